import type { PlainDate } from '../../model/index.js';
import { validDate } from './valid-date.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Older dates in addresses are those of what a page tells: the web began to be read in these years. */
const firstYear = 1994;

/** A date within a name of words may be that of an event: of an election to come. */
const inName = /[-/]((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;
/** Eight figures before a name of words; alone they may be a number, or the day of an election. */
const inOne = /\/((?:19|20)\d\d)(\d\d)(\d\d)(?=-\p{L})/u;

/**
 * The date of publication that a URL's path gives, in one of the forms `/2025/11/26/`, `/2025/nov/26/`, `/2025-11/26/`, `-2025-11-26`,
 * `/2025-11-26/`, `/20251126-name`; of the last three none after `until`.
 */
export function dateInUrl(url: string, until?: PlainDate): PlainDate | undefined {
  const path = url.replace(/[?#].*$/s, '');
  const inPath =
    /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)(?=\/|$)/.exec(path) ??
    /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d\d?)(?=\/|$)/i.exec(path) ??
    /\/((?:19|20)\d\d)-(\d\d)\/(\d\d)(?=\/|$)/.exec(path);
  const found = inPath ?? inName.exec(path) ?? inOne.exec(path);
  if (found === null) return undefined;
  const [, year = '', monthText = '', day = ''] = found;
  const month = /^\d/.test(monthText) ? Number(monthText) : months.indexOf(monthText.toLowerCase()) + 1;
  const date = validDate(Number(year), month, Number(day));
  return date === undefined || date.year < firstYear || (inPath === null && isAfter(date, until)) ? undefined : date;
}

/** A day is allowed for: it may be tomorrow where the page was published. */
function isAfter({ year, month = 1, day = 1 }: PlainDate, until: PlainDate | undefined): boolean {
  return until !== undefined && Date.UTC(year, month - 1, day - 1) > Date.UTC(until.year, (until.month ?? 12) - 1, until.day ?? 31);
}
