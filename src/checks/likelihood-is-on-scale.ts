import type { Check, Likelihood, PdfFacts, Problem, Promised, SourcePlace } from '../model/index.js';
import { plainText } from '../model/index.js';
import { conflictingShares } from './paper/conflicting-shares.js';
import { foldText } from './paper/fold-text.js';
import { readPaper } from './paper/read-paper.js';
import { wordsOfPage } from './paper/words-of-page.js';

/** More words than this in brackets are a remark, no degree. */
const mostWords = 5;

/** Words of likelihood are those of one scale, which is printed beside them, and agree with the percentages they stand by. */
export const likelihoodIsOnScale: Check = {
  id: 'likelihood-is-on-scale',
  claim: 'Words of likelihood are on the ICD 203 scale, which the last page explains',
  severity: 'warning',
  needs: 'article',
  *run(promised, found) {
    const judgements = judgementsOf(promised);
    if (judgements.length === 0) return;
    yield* bracketProblems(promised, found, judgements);
    yield* legendProblems(promised, found, judgements);
    for (const { text, source } of judgements)
      for (const { word, printed, range } of conflictingShares(text, promised.words))
        yield {
          message: `Unexpected “${printed}”, expected ${range[0]}–${range[1]} % beside “${word}”`,
          hint: 'Choose the expression of the scale that has this percentage, or leave one of the two out.',
          paper: { page: 1 },
          ...placed(source),
        };
  },
};

interface Judged {
  readonly text: string;
  readonly likelihood: Likelihood | undefined;
  readonly source: SourcePlace | undefined;
}

/** The author's judgements: derived ones are the article's own sentences. */
function judgementsOf({ briefing, article }: Promised): readonly Judged[] {
  const { summary } = article.frontMatter;
  if (summary === undefined || summary === false) return [];
  return briefing.summary.parts.flatMap((part) =>
    part.kind !== 'judgements' || part.derived
      ? []
      : part.judgements.map(({ heading = [], text, likelihood }, at) => ({
          text: plainText([...heading, ...text]),
          likelihood,
          source: summary.judgements[at]?.place,
        })),
  );
}

/** Each judgement's likelihood stands in brackets behind it, and no other word of likelihood does. */
function* bracketProblems({ words }: Promised, found: PdfFacts, judgements: readonly Judged[]): Generator<Problem> {
  const scale = Object.values(words.likelihood);
  const onScale = new Set(scale.map(foldText));
  const left = [...wordsOfPage(found, 1).matchAll(/\[([^[\]]*)\]/gu)].map(([, inner = '']) => inner);
  for (const { likelihood, source } of judgements) {
    if (likelihood === undefined) continue;
    const wanted = words.likelihood[likelihood];
    const at = left.findIndex((inner) => foldText(inner.split(';')[0] ?? '') === foldText(wanted));
    if (at >= 0) left.splice(at, 1);
    else
      yield {
        message: `Unexpected judgement without “[${wanted}]” behind it, expected its likelihood as given`,
        hint: 'Build the article again; a template of your own has to print likelihood and confidence.',
        paper: { page: 1 },
        ...placed(source),
      };
  }
  const hints = new Set(scale.flatMap((expression) => expression.toLocaleLowerCase().split(/\s+/)).filter((word) => word.length > 4));
  for (const inner of left) {
    const [degree = ''] = inner.split(';');
    const own = degree
      .toLocaleLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '');
    const meant =
      inner.toLowerCase().includes(words.confidenceLabel.toLowerCase()) && inner.includes(';') ? true : own.some((word) => hints.has(word));
    if (own.length > mostWords || !meant || onScale.has(foldText(degree))) continue;
    const source = judgements.find(({ text }) => foldText(text).includes(foldText(`[${inner}]`)))?.source;
    yield {
      message: `Unexpected “[${inner}]”, expected one of ${scale.join(', ')}`,
      hint: 'Give the judgement a `likelihood:` of the scale.',
      paper: { page: 1 },
      ...placed(source),
    };
  }
}

/** Where a word of the scale is used, the last page says what the words mean. */
function* legendProblems(promised: Promised, found: PdfFacts, judgements: readonly Judged[]): Generator<Problem> {
  const { words } = promised;
  if (judgements.every(({ likelihood }) => likelihood === undefined)) return;
  const printed = readPaper(promised, found)
    .colophon.map(({ text }) => text)
    .join(' ');
  const missing = [words.likelihoodLegend, ...Object.values(words.likelihood)].find((text) => !foldText(printed).includes(foldText(text)));
  if (missing === undefined) return;
  yield {
    message: `Unexpected last page without “${missing}”, expected the legend of the likelihood words in use`,
    hint: 'Build the article again; a template of your own has to print the colophon.',
    paper: { page: found.pages.length },
  };
}

function placed(source: SourcePlace | undefined): Pick<Problem, 'source'> {
  return source === undefined ? {} : { source };
}
