const folded = new Map<string, string>();
/** Scripts whose letters stand in a file as they are written; others join or change their order on paper. */
const other =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Nd}]/gu;
/** Short texts come back by the thousand: cells, labels, single words. */
const shortText = 24;
const mostKnown = 20_000;

/** Letters and figures of a text and nothing else: what spaces, hyphens, quotation marks, accents and ligatures cannot change. */
export function skeleton(text: string): string {
  if (text.length > shortText) return fold(text);
  let known = folded.get(text);
  if (known === undefined) {
    known = fold(text);
    if (folded.size < mostKnown) folded.set(text, known);
  }
  return known;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(other, '');
}
