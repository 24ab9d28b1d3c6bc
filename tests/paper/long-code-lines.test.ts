import { beforeAll, expect, it } from 'vitest';
import { quotationsSurvive } from '../../src/checks/quotations-survive.js';
import { wordsSurvive } from '../../src/checks/words-survive.js';
import { article } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

/** Lines without a blank, none with the letters of another, and a quotation mark ever farther along. */
const run = (of: number, length: number) => Array.from({ length }, (_, at) => ((of + 1) ** 3 * (at + 7) ** 2).toString(36).at(-1)).join('');
const code = ['"', '»', '«', "'"].flatMap((sign, of) =>
  [0, 1, 30, 57, 58, 59, 60, 61, 62, 63, 64, 65, 70].map((at) => `x${at}y${of}${run(of + 4 * at, at)}${sign}${run(of + 4 * at + 400, 70)}`),
);
const text = article(`Er sagt »nein« zum Antrag.\n\n\`\`\`\n${code.join('\n')}\n\`\`\`\n\nUnd »ja« zum Rest.`, 'lang: de\nsummary: false');
const said = (of: Proof) => [quotationsSurvive, wordsSurvive].flatMap((check) => problems(check, of).map(({ message }) => message));
let proof: Proof;

beforeAll(async () => {
  proof = await buildProof(text);
});

it('a long line of code that goes on below keeps the quotation marks that are its own', () => {
  expect(said(proof)).toEqual([]);
});

it('of which one that is gone is told', async () => {
  expect(said(await damageTypst(proof, (typst) => typst.replace('x0y1»', 'x0y1')))).toHaveLength(1);
});
