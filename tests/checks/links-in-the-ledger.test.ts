import { expect, it } from 'vitest';
import { marksSurvive } from '../../src/checks/marks-survive.js';
import { wordsSurvive } from '../../src/checks/words-survive.js';
import { article } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const shown = (proof: Proof) =>
  [wordsSurvive, marksSurvive].flatMap((check) => problems(check, proof).map(({ message, source }) => `${source?.line}: ${message}`));

const address = 'https://apnews.com/article/a-1-2026-01-01';
const titled = `[1]: ${address} "Article one | AP News"`;

it.each([
  ['bare', `- ${address}`],
  ['in angle brackets', `- <${address}>.`],
  ['linked', `- [${address}](${address})`],
  ['bare among others', `- ${address}\n- https://www.bbc.com/news/a\n- https://www.ft.com/b`],
  ['numbered and bare', `1. ${address}?utm_source=chatgpt.com\n2. [BBC](https://www.bbc.com/news/a)`],
])('an address that stands %s in a list of sources is printed as title and publisher, and nothing is amiss', async (_, list) => {
  const proof = await buildProof(article(`Lead. ([AP][1])\n\n## Sources\n\n${list}\n\nThe end.\n\n${titled}`));
  expect(shown(proof)).toEqual([]);
  const lost = await damageTypst(proof, (typst) => typst.replace(/#"Article one, ".*?#mark\(1\);/, ''));
  expect(shown(lost)).not.toEqual([]);
});

it.each(['www.ft.com/a', 'https//ft.com/a', 'http;//ft.com/a', 'htps://ft.com/a'])(
  'a citation whose address is misspelt, %s, is a citation all the same: nothing is lost',
  async (misspelt) => {
    const proof = await buildProof(article(`A thing. [AP][1] ([FT](${misspelt})).\n\n${titled}`));
    expect(proof.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual(['url-is-wellformed']);
    expect(shown(proof)).toEqual([]);
  },
);

it('a word between two citations must stand on paper, and of two dashes round a citation one', async () => {
  const body = 'It rose ([AP][1]) and ([BBC](https://www.bbc.com/b)) again – ([AP][1]) – then fell -- ([AP][1]) -- twice.';
  const proof = await buildProof(article(`${body}\n\n${titled}`));
  expect(shown(proof)).toEqual([]);
  const lost = await damageTypst(proof, (typst) => typst.replace(' and', ' or'));
  expect(shown(lost)).toEqual(['6: Unexpected “or”, expected “and” after “It rose”']);
});

const numbered = [1, 2, 3]
  .map((number) => `[${number}]: https://apnews.com/article/${number}-2026-01-01 "Article ${number} | AP News"`)
  .join('\n');

it('numbers of one bracket, of a range and of a row are citations each, and the word that joins them goes', async () => {
  const proof = await buildProof(
    article(`It fell [1, 2], rose [1–3] and stood [1]–[3].\nIt sank [1], [2] and [3]. A set [2019, 2020].\n\n${numbered}`),
  );
  expect(shown(proof)).toEqual([]);
  const lost = await damageTypst(proof, (typst) => typst.replace('#mark(1,2,3)', '#mark(1,3)'));
  expect(shown(lost)).toEqual(['6: Unexpected gap behind “It fell, rose”, expected mark 2']);
});

it('a number that its sentence needs stands there behind the word for a note, and both are held against the article', async () => {
  const body =
    'According to [1], it fell; see also [2] and [3]. As [2] shows, it fell (cf. [3], p. 4; [1], S. 6). [1] says so, in [2]. See [1–3].';
  const proof = await buildProof(article(`${body}\n\n${numbered}`));
  expect(shown(proof)).toEqual([]);
  const other = await damageTypst(proof, (typst) => typst.replace('#to-note(1,"1")', '#to-note(3,"3")'));
  expect(shown(other)).toEqual(['6: Unexpected mark 3 behind “According to”, expected mark 1']);
  const added = await damageTypst(proof, (typst) => typst.replace('#"According to', '#"According to the'));
  expect(shown(added)).not.toEqual([]);
});

it.each(['de', 'fr', 'es', 'uk', 'ru'])('the same holds in %s', async (lang) => {
  const bodies: Record<string, string> = {
    de: 'Laut [1] fiel es; siehe auch [2] und [3]. Wie [2] zeigt, fiel es (vgl. [3], S. 4). [1] sagt es. So vgl. ([2]). Siehe [1] ([AP][2]), in **[3]**.',
    fr: 'Selon [1], il a baissé ; voir aussi [2] et [3]. Comme [2] le montre, il baisse (cf. [3], p. 4). [1] le dit.',
    es: 'Según [1], bajó; véase [2] y [3]. Como [2] muestra, bajó (véase [3], p. 4). [1] lo dice.',
    uk: 'За [1], воно впало; див. [2] і [3]. Як [2] показує, впало (див. [3], с. 4). [1] так каже.',
    ru: 'По [1], оно упало; см. [2] и [3]. Как [2] показывает, упало (см. [3], с. 4). [1] так говорит.',
  };
  expect(shown(await buildProof(article(`${bodies[lang]}\n\n${numbered}`, `lang: ${lang}`)))).toEqual([]);
});
