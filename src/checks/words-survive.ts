import type { Check, Problem } from '../model/index.js';
import { addedBehind } from './ledger/added-behind.js';
import { lostFootnoteWords } from './ledger/lost-footnote-words.js';
import { lostNotes } from './ledger/lost-notes.js';
import type { PaperWord } from './ledger/paper-words.js';
import { spellWords } from './ledger/spell-words.js';
import { type Difference, wordDifferences } from './ledger/word-differences.js';
import { wordsBefore } from './ledger/words-before.js';
import type { WrittenWord } from './ledger/written-words.js';

/** Words named of a longer loss, at either end. */
const named = 14;

export const wordsSurvive: Check = {
  id: 'words-survive',
  claim: 'Every word of the article is on paper, once, in order, and nothing is added',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    for (const difference of wordDifferences(promised, found)) yield problemOf(difference, promised.article.file);
    yield* lostNotes(promised, found);
    yield* lostFootnoteWords(promised, found);
    yield* addedBehind(promised, found);
  },
};

function problemOf({ lost, added, comparison, from, to, fromPrinted }: Difference, file: string): Problem {
  const { written, printed, partners, line, number } = comparison;
  const first = lost[0];
  const at = first === undefined ? to : Math.max(from, written.words.indexOf(first, from));
  const isPrinted = (index: number) => {
    const word = written.words[index];
    return word !== undefined && (word.kind !== 'sign' || word.group !== undefined) && (partners[index] ?? -1) >= 0;
  };
  const before = wordsBefore(written.words, from, isPrinted);
  const where = `${before === '' ? '' : ` after “${before}”`}${number === undefined ? '' : ` in note ${number}`}`;
  const place = (added[0] ?? printed[fromPrinted - 1] ?? printed[fromPrinted])?.place ?? comparison.expectedAt;
  const own = first?.line ?? written.words[at - 1]?.line ?? written.words[at]?.line;
  return {
    message:
      lost.length === 0
        ? `Unexpected “${told(added)}”${where}, expected no words but the article’s`
        : added.length === 0
          ? `Unexpected loss of “${told(lost)}”, expected it${where}`
          : `Unexpected “${told(added)}”, expected “${told(lost)}”${where}`,
    hint:
      lost.length === 0
        ? 'Words of a template’s own stand in `#house[…]`. If it has none, report this with the article.'
        : 'Words must not change on their way to paper: report it with the article.',
    source: { file, line: own || line || 1, column: 1 },
    ...(place === undefined ? {} : { paper: place }),
  };
}

function told(words: readonly (WrittenWord | PaperWord)[]): string {
  return words.length <= 2 * named ? spellWords(words) : `${spellWords(words.slice(0, named))} … ${spellWords(words.slice(-named))}`;
}
