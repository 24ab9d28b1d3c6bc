import type { Article, Departure, Finding, Language, Link, NoteKey, SourcePlace } from '../../model/index.js';
import type { KnownSource } from '../sources/resolve-sources.js';
import type { HeadingIndex } from './heading-index.js';

/** What the conversion of one article knows, and what it writes down on the way. */
export interface Conversion {
  readonly article: Article;
  readonly language: Language;
  readonly sources: ReadonlyMap<NoteKey, KnownSource>;
  readonly headings: HeadingIndex;
  /** Every mark's note with the places that cite it, in the order of the first. */
  readonly cited: Map<NoteKey, SourcePlace[]>;
  /** URL of each local image in use → its path on the way to paper. */
  readonly imagePaths: Map<string, string>;
  readonly findings: Finding[];
  readonly departures: Departure[];
  /** Source → the footnote that prints its address, where it has no note of its own. */
  readonly spelled: Map<NoteKey, NoteKey>;
  /** The words of a heading, which contents and running heads say again without marks. */
  readonly isHeading?: true;
  /** Inside a footnote, where a link prints its URL or the number of its note. */
  readonly note?: {
    readonly key: NoteKey;
    /** The words of the paragraph at hand beside its links. */
    readonly text: string;
    /** Its only link, whose address stands at the end. */
    readonly lone?: Link;
  };
}

/** Writes down that a place cites a note. */
export function cite(conversion: Conversion, note: NoteKey, place: SourcePlace): void {
  const places = conversion.cited.get(note);
  if (places === undefined) conversion.cited.set(note, [place]);
  else places.push(place);
}

/** Writes down that words leave the running text for a note. */
export function moveLabel(conversion: Conversion, words: string, place: SourcePlace): void {
  if (words !== '') conversion.departures.push({ kind: 'moved', what: 'citation-label', words, place });
}

/** Writes down that the running text shows words of a note. */
export function repeatSource(conversion: Conversion, words: string, place: SourcePlace): void {
  conversion.departures.push({ kind: 'repeated', what: 'source-list', words, place });
}
