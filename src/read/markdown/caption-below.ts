import type { ArticleInline } from '../../model/index.js';

/** The words of a paragraph below a table that a colon makes its caption, as pandoc has it, without the colon; `undefined` for any other. */
export function captionBelow([first, ...others]: readonly ArticleInline[]): readonly ArticleInline[] | undefined {
  if (first?.kind !== 'text' || !/^:\s/.test(first.text)) return undefined;
  const text = first.text.replace(/^:\s+/, '');
  return text === '' ? (others.length === 0 ? undefined : others) : [{ kind: 'text', text }, ...others];
}
