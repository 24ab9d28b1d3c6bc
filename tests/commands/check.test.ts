import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFName, type PDFPage } from 'pdf-lib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lineLength } from '../../src/checks/line-length.js';
import { commandLine } from '../../src/commands/command-line.js';
import { drawn } from '../damage/sheets.js';
import { png } from '../helpers/png.js';
import { fakeTerminal } from './fake-terminal.js';
import { filesOf, temporaryFolder } from './temporary-folder.js';

const article = `---
title: The bridge
date: 2026-11-22
lang: en
---
## What happened

Nobody crossed the Lind tonight. ([Courier][1])

[1]: https://example.org/2026/11/22/bridge "Bridge closed | Courier"
`;

let folder: string;
const at = (name: string) => join(folder, name);
const rewrite = (from: string | RegExp, to: string) =>
  writeFileSync(
    at('content/bridge.md'),
    article.replace(from, () => to),
  );
/** Ids of what is told, sorted. */
const ids = (told: string) => [...told.matchAll(/\[([a-z-]+)\]$/gm)].map(([, id]) => id).sort();
const brief = async (...args: string[]) => {
  const terminal = fakeTerminal(folder, { input: article.replace('The bridge', 'The tunnel') });
  return { code: await commandLine(args, terminal), told: `${terminal.printed()}${terminal.complained()}` };
};

/** What a build of the article leaves, by name: made once, laid out anew for each test. */
let built: Record<string, string | Buffer> | undefined;

beforeEach(async () => {
  folder = temporaryFolder(built ?? { 'content/bridge.md': article });
  if (built !== undefined) return;
  expect((await brief('build')).code).toBe(0);
  built = Object.fromEntries(filesOf(folder).map((name) => [name, readFileSync(at(name))]));
  // The first build loads the engine and all code.
}, 60_000);

describe('a finished PDF', () => {
  it('is proved against the article that the report beside it names, to the byte', async () => {
    expect(await brief('check', '--rebuild')).toEqual({ code: 0, told: 'output/bridge.pdf  1 page\n1 of 1 briefing proved\n' });
  });

  it('that somebody has changed is not what is built, and is itself named', async () => {
    const whole = readFileSync(at('output/bridge.pdf'));
    writeFileSync(at('output/bridge.pdf'), whole.subarray(0, whole.length / 2));
    const broken = await brief('check');
    expect([broken.code, broken.told.includes('output/bridge.pdf  error  The file’s syntax is broken')]).toEqual([1, true]);
    // Of a file without pages none are counted.
    expect(broken.told).not.toMatch(/\d pages?/u);
    const formats = await Promise.all(['github', 'sarif', 'junit'].map((format) => brief('check', '--format', format)));
    const named = [
      '::error file=output/bridge.pdf,title=opens-everywhere',
      '"uri": "output/bridge.pdf"',
      'classname="output/bridge.pdf" name="opens-everywhere"',
    ];
    expect(formats.map(({ told }, index) => told.includes(named[index] ?? '?'))).toEqual([true, true, true]);
  });
});

