import { describe, expect, it } from 'vitest';
import { emitInlines } from '../../src/emit/emit-inlines.js';
import { emitText } from '../../src/emit/emit-text.js';
import type { PrintInline } from '../../src/model/index.js';

const cut = (text: string): string => emitText(text, { longestWord: 14, hyphenates: 'none' }).toString();

describe('a word too long for its line', () => {
  it('breaks by itself at its soft hyphens', () => {
    expect(cut('so soft\u00adhyphen\u00adated')).toBe('#"so soft\u00adhyphen\u00adated";');
  });

  it('is cut without them, which would be printed before a cut', () => {
    expect(cut('soft\u00adhyphenatedhyphenated')).toBe('#pieces("softhyphenat","edhyphenated");');
  });
});

describe('a word too long for its cell', () => {
  const inCell = (text: string, hyphenates: 'Latin' | 'none') => emitText(text, { longestWord: 14, hyphenates, onlyLong: true }).toString();

  it('is hyphenated, and no other word of the cell is', () => {
    expect(inCell('gemeinnützige,', 'Latin')).toBe('#"gemeinnützige,";');
    expect(inCell('Genehmigungsbehörde,', 'Latin')).toBe('#text(hyphenate: true,"Genehmigungsbehör");#text(hyphenate: false,"de,");');
    expect(inCell('Eine Gasbrennwertheizung kaufen', 'Latin')).toBe(
      '#"Eine ";#text(hyphenate: true,"Gasbrennwertheizu");#text(hyphenate: false,"ng");#" kaufen";',
    );
  });

  it('is cut where nothing is hyphenated', () => {
    expect(inCell('Gasbrennwertheizung', 'none')).toBe('#pieces("Gasbrennwert","heizung");');
  });

  it('breaks by itself at the slash between two words', () => {
    expect(inCell('Kommission/Direktion', 'Latin')).toBe('#"Kommission/Direktion";');
  });
});

describe('what no line parts', () => {
  const prose = (text: string, more: { readonly endsFree?: boolean } = {}) =>
    emitText(text, { longestWord: 44, hyphenates: 'Latin', ...more }).toString();

  it.each([
    ['The mean of 1961–90, and on', '#"The mean of ";#pieces("1961–90");#", and on";'],
    ['Costs of £680m–£820m, or US$1.2bn–US$2bn more', '#"Costs of ";#pieces("£680m–£820m");#", or ";#pieces("US$1.2bn–US$2bn");#" more";'],
    ['some 3\u00a0km–5\u00a0km away', '#"some ";#pieces("3\u00a0km–5");#"\u00a0km away";'],
    ['от 5\u00a0млн–10\u00a0млн', '#"от ";#pieces("5\u00a0млн–10");#"\u00a0млн";'],
    ['Urals ($/bbl) fell', '#"Urals ";#pieces("($/bbl)");#" fell";'],
    ['что изменил 19-й пакет', '#"что изменил ";#pieces("19-й");#" пакет";'],
    ['Graham (R-S.C.) said', '#"Graham (";#pieces("R-S.C.");#") said";'],
    ['Hall (R-Richland Township) said', '#"Hall (";#pieces("R-Richland");#" Township) said";'],
    ['Wiener (D-CA), Anthony, D-Lansing, said', '#"Wiener (";#pieces("D-CA");#"), Anthony, ";#pieces("D-Lansing");#", said";'],
    ['Anthony, D-Lansing. So', '#"Anthony, ";#pieces("D-Lansing");#". So";'],
    ['US-Dollar, E-Mail or not', '#pieces("US-Dollar");#", ";#pieces("E-Mail");#" or not";'],
  ])('is in one piece: %s', (text, emitted) => {
    expect(prose(text)).toBe(emitted);
  });

  it('is no word that is read at once from its first syllable, behind a figure', () => {
    for (const share of ['13\u00a0Prozent', '13\u00a0procent', '13\u00a0percento', '13\u00a0процентов', '13\u00a0відсотків'])
      expect(prose(`das sind ${share}`)).toBe(`#"das sind ${share}";`);
    expect(prose('90\u00a0Milliarden, 13\u00a0Prozent')).toBe(
      '#text(hyphenate: false,"0\u00a0Milliarden");#", 13\u00a0Prozent";'.replace('#text', '#"9";#text'),
    );
  });

  it('is in one piece at the end where no mark stands behind it', () => {
    expect(prose('Urals ($/bbl)')).toBe('#"Urals ($/bbl)";');
    expect(prose('Urals ($/bbl)', { endsFree: true })).toBe('#"Urals ";#pieces("($/bbl)");');
  });

  it('is in one piece at the end of another language or of a link only where nothing touches it', () => {
    const children: PrintInline[] = [{ kind: 'text', text: 'von 2020–25' }];
    const printed = (inline: PrintInline, behind: string) =>
      emitInlines([inline, { kind: 'text', text: behind }], {
        numbers: new Map(),
        newNotes: new Map(),
        longestWord: 44,
        hyphenates: 'Latin',
      });
    for (const inline of [
      { kind: 'foreign', lang: 'de', children },
      { kind: 'jump', target: 'x', children },
    ] satisfies PrintInline[]) {
      expect(printed(inline, 'er Plan')).not.toContain('#pieces');
      expect(printed(inline, '-Programm')).not.toContain('#pieces');
      expect(printed(inline, ' als Plan')).toContain('#pieces("2020–25")');
    }
  });
});
