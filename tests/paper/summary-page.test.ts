import { describe, expect, it } from 'vitest';
import type { OutlineEntry, PdfFacts } from '../../src/model/index.js';
import { article, pagesOfProse, prose, shelf } from '../helpers/articles.js';
import { buildPaper, type Paper, printed } from '../helpers/build-briefing.js';
import { referenceFaults } from '../helpers/reference-faults.js';

/** Words of page one below the masthead. */
function pageOne({ bodyWords }: Paper): string {
  return printed(bodyWords.filter(({ places }) => places[0]?.page === 1));
}

/** On which page each heading stands, by the outline. */
function headingPages(facts: PdfFacts): Readonly<Record<string, number>> {
  const flat = (entries: readonly OutlineEntry[]): OutlineEntry[] => entries.flatMap((entry) => [entry, ...flat(entry.children)]);
  return Object.fromEntries(flat(facts.outline).map(({ title, target }) => [title, target.kind === 'page' ? target.page : 0]));
}

const authored = `summary:
  bottomLine: "The plan is **less viable** now. ([Axios][1])"
  judgements:
    - text: "**Nobody denies the calls.** They took place."
      likelihood: likely
      confidence: high
      see: The proof
    - text: "Who leaked them is not known. ([AP][3])"
      see: leak
    - text: "A compromise costs more."
  known:
    - "Not denied."
    - "Not verified. ${prose(16)}"
  watch:
    - "The visit to Moscow."
    - "The demands in Congress."`;

const argued = `It began. ([AP][3])

## The leak {#leak}

${pagesOfProse(2)}

## The proof

It holds. ([Axios][1])

### In detail

${pagesOfProse(1)}
${shelf.split('\n').slice(0, 3).join('\n')}`;

