import type { PlainDate } from '../../model/index.js';

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
  return plainDate(Number(year), month, Number(day));
}

function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}
