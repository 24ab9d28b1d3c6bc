import type { PdfFacts, Problem, Promised } from '../../model/index.js';
import { everyInline } from '../paper/every-inline.js';
import { footnotesInSummary } from '../paper/footnotes-in-summary.js';
import { readPaper } from '../paper/read-paper.js';
import { printedRuns } from '../paper/walk-article.js';
import { paperWords } from './paper-words.js';
import { readSource } from './read-source.js';
import { spellWords } from './spell-words.js';
import type { WrittenWord } from './written-words.js';

/** Behind these a title goes on with what it is none of: sections, the publisher. */
const parts = /^[|｜·•–—-]$/;

/** A title may stand there without its article. */
const articles: ReadonlySet<string> = new Set('the a an der die das ein eine le la les l un une el los las una'.split(' '));

/**
 * Words of footnotes that are a source and nothing else, and are not in the source's note. Print sets them in an order of its own: author, title, publisher, address.
 */
export function* lostFootnoteWords(promised: Promised, found: PdfFacts): Generator<Problem> {
  const { footnotes, context } = readSource(promised);
  // One that nothing printed refers to is not printed, though its address may be.
  const cited = new Set<string>(footnotesInSummary(promised.article).map(({ label }) => label));
  for (const { inlines } of printedRuns(promised))
    for (const inline of everyInline(inlines)) if (inline.kind === 'footnote-reference') cited.add(inline.label);
  if (cited.size === 0) return;
  const numbers = new Set(promised.briefing.endnotes.flatMap(({ body, number }) => (body.kind === 'source' ? [number] : [])));
  const { notes } = readPaper(promised, found);
  for (const { label, line, text } of footnotes) {
    const number = label === undefined || !cited.has(label) ? undefined : context.noteOf({ footnote: label });
    const note = number !== undefined && numbers.has(number) ? notes.find((candidate) => candidate.number === number) : undefined;
    if (note === undefined) continue;
    const printed = new Set(paperWords(note.words, found).map(({ key }) => key.toLowerCase()));
    const lost = titleWords(text.words).filter(({ key }) => !printed.has(key.toLowerCase()) && !articles.has(key.toLowerCase()));
    if (lost.length === 0) continue;
    yield {
      message: `Unexpected loss of “${spellWords(lost)}”, expected it in note ${number}`,
      hint: 'Words must not change on their way to paper: report it with the article.',
      source: { file: promised.article.file, line, column: 1 },
      paper: note.words[0]?.places[0] ?? { page: note.page },
    };
  }
}

function titleWords(words: readonly WrittenWord[]): readonly WrittenWord[] {
  const end = words.findIndex(({ key }) => parts.test(key));
  return words.slice(0, end < 0 ? undefined : end).filter(({ key, kind }) => kind === 'plain' && /\p{L}/u.test(key));
}
