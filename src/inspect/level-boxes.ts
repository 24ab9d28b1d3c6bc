import { extent, type PageText } from './read-text.js';

/** Shares of the type's size, from the baseline. */
const descent = 0.2;
const ascent = 0.8;

/** PDFium gives a piece of text that stands for other letters the box of its outline: here it gets the height of its line. */
export function levelBoxes({ characters, runs }: PageText): PageText {
  const loose = characters.loose.slice();
  for (const { from, to, actualText, angle, baseline, size } of runs) {
    if (actualText === undefined || angle !== 0) continue;
    const whole = extent(loose, from, to);
    // Signs without width, such as those that turn the direction, were given their share of it.
    const visible = [...actualText].filter((sign) => !/\p{Cf}|\p{M}/u.test(sign)).length;
    for (let i = from; i < to; i += 1) {
      loose[4 * i + 1] = baseline - descent * size;
      loose[4 * i + 3] = baseline + ascent * size;
      if (visible > 1) continue;
      loose[4 * i] = whole.left;
      loose[4 * i + 2] = whole.right;
    }
  }
  return { characters: { ...characters, loose }, runs: runs.map((run) => ({ ...run, box: extent(loose, run.from, run.to) })) };
}
