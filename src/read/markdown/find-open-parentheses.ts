import type { MarkdownIt, Token } from 'markdown-it';
import { finding, type SourcePlace } from '../../model/index.js';
import { offsetOf, setOffset } from './note-places.js';
import type { Reading } from './reading.js';

/** Puts an empty token `open_parenthesis` before each citation whose parenthesis is closed neither in its own text nor before the next heading. */
export function findOpenParentheses(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'open_parenthesis', ({ tokens, Token }) => {
    let closesBelow = false;
    for (const token of tokens.toReversed()) {
      if (token.type === 'heading_open') closesBelow = false;
      if (token.type !== 'inline' || !/[()（）]/.test(token.content)) continue;
      const { open, closing } = openIn(token.children ?? []);
      const children: Token[] = [];
      for (const [index, child] of (token.children ?? []).entries()) {
        const words = closesBelow ? undefined : open.get(index);
        if (words !== undefined) {
          const found = new Token('open_parenthesis', '', 0);
          found.meta = { words };
          setOffset(found, (offsetOf(token.children?.[index + 1] ?? child) ?? 0) - '(['.length);
          children.push(found);
        }
        children.push(child);
      }
      token.children = children;
      closesBelow ||= closing > 0;
    }
  });
  md.renderer.rules.open_parenthesis = () => '';
}

/** Reports such a token. */
export function reportOpenParenthesis({ meta }: Token, source: SourcePlace, reading: Reading): void {
  reading.findings.push(
    finding('link-is-wellformed', {
      message: `The parenthesis before the citation “${String(meta?.words)}” is not closed`,
      hint: 'Write ) behind its last source.',
      source,
      severity: 'warning',
    }),
  );
}

/**
 * The texts, by their index, that end with a parenthesis before a citation and are not closed behind it, with the citation's words;
 * and the number of parentheses that close without having opened.
 */
function openIn(children: readonly Token[]): { readonly open: ReadonlyMap<number, string>; readonly closing: number } {
  const open = new Map<number, string>();
  let closing = 0;
  for (let index = children.length - 1; index >= 0; index--) {
    const { type = '', content = '' } = children[index] ?? {};
    if (!type.startsWith('text') || !/[()（）]/.test(content)) continue;
    const link = children[index + 1];
    const isCitation = type === 'text' && content.endsWith('(') && link?.type === 'link_open' && typeof link.meta?.label === 'string';
    if (isCitation && closing === 0) open.set(index, wordsOf(children, index + 1));
    for (let at = content.length - 1; at >= 0; at--) {
      const sign = content[at];
      if (sign === ')' || sign === '）') closing++;
      else if ((sign === '(' || sign === '（') && closing > 0) closing--;
    }
  }
  return { open, closing };
}

/** The words of the link that opens at the index. */
function wordsOf(children: readonly Token[], from: number): string {
  let words = '';
  for (let at = from + 1; children[at] !== undefined && children[at]?.type !== 'link_close'; at++) words += children[at]?.content ?? '';
  return words;
}
