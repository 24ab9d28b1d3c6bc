import type { MarkdownIt, Token } from 'markdown-it';
import type { Attributes } from '../../model/index.js';
import { offsetOf } from './note-places.js';
import { mergeAttributes, parseAttributes } from './parse-attributes.js';
import { partPictures } from './part-pictures.js';
import { attributesBehind, takeAttributesBehind } from './take-attributes-behind.js';

const onlyBraces = /^\s*\{([^{}]*)\}\s*$/;

/** Attributes of a block, and where they begin in the content of its inline token. */
interface TakenAttributes {
  readonly attributes: Attributes;
  readonly offset: number;
}

/**
 * Takes braces at the end of headings and paragraphs, on their own line under a table, and directly behind images, links,
 * code and emphasis out of the text. Those behind an image alone in its paragraph, linked or not, are the paragraph's.
 */
export function takeAttributes(md: MarkdownIt): void {
  md.core.ruler.after('export_residue', 'attributes', (state) => {
    for (const token of state.tokens) if (token.type === 'inline') takeAttributesBehind(state, token);
    partPictures(state);
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'inline') continue;
      const opener = state.tokens[index - 1]?.type;
      if (opener === 'heading_open') takeFrom(token, false);
      else if (opener === 'paragraph_open') {
        takeFrom(token, state.tokens[index - 2]?.type === 'table_close');
        giveToFigure(token);
      }
    }
  });
  md.renderer.rules.attributes_behind = () => '';
  md.renderer.rules.unread_attributes = () => '';
}

/** What `takeAttributes` took from an inline token for its block. */
export function attributesOf(inline: Token | undefined): TakenAttributes | undefined {
  return inline?.meta?.taken as TakenAttributes | undefined;
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
  give(inline, { attributes, offset: inline.content.lastIndexOf('{') });
  while (children.length > 0 && isBlank(children.at(-1))) children.pop();
}

/** Braces follow a space or a line break; alone they belong to the table above. */
function standsApart(textBefore: string, tokenBefore: Token | undefined, underTable: boolean): boolean {
  if (textBefore !== '') return /\s$/.test(textBefore);
  if (tokenBefore === undefined) return underTable;
  return tokenBefore.type === 'softbreak' || tokenBefore.type === 'hardbreak';
}

function giveToFigure(inline: Token): void {
  const children = (inline.children ?? []).filter((child) => !isBlank(child));
  const others = children.filter(({ type }) => type !== 'attributes_behind');
  const [first, ...behind] = children.filter(({ type }) => type === 'attributes_behind');
  if (first === undefined || !/^(?:image|link_open image link_close)$/.test(others.map(({ type }) => type).join(' '))) return;
  const all = [first, ...behind].map((token) => attributesBehind(token).attributes);
  const more = attributesOf(inline);
  give(inline, {
    attributes: [...all, ...(more === undefined ? [] : [more.attributes])].reduce(mergeAttributes),
    offset: offsetOf(first) ?? 0,
  });
  inline.children = others;
}

function give(inline: Token, taken: TakenAttributes): void {
  inline.meta = { ...inline.meta, taken };
}

function isBlank(token: Token | undefined): boolean {
  return token?.type === 'softbreak' || token?.type === 'hardbreak' || (token?.type === 'text' && token.content.trim() === '');
}
