import type { Layout } from '../../src/model/index.js';

/** A layout of so many pages on which nothing stands but what is given. */
export function layoutWith({ pages, ...part }: Pick<Layout, 'pages'> & Partial<Layout>): Layout {
  return {
    pages,
    headings: [],
    rows: [],
    joinedRows: [],
    labelledRows: [],
    tableEnds: [],
    notes: [],
    marks: [],
    wide: [],
    pictures: [],
    across: [],
    changes: [],
    changedBlocks: [],
    ...part,
  };
}
