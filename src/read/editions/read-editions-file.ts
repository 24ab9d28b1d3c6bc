import * as v from 'valibot';
import { type Edition, type Finding, finding, type Outcome, type ReadLog, type RecordedNote, type SourcePlace } from '../../model/index.js';
import { decodeText } from '../decode-text.js';
import { parseYaml } from '../front-matter/parse-yaml.js';
import { validate } from '../front-matter/validate.js';
import type { NamedArticle } from '../name-beside.js';
import { readBeside } from '../read-beside.js';
import { editionsSchema, type WrittenEdition } from './editions-schema.js';

/** The file in which an article's editions stand, absolute, whether or not it is there, and what it holds. */
export interface EditionsFile {
  readonly path: string;
  readonly read: Outcome<readonly Edition[]>;
}

/**
 * Reads `<name>.editions.json` beside the article; no editions where there is none. A file with mistakes is refused as a whole:
 * numbers on printed copies hang on it.
 */
export function readEditionsFile(article: NamedArticle, slug: string, log?: ReadLog): EditionsFile {
  const { path, file, bytes, failure, findings } = readBeside(article, slug, 'editions', log);
  if (failure !== undefined) return { path, read: refused([failure, ...findings]) };
  if (bytes === undefined) return { path, read: { ok: true, value: [], findings } };
  const decoded = decodeText(bytes, file);
  const read = decoded.ok ? parse(decoded.value, file) : refused(decoded.findings);
  return { path, read: { ...read, findings: [...read.findings, ...findings] } };
}

function parse(text: string, file: string): Outcome<readonly Edition[]> {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    return refused([noJson(text, file)]);
  }
  const result = v.safeParse(editionsSchema, fields);
  if (!result.success) return refused(mistakesIn(text, file, fields));
  const { editions } = result.output;
  const wrong = [...wrongNumbers(editions)];
  if (wrong.length === 0) return { ok: true, value: editions.map(editionOf), findings: [] };
  const { map } = parseYaml(text, file);
  return refused(wrong.map(({ path, message }) => mistake(message, map?.valuePlace(path) ?? { file, line: 1, column: 1 })));
}

/** JSON is YAML, whose reader knows the places; it is asked only where there is something to tell. */
function mistakesIn(text: string, file: string, fields: unknown): readonly Finding[] {
  const { map, findings } = parseYaml(text, file);
  if (map === undefined) return findings.map(({ message, source }) => mistake(message, source));
  const { findings: told } = validate(v.partial(v.object({ editions: editionsSchema.entries.editions })), {
    ...map,
    fields: fields as typeof map.fields,
  });
  const known = told.map(({ message, source }) => mistake(message, source));
  return known.length > 0 ? known : [mistake('Unexpected content, expected “editions”', { file, line: 1, column: 1 })];
}

function* wrongNumbers(
  editions: readonly WrittenEdition[],
): Generator<{ readonly path: readonly (string | number)[]; readonly message: string }> {
  for (const [index, { number, notes }] of editions.entries()) {
    const before = editions[index - 1]?.number ?? 0;
    if (number <= before) yield { path: ['editions', index, 'number'], message: `Unexpected edition ${number} behind edition ${before}` };
    for (const [at, note] of notes.entries()) {
      const path = ['editions', index, 'notes', at];
      if (note.number !== at + 1) {
        yield { path: [...path, 'number'], message: `Unexpected note ${note.number}, expected note ${at + 1} there` };
        // Those that follow are wrong with it.
        break;
      }
      if (note.source === undefined && note.text === undefined)
        yield { path, message: `Unexpected note ${note.number} with neither “source” nor “text”` };
    }
  }
}

function editionOf(written: WrittenEdition): Edition {
  return defined({ ...written, passages: written.passages.map(defined), notes: written.notes.map(noteOf) }) as Edition;
}

function noteOf({ source, text, ...note }: WrittenEdition['notes'][number]): RecordedNote {
  const body = source === undefined ? { kind: 'comment', text: text ?? '' } : { kind: 'source', source: defined(source) };
  return defined({ ...note, body }) as RecordedNote;
}

/** Without fields that are there but hold nothing. */
function defined<T extends object>(value: T): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

/** The parser does not say where it gave up: an unfinished merge is looked for, and what is no YAML either. */
function noJson(text: string, file: string): Finding {
  const sign = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line));
  if (sign >= 0) return mistake('Unexpected sign of an unfinished merge', { file, line: sign + 1, column: 1 });
  const source = parseYaml(text, file).findings[0]?.source ?? { file, line: text.trimEnd().split('\n').length, column: 1 };
  return mistake('Unexpected text that is no JSON', source);
}

function mistake(message: string, source: SourcePlace | undefined): Finding {
  const hint = 'Take the file back from version control; where two versions of it met, finish the merge.';
  return finding('editions-file-is-valid', { message, hint, ...(source === undefined ? {} : { source }) });
}

function refused(findings: readonly Finding[]): Outcome<never> {
  return { ok: false, findings };
}
