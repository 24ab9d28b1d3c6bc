import { expect, it } from 'vitest';
import { markingLines } from '../../src/emit/marking-lines.js';

const long = 'For official use of the council and its members only – not to be passed on to anybody else, nor to be copied';

it('sets a marking on one line where it fits, with the word for a draft behind it', () => {
  expect(markingLines(undefined, 'DRAFT')).toEqual({ lines: [] });
  expect(markingLines('TLP:AMBER – for the council', 'DRAFT')).toEqual({ lines: ['TLP:AMBER – for the council'] });
  const fits = long.slice(0, 82);
  expect(markingLines(fits, undefined)).toEqual({ lines: [fits] });
  expect(markingLines(fits, 'DRAFT')).toMatchObject({ lines: { length: 2 } });
});

it('parts a long one at the blank that makes its two lines most alike', () => {
  expect(markingLines(long, undefined)).toEqual({
    lines: ['For official use of the council and its members only –', 'not to be passed on to anybody else, nor to be copied'],
  });
});

it('parts one without a blank in its middle, before no stop', () => {
  expect(markingLines('A'.repeat(80), undefined)).toEqual({ lines: ['A'.repeat(40), 'A'.repeat(40)] });
  const stopInTheMiddle = `${'機'.repeat(31)}、${'密'.repeat(30)}`;
  expect(markingLines(stopInTheMiddle, undefined)).toEqual({ lines: ['機'.repeat(30), `機、${'密'.repeat(30)}`] });
});

it('tells how many characters of one that is too long two lines do hold', () => {
  for (const text of [long.repeat(2), 'A'.repeat(200), '機密'.repeat(60), 'Для служебного пользования '.repeat(9)]) {
    const set = markingLines(text, 'DRAFT');
    const characters = 'characters' in set ? set.characters : Number.NaN;
    expect(characters % 5).toBe(0);
    expect(characters).toBeGreaterThan(60);
    expect(markingLines(text.slice(0, characters), 'DRAFT')).toMatchObject({ lines: { length: 2 } });
  }
});

it.each([
  ['130 Latin characters', 130, 'Streng vertraulich – nur für die Mitglieder des Ausschusses, nicht zur Weitergabe bestimmt '],
  ['130 Latin characters', 130, 'Confidentiel – réservé aux membres de la commission, ne pas diffuser ni reproduire '],
  ['100 capitals', 100, 'NUR FÜR DEN DIENSTGEBRAUCH – NICHT ZUR WEITERGABE AN DRITTE BESTIMMT '],
  ['100 Cyrillic letters', 100, 'Для служебного пользования, не подлежит передаче третьим лицам '],
  ['60 Chinese characters', 60, '机密文件'],
])('has room for %s, wherever its words part, also in a draft', (_, characters, words) => {
  for (let from = 0; from < words.length; from++) {
    const text = words.repeat(20).slice(from, from + characters);
    for (const draft of [undefined, 'ENTWURF', 'ЧЕРНОВИК', 'BORRADOR']) expect(markingLines(text, draft)).toHaveProperty('lines');
  }
});
