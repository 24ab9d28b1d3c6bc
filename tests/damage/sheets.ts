import { decodePDFRawStream, degrees, type PDFDocument, PDFName, PDFNumber, type PDFPage, PDFRawStream } from 'pdf-lib';
import type { Proof } from '../helpers/proof.js';
import { type Damage, inPdf } from './damage.js';

const content = ['words-survive', 'page-numbers-run', 'structure-survives', 'page-is-not-blank'];
const pages = ['pages-are-complete'];
const sheet = ['page-size', 'text-inside-margins'];
const opens = ['opens-everywhere'];

/** Spoils the page in the middle. */
function onPage(name: string, finds: readonly string[], spoil: (page: PDFPage, file: PDFDocument, proof: Proof) => unknown): Damage {
  return inPdf(name, finds, (file, proof) => {
    const page = file.getPages()[Math.floor(file.getPageCount() / 2)];
    return page !== undefined && spoil(page, file, proof) !== false;
  });
}

/** Spoils what the page's content draws; the same text is nothing spoilt. */
export function drawn(page: PDFPage, file: PDFDocument, edit: (text: string) => string): boolean {
  const stream = page.node.Contents();
  if (!(stream instanceof PDFRawStream)) return false;
  const before = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const after = edit(before);
  page.node.set(PDFName.of('Contents'), file.context.register(file.context.flateStream(Buffer.from(after, 'latin1'))));
  return after !== before;
}

/** Changes the text operator in the middle of those that draw more than a few letters of the body. */
function operator(change: (found: string) => string): (text: string) => string {
  return (text) => {
    const body = text.lastIndexOf('/Artifact <<', text.length * 0.6);
    const all = [...text.matchAll(/1 0 0 -1 [\d.]+ [\d.]+ Tm\n\[[^\]]{120,}\] TJ/g)].filter(({ index }) => index > body);
    const found = all[Math.floor(all.length / 2)];
    return found === undefined ? text : text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
  };
}

/** Draws something upon a line in the middle of the page. */
function uponLine(name: string, draw: (left: number, bottom: number, width: number, height: number) => string): Damage {
  return onPage(name, ['text-is-seen'], (page, file, { found }) => {
    const lines =
      found.pages[Math.floor(found.pages.length / 2)]?.lines.filter(({ artifact, text }) => !artifact && text.length > 40) ?? [];
    const box = lines[Math.floor(lines.length / 2)]?.box;
    if (box === undefined) return false;
    const operators = draw(box.left, box.bottom, box.right - box.left, box.top - box.bottom);
    return drawn(page, file, (text) => `q\n${text}\nQ\nq ${operators} Q\n`);
  });
}

