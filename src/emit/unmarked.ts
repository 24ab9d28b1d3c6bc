import type { PrintInline } from '../model/index.js';

/** Inlines that are printed a second time: only where the article has them do they show that something has changed. */
export function unmarked(inlines: readonly PrintInline[]): readonly PrintInline[] {
  return inlines.map((inline): PrintInline => {
    if (inline.kind === 'text' || inline.kind === 'code') return { kind: inline.kind, text: inline.text };
    return 'children' in inline ? { ...inline, children: unmarked(inline.children) } : inline;
  });
}
