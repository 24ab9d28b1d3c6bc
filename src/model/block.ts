import type { ArticleInline, Image, PrintImage, PrintInline } from './inline.js';
import type { SourcePlace } from './place.js';

/** What an author wrote in braces: `{#id .reactions stance=guarded short="…"}`. */
export interface Attributes {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

export interface Heading<I> {
  readonly kind: 'heading';
  /** 1 to 6; starts at 1 and never skips a level (the reader closes gaps up). */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly I[];
  /** Unique in the article; what `[…](#id)` names. */
  readonly id: string;
  /** Short form for the running head. */
  readonly short?: string;
  readonly attributes: Attributes;
  readonly place: SourcePlace;
}

export interface Paragraph<I> {
  readonly kind: 'paragraph';
  readonly children: readonly I[];
  readonly attributes: Attributes;
  readonly place: SourcePlace;
}

export interface ListItem<B> {
  readonly blocks: readonly B[];
  /** Set on items of a task list. */
  readonly checked?: boolean;
  readonly attributes: Attributes;
  readonly place: SourcePlace;
}

export interface List<B> {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Number of the first item of an ordered list. */
  readonly start: number;
  /** No blank lines between the items. */
  readonly tight: boolean;
  /** The article has nothing but links to sources here. */
  readonly isOfSources?: true;
  readonly items: readonly ListItem<B>[];
  readonly attributes: Attributes;
  readonly place: SourcePlace;
}

export interface Quote<I, B> {
  readonly kind: 'quote';
  readonly blocks: readonly B[];
  /** Who is quoted: a last paragraph that begins with a dash. */
  readonly attribution?: readonly I[];
  readonly place: SourcePlace;
}

export type CalloutFlavour = 'note' | 'tip' | 'important' | 'warning' | 'caution' | 'summary' | 'example' | 'question';

/** `> [!NOTE]` */
export interface Callout<I, B> {
  readonly kind: 'callout';
  readonly flavour: CalloutFlavour;
  /** `PassageChange.id` where it was of another one. */
  readonly change?: number;
  readonly title?: readonly I[];
  readonly blocks: readonly B[];
  readonly place: SourcePlace;
}

export interface CodeBlock {
  readonly kind: 'code-block';
  readonly text: string;
  readonly language?: string;
  /** `PassageChange.id` where it is not as in the edition before. */
  readonly change?: number;
  readonly place: SourcePlace;
}

export interface TableCell<I> {
  readonly children: readonly I[];
  readonly place: SourcePlace;
  /** A cell of a row above reaches down to here: the two rows belong together. */
  readonly isCovered?: true;
  /** Heads its row, or its column in a further row of the table's head. */
  readonly isHead?: true;
}

export type Alignment = 'left' | 'center' | 'right' | 'default';

/** A pipe table: every row has as many cells as the header. */
export interface Table<I> {
  readonly kind: 'table';
  readonly columns: readonly Alignment[];
  readonly header: readonly TableCell<I>[];
  readonly rows: readonly (readonly TableCell<I>[])[];
  readonly attributes: Attributes;
  readonly place: SourcePlace;
}

export interface DefinitionList<I, B> {
  readonly kind: 'definition-list';
  readonly entries: readonly { readonly terms: readonly (readonly I[])[]; readonly definitions: readonly (readonly B[])[] }[];
  readonly place: SourcePlace;
}

/** `***` between paragraphs. */
export interface Break {
  readonly kind: 'thematic-break';
  readonly place: SourcePlace;
}

/** `<!-- brief: pagebreak -->` */
export interface PageBreak {
  readonly kind: 'page-break';
  readonly place: SourcePlace;
}

/** How wide the author wants a figure: a share of the text column (1 is all of it), or points. */
export type FigureWidth = { readonly share: number } | { readonly points: number };

/** An image that stands alone in its paragraph; its title is the caption. */
export interface Figure<I, P> {
  readonly kind: 'figure';
  readonly image: P;
  readonly width?: FigureWidth;
  readonly caption?: readonly I[];
  readonly change?: number;
  readonly place: SourcePlace;
}

/** A block of the article as read. */
export type ArticleBlock =
  | Heading<ArticleInline>
  | Paragraph<ArticleInline>
  | List<ArticleBlock>
  | Quote<ArticleInline, ArticleBlock>
  | Callout<ArticleInline, ArticleBlock>
  | CodeBlock
  | Table<ArticleInline>
  | DefinitionList<ArticleInline, ArticleBlock>
  | Break
  | PageBreak
  | Figure<ArticleInline, Image>;

/** One statement of an actor. */
export interface ReactionRow {
  readonly kind: 'statement';
  /** Who speaks, with office and parenthesis; absent where the article names nobody (never guessed). */
  readonly actor?: readonly PrintInline[];
  /** What page one calls an actor's first row: the section's heading, a space, which no heading's id holds, and a number. */
  readonly anchor?: string;
  readonly blocks: readonly PrintBlock[];
  readonly stance?: string;
  /** `StanceChange.id`. */
  readonly stanceChange?: number;
  /** Note keys of the Notes column in order of first citation. */
  readonly notes: readonly string[];
  readonly place: SourcePlace;
}

/** The words of a group, set across all columns; the rows behind it are its items. */
export interface ReactionGroup {
  readonly kind: 'group';
  readonly children: readonly PrintInline[];
  readonly place: SourcePlace;
}

/** A run of statements as a table on the full width. */
export interface ReactionTable {
  readonly kind: 'reaction-table';
  readonly rows: readonly (ReactionRow | ReactionGroup)[];
  readonly hasActors: boolean;
  readonly hasStances: boolean;
  readonly hasNotes: boolean;
  readonly place: SourcePlace;
}

/** A block as it goes on paper. */
export type PrintBlock =
  | Heading<PrintInline>
  | Paragraph<PrintInline>
  | List<PrintBlock>
  | Quote<PrintInline, PrintBlock>
  | Callout<PrintInline, PrintBlock>
  | CodeBlock
  | Table<PrintInline>
  | DefinitionList<PrintInline, PrintBlock>
  | Break
  | PageBreak
  | Figure<PrintInline, PrintImage>
  | ReactionTable;
