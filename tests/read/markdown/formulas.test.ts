import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.js';

describe('a formula between dollar signs', () => {
  it.each([
    ['whose backslash stands before a sign', 'Here $x\\,y$ is.', '<p>Here $x,y$ is.</p>', ['1:6']],
    ['between two signs', '$$a\\{b\\}$$', '<p>$$a{b}$$</p>', ['1:1']],
    ['on lines of its own', '$$\na \\; b\n$$', '<p>$$ a ; b $$</p>', ['1:1']],
    ['in a cell', '| a $x\\_1$ |\n|---|', '<table default>a $x_1$</table>', ['1:5']],
    ['behind code', '`$x\\,y$` $x\\;y$', '<p>`$x\\,y$` $x;y$</p>', ['1:10']],
  ])('%s is read as Markdown, and reported', (_what, markdown, tree, places) => {
    expect(readMarkdown(markdown)).toEqual({ tree, findings: places.map((place) => `${place} info formula-is-as-written`) });
  });

  it.each(['$\\alpha$', '`$x\\,y$`', '$5 and 6\\* and $7', '\\$5 \\* 6\\$', 'US$5\\*6$', '$x$ \\* $y$'])(
    'is not reported in %s',
    (markdown) => {
      expect(readMarkdown(markdown).findings).toBeUndefined();
    },
  );
});
