import { expect, it } from 'vitest';
import { runsFromRight } from '../../src/language/index.js';

it.each(['ar', 'HE', 'fa-IR', 'ur', 'ckb', 'pa-Arab', 'pa-Arab-PK', 'ku-Arab', 'uz_Arab'])('%s is written from right to left', (tag) => {
  expect(runsFromRight(tag)).toBe(true);
});

it.each(['en', 'pa', 'pa-IN', 'ku', 'ur-Latn', 'sd-Deva-IN', 'de-CH-1996', ''])('%s from left to right', (tag) => {
  expect(runsFromRight(tag)).toBe(false);
});
