import type { Proof } from '../helpers/proof.js';
import type { Damage } from './damage.js';
import { fileDamages } from './file.js';
import { frontDamages } from './front.js';
import { pictureDamages } from './pictures.js';
import { sheetDamages } from './sheets.js';
import { tagDamages } from './tags.js';

/**
 * How the page is known that a finding must name: the first page that differs from the undamaged one, any page that does,
 * one that is known beforehand, or none since the whole file is concerned.
 */
export type RightPage = 'first' | 'any' | 'file' | ((proof: Proof) => number);

/** The page in the middle, where a single page is damaged in the finished file. */
const middlePage = ({ found }: Proof) => Math.floor(found.pages.length / 2) + 1;

/** Damages of places at one passage; what is changed for all pages may be found on any of them. */
const anyPage = new Set([
  // Nothing of these is on the page that ends too early, but on the one behind it.
  ...['a blank page', 'a page that is hardly begun', 'a page turned', 'a table turned that has room upright', 'no last page'],
  ...['other paper', 'other margins', 'no head', 'no foot', 'other fixed words', 'another running head', 'another foot', 'a draft'],
  ...['another marking', 'light grey furniture', 'headings in a light colour', 'another serif', 'lines that overlap', 'no header row'],
  ...['a header of plain cells', 'header rows once only', 'columns too narrow for their words', 'lists without signs'],
  ...['a page number off by one', 'another number of pages', 'labels that begin with five', 'pages numbered in Roman figures'],
  ...['the head left out of one page', 'the marking gone from one page', 'a row over two pages', 'another title in the file'],
  // Both paragraphs are the damage, and each may stand on another page.
  ...['two paragraphs swapped', 'a reaction doubled'],
  // Marks and references stand in many places.
  ...['a printed page off by one', '“Cited on” off by one', '“Cited on” without a page', 'no sources of the pages'],
  ...['marks that lead to another note', 'marks that lead to a heading', 'a mark without a link'],
  // Where a page ends is told on either side of it.
  ...[
    'a group at the foot of a page',
    'a group that goes on without its words',
    'a first line alone at the foot',
    'a last line alone at the top',
    'a last page of three words',
  ],
  ...[
    'addresses that break at any letter',
    'a link that starts a program',
    'a paragraph upside down',
    'an accent put on',
    'a ladder of hyphens',
  ],
]);
/** Pages that are known beforehand. */
const knownPage: ReadonlyMap<string, number> = new Map([
  ['a sticky note on a page', 2],
  ['a passage struck out by a reviewer', 2],
  ['a form to fill in', 2],
  ['an entry of a list on page one turned to another height', 1],
  ['a figure of the summary gone from the article', 1],
]);
const wholeFile = new Set(['no structure tree', 'a script when the file is opened']);
/** Pages of the file taken out, put in or changed for one another: they move all pages behind them. */
const movesPages =
  /^(?:a page (?:removed|doubled|shown twice)|every page doubled|the last page removed|page one removed|two pages swapped|a blank page added)$/;

/** Where a finding about this damage must point. */
export function rightPage({ name }: Damage): RightPage {
  const isOf = (damages: readonly Damage[]) => damages.some((damage) => damage.name === name);
  const own = knownPage.get(name);
  if (own !== undefined) return () => own;
  if (wholeFile.has(name) || isOf(tagDamages)) return 'file';
  if (anyPage.has(name)) return 'any';
  if (isOf(sheetDamages)) return movesPages.test(name) ? 'any' : middlePage;
  if (isOf(frontDamages)) return () => 1;
  if (isOf(fileDamages) || isOf(pictureDamages)) return 'any';
  return 'first';
}

/** Checks of which any may speak: whatever spoils a mark spoils how often its note is marked. */
export function expectedChecks({ finds }: Damage): readonly string[] {
  return finds.includes('mark-has-note') && !finds.includes('marks-survive') ? [...finds, 'marks-survive'] : finds;
}

/** What is gone from the top of a page is missed at the foot of the page before, too. */
export function isMissedBefore({ name }: Damage): boolean {
  return /\b(?:gone|dropped|lost)$/.test(name);
}

/** Checks that speak where a note stands, though the mark that is wrong stands elsewhere. */
export const speaksAtNote: ReadonlySet<string> = new Set(['note-is-cited', 'note-leads-back']);
