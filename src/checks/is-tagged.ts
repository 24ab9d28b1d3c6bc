import type { Box, Check, PageFacts, Painted, Problem, StructureElement } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { boundsOf } from './paper/bounds-of.js';
import { figureContent } from './paper/figure-content.js';
import { onceForPages } from './paper/once-for-pages.js';
import { pageRanges } from './paper/page-ranges.js';
import { runText } from './paper/run-text.js';
import { taggedContent } from './paper/tagged-content.js';

/** Tags tell a screen reader what is text and in what order it is read; what has none is not there for its listeners. */
export const isTagged: Check = {
  id: 'is-tagged',
  claim: 'The file is tagged, and everything on its pages belongs to a tag or is decoration',
  severity: 'error',
  needs: 'file',
  *run(_, found) {
    const hint = 'Build the file again: a program that drops the tags has rewritten it.';
    if (found.structure.length === 0) {
      yield { message: 'Unexpected file without tags, expected a structure tree', hint, paper: { page: 1 } };
      return;
    }
    if (!found.metadata.tagged)
      yield { message: 'Unexpected file that does not say it is tagged, expected the mark that it is', hint, paper: { page: 1 } };
    yield* straying([...strays(found.structure)], hint);
    const tagged = taggedContent(found);
    const figures = figureContent(found);
    const on = <T>(ids: ReadonlyMap<number, ReadonlySet<T>>, { number }: PageFacts) => ids.get(number) ?? new Set<T>();
    yield* atOnce(found.pages.flatMap((page) => untaggedText(page, on(tagged, page))));
    yield* onceForPages(found.pages.flatMap((page) => [...untaggedDrawings(page, on(tagged, page), on(figures, page))]));
  },
};

type IsBare = (painted: Painted) => boolean;

function bareOf(tagged: ReadonlySet<number>): IsBare {
  return ({ artifact, contentId }) => !artifact && (contentId === undefined || !tagged.has(contentId));
}

const hintOfTemplate =
  'Build the file again; a template hides nothing from the tags but running heads, rules and the like (`pdf.artifact`).';

function untaggedText(page: PageFacts, tagged: ReadonlySet<number>): readonly Problem[] {
  const isBare = bareOf(tagged);
  const { foreign = [] } = page;
  const runs = page.runs.filter((run) => isBare(run) && runText(page, run).trim() !== '');
  const box = boundsOf([...foreign, ...runs].map((one) => one.box));
  if (box === undefined) return [];
  const text = [...foreign.map((one) => one.text), ...runs.map((run) => runText(page, run))].join('').trim();
  return [
    {
      message: `Unexpected text outside all tags: “${beginningOf(text)}”, expected it in the structure tree`,
      hint: foreign.length > 0 ? 'Build the file again: a program has put this upon what was printed.' : hintOfTemplate,
      paper: { page: page.number, box },
    },
  ];
}

/** A stamp or a watermark is the same on many pages; pages of another file bring their text, but none of its tags. */
function atOnce(problems: readonly Problem[]): readonly Problem[] {
  const once = onceForPages(problems);
  const [first] = problems;
  if (first === undefined || once.length <= mostStrays) return once;
  const pages = pageRanges(problems.flatMap(({ paper }) => paper?.page ?? []));
  return [{ ...first, message: first.message.replace(' outside all tags:', ` outside all tags on pages ${pages}, the first`) }];
}

function* untaggedDrawings(page: PageFacts, tagged: ReadonlySet<number>, inFigures: ReadonlySet<number>): Generator<Problem> {
  const isBare = bareOf(tagged);
  const shapes = boundsOf(
    page.paths.filter((path) => isBare(path) || (!inFigures.has(path.contentId ?? -1) && isElsewhere(path, page))).map((path) => path.box),
  );
  if (shapes !== undefined)
    yield {
      message: 'Unexpected drawing that belongs to no tag, expected pictures, the lines of text, and decoration alone',
      hint: hintOfTemplate,
      paper: { page: page.number, box: shapes },
    };
  for (const image of page.images)
    if (isBare(image))
      yield {
        message: 'Unexpected image outside all tags, expected it in the structure tree',
        hint: hintOfTemplate,
        paper: { page: page.number, box: image.box },
      };
}

/** What is drawn with text underlines, strikes out or backs it; points by which it may reach beyond it. */
const reach = 6;

/** Whether a drawing is tagged as text, but reaches beyond it: a program has painted it among the text's own instructions. */
function isElsewhere({ artifact, contentId, box }: Painted & { readonly box: Box }, { runs }: PageFacts): boolean {
  if (artifact || contentId === undefined) return false;
  const text = boundsOf(runs.filter((run) => run.contentId === contentId).map((run) => run.box));
  if (text === undefined) return false;
  const [wide, high] = [
    box.left < text.left - reach || box.right > text.right + reach,
    box.bottom < text.bottom - reach || box.top > text.top + reach,
  ];
  return wide || high;
}

/** So many are told one by one; more have lost their parents together. */
const mostStrays = 3;

function* straying(elements: readonly StructureElement[], hint: string): Generator<Problem> {
  const many = elements.length > mostStrays;
  const what = many ? `${elements.length} elements that belong to other parents as well, the first` : 'element';
  const expected = many ? ', expected one parent for each' : ' that belongs to another parent as well, expected one parent';
  for (const { tag, text, places } of many ? elements.slice(0, 1) : elements)
    yield {
      message: `Unexpected ${what} ${tag}${text === '' ? '' : ` “${beginningOf(text)}”`}${expected}`,
      hint,
      paper: places[0] ?? { page: 1 },
    };
}

function* strays(elements: readonly StructureElement[]): Generator<StructureElement> {
  for (const element of elements) {
    if (element.strays === true) yield element;
    yield* strays(element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : [])));
  }
}
