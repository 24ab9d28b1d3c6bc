import { distance } from 'fastest-levenshtein';

/** What keeps a URL from being one: what was expected in its stead, and the whole URL as it may have been meant. */
export interface UrlFault {
  readonly expected: string;
  readonly meant?: string;
  /** It may lead somewhere all the same. */
  readonly isDoubtful?: true;
}

/** What is wrong with a URL that names a place outside the article; stricter than the URL standard, which would mend what an author mistyped. */
export function urlFault(url: string): UrlFault | undefined {
  if (url === '') return { expected: 'an address' };
  const scheme = misspeltScheme(url);
  if (scheme !== undefined) return scheme;
  if (/\s/.test(url)) return { expected: 'no blank', meant: url.replace(/(?<=^[a-z]+:\/\/)\s+/i, '').replace(/\s/g, '%20') };
  const sign = /[<>"]/.exec(url)?.[0];
  if (sign !== undefined) return { expected: `no ${sign}`, meant: url.replace(/[<>"]/g, encodeURIComponent) };
  return hostFault(url) ?? bracketFault(url);
}

/** Whether a URL was meant to lead to the web, though it has no scheme of its own: `www.example.org`, `https//example.org`. */
export function isMisspeltWebAddress(url: string): boolean {
  return misspeltScheme(url) !== undefined;
}

function misspeltScheme(url: string): UrlFault | undefined {
  if (/^www\.[^\s/]+\.\p{L}/iu.test(url)) return { expected: 'https:// before it', meant: `https://${url}` };
  const [start, word = '', signs = ''] = /^([a-z]{2,8})(:(?![/\\])|[:;.,]*[/\\][:;.,/\\]*)/i.exec(url) ?? [];
  if (start === undefined) return undefined;
  const scheme = nearestScheme(word.toLowerCase());
  if (scheme === undefined) return undefined;
  const rest = url.slice(start.length);
  if (signs === '://' && scheme === word.toLowerCase()) return doubledScheme(scheme, rest);
  // A path may begin with such a word, but has no two slashes.
  if (!/^[:;]|[/\\]{2}/.test(signs) || rest === '' || /^:\/{3}/.test(signs)) return undefined;
  return { expected: `${scheme}://`, meant: `${scheme}://${rest.replaceAll('\\', '/')}` };
}

/** `https://https://example.org`, as it comes from pasting behind a scheme that stands already. */
function doubledScheme(scheme: string, rest: string): UrlFault | undefined {
  const second = /^(https?)(?::?\/\/|:\/?)(?=[^/])/i.exec(rest);
  if (second === null) return undefined;
  return { expected: 'one scheme', meant: `${second[1]?.toLowerCase() ?? scheme}://${rest.slice(second[0].length)}` };
}

/** The web's scheme that a word is, or was meant to be: its letters in another order or number, or a wrong one among them. Other protocols (`ftp`) begin with other letters. */
function nearestScheme(word: string): 'http' | 'https' | undefined {
  const scheme = word.includes('s') ? 'https' : 'http';
  const isNear = /^h[htps]{2,}$/.test(word) || distance(word, scheme) <= (word.startsWith('h') ? 2 : 1);
  return isNear ? scheme : undefined;
}

function hostFault(url: string): UrlFault | undefined {
  if (!/^https?:/i.test(url)) return /^[a-z][a-z0-9+.-]*:./i.test(url) ? undefined : { expected: 'a scheme such as https://' };
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  if (host === '') return { expected: 'a host' };
  if (/^\.|\.\.|[%,;!'()*&=+$\\^`{|}~]/.test(host) || !URL.canParse(url)) return { expected: 'a host such as example.org' };
  return host.includes('.') || /^\[.*\]$/.test(host) ? undefined : { expected: 'a host with a dot, such as example.org', isDoubtful: true };
}

const pairs = ['()', '[]', '{}'];

/** A bracket too many or too few is what cutting an address out of a text leaves behind. */
function bracketFault(url: string): UrlFault | undefined {
  for (const [open = '', close = ''] of pairs) {
    const surplus = url.split(open).length - url.split(close).length;
    if (surplus !== 0) return { expected: `as many ${open} as ${close}`, isDoubtful: true };
  }
  return undefined;
}
