import { basename } from 'node:path';
import type { BriefingReport } from '../report/build-report.js';
import type { CheckTask } from './check-one.js';
import { shownPath } from './find-articles.js';
import { version } from './version.js';

/** What is known of a checked PDF before it is read: from the task, and from the report beside it where there is one. */
export function aboutCheck({ path, source, root, strict }: CheckTask, told: BriefingReport | undefined) {
  const output = shownPath(path, root);
  return {
    version: version(),
    slug: told?.slug ?? basename(path, '.pdf'),
    source: source === undefined ? (told?.source ?? output) : shownPath(source, root),
    output,
    options: { ...told?.options, ...(strict ? { strict: true } : {}) },
  } satisfies Partial<BriefingReport>;
}
