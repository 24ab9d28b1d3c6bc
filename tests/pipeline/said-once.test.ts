import { expect, it } from 'vitest';
import { article, prose } from '../helpers/articles.js';
import { buildMarkdown, shownFinding } from '../helpers/build-briefing.js';

const ids = async (body: string, checks = '') => {
  const { findings } = await buildMarkdown(article(body, `summary: false${checks}`), { unproved: false });
  return findings.map(shownFinding);
};

it('names a character without a glyph once, not also as a lost word and as a box', async () => {
  expect(await ids('One word.\n\nA word 漢 here.')).toEqual(['9:1 error glyph-exists']);
  expect(await ids('A word. ([漢](https://a.example/2025/11/26/a "T"))')).toEqual(['7:10 error glyph-exists']);
  expect(await ids('A word. ([AP][1])\n\n[1]: https://a.example/2025/11/26/a "漢"')).toEqual(['9:1 error glyph-exists']);
});

it('names a character without a glyph in title, author or heading once, with its line, and in no other check', async () => {
  const about = async (matter: string, body: string) => {
    const { findings } = await buildMarkdown(
      `---\n${matter}\ndate: 2026-01-01\nlang: en${matter.includes('summary') ? '' : '\nsummary: false'}\n---\n\n${body}\n`,
      {
        unproved: false,
      },
    );
    return findings.map(shownFinding);
  };
  expect(await about('title: Über 漢字\nauthor: 漢 Smith', 'A word.')).toEqual(['2:1 error glyph-exists']);
  expect(await about('title: T\nnumber: 漢', 'A word.')).toEqual(['3:1 error glyph-exists']);
  expect(await about('author: A', '# Über 漢字\n\nA word.')).toEqual(['8:1 error glyph-exists']);
  expect(await about('title: T\nsummary: {watch: [漢 votes]}', 'A word.')).toEqual(['3:1 error glyph-exists']);
  expect(await about('title: T', '## 漢\n\nA word.\n\n## Two\n\nSee [it](#漢), 漢.')).toEqual(['8:1 error glyph-exists']);
});

it.each(['ja', 'zh', 'zh-TW', 'ko'])('names what a date and a title in %s lack once, with the package that has it', async (lang) => {
  const matter = `title: The boat\ndate: 2026-01-02\ncutoff: 2026-01-01\nlang: ${lang}`;
  const body = 'The boat leaves at nine. ([AP][1])\n\n[1]: https://a.example/a "A boat"';
  const { findings } = await buildMarkdown(`---\n${matter}\nsources: {"1": {accessed: 2026-01-02}}\n---\n\n${body}\n`, { unproved: false });
  const region = { ja: 'jp', zh: 'sc', 'zh-TW': 'tc', ko: 'kr' }[lang];
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map((found) => [shownFinding(found), found.hint])).toEqual([
    ['3:1 error glyph-exists', `npm install @expo-google-fonts/noto-serif-${region}`],
  ]);
});

it('says nothing more of a foot whose date or title lacks a glyph', async () => {
  const { findings } = await buildMarkdown(
    '---\ntitle: 船\ndate: 2026-01-02\nlang: ja\n---\n\n# 港\n\n船は九時に出ます。\n\n## 時刻\n\n船は九時に出ます。\n',
    { unproved: false },
  );
  expect(findings.flatMap(({ severity, id }) => (severity === 'error' && id !== 'glyph-exists' ? [id] : []))).toEqual([]);
});

it('names a table too wide once, not also as one of small type', async () => {
  const row = (word: string) => `|${Array.from({ length: 24 }, () => ` ${word} `).join('|')}|`;
  expect(await ids([row('Verwaltungsakten'), row('---'), row('a')].join('\n'))).toEqual([
    '7:1 error table-fits',
    'warning last-page-is-filled',
  ]);
});

it('names an article without a body once, not also as a last page of few lines', async () => {
  const { findings } = await buildMarkdown(article(''), { unproved: false });
  expect(findings.map(({ id }) => id)).toEqual(['file-is-not-empty']);
});

it('names a summary too long once, not also as an article that begins too late', async () => {
  const judgement = '    - The council met in spring and closed the ferry for good, which nobody had asked for, and then went home.\n';
  const body = `## One\n\n${'It met again. '.repeat(200)}`;
  const { findings } = await buildMarkdown(article(body, `summary:\n  judgements:\n${judgement.repeat(50)}`), { unproved: false });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual(['summary-is-one-page']);
});

it('names a bottom line of more than a page once, not also each line on the second page as out of its column', async () => {
  const { findings } = await buildMarkdown(article('## One\n\nIt met.', `summary: { bottomLine: "${prose(70)}" }`), { unproved: false });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual(['summary-is-one-page']);
});

it('names a reference without a definition once, not also as brackets on paper', async () => {
  expect(await ids('A word.\nIt rose. ([AP][3])')).toEqual(['8:11 error reference-is-defined']);
});

it('names a definition that is none once, and neither what refers to it nor what stands below it', async () => {
  const definitions = '[1]: htp:/bad url "C"\n[2]: https://a.example/2025/11/26/two "Two"';
  expect(await ids(`It rose. ([A][1])\n\nSo did that. ([B][2])\n\n${definitions}`)).toEqual(['11:1 error definition-is-wellformed']);
  const described = '\nsources: {1: {title: One}, 2: {author: A. Writer}}';
  expect(await ids(`It rose. ([A][1])\n\n> So did that. ([B][2])\n> ${definitions.replace('\n', '\n> ')}`, described)).toEqual([
    '11:3 error definition-is-wellformed',
  ]);
});

it('tells what the paper shows where the cause is turned off', async () => {
  expect(await ids('A word 漢 here.', '\nchecks: {glyph-exists: {severity: "off", reason: none}}')).toEqual(
    expect.arrayContaining([expect.stringContaining('words-survive')]),
  );
});
