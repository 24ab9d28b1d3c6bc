/** Spaces, hyphens and what prints nothing: a line end, a gap or a font decides how a reader finds them. */
const passing = /[\s\u00ad\u200b-\u200d\u2010\u2011\u2060\ufeff-]+/gu;

/** Text as it can be compared with what stands on paper. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(passing, '');
}
