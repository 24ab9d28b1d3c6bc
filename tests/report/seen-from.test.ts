import { expect, it } from 'vitest';
import { finding } from '../../src/model/index.js';
import { seenFrom } from '../../src/report/seen-from.js';
import { textReport } from '../../src/report/text.js';

const source = (file: string) => ({ file, line: 3, column: 1 });
const briefing = (file: string, output: string) => ({
  version: '1.0.0',
  source: file,
  slug: 'a',
  status: 'built' as const,
  output,
  proofSheet: 'output/a.proof.html',
  options: {},
  findings: [finding('title-is-given', { message: 'No title', source: source(file) })],
});
const report = {
  version: '1.0.0',
  findings: [finding('config-is-valid', { message: 'Unexpected', source: source('brief.config.json') })],
  briefings: [briefing('content/series/a.md', 'output/a.pdf'), briefing('<stdin>', '/tmp/a.pdf')],
  leftOut: [{ path: 'output/b.draft.pdf', why: 'not-final' as const }],
};
const root = '/home/ann/project';

it('names files from the folder in which the program was called', () => {
  const { findings, briefings, leftOut } = seenFrom(report, { root, folder: `${root}/content` });
  expect(findings?.[0]?.source?.file).toBe('../brief.config.json');
  const [one, other] = briefings;
  expect([one?.source, one?.output, one?.proofSheet, one?.findings[0]?.source?.file]).toEqual([
    'series/a.md',
    '../output/a.pdf',
    '../output/a.proof.html',
    'series/a.md',
  ]);
  expect([other?.source, other?.findings[0]?.source?.file]).toEqual(['<stdin>', '<stdin>']);
  expect(leftOut?.[0]?.path).toBe('../output/b.draft.pdf');
});

it('leaves them as they are in the folder of the project', () => {
  expect(seenFrom(report, { root, folder: root })).toBe(report);
});

it('so does the report for a person', () => {
  const text = textReport(report, { colours: false, quiet: false, folders: { root, folder: `${root}/content/series` } });
  expect(text).toContain('\na.md:3:1  warning');
  expect(text).toContain('\n../../output/a.pdf  ');
});
