import { remembering } from '../../model/index.js';

/** Scripts whose letters stand in a file as they are written; others join or change their order on paper. */
const other =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Nd}]/gu;
/** Short texts come back by the thousand: cells, labels, single words. */
const shortText = 24;
const shortSkeleton = remembering(fold);

/** Letters and figures of a text and nothing else: what spaces, hyphens, quotation marks, accents and ligatures cannot change. */
export function skeleton(text: string): string {
  return text.length > shortText ? fold(text) : shortSkeleton(text);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(other, '');
}
