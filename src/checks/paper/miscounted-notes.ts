import type { FootnoteReference, PdfFacts, Problem, Promised } from '../../model/index.js';
import { beginningOf } from './beginning-of.js';
import { everyInline } from './every-inline.js';
import { footnotesInSummary } from './footnotes-in-summary.js';
import { printedUnits } from './printed-units.js';
import { readPaper } from './read-paper.js';
import { skeleton } from './skeleton.js';
import { printedRuns } from './walk-article.js';
import { definedTitles, TextGatherer } from './written-text.js';
import { innerUnits } from './written-units.js';

/** Footnotes of the article that are not among the notes, or whose items and rows are not all there. */
export function* miscountedNotes(promised: Promised, found: PdfFacts): Generator<Problem> {
  const references = new Map<string, FootnoteReference>();
  for (const reference of footnotesInSummary(promised.article))
    if (reference.source === undefined) references.set(reference.label, reference);
  for (const run of printedRuns(promised))
    for (const inline of everyInline(run.inlines))
      if (inline.kind === 'footnote-reference' && inline.source === undefined && !references.has(inline.label))
        references.set(inline.label, inline);
  if (references.size === 0) return;
  const { noteWords } = readPaper(promised, found);
  const letters = skeleton(noteWords.flatMap(({ text, isMark }) => (isMark ? [] : [text])).join(''));
  let [items, rows] = [0, 0];
  for (const [label, { place }] of references) {
    const footnote = promised.article.footnotes.get(label);
    if (footnote === undefined) continue;
    const [piece = '', words] = opening(promised, label);
    if (!letters.includes(piece)) yield { message: `Unexpected gap, expected a note with the words “${words}”`, source: place };
    for (const { kind } of innerUnits(footnote.blocks, promised)) {
      if (kind === 'item') items += 1;
      else rows += 1;
    }
  }
  const inner = printedUnits(promised, found).filter(({ inNotes }) => inNotes);
  yield* miscounted('list items', items, inner.filter(({ kind }) => kind === 'item').length);
  yield* miscounted('table rows', rows, inner.filter(({ kind }) => kind === 'row').length);
}

/** The first letters of a footnote that stand in any case. */
function opening(promised: Promised, label: string): readonly [piece: string | undefined, words: string] {
  const [first] = promised.article.footnotes.get(label)?.blocks ?? [];
  const gatherer = new TextGatherer(promised, definedTitles(promised.article.definitions));
  if (first?.kind === 'paragraph') gatherer.inlines(first.children);
  const { pieces, words } = gatherer.done();
  return [pieces[0], beginningOf(words, 80)];
}

function* miscounted(what: string, expected: number, count: number): Generator<Problem> {
  if (count !== expected) yield { message: `Unexpected ${count} ${what} in the notes, expected ${expected}` };
}
