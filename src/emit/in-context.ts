import { innerQuoted } from '../language/inner-quoted.js';
import { spaceBetween } from '../language/joined-words.js';
import type { Language } from '../model/index.js';
import type { Stretch } from './own-stretches.js';

/**
 * Words amid those around them as one quotation, in stretches of which no two neighbours are alike. A space at an end of words that stand
 * out belongs to the words beside.
 */
export function inContext(lead: string, own: readonly Stretch[], tail: string, language: Language): readonly Stretch[] {
  const [open, close] = language.quotes;
  // The bar between two cells says nothing at an end.
  const parts = [plain(lead.replace(/^\| /u, '')), ...own, plain(tail.replace(/ \|$/u, ''))];
  const words = parts.map(({ text }) => text);
  const stretches: Stretch[] = [];
  const add = ({ text, isOwn }: Stretch) => {
    const last = stretches.at(-1);
    if (last?.isOwn === isOwn) stretches[stretches.length - 1] = { text: last.text + text, isOwn };
    else if (text !== '') stretches.push({ text, isOwn });
  };
  add(plain(open));
  let whole = '';
  for (const [index, { text, isOwn }] of parts.entries()) {
    const beside = { before: `${words.slice(0, index).join(' ')} `, behind: ` ${words.slice(index + 1).join(' ')}` };
    const quoted = innerQuoted(text, language, beside);
    add(plain(spaceBetween(whole, quoted)));
    add({ text: quoted, isOwn });
    whole += quoted;
  }
  add(plain(close));
  return stretches;
}

function plain(text: string): Stretch {
  return { text, isOwn: false };
}
