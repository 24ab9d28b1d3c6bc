import { writeFileSync } from 'node:fs';
import { renderEditions } from '../../src/report/render-editions.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { type BuildSettings, buildMarkdown, buildPaper, type Paper } from './build-briefing.js';

/** An article printed after the editions that these texts were, each with its note. */
export async function printedAfter(
  editions: readonly string[],
  text: string,
  settings: BuildSettings = {},
  notes: readonly (string | undefined)[] = [],
): Promise<Paper> {
  const folder = settings.folder ?? temporaryFolder();
  const records = [];
  for (const [index, edition] of editions.entries()) {
    const { edition: built } = await buildMarkdown(edition, { ...settings, folder });
    if (built === undefined) throw new Error('The article cannot be set');
    const note = notes[index];
    records.push({ ...built.record, ...(note === undefined ? {} : { note }) });
    writeFileSync(`${folder}/article.editions.json`, renderEditions(records));
  }
  return buildPaper(text, { unproved: false, keepPromise: true, ...settings, folder });
}
