import type { PdfObjects } from './objects/pdf-objects.js';
import type { PdfValue } from './objects/pdf-value.js';
import { readTreePairs } from './read-tree-pairs.js';

/** The label of every page, as viewers show it; `undefined` where the file labels none. */
export function readPageLabels(objects: PdfObjects, pageCount: number): (string | undefined)[] {
  const labels: (string | undefined)[] = Array.from({ length: pageCount });
  const ranges = readTreePairs(objects, objects.catalog.get('PageLabels'), 'Nums')
    .flatMap(([key, value]) => (typeof key === 'number' ? [{ first: key, entries: objects.entries(value) }] : []))
    .sort((a, b) => a.first - b.first);
  for (const [index, { first, entries }] of ranges.entries()) {
    const end = Math.min(ranges[index + 1]?.first ?? pageCount, pageCount);
    for (let page = Math.max(0, first); page < end; page += 1) labels[page] = label(objects, entries, page - first);
  }
  return labels;
}

function label(objects: PdfObjects, entries: ReadonlyMap<string, PdfValue>, steps: number): string {
  const number = (objects.number(entries.get('St')) ?? 1) + steps;
  return (objects.text(entries.get('P')) ?? '') + written(number, objects.name(entries.get('S')));
}

function written(number: number, style: string | undefined): string {
  switch (style) {
    case 'D':
      return String(number);
    case 'R':
      return roman(number);
    case 'r':
      return roman(number).toLowerCase();
    case 'A':
      return letters(number);
    case 'a':
      return letters(number).toLowerCase();
    default:
      return '';
  }
}

const romanDigits = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  let rest = Math.min(Math.max(number, 0), 10_000);
  let out = '';
  for (const [value, digits] of romanDigits) {
    out += digits.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return out;
}

/** A … Z, then AA, BB, … as PDF counts. */
function letters(number: number): string {
  const index = Math.min(Math.max(number, 1), 26_000) - 1;
  return String.fromCharCode(65 + (index % 26)).repeat(Math.floor(index / 26) + 1);
}
