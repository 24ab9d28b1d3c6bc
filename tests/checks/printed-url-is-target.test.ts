import { beforeAll, expect, it } from 'vitest';
import { showsAddress } from '../../src/checks/paper/shows-address.js';
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
  expect(problems(printedUrlIsTarget, damaged).map(({ message, paper }) => [paper?.page, message])).toEqual([
    [
      damaged.found.pages.length,
      'Unexpected link of “https://courier.example.org/2025/11/27/bridge” to https://courier.example.org/2025/11/27/bridges, expected the address that is printed',
    ],
  ]);
});

it.each([
  ['https://example.org/a', 'https://example.org/a', true],
  ['https://example.org/long/ path', 'https://example.org/long/path', false],
  ['ftp://example.org/long/ path', 'ftp://example.org/long/path', true],
  ['https://uk.example.org/Київ', 'https://uk.example.org/%D0%9A%D0%B8%D1%97%D0%B2', true],
  ['desk@example.org', 'mailto:desk@example.org?subject=A', true],
  ['desk@example.org desk@example.org', 'mailto:desk@example.org', true],
  ['+49 (30) 123-4', 'tel:+49301234', true],
  ['https://example.org/b', 'https://example.org/a', false],
  ['https://example.org/a', 'https://example.org/a/', false],
  ['Example', 'https://example.org/', false],
])('“%s” shows %s: %s', (text, url, shows) => {
  expect(showsAddress(text, url)).toBe(shows);
});
