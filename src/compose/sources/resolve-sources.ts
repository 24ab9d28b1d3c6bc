import { typographicQuotes } from '../../language/typographic-quotes.js';
import type { Definition, Finding, Language, NoteKey, PlainDate, Source, SourceDescription, SourcePlace } from '../../model/index.js';
import { checkDefinitions, type PrintedTitles } from './check-definitions.js';
import { checkUrl } from './check-url.js';
import { dateInUrl } from './date-in-url.js';
import { isPublisherName } from './is-publisher-name.js';
import { isTransliterated } from './is-transliterated.js';
import { labelsInText } from './labels-in-text.js';
import { leftToRight } from './left-to-right.js';
import { linkTarget } from './link-target.js';
import { matchDescriptions } from './match-descriptions.js';
import { printedUrl } from './printed-url.js';
import { isPublisherLabel, mostFrequent } from './publisher-label.js';
import { publishingAddress } from './publishing-address.js';
import { isShortFor } from './short-name.js';
import { abbreviatesSite, bareName, domainOf, folded, isMainSiteName, isSiteName, withoutArticle } from './site-name.js';
import type { LinkUses, SourceUse } from './source-use.js';
import { isCutOff, type SplitTitle, splitTitle } from './split-title.js';

/** What is known of a source before its citations are placed. */
export interface KnownSource extends Omit<Source, 'citedAt'> {
  /** Its definition, else its first link. */
  readonly place: SourcePlace;
  readonly isLinked: boolean;
  /** No definition, link or description gives the title: it was found among the words of an entry or of a footnote. */
  readonly isTitleFound: boolean;
}

export interface KnownSources {
  /** By key; those with a definition first, in the order of the file. */
  readonly sources: ReadonlyMap<NoteKey, KnownSource>;
  readonly findings: readonly Finding[];
}

/** What else decides how sources are read. */
interface SourceTerms {
  /** Date of the article: no source is younger. */
  readonly until?: PlainDate | undefined;
  /** Sources that have a note whether or not anything cites them. */
  readonly kept?: ReadonlySet<NoteKey>;
}

/** Gathers definitions, links and descriptions of one URL into one source: title, publisher, date, as far as they are given. */
export function resolveSources(
  definitions: readonly Definition[],
  uses: LinkUses,
  descriptions: readonly SourceDescription[],
  language: Language,
  { until, kept = new Set() }: SourceTerms = {},
): KnownSources {
  const mentions = gather(definitions, uses);
  const described = matchDescriptions(descriptions, definitions, (key) => mentions.has(key));
  const sources = new Map<NoteKey, KnownSource>();
  for (const [key, mention] of mentions) sources.set(key, knownSource(key, mention, described.byKey.get(key), language, until));
  nameAlike(sources);
  const titles = (key: NoteKey): PrintedTitles | undefined => {
    const [mention, printed] = [mentions.get(key), sources.get(key)?.title];
    if (mention === undefined || printed === undefined) return undefined;
    return {
      printed,
      inPrint: (title) =>
        innerQuotes(titleParts(title, mention, publisherLabels(mention, language), described.byKey.get(key)).title, language),
    };
  };
  return {
    sources,
    findings: [...checkDefinitions(definitions, uses, { titlesOf: titles, kept }), ...checkUrls(mentions), ...described.findings],
  };
}

/** A source that is known by its domain alone is called as the article calls others of that site, where that is the site’s own name. */
function nameAlike(sources: Map<NoteKey, KnownSource>): void {
  const names = new Map<string, string>();
  for (const { url, publisher } of sources.values())
    if (publisher !== undefined && publisher !== domainOf(url) && isSiteName(publisher, url)) names.set(domainOf(url), publisher);
  for (const [key, source] of sources) {
    const name = source.name === domainOf(source.url) ? names.get(source.name) : undefined;
    if (name !== undefined) sources.set(key, { ...source, name, publisher: name });
  }
}

interface Mention {
  readonly url: string;
  readonly place: SourcePlace;
  readonly titles: string[];
  readonly uses: SourceUse[];
}

function gather(definitions: readonly Definition[], uses: LinkUses): ReadonlyMap<NoteKey, Mention> {
  const mentions = new Map<NoteKey, Mention>();
  const linked = new Set(uses.sources.map((use) => use.key));
  const mention = (key: NoteKey, url: string, place: SourcePlace): Mention => {
    const known = mentions.get(key) ?? { url, place, titles: [], uses: [] };
    mentions.set(key, known);
    return known;
  };
  for (const definition of definitions) {
    const target = linkTarget(definition.url);
    if (target.kind !== 'source' || (uses.imageUrls.has(definition.url) && !linked.has(target.key))) continue;
    const known = mention(target.key, definition.url, definition.place);
    if (definition.title !== undefined) known.titles.push(definition.title);
  }
  for (const use of uses.sources) {
    const known = mention(use.key, use.url, use.place);
    known.uses.push({ ...use, label: use.label.replace(/^[(（](.+)[)）]$/u, '$1') });
    if (use.title !== undefined) known.titles.push(use.title);
  }
  return mentions;
}

