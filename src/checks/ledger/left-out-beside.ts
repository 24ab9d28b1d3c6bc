/** A part of a text: `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Signs beside citations that print leaves out: a stop where the sentence has ended before them, as in `“Why?” ([AP][1]).`, or has its comma, the comma before a stop and another sign before a full stop, and the dash behind one that has a dash before it. */
export function* leftOutBeside(text: string, citations: readonly Span[], parts: (between: Span) => boolean): Generator<number> {
  let from = 0;
  for (const [index, { to }] of citations.entries()) {
    const next = citations[index + 1];
    if (next !== undefined && parts({ from: to, to: next.from })) continue;
    const whole = text.slice(0, citations[from]?.from).trimEnd();
    const stop = /^\s*([.;:!?。．；：！？؛؟।])(?![.,])/.exec(text.slice(to))?.[1];
    const isWeaker = stop !== undefined && (/[,，、،]$/.test(whole) || (/[;:；：؛]$/.test(whole) && !/[;:；：؛]/.test(stop)));
    if (isWeaker) yield whole.length - 1;
    const before = isWeaker ? whole.slice(0, -1) : whole;
    const behind = /^\s*(?:([.,])(?![.,])|[–—]|--?(?=\s))/.exec(text.slice(to));
    const ended = behind?.[1] === '.' ? /[.!?…](?:\s?["'”’»“]){0,3}$/ : behind?.[1] === ',' ? /,(?:\s?["'”’»“]){0,3}$/ : /(?:[–—]|\s--?)$/;
    if (behind !== null && ended.test(before.slice(-7))) yield to + behind[0].search(/\S/);
    from = index + 1;
  }
}
