import { expect, it } from 'vitest';
import { inContext } from '../../src/emit/in-context.js';
import { ownStretches } from '../../src/emit/own-stretches.js';
import { languageFor } from '../../src/language/index.js';

const shown = (lead: string, [own, other]: readonly [string, string], tail: string, lang = 'en') =>
  inContext(lead, ownStretches(own, other), tail, languageFor(lang).language)
    .map(({ text, isOwn }) => (isOwn ? `[${text}]` : `(${text})`))
    .join('');

it.each([
  ['amid others', 'The boat', ['leaves at', 'left by'], 'nine.', 'en', '(“The boat )[leaves at]( nine.”)'],
  ['with some between that have stayed', 'Freja |', ['300 of 285', '301 of 286'], '| 4', 'en', '(“Freja | )[300]( of )[285]( | 4”)'],
  ['at both ends', '', ['All', 'Some'], '', 'en', '(“)[All](”)'],
  ['none', 'The boat', ['', 'fast'], 'leaves.', 'en', '(“The boat leaves.”)'],
  ['in quotation marks', 'He says:', ['“No.”', '“Yes.”'], '', 'en', '(“He says: )[‘No.’](”)'],
  ['behind the bar of a cell', '| 3', ['4', '5'], '6 |', 'en', '(“3 )[4]( 6”)'],
  ['without spaces', '船', ['在九', '在十'], '点', 'zh', '(“船在)[九](点”)'],
] as const)('words that are new stand out %s', (_, lead, own, tail, lang, printed) => {
  expect(shown(lead, own, tail, lang)).toBe(printed);
});
