import type { PdfFacts, PrintInline, Promised, SummaryPart } from '../../model/index.js';
import { foldText } from './fold-text.js';
import { printedSegments, segmentsOfBlocks } from './printed-segments.js';
import { wordsOfPage } from './words-of-page.js';

/** The first part of the summary of which page one lacks something, and which of its judgements or items that is. */
export function missingOnPageOne({ briefing }: Promised, found: PdfFacts): { readonly part: SummaryPart; readonly at: number } | undefined {
  const pageOne = foldText(wordsOfPage(found, 1));
  for (const part of briefing.summary.parts) {
    const missing = textsOf(part).find(({ segments }) => segments.some((segment) => !pageOne.includes(segment)));
    if (missing !== undefined) return { part, at: missing.at };
  }
  return undefined;
}

interface PartText {
  readonly segments: readonly string[];
  /** Which judgement or item it is. */
  readonly at: number;
}

/** What must be printed of a part; of the short contents and the glance, whose words may be cut, the names alone. */
function textsOf(part: SummaryPart): readonly PartText[] {
  const each = (texts: readonly (readonly PrintInline[])[]) => texts.map((text, at) => ({ segments: printedSegments(text), at }));
  switch (part.kind) {
    case 'bottom-line':
      return each(part.paragraphs);
    case 'judgements':
      return part.judgements.map(({ heading = [], text }, at) => ({
        segments: [...printedSegments(heading), ...printedSegments(text)],
        at,
      }));
    case 'known':
    case 'watch':
      return each(part.items);
    case 'section':
      return [{ segments: [...printedSegments(part.heading.children), ...segmentsOfBlocks(part.blocks)], at: 0 }];
    case 'glance':
    case 'inside':
      return [];
  }
}
