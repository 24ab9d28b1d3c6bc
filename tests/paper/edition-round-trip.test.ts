import { describe, expect, it } from 'vitest';
import { changesApart } from '../../src/checks/paper/changes-apart.js';
import { marginSigns } from '../../src/checks/paper/margin-signs.js';
import { phraseIn, placesOf } from '../../src/checks/paper/phrase-in.js';
import { skeleton } from '../../src/checks/paper/skeleton.js';
import { formatDate, languageFor } from '../../src/language/index.js';
import type { Box, PdfFacts, Promised } from '../../src/model/index.js';
import { renderEditions } from '../../src/report/render-editions.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { generateArticle } from '../damage/generate-article.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { readPdf } from '../helpers/read-pdf.js';
import { editArticle, type SeededEdit } from './seeded-edits.js';

const many = process.env.BRIEF_LONG === '1' ? 200 : 5;
const [only] = (process.env.SEED ?? '').split('-').map(Number);
/** In these a row with words struck out, in one at the end of a line, has a page of the list to itself. */
const alone = [43, 149];
const seeds = only ? [only] : [...new Set([...Array.from({ length: many }, (_, index) => index + 1), ...alone])];

describe('an edition that is recorded, changed and printed again', () => {
  it.each(seeds)('tells every change, with a bar at its lines, and nothing else (seed %i)', { timeout: 120_000 }, async (seed) => {
    const { markdown, settings } = generateArticle(seed);
    const changed = editArticle(markdown, seed);
    const first = await buildMarkdown(changed.before, settings);
    const record = first.edition?.record;
    if (record === undefined) throw new Error('The article cannot be set');
    const folder = temporaryFolder({ 'article.editions.json': renderEditions([record]) });
    const result = await buildMarkdown(changed.after, { ...settings, folder, unproved: false, keepPromise: true });
    // What is wrong with the article itself is so in every edition.
    const before = new Set(first.findings.map(({ id }) => id));
    const errors = result.findings.filter(({ severity, id }) => severity === 'error' && !before.has(id));
    expect(errors.map(({ id, message, paper }) => `p. ${paper?.page} ${id}: ${message}`)).toEqual([]);
    const { pdf, promised } = result;
    if (pdf === undefined || promised === undefined) throw new Error('No PDF');
    expect(differences(changed.edits, promised, await readPdf(pdf))).toEqual([]);
  });

  it('is printed with the same bytes as long as nothing has changed', async () => {
    const { markdown } = generateArticle(3);
    const { edition } = await buildMarkdown(markdown);
    const folder = temporaryFolder(
      edition === undefined ? {} : { 'article.editions.json': renderEditions([{ ...edition.record, number: 2 }]) },
    );
    // The edition is that of the front matter, or none there: the file gives it.
    const numbered = markdown.replace(/^edition: .*\n/mu, '').replace('\nlang:', '\nedition: 2\nlang:');
    const [with2, recorded] = [await buildMarkdown(numbered), await buildMarkdown(numbered, { folder })];
    expect(recorded.pdf).toEqual(with2.pdf);
  });
});

/** What paper says and the edits do not, and the other way round. */
function differences(seeded: readonly SeededEdit[], promised: Promised, found: PdfFacts): readonly string[] {
  const { lang } = promised.briefing.frontMatter;
  const date = formatDate({ year: 2026, month: 3, day: 10 }, languageFor(lang).language, lang);
  const edits = seeded.filter(({ kind }) => kind !== 'dated');
  const isDated = edits.length < seeded.length;
  const { part, rest } = changesApart(promised, found);
  if (part === undefined) return seeded.length === 0 ? [] : ['no page of what has changed'];
  const rows = rowTexts(part.elements);
  const markers = new Set(edits.filter(({ kind }) => kind !== 'removed').map(({ words }) => words.replace(/n0$/, '')));
  const isMarked = (text: string) => [...markers].some((marker) => text.includes(marker));
  const marked = rest.words.filter(({ text }) => isMarked(text));
  const dated = isDated ? placesOf(phraseIn(rest.words, date)) : [];
  const faults: string[] = [];
  if (isDated && !rows.some((row) => row.includes(skeleton(date)))) faults.push('the date is not told');
  if (dated.some(({ page, box }) => !signs(promised, found, page).bars.some((bar) => middleIn(box, bar))))
    faults.push('the date has no bar');
  for (const { kind, words } of edits) {
    if (!rows.some((row) => row.includes(skeleton(words)))) faults.push(`${kind} “${words}” is not told`);
    if (kind === 'removed') continue;
    const places = rest.words.filter(({ text }) => text.includes(words)).flatMap((word) => word.places);
    if (!places.some(({ page, box }) => signs(promised, found, page).bars.some((bar) => middleIn(box, bar))))
      faults.push(`“${words}” has no bar`);
  }
  const gone = edits.filter(({ kind }) => kind === 'removed');
  for (const row of rows)
    if (
      !isMarked(row) &&
      !(isDated && row.includes(skeleton(date))) &&
      ![...markers].some((marker) => row.includes(skeleton(marker))) &&
      !gone.some(({ words }) => row.includes(skeleton(words)))
    )
      faults.push(`a row more: ${row}`);
  for (const { number } of found.pages)
    for (const bar of signs(promised, found, number).bars) {
      const heights = [...marked.flatMap(({ places }) => places), ...dated].filter(({ page }) => page === number).map(({ box }) => box);
      if (!heights.some((box) => middleIn(box, bar))) faults.push(`a bar more on p. ${number}`);
    }
  const cuts = found.pages.flatMap(({ number }) => signs(promised, found, number).cuts);
  if (cuts.length !== gone.length) faults.push(`${cuts.length} triangles for ${gone.length} passages that are gone`);
  return faults;
}

function signs({ sheet }: Promised, { pages }: PdfFacts, number: number): { readonly bars: readonly Box[]; readonly cuts: readonly Box[] } {
  const page = pages[number - 1];
  if (page === undefined) return { bars: [], cuts: [] };
  const { left, bars, cuts } = marginSigns(sheet, page);
  return { bars: [...left.bars, ...bars], cuts: [...left.cuts, ...cuts] };
}

function middleIn(box: Box, bar: Box): boolean {
  const middle = (box.top + box.bottom) / 2;
  return middle > bar.bottom && middle < bar.top;
}

/** Letters of the table's rows but for its head. */
function rowTexts(
  elements: readonly { readonly role: string; readonly children: PdfFacts['structure'][number]['children']; readonly text: string }[],
): readonly string[] {
  const rows = (element: (typeof elements)[number]): readonly string[] =>
    element.role === 'TR'
      ? [skeleton(element.text)]
      : element.children.flatMap((child) => (child.kind === 'element' ? rows(child.element) : []));
  return elements.flatMap(rows).slice(1);
}
