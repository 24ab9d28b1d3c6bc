/** Whether an article came from standard input or from a program: `<stdin>`, `<text>`. */
export function hasNoFile(file: string): boolean {
  return /^<[^/\\]*>$/u.test(file);
}
