import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.js';

describe('headings', () => {
  it.each([
    ['begin at level 1', '## a\n\n### b\n\n## c', { tree: '<h1 #a>a</h><h2 #b>b</h><h1 #c>c</h>' }],
    [
      'close up where a level is skipped',
      '# a\n\n### b\n\n#### c\n\n### d',
      {
        tree: '<h1 #a>a</h><h2 #b>b</h><h3 #c>c</h><h2 #d>d</h>',
        findings: ['3:1 info heading-levels-close-up', '7:1 info heading-levels-close-up'],
      },
    ],
    ['may go back above the first', '## a\n\n# b\n\n## c', { tree: '<h1 #a>a</h><h1 #b>b</h><h2 #c>c</h>' }],
    [
      'have ids of their own',
      '# a b\n\n# A *b*!\n\n# a-b-1',
      { tree: '<h1 #a-b>a b</h><h1 #a-b-1>A <em>b</em>!</h><h1 #a-b-1-1>a-b-1</h>' },
    ],
    [
      'have the ids that an editor online makes of all their words',
      '# What’s in it? {#1.2.-what’s-in-it?}\n\n## So, then {#so,-then-(and-now)}',
      { tree: '<h1 #1.2.-what’s-in-it?>What’s in it?</h><h2 #so,-then-(and-now)>So, then</h>' },
    ],
    [
      'have no id that another was given, which is told',
      '# a {#x}\n\n# b {#x}',
      { tree: '<h1 #x>a</h><h1 #x-1>b</h>', findings: ['3:1 warning attribute-has-effect'] },
    ],
    ['give way to the ids that authors chose', '# a\n\n# b {#a}', { tree: '<h1 #a-1>a</h><h1 #a>b</h>' }],
    [
      'keep letters of all scripts in their ids',
      '# Київ і світ\n\n# 北京?\n\n# …',
      { tree: '<h1 #київ-і-світ>Київ і світ</h><h1 #北京>北京?</h><h1 #section>…</h>' },
    ],
    [
      'count in quotations and items too',
      '# a\n\n> ## b\n\n- ### c',
      { tree: '<h1 #a>a</h><quote><h2 #b>b</h></quote><ul><li><h3 #c>c</h></li></list>' },
    ],
  ])('%s', (_what, markdown, expected) => {
    expect(readMarkdown(markdown)).toEqual(expected);
  });
});
