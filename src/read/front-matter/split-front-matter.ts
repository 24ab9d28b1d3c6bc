import matter from 'gray-matter';
import { type Finding, finding } from '../../model/index.js';
import { isFrontMatterName } from './check-field-names.js';
import { unfencedFields } from './unfenced-fields.js';

/** An article cut in two. `yaml` begins with the line break behind the opening hyphens, so that its lines are the file's. */
export interface Split {
  readonly yaml?: string;
  readonly body: string;
  /** Line of the file where the body begins, from 1. */
  readonly bodyLine: number;
  readonly findings: readonly Finding[];
}

const yamlNames = new Set(['', 'yaml', 'yml']);
const otherLanguages = new Set([
  'js',
  'javascript',
  'json',
  'coffee',
  'coffeescript',
  'cson',
  'toml',
  'ts',
  'typescript',
  'xml',
  'ini',
  'hcl',
]);

/** gray-matter's own engines parse YAML without places and run JavaScript; none of them may ever be reached. */
const engines = Object.fromEntries(
  ['yaml', 'json', 'javascript', 'coffee', 'toml'].map((name) => [name, name === 'yaml' ? () => ({}) : refuse]),
);

function refuse(): never {
  throw new Error('Front matter other than YAML reached gray-matter');
}

/**
 * Parts front matter from the article, or reports why that cannot be done (then without a body).
 * A rule (`---`) at the top of an article is no front matter: what follows has to look like fields, else it stays in the body.
 */
export function splitFrontMatter(text: string, file: string): Split | { readonly findings: readonly Finding[] } {
  const whole: Split = { body: text, bodyLine: 1, findings: [] };
  const opening = /^---(?!-)([^\n]*)/.exec(text);
  if (opening === null) return cutToml(text, file) ?? { ...whole, findings: unfencedFields(text, file) };
  const name = (opening[1] ?? '').trim();
  const isYaml = yamlNames.has(name.toLowerCase());
  if (!isYaml && !namesLanguage(opening[1] ?? '')) return whole;

  const start = opening[0].length;
  const hyphens = text.indexOf('\n---', start);
  // YAML may end in full stops, as pandoc and Zettlr have it.
  const stops = isYaml ? start + text.slice(start).search(/\n\.\.\.[ \t]*(?:\n|$)/) : -1;
  const endsInStops = stops >= start && (hyphens === -1 || stops < hyphens);
  const closeAt = endsInStops ? stops : hyphens;
  const block = text.slice(start, closeAt === -1 ? undefined : closeAt);
  if (isYaml && !looksLikeFields(block, closeAt !== -1)) return whole;
  if (closeAt === -1) return isYaml ? { findings: [unclosed(block, file)] } : whole;

  const bodyStart = endOfLine(text, closeAt + 1);
  const closing = text.slice(closeAt + 1, bodyStart).trimEnd();
  if (closing !== '---' && !isYaml) return whole;
  const head = endsInStops ? `${text.slice(0, closeAt)}\n---\n` : text.slice(0, bodyStart);
  const body = text.slice(bodyStart);
  const bodyLine = lineCount(head);
  if (closing !== '---' && !endsInStops) {
    const hint = 'Make the closing line exactly `---`.';
    const line = lineCount(text.slice(0, closeAt)) + 1;
    return { body, bodyLine, findings: [invalid(`Unexpected “${shorten(closing)}”, expected \`---\` alone`, hint, file, line)] };
  }
  if (isYaml) return { yaml: matter(head, { language: 'yaml', engines }).matter, body, bodyLine, findings: [] };
  return { body, bodyLine, findings: [otherLanguage(shorten(name), file)] };
}

/** The TOML of some site generators, between two lines `+++`. */
function cutToml(text: string, file: string): Split | undefined {
  const head = /^\+\+\+[ \t]*\n(?:[^\n]*\n)*?\+\+\+[ \t]*(?:\n|$)/.exec(text)?.[0];
  if (head === undefined) return undefined;
  return { body: text.slice(head.length), bodyLine: lineCount(head), findings: [otherLanguage('toml', file)] };
}

function otherLanguage(name: string, file: string): Finding {
  const hint = 'Rewrite the fields as YAML, one `name: value` a line, between two lines `---`.';
  return invalid(`Unexpected front matter in “${name}”, expected YAML`, hint, file, 1);
}

/** `---js`, `--- toml`; but not the words behind a dash (`--- Introduction`). */
function namesLanguage(rest: string): boolean {
  return otherLanguages.has(rest.trim().toLowerCase()) || /^[a-z][\w+-]*[ \t]*$/i.test(rest);
}

/**
 * Whether lines are meant as fields. A known or customary name decides at once. Any other has to be written as programs
 * write them (`my_field`); `Note: …` between two rules is a sentence and stays in the article.
 */
function looksLikeFields(block: string, isClosed: boolean): boolean {
  const { lines } = openingLines(block);
  if (lines.length === 0) return isClosed && block.trim() === '';
  const names = lines.flatMap((line) => fieldNameOf(line) ?? []);
  if (names.some(isFrontMatterName)) return true;
  const first = lines[0] ?? '';
  return isClosed && (first.startsWith('{') || (names.length > 0 && /^["']?[a-z][a-z\d_.-]*["']?\s*:/.test(first)));
}

/** The lines of the first paragraph that is more than comments, and the number of its last line in the file. */
function openingLines(block: string): { readonly lines: readonly string[]; readonly lastLine: number } {
  const lines: string[] = [];
  let lineNumber = 0;
  let lastLine = 1;
  for (const line of block.split('\n')) {
    lineNumber += 1;
    if (line.trim() === '' && lines.length > 0) break;
    if (line.trim() === '' || line.startsWith('#')) continue;
    lines.push(line);
    lastLine = lineNumber;
  }
  return { lines, lastLine };
}

function fieldNameOf(line: string): string | undefined {
  return /^["']?([\p{L}_][\p{L}\d_.-]{0,40})["']?\s*:(?:\s|$)/u.exec(line)?.[1];
}

function unclosed(block: string, file: string): Finding {
  return invalid(
    'Unexpected end, expected front matter to be closed by `---`',
    `Add a line \`---\` below line ${openingLines(block).lastLine}.`,
    file,
    1,
  );
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** Lines of a text; one that ends with a line break has begun its next. */
function lineCount(text: string): number {
  return text.split('\n').length;
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}

function invalid(message: string, hint: string, file: string, line: number): Finding {
  return finding('front-matter-is-valid', { message, hint, source: { file, line, column: 1 } });
}
