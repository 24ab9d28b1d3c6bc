import { finding, type SourcePlace } from '../../model/index.js';
import type { PlaceOf, Reading } from './reading.js';

/** A line that lacks the blank behind its signs, or is drawn with the bullet of a word processor. */
const bullet = /^(-)(?=\p{L}\p{M}*\p{L})|^(•)\s*(?=\S)/u;
const numbered = /^(\d{1,3})[.)](?=\p{L}\p{M}*\p{L})/u;

/** Markdown knows no lists with letters. */
const lettered = /^\(?([A-Za-z])[.)]\s+(?=\S)/u;

/** Reports a paragraph that was meant as a heading, or lines of one that were meant as a list, and lack the blank that makes them so. */
export function reportMissedBlank(
  content: string,
  { placeOf, isOutermost }: { readonly placeOf: PlaceOf; readonly isOutermost: boolean },
  reading: Reading,
): void {
  if (isOutermost) reportHeading(content, placeOf(0), reading);
  if (!/[-•.)]/.test(content) || !content.includes('\n') || content.includes('$$')) return;
  const lines = content.split('\n');
  const at = lines.findIndex((line, index) => follows(line, lines[index + 1] ?? ''));
  if (at < 0) return;
  const offset = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  // Inside of code nothing is meant as a list, and lines that an author has broken stay lines.
  const isCode = content.slice(0, offset).split('`').length % 2 === 0;
  if (isCode || /(?: {2}|\\)$/.test(lines[at] ?? '')) return;
  const sign = /^(?:[-•]|\d+[.)]|\(?[A-Za-z][.)])/.exec(lines[at] ?? '')?.[0] ?? '';
  const isLettered = /[A-Za-z]/.test(sign);
  reading.findings.push(
    finding('block-is-wellformed', {
      message: `Unexpected lines that begin with “${sign}” and are no list; they are printed as running text`,
      hint: isLettered
        ? 'Begin each with a hyphen and a blank before its letter, or number them (`1.`), with an empty line above the first.'
        : `Begin each with ${sign === '•' ? 'a hyphen' : `“${sign}”`} and a blank, with an empty line above the first.`,
      source: placeOf(offset),
    }),
  );
}

function follows(line: string, next: string): boolean {
  const [one, other] = [bullet.exec(line)?.[0].trim(), bullet.exec(next)?.[0].trim()];
  if (one !== undefined) return one === other;
  const [letter, after] = [lettered.exec(line)?.[1], lettered.exec(next)?.[1]];
  if (letter === 'a' || letter === 'A') return after === (letter === 'a' ? 'b' : 'B');
  const [number, more] = [numbered.exec(line)?.[1], numbered.exec(next)?.[1]];
  return number !== undefined && Number(more) === Number(number) + 1;
}

/** One number sign may begin a hashtag: then the line is one word, or a sentence with its stop. */
function reportHeading(content: string, source: SourcePlace, reading: Reading): void {
  // Asked first, since V8 takes two milliseconds to prepare the pattern.
  if (!content.startsWith('#')) return;
  const [, several, one] = /^(?:(#{2,6})[\p{L}\p{N}][^\n]*|(#)\p{L}[^\n#]*[ \t][^\n#]*[\p{L}\p{N})])$/u.exec(content) ?? [];
  const signs = several ?? one;
  if (signs === undefined) return;
  reading.findings.push(
    finding('block-is-wellformed', {
      message: `Unexpected “${signs}” that touches the words behind it, expected a heading; it is printed as text`,
      hint: 'Put a blank between them; where no heading is meant, put a backslash before the first sign.',
      source,
      ...(several === undefined && { severity: 'info' as const }),
    }),
  );
}
