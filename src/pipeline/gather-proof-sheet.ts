import { ledgerOf } from '../checks/ledger/ledger-of.js';
import { renderPages } from '../inspect/render-pages.js';
import type { Finding, PdfFacts, Promised, ProofSheet } from '../model/index.js';
import type { AppliedSetting } from './apply-settings.js';
import { knownFindings } from './known-findings.js';
import { proofEndnotes } from './proof-endnotes.js';

/** Sharp enough to read a page that fills a screen's height. */
const dotsPerInch = 100;

/** A finished PDF, what it was held against, and what came of it. */
export interface ProofedPdf {
  readonly pdf: Uint8Array;
  readonly promised: Promised;
  readonly found: PdfFacts;
  /** As they are told: with both ends, after the user's settings. */
  readonly findings: readonly Finding[];
  /** Ids of the checks that were asked. */
  readonly asked: ReadonlySet<string>;
  /** The user's settings that were applied. */
  readonly settings: readonly AppliedSetting[];
}

/** What the proof sheet shows; whether the briefing is rejected is known where it is delivered. */
export type GatheredProof = Omit<ProofSheet, 'status' | 'version'>;

/** Gathers what the proof sheet shows. */
export async function gatherProofSheet({ pdf, promised, found, asked, findings, settings }: ProofedPdf): Promise<GatheredProof> {
  const { article, briefing } = promised;
  return {
    title: article.frontMatter.title,
    slug: briefing.slug,
    contentHash: briefing.contentHash,
    pages: await renderPages(pdf, dotsPerInch),
    findings,
    ledger: ledgerOf(promised, found),
    endnotes: proofEndnotes(promised, found),
    checks: checkCounts(asked, findings, settings),
  };
}

/** A check has passed where it was asked and found nothing. */
function checkCounts(asked: ReadonlySet<string>, findings: readonly Finding[], settings: readonly AppliedSetting[]): ProofSheet['checks'] {
  const counts = new Map<string, number>();
  for (const { id } of findings) if (asked.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    passed: asked.size - counts.size,
    run: asked.size,
    failed: [...counts].map(([id, count]) => ({ id, count })).toSorted((a, b) => b.count - a.count),
    settings: settings.map((setting) => {
      const own = knownFindings[setting.id]?.severity;
      return { ...setting, ...(own === undefined ? {} : { own }) };
    }),
  };
}
