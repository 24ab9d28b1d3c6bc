import type { PdfFacts, Promised } from '../../model/index.js';
import { foldText } from './fold-text.js';

/** The hash as the colophon prints it, by its label; undefined where none stands there. A colophon taller than a page may end overleaf. */
export function readHash({ words }: Promised, { pages }: PdfFacts): string | undefined {
  const label = foldText(words.contentHash);
  for (const page of pages.slice(-2).reverse()) {
    const text = foldText(page.lines.flatMap(({ artifact, text: line }) => (artifact ? [] : [line])).join(' '));
    const at = text.lastIndexOf(label);
    const hash = at < 0 ? undefined : /^[0-9a-f]{8}/.exec(text.slice(at + label.length))?.[0];
    if (hash !== undefined) return hash;
  }
  return undefined;
}
