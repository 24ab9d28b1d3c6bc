import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { quoted } from '../../src/commands/quoted.js';

const names = [
  'content/a.md',
  'content/a [b].md',
  'Über die Brücke.md',
  "Ada's draft.md",
  '$HOME `x` "y" \\ !.md',
  '*.md',
  '#1 & 2;.md',
  '(1).md',
];

it.each(names)('a shell that is given %j as it is printed reads one word', (name) => {
  const { stdout } = spawnSync('sh', ['-c', `printf '<%s>' ${quoted(name)}`], { encoding: 'utf8' });
  expect(stdout).toBe(`<${name}>`);
});

it('quotes only what needs it, and takes no name for an option', () => {
  expect(['content/a.md', 'Über-uns.md', 'a [b].md', '--out.md'].map(quoted)).toEqual([
    'content/a.md',
    'Über-uns.md',
    '"a [b].md"',
    './--out.md',
  ]);
});
