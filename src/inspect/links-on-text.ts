import type { Box, LinkFacts, TextRun } from '../model/index.js';

/** Points by which the middle of a link may lie beside that of its line. */
const beside = 2.5;

/** The links of a page whose text has been put back, with or without them: some programs move the links along with what they lie on, others leave them. */
export function linksOnText(links: readonly LinkFacts[], runs: readonly TextRun[], map: (box: Box) => Box): readonly LinkFacts[] {
  const along = links.map((link) => ({ ...link, box: map(link.box), parts: link.parts.map(map) }));
  const onText = (all: readonly LinkFacts[]) => all.filter(({ parts: [part] }) => part !== undefined && liesOnLine(part, runs)).length;
  return onText(along) > onText(links) ? along : links;
}

function liesOnLine({ left, bottom, right, top }: Box, runs: readonly TextRun[]): boolean {
  return runs.some(({ box }) => box.left < right && box.right > left && Math.abs(box.bottom + box.top - bottom - top) < 2 * beside);
}
