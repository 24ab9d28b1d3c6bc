import { describe, expect, it } from 'vitest';
import { noMarkupResidue } from '../../src/checks/no-markup-residue.js';
import { article } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const told = (proof: Proof) =>
  problems(noMarkupResidue, proof).map(
    ({ message, severity = 'error', source, paper }) => `${source?.line ?? '-'} p${paper?.page} ${severity}: ${message}`,
  );

describe('no-markup-residue', () => {
  it('holds where marks stand in code, and where there are none', async () => {
    const proof = await buildProof(
      article(
        'A **bold** word, `**two**`, `[a](b)`, `{{x}}`, a <br> and <!-- nothing -->, `<br>` and `[^1]`.\n\n```md\n**a** ~~b~~ [c][d] :::\n# e\n```\n\n- [x] done\n\nSee <https://example.org/__a__/~~b~~>.',
        'summary: false',
      ),
    );
    expect(told(proof)).toEqual([]);
  });

  it('speaks of a mark that the article does not have, on its page', async () => {
    const proof = await buildProof(article('One word.\n\n<!-- brief: pagebreak -->\n\nAnother `**` word.', 'summary: false'));
    expect(told(proof)).toEqual([]);
    const damaged = await damageTypst(proof, (source) => source.replace('#" word.";', '#" **word** and <br>.";'));
    expect(told(damaged)).toEqual([
      '- p2 error: Unexpected “**” in “**word**”, expected it 1 times, not 3',
      '- p2 error: Unexpected “<br” in “<br>.”, expected it nowhere',
    ]);
  });

  it('speaks of a mark that page one alone shows', async () => {
    const proof = await buildProof(article('## One\n\nWords.\n\n## Two\n\nWords.', 'summary: {bottomLine: A line.}'));
    expect(told(proof)).toEqual([]);
    expect(told(await damageTypst(proof, (source) => source.replace('#"A line."', '#"A [^line]."')))).toEqual([
      '- p1 error: Unexpected “[^” in “[^line].”, expected it nowhere',
    ]);
  });

  it('warns of a mark that stands in the text as its author left it', async () => {
    const proof = await buildProof(article('Fine.\n\nAn **open mark and {{a}} template.', 'summary: false'));
    expect(told(proof)).toEqual(['9 p1 warning: Unexpected “**” in the text, expected markup that is closed, or a mark escaped']);
  });

  it('warns of the marks of other programs', async () => {
    const told2 = async (text: string) => told(await buildProof(article(text, 'summary: false'))).map((line) => /“(.*?)”/.exec(line)?.[1]);
    expect(await told2('%% ask Ann %%\n\nSee [[Bergen|it]].\n\nA ==bright== day; a == b.\n\n[TOC]\n\n\\newpage')).toEqual([
      '%%',
      '[[Bergen|it]]',
      '==',
      '[TOC]',
      '\\newpage',
    ]);
  });

  it('takes a number sign that begins no text for meant', async () => {
    const proof = await buildProof(
      article('| # | Who |\n|---|---|\n| 1 | Ann |\n\nRow # 3 of them, a<b.\n\n  ####### Seven.\n\n- \\# One', 'summary: false'),
    );
    expect(told(proof)).toEqual([]);
  });

  it('takes what is escaped, or written as an entity, for meant', async () => {
    const proof = await buildProof(article('Signs: \\# and \\[x\\]\\(y\\), &lt;b&gt;, \\*\\*.\n\nAn open \\# ** mark.', 'summary: false'));
    expect(told(proof)).toEqual(['9 p1 warning: Unexpected “**” in the text, expected markup that is closed, or a mark escaped']);
  });

  it('takes an entity for meant beside real tags, and tells the mark of a footnote that HTML leaves as it is', async () => {
    const proof = await buildProof(
      article('A <b>bold</b> word, &lt;b&gt;, and a note.[^n]\n\n<p>More of it.[^n]</p>\n\n[^n]: A letter.', 'summary: false'),
    );
    expect(told(proof)).toEqual(['9 p1 warning: Unexpected “[^” in the text, expected a footnote mark where Markdown is read']);
  });

  it('takes no sign of an address for a mark', async () => {
    const proof = await buildProof(article('See [https://a.example/x?\\_\\_b=1](https://a.example/x?__b=1).', 'summary: false'));
    expect(told(proof)).toEqual([]);
  });

  it('leaves it to the reading to tell references without a definition, but not brackets that are none', async () => {
    const proof = await buildProof(article('One [AP][99], two[^9] and `[AP][99]`.\n\nThree [AP][3 and four.', 'summary: false'));
    expect(proof.findings.map(({ id, source }) => `${source?.line} ${id}`)).toEqual(['7 reference-is-defined', '7 reference-is-defined']);
    expect(told(proof)).toEqual(['9 p1 warning: Unexpected “][” in the text, expected markup that is closed, or a mark escaped']);
  });
});
