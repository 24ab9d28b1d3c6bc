import type { Box, PageFacts, TextRun } from '../../model/index.js';
import { overprintShare } from '../thresholds.js';
import { glyphStart } from './glyph-start.js';
import { isSpace } from './is-space.js';

/** Two text objects of which characters stand upon each other. */
export interface Overlap {
  readonly first: TextRun;
  readonly second: TextRun;
  /** What the first two such characters share. */
  readonly box: Box;
}

interface Inked {
  readonly run: TextRun;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Height of a band of the grid in points: a line or two. */
const bandHeight = 18;
/** So far a letter may lean over the next, in its size. */
const mostLeaning = 0.25;
/** No sheet reaches so far. */
const farthestBand = 800;

/**
 * Finds pairs of text objects whose characters' ink boxes share more than the page can bear. Near-linear: runs are sorted into bands of
 * the page, then from left to right, and only characters of runs whose ink meets are compared.
 */
export function* overlappingRuns(page: PageFacts): Generator<Overlap> {
  for (const [index, band] of bandsOf(page)) {
    band.sort((a, b) => a.left - b.left);
    for (const [at, first] of band.entries()) {
      for (let next = at + 1; next < band.length; next++) {
        const second = band[next];
        if (second === undefined || second.left >= first.right) break;
        if (Math.min(first.top, second.top) <= Math.max(first.bottom, second.bottom)) continue;
        // A pair that meets in two bands is told in its lower one.
        if (index !== bandAt(Math.max(first.bottom, second.bottom))) continue;
        const [a, b] = first.run.from < second.run.from ? [first, second] : [second, first];
        const box = sharedPlace(page, a, b);
        if (box !== undefined) yield { first: a.run, second: b.run, box };
      }
    }
  }
}

function bandsOf(page: PageFacts): ReadonlyMap<number, Inked[]> {
  const bands = new Map<number, Inked[]>();
  for (const run of page.runs) {
    // A word set aslant behind the text is meant to lie there.
    const aslant = Math.abs(run.angle / 90 - Math.round(run.angle / 90)) > 0.01;
    if (!run.visible || (aslant && run.artifact)) continue;
    const inked = inkOf(page, run);
    for (let index = Math.max(bandAt(inked.bottom), -farthestBand); index <= Math.min(bandAt(inked.top), farthestBand); index++) {
      const band = bands.get(index);
      if (band === undefined) bands.set(index, [inked]);
      else band.push(inked);
    }
  }
  return bands;
}

/** Letters of one word that may meet: a vowel sign may stand between. */
const neighbours = 3;

function bandAt(y: number): number {
  return Math.floor(y / bandHeight);
}

function inkOf({ characters: { codes, ink } }: PageFacts, run: TextRun): Inked {
  let left = Infinity;
  let bottom = Infinity;
  let right = -Infinity;
  let top = -Infinity;
  // Number by number: this runs once for every character, mostly before V8 has compiled it.
  for (let at = run.from; at < run.to; at++) {
    // A space has a box as flat as a hair.
    if (isSpace(codes[at])) continue;
    const l = ink[4 * at] ?? left;
    const b = ink[4 * at + 1] ?? bottom;
    const r = ink[4 * at + 2] ?? right;
    const t = ink[4 * at + 3] ?? top;
    if (l < left) left = l;
    if (b < bottom) bottom = b;
    if (r > right) right = r;
    if (t > top) top = t;
  }
  return { run, left, bottom, right, top };
}

/** Where the first two characters of both runs share too much ink. */
function sharedPlace(page: PageFacts, a: Inked, b: Inked): Box | undefined {
  const { ink } = page.characters;
  const ofB = meeting(page, b.run, a);
  if (ofB.length === 0) return undefined;
  for (const i of meeting(page, a.run, b)) {
    for (const j of ofB) {
      const left = Math.max(ink[4 * i] ?? 0, ink[4 * j] ?? 0);
      const bottom = Math.max(ink[4 * i + 1] ?? 0, ink[4 * j + 1] ?? 0);
      const right = Math.min(ink[4 * i + 2] ?? 0, ink[4 * j + 2] ?? 0);
      const top = Math.min(ink[4 * i + 3] ?? 0, ink[4 * j + 3] ?? 0);
      if (right <= left || top <= bottom) continue;
      const shared = (right - left) * (top - bottom);
      if (shared < overprintShare * Math.min(area(ink, i), area(ink, j))) continue;
      if (!followsOn(page, a.run, i, j) && !combines(page, i, j) && !join(page, i, j)) return { left, bottom, right, top };
    }
  }
  return undefined;
}

/** Characters of a run whose ink meets a box. */
function meeting({ characters: { codes, ink } }: PageFacts, { from, to }: TextRun, box: Omit<Inked, 'run'>): number[] {
  const met: number[] = [];
  for (let at = from; at < to; at++) {
    if ((ink[4 * at] ?? 0) >= box.right || (ink[4 * at + 2] ?? 0) <= box.left) continue;
    if ((ink[4 * at + 1] ?? 0) < box.top && (ink[4 * at + 3] ?? 0) > box.bottom && !isSpace(codes[at])) met.push(at);
  }
  return met;
}

function area(ink: Float32Array, at: number): number {
  return ((ink[4 * at + 2] ?? 0) - (ink[4 * at] ?? 0)) * ((ink[4 * at + 3] ?? 0) - (ink[4 * at + 1] ?? 0));
}

/** The pen moved on from one character to the next: a slanted letter leans over what follows it, and its box reaches as far. */
function followsOn({ characters }: PageFacts, { size }: TextRun, i: number, j: number): boolean {
  const { loose } = characters;
  const next = glyphStart(characters, j);
  // The letters of a ligature have one place.
  return (
    next > i &&
    glyphStart(characters, next - 1) === glyphStart(characters, i) &&
    (loose[4 * j] ?? 0) >= (loose[4 * i + 2] ?? 0) - mostLeaning * size
  );
}

/** An accent stands on its letter. */
function combines({ characters: { codes } }: PageFacts, i: number, j: number): boolean {
  return [i, j].some((at) => /^\p{M}$/u.test(String.fromCodePoint(codes[at] ?? 0)));
}

/** Neighbours of Arabic and its kin reach under and over each other. */
function join({ characters: { codes } }: PageFacts, i: number, j: number): boolean {
  return (
    Math.abs(i - j) <= neighbours && [i, j].every((at) => /\p{Script=Arabic}|\p{Script=Syriac}/u.test(String.fromCodePoint(codes[at] ?? 0)))
  );
}
