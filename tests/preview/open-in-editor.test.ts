import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openInEditor } from '../../src/preview/open-in-editor.js';
import { temporaryFolder } from '../commands/temporary-folder.js';

const writer = "require('node:fs').writeFileSync(process.argv[1], JSON.stringify(process.argv.slice(2)))";

async function wordsOf(command: (out: string) => string): Promise<unknown> {
  const out = join(temporaryFolder(), 'words.json');
  expect(await openInEditor(command(out), '/articles/a b;$(x).md', 12)).toBeUndefined();
  await expect.poll(() => existsSync(out) && readFileSync(out, 'utf8') !== '', { timeout: 5000 }).toBe(true);
  return JSON.parse(readFileSync(out, 'utf8'));
}

it('adds file and line, as one word that no shell reads', async () => {
  expect(await wordsOf((out) => `${process.execPath} -e "${writer}" ${out} -g`)).toEqual(['-g', '/articles/a b;$(x).md:12']);
});

it('puts them where the command wants them', async () => {
  expect(await wordsOf((out) => `${process.execPath} -e "${writer}" ${out} +{line} {file}`)).toEqual(['+12', '/articles/a b;$(x).md']);
});

it('says what cannot be started', async () => {
  expect(await openInEditor('no-such-editor-anywhere', '/a.md', 1)).toMatch(/^no-such-editor-anywhere cannot be started/);
  expect(await openInEditor('  ', '/a.md', 1)).toBe('No editor is named.');
});
