import type { Box, LinkFacts, Painted, TextRun } from '../model/index.js';
import { type Quarter, quarterOf } from './direction.js';
import type { PagePaint } from './read-page.js';
import type { PageNode } from './read-page-tree.js';
import type { PageText } from './read-text.js';

/** A page on which all is turned, as if nothing were. */
export interface UprightPage {
  readonly degrees: 90 | 180 | 270;
  readonly paint: PagePaint;
  /** With the sheet on its other side where it was turned along. */
  readonly node: PageNode;
  /** Some programs turn the links along with what they lie on, others leave them. */
  turnLinks(links: readonly LinkFacts[]): readonly LinkFacts[];
}

const degreesOf = { 1: 90, 2: 180, 3: 270 } as const;

/** So much of a page is turned where a program has turned the whole. */
const nearlyAll = 0.9;

/** The direction in which a page is written: that of nearly all its text, and of its running heads, else from left to right. */
export function mainQuarter({ runs }: PageText): Quarter {
  // Nearly every page begins upright: no more is asked of it then.
  if (runs.length === 0 || runs.every(({ angle }) => quarterOf(angle) === 0)) return 0;
  const counts = [0, 0, 0, 0];
  const ofArtifacts = [0, 0, 0, 0];
  for (const { angle, from, to, artifact } of runs) {
    const quarter = quarterOf(angle);
    counts[quarter] = (counts[quarter] ?? 0) + to - from;
    if (artifact) ofArtifacts[quarter] = (ofArtifacts[quarter] ?? 0) + to - from;
  }
  const isMain = (all: readonly number[], quarter: number) => {
    const sum = all.reduce((a, b) => a + b, 0);
    return sum === 0 || (all[quarter] ?? 0) >= nearlyAll * sum;
  };
  return ([1, 2, 3] as const).find((quarter) => isMain(counts, quarter) && isMain(ofArtifacts, quarter)) ?? 0;
}

/** Turns all that stands on a page back; `undefined` where it stands upright. */
export function uprightPage(paint: PagePaint, node: PageNode): UprightPage | undefined {
  const { text, drawings } = paint;
  const quarter = text === undefined ? 0 : mainQuarter(text);
  if (text === undefined || quarter === 0) return undefined;
  const turn = turner(quarter, node.mediaBox);
  const painted = <T extends Painted & { readonly box: Box }>(one: T): T => ({
    ...one,
    box: turn(one.box),
    ...(one.clip === undefined ? {} : { clip: turn(one.clip) }),
  });
  const runs = text.runs.map((run) => ({ ...painted(run), angle: angleFrom(run.angle, quarter), baseline: baselineOf(run, turn) }));
  const { characters } = text;
  const upright: PageText = {
    characters: { ...characters, loose: turned(characters.loose, turn), ink: turned(characters.ink, turn) },
    runs,
  };
  const media = turn(node.mediaBox);
  const wasTurned = runs.some(({ box }) => box.top > node.mediaBox.top || box.right > node.mediaBox.right);
  const isAlong = wasTurned && runs.every(({ box }) => box.top <= media.top && box.right <= media.right);
  const { mediaBox, cropBox, trimBox, bleedBox } = node;
  const boxes = isAlong ? { mediaBox: media, cropBox: turn(cropBox), trimBox: turn(trimBox), bleedBox: turn(bleedBox) } : {};
  return {
    degrees: degreesOf[quarter],
    paint: {
      text: upright,
      ...(drawings === undefined ? {} : { drawings: { images: drawings.images.map(painted), paths: drawings.paths.map(painted) } }),
    },
    node: { ...node, mediaBox, ...boxes },
    turnLinks(links) {
      const along = links.map((link) => ({ ...link, box: turn(link.box), parts: link.parts.map(turn) }));
      const onText = (all: readonly LinkFacts[]) => all.filter(({ parts: [part] }) => part !== undefined && liesOnLine(part, runs)).length;
      return onText(along) > onText(links) ? along : links;
    },
  };
}

type Turn = (box: Box) => Box;

function turner(quarter: Exclude<Quarter, 0>, { left, bottom, right, top }: Box): Turn {
  switch (quarter) {
    case 1:
      return (box) => ({
        left: left + box.bottom - bottom,
        bottom: bottom + right - box.right,
        right: left + box.top - bottom,
        top: bottom + right - box.left,
      });
    case 2:
      return (box) => ({
        left: left + right - box.right,
        bottom: bottom + top - box.top,
        right: left + right - box.left,
        top: bottom + top - box.bottom,
      });
    case 3:
      return (box) => ({
        left: left + top - box.top,
        bottom: bottom + box.left - left,
        right: left + top - box.bottom,
        top: bottom + box.right - left,
      });
  }
}

function angleFrom(angle: number, quarter: Quarter): number {
  const turned = angle - 90 * quarter;
  return turned <= -180 ? turned + 360 : turned;
}

/** The baseline of text that is written downwards or upwards was read from left to right. */
function baselineOf({ baseline }: TextRun, turn: Turn): number {
  return turn({ left: baseline, right: baseline, bottom: baseline, top: baseline }).bottom;
}

function turned(boxes: Float32Array, turn: Turn): Float32Array {
  const result = new Float32Array(boxes.length);
  for (let at = 0; at < boxes.length; at += 4) {
    const [left = 0, bottom = 0, right = 0, top = 0] = boxes.subarray(at, at + 4);
    const box = turn({ left, bottom, right, top });
    result.set([box.left, box.bottom, box.right, box.top], at);
  }
  return result;
}

/** Points by which the middle of a link may lie beside that of its line. */
const beside = 2.5;

function liesOnLine({ left, bottom, right, top }: Box, runs: readonly TextRun[]): boolean {
  return runs.some(({ box }) => box.left < right && box.right > left && Math.abs(box.bottom + box.top - bottom - top) < 2 * beside);
}
