import type { Check, PdfMetadata, Problem } from '../model/index.js';
import { type FrontFields, frontFields } from './ledger/front-fields.js';
import { foldText } from './paper/fold-text.js';

/** Catalogues and lists of files go by what a file says of itself. */
export const metadataSurvives: Check = {
  id: 'metadata-survives',
  claim: 'Author, subject and dates of the file are those of the front matter, in both places where a file tells them',
  severity: 'error',
  needs: 'article',
  *run(promised, { metadata }) {
    const fields = frontFields(promised);
    const { title } = promised.briefing.frontMatter;
    const author = authorOf(fields);
    const subject = (fields.texts('description')[0] ?? fields.texts('subtitle')[0])?.text;
    const xmp = (property: string) => xmpText(metadata.xmp ?? '', property);
    yield* differing('author', author, metadata.author, xmp('dc:creator'));
    yield* differing('subject', subject, metadata.subject, xmp('dc:description'));
    // What the file’s own dictionary says of title and language is another check’s.
    yield* differing('title', title, title, xmp('dc:title'));
    const [date] = fields.texts('date');
    const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(date?.text ?? '') ?? [];
    if (year !== undefined && month !== undefined && day !== undefined) {
      const wanted = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      yield* differing('date of creation', wanted, dayOf(metadata.created), xmp('xmp:CreateDate')?.slice(0, 10));
      yield* differing('date of change', wanted, dayOf(metadata.modified), xmp('xmp:ModifyDate')?.slice(0, 10));
    }
    if (metadata.keywords !== undefined && foldText(metadata.keywords) !== '')
      yield { ...problemOf('keywords', metadata.keywords, undefined), severity: 'warning' };
  },
};

/** Where no author is named, the house is. */
function authorOf({ texts }: FrontFields): string | undefined {
  const named = [texts('author'), texts('organisation')].find(({ length }) => length > 0);
  return named?.map(({ text }) => text).join(', ');
}

function* differing(name: string, wanted: string | undefined, own: string | undefined, second: string | undefined): Generator<Problem> {
  if (comparable(own) !== comparable(wanted)) yield problemOf(name, own, wanted);
  else if (second !== undefined && comparable(second) !== comparable(wanted)) yield problemOf(`${name} (XMP)`, second, wanted);
}

/** Print sets quotation marks as the language does. */
function comparable(text = ''): string {
  return foldText(text).replace(/\s*["'“”„‟‘’‚‛«»‹›]\s*/gu, '"');
}

function problemOf(name: string, own: string | undefined, wanted: string | undefined): Problem {
  const told = own === undefined ? `file without ${name}` : `${name} “${own}” of the file`;
  return {
    message: `Unexpected ${told}, expected ${wanted === undefined ? 'none' : `“${wanted}”`}`,
    hint: 'Build the file again: a program has changed what it says of itself.',
    paper: { page: 1 },
  };
}

/** `D:20251127000000Z` → `2025-11-27` */
function dayOf(date: PdfMetadata['created']): string | undefined {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(date ?? '') ?? [];
  return year === undefined ? date : `${year}-${month}-${day}`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a property in XMP, its first where there is a list; absent where it has none. */
function xmpText(xmp: string, property: string): string | undefined {
  const inside = new RegExp(`<${property}>([\\s\\S]*?)</${property}>`).exec(xmp)?.[1];
  const text = inside === undefined ? undefined : (/<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(inside)?.[1] ?? inside);
  return text?.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? all;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
