import type { Box, LinkFacts } from '../model/index.js';
import { mirrorBox } from './mirror-box.js';
import type { PagePaint } from './read-page.js';
import { turnText } from './turn-text.js';

/** A page as in a mirror. */
export interface MirroredPage {
  readonly paint: PagePaint;
  mirrorLink(link: LinkFacts): LinkFacts;
}

/** How far a link may reach over the words that it covers. */
const reach = 1;

/** What is painted on a page that is read from right to left, as in a mirror; `across` is the sum of the page's left and right edge. */
export function mirrorPage({ text, drawings }: PagePaint, across: number): MirroredPage {
  const turned = text === undefined ? undefined : turnText(text, across);
  const mirrorLink = (link: LinkFacts): LinkFacts => ({
    ...link,
    box: mirrorBox(link.box, across),
    parts: link.parts.map((part) => linkPart(part, turned?.stretches ?? [], across)),
  });
  const painted = <T extends { readonly box: Box; readonly clip?: Box }>(one: T): T => ({
    ...one,
    box: mirrorBox(one.box, across),
    ...(one.clip === undefined ? {} : { clip: mirrorBox(one.clip, across) }),
  });
  return {
    paint: {
      ...(turned === undefined ? {} : { text: turned.text }),
      ...(drawings === undefined ? {} : { drawings: { images: drawings.images.map(painted), paths: drawings.paths.map(painted) } }),
    },
    mirrorLink,
  };
}

/** A link among Latin words goes along with these. */
function linkPart(part: Box, stretches: readonly Box[], across: number): Box {
  const middle = (part.bottom + part.top) / 2;
  const around = stretches.find(
    ({ left, right, bottom, top }) => part.left >= left - reach && part.right <= right + reach && middle > bottom && middle < top,
  );
  if (around === undefined) return mirrorBox(part, across);
  const move = across - around.left - around.right;
  return { ...part, left: part.left + move, right: part.right + move };
}
