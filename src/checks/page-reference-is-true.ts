import type { Check, OutlineEntry, PageFacts, Problem } from '../model/index.js';
import { foldText } from './paper/fold-text.js';
import { readPaper } from './paper/read-paper.js';

/** A page number is all that a reader of paper has to go by. */
export const pageReferenceIsTrue: Check = {
  id: 'page-reference-is-true',
  claim: 'Every page named – in the text, on page one, in contents and outline – is the page where its target stands',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { marks, notes } = readPaper(promised, found);
    const known = new Set([...marks.map(({ link }) => link), ...notes.flatMap(({ links }) => links)]);
    const label = new RegExp(`^(?:→\\s*)?(?:${escaped(promised.words.page)}\\s*)?(\\d+)$`, 'u');
    for (const link of found.printedLinks) {
      if (link.target.kind !== 'page' || known.has(link)) continue;
      const figures = link.text.split(/\s+(?=\d+$)|\s+(?=→)/u);
      const named = figures.map((text) => label.exec(text)?.[1]).find((number) => number !== undefined) ?? label.exec(link.text)?.[1];
      if (named === undefined || Number(named) === link.target.page) continue;
      yield {
        message: `Unexpected page “${named}”, expected ${link.target.page}, where it leads`,
        hint: 'Build the briefing again; page numbers have moved since',
        ...(link.places[0] === undefined ? {} : { paper: link.places[0] }),
      };
    }
    yield* outlineProblems(found.outline, found.pages);
  },
};

function* outlineProblems(entries: readonly OutlineEntry[], pages: readonly PageFacts[]): Generator<Problem> {
  for (const { title, target, children } of entries) {
    const page = target.kind === 'page' ? pages[target.page - 1] : undefined;
    if (
      page === undefined ||
      !foldText(page.lines.map(({ text, ending }) => (ending === 'soft-hyphen' ? text.slice(0, -1) : text)).join('')).includes(
        foldText(title),
      )
    )
      yield {
        message: `Unexpected outline entry “${title}”, expected the page where its heading stands`,
        hint: 'Build the briefing again; something has changed pages or outline since',
        ...(target.kind === 'page' ? { paper: { page: target.page } } : {}),
      };
    yield* outlineProblems(children, pages);
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