function knownSource(
  key: NoteKey,
  mention: Mention,
  described: SourceDescription | undefined,
  language: Language,
  until: PlainDate | undefined,
): KnownSource {
  const url = leftToRight(printedUrl(mention.url.trim().startsWith('//') ? `https:${mention.url.trim()}` : mention.url).text);
  const labels = publisherLabels(mention, language);
  const given = mention.titles.filter((title) => title.trim() !== '');
  // Where nobody gives a title, a list of sources may.
  const listed = mention.uses.flatMap(({ entryTitle }) => entryTitle ?? []);
  const titles = (given.length > 0 ? given : listed).map((title) => titleParts(title, mention, labels, described));
  const best = longest(titles);
  const suffix = best?.publisher ?? titles.find((title) => title.publisher !== undefined)?.publisher;
  const title = described?.title ?? best?.title;
  // A name rather than an address, which anybody may write for it.
  const label = mostFrequent(labels.filter((own) => !isHost(own))) ?? mostFrequent(labels);
  // “rp.pl” behind a title says where, a label who; “SZ.de” says both.
  const isPlace =
    suffix !== undefined &&
    label !== undefined &&
    isHost(suffix) &&
    (!bareName(suffix).startsWith(bareName(label)) || suffix.toLowerCase() === domainOf(url));
  // Of a name and its initials the name says more.
  const isShorter = suffix !== undefined && label !== undefined && isShortFor(suffix, label);
  // Of one name in two scripts the article says which its readers know.
  const isInOtherLetters = suffix !== undefined && label !== undefined && isTransliterated(suffix, label);
  const named = (isPlace && !isHost(label)) || isShorter || isInOtherLetters ? label : (suffix ?? label);
  const home = publishingAddress(url);
  const publisher = described?.publisher ?? named ?? (home === undefined ? undefined : domainOf(home));
  const names = { url, publisher, title };
  const inText = labelsInText(mention.uses, names, language);
  const author = described?.author ?? best?.author;
  const published = described?.published ?? best?.date ?? (home === undefined ? undefined : dateInUrl(home, until));
  return {
    key,
    url,
    // Of an archived copy this says where it lies.
    name: curled(described?.publisher ?? named ?? domainOf(url), language),
    ...(publisher !== undefined && { publisher: curled(publisher, language) }),
    ...(title !== undefined && { title: innerQuotes(title, language) }),
    ...(author !== undefined && { author: curled(author, language) }),
    ...(published !== undefined && { published }),
    ...(described?.accessed !== undefined && { accessed: described.accessed }),
    ...(described?.archived !== undefined && { archived: described.archived }),
    ...(inText.length > 0 && { inText: inText.map((label) => curled(label, language)) }),
    ...(described?.description !== undefined && { description: curled(described.description, language) }),
    place: mention.place,
    isLinked: mention.uses.length > 0,
    isTitleFound: described?.title === undefined && given.length === 0,
  };
}

/** Behind a name: figures, words in small letters, or a word or two and figures. */
const behindName = /(?<=^[^,;]+)[,;]\s+(?:[\p{N}\p{Ll}§]|\p{L}[\p{L}-]{0,11}\.?(?:\s\p{L}{1,6}\.?)?[\s-]?\p{N}).*$/u;

/** Whether a name is nothing but an address. */
function isHost(name: string): boolean {
  return /^[^\s.]+(?:\.[^\s.]+)+$/u.test(name);
}

/** Names and descriptions have the apostrophes and quotation marks of the text around them. */
function curled(text: string, { quotes: [open, close, innerOpen, innerClose] }: Language): string {
  return typographicQuotes(text, [open, close], [innerOpen, innerClose]);
}

/** A title stands in quotation marks itself: those within are of the inner pair. */
function innerQuotes(title: string, { quotes: [, , open, close] }: Language): string {
  return typographicQuotes(title, [open, close], [open, close]);
}

/** Labels of links that name the publisher. */
function publisherLabels(mention: Mention, language: Language): readonly string[] {
  const titles = new Set(mention.titles.map(folded));
  return (
    mention.uses
      .filter((use) => !titles.has(folded(use.label)) && use.label !== use.entryTitle)
      // “Reuters, 3 May”, “Reuters, citing two officials”: the name stands before what else is said.
      .map((use) => ({ ...use, label: use.label.replace(behindName, '') }))
      .filter((use) => namesPublisher(use, language))
      .map((use) => use.label)
  );
}

/** A title as given, parted from the publisher at its end. */
function titleParts(
  title: string,
  { url, uses }: Mention,
  called: readonly string[],
  described: SourceDescription | undefined,
): SplitTitle {
  const names = [...called, described?.publisher ?? ''].filter((name) => bareName(name) !== '');
  const labels = uses.flatMap(({ label, context }) => (context === 'text' || bareName(label) === '' ? [] : [label]));
  const known = { url: publishingAddress(url) ?? url, names, labels };
  return splitTitle(title, (name, behindBar) => isPublisherName(name, behindBar, known));
}

/** A label in a sentence may name anything (“the envoy”), so it counts only where the domain bears it out. */
function namesPublisher(use: SourceUse, language: Language): boolean {
  if (!isPublisherLabel(use.label, use.url, language)) return false;
  if (use.context !== 'text') return true;
  // “the law” of law.example.org is none, “taz” of taz.de is one.
  const isWord = /^\p{Ll}/u.test(withoutArticle(use.label.replace(/^the\s/i, '')));
  return isWord ? isMainSiteName(use.label, use.url) : abbreviatesSite(use.label, use.url);
}

/** The longest title that is not cut off, the first of equals; a cut-off one only where there is no other. */
function longest<T extends { readonly title: string }>(titles: readonly T[]): T | undefined {
  const whole = titles.filter(({ title }) => !isCutOff(title));
  return (whole.length > 0 ? whole : titles).reduce<T | undefined>(
    (best, title) => (best === undefined || title.title.length > best.title.length ? title : best),
    undefined,
  );
}

function* checkUrls(mentions: ReadonlyMap<NoteKey, Mention>): Generator<Finding> {
  for (const { url, place } of mentions.values()) yield* checkUrl(url, place);
}
