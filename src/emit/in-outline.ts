import { type PrintInline, plainText } from '../model/index.js';

/**
 * The words of a heading for outline and contents: what is set smaller, or in pieces that lines may part, would be lost there. A picture
 * goes by its alternative text where there are no other words.
 */
export function inOutline(inlines: readonly PrintInline[]): readonly PrintInline[] {
  return worded(inContents(inlines));
}

/** The same for contents on paper, which may show a picture beside words. */
export function inContents(inlines: readonly PrintInline[]): readonly PrintInline[] {
  return isPictureAlone(inlines) ? [{ kind: 'text', text: plainText(inlines).trim() }] : inlines;
}

/** Whether a picture's words are all that inlines have. */
export function isPictureAlone(inlines: readonly PrintInline[]): boolean {
  return inlines.some(holdsPicture) && plainText(withoutPictures(inlines)).trim() === '';
}

function worded(inlines: readonly PrintInline[]): readonly PrintInline[] {
  return inlines.flatMap((inline): readonly PrintInline[] => {
    if (inline.kind === 'code') return [{ kind: 'text', text: inline.text }];
    if (inline.kind === 'inline-image') return inline.image.kind === 'frame' ? [{ kind: 'text', text: inline.image.alt }] : [inline];
    if (!('children' in inline)) return [inline];
    const children = worded(inline.children);
    const isBare = inline.kind === 'styled' && (inline.style === 'small' || inline.style === 'keyboard');
    return isBare ? children : [{ ...inline, children }];
  });
}

function holdsPicture(inline: PrintInline): boolean {
  return inline.kind === 'inline-image' || ('children' in inline && inline.children.some(holdsPicture));
}

function withoutPictures(inlines: readonly PrintInline[]): readonly PrintInline[] {
  return inlines.flatMap((inline): readonly PrintInline[] => {
    if (inline.kind === 'inline-image') return [];
    return 'children' in inline ? [{ ...inline, children: withoutPictures(inline.children) }] : [inline];
  });
}
