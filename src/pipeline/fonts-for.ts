import type { ComposedArticle } from '../compose/compose-article.js';
import { printedText } from '../compose/printed-text.js';
import type { Article, FixedWords, FontChoice, Language, ProjectSettings, ReadLog } from '../model/index.js';
import { chooseFonts } from '../typeset/choose-fonts.js';
import type { BuildInput } from './build-input.js';
import { datesAndQuotations } from './dates-and-quotations.js';

/** The fonts that print the article, whatever page one turns out to repeat of it, with its fixed words. */
export function fontsFor(
  article: Article,
  composed: ComposedArticle,
  words: FixedWords,
  language: Language,
  input: BuildInput,
  project: ProjectSettings,
  log?: ReadLog,
): Promise<FontChoice> {
  const heading = article.departures.find(({ what }) => what === 'repeated-title')?.place;
  const { lang, fonts, places } = article.frontMatter;
  const named = places.fonts ?? project.places?.fonts;
  const parts = composed.plan.candidates[0] ?? composed.plan.short;
  const briefing = composed.briefing({ origin: composed.plan.origin, parts, runsOn: false, tightness: 0 });
  const fixed = [...language.months, JSON.stringify(words)].map((text) => ({ text }));
  return chooseFonts({
    text: [
      ...fixed,
      ...datesAndQuotations(briefing, language),
      ...printedText(briefing, article.definitions, heading),
      ...[...article.images.values()].flatMap(({ words }) => words ?? []),
    ],
    lang,
    families: fonts,
    folders: [input.folder, process.cwd()],
    ...(named === undefined ? {} : { familiesPlace: named }),
    ...(log === undefined ? {} : { log }),
  });
}
