import { withinBrackets } from '../../language/within-brackets.js';
import type { Edition, FixedWords, Passage } from '../../model/index.js';

/** An edition with its passages as they would be recorded now: earlier versions wrote some that print the same in other words. */
export function asRecordedNow(edition: Edition, { confidenceLabel, imageNotPrinted }: FixedWords, lang: string): Edition {
  const label = { was: `; ${confidenceLabel}: `, now: `; ${withinBrackets(confidenceLabel, lang)}: ` };
  return { ...edition, passages: edition.passages.map((passage) => passageNow(passage, label, imageNotPrinted)) };
}

function passageNow(passage: Passage, label: { readonly was: string; readonly now: string }, imageNotPrinted: string): Passage {
  const { kind, text } = passage;
  // One without words was nothing but a bar.
  if (kind === 'caption' && text === '|') return { ...passage, text: imageNotPrinted };
  // Behind a picture of the web without a caption stood a bar and nothing else.
  if (kind === 'caption' && text.endsWith(' |')) return { ...passage, text: text.slice(0, -2) };
  if (kind !== 'judgement') return passage;
  // How firm a judgement is stood behind a capital letter, also where print has a small one.
  const at = text.lastIndexOf('[');
  return at < 0 ? passage : { ...passage, text: `${text.slice(0, at)}${text.slice(at).replace(label.was, label.now)}` };
}
