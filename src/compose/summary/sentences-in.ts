import type { PrintInline } from '../../model/index.js';
import { inlineText, splitInlines } from '../reactions/inline-text.js';
import { firstSentence } from './first-sentence.js';

/** The full sentences of a paragraph, each from where it begins (`from`) to the paragraph's end as well; what trails off is none. */
export function sentencesIn(
  inlines: readonly PrintInline[],
): readonly { readonly sentence: readonly PrintInline[]; readonly from: readonly PrintInline[] }[] {
  const sentences: { sentence: readonly PrintInline[]; from: readonly PrintInline[] }[] = [];
  let from = inlines;
  for (;;) {
    const sentence = firstSentence(from);
    if (sentence === undefined) return sentences;
    sentences.push({ sentence, from });
    const rest = splitInlines(from, inlineText(sentence).length)[1];
    from = splitInlines(rest, inlineText(rest).search(/\S|$/u))[1];
  }
}
