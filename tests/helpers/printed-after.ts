import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Edition } from '../../src/model/index.js';
import { renderEditions } from '../../src/report/render-editions.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { type BuildSettings, buildMarkdown, buildPaper, type Paper } from './build-briefing.js';

/** Records of editions that several tests begin with, by all that they are made of. */
const known = new Map<string, readonly Edition[]>();

/** An article printed after the editions that these texts were, each with its note. */
export async function printedAfter(
  editions: readonly string[],
  text: string,
  settings: BuildSettings = {},
  notes: readonly (string | undefined)[] = [],
): Promise<Paper> {
  const folder = settings.folder ?? temporaryFolder();
  const pictures = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, readFileSync(`${folder}/${name}`, 'base64')]);
  const key = JSON.stringify([editions, { ...settings, folder: pictures }, notes]);
  const records = known.get(key) ?? (await recorded(editions, folder, settings, notes));
  known.set(key, records);
  if (editions.length > 0) writeFileSync(`${folder}/article.editions.json`, renderEditions(records));
  return buildPaper(text, { unproved: false, keepPromise: true, ...settings, folder });
}

async function recorded(
  editions: readonly string[],
  folder: string,
  settings: BuildSettings,
  notes: readonly (string | undefined)[],
): Promise<readonly Edition[]> {
  const records: Edition[] = [];
  for (const [index, edition] of editions.entries()) {
    const { edition: built } = await buildMarkdown(edition, { ...settings, folder });
    if (built === undefined) throw new Error('The article cannot be set');
    const note = notes[index];
    records.push({ ...built.record, ...(note === undefined ? {} : { note }) });
    writeFileSync(`${folder}/article.editions.json`, renderEditions(records));
  }
  return records;
}
