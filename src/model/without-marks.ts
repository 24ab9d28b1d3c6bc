import type { PrintInline } from './inline.js';

/** The same inlines without marks, and without styles that held nothing else. */
export function withoutMarks(inlines: readonly PrintInline[]): readonly PrintInline[] {
  return inlines.flatMap((inline): readonly PrintInline[] => {
    if (inline.kind === 'mark') return [];
    if (inline.kind !== 'styled' && inline.kind !== 'foreign' && inline.kind !== 'jump') return [inline];
    const children = withoutMarks(inline.children);
    return children.length === 0 ? [] : [{ ...inline, children }];
  });
}
