import type { Briefing, BuildOptions, FixedWords, FontChoice, Language, Paper } from '../model/index.js';
import type { MarkingLines } from './marking-lines.js';
import { type PageGeometry, pageGeometry } from './page-geometry.js';

/** Everything about a print that is not the briefing itself. */
export interface PrintSetup {
  readonly page: PageGeometry;
  readonly words: FixedWords;
  readonly language: Language;
  /** BCP 47 tag as the author gave it. */
  readonly lang: string;
  readonly fonts: FontChoice['families'] & Pick<FontChoice, 'spelled' | 'familyOf'>;
  readonly draft: boolean;
  readonly marking: MarkingLines;
  /** Bars beside lines that have changed. */
  readonly changeBars: boolean;
  /** Where the table of contents stands: on a page of its own behind page one, or below the masthead. */
  readonly contents: 'none' | 'page' | 'below';
  /** How many of the last notes are taken to the last page, where the colophon would stand alone. */
  readonly notesWithColophon: number;
}

/** Options win over the front matter, the front matter over the default. */
export function printSetup(
  briefing: Briefing,
  options: BuildOptions,
  given: Pick<PrintSetup, 'words' | 'language' | 'fonts' | 'marking' | 'contents' | 'notesWithColophon'>,
): PrintSetup {
  const paper: Paper = options.paper ?? briefing.frontMatter.paper ?? 'a4';
  return {
    ...given,
    page: pageGeometry(paper, options, given.marking),
    lang: briefing.frontMatter.lang,
    draft: options.draft ?? false,
    changeBars: options.changeBars ?? true,
  };
}
