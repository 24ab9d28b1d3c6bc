import type {
  Article,
  ArticleBlock,
  ArticleInline,
  Attributes,
  Definition,
  Footnote,
  FrontMatter,
  ImageFile,
  SourcePlace,
} from '../../../src/model/index.js';

const attributes: Attributes = { classes: [], values: {} };

/** Definitions the notation knows, so that examples stay short: `[AP][3]`. */
export const shelf: Readonly<Record<string, string>> = {
  1: 'https://axios.com/plan',
  2: 'https://aljazeera.com/talks',
  3: 'https://apnews.com/call',
  6: 'https://reuters.com/leak',
};

export function place(line: number, column = 1): SourcePlace {
  return { file: 'a.md', line, column };
}

const inlinePattern =
  /!\[(?<alt>[^\]]*)\]\((?<image>[^)\s]+)\)|\[\^(?<note>\w+)\]|\[(?<words>(?:\[\w+\]|!\[[^\]]*\]\([^)]*\)|[^[\]])*)\](?:\((?<url>[^)"]*?)(?: "(?<title>[^"]*)")?\)|\[(?<label>\w+)\])|<(?<auto>[a-z]+:[^>]+)>|`(?<code>[^`]+)`|(?<strong>\*\*)|(?<emphasis>\*)|(?<break>\\\\)/u;

/** Reads a line of the little Markdown that the examples are written in. */
export function inlines(text: string, line = 1, column = 1, known: Readonly<Record<string, string>> = shelf): ArticleInline[] {
  const found: ArticleInline[] = [];
  let at = 0;
  const add = (words: string): void => {
    if (words !== '') found.push({ kind: 'text', text: words });
  };
  while (at < text.length) {
    const match = inlinePattern.exec(text.slice(at));
    if (match === null) break;
    add(text.slice(at, at + match.index));
    const start = at + match.index;
    const here = place(line, column + start);
    at = start + match[0].length;
    const { alt, image, note, words, url, title, label, auto, code, strong, emphasis } = match.groups ?? {};
    if (image !== undefined) found.push({ kind: 'image', url: image, alt: alt ?? '', place: here });
    else if (note !== undefined) found.push({ kind: 'footnote-reference', label: note, place: here });
    else if (auto !== undefined)
      found.push({
        kind: 'link',
        url: auto.includes('@') ? `mailto:${auto.replace('mailto:', '')}` : auto,
        form: 'autolink',
        children: [{ kind: 'text', text: auto }],
        place: here,
      });
    else if (code !== undefined) found.push({ kind: 'code', text: code });
    else if (words !== undefined)
      found.push({
        kind: 'link',
        url: url ?? known[label ?? ''] ?? '',
        ...(title !== undefined && { title }),
        ...(label !== undefined && { definition: label }),
        form: label === undefined ? 'inline' : 'reference',
        children: /^\[\w+\]$/.test(words) ? [{ kind: 'text', text: words }] : inlines(words, line, column + start + 1, known),
        place: here,
      });
    else if (strong !== undefined || emphasis !== undefined) {
      const end = text.indexOf(match[0], at);
      const inside = text.slice(at, end);
      found.push({
        kind: 'styled',
        style: strong === undefined ? 'emphasis' : 'strong',
        children: inlines(inside, line, column + at, known),
      });
      at = end + match[0].length;
    } else found.push({ kind: 'break' });
  }
  add(text.slice(at));
  return found;
}

export function paragraph(text: string, line = 1): Extract<ArticleBlock, { kind: 'paragraph' }> {
  return { kind: 'paragraph', children: inlines(text, line), attributes, place: place(line) };
}

export function heading(text: string, id: string, line = 1): ArticleBlock {
  return { kind: 'heading', level: 1, children: inlines(text, line), id, attributes, place: place(line) };
}

/** A list whose items are paragraphs, or blocks; an item a line. */
export function list(items: readonly (string | readonly ArticleBlock[])[], line = 1): ArticleBlock {
  return {
    kind: 'list',
    ordered: false,
    start: 1,
    tight: true,
    items: items.map((item, index) => ({
      blocks: typeof item === 'string' ? [{ ...paragraph(item, line + index) }] : item,
      attributes,
      place: place(line + index),
    })),
    attributes,
    place: place(line),
  };
}

export function quote(blocks: readonly ArticleBlock[], attribution?: string, line = 1): ArticleBlock {
  return { kind: 'quote', blocks, ...(attribution !== undefined && { attribution: inlines(attribution, line) }), place: place(line) };
}

export function table(header: readonly string[], rows: readonly (readonly string[])[], line = 1): ArticleBlock {
  const cell = (row: number) => (text: string) => ({ children: inlines(text, row), place: place(row) });
  return {
    kind: 'table',
    columns: header.map(() => 'default' as const),
    header: header.map(cell(line)),
    rows: rows.map((row, index) => row.map(cell(line + 2 + index))),
    attributes,
    place: place(line),
  };
}

export function definition(label: string, url: string, title?: string, line = 90): Definition {
  return { label, url, ...(title !== undefined && { title }), place: place(line) };
}

/** Titles and dates that make the shelf's sources complete, so that examples report nothing of them. */
export const shelfDescriptions: FrontMatter['sources'] = Object.values(shelf).map((url) => ({
  match: url,
  title: `Story at ${new URL(url).host}`,
  published: { year: 2025 },
  place: place(1),
}));

export interface ArticleParts {
  readonly definitions?: readonly Definition[];
  readonly footnotes?: Readonly<Record<string, readonly ArticleBlock[]>>;
  readonly images?: Readonly<Record<string, ImageFile>>;
  readonly frontMatter?: Partial<FrontMatter>;
}

export function article(blocks: readonly ArticleBlock[], parts: ArticleParts = {}): Article {
  const footnotes = new Map<string, Footnote>(
    Object.entries(parts.footnotes ?? {}).map(([label, notes]) => [label, { label, blocks: notes, place: place(80) }]),
  );
  return {
    file: 'a.md',
    slug: 'a',
    text: '',
    frontMatter: {
      title: 'A',
      titleFrom: 'front-matter',
      authors: [],
      lang: 'en',
      labels: {},
      fonts: [],
      sources: [],
      checks: {},
      places: {},
      ...parts.frontMatter,
    },
    blocks,
    definitions: parts.definitions ?? [],
    footnotes,
    images: new Map(Object.entries(parts.images ?? {})),
    departures: [],
    editionsFile: '/a.editions.json',
    editions: [],
    contentHash: '',
  };
}
