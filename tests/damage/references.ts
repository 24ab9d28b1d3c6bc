import type { Proof } from '../helpers/proof.js';
import { type Damage, inTypst, textOf } from './damage.js';
import { type Call, callsOf, exchanged, middle, replaced, textAt } from './typst-source.js';

const theme = '/theme.typ';
const mark = '[#link("brief: note " + str(n), str(n))<anchor>]';
const positions = '/positions.json';
const note = ['mark-has-note', 'note-is-cited', 'notes-are-in-order', 'mark-leads-to-note', 'note-leads-back'];
const url = ['printed-url-is-target', 'structure-survives', 'words-survive'];

/** What the passes before the last found out about places. */
interface Positions {
  readonly headings: Record<string, number>;
  readonly pages: { section: string; sources: [number, string][]; place: string }[];
  readonly cited: Record<string, number[][]>;
  readonly bars: Record<string, { bars: [number, number][]; cuts: number[] }>;
}

/** Spoils what was found out about places. */
function inPositions(name: string, finds: readonly string[], spoil: (found: Positions) => unknown): Damage {
  return inTypst(
    name,
    finds,
    (source) => {
      const found: Positions = JSON.parse(source);
      spoil(found);
      return JSON.stringify(found);
    },
    positions,
  );
}

/** Where things stand in the undamaged briefing. */
function placesOf({ typst }: Proof): Positions {
  return JSON.parse(textOf(typst.get(positions)));
}

const notes = (source: string) => callsOf(source, 'endnote');
const numberOf = (source: string, call: Call) => Number(/\d+/.exec(textAt(source, call))?.[0]);

/** Spoils the note in the middle. */
function inNote(name: string, finds: readonly string[], spoil: (text: string) => string): Damage {
  return inTypst(name, finds, (source) => {
    const call = middle(notes(source));
    return call && replaced(source, call, spoil(textAt(source, call)));
  });
}

