import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
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
import type { BuildSettings } from '../helpers/build-briefing.js';
import { buildProof, problems } from '../helpers/proof.js';
import { readCorpus } from '../helpers/read-corpus.js';
import { shareOf } from '../helpers/share-of.js';

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
async function errors(markdown: string | Uint8Array, settings: BuildSettings = {}): Promise<readonly string[]> {
  const proof = await buildProof(markdown, settings);
  return checks.flatMap((check) =>
    problems(check, proof).flatMap(({ message, severity = check.severity }) => (severity === 'error' ? [`${check.id}: ${message}`] : [])),
  );
}

const content = (name: string) => fileURLToPath(new URL(`../../content/${name}.md`, import.meta.url));
const articles = [content('witkoff-leak'), content('handbook')].filter((file) => existsSync(file));
const settings = shareOf<BuildSettings>([{}, { paper: 'letter' }, { largePrint: true }, { singleSided: true }, { draft: true }]);

describe('a sound briefing raises no alarm', () => {
  it.each(articles.flatMap((file) => settings.map((set) => [file.replace(/.*\//, ''), set, file] as const)))(
    '%s %o',
    async (_, set, file) => {
      expect(await errors(readFileSync(file), { folder: dirname(file), ...set })).toEqual([]);
    },
  );

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
