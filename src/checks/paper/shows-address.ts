import { decodeAddress } from './decode-address.js';
/** Whether printed text is an address, letter for letter. */
export function showsAddress(text: string, url: string): boolean {
  if (text === url) return true;
  // A URL is read whole over lines; of another address a space may be a line's end.
  const whole = /^https?:/i.test(text) ? text : text.replace(/\s+/gu, '');
  if (isSame(whole, url)) return true;
  // Links of neighbouring lines to one address may have been read as one.
  const half = whole.slice(0, whole.length / 2);
  return half !== '' && half + half === whole && isSame(half, url);
}

/** An address of mail or telephone is printed without its scheme, and as people write it. */
function isSame(text: string, url: string): boolean {
  if (encoded(text) === encoded(url)) return true;
  const [, scheme, address = ''] = /^(mailto|tel):([^?]*)/i.exec(url) ?? [];
  if (scheme === undefined) return false;
  return bare(text) === bare(address) || bare(text) === bare(decodeAddress(address));
}

/** Inside a file letters beyond ASCII are percent-encoded, on paper they are read. */
function encoded(address: string): string {
  return address
    .normalize('NFC')
    .replace(/\P{ASCII}+/gu, (letters) => [...new TextEncoder().encode(letters)].map((byte) => `%${byte.toString(16)}`).join(''))
    .replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
}

function bare(address: string): string {
  return address.toLowerCase().replace(/^(?:mailto|tel):|[\s()-]/g, '');
}
