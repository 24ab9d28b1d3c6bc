import { expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';

function told(markdown: string): readonly string[] {
  const { findings } = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
  return findings.map(
    ({ severity, id, message, source }) => `${source?.line}:${source?.column} ${severity} ${id} ${message.split(',')[0]}`,
  );
}

it.each([
  ['##Also', '1:1 warning block-is-wellformed Unexpected “##” that touches the words behind it'],
  ['a\n\n###Какие выводы?', '3:1 warning block-is-wellformed Unexpected “###” that touches the words behind it'],
  ['a\n\n## <!-- b -->\n\n## b', '3:1 info block-is-wellformed Unexpected heading without words'],
  [
    'So:\n(a) one\n(b) two',
    '2:1 warning block-is-wellformed Unexpected lines that begin with “(a)” and are no list; they are printed as running text',
  ],
  [
    'A. Alpha\nB. Beta',
    '1:1 warning block-is-wellformed Unexpected lines that begin with “A.” and are no list; they are printed as running text',
  ],
  ['#No space heading', '1:1 info block-is-wellformed Unexpected “#” that touches the words behind it'],
  [
    'A thing:\n-not a list\n-second',
    '2:1 warning block-is-wellformed Unexpected lines that begin with “-” and are no list; they are printed as running text',
  ],
  [
    '> 1.first\n> 2.second\n',
    '1:3 warning block-is-wellformed Unexpected lines that begin with “1.” and are no list; they are printed as running text',
  ],
  [
    '• erstens\n• zweitens',
    '1:1 warning block-is-wellformed Unexpected lines that begin with “•” and are no list; they are printed as running text',
  ],
])('A heading or a list that lacks its blank is told: %s', (markdown, finding) => {
  expect(told(markdown)).toEqual([finding]);
});

it.each([
  '#MeToo\n\n#MeToo has changed the law.\n\n#Ukraine #Russia\n\n#MeToo has changed\nthe law\n\n#1 in the charts\n\n> #MeToo for all of us',
  '\\##Also\n\n```\n##Also\n-one\n-two\n```\n\nA `x\n-one\n-two` b',
  'It is -one\n-two degrees.\n\n-5 degrees\n-6 degrees\n\n-v\n-q\n\n--long\n--short',
  '-Hola  \n-Adiós\n\nIn\n3.14 and\n4.15 it is.\n\n1.first\n5.fifth',
  '- one\n- two\n\n1. a\n2. b\n\n# A\n\n## B',
])('but not %j', (markdown) => {
  expect(told(markdown)).toEqual([]);
});