describe('a summary of the front matter', () => {
  it('is printed whole on page one, with its degrees and the pages where each judgement is argued', async () => {
    const paper = await buildPaper(article(argued, authored));
    const pages = headingPages(paper.facts);
    expect(paper.findings).toEqual([]);
    expect(referenceFaults(paper)).toEqual([]);
    expect(pages['The proof']).toBeGreaterThan(2);
    expect(pageOne(paper)).toBe(
      `Bottom line The plan is less viable now.¹ Key judgements 1 Nobody denies the calls. They took place. [likely; confidence: high] → p. ${pages['The proof']} 2 Who leaked them is not known.² → p. ${pages['The leak']} 3 A compromise costs more. How firmly we know it – Not denied. – Not verified. ${prose(16)} What to watch – The visit to Moscow. – The demands in Congress. Inside The leak ${pages['The leak']} The proof ${pages['The proof']} In detail ${pages['In detail']} Notes ${pages.Notes}`,
    );
    expect(paper.facts.pages[1]?.words.find(({ artifact }) => !artifact)?.text).toBe('It');
  });

  it('explains the words of likelihood on the last page where one is used, and only there', async () => {
    const used = await buildPaper(article(argued, authored));
    expect(used.colophon).toContain(
      'almost no chance 1–5% · very unlikely 5–20% · unlikely 20–45% · roughly even chance 45–55% · likely 55–80% · very likely 80–95% · almost certain 95–99% (ICD 203)',
    );
    const unused = await buildPaper(article(argued, authored.replace('      likelihood: likely\n', '')));
    expect(unused.colophon).not.toContain('ICD 203');
  });

  it('numbers its notes first', async () => {
    const body = `${argued.replace('It began. ([AP][3])', 'It began. ([Reuters][6])')}\n${shelf.split('\n')[3]}\n`;
    const paper = await buildPaper(article(body, authored));
    expect(paper.notes.map((note) => /”? (\w+)(?: News)?, \d/.exec(note)?.[1])).toEqual(['Axios', 'AP', 'Reuters']);
    expect(referenceFaults(paper)).toEqual([]);
  });

  it('that names a heading which is not there is an error, told where it is named', async () => {
    const paper = await buildPaper(article(argued, authored.replace('see: leak', 'see: Nowhere')));
    expect(paper.findings).toEqual(['13:12 error judgement-page-is-found']);
    expect(pageOne(paper)).toContain('2 Who leaked them is not known.² 3 A compromise costs more.');
  });

  it('that is a little too long is set more closely, and keeps every word', async () => {
    const longer = authored.replace('"A compromise costs more."', `"A compromise costs more. ${prose(4)}"`);
    const paper = await buildPaper(article(argued, longer));
    expect(paper.findings).toEqual([]);
    expect(pageOne(paper)).toContain(prose(4));
    expect(pageOne(paper)).toContain('The demands in Congress.');
    expect(paper.facts.pages[1]?.words.find(({ artifact }) => !artifact)?.text).toBe('It');
  });

  it('whose last parts do not fit below has them beside the judgements', async () => {
    const longer = authored.replace(prose(16), prose(4)).replace('"A compromise costs more."', `"A compromise costs more. ${prose(21)}"`);
    const paper = await buildPaper(article(argued, longer), { unproved: false });
    expect(paper.findings).toEqual([]);
    const lines = paper.facts.pages[0]?.lines ?? [];
    const watch = lines.find(({ text }) => text === 'What to watch');
    const first = lines.find(({ text }) => text === 'Key judgements');
    expect(watch?.box.left).toBeGreaterThan((first?.box.left ?? 0) + 200);
  });

  it('that is much too long is an error with the lines over and what to cut, and nothing of it is dropped', async () => {
    const longer = authored.replace('"A compromise costs more."', `"A compromise costs more. ${prose(60)}"`);
    const paper = await buildPaper(article(argued, longer));
    expect(paper.findings).toEqual(['5:1 error summary-is-one-page']);
    const [found] = paper.result.findings;
    const lines = /^Unexpected summary of one page and (\d+) lines, expected exactly one page$/.exec(found?.message ?? '')?.[1];
    expect(Number(lines)).toBeGreaterThan(5);
    expect(found?.hint).toBe(`Cut about ${lines} lines, first in \`judgements\`, \`known\` or \`watch\`.`);
    expect(paper.body).toContain(prose(60));
    expect(paper.body).toContain('The demands in Congress.');
  });
});

describe('a summary of a section', () => {
  it.each(['Summary', 'Executive summary', 'Key points', 'Key judgements', 'Bottom line', 'TL;DR'])(
    'called “%s” is page one',
    async (name) => {
      const paper = await buildPaper(
        article(
          `It began.\n\n## ${name}\n\n${prose(20)}\n\n- One point. ([Axios][1])\n\n## The leak\n\n${pagesOfProse(1)}\n\n${shelf.split('\n')[1]}`,
        ),
      );
      expect(paper.findings).toEqual([]);
      expect(pageOne(paper)).toMatch(new RegExp(`^${name} ${prose(20)}(?: –)? One point.¹`));
      expect(referenceFaults(paper)).toEqual([]);
    },
  );

  it('that is too long is an error at its heading', async () => {
    const paper = await buildPaper(article(`## Summary\n\n${pagesOfProse(2)}\n\n## The leak\n\nIt began.`));
    expect(paper.findings).toEqual(['6:1 error summary-is-one-page']);
    expect(paper.result.findings[0]?.hint).toMatch(
      /^Cut about \d+ lines, first in the summary section, or write `summary: false` in the front matter and it is printed as a section\.$/,
    );
  });
});

