import { expect, it } from 'vitest';
import { emitProse } from '../../src/emit/emit-inlines.js';
import type { PrintInline } from '../../src/model/index.js';

const emitted = (...inlines: readonly PrintInline[]): string =>
  emitProse(inlines, { numbers: new Map(), longestWord: 40, hyphenates: 'Latin', newNotes: new Map() }).toString();

it('prints one blank where running text has several, as HTML does', () => {
  expect(emitted({ kind: 'text', text: 'He said so.  Then   he left. \n Then he came.' })).toBe(
    '[#"He said so. Then he left. Then he came.";]',
  );
});

it('prints one blank where bold words end in one and the next words begin with another', () => {
  const bold: PrintInline = { kind: 'styled', style: 'strong', children: [{ kind: 'text', text: 'So ' }] };
  expect(emitted(bold, { kind: 'text', text: ' it was.' })).toBe('[#strong[#"So ";];#"it was.";]');
});

it('leaves fixed spaces and those of code as they are', () => {
  expect(emitted({ kind: 'text', text: 'a\u00a0\u00a0b\u2003\u2003c' })).toBe('[#"a\u00a0\u00a0b\u2003\u2003c";]');
  expect(emitted({ kind: 'code', text: 'a  b' })).toBe('[#code("a  b");]');
});
