import { marginSigns } from '../checks/paper/margin-signs.js';
import { readBands } from '../checks/paper/read-bands.js';
import { inspectPdf } from '../inspect/inspect-pdf.js';
import { type Finding, finding, type PdfFacts, type PrintedNow, type Promised } from '../model/index.js';
import { applySettings } from './apply-settings.js';
import { withBothEnds } from './both-ends.js';
import { holdAgainstBuilt } from './hold-against-built.js';
import { knownFindings } from './known-findings.js';
import { movedPages } from './moved-pages.js';
import { optionsOnPaper, type PrintedOptions } from './options-on-paper.js';
import { printedNow } from './printed-now.js';
import { type Proof, type ProveRequest, prove } from './prove.js';
import { Stopwatch } from './stopwatch.js';

/** A finished PDF to be held against the article it was made from. */
export interface FinishedPdf {
  readonly pdf: Uint8Array;
  /** Compare the bytes of a PDF built again. */
  readonly rebuild: boolean;
  /** Content hash of the build that made the PDF, where its report names one. */
  readonly builtHash?: string;
  /** Names of the project’s settings that have changed since the build, where its report tells. */
  readonly otherSettings?: readonly string[];
  /** No report tells how the PDF was built: paper, type and margins are read from its pages. */
  readonly optionsUnknown?: boolean;
  /** This version of Briefpress has built it. */
  readonly isOwn?: boolean;
}

/** What a build yields for this: the promise is there where typesetting got that far. */
interface Built {
  readonly promised?: Promised;
  readonly pdf?: Uint8Array;
}

/** What came of it, with the build that it was held against. */
export interface CheckedPdf<Build extends Built> {
  readonly built: Build;
  /** Absent where there is nothing to hold the PDF against. */
  readonly checked?: {
    readonly findings: readonly Finding[];
    readonly pages?: number;
    /** The options that were read from the pages. */
    readonly read?: PrintedOptions;
  };
}

/** Builds the article once more, as the PDF seems to have been built where nobody knows, and holds the PDF against what is promised. */
export async function checkPdf<Build extends Built>(
  { pdf, rebuild, builtHash, otherSettings = [], optionsUnknown = false, isOwn = false }: FinishedPdf,
  build: (read: PrintedOptions) => Promise<Build>,
): Promise<CheckedPdf<Build>> {
  const look = optionsUnknown ? await inspectPdf(pdf, ['text']) : undefined;
  let read: PrintedOptions = look?.ok ? optionsOnPaper(look.value) : {};
  let built = await build(read);
  if (look?.ok && built.promised !== undefined && isMarkedDraft(built.promised, look.value)) {
    read = { ...read, draft: true };
    built = await build(read);
  }
  if (optionsUnknown && built.promised !== undefined && (await lacksBars(pdf, built.promised))) {
    read = { ...read, changeBars: false };
    built = await build(read);
  }
  const { promised, pdf: again } = built;
  if (promised === undefined) return { built };
  const settings = promised.article.frontMatter.checks;
  // Every page is drawn for it: once, whoever asks, and however often.
  let printed: Promise<PrintedNow | undefined> | undefined;
  const now = async () => {
    printed ??= again === undefined ? undefined : printedNow({ pdf, again, otherSettings }, builtHash);
    return printed;
  };
  const differs = again !== undefined && Buffer.compare(Buffer.from(again), Buffer.from(pdf)) !== 0;
  const fresh = differs ? await inspectPdf(again, ['text']) : undefined;
  const isOfOtherSettings = differs && otherSettings.length > 0;
  const beside = { settings, watch: new Stopwatch(), now, isOfOtherSettings, ...(fresh?.ok && { built: fresh.value }) };
  const ask = (moves?: ProveRequest['moves']) => prove(pdf, promised, { ...beside, ...(moves && { moves }) });
  const asItIs = await ask();
  const moves = fresh?.ok ? movesIn(asItIs, fresh.value) : undefined;
  const proof = moves === undefined ? asItIs : await ask(moves);
  const { found, whole, isOfArticle } = proof;
  const ofPaper = isOfArticle && found !== undefined ? withBothEnds(proof.findings, promised, found) : proof.findings;
  const held =
    isOfArticle && whole !== undefined && fresh?.ok && again !== undefined
      ? await holdAgainstBuilt(ofPaper, {
          pdf,
          found: whole,
          again,
          built: fresh.value,
          isOwn,
          proveBuilt: async () => (await prove(again, promised, { settings, watch: new Stopwatch() })).findings,
        })
      : ofPaper;
  const all = [...held, ...(differs && rebuild ? [otherBytes()] : [])];
  const { findings } = applySettings(all, settings, Object.keys(knownFindings));
  const pages = found?.pages.length;
  return { built, checked: { findings, ...(pages === undefined ? {} : { pages }), ...(optionsUnknown ? { read } : {}) } };
}

/** Page one of a draft has that word for itself in its head. */
function isMarkedDraft({ sheet, words }: Promised, { pages: [first] }: PdfFacts): boolean {
  return first !== undefined && readBands(sheet, first).head.some(({ artifact, text }) => artifact && text.trim() === words.draft);
}

/** Whether something has changed since the edition before, and no margin has a sign of it. */
async function lacksBars(pdf: Uint8Array, { briefing, changeBars, sheet }: Promised): Promise<boolean> {
  if (briefing.changes === undefined || !changeBars) return false;
  const look = await inspectPdf(pdf, ['drawings']);
  if (!look.ok) return false;
  return look.value.pages.every((page) => {
    const { left, ...outer } = marginSigns(sheet, page);
    return [outer, left].every(({ bars, cuts }) => bars.length + cuts.length === 0);
  });
}

function otherBytes(): Finding {
  return finding('same-bytes-again', {
    message: 'Unexpected bytes, expected those of the PDF that is built now',
    hint: 'Another version of Briefpress, of a template or of the fonts made it, or something has changed the file since.',
  });
}

/** Where pages seem to be wrong, it may be that all on them lies elsewhere: asked only then, since the article has to be read as it is built. */
function movesIn({ found, findings }: Proof, built: PdfFacts): ProveRequest['moves'] {
  if (found === undefined || !findings.some(({ severity }) => severity === 'error')) return undefined;
  const moves = movedPages(found, built);
  return moves.size === 0 ? undefined : moves;
}
