/** Whether a code point prints nothing: every kind of space, and control characters. */
export function isSpace(code: number | undefined): boolean {
  if (code === undefined || code <= 0x20 || code === 0xa0) return true;
  return (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x205f || code === 0x2060 || code === 0x3000 || code === 0xfeff;
}
