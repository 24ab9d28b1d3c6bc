import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinPaints } from '../../src/inspect/join-paints.js';
import type { PaintedPages } from '../../src/inspect/paint-pages.js';
import type { CheckSetting } from '../../src/model/index.js';
import { prove } from '../../src/pipeline/prove.js';
import { openSecondReader, type SecondReader } from '../../src/pipeline/second-reader.js';
import { Stopwatch } from '../../src/pipeline/stopwatch.js';
import { setAgain } from '../damage/damage.js';
import { buildProof, type Proof } from '../helpers/proof.js';

const folder = fileURLToPath(new URL('../fixtures/damage', import.meta.url));
let proof: Proof;

beforeAll(async () => {
  proof = await buildProof(readFileSync(join(folder, 'rich.md')), { folder, file: 'rich.md' });
});

/** A reader behind a wall, as between threads: what goes through is copied. */
function elsewhere(reader: SecondReader): SecondReader {
  return {
    read: async (...file) => structuredClone(await reader.read(...structuredClone(file))),
    check: async (others, promised, settings) =>
      structuredClone(await reader.check(...structuredClone([others, promised, settings] as const))),
  };
}

async function proved(pdf: Uint8Array, second?: SecondReader, settings: Readonly<Record<string, CheckSetting>> = {}) {
  const watch = new Stopwatch();
  const { found, findings, asked } = await prove(pdf, proof.promised, { settings, watch, ...(second && { second }) });
  return {
    findings,
    asked: [...asked].sort(),
    timed: Object.keys(watch.timings.checks).sort(),
    paper: found && { words: found.words, fonts: found.fonts, runs: found.pages.map(({ runs }) => runs) },
  };
}

async function edited(edit: (file: PDFDocument) => unknown): Promise<Uint8Array> {
  const file = await PDFDocument.load(proof.pdf, { updateMetadata: false });
  await edit(file);
  return file.save({ useObjectStreams: false });
}

const files: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['a sound file', () => proof.pdf],
  [
    'a table that is too wide, and type that is too small',
    () => {
      const source = Buffer.from(proof.typst.get('/brief.typ') ?? '').toString();
      return setAgain(proof, new Map([['/brief.typ', source.replace('#section-heading(', '#text(size: 3pt)[Small]\n#section-heading(')]]));
    },
  ],
  [
    'words across others on each page, in a font of their own',
    () =>
      edited(async (file) => {
        const font = await file.embedFont(StandardFonts.Courier);
        for (const page of file.getPages()) page.drawText('Across what is there', { x: 90, y: 500, size: 20, font });
      }),
  ],
  ['a page that is turned', () => edited((file) => file.getPage(1).setRotation(degrees(90)))],
  ['a page less', () => edited((file) => file.removePage(2))],
  ['one page', () => edited((file) => Array.from({ length: file.getPageCount() - 1 }, () => file.removePage(1)))],
  ['a file that is cut off', () => proof.pdf.slice(0, proof.pdf.length / 2)],
  ['no file', () => Buffer.from('%PDF-1.7\nnothing')],
];

describe('Two readers', () => {
  it.each(files)('find in %s what one finds', async (name, make) => {
    const pdf = await make();
    const alone = await proved(pdf);
    const sound = await proved(proof.pdf);
    if (name !== 'a sound file') expect(alone.findings).not.toEqual(sound.findings);
    expect(await proved(pdf, elsewhere(openSecondReader()))).toEqual(alone);
  });

  it('leave out what is turned off', async () => {
    const settings = { 'url-breaks-well': { severity: 'off', reason: 'Tested elsewhere' } } as const;
    const together = await proved(proof.pdf, elsewhere(openSecondReader()), settings);
    expect(together.asked).not.toContain('url-breaks-well');
    expect(together).toEqual(await proved(proof.pdf, undefined, settings));
  });

  it('read what nothing marks as text where its check is turned off', async () => {
    const stamped = await edited((file) => file.getPage(1).drawText('Across what is there', { x: 90, y: 500, size: 20 }));
    const settings = { 'is-tagged': { severity: 'off', reason: 'Tested elsewhere' } } as const;
    const alone = await proved(stamped, undefined, settings);
    expect(alone.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['fonts-are-declared', 'words-survive']));
    expect(await proved(stamped, elsewhere(openSecondReader()), settings)).toEqual(alone);
  });

  it.each<[string, (reader: SecondReader) => Partial<SecondReader>]>([
    ['cannot read', () => ({ read: () => Promise.reject(new Error('No')) })],
    ['reads, and cannot check', () => ({ check: () => Promise.reject(new Error('No')) })],
    ['is gone', () => ({ read: () => Promise.reject(new Error('No')), check: () => Promise.reject(new Error('No')) })],
  ])('lose nothing where the second %s', async (_, broken) => {
    const reader = elsewhere(openSecondReader());
    expect(await proved(proof.pdf, { ...reader, ...broken(reader) })).toEqual(await proved(proof.pdf));
  });

  it('read one file after another', async () => {
    const reader = elsewhere(openSecondReader());
    const less = await edited((file) => file.removePage(2));
    const first = await proved(less, reader);
    expect(await proved(proof.pdf, reader)).toEqual(await proved(proof.pdf));
    expect(first).toEqual(await proved(less));
  });
});

it('Fonts that only one of two readers has met are numbered as if one had read all', () => {
  const font = (baseName: string) => ({
    facts: { name: baseName, type: 'unknown', embedded: false, subset: false, weight: 400, italic: false },
    baseName,
    hyphen: 'hard' as const,
  });
  const none = new Float32Array();
  const characters = { count: 0, codes: new Uint32Array(), runs: new Uint32Array(), loose: none, ink: none, unmapped: [] };
  const page = (...fonts: readonly number[]): PaintedPages['paints'][number] =>
    ({ text: { characters, runs: fonts.map((index) => ({ font: index })) } }) as unknown as PaintedPages['paints'][number];
  const joined = joinPaints(
    { paints: [page(0, 2), undefined, page(1)], fonts: ['Known', 'Third', 'First'].map(font), unreadable: [3] },
    { paints: [undefined, page(2, 1, 0), undefined], fonts: ['Known', 'First', 'Second'].map(font), unreadable: [2] },
    1,
  );
  expect(joined.fonts.map(({ baseName }) => baseName)).toEqual(['Known', 'First', 'Second', 'Third']);
  expect(joined.paints.map((paint) => paint?.text?.runs.map((run) => run.font))).toEqual([[0, 1], [2, 1, 0], [3]]);
  expect(joined.unreadable).toEqual([2, 3]);
});
