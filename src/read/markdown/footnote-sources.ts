import type { Token } from 'markdown-it';
import type { FootnoteSource } from '../../model/index.js';
import { wordsOfTokens } from './words-of-tokens.js';

const address = /^(?:https?:)?\/\/[^\s/]/i;
/** What may stand before or behind the link: its title in quotation marks, and the stops that part it. */
const titleBeside = /^[\s,;:.–—-]*(?:["“”„«»‘‚‹「『]\s?(?<title>.+?)\s?["“”«»’›」』][\s.,;:]*)?$/su;

/**
 * The footnotes that are a source and nothing else, by their labels: one address (`[^1]: https://… "Title"`) or one link
 * (`[^1]: [Title](https://…)`), with its title in quotation marks at most. Expects the tokens of a whole article, footnotes last.
 */
export function footnoteSources(tokens: readonly Token[]): ReadonlyMap<string, FootnoteSource> {
  const sources = new Map<string, FootnoteSource>();
  for (const [index, { type, meta }] of tokens.entries()) {
    if (type !== 'footnote_open') continue;
    const label = String(meta?.label);
    const [paragraph, inline, , end] = tokens.slice(index + 1, index + 5);
    if (paragraph?.type !== 'paragraph_open' || inline?.type !== 'inline' || end?.type !== 'footnote_close') continue;
    const source = sourceIn(inline.children ?? []);
    if (source !== undefined) sources.set(label, source);
  }
  return sources;
}

function sourceIn(tokens: readonly Token[]): FootnoteSource | undefined {
  const open = tokens.findIndex(({ type }) => type === 'link_open');
  const close = tokens.findIndex(({ type }) => type === 'link_close');
  const link = tokens[open];
  if (link === undefined || !tokens.every(({ type }, index) => isPlain(type) || index === open || index === close)) return undefined;
  const url = String(link.attrGet('href') ?? '');
  if (!address.test(url)) return undefined;
  const before = titleBeside.exec(wordsOfTokens(tokens.slice(0, open)));
  const behind = titleBeside.exec(wordsOfTokens(tokens.slice(close + 1)));
  if (before === null || behind === null) return undefined;
  const titles = [before.groups?.title, link.attrGet('title'), behind.groups?.title].flatMap((title) => title ?? []);
  if (titles.length > 1) return undefined;
  const words = wordsOfTokens(tokens.slice(open + 1, close)).trim();
  const [title] = titles;
  return { url, ...(title !== undefined && { title: String(title) }), ...(words !== '' && { words }) };
}

/** Pictures, code, HTML and references to other notes would be lost. */
function isPlain(type: string): boolean {
  return /^(?:text|text_special|softbreak|(?:strong|em)_(?:open|close))$/.test(type);
}
