import type { PaperPlace, PrintedWord } from '../model/index.js';
import type { WordedLine } from './set-lines.js';

interface GrowingWord extends PrintedWord {
  text: string;
  readonly places: Required<PaperPlace>[];
  breaks?: number[];
}

/** The words of lines in order; a word that a hyphen parts is one again: a soft hyphen goes, a hard one stays. Body and artifacts each join with their own kind. */
export function joinWords(lines: Iterable<WordedLine>): PrintedWord[] {
  const words: GrowingWord[] = [];
  const parted = new Map<boolean, GrowingWord>();
  for (const { artifact, ending, page, pieces } of lines) {
    let begun = parted.get(artifact);
    parted.delete(artifact);
    pieces.forEach(({ text, box, isMark, glued }, index) => {
      const isLast = index === pieces.length - 1;
      const letters = isLast && ending === 'soft-hyphen' ? text.slice(0, -1) : text;
      let word = begun;
      if (word && /^[\p{L}\p{M}\p{N}]/u.test(text)) {
        word.breaks = [...(word.breaks ?? []), word.text.length];
        word.text += letters;
        word.places.push({ page, box });
      } else {
        word = { text: letters, isMark, glued, places: [{ page, box }], artifact };
        words.push(word);
      }
      begun = undefined;
      if (isLast && ending !== 'none') parted.set(artifact, word);
    });
  }
  return words;
}
