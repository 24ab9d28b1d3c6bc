import { beforeAll, expect, it } from 'vitest';
import { textInsideMargins } from '../../src/checks/text-inside-margins.js';
import { article, pagesOfProse, prose, shelf } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const table = `| Who | What |\n|---|---|\n${Array.from({ length: 60 }, () => `| Ann ([Axios][1]) | ${'said no '.repeat(9)} |`).join('\n')}`;
const wideTable = ['Column', '---', ...Array<string>(60).fill('extraordinary')].map((text) => `|${` ${text} |`.repeat(9)}`).join('\n');
const body = `It began with a call. ([Axios][1])\n\n## One\n\n${pagesOfProse(1)} ([AP][3])\n\n${table}\n\n${prose(9)}\n\n${wideTable}\n\n${shelf}`;
const given = 'edition: 2\nsummary: false\nmarking: TLP:AMBER – for the council';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(article(body, given));
});

it('measures prose against its column, tables and page one against the full width, to half a point', () => {
  const { promised } = proof;
  const at = (left: number, baseline = 400, contentId?: number) => ({
    ...{ text: 'word', left, baseline },
    ...(contentId === undefined ? {} : { contentId }),
  });
  const element = { tag: 'Table', role: 'Table', attributes: new Map(), text: '', places: [] };
  const structure = [{ ...element, children: [{ kind: 'content' as const, page: 2, contentId: 7 }] }];
  // Page one: 73.7 to 532.9; page two: 62.4 to 402.5 (prose) and 521.6 (tables); both 81.9 to 768.2 from below.
  const good = [{ texts: [at(73.3), at(513.3)] }, { texts: [at(62), at(382.9), at(501.9, 400, 7), at(83, 82.5), at(83, 760.5)] }];
  expect(problems(textInsideMargins, { promised, found: literalFacts(good, { structure }) })).toEqual([]);
  const bad = [{ texts: [at(72), at(515)] }, { texts: [at(384), at(505, 300, 7), at(83, 80), at(83, 764)] }];
  expect(told(problems(textInsideMargins, { promised, found: literalFacts(bad, { structure }) }))).toEqual([
    'p. 1: Unexpected “word” 1.5 pt out of the text block on the left, expected nothing outside',
    'p. 2: Unexpected “word” 1.3 pt out of its column on the right, expected nothing outside',
    'p. 2: Unexpected “word” 3.2 pt out of the text block on the right, expected nothing outside',
    'p. 2: Unexpected “word” 1.9 pt out of its column at the bottom, expected nothing outside',
    'p. 2: Unexpected “word” 2.8 pt out of its column at the top, expected nothing outside',
  ]);
});

it('tells lines that follow each other and stand out on one side once, rows of a table each', () => {
  const { promised } = proof;
  const lines = (gap: number) =>
    literalFacts([{ texts: Array.from({ length: 4 }, (_, at) => ({ text: `line ${at}`, left: 80, baseline: 76 - gap * at })) }]);
  const found = (gap: number) => told(problems(textInsideMargins, { promised, found: lines(gap) }));
  expect(found(12)).toEqual([
    expect.stringMatching(/^p\. 1: Unexpected “line 0” and 3 lines below \d+\.\d pt out of the text block at the bottom/),
  ]);
  expect(found(20)).toHaveLength(4);
});

it('measures furniture against its bands and the side column; a header printed again stands above all', () => {
  const { promised } = proof;
  const artifact = (left: number, baseline: number) => ({ text: 'word', left, baseline, artifact: true });
  const word = { text: 'word', left: 80, baseline: 700 };
  const good = literalFacts([
    { texts: [word, artifact(80, 800), artifact(80, 45), artifact(431, 90), artifact(200, 740), artifact(200, 400)] },
  ]);
  expect(problems(textInsideMargins, { promised, found: good })).toEqual([]);
  const bad = literalFacts([{ texts: [word, artifact(60, 800), artifact(80, 10), artifact(520, 90), artifact(60, 400)] }]);
  expect(told(problems(textInsideMargins, { promised, found: bad }))).toEqual([
    'p. 1: Unexpected “word” 13.5 pt out of the head of the page on the left, expected nothing outside',
    'p. 1: Unexpected “word” 4.2 pt out of the foot of the page at the bottom, expected nothing outside',
    'p. 1: Unexpected “word” 6.9 pt out of the side column on the right, expected nothing outside',
    'p. 1: Unexpected “word” 13.5 pt out of the text block on the left, expected nothing outside',
  ]);
});

it.each([{}, { singleSided: true }, { largePrint: true }, { paper: 'letter' as const }, { draft: true }])(
  'finds nothing in a real briefing: %o',
  async (settings) => {
    const built = await buildProof(article(body, given), settings);
    expect(built.found.pages.some(({ width, height }) => width > height)).toBe(true);
    expect(told(problems(textInsideMargins, built))).toEqual([]);
  },
);

