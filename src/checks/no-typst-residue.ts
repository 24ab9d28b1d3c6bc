import type { Check, PdfFacts, PrintedWord, Problem, Promised } from '../model/index.js';
import { matchUnits } from './paper/match-units.js';
import { printedStrings } from './paper/printed-strings.js';
import { surplusTokens } from './paper/surplus-tokens.js';
import { printedBesides, type WrittenString, writtenStrings } from './paper/written-strings.js';

export const noTypstResidue: Check = {
  id: 'no-typst-residue',
  claim: 'Nothing of the article is taken as Typst code, and no Typst code is printed',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    for (const { token, word, paper, printed, written } of surplusTokens(tokens, promised, found))
      yield {
        message: `Unexpected Typst code “${token}” in “${word}”, expected it ${written === 0 ? 'nowhere' : `${written} times, not ${printed}`}`,
        hint,
        paper,
      };
    yield* miscountedSigns(promised, found);
  },
};

const hint = 'The briefing must not go out: report the line of the article, whose text is not set as text.';

const tokens: readonly RegExp[] = [
  /#[a-z][a-z0-9-]*(?:\.[a-z]+)*[([]/gu,
  /#\[/gu,
  /#sym\.[a-z.]*/gu,
  /\bsym\.[a-z]+/gu,
  /\\u\{[\da-f]*/gu,
  /\bsticky:/gu,
  /\bh\(0pt\)/gu,
  /#(?:let|set|show|import|include|context|none|auto)\b/gu,
];

/** What means something in Typst and stands in the article as itself. */
const signs = ['#', '$', '@', '\\', '`', '<', '*', '_', '~'] as const;

/** Signs of the article that are not on paper as often as in its text: fewer were taken as code, more were left of it. */
function* miscountedSigns(promised: Promised, found: PdfFacts): Generator<Problem> {
  const { article, around } = printedStrings(promised, found);
  const texts = writtenStrings(promised);
  const wholeTexts = [...texts.map(({ whole }) => whole), ...printedBesides(promised)];
  for (const sign of signs) {
    const inArticle = article.filter(({ text }) => text.includes(sign));
    const holding = texts.filter(({ certain }) => certain.includes(sign));
    if (inArticle.length === 0 && holding.length === 0) continue;
    const all = [...inArticle, ...around.filter(({ text }) => text.includes(sign))];
    const [fewest, most] = [
      count(
        holding.map(({ certain }) => certain),
        sign,
      ),
      count(wholeTexts, sign),
    ];
    const [printed, everywhere] = [
      count(
        inArticle.map(({ text }) => text),
        sign,
      ),
      count(
        all.map(({ text }) => text),
        sign,
      ),
    ];
    if (everywhere < fewest) yield lost(sign, fewest, everywhere, lostAt(sign, holding, all), promised, found);
    else if (printed > most) yield gained(sign, most, printed, inArticle);
  }
}

function lost(sign: string, expected: number, printed: number, at: Lost | undefined, promised: Promised, found: PdfFacts): Problem {
  const word = at === undefined ? '' : ` (the first one missing is in “${at.word}”)`;
  const line = at?.text.run.place.line ?? 0;
  const near = matchUnits(promised, found).findLast(
    ({ written, printed: unit }) => written !== undefined && unit !== undefined && written.place.line <= line,
  )?.printed;
  return {
    message: `Unexpected ${printed} signs “${sign}” on paper, expected ${expected}${word}`,
    hint,
    paper: { page: near?.page ?? 1 },
    ...(at === undefined ? {} : { source: at.text.run.place }),
  };
}

function gained(sign: string, expected: number, printed: number, words: readonly PrintedWord[]): Problem {
  const last = words.at(-1);
  const paper = last?.places[0];
  return {
    message: `Unexpected ${printed} signs “${sign}” on paper, expected ${expected}`,
    hint,
    ...(paper === undefined ? {} : { paper }),
  };
}

interface Lost {
  readonly text: WrittenString;
  readonly word: string;
}

/** The first word with the sign that paper has less often than the article. */
function lostAt(sign: string, texts: readonly WrittenString[], printed: readonly PrintedWord[]): Lost | undefined {
  const left = new Map<string, number>();
  for (const { text } of printed) left.set(bare(text), (left.get(bare(text)) ?? 0) + 1);
  for (const text of texts)
    for (const word of text.certain.split(/\s+/u)) {
      if (!word.includes(sign)) continue;
      const key = bare(word);
      const count = left.get(key) ?? 0;
      if (count === 0) return { text, word: word.slice(0, 60) };
      left.set(key, count - 1);
    }
  return undefined;
}

/** A word as far as setting it does not change it. */
function bare(word: string): string {
  return word.replace(/[^\p{L}\p{N}#$@\\`<*_~]/gu, '');
}

function count(texts: readonly string[], sign: string): number {
  return texts.reduce((sum, text) => sum + text.split(sign).length - 1, 0);
}
