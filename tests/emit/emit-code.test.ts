import { expect, it } from 'vitest';
import { emitInlines } from '../../src/emit/emit-inlines.js';

const emitted = (text: string) =>
  emitInlines([{ kind: 'code', text }], { numbers: new Map(), newNotes: new Map(), longestWord: 14, hyphenates: 'none' }).toString();

it.each([
  ['<!-- brief: pagebreak -->', '[#code("<!-- brief: pagebreak -->","<!--"," ","brief:"," ","pagebreak"," ","-->");]'],
  ['--draft', '[#code("--draft","--draft");]'],
  ['npx brief --single-sided', '[#code("npx brief --single-sided","npx"," ","brief"," ","--single-sided");]'],
  ['templates/briefing', '[#code("templates/briefing","templates/","briefing");]'],
  [':contentReference[oaicite:3]', '[#code(":contentReference[oaicite:3]",":content","Reference[","oaicite:","3]");]'],
  ['../../x/y-and-more', '[#code("../../x/y-and-more","../../x/","y-","and-","more");]'],
])('code breaks where a reader would part it, and never among signs: %s', (text, code) => {
  expect(emitted(text)).toBe(code);
});
