import { type Damage, inTypst } from './damage.js';
import { middle, paragraphs, replaced, type Span, textAt } from './typst-source.js';

const words = ['words-survive'];

/** Changes the first string of a paragraph, and none of its code: of those in which there is something to change that in the middle. */
function inWords(name: string, finds: readonly string[], change: (words: string) => string): Damage {
  return inTypst(name, finds, (source) => {
    const spoilt = (call: Span) => textAt(source, call).replace(/#"(?:[^"\\])*"/, change);
    const call = middle(paragraphs(source).filter((one) => spoilt(one) !== textAt(source, one)));
    return call && replaced(source, call, spoilt(call));
  });
}

/** Damages of single letters and signs, which an eye passes over. */
export const letterDamages: readonly Damage[] = [
  inWords('a letter of another script that looks the same', words, (text) => text.replace('a', 'а')),
  inWords('a hyphen printed inside a word', words, (text) => text.replace(/(\p{Ll}{4})(\p{Ll}{3})/u, '$1-$2')),
  inWords('two words run together', words, (text) => text.replace(/(\p{Ll}{3}) (\p{Ll}{3})/u, '$1$2')),
  inWords('a word parted by a space', words, (text) => text.replace(/(\p{Ll}{3})(\p{Ll}{3})/u, '$1 $2')),
  inWords('a word put in quotation marks', [...words, 'quotations-survive'], (text) => text.replace(/ (\p{Ll}{4,}) /u, ' “$1” ')),
  inWords('a full stop lost', words, (text) => text.replace(/(\p{Ll}{3})\. /u, '$1 ')),
  inWords('a comma put in', words, (text) => text.replace(/(\p{Ll}{3}) (\p{Ll}{3})/u, '$1, $2')),
  inWords('a capital for a small letter', words, (text) => text.replace(/ (\p{Ll}\p{Ll}{3})/u, (found) => found.toUpperCase())),
  inWords('a dash put in', words, (text) => text.replace(/(\p{Ll}{3}) (\p{Ll}{3})/u, '$1 – $2')),
  inWords('an accent put on', words, (text) => text.replace(/[eo]/u, (letter) => (letter === 'e' ? 'é' : 'ö'))),
];
