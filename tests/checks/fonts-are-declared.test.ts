import { expect, it } from 'vitest';
import { fontsAreDeclared } from '../../src/checks/fonts-are-declared.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

/** PostScript name, and whether it belongs to one of the families. */
const names: readonly (readonly [string, boolean])[] = [
  ['SourceSerif4-Semibold', true],
  ['SourceSerif4-BoldItalic', true],
  ['SourceSerif4Display-Bold', false],
  ['SourceSerif-Regular', false],
  ['SourceCodePro-ExtraLight', true],
  ['NotoSansSymbols2-Regular', true],
  ['NotoSans-Regular', false],
  ['IBMPlexSerif', true],
  ['EBGaramond-Regular', true],
  ['DMSans-9ptRegular', true],
  ['Helvetica', false],
  ['LibertinusSerif-Regular', false],
];

it('knows the families of PostScript names', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const families = ['Source Serif 4', 'Source Code Pro', 'Noto Sans Symbols 2', 'IBM Plex Serif', 'EB Garamond', 'DM Sans'];
  const fonts = names.map(([name]) => ({ name, type: 'Type0', embedded: true, subset: true, weight: 400, italic: false }));
  const found = literalFacts([{}], { fonts });
  const list = families.map((family) => `“${family}”`).join(', ');
  expect(told(problems(fontsAreDeclared, { promised: { ...promised, families }, found }))).toEqual(
    names.flatMap(([name, known]) => (known ? [] : [`p. 1: Unexpected font “${name}”, expected one of ${list}`])),
  );
});

it('tells a family that the template takes without a word', async () => {
  const proof = await buildProof(article(`${pagesOfProse(1)}\n\n\`code\``, 'summary: false'));
  expect(problems(fontsAreDeclared, proof)).toEqual([]);
  const damaged = await damageTypst(
    proof,
    (theme) =>
      theme.replace(
        'show raw.where(block: false): set text(font: mono,',
        'show raw.where(block: false): set text(font: "DejaVu Sans Mono",',
      ),
    '/theme.typ',
  );
  expect(told(problems(fontsAreDeclared, damaged))).toEqual([
    'p. 2: Unexpected font “DejaVuSansMono”, expected one of “Source Serif 4”, “Source Sans 3”, “Source Code Pro”',
  ]);
});
