import { expect, it } from 'vitest';
import { typeIsLegible } from '../../src/checks/type-is-legible.js';
import type { PdfFacts } from '../../src/model/index.js';
import { article, prose } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

/** A line for each size. */
function sized(sizes: readonly number[], text = 'some words', role = 'P'): PdfFacts {
  const texts = sizes.map((size, index) => ({ text, left: 50, baseline: 700 - 14 * index, size, contentId: 0 }));
  return literalFacts([{ texts }], { structure: [tag(role, [[1, 0]])] });
}

/** A line of 10 pt whose second half is of another size, raised by so many points. */
function within(size: number, raised: number): PdfFacts {
  const facts = literalFacts([{ texts: [{ text: 'some words', left: 50, baseline: 700 }] }]);
  const pages = facts.pages.map((page) => ({
    ...page,
    runs: page.runs.flatMap((run) => [
      { ...run, to: 5 },
      { ...run, from: 5, size, baseline: run.baseline + raised },
    ]),
  }));
  return { ...facts, pages };
}

it('tells lines and words under 7 pt, but marks, raised figures, keys and pictures', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const shown = (found: PdfFacts) => told(problems(typeIsLegible, { promised, found }));
  expect(shown(sized([7, 7.5, 10.5]))).toEqual([]);
  expect(shown(sized([6.6], '12'))).toEqual([]);
  expect(shown(sized([3], 'some words', 'Figure'))).toEqual([]);
  expect(shown(within(6.6, 4))).toEqual([]);
  expect(shown(within(7, 0))).toEqual([]);
  expect(shown(sized([10, 6.5, 6.5, 7]))).toEqual(['p. 1: Unexpected type of 6.5 pt (“some words”), expected 7 pt or more']);
  expect(shown(within(5, 0))).toEqual(['p. 1: Unexpected type of 5.0 pt (“words”), expected 7 pt or more']);
});

const inSmall = `## One

${prose(4)} H<sub>2</sub>O, 10<sup>3</sup>, <small>small print with <kbd>Ctrl</kbd> and \`code\`</small>.[^a] ([Axios][1])

| Cell | Other |
| --- | --- |
| m<sup>2</sup> ([Axios][1]) | <kbd>Ctrl</kbd> |

[^a]: With 10<sup>3</sup> <small>and small print</small>.

[1]: https://www.axios.com/2025/11/19/plan "The secret plan | Axios"`;

it.each(['a4', 'letter'] as const)('raises no alarm about what the template sets, on %s', async (paper) => {
  for (const largePrint of [false, true])
    expect(problems(typeIsLegible, await buildProof(article(inSmall), { paper, largePrint }))).toEqual([]);
});

it('tells a paragraph in tiny type, and its line in the article', async () => {
  const proof = await buildProof(article(inSmall, 'summary: false'));
  const damaged = await damageTypst(proof, (source) =>
    source.replace('#paragraph([', '#text(size: 5pt)[#paragraph([').replace(/\n#data-table/, ']$&'),
  );
  expect(told(problems(typeIsLegible, damaged))[0]).toMatch(
    /^p\. 1: Unexpected type of 5\.0 pt \(“Nobody in the capital .*expected 7 pt or more/,
  );
});
