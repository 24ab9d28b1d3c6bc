import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import * as api from '../../src/index.js';
import { temporaryFolder } from '../commands/temporary-folder.js';

vi.mock('../../src/pipeline.js', async () => ({ buildBriefing: (await import('../commands/fake-pipeline.js')).fakePipeline }));

const bytes = (text: string) => new TextEncoder().encode(text);

it('has these public names', () => {
  expect(Object.keys(api).toSorted()).toEqual(['build', 'findingKinds', 'readProject']);
});

it('builds a file', async () => {
  const folder = temporaryFolder({ 'a.md': '# A\ndate-is-given' });
  expect(await api.build(join(folder, 'a.md'))).toEqual({
    ok: true,
    slug: 'a',
    title: 'A',
    pdf: Buffer.from('# A\ndate-is-given'),
    pages: 2,
    findings: [
      {
        id: 'date-is-given',
        severity: 'warning',
        message: 'date-is-given does not hold',
        hint: 'Mend it.',
        source: { file: join(folder, 'a.md'), line: 2, column: 1 },
      },
    ],
    contentHash: 'c0ffee',
    engine: 'native',
    timings: { read: 0, compose: 0, emit: 0, typeset: 0, finish: 0, inspect: 0, check: 0, checks: {} },
  });
});

it('builds a text, named after its title unless it has a name', async () => {
  expect(await api.build({ text: '# The Title' })).toMatchObject({ ok: true, slug: 'the-title', pdf: bytes('# The Title') });
  expect(await api.build({ text: bytes('# The Title'), slug: 'mine' })).toMatchObject({ slug: 'mine' });
  expect(await api.build({ text: '# The Title', file: 'notes/of today.md' })).toMatchObject({ slug: 'of-today' });
});

it('tells what is wrong, and that it is', async () => {
  expect(await api.build({ text: 'reference-is-defined' })).toMatchObject({ ok: false, findings: [{ severity: 'error' }] });
  expect(await api.build({ text: 'reference-is-defined' }, { draft: true })).toMatchObject({
    ok: true,
    findings: [{ severity: 'warning' }],
  });
  expect(await api.build({ text: 'typesetting-succeeds\nno-pdf' })).toMatchObject({ ok: false });
});

it('a missing file is a finding', async () => {
  expect(await api.build('no/such.md')).toEqual({
    ok: false,
    slug: 'such',
    findings: [
      {
        id: 'file-is-readable',
        severity: 'error',
        message: 'There is no such file',
        hint: 'Check the name; paths count from the working folder.',
      },
    ],
  });
});

it('a bug rejects', async () => {
  await expect(api.build({ text: 'crash' })).rejects.toThrow('a wheel came off');
});
