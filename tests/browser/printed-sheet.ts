import { renderPages } from '../../src/inspect/render-pages.js';
import type { Box, Finding, ProofSheet } from '../../src/model/index.js';
import { article, pagesOfProse, shelf } from '../helpers/articles.js';
import { buildProof } from '../helpers/proof.js';

/** The proof sheet of a real PDF of several pages, with invented findings: ten with a box, two about a whole page, two without a page. */
export async function printedSheet(): Promise<ProofSheet> {
  const { pdf, promised, found } = await buildProof(
    article(
      `# First\n\nA claim ([Axios][1]).\n\n${pagesOfProse(3)}\n\nAnother ([AP][3]; [Reuters][6]).\n\n# Second\n\n${pagesOfProse(2)}\n${shelf}`,
    ),
  );
  const line = (page: number, index: number): Box => {
    const box = found.pages[page - 1]?.lines[index]?.box;
    if (box === undefined) throw new Error(`Page ${page} has no line ${index}`);
    return box;
  };
  const at = (id: string, severity: Finding['severity'], page: number, index: number): Finding => ({
    id,
    severity,
    message: `Unexpected “<b>${found.pages[page - 1]?.lines[index]?.text}</b>”, expected words that stand where the article has them`,
    hint: 'Say it otherwise, or let the line break elsewhere.',
    source: { file: 'article.md', line: 10 * page + index, column: 3 },
    paper: { page, box: line(page, index) },
  });
  const findings: readonly Finding[] = [
    at('words-survive', 'error', 2, 3),
    at('text-inside-margins', 'error', 2, 4),
    at('hyphens-do-not-stack', 'warning', 2, 12),
    at('no-widow', 'info', 2, 20),
    at('line-length', 'info', 3, 2),
    at('heading-keeps-text', 'warning', 3, 25),
    at('no-orphan', 'info', 4, 9),
    at('url-breaks-well', 'info', 4, 14),
    at('contrast', 'warning', 5, 6),
    at('nothing-overprints', 'error', 5, 7),
    {
      id: 'last-page-is-filled',
      severity: 'warning',
      message: 'Unexpected last page with two lines, expected a quarter',
      paper: { page: found.pages.length },
    },
    { id: 'page-sources-are-true', severity: 'error', message: 'The sources on this page are not those marked', paper: { page: 3 } },
    {
      id: 'date-is-given',
      severity: 'warning',
      message: 'There is no date',
      hint: 'Add `date: 2025-11-27` to the front matter.',
      source: { file: 'article.md', line: 1, column: 1 },
    },
    {
      id: 'url-is-clean',
      severity: 'info',
      message: 'The URL carried tracking parameters; they are not printed',
      source: { file: 'article.md', line: 61, column: 4 },
    },
  ];
  return {
    title: promised.article.frontMatter.title,
    slug: promised.briefing.slug,
    version: '0.1.0',
    contentHash: promised.briefing.contentHash,
    status: 'rejected',
    pages: await renderPages(pdf, 72),
    findings,
    ledger: { wordsIn: 2914, onPaper: 3401, moved: ['Axios (line 5)', 'AP (line 9)'], leftOut: [], repeated: ['A title'] },
    endnotes: [
      {
        number: 1,
        text: '“The secret plan,” Axios.',
        url: 'https://www.axios.com/2025/11/19/plan',
        citedOn: [2],
        page: found.pages.length,
      },
      {
        number: 2,
        text: '“What the call shows,” AP News.',
        url: 'https://apnews.com/2025/11/26/call',
        citedOn: [2, 4],
        page: found.pages.length,
      },
      { number: 3, text: 'A comment.', citedOn: [] },
    ],
    checks: {
      passed: 43,
      run: 50,
      failed: [{ id: 'words-survive', count: 1 }],
      settings: [{ id: 'line-length', severity: 'off', own: 'warning', reason: 'The tables of this series are wide' }],
    },
  };
}
