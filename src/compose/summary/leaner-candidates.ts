import { type GlanceRow, plainText, type SummaryPart } from '../../model/index.js';
import { mostJudgements } from './derive-judgements.js';
import { firstSentence } from './first-sentence.js';
import { isOverview } from './is-overview.js';

/** Fewer judgements than this are no summary. */
const fewestJudgements = 3;

/** So many rows may give their text for the names before all do. */
const mostTextsLess = 6;

/** One way to give something up: the parts without it, or nothing where there is nothing to give. */
type Step = (parts: readonly SummaryPart[]) => readonly SummaryPart[] | undefined;

/** What overviews give up, from the least important to the most; every step touches derived parts only. */
const ofOverviews: readonly Step[] = [
  glanceSentences,
  topLevelContents,
  ...Array.from({ length: mostTextsLess }, (): Step => longestGlanceTextLess),
  glanceNames,
];

const further: readonly Step[] = [
  glanceWithoutTexts,
  without('glance'),
  ...Array.from({ length: mostJudgements - fewestJudgements }, (): Step => oneJudgementLess),
  without('inside'),
  without('judgements'),
  without('bottom-line'),
];

/** The parts as given, then with ever less of what is derived, until only the author's own remain. Where how firmly it is known has gone, the overviews have its room. */
export function leanerCandidates(parts: readonly SummaryPart[]): readonly (readonly SummaryPart[])[] {
  const whole = [parts, ...leaner(parts, ofOverviews)];
  const unknown = without('known')(parts);
  const others = unknown === undefined || unknown.length === 0 ? [] : [unknown, ...leaner(unknown, ofOverviews)];
  return [...whole, ...others, ...leaner(others.at(-1) ?? whole.at(-1) ?? parts, further)];
}

/** What each of these steps leaves, one after the other. */
function leaner(parts: readonly SummaryPart[], steps: readonly Step[]): readonly (readonly SummaryPart[])[] {
  const left: (readonly SummaryPart[])[] = [];
  for (const step of steps) {
    const next = step(left.at(-1) ?? parts);
    if (next !== undefined && next.length > 0) left.push(next);
  }
  return left;
}

function without(kind: SummaryPart['kind']): Step {
  return (parts) => {
    const rest = parts.filter((part) => part.kind !== kind || !part.derived);
    return rest.length === parts.length ? undefined : rest;
  };
}

function topLevelContents(parts: readonly SummaryPart[]): readonly SummaryPart[] | undefined {
  return replaced(parts, (part) => {
    if (part.kind !== 'inside') return undefined;
    const entries = part.entries.filter((entry) => entry.level === 1);
    return entries.length === part.entries.length ? undefined : { ...part, entries };
  });
}

/** The first sentence of each text says most of it. */
function glanceSentences(parts: readonly SummaryPart[]): readonly SummaryPart[] | undefined {
  return replaced(parts, (part) => {
    if (part.kind !== 'glance') return undefined;
    let shortened = false;
    const rows = part.rows.map((row): GlanceRow => {
      const sentence = row.text === undefined ? undefined : firstSentence(row.text);
      if (row.text === undefined || sentence === undefined || plainText(sentence).length === plainText(row.text).trim().length) return row;
      shortened = true;
      return { ...row, text: sentence };
    });
    return shortened ? { ...part, rows } : undefined;
  });
}

/** Of the row with the most to say the names alone. */
function longestGlanceTextLess(parts: readonly SummaryPart[]): readonly SummaryPart[] | undefined {
  return replaced(parts, (part) => {
    if (part.kind !== 'glance') return undefined;
    const gains = part.rows.map(gainOfNames);
    const most = Math.max(...gains);
    return most <= 0 ? undefined : { ...part, rows: part.rows.map((row, index) => (gains[index] === most ? namesOnly(row) : row)) };
  });
}

function glanceNames(parts: readonly SummaryPart[]): readonly SummaryPart[] | undefined {
  return replaced(parts, (part) => {
    if (part.kind !== 'glance' || part.rows.every((row) => gainOfNames(row) <= 0)) return undefined;
    return { ...part, rows: part.rows.map((row) => (gainOfNames(row) > 0 ? namesOnly(row) : row)) };
  });
}

/** In letters: by how much the names are shorter than what stands there. A row without names keeps its text: an empty cell would say that nothing was said. */
function gainOfNames({ text = [], names }: GlanceRow): number {
  return names === undefined ? 0 : plainText(text).length - plainText(names).length;
}

function namesOnly({ names, ...row }: GlanceRow): GlanceRow {
  return names === undefined ? row : { ...row, text: names, names };
}

function withoutText({ text: _, names: __, ...row }: GlanceRow): GlanceRow {
  return row;
}

function glanceWithoutTexts(parts: readonly SummaryPart[]): readonly SummaryPart[] | undefined {
  return replaced(parts, (part) => {
    if (part.kind !== 'glance' || part.rows.every((row) => row.text === undefined)) return undefined;
    const rows = part.rows.map(withoutText);
    return isOverview(rows) ? { ...part, rows } : undefined;
  });
}

function oneJudgementLess(parts: readonly SummaryPart[]): readonly SummaryPart[] | undefined {
  return replaced(parts, (part) => {
    if (part.kind !== 'judgements' || !part.derived || part.judgements.length <= fewestJudgements) return undefined;
    return { ...part, judgements: part.judgements.slice(0, -1) };
  });
}

/** The parts with the first one that changes changed. */
function replaced(
  parts: readonly SummaryPart[],
  change: (part: SummaryPart) => SummaryPart | undefined,
): readonly SummaryPart[] | undefined {
  for (const [index, part] of parts.entries()) {
    const changed = change(part);
    if (changed !== undefined) return parts.with(index, changed);
  }
  return undefined;
}
