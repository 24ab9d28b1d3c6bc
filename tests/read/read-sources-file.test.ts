import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSourcesFile } from '../../src/read/read-sources-file.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpress-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = (name: string) => join(folder, name);
const at = (line: number, column: number) => ({ file: 'content/leak.sources.yml', line, column });

describe('a sources file', () => {
  it.each(['leak.sources.yml', 'leak.sources.yaml'])('is read beside its article: %s', async (name) => {
    const text = '3:\n  title: A title\n  published: 26 Nov 2025\nhttps://example.org/a:\n  publisher: AP\n';
    await writeFile(file(name), text);
    expect(await readSourcesFile({ file: 'content/leak.md', folder }, 'leak')).toEqual({
      ok: true,
      findings: [],
      value: {
        text,
        descriptions: [
          { match: '3', title: 'A title', published: { year: 2025, month: 11, day: 26 }, place: { ...at(1, 1), file: `content/${name}` } },
          { match: 'https://example.org/a', publisher: 'AP', place: { ...at(4, 1), file: `content/${name}` } },
        ],
      },
    });
  });

  it('may be absent', async () => {
    await writeFile(file('other.sources.yml'), '3: { title: x }');
    expect(await readSourcesFile({ file: 'content/leak.md', folder }, 'leak')).toEqual({ ok: true, value: undefined, findings: [] });
    expect(await readSourcesFile({ file: 'leak.md', folder: file('no-such-folder') }, 'leak')).toEqual({
      ok: true,
      value: undefined,
      findings: [],
    });
  });

  it.each(['', '\n', '# nothing yet\n'])('may be without entries: %j', async (text) => {
    await writeFile(file('leak.sources.yml'), text);
    expect(await readSourcesFile({ file: 'content/leak.md', folder }, 'leak')).toEqual({
      ok: true,
      value: { descriptions: [], text: text.trim() === '' ? '' : text },
      findings: [],
    });
  });

  it('reports every mistake in its own lines, and leaves out what has them', async () => {
    await writeFile(file('leak.sources.yml'), '# ours\n1: { title: A }\n2: AP\n3:\n  titel: B\n  published: 2025-02-30\n');
    const outcome = await readSourcesFile({ file: 'content/leak.md', folder }, 'leak');
    expect(outcome.ok && outcome.value?.descriptions).toEqual([
      { match: '1', title: 'A', place: at(2, 1) },
      { match: '3', place: at(4, 1) },
    ]);
    expect(outcome.findings).toEqual([
      {
        id: 'front-matter-is-valid',
        severity: 'error',
        message: 'Unexpected “AP” in “2”, expected fields such as title and publisher',
        hint: 'Indent the source’s fields below its label or URL.',
        source: at(3, 4),
      },
      {
        id: 'front-matter-is-valid',
        severity: 'error',
        message: 'Unexpected “2025-02-30” in “3.published”, expected a day that exists',
        hint: '2025-02 has 28 days. Correct the day.',
        source: at(6, 14),
      },
      {
        id: 'front-matter-field-is-known',
        severity: 'warning',
        message: 'Unexpected field “3.titel”; it is ignored',
        hint: 'Did you mean `title`?',
        source: at(5, 3),
      },
    ]);
  });

  it.each([
    ['- a\n- b\n', 'Unexpected list, expected fields', 'Write one `name: value` a line.', 1, 1],
    ['only words\n', 'Unexpected text, expected fields', 'Write one `name: value` a line.', 1, 1],
    ['3:\n  title: A: b\n', 'Unexpected second colon in one line', 'Put the value in quotation marks: title: "A: b"', 2, 10],
  ])('that is broken says where: %j', async (text, message, hint, line, column) => {
    await writeFile(file('leak.sources.yml'), text);
    expect(await readSourcesFile({ file: 'content/leak.md', folder }, 'leak')).toEqual({
      ok: true,
      value: { descriptions: [], text },
      findings: [{ id: 'front-matter-is-valid', severity: 'error', message, hint, source: at(line, column) }],
    });
  });

  it('that is no text cannot be read', async () => {
    await writeFile(file('leak.sources.yml'), Buffer.from('1: { title: caf\xe9 au lait }', 'latin1'));
    const outcome = await readSourcesFile({ file: 'content/leak.md', folder }, 'leak');
    expect([outcome.ok, outcome.findings.map(({ id, source }) => [id, source])]).toEqual([false, [['file-is-readable', at(1, 16)]]]);
  });

  it('that is a folder cannot be read', async () => {
    await mkdir(file('leak.sources.yml'));
    expect(await readSourcesFile({ file: 'content/leak.md', folder }, 'leak')).toEqual({
      ok: false,
      findings: [
        {
          id: 'file-is-readable',
          severity: 'error',
          message: 'The sources file cannot be read (EISDIR)',
          hint: 'Make it a file that you may read.',
          source: at(1, 1),
        },
      ],
    });
  });
});
