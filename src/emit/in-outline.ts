import type { PrintInline } from '../model/index.js';

/** The words of a heading for outline and contents: what is set smaller, or in pieces that lines may part, would be lost there. */
export function inOutline(inlines: readonly PrintInline[]): readonly PrintInline[] {
  return inlines.flatMap((inline): readonly PrintInline[] => {
    if (inline.kind === 'code') return [{ kind: 'text', text: inline.text }];
    if (inline.kind === 'inline-image') return inline.image.kind === 'frame' ? [{ kind: 'text', text: inline.image.alt }] : [inline];
    if (!('children' in inline)) return [inline];
    const children = inOutline(inline.children);
    const isBare = inline.kind === 'styled' && (inline.style === 'small' || inline.style === 'keyboard');
    return isBare ? children : [{ ...inline, children }];
  });
}
