import type { Image, PaperPlace, PdfFacts, Problem, Promised, StructureElement } from '../../model/index.js';
import { firstPage } from './printed-units.js';
import { readPaper } from './read-paper.js';
import { everyInline, printedRuns } from './walk-article.js';

/** Points by which a picture in the first line may stand higher than its words. */
const inlinePicture = 6;

/** Pictures of the article that are not on paper as often as it shows them, by their alternative texts. */
export function* miscountedImages(promised: Promised, found: PdfFacts): Generator<Problem> {
  const written = new Map<string, Image[]>();
  let nameless = 0;
  // A picture that is not there is a frame with its words, and may count as one.
  const frames = new Set<string>([folded(promised.words.imageNotPrinted)]);
  for (const run of printedRuns(promised))
    for (const inline of everyInline(run.inlines)) {
      if (inline.kind !== 'image') continue;
      const alt = folded(inline.alt);
      if (!promised.article.images.has(inline.url)) {
        frames.add(alt);
        continue;
      }
      // Without words of the author, what stands for the picture is not known here.
      if (alt === '') nameless += 1;
      else written.set(alt, [...(written.get(alt) ?? []), inline]);
    }
  const printed = new Map<string, StructureElement[]>();
  for (const figure of figures(found.structure))
    printed.set(folded(figure.alt ?? ''), [...(printed.get(folded(figure.alt ?? '')) ?? []), figure]);
  const begin = readPaper(promised, found).body[0]?.places[0];
  for (const [alt, images] of written) {
    const all = printed.get(alt) ?? [];
    const [first] = images;
    const lost = images[all.length];
    const added = inArticle(all, begin)[images.length];
    printed.delete(alt);
    if (lost !== undefined)
      yield { message: `Unexpected ${all.length} pictures “${lost.alt}”, expected ${images.length}`, source: lost.place };
    else if (added !== undefined && first !== undefined)
      yield { message: `Unexpected second picture “${first.alt}”, expected ${images.length}`, source: first.place, ...paperOf(added) };
  }
  for (const alt of frames) printed.delete(alt);
  const others = [...printed.values()].flat();
  const own = inArticle(others, begin);
  const added = own[nameless];
  if (others.length < nameless) yield { message: `Unexpected ${others.length} pictures without words of their own, expected ${nameless}` };
  else if (added !== undefined)
    yield { message: `Unexpected picture “${added.alt ?? ''}”, expected none that the article does not have`, ...paperOf(added) };
}

/** The summary may repeat a picture, also where the article begins below it. */
function inArticle(all: readonly StructureElement[], begin: PaperPlace | undefined): readonly StructureElement[] {
  return all.filter((figure) => {
    const [page, { box }] = [firstPage(figure), boxOf(figure)];
    if (page === undefined || begin === undefined || page !== begin.page)
      return page === undefined || begin === undefined || page > begin.page;
    return box === undefined || begin.box === undefined || box.top < begin.box.top + inlinePicture;
  });
}

function paperOf(figure: StructureElement): { readonly paper?: PaperPlace } {
  const page = firstPage(figure);
  return page === undefined ? {} : { paper: { page, ...boxOf(figure) } };
}

function boxOf({ attributes }: StructureElement): Pick<PaperPlace, 'box'> {
  const value = attributes.get('BBox');
  const [left, bottom, right, top] = Array.isArray(value) ? value.filter((side) => typeof side === 'number') : [];
  return left === undefined || bottom === undefined || right === undefined || top === undefined
    ? {}
    : { box: { left, bottom, right, top } };
}

function figures(elements: readonly StructureElement[]): readonly StructureElement[] {
  return elements.flatMap((element) => {
    if (element.role === 'Figure') return [element];
    return figures(element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : [])));
  });
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
