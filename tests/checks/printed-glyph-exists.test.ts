import { expect, it } from 'vitest';
import { printedGlyphExists } from '../../src/checks/printed-glyph-exists.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const line = (text: string) => ({ text, left: 80, baseline: 700 });

it('tells characters that are printed as boxes, a row of them once', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const found = literalFacts([{ texts: [line('Words and café')] }, { texts: [line('a \ufffd\ufffd b'), line('c\ufffd')] }]);
  expect(told(problems(printedGlyphExists, { promised, found }))).toEqual([
    'p. 2: Unexpected 2 characters without a glyph in “a \ufffd\ufffd b”, expected such as a font has',
    'p. 2: Unexpected character without a glyph in “c\ufffd”, expected one that a font has',
  ]);
});

it('passes what cannot be seen, what the file says otherwise, and what the author wrote', async () => {
  const { promised } = await buildProof(article('One \ufffd two.', 'summary: false'));
  const literal = literalFacts([{ texts: [line('a\ufffd')] }]);
  expect(problems(printedGlyphExists, { promised, found: literal })).toEqual([]);
  const found = {
    ...literal,
    pages: literal.pages.map((page) => ({
      ...page,
      characters: { ...page.characters, unmapped: [0, 1] },
      runs: page.runs.map((run, index) => (index === 0 ? { ...run, actualText: 'ab' } : { ...run, visible: false })),
    })),
  };
  expect(problems(printedGlyphExists, { promised, found })).toEqual([]);
});

it('tells a character that no font of the briefing has, and its line in the article', async () => {
  const proof = await buildProof(article(`${pagesOfProse(1)}\n\nThe minister of the interior signed in person.`, 'summary: false'));
  const free = { ...proof, promised: { ...proof.promised, accessible: false } };
  expect(problems(printedGlyphExists, free)).toEqual([]);
  const damaged = await damageTypst(free, (source) => source.replace('minister of the interior', 'minister of the \u{13000} interior'));
  expect(told(problems(printedGlyphExists, damaged))).toEqual([
    'p. 2: Unexpected character without a glyph in “The minister of the \ufffd interior signed in person.”, expected one that a font has (line 25)',
  ]);
});
