/** A path or a word of a command that is printed to be copied, as a shell takes it for one word and no command for an option. */
export function quoted(word: string): string {
  const named = word.startsWith('-') ? `./${word}` : word;
  if (/^[\p{L}\p{M}\p{N}_./:@+-]+$/u.test(named)) return named;
  // Double quotation marks are understood everywhere; what a shell reads within them calls for single ones, which Windows does not know.
  return process.platform === 'win32' || !/["$`\\!]/u.test(named) ? `"${named}"` : `'${named.replaceAll("'", "'\\''")}'`;
}
