import { type Finding, finding } from '../../model/index.js';
import type { Section } from './find-sections.js';
import { inlineWords } from './inline-text.js';
import { hasActorOrQuotation } from './is-statement-list.js';
import type { ReadSection } from './read-section.js';

/** A section that only its name points to needs this many statements with an actor or a quotation. */
const minStatements = 3;

/** Why a section that is marked or headed as one of reactions is set as it stands; undefined where its statements become tables. */
export function whyNotTables({ heading, isNamed }: Section, { parts }: ReadSection): Finding | undefined {
  const entries = parts.flatMap((part) => (part.kind === 'run' ? part.entries : []));
  const name = inlineWords(heading.children);
  if (isNamed) {
    if (entries.length > 0) return undefined;
    return finding('reactions-are-tables', {
      message: `The section “${name}” is set as it stands, though marked as reactions: none of its lists holds statements`,
      hint: 'Write each statement as an item of a list, or begin its paragraph with who speaks, `**Name**: …`; or take the mark off.',
      source: heading.place,
    });
  }
  const count = entries.filter(hasActorOrQuotation).length;
  if (count >= minStatements) return undefined;
  // The author has made a table of them.
  if (entries.length === 0 && parts.some((part) => part.kind === 'block' && part.block.kind === 'table')) return undefined;
  return finding('reactions-are-tables', {
    message: `The section “${name}” is set as it stands, not as tables: ${count === 0 ? 'no' : count} list item${count === 1 ? ' has' : 's have'} an actor or a quotation, and ${minStatements} are asked for`,
    hint: `${entries.length === 0 ? 'Write each statement as an item of a list, or begin its paragraph with who speaks, `**Name**: …`' : 'Mark the heading `{.reactions}` to have tables all the same'}; \`reactions: false\` in the front matter says that none are meant.`,
    source: heading.place,
  });
}
