import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/commands/command-line.js';
import { fakeTerminal } from './fake-terminal.js';
import { filesOf, temporaryFolder } from './temporary-folder.js';

const article = `---
title: The night ferry
date: 2026-03-02
lang: en
---
The last boat leaves at midnight. ([Lindholm Courier][1]) A bus may follow, says the city. ([Radio Lind][2])

Nobody has counted those who cross at night, and the board has not said whom it asked before it decided.

[1]: https://courier.example.org/2026/02/25/night-ferry "Night ferry to end in April"
[2]: https://radio.example.org/2026/02/27/ferry "Union calls meeting"
`;
const changed = article
  .replace('at midnight. ([Lindholm Courier][1])', 'at eleven. ([Port of Lindholm][3])')
  .replace(/\[1\]: .*\n/u, '')
  .concat('[3]: https://port.example.org/2026/03/01/timetable "Timetable from 1 April"\n');

async function run(folder: string, ...args: readonly string[]) {
  const terminal = fakeTerminal(folder);
  const code = await commandLine(args, terminal);
  return { code, printed: terminal.printed(), complained: terminal.complained() };
}

const recorded = async (text = article) => {
  const folder = temporaryFolder({ 'ferry.md': text });
  await run(folder, 'edition', 'ferry.md');
  return folder;
};

