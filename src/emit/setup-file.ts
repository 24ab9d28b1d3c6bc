import { formatDate } from '../language/index.js';
import type { Briefing } from '../model/index.js';
import type { PrintSetup } from './print-setup.js';

/** `/setup.json`: what the theme needs to know once and for all pages. `alone` switches links off, since page one alone has no targets. */
export function setupFile(briefing: Briefing, setup: PrintSetup, alone = false): string {
  const { frontMatter } = briefing;
  const { fonts, page, words, draft } = setup;
  return JSON.stringify({
    words,
    page,
    fonts,
    draft,
    alone,
    scale: page.scale,
    marking: frontMatter.marking ?? null,
    titleLength: frontMatter.title.length,
    deckLength: (frontMatter.subtitle ?? frontMatter.description ?? '').length,
    runningTitle: briefing.runningTitle,
    foot: footText(briefing, setup),
  });
}

/** Edition and date. */
export function footText({ frontMatter }: Briefing, { words, language, lang }: PrintSetup): string {
  return [
    frontMatter.edition === undefined ? undefined : `${words.edition} ${frontMatter.edition}`,
    frontMatter.date === undefined ? undefined : formatDate(frontMatter.date, language, lang),
    frontMatter.status,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
