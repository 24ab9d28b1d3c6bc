import { describe, expect, it } from 'vitest';
import type { StructureElement } from '../../src/model/index.js';
import { article, prose } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';
import { elements } from '../helpers/printed-tables.js';

/** Each row as it is tagged: `=` before the head of a column, `>` before that of a row, and in brackets the heads that a cell names. */
async function heard(markdown: string, more = 'summary: false'): Promise<readonly string[]> {
  const { facts, findings } = await buildPaper(article(markdown, more), { unproved: false });
  expect(findings.filter((finding) => finding.includes(' error '))).toEqual([]);
  const names = new Map(elements(facts.structure, 'TH').map(({ id, text }) => [id, text]));
  const cell = ({ role, text, attributes }: StructureElement) => {
    const scope = role === 'TD' ? '' : { Column: '= ', Row: '> ' }[String(attributes.get('Scope'))];
    const named = attributes.get('Headers');
    const heads = Array.isArray(named) ? named.map((id) => names.get(String(id)) ?? `nothing named ${String(id)}`) : ['none'];
    return `${scope}${text}${heads.length > 0 ? ` [${heads.join(', ')}]` : ''}`;
  };
  return elements(facts.structure, 'TR').map((row) =>
    row.children.flatMap((child) => (child.kind === 'element' ? cell(child.element) : [])).join(' | '),
  );
}

const table = (...rows: readonly string[]) =>
  `<table><tr><th>Town</th><th>State</th><th>Since</th></tr>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>`;

describe('the head of a row', () => {
  it('is told as such, and with every cell of its row', async () => {
    expect(await heard(table('<th>Lind</th><td>Shut</td><td>May</td>', '<td>Holm</td><td>Open</td><td>June</td>'))).toEqual([
      '= Town | = State | = Since',
      '> Lind [Town] | Shut [State, Lind] | May [Since, Lind]',
      'Holm [Town] | Open [State] | June [Since]',
    ]);
  });

  it('is told with all the rows that it is printed beside', async () => {
    const rows = [
      '<th rowspan=2>North</th><th>Lind</th><td>May</td>',
      '<th>Holm</th><td>June</td>',
      '<td>Else</td><td>Vik</td><td>July</td>',
    ];
    expect((await heard(table(...rows))).slice(1)).toEqual([
      '> North [Town] | > Lind [State, North] | May [Since, North, Lind]',
      ' [Town, North, Holm] | > Holm [State, North] | June [Since, North, Holm]',
      'Else [Town] | Vik [State] | July [Since]',
    ]);
  });

  it('is nothing empty, no mark alone, and no cell of a row of heads', async () => {
    const rows = [
      '<th></th><td>Shut</td><td>May</td>',
      '<th>(<a href="https://courier.example.org/x">Courier</a>)</th><td>Shut</td><td>May</td>',
      '<th>A</th><th>B</th><th>C</th>',
      '<td>x</td><td>y</td><td>z</td>',
    ];
    const all = await heard(table(...rows));
    expect(all.filter((row) => row.includes('>'))).toEqual([]);
    expect(all).toContain('1 [Town] | Shut [State] | May [Since]');
  });

  it('is told in a table within another block and in one on a page turned', async () => {
    const wide = (cells: string, words: number) =>
      `<tr><th>Unpronounceable${words}</th>${Array.from({ length: 9 }, (_, index) => `<${cells}>Incomprehensibility${index}</${cells}>`).join('')}</tr>`;
    const turned = `<table>${wide('th', 0)}${wide('td', 1)}</table>`;
    const inside = `<ul><li>So it is:\n${table('<th>Lind</th><td>Shut</td><td>May</td>')}</li></ul>`;
    const all = await heard(`${turned}\n\n${inside}`, 'summary: false\nchecks: { table-is-legible: off, last-page-is-filled: off }');
    expect(all.filter((row) => /^> (?:Un|Lind)/.test(row)).length).toBe(2);
  });

  it('is the actor of a reaction, also over pages and below the words of a group', async () => {
    const speakers = (group: string) =>
      Array.from({ length: 20 }, (_, index) => `  - **Speaker ${group}${index}** says “${prose(2)}”`).join('\n');
    const rows = await heard(
      `## Reactions\n\n- **Those who are for it:**\n${speakers('A')}\n- **Those who are against it:**\n${speakers('B')}\n- Nobody else says a word of it, and “there it ends.”`,
    );
    const statements = rows.filter((row) => row.includes('Speaker'));
    expect(statements).toHaveLength(40);
    for (const row of statements) {
      const [, name] = /^> (Speaker \S+) /.exec(row) ?? [];
      expect(row).toMatch(new RegExp(`\\[Those who are (?:for|against) it:, ${name}\\]$`));
    }
    expect(rows.filter((row) => row.includes('there it ends')).join()).not.toContain('>');
  });
});
