/** Pages that only lead on, as they stand in links copied from a search, a document or a network, and the parameters that name where to. */
const redirects: readonly (readonly [address: RegExp, parameters: readonly string[]])[] = [
  [/^https?:\/\/(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/url\?/i, ['q', 'url']],
  [/^https?:\/\/lm?\.(?:facebook|instagram)\.com\/(?:l\.php)?\?/i, ['u']],
];

/** The address a redirect of a search or a network leads on to; `undefined` where a URL is none, or does not say. */
export function redirectTarget(url: string): string | undefined {
  const parameters = redirects.find(([address]) => address.test(url))?.[1] ?? [];
  for (const name of parameters) {
    const value = new RegExp(`[?&]${name}=([^&#]+)`).exec(url)?.[1];
    const target = value === undefined ? undefined : decodedOnce(value);
    if (target !== undefined && /^https?:\/\/[^/]/i.test(target)) return target.replace(/\s/g, encodeURIComponent);
  }
  return undefined;
}

function decodedOnce(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
