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

  it('but not of what there is no briefing without, nor of checks that do not exist', () => {
    const { findings, applied } = applySettings(
      [finding('file-is-readable')],
      { 'file-is-readable': { severity: 'off' }, 'no-widows': { severity: 'off' } },
      known,
    );
    expect(findings.map(({ id, message, hint }) => [id, message, hint])).toEqual([
      ['file-is-readable', 'A', undefined],
      [
        'check-can-be-set',
        'Unexpected setting of “file-is-readable”, which always holds or there is no briefing',
        'Take it out of `checks:`.',
      ],
      ['check-can-be-set', 'Unexpected check “no-widows”, expected one that exists', 'Did you mean “no-widow”?'],
    ]);
    expect(applied).toEqual([]);
  });
});
