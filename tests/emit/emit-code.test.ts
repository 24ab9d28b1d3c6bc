import { expect, it } from 'vitest';
import { wrapped } from '../../src/emit/emit-code-block.js';
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

it.each([
  [
    'at the last blank that is not far from the edge',
    'curl --get telemetry.example.gov/flow',
    'curl --get\n» telemetry.exampl\n» e.gov/flow',
  ],
  ['at the edge where the blank is far', 'curl telemetry.example.gov/flow', 'curl telemetry.exa\n» mple.gov/flow'],
  ['at the edge where a blank stands', 'abcdefghi jklmnopq rstuvwxyz', 'abcdefghi jklmnopq\n» rstuvwxyz'],
  ['at its indent', '  - name: telemetr of it', '  - name: telemetr\n  » of it'],
  [
    'with no line of the sign alone',
    '        telemetryofitandmoreandmorex',
    '        telemetryofit\n        » andmoreandm\n        » orex',
  ],
  ['not for the blanks that end it', 'abcdefghi jklmnopq   ', 'abcdefghi jklmnopq'],
  ['but not at a deep one', '            telemetry of it', '            telemetry\n» of it'],
])('a long line of code goes on %s', (_, line, lines) => {
  expect(wrapped(line, line.startsWith('    ') ? 21 : 18)).toBe(lines);
});
