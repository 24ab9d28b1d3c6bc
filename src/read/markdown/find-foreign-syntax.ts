import type { MarkdownIt, Token } from 'markdown-it';
import { finding, type SourcePlace } from '../../model/index.js';
import { setOffset } from './note-places.js';
import type { Reading } from './reading.js';

/** Signs of other programs' Markdown, which are printed as they stand; each so narrow that no sentence holds it. */
const kinds: readonly { readonly what: string; readonly pattern: RegExp; readonly repair: string }[] = [
  {
    what: 'citation by a key',
    // A name alone may be one of a network; a key has its year.
    pattern: /\[(?:[^[\]@]*\s)?-?@\p{L}[\p{L}\p{N}_:.+-]*?\d{4}\p{L}?(?![\p{L}\p{N}])[^[\]]*\]/gu,
    repair: 'Cite the source by its address: `([Name][1])`, with a line `[1]: https://…` below.',
  },
  {
    what: 'reference by a key',
    pattern: /(?<![\p{L}\p{N}@/.])@(?:fig|tbl|tab|eq|sec|lst)[:-][\p{L}\p{N}][\p{L}\p{N}_-]*/gu,
    repair: 'Say in words what is meant, or link to the heading of its section: `[words](#id)`.',
  },
  {
    what: 'note, as other texts have it raised',
    // Behind a stop or a word: a unit such as km², and a power, are short.
    pattern: /(?<=[.,;:!?…”"»)]|\p{L}{4})[¹²³⁴-⁹][⁰¹²³⁴-⁹]?(?=[\s.,;:!?)]|$)/gu,
    repair:
      'Cite the source by its address: `([Name][1])`, with a line `[1]: https://…` below; on paper the figure looks like a mark, and leads to another note.',
  },
  { what: 'subscript', pattern: /(?<=[A-Za-z)])~\d{1,3}~/g, repair: 'Write it between <sub> and </sub>.' },
  {
    what: 'superscript',
    pattern: /(?<=[A-Za-z\d)])\^(?:[+−-]?\d{1,3}|st|nd|rd|th)\^(?![\p{L}\p{N}])/gu,
    repair: 'Write it between <sup> and </sup>.',
  },
  {
    what: 'name of a picture sign',
    pattern: /(?<![\p{L}\p{N}:/])(?::[a-z]+(?:_[a-z]+)*:|:[+-]1:)(?![\p{L}\p{N}:/])/gu,
    repair: 'Write the sign itself, or words.',
  },
];
/** One of the signs that every kind begins with. */
const sign = /[@~^¹²³⁴-⁹]|:[a-z+-]/;

/** Puts an empty token `foreign_syntax` before each text that holds what another program would not print so. */
export function findForeignSyntax(md: MarkdownIt): void {
  md.core.ruler.after('place_bare_addresses', 'foreign_syntax', ({ tokens, Token }) => {
    for (const inline of tokens) {
      if (inline.type !== 'inline' || !sign.test(inline.content)) continue;
      let from = 0;
      let isAddress = false;
      inline.children = (inline.children ?? []).flatMap((child) => {
        if (child.type.startsWith('link_')) isAddress = child.type === 'link_open' && child.info === 'auto';
        if (child.type !== 'text' || isAddress || !sign.test(child.content)) return [child];
        const found = kinds.flatMap(({ pattern, ...kind }) => [...child.content.matchAll(pattern)].map((match) => ({ ...kind, match })));
        const signs = found
          .sort((a, b) => a.match.index - b.match.index)
          .map(({ match: [words], what, repair }) => {
            const token = new Token('foreign_syntax', '', 0);
            token.meta = { words, what, repair };
            const at = inline.content.indexOf(words, from);
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
