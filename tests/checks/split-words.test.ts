import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitEveryWord, splitWords } from '../../src/checks/ledger/split-words.js';

const signs = [...' \t\u00a0\u202f.…-–—,;:!?“”‘’"\'«»()[]{}<>/\\*_#%&+=~^|€§°²³½ªµº×÷→−•№'];
const letters = [...'aZé1ßØøŁžїЩёҐ9'];

it('takes usual texts apart as it does those with rarer letters', () => {
  const text = fc.string({ unit: fc.constantFrom(...signs, ...letters), maxLength: 40 });
  fc.assert(
    fc.property(text, (usual) => {
      const [last, ...others] = splitWords(`${usual} 漢`).toReversed();
      expect(last?.key).toBe('漢');
      expect(splitWords(usual)).toEqual(others.reverse());
    }),
    { numRuns: 500 },
  );
});

it('takes every sign of usual texts as it does among rarer letters', () => {
  for (let code = 0; code < 0x2300; code += 1) {
    const text = `a${String.fromCharCode(code)}b ${String.fromCharCode(code)}`;
    expect([code, splitWords(text)]).toEqual([code, splitWords(`${text} 漢`).slice(0, -1)]);
  }
});

it.each([
  ['a mark of direction', '\u200f'],
  ['the sign that begins a file', '\ufeff'],
  ['the end of a turned direction', '\u202c'],
  ['a joiner', '\u2060'],
])('%s inside a word, which nobody sees, parts nothing', (_, residue) => {
  for (const split of [splitWords, splitEveryWord]) expect(split(`Some wo${residue}rds`).map(({ key }) => key)).toEqual(['Some', 'words']);
});
