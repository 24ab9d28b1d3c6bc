/** Spaces, hyphens and what prints nothing: a line end, a gap or a font decides how a reader finds them. */
const passing = /[\s\u00ad\u200b-\u200d\u2010\u2011\u2060\ufeff-]+/gu;

/** Print sets a dash for the hyphen of a range. */
const dashOfRange = /(?<=\d)–(?=\d)/g;

/** Text as it can be compared with what stands on paper. */
export function foldText(text: string): string {
  const folded = text.normalize('NFKC').replace(passing, '');
  return folded.includes('–') ? folded.replace(dashOfRange, '') : folded;
}
