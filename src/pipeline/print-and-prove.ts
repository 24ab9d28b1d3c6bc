import { heavy } from '../model/index.js';
import { collectGarbage } from '../typeset/collect-garbage.js';
import type { BuildCourse } from './build-course.js';
import type { BuildResult } from './build-result.js';
import { editionOf } from './edition-of.js';
import { loadProof } from './load-proof.js';
import type { Proof } from './prove.js';
import type { ReadyToSet } from './ready-to-set.js';
import { saidOnce } from './said-once.js';
import type { SetPages } from './set-pages.js';
import { sourcesOf } from './sources-of.js';
import { writePdf } from './write-pdf.js';

/** Writes the PDF, reads it again and holds it against its article. */
export async function printAndProve(ready: ReadyToSet, pages: SetPages, course: BuildCourse): Promise<BuildResult> {
  const { options } = course;
  const { promised } = pages;
  const pdf = await print(ready, pages, course);
  course.giveWay();
  const proof = pdf === undefined || !course.isProved ? undefined : await prove(pdf, pages, course);
  course.tell(saidOnce(proof?.findings ?? [], course.findings, ready.article.text, course.settings, ready.fonts.missing));
  if (pdf === undefined || proof?.found === undefined) return course.result();
  const { found, asked, isOfArticle } = proof;
  const { withBothEnds, mapPages, gatherProofSheet } = await loadProof();
  if (options.mapsPages) course.reach({ pageMap: mapPages(promised, found) });
  const whole = await course.result(isOfArticle ? withBothEnds(course.findings, promised, found) : course.findings);
  if (options.proof !== true) return whole;
  const { findings, settings = [] } = whole;
  return { ...whole, proofSheet: await gatherProofSheet({ pdf, promised, found, asked, findings, settings }) };
}

/** The finished file; undefined where the engine cannot write it. */
async function print(
  { article, composed, words }: ReadyToSet,
  { settled, typesetter, hasGlyphs, promised }: SetPages,
  course: BuildCourse,
): Promise<Uint8Array | undefined> {
  const { options, watch } = course;
  if (options.keepTypst) course.reach({ typst: sourcesOf(settled) });
  if (options.keepPromise) course.reach({ promised });
  const { pages } = settled.typeset;
  const isHeavy = pages > heavy.pages;
  if (isHeavy) await collectGarbage();
  // A long document weighs as much as what will be read of it.
  const leave = async () => {
    if (isHeavy && options.typesetterFor === undefined) await typesetter.release();
  };
  const writing = watch.time('finish', () => writePdf(settled, words, typesetter, hasGlyphs, leave));
  // Meanwhile, where the engine is elsewhere; what a heavy one takes leaves no room.
  if (isHeavy) await writing;
  const edition = editionOf(composed, article, settled);
  const { pdf, findings } = await writing;
  course.tell(findings);
  course.reach({ edition, pages, ...(pdf === undefined ? {} : { pdf }) });
  return pdf;
}

async function prove(pdf: Uint8Array, { promised, second }: SetPages, course: BuildCourse): Promise<Proof> {
  const { prove: proveFile } = await loadProof();
  const { settings, watch } = course;
  return proveFile(pdf, promised, { settings, watch, giveWay: () => course.giveWay(), ...(second === undefined ? {} : { second }) });
}
