import type { Heading, PrintBlock, PrintInline } from '../../model/index.js';

/** A heading with the blocks it governs. */
export interface Section {
  readonly heading: Heading<PrintInline>;
  /** Up to the next heading of any level. */
  readonly own: readonly PrintBlock[];
  /** Up to the next heading of its level or a higher one, sub-headings included. */
  readonly all: readonly PrintBlock[];
  /** Index of the heading among the article's blocks. */
  readonly index: number;
  readonly children: readonly Section[];
}

/** The sections of the first level, each with those below it. */
export function sectionsOf(blocks: readonly PrintBlock[], from = 0, to = blocks.length, level = 1): readonly Section[] {
  const starts: number[] = [];
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (block?.kind === 'heading' && block.level === level) starts.push(index);
  }
  return starts.flatMap((start, order) => {
    const end = starts[order + 1] ?? to;
    const heading = blocks[start];
    if (heading?.kind !== 'heading') return [];
    const all = blocks.slice(start + 1, end);
    const next = all.findIndex((block) => block.kind === 'heading');
    return [
      { heading, own: next === -1 ? all : all.slice(0, next), all, index: start, children: sectionsOf(blocks, start + 1, end, level + 1) },
    ];
  });
}
