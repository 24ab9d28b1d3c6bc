import type { List, Paragraph, PrintBlock, PrintInline } from '../../model/index.js';
import { countWords } from './count-words.js';
import { boldRanges, inlineText } from './inline-text.js';
import { isParted } from './is-parted.js';
import { isSpoken } from './is-spoken.js';
import { hasActorOrQuotation } from './is-statement-list.js';
import { isTopic } from './is-topic.js';
import { isBoldSentence } from './name-shape.js';
import { quotedWords } from './quoted-words.js';
import { type Speakers, splitActor } from './split-actor.js';
import type { Statement } from './statement.js';

/** A line of more words that no colon ends is a sentence of its own. */
const mostTitleWords = 5;

/**
 * Whether the line of an item heads a group of the statements below it: a bold sentence does, whatever they are, and a bold label
 * (“**For:**”) over actors and quotations. A name does not (“**France**” over what it wants), unless most of the items below show that
 * each of them has its own speaker.
 */
export function headsGroup(
  line: Paragraph<PrintInline>,
  nested: readonly List<PrintBlock>[],
  read: (list: List<PrintBlock>) => readonly Statement[],
  speakers: Speakers,
): boolean {
  const text = inlineText(line.children);
  const [bold, ...others] = boldRanges(line.children);
  if (others.length > 0) return false;
  if (bold === undefined) return isTitle(text) && areMostly((statement) => isSpoken(statement, speakers));
  const around = text.slice(0, bold.start) + text.slice(bold.end);
  if (/[\p{L}\p{N}]/u.test(around)) return false;
  if (isBoldSentence(text.slice(bold.start, bold.end).trim() + around.trim(), speakers.language.code)) return true;
  const isName = splitActor(line.children, { ...speakers, beforeQuotation: false }) !== undefined;
  if (isName || quotedWords(text).length > 0) return areMostly((statement) => isSpoken(statement, speakers)) || areAllNamed();
  return areMostly(hasActorOrQuotation);

  /** Each begins with a name that its sentence goes on behind, and half of them show that it speaks: “**Shell** declined”, “**Siemens** will wait”. */
  function areAllNamed(): boolean {
    const statements = nested.flatMap((list) => read(list));
    return (
      statements.every((statement) => isNamed(statement, speakers)) &&
      statements.filter((statement) => isSpoken(statement, speakers)).length * 2 >= statements.length
    );
  }

  function areMostly(isSo: (statement: Statement) => boolean): boolean {
    const statements = nested.flatMap((list) => read(list));
    return statements.filter(isSo).length * 2 > statements.length;
  }
}

/**
 * Whether a line is all that a group's row would be, and what is below it does not go on with its sentence (“wants talks”): where its
 * siblings are groups, it is one as well. Letters without case may go on with it.
 */
export function mayHeadGroup(line: Paragraph<PrintInline>, nested: readonly List<PrintBlock>[]): boolean {
  const text = inlineText(line.children);
  const [bold] = boldRanges(line.children);
  const isLine = bold === undefined ? isTitle(text) : !/[\p{L}\p{N}]/u.test(text.slice(0, bold.start) + text.slice(bold.end));
  const items = nested.flatMap((list) => list.items);
  const goingOn = items.filter(
    ({ blocks: [first] }) => first?.kind === 'paragraph' && /^\s*[\p{Ll}\p{Lo}]/u.test(inlineText(first.children)),
  );
  return isLine && quotedWords(text).length === 0 && goingOn.length * 2 < items.length;
}

/** “Governments:” and the like, also without bold type. */
function isTitle(text: string): boolean {
  const words = text.trim();
  return (
    quotedWords(words).length === 0 && (/[:：]$/u.test(words) || (countWords(words) <= mostTitleWords && !/[.!?…。！？؟۔।]$/u.test(words)))
  );
}

/** Whether an item begins with a name and its sentence goes on behind it; what stands before a colon may be a matter. */
function isNamed(statement: Statement, { language }: Speakers): boolean {
  const { actor, names } = statement;
  return actor !== undefined && !isParted(statement) && !names.some((name) => isTopic(name, language.code));
}
