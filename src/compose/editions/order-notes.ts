import type { Passage, RecordedNote } from '../../model/index.js';

/**
 * The passages of an edition with those of its footnotes in the order of the numbers that these have now: numbered afresh, a footnote
 * has not moved. Where it cannot be told which passages are whose, they stay as they are.
 */
export function orderNotes(
  passages: readonly Passage[],
  notes: readonly RecordedNote[],
  numbers: ReadonlyMap<number, number>,
): readonly Passage[] {
  const footnotes = notes.flatMap(({ number, body, withdrawn }) =>
    body.kind === 'comment' && withdrawn === undefined ? [{ number, letters: lettersOf(body.text) }] : [],
  );
  const own: { readonly number: number; readonly passages: readonly Passage[] }[] = [];
  let end = passages.length;
  for (const { number, letters } of footnotes.toReversed()) {
    let begin = end;
    let found = '';
    while (begin > 0 && found.length < letters.length) found = `${lettersOf(passages[--begin]?.text ?? '')}${found}`;
    if (found !== letters) return passages;
    own.push({ number: numbers.get(number) ?? number, passages: passages.slice(begin, end) });
    end = begin;
  }
  const ordered = own.toReversed().toSorted((one, other) => one.number - other.number);
  return [...passages.slice(0, end), ...ordered.flatMap((note) => note.passages)];
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
