import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { dictionaries } from '../helpers/edit-pdf.js';
import { type Damage, inBytes, inPdf } from './damage.js';
import { viewerDamages } from './viewer.js';

const opens = ['opens-everywhere'];
const content = ['words-survive', 'page-numbers-run', 'structure-survives', 'page-is-not-blank'];
const tags = ['is-tagged', 'claims-its-standard', 'reading-order-is-text-order'];

/** Takes keys out of dictionaries; false where there are none. */
function without(dicts: readonly (PDFDict | undefined)[], key: string): boolean {
  return dicts.filter((dict) => dict?.delete(PDFName.of(key))).length > 0;
}

/** Links of the whole file whose action is an address, or whose target is a page. */
function links(file: PDFDocument, kind: 'URI' | 'Dest'): readonly PDFDict[] {
  const isWanted = (link: PDFDict) => {
    const action = link.lookup(PDFName.of('A'));
    return kind === 'URI'
      ? action instanceof PDFDict && action.has(PDFName.of('URI'))
      : link.has(PDFName.of('Dest')) || (action instanceof PDFDict && action.has(PDFName.of('D')));
  };
  return dictionaries(file, 'Subtype', 'Link').filter(isWanted);
}

/** Heads of rows, with the attributes that say so. */
function rowHeads(file: PDFDocument): readonly { readonly cell: PDFDict; readonly attributes: PDFDict }[] {
  return dictionaries(file, 'S', 'TH').flatMap((cell) => {
    const owners = cell.lookup(PDFName.of('A'));
    const attributes = owners instanceof PDFArray ? owners.lookup(0) : undefined;
    return attributes instanceof PDFDict && attributes.get(PDFName.of('Scope')) === PDFName.of('Row') ? [{ cell, attributes }] : [];
  });
}

/** The array that says where a link leads. */
function destination(link: PDFDict): PDFArray | undefined {
  const action = link.lookup(PDFName.of('A'));
  const dest = link.lookup(PDFName.of('Dest')) ?? (action instanceof PDFDict ? action.lookup(PDFName.of('D')) : undefined);
  return dest instanceof PDFArray ? dest : undefined;
}

function turned(file: PDFDocument, pick: (links: readonly PDFDict[]) => readonly PDFDict[], change: (dest: PDFArray) => void): boolean {
  const dests = pick(links(file, 'Dest')).flatMap((link) => destination(link) ?? []);
  for (const dest of dests) change(dest);
  return dests.length > 0;
}

