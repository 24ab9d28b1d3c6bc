import type { PrintInline } from '../../model/index.js';

/** Words that begin with a capital, as where what stood before them is left out. */
export function capitalised(words: readonly PrintInline[]): readonly PrintInline[] {
  const [first, ...others] = words;
  if (first === undefined) return words;
  if (first.kind === 'text')
    return [{ ...first, text: first.text.replace(/^["'“„«‘(]?\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...others];
  return 'children' in first ? [{ ...first, children: capitalised(first.children) }, ...others] : words;
}
