import {
  type ArticleBlock,
  type ArticleInline,
  type Departure,
  type Finding,
  type FrontMatter,
  finding,
  type SourcePlace,
} from '../model/index.js';
import { lateTitle } from './late-title.js';
import { plainText } from './markdown/inline-frames.js';
import type { ParsedMarkdown } from './markdown/parse-markdown.js';
import type { DraftHeading } from './markdown/reading.js';

/** An article's title and what is left of its blocks and headings when the heading that repeats the title is taken out. */
export interface Titled {
  readonly title: Pick<FrontMatter, 'title' | 'titleFrom'>;
  readonly blocks: readonly ArticleBlock[];
  readonly headings: readonly DraftHeading[];
  readonly departures: readonly Departure[];
  readonly findings: readonly Finding[];
}

/** Decides the title: the front matter's, else the first heading of level 1, else `fallback`, the file's name or what stands for it. */
export function takeTitle(markdown: ParsedMarkdown, given: string | undefined, fallback: string): Titled {
  const { blocks, headings } = markdown;
  const own = new Set<unknown>(blocks);
  const heading = headings.find((candidate) => candidate.level === 1 && own.has(candidate));
  const words = heading === undefined ? '' : wordsOf(heading.children);
  const title: Titled['title'] =
    given !== undefined
      ? { title: given, titleFrom: 'front-matter' }
      : words !== ''
        ? { title: words, titleFrom: 'heading' }
        : { title: fallback, titleFrom: 'file-name' };
  // A heading further down opens a section, and one with links or notes says more than the title does.
  const repeats = heading !== undefined && heading === headings[0] && comparable(words) === comparable(title.title);
  const isMore = repeats && heading.children.some(leadsSomewhere);
  const late = heading === undefined || title.titleFrom !== 'heading' ? [] : reportLate(heading, words, markdown);
  if (!repeats || isMore)
    return { title, blocks, headings, departures: [], findings: [...late, ...(isMore ? [printedTwice(words, heading.place)] : [])] };
  return {
    title,
    blocks: blocks.filter((block) => (block as unknown) !== heading),
    headings: headings.slice(1),
    departures: [{ kind: 'left-out', what: 'repeated-title', words, place: heading.place }],
    findings: late,
  };
}

function reportLate(heading: DraftHeading, title: string, { blocks, headings }: ParsedMarkdown): readonly Finding[] {
  const at = blocks.findIndex((block) => (block as unknown) === heading);
  if (at === 0) return [];
  const others = headings.filter((other) => other !== heading);
  const isOverAll = others.length > 0 && others.every(({ level }) => level > heading.level);
  return lateTitle(blocks.slice(0, at), { title, place: heading.place, isOverAll });
}

function printedTwice(words: string, source: SourcePlace): Finding {
  return finding('title-is-printed-once', {
    message: `Unexpected link, note or image in the title “${words}”: it is printed once more as a heading that has its mark`,
    hint: 'Take it out of the title, and cite it in the text.',
    source,
  });
}

/** Stand round the words of a link while citations are looked for. */
const [linkStart, linkEnd] = ['\ue000', '\ue001'];
/** A parenthesis that holds links alone. */
const citation = /\s*[([](?:[\s,;]*\ue000[^\ue001]*\ue001)+[\s,;]*[)\]]/gu;

/** The words of a heading without its citations: these stand below, where the heading is printed, and are no part of a title. */
function wordsOf(inlines: readonly ArticleInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'link' ? `${linkStart}${plainText([inline])}${linkEnd}` : plainText([inline])))
    .join('')
    .replace(citation, '')
    .replace(/[\ue000\ue001]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function leadsSomewhere(inline: ArticleInline): boolean {
  if (inline.kind === 'link' || inline.kind === 'image' || inline.kind === 'footnote-reference') return true;
  return 'children' in inline && inline.children.some(leadsSomewhere);
}

/** Titles are the same whatever their capitals, quotation marks, dashes and spaces. */
function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛“”„‟«»‹›"']/g, "'")
    .replace(/[‐-―−]|--+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
