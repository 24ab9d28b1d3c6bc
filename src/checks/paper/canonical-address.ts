import { remembering } from '../../model/index.js';
import { behindRedirect } from './behind-redirect.js';

/** Parameters that only tell where a reader came from. */
const tracking = /^(?:utm_[^=]*|fbclid|gclid|dclid|msclkid|yclid)(?:=|$)/i;

/** What two spellings of one address have in common; one that cannot be parsed is itself. */
export const canonicalAddress = remembering((written) => {
  const url = behindRedirect(written);
  if (!URL.canParse(url)) return url;
  const { protocol, username, host, pathname, search, hash } = new URL(url);
  const scheme = protocol === 'http:' ? 'https:' : protocol;
  const login = username === '' ? '' : `${username}@`;
  const query = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !tracking.test(parameter))
    .join('&');
  const anchor = hash.replace(/:~:.*$/s, '').slice(1);
  const path = `${pathname.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}${anchor === '' ? '' : `#${anchor}`}`;
  return `${scheme}${login}${host.toLowerCase().replace(/^www\./, '')}${decodedOnce(path)}`;
});

/** One way to write each character: what needs no percent-encoding has none. */
function decodedOnce(path: string): string {
  return path.replace(/%[\da-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~!'()*,:@-]/.test(character) ? character : code.toUpperCase();
  });
}
