import type { PassageChange } from '../../model/index.js';

/** Signs before which no text has a blank, and some before which only French has one. */
const stops = { everywhere: '.,)\\]', mostly: '.,;:!?)\\]' };

/** A change as it is told: no blank stands before a stop where a page or the number of a note was printed, which is none of the words. */
export function withoutGaps(change: PassageChange, lang: string): PassageChange {
  const signs = /^fr\b/iu.test(lang) ? stops.everywhere : stops.mostly;
  const gap = new RegExp(`(?<=[\\p{L}\\p{N}”’»"%)\\]~]) (?=[${signs}](?:[\\s"”’»)\\].,]|$))`, 'gu');
  const closed = (text: string) => text.replace(gap, '');
  switch (change.kind) {
    case 'reworded': {
      const rewordings = change.rewordings.map(({ lead, before, after, tail }) => ({
        lead: closed(lead),
        before: closed(before),
        after: closed(after),
        tail: closed(tail),
      }));
      return { ...change, rewordings };
    }
    case 'cited': {
      const citations = change.citations.map(({ words, names, ...numbers }) => ({
        ...numbers,
        words: closed(words),
        ...(names === undefined ? {} : { names: { before: names.before.map(closed), after: names.after.map(closed) } }),
      }));
      return { ...change, citations };
    }
    case 'moved': {
      const { behind, until } = change;
      const places = behind === undefined ? {} : { behind: { before: closed(behind.before), after: closed(behind.after) } };
      return { ...change, text: closed(change.text), ...(until === undefined ? {} : { until: closed(until) }), ...places };
    }
    default:
      return { ...change, text: closed(change.text) };
  }
}
