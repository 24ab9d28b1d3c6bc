import { describe, expect, it } from 'vitest';
import { article, shelf } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { bodyText, readPdf } from '../helpers/read-pdf.js';

const cited = 'A claim. ([Axios][1]) Another. ([AP][3]) A third. ([Reuters][6])';

/** What is proved wrong of a one-page article, and the lines of its page. */
async function built(body: string): Promise<{ readonly lines: readonly string[]; readonly findings: readonly string[] }> {
  const { pdf, findings } = await buildMarkdown(article(body, 'summary: false'), { unproved: false });
  if (pdf === undefined) throw new Error('No PDF');
  return {
    lines: bodyText(await readPdf(pdf), 1).split('\n'),
    findings: findings.map(({ id, source }) => `${source?.line}: ${id}`),
  };
}

describe('a heading below which only definitions stand', () => {
  it.each([
    ['## Sources', 'Sources'],
    ['## Wichtige Links und mehr', 'Wichtige'],
    ['**Sources**', 'Sources'],
    ['**Quellen:**', 'Quellen'],
    ['## Sources\n\n---', 'Sources'],
  ])('is not printed above the notes: %s', async (heading, word) => {
    const { lines, findings } = await built(`## A\n\n${cited}\n\n${heading}\n\n${shelf}`);
    expect(lines.filter((line) => line.startsWith(word) && !line.startsWith('Sources on'))).toEqual([]);
    expect(findings).toEqual([]);
  });

  it('is where the notes are for whoever refers to it', async () => {
    const { lines, findings } = await built(`See [what we used](#sources).\n\n## A\n\n${cited}\n\n## Sources\n\n${shelf}`);
    expect(lines).toContain('See what we used (p. 1).');
    expect(findings).toEqual([]);
  });

  it('goes as well where footnotes alone stand below it', async () => {
    const { lines } = await built('## A\n\nA claim.[^a]\n\n## Remarks\n\n[^a]: So it is said.');
    expect(lines).not.toContain('Remarks');
  });

  it('stays where something else stands there too', async () => {
    const { lines } = await built(`## A\n\n${cited}\n\n## Sources\n\nAll were read in November.\n\n${shelf}`);
    expect(lines).toContain('Sources');
  });

  it.each(['Source: [AP][3]', '**Sources:** [Axios][1], [Reuters][6].', '(Sources: [AP][3]; [Reuters][6])'])(
    'stays where the line names sources itself: %s',
    async (line) => {
      const { lines, findings } = await built(`## A\n\n${cited}\n\n${line}\n\n${shelf}`);
      expect(lines.filter((printed) => /^\(?Sources?:/.test(printed))).toHaveLength(1);
      expect(findings).toEqual([]);
    },
  );

  it('stays where the article has no notes', async () => {
    const { lines } = await built(`## A\n\nA claim.\n\n## Sources\n\n${shelf}`);
    expect(lines).toContain('Sources');
  });
});

describe('a section without text', () => {
  it('is printed, and told', async () => {
    const { lines, findings } = await built(`## A\n\n## B\n\n${cited}\n\n## C\n\n${shelf}\n\n## D`);
    expect(lines).toEqual(expect.arrayContaining(['A', 'B', 'D']));
    expect(findings).toEqual(expect.arrayContaining(['7: section-has-text', '21: section-has-text']));
    expect(findings.filter((told) => told.includes('section-has-text'))).toHaveLength(2);
  });

  it('is none where a heading of a lower level follows', async () => {
    const { findings } = await built(`## A\n\n### B\n\n${cited}\n${shelf}`);
    expect(findings).toEqual([]);
  });
});
