import { calloutNamed } from '../../language/index.js';
import type { Promised } from '../../model/index.js';
import type { InlineText } from './inline-text.js';

/** Takes `[!NOTE]` out of the first paragraph of a quotation, for which print sets its word; whether it is a callout. `[!QUOTE]` leaves a quotation. */
export function takeCallout(inline: InlineText, { words, language }: Pick<Promised, 'words' | 'language'>): boolean {
  const callout = /^\[!(\p{L}+)\](?:[+-](?=\s|$))?/u.exec(inline.content);
  const flavour = calloutNamed(callout?.[1] ?? '');
  if (callout === null || flavour === undefined) return false;
  inline.mark(0, 'left-out', callout[0].length);
  if (flavour === 'quotation') return false;
  inline.insert(`${words.callout[flavour]}${language.colon}`, 0);
  return true;
}
