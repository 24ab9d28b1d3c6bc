import type { MarkdownIt, Token } from 'markdown-it';
import { withApostrophes } from '../../language/apostrophes.js';
import { setOffset } from './note-places.js';
import { ruleNamed } from './rule-named.js';
import { takeOut } from './take-export-residue.js';

/** HTML elements whose text is code. */
const codeElements = /^<(\/?)(?:code|samp|tt|kbd|pre)(?=[\s/>])/i;

/**
 * Sets straight quotes as the language does, `'` as ’, `--` and `---` as dashes, `...` as …, and nothing else; code and
 * addresses stay. `quotes` are opening and closing double, then opening and closing single.
 */
export function setTypography(md: MarkdownIt, quotes: readonly [string, string, string, string]): void {
  md.set({ typographer: true, quotes: [...quotes] });
  // A language whose quotation marks bring their spaces along sets them before stops too.
  const ownSpace = quotes[0].slice(1);
  md.core.ruler.at('replacements', (state) => {
    for (const token of state.tokens) {
      if (token.type !== 'inline' || !/["'«]|--|\.\.\.| [»:;?!]/.test(token.content)) continue;
      const children = token.children ?? [];
      protect(children);
      setDashes(children);
      for (const child of children) if (child.type === 'text') child.content = withApostrophes(child.content);
      for (const child of children) if (child.type === 'text') child.content = bound(child.content, ownSpace);
    }
  });
  const setQuotes = ruleNamed(md.core.ruler, 'smartquotes');
  md.core.ruler.at('smartquotes', (state) => {
    const figures = state.tokens.flatMap((token) => (token.type === 'inline' ? citedBehindQuotes(token.children ?? []) : []));
    // Behind a space a quotation mark closes; before a figure it could be the sign for inches.
    for (const figure of figures) figure.content = ` ${figure.content}`;
    setQuotes(state);
    for (const figure of figures) figure.content = figure.content.slice(1);
  });
  md.core.ruler.after('smartquotes', 'apostrophes', (state) => {
    for (const token of state.tokens) {
      if (token.type !== 'inline' || !/["']/.test(token.content)) continue;
      for (const child of token.children ?? []) if (child.type === 'text') child.content = child.content.replace(strayApostrophe, '’');
      // A quotation that goes on in the next paragraph is closed there.
      const [first] = token.children ?? [];
      if (first?.type === 'text') first.content = first.content.replace(/^"(?=\p{L})/u, quotes[0]);
    }
  });
}

function bound(text: string, ownSpace: string): string {
  const inside = text.replace(guillemetSpace, ownSpace === '' ? '\u00a0' : ownSpace);
  return ownSpace === '' ? inside : inside.replace(stopSpace, '\u00a0');
}

/** Text from elsewhere, such as HTML, with its offset there. */
export interface PlacedText {
  readonly text: string;
  readonly offset: number;
}

/** Makes inline tokens, treated as the parser's own are, of texts and tokens that come from elsewhere. */
export function setTokens(md: MarkdownIt, parts: readonly (PlacedText | Token)[]): readonly Token[] {
  const state = new md.core.State('', md, {});
  const inline = new state.Token('inline', '', 0);
  inline.children = parts.map((part) => {
    if (!('text' in part)) return part;
    const token = new state.Token('text', '', 0);
    token.content = part.text;
    setOffset(token, part.offset);
    inline.content += part.text;
    return token;
  });
  state.tokens = [inline];
  takeOut(state, inline, true);
  for (const rule of ['replacements', 'smartquotes', 'apostrophes', 'text_join']) ruleNamed(md.core.ruler, rule)(state);
  return inline.children;
}

/** A single quote that found no partner, beside a letter or before a number: ’90s, James’. */
const strayApostrophe = /'(?=[\p{L}\p{N}])|(?<=\p{L})'/gu;

/** Makes text that is code or an address invisible to the rules that follow; the parser's last rule turns it into text again. */
function protect(children: readonly Token[]): void {
  let code = 0;
  let address = false;
  for (const token of children) {
    if (token.type === 'html_inline') {
      const match = codeElements.exec(token.content);
      if (match !== null) code = Math.max(0, code + (match[1] === '/' ? -1 : 1));
    } else if (token.type === 'link_open') address = token.info === 'auto';
    else if (token.type === 'link_close') address = false;
    else if (token.type === 'text' && (code > 0 || address)) token.type = 'text_special';
  }
}

/** Spaces inside guillemets, and before `: ; ? !` where the language sets them (French): nothing may break there. */
const guillemetSpace = /(?<=\S)[ \u00a0](?=»)|(?<=«)[ \u00a0](?=\S)/g;
const stopSpace = /(?<=\S) (?=[:;?!]+(?:[\s”’»)]|$))/g;

const dashesAndDots = /(?<!-)-{2,3}(?!-)|(?<!\.)\.{3}(?!\.)/g;

function setDashes(children: readonly Token[]): void {
  for (const [index, token] of children.entries()) {
    if (token.type !== 'text') continue;
    const { content } = token;
    token.content = content.replace(dashesAndDots, (run: string, at: number) => {
      // What is escaped is printed as written, and so are its like beside it.
      const isEscaped = [
        at === 0 && escapedEnd(children[index - 1]),
        at + run.length === content.length && escapedStart(children[index + 1]),
      ];
      if (isEscaped.includes(run[0])) return run;
      if (run === '...') return '…';
      if (run === '---') return '—';
      const before = content[at - 1] ?? edge(children[index - 1]);
      const after = content[at + run.length] ?? edge(children[index + 1]);
      // An option of a command line, `--draft`, is no dash.
      return /\s/.test(before) && /[\p{L}\p{N}]/u.test(after) ? run : '–';
    });
  }
}

/** The figures of citations that touch a quotation mark: `"so it is"[3]`. */
function citedBehindQuotes(children: readonly Token[]): readonly Token[] {
  return children.filter(
    ({ type, content }, at) =>
      type === 'text' &&
      /^\d{1,3}$/.test(content) &&
      children[at - 1]?.type === 'link_open' &&
      children[at + 1]?.type === 'link_close' &&
      /["']$/.test(children[at - 2]?.content ?? ''),
  );
}

/** The last character of an escape or an entity, and the first. */
function escapedEnd(token: Token | undefined): string | undefined {
  return token?.type === 'text_special' ? token.content.at(-1) : undefined;
}

function escapedStart(token: Token | undefined): string | undefined {
  return token?.type === 'text_special' ? token.content.at(0) : undefined;
}

/** What a neighbouring token counts as: a space at the ends of a line, a letter otherwise. */
function edge(token: Token | undefined): string {
  return token === undefined || token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : 'x';
}
