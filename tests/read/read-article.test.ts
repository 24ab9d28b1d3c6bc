import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article, Outcome } from '../../src/model/index.js';
import { type ReadArticle, readArticle } from '../../src/read/read-article.js';
import { showBlocks, showInlines } from './markdown/show-tree.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-article-'));
});

afterEach(() => rm(folder, { recursive: true }));

function read(text: string, file = 'my-article.md'): Promise<ReadArticle> {
  return readArticle({ file, bytes: Buffer.from(text), folder, slug: 'my-article' });
}

async function article(text: string): Promise<Article> {
  const outcome = await read(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

const matter = (fields: string) => `---\ndate: 2025-01-02\nlang: en\n${fields}---\n`;
const ids = (outcome: Outcome<Article>) => outcome.findings.map(({ id, source }) => `${id} ${source?.line}:${source?.column}`);

describe('the title', () => {
  it.each([
    [
      'is the front matter’s, and a heading that repeats it goes',
      `${matter('title: A “B” - c\n')}\n# a "b" – C\n\nd`,
      'A “B” - c',
      'front-matter',
      '<p>d</p>',
      ['repeated-title'],
    ],
    [
      'is the front matter’s, and another heading stays',
      `${matter('title: A\n')}# B\n\n## c`,
      'A',
      'front-matter',
      '<h1 #b>B</h><h2 #c>c</h>',
      [],
    ],
    [
      'is the first heading of level 1, which goes',
      `${matter('')}# A *b*\n\n## c\n\n# d`,
      'A b',
      'heading',
      '<h1 #c>c</h><h1 #d>d</h>',
      ['repeated-title'],
    ],
    ['is a heading further down, which stays', `${matter('')}## a\n\n# b`, 'b', 'heading', '<h1 #a>a</h><h1 #b>b</h>', []],
    ['is a heading with a link, which stays', `${matter('')}# [A](u)`, 'A', 'heading', '<h1 #a><inline u>A</a></h>', []],
    [
      'is a heading without its citations, which stays for them',
      `${matter('')}# A (b) [C](u) ([D](v), [E](w))`,
      'A (b) C',
      'heading',
      '<h1 #a-b-c-d-e>A (b) <inline u>C</a> (<inline v>D</a>, <inline w>E</a>)</h>',
      [],
    ],
    ['is the file’s name', `${matter('')}## a`, 'my-article', 'file-name', '<h1 #a>a</h>', []],
  ])('%s', async (_what, text, title, titleFrom, tree, leftOut) => {
    const { frontMatter, blocks, departures } = await article(text);
    expect({ title: frontMatter.title, titleFrom: frontMatter.titleFrom }).toEqual({ title, titleFrom });
    expect(showBlocks(blocks)).toBe(tree);
    expect(departures.map((departure) => departure.kind === 'left-out' && departure.what)).toEqual(leftOut);
  });
});

it.each([
  ['## a', ['1:1 title-is-given']],
  ['# a', []],
  ['---\ntitle: A\n---\n## a', []],
  ['---\ntitle: [A\n---\n## a', []],
  ['date: 2026-01-05\nlang: en\n\n## a', []],
  ['By Ann Lee, 3 May 2026.\n\n![](a.png)\n\n# A', []],
  ['**The quiet collapse**\n\n# What drives it\n\nRain.', ['3:1 title-is-given']],
  ['It rose. ([AP][1])\n\n# A\n\n[1]: https://a.example/1 "T"', ['3:1 title-is-given']],
  ['## A\n\nIt rose.\n\n# B', ['5:1 title-is-given']],
  ['> It rose.\n\n# A', ['3:1 title-is-given']],
  ['> It rose.\n\n# A\n\nRain.\n\n## B', []],
  ['> It rose.\n\n# A\n\nRain.\n\n# B', ['3:1 title-is-given']],
  ['**For internal use only**\n\n# A\n\nRain.\n\n## B', []],
  ['It rose. ([AP][1])\n\n# A\n\n## B\n\n[1]: https://a.example/1 "T"', ['3:1 title-is-given']],
  ['| A | B |\n|---|---|\n| 1 | 2 |\n\n# A', ['5:1 title-is-given']],
  ['Rain fell for most of the week, and the river rose over its bed.\n\n# A', ['3:1 title-is-given']],
  ['By Ann Lee of the Lindholm Courier and Bo Dahl of Radio Lind\n\n# A', []],
  ['**Key points for readers:**\n\n# A', []],
  ['这场雨下了差不多一个星期，河水漫过了河床。\n\n# 标题', ['3:1 title-is-given']],
  ['2026年1月5日 记者王小明\n\n# 标题', []],
  ['**为什么渡轮停运**\n\n# 标题', ['3:1 title-is-given']],
  ['---\ntitle: A\n---\nIt rose. ([AP][1])\n\n# B\n\n[1]: https://a.example/1 "T"', []],
])(
  'A title taken from the file’s name, or from a heading amid the article, is told, but not where the title may be in what cannot be read: %j',
  async (text, expected) => {
    const { findings } = await readArticle({ file: 'my-article.md', bytes: new TextEncoder().encode(text), folder: '/nowhere', slug: 'a' });
    const told = findings.filter(({ id }) => id === 'title-is-given');
    expect(told.map(({ source, id }) => `${source?.line}:${source?.column} ${id}`)).toEqual(expected);
  },
);

it.each([
  ['# A [B](https://a.example)', ['1:1 title-is-printed-once']],
  ['# A[^1]\n\n[^1]: B.', ['1:1 title-is-printed-once']],
  ['---\ntitle: A B\n---\n# A [B](https://a.example)', ['4:1 title-is-printed-once']],
  ['---\ntitle: C\n---\n# A [B](https://a.example)', []],
  ['# A *B*', []],
  ['# A\n\n## A [B](https://a.example)', []],
])('A title that is printed as a heading once more is told: %j', async (text, expected) => {
  const { findings } = await readArticle({ file: 'a.md', bytes: new TextEncoder().encode(text), folder: '/nowhere', slug: 'a' });
  const told = findings.filter(({ id }) => id === 'title-is-printed-once');
  expect(told.map(({ source, id }) => `${source?.line}:${source?.column} ${id}`)).toEqual(expected);
});

describe('a summary in the front matter', () => {
  const summary = [
    'title: T',
    'summary:',
    '  bottomLine: "It is *so* ([A][3])."',
    '  judgements:',
    '    - text: One[^n]',
    '      see: Part',
    '  known: ["a [b][99]"]',
    '  watch: ["`c` ^[d]"]',
    '',
  ].join('\n');

  it('is Markdown with the article’s definitions and footnotes', async () => {
    const outcome = await read(`${matter(summary)}\nBody.\n\n[3]: u\n\n[^n]: Note.`);
    if (!outcome.ok || outcome.value.frontMatter.summary === undefined || outcome.value.frontMatter.summary === false)
      throw new Error('no summary');
    const { bottomLine = [], judgements, known, watch } = outcome.value.frontMatter.summary;
    expect(showInlines(bottomLine)).toBe('It is <em>so</em> (<reference u [3]>A</a>).');
    expect(judgements.map(({ text, see }) => [showInlines(text), see?.heading])).toEqual([['One[^n]', 'Part']]);
    expect(known.map(showInlines)).toEqual(['a [b][99]']);
    expect(watch.map(showInlines)).toEqual(['`c` [^inline 1]']);
    expect([...outcome.value.footnotes.keys()]).toEqual(['n', 'inline 1']);
    expect(ids(outcome)).toEqual(['reference-is-defined 10:11']);
  });
});

describe('an article', () => {
  it('with faults in text and images is read, all faults being reported', async () => {
    const outcome = await read(`${matter('title: T\n')}[a][9]\n\n![b](c.png)\n\n<!-- brief: x -->`);
    expect(outcome.ok).toBe(true);
    expect(ids(outcome)).toEqual(['reference-is-defined 6:1', 'directive-is-known 10:1', 'image-is-readable 8:1']);
  });

  it('with faults in its front matter says which fields are not known, and all other faults are reported too', async () => {
    const outcome = await read(`${matter('title: [1, {a: b}]\n')}[a][9]\n\n![b](c.png)`);
    expect(outcome).toMatchObject({ ok: true, unread: new Set(['title']) });
    expect(ids(outcome)).toEqual([expect.stringMatching(/^front-matter-is-valid 4:/), 'reference-is-defined 6:1', 'image-is-readable 8:1']);
  });

  it('that is not text is refused', async () => {
    const outcome = await readArticle({ file: 'a.md', bytes: new Uint8Array([0xff, 0xfe, 0x41]), folder, slug: 'a' });
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map(({ id }) => id)).toEqual(['file-is-readable']);
  });

  it('takes the descriptions of its sources file behind its own', async () => {
    await writeFile(join(folder, 'my-article.sources.yml'), '"2": {title: Two}\n');
    const { frontMatter } = await article(`${matter('title: T\nsources: {"1": {title: One}}\n')}a`);
    expect(frontMatter.sources.map(({ match, title }) => [match, title])).toEqual([
      ['1', 'One'],
      ['2', 'Two'],
    ]);
  });
});

describe('the content hash', () => {
  const svg = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="2"></svg>`;
  const text = `${matter('title: T\n')}![a](b.svg)`;
  const hash = async (written = text) => (await article(written)).contentHash;

  it('is the same whatever the line ends', async () => {
    await writeFile(join(folder, 'b.svg'), svg(1));
    const unix = await hash();
    expect(unix).toMatch(/^[0-9a-f]{64}$/);
    expect(await hash(text.replaceAll('\n', '\r\n'))).toBe(unix);
  });

  it('changes with the text, an image and the sources file', async () => {
    const hashes = new Set<string>();
    await writeFile(join(folder, 'b.svg'), svg(1));
    hashes.add(await hash());
    hashes.add(await hash(`${text} c`));
    await writeFile(join(folder, 'b.svg'), svg(2));
    hashes.add(await hash());
    await writeFile(join(folder, 'my-article.sources.yml'), '# nothing\n');
    hashes.add(await hash());
    expect(hashes.size).toBe(4);
  });
});
