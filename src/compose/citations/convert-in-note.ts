import { quotedTitle } from '../../language/quoted-title.js';
import type { Link, NoteKey, PrintInline } from '../../model/index.js';
import { linkTarget } from '../sources/link-target.js';
import { folded } from '../sources/site-name.js';
import { isBareAddress } from './bare-address.js';
import { type Conversion, cite, moveLabel } from './conversion.js';
import type { Citation, CitedToken } from './find-citations.js';
import { plainWords } from './inline-tokens.js';
import { noBreakSpace, type PrintToken } from './print-tokens.js';

/** A link to a source inside a footnote: its words, and behind them the number of the source's note, or else the URL. */
export function sourceInNote(link: Link, key: NoteKey, children: readonly PrintToken[], conversion: Conversion): readonly PrintToken[] {
  const reference = noteReference(link, key, conversion);
  if (reference === undefined) {
    if (link === conversion.note?.lone) return children;
    const words = isBareAddress(link) ? [] : children;
    return [...withAddress(words, ...printedSource(key, words.length === 0 ? '' : plainWords(link.children), conversion))];
  }
  if (!isBareAddress(link)) return [...children, text(noBreakSpace), reference];
  moveLabel(conversion, plainWords(link.children), link.place);
  return [{ ...reference, isForAddress: true }];
}

/** A number that takes the place of an address within a sentence stands there as a word, not in parentheses. */
export function nameNotes(tokens: readonly PrintToken[]): readonly PrintToken[] {
  return tokens.flatMap((token, index): readonly PrintToken[] => {
    if (token.kind !== 'atom' || token.isForAddress !== true || token.inline.kind !== 'note-reference') return [token];
    const before = tokens[index - 1];
    const isNamed = before?.kind === 'text' && /[\p{L}\p{N},;:] $/u.test(before.text);
    if (!isNamed) return [token];
    const named: PrintToken = { kind: 'atom', inline: { ...token.inline, isNamed } };
    // An address ends a note without a stop; a word does not.
    return index === tokens.length - 1 ? [named, text('.')] : [named];
  });
}

/** The conversion of one paragraph of a footnote; `words` are its own, beside those of links. */
export function inParagraph(
  tokens: readonly CitedToken[],
  words: string,
  conversion: Conversion,
  note: NonNullable<Conversion['note']>,
): Conversion {
  const { lone: _, ...known } = note;
  const [lone, ...others] = tokens.filter(
    (token) => token.kind === 'citation' || (token.kind === 'link' && linkTarget(token.url).kind === 'source'),
  );
  const isLone = others.length === 0 && lone?.kind === 'link' && !isBareAddress(lone);
  return { ...conversion, note: { ...known, text: words, ...(isLone && { lone }) } };
}

