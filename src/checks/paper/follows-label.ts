import { holdsMiddle, type PdfFacts, type PrintedLink } from '../../model/index.js';

/** Whether a link is a number in brackets behind this label: “(p. 7)”, “[note 3]”. */
export function followsLabel({ text, places: [place] }: PrintedLink, { pages }: PdfFacts, label: string): boolean {
  if (place === undefined || !/^\d+$/.test(text)) return false;
  const words = pages[place.page - 1]?.words ?? [];
  const at = words.findIndex(({ artifact, places }) => !artifact && places.some(({ box }) => holdsMiddle(box, place.box)));
  const own = words[at]?.text ?? '';
  if (!/\d[)\]]/u.test(own)) return false;
  // Where the label has several words, the last one tells.
  const last = label.split(/[\s\u00a0\u202f]+/u).at(-1) ?? '';
  return `${words[at - 1]?.text ?? ''} ${own}`.includes(last);
}
