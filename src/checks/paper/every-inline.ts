import type { ArticleInline } from '../../model/index.js';

/** Inlines at any depth, those that hold others before what they hold. */
export function* everyInline(inlines: readonly ArticleInline[]): Generator<ArticleInline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* everyInline(inline.children);
  }
}
