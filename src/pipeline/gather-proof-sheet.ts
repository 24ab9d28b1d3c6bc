import { belongsToArticle } from '../checks/belongs-to-article.js';
import { checks } from '../checks/index.js';
import { ledgerOf } from '../checks/ledger/ledger-of.js';
import { renderPages } from '../inspect/render-pages.js';
import type { Finding, PdfFacts, Promised, ProofSheet } from '../model/index.js';
import type { AppliedSetting } from './apply-settings.js';
import { proofEndnotes } from './proof-endnotes.js';

/** Sharp enough to read a page that fills a screen's height. */
const dotsPerInch = 100;

/** A finished PDF, what it was held against, and what came of it. */
export interface ProofedPdf {
  readonly pdf: Uint8Array;
  readonly promised: Promised;
  readonly found: PdfFacts;
  /** As they are told: after the user's settings. */
  readonly findings: readonly Finding[];
  /** The user's settings that were applied. */
  readonly settings: readonly AppliedSetting[];
}

/** What the proof sheet shows; whether the briefing is rejected is known where it is delivered. */
export type GatheredProof = Omit<ProofSheet, 'status' | 'version'>;

/** Gathers what the proof sheet shows. */
export async function gatherProofSheet({ pdf, promised, found, findings, settings }: ProofedPdf): Promise<GatheredProof> {
  const { article, briefing } = promised;
  return {
    title: article.frontMatter.title,
    slug: briefing.slug,
    contentHash: briefing.contentHash,
    pages: await renderPages(pdf, dotsPerInch),
    findings,
    ledger: ledgerOf(promised, found),
    endnotes: proofEndnotes(promised, found),
    checks: checkCounts(findings, settings),
  };
}

/** A check has passed where it was asked and found nothing; a file of another article is asked only what can be asked of any. */
function checkCounts(findings: readonly Finding[], settings: readonly AppliedSetting[]): ProofSheet['checks'] {
  const told = new Set(findings.map(({ id }) => id));
  const turnedOff = settings.filter(({ severity }) => severity === 'off');
  const off = new Set(turnedOff.map(({ id }) => id));
  const asked = checks.filter(({ id, needs }) => !off.has(id) && (needs === 'file' || !told.has(belongsToArticle.id)));
  return {
    passed: asked.filter(({ id }) => !told.has(id)).length,
    run: asked.length,
    turnedOff: turnedOff.map(({ id, reason }) => ({ id, ...(reason === undefined ? {} : { reason }) })),
  };
}
