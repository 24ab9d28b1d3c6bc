import { beforeAll, expect, it } from 'vitest';
import { pageSourcesAreTrue } from '../../src/checks/page-sources-are-true.js';
import { readSourceList } from '../../src/checks/paper/read-source-list.js';
import { article, prose, shelf } from '../helpers/articles.js';
import { citedArticle } from '../helpers/cited-article.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('every page lists the sources that are marked on it', () => {
  expect(problems(pageSourcesAreTrue, proof)).toEqual([]);
});

it('lists where images on the web come from, also one in a note, and no comment of the author’s own', async () => {
  const images = await buildProof(
    article(`It holds. ([Axios][1])

![A bridge](https://www.pics.example.org/bridge.png)

It says so.[^a]

[^a]: With ![a sign](https://signs.example.org/i.png), as ever.

${shelf}`),
  );
  const [page] = images.found.pages;
  expect(page && readSourceList(images.promised, page)).toMatchObject({ text: '1Axios2pics.example.org4signs.example.org' });
  expect(problems(pageSourcesAreTrue, images)).toEqual([]);
  const damaged = await damageTypst(images, (json) => json.replace('[2,"pics.example.org"],', ''), '/positions.json');
  expect(told(problems(pageSourcesAreTrue, damaged))).toEqual([
    'p. 1: Unexpected sources 1, 4 listed on the page, expected 1, 2, 4 (line 8)',
  ]);
});

it('takes no repeated head of a table for the title of the list, nor the rule under a table for that of the foot', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => `| Country ${index} | ${prose(4)} | [AP][3] |`);
  const table = await buildProof(article(`Lead.\n\n| Country | Position | Source |\n|---|---|---|\n${rows.join('\n')}\n\n${shelf}`));
  expect(problems(pageSourcesAreTrue, table)).toEqual([]);
  const split = await buildProof(article(`## Reactions\n\n- **Ann**: “${prose(150)}” ([AP][3])\n- **Bob**: “no.” ([AP][3])\n\n${shelf}`));
  expect(problems(pageSourcesAreTrue, split)).toEqual([]);
});

it('tells a source that is listed on another page', async () => {
  const damaged = await damageTypst(
    proof,
    (json) => {
      const read = JSON.parse(json);
      read.pages[0].sources = [[2, 'AP News']];
      return JSON.stringify(read);
    },
    '/positions.json',
  );
  expect(told(problems(pageSourcesAreTrue, damaged))).toEqual(['p. 1: Unexpected sources 2 listed on the page, expected 1, 2 (line 7)']);
});
/** Facts are read when they are asked for, so they cannot be spread. */
function changed<T extends object>(facts: T, more: Partial<T>): T {
  return new Proxy(facts, { get: (own, key) => (key in more ? Reflect.get(more, key) : Reflect.get(own, key)) });
}

it('asks nothing of the order in which the letters of a name written from right to left are read', () => {
  const { promised, found } = proof;
  const named = (name: string) =>
    promised.briefing.endnotes.map((note) =>
      note.number === 2 && note.body.kind === 'source' ? { ...note, body: { ...note.body, source: { ...note.body.source, name } } } : note,
    );
  const shown = (name: string) =>
    found.pages.map((page) =>
      changed(page, { lines: page.lines.map((line) => (line.artifact ? { ...line, text: line.text.replace('AP News', name) } : line)) }),
    );
  const given = (name: string, read: string) => ({
    promised: { ...promised, briefing: { ...promised.briefing, endnotes: named(name) } },
    found: changed(found, { pages: shown(read) }),
  });
  expect(problems(pageSourcesAreTrue, given('הארץ', 'ץראה'))).toEqual([]);
  expect(problems(pageSourcesAreTrue, given('הארץ', 'AFP'))).toHaveLength(1);
});

it('tells a source under another name', async () => {
  const damaged = await damageTypst(proof, (json) => json.replaceAll('[2,"AP News"]', '[2,"AFP"]'), '/positions.json');
  expect(told(problems(pageSourcesAreTrue, damaged))).toEqual([
    'p. 1: Unexpected name of source 2 in the list of the page, expected “AP News” (line 11)',
  ]);
});

it('reads a number that a gap parts from its name, a name that begins with figures, and a list that is cut off', async () => {
  const { sheet } = proof.promised;
  const left = sheet.left + sheet.text + sheet.gutter;
  const side = (lines: readonly (readonly [number, string])[]) =>
    literalFacts([
      {
        texts: ['Sources on this page', ...lines].map((line, index) =>
          typeof line === 'string'
            ? { text: line, left, baseline: sheet.bottom + 100, size: 7.5, artifact: true }
            : { text: line[1], left: left + line[0], baseline: sheet.bottom + 90 - 10 * index, size: 7.5, artifact: true },
        ),
      },
    ]).pages[0];
  const page = side([
    [0, '1'],
    [20, 'Channel'],
    [20, '24 News'],
    [0, '2010 24 Kanal'],
  ]);
  expect(page && readSourceList(proof.promised, page)).toMatchObject({ numbers: [1, 2010], text: '1Channel24News201024Kanal' });
  // The head of a table that goes on is an artifact, too.
  const below = side([[0, '1 Axios']]);
  const header = below?.lines[0] && { ...below.lines[0], text: 'Role', box: { ...below.lines[0].box, bottom: 700, top: 710 } };
  const withHeader = below && header && readSourceList(proof.promised, { ...below, lines: [...below.lines, header] });
  expect(withHeader).toMatchObject({ numbers: [1], text: '1Axios' });
  const damaged = await damageTypst(
    proof,
    (json) => {
      const read = JSON.parse(json);
      read.pages[0] = {
        ...read.pages[0],
        place: 'line',
        sources: [
          [1, 'Axios'],
          [0, 'and 1 more in the notes'],
        ],
      };
      return JSON.stringify(read);
    },
    '/positions.json',
  );
  expect(problems(pageSourcesAreTrue, damaged)).toEqual([]);
  const miscounted = await damageTypst(damaged, (json) => json.replace('and 1 more', 'and 2 more'), '/positions.json');
  expect(told(problems(pageSourcesAreTrue, miscounted))).toEqual([
    'p. 1: Unexpected sources 1 listed on the page, expected 1, 2 (line 11)',
  ]);
});
