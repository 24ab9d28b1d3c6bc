import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding, type Outcome, type ReadLog, type SourceDescription } from '../model/index.js';
import { decodeText } from './decode-text.js';
import { checkSourceNames } from './front-matter/check-field-names.js';
import { checkPlainSources } from './front-matter/check-plain-fields.js';
import { describeSources } from './front-matter/describe-sources.js';
import { parseYaml } from './front-matter/parse-yaml.js';
import { sourcesSchema } from './front-matter/schema.js';
import { validate } from './front-matter/validate.js';
import { type NamedArticle, nameBeside } from './name-beside.js';

/** What stands in a sources file, and its text as decoded. */
export interface SourcesFile {
  readonly descriptions: readonly SourceDescription[];
  readonly text: string;
}

/**
 * Reads `<slug>.sources.yml` (or `.yaml`) beside the article; `undefined` where there is none. Sources with mistakes are
 * reported and left out; `ok: false` only where the file cannot be read as text.
 */
export function readSourcesFile(article: NamedArticle, slug: string, log?: ReadLog): Outcome<SourcesFile | undefined> {
  for (const extension of ['yml', 'yaml']) {
    const path = join(article.folder, `${slug}.sources.${extension}`);
    const file = nameBeside(article, path);
    const read = readBytes(path, file);
    log?.file(path, read instanceof Uint8Array ? read : undefined);
    if (read === undefined) continue;
    return read instanceof Uint8Array ? readSources(read, file) : { ok: false, findings: [read] };
  }
  return { ok: true, value: undefined, findings: [] };
}

function readBytes(path: string, file: string): Uint8Array | Finding | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    const message = `The sources file cannot be read (${code})`;
    return finding('file-is-readable', { message, hint: 'Make it a file that you may read.', source: { file, line: 1, column: 1 } });
  }
}

function readSources(bytes: Uint8Array, file: string): Outcome<SourcesFile> {
  const decoded = decodeText(bytes, file);
  if (!decoded.ok) {
    // A sources file without entries says nothing, and does no harm.
    const isEmpty = decoded.findings.every(({ id }) => id === 'file-is-not-empty');
    return isEmpty ? { ok: true, value: { descriptions: [], text: '' }, findings: [] } : decoded;
  }
  const text = decoded.value;
  const { map, findings } = parseYaml(text, file);
  if (map === undefined) return { ok: true, value: { descriptions: [], text }, findings };

  const validated = validate(sourcesSchema, map);
  return {
    ok: true,
    value: { descriptions: describeSources(validated.value, [], map), text },
    findings: [...findings, ...validated.findings, ...checkSourceNames(map.fields, [], map), ...checkPlainSources(map.fields, [], map)],
  };
}