describe('a derived summary', () => {
  const derived = `It began.

## The leak

${pagesOfProse(1)}

## Verification status

Much is open.

The calls took place.

## What it means

### The role

It is large.

It can no longer be denied.

### The cost

It was low for both sides before. It is higher now.

In other words, the plan is less viable.`;

  it('numbers judgements as their headings are, where some have numbers', async () => {
    const numbered = (...headings: string[]) =>
      article(
        `It began.\n\n${headings.map((heading) => `## ${heading}\n\n${pagesOfProse(1)}\n\nAll of it ends ${heading}.`).join('\n\n')}`,
      );
    const all = await buildPaper(numbered('3.1 The role', '3.2 The cost'), { unproved: false });
    expect(all.findings).toEqual(['1:1 info summary-is-derived']);
    expect(pageOne(all)).toMatch(/Key judgements 3\.1 The role\. .* 3\.2 The cost\. /);
    const some = await buildPaper(numbered('3.1 The role', 'The cost'), { unproved: false });
    expect(pageOne(some)).toMatch(/Key judgements 3\.1 The role\. .* p\. \d The cost\. /);
  });

  it('takes the article’s own words, and says so in the report', async () => {
    const paper = await buildPaper(article(derived));
    expect(paper.findings).toEqual(['1:1 info summary-is-derived']);
    expect(paper.result.findings[0]?.message).toBe(
      'The summary page is derived from the article’s own words: bottom line; key judgements from “The role”, “The cost”; how firmly it is known',
    );
    const pages = headingPages(paper.facts);
    expect(pageOne(paper)).toContain(
      `Bottom line The plan is less viable. Key judgements 1 The role. It can no longer be denied. → p. ${pages['The role']} 2 The cost. It was low for both sides before. → p. ${pages['The cost']} How firmly we know it The calls took place. Inside The leak ${pages['The leak']}`,
    );
    expect(referenceFaults(paper)).toEqual([]);
  });

  it('of forty sections fits on one page, every page on it true', async () => {
    const sections = Array.from(
      { length: 40 },
      (_, index) => `## Section ${index + 1}\n\nPart ${index + 1} says so. ${prose(4)} ([Axios][1])`,
    ).join('\n\n');
    const paper = await buildPaper(article(`It began.\n\n${sections}\n\n${shelf.split('\n')[1]}`));
    expect(paper.findings).toEqual(['1:1 info summary-is-derived']);
    const pages = headingPages(paper.facts);
    expect(pages['Section 1']).toBe(2);
    for (let number = 1; number <= 40; number++) expect(pageOne(paper)).toContain(`Section ${number} ${pages[`Section ${number}`]}`);
    expect(referenceFaults(paper)).toEqual([]);
  });

  it('of one section lets the article begin where there is little to say', async () => {
    const paper = await buildPaper(article(`It began.\n\n## Only\n\n${pagesOfProse(1)}\n\nNobody agreed.`));
    expect(paper.findings).toEqual(['1:1 info summary-is-derived']);
    expect(paper.body).toMatch(/^Bottom line Nobody agreed. It began. Only /);
  });

  it('says nothing that the article says on the same page', async () => {
    const paper = await buildPaper(article(`It began.\n\n## Only\n\nIt went on.\n\nIt ended.`));
    expect({ findings: paper.findings, body: paper.body }).toEqual({ findings: [], body: 'It began. Only It went on. It ended.' });
  });

  it('is not made of an article without headings', async () => {
    const paper = await buildPaper(article('It began.\n\nIt went on.\n\nIt ended.'));
    expect({ findings: paper.findings, body: paper.body }).toEqual({ findings: [], body: 'It began. It went on. It ended.' });
  });

  it('names in the report only what is on paper', async () => {
    const evidence = `It began.\n\n## Evidence\n\nIt is not denied.\n\n## Only\n\n${pagesOfProse(1)}\n\nIt ended.`;
    const paper = await buildPaper(article(evidence));
    expect(paper.body).not.toContain('How firmly');
    expect(paper.result.findings.map(({ message }) => message)).toEqual([
      'The summary page is derived from the article’s own words: bottom line',
    ]);
  });

  it('takes nothing that ends in a colon or an ellipsis', async () => {
    const paper = await buildPaper(
      article(
        `It began.\n\n## End\n\n### One\n\nThe first is true. It goes on:\n\n### Two\n\nThe second is true. And so on…\n\n### Three\n\nThe third.`,
      ),
    );
    expect(pageOne(paper)).not.toMatch(/^.*(?:It goes on:|And so on…).*It began\./);
  });
});

