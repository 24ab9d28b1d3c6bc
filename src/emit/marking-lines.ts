import { fullWidth, points } from './page-geometry.js';
import { textWidth } from './text-width.js';

/** The marking as it is printed: nothing, one line, or two. */
export type MarkingLines = readonly [] | readonly [string] | readonly [string, string];

/** What a marking comes to; one that is too long is told how many of its characters two lines hold. */
export type MarkingSetting = { readonly lines: MarkingLines } | { readonly characters: number };

/** Points of the marking's type, of the word for a draft behind it, and of the gap between them, as in the theme. */
const [size, draftSize, gap] = [12, 9, 12];
/** The bold sans serif is narrower than the serif that widths are counted in, figures and `t` least of all. */
const narrower = 0.96;
/** Characters of Chinese, Japanese and Korean are as wide as they are high in every type. */
const fullEm = 1;
/** What an estimate may be short of. */
const slack = 4;

/** Sets a marking on one line of the page or two, the second of which the word for a draft ends, if there is one. */
export function markingLines(marking: string | undefined, draft: string | undefined): MarkingSetting {
  const text = marking?.replace(/\s+/gu, ' ').trim() ?? '';
  if (text === '') return { lines: [] };
  const room = points(fullWidth) - slack;
  const behind = draft === undefined ? 0 : gap + widthOf(draft, draftSize);
  if (widthOf(text, size) + behind <= room) return { lines: [text] };
  const lines = evenest(text, room, behind);
  if (lines !== undefined) return { lines };
  // Room for a word less than two full lines, so that what is told does fit.
  const share = (2 * room - behind) / widthOf(text, size);
  return { characters: Math.floor((share * [...text].length * 0.95) / 5) * 5 };
}

/** The break that makes the lines most alike: at a blank, else between any characters but before a stop. */
function evenest(text: string, room: number, behind: number): readonly [string, string] | undefined {
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  for (const mayBreak of [/^\s/u, /^[^\p{P}\p{M}]/u]) {
    const fitting = characters
      .filter(({ segment, index }) => index > 0 && mayBreak.test(segment))
      .map(({ index }): readonly [string, string] => [text.slice(0, index).trimEnd(), text.slice(index).trimStart()])
      .map((lines) => ({ lines, widths: [widthOf(lines[0], size), widthOf(lines[1], size) + behind] as const }))
      .filter(({ widths }) => Math.max(...widths) <= room)
      .sort((a, b) => Math.abs(a.widths[0] - a.widths[1]) - Math.abs(b.widths[0] - b.widths[1]));
    if (fitting[0] !== undefined) return fitting[0].lines;
  }
  return undefined;
}

function widthOf(text: string, points: number): number {
  const ems = [...text].map(textWidth).reduce((sum, width) => sum + (width < fullEm ? width * narrower : width), 0);
  return ems * points;
}
