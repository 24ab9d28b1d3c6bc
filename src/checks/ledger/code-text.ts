import type { Token } from 'markdown-it';
import type { Language } from '../../model/index.js';
import { GatheredText } from './gathered-text.js';
import { InlineText } from './inline-text.js';
import type { WrittenText } from './written-words.js';

/** The words of a code block; `lines` are the file's by those of the Markdown. */
export function codeText({ type, map, content }: Token, lines: readonly number[], language: Language): WrittenText {
  const first = (map?.[0] ?? 0) + (type === 'fence' ? 1 : 0);
  const code = new GatheredText();
  for (const [index, text] of content.split('\n').entries()) {
    const inline = new InlineText();
    inline.code(text, lines[first + index] ?? lines[first] ?? 1);
    const { words } = inline.done(language);
    code.append({ words: words.map((word) => ({ ...word, isCode: true })), quotations: [], citations: [] });
  }
  return code;
}
