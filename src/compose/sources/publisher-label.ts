import type { Language } from '../../model/index.js';
import { isLinkWord } from './link-word.js';
import { isSiteName } from './site-name.js';

const longestName = 5;
/** “Jackman 2005”, “Smith et al. (2020)” */
const authorAndYear = /\s\(?(?:1[89]|20)\d\d[a-z]?\)?$/u;
/** What a document is, which says nothing of who published it. */
const kindOfDocument =
  /^(?:opinion|ruling|judg(?:e)?ment|decision|order|complaint|transcript|filing|statement|letter|memo|brief|paper|report|study|thread|tweet|post|press release|Urteil|Beschluss|Bericht|Studie|Gutachten|Pressemitteilung|arrêt|décision|rapport|étude|communiqué|sentencia|informe|estudio)$/i;
/** What a link says of the file behind it. */
export const kindOfFile = /^(?:pdf|html?|docx?|xlsx?|csv|zip|video|audio|podcast)$/i;

/** Whether a citation's label names a publisher: some words that begin with a capital, or what the domain spells; never a number or a word such as “source”. */
export function isPublisherLabel(label: string, url: string, language: Language): boolean {
  if (label === '' || isLinkWord(label, language)) return false;
  if (isSiteName(label, url)) return true;
  if (authorAndYear.test(label) || kindOfFile.test(label) || kindOfDocument.test(label)) return false;
  const words = label.split(/\s+/);
  // A letter that is neither small nor capital belongs to a script without case.
  return words.length <= longestName && /^(?!\p{Ll})\p{L}/u.test(label);
}

/** The label used most often, the first of those that tie. */
export function mostFrequent(labels: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  let best: string | undefined;
  for (const [label, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = label;
  return best;
}