it('no summary: masthead, what is inside, and the article begins below', async () => {
  const paper = await buildPaper(article(`${argued}\n\n## In the end\n\n${pagesOfProse(1)}`, 'summary: false'));
  const pages = headingPages(paper.facts);
  expect(paper.findings).toEqual([]);
  expect(pageOne(paper)).toMatch(
    new RegExp(
      `^Inside The leak 1 The proof ${pages['The proof']} In the end ${pages['In the end']} Notes ${pages.Notes} It began.¹ The leak `,
    ),
  );
});

describe('reactions at a glance', () => {
  const spoken = (before: number) => `${prose(before)}

## Reactions

- **Poe**: “No.” ([Axios][1])
- **Doe**: “Never.” ([Axios][1])
- **Roe**: “Perhaps.” ([Axios][1])

## Conclusion

Nobody has agreed to it so far.

${shelf.split('\n')[1]}`;

  it('are left out where names alone would stand there, all of one page', async () => {
    expect(pageOne(await buildPaper(article(spoken(50))))).not.toContain('at a glance');
  });

  it('have a heading over the pages where they name no more than these', async () => {
    const later = spoken(50).replace(
      '- **Roe**',
      `${'- **Poe**: “No, and no again, whatever is said of it.” ([Axios][1])\n'.repeat(30)}- **Roe**`,
    );
    const alone = await buildPaper(article(later));
    expect(pageOne(alone)).toMatch(/Reactions at a glance Actor p\. Poe 2 Doe 2 Roe 3 /);
    const beside = await buildPaper(article(later, 'summary: { bottomLine: It is over., judgements: [Boats are slow.] }'));
    expect(pageOne(beside)).toContain('Reactions at a glance Actor p.');
    expect([...alone.findings, ...beside.findings].filter((finding) => !finding.includes(' info '))).toEqual([]);
  });

  it('have a dash beside whoever takes no stance where others take one', async () => {
    const paper = await buildPaper(article(spoken(50), 'reactions:\n  stances: { Poe: against, Roe: open }'));
    expect(pageOne(paper)).toMatch(/Reactions at a glance .*Poe against Doe – Roe open/);
    expect(paper.findings.filter((finding) => / (?:error|warning) /u.test(finding))).toEqual([]);
  });

  it('stand on page one where their table is overleaf, not above the table itself', async () => {
    const stances = 'reactions:\n  stances: { Poe: against, Doe: against, Roe: open }';
    expect(pageOne(await buildPaper(article(spoken(50), stances)))).toMatch(/Reactions at a glance .*Poe against Doe against Roe open/);
    const paper = await buildPaper(article(spoken(2)));
    expect(pageOne(paper)).toMatch(/^Nobody in the capital/);
    expect(pageOne(paper)).not.toContain('at a glance');
    expect(referenceFaults(paper)).toEqual([]);
  });
});

