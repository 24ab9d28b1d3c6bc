import type { CalloutFlavour, Promised } from '../../model/index.js';
import type { InlineText } from './inline-text.js';

/** Takes `[!NOTE]` out of the first paragraph of a quotation, for which print sets its word; whether there was one. */
export function takeCallout(inline: InlineText, { words, language }: Pick<Promised, 'words' | 'language'>): boolean {
  const callout = /^\[!(note|tip|important|warning|caution)\]/i.exec(inline.content);
  if (callout === null) return false;
  inline.mark(0, 'left-out', callout[0].length);
  const flavour = (callout[1] ?? '').toLowerCase() as CalloutFlavour;
  inline.insert(`${words.callout[flavour]}${language.colon}`, 0);
  return true;
}
