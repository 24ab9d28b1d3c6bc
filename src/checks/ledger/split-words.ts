import { remembering } from '../../model/index.js';

/** The smallest piece that is compared: a run of letters and figures, or one sign. */
export interface Word {
  /** Folded: what setting a text may change is the same. */
  readonly key: string;
  /** As it stands. */
  readonly raw: string;
  /** Offset in the text. */
  readonly at: number;
  /** Nothing parts it from the word before, not even a space. */
  readonly touches: boolean;
}

/** What prints nothing: soft hyphens, joiners, marks of direction, and the characters that stand for what is no text. */
export const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue0f0]|\ufe0e|\ufe0f/gu;
/** Figures in circles, and scripts without spaces between words: a line may end behind each letter. Those whose letters join are read in no sure order. */
const single = String.raw`\u2460-\u2473\u24b6-\u24ff\u2776-\u2793\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
/** Units in one character, which are words as their letters are. */
const units = String.raw`\u3371-\u33df`;
const fromRight = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}`;
const joined = String.raw`\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Myanmar}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Tibetan}`;
/** What prints nothing and parts no word that it stands in. */
const within = String.raw`[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]`;
const pattern = new RegExp(
  `[${single}]|(?:(?![${single}${joined}${fromRight}])[\\p{L}\\p{N}${units}](?:${within}*\\p{M})*(?:${within}+(?=[\\p{L}\\p{N}${units}]))*)+|(?:\\.{3}|[-‐‑‒–—―−]+)|[^\\s]`,
  'gu',
);
const everyPattern = new RegExp(`[${fromRight}][${fromRight}\\p{M}\\u200b-\\u200d]*|${pattern.source}`, 'gu');
/** Latin and Cyrillic texts with the usual signs, without anything that prints nothing or joins the letter before. */
const isUsual = /^[\0-\u00ac\u00ae-\u024f\u0400-\u0482\u048a-\u052f\u2010-\u2029\u202f-\u205f\u20ac\u2190-\u21ff\u2212]*$/;
/** Takes these apart as the pattern for all texts does, in a tenth of the time. */
const usual =
  /[A-Za-z\d\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u052f]+|\.{3}|[-‐‑‒–—―−]+|\S/g;
/** Of these nothing is dropped. */
const isPrinted = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u0400-\u0482\u048a-\u052f]+$/;
const dropped = new RegExp(`^(?:[${joined}${fromRight}\\p{M}\\p{C}])+$`, 'u');
/** Where such letters are, and little else: asked of every word. */
const rightLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;
const rightWord = new RegExp(`^[${fromRight}\\p{M}]+$`, 'u');

const quotes = /^["'‘’‚‛“”„‟«»‹›`´′″「」『』]$/u;
/** What signs that are letters and signs in one, such as `℃`, fold to. */
const ofSigns = /[°()./]/;
const dashes = /^[-‐‑‒–—―−]+$/u;
const bullets = /^[•‣·▪◦○●■□∙]$/u;

/** Takes a text apart into words and signs. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const own = isUsual.test(text) ? usual : pattern;
  // Not by `matchAll`, which makes a pattern anew for each text: this is asked of every word on paper.
  let [next, end] = [0, -1];
  for (;;) {
    own.lastIndex = next;
    const found = own.exec(text);
    if (found === null) return words;
    next = own.lastIndex;
    const raw = found[0];
    const key = keyOf(raw);
    if (key === '') continue;
    const touches = found.index === end;
    end = next;
    // One character on paper or three: `⑴` and `(1)`.
    if (key.length > 1 && ofSigns.test(key)) for (const part of splitWords(key)) words.push({ ...part, at: found.index });
    else words.push({ key, raw, at: found.index, touches });
  }
}

/** Takes a text apart as above, words that are written from right to left among the others. */
export function splitEveryWord(text: string): readonly Word[] {
  if (!rightLetter.test(text)) return splitWords(text);
  const words: Word[] = [];
  let end = -1;
  for (const { 0: raw, index: at } of text.matchAll(everyPattern)) {
    const plain = raw.replace(invisible, '');
    const key = isRightKey(plain) ? lettersOf(plain) : keyOf(raw);
    if (key === '') continue;
    words.push({ key, raw, at, touches: at === end });
    end = at + raw.length;
  }
  return words;
}

/** Whether a key is a word that is written from right to left. */
export function isRightKey(key: string): boolean {
  return rightLetter.test(key) && rightWord.test(key);
}

/** Without vowel signs, which stand where their font puts them, and the line that lengthens a word. */
function lettersOf(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}\u0640]/gu, '');
}

/** Whether a key is that of quotation marks, which are no words. */
export function isQuoteKey(key: string): boolean {
  return key === '"';
}

/** Every word of a long article. */
const mostKeys = 200_000;
const keyOf = remembering((raw) => fold(raw.replace(invisible, '')), mostKeys);

function fold(raw: string): string {
  if (/^[A-Za-z\d]+$/.test(raw)) return raw;
  if (raw === '' || /^\s+$/u.test(raw)) return '';
  if (quotes.test(raw)) return '"';
  if (dashes.test(raw)) return '-';
  if (bullets.test(raw)) return '•';
  if (raw === '…' || raw === '...') return '…';
  const folded = raw.normalize('NFKC').trim();
  return !isPrinted.test(folded) && dropped.test(folded) ? '' : folded;
}
