import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { makeArticle } from '../bench/make-article.mjs';
import { article } from '../helpers/articles.js';
import { buildProof, problems } from '../helpers/proof.js';
import { readCorpus } from '../helpers/read-corpus.js';
import { shareOf } from '../helpers/share-of.js';

/** So short an article may leave its pages emptier than they should be; of its words and marks nothing is forgiven. */
const conserving = new Set(['words-survive', 'quotations-survive', 'marks-survive']);

async function alarms(markdown: string): Promise<readonly string[]> {
  const proof = await buildProof(markdown);
  return checks.flatMap((check) =>
    problems(check, proof).flatMap(({ message, severity = check.severity, source, paper }) =>
      severity === 'error' || conserving.has(check.id) ? [`${check.id}, line ${source?.line}, p. ${paper?.page}: ${message}`] : [],
    ),
  );
}

it.each(['constructs', 'links-and-citations', 'reaction-tables', 'languages'])(
  'what examples of %s print proves clean',
  async (name) => {
    const { shared, examples } = readCorpus(name);
    const found: string[] = [];
    for (const { says, blocks } of shareOf(examples, 3)) {
      const body = `${blocks.article ?? ''}\n\n${Object.values(shared).join('\n\n')}`;
      const front = `lang: ${blocks.lang ?? 'en'}${name === 'reaction-tables' ? '' : '\nsummary: false'}`;
      const text = blocks.article?.startsWith('---') ? body : article(body, front);
      found.push(...(await alarms(text)).map((alarm) => `${says}: ${alarm}`));
    }
    expect(found).toEqual([]);
  },
  60_000,
);

it('an article of twenty pages proves clean', async () => {
  expect(await alarms(makeArticle(20))).toEqual([]);
});
