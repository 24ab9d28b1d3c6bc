import { stopStyle } from '../../language/stop-style.js';
import type { Promised, SourcePlace } from '../../model/index.js';
import { canonicalAddress } from '../paper/canonical-address.js';
import type { FootnoteAddress } from './footnote-addresses.js';
import type { InlineContext } from './read-inlines.js';

/** What print may set in the place of links and images, by the model. */
export function inlineContext(
  { words, language, briefing, article: { images, definitions, frontMatter } }: Promised,
  footnoteAddresses: ReadonlyMap<string, FootnoteAddress>,
): Omit<InlineContext, 'md' | 'env'> {
  const names = new Map<number, string[]>();
  const add = (name: string, places: readonly SourcePlace[]): void => {
    for (const { line } of places) names.set(line, [...(names.get(line) ?? []), name]);
  };
  for (const { body, citedAt } of briefing.endnotes)
    if (body.kind === 'source') add(body.source.name, [...citedAt, ...body.source.citedAt]);
  const notes = new Map(
    briefing.endnotes.map(({ key, body, number }) => [body.kind === 'source' ? canonicalAddress(body.source.url) : key, number]),
  );
  const titles = new Map<string, string[]>();
  for (const { match, title } of [...definitions.map(({ url, title }) => ({ match: url, title })), ...frontMatter.sources]) {
    const address = canonicalAddress(withScheme(definitions.find(({ label }) => label === match)?.url ?? match));
    if (title !== undefined) titles.set(address, [...(titles.get(address) ?? []), title]);
  }
  const titlesOf = (url: string) => titles.get(canonicalAddress(withScheme(url))) ?? [];
  // The comma stands within the marks in American English alone.
  const quotedTitle = (title: string) => {
    const [open, close] = language.quotes;
    // Within a quotation that ends the title, too.
    return stopStyle(frontMatter.lang).isWithin ? `${open}${title.replace(quotationEnd, ',$&')},${close}` : `${open}${title}${close},`;
  };
  return {
    spelledFootnote(label) {
      const own = footnoteAddresses.get(label);
      if (own === undefined) return '';
      // Behind an address as in a definition: `https://… "Title"`.
      const title = /^\S+\s+["“(](.+)["”)]\s*$/su.exec(own.words)?.[1];
      const words = title === undefined ? `${own.words},` : quotedTitle(title);
      return ` (${words} ${titlesOf(own.address).map(quotedTitle).join(' ')} ${own.address})`;
    },
    quotedTitle,
    titlesOf,
    noteOf(cited) {
      if ('footnote' in cited) {
        const own = notes.get(`footnote:${cited.footnote}`);
        if (own !== undefined) return own;
      }
      const address = 'url' in cited ? cited.url : footnoteAddresses.get(cited.footnote)?.address;
      return address === undefined ? undefined : notes.get(canonicalAddress(withScheme(address)));
    },
    namesFor: (line) => [...new Set([...(names.get(line) ?? []), ...(names.get(line - 1) ?? [])])],
    labels: {
      page: words.page,
      note: words.note,
      ofNumber: smallAndCapital(words.note),
      image: `${words.imageNotPrinted}${language.colon}`,
    },
    quotes: language.quotes,
    wordsInside(url) {
      const image = images.get(url);
      if (image?.format !== 'svg') return '';
      return Buffer.from(image.bytes)
        .toString('utf8')
        .replace(/<(style|title|desc|metadata)\b[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
        .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
          String.fromCodePoint(Math.min(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), 0x10ffff)),
        )
        .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => namedSigns[name] ?? '');
    },
  };
}

/** A word as it stands amid a sentence and as it begins one; its full stop once, as a second could be taken for one of the article’s. */
function smallAndCapital(word: string): string {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return capital === word ? word : `${word.replace(/\.$/, '')} ${capital}`;
}

/** Marks that close at the end of a title what others have opened in it. */
const quotationEnd = /(?<=["'“„‟«»‹›‚‘].*)["'”’»“‘›«]+$/u;

/** The entities that XML has by itself. */
const namedSigns: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function withScheme(url: string): string {
  return url.startsWith('//') ? `https:${url}` : url;
}
