import { expect, it } from 'vitest';
import { turnedPageLeavesNoGap } from '../../src/checks/turned-page-leaves-no-gap.js';
import { article, pagesOfProse, prose } from '../helpers/articles.js';
import { buildProof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const columns = Array.from({ length: 16 }, (_, index) => String(2010 + index));
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const wide = [
  row(['Country', ...columns]),
  row(['---', ...columns.map(() => '---')]),
  row(['Iceland', ...columns.map(() => '1,012.5')]),
].join('\n');
const check = async (above: string, frontMatter = 'summary: false') =>
  told(problems(turnedPageLeavesNoGap, await buildProof(article(`## One\n\n${above}\n\n${wide}\n\n${prose(9)}`, frontMatter))));

it('tells of a page that a table across leaves mostly empty', async () => {
  expect(await check(prose(2))).toEqual([
    expect.stringMatching(/^p\. 1: Page 1 is \d\d % empty, since the table behind it stands across on a page of its own \(line 11\)$/),
  ]);
});

it('finds nothing where the page is full', async () => {
  expect(await check(`${prose(9)}\n\n`.repeat(6))).toEqual([]);
});

it('leaves a summary alone, which has its page to itself', async () => {
  const proof = await buildProof(
    article(`${wide}\n\n${pagesOfProse(1)}`, 'summary:\n  bottomLine: So it is.\n  judgements:\n    - text: It is so.'),
  );
  expect(problems(turnedPageLeavesNoGap, proof)).toEqual([]);
});
