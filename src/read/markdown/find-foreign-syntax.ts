import type { MarkdownIt, Token } from 'markdown-it';
import { finding, type SourcePlace } from '../../model/index.js';
import { setOffset } from './note-places.js';
import type { Reading } from './reading.js';

/** What a note's number is called that is typed raised. */
const typed = {
  what: 'note, as other texts have it raised',
  repair:
    'Cite the source by its address: `([Name][1])`, with a line `[1]: https://…` below; on paper the figure looks like a mark, and leads to another note.',
} as const;

interface Kind {
  readonly what: string;
  /** Without it no text is of this kind: taking a pattern into use costs more than looking for a sign. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly repair: string;
}

/** Signs of other programs' Markdown, which are printed as they stand; each so narrow that no sentence holds it. */
const kinds: readonly Kind[] = [
  {
    what: 'citation by a key',
    sign: /@/,
    // A name alone may be one of a network; a key has its year.
    pattern: /\[(?:[^[\]@]*\s)?-?@\p{L}[\p{L}\p{N}_:.+-]*?\d{4}\p{L}?(?![\p{L}\p{N}])[^[\]]*\]/gu,
    repair: 'Cite the source by its address: `([Name][1])`, with a line `[1]: https://…` below.',
  },
  {
    what: 'reference by a key',
    sign: /@/,
    pattern: /(?<![\p{L}\p{N}@/.])@(?:fig|tbl|tab|eq|sec|lst)[:-][\p{L}\p{N}][\p{L}\p{N}_-]*/gu,
    repair: 'Say in words what is meant, or link to the heading of its section: `[words](#id)`.',
  },
  {
    ...typed,
    sign: /[¹²³⁴-⁹]/,
    // Behind a stop or a word: a unit such as km², and a power, are short.
    pattern: /(?<=[.,;:!?…”"»)]|\p{L}{4})[¹²³⁴-⁹][⁰¹²³⁴-⁹]?(?=[\s.,;:!?)]|$)/gu,
  },
  {
    what: 'note number, stuck to its sentence',
    sign: /[.!?][”"»]?\d/,
    // As research assistants export their reports: “The rules stay.2, 3 Output fell.4”
    pattern: /(?<=\p{Ll}{3}[.!?][”"»]?)\d{1,3}(?:, ?\d{1,3})*(?=\s+[\p{Lu}“„«"]|\s*$)/gu,
    repair: 'Cite the source by its address: `([Name][1])`, with a line `[1]: https://…` below; on paper the figure leads nowhere.',
  },
  {
    what: 'shortcode',
    sign: /\[\/?[a-z]/,
    pattern: /\[\/?(?:caption|gallery|embed|audio|video|playlist|vc_[a-z_]+|su_[a-z_]+|contact-form[\w-]*)(?:\s[^\]]*)?\]/gu,
    repair: 'Take it out; a picture is written as `![what it shows](file.jpg)`.',
  },
  {
    what: 'import',
    sign: /^import\s/m,
    pattern: /^import\s+[\w{},*\s]+\sfrom\s+['"‘“][^'"’”]+['"’”];?$/gmu,
    repair: 'Take the line out.',
  },
  {
    what: 'name of a paragraph',
    sign: /\^/,
    pattern: /(?<=\s)\^[a-z\d][a-z\d-]{3,}$/gu,
    repair: 'Take it out; a heading is linked to by its words or its {#id}.',
  },
  {
    what: 'reading of UTF-8 as Windows-1252',
    sign: /[ÃÂ]|â€/,
    pattern: /(?:Ã[\u0080-\u00bf€-™]|â€[\u0080-\u009f™œ˜“”¦¢\u2013\u2014]?|Â(?=[\u00a0-\u00bf])[\u00a0-\u00bf])/gu,
    repair: 'Save the text anew in UTF-8 where it was whole, and copy it again.',
  },
  { what: 'subscript', sign: /~/, pattern: /(?<=[A-Za-z)])~\d{1,3}~/g, repair: 'Write it between <sub> and </sub>.' },
  {
    what: 'superscript',
    sign: /\^/,
    pattern: /(?<=[A-Za-z\d)])\^(?:[+−-]?\d{1,3}|st|nd|rd|th)\^(?![\p{L}\p{N}])/gu,
    repair: 'Write it between <sup> and </sup>.',
  },
  {
    what: 'name of a picture sign',
    sign: /:[a-z+-]/,
    pattern: /(?<![\p{L}\p{N}:/])(?::[a-z]+(?:_[a-z]+)*:|:[+-]1:)(?![\p{L}\p{N}:/])/gu,
    repair: 'Write the sign itself, or words.',
  },
];
/** One of the signs that every kind begins with, or follows. */
const sign = /[@~^¹²³⁴-⁹ÃÂ]|:[a-z+-]|â€|[.!?][”"»]?\d|\[\/?[a-z]|^import\s/m;
/** A figure raised by HTML, which looks like a mark. */
const raised = { open: /^<sup\b/i, figure: /^\s*\[?\d{1,3}\]?\s*$/, before: /(?:[.,;:!?…”"»)]|\p{L}{4})$/u } as const;

/** A link to a source, in Markdown or HTML: what it raises is a citation, and its mark the tool's own. */
function leadsToSource({ type, content, attrs }: Token): boolean {
  if (type === 'link_open') return /^(?:https?:)?\/\//i.test(String(attrs?.find(([name]) => name === 'href')?.[1] ?? ''));
  return type === 'html_inline' && /^<a\s[^>]*?href\s*=\s*["']?(?:https?:)?\/\//i.test(content);
}

/** The figure that raised tags hold behind a sentence or a word, alone or as a link that leads to no source; a power or an ordinal stands behind figures or short words. */
function raisedFigure(tokens: readonly Token[], open: number): string | undefined {
  const before = tokens[open - 1];
  if (before?.type !== 'text' || !raised.before.test(before.content)) return undefined;
  const inside: string[] = [];
  for (const token of tokens.slice(open + 1, open + 8)) {
    if (leadsToSource(token)) return undefined;
    if (token.type === 'html_inline' && /^<\/sup/i.test(token.content)) break;
    if (token.type === 'text') inside.push(token.content);
  }
  const figure = inside.join('');
  return raised.figure.test(figure) ? figure.trim() : undefined;
}

/** Where a text's match stands in what was written: the same signs may stand before it as the words of a link. */
function placeIn(written: string, { 0: words, index, input }: RegExpExecArray, from: number): number {
  const before = input.slice(Math.max(0, index - 5), index);
  const at = written.indexOf(before + words, from);
  return at < 0 ? written.indexOf(words, from) : at + before.length;
}

/** Puts an empty token `foreign_syntax` before each text that holds what another program would not print so. */
export function findForeignSyntax(md: MarkdownIt): void {
  md.core.ruler.after('place_bare_addresses', 'foreign_syntax', ({ tokens, Token }) => {
    for (const inline of tokens) {
      if (inline.type !== 'inline' || !(sign.test(inline.content) || /<sup\b/i.test(inline.content))) continue;
      let from = 0;
      let isAddress = false;
      const all = inline.children ?? [];
      inline.children = all.flatMap((child, index) => {
        if (child.type === 'html_inline' && raised.open.test(child.content)) {
          const at = Math.max(0, inline.content.indexOf(child.content, from));
          from = at + child.content.length;
          const words = raisedFigure(all, index);
          if (words === undefined) return [child];
          const token = new Token('foreign_syntax', '', 0);
          token.meta = { words, what: typed.what, repair: typed.repair };
          setOffset(token, at);
          return [token, child];
        }
        if (child.type.startsWith('link_')) isAddress = child.type === 'link_open' && child.info === 'auto';
        if (child.type !== 'text' || isAddress || !sign.test(child.content)) return [child];
        const found = kinds
          .filter((kind) => kind.sign.test(child.content))
          .flatMap(({ pattern, what, repair }) => [...child.content.matchAll(pattern)].map((match) => ({ what, repair, match })));
        const signs = found
          .sort((a, b) => a.match.index - b.match.index)
          .map(({ match, what, repair }) => {
            const [words] = match;
            const token = new Token('foreign_syntax', '', 0);
            token.meta = { words, what, repair };
            const at = placeIn(inline.content, match, from);
            if (at >= 0) from = at + words.length;
            setOffset(token, Math.max(0, at));
            return token;
          });
        return [...signs, child];
      });
    }
  });
  md.renderer.rules.foreign_syntax = () => '';
}

/** Reports such a token. */
export function reportForeignSyntax({ meta }: Token, source: SourcePlace, reading: Reading): void {
  const { words, what, repair } = meta as { readonly words: string; readonly what: string; readonly repair: string };
  reading.findings.push(
    finding('no-foreign-syntax', {
      message: `Unexpected “${words}”, another program’s ${what}; it is printed as it stands`,
      hint: `${repair} Where it is meant so, set it as code.`,
      source,
    }),
  );
}
