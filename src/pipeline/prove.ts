import { belongsToArticle } from '../checks/belongs-to-article.js';
import { checksOfFile } from '../checks/checks-of-file.js';
import { checks } from '../checks/index.js';
import { isTagged } from '../checks/is-tagged.js';
import { pageSize } from '../checks/page-size.js';
import { pagesAreComplete } from '../checks/pages-are-complete.js';
import { changesApart } from '../checks/paper/changes-apart.js';
import { compareStates } from '../checks/paper/compare-states.js';
import { isMadeAnew } from '../checks/paper/is-made-anew.js';
import { withOutline } from '../checks/paper/with-outline.js';
import { runChecks } from '../checks/run-checks.js';
import { viewerIsLeftAlone } from '../checks/viewer-is-left-alone.js';
import { inspectPdf } from '../inspect/inspect-pdf.js';
import { runsFromRight } from '../language/index.js';
import {
  type Check,
  type CheckSetting,
  type Finding,
  heavy,
  type PageMove,
  type PdfFacts,
  type PrintedNow,
  type Promised,
} from '../model/index.js';
import { collectGarbage } from '../typeset/collect-garbage.js';
import { checksOfPrint, drawnAnew } from './drawn-anew.js';
import { placeOnPaper } from './place-on-paper.js';
import type { CheckedFile, SecondReader } from './second-reader.js';
import { shareReading } from './share-reading.js';
import type { Stopwatch } from './stopwatch.js';

/** What an independent reader found, and whether it is what was promised. */
export interface Proof {
  /** Absent where the file could not be read. */
  readonly found?: PdfFacts;
  /** With what it tells of changes since an edition before, which the checks of the article are not asked about. */
  readonly whole?: PdfFacts;
  readonly findings: readonly Finding[];
  /** Ids of the checks that were asked. */
  readonly asked: ReadonlySet<string>;
  /** Whether it was held against the article: it has all its pages, and they are of this state of it. */
  readonly isOfArticle: boolean;
}

/** How a PDF is proved. */
export interface ProveRequest {
  readonly settings: Readonly<Record<string, CheckSetting>>;
  readonly watch: Stopwatch;
  /** Asked where the PDF does not bear the article’s hash: what is printed now. */
  readonly now?: (found: PdfFacts) => Promise<PrintedNow | undefined>;
  /** Settings of the project have changed since it was built: asked what is printed now also where it bears the article’s hash. */
  readonly isOfOtherSettings?: boolean;
  /** By page, how all that stands on it is known to lie elsewhere than it was set. */
  readonly moves?: ReadonlyMap<number, PageMove>;
  /** What is built of the article now, where the PDF is another file. */
  readonly built?: PdfFacts;
  /** Does half of it in another thread. */
  readonly second?: SecondReader;
  /** Called between the checks; may throw. */
  readonly giveWay?: () => void;
}

const checksOfArticle = checks.filter(({ needs }) => needs === 'article');

/** So many checks of a heavy briefing are run before what they leave is cleared away. */
const checksAtOnce = 8;

/**
 * Reads the finished file with an independent reader and holds it against what was promised. Pages that are gone, another briefing
 * and another state of the article make every other finding untrue: nothing is asked then that would only say the same.
 */
