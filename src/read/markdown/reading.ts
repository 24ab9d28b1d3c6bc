import type { MarkdownIt, Token } from 'markdown-it';
import type { ArticleInline, Departure, Finding, Footnote, FootnoteSource, Heading, Language, SourcePlace } from '../../model/index.js';
import type { NotedDefinition } from './note-definitions.js';

/** A heading whose level and id are settled when all headings are known. */
export type DraftHeading = { -readonly [K in keyof Heading<ArticleInline>]: Heading<ArticleInline>[K] };

/** Places of offsets in an inline token's content. */
export type PlaceOf = (offset: number) => SourcePlace;

/** What one reading of an article gathers, and what its parts need. */
export interface Reading {
  readonly md: MarkdownIt;
  readonly language: Language;
  /** First definition of each normalised label. */
  readonly definitions: ReadonlyMap<string, NotedDefinition>;
  readonly findings: Finding[];
  readonly departures: Departure[];
  readonly headings: DraftHeading[];
  readonly footnotes: Map<string, Footnote>;
  /** Those that are a source and nothing else, by their labels. */
  readonly footnoteSources: ReadonlyMap<string, FootnoteSource>;
  /** Places in the texts of footnotes that stand in the line, by their labels. */
  readonly inlineNotes: Map<string, PlaceOf>;
  /** Elements, left out with all they hold, that have been reported. */
  readonly droppedTags: Set<string>;
  /** Abbreviations that have been explained. */
  readonly explained: Set<string>;
  /** Labels of definitions that passages go through which are left out, as often as they do. */
  readonly skippedLabels: string[];
  /** Normalised labels, those of footnotes with their `^`, whose definition has been told to be broken, so that references to it are no news. */
  readonly brokenLabels: ReadonlySet<string>;
  /** Lines that were meant as definitions, and are told. */
  readonly brokenLines: ReadonlySet<number>;
  /** Parses Markdown that stands inside of something else, with the article's definitions and footnotes at hand. */
  parse(text: string, as: 'blocks' | 'inlines'): Token[];
}
