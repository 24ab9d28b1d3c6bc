import type { MarkdownIt, Token } from 'markdown-it';
import { finding, type SourcePlace } from '../../model/index.js';
import { offsetOf, setOffset } from './note-places.js';
import type { Reading } from './reading.js';

/** Puts an empty token `open_parenthesis` before each citation whose parenthesis is closed neither in its own text nor before the next heading. */
export function findOpenParentheses(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'open_parenthesis', ({ tokens, Token }) => {
    for (const [index, inline] of tokens.entries()) {
      if (inline.type !== 'inline' || !inline.content.includes('([')) continue;
      const children = inline.children ?? [];
      for (let at = children.length - 1; at > 0; at--) {
        const link = children[at];
        if (link?.type !== 'link_open' || typeof link.meta?.label !== 'string') continue;
        const before = children[at - 1];
        if (before?.type !== 'text' || !before.content.endsWith('(') || closes(children.slice(at)) || closesBelow(tokens, index)) continue;
        const open = new Token('open_parenthesis', '', 0);
        const end = children.findIndex(({ type }, other) => other > at && type === 'link_close');
        open.meta = { words: wordsOf(children.slice(at, end)) };
        setOffset(open, (offsetOf(link) ?? 0) - '(['.length);
        children.splice(at - 1, 0, open);
      }
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

/** Whether a parenthesis closes in the words that has not opened in them. */
function closes(tokens: readonly Token[]): boolean {
  let words = wordsOf(tokens);
  for (let before = ''; before !== words; ) [before, words] = [words, words.replace(/[(（][^()（）]*[)）]/gu, '')];
  return /[)）]/u.test(words);
}

function closesBelow(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from + 1)) {
    if (token.type === 'heading_open') return false;
    if (token.type === 'inline' && closes(token.children ?? [])) return true;
  }
  return false;
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => (type.startsWith('text') ? content : ' '))
    .join('')
    .trim();
}
