import { inspectPdf, type Want } from '../../src/inspect/inspect-pdf.js';
import type { LinkFacts, PaperPlace, PdfFacts } from '../../src/model/index.js';

/** Reads a PDF that is expected to be sound: any finding fails the test. */
export async function readPdf(bytes: Uint8Array, wants?: readonly Want[]): Promise<PdfFacts> {
  const outcome = await inspectPdf(bytes, wants);
  const [first] = outcome.findings;
  if (!outcome.ok || first) throw new Error(`The PDF is not sound: ${first?.message}`);
  return outcome.value;
}

/** The printed lines of a page (from 1), one a line, artifacts included. */
export function pageText(facts: PdfFacts, page: number): string {
  return linesOf(facts, page)
    .map((line) => line.text)
    .join('\n');
}

/** The printed lines of a page's body: no running heads, no *Sources on this page*. */
export function bodyText(facts: PdfFacts, page: number): string {
  return linesOf(facts, page)
    .filter((line) => !line.artifact)
    .map((line) => line.text)
    .join('\n');
}

/** The words of the whole body with single spaces, hyphenation undone. */
export function runningText(facts: PdfFacts): string {
  return facts.words.map((word) => word.text).join(' ');
}

/** Where words stand in the body, hyphenation undone: the place of the first of them, for every time. */
export function findText(facts: PdfFacts, text: string): Required<PaperPlace>[] {
  const wanted = text.split(' ');
  return facts.words.flatMap((word, at) => {
    const here = wanted.every((expected, index) => facts.words[at + index]?.text === expected);
    return here ? word.places.slice(0, 1) : [];
  });
}

/** The links of a page (from 1), in the file's order. */
export function linksOn(facts: PdfFacts, page: number): readonly LinkFacts[] {
  return facts.pages[page - 1]?.links ?? [];
}

function linesOf(facts: PdfFacts, page: number): PdfFacts['pages'][number]['lines'] {
  return facts.pages[page - 1]?.lines ?? [];
}
