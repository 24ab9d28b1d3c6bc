import type { BriefingReport } from '../report/build-report.js';

/** What the files of one build are called before their endings: each of the three sets has a report of its own. */
export function setName(slug: string, status: BriefingReport['status']): string {
  switch (status) {
    case 'built':
    case 'proved':
      return slug;
    case 'draft':
      return `${slug}.draft`;
    case 'rejected':
    case 'failed':
      return `${slug}.rejected`;
  }
}
