import { describe, expect, it } from 'vitest';
import { summaryNumbersAreInBody } from '../../src/checks/summary-numbers-are-in-body.js';
import { article, pagesOfProse, shelf } from '../helpers/articles.js';
import { buildProof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const prove = (line: string, body: string, lang = 'en') =>
  buildProof(article(`## One\n\n${body} ([Axios][1])\n\n${shelf}`, `lang: ${lang}\nsummary:\n  judgements:\n    - text: "${line}"`));
const check = async (line: string, body: string, lang?: string) => told(problems(summaryNumbersAreInBody, await prove(line, body, lang)));
const unexpected = (kind: string, word: string) =>
  `p. 1: Unexpected ${kind} “${word}” in the summary, expected one that is in the article (line 7)`;

describe('figures', () => {
  it.each([
    ['It cut 900,000 troops to 2.5 million.', 'They cut 900 000 to 2.5 million.'],
    ['Of the 28 points 3 are left.', 'A 28-point plan of which 3 remain.'],
    ['It costs 1.000.000 or 2,5.', 'It costs 1,000,000 or 2.5.'],
    ['It cost 2,500,000, 900 000 and 3 million.', 'It cost 2.5 million, 900 thousand and 3,000,000.'],
    ['12 of 28 left.', 'Twelve of twenty-eight left.'],
    ['12 von 28 gingen, 3 blieben, 2 Mio. fehlen.', 'Zwölf von achtundzwanzig gingen, drei blieben, zwei Millionen fehlen.', 'de'],
    ['16, 21, 77 et 93 sont là.', 'Seize, vingt et un, soixante-dix-sept, quatre-vingt-treize sont là.', 'fr'],
    ['Son 16, 28 y 31.', 'Son dieciséis, veintiocho y treinta y uno.', 'es'],
    ['Їх 2, 9, 12 і 28.', 'Їх двох, дев’яти, дванадцять і двадцять вісім.', 'uk'],
    ['Их 2, 9, 12 и 28, всего 3 млн.', 'Их двух, девяти, двенадцать и двадцать восемь, всего три миллиона.', 'ru'],
  ])('are the same however they are written: %s', async (line, body, lang = 'en') => expect(await check(line, body, lang)).toEqual([]));

  it.each([
    ['12 left.', 'Twenty left, and two came.', '12'],
    ['It cost 900,000.', 'It cost 900.', '900,000'],
  ])('are told where the words say others: %s', async (line, body, figure) =>
    expect(await check(line, body)).toEqual([unexpected('figure', figure)]),
  );

  it('may stand in the title or the subtitle alone', async () => {
    const heads =
      'title: Arctic shipping in 2026\nsubtitle: Of 12 ports\nsummary:\n  judgements:\n    - text: In 2026 twelve of 13 ports close.';
    const proof = await buildProof(article(`## One\n\nIt is so. ([Axios][1])\n\n${shelf}`, heads));
    expect(told(problems(summaryNumbersAreInBody, proof))).toEqual([expect.stringContaining('“13”')]);
  });

  it('are told where the article has others', async () => {
    expect(await check('They cut 800,000 troops, 12% of all, and 12% again.', 'They cut 900,000 troops.')).toEqual([
      unexpected('figure', '800,000'),
      unexpected('figure', '12'),
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['It fell on 14 October 2025.', 'On October 14 it fell; that was in 2025.', 'en'],
    ['It fell on 14 and 29 October.', 'On 14 October, and again on Oct. 29, it fell.', 'en'],
    ['It fell on 2025-10-14.', 'It fell on 14 October 2025.', 'en'],
    ['It fell in October 2025.', 'It fell on 14 October 2025.', 'en'],
    ['Es fiel am 14. Oktober 2025.', 'Es fiel am 14.10.2025.', 'de'],
    ['Це було 14 жовтня 2025 року.', 'Дата: 14.10.2025.', 'uk'],
  ])('are the same however they are written: %s', async (line, body, lang) => expect(await check(line, body, lang)).toEqual([]));

  it('are told where the article has others', async () => {
    expect(await check('It fell on 15 October 2025 and in May 2024.', 'It fell on 14 October 2025.')).toEqual([
      unexpected('date', '15 October 2025'),
      unexpected('date', 'May 2024'),
    ]);
  });

  it.each([
    ['Es endet am 3. Dezember 2025.', 'de', '3. Dezember 2025'],
    ['It ends on December 3, 2025.', 'en', 'December 3, 2025'],
    ['It ends on 2025-12-03.', 'en', '2025-12-03'],
    ['Acaba el 3 de diciembre de 2025.', 'es', '3 de diciembre de 2025'],
  ])('are told once with their year: %s', async (line, lang, date) =>
    expect(await check(line, 'Nothing.', lang)).toEqual([unexpected('date', date)]),
  );

  it('leave a year that the article lacks a figure of its own', async () => {
    expect(await check('It fell on 14 October 2024.', 'It fell on 14 October.')).toEqual([unexpected('figure', '2024')]);
  });
});

describe('names', () => {
  it.each([
    ['Nobody asked Witkoff’s aide, a Russian, or the U.S. envoy.', 'Witkoff spoke to Russians in the US.', 'en'],
    ['It fell. Then came this: Everyone left. “Nobody knows,” said one (Perhaps wrongly).', 'The rest is silence.', 'en'],
    ['**The Plan Meets Its Maker:** nobody wept.', 'The rest is silence.', 'en'],
    ['Gestern fiel der Vorhang in Berlin.', 'Der Rest ist Schweigen.', 'de'],
    ['Усі чекають на Путіна.', 'Це сказав Путін.', 'uk'],
  ])('are not what opens a sentence or takes another form: %s', async (line, body, lang) =>
    expect(await check(line, body, lang)).toEqual([]),
  );

  it('are told where the article lacks them', async () => {
    expect(await check('Both Macron and NATO warned Ukraine.', 'The Ukrainian side was warned by allies.')).toEqual([
      unexpected('name', 'Macron'),
      unexpected('name', 'NATO'),
    ]);
  });
});

it('asks the author’s own summary only', async () => {
  const derived = await buildProof(
    article(`## One\n\n${pagesOfProse(1)}\n\nIn short, 5 of Ann’s men left.\n\n## Two\n\nThe end came soon.`),
  );
  expect(problems(summaryNumbersAreInBody, derived)).toEqual([]);
});

it('speaks where the article begins on page one, too, and of no source that is cited', async () => {
  const body = 'Nobody saw it. ([Axios][1])';
  const proof = await buildProof(article(`${body}\n\n${shelf}`, 'summary:\n  bottomLine: "Some 46 boats ([The Guardian][1]) left Odesa."'));
  expect(proof.promised.briefing.summary.runsOn).toBe(true);
  expect(told(problems(summaryNumbersAreInBody, proof))).toEqual([
    'p. 1: Unexpected figure “46” in the summary, expected one that is in the article (line 6)',
    'p. 1: Unexpected name “Odesa” in the summary, expected one that is in the article (line 6)',
  ]);
});

it('asks neither for what is to come nor for a judgement with a source of its own', async () => {
  const summary = (judgement: string) =>
    `summary:\n  judgements:\n    - text: "${judgement}"\n    - text: "So it was."\n  watch:\n    - "The board on 18 March 2027"`;
  const asked = async (judgement: string) =>
    told(problems(summaryNumbersAreInBody, await buildProof(article(`So it was. ([Axios][1])\n\n${shelf}`, summary(judgement)))));
  expect(await asked('Some 46 boats left. ([The Guardian][1])')).toEqual([]);
  expect(await asked('Some 46 boats left.')).toEqual([expect.stringContaining('figure “46”')]);
});

it('points at the very line of a text over several lines', async () => {
  const summary = 'summary:\n  known:\n    - >-\n      Nobody left,\n      and 46 stayed.\n    - |\n      Nobody\n      but 47.';
  const proof = await buildProof(article('Nobody saw it.', summary));
  expect(problems(summaryNumbersAreInBody, proof).map(({ source }) => [source?.line, source?.column])).toEqual([
    [9, 11],
    [12, 11],
  ]);
});

it('looks at the article itself, whatever has become of the paper', async () => {
  const proof = await prove('They cut 900,000 troops.', 'They cut 900,000 troops indeed.');
  expect(problems(summaryNumbersAreInBody, { ...proof, found: { ...proof.found, pages: [], words: [] } })).toEqual([]);
});
