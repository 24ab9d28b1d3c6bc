import type { Check, PageFacts, TextLine } from '../model/index.js';
import { foldText } from './paper/fold-text.js';
import { groupMarks } from './paper/group-marks.js';
import { readPaper } from './paper/read-paper.js';

/** *Sources on this page* saves the reader the way to the notes, if it is true. */
export const pageSourcesAreTrue: Check = {
  id: 'page-sources-are-true',
  claim: 'The list of sources on a page names exactly the sources that are marked there',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { marks } = readPaper(promised, found);
    const names = new Map(
      promised.briefing.endnotes.flatMap(({ number, body }) => (body.kind === 'source' ? [[number, body.source.name] as const] : [])),
    );
    const byPage = groupMarks(marks, 'page');
    for (const page of found.pages) {
      const marked = [...new Set((byPage.get(page.number) ?? []).map(({ number }) => number))]
        .filter((number) => names.has(number))
        .sort((a, b) => a - b);
      const list = readList(page, promised.words.sourcesOnThisPage);
      const listed = list?.numbers ?? [];
      const expected = list?.isCut ? marked.slice(0, listed.length) : marked;
      const wrongName = listed.find((number) => !foldText(list?.text ?? '').includes(foldText(names.get(number) ?? '')));
      if (listed.join() === expected.join() && wrongName === undefined) continue;
      yield {
        message:
          wrongName !== undefined && listed.join() === expected.join()
            ? `Unexpected name of source ${wrongName} in the list of the page, expected “${names.get(wrongName)}”`
            : `Unexpected sources ${listed.join(', ') || 'none'} listed on the page, expected ${expected.join(', ') || 'none'}`,
        hint: 'Build the briefing again; marks have moved to other pages since',
        paper: { page: page.number, ...(list === undefined ? {} : { box: list.first.box }) },
      };
    }
  },
};

interface SourceList {
  readonly first: TextLine;
  readonly numbers: readonly number[];
  /** Without the title. */
  readonly text: string;
  /** It ends in “+ 3”: more are marked than it has room for. */
  readonly isCut: boolean;
}

/** In the side column a source begins a line; above the foot all stand behind a colon, with points between them. */
function readList({ lines }: PageFacts, title: string): SourceList | undefined {
  const artifacts = lines.filter(({ artifact }) => artifact);
  const at = artifacts.findIndex(
    ({ text }) =>
      foldText(text) !== '' &&
      (foldText(text).startsWith(foldText(title)) || (foldText(title).startsWith(foldText(text)) && foldText(text).length > 5)),
  );
  const first = artifacts[at];
  if (first === undefined) return undefined;
  // Running head and foot are set larger.
  const small = artifacts.slice(at).filter(({ size }) => size < first.size + 0.1);
  const whole = small.map(({ text }) => text).join(' ');
  const colon = /^[\s\u00a0\u202f]?[:：]/u.exec(whole.slice(title.length))?.[0];
  if (whole.startsWith(title) && colon !== undefined) {
    const text = whole.slice(title.length + colon.length);
    const pieces = text.split('·');
    return { first, text, numbers: numbersOf(pieces), isCut: pieces.some((piece) => /^\s*\+\s*\d+\s*$/.test(piece)) };
  }
  return { first, text: whole, numbers: numbersOf(small.map(({ text }) => text)), isCut: false };
}

function numbersOf(pieces: readonly string[]): readonly number[] {
  return pieces.flatMap((piece) => /^\s*(\d+)[\s\u00a0]/u.exec(piece)?.[1] ?? []).map(Number);
}
