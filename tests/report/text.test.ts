import { expect, it } from 'vitest';
import type { Severity } from '../../src/model/index.js';
import type { BriefingReport } from '../../src/report/build-report.js';
import { textReport } from '../../src/report/text.js';
import { built, example } from './example-report.js';

const plain = { colours: false, quiet: false };

it('findings by file with place and hint, a line for each briefing, a last line that counts', () => {
  expect(textReport(example, plain)).toBe(`content/näh, er:.md  warning  There is no date  [date-is-given]
    Add \`date:\`.
content/näh, er:.md:12:3  error  100% of <[99]> & "more" is ]]> \\u001b[31mundefined  [reference-is-defined]
    Define it.
content/näh.sources.yml:2:1, p. 4  info  Only to know  [not-a-kind-of-this-version]
rejected  output/näh-er.rejected.pdf  14 pages  1 error, 1 warning, 1 info

output/b.pdf  1 page

gone.md  error  There is no such file  [file-is-readable]
not built  gone.md  1 error

1 of 3 briefings built: 2 errors, 1 warning
`);
});

it('quiet: warnings too where they reject', () => {
  const strict = {
    ...example,
    strict: true,
    briefings: example.briefings.map((one) => ({ ...one, options: { ...one.options, strict: true } })),
  };
  expect(textReport(strict, { colours: false, quiet: true })).toContain('  warning  There is no date');
  expect(textReport(example, { colours: false, quiet: true })).not.toContain('There is no date');
});

it('quiet: errors only', () => {
  expect(
    textReport(example, { colours: false, quiet: true }),
  ).toBe(`content/näh, er:.md:12:3  error  100% of <[99]> & "more" is ]]> \\u001b[31mundefined  [reference-is-defined]
    Define it.
gone.md  error  There is no such file  [file-is-readable]
`);
});

it('one info of a kind is shown for each article and the others counted; errors and warnings are all shown', () => {
  const repeated = (id: string, severity: Severity, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id,
      severity,
      message: `No ${index + 1}`,
      source: { file: 'content/b.md', line: index + 1, column: 1 },
    }));
  const linesOf = (...findings: BriefingReport['findings']) =>
    textReport({ version: '1.2.3', briefings: [{ ...built, findings }, built] }, plain).split('\n');
  const shown = (count: number) =>
    linesOf(...repeated('source-is-complete', 'info', count)).filter((line) => line.endsWith('[source-is-complete]'));

  const first = 'content/b.md:1:1  info  No 1  [source-is-complete]';
  expect(shown(1)).toEqual([first]);
  expect(shown(2)).toEqual([first, '    … and 1 more info of this kind; --format json lists all  [source-is-complete]']);
  expect(shown(40)).toEqual([first, '    … and 39 more infos of this kind; --format json lists all  [source-is-complete]']);

  const mixed = linesOf(
    ...repeated('url-is-clean', 'info', 3),
    ...repeated('image-has-alt', 'warning', 4),
    ...repeated('source-is-complete', 'info', 4),
    ...repeated('glyph-exists', 'error', 5),
  );
  expect(
    ['url-is-clean', 'image-has-alt', 'source-is-complete', 'glyph-exists'].map(
      (id) => mixed.filter((line) => line.endsWith(`[${id}]`)).length,
    ),
  ).toEqual([2, 4, 2, 5]);
  expect(mixed).toContain('output/b.pdf  1 page  5 errors, 4 warnings, 7 infos');
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
no-orphan counts as info
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
not checked  output/b.pdf  1 page
1 of 2 briefings proved
`);
});
