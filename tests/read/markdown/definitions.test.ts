import { describe, expect, it, test } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';

/** Findings of an article that cites these labels, then holds the lines: `line:column severity message → repair`, the line counted from the first of them. */
function told(lines: string, cited: readonly string[] = ['5', '6']) {
  const text = `${cited.map((label) => `So. ([A][${label}])`).join('\n\n')}\n\n${lines}`;
  const parsed = parseMarkdown(text, { file: 'a.md', firstLine: 1 - Math.max(2, cited.length * 2), language: languageFor('en').language });
  return {
    findings: parsed.findings.map(
      ({ id, severity, message, hint, source }) =>
        `${source?.line}:${source?.column} ${severity} ${id === 'definition-is-wellformed' ? '' : `${id} `}${message} → ${hint}`,
    ),
    defined: parsed.definitions.map(({ label }) => label),
    leftOut: parsed.departures.map(({ words }) => words),
  };
}

const next = '[6]: https://a.example/six "Six"';

describe('A line that is meant as a definition is told once, and the next one is read', () => {
  test.each([
    [
      'that is a link',
      '[5]: [AP News](https://a.example/5)',
      'Unexpected link in the definition of [5], expected its address and title',
      'https://a.example/5 "AP News"',
    ],
    ['with a blank in its address', '[5]: htp:/bad url "C"', 'The address of [5] holds a blank', 'htp:/bad%20url "C"'],
    [
      'with blanks and no title',
      '[5]: https://a.example/some long path.html',
      'The address of [5] holds a blank',
      'https://a.example/some%20long%20path.html',
    ],
    ['without a colon', '[5] https://a.example/5 "T"', 'The definition of [5] lacks its colon', 'https://a.example/5 "T"'],
    [
      'with a blank before its colon',
      '[5] : https://a.example/5',
      'A blank stands before the colon of [5], expected none',
      'https://a.example/5',
    ],
    [
      'with a full-width colon',
      '[5]：https://a.example/5',
      'The definition of [5] has full-width signs, expected [, ] and :',
      'https://a.example/5',
    ],
    [
      'with full-width brackets',
      '［5］: https://a.example/5',
      'The definition of [5] has full-width signs, expected [, ] and :',
      'https://a.example/5',
    ],
    [
      'with a title that does not end',
      '[5]: https://a.example/5 "Five',
      'The title of [5] lacks its closing "',
      'https://a.example/5 "Five"',
    ],
    [
      'with text behind its title',
      '[5]: https://a.example/5 "Five" (2025)',
      'Unexpected “(2025)” behind the title of [5]',
      'https://a.example/5 "Five"',
    ],
    [
      'with quotation marks in its title',
      '[5]: https://a.example/5 "The "deal""',
      'The title of [5] holds the sign that ends it, "',
      'https://a.example/5 "The \\"deal\\""',
    ],
    [
      'with a title in curly quotation marks',
      '[5]: https://a.example/5 “The deal”',
      'The title of [5] stands in typographic quotation marks (“), expected straight ones',
      'https://a.example/5 "The deal"',
    ],
    [
      'with a title in German ones',
      '[5]: https://a.example/5 „Der Deal“',
      'The title of [5] stands in typographic quotation marks („), expected straight ones',
      'https://a.example/5 "Der Deal"',
    ],
    [
      'with a title in guillemets',
      '[5]: https://a.example/5 « L’accord »',
      'The title of [5] stands in typographic quotation marks («), expected straight ones',
      'https://a.example/5 "L’accord"',
    ],
    [
      'with a title without quotation marks',
      '[5]: https://a.example/5 The deal',
      'Unexpected “The deal” behind the address of [5], expected a title in quotation marks',
      'https://a.example/5 "The deal"',
    ],
    [
      'with a title that touches the address',
      '[5]: https://a.example/5"The deal"',
      'The title of [5] touches the address',
      'https://a.example/5 "The deal"',
    ],
    [
      'with a no-break space before its title',
      '[5]: https://a.example/5\u00a0"The deal"',
      'The blank before the title of [5] is no plain one',
      'https://a.example/5 "The deal"',
    ],
    [
      'with < and no >',
      '[5]: <https://a.example/5 "Five"',
      'The address of [5] opens with < and does not close',
      '<https://a.example/5> "Five"',
    ],
    [
      'within a quotation',
      '> [5]: https://a.example/5 The deal',
      'Unexpected “The deal” behind the address of [5], expected a title in quotation marks',
      'https://a.example/5 "The deal"',
      3,
    ],
  ])('%s', (_, line, message, meant, column = 1) => {
    const lines = `${line}\n${line.startsWith('>') ? '> ' : ''}${next}`;
    expect(told(lines)).toEqual({
      findings: [`1:${column} error ${message} → Write [5]: ${meant}`],
      defined: ['6'],
      leftOut: [line.slice(column - 1)],
    });
    expect(told(`[5]: ${meant}\n${next}`)).toEqual({ findings: [], defined: ['5', '6'], leftOut: [] });
  });

  it('with a blank before its colon, also where nothing cites it', () => {
    expect(told('[7] : https://a.example/7 "Seven"\n\n[5]: https://a.example/5', ['5'])).toEqual({
      findings: [
        '1:1 warning A blank stands before the colon of [7], expected none → Write [7]: https://a.example/7 "Seven", or put a backslash before the bracket to print it as text.',
      ],
      defined: ['5'],
      leftOut: [],
    });
  });

  it('without an address', () => {
    expect(told(`[5]:\n\n${next}`).findings).toEqual([
      '1:1 error The definition of [5] has no address → Write [5]: https://…, with the address of the source',
    ]);
  });

  test.each([
    [
      'below a line of text',
      'Text.\n[5]: https://a.example/5',
      'The definition of [5] stands directly below other text, expected an empty line between',
      2,
    ],
    [
      'below an item',
      '- Text.\n[5]: https://a.example/5',
      'The definition of [5] stands directly below other text, expected an empty line between',
      2,
    ],
    [
      'below a table',
      '| a |\n|---|\n| b |\n[5]: https://a.example/5',
      'The definition of [5] stands directly below other text, expected an empty line between',
      4,
    ],
    [
      'below a tag',
      '<details>\n[5]: https://a.example/5',
      'The definition of [5] stands directly below other text, expected an empty line between',
      2,
    ],
  ])('%s', (_, lines, message, line) => {
    const { findings, defined } = told(`${lines}\n${next}`);
    expect(findings).toEqual([`${line}:1 error ${message} → Begin it at the left of a line, with an empty line before it`]);
    expect(defined).toEqual(['6']);
  });

  it('indented as code is', () => {
    expect(told(`    [5]: https://a.example/5\n\n${next}`).findings).toEqual([
      '1:5 error The definition of [5] is indented by four blanks or more, as code is → Begin it at the left of a line, with an empty line before it',
    ]);
  });

  it('among many, each at its own line', () => {
    const lines = ['[5]: u v "5"', next, '[7] https://a.example/7', '[8]: https://a.example/8 "Eight', '[9]: https://a.example/9'].join(
      '\n',
    );
    const { findings, defined } = told(lines, ['5', '6', '7', '8', '9']);
    expect(findings.map((found) => found.replace(/ → .*/, ''))).toEqual([
      '1:1 error The address of [5] holds a blank',
      '3:1 error The definition of [7] lacks its colon',
      '4:1 error The title of [8] lacks its closing "',
    ]);
    expect(defined).toEqual(['6', '9']);
  });

  it('and the references to it are not', () => {
    expect(told('[5]: htp:/bad url "C"\n\nSee [there][5], [5], [so][5] and ![x][5].').findings).toEqual([
      expect.stringContaining('The address of [5] holds a blank'),
      expect.stringContaining('reference-is-defined Unexpected reference [A][6]'),
    ]);
  });
});

