import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withWarmEngine } from '../../src/commands/with-warm-engine.js';
import { heavy } from '../../src/model/index.js';
import { chooseFonts } from '../../src/typeset/choose-fonts.js';
import { WarmEngines } from '../../src/typeset/warm-engines.js';
import { temporaryFolder } from '../commands/temporary-folder.js';

const { files } = await chooseFonts({ text: [], lang: 'en', families: [] });
const font = (index: number) => files.slice(index, index + 1);

it('briefings with the same fonts are set by the same engine, others, and other kinds of engine, by their own', async () => {
  const engines = new WarmEngines();
  const first = await engines.for(font(0));
  expect(await engines.for(font(0))).toBe(first);
  expect(await engines.for(font(1))).not.toBe(first);
  const wasm = await engines.for(font(0), 'wasm');
  expect([first.engine, wasm.engine]).toEqual(['native', 'wasm']);
});

it('the three engines that were asked for last are kept', async () => {
  const engines = new WarmEngines();
  const [first, second] = [await engines.for(font(0)), await engines.for(font(1))];
  await engines.for(font(2));
  expect(await engines.for(font(0))).toBe(first);
  await engines.for(font(3));
  expect(await engines.for(font(0))).toBe(first);
  expect(await engines.for(font(1))).not.toBe(second);
});

it('a font that was missing is found when it is there', async () => {
  const engines = new WarmEngines();
  const path = join(temporaryFolder(), 'face.ttf');
  await expect(engines.for([path])).rejects.toThrow(`No font at ${path}`);
  copyFileSync(files[0] ?? '', path);
  expect((await engines.for([path])).engine).toBe('native');
});

it('a heavy article has an engine of its own, whose room comes back', async () => {
  const engines = new WarmEngines();
  const optionsOf = (length: number) =>
    withWarmEngine({ file: 'a.md', bytes: new Uint8Array(length), folder: '/', slug: 'a' }, { draft: true }, engines);
  expect(optionsOf(heavy.articleBytes + 1)).toEqual({ draft: true });
  expect(await optionsOf(1).typesetterFor?.(font(0))).toBe(await engines.for(font(0)));
});
