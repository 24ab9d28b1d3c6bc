import { isTransliterated } from './is-transliterated.js';
import { isShortFor, spellsHost } from './short-name.js';
import { abbreviatesSite, bareName, domainOf, holdsName, isMainSiteName, isSiteName, mainSiteName, nameWords } from './site-name.js';

/** What is known of who published a source: its address, and the labels and the description that name the publisher. */
export interface KnownPublisher {
  readonly url: string;
  readonly names: readonly string[];
  /** Labels as they stand, also in small letters: a publisher only where a title ends in the very same. */
  readonly labels: readonly string[];
}

/** What stands for a site in a title is its name and a word or two. */
const mostSiteWords = 4;

/** What media add to their name, in the languages that have fixed words and some others: “BBC News”, «Суспільне Новини». */
const mediaWords: ReadonlySet<string> = new Set(
  nameWords(`
    news newsroom library portal online sport sports politics world business tv radio live magazine newspaper media international english europe africa asia blog
    nachrichten zeitung magazin politik wirtschaft sport aktuell deutsch deutschland
    librairie la le les das die der den
    actualités actualité actu info infos monde français france
    noticias diario mundo español españa américa
    новини україна українською новости русская служба россия мир
  `),
);

/** Whether what stands at the end of a title, behind a bar or another sign, names the publisher: to the letter, with a media word, or short. */
export function isPublisherName(end: string, behindBar: boolean, { url, names, labels }: KnownPublisher): boolean {
  // `SZ.de` is SZ.
  const name = end.replace(/(?<=\S)\.[a-z]{2,4}$/iu, '').replace(legalForm, '');
  const site = nameWords(end).length <= mostSiteWords ? [mainSiteName(url)] : [];
  const known = [...names, ...site].filter((own) => bareName(own) !== '');
  return (
    // Where a label says who, a part of a site is none: “News” of `news.example.org`.
    (names.length > 0 && !umbrellas.has(mainSiteName(url)) ? isMainSiteName(end, url) : isSiteName(end, url)) ||
    (behindBar && names.length === 0 && isPartOfHost(end, url)) ||
    isOffice(end, url) ||
    // A site says who only where no label says another name, which would be lost.
    ((behindBar || isCapital(end)) && (names.length > 0 ? names : [mainSiteName(url)]).some((own) => isTransliterated(end, own))) ||
    labels.some((label) => bareName(label) === bareName(end)) ||
    names.some((own) => [end, name].map(bareName).includes(bareName(own)) || endsInParenthesis(end, own) || isShort(own, name)) ||
    names.some((own) => own.length > 2 && isShort(own, name.replace(ofCountry, ''))) ||
    names.some((own) => saysInFull(end, own) || goesOnFrom(end, own, url)) ||
    names.some(
      (own) => isInitials(own, name, behindBar) || opensWith(end, own) || isInQuotes(end, own) || (behindBar && isInflected(end, own)),
    ) ||
    (nameWords(end).length > 1 && hostParts(url).some((part) => isInitials(part, end))) ||
    isMadeOfHost(end, url) ||
    known.some((own) => holdsName(end, own) && (behindBar || addsMediaWords(end, own))) ||
    spellsHost(end, mainSiteName(url)) ||
    (behindBar && site.some((own) => beginsWithSite(end, own)))
  );

  /** Two letters are initials of much, so a bar or the domain must bear them out. */
  function isShort(own: string, whole: string): boolean {
    const [short, long] = own.length < whole.length ? [own, whole] : [whole, own];
    // Two letters with the ending of an address, as `SZ.de`, are no mere initials.
    return isShortFor(short, long) && (short.length > 2 || behindBar || name !== end || abbreviatesSite(short, url));
  }
}

/** “Polska Agencja Prasowa SA” is PAP. */
const legalForm = /\s(?:g?GmbH|e\.\s?V\.|KG|mbH|S\.?A\.?|GmbH|AG|SE|Ltd\.?|Inc\.?|plc|LLC|N\.?V\.?|Oy|AB|ASA)$/u;

/** “Ministry of Foreign Affairs of Poland” is MFA. */
const ofCountry = /\s(?:of|de|du|von|der)\s(?:the\s)?[A-ZÀ-Þ]\S+(?:\s[A-ZÀ-Þ]\S+)?$/;

/** Names of states and unions as they are cut short before their offices. */
const inFull: Readonly<Record<string, readonly string[]>> = {
  us: ['united', 'states'],
  uk: ['united', 'kingdom'],
  un: ['united', 'nations'],
  eu: ['european', 'union'],
};

/** “U.S.” parts at its stops. */
function wordsInFull(name: string): readonly string[] {
  return nameWords(name.replace(/\b([A-Z])\.([A-Z])\./g, '$1$2')).flatMap((word) => inFull[word] ?? [word]);
}

/** So many words more make a short name the full one. */
const mostWordsMore = 3;

