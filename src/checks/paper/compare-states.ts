import type { PdfFacts, PrintedNow, Promised } from '../../model/index.js';
import { foldText } from './fold-text.js';
import { readPaper } from './read-paper.js';

/** How a PDF stands to what its supposed article prints now, the content hash left aside. */
export type States =
  | { readonly kind: 'other-briefing' }
  | { readonly kind: 'same' }
  /** The pages, of either, that are not the same. */
  | { readonly kind: 'differs'; readonly pages: readonly number[] };

/** Words in a row that hardly stand in two articles by chance. */
const rowLength = 3;
/** Share of such rows that two states of one article have in common at least. */
const leastShared = 0.3;

/** Compares a PDF with what is printed now. */
export function compareStates(promised: Promised, found: PdfFacts, now: PrintedNow): States {
  const { words } = promised;
  const { frontMatter } = promised.briefing;
  const { title = '', language = '' } = found.metadata;
  const isNamedSo = fold(title) === fold(frontMatter.title) && primary(language) === primary(frontMatter.lang);
  if (!isNamedSo && sharedRows(promised, found, now.found) < leastShared) return { kind: 'other-briefing' };
  const count = Math.max(found.pages.length, now.found.pages.length);
  const label = foldText(words.contentHash);
  const pages = Array.from({ length: count }, (_, index) => index + 1).filter((number) => {
    const [own, other] = [found, now.found].map((file) => onPage(file, number, label));
    return own?.told !== other?.told || (now.otherLooks.includes(number) && own?.hasHash !== true);
  });
  return pages.length === 0 && fold(title) === fold(frontMatter.title) ? { kind: 'same' } : { kind: 'differs', pages };
}

/** All that can be read of a page, but for the hash. */
function onPage({ pages }: PdfFacts, number: number, label: string): { readonly told: string; readonly hasHash: boolean } | undefined {
  const page = pages[number - 1];
  if (page === undefined) return undefined;
  const all = foldText(page.words.map(({ text }) => text).join(' '));
  const text = all.replace(new RegExp(`(?<=${label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')})[0-9a-f]{8}`, 'u'), '');
  const targets = page.links.map(({ target }) => target);
  return { told: JSON.stringify([text, targets, page.width, page.height]), hasHash: text !== all };
}

/** The share of rows of words of the shorter text that stand in the other. */
function sharedRows(promised: Promised, one: PdfFacts, other: PdfFacts): number {
  const [few, many] = [rowsOf(promised, one), rowsOf(promised, other)].sort((a, b) => a.size - b.size);
  if (few === undefined || many === undefined || few.size === 0) return 0;
  return [...few].filter((row) => many.has(row)).length / few.size;
}

/** Of the article alone: fixed words and sources may well be the same. */
function rowsOf(promised: Promised, found: PdfFacts): ReadonlySet<string> {
  const texts = readPaper(promised, found).body.map(({ text }) => foldText(text).toLowerCase());
  return new Set(texts.slice(rowLength - 1).map((_, at) => texts.slice(at, at + rowLength).join(' ')));
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

function fold(title: string): string {
  return title.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
