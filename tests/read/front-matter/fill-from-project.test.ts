import { describe, expect, it } from 'vitest';
import type { ProjectSettings } from '../../../src/model/index.js';
import { readFrontMatter } from '../../../src/read/front-matter/read-front-matter.js';

const project: ProjectSettings = {
  lang: 'de',
  authors: ['Desk'],
  marking: 'Internal',
  paper: 'letter',
  toc: false,
  fonts: ['Lora'],
  labels: { notes: 'Quellen', contents: 'Inhalt' },
  checks: { 'no-widow': { severity: 'off' }, 'line-length': { severity: 'error' } },
  template: '/look',
  largePrint: true,
};

function read(yaml: string) {
  const outcome = readFrontMatter(`---\ndate: 2025-11-27\n${yaml}---\nWords.\n`, 'a.md', project);
  if (!outcome.ok) throw new Error('Expected a body');
  const { places: _, ...fields } = outcome.value.fields;
  return { fields, findings: outcome.findings };
}

describe('what an article does not say of itself its project says', () => {
  it('in every field, without a word about what is missing', () => {
    expect(read('')).toEqual({
      fields: {
        date: { year: 2025, month: 11, day: 27 },
        lang: 'de',
        authors: ['Desk'],
        marking: 'Internal',
        paper: 'letter',
        toc: false,
        fonts: ['Lora'],
        labels: { notes: 'Quellen', contents: 'Inhalt' },
        checks: { 'no-widow': { severity: 'off' }, 'line-length': { severity: 'error' } },
        sources: [],
      },
      findings: [],
    });
  });

  it('what it says wins', () => {
    const yaml = 'lang: fr\nauthor: [Ann]\nmarking: Open\npaper: a4\ntoc: true\nfonts: Charis SIL\n';
    expect(read(yaml).fields).toMatchObject({
      lang: 'fr',
      authors: ['Ann'],
      marking: 'Open',
      paper: 'a4',
      toc: true,
      fonts: ['Charis SIL'],
    });
  });

  it('labels and checks are put together one by one', () => {
    const { fields } = read('labels:\n  notes: Belege\nchecks:\n  no-widow: error\n');
    expect(fields.labels).toEqual({ notes: 'Belege', contents: 'Inhalt' });
    expect(fields.checks).toMatchObject({ 'no-widow': { severity: 'error' }, 'line-length': { severity: 'error' } });
  });

  it('an empty text takes the project’s away', () => {
    const { fields } = read('marking: ""\nauthor: ""\nfonts: []\n');
    expect([fields.marking, fields.authors, fields.fonts]).toEqual([undefined, [], []]);
  });
});
