import type { Language } from '../../model/index.js';
import { isLinkWord } from './link-word.js';
import { isPublisherLabel, kindOfFile } from './publisher-label.js';
import { isShortFor } from './short-name.js';
import { domainOf, nameWords } from './site-name.js';
import type { SourceUse } from './source-use.js';

/** What is printed of a source. */
interface PrintedNames {
  readonly url: string;
  readonly publisher: string | undefined;
  readonly title: string | undefined;
}

/**
 * Labels of citations that say what the note does not say otherwise: “10-K”, “ECA report, para. 45”. A label leaves the text, so that
 * nothing else would keep its words; so do those of a footnote which is a source. Another name of the publisher says nothing new.
 */
export function labelsInText(uses: readonly SourceUse[], printed: PrintedNames, language: Language): readonly string[] {
  const cited = uses.filter(({ context, label }) => context === 'citation' && !isLinkWord(label, language) && !kindOfFile.test(label));
  const titles = cited.flatMap(({ isFootnote, title = '', entryTitle = '' }) => (isFootnote === true ? [title, entryTitle] : []));
  const said = [
    ...cited.filter(({ label }) => label !== '' && saysMore(label, printed, language)).map(({ label }) => label),
    // What stands behind a bar says where it stood.
    ...titles.filter((title) => newWords(title.split(/\s[|｜·•]\s/u, 1)[0] ?? '', printed).length > 0),
  ];
  return [...new Set(said)];
}

const latin = /\p{Script=Latin}/u;

function saysMore(label: string, printed: PrintedNames, language: Language): boolean {
  const more = newWords(label, printed);
  if (more.length === 0) return false;
  const { url, publisher = '' } = printed;
  // “Wall Street Journal, Dec. 2” is a name with a date.
  const dated = /^([^,;]+),\s(?:[^\s\d]{3,10}\s\d{1,2}|\d{1,2}\.?\s[^\s\d]{3,10})(?:,?\s\d{4})?$/.exec(label)?.[1];
  if (dated !== undefined && (isShortFor(publisher, dated) || isShortFor(dated, publisher))) return false;
  const isName = isPublisherLabel(label, url, language) && !/[\d,;]/u.test(label);
  if (!isName) return true;
  // One in other letters is the same name: الجزيرة is Al Jazeera.
  if (latin.test(label) !== latin.test(publisher) || isShortFor(label, publisher) || isShortFor(publisher, label)) return false;
  const host = domainOf(url).replace(/[^\p{L}\p{N}]/gu, '');
  const own = ownWords(label);
  return more.length === own.length && !own.some((word) => word.length > 2 && host.includes(word));
}

/** The words that print does not say otherwise. */
function newWords(label: string, { url, publisher = '', title = '' }: PrintedNames): readonly string[] {
  const known = new Set([...nameWords(publisher), ...nameWords(title), ...domainOf(url).split(/[.-]/)]);
  return ownWords(label).filter((word) => !known.has(word));
}

function ownWords(label: string): readonly string[] {
  return nameWords(label).filter((word) => word.length > 1 || /\d/.test(word));
}
