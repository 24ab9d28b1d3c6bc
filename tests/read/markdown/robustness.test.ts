import spec from 'commonmark-spec';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import type { ArticleBlock, ArticleInline } from '../../../src/model/index.js';
import { createMarkdownParser } from '../../../src/read/markdown/create-markdown-parser.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';

const { language } = languageFor('en');

function parse(markdown: string) {
  return parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language });
}

/** The words of a text, punctuation and all but for what typography changes. */
function words(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/[‘’“”'"]/g, '')
    .replace(/[–—-]+/g, '-')
    .replace(/…/g, '...')
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '');
}

function textOfHtml(html: string): string {
  type Node = { type: string; name?: string; data?: string; attribs?: Record<string, string>; children?: Node[] };
  const textOf = (node: Node): string => {
    if (node.type === 'text') return node.data ?? '';
    if (node.type === 'script' || node.type === 'style') return '';
    if (node.name === 'img') return node.attribs?.alt ?? '';
    const inner = (node.children ?? []).map(textOf).join('');
    return node.name !== undefined && /^(?:p|div|li|h\d|t[dhr]|pre|blockquote|br|hr|d[dt])$/.test(node.name) ? ` ${inner} ` : inner;
  };
  return textOf({ type: 'root', children: parseDocument(html).children as unknown as Node[] });
}

function textOf(blocks: readonly ArticleBlock[]): string {
  let text = '';
  const inLine = (inlines: readonly ArticleInline[]) => {
    for (const inline of inlines) {
      if (inline.kind === 'text' || inline.kind === 'code') text += inline.text;
      else if (inline.kind === 'break') text += ' ';
      else if (inline.kind === 'image') text += inline.alt;
      else if ('children' in inline) inLine(inline.children);
    }
  };
  const visit = (block: ArticleBlock) => {
    text += ' ';
    if ('children' in block) inLine(block.children);
    if ('blocks' in block) block.blocks.forEach(visit);
    if (block.kind === 'quote') inLine(block.attribution ?? []);
    if (block.kind === 'callout') inLine(block.title ?? []);
    if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(visit);
    if (block.kind === 'code-block') text += block.text;
    if (block.kind === 'figure') {
      text += `${block.image.alt} `;
      const from = text.length;
      inLine(block.caption ?? []);
      // HTML has the title as an attribute.
      const caption = text.slice(from);
      text = text.slice(0, from) + caption.slice(caption.startsWith(block.image.title ?? '') ? (block.image.title ?? '').length : 0);
    }
    if (block.kind === 'table') {
      for (const row of [block.header, ...block.rows]) {
        for (const cell of row) {
          text += ' ';
          inLine(cell.children);
        }
      }
    }
    if (block.kind === 'definition-list') {
      for (const { terms, definitions } of block.entries) {
        terms.forEach(inLine);
        definitions.forEach((definition) => void definition.forEach(visit));
      }
    }
    text += ' ';
  };
  blocks.forEach(visit);
  return text;
}

/** `[](./target.md)`: we print the address where there are no words. */
const linkWithoutWords = 484;
/** `[link](/my uri)`: we take it as the words of a link, and tell of it. */
const linkWithBlank = 488;

describe('every example of CommonMark', () => {
  it.each(spec.tests.map(({ number, markdown }) => [number, markdown.replaceAll('→', '\t')] as const))(
    '%i keeps its words',
    (number, markdown) => {
      const { blocks } = parse(markdown);
      const printed = number === linkWithoutWords ? ['./target.md'] : [];
      const expected = number === linkWithBlank ? ['link'] : words(textOfHtml(createMarkdownParser().render(markdown)));
      expect(words(textOf(blocks))).toEqual([...expected, ...printed]);
    },
  );
});

describe('whatever is written', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '# ',
        '> ',
        '- ',
        '1. ',
        '| a | b |\n|---|---|\n',
        '[a][1]',
        '[1]: u "t"',
        '[^x]',
        '[^x]: ',
        '^[',
        ']',
        '[',
        '](',
        ')',
        '![',
        '**',
        '*',
        '_',
        '~~',
        '`',
        '```\n',
      ],
      ...[
        '{#a .b}',
        '{',
        '}',
        '<b>',
        '</b>',
        '<div>',
        '</div>',
        '<table>',
        '<td>',
        '<!-- ',
        '-->',
        '<!-- brief: skip -->',
        '<!-- brief: end -->',
        '<script>',
        '<a href=x>',
      ],
      ...[
        '\n',
        '\n\n',
        '    ',
        '\t',
        ' ',
        '\\',
        '&amp;',
        'https://x.org',
        'www.x.org',
        '"',
        "'",
        '--',
        '...',
        ': ',
        '[!NOTE]',
        '[ ] ',
        '【1†a】',
        '\uE200',
        '\uE201',
        '\r\n',
        '\0',
        '\uD800',
        '🙂',
        'é',
        '中',
        '()',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );

  it('is read without a fault', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        parse(pieces.join(''));
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps its words where it is plain', () => {
    const plain = fc.array(
      fc.oneof(fc.stringMatching(/^[a-zé中0-9]{1,6}$/), fc.constantFrom(' ', '\n', '\n\n', '- ', '> ', '*', '**', '1. ', '# ')),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(plain, (pieces) => {
        const markdown = pieces.join('');
        const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
        expect(letters(textOf(parse(markdown).blocks))).toBe(letters(markdown));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is nested ten thousand times', () => {
  const times = 10_000;
  it.each([
    ['quotations', `${'>'.repeat(times)} word`],
    ['lists', `${'- '.repeat(times)}word`],
    ['numbered lists', `${'1. '.repeat(times)}word`],
    ['lists in quotations', `${'> - '.repeat(times)}word`],
    ['brackets', `${'['.repeat(times)}word${']'.repeat(times)}`],
    ['links', `${'['.repeat(times)}word${'](u)'.repeat(times)}`],
    ['images', `${'!['.repeat(times)}word${'](u)'.repeat(times)}`],
    ['footnotes in a line', `${'^['.repeat(times)}word${']'.repeat(times)}`],
    ['footnotes', `${'[^a]: '.repeat(times)}word`],
    ['emphasis', `${'*a **b '.repeat(times)}word${' b** c*'.repeat(times)}`],
    ['inline tags', `a ${'<b>'.repeat(times)}word${'</b>'.repeat(times)}`],
    ['block tags', `${'<div>'.repeat(times)}word${'</div>'.repeat(times)}`],
    ['tables in tables', `${'<table><tr><td>'.repeat(times)}word`],
    ['passages that are never closed', `${'<!-- brief: skip -->\n\n'.repeat(times)}word`],
  ])('%s is read, and the word inside is kept', (_what, markdown) => {
    const { blocks, footnotes } = parse(markdown);
    expect(JSON.stringify([blocks, [...footnotes.values()]])).toContain('word');
  });

  it('lists and quotations beyond what can be printed are reported, and what follows is read', () => {
    const { blocks, findings } = parse(`${'> '.repeat(times)}word\n\nafter`);
    expect(findings.map(({ id, severity, source }) => [id, severity, source?.line])).toEqual([['nesting-is-readable', 'warning', 1]]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['quote', 'paragraph']);
  });
});
