import { objectTable } from './object-table.js';

/** Where a link inside the file leads, and what a screen reader says of it. */
export interface LinkTarget {
  /** Counts from 1. */
  readonly page: number;
  /** Points from the top of the page. */
  readonly y: number;
  readonly description: string;
}

/** Room above the line that a link jumps to, in points. */
const headroom = 14;

/**
 * Turns the links whose address begins with `scheme` into jumps within the file, in place: the bytes of an address and its action are
 * overwritten with a destination (ISO 32000-1, 12.3.2.2) and filled up with spaces, so that every offset of the file stays true.
 * The engine could set such links itself, but it would set every paragraph that holds one again for each page number that moves.
 * `target` is asked for each address without its scheme; an address that it does not know is a bug of the caller.
 */
export function setLinkTargets(pdf: Uint8Array, scheme: string, target: (address: string) => LinkTarget | undefined): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const pages = pageReader(bytes);
  const address = Buffer.from(`/URI (${scheme}`, 'latin1');
  for (let at = bytes.indexOf(address); at >= 0; at = bytes.indexOf(address, at + 1)) {
    const start = bytes.lastIndexOf('/A <<', at, 'latin1');
    const end = bytes.indexOf('endobj', at, 'latin1');
    const annotation = bytes.toString('latin1', start, end);
    const [all, name = '', flags = '', contents] = pattern.exec(annotation) ?? [];
    if (all === undefined) throw new Error(`Unexpected link annotation: ${annotation}`);
    const found = target(name.slice(scheme.length));
    if (found === undefined) throw new Error(`Unexpected link to ${name}, expected a place that is set`);
    const { object, height } = pages(found.page);
    const top = Math.min(height, Math.round((height - found.y + headroom) * 10) / 10);
    const jump = `/Dest [${object} 0 R /XYZ 0 ${top} 0]${flags}`;
    const described = contents === undefined ? jump : `${jump}/Contents ${shortest(found.description, all.length - jump.length - 10)}`;
    if (described.length > all.length) throw new Error(`Unexpected length of a link to ${name}`);
    bytes.write(described.padEnd(all.length, ' '), start, 'latin1');
  }
  return bytes;
}

/** An action with an address, what follows it, and the description (under PDF/UA-1 alone). Addresses hold no parentheses. */
const pattern = /^\/A <<\s*\/Type \/Action\s*\/S \/URI\s*\/URI \(([^()]*)\)\s*>>([^()]*?)(?:\/Contents (\([^()]*\)))?(?=\s*(?:>>)?\s*$)/;

/** A text string (ISO 32000-1, 7.9.2.2) of at most so many bytes: a description that is too long keeps its figures. */
function shortest(text: string, room: number): string {
  const whole = textString(text);
  return whole.length <= room ? whole : textString(text.replace(/[^0-9]/g, ''));
}

function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[()\\]/g, '\\$&')})`;
  return `<FEFF${[...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
}

/** Finds a page's object and its height by way of the cross-reference table. */
function pageReader(bytes: Buffer): (page: number) => { readonly object: string; readonly height: number } {
  const { range } = objectTable(bytes);
  const tree = bytes.toString('latin1', 0, bytes.indexOf('endobj', 0, 'latin1'));
  const kids = [...(/\/Kids\s*\[([^\]]*)\]/.exec(tree)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, object = '']) => object);
  const heights = new Map<string, number>();
  return (page) => {
    const object = kids[page - 1];
    if (object === undefined) throw new Error(`Unexpected link to page ${page} of ${kids.length}`);
    let height = heights.get(object);
    if (height === undefined) {
      const { from, to } = range(Number(object));
      const dictionary = bytes.toString('latin1', from, to);
      const [, , , , top] = (/\/MediaBox \[(\S+) (\S+) (\S+) (\S+)\]/.exec(dictionary) ?? []) as readonly string[];
      if (top === undefined) throw new Error(`Unexpected page object ${object} without a media box`);
      height = Number(top);
      heights.set(object, height);
    }
    return { object, height };
  };
}
