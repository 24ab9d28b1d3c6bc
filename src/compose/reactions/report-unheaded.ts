import { type Finding, finding, type PrintBlock } from '../../model/index.js';
import type { Section } from './find-sections.js';
import { boldRanges, inlineWords } from './inline-text.js';
import { isSpoken } from './is-spoken.js';
import { readSection } from './read-section.js';
import type { Speakers } from './split-actor.js';
import type { Statement } from './statement.js';
import { marksIn, marksOf } from './walk-inlines.js';

/** Fewer that look so are no list of reactions. */
const fewestStatements = 3;

/** An info for each heading over a list that looks like reactions, though nothing says that it is one: those who speak would stand in tables. `others`: what is read, or told of, elsewhere. */
export function reportUnheaded(
  blocks: readonly PrintBlock[],
  others: readonly Pick<Section, 'start' | 'end'>[],
  speakers: Speakers,
): readonly Finding[] {
  return blocks.flatMap((heading, index): readonly Finding[] => {
    if (heading.kind !== 'heading') return [];
    const start = index + 1;
    if (others.some((other) => start >= other.start && start < other.end)) return [];
    // Only what stands directly below it: a heading further down has its own info.
    const next = blocks.findIndex((block, at) => at >= start && block.kind === 'heading');
    const section = { heading, start, end: next < 0 ? blocks.length : next, isNamed: false, isGuessed: true };
    const { parts } = readSection(blocks, section, speakers);
    const entries = parts.flatMap((part) => (part.kind === 'run' ? part.entries : []));
    const statements = entries.filter((entry) => entry.kind === 'statement');
    const alike = statements.filter((statement) => isAlike(statement, speakers));
    const spoken = alike.filter((statement) => isSpoken(statement, speakers, { byOffice: false }));
    if (alike.length < fewestStatements || alike.length * 2 < statements.length || spoken.length * 2 < alike.length) return [];
    return [
      finding('reactions-are-tables', {
        message: `The section “${inlineWords(heading.children)}” is set as it stands, though ${alike.length} items of its lists begin with who speaks, as reactions do`,
        hint: 'Mark the heading `{.reactions}` to have tables; `reactions: false` in the front matter says that none are meant.',
        source: heading.place,
      }),
    ];
  });
}

/** A bold name with a colon or a word for saying behind it, and a source. */
function isAlike(statement: Statement, speakers: Speakers): boolean {
  const { actor = [], blocks, departures, group } = statement;
  const isCited = group?.isCited === true || !marksIn(actor).next().done || !marksOf(blocks).next().done;
  if (!isCited || boldRanges(actor).length === 0) return false;
  const isBeforeColon = departures.some(({ what, words }) => what === 'separator' && /[:：]/u.test(words ?? ''));
  return isBeforeColon || isSpoken(statement, speakers);
}
