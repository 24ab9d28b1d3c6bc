import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTypstRenderer } from '@myriaddreamin/typst.ts/renderer';
import { beforeAll, expect, it } from 'vitest';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { startWatch } from './start-watch.js';
import { temporaryFolder } from './temporary-folder.js';

const isLong = process.env.BRIEF_LONG === '1';
const edits = isLong ? 200 : 3;
const seed = Number(process.env.SEED ?? 1);

/** A number from 0 to below `limit` that follows from seed and step alone (mulberry32). */
function chance(step: number): (limit: number) => number {
  let state = (seed * 100_003 + step) >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const typed = [
  'and',
  'the harbour',
  'on 3 March',
  '“as it was”',
  '—',
  '*slowly*',
  'größer',
  '42',
  '([AP][3])',
  'https://typed.example.org/a',
];

/** One edit of an author: words typed, words or lines taken out, doubled or moved; anything may break by it. */
function edit(text: string, step: number): string {
  const pick = chance(step);
  const lines = text.split('\n');
  const at = pick(lines.length);
  const line = lines[at] ?? '';
  const words = line.split(' ');
  switch (pick(6)) {
    case 0:
    case 1:
      words.splice(pick(words.length + 1), 0, typed[pick(typed.length)] ?? '');
      lines[at] = words.join(' ');
      break;
    case 2:
      words.splice(pick(words.length), 1);
      lines[at] = words.join(' ');
      break;
    case 3:
      lines.splice(at, 1 + pick(3));
      break;
    case 4:
      lines.splice(at, 0, line);
      break;
    case 5:
      lines.splice(at, 1, ...lines.splice(pick(lines.length), 1), line);
  }
  return lines.join('\n');
}

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
    const memory: number[] = [];
    let isCompared = 0;
    let text = start;
    for (let step = 0; step < edits; step++) {
      // Every third edit is taken back.
      text = step % 3 === 2 ? start : edit(text, step);
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
      memory.push(process.memoryUsage().rss);
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
    if (!isLong) return;
    const [early, late] = [memory[20] ?? 0, memory.at(-1) ?? 0];
    console.log(`memory after 20 edits ${Math.round(early / 1e6)} MB, after ${edits} ${Math.round(late / 1e6)} MB`);
    expect(late / early).toBeLessThan(1.3);
  },
  isLong ? 600_000 : 60_000,
);
