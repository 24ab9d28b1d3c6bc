import type {
  Article,
  ArticleBlock,
  AuthoredJudgement,
  AuthoredSummary,
  Departure,
  Finding,
  ImageFile,
  Language,
  Note,
  NoteKey,
  PrintBlock,
  PrintInline,
  Source,
} from '../../model/index.js';
import { checkSource } from '../sources/check-source.js';
import { resolveSources } from '../sources/resolve-sources.js';
import { checkUses } from './check-uses.js';
import { type CollectedUses, collectUses } from './collect-uses.js';
import { composeNotes, composeSource } from './compose-notes.js';
import type { Conversion } from './conversion.js';
import { convertBlocks } from './convert-blocks.js';
import { convertInlines } from './convert-inlines.js';
import { headingIndex } from './heading-index.js';
import { headingsOfNotes } from './headings-of-notes.js';
import { plainWords } from './inline-tokens.js';

/** The front matter's summary with its texts as they are printed. */
export interface AuthoredSummaryInPrint {
  readonly bottomLine?: readonly PrintInline[];
  readonly judgements: readonly AuthoredJudgementInPrint[];
  readonly known: readonly (readonly PrintInline[])[];
  readonly watch: readonly (readonly PrintInline[])[];
}

export interface AuthoredJudgementInPrint extends Omit<AuthoredJudgement, 'text'> {
  readonly text: readonly PrintInline[];
}

/** An article whose links have become what a reader of paper can use. */
export interface Citations {
  readonly blocks: readonly PrintBlock[];
  readonly summary?: AuthoredSummaryInPrint;
  /** Every source cited, every footnote referred to, every image that is not printed; without numbers. */
  readonly notes: ReadonlyMap<NoteKey, Note>;
  /** Defined, but linked nowhere. */
  readonly alsoConsulted: readonly Source[];
  /** By the path used in `PrintImage.path`. */
  readonly images: ReadonlyMap<string, ImageFile>;
  /** What this step adds to the article's own departures. */
  readonly departures: readonly Departure[];
  /** In the order of the file. */
  readonly findings: readonly Finding[];
}

/** Turns an article's links into marks, notes, page references and printed addresses. `kept`: sources that have a note though nothing cites them. */
export function composeCitations(article: Article, language: Language, kept: ReadonlySet<NoteKey> = new Set()): Citations {
  const uses = collectUses(article, language);
  const { definitions, frontMatter } = article;
  const known = resolveSources(definitions, uses, frontMatter.sources, language, { until: frontMatter.date, kept });
  const ofNotes = uses.sources.length + uses.footnotes.length > 0 ? headingsOfNotes(article) : new Set<ArticleBlock>();
  const conversion = startConversion(article, language, known.sources, ofNotes);
  const summary = article.frontMatter.summary ? convertSummary(article.frontMatter.summary, conversion) : undefined;
  const blocks = convertBlocks(withoutHeadings(ofNotes, conversion), conversion);
  const footnotes = convertFootnotes(uses, conversion);
  const consulted = [...known.sources.values()].filter((source) => !source.isLinked);
  const printed = [...conversion.cited.keys()].flatMap((key) => known.sources.get(key) ?? []);
  return {
    blocks,
    ...(summary !== undefined && { summary }),
    notes: composeNotes(conversion, footnotes),
    alsoConsulted: consulted.map((source) => composeSource(source, [])),
    images: usedImages(conversion),
    departures: conversion.departures,
    findings: inFileOrder([
      ...known.findings,
      ...checkUses(article, uses, blocks),
      ...[...printed, ...consulted].flatMap((source) => [...checkSource(source)]),
      ...conversion.findings,
    ]),
  };
}

/** The article's blocks without these; a link to one of them leads to the notes. */
function withoutHeadings(ofNotes: ReadonlySet<ArticleBlock>, { article, departures }: Conversion): readonly ArticleBlock[] {
  if (ofNotes.size === 0) return article.blocks;
  return article.blocks.filter((block) => {
    if (!ofNotes.has(block)) return true;
    const words = block.kind === 'heading' || block.kind === 'paragraph' ? plainWords(block.children) : '';
    departures.push({ kind: 'left-out', what: 'heading-of-notes', words, place: block.place });
    return false;
  });
}

function startConversion(
  article: Article,
  language: Language,
  sources: Conversion['sources'],
  ofNotes: ReadonlySet<ArticleBlock>,
): Conversion {
  return {
    article,
    language,
    sources,
    headings: headingIndex(article.blocks, ofNotes),
    cited: new Map(),
    imagePaths: new Map(),
    spelled: new Map(),
    findings: [],
    departures: [],
  };
}

function convertSummary(summary: AuthoredSummary, conversion: Conversion): AuthoredSummaryInPrint {
  return {
    ...(summary.bottomLine !== undefined && { bottomLine: convertInlines(summary.bottomLine, conversion) }),
    judgements: summary.judgements.map((judgement) => ({ ...judgement, text: convertInlines(judgement.text, conversion) })),
    known: summary.known.map((text) => convertInlines(text, conversion)),
    watch: summary.watch.map((text) => convertInlines(text, conversion)),
  };
}

/** Footnotes come last, when it is known which sources have a note that a footnote can point to. */
function convertFootnotes(uses: CollectedUses, conversion: Conversion): ReadonlyMap<NoteKey, readonly PrintBlock[]> {
  return new Map(
    uses.footnotes.map(({ label, blocks }) => {
      const key = `footnote:${label}`;
      return [key, convertBlocks(blocks, { ...conversion, note: { key, text: '' } })];
    }),
  );
}

function usedImages({ article, imagePaths }: Conversion): ReadonlyMap<string, ImageFile> {
  const images = new Map<string, ImageFile>();
  for (const [url, path] of imagePaths) {
    const file = article.images.get(url);
    if (file !== undefined) images.set(path, file);
  }
  return images;
}

function inFileOrder(findings: readonly Finding[]): readonly Finding[] {
  const position = ({ source }: Finding): readonly [number, number] => [source?.line ?? 0, source?.column ?? 0];
  return findings.toSorted((a, b) => {
    const [lineA, columnA] = position(a);
    const [lineB, columnB] = position(b);
    return lineA - lineB || columnA - columnB;
  });
}
