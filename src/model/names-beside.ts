import { hasNoFile } from './has-no-file.js';
import { markdownName } from './markdown-name.js';

/** Longest name in bytes of UTF-8 that leaves room for `.editions.json` and a temporary name: file systems allow 255. */
const longestName = 180;

/**
 * What the files beside an article may be called before their own endings, the name that counts first: the article's without
 * its ending, then those of projects that were begun when such files were named after the slug.
 */
export function namesBeside(file: string, slug: string): readonly [string, ...string[]] {
  const { name } = markdownName(file);
  const isNamed = name !== '' && !hasNoFile(file) && new TextEncoder().encode(name).length <= longestName;
  return !isNamed || slug === name ? [slug] : [name, slug];
}
