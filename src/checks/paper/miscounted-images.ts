import type { Image, InlineImage, PaperPlace, PdfFacts, Problem, Promised, StructureElement } from '../../model/index.js';
import { everyInline } from './every-inline.js';
import { firstPage } from './printed-units.js';
import { readPaper } from './read-paper.js';
import { printedRuns } from './walk-article.js';

/** Pictures of the article that are not on paper as often as it shows them, by their alternative texts. */
export function* miscountedImages(promised: Promised, found: PdfFacts): Generator<Problem> {
  const written = new Map<string, Image[]>();
  let nameless = 0;
  // A picture that is not there is a frame with its words, and may count as one.
  const frames = new Map<string, number>([[folded(promised.words.imageNotPrinted), 1]]);
  for (const run of printedRuns(promised))
    for (const inline of everyInline(run.inlines)) {
      if (inline.kind !== 'image') continue;
      const alt = folded(inline.alt);
      if (!promised.article.images.has(inline.url)) {
        frames.set(alt, (frames.get(alt) ?? 0) + 1);
        continue;
      }
      // Without words of the author, what stands for the picture is not known here.
      if (alt === '') nameless += 1;
      else written.set(alt, [...(written.get(alt) ?? []), inline]);
    }
  const printed = new Map<string, StructureElement[]>();
  for (const figure of figures(found.structure))
    printed.set(folded(figure.alt ?? ''), [...(printed.get(folded(figure.alt ?? '')) ?? []), figure]);
  const bodyPage = readPaper(promised, found).body[0]?.places[0]?.page ?? 1;
  const repeated = [...repeatedAbove(promised.briefing)];
  for (const [alt, images] of written) {
    const all = printed.get(alt) ?? [];
    const [first] = images;
    const lost = images[all.length];
    const besides = repeated.filter((above) => above === alt).length + (frames.get(alt) ?? 0);
    const added = inArticle(all, bodyPage)[images.length + besides];
    printed.delete(alt);
    if (lost !== undefined)
      yield { message: `Unexpected ${all.length} pictures “${lost.alt}”, expected ${images.length}`, source: lost.place };
    else if (added !== undefined && first !== undefined)
      yield { message: `Unexpected second picture “${first.alt}”, expected ${images.length}`, source: first.place, ...paperOf(added) };
  }
  for (const alt of frames.keys()) printed.delete(alt);
  const others = [...printed.values()].flat();
  const own = inArticle(others, bodyPage);
  const added = own[nameless];
  if (others.length < nameless) yield { message: `Unexpected ${others.length} pictures without words of their own, expected ${nameless}` };
  else if (added !== undefined)
    yield { message: `Unexpected picture “${added.alt ?? ''}”, expected none that the article does not have`, ...paperOf(added) };
}

/** A summary on a page of its own may repeat a picture. */
function inArticle(all: readonly StructureElement[], bodyPage: number): readonly StructureElement[] {
  return all.filter((figure) => (firstPage(figure) ?? bodyPage) >= bodyPage);
}

/** Alternative texts of pictures that the summary repeats where the article begins below it. */
function* repeatedAbove({ summary }: Promised['briefing']): Generator<string> {
  const waiting: unknown[] = summary.runsOn ? [...summary.parts] : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if ('kind' in next && next.kind === 'inline-image') yield folded((next as InlineImage).image.alt);
    else waiting.push(...Object.values(next).filter((value) => value !== undefined));
  }
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
