import { type PdfFacts, type PrintBlock, type Promised, plainText, type StructureElement } from '../../model/index.js';
import { align } from './align.js';
import type { PaperHeading } from './find-headings.js';
import { foldText } from './fold-text.js';
import { saysTitle } from './says-title.js';

/** A heading, or a row of reactions by its actor: headings part the tables of an article from that of page one, which has the same names. */
interface Landmark {
  readonly kind: 'heading' | 'row';
  readonly text: string;
  /** `ReactionRow.anchor`. */
  readonly anchor?: string;
}

type PaperLandmark = Omit<Landmark, 'anchor'> & Pick<PaperHeading, 'place'>;

/** More landmarks than this that are lost or changed, and no row is known for sure. */
const mostDifferences = 300;

const read = new WeakMap<PdfFacts, ReadonlyMap<string, PaperHeading>>();

/** Finds the rows that page one leads to, by `ReactionRow.anchor`, without asking any link; what is lost or changed is not there. */
export function findRows({ briefing }: Promised, found: PdfFacts): ReadonlyMap<string, PaperHeading> {
  const known = read.get(found);
  if (known !== undefined) return known;
  const rows = new Map<string, PaperHeading>();
  const own = promisedLandmarks(briefing.body);
  if (own.some(({ anchor }) => anchor !== undefined)) {
    const all = found.structure.flatMap(landmarksIn);
    const pairs = align(own, all, (a, b) => a.kind === b.kind && saysTitle(b.text, a.text), mostDifferences) ?? [];
    for (const [at, other] of pairs) {
      const [anchor, printed] = [own[at]?.anchor, all[other]];
      if (anchor !== undefined && printed !== undefined) rows.set(anchor, printed);
    }
  }
  read.set(found, rows);
  return rows;
}

function promisedLandmarks(body: readonly PrintBlock[]): readonly Landmark[] {
  return body.flatMap((block): readonly Landmark[] => {
    if (block.kind === 'heading') return [{ kind: 'heading', text: foldText(plainText(block.children)) }];
    if (block.kind !== 'reaction-table') return [];
    return block.rows.flatMap((row): readonly Landmark[] =>
      row.kind === 'group' || row.actor === undefined
        ? []
        : [
            {
              kind: 'row',
              text: foldText(plainText(row.actor).replace(/[\s,;:]+$/u, '')),
              ...(row.anchor === undefined ? {} : { anchor: row.anchor }),
            },
          ],
    );
  });
}

function landmarksIn(element: StructureElement): readonly PaperLandmark[] {
  const isHeading = /^H[1-6]?$/.test(element.role);
  const children = element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : []));
  const named = isHeading ? element : element.role === 'TR' ? children[0] : undefined;
  const place = named?.places[0];
  const own: readonly PaperLandmark[] =
    named === undefined || place === undefined ? [] : [{ kind: isHeading ? 'heading' : 'row', text: foldText(named.text), place }];
  return isHeading ? own : [...own, ...children.flatMap(landmarksIn)];
}