/** Damages to the finished file's pages and to what is drawn on them. */
export const sheetDamages: readonly Damage[] = [
  inPdf('a page removed', pages, (file) => file.removePage(file.getPageCount() - 2) === undefined),
  inPdf('the last page removed', pages, (file) => file.removePage(file.getPageCount() - 1) === undefined),
  inPdf('page one removed', pages, (file) => file.removePage(0) === undefined),
  inPdf('a page doubled', pages, async (file) => {
    const [copy] = await file.copyPages(file, [1]);
    return copy !== undefined && file.insertPage(2, copy) !== undefined;
  }),
  inPdf('a page shown twice', pages, (file) => {
    const tree = file.catalog.Pages();
    const shown = tree.Kids().get(1);
    if (shown === undefined) return false;
    tree.Kids().insert(2, shown);
    tree.set(PDFName.of('Count'), PDFNumber.of(file.getPageCount() + 1));
    return true;
  }),
  inPdf('every page doubled', pages, async (file) => {
    for (const copy of await file.copyPages(file, file.getPageIndices())) file.addPage(copy);
    return true;
  }),
  onPage('a sheet moved beneath what stands on it', sheet, (page) => {
    const { width, height } = page.getSize();
    page.setMediaBox(30, 30, width, height);
  }),
  inPdf('two pages swapped', pages, async (file) => {
    if (file.getPageCount() < 3) return false;
    const [page] = await file.copyPages(file, [1]);
    if (page === undefined) return false;
    file.removePage(1);
    file.insertPage(2, page);
    return true;
  }),
  inPdf('a blank page added', pages, (file) => file.insertPage(1, [595.28, 841.89]) !== undefined),
  onPage('a page emptied', content, (page, file) =>
    page.node.set(PDFName.of('Contents'), file.context.register(file.context.flateStream(''))),
  ),
  onPage('a page rotated', sheet, (page) => page.setRotation(degrees(90))),
  onPage('a page upside down', sheet, (page) => page.setRotation(degrees(180))),
  onPage('all of a page upside down on its sheet', ['text-stands-upright'], (page, file) =>
    drawn(page, file, (text) => `q -1 0 0 -1 ${page.getWidth()} ${page.getHeight()} cm\n${text}\nQ\n`),
  ),
  onPage('all of a page on its side on its sheet', ['text-stands-upright'], (page, file) =>
    drawn(page, file, (text) => `q 0 1 -1 0 ${page.getWidth()} 0 cm\n${text}\nQ\n`),
  ),
  onPage('a page cropped', sheet, (page) => page.setCropBox(40, 40, 400, 600)),
  onPage('a page cut by another box', ['page-size'], (page) => page.setTrimBox(40, 40, 400, 600)),
  onPage('a page printed at twice its size', ['page-size'], (page) => page.node.set(PDFName.of('UserUnit'), PDFNumber.of(2))),
  onPage('a page resized', sheet, (page) => page.setSize(612, 792)),
  onPage('a page scaled', [...sheet, 'furniture-is-complete'], (page) => page.scaleContent(0.8, 0.8)),
  onPage('a page moved', [...sheet, 'furniture-is-complete'], (page) => page.translateContent(60, 0)),
  onPage('an operator of text dropped', content, (page, file) =>
    drawn(
      page,
      file,
      operator((found) => found.replace(/\n.*/s, '')),
    ),
  ),
  onPage('an operator of text doubled', [...content, 'nothing-overprints'], (page, file) =>
    drawn(
      page,
      file,
      operator((found) => `${found}\n${found.replace(/ [\d.]+ Tm/, ' -14 Tm')}`),
    ),
  ),
  onPage('an operator of text shifted', ['text-inside-margins', 'nothing-overprints', ...content], (page, file) =>
    drawn(
      page,
      file,
      operator((found) => found.replace(/^1 0 0 -1 [\d.]+/, '1 0 0 -1 -90')),
    ),
  ),
  onPage('text drawn invisibly', [...content, 'text-is-seen'], (page, file) =>
    drawn(
      page,
      file,
      operator((found) => `3 Tr\n${found}`),
    ),
  ),
  onPage('text drawn in white', ['contrast', ...content], (page, file) =>
    drawn(
      page,
      file,
      operator((found) => `1 1 1 rg\n${found}`),
    ),
  ),
  onPage('a box beside the text', ['is-tagged'], (page, file) => drawn(page, file, (text) => `${text}\nq 0 0 0 rg 470 500 40 20 re f Q\n`)),
  onPage('a box among the instructions for a text', ['is-tagged', 'text-is-seen', 'nothing-overprints'], (page, file) =>
    drawn(
      page,
      file,
      operator((found) => `${found.replace(/\nQ$/, '')}\n0 0 0 rg 380 -200 60 40 re f\nQ`),
    ),
  ),
  onPage('a white sheet over the page', ['text-is-seen', 'nothing-overprints', ...content], (page, file) =>
    drawn(page, file, (text) => `${text}\n/Artifact BMC\nq 1 1 1 rg 60 200 400 300 re f Q\nEMC\n`),
  ),
  uponLine('a line struck out', (x, y, w, h) => `0 0 0 RG 4 w ${x} ${y + h / 2} m ${x + w} ${y + h / 2} l S`),
  uponLine('a line under a stray box', (x, y, w, h) => `1 1 1 rg ${x} ${y} ${w} ${h} re f`),
  uponLine('the upper half of a line under a box', (x, y, w, h) => `1 1 1 rg ${x} ${y + h / 2} ${w} ${h / 2} re f`),
  onPage('half a page clipped away', ['text-is-seen'], (page, file) =>
    drawn(page, file, (text) => `0 0 ${page.getWidth() / 2} ${page.getHeight()} re W n\n${text}`),
  ),
  onPage('the lower half of a page clipped away', ['text-is-seen'], (page, file) =>
    drawn(page, file, (text) => `0 ${page.getHeight() / 2} ${page.getWidth()} ${page.getHeight()} re W n\n${text}`),
  ),
  onPage('text that only clips', [...content, 'text-is-seen'], (page, file) =>
    drawn(
      page,
      file,
      operator((found) => `7 Tr\n${found}`),
    ),
  ),
  onPage(
    'links of a page deleted',
    [
      'structure-survives',
      'mark-leads-to-note',
      'is-tagged',
      'mark-has-note',
      'note-is-cited',
      'note-leads-back',
      'words-survive',
      'page-reference-is-true',
      'printed-url-is-target',
    ],
    (page) => page.node.delete(PDFName.of('Annots')),
  ),
  onPage('a page of an unknown encoding', [...opens, ...content], (page, file) => {
    const stream = file.context.flateStream('BT ET');
    stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecoda'));
    page.node.set(PDFName.of('Contents'), file.context.register(stream));
  }),
];
