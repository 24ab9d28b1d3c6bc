import type { Token } from 'markdown-it';

/** Where print puts parts of an element, wherever they stand in it: a caption below its figure and above its table, a foot last. */
const placed: Readonly<Record<string, { readonly of: string; readonly at: 'start' | 'end' }>> = {
  figcaption: { of: 'figure', at: 'end' },
  caption: { of: 'table', at: 'start' },
  tfoot: { of: 'table', at: 'end' },
};

interface Open {
  readonly tag: string;
  readonly from: number;
}

/** The tokens of an HTML block in the order in which print has them. */
export function htmlPrintOrder(tokens: readonly Token[]): readonly Token[] {
  const ordered = [...tokens];
  const open: Open[] = [];
  for (let at = 0; at < ordered.length; at++) {
    const [, slash, name = ''] = /^<(\/?)(figure|figcaption|table|caption|tfoot)(?=[\s/>])/i.exec(ordered[at]?.content ?? '') ?? [];
    const tag = name.toLowerCase();
    if (tag === '' || ordered[at]?.type !== 'html_inline') continue;
    if (slash === '') open.push({ tag, from: at });
    else {
      const own = open.findLastIndex((element) => element.tag === tag);
      if (own < 0) continue;
      const [element] = open.splice(own);
      if (element !== undefined) move(ordered, element, at, open);
    }
  }
  return ordered;
}

function move(tokens: Token[], { tag, from }: Open, to: number, open: readonly Open[]): void {
  const place = placed[tag];
  const parent = open.findLast((element) => element.tag === place?.of);
  if (place === undefined || parent === undefined) return;
  const end = place.at === 'end' ? endOf(tokens, parent.tag, to) : parent.from + 1;
  if (end === undefined) return;
  const part = tokens.splice(from, to - from + 1);
  tokens.splice(place.at === 'end' ? end - part.length : end, 0, ...part);
}

/** Index of the tag that closes the element around a place. */
function endOf(tokens: readonly Token[], tag: string, from: number): number | undefined {
  const itself = new RegExp(String.raw`^<(/?)${tag}(?=[\s/>])`, 'i');
  let depth = 0;
  for (let at = from + 1; at < tokens.length; at++) {
    const [, slash] = itself.exec(tokens[at]?.content ?? '') ?? [];
    if (slash === '') depth += 1;
    else if (slash === '/' && depth-- === 0) return at;
  }
  return undefined;
}
