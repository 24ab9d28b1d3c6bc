import { type ArticleInline, type PrintInline, plainText } from '../../model/index.js';
import { linkTarget } from '../sources/link-target.js';

/**
 * What an editor says of an edition, ready for paper. It has no notes of its own, so that the address of a link stands behind its words,
 * whole, as in a note.
 */
export function printNote(inlines: readonly ArticleInline[]): readonly PrintInline[] {
  return inlines.flatMap(printInline);
}

function printInline(inline: ArticleInline): readonly PrintInline[] {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'break':
      return [inline];
    case 'styled':
    case 'foreign':
      return [{ ...inline, children: printNote(inline.children) }];
    case 'link':
      return printLink(inline);
    case 'image':
      return [{ kind: 'text', text: inline.alt }];
    case 'footnote-reference':
      return [{ kind: 'text', text: `[^${inline.label}]` }];
  }
}

function printLink({ url, children }: Extract<ArticleInline, { kind: 'link' }>): readonly PrintInline[] {
  const words = printNote(children);
  const target = linkTarget(url);
  if (target.kind !== 'source' && target.kind !== 'address') return words;
  const address: PrintInline =
    target.kind === 'address'
      ? { kind: 'address', text: target.text, target: target.target }
      : { kind: 'address', text: url.trim(), target: url.trim() };
  if ([address.text, address.target].includes(plainText(words).trim())) return [address];
  return [...words, { kind: 'text', text: ' (' }, address, { kind: 'text', text: ')' }];
}
