import type { ArticleInline, FootnoteReference, Foreign, Image, InlineCode, LineBreak, Link, Styled } from '../../model/index.js';

/** An element that wraps other inlines, without its content. */
export type Wrap = Omit<Styled<never>, 'children'> | Omit<Foreign<never>, 'children'>;

/** The inlines of one paragraph, cell or heading as a flat row: emphasis becomes a pair of brackets, so that punctuation and links meet their neighbours across it. */
export type InlineToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly wrap: Wrap }
  | { readonly kind: 'close' }
  | Link
  | FootnoteReference
  | InlineCode
  | LineBreak
  | Image;

/** Flattens inlines, links left whole; neighbouring texts become one. */
export function inlineTokens(inlines: readonly ArticleInline[]): readonly InlineToken[] {
  const tokens: InlineToken[] = [];
  flattenInto(tokens, inlines);
  return tokens;
}

function flattenInto(tokens: InlineToken[], inlines: readonly ArticleInline[]): void {
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'styled':
      case 'foreign': {
        const { children, ...wrap } = inline;
        tokens.push({ kind: 'open', wrap });
        flattenInto(tokens, children);
        tokens.push({ kind: 'close' });
        break;
      }
      case 'text': {
        const last = tokens.at(-1);
        if (last?.kind === 'text') tokens[tokens.length - 1] = { kind: 'text', text: last.text + inline.text };
        else tokens.push(inline);
        break;
      }
      default:
        tokens.push(inline);
    }
  }
}

/** The words of inlines without markup. */
export function plainWords(inlines: readonly ArticleInline[]): string {
  return inlineTokens(inlines)
    .map((token) =>
      token.kind === 'text' || token.kind === 'code' ? token.text : token.kind === 'break' ? ' ' : token.kind === 'image' ? token.alt : '',
    )
    .join('');
}
