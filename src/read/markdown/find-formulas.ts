import type { MarkdownIt, Token } from 'markdown-it';
import { setOffset } from './note-places.js';

/** Between dollar signs as formulas are set, the closing one before no figure; it holds a backslash that Markdown takes as its own. */
const formula =
  /(?<![\\$\w])(?:(\$\$?)(?=[^\s$])(?:[^$\\`]|\\.){0,100}?\\[!-/:-@[-`{-~](?:[^$\\`]|\\.){0,100}?(?<!\s)\1(?![\d$])|\$\$\n(?:[^$\\`]|\\.){0,400}?\\[!-/:-@[-`{-~](?:[^$\\`]|\\.){0,400}?\n\$\$(?=\n|$))/gs;

/** Puts an empty token `formula` behind each line of text with formulas whose backslashes are not printed. */
export function findFormulas(md: MarkdownIt): void {
  md.core.ruler.after('attributes', 'formulas', (state) => {
    for (const inline of state.tokens) {
      if (inline.type !== 'inline' || !inline.content.includes('\\') || !inline.content.includes('$')) continue;
      const children = inline.children ?? [];
      for (const { 0: words, index } of inline.content.matchAll(formula)) {
        if (children.some(({ type, content }) => type === 'code_inline' && content.includes(words))) continue;
        const found: Token = new state.Token('formula', '', 0);
        found.meta = { words };
        setOffset(found, index);
        children.push(found);
      }
    }
  });
  md.renderer.rules.formula = () => '';
}
