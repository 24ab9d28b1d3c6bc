import { type Finding, finding } from '../../model/index.js';
import { isFrontMatterName } from './check-field-names.js';

/** Warns of an article that begins with two or more fields of front matter, one a line and with small letters, without the line `---` above them. */
export function unfencedFields(text: string, file: string): readonly Finding[] {
  if (!/^[a-z]/.test(text)) return [];
  const end = text.search(/\n[ \t]*(?:\n|$)|\n---[ \t]*(?:\n|$)/);
  const lines = text.slice(0, end < 0 ? undefined : end).split('\n');
  const names = lines.flatMap((line) => /^([a-z][a-zA-Z_]*):(?:\s|$)/.exec(line)?.[1] ?? (/^(?:\s|- |#)/.test(line) ? [] : ['']));
  if (names.length < 2 || !names.every((name) => name !== '' && isFrontMatterName(name))) return [];
  const isClosed = text.startsWith('\n---', end);
  const unfenced = finding('front-matter-is-valid', {
    message: `Unexpected front matter without a line \`---\` above ${isClosed ? 'it' : 'and below it'}; it is printed as text`,
    hint: `Add a line \`---\` above line 1${isClosed ? '' : `, and one below line ${lines.length}`}.`,
    source: { file, line: 1, column: 1 },
    severity: 'warning',
  });
  return [unfenced];
}
