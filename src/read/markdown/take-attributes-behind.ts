import type { StateCore, Token } from 'markdown-it';
import type { Attributes } from '../../model/index.js';
import { setOffset } from './note-places.js';
import { parseAttributes } from './parse-attributes.js';

/** What a token of the type `attributes_behind` says. */
export interface AttributesBehind {
  readonly attributes: Attributes;
  /** As written, braces and all. */
  readonly words: string;
  /** What they stand behind. */
  readonly what: 'an image' | 'a link' | 'code' | 'emphasis';
}

const elements: Readonly<Record<string, AttributesBehind['what']>> = {
  image: 'an image',
  link_close: 'a link',
  code_inline: 'code',
  strong_close: 'emphasis',
  em_close: 'emphasis',
  s_close: 'emphasis',
};

/** Takes braces that touch the end of an element out of the text and leaves an empty token `attributes_behind` in each place. */
export function takeAttributesBehind(state: Pick<StateCore, 'Token'>, inline: Token): void {
  if (!inline.content.includes('{')) return;
  const children: Token[] = [];
  let searchedTo = 0;
  for (const token of inline.children ?? []) {
    const what = elementBefore(children.at(-1));
    const words = what === undefined || token.type !== 'text' ? undefined : /^\{[^{}]*\}/.exec(token.content)?.[0];
    const attributes = words === undefined ? undefined : parseAttributes(words.slice(1, -1));
    if (what === 'an image' && token.type === 'text') noteUnread(state, token, inline, children);
    if (what === undefined || words === undefined || attributes === undefined) {
      children.push(token);
      continue;
    }
    const behind = new state.Token('attributes_behind', '', 0);
    behind.meta = { behind: { attributes, words, what } satisfies AttributesBehind };
    behind.level = token.level;
    const at = inline.content.indexOf(words, searchedTo);
    if (at >= 0) {
      setOffset(behind, at);
      searchedTo = at + words.length;
    }
    children.push(behind);
    token.content = token.content.slice(words.length);
    if (token.content !== '') children.push(token);
  }
  inline.children = children;
}

/** Leaves an empty token `unread_attributes` where braces that name a value stand behind an image and cannot be read. */
function noteUnread(state: Pick<StateCore, 'Token'>, { content, level }: Token, inline: Token, children: Token[]): void {
  const words = /^\s*(\{[^{}\n]*=[^{}\n]*\})/.exec(content)?.[1];
  if (words === undefined || parseAttributes(words.slice(1, -1)) !== undefined) return;
  const unread = new state.Token('unread_attributes', '', 0);
  unread.meta = { words };
  unread.level = level;
  setOffset(unread, Math.max(0, inline.content.indexOf(words)));
  children.push(unread);
}

/** What such a token says. */
export function attributesBehind(token: Token): AttributesBehind {
  return token.meta?.behind as AttributesBehind;
}

/** A bare address ends where its letters end: braces behind one may be meant as a part of it. */
function elementBefore(token: Token | undefined): AttributesBehind['what'] | undefined {
  return token === undefined || token.info === 'auto' ? undefined : elements[token.type];
}
