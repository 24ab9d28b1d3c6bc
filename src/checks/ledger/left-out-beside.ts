/** A part of a text: `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Signs beside citations that print leaves out: a stop where the sentence has ended before them, as in `“Why?” ([AP][1]).`, or has its comma, the comma before a stop, and the dash behind one that has a dash before it. */
export function* leftOutBeside(text: string, citations: readonly Span[], parts: RegExp): Generator<number> {
  let from = 0;
  for (const [index, { to }] of citations.entries()) {
    const next = citations[index + 1];
    if (next !== undefined && parts.test(text.slice(to, next.from))) continue;
    const before = text.slice(0, citations[from]?.from).trimEnd();
    const behind = /^\s*(?:([.,])(?![.,])|[–—]|--?(?=\s))/.exec(text.slice(to));
    const ended = behind?.[1] === '.' ? /[.!?…](?:\s?["'”’»“]){0,3}$/ : behind?.[1] === ',' ? /,(?:\s?["'”’»“]){0,3}$/ : /(?:[–—]|\s--?)$/;
    if (behind !== null && ended.test(before.slice(-7))) yield to + behind[0].search(/\S/);
    if (/[,，、،]$/.test(before) && /^\s*[.;:!?。．；：！？؛؟।](?![.,])/.test(text.slice(to))) yield before.length - 1;
    from = index + 1;
  }
}
