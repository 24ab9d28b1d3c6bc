import type { Check } from '../model/index.js';
import { primaryLanguage } from './paper/primary-language.js';

/** A screen reader takes its voice from the file's language; a window and a list of files show its title. */
export const languageAndTitle: Check = {
  id: 'language-and-title',
  claim: 'The file names the article’s language and title, and an accessible one has windows show the title',
  severity: 'error',
  needs: 'article',
  *run({ briefing: { frontMatter }, accessible }, { metadata }) {
    const { language, title, showsTitle } = metadata;
    const paper = { page: 1 };
    if (language === undefined || primaryLanguage(language) !== primaryLanguage(frontMatter.lang))
      yield {
        message: `Unexpected ${language === undefined ? 'file without a language' : `language “${language}” of the file`}, expected “${frontMatter.lang}”`,
        hint: 'Build the file again with the article’s `lang:`.',
        paper,
      };
    if (title === undefined || fold(title) !== fold(frontMatter.title))
      yield {
        message: `Unexpected ${title === undefined ? 'file without a title' : `title “${title}” of the file`}, expected “${frontMatter.title}”`,
        hint: 'Build the file again with the article’s `title:`.',
        paper,
      };
    // The engine sets it in accessible files alone.
    if (accessible && !showsTitle)
      yield {
        message: 'Unexpected file whose window shows its name, expected its title there',
        hint: 'Build the file again: a program has dropped the setting (`DisplayDocTitle`).',
        paper,
      };
  },
};

function fold(title: string): string {
  return title.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
