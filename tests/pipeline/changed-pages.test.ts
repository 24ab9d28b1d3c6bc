import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../../src/inspect/inspect-pdf.js';
import type { Finding } from '../../src/model/index.js';
import { changedLines } from '../../src/pipeline/changed-lines.js';
import { buildBriefing, openTypesetter, type PipelineOptions, type SomeFindings, Superseded } from '../../src/pipeline.js';
import { article as articleOf, prose } from '../helpers/articles.js';

/** Some seventy pages, each source cited in many places, with a row of reactions and a table now and then. */
const sections = Array.from(
  { length: 66 },
  (_, index) => `## Section ${index + 1}

${prose(6)} ([Herald][${(index % 7) + 1}])

- **Berg ${index}:** “We go on.” ([Herald][1])
- ${prose(3)}

### Below ${index + 1}

${prose(index % 3 === 0 ? 18 : 12)} See [the first](#section-1).

| A | B |
| --- | --- |
| One | Two |
| Three | Four |`,
);
const definitions = Array.from(
  { length: 7 },
  (_, index) => `[${index + 1}]: https://example.org/2025/11/2${index}/a "Title ${index}"`,
).join('\n');
const text = articleOf(`${sections.join('\n\n')}\n\n${definitions}`, 'organisation: Desk');

interface Shown {
  readonly page: number;
  readonly from: number;
  readonly count: number;
  readonly pdf: Uint8Array;
}

let engine: ReturnType<typeof openTypesetter> | undefined;

/** Builds a state as a watch does that has built another before. */
async function build(markdown: string, last: PipelineOptions = {}) {
  const shown: Shown[] = [];
  const found: SomeFindings[] = [];
  let known: Pick<PipelineOptions, 'lastState' | 'lastPages'> = {};
  const input = { file: 'a.md', bytes: Buffer.from(markdown), folder: '/nowhere', slug: 'a' };
  const { pdf, findings } = await buildBriefing(input, {
    unproved: true,
    onSomeFindings: (some) => found.push(some),
    typesetterFor: (fonts) => (engine ??= openTypesetter({ fonts })),
    ...last,
    async onPages(_, lastState) {
      known = { ...known, lastState };
    },
    async onSomePages({ typeset, ...place }) {
      shown.push({ ...place, pdf: await typeset.pdf({ accessible: false }) });
    },
    onSettled(lastPages) {
      known = { ...known, lastPages };
    },
  });
  return { pdf: pdf ?? new Uint8Array(), findings, shown, found, known };
}

/** What stands on each page, and where. */
async function linesOf(pdf: Uint8Array) {
  const read = await inspectPdf(pdf, ['text']);
  if (!read.ok) throw new Error('The PDF cannot be read');
  return read.value.pages.map(({ lines }) =>
    // How many pages there are in all is known later.
    lines.map(({ text, box }) => `${text.replace(/ of \d+$/, '')} ${[box.left, box.bottom, box.right].map((at) => at.toFixed(1))}`),
  );
}

describe('Of a long briefing the pages that have changed come first', async () => {
  const before = await build(text);

  it.each([
    ['in the middle', text.replace('## Section 45\n\n', '## Section 45\n\nA sentence that is new. ')],
    ['with a paragraph more', text.replace('### Below 30\n\n', '### Below 30\n\nA paragraph that is new.\n\n')],
    ['with sources more', text.replace('## Section 30\n\n', '## Section 30\n\nA sentence that is new. ([Weekly][5], [Daily][6]) ')],
    ['near the front', text.replace('## Section 1\n\n', '## Section 1\n\nA sentence that is new. ')],
  ])('%s, as they stand in the whole', async (_, after) => {
    const { pdf, shown } = await build(after, before.known);
    expect(shown).toHaveLength(1);
    const [{ page, from, count, pdf: part }] = shown as [Shown];
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(20);
    const [whole, some] = [await linesOf(pdf), await linesOf(part)];
    expect(some.slice(from - 1, from - 1 + count)).toEqual(whole.slice(page - 1, page - 1 + count));
    // What has changed is among them.
    expect(
      some
        .slice(from - 1, from - 1 + count)
        .flat()
        .join('\n'),
    ).toContain('is new');
  });

  it('and what is wrong on them is told, as it is of the whole', async () => {
    const row = (word: string) => `| ${Array.from({ length: 11 }, () => word).join(' | ')} |`;
    const table = [row('Area'), row('---'), row('Fees agreed'), row('Nothing')].join('\n');
    const after = text.replace('### Below 45\n\n', `### Below 45\n\n${table}\n\n`);
    const { found, findings } = await build(after, { ...before.known, unproved: false });
    expect(found).toHaveLength(1);
    const [{ page, count, asked, findings: some }] = found as [SomeFindings];
    const there = findings.filter(({ id, paper }) => asked.includes(id) && paper && paper.page >= page && paper.page < page + count);
    expect(there.length).toBeGreaterThan(0);
    const told = (all: readonly Finding[]) => all.map(({ id, message, paper }) => `${id} ${paper?.page} ${message}`).sort();
    expect(told(some)).toEqual(told(there));
  });

  it('and the others are not set where a newer state waits', async () => {
    let asked = 0;
    const changed = text.replace('## Section 45\n\n', '## Section 45\n\nA sentence that is new. ');
    await expect(build(changed, { ...before.known, isSuperseded: () => ++asked > 0 })).rejects.toThrow(Superseded);
    expect(asked).toBe(1);
  });

  it('of a briefing of some ten pages, too, which is proved as a whole soon enough', async () => {
    const short = articleOf(sections.slice(0, 12).join('\n\n'));
    const { known } = await build(short);
    const { shown, found } = await build(short.replace('## Section 5\n\n', '## Section 5\n\nNew. '), { ...known, unproved: false });
    expect(shown).toHaveLength(1);
    expect(shown[0]?.count).toBeLessThan(8);
    expect(found).toEqual([]);
  });

  it('but not where nothing has changed, at the end, nor of a short one', async () => {
    expect((await build(text, before.known)).shown).toEqual([]);
    expect((await build(text.replace('"Title 3"', '"Title three"'), before.known)).shown).toEqual([]);
    const short = articleOf(sections.slice(0, 5).join('\n\n'));
    const { known } = await build(short);
    expect((await build(short.replace('## Section 2\n\n', '## Section 2\n\nNew. '), known)).shown).toEqual([]);
  });
});

describe('Changed lines', () => {
  it.each([
    ['a\nb\nc\nd', 'a\nb\nX\nd', { from: 3, to: 3 }],
    ['a\nb\nc\nd', 'a\nX\nY\nd', { from: 2, to: 3 }],
    ['a\nb\nc', 'a\nb\nb\nc', { from: 3, to: 4 }],
    ['a\nb\nc', 'a\nc', { from: 2, to: 2 }],
    ['a', 'a', undefined],
    ['', 'a', { from: 1, to: 1 }],
  ])('of %j as %j are %j', (before, after, lines) => {
    expect(changedLines(before, after)).toEqual(lines);
  });
});
