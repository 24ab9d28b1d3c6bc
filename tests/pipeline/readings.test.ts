import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Reading, Typeset } from '../../src/model/index.js';
import { buildBriefing, type PipelineOptions } from '../../src/pipeline.js';
import { renderEditions } from '../../src/report/render-editions.js';
import { openTypesetter } from '../../src/typeset/open-typesetter.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { png } from '../helpers/png.js';

const article =
  '---\ntitle: T\nlang: en\ndate: 2026-01-02\n---\nOne ([AP][1]).\n\n![A map](map.png)\n\n![Gone](gone.png)\n\n[1]: https://a.example/x "X"\n';
const editions = renderEditions([{ number: 1, contentHash: 'ab12', passages: [], notes: [], stances: [] }]);
const sources = '"1":\n  title: Why\n';

type Positions = NonNullable<PipelineOptions['lastPositions']>;

async function readingsOf(folder: string): Promise<ReadonlyMap<string, Reading>> {
  const { readings = [] } = await buildBriefing(
    { file: 'a.md', bytes: readFileSync(join(folder, 'a.md')), folder, slug: 'a' },
    { keepReadings: true, unproved: true },
  );
  return new Map(readings.map((reading) => [reading.path, reading]));
}

const hash = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('a build tells everything on disk that it goes by, as it was read', async () => {
  const picture = png(8, 8);
  const folder = temporaryFolder({ 'a.md': article, 'a.sources.yml': sources, 'a.editions.json': editions, 'map.png': picture });
  const readings = await readingsOf(folder);
  expect(readings.get(join(folder, 'a.sources.yml'))?.hash).toBe(hash(sources));
  expect(readings.get(join(folder, 'a.editions.json'))?.hash).toBe(hash(editions));
  expect(readings.get(join(folder, 'map.png'))?.hash).toBe(hash(picture));
});

it('what is looked for and not there is told too: it may come', async () => {
  const folder = temporaryFolder({ 'a.md': article });
  const readings = await readingsOf(folder);
  for (const name of ['a.sources.yml', 'a.sources.yaml', 'a.editions.json', 'map.png', 'gone.png'])
    expect(readings.get(join(folder, name)), name).toEqual({ path: join(folder, name), kind: 'file' });
});

it('a file that is added to a template changes the reading of its folder', async () => {
  const folder = temporaryFolder({ 'a.md': '---\ntitle: T\ntemplate: mine\n---\nOne.\n', 'mine/brief.typ.hbs': 'x', 'mine/theme.typ': '' });
  const before = (await readingsOf(folder)).get(join(folder, 'mine'));
  const other = temporaryFolder({
    'a.md': '---\ntitle: T\ntemplate: mine\n---\nOne.\n',
    'mine/brief.typ.hbs': 'x',
    'mine/theme.typ': '',
    'mine/logo.svg': '<svg/>',
  });
  expect(before?.hash).toBeDefined();
  expect((await readingsOf(other)).get(join(other, 'mine'))?.hash).not.toBe(before?.hash);
});

it('a warm engine makes the same bytes, and hands over the pages before they are proved', async () => {
  const folder = temporaryFolder({ 'a.md': article.replace(/!\[.*\n\n/g, '') });
  const input = { file: 'a.md', bytes: readFileSync(join(folder, 'a.md')), folder, slug: 'a' };
  let opened: ReturnType<typeof openTypesetter> | undefined;
  const shown: Uint8Array[] = [];
  const warm = {
    typesetterFor: (fonts: readonly string[]) => (opened ??= openTypesetter({ fonts })),
    onPages: async (pages: Typeset) => void shown.push(await pages.vector()),
  };
  const [cold, first, second] = [await buildBriefing(input, {}), await buildBriefing(input, warm), await buildBriefing(input, warm)];
  expect(first.pdf).toEqual(cold.pdf);
  expect(second.pdf).toEqual(cold.pdf);
  expect(shown.map(({ length }) => length > 1000)).toEqual([true, true]);
});

it('with the positions of an earlier state pages come at once, and once more only where something has moved', async () => {
  const text = (title: string, more = '') =>
    `---\ntitle: ${title}\nlang: en\ndate: 2026-01-02\ntoc: true\n---\n${more}## One\n\nWord [below](#two).\n\n<!-- brief: pagebreak -->\n\n## Two\n\nWord.\n`;
  const build = async (markdown: string, more: PipelineOptions = {}) => {
    const shown: Positions[] = [];
    const input = { file: 'a.md', bytes: Buffer.from(markdown), folder: '/nowhere', slug: 'a' };
    const { pdf } = await buildBriefing(input, { unproved: true, ...more, onPages: async (_, positions) => void shown.push(positions) });
    return { pdf, shown };
  };
  const [lastPositions] = (await build(text('Before'))).shown;
  if (lastPositions === undefined) throw new Error('Pages are shown');
  const same = await build(text('After'), { lastPositions });
  expect(same.shown).toEqual([lastPositions]);
  expect(same.pdf).toEqual((await build(text('After'))).pdf);
  const moved = await build(text('After', 'A page.\n\n<!-- brief: pagebreak -->\n\n'), { lastPositions });
  expect(moved.shown.length).toBe(2);
  expect(moved.shown[0]).toBe(lastPositions);
  expect(moved.pdf).toEqual((await build(text('After', 'A page.\n\n<!-- brief: pagebreak -->\n\n'))).pdf);
});
