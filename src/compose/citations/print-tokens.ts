import type { Mark, PrintInline } from '../../model/index.js';
import type { Wrap } from './inline-tokens.js';

/** Keeps “(p. 4)” and “(note 3)” with the word before. */
export const noBreakSpace = '\u00a0';

/** A mark that has not found its place yet; `parts`: it stands for words that parted its neighbours; `isWorded`: its words stay, with all their signs. */
export interface LooseMark {
  readonly kind: 'loose-mark';
  readonly mark: Mark;
  readonly parts: boolean;
  readonly isWorded?: true;
}

/** The inlines of one paragraph, cell or heading on their way to paper, as a flat row. */
export type PrintToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly wrap: Wrap }
  | { readonly kind: 'close' }
  | {
      readonly kind: 'atom';
      readonly inline: PrintInline /** Of a note’s number: it takes the place of an address. */;
      readonly isForAddress?: true;
    }
  | LooseMark;

/** Puts a flat row together again; emphasis that has lost its content goes. */
export function printInlines(tokens: readonly PrintToken[]): readonly PrintInline[] {
  const root: PrintInline[] = [];
  const stack: { wrap: Wrap; children: PrintInline[] }[] = [];
  for (const token of tokens) {
    const children = stack.at(-1)?.children ?? root;
    switch (token.kind) {
      case 'text':
        addText(children, token.text);
        break;
      case 'open':
        stack.push({ wrap: token.wrap, children: [] });
        break;
      case 'close': {
        const done = stack.pop();
        if (done === undefined) throw new Error('Unexpected end of emphasis, expected one that is open');
        if (done.children.length > 0) (stack.at(-1)?.children ?? root).push({ ...done.wrap, children: done.children });
        break;
      }
      case 'atom':
        children.push(token.inline);
        break;
      case 'loose-mark':
        children.push(token.mark);
        break;
    }
  }
  return root;
}

function addText(inlines: PrintInline[], text: string): void {
  const last = inlines.at(-1);
  if (text === '') return;
  if (last?.kind === 'text') inlines[inlines.length - 1] = { kind: 'text', text: last.text + text };
  else inlines.push({ kind: 'text', text });
}
