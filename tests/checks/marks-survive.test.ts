import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { headingsNest } from '../../src/checks/headings-nest.js';
import { marksSurvive } from '../../src/checks/marks-survive.js';
import { pageReferenceIsTrue } from '../../src/checks/page-reference-is-true.js';
import { article } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const text = `## One

A claim. ([Axios][1]) Another. ([AP][2]) The first again. ([Axios][1])

## Reactions

- **Ann Lee** says “no”. ([Axios][1])
- **Bob Moe** says “yes”. ([AP][2])
- **Cy Noh** says “no” ([AP][2]) and “yes”. ([Axios][1])

[1]: https://axios.example.org/a "A | Axios"
[2]: https://ap.example.org/b "B | AP"
`;

/** With a picture in it. */
const folder = fileURLToPath(new URL('../fixtures/damage', import.meta.url));

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(article(text, 'summary: false'));
});

it('each note is marked as often as it is cited', () => {
  expect(problems(marksSurvive, proof)).toEqual([]);
});

/** Line of the article, page, and what is said of it. */
const shown = (damaged: Proof) =>
  problems(marksSurvive, damaged).map(({ message, source, paper }) => `${source?.line} p. ${paper?.page}: ${message}`);

it('a mark that is gone is told where it was, though others of its note stand on the page', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace('#mark(1);', ''));
  expect(shown(damaged)).toEqual(['9 p. 1: Unexpected gap behind “A claim”, expected mark 1']);
});

it('a mark that has another number is told', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace('#mark(2);', '#mark(1);'));
  expect(shown(damaged)).toEqual(['9 p. 1: Unexpected mark 1 behind “A claim. Another”, expected mark 2']);
});

it('a mark that stands behind another word is told, though each note is marked as often', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace('#" Another.";#mark(2);', '#" ";#mark(2);#"Another.";'));
  expect(shown(damaged)).toEqual([
    '9 p. 1: Unexpected mark 2 behind “A claim”, expected none',
    '9 p. 1: Unexpected gap behind “A claim. Another”, expected mark 2',
  ]);
});

it('a mark stands behind the words of its heading that it belongs to, on every level', async () => {
  const headings = [
    '## A [plan](https://ap.example.org/b) and more',
    '### A *plan ([AP][2]) and* more',
    '#### A plan[^1] and more',
    '##### A plan[^1] and more',
    '##### A plan[^1]',
  ];
  const body = `${headings.map((heading) => `${heading}\n\nWords of it.`).join('\n\n')}\n\n[^1]: A note.\n\n[2]: https://ap.example.org/b "B | AP"`;
  const marked = await buildProof(article(body, 'summary: false'));
  const lines = marked.found.pages.flatMap((page) => page.lines.map((line) => line.text)).filter((line) => line.startsWith('A plan'));
  expect(lines).toEqual([
    'A plan1 and more',
    'A plan1 and more',
    'A plan2 and more',
    'A plan2 and more. Words of it.',
    'A plan.2 Words of it.',
  ]);
  expect(marked.found.outline.map(({ title }) => title)).toEqual(['A plan and more', 'Notes']);
  for (const check of [marksSurvive, headingsNest, pageReferenceIsTrue]) expect(problems(check, marked)).toEqual([]);
  const moved = await damageTypst(marked, (source) => source.replace('#mark(1);#" and more";', '#" and more";#mark(1);'));
  expect(shown(moved)).toHaveLength(2);
});

it('a number of the Notes column that the row does not cite is told', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace('#plain-marks(2)', '#plain-marks(1)'));
  expect(shown(damaged)).toEqual(['14 p. 1: Unexpected mark 1 behind “… no”. Bob Moe says “yes”, expected mark 2']);
});

it('a mark that leads nowhere any more is told', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace('#mark(2);', '#"2";'));
  expect(shown(damaged)).toEqual(['9 p. 1: Unexpected gap behind “A claim. Another”, expected mark 2']);
});

it.each<readonly [what: string, text: string]>([
  ['before a stop, a dash and a closing mark', 'He said “no ([A][1])”, and ([B][2]) – she went ([A][1]) – “yes” ([B][2]).'],
  ['in words, an address and a label', 'The [A report][1] and <https://b.example.org/b> say so [source][1].'],
  ['in a paragraph of their own', '> Words that are quoted.\n>\n> — Ann Lee\n\n([A][1], [B][2])\n\nMore.[^c]\n\n[^c]: A comment. ([A][1])'],
  ['in a list of sources', '- [A title][1]\n- [B title][2]\n\nMore. ([A][1])'],
  [
    'in headings, cells and terms',
    '## Head ([A][1])\n\n| Cell | Mark |\n| --- | --- |\n| one ([A][1]) | ([B][2]) |\n\nTerm ([B][2])\n: Meaning. ([A][1])',
  ],
  [
    'beside a picture that leads somewhere',
    'Words.\n\n[![What it shows](https://c.example.org/c.png)](https://c.example.org/page)\n\nMore. ([A][1])',
  ],
  ['behind pictures', '![What it shows](https://c.example.org/c.png)\n\nText ![small](https://c.example.org/d.png) goes on. ([A][1])'],
  ['about pictures', 'Text ![small](harbour.svg) goes on.\n\n[![What it shows](harbour.svg)](https://a.example.org/a)\n\nIt ends.'],
  ['in German', 'Vor- und Nachteile ([A][1]), „so“ ([B][2]).'],
  ['in Japanese', '港は閉鎖された。([A][1]) 船は出ない ([B][2])。'],
  ['in Hebrew behind other words', 'It rained. ([A][1])\n\nהנמל נסגר ([B][2]), והאוניות נשארו.'],
  ['in Hebrew', 'הנמל נסגר ([A][1]), והאוניות נשארו. ([B][2])'],
  ['in what is left out', 'One. <!-- brief: skip -->Two. ([A][1])<!-- brief: end --> Three. ([B][2])'],
  ['at once', 'One. ([A][1]; [B][2]) ([A][1])[^c] Two.^[Inline.]\n\n[^c]: A comment.'],
])('citations %s raise no alarm', async (_, body) => {
  const definitions = '[1]: https://a.example.org/a "A title | A"\n[2]: https://b.example.org/b "B title | B"';
  for (const front of ['summary: false', ''])
    expect(shown(await buildProof(article(`${body}\n\n${definitions}`, front), { folder }))).toEqual([]);
});

it('a mark of the author’s own summary that stands behind another word is told', async () => {
  const front = 'summary:\n  bottomLine: "A claim. ([Axios][1]) Another. ([AP][2])"';
  const own = await buildProof(article(text, front));
  expect(shown(own)).toEqual([]);
  const swapped = (source: string) =>
    source.replace('#mark(1)', '#mark(9)').replace('#mark(2)', '#mark(1)').replace('#mark(9)', '#mark(2)');
  expect(shown(await damageTypst(own, swapped)).map((message) => message.replace(/ “.*”/, ''))).toEqual([
    '6 p. 1: Unexpected mark 2 behind, expected mark 1',
    '6 p. 1: Unexpected mark 1 behind, expected mark 2',
  ]);
});
