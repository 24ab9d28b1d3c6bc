import { printedUrl } from './printed-url.js';

/**
 * What two URLs have in common when they are one source; `undefined` where the URL is malformed.
 * `http` and `https` count as one, so do hosts with and without `www.`, and paths with and without a slash at the end.
 */
export function canonicalUrl(url: string): string | undefined {
  const { text } = printedUrl(url.trim().startsWith('//') ? `https:${url.trim()}` : url);
  if (!isWellFormed(text)) return undefined;
  const parsed = parse(text);
  if (parsed === undefined) return undefined;
  const scheme = parsed.protocol === 'http:' ? 'https:' : parsed.protocol;
  const host = parsed.host.toLowerCase().replace(/^www\./, '');
  const login = parsed.username === '' ? '' : `${parsed.username}@`;
  const path = normalised(withoutSlashes(parsed.pathname));
  const query = parsed.search.length > 1 ? normalised(parsed.search) : '';
  const anchor = parsed.hash.length > 1 ? normalised(parsed.hash) : '';
  const slashes = text.slice(parsed.protocol.length).startsWith('//') ? '//' : '';
  return `${scheme}${slashes}${login}${host}${path}${query}${anchor}`;
}

/** Stricter than the URL standard, which would mend what an author mistyped. */
function isWellFormed(url: string): boolean {
  if (url === '' || /[\s<>"]/.test(url)) return false;
  if (!/^https?:/i.test(url)) return /^[a-z][a-z0-9+.-]*:./i.test(url);
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
  return host !== undefined && !host.includes('..') && !host.startsWith('.') && !host.includes('%');
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** One way to write each character: what needs no percent-encoding has none, all else has it in upper case. */
function normalised(part: string): string {
  return part
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~!'()*,:@-]/.test(character) ? character : code.toUpperCase();
    })
    .replace(/[^\w.~!'()*,:@;&=+$/?#%[\]-]+/g, (raw) => encodeURIComponent(raw));
}
