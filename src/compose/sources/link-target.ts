import { type NoteKey, remembering } from '../../model/index.js';
import { canonicalUrl } from './canonical-url.js';
import { isMisspeltWebAddress } from './url-fault.js';

/** What a link leads to, which decides what it becomes on paper. */
export type LinkTarget =
  | { readonly kind: 'source'; readonly key: NoteKey }
  | { readonly kind: 'heading'; readonly id: string }
  | { readonly kind: 'top' }
  /** `text` is the address as printed where the link has no words that are the address. */
  | { readonly kind: 'address'; readonly text: string; readonly target: string }
  | { readonly kind: 'file' }
  | { readonly kind: 'script' };

const scripts: ReadonlySet<string> = new Set(['javascript', 'vbscript', 'data', 'blob', 'about']);
const addresses: ReadonlySet<string> = new Set(['mailto', 'tel']);

/** Works out what a link's URL names: a source, a heading, the article's top, an address, a file or a script. */
export const linkTarget = remembering(targetOf);

function targetOf(url: string): LinkTarget {
  const target = url.trim();
  if (target.startsWith('#'))
    return target === '#' || target.toLowerCase() === '#top' ? { kind: 'top' } : { kind: 'heading', id: target.slice(1) };
  // One letter before a colon is a drive, not a scheme.
  const scheme = /^[a-z][a-z0-9+.-]+(?=:)/i.exec(target)?.[0].toLowerCase();
  if (scheme === undefined && !target.startsWith('//') && !isMisspeltWebAddress(target)) return { kind: 'file' };
  if (scheme === 'file') return { kind: 'file' };
  if (scheme !== undefined && scripts.has(scheme)) return { kind: 'script' };
  if (scheme !== undefined && addresses.has(scheme))
    return { kind: 'address', text: decoded(target.slice(scheme.length + 1).split('?')[0] ?? ''), target };
  return { kind: 'source', key: `source:${canonicalUrl(target) ?? target}` };
}

/** Percent-encoding undone, or the text as it is where that cannot be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
