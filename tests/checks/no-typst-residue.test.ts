import { describe, expect, it } from 'vitest';
import { noTypstResidue } from '../../src/checks/no-typst-residue.js';
import { article } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const told = (proof: Proof) =>
  problems(noTypstResidue, proof).map(({ message, source, paper }) => `${source?.line ?? '-'} p${paper?.page}: ${message}`);

const hostile = article(
  `## One #strong[x] and $5

Text $x$ and @a, #read("x") \\_ \\* \\\\ \\\` ~ <b> &lt;b&gt; *em* \`#let x\` sticky: \\u{41}.

- item #[x] costs 5 $ a @b ([A_B][1])

| # | $ |
|---|---|
| \`<\` | a_b |

## Two

<!-- brief: pagebreak -->

More # words.

[1]: https://example.org/a_b "Title with # and $ | A_B"`,
);

describe('no-typst-residue', () => {
  it('holds where signs of Typst stand for themselves', async () => {
    expect(told(await buildProof(hostile))).toEqual([]);
    expect(told(await buildProof(article('Plain words.', 'summary: false')))).toEqual([]);
  });

  it('speaks of code that is printed, on its page', async () => {
    const damaged = await damageTypst(await buildProof(article('One.\n\nTwo words.', 'summary: false')), (source) =>
      source.replace('#"Two words."', '#"#strong[Two], sticky: #sym.wj and \\\\u{41}."'),
    );
    expect(told(damaged)).toEqual([
      '- p1: Unexpected Typst code “#strong[” in “#strong[Two],”, expected it nowhere',
      '- p1: Unexpected Typst code “#sym.wj” in “#sym.wj”, expected it nowhere',
      '- p1: Unexpected Typst code “sym.wj” in “#sym.wj”, expected it nowhere',
      '- p1: Unexpected Typst code “\\u{41” in “\\u{41}.”, expected it nowhere',
      '- p1: Unexpected Typst code “sticky:” in “sticky:”, expected it nowhere',
      '- p1: Unexpected 2 signs “#” on paper, expected 0',
      '- p1: Unexpected 1 signs “\\” on paper, expected 0',
    ]);
  });

  it('speaks of text that was taken as code, with its line', async () => {
    const proof = await buildProof(article('One.\n\nIt costs $x$ and *stars* \\*kept\\* here.', 'summary: false'));
    expect(told(proof)).toEqual([]);
    const damaged = await damageTypst(proof, (source) => source.replace('#" *kept* here.";', ' *kept* here.'));
    expect(told(damaged)).toEqual(['9 p1: Unexpected 0 signs “*” on paper, expected 2 (the first one missing is in “*kept*”)']);
  });
});
