import type { Departure, Finding, Note, PrintBlock, PrintInline } from '../../../src/model/index.js';

/** Inlines as one line: marks as `{apnews.com/call}`, page references as `(p. #id)`, addresses as `<text>`. */
export function printed(inlines: readonly PrintInline[]): string {
  return inlines.map(printedInline).join('');
}

function printedInline(inline: PrintInline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text.replaceAll('\u00a0', '~');
    case 'styled':
      return inline.style === 'strong' ? `**${printed(inline.children)}**` : `*${printed(inline.children)}*`;
    case 'foreign':
    case 'jump':
      return printed(inline.children);
    case 'code':
      return `\`${inline.text}\``;
    case 'break':
      return '\\\\';
    case 'mark':
      return `${inline.word === undefined ? '' : `${inline.word}~`}{${inline.notes.map(shortKey).join(', ')}}`;
    case 'page-reference':
      return `(p. #${inline.target})`;
    case 'note-reference':
      return `(note ${shortKey(inline.note)})`;
    case 'address':
      return inline.target === inline.text ? `<${inline.text}>` : `<${inline.text} → ${inline.target}>`;
    case 'inline-image':
      return inline.image.kind === 'frame' ? `[frame: ${inline.image.alt}]` : `[${inline.image.path}: ${inline.image.alt}]`;
  }
}

export function shortKey(key: string): string {
  return key.replace('source:https://', '');
}

/** Blocks as lines, the inside of lists, quotations and cells marked at the front. */
export function printedBlocks(blocks: readonly PrintBlock[], indent = ''): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${indent}# ${printed(block.children)}`];
      case 'paragraph':
        return [`${indent}${printed(block.children)}`];
      case 'list':
        return block.items.flatMap((item) => printedBlocks(item.blocks, `${indent}* `));
      case 'quote':
        return [
          ...printedBlocks(block.blocks, `${indent}> `),
          ...(block.attribution ? [`${indent}> — ${printed(block.attribution)}`] : []),
        ];
      case 'callout':
        return [...(block.title ? [`${indent}! ${printed(block.title)}`] : []), ...printedBlocks(block.blocks, `${indent}! `)];
      case 'table':
        return [block.header, ...block.rows].map((row) => `${indent}| ${row.map((cell) => printed(cell.children)).join(' | ')} |`);
      case 'definition-list':
        return block.entries.flatMap((entry) => [
          ...entry.terms.map((term) => `${indent}${printed(term)}`),
          ...entry.definitions.flatMap((definition) => printedBlocks(definition, `${indent}: `)),
        ]);
      case 'figure': {
        const image =
          block.image.kind === 'frame' ? 'frame' : `${block.image.path} ${block.image.widthPoints}×${block.image.heightPoints} pt`;
        return [`${indent}[${image}: ${block.image.alt}]${block.caption ? ` ${printed(block.caption)}` : ''}`];
      }
      case 'code-block':
        return [`${indent}\`\`\`${block.text}`];
      default:
        return [`${indent}${block.kind}`];
    }
  });
}

/** A finding as `severity id line:column message`. */
export function reported(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, id, source, message }) => `${severity} ${id} ${source?.line}:${source?.column} ${message}`);
}

export function departed(departures: readonly Departure[]): string[] {
  return departures.map(({ kind, what, words }) => `${kind} ${what}: ${words}`);
}

/** A note as `key @lines: text`. */
export function noted(notes: ReadonlyMap<string, Note>): string[] {
  return [...notes.values()].map(({ key, body, citedAt }) => {
    const lines = citedAt.map(({ line, column }) => `${line}:${column}`).join(' ');
    const text =
      body.kind === 'source'
        ? `${body.source.title ?? '–'} / ${body.source.publisher ?? '–'} / ${body.source.url}`
        : body.kind === 'comment'
          ? printedBlocks(body.blocks).join(' ¶ ')
          : `withdrawn in ${body.edition}`;
    return `${shortKey(key)} @${lines}: ${text}`;
  });
}
