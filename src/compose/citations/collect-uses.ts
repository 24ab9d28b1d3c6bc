import type { Article, ArticleBlock, ArticleInline, AuthoredSummary, Footnote, Language, Link } from '../../model/index.js';
import { linkTarget } from '../sources/link-target.js';
import { isLinkWord } from '../sources/link-word.js';
import { abbreviatesSite } from '../sources/site-name.js';
import { type LinkUses, normalisedLabel, type SourceUse } from '../sources/source-use.js';
import { isBareAddress } from './bare-address.js';
import { entryTitle } from './entry-title.js';
import { findCitations } from './find-citations.js';
import { plainWords } from './inline-tokens.js';
import { isFurtherReading } from './is-further-reading.js';
import { isSourcesName } from './is-sources-name.js';
import { publisherBeside } from './publisher-beside.js';
import { listedSources, onlyLink } from './source-list.js';
import { sourceLister } from './source-lister.js';

export interface CollectedUses extends LinkUses {
  /** The footnotes that something refers to, in the order of the first reference. */
  readonly footnotes: readonly Footnote[];
}

interface Collection {
  readonly language: Language;
  readonly sources: SourceUse[];
  readonly definitions: Set<string>;
  readonly imageUrls: Set<string>;
  readonly footnoteLabels: Set<string>;
  /** Whether links found now back what is said. */
  readonly cites: boolean;
  /** What the item of a list of sources calls the source of its link. */
  readonly entryTitle?: string;
}

/** Walks the article once to learn what its links lead to and what they call it, before anything is printed. */
export function collectUses(article: Article, language: Language): CollectedUses {
  const collection: Collection = {
    language,
    sources: [],
    definitions: new Set(),
    imageUrls: new Set(),
    footnoteLabels: new Set(),
    cites: true,
  };
  if (article.frontMatter.summary) for (const inlines of summaryTexts(article.frontMatter.summary)) collectInlines(inlines, collection);
  collectBlocks(article.blocks, collection, true);
  const footnotes: Footnote[] = [];
  // The set grows while it is walked, by the footnotes that footnotes refer to.
  for (const label of collection.footnoteLabels) {
    const footnote = article.footnotes.get(label);
    if (footnote === undefined) continue;
    footnotes.push(footnote);
    const title = entryTitle(footnote, language);
    collectBlocks(footnote.blocks, title === undefined ? collection : { ...collection, entryTitle: title }, false);
    const beside = publisherBeside(footnote.blocks);
    if (beside !== undefined) collectLink(beside, 'text', collection);
  }
  const { sources, definitions, imageUrls } = collection;
  return { sources, definitions, imageUrls, footnotes };
}

function summaryTexts(summary: AuthoredSummary): readonly (readonly ArticleInline[])[] {
  return [summary.bottomLine ?? [], ...summary.judgements.map(({ text }) => text), ...summary.known, ...summary.watch];
}

function collectBlocks(blocks: readonly ArticleBlock[], collection: Collection, hasSourceLists: boolean): void {
  const inner = (children: readonly ArticleBlock[]): void => collectBlocks(children, collection, hasSourceLists);
  const inlines = (children: readonly ArticleInline[] | undefined): void => collectInlines(children ?? [], collection);
  const listsSources = sourceLister(blocks);
  for (const [index, block] of blocks.entries()) {
    const isSourceList = hasSourceLists && listsSources(index);
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        inlines(block.children);
        break;
      case 'list': {
        const listed = hasSourceLists ? listedSources(block) : undefined;
        const namesOnly = (isSourceList || listed !== undefined) && !isFurtherReading(blocks[index - 1]);
        const named: Collection = namesOnly ? { ...collection, cites: false } : collection;
        for (const [at, item] of block.items.entries()) {
          const title = named.cites ? undefined : entryTitle(item, collection.language);
          const own: Collection = title === undefined ? named : { ...named, entryTitle: title };
          const link = listed?.[at]?.link;
          if (link === undefined) collectBlocks(item.blocks, own, hasSourceLists);
          else collectLink(link, 'listed', own);
        }
        break;
      }
      case 'quote':
        inner(block.blocks);
        inlines(block.attribution);
        break;
      case 'callout':
        inlines(block.title);
        inner(block.blocks);
        break;
      case 'table': {
        const namesSources = block.header.map(({ children }) => isSourcesName(plainWords(children)));
        for (const row of [block.header, ...block.rows])
          for (const [at, cell] of row.entries()) {
            const link = namesSources[at] ? onlyLink(cell.children) : undefined;
            if (link === undefined) inlines(cell.children);
            else collectLink(link, 'listed', collection);
          }
        break;
      }
      case 'definition-list':
        for (const { terms, definitions } of block.entries) {
          terms.forEach(inlines);
          definitions.forEach(inner);
        }
        break;
      case 'figure':
        collection.imageUrls.add(block.image.url);
        inlines(block.caption);
        break;
      case 'code-block':
      case 'thematic-break':
      case 'page-break':
        break;
    }
  }
}

function collectInlines(inlines: readonly ArticleInline[], collection: Collection): void {
  for (const token of findCitations(inlines, collection.language)) {
    if (token.kind === 'link') {
      collectLink(token, 'text', collection);
      collectInlines(token.children, collection);
    } else if (token.kind === 'image') {
      collection.imageUrls.add(token.url);
    } else if (token.kind === 'citation') {
      for (const cited of token.cited) {
        if (cited.kind === 'link') collectLink(cited, 'citation', collection);
        else collection.footnoteLabels.add(cited.label);
      }
    }
  }
}

function collectLink(link: Link, context: SourceUse['context'], collection: Collection): void {
  if (link.definition !== undefined) collection.definitions.add(normalisedLabel(link.definition));
  const target = linkTarget(link.url);
  if (target.kind !== 'source') return;
  const label = isBareAddress(link) ? '' : plainWords(link.children).replace(/\s+/g, ' ').trim();
  const { url, title, place } = link;
  const { cites } = collection;
  const entryTitle = link.form === 'footnote' && isTitle(label, url, collection.language) ? label : collection.entryTitle;
  collection.sources.push({
    key: target.key,
    url,
    label,
    context,
    cites,
    ...(title !== undefined && { title }),
    ...(link.form === 'footnote' && { isFootnote: true }),
    ...(entryTitle !== undefined && { entryTitle }),
    place,
  });
}

/** What alone stands in a footnote is a title, if it is no word for a link, not the name of the site, nor initials. */
function isTitle(label: string, url: string, language: Language): boolean {
  return label !== '' && !isLinkWord(label, language) && !/^\p{Lu}{2,8}$/u.test(label) && !abbreviatesSite(label, url);
}
