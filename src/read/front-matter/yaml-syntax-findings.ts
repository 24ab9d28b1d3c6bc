import { type Document, isMap, isSeq, type YAMLError } from 'yaml';
import { type Finding, finding, type SourcePlace } from '../../model/index.js';
import { openQuotation } from './open-quotation.js';
import { quotedYaml } from './quoted-yaml.js';

/** One mistake leads to others; more than this many help nobody. */
const mostReported = 20;

const noFieldHint = 'Give the line a name and a colon, indent it, or end the front matter with `---` above it.';

/** What the YAML parser could not read, in an author's words; one finding a line. */
export function syntaxFindings(document: Document, text: string, placeAt: (offset: number) => SourcePlace): readonly Finding[] {
  const byLine = new Map<number, Finding>();
  const end = /^\.\.\.\s*?$/m.exec(text);
  if (end !== null) {
    const place = placeAt(end.index);
    byLine.set(place.line, syntaxFinding('Unexpected “...”', 'Delete the line; front matter ends with `---`.', place));
  }
  const errors = [...document.errors, ...document.warnings];
  const open = errors.length === 0 ? undefined : openQuotation(text);
  if (open !== undefined) byLine.set(placeAt(open).line, unclosed(placeAt(open)));
  for (const error of errors) {
    const place = placeAt(mistakeOffset(error, document));
    // What stands behind an open quotation mark is taken for something else than it is.
    if (open !== undefined && place.line > placeAt(open).line) continue;
    if (byLine.has(place.line)) continue;
    byLine.set(place.line, inWords(error, lineAt(text, place.line), place));
    if (byLine.size === mostReported) break;
  }
  return [...byLine.values()].sort((a, b) => (a.source?.line ?? 0) - (b.source?.line ?? 0));
}

/** The parser notices an open quotation mark at the end of the text; the author looks for where it was opened. */
function mistakeOffset(error: YAMLError, document: Document): number {
  if (!isOpenQuotation(error)) return error.pos[0];
  let last: unknown = document.contents;
  let offset = error.pos[0];
  while (typeof last === 'object' && last !== null) {
    if ('range' in last && Array.isArray(last.range)) offset = Number(last.range[0]);
    last = isMap(last) ? last.items.at(-1)?.value : isSeq(last) ? last.items.at(-1) : undefined;
  }
  return offset;
}

function isOpenQuotation(error: YAMLError): boolean {
  return error.code === 'MISSING_CHAR' && error.message.includes('quote');
}

function inWords(error: YAMLError, line: string, place: SourcePlace): Finding {
  const inQuotes = quoted(line);
  const quote = inQuotes === undefined ? 'Put the value in quotation marks.' : `Put the value in quotation marks: ${inQuotes}`;
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s.*:(?:\s|$)/.test(line)
        ? syntaxFinding('Unexpected second colon in one line', quote, place)
        : syntaxFinding('Unexpected field below a value', 'Indent fields alike; a field has either a value or fields of its own.', place);
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return syntaxFinding(`Unexpected “${line[place.column - 1] ?? ''}” at the beginning of a value`, quote, place);
    case 'TAB_AS_INDENT':
      return syntaxFinding('Unexpected tab, expected spaces', 'Indent with spaces.', place);
    case 'MULTILINE_IMPLICIT_KEY':
      return syntaxFinding(`Unexpected “${line.trim()}”, expected \`name: value\``, noFieldHint, place);
    case 'BAD_DQ_ESCAPE':
      return syntaxFinding(
        'Unexpected backslash in double quotation marks',
        'Write it twice (\\\\), or use single quotation marks.',
        place,
      );
    case 'TAG_RESOLVE_FAILED':
      return syntaxFinding('Unexpected tag beginning with “!”', quote, place);
    case 'BAD_INDENT':
      return syntaxFinding('Unexpected indentation', 'Indent the fields of one map alike, and close every bracket.', place);
    case 'MISSING_CHAR':
      if (isOpenQuotation(error)) return unclosed(place);
      return syntaxFinding(`Unexpected “${line.trim()}”, expected \`name: value\``, noFieldHint, place);
    case 'UNEXPECTED_TOKEN':
      return syntaxFinding(`Unexpected “${line.slice(place.column - 1).trim()}” behind a value`, quote, place);
    default:
      // Brackets nested so deep that the parser gave up.
      if (error.message.includes('call stack'))
        return syntaxFinding('Unexpected nesting of hundreds of levels', 'Close the brackets, or indent less.', place);
      return syntaxFinding(`Not YAML: ${error.message}`, 'Correct the line, or put its value in quotation marks.', place);
  }
}

function unclosed(place: SourcePlace): Finding {
  return syntaxFinding('Unexpected end, expected a closing quotation mark', 'Close the quotation mark.', place);
}

/** `title: Talks: the end` → `title: "Talks: the end"`; nothing where the line is no field with a value. */
function quoted(line: string): string | undefined {
  const field = /^\s*((?:- )?[^\s:"'#]+: )\s*(\S.*)$/.exec(line);
  if (field === null) return undefined;
  const value = (field[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
  return `${field[1]}${quotedYaml(value)}`;
}

function lineAt(text: string, line: number): string {
  return text.split('\n', line)[line - 1] ?? '';
}

function syntaxFinding(message: string, hint: string, source: SourcePlace): Finding {
  return finding('front-matter-is-valid', { message, hint, source });
}
