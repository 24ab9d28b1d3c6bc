import type { Problem } from '../../model/index.js';
import { pageRanges } from './page-ranges.js';

/** What is wrong with several pages in the same words is told once, at the first of them, with all their numbers. */
export function onceForPages(problems: Iterable<Problem>): readonly Problem[] {
  const byMessage = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const same = byMessage.get(problem.message);
    if (same === undefined) byMessage.set(problem.message, [problem]);
    else same.push(problem);
  }
  return [...byMessage.values()].map(([first, ...others]) => {
    const pages = [...new Set([first, ...others].flatMap(({ paper }) => paper?.page ?? []))];
    if (pages.length < 2) return first;
    const at = first.message.lastIndexOf(', expected ');
    return { ...first, message: `${first.message.slice(0, at)} on pages ${pageRanges(pages)}${first.message.slice(at)}` };
  });
}
