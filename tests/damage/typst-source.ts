/** A part of a Typst source. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A function's call: the whole of it, with the name's first letter, and its arguments. */
export interface Call extends Span {
  readonly parts: readonly Span[];
}

/** Every call of a function, in the order of their beginnings; the number sign belongs to it where there is one. */
export function callsOf(source: string, name: string): readonly Call[] {
  const calls: Call[] = [];
  const opening = new RegExp(`(?<![\\w-])#?${name}\\(`, 'g');
  for (const match of source.matchAll(opening)) {
    const open = match.index + match[0].length;
    const parts: Span[] = [];
    let from = open;
    let depth = 0;
    let at = open;
    for (; at < source.length; at += 1) {
      const sign = source[at] ?? '';
      if (sign === '"') at = endOfString(source, at);
      else if ('([{'.includes(sign)) depth += 1;
      else if (depth > 0 && ')]}'.includes(sign)) depth -= 1;
      else if (depth === 0 && (sign === ',' || sign === ')')) {
        if (source.slice(from, at).trim() !== '') parts.push({ from, to: at });
        from = at + 1;
        if (sign === ')') break;
      }
    }
    calls.push({ from: match.index, to: at + 1, parts });
  }
  return calls;
}

/** Where a string that begins here has its closing mark. */
function endOfString(source: string, begin: number): number {
  let at = begin + 1;
  while (at < source.length && source[at] !== '"') at += source[at] === '\\' ? 2 : 1;
  return at;
}

/** The text of a part. */
export function textAt(source: string, { from, to }: Span): string {
  return source.slice(from, to);
}

/** The source with other text in place of a part. */
export function replaced(source: string, { from, to }: Span, text: string): string {
  return source.slice(0, from) + text + source.slice(to);
}

/** The source with two parts in each other's place; `a` stands before `b`. */
export function exchanged(source: string, a: Span, b: Span): string {
  return source.slice(0, a.from) + textAt(source, b) + source.slice(a.to, b.from) + textAt(source, a) + source.slice(b.to);
}

/** The one in the middle, so that neither the first nor the last is always the one that is damaged. */
export function middle<T>(items: readonly T[]): T | undefined {
  return items[Math.floor(items.length / 2)];
}

/** Where the article begins, behind page one. */
export function bodyStart(source: string): number {
  return Math.max(0, source.indexOf('#summary-end'), source.indexOf('#summary-rule'));
}

/** Paragraphs of the body that are long enough to be told from others. */
export function paragraphs(source: string): readonly Call[] {
  const start = bodyStart(source);
  return callsOf(source, 'paragraph').filter((call) => {
    const text = textAt(source, call);
    return call.from > start && text.startsWith('#paragraph([#"') && text.length > 90 && !text.includes('sticky');
  });
}

/** Strings of plain words in the body's paragraphs, without their marks. */
export function sentences(source: string): readonly Span[] {
  return paragraphs(source).flatMap(({ from, to }) =>
    [...source.slice(from, to).matchAll(/#"((?:[^"\\])*)"/g)]
      .filter(([, words = '']) => words.split(' ').length > 8)
      .map((match) => ({ from: from + match.index + 2, to: from + match.index + match[0].length - 1 })),
  );
}

/** List items with nothing but words in them, each with its neighbours in the same list. */
export function listItems(source: string): readonly { readonly items: readonly Span[] }[] {
  return ['bullets', 'numbered']
    .flatMap((name) => callsOf(source, name))
    .map(({ parts }) => ({
      items: parts.filter((part) =>
        /^\[#inner-paragraph\(\[#"[^"]{8,}";(?:#text\(hyphenate: false,"[^"]+"\);)?\]\)\]$/.test(textAt(source, part)),
      ),
    }))
    .filter(({ items }) => items.length > 2);
}

/** Rows of tables of data: all cells of each as one part. */
export function dataRows(source: string): readonly { readonly rows: readonly Span[] }[] {
  return callsOf(source, 'data-table').map(({ parts }) => {
    const [widths] = parts;
    const columns =
      widths === undefined
        ? 1
        : textAt(source, widths)
            .split(',')
            .filter((width) => /\d/.test(width)).length;
    const cells = parts.filter((part) => /^\s*cell\(/.test(textAt(source, part)));
    const rows = Array.from({ length: Math.floor(cells.length / columns) }, (_, at) => {
      const from = cells[at * columns]?.from ?? 0;
      return { from, to: cells[at * columns + columns - 1]?.to ?? from };
    });
    return { rows };
  });
}

/** Rows of a table of reactions: from one actor to the next. */
export function reactionRows(source: string): readonly { readonly rows: readonly Span[] }[] {
  return callsOf(source, 'reaction-table').map(({ parts }) => {
    const starts = parts.flatMap((part, at) => (/^\s*actor-cell\(/.test(textAt(source, part)) ? [at] : []));
    const rows = starts.map((start) => {
      const next = parts.findIndex((part, at) => at > start && /^\s*(?:actor|group|span)-cell\(/.test(textAt(source, part)));
      return { from: parts[start]?.from ?? 0, to: parts[next < 0 ? parts.length - 1 : next - 1]?.to ?? 0 };
    });
    return { rows };
  });
}
