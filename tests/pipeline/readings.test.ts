import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Reading, Typeset } from '../../src/model/index.js';
import { buildBriefing, type PipelineOptions } from '../../src/pipeline.js';
import { renderEditions } from '../../src/report/render-editions.js';
import { openTypesetter } from '../../src/typeset/open-typesetter.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article as articleOf, pagesOfProse, prose } from '../helpers/articles.js';
import { png } from '../helpers/png.js';

const article =
  '---\ntitle: T\nlang: en\ndate: 2026-01-02\n---\nOne ([AP][1]).\n\n![A map](map.png)\n\n![Gone](gone.png)\n\n[1]: https://a.example/x "X"\n';
const editions = renderEditions([{ number: 1, contentHash: 'ab12', passages: [], notes: [], stances: [] }]);
const sources = '"1":\n  title: Why\n';

type State = NonNullable<PipelineOptions['lastState']>;

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

it('set as an earlier state was, pages come at once, and once more only where something has moved', async () => {
  const text = (title: string, more = '') =>
    `---\ntitle: ${title}\nlang: en\ndate: 2026-01-02\ntoc: true\n---\n${more}## One\n\nWord [below](#two).\n\n<!-- brief: pagebreak -->\n\n## Two\n\nWord.\n`;
  const build = async (markdown: string, more: PipelineOptions = {}) => {
    const shown: State[] = [];
    const input = { file: 'a.md', bytes: Buffer.from(markdown), folder: '/nowhere', slug: 'a' };
    const { pdf } = await buildBriefing(input, { unproved: true, ...more, onPages: async (_, state) => void shown.push(state) });
    return { pdf, shown };
  };
  const [lastState] = (await build(text('Before'))).shown;
  if (lastState === undefined) throw new Error('Pages are shown');
  const same = await build(text('After'), { lastState });
  expect(same.shown).toEqual([lastState]);
  expect(same.pdf).toEqual((await build(text('After'))).pdf);
  const moved = await build(text('After', 'A page.\n\n<!-- brief: pagebreak -->\n\n'), { lastState });
  expect(moved.shown.length).toBe(2);
  expect(moved.shown[0]).toEqual(lastState);
  expect(moved.pdf).toEqual((await build(text('After', 'A page.\n\n<!-- brief: pagebreak -->\n\n'))).pdf);
});

it('page one is set at once as it was, and anew where it has more or fewer points', async () => {
  const text = (judgements: readonly string[]) =>
    articleOf(
      `## One\n\n${pagesOfProse(1)}\n\n## Two\n\nWord.`,
      `summary:\n  bottomLine: ${prose(2)}\n  judgements: [${judgements.map((words) => `"${words}"`).join(', ')}]`,
    );
  const build = async (markdown: string, more: PipelineOptions = {}) => {
    const shown: State[] = [];
    const input = { file: 'a.md', bytes: Buffer.from(markdown), folder: '/nowhere', slug: 'a' };
    const { pdf } = await buildBriefing(input, { unproved: true, ...more, onPages: async (_, state) => void shown.push(state) });
    return { pdf, shown };
  };
  const points = Array.from({ length: 4 }, (_, index) => `Point ${index + 1} is long. ${prose(4)}`);
  const [lastState] = (await build(text(points))).shown;
  if (lastState === undefined) throw new Error('Pages are shown');
  const reworded = text(points.map((point) => point.replace('long', 'said')));
  const same = await build(reworded, { lastState });
  expect(same.shown).toHaveLength(1);
  expect(same.shown[0]?.summary.tightness).toBe(lastState.summary.tightness);
  expect(JSON.stringify(same.shown[0]?.summary)).toContain('said');
  expect(same.pdf).toEqual((await build(reworded)).pdf);
  const more = text([...points, 'One more.']);
  const added = await build(more, { lastState });
  expect(added.shown).toHaveLength(1);
  expect(added.pdf).toEqual((await build(more)).pdf);
});
