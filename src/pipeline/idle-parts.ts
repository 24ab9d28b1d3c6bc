import {
  type Briefing,
  type GlanceRow,
  type Layout,
  notesAnchor,
  type PrintBlock,
  type PrintInline,
  plainText,
  type SummaryPart,
} from '../model/index.js';

/** Where only one judgement is not argued below them, they are no overview. */
const fewestJudgements = 2;

/** A part of page one that may turn out to tell nothing there. */
export type IdlePart = (typeof idleParts)[number];
export const idleParts = ['inside', 'glance', 'bottom-line', 'judgements', 'known'] as const satisfies readonly SummaryPart['kind'][];

/**
 * The parts of page one that do no work: a list of what is inside that names headings on fewer than two pages behind page one; reactions
 * at a glance that all stand on page one, or are names of which half stand there or all on one page; where the article begins there, what was taken from it and stands on the same page once more:
 * of judgements all or none, or the second point of an article would be numbered as its first.
 */
export function idlePartsOf({ summary, body }: Pick<Briefing, 'summary' | 'body'>, layout: Layout): readonly IdlePart[] {
  const pages = new Map([...layout.headings, ...layout.rows].map(({ id, page }) => [id, page]));
  const end = pages.get(notesAnchor) ?? layout.colophon?.page ?? layout.pages;
  const isOnPageOne = (see: string | undefined) => see !== undefined && pages.get(see) === 1;
  const repeats = (words: readonly PrintInline[]) => summary.runsOn && isPrintedOnPageOne(words, body, pages, end);
  return summary.parts.flatMap((part): readonly IdlePart[] => {
    switch (part.kind) {
      case 'inside': {
        const behind = new Set(part.entries.map(({ heading }) => pages.get(heading) ?? 1).filter((page) => page > 1));
        return behind.size < 2 ? [part.kind] : [];
      }
      case 'glance':
        return part.rows.every(({ see }) => isOnPageOne(see)) || tellsNothing(part.rows, pages) ? [part.kind] : [];
      case 'bottom-line':
        return part.derived && part.paragraphs.every(repeats) ? [part.kind] : [];
      case 'known':
        return part.derived && part.items.every(repeats) ? [part.kind] : [];
      case 'judgements':
        if (!part.derived || !summary.runsOn) return [];
        return part.judgements.filter(({ see, text }) => !(isOnPageOne(see) && (text.length === 0 || repeats(text)))).length <
          fewestJudgements
          ? [part.kind]
          : [];
      default:
        return [];
    }
  });
}

/** Names with nothing but pages, all the same or half of them page one, where the table itself names them: nothing about anybody. */
function tellsNothing(rows: readonly GlanceRow[], pages: ReadonlyMap<string, number>): boolean {
  const named = rows.every(({ stance, text }) => stance === undefined && text === undefined);
  const found = rows.map(({ see }) => pages.get(see ?? ''));
  return named && (new Set(found).size === 1 || found.filter((page) => page === 1).length * 2 >= rows.length);
}

/** Whether a paragraph of these words ends on page one by what is known: the next heading stands there as well, or what follows the article (`end`), or nothing stands between it and a heading there. */
function isPrintedOnPageOne(
  words: readonly PrintInline[],
  body: readonly PrintBlock[],
  pages: ReadonlyMap<string, number>,
  end: number,
): boolean {
  // Behind a label that page one leaves out the article may go on in small letters.
  const text = plainText(words).toLowerCase();
  const holds = (block: PrintBlock): boolean =>
    block.kind === 'callout'
      ? block.blocks.some(holds)
      : block.kind === 'list'
        ? block.items.some((item) => item.blocks.some(holds))
        : block.kind === 'paragraph' && plainText(block.children).toLowerCase().includes(text);
  const at = body.findIndex(holds);
  if (at === -1) return false;
  const next = body.slice(at).find((block) => block.kind === 'heading');
  if ((next === undefined ? end : pages.get(next.id)) === 1) return true;
  const before = body[at - 1];
  return before === undefined || (before.kind === 'heading' && pages.get(before.id) === 1);
}
