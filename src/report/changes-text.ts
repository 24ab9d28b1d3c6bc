import pico from 'picocolors';
import type { PassageChange, Rewording } from '../model/index.js';
import type { ChangesReport } from './changes-json.js';
import { countedList } from './counted.js';

/** What has changed, a paragraph for each change, as a terminal shows it. */
export function changesText({ file, since, edition, changes, pages }: ChangesReport, colours: boolean): string {
  const { bold, dim } = pico.createColors(colours);
  if (changes === undefined) return `${file}: nothing that is printed has changed since edition ${since.number}\n`;
  const { passages, sources, stances } = changes;
  const where = (id: number, section: string) =>
    dim([pages.has(id) ? `p. ${pages.get(id)}` : '', section].filter((part) => part !== '').join(', '));
  const lines = [
    ...passages.map((change) => `${bold(change.kind)}  ${where(change.id, change.section)}\n${told(change)}`),
    ...sources.map(
      ({ kind, number, title }) =>
        `${bold(kind === 'new' ? 'new source' : 'source withdrawn')}${number === undefined ? '' : `  ${dim(`note ${number}`)}`}\n    “${title}”\n`,
    ),
    ...stances.map(({ id, actor, from = 'none', to = 'none' }) => `${bold('stance')}  ${where(id, '')}\n    ${actor}: ${from} → ${to}\n`),
  ];
  const sum = countedList([
    [passages.length, 'passage'],
    [sources.length, 'source'],
    [stances.length, 'stance'],
  ]);
  return `${lines.join('\n')}\n${file}: ${sum} changed since edition ${since.number}; a build prints edition ${edition}\n`;
}

function told(change: PassageChange): string {
  return change.kind === 'reworded' ? change.rewordings.map(reworded).join('') : `    “${change.text}”\n`;
}

function reworded({ lead, before, after, tail }: Rewording): string {
  const line = (label: string, own: string) => `    ${label} “${[lead, own, tail].filter((part) => part !== '').join(' ')}”\n`;
  return `${line('was', before)}${line('now', after)}`;
}
