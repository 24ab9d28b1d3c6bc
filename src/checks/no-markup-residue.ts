import type { Check, PdfFacts, PrintedWord, Problem, Promised, SourcePlace } from '../model/index.js';
import { printedStrings } from './paper/printed-strings.js';
import { surplusTokens } from './paper/surplus-tokens.js';
import { writtenStrings } from './paper/written-strings.js';

export const noMarkupResidue: Check = {
  id: 'no-markup-residue',
  claim: 'No Markdown, HTML or template mark stands on paper that the article does not mean as text',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    for (const { token, word, paper, printed, written } of surplusTokens(tokens, promised, found))
      yield {
        message: `Unexpected “${token}” in “${word}”, expected it ${written === 0 ? 'nowhere' : `${written} times, not ${printed}`}`,
        hint: 'Close or escape the mark in the article; where it is well written there, the briefing must not go out.',
        paper,
      };
    yield* strayTokens(promised, found);
  },
};

const tokens: readonly RegExp[] = [
  /\*\*/gu,
  /__/gu,
  /~~/gu,
  /\]\(/gu,
  /\]\[/gu,
  /\[\^/gu,
  /\^\[/gu,
  /\{\{/gu,
  /\}\}/gu,
  /\{%/gu,
  // Less than something is no tag.
  /(?<![\p{L}\p{N}])<\/?(?:br|p|div|span|b|i|em|strong|a|sup|sub|ul|ol|li|table|t[rdh]|img|h[1-6]|details|summary)\b/giu,
  /<!--/gu,
  /-->/gu,
  /:::/gu,
  /```/gu,
  // Notes, links and marks of other programs' Markdown.
  /(?<!\S)%%(?!\S)/gu,
  /\[\[[^\]]+\]\]/gu,
  /(?<![=\S])==(?=[^\s=])/gu,
  /(?<!\S)\[TOC\](?!\S)/gu,
  /(?<!\S)\\(?:newpage|pagebreak)(?!\S)/gu,
  /(?<!\S)#{1,6}(?!\S)/gu,
  /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gu,
  /\{[#.][\w-]+/gu,
  /&(?:nbsp|amp|lt|gt|quot|#\d+|#x[\da-f]+);/giu,
];

/** What other programs have beyond Markdown: notes, wiki links, highlights, contents, containers, fields of a template. */
const foreign = /^(?:%%|\[\[|==|\[TOC\]|\\|:::|\{\{|\}\}|\{%)/;

const unclosed = { expected: 'markup that is closed, or a mark escaped', repair: 'Close the mark' };
const otherwise = {
  expected: 'Markdown that is printed otherwise than it is written',
  repair: 'Other programs have a use for it; write the words alone',
};
const unread = {
  expected: 'a footnote mark where Markdown is read',
  repair: 'Within HTML none is: take the tags around it away, or put an empty line behind the first and before the last',
};

/** References whose definition, or whose last bracket, is lacking: that is told where the article is read. */
const undefinedReferences = /\[[^[\]]*\]\[[^[\]]*\]|\[\^[^\s\]]+\]|\[[^[\]]*\]\[[^[\]\s()]+(?=\)|\s*$)/gu;

/** `[[1]](https://…)` where 1 is defined as well: two links, and print needs neither brackets nor parentheses. */
const numberOfAddress = /\[\p{N}{1,3}\]\(\s\)/gu;

/** The block at a place as the author wrote it, without whole tags, addresses of links and what is escaped there: a backslash or an entity says that a sign is meant. */
function unescaped({ article: { text } }: Promised, { line }: SourcePlace): string {
  const lines = text.split(/\r\n|\n|\r/);
  const isEmpty = (at: number) => (lines[at] ?? '').trim() === '';
  let [from, to] = [line - 1, line];
  while (from > 0 && !isEmpty(from - 1)) from--;
  while (to < lines.length && !isEmpty(to)) to++;
  const escapes = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi;
  const addresses = /(?<=\]\()[^()\s]+(?=[\s)])/g;
  const tags = /<\/?[a-z][^<>]*>/gi;
  return lines.slice(from, to).join('\n').replace(addresses, '').replace(tags, '\u2060').replace(escapes, '\u00a0\u2060');
}

/** What the author seems to have meant as markup and the parser took as text. */
function* strayTokens(promised: Promised, found: PdfFacts): Generator<Problem> {
  let words: readonly PrintedWord[] | undefined;
  const isToldBefore = (reference: string) => !promised.article.footnotes.has(reference.slice(2, -1));
  for (const { run, prose } of writtenStrings(promised)) {
    // A number sign by itself heads a column or names a thread; one that begins a text was meant to make it a heading.
    const rest = prose
      .replace(numberOfAddress, ' ')
      .replace(undefinedReferences, (own) => (isToldBefore(own) ? ' ' : own))
      .replace(/(?<=\S\s+)#{1,6}(?!\S)|^\s*#{1,6}\s*$/gu, ' ');
    const pattern = tokens.find((one) => rest.search(one) >= 0);
    const token = pattern === undefined ? undefined : rest.match(pattern)?.[0];
    if (pattern === undefined || token === undefined || unescaped(promised, run.place).search(pattern) < 0) continue;
    words ??= printedStrings(promised, found).article;
    const at = words.find(({ text }) => text.includes(token))?.places[0];
    const { expected, repair } = token === '[^' ? unread : foreign.test(token) ? otherwise : unclosed;
    yield {
      message: `Unexpected “${token}” in the text, expected ${expected}`,
      hint: `${repair}; where “${token}” is meant as it stands, set it as code.`,
      severity: 'warning',
      source: run.place,
      ...(at === undefined ? {} : { paper: at }),
    };
  }
}