/** What follows a paragraph of a footnote whose words lead to one source: its address, as at the end of a source’s note. */
export function addressAtEnd(tokens: readonly PrintToken[], conversion: Conversion): readonly PrintToken[] {
  const link = conversion.note?.lone;
  const target = link === undefined ? undefined : linkTarget(link.url);
  if (link === undefined || target?.kind !== 'source' || noteReference(link, target.key, conversion) !== undefined) return [];
  const last = tokens.findLast((token) => token.kind === 'text' && token.text.trim() !== '');
  const isEnded = last?.kind === 'text' && /[.!?…:](?:["'”’»)\]])*$/u.test(last.text.trimEnd());
  return [text(isEnded ? ' ' : '. '), ...printedSource(target.key, plainWords(link.children), conversion)];
}

/** A citation inside a footnote: the numbers of the notes; a source without one keeps its label, with the URL in the parenthesis. */
export function convertCitationInNote(citation: Citation, conversion: Conversion): readonly PrintToken[] {
  const numbered: PrintToken[] = [];
  const spelled: PrintToken[] = [];
  for (const cited of citation.cited) {
    if (cited.kind === 'footnote-reference') {
      if (!conversion.article.footnotes.has(cited.label)) continue;
      const key = `footnote:${cited.label}`;
      cite(conversion, key, cited.place);
      numbered.push({ kind: 'loose-mark', mark: { kind: 'mark', notes: [key], place: cited.place }, parts: false });
      continue;
    }
    const target = linkTarget(cited.url);
    if (target.kind !== 'source') throw new Error(`Unexpected citation of ${cited.url}, expected a source`);
    const words = isBareAddress(cited) ? '' : plainWords(cited.children);
    const reference = noteReference(cited, target.key, conversion);
    if (reference?.inline.kind === 'note-reference' && cited.form === 'footnote') {
      const { note: key } = reference.inline;
      cite(conversion, key, cited.place);
      numbered.push({ kind: 'loose-mark', mark: { kind: 'mark', notes: [key], place: cited.place }, parts: false });
      continue;
    }
    if (reference !== undefined || citation.form === 'label') moveLabel(conversion, words, cited.place);
    if (reference !== undefined) {
      if (numbered.some((token) => token.kind === 'atom' && isSameNote(token.inline, reference.inline))) continue;
      if (numbered.length > 0) numbered.push(text(' '));
      numbered.push(reference);
    } else {
      if (spelled.length > 0) spelled.push(text('; '));
      if (words !== '' && citation.form !== 'label') spelled.push(text(`${words}, `));
      spelled.push(...printedSource(target.key, words, conversion));
    }
  }
  if (spelled.length === 0) return numbered;
  const set = citation.form === 'label' ? spelled : [text('('), ...spelled, text(')')];
  return numbered.length === 0 ? set : [...set, text(' '), ...numbered];
}

/** An address with the words that link to it; the words alone where they are the address. */
export function addressTokens(
  words: string,
  children: readonly PrintToken[],
  address: { readonly text: string; readonly target: string },
): readonly PrintToken[] {
  const same = comparable(words) === comparable(address.text);
  const atom: PrintToken = {
    kind: 'atom',
    inline: { kind: 'address', text: same && words !== '' ? words : address.text, target: address.target },
  };
  return withAddress(same ? [] : children, atom);
}

function withAddress(children: readonly PrintToken[], ...address: readonly PrintToken[]): readonly PrintToken[] {
  return children.length === 0 ? address : [...children, text(' ('), ...address, text(')')];
}

/** Addresses may be written with their scheme, telephone numbers with spaces, hyphens and parentheses. */
function comparable(address: string): string {
  return address.toLowerCase().replace(/^(?:mailto|tel):|[\s()-]/g, '');
}

function isSameNote(one: PrintInline, other: PrintInline): boolean {
  return one.kind === 'note-reference' && other.kind === 'note-reference' && one.note === other.note;
}

function noteReference(link: Link, key: NoteKey, conversion: Conversion): Extract<PrintToken, { kind: 'atom' }> | undefined {
  const note = conversion.cited.has(key) ? key : conversion.spelled.get(key);
  if (note === undefined || note === conversion.note?.key) return undefined;
  return { kind: 'atom', inline: { kind: 'note-reference', note, place: link.place } };
}

/** Title and address of a source; the title is left out where the words that link to it, or those round it, say it already. */
function printedSource(key: NoteKey, words: string, { sources, language, article, spelled, note }: Conversion): readonly PrintToken[] {
  const source = sources.get(key);
  if (source === undefined) throw new Error(`Unexpected source ${key}, expected one that was gathered`);
  if (note !== undefined) spelled.set(key, note.key);
  const address: PrintToken = { kind: 'atom', inline: { kind: 'address', text: source.url, target: source.url } };
  const { title, isTitleFound } = source;
  // One that another footnote says is told there.
  if (title === undefined || isTitleFound || [words, note?.text ?? ''].some((said) => folded(said).includes(folded(title))))
    return [address];
  return [text(`${quotedTitle(title, ',', language, article.frontMatter.lang)} `), address];
}

function text(words: string): PrintToken {
  return { kind: 'text', text: words };
}
