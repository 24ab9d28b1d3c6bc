import type { MarkdownIt, Token } from 'markdown-it';
import type { Attributes } from '../../model/index.js';
import { parseAttributes } from './parse-attributes.js';

const onlyBraces = /^\s*\{([^{}]*)\}\s*$/;

/** Takes braces at the end of headings, paragraphs and image paragraphs, and on their own line under a table, out of the text. */
export function takeAttributes(md: MarkdownIt): void {
  md.core.ruler.after('export_residue', 'attributes', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'inline') continue;
      const opener = state.tokens[index - 1]?.type;
      if (opener === 'heading_open') takeFrom(token, false);
      else if (opener === 'paragraph_open') takeFrom(token, state.tokens[index - 2]?.type === 'table_close');
    }
  });
}

/** What `takeAttributes` took from the end of an inline token. */
export function attributesOf(inline: Token | undefined): Attributes | undefined {
  return inline?.meta?.attributes as Attributes | undefined;
}

/** The attributes a text consists of, such as a table's last line. */
export function attributesAlone(text: string): Attributes | undefined {
  const inner = onlyBraces.exec(text)?.[1];
  return inner === undefined ? undefined : parseAttributes(inner);
}

function takeFrom(inline: Token, underTable: boolean): void {
  const children = inline.children ?? [];
  const last = children.at(-1);
  if (last?.type !== 'text') return;
  const { content } = last;
  const brace = content.endsWith('}') ? content.lastIndexOf('{') : -1;
  const attributes = brace < 0 ? undefined : parseAttributes(content.slice(brace + 1, -1));
  if (attributes === undefined || !standsApart(content.slice(0, brace), children.at(-2), underTable)) return;
  last.content = content.slice(0, brace).trimEnd();
  inline.meta = { ...inline.meta, attributes };
  while (children.length > 0 && isBlank(children.at(-1))) children.pop();
}

/** Braces follow a space, a line break or an image; alone they belong to the table above. */
function standsApart(textBefore: string, tokenBefore: Token | undefined, underTable: boolean): boolean {
  if (textBefore !== '') return /\s$/.test(textBefore);
  if (tokenBefore === undefined) return underTable;
  return tokenBefore.type === 'softbreak' || tokenBefore.type === 'hardbreak' || tokenBefore.type === 'image';
}

function isBlank(token: Token | undefined): boolean {
  return token?.type === 'softbreak' || token?.type === 'hardbreak' || (token?.type === 'text' && token.content.trim() === '');
}
