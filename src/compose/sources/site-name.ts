import { remembering } from '../../model/index.js';

/** The domain a URL names, without `www.`; the URL itself where it names none. */
export function domainOf(url: string): string {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#\s]+)/i.exec(url)?.[1];
  if (host === undefined) return url;
  return host
    .slice(host.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^www\./, '');
}

/** Whether a name is the one the domain spells: `AP News` for `apnews.com`, `The Guardian` for `theguardian.com`. */
export function isSiteName(name: string, url: string): boolean {
  const sites = siteNames(url);
  return [folded(name), folded(withoutArticle(name))].some((own) => sites.includes(own));
}

/** A name without the article that a domain leaves out: `DER SPIEGEL` for `spiegel.de`. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:der|die|das|de|het|den|det|le|la|les|el|los|las|il|lo|gli|l[’'])(?:\s+|(?<=[’']))(?=\S)/i, '');
}

/** The same without the parts before the site's own: `news.example.org` is Example, not News. */
export function isMainSiteName(name: string, url: string): boolean {
  const sites = siteNames(url).slice(-2);
  return [folded(name), folded(withoutArticle(name))].some((own) => sites.includes(own));
}

/** Whether a name could be short for the domain: `AP` for `apnews.com`. */
export function abbreviatesSite(name: string, url: string): boolean {
  const sites = siteNames(url);
  return [folded(name), folded(withoutArticle(name))].some((short) => short.length > 1 && sites.some((site) => site.startsWith(short)));
}

/** A name reduced to what makes it the same name: letters and figures, without accents, case and a leading “the”. */
export const folded: (name: string) => string = remembering((name) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^the(?=.)/, ''),
);

/** Second-level parts that belong to the registry and not to the site (`bbc.co.uk`). */
const registries: ReadonlySet<string> = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gouv', 'gov', 'ne', 'net', 'or', 'org']);

/** The word of a domain that a site is called by: `bbc` for `news.bbc.co.uk`; nothing where a URL names no domain. */
export function mainSiteName(url: string): string {
  return siteNames(url).at(-2) ?? '';
}

/** Whether a longer name holds another as whole words: “Yle News” holds “Yle”. */
export function holdsName(name: string, other: string): boolean {
  const [whole, own] = [name, withoutArticle(other)].map((words) => ` ${nameWords(words).join(' ')} `);
  return own !== undefined && own.trim() !== '' && whole?.includes(own) === true;
}

/** The words of a name, folded, without “the”. */
export function nameWords(name: string): readonly string[] {
  const words = name.normalize('NFC').split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.map(folded).filter((word) => word !== '' && word !== 'the');
}

/** A name folded, without its article. */
export function bareName(name: string): string {
  return folded(withoutArticle(name));
}

function siteNames(url: string): readonly string[] {
  const domain = domainOf(url);
  const parts = domain.split('.').slice(0, -1);
  const last = parts.at(-1);
  const own = parts.length > 1 && last !== undefined && registries.has(last) ? parts.slice(0, -1) : parts;
  return [...own, domain].map(folded).filter((name) => name !== '');
}
