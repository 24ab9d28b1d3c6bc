import { formatDate, runsFromRight } from '../language/index.js';
import { type Briefing, heavy } from '../model/index.js';
import { cutToWidth } from './cut-to-width.js';
import { estimatePages } from './estimate-pages.js';
import { ownDirection } from './own-direction.js';
import { furnitureEm, points } from './page-geometry.js';
import type { PrintSetup } from './print-setup.js';
import { runningRoom } from './running-room.js';
import { syllabicNames } from './syllabic-names.js';
import { titleSetting } from './title-setting.js';

/** Up to so many pages the lines of a paragraph are broken as a whole, which leaves half of the hyphens; in long prose that takes twice the time. */
const mostWholeParagraphs = 40;

/** `/setup.json`: what the theme needs to know once and for all pages. */
export function setupFile(briefing: Briefing, setup: PrintSetup): string {
  const { frontMatter } = briefing;
  const { page, words, draft, marking } = setup;
  // The theme needs no more of single characters than how they are spelled.
  const { familyOf: _, ...fonts } = setup.fonts;
  const pages = estimatePages(briefing);
  const direction = ownDirection(setup.lang);
  return JSON.stringify({
    words,
    page,
    fonts,
    draft,
    changeBars: setup.changeBars,
    colon: setup.language.colon,
    scale: page.scale,
    fromRight: runsFromRight(setup.lang),
    ...(direction === undefined ? {} : { direction }),
    linebreaks: pages <= mostWholeParagraphs ? 'optimized' : 'simple',
    // In a heavy briefing no pass is made for the sake of a row or a picture.
    fitted: pages <= heavy.pages,
    notes: briefing.endnotes.length,
    syllabic: syllabicNames(briefing),
    // What stands right above the article.
    above: setup.contents === 'below' ? 'contents' : briefing.changes === undefined ? 'summary' : 'changes',
    marking,
    ...titleSetting(frontMatter.title, page),
    deckLength: (frontMatter.subtitle ?? frontMatter.description ?? '').length,
    runningTitle: cutToWidth(briefing.runningTitle, runningRoom(briefing, words, page).title, furnitureEm(page)),
    foot: cutToWidth(footText(briefing, setup), points(page.full * 0.6), furnitureEm(page)),
  });
}

/** Edition and date. */
export function footText({ frontMatter }: Briefing, { words, language, lang }: PrintSetup): string {
  return [
    frontMatter.edition === undefined ? undefined : `${words.edition} ${frontMatter.edition}`,
    frontMatter.date === undefined ? undefined : formatDate(frontMatter.date, language, lang),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
