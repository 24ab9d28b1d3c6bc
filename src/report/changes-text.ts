import pico from 'picocolors';
import { excerptsOf } from '../language/excerpts.js';
import { innerQuoted } from '../language/inner-quoted.js';
import { joinedWords } from '../language/joined-words.js';
import { type CitationChange, noteOfChange, type PassageChange, partCover, type Rewording } from '../model/index.js';
import type { ChangesReport } from './changes-json.js';
import { counted, countedList } from './counted.js';

/** What has changed, a paragraph for each change, as a terminal shows it. */
export function changesText({ file, since, edition, changes, pages, untold }: ChangesReport, colours: boolean): string {
  const { bold, dim } = pico.createColors(colours);
  if (changes === undefined) return `${file}: ${untold ? other : same} since edition ${since.number}\n`;
  const { passages, sources, stances, cover, renumbered } = changes;
  const where = (id: number, section: string) =>
    dim([pages.has(id) ? `p. ${pages.get(id)}` : '', section].filter((part) => part !== '').join(', '));
  const { first, last } = partCover(changes);
  const facts = (told: typeof first) =>
    told.map(
      ({ id, part, name, from = 'none', to = 'none' }) => `${bold(coverParts[part])}  ${where(id, '')}\n    ${name}: ${from} → ${to}\n`,
    );
  const lines = [
    ...facts(first),
    ...passages.map((change) => {
      const number = noteOfChange(changes, change.id);
      const place = number === undefined ? where(change.id, change.section) : dim(`note ${number}`);
      return `${bold(change.kind)}  ${place}\n${told(change)}${change.kind === 'moved' ? way(change, pages) : ''}`;
    }),
    ...stances.map(({ id, actor, from = 'none', to = 'none' }) => `${bold('stance')}  ${where(id, '')}\n    ${actor}: ${from} → ${to}\n`),
    ...sources.map(
      ({ kind, number, title }) =>
        `${bold(sourceKinds[kind])}${number === undefined ? '' : `  ${dim(`note ${number}`)}`}\n    ${quoted(title)}\n`,
    ),
    ...facts(last),
    ...(renumbered === undefined ? [] : [`${bold('notes')}  ${where(renumbered, '')}\n    numbered afresh\n`]),
  ];
  const sum = countedList([
    [passages.length, 'passage'],
    [sources.length, 'source'],
    [stances.length, 'stance'],
    [cover.length, 'fact'],
  ]);
  const what = sum === '' ? 'the notes’ numbers have' : sum;
  return `${lines.join('\n')}\n${file}: ${what} changed since edition ${since.number}; a build prints edition ${edition}\n`;
}

const same = 'nothing that is printed has changed';
type ReportPages = ChangesReport['pages'];

/** The files are not the same ones. */
const other = 'nothing that readers are told of (words, notes, pictures, facts of the front matter) has changed, but something else has,';

/** As a terminal shows quotations, whatever the language of the article. */
const terminal = { quotes: ['“', '”', '‘', '’'] } as const;

const coverParts = { masthead: 'title page', byline: 'title page', colophon: 'last page', everywhere: 'every page' } as const;

const sourceKinds = { new: 'new source', again: 'source cited again', withdrawn: 'source withdrawn' } as const;

function told(change: PassageChange): string {
  if (change.kind === 'reworded') return change.rewordings.map(reworded).join('');
  if (change.kind === 'cited') return change.citations.map(cited).join('');
  const along = change.kind === 'moved' && change.along > 0 ? ` and ${counted(change.along, 'passage')} behind it` : '';
  return `    ${quoted(excerptsOf(change.text).opening())}${along}\n`;
}

/** Where it stood, and behind which passage it stands now where the section is the same. */
function way({ former, from, behind }: Extract<PassageChange, { kind: 'moved' }>, pages: ReportPages): string {
  const after = (words: string) => (words === '' ? '' : `after ${quoted(words)}`);
  const place = [pages.has(former) ? `p. ${pages.get(former)}` : '', from ?? after(behind?.before ?? '')].filter((part) => part !== '');
  const now = after(behind?.after ?? '');
  return place.length === 0 ? '' : `    from ${place.join(', ')}${now === '' ? '' : `, to ${now}`}\n`;
}

function cited({ words, before, after, names }: CitationChange): string {
  const notes = (numbers: readonly number[], own?: readonly string[]) => (numbers.length === 0 ? 'no note' : countedNotes(numbers, own));
  return `    ${quoted(words)} ${notes(before, names?.before)} → ${notes(after, names?.after)}\n`;
}

function countedNotes(numbers: readonly number[], names: readonly string[] = []): string {
  const named = numbers.map((number, index) => (names[index] ? `${number} (${names[index]})` : String(number)));
  return `${numbers.length === 1 ? 'note' : 'notes'} ${named.join(', ')}`;
}

/** Words in quotation marks: those within are set as inner ones, and neighbours that are struck out are so together. */
function quoted(words: string): string {
  return `“${innerQuoted(words.replace(/~~(\s*)~~/gu, '$1'), terminal)}”`;
}

function reworded({ lead, before, after, tail }: Rewording): string {
  const line = (label: string, own: string) => `    ${label} ${quoted(joinedWords([lead, own, tail]))}\n`;
  return `${line('was', before)}${line('now', after)}`;
}
