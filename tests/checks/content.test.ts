import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import type { BuildSettings } from '../helpers/build-briefing.js';
import { buildProof, problems } from '../helpers/proof.js';
import { shareOf } from '../helpers/share-of.js';
import { told } from '../helpers/told.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Of the last, which is as its author published it, the sources are not all as they should be. */
const files = ['content/witkoff-leak.md', 'content/handbook.md', '../shared/articles/witkoff-leak.md'].filter((path) =>
  existsSync(at(path)),
);

const letter = { paper: 'letter' as const };
const prints = shareOf<BuildSettings>(
  [{}, { largePrint: true }, { draft: true, singleSided: true }, letter, { ...letter, largePrint: true }, { singleSided: true }],
  3,
);

/** What is a matter of chance: where an author’s words break, and how long the handbook is. */
const mayBe = new Set(['hyphens-do-not-stack', 'last-page-is-filled']);

describe.each(files)('%s proves clean', (path) => {
  const text = readFileSync(at(path), 'utf8');
  const marked = text.replace(/^---\n/, '---\nmarking: TLP:AMBER\n');

  it.each(prints.map((print) => [JSON.stringify(print), print] as const))('with %s', { timeout: 120_000 }, async (_, print) => {
    const proof = await buildProof(print.draft ? marked : text, { folder: dirname(at(path)), file: at(path), ...print });
    const found = checks
      .filter(({ id }) => !mayBe.has(id))
      .flatMap((check) => told(problems(check, proof)).map((problem) => `${check.id}: ${problem}`));
    expect(found).toEqual([]);
  });
});
