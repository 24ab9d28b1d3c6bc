import { describesFigure } from '../../language/index.js';
import { type PrintInline, plainText } from '../../model/index.js';
import { isLabelled } from './is-labelled.js';
import { sentencesIn } from './sentences-in.js';

/** How a sentence begins that sends elsewhere, in all languages, or a sign in place of words. */
const sends =
  /^[("“„«\s]*(?:[→➔➜↗▸▶]|(?:(?:for|on) [^,.]{1,50},? )?(?:please )?(?:see|cf\.|compare|consult|turn to)\s|(?:read )?more (?:on|about|in|under)\s|details (?:are |follow )?in\s|(?:siehe|s\.|vgl\.|vergleiche|mehr (?:dazu|darüber|hierzu|zu[mr]?|über|im?|unter)|(?:näheres|einzelheiten|details|ausführlich(?:er)?)(?: dazu)?(?: stehen| finden sich| folgen)? (?:im?|unter))\s|(?:pour [^,.]{1,50}, )?(?:voir|cf\.|lire|consulter)\s|(?:para [^,.]{1,50}, )?(?:véase|véanse|ver|vea|consulte|cf\.)\s|(?:див\.|дивіться|докладніше|детальніше|більше про)\s|(?:см\.|смотрите|подробнее|больше об?)\s)/iu;
/** More words behind the last place say something of their own: “See [Costs](#costs): the city pays twice.” */
const mostWordsBehind = 3;

/**
 * Whether a paragraph, but for its label, only sends to other pages (“See [Costs](#costs).”) or says what a table or figure beside it
 * holds: it says nothing by itself.
 */
export function isReferral(words: readonly PrintInline[]): boolean {
  const own = withoutOwnLabel(words);
  const text = plainText(own);
  if (!describesFigure(text) && !sends.test(text)) return false;
  const sentences = sentencesIn(own).map(({ sentence }) => sentence);
  return sentences.length > 0 && sentences.every((sentence) => describesFigure(plainText(sentence)) || sendsElsewhere(sentence));
}

/** “**What the ministries report.** The table shows billions.” is what its label says. */
function withoutOwnLabel(words: readonly PrintInline[]): readonly PrintInline[] {
  return isLabelled(words) ? words.slice(1) : words;
}

function sendsElsewhere(sentence: readonly PrintInline[]): boolean {
  const last = sentence.findLastIndex(({ kind }) => kind === 'page-reference' || kind === 'jump');
  if (last < 0 || !sends.test(plainText(sentence))) return false;
  const behind = plainText(sentence.slice(last + 1)).match(/\S{2,}/gu) ?? [];
  return behind.length <= mostWordsBehind;
}
