import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import type { BuildOptions } from '../../src/model/index.js';
import { buildProof, problems } from '../helpers/proof.js';
import { shareOf } from '../helpers/share-of.js';
import { told } from '../helpers/told.js';

const ids = new Set([
  ...['page-size', 'page-numbers-run', 'page-is-not-blank', 'last-page-is-filled', 'text-inside-margins', 'nothing-overprints'],
  ...['furniture-is-complete', 'marking-on-every-page', 'printed-image-resolution', 'belongs-to-article'],
  ...['summary-is-one-page', 'summary-is-well-filled', 'summary-numbers-are-in-body', 'likelihood-is-on-scale'],
]);
const letter = { paper: 'letter' as const };
const prints = shareOf<BuildOptions>([
  {},
  letter,
  { largePrint: true },
  { ...letter, largePrint: true },
  { singleSided: true },
  { draft: true },
]);

it.each(['witkoff-leak', 'handbook'])('checks of pages and summary find nothing in %s, however it is printed', async (name) => {
  const article = readFileSync(`content/${name}.md`, 'utf8');
  const marked = article.replace(/^---\n/, '---\nmarking: TLP:AMBER\n');
  for (const settings of prints) {
    const proof = await buildProof(settings.draft ? marked : article, { folder: `${process.cwd()}/content`, ...settings });
    const found = checks
      // How far the last page is filled is a matter of the handbook's length.
      .filter(({ id }) => ids.has(id) && (id !== 'last-page-is-filled' || name !== 'handbook'))
      .flatMap((check) => told(problems(check, proof)).map((text) => `${check.id}: ${text}`));
    expect(found).toEqual([]);
  }
});
