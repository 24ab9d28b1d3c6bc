import { describe, expect, it } from 'vitest';
import { buildPaper } from '../helpers/build-briefing.js';
import { readCorpus } from '../helpers/read-corpus.js';
import { referenceFaults } from '../helpers/reference-faults.js';

const head = '---\ntitle: A title\ndate: 2025-11-27\nlang: en\nsummary: false\n---\n';
const fromTop = (finding: string) => finding.replace(/^\d+/, (line) => String(Number(line) - head.split('\n').length + 1));
const words = (text: string) => text.split(/\s+/).join(' ').trim();
/** What counts where a long word or line is cut: every character but the spaces. */
const letters = (text: string) => text.replace(/\s/g, '');

describe('on paper', () => {
  it.each(readCorpus('constructs').examples.map((example) => [example.says, example] as const))('%s', async (_, { blocks }) => {
    const paper = await buildPaper(`${head}${blocks.article}\n`);
    const { paper: expected, letters: cut, notes } = blocks;
    expect({
      ...(expected === undefined ? {} : { paper: words(paper.body) }),
      ...(cut === undefined ? {} : { letters: letters(paper.body) }),
      notes: paper.notes,
      findings: paper.findings.map(fromTop),
      faults: referenceFaults(paper),
    }).toEqual({
      ...(expected === undefined ? {} : { paper: words(expected) }),
      ...(cut === undefined ? {} : { letters: letters(cut) }),
      notes: notes?.split('\n') ?? [],
      findings: blocks.findings?.split('\n') ?? [],
      faults: [],
    });
  });
});