/** Names a link’s page by another page. */
function toPage(file: PDFDocument, dest: PDFArray): void {
  const pages = file.getPages().map(({ ref }) => ref);
  const own = dest.get(0);
  const other = pages.find((ref) => ref !== own);
  if (other !== undefined) dest.set(0, other);
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** Runs qpdf where it is installed. */
function qpdf(bytes: Uint8Array, options: readonly string[]): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'briefpress-damage-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), bytes);
    execFileSync('qpdf', [...options, join(folder, 'in.pdf'), join(folder, 'out.pdf')], { stdio: 'ignore' });
    return readFileSync(join(folder, 'out.pdf'));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Changes what the file says of itself in XMP. */
function inXmp(file: PDFDocument, from: RegExp, to: string): boolean {
  const xmp = file.catalog.lookup(PDFName.of('Metadata'));
  if (!(xmp instanceof PDFRawStream)) return false;
  const before = Buffer.from(decodePDFRawStream(xmp).decode()).toString('utf8');
  const after = before.replace(from, to);
  file.catalog.set(PDFName.of('Metadata'), file.context.register(file.context.stream(after, { Type: 'Metadata', Subtype: 'XML' })));
  return after !== before;
}

/** Changes an entry of what the file says of itself, or takes it out. */
function inInfo(name: string, key: string, text?: string): Damage {
  return inPdf(name, ['metadata-survives'], (file) => {
    const info = file.context.lookup(file.context.trailerInfo.Info);
    if (!(info instanceof PDFDict)) return false;
    if (text === undefined) return info.delete(PDFName.of(key));
    info.set(PDFName.of(key), PDFString.of(text));
    return true;
  });
}

const last = <T>(items: readonly T[]) => items.slice(-1);
const half = <T>(items: readonly T[]) => items.slice(Math.floor(items.length / 2)).slice(0, 1);
const isText = (object: PDFObject | undefined): object is PDFString | PDFHexString =>
  object instanceof PDFString || object instanceof PDFHexString;

/** Damages to the finished file, as a faulty program on its way to the reader may do them. */
export const fileDamages: readonly Damage[] = [
  inPdf(
    'a font taken out',
    ['fonts-are-embedded'],
    (file) =>
      without(dictionaries(file, 'Type', 'FontDescriptor').slice(0, 1), 'FontFile2') ||
      without(dictionaries(file, 'Type', 'FontDescriptor').slice(0, 1), 'FontFile3'),
  ),
  inPdf('all fonts taken out', ['fonts-are-embedded'], (file) =>
    ['FontFile2', 'FontFile3'].some((key) => without(dictionaries(file, 'Type', 'FontDescriptor'), key)),
  ),
  inPdf('another font’s name', ['fonts-are-declared'], (file) => {
    const fonts = ['FontDescriptor', 'Font'].flatMap((type) => dictionaries(file, 'Type', type));
    for (const font of fonts)
      for (const key of ['FontName', 'BaseFont']) if (font.has(PDFName.of(key))) font.set(PDFName.of(key), PDFName.of('ABCDEF+Arial'));
    return fonts.length > 0;
  }),
  inPdf('characters without meaning', ['words-survive', 'printed-glyph-exists'], (file) =>
    without(dictionaries(file, 'Type', 'Font'), 'ToUnicode'),
  ),
  inPdf('no structure tree', tags, (file) => without([file.catalog], 'StructTreeRoot')),
  inPdf('no word that it is tagged', tags, (file) => without([file.catalog], 'MarkInfo')),
  inPdf('no language', ['language-and-title'], (file) => without([file.catalog], 'Lang')),
  inPdf('another language', ['language-and-title'], (file) => {
    file.catalog.set(PDFName.of('Lang'), PDFString.of('fi'));
    return true;
  }),
  inPdf('no title', ['language-and-title'], (file) => {
    const info = file.context.lookup(file.context.trailerInfo.Info);
    const named = info instanceof PDFDict && info.delete(PDFName.of('Title'));
    return without([file.catalog], 'Metadata') || named;
  }),
  inPdf('the file’s name for its title', ['language-and-title'], (file) => without([file.catalog], 'ViewerPreferences')),
  inPdf('no outline', ['headings-nest'], (file) => without([file.catalog], 'Outlines')),
  inPdf('another word in the outline', ['headings-nest'], (file) => {
    const root = file.catalog.lookup(PDFName.of('Outlines'));
    const first = root instanceof PDFDict ? root.lookup(PDFName.of('First')) : undefined;
    if (!(first instanceof PDFDict)) return false;
    first.set(PDFName.of('Title'), PDFString.of('Elsewhere'));
    return true;
  }),
  inPdf('no claim of a standard', ['claims-its-standard'], (file) => without([file.catalog], 'Metadata')),
  inPdf('another part of the standard', ['claims-its-standard'], (file) => inXmp(file, /(<pdfuaid:part>|pdfuaid:part=")1/, '$12')),
  inPdf('pictures without alternative text', ['printed-image-has-alt', 'is-tagged'], (file) =>
    without(dictionaries(file, 'S', 'Figure'), 'Alt'),
  ),
  inPdf('links without a description', ['link-has-description'], (file) => without(dictionaries(file, 'Subtype', 'Link'), 'Contents')),
  inPdf('links that say nonsense', ['link-has-description'], (file) => {
    const all = dictionaries(file, 'Subtype', 'Link').filter((link) => link.has(PDFName.of('Contents')));
    for (const link of all) link.set(PDFName.of('Contents'), PDFString.of('Press here'));
    return all.length > 0;
  }),
  inPdf('a link that says another page', ['link-has-description'], (file) => {
    const link = half(links(file, 'Dest').filter((one) => one.has(PDFName.of('Contents'))))[0];
    link?.set(PDFName.of('Contents'), PDFString.of('p. 99'));
    return link !== undefined;
  }),
  inInfo('another author of the file', 'Author', 'Nobody'),
  inInfo('no author of the file', 'Author'),
  inInfo('another subject of the file', 'Subject', 'Something else'),
  inInfo('keywords that nobody gave', 'Keywords', 'secret'),
  inInfo('another day of creation', 'CreationDate', 'D:20200101000000Z'),
  inInfo('another day of change', 'ModDate', 'D:20200101000000Z'),
  inPdf('another author in XMP', ['metadata-survives'], (file) => inXmp(file, /(<dc:creator>.*?<rdf:li>)[^<]*/s, '$1Nobody')),
  inPdf('a paragraph that is read out in other words', ['reads-as-printed'], (file) => {
    const [paragraph] = dictionaries(file, 'S', 'P');
    return paragraph !== undefined && paragraph.set(PDFName.of('ActualText'), PDFHexString.fromText('Nobody said so.')) === undefined;
  }),
  inPdf('a text that is read out as another language', ['reads-as-printed'], (file) => {
    const [whole] = dictionaries(file, 'S', 'Document');
    return whole !== undefined && whole.set(PDFName.of('Lang'), PDFString.of('eo')) === undefined;
  }),
  inPdf('an element that names another parent', ['is-tagged'], (file) => {
    const elements = dictionaries(file, 'S', 'P').filter((element) => element.has(PDFName.of('P')));
    const [element, other] = [half(elements)[0], dictionaries(file, 'S', 'H2')[0] ?? dictionaries(file, 'S', 'H1')[0]];
    const ref = other && file.context.getObjectRef(other);
    if (element === undefined || ref === undefined) return false;
    element.set(PDFName.of('P'), ref);
    return true;
  }),
  inPdf('contents given to another element', ['is-tagged'], (file) => {
    const root = file.catalog.lookup(PDFName.of('StructTreeRoot'));
    const tree = root instanceof PDFDict ? root.lookup(PDFName.of('ParentTree')) : undefined;
    const nums = tree instanceof PDFDict ? tree.lookup(PDFName.of('Nums')) : undefined;
    if (!(nums instanceof PDFArray)) return false;
    for (let at = 1; at < nums.size(); at += 2) {
      const owners = nums.lookup(at);
      if (!(owners instanceof PDFArray) || owners.size() < 2) continue;
      owners.set(owners.size() - 1, owners.get(0));
      return true;
    }
    return false;
  }),
  inPdf('header cells made plain', ['table-has-header-cells'], (file) => {
    const cells = dictionaries(file, 'S', 'TH');
    for (const cell of cells) cell.set(PDFName.of('S'), PDFName.of('TD'));
    return cells.length > 0;
  }),
  inPdf('heads of rows made plain', ['row-head-is-tagged'], (file) => {
    const cells = rowHeads(file);
    for (const { cell } of cells) cell.set(PDFName.of('S'), PDFName.of('TD'));
    return cells.length > 0;
  }),
  inPdf('a head of a row that does not say what it heads', ['row-head-is-tagged'], (file) => {
    const [head] = half(rowHeads(file));
    head?.attributes.delete(PDFName.of('Scope'));
    return head !== undefined;
  }),
  inPdf('headings made paragraphs', ['headings-nest', 'structure-survives'], (file) => {
    const found = ['H1', 'H2'].flatMap((tag) => dictionaries(file, 'S', tag));
    for (const element of found) element.set(PDFName.of('S'), PDFName.of('P'));
    return found.length > 0;
  }),
  inPdf('links of notes turned to another page', ['mark-leads-to-note', 'note-leads-back', 'page-reference-is-true'], (file) =>
    turned(file, half, (dest) => toPage(file, dest)),
  ),
  inPdf('the last link turned to another page', ['mark-leads-to-note', 'note-leads-back', 'page-reference-is-true'], (file) =>
    turned(file, last, (dest) => toPage(file, dest)),
  ),
  inPdf('a link turned to another height', ['mark-leads-to-note', 'note-leads-back', 'page-reference-is-true'], (file) =>
    turned(file, half, (dest) => dest.set(3, PDFNumber.of(dest.lookup(3, PDFNumber).asNumber() > 400 ? 100 : 700))),
  ),
  inPdf('an entry of a list on page one turned to another height', ['page-reference-is-true', 'mark-leads-to-note'], (file) => {
    const onFirst =
      file
        .getPages()[0]
        ?.node.Annots()
        ?.asArray()
        .map((annotation) => file.context.lookup(annotation)) ?? [];
    const pick = (all: readonly PDFDict[]) => last(all.filter((link) => onFirst.includes(link)));
    return turned(file, pick, (dest) => dest.set(3, PDFNumber.of(dest.lookup(3, PDFNumber).asNumber() > 400 ? 100 : 700)));
  }),
  inPdf('an address changed by one letter', ['printed-url-is-target', 'structure-survives'], (file) => {
    const action = half(links(file, 'URI'))[0]?.lookup(PDFName.of('A'));
    const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
    if (!(action instanceof PDFDict) || !isText(uri)) return false;
    const text = uri.decodeText();
    action.set(PDFName.of('URI'), PDFString.of(`${text.slice(0, -1)}${text.endsWith('x') ? 'y' : 'x'}`));
    return true;
  }),
  inPdf('other page labels', ['page-numbers-run'], (file) => {
    const labels = file.context.obj({ Nums: [0, { S: 'D', St: 4 }] });
    file.catalog.set(PDFName.of('PageLabels'), labels);
    return true;
  }),
  inPdf('a script that runs', ['no-live-parts'], (file) => file.addJavaScript('hello', 'app.alert("x");') === undefined),
  inPdf('a script that runs when a link is touched', ['no-live-parts'], (file) => {
    const [link] = links(file, 'URI');
    link?.set(PDFName.of('AA'), file.context.obj({ E: { S: 'JavaScript', JS: PDFString.of('app.alert(1)') } }));
    return link !== undefined;
  }),
  inPdf('a program that a link starts behind its address', ['no-live-parts'], (file) => {
    const action = links(file, 'URI')[0]?.lookup(PDFName.of('A'));
    if (!(action instanceof PDFDict)) return false;
    action.set(PDFName.of('Next'), file.context.obj([{ S: 'Launch', F: PDFString.of('x.exe') }]));
    return true;
  }),
  inPdf('a file that goes along with a page', ['no-live-parts'], (file) => {
    const attached = file.context.register(file.context.obj({ Type: 'Filespec', F: PDFString.of('a.txt') }));
    file.getPages()[0]?.node.set(PDFName.of('AF'), file.context.obj([attached]));
    return true;
  }),
  ...viewerDamages,
  inPdf('links that are hidden', ['no-live-parts'], (file) => {
    const all = dictionaries(file, 'Subtype', 'Link');
    for (const link of all) link.set(PDFName.of('F'), PDFNumber.of(2));
    return all.length > 0;
  }),
  inPdf('a file attached', ['no-live-parts'], async (file) => (await file.attach(new Uint8Array([65, 66]), 'a.txt')) === undefined),
  inBytes('a file cut at 60 %', [...opens, ...content], (bytes) => bytes.slice(0, Math.floor(bytes.length * 0.6))),
  inBytes('a file cut by its last twenty bytes', opens, (bytes) => bytes.slice(0, -20)),
  inBytes('a table of objects that points elsewhere', opens, (bytes) =>
    bytesOf(
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/startxref\s+\d+/, 'startxref\n77'),
    ),
  ),
  inBytes('an object broken', [...opens, 'is-tagged', 'reading-order-is-text-order', 'words-survive'], (bytes) => {
    const text = Buffer.from(bytes).toString('latin1');
    const elements = [...text.matchAll(/\/Type \/StructElem/g)];
    const named = elements[Math.floor(elements.length / 2)]?.index ?? -1;
    const at = text.lastIndexOf('<<', named);
    return named < 0 ? undefined : bytesOf(`${text.slice(0, at)}((${text.slice(at + 2)}`);
  }),
  inPdf('two elements swapped in the structure tree', ['reading-order-is-text-order', 'structure-survives'], (file) => {
    for (const root of dictionaries(file, 'S', 'Document')) {
      const children = root.lookup(PDFName.of('K'));
      if (!(children instanceof PDFArray) || children.size() < 8) continue;
      const at = Math.floor(children.size() / 2);
      const [a, b] = [children.get(at), children.get(at + 2)];
      children.set(at, b);
      children.set(at + 2, a);
      return true;
    }
    return false;
  }),
  inBytes('a hundred bytes overwritten', [...opens, ...content, 'fonts-are-embedded', 'printed-glyph-exists'], (bytes) => {
    const text = Buffer.from(bytes).toString('latin1');
    const at = text.indexOf('stream', text.length / 3);
    return at < 0 ? undefined : bytesOf(`${text.slice(0, at + 10)}${'Z'.repeat(100)}${text.slice(at + 110)}`);
  }),
  inBytes('no PDF at all', opens, () => bytesOf('<html><body>Not found</body></html>')),
  inBytes('an empty file', opens, () => new Uint8Array()),
  inBytes('a locked file', opens, (bytes) => qpdf(bytes, ['--encrypt', 'user', 'owner', '256', '--'])),
  inBytes('a file that may not be copied from', [...opens, 'is-tagged', 'no-live-parts'], (bytes) =>
    qpdf(bytes, ['--encrypt', '', 'owner', '256', '--extract=n', '--accessibility=n', '--']),
  ),
];
