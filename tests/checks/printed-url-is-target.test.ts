import { beforeAll, expect, it } from 'vitest';
import { printedUrlIsTarget } from '../../src/checks/printed-url-is-target.js';
import { citedArticle } from '../helpers/cited-article.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('every address opens what it says', () => {
  expect(problems(printedUrlIsTarget, proof)).toEqual([]);
});

it('tells a letter that is not the one that is opened', async () => {
  const damaged = await damageTypst(proof, (source) =>
    source
      .replace('"/2025/11/26","/call"', '"/2025/11/26","/cail"')
      .replace('".org/2025/11/26","/call"', '".org/2025/11/26","/cail"')
      .replace(/"([^"]*)call"\);\]/, '"$1cail");]'),
  );
  const messages = problems(printedUrlIsTarget, damaged).map(({ message }) => message);
  expect(messages).toEqual([
    'Unexpected link of “https://apnews.example.org/2025/11/26/cail” to https://apnews.example.org/2025/11/26/call, expected the address that is printed',
    'Unexpected loss of the address of note 2, expected https://apnews.example.org/2025/11/26/call',
  ]);
});
it('tells a link that opens another address, though the paper is right', async () => {
  const damaged = await damageTypst(proof, (source) =>
    source.replace('#address("https://courier.example.org/2025/11/27/bridge"', '#address("https://courier.example.org/2025/11/27/bridges"'),
  );
  expect(problems(printedUrlIsTarget, damaged).map(({ paper }) => paper?.page)).toEqual([
    damaged.found.pages.length,
    damaged.found.pages.length,
  ]);
});