it('finds nothing where a picture that is not printed begins a page', async () => {
  const text = `Before.\n\n<!-- brief: pagebreak -->\n\n![A map](https://example.org/map.png)\n\n${prose(3)}`;
  const built = await buildProof(article(text, 'summary: false'));
  expect(built.found.pages.length).toBe(2);
  expect(told(problems(textInsideMargins, built))).toEqual([]);
});

it('finds nothing where a line of large print begins with the tail of a y', async () => {
  const built = await buildProof(article(`It says ${'yxyzzyxyzzyx'.repeat(12)} here.`, 'summary: false'), { largePrint: true });
  expect(told(problems(textInsideMargins, built))).toEqual([]);
});

it.each([
  ['a site with a long name', '<https://a.very.long.domain.with.many.labels.of.its.own.example.org/a> said so.', ''],
  [
    'a long word of another script',
    'It says Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft here.',
    'lang: uk',
  ],
  ['a long word that is none', `It says ${'xyzzy'.repeat(14)} and ${'path/to/'.repeat(9)} here.`, ''],
  ['a picture in a line of its own, with a mark', '[![A map](a.png)](https://example.org/map)', ''],
  ['a ligature that a column begins with', `*${'path/to/a/file/'.repeat(12)}*`, ''],
  [
    'spaces of no width at which lines end',
    Array.from({ length: 30 }, (_, count) => `${'i'.repeat(count + 1)} ${'zero\u200bwidth '.repeat(15)}`).join('\n\n'),
    '',
  ],
  ['a long word in a caption', '![A map](https://example.org/a.png "The Incomprehensibilitiesofsituation, and more")', ''],
])('finds nothing in %s', async (_, text, front) => {
  const built = await buildProof(article(`${prose(2)}\n\n<!-- brief: pagebreak -->\n\n${text}\n\n${prose(2)}`, `summary: false\n${front}`));
  expect(told(problems(textInsideMargins, built))).toEqual([]);
});

it('finds nothing where a marking takes a line of its own in the foot', async () => {
  const front = 'edition: A second and much enlarged one\nsummary: false\nmarking: FOR THE COUNCIL AND ITS COMMITTEES ONLY';
  const built = await buildProof(article(`${prose(3)}\n\n<!-- brief: pagebreak -->\n\n${prose(3)}`, front), {
    paper: 'letter',
    largePrint: true,
  });
  expect(built.found.pages.length).toBe(2);
  expect(told(problems(textInsideMargins, built))).toEqual([]);
});

it('finds nothing where a table sends the sources of a page above the foot', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `WWW ${'MAMMOTH '.repeat(index % 3)}${index}`);
  const rows = Array.from({ length: 400 }, (_, row) => `| Row ${row} | It is so. ([${names[(row * 7) % 40]}][${(row * 7) % 40}]) |`);
  const sources = names.map((name, number) => `[${number}]: https://example.org/${number} "Title ${number} | ${name}"`);
  const built = await buildProof(
    article(`Before.\n\n| What | How |\n|---|---|\n${rows.join('\n')}\n\n${sources.join('\n')}`, 'summary: false'),
  );
  expect(told(problems(textInsideMargins, built))).toEqual([]);
});

it('tells prose that is too wide, at its line in the article', async () => {
  const one = await buildProof(
    article(
      `## One\n\n${prose(5)}\n\n<!-- brief: pagebreak -->\n\nThe longest of lines there is, so that it reaches over its edge.\n\n${prose(3)}`,
      'summary: false',
    ),
  );
  const damaged = await damageTypst(one, (brief) =>
    brief
      .replace('#paragraph([#"The longest', '#move(dx: 70pt, paragraph([#"The longest')
      .replace('over its edge.";])', 'over its edge.";]))'),
  );
  expect(told(problems(textInsideMargins, damaged))).toEqual([
    expect.stringMatching(
      /^p\. 2: Unexpected “The longest .*…” \d+\.\d pt out of its column on the right, expected nothing outside \(line 13\)$/,
    ),
  ]);
});

it('tells margins that are not mirrored, on even pages', async () => {
  const damaged = await damageTypst(
    proof,
    (theme) =>
      theme.replace(
        '(inside: setup.page.left * 1mm, outside: setup.page.right * 1mm,',
        '(left: setup.page.left * 1mm, right: setup.page.right * 1mm,',
      ),
    '/theme.typ',
  );
  const found = problems(textInsideMargins, damaged);
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ paper }) => (paper?.page ?? 0) % 2))).toEqual(new Set([0]));
});
