import { closest, distance } from 'fastest-levenshtein';
import { type PrintBlock, plainText } from '../../model/index.js';

/** The heading that an author names by its id or its words, in any case; else the one he may have meant. */
export function resolveHeading(name: string, blocks: readonly PrintBlock[]): { readonly id?: string; readonly near?: string } {
  const wanted = fold(name.replace(/^#/, ''));
  const headings = blocks.filter((block) => block.kind === 'heading').map(({ id, children }) => ({ id, words: plainText(children) }));
  const found = headings.find(({ id }) => fold(id) === wanted) ?? headings.find(({ words }) => fold(words) === wanted);
  if (found !== undefined) return { id: found.id };
  if (headings.length === 0) return {};
  const near = closest(
    wanted,
    headings.flatMap(({ id, words }) => [id, words]),
  );
  return distance(wanted, fold(near)) <= Math.max(3, wanted.length / 2) ? { near } : {};
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
