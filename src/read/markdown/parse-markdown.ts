import type { Token } from 'markdown-it';
import type { ArticleBlock, ArticleInline, Definition, Departure, Finding, Footnote, Language, MarkdownText } from '../../model/index.js';
import { buildBlocks } from './build-blocks.js';
import { buildInlines } from './build-inlines.js';
import { citeNumbers } from './cite-numbers.js';
import { createMarkdownParser } from './create-markdown-parser.js';
import { findBrokenLinks } from './find-broken-links.js';
import { findBrokenReferences } from './find-broken-references.js';
import { findForeignSyntax } from './find-foreign-syntax.js';
import { findFormulas } from './find-formulas.js';
import { findOpenComments } from './find-open-comments.js';
import { findOpenParentheses } from './find-open-parentheses.js';
import { findUndefinedReferences } from './find-undefined-references.js';
import { footnoteSources } from './footnote-sources.js';
import { labelsIn } from './labels-in.js';
import { type DefinitionEnv, type NotedDefinition, noteDefinitions } from './note-definitions.js';
import { notePlaces } from './note-places.js';
import { noteSurplusCells } from './note-surplus-cells.js';
import { labelsInOpenComments } from './open-comment.js';
import { labelsInOpenFences } from './open-fence.js';
import { partFigures } from './part-figures.js';
import type { DraftHeading, Reading } from './reading.js';
import { reportAssistantSpeech } from './report-assistant-speech.js';
import { reportBroken } from './report-broken.js';
import { setTypography } from './set-typography.js';
import { takeAttributes } from './take-attributes.js';
import { takeBrokenDefinitions } from './take-broken-definitions.js';
import { takeExportResidue } from './take-export-residue.js';
import { originAt, originInFile } from './text-origin.js';
import { TokenCursor } from './token-cursor.js';

/** Markdown, read. The lists grow while `parseInline` is used; headings have neither their final levels nor their ids yet. */
export interface ParsedMarkdown {
  readonly blocks: readonly ArticleBlock[];
  readonly headings: readonly DraftHeading[];
  readonly definitions: readonly Definition[];
  readonly footnotes: ReadonlyMap<string, Footnote>;
  readonly findings: readonly Finding[];
  readonly departures: readonly Departure[];
  /** Whether a label’s definition has been told to be broken: nothing more is said of it. */
  isBroken(label: string): boolean;
  /** Reads a line of Markdown from elsewhere with the article's definitions and footnotes. */
  parseInline(line: MarkdownText): readonly ArticleInline[];
}

/** Reads the Markdown of an article, whose line ends are `\n`; it begins at `firstLine` (from 1) of the file. */
export function parseMarkdown(
  text: string,
  from: { readonly file: string; readonly firstLine: number; readonly language: Language },
): ParsedMarkdown {
  const md = createMarkdownParser();
  notePlaces(md);
  noteDefinitions(md);
  noteSurplusCells(md);
  partFigures(md);
  citeNumbers(md);
  findUndefinedReferences(md);
  findBrokenLinks(md);
  findBrokenReferences(md);
  findOpenParentheses(md);
  findOpenComments(md);
  findForeignSyntax(md);
  takeExportResidue(md);
  takeAttributes(md);
  findFormulas(md);
  setTypography(md, from.language.quotes);

  const { text: mended, tokens, env, broken } = takeBrokenDefinitions(md, text, (): DefinitionEnv & FootnoteLabels => ({}));
  const noted = env.noted ?? [];
  const definitions = new Map<string, NotedDefinition>();
  for (const definition of noted) if (!definitions.has(definition.key)) definitions.set(definition.key, definition);

  const origin = originInFile(mended, from.file, from.firstLine);
  const reading: Reading = {
    md,
    language: from.language,
    definitions,
    findings: [],
    departures: [],
    headings: [],
    footnotes: new Map(),
    footnoteSources: footnoteSources(tokens),
    inlineNotes: new Map(),
    droppedTags: new Set(),
    explained: new Set(),
    skippedLabels: [],
    brokenLabels: new Set([
      ...broken.flatMap(({ key, isMissed }) => (isMissed ? [key] : [])),
      ...labelsInOpenComments(tokens, md.utils.normalizeReference),
      ...labelsInOpenFences(tokens, md.utils.normalizeReference),
    ]),
    brokenLines: new Set(broken.map(({ line, column }) => origin.placeOf(line, column).line)),
    parse(fragment, as) {
      const inner = { references: { ...env.references }, footnotes: { refs: uncited(env) } };
      return as === 'inlines' ? md.parseInline(fragment, inner) : md.parse(fragment, inner);
    },
  };
  reportBroken(broken, origin, reading);
  const blocks = buildBlocks(new TokenCursor(tokens), undefined, { reading, origin });
  reportAssistantSpeech(blocks, reading);
  return {
    blocks,
    headings: reading.headings,
    definitions: noted.filter(isMeant(tokens, reading.skippedLabels)).map(({ label, url, title, line, offset }) => ({
      label,
      url,
      ...(title === undefined ? {} : { title }),
      place: origin.placeOf(line, offset),
    })),
    footnotes: reading.footnotes,
    findings: reading.findings,
    departures: reading.departures,
    isBroken: (label) => reading.brokenLabels.has(md.utils.normalizeReference(label)),
    parseInline: (line) => parseLine(line, reading),
  };
}

/** Tells whether a definition is any of what is printed: one that only passages go through which are left out is left out with them. */
function isMeant(tokens: readonly Token[], skipped: readonly string[]): (definition: NotedDefinition) => boolean {
  if (skipped.length === 0) return () => true;
  const all = labelsIn(tokens);
  const count = (labels: readonly string[], key: string) => labels.filter((label) => label === key).length;
  return ({ key }) => !skipped.includes(key) || count(all, key) > count(skipped, key);
}

interface FootnoteLabels {
  footnotes?: { refs?: Record<string, number> };
}

/** The footnotes' labels as if nothing had referred to them yet. */
function uncited(env: FootnoteLabels): Record<string, number> {
  return Object.fromEntries(Object.keys(env.footnotes?.refs ?? {}).map((label) => [label, -1]));
}

function parseLine({ text, place }: MarkdownText, reading: Reading): readonly ArticleInline[] {
  const [line, ...footnotes] = reading.parse(text.replace(/\r\n?/g, '\n'), 'inlines');
  const inlines = buildInlines(childrenOf(line), () => place, reading);
  buildBlocks(new TokenCursor(footnotes), undefined, { reading, origin: originAt(place) });
  return inlines;
}

function childrenOf(inline: Token | undefined): readonly Token[] {
  return inline?.children ?? [];
}
