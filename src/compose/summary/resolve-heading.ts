import { closest, distance } from 'fastest-levenshtein';
import { type PrintBlock, plainText } from '../../model/index.js';
import { asTyped } from '../as-typed.js';

/** The heading that an author names by its id or its words, in any case; else the one he may have meant. */
export function resolveHeading(name: string, blocks: readonly PrintBlock[]): { readonly id?: string; readonly near?: string } {
  const wanted = asTyped(name.replace(/^#/, ''));
  const headings = blocks.filter((block) => block.kind === 'heading').map(({ id, children }) => ({ id, words: plainText(children) }));
  const found = headings.find(({ id }) => asTyped(id) === wanted) ?? headings.find(({ words }) => asTyped(words) === wanted);
  if (found !== undefined) return { id: found.id };
  if (headings.length === 0) return {};
  const near = closest(
    wanted,
    headings.flatMap(({ id, words }) => [id, words]),
  );
  return distance(wanted, asTyped(near)) <= Math.max(3, wanted.length / 2) ? { near } : {};
}
