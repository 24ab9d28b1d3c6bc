import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.js';
import { applySettings } from '../../src/pipeline/apply-settings.js';

const known = ['no-widow', 'line-length', 'file-is-readable'];
const finding = (id: string): Finding => ({ id, severity: 'warning', message: 'A' });

describe('severity is the user’s', () => {
  it('a check turned off says nothing, one with another severity says it so', () => {
    const { findings, applied } = applySettings(
      [finding('no-widow'), finding('line-length'), finding('other')],
      { 'no-widow': { severity: 'off', reason: 'House style' }, 'line-length': { severity: 'error' } },
      known,
    );
    expect(findings).toEqual([{ ...finding('line-length'), severity: 'error' }, finding('other')]);
    expect(applied).toEqual([
      { id: 'no-widow', severity: 'off', reason: 'House style' },
      { id: 'line-length', severity: 'error' },
    ]);
  });

  it('but not of what there is no briefing without, nor of checks that do not exist; that is told where they are named', () => {
    const place = (line: number) => ({ file: 'a.md', line, column: 3 });
    const { findings, applied } = applySettings(
      [finding('file-is-readable')],
      {
        'file-is-readable': { severity: 'off', place: place(3) },
        'no-widows': { severity: 'off', place: place(4) },
        widows: { severity: 'off', place: place(5) },
      },
      known,
    );
    expect(findings.map(({ id, message, hint, source }) => [id, source?.line, message, hint])).toEqual([
      ['file-is-readable', undefined, 'A', undefined],
      [
        'check-can-be-set',
        3,
        'Unexpected setting of “file-is-readable”, which always holds or there is no briefing',
        'Take it out of “checks”.',
      ],
      ['check-can-be-set', 4, 'Unexpected check “no-widows”, expected one that exists', 'Did you mean “no-widow”?'],
      // What is not near is no suggestion.
      [
        'check-can-be-set',
        5,
        'Unexpected check “widows”, expected one that exists',
        'README lists all checks and findings that there are.',
      ],
    ]);
    expect(applied).toEqual([]);
  });

  it('is handed on with its reason, without its place', () => {
    const settings = { 'no-widow': { severity: 'off', place: { file: 'a.md', line: 3, column: 3 } } } as const;
    expect(applySettings([], settings, known).applied).toEqual([{ id: 'no-widow', severity: 'off' }]);
  });
});
