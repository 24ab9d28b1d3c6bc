import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';

function told(markdown: string): readonly string[] {
  const { findings } = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
  return findings.map(({ id, message, hint, source }) => `${source?.line}:${source?.column} ${id} ${message} → ${hint}`);
}

describe('What was meant as a table and is printed with its pipes is told with its line and the repair', () => {
  it.each([
    ['with too few columns below its head', 'a\n\n| A | B |\n|---|\n| 1 | 2 |', '4:1', 'Unexpected one column', '|---|---|'],
    ['with too many', '- a\n\n  | A | B |\n  |---|---|---|', '4:3', 'Unexpected 3 columns', '|---|---|'],
    ['without outer pipes', 'A | B | C\n--- | ---\n1 | 2 | 3', '2:1', 'Unexpected 2 columns', '|---|---|---|'],
    ['without a line below its head', 'a\n| A | B |\n| 1 | 2 |', '2:1', 'Table has no line of hyphens', '|---|---|'],
    ['with dashes in the place of hyphens', '> | A | B |\n> |——|——|\n> | 1 | 2 |', '1:3', 'Table has no line of hyphens', '|---|---|'],
    ['with a head that is underlined', '| A | B |\n---\n| 1 | 2 |\n| 3 | 4 |', '1:1', 'Table has no line of hyphens', '|---|---|'],
    ['with an empty line below its head', '| A\\|C | B |\n\n|---|---|\n| 1 | 2 |', '3:1', 'Table has no head', 'directly above'],
    [
      'drawn with + and hyphens',
      'a\n\n+---+-----+\n| A | B   |\n+===+=====+\n| 1 | 2   |\n+---+-----+',
      '3:1',
      'Unexpected table drawn',
      '|---|---|',
    ],
    [
      'with columns of hyphens',
      'a\n\n Right  Left\n------  ------\n    12  one',
      '3:2',
      'Unexpected table with columns of hyphens',
      '|---|---|',
    ],
    [
      'and rows of some lines',
      '-----------\nA    B\n---- ------\n12   one\n     two\n\n13   three\n-----------',
      '2:1',
      'Unexpected table with columns of hyphens',
      '|---|---|',
    ],
    ['and no head', '> ---- ------\n> 12   one\n> 13   two\n> ---- ------', '1:3', 'Unexpected table with columns of hyphens', '|---|---|'],
  ])('%s', (_how, markdown, place, message, repair) => {
    const findings = told(markdown);
    const found = findings.find((one) => one.startsWith(`${place} table-is-wellformed ${message}`));
    expect(found?.split(' → ')[1]).toContain(repair);
  });

  it.each([
    ['a table', '| A | B |\n|---|---|\n| 1 | 2 |\n\nb'],
    ['a table below words', 'a\n| A |\n|---|\n| 1 |'],
    ['magnitudes', 'The values |x| and |y|.'],
    ['escaped pipes', '\\| A | B |\n\\| 1 | 2 |'],
    ['code', '```\n| A |\n| 1 |\n```'],
    ['tables of others in code', '```\n+---+\n| A |\n+---+\nA  B\n-- --\n1  2\n```'],
    ['rules', 'A word of it\n\n--- ---\n\nAnother one'],
    ['rules below words', 'Words before it.\n--- --- ---\nOther words.'],
    ['underlined headings', 'Words of  it\n-----\nmore'],
    ['sums', '+5 and +-\n+ a\n+ b'],
    ['words and a pipe', 'Kyiv | 5 May\n\n---'],
  ])('but not %s', (_what, markdown) => {
    expect(told(markdown)).toEqual([]);
  });

  it.each([['in its last line', '| a |\n|---|\n| b |\n: The money', '4:1']])(
    'and so is the caption of another program, %s',
    (_where, markdown, place) => {
      expect(told(markdown)).toEqual([expect.stringContaining(`${place} table-is-wellformed Unexpected colon`)]);
    },
  );
});

describe('A callout of no known flavour is told with those that there are', () => {
  it.each(['HELLO', 'HINWAIS', 'my note'])('%s', (word) => {
    expect(told(`a\n\n> [!${word}] b\n> c`)).toEqual([
      expect.stringMatching(/^3:3 callout-is-known Unexpected callout \[!.+\], expected one of NOTE, TIP, .*, QUESTION, QUOTE;/),
    ]);
  });

  it.each(['NOTE', 'Hinweis', 'ВАЖНО', 'Precaución', 'tip', 'abstract', 'INFO', 'bug', 'example', 'Frage', 'quote'])(
    'but not %s',
    (word) => {
      expect(told(`> [!${word}]\n> c`)).toEqual([]);
    },
  );
});

describe('Braces behind an image that cannot be read are told with what may have been meant', () => {
  it.each([
    ['{width=40 %}', '{width=40%}'],
    ['{width = 40mm}', '{width=40mm}'],
    [' {width=40% center}', 'name=value'],
  ])('%s', (braces, meant) => {
    expect(told(`![a](b.png)${braces}`)).toEqual([expect.stringContaining(`→ Write ${meant}`)]);
  });
});
