import { type PdfFacts, type Promised, plainText } from '../../model/index.js';
import { foldText } from './fold-text.js';

/**
 * The running section of each page: the first top-level heading that begins on the page, else the one that goes on, by the file's
 * own outline. A heading's short form wins. Sources that were consulted only are no section of their own.
 */
export function runningSections({ briefing, words }: Promised, { outline, pages }: PdfFacts): readonly string[] {
  const shorts = briefing.body.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [{ title: foldText(plainText(block.children)), short: block.short }] : [],
  );
  let next = 0;
  const consulted = briefing.alsoConsulted.length > 0 ? outline.findLast(({ title }) => title === words.alsoConsulted) : undefined;
  const starts = outline.flatMap((entry) => {
    const { title, target } = entry;
    if (target.kind !== 'page' || entry === consulted) return [];
    const folded = foldText(title);
    const at = shorts.findIndex((heading, index) => index >= next && heading.title === folded);
    if (at >= 0) next = at + 1;
    return [{ page: target.page, section: shorts[at]?.short ?? title }];
  });
  let current = '';
  let at = 0;
  return pages.map(({ number }) => {
    let first: string | undefined;
    for (let start = starts[at]; start !== undefined && start.page <= number; start = starts[++at]) {
      first ??= start.section;
      current = start.section;
    }
    return first ?? current;
  });
}
