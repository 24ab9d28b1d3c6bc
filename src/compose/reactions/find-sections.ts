import { isSectionName, languageFor, otherSections, tellsReactions } from '../../language/index.js';
import {
  type Finding,
  finding,
  type Heading,
  type Language,
  type PrintBlock,
  type PrintInline,
  type SourcePlace,
} from '../../model/index.js';
import { asTyped } from '../as-typed.js';
import { inlineWords } from './inline-text.js';

/** A part of the article under one heading. */
export interface Section {
  readonly heading: Heading<PrintInline>;
  /** Index of the first block below the heading, and of the first behind the section. */
  readonly start: number;
  readonly end: number;
  /** The author says that it is one of reactions; else it may be by its name. */
  readonly isNamed: boolean;
  /** Only a word of its heading speaks for it (“Market reaction”, but also “Reaction time”): its statements must do so as well. */
  readonly isGuessed: boolean;
}

const maxListedHeadings = 30;

/** The sections that are, or by their name may be, reactions; one may lie in another. The section asked for that is not there is an error. */
export function findSections(
  blocks: readonly PrintBlock[],
  language: Language,
  asked: { readonly section?: string; readonly place?: SourcePlace },
): { readonly sections: readonly Section[]; readonly findings: readonly Finding[] } {
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [{ heading: block, index }] : []));
  const ends = sectionEnds(headings, blocks.length);
  const names = [...language.sections.reactions, ...languageFor('en').language.sections.reactions, ...otherSections.reactions];
  const isAsked = (heading: Heading<PrintInline>): boolean => asked.section !== undefined && isCalled(heading, asked.section);
  const sections = headings.flatMap(({ heading, index }, position): readonly Section[] => {
    const isNamed = heading.attributes.classes.includes('reactions') || isAsked(heading);
    const words = inlineWords(heading.children);
    const isGuessed = !isNamed && !isCalledSo(words, names);
    // Where the author names a section, nothing is guessed.
    if (isGuessed && (asked.section !== undefined || !tellsReactions(words, language))) return [];
    return [{ heading, start: index + 1, end: ends[position] ?? blocks.length, isNamed, isGuessed }];
  });
  // What stands round a section that is known to be one would take it apart.
  const known = sections.filter(({ isGuessed }) => !isGuessed);
  const holdsKnown = ({ start, end }: Section) => known.some((section) => section.start > start && section.start < end);
  const isMissing = asked.section !== undefined && !headings.some(({ heading }) => isAsked(heading));
  return {
    sections: sections.filter((section) => !(section.isGuessed && holdsKnown(section))),
    findings: isMissing ? [missing(asked.section, asked.place, headings)] : [],
  };
}

/** Also of two kinds at once: “International and domestic reactions”. */
function isCalledSo(heading: string, names: readonly string[]): boolean {
  const [, first = '', second = '', noun = ''] = /^(\S+) (?:and|&|und) (\S+) (\S+)$/u.exec(heading.trim()) ?? [];
  return isSectionName(heading, names) || (noun !== '' && [first, second].every((kind) => isSectionName(`${kind} ${noun}`, names)));
}

/** For each heading the index of the next one of its level or a higher one. */
function sectionEnds(
  headings: readonly { readonly heading: Heading<PrintInline>; readonly index: number }[],
  end: number,
): readonly number[] {
  const ends = headings.map(() => end);
  const open: number[] = [];
  headings.forEach(({ heading, index }, position) => {
    while (open.length > 0) {
      const last = open.at(-1) ?? 0;
      if ((headings[last]?.heading.level ?? 0) < heading.level) break;
      ends[last] = index;
      open.pop();
    }
    open.push(position);
  });
  return ends;
}

function isCalled(heading: Heading<PrintInline>, name: string): boolean {
  const wanted = asTyped(name);
  return asTyped(inlineWords(heading.children)) === wanted || asTyped(heading.id) === wanted.replace(/^#/u, '');
}

function missing(
  name: string | undefined,
  place: SourcePlace | undefined,
  headings: readonly { readonly heading: Heading<PrintInline> }[],
): Finding {
  const listed = headings.slice(0, maxListedHeadings).map(({ heading }) => `“${inlineWords(heading.children)}”`);
  const more = headings.length > listed.length ? ` and ${headings.length - listed.length} more` : '';
  return finding('reaction-section-is-found', {
    message: `Unexpected section “${name}” in \`reactions.section\`, expected the text or the id of a heading`,
    hint: listed.length === 0 ? 'The article has no headings; take the field out.' : `The headings are ${listed.join(', ')}${more}.`,
    ...(place === undefined ? {} : { source: place }),
  });
}
