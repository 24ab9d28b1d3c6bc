import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { filesOf, temporaryFolder } from '../commands/temporary-folder.js';
import { article, pagesOfProse, shelf } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';

const run = promisify(execFile);
const brief = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const text = article(
  `It began. ([Axios][1])\n\n## One\n\n${pagesOfProse(1)} ([AP][3])\n\n## Reactions\n\n- **Ann Lee** “no”. ([Reuters][6])\n- **Bob Moe** “no”. ([Axios][1])\n- **Cy Noh** “no”. ([AP][3])\n${shelf}`,
  'date: 2025-11-27 00:30:00 +0200',
);

const hash = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

it('the same article twice is the same file', async () => {
  const [first, second] = [await buildMarkdown(text), await buildMarkdown(text)];
  expect(first.pdf?.length).toBeGreaterThan(10_000);
  expect(hash(second.pdf)).toBe(hash(first.pdf));
});

it('what was built before leaves no trace', async () => {
  const alone = hash((await buildMarkdown(text)).pdf);
  await buildMarkdown(article(`Other words 🎉.\n\n## Other\n\n${pagesOfProse(2)}`, 'lang: de\npaper: letter'));
  expect(hash((await buildMarkdown(text)).pdf)).toBe(alone);
});

it('a character more is another file with another hash on its last page', async () => {
  const [first, second] = [await buildMarkdown(text), await buildMarkdown(text.replace('It began.', 'It  began.'))];
  expect(second.contentHash).not.toBe(first.contentHash);
});

it('another time zone, working folder, locale and home are the same file', async () => {
  const folder = temporaryFolder({ 'article.md': text });
  const build = async (name: string, cwd: string, environment: Readonly<Record<string, string>>) => {
    const out = join(folder, name);
    mkdirSync(cwd, { recursive: true });
    await run(process.execPath, [brief, 'build', join(folder, 'article.md'), '--out', out], {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...environment },
    });
    return { files: filesOf(out), pdf: hash(readFileSync(join(out, 'article.pdf'))) };
  };
  const [here, there] = await Promise.all([
    build('here', folder, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', HOME: folder }),
    build('there', join(folder, 'deep', 'ünï'), {
      TZ: 'America/Anchorage',
      LC_ALL: 'de_DE.UTF-8',
      LANG: 'tr_TR.UTF-8',
      HOME: '/nonexistent',
      SOURCE_DATE_EPOCH: '1',
    }),
  ]);
  expect(there).toEqual(here);
});
