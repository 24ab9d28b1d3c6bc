import type { CheckSetting, Finding, FindingId } from '../model/index.js';

/** What a check of the paper would say again, by the finding that has named its cause: as a character without a glyph is no word that was lost. */
const causes: Readonly<Record<string, readonly FindingId[]>> = {
  'table-is-legible': ['table-fits'],
  'hyphens-do-not-stack': ['table-fits'],
  'turned-page-leaves-no-gap': ['table-fits'],
};

/** The same where the cause is told of the whole: a page that is too full or too empty is seen wherever it begins and ends. */
const causesOfWhole: Readonly<Record<string, readonly FindingId[]>> = {
  'summary-is-one-page': ['summary-is-one-page'],
  'last-page-is-filled': ['file-is-not-empty'],
  // The frame in a picture's place names its file.
  'no-typst-residue': ['image-is-readable'],
};

/** Of a summary that runs over no check knows where its columns are, nor that what stands on page two is its own; once it fits, they are asked again. Where its length is let pass, they are heard. */
const spills = { cause: 'summary-is-one-page', ids: ['text-inside-margins', 'structure-survives'] } as const;

/** What speaks of lost words and of boxes where a character has no glyph. */
const ofGlyphs: ReadonlySet<string> = new Set(['printed-glyph-exists', 'words-survive', 'quotations-survive', 'page-sources-are-true']);
/** And where the text itself is named, or stands at the place that is. */
const ofTexts: ReadonlySet<string> = new Set([
  'front-matter-survives',
  'furniture-is-complete',
  'headings-nest',
  'page-reference-is-true',
  'structure-survives',
]);

/** The findings of the paper but for those whose cause is told already of the same paragraph or table; what has no place in the article is told anywhere. `missing` are the characters without a glyph. */
export function saidOnce(
  paper: readonly Finding[],
  told: readonly Finding[],
  text: string,
  settings: Readonly<Record<string, CheckSetting>>,
  missing: ReadonlySet<string>,
): readonly Finding[] {
  const shown = told.filter(({ id }) => settings[id]?.severity !== 'off');
  if (shown.length === 0) return paper;
  const lines = text.split(/\r\n|\n|\r/);
  const lacksGlyphs = shown.some(({ id }) => id === 'glyph-exists');
  const isSpilled = shown.some(({ id }) => id === spills.cause) && (settings[spills.cause]?.severity ?? 'error') === 'error';
  return paper.filter(
    (found) =>
      !(isSpilled && spills.ids.some((id) => id === found.id)) &&
      !(lacksGlyphs && isOfGlyphs(found, missing, lines)) &&
      !shown.some(
        (cause) =>
          causesOfWhole[found.id]?.some((id) => id === cause.id) ||
          (causes[found.id]?.some((id) => id === cause.id) && isSameBlock(found, cause, lines)),
      ),
  );
}

/** Whether a finding speaks of text that holds a character without a glyph: in its words, or in its paragraph. */
function isOfGlyphs({ id, message, source }: Finding, missing: ReadonlySet<string>, lines: readonly string[]): boolean {
  const isOfAny = ofGlyphs.has(id);
  if (!isOfAny && !ofTexts.has(id)) return false;
  const holds = (text: string) => [...text.normalize('NFC')].some((character) => missing.has(character) || character === '\ufffd');
  if (holds(message)) return true;
  if (source === undefined) return isOfAny;
  const isEmpty = (line: number) => (lines[line] ?? '').trim() === '';
  let [from, to] = [source.line - 1, source.line];
  while (from > 0 && !isEmpty(from - 1)) from--;
  while (to < lines.length && !isEmpty(to)) to++;
  return lines.slice(from, to).some(holds);
}

/** Whether no empty line parts two places. */
function isSameBlock({ source: one }: Finding, { source: other }: Finding, lines: readonly string[]): boolean {
  if (one === undefined || other === undefined) return true;
  if (one.file !== other.file) return false;
  const [first, last] = [Math.min(one.line, other.line), Math.max(one.line, other.line)];
  return lines.slice(first - 1, last).every((line) => line.trim() !== '');
}
