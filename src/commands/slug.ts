import { markdownName } from '../model/index.js';

/** Longest slug in bytes of UTF-8: file systems allow 255, and `.rejected.pdf` and a temporary name come on top. */
const longestSlug = 180;
const fallback = 'briefing';

/** The slug of an article's file: its name without `.md` or `.markdown`, safe as a file name; letters of any script stay. `a.txt` lies beside `a.md`. */
export function slugOfFile(file: string): string {
  const { name, ending } = markdownName(file);
  return safe(['', 'md', 'markdown'].includes(ending) ? name : `${name}-${ending}`);
}

/** The slug of a title: in lower case, words joined by hyphens. */
export function slugOfTitle(title: string): string {
  return safe(title.toLowerCase().replace(/['’]/gu, ''));
}

/** Dots go too, so that no slug can be another one’s `.draft` or `.rejected`. */
function safe(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return cut(words.join('-')) || fallback;
}

function cut(slug: string): string {
  let bytes = 0;
  let end = 0;
  for (const character of slug) {
    bytes += Buffer.byteLength(character);
    if (bytes > longestSlug) break;
    end += character.length;
  }
  return slug.slice(0, end).replace(/-$/u, '');
}