describe('A line that no reference waits for', () => {
  it('is a warning where it can be nothing but a definition, and stays', () => {
    expect(told('Text.\n[5]: https://a.example/5 "Five"', [])).toEqual({
      findings: [
        '2:1 warning The definition of [5] stands directly below other text, expected an empty line between → Begin it at the left of a line, with an empty line before it, or put a backslash before the bracket to print it as text.',
      ],
      defined: [],
      leftOut: [],
    });
  });

  test.each([
    ['a list of sources in plain text', '[5] https://a.example/5\n[6] https://a.example/6'],
    ['a speaker', '[Editor]: he said so.\n[Reader]: and/or not.'],
    ['code', '    [5]: https://a.example/5 x'],
    ['a fence', '```\n[5]: https://a.example/5 x\n```'],
    ['escaped', '\\[5]: https://a.example/5 x'],
    ['a footnote', '[^5]: https://a.example/5 x'],
    ['a comment', '<!--\n[5]: https://a.example/5 x\n-->'],
    ['well written', '[5]: https://a.example/5\n  "Five"\n[6]: <u v> (Six)'],
    ['in Chinese, as text', '［5］：https://a.example/5 见'],
  ])('is nothing where it is %s', (_, lines) => {
    expect(told(lines, []).findings).toEqual([]);
  });
});

it('A line of a fence or of a comment is never taken for the definition that is missed', () => {
  const { findings } = told('```\n[5]: https://a.example/5 x\n```\n\n<!--\n[6]: https://a.example/5 x\n-->');
  expect(findings.map((found) => found.replace(/ → .*/, ''))).toEqual([
    '-3:6 error reference-is-defined Unexpected reference [A][5], expected a definition of [5]',
    '-1:6 error reference-is-defined Unexpected reference [A][6], expected a definition of [6]',
  ]);
});
