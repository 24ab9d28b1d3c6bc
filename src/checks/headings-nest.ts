import type { Check, OutlineEntry, PaperPlace, PdfFacts, StructureElement } from '../model/index.js';
import { foldText } from './paper/fold-text.js';
import { headingWords } from './paper/heading-words.js';
import { headingsOffOutline } from './paper/headings-off-outline.js';
import { saysTitle } from './paper/says-title.js';
import { sourceFinder } from './paper/source-finder.js';

/** Readers who hear a briefing go through it by its headings: a step that is left out is a door without a stair. */
export const headingsNest: Check = {
  id: 'headings-nest',
  claim: 'Tagged headings begin at level 1, skip none, and are the outline’s entries',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    // Without tags no heading is told from other text, as `is-tagged` says; the bookmarks still name those of the article.
    if (found.structure.length === 0) {
      yield* headingsOffOutline(promised, found);
      return;
    }
    const find = sourceFinder(promised);
    const headings = headingsOf(found.structure);
    let above = 0;
    for (const { level, element } of headings) {
      if (level > above + 1)
        yield {
          message: `Unexpected heading “${element.text}” of level ${level}, expected ${above === 0 ? 'level 1 first' : `level ${above + 1} at most`}`,
          hint: 'Let headings of the article go down by one level at a time.',
          ...placed(find, element),
        };
      above = level;
    }
    yield* apart(find, found, headings);
  },
};

type Find = ReturnType<typeof sourceFinder>;

interface TaggedHeading {
  readonly level: number;
  readonly element: StructureElement;
}

/** Where headings and outline first differ, if they do. */
function* apart(find: Find, { outline }: PdfFacts, headings: readonly TaggedHeading[]) {
  const entries = flat(outline);
  const at = headings.findIndex(({ level, element }, index) => {
    const entry = entries[index];
    // Marks that stand in a heading are no words of its entry.
    if (entry === undefined || entry.level !== level) return true;
    const [text, title] = [foldText(headingWords(element)), foldText(entry.title)];
    return !text.startsWith(title) && !saysTitle(text, title);
  });
  const [first] = headings;
  if (entries.length === 0 && first !== undefined) {
    yield {
      message: `Unexpected file without an outline, expected ${headings.length === 1 ? 'its heading' : `its ${headings.length} headings`} there`,
      hint: 'Build the file again: a program has dropped its bookmarks.',
      ...placed(find, first.element),
    };
    return;
  }
  const heading = headings[at];
  if (heading === undefined && entries.length === headings.length) return;
  const entry = entries[at < 0 ? headings.length : at];
  const shown = (title: string, level: number) => `“${title}” of level ${level}`;
  yield {
    message: `Unexpected outline of ${entries.length} entries over ${headings.length} headings, ${entry === undefined ? 'which lacks one' : `with ${shown(entry.title, entry.level)}`}, expected ${heading === undefined ? 'no more entries than headings' : shown(headingWords(heading.element), heading.level)}`,
    hint: 'Build the file again: outline and tags come from the same headings.',
    ...(heading === undefined
      ? { paper: entry?.target.kind === 'page' ? { page: entry.target.page } : { page: 1 } }
      : placed(find, heading.element)),
  };
}

function placed(find: Find, { text, places }: StructureElement) {
  const source = find(text);
  const paper: PaperPlace = places[0] ?? { page: 1 };
  return { ...(source === undefined ? {} : { source }), paper };
}

function headingsOf(elements: readonly StructureElement[]): readonly TaggedHeading[] {
  return elements.flatMap((element): readonly TaggedHeading[] => {
    const level = Number(/^H(\d+)$/.exec(element.role)?.[1] ?? 0);
    if (level > 0) return [{ level, element }];
    return headingsOf(element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : [])));
  });
}

function flat(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.children)]);
}
