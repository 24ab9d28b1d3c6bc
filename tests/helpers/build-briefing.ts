import { languageFor } from '../../src/language/index.js';
import type { Finding, PdfFacts, PrintedWord } from '../../src/model/index.js';
import { type BuildInput, type BuildResult, buildBriefing, type PipelineOptions } from '../../src/pipeline.js';
import { numberedNotes } from './numbered-notes.js';
import { readPdf } from './read-pdf.js';
import { sharedEngine } from './shared-engine.js';

/** A briefing on paper, and what was reported of it. */
export interface Paper {
  readonly result: BuildResult;
  readonly facts: PdfFacts;
  /** As `line:column severity id`. */
  readonly findings: readonly string[];
  /** Words between masthead and notes, marks as raised figures. */
  readonly body: string;
  readonly bodyWords: readonly PrintedWord[];
  /** Words below the heading of the notes, a line a note; addresses rejoined. */
  readonly notes: readonly string[];
  readonly noteWords: readonly PrintedWord[];
  /** Words of the last part: how to cite, edition and hash. */
  readonly colophon: string;
}

/** Where an article is said to lie, and how it is built. */
export interface BuildSettings extends PipelineOptions {
  readonly folder?: string;
  readonly file?: string;
  readonly lang?: string;
}

/** Builds Markdown given in the test; there need not be a PDF, and the proof is left out unless asked for with `unproved: false`. */
export function buildMarkdown(markdown: string | Uint8Array, { folder, file, lang, ...options }: BuildSettings = {}): Promise<BuildResult> {
  const name = file ?? 'article.md';
  const input: BuildInput = {
    file: name,
    bytes: typeof markdown === 'string' ? new TextEncoder().encode(markdown) : markdown,
    folder: folder ?? '/nowhere',
    slug: name.replace(/.*\/|\.md$/g, ''),
  };
  return buildBriefing(input, { unproved: true, ...(options.engine === undefined && { typesetterFor: sharedEngine }), ...options });
}

/** Builds Markdown and reads the PDF; throws where there is none. */
export async function buildPaper(markdown: string, settings: BuildSettings = {}): Promise<Paper> {
  const result = await buildMarkdown(markdown, settings);
  if (result.pdf === undefined) throw new Error(`No PDF: ${result.findings.map(({ id, message }) => `${id}: ${message}`).join('\n')}`);
  const facts = await readPdf(result.pdf);
  const { language } = languageFor(settings.lang ?? 'en');
  const { aboutSources, legend, likelihoodLegend, howToCite, notes } = language.words;
  const texts = facts.words.map(({ text }) => text);
  const ends = [aboutSources, legend, likelihoodLegend, howToCite].map((phrase) => lastIndexOf(texts, phrase)).filter((at) => at >= 0);
  const end = Math.min(facts.words.length, ...ends);
  const heading = facts.outline.find(({ title }) => title === notes)?.target;
  const begin = facts.words.findIndex(
    (word, at) =>
      heading?.kind === 'page' &&
      texts.slice(at, at + notes.split(' ').length).join(' ') === notes &&
      word.places.some(({ page, box }) => page === heading.page && Math.abs(box.top - (heading.y ?? 0)) < 30),
  );
  const noteWords = begin < 0 ? [] : facts.words.slice(begin + notes.split(' ').length, end);
  const bodyWords = facts.words.slice(mastheadLength(facts.words), begin < 0 ? end : begin);
  return {
    result,
    facts,
    findings: result.findings.map(shownFinding),
    body: printed(bodyWords),
    bodyWords,
    notes: shownNotes(noteWords, facts),
    noteWords,
    colophon: printed(facts.words.slice(end)),
  };
}

/** `line:column severity id`, the place only where there is one. */
export function shownFinding({ id, severity, source }: Finding): string {
  return `${source === undefined ? '' : `${source.line}:${source.column} `}${severity} ${id}`;
}

/** The words as a line of text; marks are raised figures close to the word before. What only holds words together is left out. */
export function printed(words: readonly PrintedWord[]): string {
  return words
    .map((word, at) => `${at === 0 || word.glued ? '' : ' '}${word.isMark ? raised(word.text) : word.text}`)
    .join('')
    .replaceAll('\u2060', '');
}

/** The words but for marks and the commas between them. */
export function withoutMarks(words: readonly PrintedWord[]): readonly PrintedWord[] {
  const parts = (word: PrintedWord, at: number) =>
    word.text === ',' && word.glued && words[at - 1]?.isMark === true && words[at + 1]?.isMark === true;
  return words.filter((word, at) => !word.isMark && !parts(word, at));
}

/** `12,3` → `¹²,³` */
export function raised(figures: string): string {
  return figures.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}

/** The masthead ends below the title, whose type is the largest of page one; a deck and a byline follow it. */
function mastheadLength(words: readonly PrintedWord[]): number {
  const onFirst = words.filter(({ places }) => places[0]?.page === 1);
  const heights = onFirst.map(({ places }) => (places[0] === undefined ? 0 : places[0].box.top - places[0].box.bottom));
  const largest = Math.max(0, ...heights);
  return heights.lastIndexOf(heights.findLast((height) => height > 0.75 * largest) ?? 0) + 1;
}

function lastIndexOf(texts: readonly string[], phrase: string): number {
  const wanted = phrase.split(/[\s\u00a0]+/);
  for (let at = texts.length - wanted.length; at >= 0; at--) if (wanted.every((word, index) => texts[at + index] === word)) return at;
  return -1;
}

/** The notes as text, their addresses rejoined. */
function shownNotes(words: readonly PrintedWord[], { printedLinks }: PdfFacts): readonly string[] {
  const addresses = printedLinks.flatMap(({ target, text }) => (target.kind === 'url' ? [text] : []));
  return numberedNotes(words).map(({ number, words: own }) => {
    const text = `${number}. ${printed(own)}`;
    return addresses.reduce((whole, address) => whole.replace(loosely(address), () => address), text);
  });
}

/** Finds a text that a line end may have parted anywhere. */
function loosely(text: string): RegExp {
  return new RegExp([...text].map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(' ?'), 'gu');
}
