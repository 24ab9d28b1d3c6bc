import { expect, it } from 'vitest';
import type { BriefingReport } from '../../src/report/build-report.js';
import { textReport } from '../../src/report/text.js';
import { built, example } from './example-report.js';

const plain = { colours: false, quiet: false };

it('findings by file with place and hint, a line for each briefing, a last line that counts', () => {
  expect(textReport(example, plain)).toBe(`content/näh, er:.md  warning  There is no date  [date-is-given]
    Add \`date:\`.
content/näh, er:.md:12:3  error  100% of <[99]> & "more" is ]]> \\u001b[31mundefined  [reference-is-defined]
    Define it.
content/näh.sources.yml:2:1, p. 4  note  Only to know  [not-a-kind-of-this-version]
rejected  output/näh-er.rejected.pdf  14 pages  1 error, 1 warning, 1 note

output/b.pdf  1 page

gone.md  error  There is no such file  [file-is-readable]
not built  gone.md  1 error

1 of 3 briefings built: 2 errors, 1 warning
`);
});

it('quiet: errors only', () => {
  expect(
    textReport(example, { colours: false, quiet: true }),
  ).toBe(`content/näh, er:.md:12:3  error  100% of <[99]> & "more" is ]]> \\u001b[31mundefined  [reference-is-defined]
    Define it.
gone.md  error  There is no such file  [file-is-readable]
`);
});

it('many notes of one kind are cut short, warnings never', () => {
  const repeated = (id: string, severity: 'info' | 'warning', count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id,
      severity,
      message: `No ${index + 1}`,
      source: { file: 'content/b.md', line: index + 1, column: 1 },
    }));
  const briefing: BriefingReport = {
    ...built,
    findings: [
      ...repeated('url-is-clean', 'info', 3),
      ...repeated('source-is-complete', 'info', 4),
      ...repeated('image-has-alt', 'warning', 4),
    ],
  };
  const lines = textReport({ version: '1.2.3', briefings: [briefing] }, plain).split('\n');
  expect(lines.filter((line) => line.includes('url-is-clean'))).toHaveLength(3);
  expect(lines.filter((line) => line.includes('image-has-alt'))).toHaveLength(4);
  expect(lines.filter((line) => line.includes('source-is-complete'))).toEqual([
    'content/b.md:1:1  note  No 1  [source-is-complete]',
    'content/b.md:2:1  note  No 2  [source-is-complete]',
    '    … and 2 more  [source-is-complete]',
  ]);
  expect(lines).toContain('output/b.pdf  1 page  4 warnings, 7 notes');
});

it('colours change nothing but the colours', () => {
  const coloured = textReport(example, { colours: true, quiet: false });
  expect(coloured).toContain('\u001b[31merror\u001b[39m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(textReport(example, plain));
});

it('what the user has turned off or weighed otherwise, with the reason', () => {
  const settings = [
    { id: 'no-widow', severity: 'off', reason: 'House style' },
    { id: 'line-length', severity: 'error' },
    { id: 'no-orphan', severity: 'info' },
  ] as const;
  expect(textReport({ version: '1.2.3', briefings: [{ ...built, settings }] }, plain)).toBe(`no-widow is turned off: House style
line-length counts as error
no-orphan counts as note
output/b.pdf  1 page

1 of 1 briefing built
`);
});

it('finished PDFs that were checked', () => {
  const briefings = [
    { ...built, status: 'proved' as const },
    { ...built, status: 'failed' as const },
  ];
  expect(textReport({ version: '1.2.3', briefings, asked: 'check' }, plain)).toBe(`output/b.pdf  1 page
not checked  content/b.md  1 page
1 of 2 briefings proved
`);
});
