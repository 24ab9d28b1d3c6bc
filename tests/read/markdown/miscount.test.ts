import { expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';

function told(markdown: string): readonly string[] {
  const { findings } = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
  return findings.map(({ id, message, source }) => `${source?.line}:${source?.column} ${id} ${message}`);
}

it.each([
  [
    'years at the head of paragraphs',
    '1914. War.\n\n1918. Peace.',
    '3:1 block-is-wellformed Unexpected number 1918 of a list item, expected 1915',
  ],
  ['a number left out', '- a\n\n  1. One\n  2. Two\n  4. Four', '5:3 block-is-wellformed Unexpected number 4 of a list item, expected 3'],
])('numbers that print as others are told: %s', (_, markdown, finding) => {
  expect(told(markdown)).toEqual([expect.stringContaining(finding)]);
});

it.each([
  ['one by one', '3. a\n4. b\n5. c'],
  ['all the same', '1. a\n1. b\n1. c'],
  ['from nought', '0. a\n1. b'],
  ['in no order', '1. a\n3. b\n2. c'],
  ['without numbers', '- a\n- b'],
])('but not those of a list that asks to be counted: %s', (_, markdown) => {
  expect(told(markdown)).toEqual([]);
});
