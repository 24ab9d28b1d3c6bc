import type { PrintInline } from './inline.js';

/** The words of inlines, without marks and references: for running heads, outline, metadata, and for finding things. */
export function plainText(inlines: readonly PrintInline[]): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(inline: PrintInline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'address':
      return inline.text;
    case 'styled':
    case 'foreign':
    case 'jump':
      return plainText(inline.children);
    case 'break':
      return ' ';
    case 'inline-image':
      return inline.image.alt;
    case 'mark':
    case 'page-reference':
    case 'note-reference':
      return '';
  }
}
