import { describe, expect, it } from 'vitest';
import { cutToLines } from '../../src/emit/cut-to-lines.js';

const page = { full: 162, scale: 1 };
const more = 'and {n} more';
const named = (name: string, count: number) => Array.from({ length: count }, (_, index) => [index + 1, name] as const);

describe('sources on two lines above the foot', () => {
  it('stand there whole where they fit', () => {
    expect(cutToLines(named('AP News', 12), page, more)).toEqual(named('AP News', 12));
  });

  it('are cut by their width, and what is left is counted', () => {
    const narrow = cutToLines(named('illicit', 60), page, more);
    const wide = cutToLines(named('MAMMOTH', 60), page, more);
    expect(wide.length).toBeLessThan(narrow.length);
    expect(wide.at(-1)).toEqual([0, `and ${60 - (wide.length - 1)} more`]);
    expect(cutToLines(named('MAMMOTH', 60), { ...page, scale: 4 / 3 }, more).length).toBeLessThan(wide.length);
  });
});
