import type { Check, PageFacts, Problem, TextLine } from '../model/index.js';
import { boundsOf } from './paper/bounds-of.js';
import { lineOf } from './paper/line-of.js';
import { sourceFinder } from './paper/source-finder.js';

const replacement = 0xfffd;

/** A character that no font has is printed as an empty box, and read as nothing. */
export const printedGlyphExists: Check = {
  id: 'printed-glyph-exists',
  claim: 'Every printed character has a glyph and a Unicode value',
  severity: 'error',
  needs: 'file',
  *run(promised, { pages }) {
    // One that the author wrote is a character like any other.
    const isWritten = promised.article.text.includes('\ufffd');
    const find = sourceFinder(promised);
    for (const page of pages) yield* boxesOf(page, find, isWritten);
  },
};

function* boxesOf(page: PageFacts, find: ReturnType<typeof sourceFinder>, isWritten: boolean): Generator<Problem> {
  const { characters, runs } = page;
  const unmapped = new Set(characters.unmapped);
  if (!isWritten) for (let at = 0; at < characters.count; at++) if (isNothing(characters.codes[at])) unmapped.add(at);
  const faulty = [...unmapped].filter((at) => isPrinted(runs[characters.runs[at] ?? -1])).sort((a, b) => a - b);
  let next = 0;
  for (let at = 0; at < faulty.length; at = next) {
    const from = faulty[at] ?? 0;
    next = at + 1;
    while (next < faulty.length && faulty[next] === from + next - at) next += 1;
    const count = next - at;
    const line = lineOf(page, { from });
    const source = line === undefined ? undefined : sourceOf(line, find);
    const box = boundsOf(Array.from({ length: count }, (_, offset) => looseBox(characters.loose, from + offset)));
    yield {
      message: `Unexpected ${count === 1 ? 'character' : `${count} characters`} without a glyph${line === undefined ? '' : ` in “${line.text}”`}, expected ${count === 1 ? 'one that a font has' : 'such as a font has'}`,
      hint: 'Install a font for this script (`npm install @expo-google-fonts/noto-…`) and name it under `fonts:`, or write another character.',
      ...(source === undefined ? {} : { source }),
      paper: { page: page.number, ...(box === undefined ? {} : { box }) },
    };
  }
}

function isNothing(code: number | undefined): boolean {
  return code === replacement || code === 0;
}

/** Glyphs whose meaning the file tells otherwise are read so, and what is not visible is no box. */
function isPrinted(run: PageFacts['runs'][number] | undefined): boolean {
  return run?.visible === true && (run.actualText === undefined || run.actualText.includes('\ufffd'));
}

/** By the longest words of the line that can be read. */
function sourceOf({ text }: TextLine, find: ReturnType<typeof sourceFinder>): Problem['source'] {
  const [longest = ''] = text.split(/[\ufffd\0]+/).sort((a, b) => b.length - a.length);
  return find(longest.replace(/[-\u00ad\u2010]$/, ''));
}

function looseBox(loose: Float32Array, at: number) {
  const [left = 0, bottom = 0, right = 0, top = 0] = loose.subarray(4 * at, 4 * at + 4);
  return { left, bottom, right, top };
}
