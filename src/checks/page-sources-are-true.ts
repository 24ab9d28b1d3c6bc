import { type Check, listedName, type PaperPlace } from '../model/index.js';
import { foldText } from './paper/fold-text.js';
import { groupMarks } from './paper/group-marks.js';
import { type PaperMark, readPaper } from './paper/read-paper.js';
import { readSourceList, type SourceList } from './paper/read-source-list.js';

/** *Sources on this page* saves the reader the way to the notes, if it is true. */
export const pageSourcesAreTrue: Check = {
  id: 'page-sources-are-true',
  claim: 'The list of sources on a page names exactly the sources that are marked there',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { endnotes } = promised.briefing;
    const { marks, marksInNotes } = readPaper(promised, found);
    const names = new Map(
      endnotes.flatMap(({ number, body }) => {
        const name = listedName(body);
        return name === undefined ? [] : [[number, name] as const];
      }),
    );
    const byPage = groupMarks([...marks, ...marksInNotes], 'page');
    for (const page of found.pages) {
      const own = byPage.get(page.number) ?? [];
      const expected = [...new Set(own.map(({ number }) => number))].filter((number) => names.has(number)).sort((a, b) => a - b);
      const list = readSourceList(promised, page);
      const text = comparable(list?.text ?? '');
      if (list === undefined ? expected.length === 0 : namesAll(text, expected, names, promised.words.moreSources)) continue;
      const listed = list?.numbers ?? [];
      const sameNumbers = listed.length > 0 && listed.join() === expected.slice(0, listed.length).join();
      const wrong = sameNumbers ? listed.find((number) => !text.includes(entryOf(number, names))) : undefined;
      const source = endnotes[(wrong ?? expected.find((number) => !listed.includes(number)) ?? 0) - 1]?.citedAt[0];
      yield {
        message:
          wrong === undefined
            ? `Unexpected sources ${listed.join(', ') || 'none'} listed on the page, expected ${expected.join(', ') || 'none'}`
            : `Unexpected name of source ${wrong} in the list of the page, expected “${names.get(wrong)}”`,
        hint: 'Build the briefing again; marks have moved to other pages since.',
        ...(source === undefined ? {} : { source }),
        paper: placeOf(page.number, list, own),
      };
    }
  },
};

type Names = ReadonlyMap<number, string>;

/** Whether a list says these sources and nothing else; one that is cut off ends in how many more there are. */
function namesAll(text: string, numbers: readonly number[], names: Names, more: string): boolean {
  let whole = '';
  for (const [index, number] of numbers.entries()) {
    if (text === `${whole}${comparable(foldText(more.replace('{n}', String(numbers.length - index))))}`) return true;
    whole += entryOf(number, names);
  }
  return text === whole;
}

function entryOf(number: number, names: Names): string {
  return comparable(`${number}${foldText(names.get(number) ?? '')}`).replaceAll('·', '');
}

/** Letters written from right to left are read in no sure order. */
function comparable(text: string): string {
  return text.replace(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}]/gu, '');
}

/** The list, or the first mark of the page where there is none. */
function placeOf(page: number, list: SourceList | undefined, marks: readonly PaperMark[]): PaperPlace {
  if (list !== undefined) return { page, box: list.box };
  return marks[0]?.link.places.find((place) => place.page === page) ?? { page };
}