describe('brief edition', () => {
  it('writes the edition beside the article and nothing else', async () => {
    const folder = temporaryFolder({ 'ferry.md': article });
    expect(await run(folder, 'edition', 'ferry.md')).toEqual({
      code: 0,
      printed:
        'ferry.editions.json  edition 1 recorded: 3 passages, 2 notes\nNow build what goes to print: npx --no-install brief build ferry.md\n',
      complained: '',
    });
    expect(filesOf(folder)).toEqual(['ferry.editions.json', 'ferry.md']);
    const { editions } = JSON.parse(readFileSync(join(folder, 'ferry.editions.json'), 'utf8'));
    expect(editions).toMatchObject([{ number: 1, date: '2026-03-02', passages: [{ kind: 'title', text: 'The night ferry' }, {}, {}] }]);
  });

  it('takes the first number from the front matter', async () => {
    const folder = await recorded(article.replace('lang: en', 'lang: en\nedition: 4'));
    expect(JSON.parse(readFileSync(join(folder, 'ferry.editions.json'), 'utf8')).editions[0].number).toBe(4);
  });

  it('records nothing twice, which is no fault', async () => {
    const folder = await recorded();
    expect(await run(folder, 'edition', 'ferry.md')).toEqual({
      code: 0,
      printed: '',
      complained: 'brief: nothing of ferry.md has changed since edition 1; there is nothing to record\n',
    });
  });

  it('records what readers are not told of where its author asks for it, and says so before', async () => {
    const folder = await recorded();
    writeFileSync(join(folder, 'ferry.md'), article.replace('Nobody has', '**Nobody** has'));
    expect((await run(folder, 'diff', 'ferry.md')).printed).toBe(
      'ferry.md: nothing that readers are told of (words, notes, pictures, facts of the front matter) has changed, but something else has, since edition 1\n',
    );
    expect(await run(folder, 'edition', 'ferry.md')).toMatchObject({
      code: 0,
      complained: '',
      printed: expect.stringContaining('edition 2 recorded'),
    });
    expect((await run(folder, 'edition', 'ferry.md')).complained).toContain('nothing to record');
  });

  it('takes a note afterwards, and another one in its place', async () => {
    const folder = await recorded();
    writeFileSync(join(folder, 'ferry.md'), changed);
    await run(folder, 'edition', 'ferry.md');
    expect((await run(folder, 'edition', 'ferry.md', '--note', 'The port has spoken.')).printed).toBe(
      'ferry.editions.json  edition 2 has its note\nNow build what goes to print: npx --no-install brief build ferry.md\n',
    );
    const inFile = () => readFileSync(join(folder, 'ferry.editions.json'), 'utf8');
    const before = inFile();
    expect(JSON.parse(before).editions.map(({ number, note }: { number: number; note?: string }) => [number, note])).toEqual([
      [1, undefined],
      [2, 'The port has spoken.'],
    ]);
    expect(await run(folder, 'edition', 'ferry.md', '--note', 'The port has *spoken*.')).toEqual({
      code: 0,
      printed: 'ferry.editions.json  edition 2 has another note\nNow build what goes to print: npx --no-install brief build ferry.md\n',
      complained: '',
    });
    expect(inFile()).toBe(before.replace('has spoken.', 'has *spoken*.'));
    // The note that it has, or none, is no other one.
    for (const note of [['--note', 'The port has *spoken*. '], []]) {
      const { code, complained } = await run(folder, 'edition', 'ferry.md', ...note);
      expect([code, complained]).toEqual([0, expect.stringContaining('nothing to record')]);
    }
    expect(inFile()).toBe(before.replace('has spoken.', 'has *spoken*.'));
  });

  it('records no article that is rejected', async () => {
    const folder = temporaryFolder({ 'ferry.md': `${article}\nSee [there][9].\n` });
    const { code, printed } = await run(folder, 'edition', 'ferry.md');
    expect([code, /reference-is-defined/.test(printed), filesOf(folder)]).toEqual([1, true, ['ferry.md']]);
  });

  it('asks for a note from the second on', async () => {
    const folder = await recorded();
    writeFileSync(join(folder, 'ferry.md'), changed);
    const without = await run(folder, 'edition', 'ferry.md');
    expect([without.code, without.complained]).toEqual([
      0,
      'Readers are told what has changed, but not why: --note "…" says it in your words.\n',
    ]);
  });

  it('says of a note on the first one that it is printed nowhere', async () => {
    const told = await run(temporaryFolder({ 'ferry.md': article }), 'edition', 'ferry.md', '--note', 'The first.');
    expect([told.code, told.complained]).toEqual([
      0,
      'A note is printed with what has changed; edition 1 has none before it, and keeps it in the file.\n',
    ]);
  });

  it('takes no note that refers to what it does not know', async () => {
    const folder = temporaryFolder({ 'ferry.md': article });
    for (const note of ['New, says ([AP News][1]).', 'New.[^1]']) {
      const { code, complained } = await run(folder, 'edition', 'ferry.md', '--note', note);
      expect([code, complained, filesOf(folder)]).toEqual([2, expect.stringContaining('no definitions and no footnotes'), ['ferry.md']]);
    }
  });

  it('goes by the settings of the project, and names files from where one is', async () => {
    const folder = temporaryFolder({
      'texts/ferry.md': article,
      'brief.config.json': '{"labels": {"notes": "References"}, "lang": "en-GB"}',
    });
    expect((await run(join(folder, 'texts'), 'edition', 'ferry.md')).printed).toBe(
      'ferry.editions.json  edition 1 recorded: 3 passages, 2 notes\nNow build what goes to print: npx --no-install brief build ferry.md\n',
    );
    writeFileSync(join(folder, 'brief.config.json'), '{"toc": 3}');
    const { code, printed } = await run(folder, 'diff', 'texts/ferry.md');
    expect([code, /config-is-valid/u.test(printed)]).toEqual([1, true]);
  });

  it('of an article is its own, whatever signs its name has and whatever lies beside it', async () => {
    const folder = temporaryFolder({ 'a [b].md': article, 'a-b.md': article });
    expect((await run(folder, 'edition', 'a [b].md')).printed).toContain('brief build "a [b].md"\n');
    expect(filesOf(folder)).toEqual(['a [b].editions.json', 'a [b].md', 'a-b.md']);
    expect((await run(folder, 'diff', 'a-b.md')).complained).toContain('no edition of a-b.md is recorded');
  });

  it('goes on in the file of an older project, which is named after the slug', async () => {
    const folder = temporaryFolder({ 'a [b].md': changed });
    cpSync(join(await recorded(), 'ferry.editions.json'), join(folder, 'a-b.editions.json'));
    expect((await run(folder, 'edition', 'a [b].md')).printed).toContain('a-b.editions.json  edition 2 recorded');
    expect(filesOf(folder)).toEqual(['a [b].md', 'a-b.editions.json']);
  });

  it('of standard input there is none', async () => {
    expect(await run(temporaryFolder(), 'edition', '-')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('standard input has no editions'),
    });
  });
});

