import type { PdfFacts, PdfMetadata, Problem } from '../../model/index.js';

/** What a file says of itself that no article writes; all else is held against the front matter. */
const ownWords: readonly (readonly [key: keyof PdfMetadata, name: string])[] = [
  ['creator', 'creator'],
  ['producer', 'producer'],
  ['pdfA', 'claim to PDF/A'],
  ['xmp', 'description (XMP)'],
];

/** Compares what the file says of the program that made it, and what its XMP says at all, with what is built. */
export function otherMetadata({ metadata: is, encrypted }: PdfFacts, { metadata: was }: PdfFacts): readonly Problem[] {
  const isLocked = encrypted && is.xmp === undefined;
  return ownWords.flatMap(([key, name]) => {
    if (isLocked && (key === 'xmp' || key === 'pdfA')) return [];
    const [own, other] = key === 'xmp' ? apart(withoutIds(is.xmp), withoutIds(was.xmp)) : [is[key], was[key]];
    if (own === other) return [];
    return {
      message: `Unexpected ${own === undefined ? `file without ${name}` : `${name} “${own}” of the file`}, expected ${other === undefined ? 'none' : `“${other}”`}`,
      hint: 'Build the file again: a program has changed what it says of itself.',
      paper: { page: 1 },
    };
  });
}

/** The ids of XMP are made from the contents, of whose changes others speak. */
function withoutIds(xmp = ''): string {
  return xmp.replace(/<xmpMM:(?:Instance|Document)ID>[^<]*/g, '');
}

/** Characters around a difference. */
const around = 30;

/** Where two long texts first differ. */
function apart(one: string, other: string): readonly [string, string] {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - around);
  return one === other ? ['', ''] : [one.slice(from, at + around), other.slice(from, at + around)];
}