describe('what is inside', () => {
  const sections = (count: number, sentences: number) =>
    Array.from({ length: count }, (_, index) => `## Section ${index + 1}\n\n${prose(sentences)}`).join('\n\n');
  const written = 'summary:\n  bottomLine: It is over.\n  known: [One, Two]\n  watch: [Three, Four]';

  it.each([
    ['all stands on page one', article(sections(3, 2), 'summary: false'), 1],
    ['all the rest stands on page two', article(sections(5, 9), 'summary: false'), 2],
    ['all stands on page two, behind a summary', article(sections(3, 8), `${written}\n  judgements: ["${prose(12)}"]`), 2],
    ['one section alone begins behind page one', article(sections(2, 42), 'summary: false'), 3],
  ])('is not listed where %s', async (_, markdown, pages) => {
    const paper = await buildPaper(markdown);
    expect(paper.facts.pages.length).toBe(pages);
    expect(pageOne(paper)).not.toContain('Inside');
    expect(referenceFaults(paper)).toEqual([]);
  });

  it('is listed where sections begin on two further pages', async () => {
    expect(pageOne(await buildPaper(article(sections(3, 60), 'summary: false')))).toMatch(/^Inside Section 1 1 Section 2 2 Section 3 \d /);
  });

  it('is listed once: not on page one where a page of contents follows', async () => {
    const paper = await buildPaper(article(`${argued}`, `toc: true\n${authored}`));
    expect(paper.findings).toEqual([]);
    expect(pageOne(paper)).not.toContain('Inside');
    expect(printed(paper.bodyWords.filter(({ places }) => places[0]?.page === 2))).toMatch(/^Contents The leak 3 /);
    expect(referenceFaults(paper)).toEqual([]);
  });
});

it('the masthead has organisation, series, number, edition, date, title, deck, authors, cut-off and status', async () => {
  const paper = await buildPaper(
    article(
      'Words.',
      'organisation: The House\nseries: Papers\nnumber: 7\nedition: 2\nsubtitle: A deck\nauthor: [Ann Lee, Bob Moe]\ncutoff: 2025-11-26\nstatus: Reviewed\ndescription: Only for the file',
    ),
  );
  expect(printed(paper.facts.words)).toMatch(
    /^The House · Papers No\. 7 · Edition 2 · 27 November 2025 A title A deck Ann Lee, Bob Moe · Information as of 26 November 2025 · Reviewed Words\. /,
  );
  expect(paper.facts.metadata).toMatchObject({ title: 'A title', author: 'Ann Lee, Bob Moe', subject: 'Only for the file' });
});

it('a section of points ends with these where the article goes on below without a heading', async () => {
  const text = (behind: string) =>
    article(
      `## Key takeaways\n\n- The plan came in May. ([AP][3])\n- Nobody signs.\n\n${behind}\n\n## The leak\n\n${pagesOfProse(2)}\n${shelf}`,
    );
  const onPageOne = async (behind: string) => {
    const { result, findings } = await buildPaper(text(behind), { unproved: false, keepPromise: true });
    expect(findings.filter((finding) => finding.includes('error'))).toEqual([]);
    return result.promised?.briefing.summary.parts.flatMap((part) => (part.kind === 'section' ? part.blocks.map(({ kind }) => kind) : []));
  };
  expect(await onPageOne('The points end here.')).toEqual(['list', 'paragraph']);
  expect(await onPageOne(`The article begins. ${prose(3)}\n\nIt goes on. ${prose(3)}`)).toEqual(['list']);
});

it('a table in a section on page one takes the full width where nothing stands beside it, in print of every size', async () => {
  const words = ['Agreement', 'In force since', 'Members', 'Share of world GDP', 'Rules of origin', 'Labour chapter', 'Dispute settlement'];
  const row = ['EU–Mercosur', '2020-07-01', 'EU-27, Argentina, Brazil', '20%', 'full cumulation', 'non-enforceable', 'arbitration panel'];
  const table = [words, words.map(() => '---'), row, row].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const text = article(`## At a glance\n\nFour deals.\n\n${table}\n\n## Details\n\n${prose(3)}`);
  for (const settings of [{}, { paper: 'letter' as const }]) {
    const { facts, findings } = await buildPaper(text, { unproved: false, ...settings });
    expect(findings.filter((finding) => finding.includes('error'))).toEqual([]);
    const last = facts.words.find(({ text: word }) => word === 'arbitration')?.places[0];
    expect([last?.page, (last?.box.right ?? 0) > 0.75 * (facts.pages[0]?.width ?? 0)]).toEqual([1, true]);
  }
});
