import type { Attributes, ListItem, PrintBlock, PrintInline, SourcePlace } from '../../../src/model/index.js';

interface Line {
  readonly text: string;
  readonly number: number;
}

const marker = /^([-*+]|\d+\.) (?:\[([ x])\] )?/;

/** Reads a little Markdown as blocks ready for paper; `[^a,b]` is a mark that leads to the notes a and b. */
export function blocksOf(source: string): readonly PrintBlock[] {
  const lines = source.split('\n').map((text, index) => ({ text, number: index + 1 }));
  const indent = Math.min(...lines.filter(({ text }) => text.trim() !== '').map(({ text }) => text.search(/\S/)));
  return readBlocks(lines.map((line) => ({ ...line, text: line.text.slice(indent) })));
}

function readBlocks(lines: readonly Line[]): readonly PrintBlock[] {
  const blocks: PrintBlock[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined || line.text.trim() === '') {
      index += 1;
      continue;
    }
    const end = blockEnd(lines, index);
    blocks.push(readBlock(lines.slice(index, end), line));
    index = end;
  }
  return blocks;
}

function blockEnd(lines: readonly Line[], start: number): number {
  const first = lines[start]?.text ?? '';
  const kind = marker.exec(first)?.[1];
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const text = lines[end]?.text ?? '';
    if (kind !== undefined) {
      const next = marker.exec(text)?.[1];
      const isSame = next !== undefined && (next === kind || (next.endsWith('.') && kind.endsWith('.')));
      if (text.trim() !== '' && !text.startsWith('  ') && !isSame) break;
    } else if (first.startsWith('>') ? !text.startsWith('>') : true) {
      break;
    }
  }
  return end;
}

function readBlock(lines: readonly Line[], first: Line): PrintBlock {
  const place = placeOf(first);
  const heading = /^(#{1,6}) /.exec(first.text)?.[1];
  if (heading !== undefined) {
    const { text, attributes } = takeAttributes(first.text.slice(heading.length + 1));
    const id =
      attributes.id ??
      text
        .toLowerCase()
        .replace(/\[\^[^\]]*\]/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, '-');
    return { kind: 'heading', level: levelOf(heading.length), children: inlinesOf(text), id, attributes, place };
  }
  if (first.text.startsWith('>')) {
    return { kind: 'quote', blocks: readBlocks(lines.map((line) => ({ ...line, text: line.text.replace(/^> ?/, '') }))), place };
  }
  if (first.text === '---') return { kind: 'thematic-break', place };
  const list = marker.exec(first.text)?.[1];
  if (list !== undefined) {
    const items = lines.reduce<Line[][]>((sofar, line) => {
      if (marker.test(line.text)) sofar.push([line]);
      else sofar.at(-1)?.push(line);
      return sofar;
    }, []);
    const ordered = list.endsWith('.');
    const start = ordered ? Number.parseInt(list, 10) : 1;
    return { kind: 'list', ordered, start, tight: true, items: items.map(readItem), attributes: none, place };
  }
  return { kind: 'paragraph', children: inlinesOf(first.text), attributes: none, place };
}

function readItem(lines: readonly Line[]): ListItem<PrintBlock> {
  const first = lines[0] ?? { text: '', number: 0 };
  const found = marker.exec(first.text);
  const { text, attributes } = takeAttributes(first.text.slice(found?.[0].length ?? 0));
  const width = (found?.[1]?.length ?? 1) + 1;
  const blocks = readBlocks([{ ...first, text }, ...lines.slice(1).map((line) => ({ ...line, text: line.text.slice(width) }))]);
  return { blocks, attributes, place: placeOf(first), ...(found?.[2] === undefined ? {} : { checked: found[2] === 'x' }) };
}

const none: Attributes = { classes: [], values: {} };

