import { describe, expect, it } from 'vitest';
import { buildPaper } from '../helpers/build-briefing.js';
import { readCorpus } from '../helpers/read-corpus.js';
import { referenceFaults } from '../helpers/reference-faults.js';

const { shared, examples } = readCorpus('links-and-citations');
const head = '---\ntitle: A title\ndate: 2025-11-27\nlang: en\nsummary: false\n---\n';
const shelf = (shared.shelf ?? '').split('\n');

/** The article with the definitions it uses, and lines of findings counted from its own top. */
function dressed(article: string): string {
  const used = shelf.filter((definition) => article.includes(`]${definition.slice(0, definition.indexOf(':'))}`));
  return `${head}${article}\n\n${used.join('\n')}\n`;
}

function fromTop(finding: string): string {
  return finding.replace(/^\d+/, (line) => String(Number(line) - head.split('\n').length + 1));
}

const words = (text: string) => text.split(/\s+/).join(' ').trim();

describe('on paper', () => {
  it.each(examples.map((example) => [example.says, example] as const))('%s', async (_, { blocks }) => {
    const paper = await buildPaper(dressed(blocks.article ?? ''));
    expect({
      paper: words(paper.body),
      ...(blocks.notes === undefined ? {} : { notes: paper.notes }),
      findings: paper.findings.map(fromTop),
      faults: referenceFaults(paper),
    }).toEqual({
      paper: words(blocks.paper ?? ''),
      ...(blocks.notes === undefined ? {} : { notes: blocks.notes.split('\n') }),
      findings: blocks.findings?.split('\n') ?? [],
      faults: [],
    });
  });
});
