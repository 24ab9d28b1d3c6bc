import type { Departure, PrintInline, SourcePlace } from '../../model/index.js';
import { countWords } from './count-words.js';
import { inlineText, splitInlines } from './inline-text.js';
import { isLabel } from './label-words.js';
import { endsShortened, isActorName, isPlainActor } from './name-shape.js';
import { marksIn } from './walk-inlines.js';

/** The words of a group's row. A stop that only ends a name or a label (“China.”) goes, since a row ends by itself; a sentence keeps its own. */
export function groupWords(
  line: readonly PrintInline[],
  place: SourcePlace,
  languageCode: string,
): { readonly children: readonly PrintInline[]; readonly departures: readonly Departure[] } {
  const text = inlineText(line).trimEnd();
  const label = text.replace(/[.。]$/u, '').trim();
  if (label === text.trim() || !isTitle(label, languageCode) || endsShortened(text)) return { children: line, departures: [] };
  const [head, tail] = splitInlines(line, text.length - 1);
  return {
    children: [...head, ...marksIn(tail)],
    departures: [{ kind: 'moved', what: 'separator', words: text.slice(-1), place }],
  };
}

/** More words, not all of them those of names, may be a sentence: “Critics only obstruct.” */
const mostTitleWords = 2;

function isTitle(label: string, languageCode: string): boolean {
  const isShortName = countWords(label) <= mostTitleWords && isActorName(label, languageCode);
  return isShortName || isPlainActor(label, languageCode) || isLabel(label, languageCode);
}
