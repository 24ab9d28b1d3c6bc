import { describe, expect, it } from 'vitest';
import { type GatheredProof, gatherProofSheet, type ProofedPdf } from '../../src/pipeline/gather-proof-sheet.js';
import { article, pagesOfProse, shelf } from '../helpers/articles.js';
import { buildProof } from '../helpers/proof.js';

async function sheetOf(markdown: string, more: Partial<ProofedPdf> = {}): Promise<GatheredProof> {
  const { pdf, promised, found } = await buildProof(markdown);
  return gatherProofSheet({ pdf, promised, found, asked: new Set(), findings: [], settings: [], ...more });
}

describe('what the proof sheet shows', () => {
  it('is every page, and every note with the pages that cite it', async () => {
    const sheet = await sheetOf(
      article(
        `# First\n\nA claim ([Axios][1]) and a remark.[^r]\n\n${pagesOfProse(2)}\n\nAnother claim came later ([AP][3]; [Axios][1]).\n\n[^r]: A remark with a second thought.\n${shelf}`,
      ),
    );
    const last = sheet.pages.length;
    expect(sheet.pages.map(({ number }) => number)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    expect(
      sheet.pages.every(({ width, height, png }) => Math.round(width) === 595 && Math.round(height) === 842 && png.length > 1000),
    ).toBe(true);
    expect(sheet).toMatchObject({ title: 'A title', slug: 'article' });
    expect(Object.keys(sheet.ledger).sort()).toEqual(['leftOut', 'moved', 'onPaper', 'repeated', 'wordsIn']);
    expect(sheet.contentHash).toMatch(/^[\da-f]{64}$/u);
    const note = { page: last };
    expect(sheet.endnotes).toEqual([
      {
        ...note,
        number: 1,
        text: '“What the call shows,” AP News, 26 November 2025.',
        url: 'https://apnews.com/2025/11/26/call',
        citedOn: [1, last],
      },
      {
        ...note,
        number: 2,
        text: '“The secret plan,” Axios, 19 November 2025.',
        url: 'https://www.axios.com/2025/11/19/plan',
        citedOn: [1, last],
      },
      { ...note, number: 3, text: 'A remark with a second thought.', citedOn: [1] },
    ]);
  });

  it('has addresses inside a note in one piece', async () => {
    const address = `https://example.org/${'long-way/'.repeat(12)}end`;
    const { endnotes } = await sheetOf(article(`# One\n\nText.[^r]\n\n[^r]: See [this page](${address}) and more.\n`));
    expect(endnotes.map(({ text }) => text)).toEqual([`See this page and more. ${address}`]);
  });

  it('has the words of a note whose address ends in a hyphen at the end of a line', async () => {
    const address =
      'https://www.euronews.com/2025/11/26/trump-backs-witkoff-after-leaked-call-appears-to-show-envoy-advised-putin-aide-on-ukraine-';
    const { endnotes } = await sheetOf(
      article(
        `# One\n\nText ([Euronews][1]).\n\n[1]: ${address} "Trump backs Witkoff after leaked call appears to show envoy advised Putin aide on Ukraine peace plan | Euronews"\n`,
      ),
    );
    expect(endnotes.map(({ text }) => text)).toEqual([
      '“Trump backs Witkoff after leaked call appears to show envoy advised Putin aide on Ukraine peace plan,” Euronews, 26 November 2025.',
    ]);
  });

  it('counts the checks that were asked and found nothing, and says how much each counts', async () => {
    const { checks: counts } = await sheetOf(article('# One\n\nText.'), {
      asked: new Set(['no-widow', 'line-length', 'words-survive', 'page-size']),
      findings: [
        { id: 'words-survive', severity: 'error', message: 'w' },
        { id: 'no-widow', severity: 'warning', message: 'x' },
        { id: 'no-widow', severity: 'warning', message: 'y' },
        { id: 'date-is-given', severity: 'warning', message: 'z' },
      ],
      settings: [
        { id: 'no-orphan', severity: 'off', reason: 'A picture book' },
        { id: 'line-length', severity: 'info' },
      ],
    });
    expect(counts).toEqual({
      run: 4,
      passed: 2,
      failed: [
        { id: 'no-widow', count: 2 },
        { id: 'words-survive', count: 1 },
      ],
      settings: [
        { id: 'no-orphan', severity: 'off', own: 'warning', reason: 'A picture book' },
        { id: 'line-length', severity: 'info', own: 'warning' },
      ],
    });
  });
});
