import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { ruleNamed } from './rule-named.js';

/** A cell behind the last column, which the parser drops. */
export interface SurplusCell {
  /** As written, without the spaces round it. */
  readonly words: string;
  /** Where they begin in the parsed text. */
  readonly offset: number;
}

/** Notes in the opening token of each table row the cells it has beyond those of the header. */
export function noteSurplusCells(md: MarkdownIt): void {
  const readTable = ruleNamed(md.block.ruler, 'table');
  md.block.ruler.at(
    'table',
    (state, startLine, endLine, silent) => {
      const index = state.tokens.length;
      const found = readTable(state, startLine, endLine, silent);
      if (!found || silent) return found;
      const rows = state.tokens.slice(index).filter(({ type }) => type === 'tr_open');
      const columns = state.tokens.slice(index).filter(({ type }) => type === 'th_open').length;
      for (const row of rows) {
        const surplus = surplusOf(state, row.map?.[0] ?? startLine, columns);
        if (surplus.length > 0) row.meta = { ...row.meta, surplus };
      }
      return found;
    },
    { alt: ['paragraph', 'reference'] },
  );
}

/** What `noteSurplusCells` noted in the opening token of a row. */
export function surplusCells(row: Token): readonly SurplusCell[] {
  return (row.meta?.surplus as readonly SurplusCell[] | undefined) ?? [];
}

function surplusOf(state: StateBlock, line: number, columns: number): readonly SurplusCell[] {
  let offset = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const cells: SurplusCell[] = [];
  for (const cell of state.src.slice(offset, state.eMarks[line]).split(/(?<!\\)\|/)) {
    cells.push({ words: cell.trim(), offset: offset + cell.search(/\S|$/) });
    offset += cell.length + 1;
  }
  if (cells[0]?.words === '') cells.shift();
  return cells.slice(columns).filter(({ words }) => words !== '');
}
