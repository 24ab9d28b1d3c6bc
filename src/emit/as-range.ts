/** Four figures of a year, a hyphen, and a later year, or the last two figures of one that no month has. */
const years = /^((?:1[5-9]|20)\d{2})-((?:1[5-9]|20)\d{2}|1[3-9]|[2-9]\d)$/;
const pages = /^(\d{1,4})-(\d{1,4})$/;
/** “pp. 12-14”, “S. 3-5”, “стр. 7-9”, “págs. 4-6” */
const beforePages = /(?:^|[\s([])(?:pp?|ff?|S|s|с|С|стр|págs?)\.[\s\u00a0\u202f]?$/u;

/**
 * A run between spaces with a dash for its hyphen where it is a range of years or, by what stands `before` it, of pages: what is later
 * or higher stands behind. Dates, phone numbers, scores, file numbers and names have a hyphen.
 */
export function asRange(run: string, before: string): string {
  const [, first = '', last = ''] = years.exec(run) ?? (beforePages.test(before) ? (pages.exec(run) ?? []) : []);
  const end = last.length < first.length && first.length === 4 ? first.slice(0, 4 - last.length) + last : last;
  return first !== '' && Number(end) > Number(first) ? `${first}–${last}` : run;
}