/** Spoils the address in the middle. */
function inAddress(name: string, spoil: (text: string) => string): Damage {
  return inTypst(name, url, (source) => {
    const call = middle(callsOf(source, 'address').filter((one) => /\("https?:/.test(textAt(source, one))));
    return call && replaced(source, call, spoil(textAt(source, call)));
  });
}

/** Spoils a raised mark with this many numbers. */
function inMark(name: string, finds: readonly string[], spoil: (numbers: readonly number[], all: number) => readonly number[]): Damage {
  return inTypst(name, finds, (source) => {
    const call = middle(callsOf(source, 'mark').filter((one) => /^#mark\(\d+\)$/.test(textAt(source, one))));
    if (call === undefined) return undefined;
    const numbers = [numberOf(source, call)];
    return replaced(source, call, `#mark(${spoil(numbers, notes(source).length).join()})`);
  });
}

const lastLetter = (text: string) =>
  text.replace(/(\w)("[^"]*)$/, (_, letter: string, rest: string) => `${letter === 'x' ? 'y' : 'x'}${rest}`);

/** Damages to marks, notes, addresses and pages that are named. */
export const referenceDamages: readonly Damage[] = [
  inMark('a mark renumbered', [...note, 'page-sources-are-true'], ([number = 1], all) => [number === all ? 1 : number + 1]),
  inMark('a mark of a note that is not there', note, (_, all) => [all + 7]),
  inMark('a mark with one number more', [...note, 'page-sources-are-true', 'words-survive'], ([number = 1], all) => [
    number,
    number === all ? 1 : all,
  ]),
  inTypst('a mark gone', [...note, 'page-sources-are-true', 'words-survive'], (source) => {
    const call = middle(callsOf(source, 'mark').filter((one) => /^#mark\(\d+\)$/.test(textAt(source, one))));
    return call && replaced(source, call, '#""');
  }),
  inTypst(
    'a mark without a link',
    note,
    (source) => source.replace(mark, 'if n == 2 { str(n) } else { link("brief: note " + str(n), str(n)) }'),
    theme,
  ),
  inTypst(
    'marks that lead to another note',
    note,
    (source) => source.replace('"brief: note " + str(n)', '"brief: note " + str(if n == 2 { 1 } else { n })'),
    theme,
  ),
  inTypst(
    'marks that lead to a heading',
    note,
    (source, proof) => {
      const id = Object.keys(placesOf(proof).headings)[0];
      return id && source.replace(mark, `link(if n == 2 { "brief: heading ${id}" } else { "brief: note " + str(n) }, str(n))`);
    },
    theme,
  ),
  inTypst(
    'page numbers of a note that lead to another’s marks',
    ['note-leads-back'],
    (source) => source.replace('link("brief: citing " + str(number) + " " + str(page), str(page))', 'to-note(number, str(page))'),
    theme,
  ),
  inNote('a note gone', [...note, 'structure-survives', 'words-survive'], () => ''),
  inNote('a note doubled', [...note, 'structure-survives', 'source-has-one-note'], (text) => `${text}\n${text}`),
  inNote('a note without its address', [...url, 'source-has-one-note'], (text) =>
    text.replace(/#address\(.*?\);?/, '').replace(/,\[.*\],breakable: true/s, ',[#"Nothing";],breakable: true'),
  ),
  inTypst('two notes swapped', note, (source) => {
    const all = notes(source);
    const at = Math.floor(all.length / 2) - 1;
    const [a, b] = [all[at], all[at + 1]];
    return a && b && exchanged(source, a, b);
  }),
  inTypst('the words of two notes swapped', [...note, ...url], (source) => {
    const all = notes(source).flatMap(({ parts }) => parts.slice(1, 2));
    const [a, b] = all;
    return a && b && exchanged(source, a, b);
  }),
  inTypst('two notes with one number', note, (source) => {
    const call = notes(source)[1];
    return call && replaced(source, call, textAt(source, call).replace('(2', '(1'));
  }),
  inTypst(
    'a note’s number misprinted',
    note,
    (source) => source.replace('[#number.]', '[#(if number == 2 { 12 } else { number }).]'),
    theme,
  ),
  inTypst('a word of a note lost', ['words-survive', 'structure-survives'], (source) =>
    source.replace(/(#endnote\(\d+,(?:par\()?\[#"[^"\s]+) [^"\s]+ /, '$1 '),
  ),
  inAddress('another printed address', (text) => text.replace(/(,"[^"]*")/, '$1,"/other"')),
  inAddress('a printed address with one other letter', lastLetter),
  inAddress('an address that opens another page', (text) => text.replace(/\("([^"]*)"/, '("$1x"')),
  inAddress('an address without its link', (text) => text.replace(/^#address\("[^"]*",/, '#pieces(')),
  inAddress('an address with a hyphen at a break', (text) => text.replace(/,"(?=[^"]*"\)$)/, ',"-')),
  inPositions('a printed page off by one', ['page-reference-is-true'], (found) => {
    for (const id of Object.keys(found.headings)) found.headings[id] = (found.headings[id] ?? 0) + 1;
  }),
  inTypst('one printed page reference off by one', ['page-reference-is-true'], (source) => {
    const id = /#(?:see-page|page-reference)\("([^"]+)"/.exec(source)?.[1];
    return id && source.replaceAll(new RegExp(`#(see-page|page-reference)\\("${id}"`, 'g'), '#$1("nowhere"');
  }),
  inTypst(
    'a page reference that leads to another heading',
    ['page-reference-is-true'],
    (source, proof) => {
      const ids = Object.entries(placesOf(proof).headings);
      const other = ids.find(([id, page]) => /^[\w-]+$/.test(id) && page !== ids[0]?.[1])?.[0];
      return (
        other &&
        source
          .replace('[#words.page~#to-heading(id, printed-page(id))]', `[#words.page~#to-heading("${other}", printed-page(id))]`)
          .replace('[→ #words.page~#printed-page(id)]', '[→ #words.page~7777]')
      );
    },
    theme,
  ),
  inPositions('“Cited on” off by one', ['note-leads-back'], ({ cited }) => {
    for (const number of Object.keys(cited)) cited[number] = [[1 + Math.max(0, ...(cited[number] ?? []).flat())]];
  }),
  inPositions('“Cited on” without a page', ['note-leads-back'], ({ cited }) => {
    for (const number of Object.keys(cited)) if ((cited[number] ?? []).length > 1) cited[number] = cited[number]?.slice(1) ?? [];
  }),
  inPositions('“Cited on” gone', ['note-leads-back'], ({ cited }) => {
    for (const number of Object.keys(cited).slice(0, 1)) delete cited[number];
  }),
  inPositions('a source of the page left out', ['page-sources-are-true'], ({ pages }) =>
    pages.find(({ sources }) => sources.length > 1)?.sources.pop(),
  ),
  inPositions('a source of another page named', ['page-sources-are-true'], ({ pages }) => {
    const page = pages.find(({ sources }) => sources.length > 1);
    const last = page?.sources.at(-1);
    if (last !== undefined) last[0] += 1;
  }),
  inPositions('another name of a source', ['page-sources-are-true'], ({ pages }) => {
    const source = pages.find(({ sources }) => sources.length > 1)?.sources[0];
    if (source !== undefined) source[1] = 'Elsewhere Press';
  }),
  inPositions('no sources of the pages', ['page-sources-are-true'], ({ pages }) => {
    for (const page of pages) page.place = 'none';
  }),
  inPositions('the section of another page in the head', ['furniture-is-complete'], (found) => {
    const page = found.pages[1];
    const other = found.pages.find(({ section }) => section !== '' && section !== page?.section);
    if (page !== undefined && other !== undefined) page.section = other.section;
  }),
  // Nothing is recorded of the article, so nothing has changed.
  inPositions('a bar where nothing has changed', ['changes-are-shown'], ({ bars }) => {
    bars['2'] = { bars: [[300, 314]], cuts: [] };
  }),
  inPositions('a triangle where nothing is gone', ['changes-are-shown'], ({ bars }) => {
    bars['2'] = { bars: [], cuts: [300] };
  }),
];
