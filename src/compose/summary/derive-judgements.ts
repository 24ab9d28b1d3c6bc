import { asks, describesFigure, pointsBack, recommends } from '../../language/index.js';
import { type Judgement, type Language, type Paragraph, type PrintBlock, type PrintInline, plainText } from '../../model/index.js';
import { conclusionsIn } from './find-bottom-line.js';
import { isFullSentence } from './first-sentence.js';
import { headingWords } from './heading-words.js';
import { isAnswer } from './is-answer.js';
import { isEntry } from './is-entry.js';
import { isInterview } from './is-interview.js';
import { isLabelled } from './is-labelled.js';
import { isReactions } from './is-reactions.js';
import { isTimed } from './is-timed.js';
import type { Section } from './sections.js';
import { sentencesIn } from './sentences-in.js';
import { standAlone } from './stand-alone.js';
import { withWhatItPointsTo } from './with-what-it-points-to.js';

/** Page one has room for so many judgements. */
export const mostJudgements = 6;
/** A closing paragraph longer than this says more than a judgement: its first sentence is taken. */
const longJudgement = 340;
/** A heading of so many words says what “this” is behind it, and may be a judgement by itself. */
const tellingHeading = 5;
/** Sub-headings of a section are judgements where there are so many. */
const fewestChildren = 2;

type Words = readonly PrintInline[];

/** A judgement for each sub-section of the last section that has some, else for each of the longest sections; what page one says elsewhere is not said again. */
export function deriveJudgements(
  sections: readonly Section[],
  told: readonly Paragraph<PrintInline>[],
  language: Language,
): readonly Judgement[] {
  const argued = sections.filter(
    (section) => !isReactions(section, language) && !isTimed(section, language) && !isAnswer(section, sections),
  );
  const names = headingCounts(argued);
  const parent = argued.findLast(
    ({ children }) => children.length >= fewestChildren && !children.every((child) => isOneOfMany(child, names)),
  );
  const conclusions = conclusionsIn(sections, language);
  const candidates =
    parent?.children ??
    longest(
      argued.filter((section) => !conclusions.includes(section)),
      mostJudgements,
    );
  const judgements: Judgement[] = [];
  const said = told.map(({ children }) => letters(children));
  for (const section of candidates.filter((candidate) => !isTimed(candidate, language))) {
    const judgement = judgementOf(section, { said, language, headingAlone: parent !== undefined });
    if (judgement === undefined) continue;
    judgements.push(judgement);
    if (judgement.text.length > 0) said.push(letters(judgement.text));
  }
  return judgements.slice(0, mostJudgements);
}

/** How often each heading below another stands in the article, by its words without a number. */
function headingCounts(sections: readonly Section[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { children } of sections) for (const child of children) counts.set(nameOf(child), (counts.get(nameOf(child)) ?? 0) + 1);
  return counts;
}

/** “Who pays” below each of seven chapters says nothing on page one. */
function isOneOfMany(section: Section, counts: ReadonlyMap<string, number>): boolean {
  return (counts.get(nameOf(section)) ?? 0) > 1;
}

function nameOf({ heading }: Section): string {
  return letters(headingWords(heading)).replace(/^[\p{N} ]+/u, '');
}

interface Context {
  readonly said: readonly string[];
  readonly language: Language;
  readonly headingAlone: boolean;
}

function judgementOf(section: Section, { said, language, headingAlone }: Context): Judgement | undefined {
  const heading = headingWords(section.heading);
  const see = section.heading.id;
  const isTelling = plainText(heading).split(/\s+/u).length >= tellingHeading;
  // One of several paragraphs with labels of their own speaks of what its label says.
  const isSeries = section.all.filter((block) => block.kind === 'paragraph' && isLabelled(block.children)).length > 1;
  // What others say, and what is asked of them, is no judgement of the article’s own.
  if (isQuoted(plainText(heading)) || isInterview(section.all)) return undefined;
  const sentences = sentencesOf(section, language)
    .filter(({ words }) => !(isSeries && isLabelled(words)) && !pointsElsewhere.test(plainText(words)))
    .filter(({ words }) => !describesFigure(plainText(words)))
    .filter(({ words }) => plainText(words).length <= longJudgement && !leansOnPage(words) && !isEntry(words) && !isSaying(words))
    // What goes on behind code or a list in small letters is half a sentence.
    .filter(({ words }) => !/^\s*(?:\p{Ll}|\d{1,2}[:.h]\d{2}(?!\d))/u.test(plainText(words)))
    .filter(({ words }) => !isSaid(letters(words), said));
  const standing = (isNamed: boolean) => sentences.find(({ words, isLater }) => stands(words, isNamed && isLater !== true));
  const stands = (words: Words, isNamed: boolean) => !pointsBack(plainText(words), language.summingUp, isNamed);
  // Behind a short heading “this” may be anything, but better that than nothing; a “So” hangs in the air there, too.
  const found = withRecommendation(standing(isTelling) ?? standing(true), sentences, language);
  if (found !== undefined) return { heading, text: found.words, see: headingOver(found.block, section) };
  // “Option B: ships without a flag” is a label, no claim, and “What the Union can do” asks for one.
  const isClaim = !/[:：]/u.test(plainText(heading)) && !asks(plainText(heading), language);
  return headingAlone && isTelling && isClaim ? { heading, text: [], see } : undefined;
}

