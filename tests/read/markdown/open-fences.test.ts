import { expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';

function told(markdown: string): readonly string[] {
  const { findings } = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
  return findings.map(
    ({ id, severity, message, hint, source }) => `${source?.line}:${source?.column} ${severity} ${id} ${message} → ${hint}`,
  );
}

const open = (signs: string) => `The block of code that opens with ${signs} is never closed; what follows is printed as code`;
const repair = (signs: string) => `Write ${signs} alone on a line where the code ends.`;

it.each([
  [
    'that swallows definitions: the references to them are no news',
    'It rose. ([AP][1])[^a] [So][2].\n\n```python\nx = 1\n ````x\n\n[1]: https://x.example/a "One"\n[^a]: Words.\n\n[2]: u',
    `3:1 error code-block-is-closed ${open('```')}, the definition of [1] and 2 more among it → ${repair('```')}`,
  ],
  [
    'that swallows what is defined elsewhere',
    '> ~~~~\n> b\n> ~~~\n> [1]: u\n\n[1]: u',
    `1:3 warning code-block-is-closed ${open('~~~~')} → ${repair('~~~~')}`,
  ],
  ['without a line', 'a\n\n```', `3:1 warning code-block-is-closed ${open('```')} → ${repair('```')}`],
])('A fence without an end %s is told where it opens', (_what, markdown, finding) => {
  expect(told(markdown)).toEqual([finding]);
});

it.each(['```\na\n```', '```\n```', '- ~~~ x\n  a\n\n  [1]: u\n  ~~~', '> ```\n> \n> ```\n\nb', '    ```\n    a', '```\n\n````  '])(
  'but not one that is closed: %s',
  (markdown) => {
    expect(told(markdown)).toEqual([]);
  },
);
