import { points } from '../emit/page-geometry.js';
import type { Article, ProjectSettings, Promised } from '../model/index.js';
import { engineFamilies } from '../typeset/engine-families.js';
import type { SettledBriefing } from './settle-briefing.js';

/** What the finished file will be held against. `across` may be filled later, when it is known which pages are turned. */
export function promiseOf(
  article: Article,
  project: ProjectSettings,
  { briefing, setup }: Pick<SettledBriefing, 'briefing' | 'setup'>,
  accessible: boolean,
  across: readonly number[],
): Promised {
  const { page, fonts } = setup;
  const holdsDrawing = [...briefing.images.values()].some(({ format }) => format === 'svg');
  return {
    article,
    briefing,
    project,
    sheet: {
      paper: page.paper,
      width: points(page.width),
      height: points(page.height),
      left: points(page.left),
      right: points(page.right),
      top: points(page.top),
      bottom: points(page.bottom),
      twoSided: page.twoSided,
      full: points(page.full),
      text: points(page.text),
      gutter: points(page.gutter),
      side: points(page.side),
      scale: page.scale,
    },
    words: setup.words,
    language: setup.language,
    families: [...new Set([...fonts.serif, ...fonts.sans, ...fonts.mono, ...(holdsDrawing ? engineFamilies : [])])],
    draft: setup.draft,
    changeBars: setup.changeBars,
    accessible,
    across,
  };
}
