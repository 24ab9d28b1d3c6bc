import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { article } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof } from '../helpers/proof.js';

const hurt = 'Nobody was hurt';
const closed = 'The harbour stays closed until further notice';
const rose = 'The water rose by 3.5 metres in 12 hours';
const sources = '[1]: https://apnews.com/a/one "One | AP"\n[2]: https://reuters.com/b/two "Two | Reuters"';

/** What a live blog says below a heading: the same sentences in some other order each time. */
function entry(number: number): string {
  const cited = number % 3 === 0 ? '([AP][1], [Reuters][2])' : '([AP][1])';
  const title = number % 4 === 1 ? closed : 'Update';
  const table = `| ${hurt} | The | Nobody |\n|---|---|---|\n${'| The | 0 | 0 |\n'.repeat(5)}| 0 | ${hurt}. ${cited} | The |`;
  const blocks = [
    `${hurt} ${cited}. ${rose}. ${cited}`,
    `> ${closed} ${cited}.\n>\n> ${hurt}.`,
    `- ${hurt}\n- ${rose}. ${cited}\n- Nobody`,
    table,
  ];
  return [`## ${title}`, `${closed}. ${cited} ${hurt} ${cited}.`, ...blocks.slice(number % 3), ...blocks.slice(0, (number * 7) % 5)].join(
    '\n\n',
  );
}

const blog = (entries: number, opening = `${hurt}. ([AP][1]) ${hurt} ([AP][1]). ${rose} ([AP][1]).`) =>
  [opening, ...Array.from({ length: entries }, (_, number) => entry(number)), sources].join('\n\n');

const errors = ({ promised, found }: Proof) =>
  runChecks(promised, found, { checks, settings: {} }).filter(({ severity }) => severity === 'error');

const withoutHeadings = (markdown: string) => markdown.replace(/^##.*\n/gm, '');
const withOtherHeadings = (markdown: string) =>
  markdown.replace(/(?<=\n)> (?=The)/g, '> ### Update\n>\n> ').replace(/^## The.*/gm, '<h2>Update</h2>');

describe('an article that says its sentences again and again', () => {
  it.each([
    ['with page one before it', '', blog(12)],
    ['with contents behind page one', 'toc: true', blog(12)],
    ['with headings of HTML and of quotations', '', withOtherHeadings(blog(12))],
    ['with its title and its sentences on page one', `title: ${hurt}\nsummary:\n  bottomLine: ${rose}.\n  watch:\n    - ${hurt}.`, blog(5)],
    ['without headings', '', withoutHeadings(blog(12))],
  ])('is not told that any is lost, %s', async (_, front, body) => {
    expect(errors(await buildProof(article(body, front)))).toEqual([]);
  });

  it('is told which of two equal paragraphs is lost, where others follow that are equal, too', async () => {
    const page = '<!-- brief: pagebreak -->';
    const section = `## Update\n\n${`${closed}. ${rose}.\n\n`.repeat(2)}${page}`;
    const whole = await buildProof(article(`${hurt}.\n\n${`${section}\n\n`.repeat(4)}## The end\n\n${hurt}.`, 'summary: false'));
    expect(errors(whole)).toEqual([]);
    // Of the third section.
    let count = 0;
    const damaged = await damageTypst(whole, (typst) =>
      typst.replace(/#paragraph\(.*The harbour stays closed.*\n/g, (paragraph) => (++count === 6 ? '' : paragraph)),
    );
    const told = errors(damaged).filter(({ id }) => id === 'words-survive');
    expect(told.map(({ paper, source }) => [paper?.page, source?.line])).toEqual([[3, 27]]);
  });
});
