import { describe, expect, it } from 'vitest';
import { cellFits } from '../../src/checks/cell-fits.js';
import { cellIsFilled } from '../../src/checks/cell-is-filled.js';
import { groupHeaderStays } from '../../src/checks/group-header-stays.js';
import { headerRepeats } from '../../src/checks/header-repeats.js';
import { noMarkupResidue } from '../../src/checks/no-markup-residue.js';
import { noTypstResidue } from '../../src/checks/no-typst-residue.js';
import { rowIsWhole } from '../../src/checks/row-is-whole.js';
import { structureSurvives } from '../../src/checks/structure-survives.js';
import { tableIsLegible } from '../../src/checks/table-is-legible.js';
import { makeArticle } from '../bench/make-article.mjs';
import { article } from '../helpers/articles.js';
import { buildProof, problems } from '../helpers/proof.js';
import { readCorpus } from '../helpers/read-corpus.js';

const checks = [
  structureSurvives,
  noMarkupResidue,
  noTypstResidue,
  headerRepeats,
  rowIsWhole,
  groupHeaderStays,
  cellFits,
  cellIsFilled,
  tableIsLegible,
];

/** What is found at the level of errors: a sound briefing has none. */
async function errors(markdown: string): Promise<readonly string[]> {
  const proof = await buildProof(markdown);
  return checks.flatMap((check) =>
    problems(check, proof).flatMap(({ message, severity = check.severity }) => (severity === 'error' ? [`${check.id}: ${message}`] : [])),
  );
}

describe('a sound briefing raises no alarm', () => {
  it.each(['constructs', 'languages', 'links-and-citations', 'reaction-tables'])(
    '%s',
    async (name) => {
      const { shared, examples } = readCorpus(name);
      for (const { says, blocks } of examples) {
        const written = blocks.article ?? '';
        const definitions = Object.values(shared).join('\n\n');
        const front = name === 'reaction-tables' ? '' : 'summary: false';
        const text = written.startsWith('---') ? `${written}\n` : article(`${written}\n\n${definitions}`, front);
        expect([says, ...(await errors(text))]).toEqual([says]);
      }
    },
    60_000,
  );

  it('an article of twenty pages', async () => {
    expect(await errors(makeArticle(20))).toEqual([]);
  });
});
