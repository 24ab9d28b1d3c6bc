import { inlineText, inlineWords } from './inline-text.js';
import { isParted } from './is-parted.js';
import { isTopic } from './is-topic.js';
import { foldWord } from './name-words.js';
import { opensSaying } from './opens-saying.js';
import { opensQuotation, quotedWords } from './quoted-words.js';
import type { Speakers } from './split-actor.js';
import type { Statement } from './statement.js';

/**
 * Whether an item shows that whoever stands at its head speaks there. What is only bold and before a colon may as well be the matter on
 * which the name above is heard: “**Trade:** wants talks”. With `byOffice` an office, a party or another name beside it is enough, with
 * which no matter stands; a figure may: “**Norway** (2024): 62%”.
 */
export function isSpoken(statement: Statement, { language, named }: Speakers, { byOffice = true } = {}): boolean {
  const { actor, names, blocks, departures } = statement;
  if (actor === undefined) return false;
  // Nothing was moved: the author says who speaks, in braces.
  if (departures.length === 0 || names.some((name) => named?.has(foldWord(name)) === true)) return true;
  if (names.some((name) => isTopic(name, language.code))) return false;
  if (byOffice && (names.length > 1 || /[(（,，]/u.test(inlineWords(actor)))) return true;
  const [first] = blocks;
  if (first?.kind !== 'paragraph') return first?.kind === 'quote';
  const rest = inlineText(first.children);
  const isBehindSign = isParted(statement);
  return (
    opensQuotation(rest.replace(/^[\s(（]+/u, '')) || opensSaying(rest, !isBehindSign) || (!isBehindSign && quotedWords(rest).length > 0)
  );
}
