/** The words of a text without what setting it may change: quotation marks, dashes and dots are folded. */
export function comparableWords(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/[\u2060\u00ad\u200b]/g, '')
    .replace(/[‘’“”'"«»„]/g, '')
    .replace(/[–—-]+/g, '-')
    .replace(/…/g, '...')
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '');
}

/** Which words of the one text the other lacks, and which it adds, where both are read in order (longest common subsequence). */
export function changedWords(
  written: readonly string[],
  printed: readonly string[],
): { readonly lost: readonly string[]; readonly added: readonly string[] } {
  const width = printed.length + 1;
  const common = new Uint32Array((written.length + 1) * width);
  for (let i = written.length - 1; i >= 0; i--) {
    for (let j = printed.length - 1; j >= 0; j--) {
      const [right = 0, below = 0, diagonal = 0] = [
        common[i * width + j + 1],
        common[(i + 1) * width + j],
        common[(i + 1) * width + j + 1],
      ];
      common[i * width + j] = written[i] === printed[j] ? diagonal + 1 : Math.max(right, below);
    }
  }
  const lost: string[] = [];
  const added: string[] = [];
  for (let i = 0, j = 0; i < written.length || j < printed.length; ) {
    if (i < written.length && j < printed.length && written[i] === printed[j]) {
      i += 1;
      j += 1;
    } else if (j < printed.length && (i === written.length || (common[i * width + j + 1] ?? 0) >= (common[(i + 1) * width + j] ?? 0)))
      added.push(printed[j++] ?? '');
    else lost.push(written[i++] ?? '');
  }
  return { lost, added };
}
