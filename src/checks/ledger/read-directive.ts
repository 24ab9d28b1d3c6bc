import type { Token } from 'markdown-it';

/** What an HTML block asks for: to leave out what stands up to token `end`, or to print its own Markdown, which begins so many lines further down. */
export type SourceDirective =
  | { readonly kind: 'skip'; readonly end: number }
  | { readonly kind: 'print'; readonly markdown: string; readonly linesBefore: number };

/** The directive in an HTML block; undefined where there is none that bears on words. */
export function readDirective(tokens: readonly Token[], at: number): SourceDirective | undefined {
  const token = tokens[at];
  const content = token?.content.trim() ?? '';
  // A callout of Notion’s: its Markdown follows the tag without an empty line.
  const [, callout = ''] = /^<aside>[ \t]*\n([\s\S]*?)(?:<\/aside>)?$/i.exec(content) ?? [];
  if (/\*\*|\]\(|\]\[/.test(callout)) return { kind: 'print', markdown: callout, linesBefore: 1 };
  if (token === undefined || !content.startsWith('<!--') || content.indexOf('-->') !== content.length - '-->'.length) return undefined;
  const [opening, word] = /^<!--\s*brief:\s*(\w+)\s*/.exec(content) ?? [];
  if (opening === undefined) return undefined;
  if (word === 'print') {
    const linesBefore = opening.split('\n').length - 1;
    return { kind: 'print', markdown: content.slice(opening.length).replace(/-->$/, ''), linesBefore };
  }
  if (word !== 'skip') return undefined;
  // It ends in the same list or quotation.
  for (let end = at + 1; end < tokens.length; end++) {
    const other = tokens[end];
    if (other === undefined || other.level < token.level) return undefined;
    if (other.type === 'html_block' && other.level === token.level && /^<!--\s*brief:\s*end/.test(other.content.trim()))
      return { kind: 'skip', end };
  }
  return undefined;
}
