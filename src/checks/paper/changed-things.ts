import { type Judgement, type PaperPlace, type PdfFacts, type PrintedWord, type Promised, plainText } from '../../model/index.js';
import { splitEveryWord } from '../ledger/split-words.js';
import { changedFigures } from './changed-figures.js';
import type { ChangedPlace } from './changed-words.js';
import { coverPlaces, nowhere } from './cover-places.js';
import { phraseIn, placesOf } from './phrase-in.js';
import { readPaper } from './read-paper.js';

/** Where changes show that are none of words in the text: notes as a whole, marks of new sources, the title, pictures, degrees of a judgement. */
export function changedThings(promised: Promised, found: PdfFacts): readonly ChangedPlace[] {
  const { changes, summary } = promised.briefing;
  if (changes === undefined) return [];
  const { notes, marks, marksInNotes, front, body: printed } = readPaper(promised, found);
  const places: ChangedPlace[] = [];
  // Where the article opens with prose, nobody knows where on page one it begins.
  const start = front.length === 0 ? undefined : printed[0]?.places[0];
  const isOverview = ({ page, box }: Required<PaperPlace>) =>
    start === undefined ? page === 1 : page < start.page || (page === start.page && box.bottom > start.box.top);
  const repeats = summary.parts.some(({ derived }) => derived);
  const add = (id: number, at: readonly { readonly page: number; readonly box: ChangedPlace['box'] }[]) => {
    for (const { page, box } of at) places.push({ id, kind: 'words', page, box });
  };
  for (const note of notes) {
    const id = changes.notes.get(note.number);
    if (id !== undefined) for (const { places: own } of note.words) add(id, own);
  }
  const fresh = new Map(
    changes.sources.flatMap(({ kind, number, id }) => (kind !== 'withdrawn' && number !== undefined ? [[number, id] as const] : [])),
  );
  for (const { number, link } of [...marks, ...marksInNotes]) {
    const id = fresh.get(number);
    if (id === undefined) continue;
    // What repeats the article shows no change of it; an authored part beside it may.
    if (repeats && link.places.some(isOverview))
      for (const { page, box } of link.places) places.push({ id, kind: 'words', page, box, isSign: true });
    else add(id, link.places);
  }
  const pageOne = found.words.filter(({ places: [place] }) => place?.page === 1);
  const { title, subtitle, description } = promised.briefing.frontMatter;
  const deck = subtitle ?? description;
  for (const [id, text] of [
    [changes.masthead.title, title],
    [changes.masthead.subtitle, deck],
  ] as const)
    if (id !== undefined && text !== undefined) add(id, placesOf(phraseIn(pageOne, text)));
  const lastOfTitle = phraseIn(pageOne, deck ?? title)
    .at(-1)
    ?.places.at(-1);
  if (lastOfTitle !== undefined) for (const id of changes.masthead.gone) places.push({ id, kind: 'cut-after', ...lastOfTitle });
  for (const change of changes.cover) places.push(...coverPlaces(change, promised, found));
  if (changes.renumbered !== undefined) {
    const heading = found.outline.findLast(({ title: own }) => own === promised.words.notes)?.target;
    if (heading?.kind === 'page') places.push({ id: changes.renumbered, kind: 'page', page: heading.page, box: nowhere });
  }
  for (const part of summary.parts)
    if (part.kind === 'glance' && part.rows.some(({ stance }) => stance !== undefined))
      for (const { actor, stance = '', stanceChange } of part.rows) {
        if (stanceChange === undefined) continue;
        const name = plainText(actor).replace(/[\s,;:]+$/u, '');
        // A name alone may stand above the overview, too.
        const row = phraseIn(stance === '' ? behind(pageOne, promised.words.atAGlance) : pageOne, `${name} ${stance}`);
        const own = row.slice(-Math.max(1, splitEveryWord(stance).length));
        places.push(
          ...placesOf(own).map(({ page, box }) => ({ id: stanceChange, kind: 'words' as const, page, box, isRepeated: true as const })),
        );
      }
  let rest = pageOne;
  for (const part of summary.parts)
    if (part.kind === 'judgements')
      for (const judgement of part.judgements) {
        const printed = degreesOf(judgement, promised)
          .map((degrees) => phraseIn(rest, degrees))
          .find(({ length }) => length > 0);
        if (printed === undefined) continue;
        // Several may be as likely: they are printed in their order.
        rest = rest.slice(rest.indexOf(printed.at(-1) as PrintedWord) + 1);
        if (judgement.degreesChange !== undefined) add(judgement.degreesChange, placesOf(printed));
      }
  places.push(...changedFigures(promised, found));
  return places;
}

/** Words that stand behind a title. */
function behind(words: readonly PrintedWord[], title: string): readonly PrintedWord[] {
  const last = phraseIn(words, title).at(-1);
  return last === undefined ? words : words.slice(words.indexOf(last) + 1);
}

/** How likely and how firm, as it may stand behind a judgement: within brackets some languages write the label small. None where neither is given. */
function degreesOf({ likelihood, confidence }: Judgement, { words }: Promised): readonly string[] {
  const likely = likelihood === undefined ? [] : [words.likelihood[likelihood]];
  if (confidence === undefined) return likely.map((degree) => `[${degree}]`);
  const { confidenceLabel: label } = words;
  const labels = [label, label.charAt(0).toLowerCase() + label.slice(1)];
  return labels.map((one) => `[${[...likely, `${one}: ${words.confidence[confidence]}`].join('; ')}]`);
}
