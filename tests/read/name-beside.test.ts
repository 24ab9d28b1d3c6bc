import { expect, it } from 'vitest';
import { nameBeside } from '../../src/read/name-beside.js';

it.each([
  ['content/a.md', '/p/content', '/p/content/a.editions.json', 'content/a.editions.json'],
  ['content/a.md', '/p/content', '/p/look', 'look'],
  ['content/a.md', '/p/content', '/p', '.'],
  ['a.md', '/p', '/p/look', 'look'],
  ['<stdin>', '/p', '/p/look', 'look'],
  ['../a.md', '/p', '/p/a.editions.json', '../a.editions.json'],
  ['content/a.md', '/p/content', '/q/look', '/q/look'],
])('beside %s in %s, %s is called %s', (file, folder, path, name) => {
  expect(nameBeside({ file, folder }, path)).toBe(name);
});
