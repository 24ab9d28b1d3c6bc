import type { Check, PromisedSheet } from '../model/index.js';
import { readTextBlocks, type TextBlock } from './paper/read-text-blocks.js';
import { sourceFinder } from './paper/source-finder.js';
import { sourceOfLines } from './paper/source-of-lines.js';
import { bodySize, fewestWholeLines, mostCharacters, mostCharactersFromRight, mostOtherCharacters, sizeShare } from './thresholds.js';

/** At the end of a line that is too long the eye misses the beginning of the next. */
export const lineLength: Check = {
  id: 'line-length',
  claim: `Lines of text hold ${mostCharacters} characters on average at most, ${mostOtherCharacters} in notes; those in tables are not counted`,
  severity: 'warning',
  needs: 'file',
  *run(promised, found) {
    const find = sourceFinder(promised);
    for (const block of readTextBlocks(found)) {
      // The last line ends where the words do.
      const whole = block.rows.slice(0, -1);
      const [first] = whole;
      if (first === undefined || whole.length < fewestWholeLines || isApart(block) || isInTable(block)) continue;
      const average = whole.reduce((sum, { text }) => sum + [...text.replace(marks, '')].length, 0) / whole.length;
      const ofBody = found.fromRight ? mostCharactersFromRight : mostCharacters;
      const most = isBody(block, promised.sheet) ? ofBody : Math.max(ofBody, mostOtherCharacters);
      if (average <= most) continue;
      const source = sourceOfLines(find, block.rows);
      yield {
        message: `Unexpected lines of ${Math.ceil(average)} characters on average (“${first.text}”), expected ${most} at most`,
        hint: 'Set the passage on a narrower column in the template, or in larger type.',
        ...(source === undefined ? {} : { source }),
        paper: { page: first.page, box: first.box },
      };
    }
  },
};

/** Many marks on one place: raised figures, of which a line holds more than of letters. */
const marks = /\d+(?:,\d*){5,}/g;

/** Code has the lines that its author gave it; the colophon, whose lists are no paragraphs, is looked up and not read. */
function isApart({ role, within, element }: TextBlock): boolean {
  return role === 'Code' || within.has('Code') || (role === 'loose' && element.role === 'Div');
}

/** A cell is looked up, and its column is what the others leave it: nobody can narrow it. */
function isInTable({ role, within }: TextBlock): boolean {
  return role === 'TD' || role === 'TH' || within.has('Table');
}

/** Not notes, nor what page one sets larger than the rest. */
function isBody({ rows }: TextBlock, { scale }: PromisedSheet): boolean {
  const size = bodySize * scale;
  return rows.some((row) => Math.abs(row.size - size) < sizeShare * size);
}
