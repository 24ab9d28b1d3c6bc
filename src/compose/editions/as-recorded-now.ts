import type { Edition, Passage } from '../../model/index.js';

/** An edition with its passages as they would be recorded now: earlier versions wrote some that print the same in other words. */
export function asRecordedNow(edition: Edition): Edition {
  return { ...edition, passages: edition.passages.map(passageNow) };
}

function passageNow(passage: Passage): Passage {
  // Behind a picture of the web without a caption stood a bar and nothing else.
  if (passage.kind === 'caption' && passage.text.endsWith(' |')) return { ...passage, text: passage.text.slice(0, -2) };
  return passage;
}