/** “United States Department of State” is State Department, “House of Commons Library” Commons Library. */
function saysInFull(end: string, own: string): boolean {
  const [words, whole] = [wordsInFull(own), wordsInFull(end)];
  const isName = end.split(/\s+/).every((word, at) => !/^\p{Ll}/u.test(word) || (at > 0 && word.length <= 3));
  return words.length > 1 && isName && whole.length - words.length <= mostWordsMore && words.every((word) => whole.includes(word));
}

/** “Sachverständigenrat zur Begutachtung der …” is Sachverständigenrat, as the domain says too. */
function goesOnFrom(end: string, own: string, url: string): boolean {
  const [first] = nameWords(end);
  return own.length >= 6 && first === bareName(own) && abbreviatesSite(own, url);
}

/** “UK Parliament” is `hansard.parliament.uk`. */
function isMadeOfHost(end: string, url: string): boolean {
  const words = nameWords(end);
  const parts = domainOf(url).split(/[.-]/);
  return words.length > 1 && words.every((word) => parts.includes(word));
}

/** “Deutsches Institut für Urbanistik” is Difu, “Financial Times” `ft.com`: first letters, small words counted or not. */
function isInitials(short: string, name: string, behindBar = false): boolean {
  const words = name.split(/[\s-]+/).filter((word) => isCapital(word) || word !== word.toUpperCase());
  const letters = (own: readonly string[]) => own.map((word) => word.charAt(0).toLowerCase()).join('');
  const capitals = words.filter(isCapital);
  const wanted = short.toLowerCase();
  // “Organisation météorologique mondiale” is OMM.
  if (behindBar && words[0] === capitals[0] && short === short.toUpperCase() && letters(words) === wanted) return true;
  const isName = words[0] === capitals[0] && words.every((word) => isCapital(word) || word.length <= 3);
  return (
    isName && wanted.length > 1 && capitals.length > 1 && ((wanted.length > 2 && letters(words) === wanted) || letters(capitals) === wanted)
  );
}

/** Classes of all capitals take long to take into use. */
function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** “AEMET. Gobierno de España”, “IPC - Integrated Food Security Phase Classification” */
function opensWith(end: string, own: string): boolean {
  const first = /^(\S.+?)(?:[.:]\s|\s[-–—]\s)/u.exec(end)?.[1];
  return first !== undefined && bareName(first) === bareName(own);
}

/** “NEC «Ukrenergo»” is Ukrenergo. */
function isInQuotes(end: string, own: string): boolean {
  const inside = /[«“„"]([^«»“”„"]+)[»”“"]/u.exec(end)?.[1];
  return inside !== undefined && bareName(inside) === bareName(own);
}

/** Hosts of which a part says whose page it is: `consilium.europa.eu`. */
const umbrellas: ReadonlySet<string> = new Set(['europa', 'gov', 'gob', 'gouv', 'gub', 'admin', 'bund', 'overheid', 'parliament']);

/** Where no label says who: OCHA is `unocha.org`. */
function isPartOfHost(end: string, url: string): boolean {
  const name = bareName(end);
  return name.length >= 4 && hostParts(url).some((part) => part.endsWith(name) || part.startsWith(name));
}

/** “Department of Energy” is `energy.gov`. */
function isOffice(end: string, url: string): boolean {
  const field =
    /^(?:the\s)?(?:U\.?S\.?\s|UK\s|Federal\s)?(?:Department|Ministry|Office|Bundesministerium|Ministère|Ministerio|Ministero)\s(?:of|for|für|de|de la|du|di|della)\s(?:the\s)?(\S+)/.exec(
      end,
    )?.[1];
  return field !== undefined && hostParts(url).includes(bareName(field));
}

function hostParts(url: string): readonly string[] {
  return domainOf(url).split('.').slice(0, -1);
}

/** “Sveriges riksdag” is Riksdagen. */
function isInflected(end: string, own: string): boolean {
  const words = nameWords(end);
  return words.length <= 3 && words.some((word) => word.length >= 5 && bareName(own).startsWith(word));
}

/** “Bundesverband Wärmepumpe (BWP)” is BWP. */
function endsInParenthesis(end: string, own: string): boolean {
  const inside = /[(（]([^()（）]+)[)）]$/u.exec(end)?.[1];
  return inside !== undefined && bareName(inside) === bareName(own);
}

/** “Nordhavn Marine ASA” is `nordhavnmarine`. */
function beginsWithSite(end: string, site: string): boolean {
  const words = nameWords(end);
  return site !== '' && words.some((_, at) => words.slice(0, at + 1).join('') === site);
}

function addsMediaWords(end: string, own: string): boolean {
  const ownWords = new Set(nameWords(own));
  const added = nameWords(end).filter((word) => !ownWords.has(word));
  return added.every((word) => mediaWords.has(word)) && [...ownWords].some((word) => !mediaWords.has(word));
}
