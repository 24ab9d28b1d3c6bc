import { expect, it } from 'vitest';
import type { PaperWord } from '../../src/checks/ledger/paper-words.js';
import { sameLetters } from '../../src/checks/ledger/same-letters.js';
import { splitWords } from '../../src/checks/ledger/split-words.js';

const place = { page: 1, box: { left: 0, bottom: 0, right: 1, top: 1 } };
const written = (text: string) => splitWords(text).map(({ key, raw }) => ({ key, raw, line: 1, kind: 'plain' as const }));

/** Words on paper; `/` ends a line, `+` ends it inside a word. */
function printed(text: string): readonly PaperWord[] {
  const signs = { leadsInside: false, belongsToMark: false, figures: [], place, beginsLine: false };
  return text.split(' / ').flatMap((line, index) =>
    line.split(' ').flatMap((word, at) => {
      const whole = word.replaceAll('+', '');
      const breaks = [...word.matchAll(/\+/g)].map((end, count) => end.index - count);
      return splitWords(whole).map(({ key, raw, at: from }, piece) => ({
        ...{ ...signs, key, raw, mayJoin: piece === 0 ? index > 0 && at === 0 : breaks.includes(from) },
        breaks: breaks.filter((end) => end > from && end < from + raw.length).map((end) => end - from),
      }));
    }),
  );
}

it.each([
  ['harbour', 'har / bour'],
  ['harbour', 'har-+bour'],
  ['co-op', 'co+op'],
  ['well-known', 'well-+known'],
  ['Vor- und', 'Vor-+und'],
  ['har\u200bbour', 'har bour'],
  ['har“bour', 'har / bour'],
])('“%s” may stand as “%s”', (text, paper) => {
  expect(sameLetters(written(text), printed(paper))).toBe(true);
});

it.each([
  ['harbour', 'har bour'],
  ['harbour', 'har-bour'],
  ['the harbour', 'theharbour'],
  ['the harbour', 'the-harbour'],
  ['the harbour', 'the-+harbour'],
  ['the harbour', 'thehar+bour'],
  ['co-op', 'coop'],
  ['harbour', 'harbor'],
  ['“', '”'],
])('“%s” is not “%s”', (text, paper) => {
  expect(sameLetters(written(text), printed(paper))).toBe(false);
});
