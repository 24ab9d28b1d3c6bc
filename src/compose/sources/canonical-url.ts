import { printedUrl } from './printed-url.js';
import { urlFault } from './url-fault.js';

/**
 * What two URLs have in common when they are one source; `undefined` where the URL is malformed.
 * `http` and `https` count as one, so do hosts with and without `www.`, and paths with and without a slash at the end.
 */
export function canonicalUrl(url: string): string | undefined {
  const { text } = printedUrl(url.trim().startsWith('//') ? `https:${url.trim()}` : url);
  const fault = urlFault(text);
  if ((fault !== undefined && !fault.isDoubtful) || !URL.canParse(text)) return undefined;
  const parsed = new URL(text);
  const scheme = parsed.protocol === 'http:' ? 'https:' : parsed.protocol;
  const host = parsed.host.toLowerCase().replace(/^www\./, '');
  const login = parsed.username === '' ? '' : `${parsed.username}@`;
  const path = normalised(withoutSlashes(parsed.pathname));
  const query = parsed.search.length > 1 ? normalised(parsed.search) : '';
  const anchor = parsed.hash.length > 1 ? normalised(parsed.hash) : '';
  const slashes = text.slice(parsed.protocol.length).startsWith('//') ? '//' : '';
  return `${scheme}${slashes}${login}${host}${path}${query}${anchor}`;
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
