const fromRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200e\u200f\u061c]+/gu;

/**
 * An address whose letters all run from left to right: those that do not, as a browser's line of addresses shows them, are set in
 * percent-encoded form, those of a host by the form that is registered (RFC 3987, 3.1 and 4.1: an address that runs both ways can be
 * read in two orders, and nobody can type it from paper).
 */
export function leftToRight(url: string): string {
  const [host] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/iu.exec(url) ?? [''];
  const end = host.length;
  return registered(host) + url.slice(end).replace(fromRight, encodeURIComponent);
}

function registered(origin: string): string {
  if (origin.search(fromRight) < 0) return origin;
  try {
    const { protocol, host, username } = new URL(origin);
    return username === '' ? `${protocol}//${host}` : origin;
  } catch {
    // What is wrong with the address is told elsewhere.
    return origin;
  }
}
