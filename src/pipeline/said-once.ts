import type { CheckSetting, Finding, FindingId } from '../model/index.js';

/** What a check of the paper would say again, by the finding that has named its cause: as a character without a glyph is no word that was lost. */
const causes: Readonly<Record<string, readonly FindingId[]>> = {
  'printed-glyph-exists': ['glyph-exists'],
  'words-survive': ['glyph-exists'],
  'quotations-survive': ['glyph-exists'],
  'page-sources-are-true': ['glyph-exists'],
  'table-is-legible': ['table-fits'],
};

/** The same where the cause is told of the whole: a page that is too full or too empty is seen wherever it begins and ends. */
const causesOfWhole: Readonly<Record<string, readonly FindingId[]>> = {
  'summary-is-one-page': ['summary-is-one-page'],
  'last-page-is-filled': ['file-is-not-empty'],
};

/** The findings of the paper but for those whose cause is told already of the same paragraph or table; what has no place in the article is told anywhere. */
export function saidOnce(
  paper: readonly Finding[],
  told: readonly Finding[],
  text: string,
  settings: Readonly<Record<string, CheckSetting>>,
): readonly Finding[] {
  const shown = told.filter(({ id }) => settings[id]?.severity !== 'off');
  if (!shown.some(({ id }) => [causes, causesOfWhole].flatMap((table) => Object.values(table).flat()).some((cause) => cause === id)))
    return paper;
  const lines = text.split(/\r\n|\n|\r/);
  return paper.filter(
    (found) =>
      !shown.some(
        (cause) =>
          causesOfWhole[found.id]?.some((id) => id === cause.id) ||
          (causes[found.id]?.some((id) => id === cause.id) && isSameBlock(found, cause, lines)),
      ),
  );
}

/** Whether no empty line parts two places. */
function isSameBlock({ source: one }: Finding, { source: other }: Finding, lines: readonly string[]): boolean {
  if (one === undefined || other === undefined) return true;
  if (one.file !== other.file) return false;
  const [first, last] = [Math.min(one.line, other.line), Math.max(one.line, other.line)];
  return lines.slice(first - 1, last).every((line) => line.trim() !== '');
}
