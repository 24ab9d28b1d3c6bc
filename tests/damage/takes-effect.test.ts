import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PdfFacts } from '../../src/model/index.js';
import { buildProof, type Proof } from '../helpers/proof.js';
import { type Damaged, readDamaged, undamaged } from './damage.js';
import { damages } from './damages.js';

const folder = fileURLToPath(new URL('../fixtures/damage', import.meta.url));
let proof: Proof;
let before: PdfFacts;

beforeAll(async () => {
  const file = `${folder}/rich.md`;
  proof = await buildProof(readFileSync(file), { folder, file });
  before = read(await readDamaged(await undamaged(proof), proof.promised));
}, 60_000);

function read({ found }: Damaged): PdfFacts {
  if (found === undefined) throw new Error('The damaged file cannot be read');
  return found;
}

const texts = ({ words }: PdfFacts) => words.map(({ text }) => text);
const bodyLines = ({ pages }: PdfFacts) => pages.map(({ lines }) => lines.filter(({ artifact }) => !artifact));
/** On how many lines of each page this stands. */
const countOn = ({ pages }: PdfFacts, text: string) => pages.map(({ lines }) => lines.filter((line) => line.text.includes(text)).length);
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const urls = ({ printedLinks }: PdfFacts) => printedLinks.flatMap(({ target }) => (target.kind === 'url' ? [target.url] : []));
const printed = ({ printedLinks }: PdfFacts) => printedLinks.flatMap(({ target, text }) => (target.kind === 'url' ? [text] : []));
const targets = ({ pages }: PdfFacts) => pages.flatMap(({ links }) => links.map(({ target }) => JSON.stringify(target)));
const marks = ({ words }: PdfFacts) => words.flatMap(({ isMark, text }) => (isMark ? [text] : []));
const differing = (one: readonly string[], other: readonly string[]) => other.filter((text, at) => text !== one[at]).length;

/** How many elements have this role. */
function tags({ structure }: Pick<PdfFacts, 'structure'>, role: string): number {
  return total(
    structure.map((element) => {
      const inside = element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : []));
      return Number(element.role === role) + tags({ structure: inside }, role);
    }),
  );
}

/** What must have come of a damage, told by facts alone; the checks have no part in it. */
const effects: Readonly<Record<string, (after: PdfFacts) => void>> = {
  'a word dropped': (after) => expect(texts(after)).toHaveLength(texts(before).length - 1),
  'a word doubled': (after) => expect(texts(after)).toHaveLength(texts(before).length + 1),
  'one letter changed': (after) => expect(differing(texts(before), texts(after))).toBe(1),
  'a quotation altered by one letter': (after) => expect(differing(texts(before), texts(after))).toBe(1),
  'two words run together': (after) => expect(texts(after)).toHaveLength(texts(before).length - 1),
  'a word parted by a space': (after) => expect(texts(after)).toHaveLength(texts(before).length + 1),
  'a word put in quotation marks': (after) =>
    expect(texts(after).join(' ').split('“')).toHaveLength(texts(before).join(' ').split('“').length + 1),
  'a table row gone': (after) => expect(tags(after, 'TR')).toBe(tags(before, 'TR') - 1),
  'a table row doubled': (after) => expect(tags(after, 'TR')).toBe(tags(before, 'TR') + 1),
  'a heading of another level': (after) => expect(tags(after, 'H2')).not.toBe(tags(before, 'H2')),
  'an address that opens another page': (after) => {
    expect(printed(after)).toEqual(printed(before));
    expect(differing(urls(before), urls(after))).toBe(1);
  },
  'a printed address with one other letter': (after) => {
    expect(urls(after)).toEqual(urls(before));
    expect(differing(printed(before), printed(after))).toBe(1);
  },
  'header rows once only': (after) => {
    expect(total(countOn(before, 'State of the work'))).toBe(2);
    expect(total(countOn(after, 'State of the work'))).toBe(1);
  },
  'the marking gone from one page': (after) => {
    const [was, is] = [countOn(before, 'FOR THE COUNCIL ONLY'), countOn(after, 'FOR THE COUNCIL ONLY')];
    expect(is.filter((count, at) => count !== was[at])).toHaveLength(1);
  },
  'a draft': (after) => expect(countOn(after, 'DRAFT').every((count) => count > 0)).toBe(true),
  'two marks exchanged': (after) => {
    expect(differing(marks(before), marks(after))).toBe(2);
    expect([...marks(after)].sort()).toEqual([...marks(before)].sort());
  },
  'a first line alone at the foot': (after) => {
    const whole = bodyLines(before).flatMap((lines) => lines.map(({ text }) => text));
    const [ends, begins] = [
      bodyLines(after).map((lines) => lines.at(-1)?.text ?? ''),
      bodyLines(after).map((lines) => lines[0]?.text ?? ''),
    ];
    expect(ends.some((text, page) => whole.includes(text) && whole[whole.indexOf(text) + 1] === begins[page + 1])).toBe(true);
  },
  'a ladder of hyphens': (after) => {
    const endings = bodyLines(after).flatMap((lines) => lines.map(({ ending }) => (ending === 'none' ? '.' : '-')));
    expect(endings.join('')).toContain('---');
  },
  'a picture as a coarse one': (after) =>
    expect(Math.min(...after.pages.flatMap(({ images }) => images.map(({ ppi }) => ppi)))).toBeLessThan(100),
  'a paragraph upside down': (after) => expect(after.pages.some(({ runs }) => runs.some(({ angle }) => Math.abs(angle) > 170))).toBe(true),
  'text drawn invisibly': (after) => expect(after.pages.some(({ runs }) => runs.some(({ visible }) => !visible))).toBe(true),
  'a page rotated': (after) => expect(after.pages.filter(({ rotation }) => rotation === 90)).toHaveLength(1),
  'a page removed': (after) => expect(after.pages).toHaveLength(before.pages.length - 1),
  'a page doubled': (after) => expect(after.pages).toHaveLength(before.pages.length + 1),
  'all fonts taken out': (after) => expect(after.fonts.every(({ embedded }) => !embedded)).toBe(true),
  'no structure tree': (after) => expect(after.structure).toEqual([]),
  'no language': (after) => expect(after.metadata.language).toBeUndefined(),
  'no claim of a standard': (after) => expect(after.metadata.pdfUa).toBeUndefined(),
  'no outline': (after) => expect(after.outline).toEqual([]),
  'links of notes turned to another page': (after) => expect(differing(targets(before), targets(after))).toBe(1),
  'an address changed by one letter': (after) => expect(differing(targets(before), targets(after))).toBe(1),
  'other page labels': (after) => expect(after.pages[0]?.label).toBe('4'),
  'a script that runs': (after) => expect(after.liveParts.length).toBeGreaterThan(0),
  'a sticky note on a page': (after) => expect(after.pages[1]?.otherAnnotations).toContain('Text'),
};

/** In a short run one in so many; `SEED` chooses which. */
const share = 10;
const isChosen = (_: unknown, index: number) => process.env.BRIEF_LONG === '1' || index % share === Number(process.env.SEED ?? 1) % share;

describe('a damage takes effect', () => {
  it.each(Object.entries(effects).filter(isChosen))('%s', { timeout: 60_000 }, async (name, assert) => {
    const damaged = await damages.find((damage) => damage.name === name)?.apply(proof);
    if (damaged === undefined) throw new Error(`There is no damage “${name}”, or nothing to damage`);
    assert(read(damaged));
  });
});