describe('an article that has changed since', () => {
  it('in nothing that it prints: a warning, and all checks are run', async () => {
    writeFileSync(
      at('content/bridge.md'),
      article.replace('## What', '<!-- Ask again. -->\n\n## What').replace('lang: en', 'lang: en\nchecks: { line-length: off }'),
    );
    const { code, told } = await brief('check');
    expect([code, ids(told)]).toEqual([0, ['belongs-to-article']]);
    expect(told).toMatch(
      /^output\/bridge\.pdf, p\. 1 {2}warning {2}Unexpected content hash \w+, expected \w+: the article has changed since, but nothing that it prints {2}\[/,
    );
    expect((await brief('check', '--strict')).code).toBe(1);
  });

  it('and a hash that no build has printed: an error', async () => {
    const report = readFileSync(at('output/bridge.report.json'), 'utf8');
    writeFileSync(at('output/bridge.report.json'), report.replace(/"contentHash": "\w+"/, `"contentHash": "${'0'.repeat(64)}"`));
    rewrite('## What', '<!-- Ask again. -->\n\n## What');
    const { code, told } = await brief('check');
    expect([code, told.includes('all else that is printed is what the article prints')]).toEqual([1, true]);
  });

  it('in its words: one error that counts the passages and names the first, and that says what was not asked', async () => {
    rewrite('Nobody', 'Somebody');
    const { code, told } = await brief('check', '--rebuild');
    expect([code, ids(told)]).toEqual([1, ['belongs-to-article', 'same-bytes-again']]);
    expect(told).toMatch(
      /^content\/bridge\.md:8:1, p\. 1 {2}error .*the PDF is of another state of the article\. One passage differs, at line 8: unexpected “Nobody”, expected “Somebody”/m,
    );
    expect(told).toContain('The checks against the article were not run.');
  });

  it('in its date alone: what differs is said in the words of the page', async () => {
    rewrite('2026-11-22\n', '2026-11-23\n');
    const { code, told } = await brief('check');
    expect([code, ids(told)]).toEqual([1, ['belongs-to-article']]);
    expect(told).toMatch(/No passage differs, but page 1 does: “.*22.*” is printed, “.*23.*” would be now/);
  });
});

it('a picture that has changed is seen, though it has its size', async () => {
  const picture = 'summary: false\n---\n![The bridge](bridge.png)\n\n<!-- brief: pagebreak -->\n';
  rewrite(/---\n(?=##)/, picture);
  writeFileSync(at('content/bridge.png'), png(600, 300));
  expect((await brief('build')).code).toBe(0);
  writeFileSync(at('content/bridge.png'), png(600, 300, 0x20));
  const { code, told } = await brief('check');
  expect([code, ids(told)]).toEqual([1, ['belongs-to-article']]);
  expect(told).toMatch(/No passage differs, but page \d does {2}\[/);
});

it('a PDF that has lost its bookmarks is told as such, and its notes are found all the same', async () => {
  const file = await PDFDocument.load(readFileSync(at('output/bridge.pdf')), { updateMetadata: false });
  file.catalog.delete(PDFName.of('Outlines'));
  writeFileSync(at('output/bridge.pdf'), await file.save({ useObjectStreams: false }));
  const { code, told } = await brief('check');
  expect([code, ids(told)]).toEqual([1, ['headings-nest']]);
  expect(told).toContain('Unexpected file without an outline, expected its 2 headings there');
});

it('a PDF over which the program itself fails is told as such, and hides nothing of the others', async () => {
  writeFileSync(at('content/ferry.md'), article.replace('The bridge', 'The ferry'));
  expect((await brief('build', 'content/ferry.md')).code).toBe(0);
  rewrite('Nobody', 'Somebody');
  const run = lineLength.run;
  const failing = vi.spyOn(lineLength, 'run').mockImplementation((promised, found) => {
    if (promised.briefing.frontMatter.title === 'The ferry') throw new TypeError('a wheel came off');
    return run(promised, found);
  });
  const { code, told } = await brief('check');
  failing.mockRestore();
  expect([code, ids(told)]).toEqual([70, ['belongs-to-article', 'no-internal-error']]);
  expect(told).toContain('output/ferry.pdf  error  Briefpress itself failed: a wheel came off  [no-internal-error]\n');
  expect(told).toContain('0 of 2 briefings proved: 2 errors');
});

it.skipIf(spawnSync('qpdf', ['--version']).error)(
  'a PDF that is encrypted is told as such: what it keeps locked is compared with nothing',
  async () => {
    execFileSync('qpdf', ['--encrypt', '', 'owner', '256', '--', '--replace-input', at('output/bridge.pdf')]);
    const { code, told } = await brief('check');
    expect([code, ids(told)]).toEqual([1, ['no-live-parts']]);
  },
);

it.each<[name: string, settings: object, told: RegExp]>([
  ['marking', { marking: 'CONFIDENTIAL' }, /\(“marking”\).*page 1 does/],
  ['paper', { paper: 'letter' }, /\(“paper”\)/],
  ['labels', { labels: { notes: 'References' } }, /\(“labels”\)/],
])('a setting of the project that has changed since, %s, is one error', async (_, settings, message) => {
  writeFileSync(at('brief.config.json'), JSON.stringify(settings));
  const { code, told } = await brief('check');
  expect([code, ids(told)]).toEqual([1, ['belongs-to-article']]);
  expect(told).toMatch(message);
});

it('a setting of the project that the article overrules has changed nothing', async () => {
  writeFileSync(at('brief.config.json'), JSON.stringify({ lang: 'de' }));
  expect(await brief('check')).toEqual({ code: 0, told: 'output/bridge.pdf  1 page\n1 of 1 briefing proved\n' });
});

describe('a PDF that tells what has changed', () => {
  const without = async (...keys: readonly string[]) => {
    const file = await PDFDocument.load(readFileSync(at('output/bridge.pdf')), { updateMetadata: false });
    for (const key of keys) file.catalog.delete(PDFName.of(key));
    writeFileSync(at('output/bridge.pdf'), await file.save({ useObjectStreams: false }));
    return brief('check');
  };
  beforeEach(async () => {
    expect((await brief('edition', 'content/bridge.md')).code).toBe(0);
    rewrite('Nobody crossed', 'Somebody has crossed');
    expect((await brief('build')).code).toBe(0);
  });

  it.each<[lost: string, keys: readonly string[], id: string]>([
    ['bookmarks', ['Outlines'], 'headings-nest'],
    ['tags', ['StructTreeRoot'], 'is-tagged'],
    ['tags and bookmarks', ['StructTreeRoot', 'Outlines'], 'is-tagged'],
  ])('and has lost its %s, is told as such', async (_, keys, id) => {
    const { code, told } = await without(...keys);
    expect([code, ids(told)]).toEqual([1, [id]]);
  });
});

describe('a PDF that a program has drawn anew, as one does that prints to a file', () => {
  const drawAnew = async (change: (content: string) => string) => {
    const file = await PDFDocument.load(readFileSync(at('output/bridge.pdf')), { updateMetadata: false });
    file.catalog.delete(PDFName.of('StructTreeRoot'));
    for (const page of file.getPages()) {
      page.node.delete(PDFName.of('Annots'));
      drawn(page, file, (content) => change(content.replace(/\/\w+ <<(?:[^<>]|<[^<>]*>|<<[^<>]*>>)*>> BDC|\/\w+ BMC|\bEMC\b/gu, '')));
    }
    writeFileSync(at('output/bridge.pdf'), await file.save({ useObjectStreams: false }));
  };

  it('is one finding, which says that its words are still those of the article', async () => {
    await drawAnew((content) => content);
    const { code, told } = await brief('check');
    expect([code, ids(told)]).toEqual([1, ['is-tagged']]);
    expect(told).toMatch(
      /drawn it anew.*each page holds the letters that the article prints there, but in which order is not known\. No check was run that goes by tags/,
    );
  });

  it('or on which page they are others', async () => {
    await drawAnew((content) => content.replace(/\[[^\]]{60,}\] TJ/, ''));
    const { code, told } = await brief('check');
    expect([code, ids(told)]).toEqual([1, ['is-tagged']]);
    expect(told).toContain('other letters than the article prints are read on page 1.');
  });

  it('is held against the article all the same where its missing tags are let pass', async () => {
    rewrite('lang: en', 'lang: en\nchecks: { is-tagged: off }');
    expect((await brief('build')).code).toBe(0);
    await drawAnew((content) => content.replace(/\[[^\]]{60,}\] TJ/, ''));
    expect((await brief('check')).told).toContain('[words-survive]');
  });
});

describe('a PDF whose pages a program has fitted to other margins', () => {
  it.each<[name: string, fit: (page: PDFPage) => void, told: string]>([
    ['moved', (page) => page.translateContent(17, -8.5), 'move of all that stands on the sheet by 6 mm to the right and 3 mm down'],
    [
      'scaled',
      (page) => {
        page.scaleContent(0.94, 0.94);
        page.translateContent(18, 25);
      },
      'scale of 94 % of all that stands on the sheet',
    ],
    ['scaled with the sheet', (page) => page.scale(0.94, 0.94), 'scale of 94 % of the sheet and all that stands on it'],
  ])('is one finding: %s', async (_, fit, message) => {
    const file = await PDFDocument.load(readFileSync(at('output/bridge.pdf')), { updateMetadata: false });
    file.getPages().forEach(fit);
    writeFileSync(at('output/bridge.pdf'), await file.save({ useObjectStreams: false }));
    const { code, told } = await brief('check');
    expect([code, ids(told)]).toEqual([1, ['page-size']]);
    expect(told).toContain(`Unexpected ${message}, expected`);
  });

  it('hides nothing else that has happened to it', async () => {
    const file = await PDFDocument.load(readFileSync(at('output/bridge.pdf')), { updateMetadata: false });
    for (const page of file.getPages()) {
      page.translateContent(17, -8.5);
      page.node.delete(PDFName.of('Annots'));
    }
    writeFileSync(at('output/bridge.pdf'), await file.save({ useObjectStreams: false }));
    expect(ids((await brief('check')).told)).toEqual(['page-size', 'structure-survives']);
  });
});

it('pictures of the pages, as a scanner makes them, are told as such', async () => {
  const scan = await PDFDocument.create();
  const picture = await scan.embedPng(png(60, 85));
  scan.addPage([595.28, 841.89]).drawImage(picture, { x: 0, y: 0, width: 595.28, height: 841.89 });
  writeFileSync(at('output/bridge.pdf'), await scan.save());
  const { code, told } = await brief('check');
  expect([code, ids(told)]).toEqual([1, ['belongs-to-article']]);
  expect(told).toContain('Unexpected PDF without a letter of text, expected that of “The bridge”');
});

it('an article that is printed on another sheet now is one error', async () => {
  rewrite('lang: en', 'lang: en\npaper: letter');
  const { code, told } = await brief('check');
  expect([code, ids(told)]).toEqual([1, ['belongs-to-article']]);
  expect(told).toContain('No other check was run: the article is printed on another sheet now');
});

it('a picture of the article that is gone is named beside what it changes', async () => {
  rewrite(/---\n(?=##)/, 'summary: false\n---\n![The bridge](bridge.png)\n\n');
  writeFileSync(at('content/bridge.png'), png(600, 300));
  expect((await brief('build')).code).toBe(0);
  rmSync(at('content/bridge.png'));
  const { code, told } = await brief('check');
  expect([code, ids(told)]).toEqual([1, ['belongs-to-article', 'image-is-readable']]);
  expect(told).toContain('content/bridge.md:7:1');
});

it('a translation under the name is another briefing', async () => {
  const translated = article
    .replace('lang: en', 'lang: de')
    .replace('What happened', 'Was geschah')
    .replace('Nobody crossed the Lind tonight', 'Heute Abend ging niemand über die Lind');
  writeFileSync(at('content/lind.md'), translated);
  expect((await brief('build', 'content/lind.md')).code).toBe(0);
  copyFileSync(at('output/lind.pdf'), at('output/bridge.pdf'));
  const { code, told } = await brief('check', 'output/bridge.pdf');
  expect([code, ids(told)]).toEqual([1, ['belongs-to-article']]);
  expect(told).toContain('Unexpected PDF of another briefing: its title is “The bridge” (de), expected “The bridge” (en)');
});

it('the PDF of another article under the name is told as such, and nothing else', async () => {
  const other = article
    .replace('The bridge', 'The ferry')
    .replace('Nobody crossed the Lind tonight', 'All tickets for boats to the islands are sold out');
  writeFileSync(at('content/ferry.md'), other);
  expect((await brief('build', 'content/ferry.md')).code).toBe(0);
  copyFileSync(at('output/ferry.pdf'), at('output/bridge.pdf'));
  const { code, told } = await brief('check', 'output/bridge.pdf', '--rebuild');
  expect([code, ids(told)]).toEqual([1, ['belongs-to-article', 'same-bytes-again']]);
  expect(told).toContain('Unexpected PDF of another briefing: its title is “The ferry” (en), expected “The bridge” (en)');
  expect(told).toContain('No other check was run.');
});

it.each<[name: string, message: string]>([
  ['first', 'Unexpected loss of page 1 of 4, expected it at the beginning'],
  ['last', 'Unexpected loss of page 4 of 4, expected it behind page 3'],
])('a %s page that is missing is one error, and it is said that nothing else was asked', async (which, message) => {
  rewrite(/$/, `\n${'Nobody at all has crossed the river by that bridge in all the days since. '.repeat(140)}\n`);
  expect((await brief('build')).code).toBe(0);
  const file = await PDFDocument.load(readFileSync(at('output/bridge.pdf')), { updateMetadata: false });
  expect(file.getPageCount()).toBe(4);
  file.removePage(which === 'first' ? 0 : 3);
  writeFileSync(at('output/bridge.pdf'), await file.save({ useObjectStreams: false }));
  const { code, told } = await brief('check');
  expect([code, ids(told)]).toEqual([1, ['pages-are-complete']]);
  expect(told).toContain(message);
  expect(told).toContain('No other check was run');
});

describe('a PDF without a report beside it', () => {
  it('is proved with --source, however it was built', async () => {
    rewrite(/$/, `\n${'Nobody at all has crossed the river by that bridge in all the days since. '.repeat(80)}\n`);
    for (const options of [
      [],
      ['--paper', 'letter'],
      ['--single-sided'],
      ['--large-print', '--paper', 'letter', '--single-sided'],
      ['--draft'],
    ]) {
      await brief('build', ...options);
      copyFileSync(at(options.includes('--draft') ? 'output/bridge.draft.pdf' : 'output/bridge.pdf'), at('copy.pdf'));
      const { code, told } = await brief('check', 'copy.pdf', '--source', 'content/bridge.md', '--rebuild');
      const what = options.includes('--draft') ? '  draft, not for print' : '';
      expect({ options, code, told: told.replace(/ {2}\d pages?[\s\S]*/, '') }).toEqual({ options, code: 0, told: `copy.pdf${what}` });
    }
  });

  it('is proved with the bars beside what has changed, or without them', async () => {
    await brief('edition', 'content/bridge.md');
    rewrite('tonight', 'last night');
    for (const options of [[], ['--no-change-bars']]) {
      await brief('build', ...options);
      copyFileSync(at('output/bridge.pdf'), at('copy.pdf'));
      const { code, told } = await brief('check', 'copy.pdf', '--source', 'content/bridge.md', '--rebuild');
      expect({ options, code, told }).toEqual({ options, code: 0, told: expect.stringContaining('1 of 1 briefing proved') });
    }
  });

  it('is proved with the template that it was built with', async () => {
    cpSync(new URL('../../templates/briefing', import.meta.url), at('look'), { recursive: true });
    const theme = readFileSync(at('look/theme.typ'), 'utf8');
    writeFileSync(at('look/theme.typ'), theme.replace('#1F3A5F', '#5F1F3A'));
    await brief('build', '--template', 'look');
    copyFileSync(at('output/bridge.pdf'), at('copy.pdf'));
    const check = (...more: string[]) => brief('check', 'copy.pdf', '--source', 'content/bridge.md', '--rebuild', ...more);
    expect((await check('--template', 'look')).code).toBe(0);
    expect(ids((await check()).told)).toEqual(['looks-as-built', 'same-bytes-again']);
  });

  it('is proved as its pages show it, whatever the project says now', async () => {
    rewrite(/$/, `\n${'Nobody at all has crossed the river by that bridge in all the days since. '.repeat(80)}\n`);
    await brief('build');
    copyFileSync(at('output/bridge.pdf'), at('copy.pdf'));
    writeFileSync(at('brief.config.json'), '{ "paper": "letter", "singleSided": true, "largePrint": true }');
    const { code, told } = await brief('check', 'copy.pdf', '--source', 'content/bridge.md', '--rebuild');
    expect([code, told]).toEqual([0, expect.stringContaining('1 of 1 briefing proved')]);
  });

  it('is not without', async () => {
    copyFileSync(at('output/bridge.pdf'), at('copy.pdf'));
    const { code, told } = await brief('check', 'copy.pdf');
    expect([code, ids(told)]).toEqual([2, ['article-is-found']]);
    expect(told).toMatch(/^copy\.pdf {2}error {2}Unexpected PDF without copy\.report\.json beside it/);
  });
});

describe('drafts and rejected PDFs', () => {
  it('are left out where none is named, and that is said', async () => {
    await brief('build', '--draft');
    rewrite('[1]: ', '[2]: ');
    expect((await brief('build')).code).toBe(1);
    rewrite('', '');
    expect(await brief('check')).toEqual({
      code: 0,
      told: 'output/bridge.pdf  1 page\n1 of 1 briefing proved\nnot checked, since drafts or rejected: output/bridge.draft.pdf, output/bridge.rejected.pdf\n',
    });
  });

  it('rejected ones are left out of a pattern that does not name them, and that is said', async () => {
    rewrite('[1]: ', '[2]: ');
    expect((await brief('build')).code).toBe(1);
    rewrite('', '');
    const one = 'output/bridge.pdf  1 page\n1 of 1 briefing proved\n';
    expect(await brief('check', 'output/*.pdf')).toEqual({
      code: 0,
      told: `${one}not checked, since drafts or rejected: output/bridge.rejected.pdf\n`,
    });
    const named = [
      await brief('check', 'output/*rejected.pdf'),
      await brief('check', 'output/bridge.rejected.pdf'),
      await brief('check', 'output/*.pdf', 'output/bridge.rejected.pdf'),
    ];
    expect(named.map(({ code, told }) => [code, told.includes('[was-not-rejected]'), told.includes('not checked,')])).toEqual(
      named.map(() => [1, true, false]),
    );
    rmSync(at('output/bridge.pdf'));
    expect(await brief('check', 'output/*.pdf')).toEqual({
      code: 2,
      told: 'brief: no file matches output/*.pdf but rejected ones\nThose are checked where a name or a pattern ends in “rejected.pdf”.\n',
    });
  });

  it('a draft is held against its article as a draft, and not for print', async () => {
    await brief('build', '--draft');
    expect(await brief('check', 'output/bridge.draft.pdf', '--rebuild')).toEqual({
      code: 0,
      told: 'output/bridge.draft.pdf  draft, not for print  1 page\n0 of 1 briefing proved, 1 draft not for print\n',
    });
  });

  it('a rejected PDF is never proved, even where the checks find nothing', async () => {
    rewrite('date: 2026-11-22\n', '');
    expect((await brief('build', '--strict')).code).toBe(1);
    const { code, told } = await brief('check', 'output/bridge.rejected.pdf');
    expect([code, ids(told)]).toEqual([1, ['was-not-rejected']]);
    expect(told).toMatch(
      /^output\/bridge\.rejected\.pdf {2}error {2}Unexpected PDF that its build has rejected, for 1 finding, the first: /,
    );
  });

  it('a draft built since leaves the good PDF proved', async () => {
    await brief('build', '--draft', '--large-print');
    expect((await brief('check', '--rebuild')).code).toBe(0);
    expect(existsSync(at('output/bridge.draft.report.json'))).toBe(true);
  });

  it('alone are no finished PDFs', async () => {
    await brief('build', '--draft');
    rmSync(at('output/bridge.pdf'));
    const { code, told } = await brief('check');
    expect([code, told]).toEqual([
      2,
      'brief: there is no output/*.pdf here but drafts and rejected ones\nThose are checked where you name them one by one.\n',
    ]);
  });
});

describe('a PDF of an article from standard input', () => {
  const notChecked = 'not checked, since no file holds their articles, which came from standard input: output/the-tunnel.pdf\n';
  beforeEach(async () => {
    expect((await brief('build', '-')).code).toBe(0);
  });

  it('is left out where none is named, and that is said', async () => {
    const all = { code: 0, told: `output/bridge.pdf  1 page\n1 of 1 briefing proved\n${notChecked}` };
    expect([await brief('check'), await brief('check', 'output')]).toEqual([all, all]);
  });

  it('alone leaves nothing to prove', async () => {
    rmSync(at('output/bridge.pdf'));
    expect(await brief('check')).toEqual({ code: 0, told: `nothing proved\n${notChecked}` });
  });

  it('is held against the article that --source names', async () => {
    rmSync(at('output/bridge.pdf'));
    rewrite('The bridge', 'The tunnel');
    expect(await brief('check', '--source', 'content/bridge.md')).toEqual({
      code: 0,
      told: 'output/the-tunnel.pdf  1 page\n1 of 1 briefing proved\n',
    });
  });

  it('is not checked without where it is named, and that is an error', async () => {
    const { code, told } = await brief('check', 'output/the-tunnel.pdf');
    expect([code, ids(told)]).toEqual([2, ['article-is-found']]);
    expect(told).toContain('Unexpected PDF of an article from standard input, which no file holds');
  });
});

describe('a PDF whose article has been renamed', () => {
  const stray = {
    code: 0,
    told: [
      `output/bridge.pdf  warning  Unexpected PDF that belongs to no article: content/bridge.md, of which it was made, is not there  [article-is-found]`,
      '    It was not checked. Delete it, or check it by itself and name its article with --source.',
      `not checked  output/bridge.pdf  1 warning`,
      '',
      `output/lind.pdf  1 page`,
      '',
      '1 of 2 briefings proved: 1 warning',
      '',
    ].join('\n'),
  };
  beforeEach(() => rmSync(at('content/bridge.md')));

  it('is said once to belong to none, and those beside it are proved', async () => {
    writeFileSync(at('content/lind.md'), article);
    expect((await brief('build')).code).toBe(0);
    expect([await brief('check'), await brief('check', 'output'), await brief('check', 'output/*.pdf')]).toEqual([stray, stray, stray]);
    // A warning, under which a strict run does not pass.
    expect((await brief('check', '--strict')).code).toBe(1);
  });

  it('is an error where it is named, or where nothing else is there to be proved', async () => {
    const runs = [await brief('check'), await brief('check', 'output/bridge.pdf')];
    expect(
      runs.map(({ code, told }) => [code, ids(told), told.includes('error  Unexpected report of the article content/bridge.md')]),
    ).toEqual([
      [2, ['article-is-found'], true],
      [2, ['article-is-found'], true],
    ]);
  });
});

describe('calls that make no sense', () => {
  it.each([
    [['check', 'nowhere.pdf'], 'there is no nowhere.pdf'],
    [['check', 'content'], 'there is no *.pdf in content'],
    [['check', 'x*.pdf'], 'no file matches x*.pdf'],
    [['check', '--source', '-'], 'brief: --source names a file, and standard input is none'],
    [['check', '--source', 'content/gone.md'], 'content/gone.md  error  There is no such file  [file-is-readable]'],
  ])('%j', async (args, message) => {
    const { code, told } = await brief(...args);
    expect([code, told.includes(message)]).toEqual([2, true]);
  });

  it('a file that is no PDF', async () => {
    const { code, told } = await brief('check', 'content/bridge.md');
    expect([code, told.split('\n').slice(0, 3)]).toEqual([
      1,
      [
        'content/bridge.md  error  Unexpected file that is no PDF: it does not begin with “%PDF-”  [opens-everywhere]',
        '    An article is built: brief build content/bridge.md',
        'not checked  content/bridge.md  1 error',
      ],
    ]);
  });
});
