import { type ComposedArticle, composeArticle } from '../compose/compose-article.js';
import type { Template } from '../emit/load-template.js';
import type { MarkingLines } from '../emit/marking-lines.js';
import { fixedWords } from '../language/index.js';
import type { Article, FixedWords, FontChoice } from '../model/index.js';
import { readArticle } from '../read/read-article.js';
import type { BuildCourse } from './build-course.js';
import { findTemplate } from './find-template.js';
import { fontsFor } from './fonts-for.js';
import { knowableFindings } from './knowable-findings.js';
import { settleMarking } from './settle-marking.js';

/** An article that has been read and composed, with all that setting it takes. */
export interface ReadyToSet {
  readonly article: Article;
  readonly composed: ComposedArticle;
  readonly template: Template;
  readonly words: FixedWords;
  readonly marking: MarkingLines;
  readonly fonts: FontChoice;
}

/** Reads and composes an article. Everything wrong with it is told at once; undefined where nothing can be printed, or is to be. */
export async function readyToSet(course: BuildCourse): Promise<ReadyToSet | undefined> {
  const { input, options, project, watch, log } = course;
  const read = await watch.time('read', () => readArticle({ ...input, ...(log === undefined ? {} : { log }) }, project));
  course.tell(read.findings);
  if (!read.ok) return undefined;
  const { value: article, unread } = read;
  course.weigh(article.frontMatter.checks);

  const composed = watch.time('compose', () => composeArticle(article, options));
  course.tell(knowableFindings(composed.findings, unread));

  const template = watch.time('read', () => findTemplate(article, input.folder, options, log));
  course.tell(template.findings);
  const words = fixedWords(composed.language, article.frontMatter.labels);
  const marking = settleMarking(article.frontMatter, options.draft === true ? words.draft : undefined);
  if (!marking.ok) course.tell(knowableFindings(marking.findings, unread));
  const fonts = await watch.time('typeset', () => fontsFor(article, composed, words, composed.language, input, project, log));
  for (const font of fonts.files) log?.font(font);
  course.tell(knowableFindings(fonts.findings, unread));
  if (unread !== undefined) return undefined;

  const { title, titleFrom } = article.frontMatter;
  course.reach({ title, ...(titleFrom === 'file-name' ? { isUntitled: true } : {}), contentHash: article.contentHash });
  const lacksFont = fonts.findings.some(({ id, severity }) => id === 'font-is-found' && severity === 'error');
  if (!template.ok || !marking.ok || lacksFont || options.unprinted === true) return undefined;
  return { article, composed, template: template.value, words, marking: marking.value, fonts };
}
