import type { Departure } from '../../model/index.js';

/** The Markdown of an article below its front matter, and for each of its lines the line of the file. */
export interface SourceLines {
  readonly markdown: string;
  /** Lines from 1, by index from 0. */
  readonly lines: readonly number[];
  /** The YAML of the front matter from an empty first line on, so that its lines are the file's; empty where there is none. */
  readonly yaml: string;
}

const footnote = /^ {0,3}\[\^[^\s\]]+\]:/;
const definition = /^ {0,3}\[[^\]^][^\]]*\]:[ \t]*\S/;

/**
 * Cuts the front matter off, and what was meant as a definition and is left out; of what was meant as a link its words stay. A link definition right below a footnote is
 * parted from it by an empty line: it is none of its words.
 */
export function sourceLines(text: string, departures: readonly Departure[]): SourceLines {
  const all = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  for (const { what, place } of departures) {
    if (what === 'broken-definition' && place !== undefined) all[place.line - 1] = all[place.line - 1]?.slice(0, place.column - 1) ?? '';
  }
  // From the last on, so that the columns of those before hold.
  for (const { what, place, words } of [...departures].sort((a, b) => (b.place?.column ?? 0) - (a.place?.column ?? 0))) {
    const line = what === 'broken-link' && place !== undefined ? all[place.line - 1] : undefined;
    if (line === undefined || place === undefined || !line.startsWith(words, place.column - 1)) continue;
    const label = words.slice(words.indexOf('[') + 1, words.lastIndexOf(']('));
    all[place.line - 1] = line.slice(0, place.column - 1) + label + line.slice(place.column - 1 + words.length);
  }
  const end = /^---[ \t]*(?:ya?ml)?[ \t]*$/i.test(all[0] ?? '')
    ? all.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line))
    : -1;
  const kept: string[] = [];
  const lines: number[] = [];
  let inFootnote = false;
  for (const [index, line] of all.entries()) {
    if (index <= end) continue;
    if (footnote.test(line)) inFootnote = true;
    else if (line.trim() === '') inFootnote = false;
    else if (inFootnote && definition.test(line)) {
      kept.push('');
      lines.push(index + 1);
      inFootnote = false;
    }
    kept.push(line);
    lines.push(index + 1);
  }
  return { markdown: kept.join('\n'), lines, yaml: end < 0 ? '' : ['', ...all.slice(1, end)].join('\n') };
}
