import { type ArticleBlock, type ArticleInline, type Finding, finding } from '../model/index.js';

/**
 * A list in the opening that names the sections (“What you’ll find below”) is printed as it is; an entry that names no heading is
 * worth knowing. A list counts as one where two entries at least, and half of them, name headings.
 */
export function checkContentsList(blocks: readonly ArticleBlock[]): readonly Finding[] {
  const first = blocks.findIndex((block) => block.kind === 'heading');
  if (first <= 0) return [];
  const headings = blocks
    .flatMap((block) => (block.kind === 'heading' ? [fold(wordsOf(block.children))] : []))
    .filter((words) => words !== '');
  return blocks.slice(0, first).flatMap((block): readonly Finding[] => {
    if (block.kind !== 'list') return [];
    const entries = block.items.map(({ blocks: [opening], place }) => ({
      words: opening?.kind === 'paragraph' ? wordsOf(opening.children).trim() : '',
      place,
    }));
    const named = entries.filter(({ words }) => names(words, headings));
    if (named.length < 2 || named.length * 2 < entries.length) return [];
    return entries
      .filter((entry) => !named.includes(entry))
      .map(({ words, place }) =>
        finding('contents-list-matches', {
          message: `Unexpected entry “${words}” in a list of the sections, expected the words of a heading`,
          hint: 'It is printed as it is. Name the heading as the article does.',
          source: place,
        }),
      );
  });
}

/** An entry names a heading by its words, or by the first of them (“Context” for “Context: the plan”). */
function names(entry: string, headings: readonly string[]): boolean {
  const wanted = fold(entry);
  return (
    wanted !== '' && headings.some((heading) => heading === wanted || heading.startsWith(`${wanted} `) || wanted.startsWith(`${heading} `))
  );
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordsOf(inlines: readonly ArticleInline[]): string {
  return inlines.map((inline) => ('children' in inline ? wordsOf(inline.children) : 'text' in inline ? inline.text : ' ')).join('');
}
