import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBeside } from '../../src/read/read-beside.js';
import { temporaryFolder } from '../commands/temporary-folder.js';

/** The name of the sources file that is read for an article, and what is said of others. */
function sourcesOf(file: string, slug: string, there: readonly string[]) {
  const folder = temporaryFolder(Object.fromEntries(there.map((name) => [name, name])));
  const looked: string[] = [];
  const log = { file: (path: string) => void looked.push(path), folder: () => undefined, font: () => undefined };
  const { path, bytes, findings } = readBeside({ file: `content/${file}`, folder }, slug, 'sources', log);
  // Who watches goes by all that is read or told.
  expect(findings.filter(({ source }) => !looked.includes(join(folder, basename(source?.file ?? ''))))).toEqual([]);
  expect(looked).toContain(path);
  if (bytes !== undefined) expect(path).toBe(join(folder, String(Buffer.from(bytes))));
  return [bytes === undefined ? 'none' : String(Buffer.from(bytes)), ...findings.map(({ source }) => source?.file)];
}

describe('what lies beside an article', () => {
  it.each<[file: string, slug: string, there: readonly string[], read: readonly string[]]>([
    ['a [b].md', 'a-b', ['a [b].sources.yml'], ['a [b].sources.yml']],
    ['t.txt', 't-txt', ['t.sources.yaml'], ['t.sources.yaml']],
    ['t.txt', 't-txt', ['t.sources.yaml', 't.md'], ['none']],
    ['cafe\u0301.md', 'café', ['café.sources.yml'], ['café.sources.yml']],
    ['<stdin>', 'stdin', ['stdin.sources.yml', 'stdin.md'], ['none']],
    ['Über uns.md', 'Über-uns', ['Über uns.sources.yml', 'uns.sources.yml'], ['Über uns.sources.yml']],
    ['a.b.md', 'a-b', ['a.sources.yml'], ['none']],
  ])('has the name of %s', (file, slug, there, read) => {
    expect(sourcesOf(file, slug, there)).toEqual(read);
  });

  it.each([
    ['a [b].md', 'a-b', 'a-b.sources.yml'],
    ['t.txt', 't-txt', 't-txt.sources.yml'],
    [`${'長'.repeat(80)}.md`, '長'.repeat(60), `${'長'.repeat(60)}.sources.yml`],
    ['<stdin>', 'stdin', 'stdin.sources.yml'],
  ])('of %s may be named after its slug', (file, slug, name) => {
    expect(sourcesOf(file, slug, [name])).toEqual([name]);
  });

  it('belongs to the article of that name, where there is one', () => {
    expect(sourcesOf('a [b].md', 'a-b', ['a-b.sources.yml', 'a-b.md'])).toEqual(['none']);
    expect(sourcesOf('a-b.md', 'a-b', ['a-b.sources.yml', 'a [b].sources.yml', 'a [b].md'])).toEqual(['a-b.sources.yml']);
  });

  it('is one file; a second one is told', () => {
    expect(sourcesOf('a [b].md', 'a-b', ['a-b.sources.yml', 'a [b].sources.yml'])).toEqual([
      'a [b].sources.yml',
      'content/a-b.sources.yml',
    ]);
    expect(sourcesOf('a.md', 'a', ['a.sources.yaml', 'a.sources.yml'])).toEqual(['a.sources.yml', 'content/a.sources.yaml']);
  });
});
