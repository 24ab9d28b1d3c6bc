import type { Box, Painted, TextRun } from '../model/index.js';
import type { PagePaint } from './read-page.js';

/** What is painted on a page with every place mapped; `runs` says what else is another in a run, which has its new place already. */
export function mapPaint({ text, drawings }: PagePaint, map: (box: Box) => Box, runs: (run: TextRun) => Partial<TextRun>): PagePaint {
  const painted = <T extends Painted & { readonly box: Box }>(one: T): T => ({
    ...one,
    box: map(one.box),
    ...(one.clip === undefined ? {} : { clip: map(one.clip) }),
  });
  return {
    ...(text === undefined
      ? {}
      : {
          text: {
            characters: { ...text.characters, loose: mapped(text.characters.loose, map), ink: mapped(text.characters.ink, map) },
            runs: text.runs.map((run) => ({ ...painted(run), baseline: baselineOf(run, map), ...runs(run) })),
          },
        }),
    ...(drawings === undefined ? {} : { drawings: { images: drawings.images.map(painted), paths: drawings.paths.map(painted) } }),
  };
}

/** Where a baseline comes to lie; that of text which is written downwards or upwards was read from left to right. */
function baselineOf({ baseline }: TextRun, map: (box: Box) => Box): number {
  return map({ left: baseline, right: baseline, bottom: baseline, top: baseline }).bottom;
}

function mapped(boxes: Float32Array, map: (box: Box) => Box): Float32Array {
  const result = new Float32Array(boxes.length);
  for (let at = 0; at < boxes.length; at += 4) {
    const [left = 0, bottom = 0, right = 0, top = 0] = boxes.subarray(at, at + 4);
    const box = map({ left, bottom, right, top });
    result.set([box.left, box.bottom, box.right, box.top], at);
  }
  return result;
}
