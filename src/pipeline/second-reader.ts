import { checksOfFile } from '../checks/checks-of-file.js';
import { runChecks } from '../checks/run-checks.js';
import { inspectPdf } from '../inspect/inspect-pdf.js';
import type { PaintedPages } from '../inspect/paint-pages.js';
import type { CheckSetting, Finding, Promised } from '../model/index.js';

/** What was found, and the milliseconds of each check by its id. */
export interface CheckedFile {
  readonly findings: readonly Finding[];
  readonly spent: Readonly<Record<string, number>>;
}

/**
 * The second of two threads that prove one PDF. Each reads every other page, and is given what the other has read; then this one asks
 * what can be asked of any file, the first what the article says.
 */
export interface SecondReader {
  /** Reads its share of the pages, what nothing marks among all else where that is wanted. Rejects where it cannot. */
  read(pdf: Uint8Array, keepsForeign?: boolean): Promise<PaintedPages>;
  /** Asks its checks of the file that it has read last; `others` is the first reader’s share. */
  check(others: PaintedPages, promised: Promised, settings: Readonly<Record<string, CheckSetting>>): Promise<CheckedFile>;
}

/** Whether a page (from 1) is the second reader’s: dense ones and sparse ones come to both. */
export function isOfSecondReader(page: number): boolean {
  return page % 2 === 0;
}

/** Opens a second reader in this thread. */
export function openSecondReader(): SecondReader {
  let inspected: ReturnType<typeof inspectPdf> | undefined;
  let take: (others: PaintedPages) => void = () => undefined;
  return {
    read: (pdf, keepsForeign = false) =>
      new Promise((resolve, reject) => {
        const others = new Promise<PaintedPages>((given) => {
          take = given;
        });
        inspected = inspectPdf(pdf, ['text', 'drawings'], { isOwn: isOfSecondReader, give: resolve, others }, { keepsForeign });
        // What is wrong with the file the first reader tells.
        inspected.then((read) => read.ok || reject(new Error('The file cannot be read')), reject);
      }),
    async check(others, promised, settings) {
      take(others);
      const read = await inspected;
      if (!read?.ok) throw new Error('Unexpected checks before a file was read');
      const spent: Record<string, number> = {};
      const onTime = (id: string, milliseconds: number) => {
        spent[id] = milliseconds;
      };
      return { findings: runChecks(promised, read.value, { checks: checksOfFile, settings, onTime }), spent };
    },
  };
}
