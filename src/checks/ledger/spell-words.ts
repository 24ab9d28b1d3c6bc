/** Words and signs as a line of text: signs stand close to the words they belong to. */
export function spellWords(words: readonly { readonly raw: string }[]): string {
  return words
    .map(({ raw }) => raw)
    .join(' ')
    .replace(/ (?=[.,;:!?…)\]”»])| ?-(?: |$)|(?<=[([“„«]) |(?<=\p{L}) (?=[’'])|(?<=\p{L} ?[’']) (?=\p{L})/gu, (space) => space.trim());
}
