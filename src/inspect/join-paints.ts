import type { PaintedPages } from './paint-pages.js';
import type { ReadFont } from './read-fonts.js';
import type { PagePaint } from './read-page.js';

/**
 * Puts together what two readers have read of one file, as if one had read all of it. `known` is the number of fonts that both knew
 * before; those that PDFium alone has met are numbered anew, page after page.
 */
export function joinPaints(own: PaintedPages, others: PaintedPages, known: number): PaintedPages {
  const paints = own.paints.map((paint, index) => paint ?? others.paints[index]);
  const unreadable = [...own.unreadable, ...others.unreadable].sort((a, b) => a - b);
  if (own.fonts.length === known && others.fonts.length === known) return { paints, fonts: own.fonts, unreadable };
  const fonts = own.fonts.slice(0, known);
  const renumbered = paints.map((paint, index) => paint && withFonts(paint, own.paints[index] === undefined ? others : own, fonts, known));
  return { paints: renumbered, fonts, unreadable };
}

function withFonts(paint: PagePaint, { fonts: met }: PaintedPages, fonts: ReadFont[], known: number): PagePaint {
  if (paint.text === undefined) return paint;
  const runs = paint.text.runs.map((run) => {
    const font = run.font < known ? undefined : met[run.font];
    if (font === undefined) return run;
    const index = fonts.findIndex(({ baseName }) => baseName === font.baseName);
    return { ...run, font: index < 0 ? fonts.push(font) - 1 : index };
  });
  return { ...paint, text: { ...paint.text, runs } };
}
