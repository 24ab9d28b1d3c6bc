import type { Check, Promised } from '../model/index.js';
import { plainText } from '../model/index.js';
import { foldText } from './paper/fold-text.js';
import { readTextBlocks, type TextBlock } from './paper/read-text-blocks.js';
import { sourceFinder } from './paper/source-finder.js';
import { sourceOfLines } from './paper/source-of-lines.js';

/** A heading that its text has left is read as the end of the section before. */
export const headingKeepsText: Check = {
  id: 'heading-keeps-text',
  claim: 'Every heading has a line of what it heads on its own page',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    const ends = endedByAuthor(promised);
    const across = new Set(promised.across);
    const find = sourceFinder(promised);
    let heading: TextBlock | undefined;
    for (const block of readTextBlocks(found)) {
      const level = levelOf(block);
      const last = heading?.rows.at(-1);
      if (heading !== undefined && last !== undefined && isHeaded(block) && block.page > last.page) {
        const text = heading.rows.map((row) => row.text).join(' ');
        // Nothing of its own stands under a heading that one of its rank follows.
        if ((level === undefined || level > (levelOf(heading) ?? 0)) && !ends.has(foldText(text))) {
          const source = sourceOfLines(find, heading.rows);
          yield {
            message: `Unexpected heading “${text}” at the page’s foot, its text on page ${block.page}, expected at least one line of it on the same page`,
            hint: 'Begin a page before the heading (`<!-- brief: pagebreak -->`), or make the heading of the template sticky.',
            ...(source === undefined ? {} : { source }),
            paper: { page: last.page, box: last.box },
            // A wide table turns its page; what stands between it and the heading, such as a note in the margin, may part them.
            ...(across.has(block.page) ? { severity: 'warning' } : {}),
          };
        }
      }
      if (level !== undefined && block.rows.length > 0) heading = block;
      else if (isHeaded(block)) heading = undefined;
    }
  },
};

function levelOf({ role }: TextBlock): number | undefined {
  return /^H[1-6]$/.test(role) ? Number(role.slice(1)) : undefined;
}

/** A line of text or a picture; the head of a table and the sign of a list item head something themselves. */
function isHeaded({ role, within, rows }: TextBlock): boolean {
  return role !== 'Lbl' && !within.has('Lbl') && !within.has('THead') && (rows.length > 0 || role === 'Figure');
}

/** Headings behind which the author ends the page. */
function endedByAuthor({ briefing: { body } }: Promised): ReadonlySet<string> {
  return new Set(
    body.flatMap((block, index) =>
      block.kind === 'heading' && body[index + 1]?.kind === 'page-break' ? [foldText(plainText(block.children))] : [],
    ),
  );
}
