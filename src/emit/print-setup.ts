import type { Briefing, BuildOptions, FixedWords, FontChoice, Language, Paper } from '../model/index.js';
import { type PageGeometry, pageGeometry } from './page-geometry.js';

/** Everything about a print that is not the briefing itself. */
export interface PrintSetup {
  readonly page: PageGeometry;
  readonly words: FixedWords;
  readonly language: Language;
  /** BCP 47 tag as the author gave it. */
  readonly lang: string;
  readonly fonts: FontChoice['families'];
  readonly draft: boolean;
  /** Whether a page of contents follows page one. */
  readonly contents: boolean;
  /** Whether the notes open a page, so that the colophon does not stand alone on the last one. */
  readonly notesOnNewPage: boolean;
}

/** Options win over the front matter, the front matter over the default. */
export function printSetup(
  briefing: Briefing,
  options: BuildOptions,
  given: Pick<PrintSetup, 'words' | 'language' | 'fonts' | 'contents' | 'notesOnNewPage'>,
): PrintSetup {
  const paper: Paper = options.paper ?? briefing.frontMatter.paper ?? 'a4';
  return { ...given, page: pageGeometry(paper, options), lang: briefing.frontMatter.lang, draft: options.draft ?? false };
}
