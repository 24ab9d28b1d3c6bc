import { expect, it } from 'vitest';
import { changesApart } from '../../src/checks/paper/changes-apart.js';
import { skeleton } from '../../src/checks/paper/skeleton.js';
import { renderEditions } from '../../src/report/render-editions.js';
import { random } from '../bench/random.mjs';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { generateArticle } from '../damage/generate-article.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { readPdf } from '../helpers/read-pdf.js';

const many = process.env.BRIEF_LONG === '1' ? 150 : 5;
const seeds = Array.from({ length: many }, (_, index) => index + 1);

it.each(seeds)(
  'a paragraph that has moved is told with the place that it left, and proves clean (seed %i)',
  { timeout: 120_000 },
  async (seed) => {
    const { markdown, settings } = generateArticle(seed);
    const { after, words } = withMoved(markdown, seed);
    if (words === undefined) return;
    const first = await buildMarkdown(markdown, settings);
    const record = first.edition?.record;
    if (record === undefined) throw new Error('The article cannot be set');
    const folder = temporaryFolder({ 'article.editions.json': renderEditions([record]) });
    const { pdf, promised, findings, edition } = await buildMarkdown(after, { ...settings, folder, unproved: false, keepPromise: true });
    // What is wrong with the article itself is so in every edition.
    const known = new Set(first.findings.map(({ id }) => id));
    const errors = findings.filter(({ severity, id }) => severity === 'error' && !known.has(id));
    expect(errors.map(({ id, message, paper }) => `p. ${paper?.page} ${id}: ${message}`)).toEqual([]);
    if (pdf === undefined || promised === undefined) throw new Error('No PDF');
    const { part } = changesApart(promised, await readPdf(pdf));
    const told = skeleton(part?.words.map(({ text }) => text).join('') ?? '');
    const changes = edition?.changes?.passages ?? [];
    expect(changes.filter(({ kind }) => kind === 'moved')).toHaveLength(1);
    // That paragraph, or those that it has passed.
    for (const change of changes)
      if (change.kind === 'moved') expect(told).toContain(skeleton(change.text.replaceAll('~~', '').split(' ').slice(0, 6).join(' ')));
  },
);

/** An article with one of its paragraphs behind another one, not the one before; half of them with another word. */
function withMoved(markdown: string, seed: number): { readonly after: string; readonly words?: string } {
  const dice = random(seed * 7919 + 3);
  const lines = markdown.split('\n');
  const begins = lines.indexOf('---', 1);
  const isProse = (at: number) =>
    at > begins && /^\p{Lu}\S* (?:\S+ ){4}/u.test(lines[at] ?? '') && lines[at - 1] === '' && lines[at + 1] === '';
  const prose = [...lines.keys()].filter(isProse);
  const from = dice.pick(prose);
  const to = dice.pick(prose.filter((at) => from !== undefined && at !== from && at !== from - 2));
  if (from === undefined || to === undefined) return { after: markdown };
  const words = lines[from] ?? '';
  const moved = dice.below(2) === 0 ? words : words.replace(/ \p{Ll}+ /u, ' zqchanged ');
  return { after: lines.flatMap((line, at) => (at === from ? [] : at === to ? [line, '', moved] : [line])).join('\n'), words };
}
