import type { Box, Figure, PdfFacts, PrintedWord, PrintImage, PrintInline, Promised } from '../../model/index.js';
import { splitEveryWord } from '../ledger/split-words.js';
import type { ChangedPlace } from './changed-words.js';
import { readPaper } from './read-paper.js';

type PrintFigure = Figure<PrintInline, PrintImage>;

/** Where pictures have changed, however deep they stand: in lists, in quotations, in notes. */
export function changedFigures(promised: Promised, found: PdfFacts): readonly ChangedPlace[] {
  const { summary, body, endnotes } = promised.briefing;
  const figures = figuresIn([summary.parts.filter(({ derived }) => !derived), body, endnotes]);
  const changed = figures.flatMap(({ image, change }) => (change === undefined || image.kind === 'frame' ? [] : [change]));
  const places: ChangedPlace[] = [];
  // Which picture is which cannot be told: one that has changed may be any, so they explain bars and ask for none.
  for (const id of changed)
    for (const { number: page, images, paths } of found.pages)
      for (const { box } of [...images, ...paths.filter(({ artifact }) => !artifact)])
        places.push({ id, kind: 'words', page, box, isSign: true });
  const frames = figures.filter(({ image }) => image.kind === 'frame');
  if (frames.some(({ change }) => change !== undefined)) places.push(...changedFrames(frames, promised, found));
  return places;
}

/** In the order of reading. */
function figuresIn(value: unknown): readonly PrintFigure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'figure' && 'image' in value) return [value as PrintFigure];
  return Object.values(value).flatMap(figuresIn);
}

/** A frame for a picture that is not printed says so, and what it would show: by these words it is found, one behind the other. */
function changedFrames(frames: readonly PrintFigure[], promised: Promised, found: PdfFacts): readonly ChangedPlace[] {
  const { words, language } = promised;
  const { front, body, noteWords } = readPaper(promised, found);
  const printed = [...front, ...body, ...noteWords].flatMap((word) =>
    word.isMark ? [] : splitEveryWord(word.text).map(({ key }) => ({ key, word })),
  );
  let from = 0;
  return frames.flatMap(({ image: { alt }, change: id }): readonly ChangedPlace[] => {
    const wanted = splitEveryWord(alt === '' ? words.imageNotPrinted : `${words.imageNotPrinted}${language.colon} ${alt}`);
    const isHere = (_: unknown, at: number) => at >= from && wanted.every(({ key }, offset) => printed[at + offset]?.key === key);
    const at = printed.findIndex(isHere);
    if (at < 0) return [];
    from = at + wanted.length;
    if (id === undefined) return [];
    const own = printed.slice(at, from).flatMap(({ word }) => word.places);
    return own.map(({ page, box }) => ({ id, kind: 'words', page, box: frameAround(box, page, found) }));
  });
}

/** The line drawn around words, which a bar stands beside from its top to its bottom; without one, the words. */
function frameAround(words: PrintedWord['places'][number]['box'], page: number, { pages }: PdfFacts): Box {
  const around = pages[page - 1]?.paths.filter(
    ({ kind, stroke, fill, box }) =>
      kind === 'rectangle' &&
      stroke !== undefined &&
      fill === undefined &&
      box.left < words.left &&
      box.right > words.right &&
      box.bottom < words.bottom &&
      box.top > words.top,
  );
  return around?.at(-1)?.box ?? words;
}
