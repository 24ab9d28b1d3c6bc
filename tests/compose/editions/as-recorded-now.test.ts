import { expect, it } from 'vitest';
import { asRecordedNow } from '../../../src/compose/editions/as-recorded-now.js';
import { en } from '../../../src/language/en.js';
import type { Passage } from '../../../src/model/index.js';

const read = (kind: Passage['kind'], text: string, lang: string) =>
  asRecordedNow(
    { number: 1, contentHash: '', passages: [{ section: '', kind, text }], notes: [], stances: [] },
    { ...en.words, confidenceLabel: 'Confidence' },
    lang,
  ).passages[0]?.text;

it('reads how firm a judgement was as page one prints it', () => {
  expect(read('judgement', 'It stands. [likely; Confidence: low]', 'en')).toBe('It stands. [likely; confidence: low]');
  expect(read('judgement', 'It stands. [likely; Confidence: low]', 'de')).toBe('It stands. [likely; Confidence: low]');
  expect(read('judgement', 'It stands. [Confidence: low]', 'en')).toBe('It stands. [Confidence: low]');
  expect(read('paragraph', 'It is [so; Confidence: low]', 'en')).toBe('It is [so; Confidence: low]');
});

it('reads the description of a web image without the bar behind it', () => {
  expect(read('caption', 'Map |', 'en')).toBe('Map');
  expect(read('caption', '|', 'en')).toBe('Image not printed');
  expect(read('caption', 'Map | The quay', 'en')).toBe('Map | The quay');
  expect(read('row', 'Map |', 'en')).toBe('Map |');
});
