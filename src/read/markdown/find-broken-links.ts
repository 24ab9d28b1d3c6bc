import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { finding, type SourcePlace } from '../../model/index.js';
import type { Reading } from './reading.js';

/** A link or image in the text that is none since its address holds a blank. */
interface BrokenLink {
  readonly isImage: boolean;
  /** Its words, and where they begin in the text. */
  readonly label: string;
  readonly from: number;
  /** From its first sign to its closing parenthesis. */
  readonly written: string;
  readonly meant: string;
  readonly message: string;
}

// Of parentheses in it each has its other half: the first one that has none ends the link.
const target = /^\(([ \t]*([^\s<>()"][^\s()]*(?:\([^\s()]*\)[^\s()]*)*)[ \t]+[^\s"'()][^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/;
const address = /^(?:[a-z][a-z0-9+.-]*:\/|mailto:|www\.|\.{0,2}\/|#)|\.[a-z]{2,4}\d?$/i;

/** Takes links and images whose address holds a blank as their words, with an empty token `broken_link` before: nothing of them is linked. */
export function findBrokenLinks(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'broken_link', (state, silent) => {
    const found = brokenLinkAt(state);
    if (found === undefined) return false;
    const end = state.pos + found.written.length;
    if (!silent) {
      state.push('broken_link', '', 0).meta = { found };
      pushLabel(state, found);
    }
    state.pos = end;
    return true;
  });
  md.renderer.rules.broken_link = () => '';
}

/** Reports what such a token says, and writes down what is not printed. */
export function reportBrokenLink({ meta }: Token, source: SourcePlace, reading: Reading): void {
  const { written, message, meant } = (meta as { readonly found: BrokenLink }).found;
  reading.departures.push({ kind: 'left-out', what: 'broken-link', words: written, place: source });
  reading.findings.push(finding('link-is-wellformed', { message, hint: `Write ${meant}`, source }));
}

function brokenLinkAt(state: StateInline): BrokenLink | undefined {
  const { src, pos } = state;
  const isImage = src[pos] === '!';
  const open = isImage ? pos + 1 : pos;
  if (src[open] !== '[') return undefined;
  const close = state.md.helpers.parseLinkLabel(state, open, !isImage);
  if (close < 0 || close >= state.posMax || src[close + 1] !== '(') return undefined;
  const label = src.slice(open + 1, close);
  const [inParens, content = '', first = ''] = target.exec(src.slice(close + 1, state.posMax)) ?? [];
  if (inParens === undefined || label.includes('\n')) return undefined;
  const [, url = '', title] = /^(.*?)(?:[ \t]+(["'“„«‘‚‹].*))?$/s.exec(content.trim()) ?? [];
  if (!isImage && !address.test(first) && !address.test(url)) return undefined;
  const name = `${isImage ? 'image' : 'link'} “${label.length > 60 ? `${label.slice(0, 60)}…` : label}”`;
  const hasBlank = /[ \t]/.test(url);
  const quoted = title === undefined ? '' : ` "${title.replace(/^["'“„«‘‚‹]\s*|\s*["'”“»’‘›]$/gu, '').replace(/"/g, '\\"')}"`;
  return {
    isImage,
    label,
    from: open + 1,
    written: src.slice(pos, close + 1) + inParens,
    meant: `${src.slice(pos, close + 1)}(${url.replace(/[ \t]/g, '%20')}${quoted})${hasBlank && title === undefined ? `, or put < and > round the address` : ''}`,
    message: hasBlank
      ? `The address of the ${name} holds a blank`
      : `The title of the ${name} stands in typographic quotation marks (${title?.[0]}), expected straight ones`,
  };
}

function pushLabel(state: StateInline, { label, from }: BrokenLink): void {
  if (/:\/\/|www\./i.test(label)) {
    // An address in it would be linked, cut off at the blank.
    state.push('text_special', '', 0).content = label;
    return;
  }
  const { posMax } = state;
  state.pos = from;
  state.posMax = from + label.length;
  state.md.inline.tokenize(state);
  state.posMax = posMax;
}
