import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';

/** More of them on demand: `BRIEF_FUZZ_RUNS=5000 npx vitest run tests/pipeline/random-markdown.test.ts`. */
const runs = Number(process.env.BRIEF_FUZZ_RUNS ?? 36);
const seed = Number(process.env.BRIEF_FUZZ_SEED ?? 20251127);
const timeout = 30_000 + runs * 500;

/** What Typst, Handlebars and Markdown each take for code. */
const hostile = fc.constantFrom(
  ...[
    '#',
    '#{',
    '#[',
    '#(',
    '#let x = ',
    '#read("/etc/passwd")',
    '#panic()',
    '$',
    '$x$',
    '@a',
    '<a>',
    '\\',
    '\\u{41}',
    '`',
    '```',
    '*/',
    '/*',
    '//',
    '"',
    "'",
  ],
  ...[
    '{{',
    '}}',
    '{{{x}}}',
    '{{> brief}}',
    '{{constructor}}',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    ';',
    '=',
    '==',
    '- ',
    '+ ',
    '/ a: b',
    '~',
    '--',
    '---',
    '...',
    '_',
    '*',
    '**',
  ],
  ...['\u00a0', '\u00ad', '\u200b', '\u2060', '\u202e', '\ufeff', '\u2028', '\t', '\r\n', '\u0301', '🎉', '👩‍👩‍👧', 'ß', 'İ', 'ﬁ'],
);
const word = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-zäéЖї]{1,12}$/) },
  { weight: 2, arbitrary: hostile },
  { weight: 1, arbitrary: fc.stringMatching(/^[\x20-\x7e]{0,10}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '([A][1])',
      '([A][1], [B][2])',
      '[B][2]',
      '[^n]',
      '^[in *line*]',
      '<https://example.org/x>',
      '[a](#one)',
      '[c](mailto:a@b.org)',
      '![i](no.png)',
      '![](https://x.org/i.png)',
      '`c`',
      '**b**',
      '*e*',
      '~~s~~',
      '<kbd>k</kbd>',
      '<b>',
      '</b>',
      '<!-- x -->',
      '“q”',
      '19',
    ),
  },
);
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const inline = line.map((text) => text.replace(/[\r\n\u2028]/g, ' '));
const cell = inline.map((text) => text.replaceAll('|', '/'));

/** Blocks as an author nests them. */
const { block } = fc.letrec<{ block: string; item: string }>((tie) => ({
  item: fc.oneof({ maxDepth: 3 }, inline, tie('block')),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    line,
    fc.tuple(fc.integer({ min: 1, max: 6 }), inline).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
    fc
      .tuple(fc.constantFrom('- ', '1. ', '- [x] ', '* '), fc.array(tie('item'), { minLength: 1, maxLength: 4 }))
      .map(([sign, items]) => items.map((item) => sign + indented(item, sign.length)).join('\n')),
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.join('\n\n').replace(/^/gm, '> ')),
    fc
      .tuple(fc.constantFrom('NOTE', 'warning', 'tip'), inline, tie('item'))
      .map(([kind, title, text]) => `> [!${kind}] ${title}\n${text.replace(/^/gm, '> ')}`),
    fc
      .array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })
      .map(([head = [], ...rows]) => [head, ['---', ':-:', '--:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')),
    line.map((text) => `~~~js\n${text}\n~~~`),
    fc.tuple(inline, inline).map(([term, text]) => `${term}\n: ${text}`),
    fc
      .array(inline, { minLength: 3, maxLength: 5 })
      .map((texts) => `## Reactions\n\n${texts.map((text, index) => `- **Ann ${'ABCDE'[index]}** says “${text}” ([A][1])`).join('\n')}`),
    fc.constantFrom(
      '***',
      '<!-- brief: pagebreak -->',
      '<div>x</div>',
      '<table><tr><td>t</td></tr></table>',
      '## One',
      '# A title',
      '##',
      '- ',
      '>',
      '![A](https://example.org/a.png "C")',
    ),
  ),
}));

function indented(text: string, by: number): string {
  return text.replace(/\n/g, `\n${' '.repeat(by)}`);
}

const definitions = '\n\n[1]: https://example.org/2025/01/02/a "A | B"\n[2]: https://example.net/b\n\n[^n]: A *note*.\n';

/** The findings that say that the print failed, and so that a text was taken for code or broke the page. */
async function failures(text: string): Promise<readonly string[]> {
  const { findings, pdf } = await buildMarkdown(text);
  const failed = findings.filter(({ id }) => ['typesetting-succeeds', 'template-is-valid', 'no-internal-error'].includes(id));
  const explained = pdf !== undefined || findings.some(({ severity }) => severity === 'error');
  return [...failed.map(({ message }) => message), ...(explained ? [] : ['There is neither a PDF nor a reason why'])];
}

describe('whatever is written', () => {
  it(
    'sets as constructs nested into one another',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 12 }), fc.boolean(), async (blocks, derived) => {
          expect(await failures(article(blocks.join('\n\n') + definitions, derived ? '' : 'summary: false'))).toEqual([]);
        }),
        { numRuns: runs, seed },
      );
    },
    timeout,
  );

  it(
    'sets as any characters, in the article and in the front matter',
    async () => {
      const any = fc
        .array(fc.oneof(hostile, fc.string({ unit: 'grapheme-ascii', maxLength: 8 }), fc.constantFrom('\n', '\n\n', ' ')), {
          maxLength: 40,
        })
        .map((pieces) => pieces.join(''));
      await fc.assert(
        fc.asyncProperty(any, any, async (body, title) => {
          const quoted = JSON.stringify(title.replace(/[\r\n\u2028]/g, ' ').trim() || 'A title');
          const fields = `title: ${quoted}\nsubtitle: ${quoted}\nauthor: ${quoted}\nmarking: ${quoted}\nsummary: { bottomLine: ${quoted}, judgements: [{ text: ${quoted} }] }`;
          expect(await failures(article(`Words.\n\n${body}`, fields))).toEqual([]);
        }),
        { numRuns: runs, seed },
      );
    },
    timeout,
  );
});
