import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { checkAll } from '../../src/commands/check-all.js';
import type { CheckTask } from '../../src/commands/check-one.js';
import { article, prose } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { png } from '../helpers/png.js';
import { temporaryFolder } from './temporary-folder.js';

/** The thread runs from the bundle. */
const worker = pathToFileURL('dist/check-worker.mjs');
const absent = pathToFileURL('dist/there-is-no-such-file.mjs');

async function tasksFor(folder: string): Promise<readonly CheckTask[]> {
  mkdirSync(`${folder}/output`);
  const settings = { rebuild: false, strict: false, isStray: false, root: folder, config: {} };
  const pages = ['One', 'Two', 'Three'].map(async (word): Promise<CheckTask> => {
    const text = article(`## ${word}\n\n${prose(3)}\n\n![The quay](quay.png)`);
    const { pdf } = await buildMarkdown(text, { folder });
    const path = `${folder}/output/${word}.pdf`;
    writeFileSync(path, pdf ?? '');
    writeFileSync(`${folder}/${word}.md`, text);
    return { ...settings, path, source: `${folder}/${word}.md` };
  });
  // The second is another article's.
  return (await Promise.all(pages)).map((task, index) => (index === 1 ? { ...task, source: `${folder}/One.md` } : task));
}

it('many PDFs are checked at once, with the reports that each has by itself, in their order', async () => {
  const folder = temporaryFolder({ 'quay.png': png(60, 40) });
  const tasks = await tasksFor(folder);
  const faults: string[] = [];
  const onFault = ({ message }: { readonly message: string }) => faults.push(message);
  const alone = await checkAll(tasks, absent, onFault);
  expect(alone.map(({ status }) => status)).toEqual(['proved', 'rejected', 'proved']);
  expect(await checkAll(tasks, worker, onFault, 0)).toEqual(alone);
  expect(faults).toEqual([]);
  // A thread that cannot be started is a fault of ours: no PDF is proved then, and each has its report all the same.
  const none = await checkAll(tasks, absent, onFault, 0);
  expect(none.map(({ status, output, findings }) => [status, output, findings.map(({ id }) => id)])).toEqual(
    ['One', 'Two', 'Three'].map((name) => ['failed', `output/${name}.pdf`, ['no-internal-error']]),
  );
  expect(faults).toEqual(Array(3).fill(expect.stringContaining('there-is-no-such-file')));
});
