import type { Outcome, ReadLog, SourceDescription } from '../model/index.js';
import { decodeText } from './decode-text.js';
import { checkSourceNames } from './front-matter/check-field-names.js';
import { checkPlainSources } from './front-matter/check-plain-fields.js';
import { describeSources } from './front-matter/describe-sources.js';
import { parseYaml } from './front-matter/parse-yaml.js';
import { sourcesSchema } from './front-matter/schema.js';
import { validate } from './front-matter/validate.js';
import type { NamedArticle } from './name-beside.js';
import { readBeside } from './read-beside.js';

/** What stands in a sources file, and its text as decoded. */
export interface SourcesFile {
  readonly descriptions: readonly SourceDescription[];
  readonly text: string;
}

/**
 * Reads `<name>.sources.yml` (or `.yaml`) beside the article; `undefined` where there is none. Sources with mistakes are
 * reported and left out; `ok: false` only where the file cannot be read as text.
 */
export function readSourcesFile(article: NamedArticle, slug: string, log?: ReadLog): Outcome<SourcesFile | undefined> {
  const { file, bytes, failure, findings } = readBeside(article, slug, 'sources', log);
  if (failure !== undefined) return { ok: false, findings: [failure, ...findings] };
  if (bytes === undefined) return { ok: true, value: undefined, findings };
  const read = readSources(bytes, file);
  return { ...read, findings: [...read.findings, ...findings] };
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
