import type { ForeignText, LinkFacts, PageFacts, PageMove } from '../model/index.js';
import { foreignApart } from './foreign-apart.js';
import { isRightToLeft } from './logical-order.js';
import { mirrorPage } from './mirror-page.js';
import { type PutBackPage, putBackPage } from './put-back-page.js';
import type { PagePaint } from './read-page.js';
import type { PageNode } from './read-page-tree.js';
import { turnText } from './turn-text.js';
import { uprightPage } from './upright-page.js';

/** A page in the way in which it is given to whoever asks for its facts. */
export interface PageAsRead {
  readonly node: PageNode;
  readonly paint: PagePaint;
  readonly turned: PageFacts['turned'];
  readonly foreign: readonly ForeignText[] | undefined;
  /** Does the same with its links. */
  read(links: readonly LinkFacts[]): readonly LinkFacts[];
}

/** How a page is read. */
export interface PageTerms {
  /** What nothing marks is taken from all else. */
  readonly partsForeign: boolean;
  readonly moved: PageMove | undefined;
  readonly fromRight: boolean;
}

/** A page without what another program has put upon it, and as if it were neither turned nor moved nor read from right to left. */
export function asRead(inFile: PageNode, drawn: PagePaint, { partsForeign, moved, fromRight }: PageTerms): PageAsRead {
  const fromCorner = countedFromCorner(inFile, drawn);
  const { node: given, paint: painted } = fromCorner ?? { node: inFile, paint: drawn };
  const apart = painted.text === undefined || !partsForeign ? undefined : foreignApart(painted.text, fromRight ? given : undefined);
  const own = apart === undefined ? painted : { ...painted, text: apart.text };
  const upright = uprightPage(own, given);
  const back = moved && putBackPage(upright?.paint ?? own, upright?.node ?? given, moved);
  const { node = given, paint = own } = back ?? upright ?? {};
  const read = (links: readonly LinkFacts[]) => {
    const counted = fromCorner?.putLinksBack(links) ?? links;
    const turnedBack = upright?.turnLinks(counted) ?? counted;
    return back?.putLinksBack(turnedBack) ?? turnedBack;
  };
  const about = { node, turned: upright?.degrees, foreign: apart?.foreign };
  if (!fromRight) return { ...about, paint: withTurnedWords(paint), read };
  const mirrored = mirrorPage(paint, node.mediaBox.left + node.mediaBox.right);
  return { ...about, paint: mirrored.paint, read: (links) => read(links).map(mirrored.mirrorLink) };
}

/** A page whose sheet begins elsewhere than at its origin, with places counted from the corner of the sheet, as one sees them. */
function countedFromCorner(node: PageNode, paint: PagePaint): PutBackPage | undefined {
  const { left, bottom } = node.mediaBox;
  return left === 0 && bottom === 0 ? undefined : putBackPage(paint, node, { scale: 1, across: left, up: bottom, isOfSheet: true });
}

/** Hebrew begins here. */
const firstRightToLeft = 0x590;

/** What is painted on a page that is read from left to right; words of a script that runs the other way are put in the order of reading. */
function withTurnedWords(paint: PagePaint): PagePaint {
  const { text } = paint;
  const turns = (code: number) => code >= firstRightToLeft && isRightToLeft(String.fromCodePoint(code));
  return text?.characters.codes.some(turns) ? { ...paint, text: turnText(text).text } : paint;
}
