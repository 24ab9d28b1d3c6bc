import type { Check, Problem, StructureElement } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { tableFaults } from './paper/table-faults.js';

/** A screen reader makes lists and tables of tags that stand in each other as the standard has it (ISO 32000-1, 14.8.4; ISO 14289-1, 7.2 and 7.5); of others it makes text. */
export const tagsNest: Check = {
  id: 'tags-nest',
  claim:
    'Every tag is one that readers know and stands where the standard has it: items in lists, rows in tables, cells in rows, links in links',
  severity: 'error',
  needs: 'file',
  *run(_, found) {
    const faults = new Map<string, Fault>();
    const note = (what: string, expected: string, element: StructureElement) => {
      const known = faults.get(what);
      if (known === undefined) faults.set(what, { what, expected, element, count: 1 });
      else known.count += 1;
    };
    for (const element of found.structure) visit(element, undefined, note);
    for (const fault of faults.values()) yield told(fault);
  },
};

/** What is wrong with elements in one way; `what` has “{}” where they are named. */
interface Fault {
  readonly what: string;
  readonly expected: string;
  readonly element: StructureElement;
  count: number;
}

type Note = (what: string, expected: string, element: StructureElement) => void;

/** Where an element is not what it should be in its place (`isAstray`), what stands in it cannot stand where it should. */
function visit(element: StructureElement, parent: StructureElement | undefined, note: Note, isAstray = false, isInAstray = false): void {
  const { role, tag, children } = element;
  const [above, inside] = [parents[role], contents[role]];
  if (role === 'Private') note('that readers pass over (`Private`)', 'tags of text', element);
  else if (!standard.has(role)) note(`tagged \`${tag}\`, which no standard knows`, 'a standard tag', element);
  else if (above !== undefined && !isInAstray && !above.has(parent?.role ?? ''))
    note(`tagged \`${role}\` in \`${parent?.role ?? 'nothing'}\``, `\`${role}\` in ${named(above)} alone`, element);
  for (const child of children) {
    if (child.kind === 'annotation' && child.link !== undefined && role !== 'Link')
      note(`tagged \`${role}\` that hold links`, 'links tagged `Link`', element);
    if (child.kind !== 'element') continue;
    const { element: inner } = child;
    // What may stand in no other is told as that.
    const isOther = inside !== undefined && !inside.has(inner.role) && parents[inner.role] === undefined && standard.has(inner.role);
    if (isOther) note(`tagged \`${inner.role}\` in \`${role}\``, `${named(inside)} there`, inner);
    visit(inner, element, note, isOther, isAstray || !standard.has(role));
  }
  if (role === 'Table') for (const { what, expected, element: own } of tableFaults(element)) note(what, expected, own);
}

function told({ what, expected, element, count }: Fault): Problem {
  const text = element.text.trim() === '' ? '' : ` “${beginningOf(element.text)}”`;
  const subject = count === 1 ? `element${text} ${singular(what)}` : `${count} elements ${what}${text === '' ? '' : `, the first${text}`}`;
  return {
    message: `Unexpected ${subject}, expected ${expected}`,
    hint: 'Build the file again: a program has changed its tags since, and a screen reader takes what is tagged so for plain text, or passes it over.',
    paper: element.places[0] ?? { page: 1 },
  };
}

function singular(what: string): string {
  return what
    .replace(/ that hold /, ' that holds ')
    .replace(/^that name /, 'that names ')
    .replace(/^that stand /, 'that stands ');
}

function named(tags: ReadonlySet<string>): string {
  return [...tags]
    .map((tag) => `\`${tag}\``)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
}

const parts = ['THead', 'TBody', 'TFoot'];

/** What may stand in these alone. */
const parents: Readonly<Record<string, ReadonlySet<string>>> = {
  LI: new Set(['L']),
  LBody: new Set(['LI']),
  TR: new Set(['Table', ...parts]),
  TH: new Set(['TR']),
  TD: new Set(['TR']),
  THead: new Set(['Table']),
  TBody: new Set(['Table']),
  TFoot: new Set(['Table']),
};

/** In these nothing else may stand. */
const contents: Readonly<Record<string, ReadonlySet<string>>> = {
  L: new Set(['LI', 'L', 'Caption']),
  LI: new Set(['Lbl', 'LBody']),
  Table: new Set(['TR', ...parts, 'Caption']),
  THead: new Set(['TR']),
  TBody: new Set(['TR']),
  TFoot: new Set(['TR']),
  TR: new Set(['TH', 'TD']),
};

/** Standard tags, those of PDF 2.0 that stand for themselves included. */
const standard: ReadonlySet<string> = new Set([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private'],
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', ...parts],
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'],
  ...['Figure', 'Formula', 'Form', 'DocumentFragment', 'Aside', 'Title', 'FENote', 'Sub', 'Em', 'Strong', 'Artifact'],
]);
