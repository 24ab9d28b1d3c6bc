import type { ChangeMark } from './changes.js';
import type { SourcePlace } from './place.js';

/** Inline markup that means the same in the article and on paper. */
export type Style = 'strong' | 'emphasis' | 'strike' | 'underline' | 'superscript' | 'subscript' | 'highlight' | 'small' | 'keyboard';

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  /** On paper, where it is not as in the edition before. */
  readonly changes?: readonly ChangeMark[];
}

export interface Styled<I> {
  readonly kind: 'styled';
  readonly style: Style;
  readonly children: readonly I[];
}

/** Inline code; white space is kept. */
export interface InlineCode {
  readonly kind: 'code';
  readonly text: string;
  readonly changes?: readonly ChangeMark[];
}

/** A hard line break. A soft one is a space in a `Text`. */
export interface LineBreak {
  readonly kind: 'break';
}

/** A passage in another language than the article's (`<span lang="de">`). */
export interface Foreign<I> {
  readonly kind: 'foreign';
  readonly lang: string;
  readonly children: readonly I[];
}

/** A link of the article, before it is known what it becomes on paper. */
export interface Link {
  readonly kind: 'link';
  /** Target as the author wrote it (percent-encoding untouched where possible). */
  readonly url: string;
  readonly title?: string;
  /** The definition's label as written there (`3`), where the link goes through one. */
  readonly definition?: string;
  /** `autolink` for `<https://…>` and bare addresses: the text is the address; `footnote` for one that stands for a footnote which is a source. */
  readonly form: 'inline' | 'reference' | 'autolink' | 'footnote';
  readonly children: readonly ArticleInline[];
  readonly place: SourcePlace;
}

export interface Image {
  readonly kind: 'image';
  readonly url: string;
  readonly alt: string;
  readonly title?: string;
  readonly place: SourcePlace;
}

/** `[^1]` or `^[…]`; both lead to `Article.footnotes`. */
export interface FootnoteReference {
  readonly kind: 'footnote-reference';
  readonly label: string;
  /** Where the footnote is a source and nothing else. */
  readonly source?: FootnoteSource;
  readonly place: SourcePlace;
}

/** What a footnote says that is nothing but one address, or one link. */
export interface FootnoteSource {
  readonly url: string;
  /** In quotation marks beside the link, or within its parentheses. */
  readonly title?: string;
  /** The link's words, which may be the address itself; absent where it has none. */
  readonly words?: string;
}

export type ArticleInline =
  | Text
  | Styled<ArticleInline>
  | Foreign<ArticleInline>
  | InlineCode
  | LineBreak
  | Link
  | Image
  | FootnoteReference;

/** Names an endnote before it has a number: `source:<canonical URL>`, `footnote:<label>` or `image:<URL>`. */
export type NoteKey = string;

/** The superscript number or numbers of endnotes at one place, in the order of the citations. */
export interface Mark {
  readonly kind: 'mark';
  readonly notes: readonly NoteKey[];
  /** Its sentence needs the number: it is not raised, and stands behind this word, with the blank before it if there is one: “according to note 1”. */
  readonly word?: string;
  readonly place: SourcePlace;
}

/** `(p. 4)`: the printed page of a heading. */
export interface PageReference {
  readonly kind: 'page-reference';
  /** `Heading.id`. */
  readonly target: string;
  readonly place: SourcePlace;
}

/** `(note 3)`, where a link inside a note names a source that has a note of its own. */
export interface NoteReference {
  readonly kind: 'note-reference';
  readonly note: NoteKey;
  /** It takes the place of an address that its sentence names: “see note 3, page 5”. */
  readonly isNamed?: true;
  readonly place: SourcePlace;
}

/** An address printed in full and live: a URL, or what stands behind `mailto:` and `tel:`. */
export interface Address {
  readonly kind: 'address';
  /** As printed. */
  readonly text: string;
  /** As followed, e.g. `mailto:desk@example.org`. */
  readonly target: string;
}

/** Words with a link that opens on a screen; on paper the words alone (inside a heading id: jump within the file). */
export interface Jump {
  readonly kind: 'jump';
  /** `Heading.id`. */
  readonly target: string;
  readonly children: readonly PrintInline[];
}

/** An image set within a line of text. */
export interface InlineImage {
  readonly kind: 'inline-image';
  readonly image: PrintImage;
}

/** An image ready for paper: a file's bytes by name, or a frame in the place of a remote one. */
export type PrintImage =
  | { readonly kind: 'file'; readonly path: string; readonly alt: string; readonly widthPoints: number; readonly heightPoints: number }
  | { readonly kind: 'frame'; readonly alt: string };

export type PrintInline =
  | Text
  | Styled<PrintInline>
  | Foreign<PrintInline>
  | InlineCode
  | LineBreak
  | Mark
  | PageReference
  | NoteReference
  | Address
  | Jump
  | InlineImage;
