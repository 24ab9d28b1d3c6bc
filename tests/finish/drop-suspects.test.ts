import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dropSuspects } from '../../src/finish/drop-suspects.js';
import { article } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';

const plain = (text: string) => Buffer.from(dropSuspects(Buffer.from(text, 'latin1'))).toString('latin1');

it('takes out what holds without it, and moves no byte', () => {
  expect(plain('/MarkInfo <<\n/Marked true\n/Suspects false\n>>\n/Lang (en)')).toBe(
    `/MarkInfo <<\n/Marked true\n${' '.repeat(15)}\n>>\n/Lang (en)`,
  );
});

it('leaves alone what says more, and what is none of the catalog', () => {
  for (const text of ['/MarkInfo << /Suspects true >>', '/MarkInfo << /Marked true >> (/Suspects false)', '(/Suspects false)'])
    expect(plain(text)).toBe(text);
});

it.skipIf(spawnSync('pdfinfo', ['-v']).error)('Poppler has nothing to say against a briefing', async () => {
  const { pdf } = await buildMarkdown(article('The summit opened on Monday. ([AP][1])\n\n[1]: https://ap.example/a "Summit | AP"'));
  const folder = mkdtempSync(join(tmpdir(), 'briefpress-'));
  try {
    writeFileSync(join(folder, 'x.pdf'), pdf ?? '');
    expect(spawnSync('pdfinfo', [join(folder, 'x.pdf')], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
