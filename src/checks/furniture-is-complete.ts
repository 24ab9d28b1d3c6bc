import { formatDate } from '../language/index.js';
import type { Check, PageFacts, Problem, Promised } from '../model/index.js';
import { boundsOf } from './paper/bounds-of.js';
import { foldText } from './paper/fold-text.js';
import { type BandRun, readBands } from './paper/read-bands.js';
import { runningSections } from './paper/running-sections.js';
import { uncutLength } from './thresholds.js';

type End = 'start' | 'end' | 'anywhere';

/** Whoever finds a single sheet knows what it is of: short title and section above, edition and date below. */
export const furnitureIsComplete: Check = {
  id: 'furniture-is-complete',
  claim: 'Every page has its running head and foot, none of it part of the text',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const sections = runningSections(promised, found);
    const title = foldText(promised.briefing.runningTitle);
    const foot = footText(promised);
    for (const [index, page] of found.pages.entries()) {
      const bands = readBands(promised.sheet, page);
      if (index > 0) yield* wanted(page, bands.head, title, 'running head', `short title “${promised.briefing.runningTitle}”`, 'start');
      const section = sections[index] ?? '';
      if (index > 0 && section !== '') yield* wanted(page, bands.head, foldText(section), 'running head', `section “${section}”`, 'end');
      if (index > 0 && section === '') yield* unwanted(page, bands.head, title, sections);
      if (foot !== '') yield* wanted(page, bands.foot, foldText(foot), 'foot', `“${foot}”`, 'anywhere');
    }
  },
};

/** Edition and date. */
function footText({ briefing: { frontMatter }, words, language }: Promised): string {
  const { edition, date, lang } = frontMatter;
  const parts = [edition === undefined ? [] : `${words.edition} ${edition}`, date === undefined ? [] : formatDate(date, language, lang)];
  return parts.flat().join(' · ');
}

function* wanted(
  { number }: PageFacts,
  band: readonly BandRun[],
  text: string,
  where: string,
  expected: string,
  at: End,
): Generator<Problem> {
  const printed = linesOf(band.filter(({ artifact }) => artifact));
  if (holds(printed, text, at)) return;
  const box = boundsOf(band.map((run) => run.box));
  const asText = holds(linesOf(band.filter(({ artifact }) => !artifact)), text, at);
  const found = asText
    ? `${where} that is part of the text`
    : printed.length === 0
      ? `page without a ${where}`
      : `${where} “${shown(band)}”`;
  yield {
    message: `Unexpected ${found}, expected ${asText ? 'it to be an artifact' : expected}`,
    hint: asText
      ? 'A template of your own has to set head and foot in `header`, `footer`, `background` or `pdf.artifact`.'
      : 'Build the article again; a template of your own has to print short title, section, edition and date.',
    paper: { page: number, ...(box === undefined ? {} : { box }) },
  };
}

/** Before the first section, on a page of contents, the head names none. */
function* unwanted({ number }: PageFacts, band: readonly BandRun[], title: string, sections: readonly string[]): Generator<Problem> {
  const stray = linesOf(band).find((line) => line.startsWith(title) && sections.some((section) => isBehind(line, title, section)));
  if (stray === undefined) return;
  const box = boundsOf(band.map((run) => run.box));
  yield {
    message: `Unexpected running head “${shown(band)}”, expected no section before the first one begins`,
    hint: 'Build the article again; page numbers have moved since.',
    paper: { page: number, ...(box === undefined ? {} : { box }) },
  };
}

function isBehind(line: string, title: string, section: string): boolean {
  return section !== '' && line.slice(title.length).trim() === foldText(section);
}

/** Marking and title stand on different lines: each is a text of its own, in the order of the file. */
function linesOf(band: readonly BandRun[]): readonly string[] {
  const lines: { baseline: number; text: string }[] = [];
  for (const { text, baseline, size } of band) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.baseline - baseline) < size / 4) last.text += text;
    else lines.push({ baseline, text });
  }
  return lines.map(({ text }) => foldText(text));
}

function holds(lines: readonly string[], text: string, at: End): boolean {
  return lines.some((line) => holdsWhole(line, text, at) || holdsCut(line, text, at));
}

function holdsWhole(line: string, text: string, at: End): boolean {
  return at === 'start' ? line.startsWith(text) : at === 'end' ? line.endsWith(text) : line.includes(text);
}

/** A long text is cut with an ellipsis (which folds to three dots), never after a few letters. */
function holdsCut(line: string, text: string, at: End): boolean {
  if (text.length <= uncutLength) return false;
  for (let dots = line.indexOf('...'); dots >= 0; dots = line.indexOf('...', dots + 1)) {
    if (at === 'end' && dots + 3 < line.length) continue;
    const before = line.slice(0, dots);
    for (let length = Math.min(before.length, text.length); length >= uncutLength / 2; length--)
      if (before.endsWith(text.slice(0, length)) && (at !== 'start' || length === before.length)) return true;
  }
  return false;
}

function shown(band: readonly BandRun[]): string {
  return band.map(({ text }) => text.trim()).join(' ');
}
