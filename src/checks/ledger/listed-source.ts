import type { Promised } from '../../model/index.js';
import type { InlineText } from './inline-text.js';

/** Notes that an item which is nothing but a link prints the title and the publisher of its source; in a reaction table it keeps its words. */
export function listedSource(inline: InlineText, line: number, { briefing }: Promised): void {
  if (!inline.isLinkAlone) return;
  const isStatement = briefing.body.some((block) => block.kind === 'reaction-table' && block.rows.some((row) => row.place.line === line));
  if (isStatement) return;
  for (const { body } of briefing.endnotes) {
    if (body.kind !== 'source' || !body.source.citedAt.some((place) => place.line === line)) continue;
    const { title = '', name } = body.source;
    inline.standFor(0, [`${title}, ${name}`], 0);
    return;
  }
}
