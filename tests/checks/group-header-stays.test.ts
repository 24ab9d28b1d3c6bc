import { describe, expect, it } from 'vitest';
import { groupHeaderStays } from '../../src/checks/group-header-stays.js';
import type { PdfFacts, StructureElement } from '../../src/model/index.js';
import { article, prose } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const statement = (name: string) => `- **${name} Lee** says “${prose(3)}”`;
const groups = Array.from(
  { length: 12 },
  (_, index) =>
    `- **Those who want him gone say so loudly, part ${index}:**\n${['Ann', 'Bob'].map((name) => `  ${statement(name)}`).join('\n')}`,
);
const long = article(`## Reactions\n\n${groups.join('\n')}`, 'summary: false');
const told = (proof: Proof) =>
  problems(groupHeaderStays, proof).map(({ message, source, paper }) => `${source?.line ?? '-'} p${paper?.page}: ${message}`);

describe('group-header-stays', () => {
  it.each([{}, { paper: 'letter' }, { largePrint: true }] as const)('holds of groups over pages, %o', async (settings) => {
    const proof = await buildProof(long, settings);
    expect(proof.found.pages.length).toBeGreaterThan(1);
    expect(told(proof)).toEqual([]);
  });

  it('speaks of a group at the foot of a page, though it is no head by its tag', async () => {
    const proof = await buildProof(long);
    const found: string[] = [];
    // One of these heights pushes a group's first row overleaf.
    for (const space of ['20pt', '40pt', '60pt', '80pt']) {
      const loose = `#let group-cell(columns, body, again, id) = table.cell(colspan: columns, breakable: false, inset: (y: ${space}), body)`;
      found.push(
        ...told(await damageTypst(proof, (source) => source.replace(/#let group-cell\(.*/, loose), '/theme.typ')).filter((problem) =>
          problem.includes('at the foot'),
        ),
      );
    }
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) {
      const [, line = '', part = ''] =
        /^(\d+) p(?:\d+): Unexpected group “Those who want him gone say so loudly, part (\d+):” at the foot of page \d+, expected its first row below it$/.exec(
          problem,
        ) ?? [];
      expect(long.split('\n')[Number(line) - 1]).toContain(`part ${part}:`);
    }
  });

  it('speaks of a group that goes on overleaf without its words', async () => {
    const names = ['Ann', 'Bob', 'Kim', 'Max'].flatMap((name) => [`${name} A.`, `${name} B.`, `${name} C.`]);
    const asked = article(`## Reactions\n\n- **Those who want him gone:**\n${names.map((name) => `  ${statement(name)}`).join('\n')}`);
    const bold = article(`| Town | Seats |\n|---|---|\n| **Those who want him gone** | |\n${'| A town | 12 |\n'.repeat(70)}`);
    // The side column names the sources of the page, of which one may be called the same.
    const town = '| A town ([Those who want him gone][1]) | 12 |\n';
    const cited = `${bold.replaceAll('| A town | 12 |\n', town)}\n[1]: https://gone.example.org/a "The boat"\n`;
    for (const written of [asked, bold, cited]) {
      const proof = await buildProof(written);
      expect(told(proof)).toEqual([]);
      const damaged = await damageTypst(proof, (source) => source.replaceAll('repeat: true', 'repeat: false'), '/theme.typ');
      const found = told(damaged);
      expect(found.length).toBeGreaterThan(0);
      for (const problem of found)
        expect(problem).toMatch(/^\d+ p\d+: Unexpected rows of the group “Those who want him gone:?” on page \d+, /);
    }
  });

  it('speaks of a group that is tagged as a head', () => {
    const element = (role: string, text: string, page: number, children: readonly StructureElement[] = [], span = 1): StructureElement => ({
      tag: role,
      role,
      text,
      attributes: new Map(span > 1 ? [['ColSpan', span]] : []),
      places: [{ page, box: { left: 60, right: 200, bottom: 90, top: 100 } }],
      children: children.map((child) => ({ kind: 'element', element: child })),
    });
    const cells = (texts: readonly string[], page: number) =>
      element(
        'TR',
        texts.join(' '),
        page,
        texts.map((text) => element('TD', text, page)),
      );
    const group = (page: number) => element('TR', 'A group', page, [element('TH', 'A group', page, [], 2)]);
    const table = (groupPage: number) =>
      element('Table', '', 1, [
        element('THead', '', 1, [cells(['Actor', 'What'], 1)]),
        element('TBody', '', 1, [cells(['Ann', 'one'], 1), group(groupPage), cells(['Bob', 'two'], 2)]),
      ]);
    const pages: PdfFacts['pages'] = [];
    const rest = {
      fonts: [],
      outline: [],
      namedDestinations: new Map(),
      words: [],
      printedLinks: [],
      encrypted: false,
      fromRight: false,
      liveParts: [],
      viewerSettings: [],
    };
    const metadata = { version: '1.7', tagged: true, showsTitle: true };
    const found = (groupPage: number): PdfFacts => ({ ...rest, metadata, pages, structure: [table(groupPage)] });
    return buildProof(article('Words.', 'summary: false')).then(({ promised }) => {
      expect(problems(groupHeaderStays, { promised, found: found(2) })).toEqual([]);
      expect(problems(groupHeaderStays, { promised, found: found(1) })).toEqual([
        {
          message: 'Unexpected group “A group” at the foot of page 1, expected its first row below it',
          hint: 'Set the group as a header of the second level (`table.header(level: 2)`), which stays with the row below.',
          paper: { page: 1, box: { left: 60, right: 200, bottom: 90, top: 100 } },
        },
      ]);
    });
  });
});
