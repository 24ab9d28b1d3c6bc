/** An address as a PDF holds it: letters beyond ASCII as the percent-encoded bytes of their UTF-8 (ISO 32000-1, 12.6.4.7; RFC 3987, 3.1). */
export function asciiAddress(address: string): string {
  // Half of a character of two code units has no bytes of its own.
  return address.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\P{ASCII}+/gu, encodeURIComponent);
}
