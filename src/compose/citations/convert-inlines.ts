import {
  type ArticleInline,
  type FootnoteReference,
  finding,
  type Link,
  type NoteKey,
  type PrintInline,
  type SourcePlace,
} from '../../model/index.js';
import { linkTarget } from '../sources/link-target.js';
import { type Conversion, cite, moveLabel } from './conversion.js';
import { convertImage } from './convert-image.js';
import { addressAtEnd, convertCitationInNote, inParagraph, nameNotes } from './convert-in-note.js';
import { convertLink } from './convert-link.js';
import { type Citation, type CitedToken, findCitations } from './find-citations.js';
import { holdBlanks } from './hold-blanks.js';
import { plainWords } from './inline-tokens.js';
import { placeMarks } from './place-marks.js';
import { type PrintToken, printInlines } from './print-tokens.js';

/** Turns the inlines of one paragraph, cell or heading into what is printed, with every mark in its place. */
export function convertInlines(inlines: readonly ArticleInline[], conversion: Conversion): readonly PrintInline[] {
  const cited = findCitations(inlines, conversion.language);
  const own = conversion.note === undefined ? conversion : inParagraph(cited, plainWords(inlines), conversion, conversion.note);
  const tokens = cited.flatMap((token) => convertToken(token, own));
  tokens.push(...addressAtEnd(tokens, own));
  const placed = placeMarks(conversion.note === undefined ? holdBlanks(tokens) : nameNotes(tokens), conversion.language);
  for (const { place, figure } of placed.behindFigures) reportFigure(conversion, figure, place);
  return printInlines(placed.tokens);
}

/** Reports a mark that would be read as part of a figure. */
export function reportFigure(conversion: Conversion, figure: string, place: SourcePlace): void {
  conversion.findings.push(
    finding('mark-is-not-behind-figure', {
      message: `Unexpected mark directly behind the figure “${figure}”, where it reads as part of it`,
      hint: 'Move the citation behind a word, or to the end of the sentence.',
      source: place,
    }),
  );
}

function convertToken(token: CitedToken, conversion: Conversion): readonly PrintToken[] {
  switch (token.kind) {
    case 'text':
    case 'open':
    case 'close':
      return [token];
    case 'code':
    case 'break':
      return [{ kind: 'atom', inline: token }];
    case 'image':
      return convertInlineImage(token, conversion);
    case 'citation':
      return conversion.note === undefined ? convertCitation(token, conversion) : convertCitationInNote(token, conversion);
    case 'link':
      return convertLink(
        token,
        findCitations(token.children, conversion.language).flatMap((child) => convertToken(child, conversion)),
        conversion,
      );
  }
}

function convertInlineImage(image: Extract<CitedToken, { kind: 'image' }>, conversion: Conversion): readonly PrintToken[] {
  const { print, mark } = convertImage(image, conversion);
  if (image.title !== undefined && image.alt.trim() !== '') reportIdleTitle(image.title, image.place, conversion);
  const atom: PrintToken = { kind: 'atom', inline: { kind: 'inline-image', image: print } };
  return mark === undefined ? [atom] : [atom, { kind: 'loose-mark', mark, parts: false, isWorded: true }];
}

/** Only a figure has a caption. */
function reportIdleTitle(title: string, source: SourcePlace, conversion: Conversion): void {
  conversion.findings.push(
    finding('attribute-has-effect', {
      message: `Unexpected title “${title}” of an image in a line, expected it at an image alone in its paragraph; it is not printed`,
      hint: 'Give the image a paragraph of its own, or write the title into the text.',
      source,
    }),
  );
}

function convertCitation(citation: Citation, conversion: Conversion): readonly PrintToken[] {
  moveLabel(conversion, citation.words, citation.place);
  const notes = new Set(citation.cited.flatMap((cited) => noteOf(cited, conversion)));
  if (notes.size === 0) return [];
  if (citation.needed !== undefined && conversion.isHeading !== true) {
    const word = wordFor(citation.needed, conversion);
    return [{ kind: 'atom', inline: { kind: 'mark', notes: [...notes], word, place: citation.place } }];
  }
  return [{ kind: 'loose-mark', mark: { kind: 'mark', notes: [...notes], place: citation.place }, parts: citation.form !== 'footnote' }];
}

/** The language’s word for a note, or the author’s own. */
function wordFor(needed: 'first' | 'within', { language, article }: Conversion): string {
  const word = article.frontMatter.labels.note ?? language.words.note;
  return needed === 'first' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function noteOf(cited: Link | FootnoteReference, conversion: Conversion): readonly NoteKey[] {
  if (cited.kind === 'link') {
    const target = linkTarget(cited.url);
    if (target.kind !== 'source') throw new Error(`Unexpected citation of ${cited.url}, expected a source`);
    cite(conversion, target.key, cited.place);
    return [target.key];
  }
  // A footnote that is not there is reported where the article is read.
  if (!conversion.article.footnotes.has(cited.label)) return [];
  const key = `footnote:${cited.label}`;
  cite(conversion, key, cited.place);
  return [key];
}
