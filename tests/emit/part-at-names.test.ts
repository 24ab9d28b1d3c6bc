import { describe, expect, it } from 'vitest';
import { emitText } from '../../src/emit/emit-text.js';
import { partAtNames, tellsNames } from '../../src/emit/part-at-names.js';

/** The names that are found, in brackets. */
const told = (text: string): string =>
  partAtNames(text)
    .map((part, index) => (index % 2 > 0 ? `[${part}]` : part))
    .join('');

describe('a name inside a sentence', () => {
  it.each([
    ['He flew to [Moscow] with [Steve Witkoff], not to [Russia]. Nobody saw it.'],
    ['En [Madrid], [Barcelona], [Valencia] y [Málaga] falta vivienda desde [febrero].'],
    ['Le 3 [septembre], les [Alpes] et le [Québec].'],
    ['Он сказал, что [Россия] и [Украина] встретятся 4 [февраля].'],
    ['In *M.S.S. v. [Belgium] and [Greece]* the court held, as in Roe vs. [Lithuania].'],
    ['They met, and “[Newsweek Extra]” says so.'],
  ])('is kept whole: %s', (text) => {
    expect(told(text.replaceAll(/[[\]]/g, ''))).toBe(text);
  });

  it('is not what opens a sentence, nor a word of more than twelve letters', () => {
    expect(told('Nevertheless it held. Otherwise: Somebody left. The Constantinopolitan way.')).not.toContain('[');
  });
});

it('names are told from other words where these have no capital', () => {
  expect(['en', 'fr-CA', 'uk'].every(tellsNames)).toBe(true);
  expect(['de', 'de-AT', 'lb'].some(tellsNames)).toBe(false);
});

it('a name is not hyphenated in running text, and nothing changes in a table’s cell', () => {
  const printed = (more: { keepsNames?: boolean; onlyLong?: boolean }) =>
    emitText('so Russia said', { longestWord: 40, hyphenates: 'ASCII', ...more }).toString();
  expect(printed({ keepsNames: true })).toBe('#"so ";#text(hyphenate: false,"Russia");#" said";');
  expect(printed({})).toBe('#"so Russia said";');
  expect(printed({ keepsNames: true, onlyLong: true })).toBe('#"so Russia said";');
});
