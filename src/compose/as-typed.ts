/** Words as they can be compared with those of somebody who names them: in any case, with the quotation marks, dashes and spaces of a keyboard or of print. */
export function asTyped(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase()
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/\s*[“”„‟«»]\s*|\s*"\s*/g, '"')
    .replace(/-{2,3}|[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
