import type { Language } from '../../model/index.js';
import type { Citation, CitedToken } from './find-citations.js';
import type { Wrap } from './inline-tokens.js';
import { isNeededNumber } from './is-needed-number.js';
import { wordsBefore } from './words-before.js';

/** Tells of bare numbers, alone or in a row, whether their sentence needs them: “According to [1] and [2], prices fell”. */
export function keepNeededNumbers(
  tokens: readonly CitedToken[],
  language: Language,
  isSeparator: (text: string) => boolean,
): readonly CitedToken[] {
  const kept: CitedToken[] = [];
  // A figure that is raised is a mark already.
  const wraps: Wrap[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'open') wraps.push(token.wrap);
    if (token.kind === 'close') wraps.pop();
    const end = isNumber(token) ? endOfRow(tokens, at, isSeparator) : at + 1;
    const needed =
      isNumber(token) && !wraps.some(isRaised) && !isSplit(tokens.slice(at, end))
        ? isNeededNumber(wordsBefore(kept), wordsBehind(tokens, end), language)
        : undefined;
    const row = tokens.slice(at, end);
    if (needed === undefined) kept.push(...row);
    else
      for (const [index, one] of row.entries()) {
        // Numbers that touch are words of their own now.
        const isParted = index === 0 || row[index - 1]?.kind === 'text';
        if (isNumber(one))
          kept.push(...(isParted ? [] : [{ kind: 'text', text: ', ' } as const]), { ...one, needed: index === 0 ? needed : 'within' });
        else kept.push(one.kind === 'text' && one.text.trim() === '' ? { kind: 'text', text: ', ' } : one);
      }
    at = end - 1;
  }
  return kept;
}

function isRaised(wrap: Wrap): boolean {
  return wrap.kind === 'styled' && wrap.style === 'superscript';
}

/** “[1]/[2]” is no list of words. */
function isSplit(row: readonly CitedToken[]): boolean {
  return row.some((token) => token.kind === 'text' && /[/&]/u.test(token.text));
}

function isNumber(token: CitedToken | undefined): token is Citation {
  return token?.kind === 'citation' && token.form === 'label' && /^\[?\d{1,3}\]?$/u.test(token.words.trim());
}

/** The index behind the last of the numbers that only separators part. */
function endOfRow(tokens: readonly CitedToken[], from: number, isSeparator: (text: string) => boolean): number {
  let end = from + 1;
  for (;;) {
    const between = tokens[end];
    if (isNumber(between)) end += 1;
    else if (between?.kind === 'text' && isSeparator(between.text) && isNumber(tokens[end + 1])) end += 2;
    else return end;
  }
}

/** The text that follows; a sign that is no letter where something else does. */
function wordsBehind(tokens: readonly CitedToken[], from: number): string {
  const next = tokens.slice(from).find(({ kind }) => kind !== 'open' && kind !== 'close');
  if (next === undefined || next.kind === 'break') return '';
  return next.kind === 'text' ? next.text : '\ufffc';
}
