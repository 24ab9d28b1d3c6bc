import type { ArticleBlock, Language, ListItem } from '../../model/index.js';
import { linkTarget } from '../sources/link-target.js';
import { isLinkWord } from '../sources/link-word.js';
import { isPublisherLabel } from '../sources/publisher-label.js';
import { isBareAddress } from './bare-address.js';
import { inlineTokens, plainWords } from './inline-tokens.js';

/** What stands in quotation marks, of whichever language. */
const quoted = /[“„«"]\s?([^“”„«»"]{6,200}?)(?:,|(?<!\b\p{L})\.)?\s?[”“»"]/gu;
/** A name or a date may be as short. */
const fewestWords = 3;

/**
 * The title that an item of a list of sources gives its one source: what it has in quotation marks (`AP, “A title,” 3 May, https://…`),
 * else what stands before its address (`A title - Publisher, accessed 3 May, https://…`), else the words of its link, if these are more than a publisher’s name.
 */
export function entryTitle({ blocks }: Pick<ListItem<ArticleBlock>, 'blocks'>, language: Language): string | undefined {
  const [paragraph, ...others] = blocks;
  if (paragraph?.kind !== 'paragraph' || others.length > 0) return undefined;
  const links = inlineTokens(paragraph.children).filter((token) => token.kind === 'link');
  const [link, ...more] = links;
  if (link === undefined || more.length > 0 || linkTarget(link.url).kind !== 'source') return undefined;
  const words = plainWords(paragraph.children);
  const [title, ...further] = [...words.matchAll(quoted)].map(([, inner = '']) => inner.trim());
  if (title !== undefined) return further.length === 0 && title.includes(' ') ? title : undefined;
  const written = isBareAddress(link) ? titleBefore(words) : undefined;
  if (written !== undefined) return written;
  const label = isBareAddress(link) ? '' : plainWords(link.children).replace(/\s+/g, ' ').trim();
  const isName = isLinkWord(label, language) || (isPublisherLabel(label, link.url, language) && !readsOn(label, language));
  return isName || label.split(' ').length < fewestWords ? undefined : label;
}

/** `A title - Publisher, accessed August 3, 2025,` as exports of Gemini and Google Docs have it; what has several sentences may begin with its author. */
const accessed =
  /^([^.]+?)[,.]?\s+(?:(?:last\s)?accessed|retrieved|(?:zuletzt\s)?(?:abgerufen|aufgerufen)|zugriff|consultée?|consultad[oa]|consultat[oa]|recuperado|geraadpleegd|dostęp|erişim|hämtad|дата обращения|дата звернення)(?!\p{L})/iu;
/** `Author (2025, May 3). A title. Journal, 12.`, as the APA has it. */
const dated = /^.{2,120}?\s\((?:(?:19|20)\d\d[^()]{0,30}|n\.d\.)\)[.:]\s+(.+?[?!](?=\s|$)|.+?(?=\.(?:\s|$)|$))/u;

/** The title that stands before an address in one of the forms that leave no doubt where it ends. */
function titleBefore(words: string): string | undefined {
  const text = words.replace(/\s+/g, ' ').trim();
  // What follows an author and a year is a title, however short.
  const [behindYear, title] = [dated, accessed].map((form) => form.exec(text)?.[1]);
  if (behindYear?.includes(' ') === true) return behindYear;
  return title !== undefined && title.split(' ').length >= fewestWords ? title : undefined;
}

/** English names have capitals throughout; words that go on in small letters are none. */
function readsOn(label: string, { code }: Language): boolean {
  const words = label.split(' ');
  return code === 'en' && words.length > fewestWords && words.some((word) => /^\p{Ll}{4,}$/u.test(word));
}
