import type { Problem } from '../../src/model/index.js';

/** Problems as a test writes them down: the page, and the line in the article where there is one. */
export function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message, paper, source }) => {
    const page = paper === undefined ? '' : `p. ${paper.page}: `;
    return `${page}${message}${source === undefined ? '' : ` (line ${source.line})`}`;
  });
}