describe('a source that is withdrawn', () => {
  const keeps = article.replace(' ([Lindholm Courier][1])', '');

  it('keeps its note, and its definition is no warning that rejects a strict build', async () => {
    const folder = await recorded();
    writeFileSync(join(folder, 'ferry.md'), keeps);
    const { code, printed } = await run(folder, 'build', 'ferry.md', '--strict');
    expect([code, printed.includes('definition-is-used')]).toEqual([0, false]);
  });

  it.each<[name: string, text: string, options: readonly string[]]>([
    ['numbers are given afresh, and it has no note', keeps, ['--renumber']],
    ['another definition was cited by no edition', `${article}[3]: https://port.example.org/timetable "Timetable"\n`, []],
  ])('is one only where an edition cited it: %s', async (_, text, options) => {
    const folder = await recorded();
    writeFileSync(join(folder, 'ferry.md'), text);
    const { code, printed } = await run(folder, 'build', 'ferry.md', '--strict', ...options);
    expect([code, printed.includes('[definition-is-used]')]).toEqual([1, true]);
  });
});

describe('brief diff', () => {
  it('excerpts a section that has gone, as paper does, and gives it whole to other programs', async () => {
    const section = `\n## Fares\n\n${'The fares of the island stay as they are. '.repeat(12).trim()}\n\nChildren go free.\n`;
    const folder = await recorded(article.replace('\n[1]:', `${section}\n[1]:`));
    writeFileSync(join(folder, 'ferry.md'), article);
    const { printed } = await run(folder, 'diff', 'ferry.md');
    expect(printed).toContain('    “Fares | The fares of the island stay as they are. ');
    expect(printed).not.toContain('Children go free.');
    expect(Math.max(...printed.split('\n').map(({ length }) => length))).toBeLessThan(220);
    const json = JSON.parse((await run(folder, 'diff', 'ferry.md', '--format', 'json')).printed);
    expect(json.passages[0].text).toMatch(/Children go free\.$/u);
  });

  it('says what has changed and where', async () => {
    const folder = await recorded();
    writeFileSync(join(folder, 'ferry.md'), changed);
    expect(await run(folder, 'diff', 'ferry.md')).toEqual({
      code: 0,
      complained: '',
      printed: `reworded  p. 1
    was “The last boat leaves at midnight.”
    now “The last boat leaves at eleven.”

cited  p. 1
    “The last boat leaves at eleven.” note 1 (Lindholm Courier) → note 3 (Port of Lindholm)

new source  note 3
    “Timetable from 1 April”

source withdrawn  note 1
    “Night ferry to end in April”

ferry.md: 2 passages, 2 sources changed since edition 1; a build prints edition 2
`,
    });
  });

  it('sets quotations within the words as inner ones', async () => {
    const folder = await recorded(article.replace('at midnight', 'at “midnight”'));
    writeFileSync(join(folder, 'ferry.md'), article.replace('at midnight', 'at “eleven”').replace('\n[1]', '\n“We wait.”\n\n[1]'));
    const { printed } = await run(folder, 'diff', 'ferry.md');
    expect(printed).toContain('    now “The last boat leaves at ‘eleven’.”\n');
    expect(printed).toContain('    “‘We wait.’”\n');
  });

  it('says of words that are struck out together that they are', async () => {
    const folder = await recorded();
    writeFileSync(join(folder, 'ferry.md'), article.replace('at midnight', '~~at midnight~~'));
    expect((await run(folder, 'diff', 'ferry.md')).printed).toContain('    now “The last boat leaves ~~at midnight~~.”\n');
  });

  it('says the same to machines', async () => {
    const folder = await recorded();
    writeFileSync(join(folder, 'ferry.md'), changed);
    const { printed } = await run(folder, 'diff', 'ferry.md', '--format', 'json');
    expect(JSON.parse(printed)).toMatchObject({
      file: 'ferry.md',
      since: { edition: 1 },
      edition: 2,
      passages: [
        { kind: 'reworded', section: '', page: 1, rewordings: [{ before: 'midnight.', after: 'eleven.' }] },
        { kind: 'cited', section: '', page: 1, citations: [{ words: 'The last boat leaves at eleven.', before: [1], after: [3] }] },
      ],
      sources: [
        { kind: 'new', note: 3, title: 'Timetable from 1 April' },
        { kind: 'withdrawn', note: 1 },
      ],
      stances: [],
      cover: [],
      renumbered: false,
      untold: false,
    });
  });

  it('says where stood what has moved', async () => {
    const [head = '', body = ''] = article.split('---\nThe last boat');
    const [first = '', second = '', definitions = ''] = body.split('\n\n');
    const two = `## Boats\n\nThe last boat${first}\n\n${second}\n\n## Islands\n\nNobody lives on the island.\n\nNobody ever has lived there.`;
    const folder = await recorded(`${head}---\n${two}\n\n${definitions}`);
    const moved = two.replace(`${second}\n\n`, '').concat(`\n\n${second}`);
    writeFileSync(join(folder, 'ferry.md'), `${head}---\n${moved}\n\n${definitions}`);
    const { printed } = await run(folder, 'diff', 'ferry.md');
    expect(printed).toContain(
      'moved  p. 1, Islands\n    “Nobody has counted those who cross at night, and the board has not said whom it asked before it decided.”\n    from p. 1, Boats\n',
    );
    const json = JSON.parse((await run(folder, 'diff', 'ferry.md', '--format', 'json')).printed);
    expect(json.passages).toContainEqual({
      kind: 'moved',
      section: 'Islands',
      page: 1,
      fromPage: 1,
      text: expect.stringMatching(/^Nobody has counted/u),
      along: 0,
      from: 'Boats',
    });
  });

  it('says so where nothing has changed, or nothing is recorded', async () => {
    expect(await run(await recorded(), 'diff', 'ferry.md')).toMatchObject({
      code: 0,
      printed: 'ferry.md: nothing that is printed has changed since edition 1\n',
    });
    expect(await run(temporaryFolder({ 'ferry.md': article }), 'diff', 'ferry.md')).toMatchObject({
      code: 2,
      complained: 'brief: no edition of ferry.md is recorded\nRecord what goes to print with: brief edition ferry.md\n',
    });
  });
});

it('brief check of a later edition whose record has gone is one finding, which names the file and how to mend it', async () => {
  const folder = await recorded();
  writeFileSync(join(folder, 'ferry.md'), changed);
  expect(await run(folder, 'build', 'ferry.md')).toMatchObject({ code: 0 });
  expect(await run(folder, 'check', 'output/ferry.pdf')).toMatchObject({ code: 0 });
  rmSync(join(folder, 'ferry.editions.json'));
  const { code, printed } = await run(folder, 'check', 'output/ferry.pdf');
  expect(code).toBe(1);
  expect(printed).toContain(
    'error  Unexpected “What has changed” since an edition of which nothing is recorded, expected ferry.editions.json beside the article  [belongs-to-article]',
  );
  expect(printed).toContain('1 error\n');
});

it('brief check of a later edition that another program has written anew finds nothing', async () => {
  const folder = await recorded();
  writeFileSync(join(folder, 'ferry.md'), changed);
  await run(folder, 'build', 'ferry.md');
  const path = join(folder, 'output', 'ferry.pdf');
  const file = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  writeFileSync(path, await file.save());
  expect(await run(folder, 'check', 'output/ferry.pdf')).toMatchObject({ code: 0 });
});
