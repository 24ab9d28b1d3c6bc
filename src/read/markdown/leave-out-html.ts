import { finding, type SourcePlace } from '../../model/index.js';
import type { Reading } from './reading.js';

/** Notes an element that is left out with all it holds. It is reported where it stands first. */
export function leaveOutElement(name: string, words: string, place: SourcePlace, reading: Reading): void {
  const held = words.trim();
  if (held !== '') reading.departures.push({ kind: 'left-out', what: 'html-tag', words: held, place });
  if (reading.droppedTags.has(name)) return;
  reading.droppedTags.add(name);
  report(`<${name}>`, held === '' ? 'it is left out' : `it is left out with “${beginning(held)}”`, place, reading);
}

/** Notes a declaration or an instruction, which is left out whole. */
export function leaveOutDeclaration(written: string, place: SourcePlace, reading: Reading): void {
  reading.departures.push({ kind: 'left-out', what: 'html-tag', words: written, place });
  report(`“${beginning(written)}”`, 'it is left out', place, reading);
}

function report(what: string, effect: string, source: SourcePlace, reading: Reading): void {
  const message = `Unexpected ${what}, expected HTML that means something on paper; ${effect}`;
  reading.findings.push(
    finding('html-is-harmless', { message, hint: 'Remove it, or write it in backticks to print it as it is.', source }),
  );
}

function beginning(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
