import type { Check, Problem, Promised, SourcePlace, SummaryPart } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { boundsOf } from './paper/bounds-of.js';
import { foldText } from './paper/fold-text.js';
import { missingOnPageOne } from './paper/missing-on-page-one.js';
import { segmentsOfBlocks } from './paper/printed-segments.js';
import { wordsOfPage } from './paper/words-of-page.js';

/** So many folded characters tell where the article begins. */
const openingLength = 24;
/** List signs, quotation rules and the like may stand before it. */
const openingRoom = 6;

/** The summary is page one, whole; the article begins overleaf. */
export const summaryIsOnePage: Check = {
  id: 'summary-is-one-page',
  claim: 'The summary is exactly one page, and the article begins on the next',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { runsOn, parts } = promised.briefing.summary;
    if (runsOn || parts.length === 0) return;
    const missing = missingOnPageOne(promised, found);
    if (missing === undefined) yield* nextPage(promised, found);
    else yield problemOf(promised, missing.part, missing.at);
  },
};

function problemOf({ article, briefing }: Promised, part: SummaryPart, at: number): Problem {
  const { summary } = article.frontMatter;
  const authored = briefing.summary.origin === 'front-matter' && summary !== undefined && summary !== false ? summary : undefined;
  const own = part.kind === 'judgements' ? authored?.judgements[at]?.place : part.kind === 'section' ? part.heading.place : undefined;
  const source: SourcePlace | undefined = own ?? authored?.place;
  const names = { 'bottom-line': 'the bottom line', judgements: `judgement ${at + 1}`, known: 'what is known', watch: 'what to watch' };
  const name = part.kind in names ? names[part.kind as keyof typeof names] : 'the summary section';
  return {
    message: `Unexpected page one without the whole of ${name}, expected all of the summary on it`,
    hint: 'Shorten the summary until it is one page.',
    paper: { page: 1 },
    ...(source === undefined ? {} : { source }),
  };
}

/** Page two begins with the contents or with the article. */
function* nextPage({ briefing, words }: Promised, found: Parameters<Check['run']>[1]): Generator<Problem> {
  const [first] = briefing.body;
  const opening = (first === undefined ? [] : segmentsOfBlocks([first]))[0]?.slice(0, openingLength);
  // A picture says nothing that could be looked for.
  if (first === undefined || opening === undefined) return;
  // What has changed stands between them.
  const page = found.words.flatMap(({ places: [place] }) => (place !== undefined && place.page > 1 ? [place.page] : []))[0] ?? 2;
  const text = foldText(wordsOfPage(found, page));
  if (text.startsWith(foldText(words.contents))) return;
  const at = text.indexOf(opening);
  // Heads of columns stand above the first cell.
  const isTable = first.kind === 'table' || first.kind === 'reaction-table' || first.kind === 'callout';
  if (at >= 0 && (isTable || at <= openingRoom)) return;
  const box = boundsOf((found.pages[page - 1]?.lines ?? []).filter(({ artifact }) => !artifact).map((line) => line.box));
  yield {
    message: `Unexpected “${beginningOf(wordsOfPage(found, page), 40)}” at the top of ${page === 2 ? 'page two' : `page ${page}`}, expected the article to begin there`,
    hint: 'Build the article again; where it stays, shorten the summary until it is one page.',
    paper: { page, ...(box === undefined ? {} : { box }) },
    source: first.place,
  };
}
