import { type Check, notesAnchor, type OutlineEntry, type PdfFacts, type Problem, type Promised } from '../model/index.js';
import { align } from './paper/align.js';
import { findHeadings, type PaperHeading } from './paper/find-headings.js';
import { findRows } from './paper/find-rows.js';
import { foldText } from './paper/fold-text.js';
import { landsAt } from './paper/lands-at.js';
import { linksToldElsewhere } from './paper/links-told-elsewhere.js';
import { type PromisedReference, promisedReferences } from './paper/promised-references.js';
import { type FoundReference, readReferences } from './paper/read-references.js';
import { saysTitle } from './paper/says-title.js';

/** A page number is all that a reader of paper has to go by. */
export const pageReferenceIsTrue: Check = {
  id: 'page-reference-is-true',
  claim: 'Every page named – in the text, on page one, in contents and outline – is the page where its target stands',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const references = readReferences(promised, found);
    const meantBy = referenceReader(promised, found, references);
    const nowhere = linksToldElsewhere(promised, found);
    for (const reference of references) {
      const problem = problemOf(reference, meantBy(reference), nowhere.has(reference.link));
      if (problem !== undefined) yield problem;
    }
    yield* outlineProblems(promised, found);
  },
};

/** What a reference may mean, headings or rows; without any only its own link tells. */
interface Meaning {
  readonly targets: readonly PaperHeading[];
  readonly isRow?: boolean;
  readonly source?: PromisedReference['source'];
}

/** Entries are known by their titles, other references by their order, where all of them are there; else any of them may be meant. */
function referenceReader(
  promised: Promised,
  found: PdfFacts,
  references: readonly FoundReference[],
): (reference: FoundReference) => Meaning {
  const { byId, all } = findHeadings(promised, found);
  const rows = findRows(promised, found);
  const { arrows, inText, titled } = promisedReferences(promised);
  const inOrder = new Map<FoundReference, PromisedReference>();
  for (const [form, wanted] of [
    ['arrow', arrows],
    ['in-text', inText],
  ] as const) {
    const own = references.filter((reference) => reference.form === form);
    if (own.length !== wanted.length) continue;
    for (const [index, reference] of own.entries()) {
      const meant = wanted[index];
      if (meant !== undefined) inOrder.set(reference, meant);
    }
  }
  const notes = foldText(promised.words.notes);
  const ofNotes = () => all.filter((heading) => saysTitle(heading.text, notes));
  const isWhole = promised.briefing.body.every((block) => block.kind !== 'heading' || byId.has(block.id));
  return (reference) => {
    const { form, title, orTitle, link } = reference;
    const one = inOrder.get(reference);
    const any = form === 'arrow' ? arrows : form === 'in-text' ? inText : [title, orTitle].flatMap((own) => titled.get(own ?? '') ?? []);
    const meant = one === undefined ? any : [one];
    if (meant.length === 0 && title === notes) return { targets: ofNotes() };
    // A page without words belongs to an entry whose title leads elsewhere, or nowhere: some heading or row at least is meant.
    if (form === 'other') return { targets: isWhole ? onPageOf(link, [...all, ...[...rows.values()].flat()]) : [] };
    const targets = meant.flatMap(({ target }) => (target === notesAnchor ? ofNotes() : (byId.get(target) ?? rows.get(target) ?? [])));
    const source = meant.length === 1 ? meant[0]?.source : undefined;
    const about = source === undefined ? {} : { source };
    // Where one of several targets is lost, the entry may have meant that.
    if (targets.length !== meant.length) return { targets: [], ...about };
    return { targets: onPageOf(link, targets), isRow: meant.every(({ target }) => rows.has(target)), ...about };
  };
}

/** Those of several targets that stand on the page where a link leads, if any does. */
function onPageOf({ target }: FoundReference['link'], targets: readonly PaperHeading[]): readonly PaperHeading[] {
  const own = targets.filter(({ place }) => target.kind === 'page' && place.page === target.page);
  return own.length > 0 ? own : targets;
}

/** Of one that leads nowhere as nearly all do, the number alone is asked, where it is known. */
function problemOf({ link, named }: FoundReference, { targets, isRow = false, source }: Meaning, isOfMany: boolean): Problem | undefined {
  if (isOfMany && targets.length === 0) return undefined;
  const { target, text, places } = link;
  const leads = target.kind === 'page' ? target.page : undefined;
  const page = targets.find(({ place }) => place.page === Number(named))?.place.page ?? targets[0]?.place.page ?? leads;
  const hint = 'Build the briefing again; page numbers have moved since.';
  const about = { hint, ...(source === undefined ? {} : { source }), ...(places[0] === undefined ? {} : { paper: places[0] }) };
  const what = isRow ? 'row' : 'heading';
  const where = targets.length > 0 ? `where its ${what} stands` : 'where it leads';
  if (named !== undefined && named !== String(page))
    return { message: `Unexpected page “${named}”, expected ${page ?? 'one that is there'}, ${where}`, ...about };
  if (isOfMany || (targets.length === 0 ? leads !== undefined : targets.some(({ place }) => landsAt(target, place.page, place.box.top))))
    return undefined;
  return {
    message: `Unexpected link of “${text}” to ${leads === undefined ? 'nowhere' : `p. ${leads}`}, expected its ${what} on p. ${page}`,
    ...about,
  };
}

function* outlineProblems(promised: Promised, found: PdfFacts): Generator<Problem> {
  const { byId, all } = findHeadings(promised, found);
  // Without tags nothing tells a heading; another check speaks of that.
  if (all.length === 0) return;
  const entries = flattened(found.outline);
  const pairs = new Map(align(entries, all, ({ title }, heading) => saysTitle(heading.text, foldText(title)), entries.length + all.length));
  const sources = new Map<PaperHeading | undefined, PromisedReference['source']>();
  for (const block of promised.briefing.body) if (block.kind === 'heading') sources.set(byId.get(block.id), block.place);
  for (const [index, { title, target }] of entries.entries()) {
    const heading = all[pairs.get(index) ?? -1];
    if (heading !== undefined && landsAt(target, heading.place.page, heading.place.box.top)) continue;
    const source = heading === undefined ? undefined : sources.get(heading);
    yield {
      message: `Unexpected outline entry “${title}”, expected ${heading === undefined ? 'the words of a heading' : `one that leads to p. ${heading.place.page}, where its heading stands`}`,
      hint: 'Build the briefing again; something has changed pages or outline since.',
      ...(source === undefined ? {} : { source }),
      ...(heading !== undefined ? { paper: heading.place } : target.kind === 'page' ? { paper: { page: target.page } } : {}),
    };
  }
}

function flattened(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flattened(entry.children)]);
}
