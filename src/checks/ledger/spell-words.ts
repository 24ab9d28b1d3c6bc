/** Stands before a word that touches the one before it. */
const touch = '\ue0fe';
/** Stands beside a hyphen that is known to stand by itself. */
const gap = '\ue0ff';
/** An address, whose signs are words of their own: it goes on as long as these touch each other. */
const address = new RegExp(`\\bhttps?${touch}:${touch}/(?:${touch}\\S[^\\s${touch}]*)+`, 'gu');

/** Words and signs as a line of text: signs stand close to the words they belong to. */
export function spellWords(words: readonly { readonly raw: string; readonly touches?: boolean }[]): string {
  return words
    .map(({ raw, touches }, index) => {
      const isParted = touches === false && (raw === '-' || words[index - 1]?.raw === '-');
      return `${index === 0 ? '' : isParted ? gap : touches === true ? touch : ' '}${raw}`;
    })
    .join('')
    .replace(address, (text) => text.replaceAll(touch, ''))
    .replaceAll(touch, ' ')
    .replace(/ (?=[.,;:!?…)\]”»])| ?-(?: |$)|(?<=[([“„«]) |(?<=\p{L}) (?=[’'])|(?<=\p{L} ?[’']) (?=\p{L})/gu, (space) => space.trim())
    .replaceAll(gap, ' ');
}
