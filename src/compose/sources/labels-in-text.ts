import type { Language } from '../../model/index.js';
import { isLinkWord } from './link-word.js';
import { isPublisherLabel } from './publisher-label.js';
import { isShortFor } from './short-name.js';
import { domainOf, nameWords } from './site-name.js';
import type { SourceUse } from './source-use.js';

/** What is printed of a source. */
interface PrintedNames {
  readonly url: string;
  readonly publisher: string | undefined;
  readonly title: string | undefined;
  /** Its author says who published it. */
  readonly isDescribed: boolean;
}

/**
 * Labels of citations that say what the note does not say otherwise: “10-K”, “ECA report, para. 45”. A label leaves the text, so that
 * nothing else would keep its words. Another name of the publisher says nothing new.
 */
export function labelsInText(uses: readonly SourceUse[], printed: PrintedNames, language: Language): readonly string[] {
  const labels = uses.filter(({ context }) => context === 'citation').map(({ label }) => label);
  return [...new Set(labels)].filter((label) => label !== '' && !isLinkWord(label, language) && saysMore(label, printed, language));
}

const latin = /\p{Script=Latin}/u;

function saysMore(label: string, { url, publisher = '', title = '', isDescribed }: PrintedNames, language: Language): boolean {
  const own = nameWords(label).filter((word) => word.length > 1 || /\d/.test(word));
  const known = new Set([...nameWords(publisher), ...nameWords(title), ...domainOf(url).split(/[.-]/)]);
  if (own.every((word) => known.has(word))) return false;
  const isName = isPublisherLabel(label, url, language) && !/[\d,;]/u.test(label);
  if (!isName) return true;
  // One in other letters is the same name: الجزيرة is Al Jazeera.
  if (isDescribed || latin.test(label) !== latin.test(publisher) || isShortFor(label, publisher) || isShortFor(publisher, label))
    return false;
  const host = domainOf(url).replace(/[^\p{L}\p{N}]/gu, '');
  return !own.some((word) => known.has(word) || (word.length > 2 && host.includes(word)));
}
