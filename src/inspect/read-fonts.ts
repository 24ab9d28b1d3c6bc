import type { FontFacts } from '../model/index.js';
import type { PdfObjects } from './objects/pdf-objects.js';
import type { PdfValue } from './objects/pdf-value.js';
import type { PageNode } from './read-page-tree.js';

/** A font with what reading its text needs to know. */
export interface ReadFont {
  readonly facts: FontFacts;
  /** Name in the file, subset tag included. */
  readonly baseName: string;
  /** What the hyphen's glyph means where the text does not say. */
  readonly hyphen: 'hard' | 'soft';
}

type Entries = ReadonlyMap<string, PdfValue>;

/** All fonts that the pages and the forms on them name, each once, in the order of first use. */
export function readFonts(objects: PdfObjects, pages: readonly PageNode[]): ReadFont[] {
  const fonts = new Map<Entries, ReadFont>();
  const seen = new Set<Entries>();
  const pending: PdfValue[] = pages.map((page) => page.resources).reverse();
  while (pending.length > 0) {
    const resources = objects.entries(pending.pop());
    if (seen.has(resources)) continue;
    seen.add(resources);
    for (const reference of objects.entries(resources.get('Font')).values()) {
      const font = objects.entries(reference);
      if (font.size > 0 && !fonts.has(font)) fonts.set(font, readFont(objects, font));
    }
    for (const form of [...objects.entries(resources.get('XObject')).values(), ...objects.entries(resources.get('Pattern')).values()]) {
      pending.push(objects.entries(form).get('Resources') ?? null);
    }
  }
  return [...fonts.values()];
}

function readFont(objects: PdfObjects, font: Entries): ReadFont {
  const type = objects.name(font.get('Subtype')) ?? 'unknown';
  const baseName = objects.name(font.get('BaseFont')) ?? objects.name(font.get('Name')) ?? '';
  const outline = type === 'Type0' ? objects.entries(objects.items(font.get('DescendantFonts'))[0]) : font;
  const descriptor = objects.entries(outline.get('FontDescriptor'));
  const name = (objects.name(descriptor.get('FontName')) ?? baseName).replace(/^[A-Z]{6}\+/, '');
  const facts: FontFacts = {
    name,
    type,
    // A Type 3 font is made of drawing operators within the file.
    embedded: type === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some((key) => objects.resolve(descriptor.get(key)) !== null),
    subset: /^[A-Z]{6}\+/.test(baseName),
    weight: objects.number(descriptor.get('FontWeight')) ?? weightOfName(name),
    italic: (objects.number(descriptor.get('ItalicAngle')) ?? 0) !== 0 || /italic|oblique/i.test(name),
  };
  return { facts, baseName, hyphen: hyphenOf(objects, font) };
}

const weightNames: readonly (readonly [RegExp, number])[] = [
  [/extra-?light|ultra-?light/i, 200],
  [/semi-?bold|demi-?bold/i, 600],
  [/extra-?bold|ultra-?bold/i, 800],
  [/thin|hairline/i, 100],
  [/light/i, 300],
  [/medium/i, 500],
  [/black|heavy/i, 900],
  [/bold/i, 700],
];

function weightOfName(name: string): number {
  return weightNames.find(([pattern]) => pattern.test(name))?.[1] ?? 400;
}

/** Typst gives the hyphen's glyph one meaning a font, and marks the other uses; so the font's map tells which is which. */
function hyphenOf(objects: PdfObjects, font: Entries): 'hard' | 'soft' {
  const map = objects.data(font.get('ToUnicode'));
  if (!map) return 'hard';
  const text = Buffer.from(map.buffer, map.byteOffset, map.length).toString('latin1');
  return /> *<00ad>/i.test(text) && !/> *<(?:002d|2010)>/i.test(text) ? 'soft' : 'hard';
}
