import { isSectionName } from '../../language/index.js';
import { type Language, type Paragraph, type PrintBlock, type PrintInline, plainText } from '../../model/index.js';
import { splitInlines } from '../reactions/inline-text.js';
import { capitalised } from './capitalised.js';
import { fromWhereItStands, longBottomLine } from './find-bottom-line.js';
import { isFullSentence } from './first-sentence.js';
import { isEntry } from './is-entry.js';
import type { Section } from './sections.js';
import { standAlone } from './stand-alone.js';
import { withWhatItPointsTo } from './with-what-it-points-to.js';

type Paragraphs = readonly Paragraph<PrintInline>[];

/** The word on evidence: what closes the first section called so; empty where there is none. */
export function findKnown(sections: readonly Section[], language: Language): Paragraphs {
  for (const section of sections) {
    const isCalledSo = isSectionName(plainText(section.heading.children), language.sections.verification);
    const closing = isCalledSo ? closingWords(section.own, language) : [];
    if (closing.length > 0) return closing;
    const below = findKnown(section.children, language);
    if (below.length > 0) return below;
  }
  return [];
}

/** The closing paragraph; one that points back with what it points to, without its opening, or not at all: then the points before it. */
function closingWords(blocks: readonly PrintBlock[], language: Language): Paragraphs {
  const closing = blocks.at(-1);
  if (closing?.kind !== 'paragraph' || !isFullSentence(closing.children) || !isTold(plainText(closing.children))) return [];
  const whole = withWhatItPointsTo(closing, blocks, { language, length: longBottomLine });
  if (whole?.every(({ children }) => isFullSentence(children))) return whole;
  const alone = standAlone(closing.children, language) ?? withoutTopic(closing.children, language);
  if (alone !== undefined) return [{ ...closing, children: alone }];
  const points = pointsOf(blocks.at(-2), language);
  return points.length > 0 ? points : fromWhereItStands(closing, language);
}

/** “So in terms of evidence: nobody denies it.” says twice what stands above it on page one; undefined where it begins otherwise. */
function withoutTopic(words: readonly PrintInline[], language: Language): readonly PrintInline[] | undefined {
  const [opening = '', topic = ''] = /^([^:：.]{1,40})[:：]\s*/u.exec(plainText(words)) ?? [];
  const parts = topic.split(/\s+/u);
  if (!parts.some((_, at) => isSectionName(parts.slice(at).join(' '), language.sections.verification))) return undefined;
  const rest = capitalised(splitInlines(words, opening.length)[1]);
  return standAlone(rest, language) === rest ? rest : undefined;
}

/** The items of a list, where each is a sentence that can be read by itself, and all together are short enough. */
function pointsOf(block: PrintBlock | undefined, language: Language): Paragraphs {
  if (block?.kind !== 'list') return [];
  const points = block.items.flatMap(({ blocks: [first, ...others] }) =>
    first?.kind === 'paragraph' && others.length === 0 && isPoint(first, language) ? [first] : [],
  );
  const length = points.reduce((sum, { children }) => sum + plainText(children).length, 0);
  return points.length === block.items.length && length <= longBottomLine ? points : [];
}

function isPoint({ children }: Paragraph<PrintInline>, language: Language): boolean {
  return isFullSentence(children) && !isEntry(children) && standAlone(children, language) === children && isTold(plainText(children));
}

/** Not too long, and nobody's words: “A mayor put it so: ‘…’” says nothing of how firmly it is known. */
function isTold(text: string): boolean {
  return text.length <= longBottomLine && !/[:：]\s*["“„«][^"“”„«»]+["“”»][.!?]?\s*$/u.test(text);
}
