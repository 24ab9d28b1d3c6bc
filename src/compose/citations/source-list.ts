import {
  type ArticleBlock,
  type ArticleInline,
  finding,
  type Language,
  type Link,
  type List,
  type ListItem,
  type NoteKey,
  type PrintBlock,
  type PrintInline,
} from '../../model/index.js';
import { linkTarget } from '../sources/link-target.js';
import { isLinkWord } from '../sources/link-word.js';
import { isPublisherLabel } from '../sources/publisher-label.js';
import type { KnownSource } from '../sources/resolve-sources.js';
import { isShortFor } from '../sources/short-name.js';
import { folded, isSiteName, nameWords } from '../sources/site-name.js';
import { isBareAddress } from './bare-address.js';
import { type Conversion, cite, moveLabel, repeatSource } from './conversion.js';
import { convertInlines } from './convert-inlines.js';
import { inlineTokens, plainWords } from './inline-tokens.js';

/** An item that is nothing but a link to a source. */
export interface ListedSource {
  readonly key: NoteKey;
  readonly link: Link;
  readonly item: ListItem<ArticleBlock>;
  readonly paragraph: Extract<ArticleBlock, { kind: 'paragraph' }>;
}

/** The sources of a list of bare links (“Major sources”); `undefined` for every other list. */
export function listedSources(list: List<ArticleBlock>): readonly ListedSource[] | undefined {
  const listed: ListedSource[] = [];
  for (const item of list.items) {
    const [paragraph, ...others] = item.blocks;
    if (paragraph?.kind !== 'paragraph' || others.length > 0) return undefined;
    const link = onlyLink(paragraph.children);
    const target = link === undefined ? undefined : linkTarget(link.url);
    if (link === undefined || target?.kind !== 'source') return undefined;
    listed.push({ key: target.key, link, item, paragraph });
  }
  return listed.length > 0 ? listed : undefined;
}

/** The link that inlines hold, where they hold nothing else but emphasis and a stop. */
export function onlyLink(inlines: readonly ArticleInline[]): Link | undefined {
  let link: Link | undefined;
  for (const token of inlineTokens(inlines)) {
    if (
      token.kind === 'open' ||
      token.kind === 'close' ||
      (token.kind === 'text' && /^[\s.,;]*$/.test(token.text.slice(0, 10)) && token.text.length < 10)
    )
      continue;
    if (token.kind !== 'link' || link !== undefined) return undefined;
    link = token;
  }
  return link !== undefined && inlineTokens(link.children).every(({ kind }) => kind !== 'image' && kind !== 'footnote-reference')
    ? link
    : undefined;
}

/** A list of bare links as it is printed: title, publisher and mark; a source that the list has already is left out. */
export function convertSourceList(list: List<ArticleBlock>, listed: readonly ListedSource[], conversion: Conversion): List<PrintBlock> {
  const first = new Map<NoteKey, ListedSource>();
  const items: ListItem<PrintBlock>[] = [];
  for (const entry of listed) {
    const earlier = first.get(entry.key);
    if (earlier !== undefined) {
      mergeItem(entry, earlier, conversion);
      continue;
    }
    first.set(entry.key, entry);
    items.push({ ...entry.item, blocks: [{ ...entry.paragraph, children: convertEntry(entry, conversion) }] });
  }
  return { ...list, items, isOfSources: true };
}

function mergeItem(entry: ListedSource, earlier: ListedSource, conversion: Conversion): void {
  const words = plainWords(entry.link.children);
  const { item } = entry;
  conversion.departures.push({ kind: 'left-out', what: 'merged-item', words, place: item.place });
  conversion.findings.push(
    finding('source-is-listed-once', {
      message: `Unexpected second item for one source: “${words}” stands in line ${earlier.item.place.line} already`,
      hint: 'It is printed once. Take one of the two items out, or correct its URL.',
      source: item.place,
    }),
  );
}

function convertEntry(entry: ListedSource, conversion: Conversion): readonly PrintInline[] {
  const { key, link } = entry;
  const source = conversion.sources.get(key);
  if (source === undefined) throw new Error(`Unexpected source ${key}, expected one that was gathered`);
  const printed = entryText(source, link, conversion.language);
  if (printed === undefined) return convertInlines(entry.paragraph.children, conversion);
  cite(conversion, key, link.place);
  if (!printed.showsLabel) moveLabel(conversion, plainWords(link.children), link.place);
  repeatSource(conversion, printed.repeated, link.place);
  return [...printed.inlines, { kind: 'mark', notes: [key], place: link.place }];
}

interface EntryText {
  readonly inlines: readonly PrintInline[];
  /** The words that the article does not have here. */
  readonly repeated: string;
  readonly showsLabel: boolean;
}

/** Title and publisher; the publisher alone for a link without words of its own; `undefined` where the link's words are to stand. */
function entryText(source: KnownSource, link: Link, language: Language): EntryText | undefined {
  const label = plainWords(link.children).trim();
  const isNothing = isBareAddress(link) || isLinkWord(label, language);
  const publisher: PrintInline = { kind: 'styled', style: 'emphasis', children: [{ kind: 'text', text: source.name }] };
  if (source.title === undefined) return isNothing ? { inlines: [publisher], repeated: source.name, showsLabel: false } : undefined;
  const isTitle = folded(label) === folded(source.title);
  // Words that are neither the title nor a name would be lost.
  if (!isTitle && !isNothing && !(isPublisherLabel(label, link.url, language) && isOtherName(label, source))) return undefined;
  const separator = /[?!]$/.test(source.title) ? ' ' : ', ';
  return {
    inlines: [{ kind: 'text', text: `${source.title}${separator}` }, publisher],
    repeated: isTitle ? source.name : `${source.title}${separator}${source.name}`,
    showsLabel: isTitle,
  };
}

/** Whether a label is the publisher's name in other words, or in fewer: what the note says in its place. */
function isOtherName(label: string, { name, url }: KnownSource): boolean {
  const words = nameWords(name);
  return (
    isSiteName(label, url) || isShortFor(label, name) || isShortFor(name, label) || nameWords(label).some((word) => words.includes(word))
  );
}
