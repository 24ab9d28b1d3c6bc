import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeCitations } from '../../../src/compose/citations/compose-citations.js';
import { languageFor } from '../../../src/language/index.js';
import type { ArticleBlock, ArticleInline, PrintInline } from '../../../src/model/index.js';
import { article, list, paragraph, place } from './article-notation.js';
import { printed } from './print-notation.js';

/** Inlines in random order: words with random stops and spaces, emphasis, links, parentheses, footnotes. */
const words = fc
  .array(
    fc.constantFrom(
      'alpha',
      'beta',
      'gamma',
      '文字',
      ' ',
      ' ',
      '. ',
      ', ',
      '”',
      '“',
      ' – ',
      '—',
      ' (',
      '(',
      ')',
      ' and ',
      '19',
      '…',
      '»',
      "'",
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const text = words.map((joined): ArticleInline => ({ kind: 'text', text: joined }));
const link = fc
  .record({
    url: fc.constantFrom('https://a.example/x', 'https://b.example/y', '#nowhere', 'file.csv', 'mailto:q@c.example'),
    label: fc.constantFrom('Delta', 'epsilon zeta', 'source', '3'),
  })
  .map(
    ({ url, label }): ArticleInline => ({ kind: 'link', url, form: 'inline', children: [{ kind: 'text', text: label }], place: place(1) }),
  );
const simple = fc.oneof(
  text,
  text,
  link,
  fc.constant<ArticleInline>({ kind: 'footnote-reference', label: '1', place: place(1) }),
  fc.constant<ArticleInline>({ kind: 'break' }),
  fc.constant<ArticleInline>({ kind: 'code', text: 'code' }),
);
const inline = fc.oneof(
  simple,
  simple,
  fc.array(simple, { maxLength: 4 }).map((children): ArticleInline => ({ kind: 'styled', style: 'strong', children })),
);
const inlines = fc.array(inline, { maxLength: 12 });

/** Letters and figures: links and marks part words that the article runs together, so words cannot be counted. */
const lettersOf = (line: string): string[] => line.match(/[\p{L}\p{N}]/gu) ?? [];

function plain(inlines: readonly ArticleInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' || inline.kind === 'code' ? inline.text : 'children' in inline ? plain(inline.children) : ' '))
    .join('');
}

function onPaper(inlines: readonly PrintInline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'text' || inline.kind === 'code' ? inline.text : 'children' in inline ? onPaper(inline.children) : ' ',
    )
    .join('');
}

test('Every word outside citations survives, in order', () => {
  fc.assert(
    fc.property(inlines, (children) => {
      const blocks: readonly ArticleBlock[] = [{ ...paragraph(''), children }];
      const composed = composeCitations(article(blocks, { footnotes: { 1: [paragraph('Note.')] } }), languageFor('en').language);
      const moved = composed.departures.flatMap(({ words }) => lettersOf(words));
      const kept = composed.blocks.flatMap((block) => (block.kind === 'paragraph' ? lettersOf(onPaper(block.children)) : []));
      // What is printed and what was moved make up the article, and what is printed stands in its order.
      const rest = lettersOf(plain(children));
      expect(rest.length).toBe(kept.length + moved.length);
      expect([...rest].sort()).toEqual([...kept, ...moved].sort());
      expect(isSubsequence(kept, rest)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at += 1;
  return at === part.length;
}

test('No citation leaves a double space, a space before a stop, or glued words', () => {
  const citation = fc.constantFrom('([AP][3])', '([AP][3], [Reuters][6])', '[3](https://apnews.com/call)');
  const gap = fc.constantFrom('', ' ');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('alpha', 'beta', '“gamma”'), gap, citation, fc.constantFrom('.', ',', ';', '', ' –', '?”')), {
        minLength: 1,
        maxLength: 5,
      }),
      (parts) => {
        const written = parts.map(([word, space, cited, stop]) => `${word}${space}${cited}${stop}`).join(' ');
        const composed = composeCitations(article([paragraph(written)]), languageFor('en').language);
        const [block] = composed.blocks;
        const line = block?.kind === 'paragraph' ? printed(block.children) : '';
        const bare = line.replace(/\{[^}]*\}/g, '');
        expect(bare).toBe(parts.map(([word, , , stop]) => `${word}${stop}`).join(' '));
        expect(line).not.toMatch(/ \{|\}\{/);
      },
    ),
    { numRuns: 300 },
  );
});

test('Three thousand links, cited and listed, go through', () => {
  const blocks = (count: number): readonly ArticleBlock[] =>
    Array.from({ length: count }, (_, index) =>
      paragraph(`Words of a sentence, one of many ([Paper ${index % 7}](https://example.org/${index})). More ([AP][3]).`, index + 1),
    );
  const many = article([...blocks(3000), list(Array.from({ length: 3000 }, (_, index) => `[Paper](https://example.org/${index})`))]);
  const composed = composeCitations(many, languageFor('en').language);
  expect(composed.notes.size).toBe(3001);
  expect(composed.blocks).toHaveLength(3001);
});
