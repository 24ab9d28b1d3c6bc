import type { BriefingReport, BuildReport } from '../../src/report/build-report.js';

/** A briefing with findings of each severity, with and without a place, with every character a format must escape. */
export const rejected: BriefingReport = {
  version: '1.2.3',
  source: 'content/näh, er:.md',
  slug: 'näh-er',
  status: 'rejected',
  output: 'output/näh-er.rejected.pdf',
  title: 'Näher',
  pages: 14,
  contentHash: 'c0ffee',
  engine: 'native',
  options: { paper: 'letter' },
  findings: [
    { id: 'date-is-given', severity: 'warning', message: 'There is no date', hint: 'Add `date:`.' },
    {
      id: 'reference-is-defined',
      severity: 'error',
      message: '100% of <[99]> & "more"\nis ]]> \u001b[31mundefined',
      hint: 'Define it.',
      source: { file: 'content/näh, er:.md', line: 12, column: 3 },
    },
    {
      id: 'not-a-kind-of-this-version',
      severity: 'info',
      message: 'Only to know',
      source: { file: 'content/näh.sources.yml', line: 2, column: 1 },
      paper: { page: 4, box: { left: 1, bottom: 2, right: 3, top: 4 } },
    },
  ],
};

export const built: BriefingReport = {
  version: '1.2.3',
  source: 'content/b.md',
  slug: 'b',
  status: 'built',
  output: 'output/b.pdf',
  pages: 1,
  options: {},
  findings: [],
};

export const failed: BriefingReport = {
  version: '1.2.3',
  source: 'gone.md',
  slug: 'gone',
  status: 'failed',
  options: { strict: true },
  findings: [{ id: 'file-is-readable', severity: 'error', message: 'There is no such file' }],
};

export const example: BuildReport = { version: '1.2.3', briefings: [rejected, built, failed] };
