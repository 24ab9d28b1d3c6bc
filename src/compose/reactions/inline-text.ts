import type { PrintInline } from '../../model/index.js';

/** Stands in the text for what is printed but is no word of the author: an image, a page's number. */
const object = '\uFFFC';

/** The text of inlines; marks count for nothing, so that a place in it is a place between inlines. */
export function inlineText(inlines: readonly PrintInline[]): string {
  return inlines.map(textOf).join('');
}

/** The author's words in inlines, white space folded. */
export function inlineWords(inlines: readonly PrintInline[]): string {
  return inlineText(inlines).replaceAll(object, ' ').replace(/\s+/gu, ' ').trim();
}

/** Where bold text begins and ends in `inlineText`, in order. */
export function boldRanges(inlines: readonly PrintInline[]): readonly { readonly start: number; readonly end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  collect(inlines, 0);
  return ranges;

  function collect(children: readonly PrintInline[], from: number): number {
    let at = from;
    for (const child of children) {
      if (child.kind === 'styled' && child.style === 'strong') {
        const length = textOf(child).length;
        if (length > 0) ranges.push({ start: at, end: at + length });
        at += length;
      } else if (child.kind === 'styled' || child.kind === 'foreign' || child.kind === 'jump') {
        at = collect(child.children, at);
      } else {
        at += textOf(child).length;
      }
    }
    return at;
  }
}

/** Cuts inlines at a place of `inlineText`. A mark at the cut stays with what it follows; what cannot be cut goes whole to the left. */
export function splitInlines(inlines: readonly PrintInline[], at: number): readonly [readonly PrintInline[], readonly PrintInline[]] {
  const before: PrintInline[] = [];
  const after: PrintInline[] = [];
  let position = 0;
  for (const inline of inlines) {
    const end = position + textOf(inline).length;
    if (end <= at) {
      before.push(inline);
    } else if (position >= at) {
      after.push(inline);
    } else {
      const [left, right] = splitInline(inline, at - position);
      before.push(left);
      if (right !== undefined) after.push(right);
    }
    position = end;
  }
  return [before, after];
}

function splitInline(inline: PrintInline, at: number): readonly [PrintInline, PrintInline?] {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return [
        { ...inline, text: inline.text.slice(0, at) },
        { ...inline, text: inline.text.slice(at) },
      ];
    case 'styled':
    case 'foreign':
    case 'jump': {
      const [left, right] = splitInlines(inline.children, at);
      return [
        { ...inline, children: left },
        { ...inline, children: right },
      ];
    }
    case 'address':
    case 'break':
    case 'mark':
    case 'page-reference':
    case 'note-reference':
    case 'inline-image':
      return [inline];
  }
}

function textOf(inline: PrintInline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'address':
      return inline.text;
    case 'styled':
    case 'foreign':
    case 'jump':
      return inlineText(inline.children);
    case 'break':
      return '\n';
    case 'mark':
      return '';
    case 'page-reference':
    case 'note-reference':
    case 'inline-image':
      return object;
  }
}
