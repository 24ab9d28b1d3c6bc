import { align } from '../../checks/paper/align.js';
import { beginningOf } from '../../checks/paper/beginning-of.js';
import type { PageFacts, PdfFacts, Problem, TextLine } from '../../model/index.js';

/** So many lines of a page are told one by one; where more differ it is another page. */
const mostLines = 5;
/** Lines of a page beyond which nothing is gained by naming each. */
const mostDifferences = 60;
const hint = 'Build the file again: a program has changed what is printed since.';

/** Compares the lines of each page with those of the page as it is built. */
export function otherLines(found: PdfFacts, built: PdfFacts): readonly Problem[] {
  return found.pages.flatMap((page) => {
    const own = built.pages[page.number - 1];
    return own === undefined || hasSameLetters(page, own) ? [] : [...ofPage(page, own)];
  });
}

function hasSameLetters({ characters: is }: PageFacts, { characters: was }: PageFacts): boolean {
  return is.count === was.count && is.codes.every((code, at) => code === was.codes[at]);
}

function* ofPage(page: PageFacts, built: PageFacts): Generator<Problem> {
  const pairs = align(page.lines, built.lines, (a, b) => a.text === b.text, mostDifferences) ?? [];
  const gaps: { readonly is: readonly TextLine[]; readonly was: readonly TextLine[] }[] = [];
  let [from, fromBuilt] = [0, 0];
  for (const [a, b] of [...pairs, [page.lines.length, built.lines.length] as const]) {
    const [is, was] = [page.lines.slice(from, a), built.lines.slice(fromBuilt, b)];
    // Without its tags a page has its lines cut otherwise.
    if (joined(is) !== joined(was)) gaps.push({ is, was });
    [from, fromBuilt] = [a + 1, b + 1];
  }
  const [first] = gaps;
  if (first === undefined) return;
  const count = gaps.reduce((sum, { is, was }) => sum + Math.max(is.length, was.length), 0);
  const other = count > mostLines ? [first] : gaps;
  for (const { is, was } of other) {
    const [one, own] = shown(textOf(is), textOf(was));
    const many = count > mostLines ? `${count} other lines, the first ` : '';
    yield {
      message:
        one === ''
          ? `Unexpected loss of ${many}“${own}”, expected it as it is built now`
          : `Unexpected ${many}“${one}” on page ${page.number}, expected ${own === '' ? 'nothing there' : `“${own}”`}`,
      hint,
      paper: { page: page.number, ...(is[0] === undefined ? {} : { box: is[0].box }) },
    };
  }
}

/** Words before the first difference that are shown with it. */
const wordsBefore = 3;

/** Two texts from shortly before they differ. */
function shown(one: string, other: string): readonly [string, string] {
  const [is, was] = [one.split(' '), other.split(' ')];
  let same = 0;
  while (same < Math.min(is.length, was.length) && is[same] === was[same]) same += 1;
  const from = Math.max(0, same - wordsBefore);
  const part = (words: readonly string[]) => `${from > 0 ? '… ' : ''}${beginningOf(words.slice(from).join(' '))}`;
  return [one === '' ? '' : part(is), other === '' ? '' : part(was)];
}

function textOf(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function joined(lines: readonly TextLine[]): string {
  return textOf(lines).replaceAll(' ', '');
}
