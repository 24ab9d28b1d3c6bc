import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/model/index.js';
import { readEditionsFile } from '../../../src/read/editions/read-editions-file.js';
import { renderEditions } from '../../../src/report/render-editions.js';
import { temporaryFolder } from '../../commands/temporary-folder.js';

const first: Edition = {
  number: 1,
  contentHash: 'ab12',
  date: { year: 2026, month: 3, day: 2 },
  cover: { date: '2026-03-02', 'legend.for': 'wants it' },
  passages: [{ section: '', kind: 'title', text: 'The “night” ferry', marks: [[2, 1]], pictures: ['cd34'] }],
  notes: [
    {
      number: 1,
      key: 'source:https://a.org',
      body: { kind: 'source', source: { url: 'https://a.org', name: 'A', published: { year: 2026 } } },
    },
    { number: 2, key: 'footnote:1', body: { kind: 'comment', text: 'At low tide.' }, withdrawn: 1 },
  ],
  stances: [{ actor: 'Union', stance: 'against' }],
};
const read = (text: string) => readEditionsFile({ file: 'content/a.md', folder: temporaryFolder({ 'a.editions.json': text }) }, 'a').read;
const told = async (text: string) =>
  (await read(text)).findings.map(({ id, source, message }) => `${id} ${source?.line}:${source?.column} ${message}`);

describe('the editions file', () => {
  it('is read as it was written, a passage and a note a line', async () => {
    const text = renderEditions([first, { ...first, number: 2, note: 'Once more.' }]);
    expect(await read(text)).toEqual({ ok: true, value: [first, { ...first, number: 2, note: 'Once more.' }], findings: [] });
    expect(text.split('\n').filter((line) => line.includes('The “night” ferry'))).toHaveLength(2);
  });

  it('of an earlier version is read without what it does not know', async () => {
    const { cover: _, ...rest } = first;
    const early = { ...rest, passages: [{ section: '', kind: 'title' as const, text: 'The “night” ferry' }] };
    expect(await read(renderEditions([early]))).toEqual({ ok: true, value: [early], findings: [] });
  });

  it('that is not there holds no editions', async () => {
    expect(readEditionsFile({ file: 'a.md', folder: '/nowhere' }, 'a')).toEqual({
      path: '/nowhere/a.editions.json',
      read: { ok: true, value: [], findings: [] },
    });
  });

  it.each([
    ['{"editions": [\n<<<<<<< HEAD\n]}', /^editions-file-is-valid 2:1 Unexpected sign of an unfinished merge$/],
    ['{"editions": [\n  {"number" 1}\n]}', /^editions-file-is-valid [23]:\d+ Unexpected text that is no JSON$/],
    ['{"editions": []}', /^editions-file-is-valid 1:14 Unexpected .*“editions”, expected an edition$/],
    ['{"editions": 3}', /^editions-file-is-valid 1:14 Unexpected .*“editions”, expected a list$/],
    [
      renderEditions([first]).replace('"number": 1,', '"number": "one",'),
      /^editions-file-is-valid 4:17 Unexpected “one” in “editions\[1\].number”, expected a number$/,
    ],
    [
      renderEditions([first]).replace('"kind":"title"', '"kind":"poem"'),
      /^editions-file-is-valid 12:\d+ Unexpected “poem” in “editions\[1\].passages\[1\].kind”/,
    ],
    [renderEditions([first, first]), /^editions-file-is-valid 23:\d+ Unexpected edition 1 behind edition 1$/],
    [
      renderEditions([first]).replace('{"number":2,', '{"number":4,'),
      /^editions-file-is-valid 16:\d+ Unexpected note 4, expected note 2 there$/,
    ],
    [
      renderEditions([{ ...first, notes: [...first.notes, ...first.notes].slice(1) }]),
      /^editions-file-is-valid 15:\d+ Unexpected note 2, expected note 1 there$/,
    ],
  ])('with a mistake is refused, with its place', async (text, expected) => {
    const findings = await told(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(expected);
    expect((await read(text)).ok).toBe(false);
  });
});
