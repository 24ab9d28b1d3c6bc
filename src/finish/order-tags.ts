/** Tells the place of a marked content in the order of reading on its page; page and place count from 0. */
export type ReadingPlace = (page: number, contentId: number) => number | undefined;

/** Elements that hold blocks: these stand in the order in which they were set. */
const groups = /^(?:Document|Part|Art|Sect|Div|NonStruct|Table|THead|TBody|TFoot|TR|L|LI|BlockQuote|Figure|TOC|TOCI|Aside|Note|FENote)$/;
/** More contents than a page has. */
const pageRoom = 1_000_000;

interface Element {
  readonly groups: boolean;
  readonly page: string | undefined;
  /** Where the kids stand between their brackets. */
  readonly start: number;
  readonly end: number;
  readonly kids: readonly string[];
}

/**
 * Typst tags the words of a line from left to right. In text that is read from right to left each line is put into its own order here,
 * in place: an element names the same kids in another order, so that every offset of the file stays true.
 */
export function orderTags(pdf: Uint8Array, placeOf: ReadingPlace): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const file = bytes.toString('latin1');
  const elements = readElements(file);
  const pages = pageNumbers(file);
  const places = new Map<string, number>();
  const placeOfContent = (page: string | undefined, contentId: string): number | undefined => {
    const number = pages.get(page ?? '');
    const place = number === undefined ? undefined : placeOf(number, Number(contentId));
    return number === undefined || place === undefined ? undefined : number * pageRoom + place;
  };
  const placeOfElement = (object: string): number => {
    const known = places.get(object);
    if (known !== undefined) return known;
    // One that names itself has no place.
    places.set(object, Infinity);
    const { kids = [], page } = elements.get(object) ?? {};
    const place = Math.min(Infinity, ...kids.map((kid) => placeOfKid(kid, page) ?? Infinity));
    places.set(object, place);
    return place;
  };
  const placeOfKid = (kid: string, page: string | undefined): number | undefined => {
    const [, object] = /^(\d+) 0 R$/.exec(kid) ?? [];
    if (object !== undefined) return placeOfElement(object);
    if (/^\d+$/.test(kid)) return placeOfContent(page, kid);
    const [, contentId] = /\/MCID (\d+)/.exec(kid) ?? [];
    return contentId === undefined ? undefined : placeOfContent(/\/Pg (\d+) 0 R/.exec(kid)?.[1] ?? page, contentId);
  };
  for (const { groups: isGroup, page, start, end, kids } of elements.values()) {
    if (isGroup || kids.length < 2) continue;
    // What has no words stays behind what it follows.
    let before = -1;
    const placed = kids.map((kid) => {
      const place = placeOfKid(kid, page);
      if (place !== undefined && place < Infinity) before = place;
      return { kid, place: before };
    });
    const ordered = placed.sort((a, b) => a.place - b.place).map(({ kid }) => kid);
    bytes.write(ordered.join(' ').padEnd(end - start, ' '), start, 'latin1');
  }
  return bytes;
}

function readElements(file: string): ReadonlyMap<string, Element> {
  const elements = new Map<string, Element>();
  for (const { 1: object = '', 2: body = '', index } of file.matchAll(
    /(?<=\n)(\d+) 0 obj\n(<<\n\s*\/Type \/StructElem\n[\s\S]*?)\nendobj/g,
  )) {
    const [head = '', list] = /\/K \[((?:[^[\]]|<<[^[\]]*?>>)*)\]/.exec(body) ?? [];
    if (list === undefined) continue;
    const start = file.indexOf(body, index) + body.indexOf(head) + '/K ['.length;
    const rest = body.replace(head, '');
    elements.set(object, {
      groups: groups.test(/\/S \/(\w+)/.exec(rest)?.[1] ?? ''),
      page: /\/Pg (\d+) 0 R/.exec(rest)?.[1],
      start,
      end: start + list.length,
      kids: list.match(/<<[\s\S]*?>>|\d+ 0 R|\d+/g) ?? [],
    });
  }
  return elements;
}

/** Pages by object, from 0. */
function pageNumbers(file: string): ReadonlyMap<string, number> {
  const [, kids = ''] = /\/Type \/Pages[\s\S]*?\/Kids\s*\[([^\]]*)\]/.exec(file) ?? [];
  return new Map([...kids.matchAll(/(\d+) 0 R/g)].map(([, object = ''], index) => [object, index]));
}
