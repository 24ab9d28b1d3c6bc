import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { typeIsLegible } from '../../src/checks/type-is-legible.js';
import type { PdfFacts } from '../../src/model/index.js';
import { article, prose } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

/** With a picture in it. */
const folder = fileURLToPath(new URL('../fixtures/damage', import.meta.url));

/** A line for each size. */
function sized(sizes: readonly number[], text = 'some words', role = 'P'): PdfFacts {
  const texts = sizes.map((size, index) => ({ text, left: 50, baseline: 700 - 14 * index, size, contentId: 0 }));
  return literalFacts([{ texts }], { structure: [tag(role, [[1, 0]])] });
}

/** A line of 10 pt whose second half is of another size, raised by so many points. */
function within(size: number, raised: number): PdfFacts {
  const facts = literalFacts([{ texts: [{ text: 'some words', left: 50, baseline: 700 }] }], { structure: [tag('P', [])] });
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

it('raises no alarm about code in a table of the smallest type', async () => {
  const words = ['Verhandlungen', '`Verhandlung`', 'counterproof', '<kbd>Steuerung</kbd>', '<small>Mediation</small>'];
  for (const count of [5, 6, 7, 8, 9]) {
    const row = `| ${Array.from({ length: count }, (_, index) => words[index % words.length]).join(' | ')} |`;
    const proof = await buildProof(article(`${row}\n|${'---|'.repeat(count)}\n${row}\n${row}`, 'summary: false'));
    expect(problems(typeIsLegible, proof)).toEqual([]);
    // Nor is it larger than the words beside it.
    const sizes = proof.found.pages.flatMap(({ lines }) => lines.flatMap(({ text, size }) => (text.includes('Verhandlung') ? [size] : [])));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(9.01);
  }
});

it('takes marks that stand on a line with a picture alone for what they are', async () => {
  const marks = Array.from({ length: 12 }, (_, index) => `[A](https://a.org/${index})`);
  const body = `- One. (${marks.slice(0, 9).join(', ')})\n- Two words\n  <br>![A picture](harbour.svg) (${marks.slice(9).join(', ')})`;
  const proof = await buildProof(article(body, 'summary: false'), { folder });
  expect(problems(typeIsLegible, proof)).toEqual([]);
  const damaged = await damageTypst(proof, (source) => source.replace('#mark(10,11,12);', '#text(size: 6pt)[10,11,12]'));
  expect(told(problems(typeIsLegible, damaged))).toEqual(['p. 1: Unexpected type of 6.0 pt (“10,11,12”), expected 7 pt or more']);
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