export async function prove(pdf: Uint8Array, given: Promised, request: ProveRequest): Promise<Proof> {
  const { settings, watch, now, second, giveWay = () => undefined } = request;
  const needsTags = (settings[isTagged.id]?.severity ?? 'error') === 'error';
  // What stands outside all tags is left to that check where what it says counts; else it is held against the article like all text.
  const keepsForeign = !needsTags;
  const shared = second === undefined ? undefined : shareReading(second, pdf, given, { settings, keepsForeign });
  // A file that asks viewers for the other direction has its text where it was set all the same.
  const fromRight = runsFromRight(given.briefing.frontMatter.lang);
  const terms = { keepsForeign, fromRight, ...(request.moves && { moves: request.moves }) };
  const read = await watch.time('inspect', () => inspectPdf(pdf, undefined, shared?.partner, terms));
  if (!read.ok) return { findings: read.findings, asked: new Set(), isOfArticle: false };
  const whole = read.value;
  const { rest: found } = changesApart(given, withOutline(whole), request.built);
  giveWay();
  const asked = new Set<string>();
  let promised = given;
  const isHeavy = whole.pages.length > heavy.pages;
  const note = (wanted: readonly Check[]) => {
    for (const { id } of wanted) if (settings[id]?.severity !== 'off') asked.add(id);
  };
  const run = async (wanted: readonly Check[], file: PdfFacts) => {
    note(wanted);
    const findings: Finding[] = [];
    const batch = isHeavy ? checksAtOnce : Math.max(1, wanted.length);
    for (let from = 0; from < wanted.length; from += batch) {
      // What some checks have worked out for themselves makes room for the next.
      if (isHeavy) await collectGarbage(1);
      findings.push(...watch.time('check', () => runSome(wanted.slice(from, from + batch), file)));
    }
    return findings;
  };
  const take = ({ findings, spent }: CheckedFile) => {
    note(checksOfFile);
    for (const [id, milliseconds] of Object.entries(spent)) watch.check(id, milliseconds);
    return findings;
  };
  const runSome = (some: readonly Check[], file: PdfFacts) =>
    runChecks(promised, file, {
      checks: some,
      settings,
      onTime(id, spent) {
        watch.check(id, spent);
        giveWay();
      },
    });
  const proof = (findings: readonly Finding[], isOfArticle = false): Proof => ({
    found,
    whole,
    findings: [...read.findings, ...onPaper(findings, whole)],
    asked,
    isOfArticle,
  });

  // Nor can anything be asked of letters that no reader takes in their order.
  if (whole.fromRight !== fromRight)
    return proof(withNotice(await run([viewerIsLeftAlone], whole), 'No other check was run: letters are read in that direction'));
  const ofPages = await run([pagesAreComplete], whole);
  if (ofPages.some(isError)) return proof(withNotice(ofPages, 'No other check was run: each would speak of these pages'));
  if (now !== undefined && (request.isOfOtherSettings === true || [...belongsToArticle.run(given, whole)].length > 0)) {
    const printedNow = await now(whole);
    if (printedNow !== undefined) promised = { ...given, now: printedNow };
  }
  const belongs = await run([belongsToArticle], whole);
  const isOther = promised.now !== undefined && compareStates(promised, whole, promised.now).kind === 'other-briefing';
  if (isOther && belongs.some(isError)) return proof(withNotice(belongs, 'No other check was run'));
  const isOfAnother = belongs.some(isError);
  if (isOfAnother && [...pageSize.run(promised, whole)].length > 0)
    return proof([...withNotice(belongs, 'No other check was run: the article is printed on another sheet now'), ...ofPages]);
  // Who lets missing tags pass is told all that can be said without them.
  if (!isOfAnother && needsTags && isMadeAnew(whole))
    return proof([...ofPages, ...belongs, ...withNotice(await run(checksOfPrint, whole), drawnAnew(whole, await now?.(whole)))]);
  const ofArticle = isOfAnother ? [] : await run(checksOfArticle, found);
  const elsewhere = await shared?.checked;
  const ofFile = elsewhere === undefined ? await run(checksOfFile, whole) : take(elsewhere);
  if (isOfAnother) return proof([...withNotice(belongs, 'The checks against the article were not run'), ...ofPages, ...ofFile]);
  return proof([...ofPages, ...belongs, ...ofFile, ...ofArticle], true);
}

/** With places as they lie on their pages. */
function onPaper(findings: readonly Finding[], found: PdfFacts): readonly Finding[] {
  const isAsRead = !found.fromRight && found.pages.every(({ turned, moved }) => turned === undefined && moved === undefined);
  if (isAsRead) return findings;
  return findings.map((one) =>
    one.paper?.box === undefined ? one : { ...one, paper: placeOnPaper(one.paper.page, one.paper.box, found) },
  );
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** What was not asked is told with the last of the findings that are the reason. */
function withNotice(findings: readonly Finding[], notice: string): readonly Finding[] {
  return findings.map((one, index) => (index < findings.length - 1 ? one : { ...one, hint: `${one.hint ?? ''} ${notice}.`.trimStart() }));
}