function takeAttributes(text: string): { readonly text: string; readonly attributes: Attributes } {
  const found = /\s*\{([^{}]*)\}$/.exec(text);
  if (found === null) return { text, attributes: none };
  const classes: string[] = [];
  const values: Record<string, string> = {};
  let id: string | undefined;
  for (const [part] of (found[1] ?? '').matchAll(/(?:[^\s"]|"[^"]*")+/g)) {
    if (part.startsWith('.')) classes.push(part.slice(1));
    else if (part.startsWith('#')) id = part.slice(1);
    else values[part.slice(0, part.indexOf('='))] = part.slice(part.indexOf('=') + 1).replace(/^"|"$/g, '');
  }
  return { text: text.slice(0, found.index), attributes: { classes, values, ...(id === undefined ? {} : { id }) } };
}

/** `**strong**`, `*emphasis*`, `` `code` ``, `[words](#id)`, `[^a,b]`. */
export function inlinesOf(text: string): readonly PrintInline[] {
  const inlines: PrintInline[] = [];
  let at = 0;
  for (const found of text.matchAll(/\*\*(?!\*)(.+?)\*\*|\*(\*\*.+?\*\*|.+?)\*|`(.+?)`|\[\^([^\]]+)\]|\[([^\]]+)\]\(#([^)]+)\)/gu)) {
    if (found.index > at) inlines.push({ kind: 'text', text: text.slice(at, found.index) });
    const [, strong, emphasis, code, notes, words, target] = found;
    if (strong !== undefined) inlines.push({ kind: 'styled', style: 'strong', children: inlinesOf(strong) });
    else if (emphasis !== undefined) inlines.push({ kind: 'styled', style: 'emphasis', children: inlinesOf(emphasis) });
    else if (code !== undefined) inlines.push({ kind: 'code', text: code });
    else if (notes !== undefined) inlines.push({ kind: 'mark', notes: notes.split(','), place: { file: 'a.md', line: 1, column: 1 } });
    else inlines.push({ kind: 'jump', target: target ?? '', children: inlinesOf(words ?? '') });
    at = found.index + found[0].length;
  }
  if (at < text.length) inlines.push({ kind: 'text', text: text.slice(at) });
  return inlines;
}

/** The same notation back; a table's rows as `actor | statement | stance | notes`, a statement over both columns behind `=`, a group behind `#`. */
export function notationOf(blocks: readonly PrintBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind !== 'reaction-table') return [flat(block)];
    const has = [block.hasActors ? 'actors' : '', block.hasStances ? 'stances' : '', block.hasNotes ? 'notes' : ''];
    return [
      ['table', ...has.filter((word) => word !== '')].join(' '),
      ...block.rows.map((row) => {
        if (row.kind === 'group') return `  # ${inlineNotation(row.children)}`;
        const statement = row.blocks.map(flat).join(' ¶ ');
        const who = row.actor === undefined ? `= ${statement}` : `${inlineNotation(row.actor)} | ${statement}`;
        return `  ${[who, ...(row.stance === undefined ? [] : [row.stance]), ...(row.notes.length === 0 ? [] : [row.notes.join(',')])].join(' | ')}`;
      }),
    ];
  });
}

function flat(block: PrintBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineNotation(block.children)}`;
    case 'paragraph':
      return inlineNotation(block.children);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${block.start + index}.` : '-'} ${item.blocks.map(flat).join(' ¶ ')}`)
        .join(' ');
    case 'quote':
      return `> ${block.blocks.map(flat).join(' ¶ ')}`;
    default:
      return `(${block.kind})`;
  }
}

export function inlineNotation(inlines: readonly PrintInline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'styled':
          return inline.style === 'strong' ? `**${inlineNotation(inline.children)}**` : `*${inlineNotation(inline.children)}*`;
        case 'code':
          return `\`${inline.text}\``;
        case 'mark':
          return `[^${inline.notes.join(',')}]`;
        case 'jump':
          return `[${inlineNotation(inline.children)}](#${inline.target})`;
        default:
          return `(${inline.kind})`;
      }
    })
    .join('');
}

function placeOf(line: Line): SourcePlace {
  return { file: 'a.md', line: line.number, column: 1 };
}

function levelOf(length: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return length === 1 ? 1 : length === 2 ? 2 : length === 3 ? 3 : length === 4 ? 4 : length === 5 ? 5 : 6;
}
