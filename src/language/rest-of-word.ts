/** Letters and figures, with what joins them within a word; not of scripts without spaces, where the next word touches. */
const rest = /^(?:['’‐‑\u00ad\u200b-\u200d-]?(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff])[\p{L}\p{N}]\p{M}*)+/u;

/** What at the beginning of a text goes on with a word that stands before it: the “s” of “NGOs”, “’s plan”, “-led”; nothing where a new word begins. */
export function restOfWord(text: string): string {
  return rest.exec(text)?.[0] ?? '';
}
