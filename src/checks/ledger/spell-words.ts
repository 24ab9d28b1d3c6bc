/** An address, whose signs are words of their own. */
const address = /\bhttps? : \/ \/ (?:[\p{L}\p{N}]+ [./?#=&%_~+-]+ )*[\p{L}\p{N}]+/gu;

/** Words and signs as a line of text: signs stand close to the words they belong to. */
export function spellWords(words: readonly { readonly raw: string }[]): string {
  return words
    .map(({ raw }) => raw)
    .join(' ')
    .replace(address, (text) => text.replaceAll(' ', ''))
    .replace(/ (?=[.,;:!?…)\]”»])| ?-(?: |$)|(?<=[([“„«]) |(?<=\p{L}) (?=[’'])|(?<=\p{L} ?[’']) (?=\p{L})/gu, (space) => space.trim());
}
