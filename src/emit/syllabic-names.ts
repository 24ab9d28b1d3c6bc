import { type Briefing, listedName } from '../model/index.js';
import { breaksAtSyllables, hyphenatedScript } from './syllables.js';

/** Words of no more characters stand on a line of the side column (see `name-of` in theme.typ). */
const longestWhole = 18;

/** The long words in names of sources that break at their syllables; others, such as domains, are cut at their signs. */
export function syllabicNames({ endnotes, frontMatter }: Pick<Briefing, 'endnotes' | 'frontMatter'>): readonly string[] {
  const script = hyphenatedScript(frontMatter.lang);
  const breaks = (word: string) =>
    word.length > longestWhole && word.split('-').every((piece) => piece.length <= longestWhole || breaksAtSyllables(piece, script));
  const words = endnotes.flatMap(({ body }) => listedName(body)?.split(' ') ?? []);
  return [...new Set(words.filter((word) => !/[.:\d]./u.test(word) && breaks(word)))];
}
