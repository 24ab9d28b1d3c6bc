import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { offsetOf, setOffset } from './note-places.js';

/** What research assistants leave behind when their answers are copied. */
const residue = new RegExp(
  [
    /:contentReference\[oaicite:\d+\](?:\{index=\d+\})?/,
    /【\d+(?::\d+)?†[^【】\n]{0,200}】/,
    // Citations between private-use characters, with some of them, and with none.
    /\uE200[^\uE200\uE201]{0,2000}\uE201/,
    /[\uE200-\uE206](?:(?:file)?cite[\uE200-\uE206]?)?(?:turn\d+[a-z]+\d+[\uE200-\uE206]?)+/,
    /(?:turn\d+[a-z]+\d+)+[\uE200-\uE206]/,
    /\b(?:file)?cite(?:turn\d+[a-z]+\d+)+/,
    // This might be a word of the author’s.
    /(?<kept>\b(?:turn\d+[a-z]+\d+)+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * Takes leftovers of research assistants out of the text and leaves an empty token `export_residue` with their words in each
 * place; `kept_residue` before those that stay, since they might be words.
 */
export function takeExportResidue(md: MarkdownIt): void {
  md.core.ruler.after('footnote_tail', 'export_residue', (state) => {
    for (const token of state.tokens) if (token.type === 'inline') takeOut(state, token);
  });
  md.renderer.rules.export_residue = () => '';
  md.renderer.rules.kept_residue = () => '';
}

/** Takes the leftovers out of one inline token's children; `textIsPlaced` where their texts know their own offsets. */
export function takeOut(state: Pick<StateCore, 'Token'>, inline: Token, textIsPlaced = false): void {
  if (inline.content.search(residue) < 0) return;
  const children: Token[] = [];
  let searchedTo = 0;
  for (const token of inline.children ?? []) {
    if (token.type !== 'text') {
      children.push(token);
      continue;
    }
    const { content } = token;
    let from = 0;
    for (const match of content.matchAll(residue)) {
      pushText(content.slice(from, match.index), token.level);
      const isKept = match.groups?.kept !== undefined;
      from = match.index + (isKept ? 0 : match[0].length);
      const left = new state.Token(isKept ? 'kept_residue' : 'export_residue', '', 0);
      left.meta = { words: match[0] };
      const at = textIsPlaced ? (offsetOf(token) ?? 0) + match.index : inline.content.indexOf(match[0], searchedTo);
      if (at >= 0) {
        setOffset(left, at);
        searchedTo = at + match[0].length;
      }
      left.level = token.level;
      children.push(left);
    }
    pushText(content.slice(from), token.level);
  }
  inline.children = children;

  function pushText(text: string, level: number): void {
    const afterResidue = children.at(-1)?.type === 'export_residue';
    const before = afterResidue ? children.findLast((child) => child.type !== 'export_residue') : undefined;
    if (before?.type === 'text') {
      // Where a leftover stood between a space and a stop, or between two spaces, one space too many is left.
      if (/^[.,;:!?…)\]]/.test(text)) before.content = before.content.trimEnd();
      else if (/\s$/.test(before.content)) text = text.replace(/^[ \t]+/, '');
    }
    if (text === '') return;
    const token = new state.Token('text', '', 0);
    token.content = text;
    token.level = level;
    children.push(token);
  }
}