/** What an author recommends in so many words says more than the complaint before it; it stands in the text found, or in place of it. */
function withRecommendation(found: Sentence | undefined, sentences: readonly Sentence[], { summingUp }: Language): Sentence | undefined {
  const recommended = sentences.find(({ words }) => recommends(plainText(words), summingUp));
  if (recommended === undefined || (found !== undefined && letters(found.words).includes(letters(recommended.words)))) return found;
  return recommended;
}

/** “siehe oben”: on page one nothing stands above. */
const pointsElsewhere =
  /(?:^|[\s(,])(?:see (?:above|below)|(?:as )?(?:noted|described|shown|mentioned|explained|discussed) (?:above|below)|siehe (?:oben|unten)|s\.\s?[ou]\.|wie (?:oben|erwähnt)|voir (?:ci-dessus|ci-dessous|plus haut|plus bas)|ci-dessus|ci-dessous|véase (?:más )?(?:arriba|abajo)|см\. (?:выше|ниже)|див\. (?:вище|нижче))/i;

function isQuoted(heading: string): boolean {
  return /^["“”„«‘‚'].+["“”»’'][.!?]?$/u.test(heading.trim());
}

/** The heading under which a block of a section stands. */
function headingOver(block: PrintBlock, { heading, all }: Section): string {
  const before = all.slice(0, all.indexOf(block)).findLast((other) => other.kind === 'heading');
  return before?.kind === 'heading' ? before.id : heading.id;
}

/** Words that may be a judgement, and the block where they begin. */
interface Sentence {
  readonly words: Words;
  readonly block: PrintBlock;
  /** Not the first of its paragraph: no heading says what “this” is in it. */
  readonly isLater?: true;
}

/** What may stand for a section: its own sentences, then those under its sub-headings, which speak of what these name. */
function sentencesOf({ own, all }: Section, language: Language): readonly Sentence[] {
  return own.length === all.length ? sentencesAmong(all, language) : [own, all].flatMap((blocks) => sentencesAmong(blocks, language));
}

/**
 * The closing paragraph, alone or with what it points back to, or its first sentence; then the first sentence of each other, then later
 * ones.
 */
function sentencesAmong(all: readonly PrintBlock[], language: Language): readonly Sentence[] {
  const found = all.flatMap((block) => sentencesOfBlock(block, language));
  const first = found.filter(({ isLater }) => isLater !== true);
  const openings = [...first, ...found.filter(({ isLater }) => isLater === true)];
  const closing = all.at(-1);
  if (closing?.kind !== 'paragraph' || !isFullSentence(closing.children)) return openings;
  const together = withWhatItPointsTo(closing, all, { language, length: longJudgement }) ?? [];
  const joined = together.flatMap(({ children }, at): Words => (at === 0 ? children : [{ kind: 'text', text: ' ' }, ...children]));
  const whole = together.length > 1 ? [{ words: joined, block: together[0] ?? closing }] : [];
  const alone = standAlone(closing.children, language);
  const restated = alone === undefined || alone === closing.children ? [] : [{ words: alone, block: closing }];
  const own = first.filter(({ block }) => block === closing);
  return [{ words: closing.children, block: closing }, ...whole, ...restated, ...own, ...openings];
}

/** But not where the next one goes on with “But”: a concession without its point says the opposite. */
function sentencesOfBlock(block: PrintBlock, { summingUp }: Language): readonly Sentence[] {
  if (block.kind !== 'paragraph') return [];
  const contrasts = { ...summingUp, connectives: [], restatements: [], references: [], pointers: [] };
  const sentences = sentencesIn(block.children);
  return sentences.flatMap(({ sentence, from }, at): readonly Sentence[] => {
    const behind = plainText(from).slice(plainText(sentence).length).trim();
    if (pointsBack(behind, contrasts)) return [];
    return [{ words: sentence, block, ...(at === 0 ? {} : { isLater: true }) }];
  });
}

/** Somebody’s words alone, with or without a name before them: one voice of an interview. What an article quotes is no judgement of its own. */
function isSaying(words: Words): boolean {
  const [first] = words;
  const name = first?.kind === 'styled' && first.style === 'strong' ? plainText(first.children).trim() : '';
  const behind = plainText(words.slice(1)).trimStart();
  if (name !== '' && (/[:：]$/u.test(name) || /^[:：]/u.test(behind))) return true;
  return /^["“„«]/u.test(plainText(words).trim()) && /^[^“„«]*[”“"»][.!?]?$/u.test(plainText(words).trim().slice(1));
}

/** Whether words point to another page, or hold a picture: on page one they say too little. */
function leansOnPage(words: Words): boolean {
  return words.some(
    (inline) =>
      inline.kind === 'page-reference' ||
      inline.kind === 'jump' ||
      inline.kind === 'inline-image' ||
      ('children' in inline && leansOnPage(inline.children)),
  );
}

/** Whether words stand on page one already, alone or within a longer text. */
function isSaid(words: string, said: readonly string[]): boolean {
  return said.some((other) => other.includes(words) || words.includes(other));
}

function letters(words: Words): string {
  return plainText(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The sections with the most to say, in the order of the article. */
function longest(sections: readonly Section[], count: number): readonly Section[] {
  const chosen = new Set([...sections].sort((a, b) => size(b) - size(a)).slice(0, count));
  return sections.filter((section) => chosen.has(section));
}

function size(section: Section): number {
  return section.all.reduce((sum, block) => sum + (block.kind === 'paragraph' ? plainText(block.children).length : 200), 0);
}
