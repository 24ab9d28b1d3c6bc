import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, languages } from '../../../src/language/index.js';
import { parsePlainDate } from '../../../src/read/front-matter/parse-plain-date.js';

const day = { year: 2025, month: 11, day: 27 };
const month = { year: 2025, month: 11 };

describe('a date', () => {
  it.each([
    ['2025-11-27', day],
    ['2025-11-27 09:00:00 +0200', day],
    ['2025-11-27 00:30 +0200', day],
    ['2025-11-27 23:59:59 -1100', day],
    ['2025-11-27T09:00:00Z', day],
    ['2025-11-27T09:00:00.000+02:00', day],
    ['2025-11-27t09:00', day],
    ['2025/11/27', day],
    ['27.11.2025', day],
    ['27. 11. 2025', day],
    ['2025-1-5', { year: 2025, month: 1, day: 5 }],
    ['2025-11', month],
    ['2025', { year: 2025 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['27 November 2025', day],
    ['November 27, 2025', day],
    ['Nov. 27, 2025', day],
    ['27th of November 2025', day],
    ['27 NOV 2025', day],
    ['November 2025', month],
    ['Sept. 3, 2025', { year: 2025, month: 9, day: 3 }],
    ['27. November 2025', day],
    ['3. März 2025', { year: 2025, month: 3, day: 3 }],
    ['1er novembre 2025', { year: 2025, month: 11, day: 1 }],
    ['le 27 novembre 2025', day],
    ['27 de noviembre de 2025', day],
    ['noviembre de 2025', month],
    ['27 листопада 2025 р.', day],
    ['27 листопада 2025 року', day],
    ['листопад 2025', month],
    ['27 ноября 2025 г.', day],
    ['ноябрь 2025 года', month],
    ['5 мая 2025', { year: 2025, month: 5, day: 5 }],
  ])('is read as written: %s', (text, date) => {
    expect(parsePlainDate(text)).toEqual({ ok: true, date });
  });

  const iso = 'Write year, month and day: 2025-11-27.';
  it.each([
    ['2025-02-30', 'a day that exists', '2025-02 has 28 days. Correct the day.'],
    ['1900-02-29', 'a day that exists', '1900-02 has 28 days. Correct the day.'],
    ['31 June 2025', 'a day that exists', '2025-06 has 30 days. Correct the day.'],
    ['2025-11-00', 'a day that exists', '2025-11 has 30 days. Correct the day.'],
    ['2025-27-11', 'a month from 1 to 12', `Is it 2025-11-27? ${iso}`],
    ['2025-13', 'a month from 1 to 12', iso],
    ['2025-00-10', 'a month from 1 to 12', iso],
    ['11/12/2025', 'a date whose order is clear', `Which is the month? ${iso}`],
    ['0000-01-01', 'a year from 1 to 9999', iso],
    ['2025-11-27 25:00', 'a date', iso],
    ['27 Nonember 2025', 'a date', iso],
    ['27 ma 2025', 'a date', iso],
    ['1 jui 2025', 'a date', iso],
    ['November 27', 'a date', iso],
    ['next week', 'a date', iso],
    ['27 28 November 2025', 'a date', iso],
    ['', 'a date', iso],
    [`${' 1'.repeat(500)} November 2025`, 'a date', iso],
  ])('that is none says what is expected: %s', (text, expected, hint) => {
    expect(parsePlainDate(text)).toEqual({ ok: false, expected, hint });
  });

  it('printed in any language is read again', () => {
    const anyDay = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...languages, undefined), fc.boolean(), (moment, language, withDay) => {
        const date = { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, ...(withDay ? { day: moment.getUTCDate() } : {}) };
        const printed = language === undefined ? formatDate(date, languages[0] ?? expect.fail(), 'en-US') : formatDate(date, language);
        expect(parsePlainDate(printed)).toEqual({ ok: true, date });
      }),
    );
  });
});
