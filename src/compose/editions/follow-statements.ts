import type { Passage, PassageMark } from '../../model/index.js';
import { speakerOf } from './record-edition.js';
import { bagOfWords, similarityOf } from './word-bags.js';
import { wordSpans } from './word-spans.js';

/** Passages of an edition, those that are set otherwise now as they would be printed so. */
export interface FollowedStatements {
  readonly passages: readonly Passage[];
  /** Who speaks in one of these → that passage. */
  readonly spoken: ReadonlyMap<string, Passage>;
}

/** Statements with less in common are not the same one. */
const leastSimilar = 0.5;

/**
 * Statements before as they are set now: where a few are left, or a few more have come, what was a table is a list, or the other way
 * round. Those that say the same have not changed for that.
 */
export function followStatements(
  before: readonly Passage[],
  after: readonly Passage[],
  /** Number of a note before → the one it has now. */
  numbers: ReadonlyMap<number, number>,
): FollowedStatements {
  const known = speakersOf(before);
  const now = speakersOf(after);
  // What may stand for a paragraph, and what for a statement: of these there are few, so that few pairs are tried.
  const left = {
    paragraph: new Set(after.filter(({ kind, text }) => kind === 'statement' && !known.has(speakerOf(text)))),
    statement: new Set(after.filter(({ kind }) => kind === 'paragraph')),
  };
  const spoken = new Map<string, Passage>();
  const passages = before.map((passage) => {
    const { kind } = passage;
    if (kind !== 'paragraph' && (kind !== 'statement' || now.has(speakerOf(passage.text)))) return passage;
    let best: { readonly partner: Passage; readonly text: string; readonly score: number } | undefined;
    for (const partner of left[kind]) {
      const text = partner.section === passage.section ? setAs(partner, passage) : undefined;
      if (text === undefined) continue;
      const score = similarityOf(bagOfWords(text), bagOfWords(partner.text));
      if (score >= Math.max(leastSimilar, best?.score ?? 0)) best = { partner, text, score };
    }
    if (best === undefined) return passage;
    const { partner, text } = best;
    left[kind].delete(partner);
    const followed = { ...passage, kind: partner.kind, text, marks: marksAs(partner, text, passage, numbers) };
    spoken.set(speakerOf((partner.kind === 'statement' ? partner : passage).text), followed);
    return followed;
  });
  return { passages, spoken };
}

function speakersOf(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ kind, text }) => (kind === 'statement' ? [speakerOf(text)] : [])));
}

/** The words of a statement set as another one is; nothing where somebody else speaks. */
function setAs(partner: Passage, { kind, text }: Passage): string | undefined {
  const [row, item] = kind === 'statement' ? [text, partner.text] : [partner.text, text];
  const cell = row.indexOf(' | ');
  const lead = cell < 0 ? undefined : leadOf(item, speakerOf(row));
  if (lead === undefined) return undefined;
  return kind === 'statement' ? `${lead}${text.slice(cell + 3)}` : `${row.slice(0, cell + 3)}${text.slice(lead.length)}`;
}

/** The name at the beginning, with what leads on to the statement. */
function leadOf(text: string, speaker: string): string | undefined {
  if (speaker === '' || !text.startsWith(speaker)) return undefined;
  const signs = /^[\s,;:–—-]+/u.exec(text.slice(speaker.length));
  return signs === null ? undefined : `${speaker}${signs[0]}`;
}

/** Notes that both cite are marked where the one that is printed has them: a table has a column for them. */
function marksAs(partner: Passage, text: string, { marks = [] }: Passage, numbers: ReadonlyMap<number, number>): readonly PassageMark[] {
  const end = partner.kind === 'statement' ? 0 : wordSpans(text).length - 1;
  return marks.flatMap(([, note]): readonly PassageMark[] => {
    const same = (partner.marks ?? []).filter(([, own]) => own === numbers.get(note));
    return same.length === 0 ? [[end, note]] : same.map(([word]) => [word, note]);
  });
}
