import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildProof, type Proof } from '../helpers/proof.js';

it('the pages that cite a footnote stand behind its last paragraph, below a list', async () => {
  const notes = '[^a]: One remark.\n\n[^b]: First this.\n\n    Then that.\n\n[^c]: Two:\n\n    - One\n    - Last';
  const { found } = await buildProof(article(`One[^a] two[^b] three.[^c]\n\n${notes}`, 'summary: false'));
  const lines = found.pages.flatMap((page) => page.lines.map(({ text }) => text));
  expect(lines.filter((text) => text.includes('Cited on'))).toEqual([
    '1. One remark. Cited on p. 1.',
    'Then that. Cited on p. 1.',
    'Cited on p. 1.',
  ]);
});

const linesOf = ({ found }: Proof) => found.pages.flatMap((page) => page.lines.map(({ text }) => text));

async function notesOf(lang: string, ...titles: readonly string[]): Promise<readonly string[]> {
  const cited = titles.map((_, index) => `A claim. ([Example][${index + 1}])`).join('\n\n');
  const defined = titles.map((title, index) => `[${index + 1}]: https://example.org/${index + 1} "${title}"`).join('\n');
  const proof = await buildProof(article(`${cited}\n\n${defined}`, `summary: false\nlang: ${lang}`));
  return linesOf(proof)
    .filter((text) => /^\d+\. .*example\.org/.test(text))
    .map((text) => text.replace(/^\d+\. | Example\..*$/g, ''));
}

it.each([
  ['de', '„‚Das ist das Ende‘“,', '„Ein Wort: ‚Non !‘“,'],
  ['fr', '« “Das ist das Ende” »,', '« Ein Wort: “Non !” »,'],
  ['es', '«“Das ist das Ende”»,', '«Ein Wort: “Non !”»,'],
  ['ru', '«„Das ist das Ende“»,', '«Ein Wort: „Non !“»,'],
  ['en-US', '“‘Das ist das Ende,’”', '“Ein Wort: ‘Non !’”'],
])('the title of a note has inner quotation marks, whichever its headline had (%s)', async (lang, german, french) => {
  expect(await notesOf(lang, '»Das ist das Ende« - Example', 'Ein Wort: « Non ! » | Example')).toEqual([german, french]);
});

it.each([
  ['de', '„Was nun?“,', '„So nicht!“,', '„Das Ende ...“,', '„Plan“,'],
  ['fr', '« Was nun? »,', '« So nicht! »,', '« Das Ende ... »,', '« Plan »,'],
  ['uk', '«Was nun?»,', '«So nicht!»,', '«Das Ende ...»,', '«Plan»,'],
  ['en-GB', '“Was nun?”,', '“So nicht!”,', '“Das Ende ...”,', '“Plan”,'],
  ['en-US', '“Was nun?”', '“So nicht!”', '“Das Ende ...”', '“Plan,”'],
])('a comma follows the title of every note alike, but not behind “?” in American English (%s)', async (lang, ...printed) => {
  expect(await notesOf(lang, 'Was nun? - Example', 'So nicht! | Example', 'Das Ende ...', 'Plan | Example')).toEqual(printed);
});

it('the title of a note keeps a figure with its unit, and a date in brackets', async () => {
  const proof = await buildProof(article('A claim. ([Example](https://example.org/1 "A lake of 97 hm³"))', 'summary: false'));
  expect(String(proof.typst.get('/brief.typ'))).toContain('97\u00a0hm³');
  const dated = await buildProof(
    article('A claim. ([Example](https://example.org/1 "A talk (12 January 2026) at sea"))', 'summary: false'),
  );
  expect(String(dated.typst.get('/brief.typ'))).toContain('(12\u00a0January\u00a02026)');
});
