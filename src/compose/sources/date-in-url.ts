import type { PlainDate } from '../../model/index.js';
import { validDate } from './valid-date.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date a URL's path gives, in one of the forms `/2025/11/26/`, `/2025/nov/26/`, `/2025-11/26/`, `-2025-11-26`, `/2025-11-26/`. */
export function dateInUrl(url: string): PlainDate | undefined {
  const path = url.replace(/[?#].*$/s, '');
  const found =
    /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)(?=\/|$)/.exec(path) ??
    /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d\d?)(?=\/|$)/i.exec(path) ??
    /\/((?:19|20)\d\d)-(\d\d)\/(\d\d)(?=\/|$)/.exec(path) ??
    /[-/]((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(path);
  if (found === null) return undefined;
  const [, year = '', monthText = '', day = ''] = found;
  const month = /^\d/.test(monthText) ? Number(monthText) : months.indexOf(monthText.toLowerCase()) + 1;
  return validDate(Number(year), month, Number(day));
}
