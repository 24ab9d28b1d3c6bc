import { describe, expect, it } from 'vitest';
import { emitInlines } from '../../src/emit/emit-inlines.js';
import { emitText } from '../../src/emit/emit-text.js';
import { heldSpaces } from '../../src/emit/held-spaces.js';
import type { PrintInline } from '../../src/model/index.js';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

/** Units written out, as many as there are kinds. */
function listedUnits(units: string): readonly string[] {
  return units.split(/\s+/u);
}

describe('no line parts', () => {
  it.each([
    'En 2025 l’hiver, 3 m’a dit; 3_l d’eau, 5_m.',
    'Noch 70_% bleibt, bei 5_km und 3,5_kWh, 12_m², 15_mL und 20_°C.',
    'Siehe S._12, Nr._7, Art._5 und §_9; Abs. davon.',
    'As told on p._4 and pp._5–6, No._2, for 30_€.',
    'Див. с._12, ст._5, №_8, 40_км.',
    'Coût ≈_86, ±_3 et <_5; a < b.',
    'It took 5_months, 3 women, 2_hours and 7 tables.',
    'At 5_km_/_h and 120_km/h, 12_€_/_t or 30_mg/l; either / or, 5 of a / b.',
    'Bei –_5_°C oder −_3,5_°C; 5 – 10_°C und der Plan – 28 Punkte.',
    'Siehe Az._2_BvF_1/25, para._7; przed 1_października, il 3_aprile e 5 altri.',
    'Generator 2_MVA, 30_Mvar, 110_kV, 3.4_MWh, 12_kWp, 4_mΩ, 5_µF, 9_kNm, 7_mol, 3_GWel; 3_A and 2024 as if at 5 var.',
    'Noch 7,4_Jahre, 120_Tage, 3.5_years, 450_Megawatt und 12_Kilowattstunden; 5 women.',
    'Трансформатор 40_МВА, 110_кВ, 5_МВт·ч, 7_кВт; 5 Вольных.',
    'At 14.1_MeV, 1934_ppb, 20_Mt, 30_GWe and 65_Tbit/s.',
    'Un bassin de 97_hm³, 11_ct/kWh, 170_zł/GJ, 5_m², 3_дм³, 7_acre², 1,200_kr/m² et 4_GJ/m²; 5 and/or 6, 7 und/oder 8, 9 et/ou 10 fois.',
    'See Edition_2. Then Figure_3, Table_4a, Annex_IV; Seite_12 und Kapitel_5; table 3.5, edition 2026, figure 3_May, a tableau 1000.',
    'Section 1 of it',
    'На рисунке_3, в таблице_4 и в издании_2; у випуску_5, на малюнку_6 та в розділі_7, в рисунках 8.',
    'Es steht schon in_8. So it is by_5. All of them came in_12.',
    'At 4:15_p.m., 9_am or um 15_Uhr; I am 5 and a.m. too.',
    'No. The next is S. Smith, on the ship. 5 came.',
    'Output: 14.9_bcm, 5_mcm, 300_kbpd and 2_boe; am 3._Dez. oder 21._März, on 3_Sept and 4_Nov. 2025, le 5_janv. dernier; 3 Marks, 5 Decks.',
  ])('%s', (text) => {
    expect(heldSpaces(text.replaceAll('_', ' '))).toBe(text.replaceAll('_', '\u00a0'));
  });

  it.each(
    listedUnits(`Ampere ampere Hertz hertz Joule joules Watt volts Kilowatt megawatts Gigawattstunden Gramm grams gramm Milligramm meters metres Zentimeter
      kilograms Liter litres millilitres miles feet foot inches Hektar hectares acres barrels Tonnen tonnes tons percent per Prozent
      mètres pour metros hectáreas toneladas por процентов відсотків метров кілометрів тонны гектарів`),
  )('a figure from its unit alone: %s', (unit) => {
    expect(heldSpaces(`5 ${unit}`)).toBe(`5\u00a0${unit}`);
  });

  it('before a dash, where lines are long enough', () => {
    expect(heldSpaces('Held at Euroclear – they remain – frozen.', { hasLongLines: true })).toBe(
      'Held at Euroclear\u00a0– they remain\u00a0– frozen.',
    );
    expect(heldSpaces('“It is over.” — Anna Berg', { hasLongLines: true })).toBe('“It is over.” — Anna Berg');
    expect(heldSpaces('Held – frozen.')).toBe('Held – frozen.');
  });

  it('a date in brackets, but in the columns of a table', () => {
    const held = 'It met (12_January_2026) or (März_2026), (3._Dez._2025); on 12_January 2026 and (12 to 13_May 2026).';
    expect(heldSpaces(held.replaceAll('_', ' '), { hasLongLines: true })).toBe(held.replaceAll('_', '\u00a0'));
    expect(heldSpaces('It met (12 September 2026).')).toBe('It met (12\u00a0September 2026).');
  });

  it('a decimal figure from what it counts, where lines are long enough', () => {
    const held = 'Es sind 0,7_Bewerbungen je Stelle, 2,5_fois plus, 1,2_Punkte, 3,4 in allem; 1,200 people.';
    expect(heldSpaces(held.replaceAll('_', ' '), { hasLongLines: true })).toBe(held.replaceAll('_', '\u00a0'));
    expect(heldSpaces('Es sind 0,7 Bewerbungen.')).toBe('Es sind 0,7 Bewerbungen.');
  });

  it.each([
    'To działo się w_Kijowie i_w_Łodzi do 2028_r. Potem z_„Tarczą” a_nie bez.',
    'Он был в_Киеве и_не спал до 2028_г., о_чём писали.',
  ])('where words of one letter end no line: %s', (text) => {
    const held = text.replaceAll('_', '\u00a0');
    expect(heldSpaces(text.replaceAll('_', ' '), { oneLettered: true })).toBe(held);
  });

  it.each([
    'Investitionen von 12,4_Mrd._€ und 5_Mio._EUR, EUR_5_Mio., 3_Mrd. US-Dollar, 12_Millionen_€.',
    'It costs 3_million, $5_bn, 4_billion pounds, €_20; a million men.',
    'Vgl. S._211_ff., S._12_f. und S. ff.; p._12_sqq. fine.',
    'In der Regel: i._d._R., z._B., u._a.; Plan B. Er ging.',
    'J._R._R._Tolkien und J.R.R._Tolkien, А._С._Пушкин; Plan B. Er ging. Vitamin C. A man.',
    'Born on 1_October, 2nd_May and October_12, 2026; October 2026; in May 300 came.',
    'A dyke of 1.3_metres, 60_centimetres, 40_per cent, 5_percent, 13_pour cent, 3_por ciento; ten metres, 3 children per house.',
    '12_%, 1.600_millones_de_€, 3_milliards d’euros; am 21._3. zu.',
    'M._Macron, Dr._Smith, Mme_Le Pen, Sen._Graham, St._Petersburg; the firm. Then M is.',
    'À 62_ans et 9_mois, after 11_days, in 24_Stunden, за 5_лет; in 2026 days pass, 5 daylight.',
    'Am 27._November, le 1er_janvier, 5_марта, 12_млн_грн; version 3.12 May.',
  ])('%s', (text) => {
    expect(heldSpaces(text.replaceAll('_', ' '))).toBe(text.replaceAll('_', '\u00a0'));
  });

  it('a letter or two from the short word behind the hyphen, a unit with a slash, a minus from its figure', () => {
    const printed = (text: string, hyphenates: 'Latin' | 'none' = 'Latin') => emitText(text, { longestWord: 40, hyphenates }).toString();
    expect(printed('3 US-Dollar, je E-Mail')).toBe('#"3 ";#pieces("US-Dollar");#", je E-Mail";');
    expect(printed('je 5 US-Dollar.')).toBe('#"je 5 ";#pieces("US-Dollar");#".";');
    expect(printed('EU-Kommission und NATO-Rat und X-ray')).toBe('#"EU-Kommission und NATO-Rat und X-ray";');
    expect(printed('12\u00a0€/t, 3\u00a0mg/l')).toBe('#"12\u00a0";#pieces("€/t");#", 3\u00a0mg/l";');
    expect(printed('at $4.10/MMBtu.')).toBe('#"at ";#pieces("$4.10/MMBtu");#".";');
    expect(printed('bei –5\u00a0°C und und/oder 5–6')).toBe('#"bei ";#pieces("–5");#"\u00a0°C und und/oder 5–6";');
    expect(printed('3 US-Dollar oder', 'none')).toBe('#"3 US-Dollar oder";');
  });

  it('a number in bold from the sign behind it, or the name before it', () => {
    const bold = (words: string): PrintInline => ({ kind: 'styled', style: 'strong', children: [{ kind: 'text', text: words }] });
    const text = (words: string): PrintInline => ({ kind: 'text', text: words });
    const printed = (...inlines: PrintInline[]) =>
      emitInlines(inlines, { numbers: new Map(), newNotes: new Map(), longestWord: 40, hyphenates: 'Latin' });
    expect(printed(bold('70'), text(' % of it'))).toContain('"\u00a0% of it"');
    expect(printed(text('see p. '), bold('12'))).toContain('"see p.\u00a0"');
    expect(printed(bold('It'), text(' holds '), bold('now'))).toContain('" holds "');
  });

  it('a number from its sign, wherever it stands, and every word survives', async () => {
    for (let words = 8; words < 24; words += 1) {
      const { facts, findings } = await buildPaper(
        article(`## One\n\n${'wort '.repeat(words)}„rund 70 % der Kosten“ bleibt, \`70 %\` auch.`, 'lang: de\nsummary: false'),
        { unproved: words % 5 > 0 },
      );
      const { words: printed = [] } = facts.pages[0] ?? {};
      const at = printed.findIndex((word) => word.text === '%');
      const tops = [at - 1, at].map((index) => Math.round(printed[index]?.places[0]?.box.bottom ?? 0));
      expect(at).toBeGreaterThan(0);
      expect(tops[0]).toBe(tops[1]);
      // Nor is the line read in two.
      expect(facts.pages[0]?.lines.some(({ text }) => text.startsWith('%'))).toBe(false);
      expect(findings).toEqual([]);
    }
  });
});
