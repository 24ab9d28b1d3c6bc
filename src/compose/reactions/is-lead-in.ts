import { countWords } from './count-words.js';
import { isActorName } from './name-shape.js';
import { officeLinks } from './name-words.js';
import { namesInstitution } from './names-institution.js';
import { opensSaying } from './opens-saying.js';
import { opensQuotation } from './quoted-words.js';

/** At most so many words of a bold run are a name. */
const maxWords = 14;

/**
 * Whether a bold run is a name by where it stands, at the head of an item among items of which most have an actor: many languages write
 * institutions in small letters, “Le ministère chinois des Affaires étrangères”. It is no label, sentence or quotation all the same, and
 * where it names no institution what is behind it shows that it speaks: a wrong guess would put words into somebody’s mouth.
 */
export function isLeadIn(text: string, behind: string, languageCode: string): boolean {
  const words = text.split(/\s+/u);
  return (
    countWords(text) <= maxWords &&
    isActorName(text, languageCode, 'any') &&
    !officeLinks.has(words.at(-1) ?? '') &&
    (namesInstitution(text, languageCode) ||
      /^\s*[:：]/u.test(behind) ||
      opensQuotation(behind.replace(/^[\s,،–—―-]+/u, '')) ||
      opensSaying(behind))
  );
}
