import type { Env, MarkdownIt, StateBlock, StateCore, StateInline, Token } from 'markdown-it';
import { offsetOf, setOffset } from './note-places.js';
import { ruleNamed } from './rule-named.js';

interface FootnoteEnv extends Env {
  footnotes?: {
    /** `:` and label → index in `list`, or −1 before the first reference. */
    refs?: Record<string, number>;
    list?: { label: string; count?: number; content?: string; tokens?: Token[] }[];
  };
}

/**
 * Gathers the texts of all footnotes behind the body, each under a label; `number` counts those that share one. The
 * plugin's own rules drop a footnote that nothing refers to, all but the last of several with one label, and one inside
 * of another.
 */
export function keepEveryFootnote(md: MarkdownIt): void {
  let inlineNotes = 0;
  let openFootnotes = 0;
  const readFootnote = ruleNamed(md.block.ruler, 'footnote_def');
  md.block.ruler.at(
    'footnote_def',
    (state, startLine, endLine, silent) => {
      const index = state.tokens.length;
      if (!silent) openFootnotes++;
      const found = readFootnote(state, startLine, endLine, silent);
      if (!silent) openFootnotes--;
      const open = state.tokens[index];
      if (open?.type === 'footnote_reference_open') open.map = [startLine, state.line];
      return found;
    },
    { alt: ['paragraph', 'reference'] },
  );
  md.core.ruler.at('footnote_tail', gatherFootnotes);
  // A link definition in the line below a footnote would be read as its last words.
  md.block.ruler.before(
    'paragraph',
    'definition_below_footnote',
    (state, line, _endLine, silent) =>
      silent && openFootnotes > 0 && (state.sCount[line] ?? 0) < state.blkIndent && isDefinition(state, line),
    { alt: ['paragraph'] },
  );
  md.inline.ruler.at('footnote_inline', (state, silent) => {
    if (!state.src.startsWith('^[', state.pos)) return false;
    const start = state.pos + 2;
    const end = md.helpers.parseLinkLabel(state, start - 1);
    if (end < 0) return false;
    // No author can write a label with a space.
    if (!silent) readInlineFootnote(state, state.src.slice(start, end), `inline ${++inlineNotes}`);
    state.pos = end + 1;
    return true;
  });
}

function isDefinition(state: StateBlock, line: number): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return /^\[[^\]^][^\]]{0,998}\]:[ \t]*\S/.test(state.src.slice(start, state.eMarks[line]));
}

function readInlineFootnote(state: StateInline, content: string, label: string): void {
  const env = state.env as FootnoteEnv;
  env.footnotes ??= {};
  env.footnotes.list ??= [];
  const tokens: Token[] = [];
  const id = env.footnotes.list.push({ label, content, tokens }) - 1;
  state.md.inline.parse(content, state.md, state.env, tokens);
  state.push('footnote_ref', '', 0).meta = { id, subId: 0, label, inline: true };
}

function gatherFootnotes(state: StateCore): void {
  const env = state.env as FootnoteEnv;
  if (env.footnotes === undefined) return;
  const { body, texts } = takeTextsOut(state.tokens);
  const tail: Token[] = [];
  const add = (id: number, label: string, tokens: readonly Token[], from?: { open: Token; number: number }) => {
    const open = new state.Token('footnote_open', '', 1);
    open.meta = { id, label, number: from?.number ?? 1 };
    if (from !== undefined) {
      open.map = from.open.map;
      setOffset(open, offsetOf(from.open) ?? 0);
    }
    const close = new state.Token('footnote_close', '', -1);
    tail.push(open);
    for (const token of tokens) tail.push(token);
    tail.push(close);
  };

  const list = env.footnotes.list ?? [];
  for (const [id, { label, tokens, content }] of list.entries()) {
    if (tokens !== undefined) add(id, label, paragraphOf(state, tokens, content ?? ''));
    else addAll(id, label);
  }
  let next = list.length;
  for (const label of [...texts.keys()]) addAll(next++, label);
  if (tail.length === 0) {
    state.tokens = body;
    return;
  }
  state.tokens = [...body, new state.Token('footnote_block_open', '', 1), ...tail, new state.Token('footnote_block_close', '', -1)];

  function addAll(id: number, label: string): void {
    for (const [index, { open, tokens }] of (texts.get(label) ?? []).entries()) add(id, label, tokens, { open, number: index + 1 });
    texts.delete(label);
  }
}

interface FootnoteText {
  readonly open: Token;
  readonly tokens: Token[];
}

function takeTextsOut(tokens: readonly Token[]): { body: Token[]; texts: Map<string, FootnoteText[]> } {
  const body: Token[] = [];
  const texts = new Map<string, FootnoteText[]>();
  const open: Token[][] = [];
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      const label = String(token.meta?.label);
      const text: FootnoteText = { open: token, tokens: [] };
      const sameLabel = texts.get(label);
      if (sameLabel === undefined) texts.set(label, [text]);
      else sameLabel.push(text);
      open.push(text.tokens);
    } else if (token.type === 'footnote_reference_close') open.pop();
    else (open.at(-1) ?? body).push(token);
  }
  return { body, texts };
}

function paragraphOf(state: StateCore, children: Token[], content: string): Token[] {
  const open = new state.Token('paragraph_open', 'p', 1);
  open.block = true;
  const inline = new state.Token('inline', '', 0);
  inline.children = children;
  inline.content = content;
  const close = new state.Token('paragraph_close', 'p', -1);
  close.block = true;
  return [open, inline, close];
}
