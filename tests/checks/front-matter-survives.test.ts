import { beforeAll, expect, it } from 'vitest';
import { frontMatterSurvives } from '../../src/checks/front-matter-survives.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { ownDates } from '../helpers/own-dates.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const front = [
  'subtitle: What is known of the order, and who answers for it',
  'organisation: Lindhaven Office of Record',
  'series: Papers on the harbour',
  'number: 17-B',
  'edition: 2.10',
  'author: [Ann Lee, Bob Moe]',
  'date: 2026-03-09 08:00 +0200',
  'cutoff: 2026-03-07',
  'status: For comment until the council meets',
  'marking: FOR THE COUNCIL ONLY',
  'contact: desk@example.org, https://example.org/contact',
];
const shown = (proof: Proof) =>
  problems(frontMatterSurvives, proof).map(({ message, source, paper }) => `${source?.line} p. ${paper?.page}: ${message}`);
let whole: Proof;

beforeAll(async () => {
  whole = await buildProof(article(pagesOfProse(2), front.join('\n')));
});

it('finds all of it on a good page one', () => expect(shown(whole)).toEqual([]));

it.each([
  [
    'What is known of',
    'What is unknown of',
    '4 p. 1: Unexpected loss of the subtitle “What is known of the order, and who answers for it”, expected it on page one',
  ],
  ['Ann Lee, Bob Moe', 'Ann Lee', '9 p. 1: Unexpected loss of the author “Bob Moe”, expected it on page one'],
  ['Edition 2.10', 'Edition 2.1', '8 p. 1: Unexpected loss of the edition “2.10”, expected it on page one'],
  ['7 March 2026', '8 March 2026', '11 p. 1: Unexpected loss of the cutoff “7 March 2026”, expected it on page one'],
  [
    'For comment until',
    'Final since',
    '12 p. 1: Unexpected loss of the status “For comment until the council meets”, expected it on page one',
  ],
  [
    'https://example.org/contact',
    'https://example.org/',
    '14 p. 4: Unexpected loss of the contact “desk@example.org, https://example.org/contact”, expected it behind the article',
  ],
])('tells of “%s” that became “%s”', async (from, to, finding) => {
  const damaged = await damageTypst(whole, (source) => source.replaceAll(from, to));
  expect(shown(damaged)).toEqual([finding]);
});

it('reads the file, not what has become of it on the way', async () => {
  const { briefing } = whole.promised;
  const frontMatter = { ...briefing.frontMatter, status: 'Final since the council met' };
  const damaged = await damageTypst(whole, (source) => source.replaceAll('For comment until the council meets', frontMatter.status));
  expect(shown({ ...damaged, promised: { ...whole.promised, briefing: { ...briefing, frontMatter } } })).toEqual([
    '12 p. 1: Unexpected loss of the status “For comment until the council meets”, expected it on page one',
  ]);
});

it('takes the description where there is no subtitle, and days that are not whole', async () => {
  const proof = await buildProof(
    article('Der Hafen war zu.', 'lang: de\ndescription: >-\n  Was bekannt ist\n  vom Hafen\ndate: 2026\ncutoff: 2026-03'),
  );
  expect(shown(proof)).toEqual([]);
  expect(shown(await damageTypst(proof, (source) => source.replaceAll('März 2026', 'April 2026')))).toHaveLength(1);
});

it('tells what the project gives and page one has not where the project gives it', async () => {
  const place = (line: number) => ({ file: 'brief.config.json', line, column: 3 });
  const config = { organisation: 'Lindholm Institut', authors: ['Ada Bern'], marking: 'Nur intern', contact: 'desk@example.org' };
  const places = { author: place(2), organisation: place(3), marking: place(4) };
  const proof = await buildProof(article('The harbour was closed.'), { config: { ...config, places } });
  expect(shown(proof)).toEqual([]);
  const damaged = await damageTypst(proof, (source) => source.replaceAll('Ada Bern', 'Bo Carr').replaceAll('desk@', 'dusk@'));
  expect(problems(frontMatterSurvives, damaged).map(({ message, source }) => [message.split('”')[0], source?.file, source?.line])).toEqual([
    ['Unexpected loss of the author “Ada Bern', 'brief.config.json', 2],
    ['Unexpected loss of the contact “desk@example.org', undefined, undefined],
  ]);
});

it.each(ownDates.filter((lang) => !['ja', 'ko', 'zh'].includes(lang)))('reads every date as %s writes it', async (lang) => {
  for (const [date, cutoff] of [
    ['2026-03-01', '2026-02-11'],
    ['2026-08', '2026-05'],
  ]) {
    const proof = await buildProof(article('It was closed.', `lang: ${lang}\ndate: ${date}\ncutoff: ${cutoff}\nsummary: false`));
    expect(shown(proof)).toEqual([]);
  }
});
