import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTypstRenderer } from '@myriaddreamin/typst.ts/renderer';
import { beforeAll, expect, it } from 'vitest';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { randomEdit } from './random-edit.js';
import { startWatch } from './start-watch.js';
import { temporaryFolder } from './temporary-folder.js';

const isLong = process.env.BRIEF_LONG === '1';
const edits = isLong ? 200 : 1;
const seed = Number(process.env.SEED ?? 1);

/** What a drawing shows, as SVG. Drawings of one document differ in their bytes, in the names of their glyphs, so each stands for its name, and in those of their parts. */
async function picture(drawing: Uint8Array): Promise<string> {
  const renderer = createTypstRenderer();
  await renderer.init({
    getModule: () => ({
      module_or_path: readFileSync('node_modules/@myriaddreamin/typst-ts-renderer/pkg/typst_ts_renderer_bg.wasm'),
    }),
  });
  const svg = await renderer.renderSvg({ format: 'vector', artifactContent: drawing });
  const shapes = new Map(
    [...svg.matchAll(/<(?:path|symbol|clipPath)\b[^>]*?\bid="([^"]+)"([^>]*>)/g)].map(([, id = '', shape = '']) => [id, shape]),
  );
  const pages = svg.replace(/<defs[^>]*>[\s\S]*?<\/defs>| data-tid="[^"]*"/g, '');
  return pages.replace(/#([\w+/=-]+)/g, (name, id: string) => shapes.get(id) ?? name);
}

beforeAll(() => {
  // The thread runs from the bundle, which the launcher makes where it is stale.
  spawnSync(process.execPath, ['src/launch.mjs', '--version']);
});

it(
  `after each of ${edits} edits and back, a watch has what a build from scratch makes`,
  async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.md');
    copyFileSync('content/witkoff-leak.md', path);
    const start = readFileSync(path, 'utf8');
    const { until, drawings } = await startWatch(folder);
    let { version } = await until(({ status }) => status === 'proved' || status === 'rejected');
    const pdf = join(folder, 'output', 'a.pdf');
    const rejected = join(folder, 'output', 'a.rejected.pdf');
    let isCompared = 0;
    let text = start;
    for (let step = 0; step < edits; step++) {
      // Every third edit is taken back.
      text = step % 3 === 2 ? start : randomEdit(text, seed, step);
      if (text === readFileSync(path, 'utf8')) continue;
      writeFileSync(path, text);
      const scratch = await buildMarkdown(text, { folder, file: 'a.md', unproved: false });
      const state = await until(
        (told) =>
          told.status !== 'setting' &&
          told.status !== 'proving' &&
          JSON.stringify(told.findings.map(({ id, message }) => [id, message]).sort()) ===
            JSON.stringify(scratch.findings.map(({ id, message }) => [id, message]).sort()) &&
          (scratch.pdf === undefined || told.version > version),
      );
      version = state.version;
      if (scratch.pdf === undefined) continue;
      const written = state.status === 'rejected' ? rejected : pdf;
      expect(Buffer.compare(readFileSync(written), scratch.pdf), `edit ${step} of seed ${seed}`).toBe(0);
      isCompared += 1;
    }
    expect(isCompared).toBeGreaterThan(edits / 3);
    expect(existsSync(pdf)).toBe(true);

    // What is served is what a watch that starts now serves.
    writeFileSync(path, start.replace('special envoy', 'special emissary'));
    const last = await until((told) => told.status === 'proved' && told.provedVersion > version);
    const other = await startWatch(folder, { out: 'other' });
    await other.until(({ status }) => status === 'proved');
    expect(await picture(drawings.get(last.version) ?? Buffer.of())).toBe(await picture(other.drawings.get(1) ?? Buffer.of()));
  },
  isLong ? 600_000 : 60_000,
);
