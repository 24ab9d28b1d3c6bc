import type { Env, MarkdownIt, StateInline, Token } from 'markdown-it';
import { isDefined } from './is-defined.js';
import { labelsInBracket } from './numbers-in-bracket.js';

/** What a token of the type `undefined_reference` says. */
export interface UndefinedReference {
  readonly kind: 'link' | 'bare-number' | 'footnote' | 'footnote-text';
  readonly label: string;
  /** The reference as written. */
  readonly text: string;
  /** Of a number that begins a line: the address behind it, which makes it a definition without its colon. */
  readonly address?: string;
}

/** A character directly before a bracket that makes it code, not a reference: `a[0][1]`, `f(x)[0]`. */
const codeBefore = /[\p{L}\p{N}_\])]$/u;
const bareNumber = /^\d+$/;
const paragraphsBefore = /(?<!\p{L})(?:at|paras?\.?|paragraphs?)\s(?:\[\d+\](?:\s\([^()]*\))?(?:\s?[,–-]\s?|\s(?:to|and|or)\s))*$/iu;
const longestLabel = 999;

/** Puts an empty token `undefined_reference` before each reference that has no definition; its words stay as they are written. */
export function findUndefinedReferences(md: MarkdownIt): void {
  md.inline.ruler.after('footnote_ref', 'undefined_reference', (state, silent) => {
    if (silent || state.src[state.pos] !== '[') return false;
    const found = state.src[state.pos + 1] === '^' ? undefinedFootnote(state) : undefinedLink(state);
    if (found !== undefined) state.push('undefined_reference', '', 0).meta = { found };
    return false;
  });
  md.renderer.rules.undefined_reference = () => '';
}

/** What such a token says. */
export function undefinedReferenceOf(token: Token): UndefinedReference {
  return token.meta?.found as UndefinedReference;
}

function undefinedFootnote(state: StateInline): UndefinedReference | undefined {
  const { src, pos } = state;
  const [, label, colon] = /^\[\^([^\s\]]+)\](:?)/.exec(src.slice(pos, pos + longestLabel)) ?? [];
  if (label === undefined) return undefined;
  // The text of a footnote right below a quotation goes on with that.
  const isText = colon === ':' && /\n[ \t]*$/.test(src.slice(0, pos));
  return { kind: isText ? 'footnote-text' : 'footnote', label, text: `[^${label}]` };
}

function undefinedLink(state: StateInline): UndefinedReference | undefined {
  const { src, pos } = state;
  if (codeBefore.test(src.slice(Math.max(0, pos - 2), pos))) return undefined;
  const textEnd = state.md.helpers.parseLinkLabel(state, pos);
  if (textEnd < 0 || textEnd === pos + 1) return undefined;
  const text = src.slice(pos + 1, textEnd);
  if (src[textEnd + 1] === '[') {
    const labelEnd = src.slice(textEnd + 2, textEnd + 2 + longestLabel).search(/[[\]]/);
    if (labelEnd < 0 || src[textEnd + 2 + labelEnd] !== ']') return undefined;
    const label = src.slice(textEnd + 2, textEnd + 2 + labelEnd);
    // A footnote behind brackets, which is looked at in its turn: `[sic][^1]`.
    if (label.startsWith('^')) return undefined;
    const meant = label.trim() === '' ? text : label;
    // Two numbers of a list of sources that defines nothing: `[1][2]`.
    if (bareNumber.test(text) && bareNumber.test(label) && !hasNumberedDefinitions(state.env)) return undefined;
    return isDefined(state, meant) ? undefined : { kind: 'link', label: meant, text: src.slice(pos, textEnd + 3 + labelEnd) };
  }
  const lacking = numberWithoutDefinition(state, pos);
  if (lacking !== undefined) return { kind: 'bare-number', label: lacking, text: src.slice(pos, textEnd + 1) };
  // “[[3]](https://…)”: the link says where it leads.
  if (src[pos - 1] === '[' && src.startsWith('](', textEnd + 1)) return undefined;
  if (!bareNumber.test(text) || src[textEnd + 1] === '(' || isDefined(state, text) || !hasNumberedDefinitions(state.env)) return undefined;
  // A year, as in “[1998] 2 AC 44”, is none of numbers that are all shorter.
  if (/^(?:1[5-9]|20)\d\d$/.test(text) && !Object.keys(state.env.references ?? {}).some((own) => /^\d{4,}$/.test(own))) return undefined;
  // “at [50] to [52]”: paragraphs of a judgment.
  if (paragraphsBefore.test(src.slice(Math.max(0, pos - 60), pos))) return undefined;
  const begins = pos === 0 || src[pos - 1] === '\n';
  const address = begins ? /^[ \t]+((?:https?:)?\/\/\S+)/.exec(src.slice(textEnd + 1, textEnd + 1 + longestLabel))?.[1] : undefined;
  return { kind: 'bare-number', label: text, text: `[${text}]`, ...(address !== undefined && { address }) };
}

/** The first number of `[1, 9]` that has no definition, where others of the same bracket have theirs; counting begins at 1. */
function numberWithoutDefinition(state: StateInline, pos: number): string | undefined {
  const labels = labelsInBracket(state.src, pos);
  const isMeant = labels.some((label) => isDefined(state, label)) && labels.every((label) => Number(label) > 0);
  return isMeant ? labels.find((label) => !isDefined(state, label)) : undefined;
}

const numbered = new WeakMap<Env, boolean>();

function hasNumberedDefinitions(env: Env): boolean {
  const known = numbered.get(env);
  if (known !== undefined) return known;
  const found = Object.keys(env.references ?? {}).some((label) => bareNumber.test(label));
  numbered.set(env, found);
  return found;
}
