import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { finding, type SourcePlace } from '../../model/index.js';
import { isDefined } from './is-defined.js';
import type { Reading } from './reading.js';

/** A citation by the label of a definition that lacks a bracket, or has a blank too many. */
interface BrokenReference {
  readonly meant: string;
  /** Signs from the one at which it is found back to its first. */
  readonly back: number;
  readonly message: string;
  /** Whether it might be meant as it stands. */
  readonly isDoubtful: boolean;
}

/** A bracket behind these is code or mathematics: `a[0][1`. */
const codeBefore = /[\p{L}\p{N}_\])]$/u;
/** What an author puts in brackets himself, such as [sic] or […], begins with a small letter or has none; a site’s name has a dot. */
const name = /^(?!\p{Ll}[^.]*$)[^[\]\n]*\p{L}[^[\]\n]*$/u;
/** A label behind a blank, a bare number, a label whose bracket is open. */
const forms =
  /\[([^[\]\n]{1,200})\](?:[ \t]+\[([^[\]\n]{1,200})\](?=[)）,;，；])|(\d{1,9})(?=[)）,;，；])|\[([^[\]\s()]{1,200})(?=\)|\s*$))/uy;
/** A blank between the words of a link and its address. */
const partedAddress = /\[([^[\]\n]{1,200})\][ \t]+\((https?:\/\/[^\s()]{1,500})\)/uy;
const inParenthesis = /[(（](?:[^()（）]*[,;，；]\s*)?$/u;
const longest = 200;

/** Puts an empty token `broken_reference` before each citation that is read as text, or as a bare number, since its brackets are not as they should be. */
export function findBrokenReferences(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'broken_reference', (state, silent) => {
    const sign = state.src[state.pos];
    if (silent || state.linkLevel > 0 || (sign !== '[' && sign !== ']')) return false;
    const found = sign === '[' ? (withOwnBracket(state) ?? withWrongBracket(state)) : withoutBracket(state);
    if (found !== undefined) state.push('broken_reference', '', 0).meta = { found };
    return false;
  });
  md.renderer.rules.broken_reference = () => '';
}

/** Reports what such a token says. */
export function reportBrokenReference({ meta }: Token, source: SourcePlace, reading: Reading): void {
  const { message, meant, back, isDoubtful } = (meta as { readonly found: BrokenReference }).found;
  const hint = `Write ${meant}, or put a backslash before the bracket to print it as it is.`;
  const place = { ...source, column: source.column - back };
  reading.findings.push(
    finding('link-is-wellformed', { message, hint, source: place, ...(isDoubtful && { severity: 'warning' as const }) }),
  );
}

/** `([AP] [1])`, `([AP]1)`, `[AP][1` at the end. */
function withOwnBracket(state: StateInline): BrokenReference | undefined {
  const { src, pos } = state;
  if (codeBefore.test(src.slice(Math.max(0, pos - 2), pos))) return undefined;
  partedAddress.lastIndex = pos;
  const [link, label, address] = partedAddress.exec(src) ?? [];
  if (link !== undefined && label !== undefined && name.test(label) && !isDefined(state, label))
    return { meant: `[${label}](${address})`, back: 0, message: `A blank parts the brackets of ${link}`, isDoubtful: true };
  forms.lastIndex = pos;
  const [written, words = '', parted, bare, open] = forms.exec(src) ?? [];
  if (written === undefined || !name.test(words) || isDefined(state, words)) return undefined;
  const own = parted ?? bare ?? open ?? '';
  if (!isDefined(state, own)) return undefined;
  const found = { meant: `[${words}][${own}]`, back: 0 };
  if (open !== undefined) return { ...found, message: `The second bracket of ${written} is not closed`, isDoubtful: false };
  if (!inParenthesis.test(src.slice(Math.max(0, pos - longest), pos))) return undefined;
  const message = bare === undefined ? `A blank parts the brackets of ${written}` : `The number of ${written} stands in no brackets`;
  return { ...found, message, isDoubtful: true };
}

/** What stands where a label and its name are set in other brackets than a reference has, and what is wrong with it. */
const wrong = [
  [/\[([^[\]\n]{1,200})\[([^[\]\s()]{1,200})\]\)/uy, 'The first bracket of %s is not closed'],
  [/\[([^[\]\n]{1,200})\]\[([^[\]\n]{1,200})\]\](?![[(:])/uy, 'A bracket too many stands behind %s'],
  [/\[\[([^[\]\n]{1,200})\]\[([^[\]\n]{1,200})\](?!\])/uy, 'A bracket too many stands before %s'],
] as const;

/** `([AP[1])`, `([AP][1]])`, `[[AP][1])`, `((AP)[1])`. */
function withWrongBracket(state: StateInline): BrokenReference | undefined {
  const { src, pos } = state;
  const before = src.slice(Math.max(0, pos - longest), pos);
  const [inside, words] = /\(\(([^()[\]\n]{1,200})\)$/u.exec(before) ?? [];
  const [whole, bare] = /^\[([^[\]\n]{1,200})\]\)/u.exec(src.slice(pos, pos + longest)) ?? [];
  if (inside !== undefined && words !== undefined && whole !== undefined && bare !== undefined && isDefined(state, bare)) {
    const message = `The name of ${inside.slice(1)}${whole.slice(0, -1)} stands in no square brackets`;
    return { meant: `([${words}][${bare}])`, back: inside.length, message, isDoubtful: true };
  }
  for (const [pattern, message] of wrong) {
    pattern.lastIndex = pos;
    const [written, said = '', label = ''] = pattern.exec(src) ?? [];
    if (written === undefined || codeBefore.test(before) || !name.test(said) || !isDefined(state, label)) continue;
    return { meant: `[${said}][${label}]`, back: 0, message: message.replace('%s', () => written.replace(/\)$/, '')), isDoubtful: true };
  }
  return undefined;
}

/** `(AP][1])`: an interval, such as `(0, 1]`, has a comma. */
function withoutBracket(state: StateInline): BrokenReference | undefined {
  const { src, pos } = state;
  const [, label] = /^\]\[([^[\]\n]+)\][)）,;，；]/u.exec(src.slice(pos, Math.min(pos + longest, state.posMax))) ?? [];
  if (label === undefined || !isDefined(state, label)) return undefined;
  const [, words = ''] = /[(（]([^()（）[\],;，；\n]+)$/u.exec(src.slice(Math.max(0, pos - longest), pos)) ?? [];
  if (!/\p{L}\p{M}*\p{L}/u.test(words)) return undefined;
  const written = `${words}][${label}]`;
  return { meant: `[${written}`, back: words.length, message: `The first bracket of ${written} is not opened`, isDoubtful: false };
}
