import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../src/inspect/encode-png.js';
import type { Box } from '../../src/model/index.js';
import { readPdf } from '../helpers/read-pdf.js';
import { typstPdf } from '../helpers/typst-pdf.js';

const rounded = ({ left, bottom, right, top }: Box): number[] => [left, bottom, right, top].map(Math.round);
const grey = (width: number, height: number): Uint8Array =>
  encodePng(new Uint8Array(4 * width * height).fill(128), width, height, 4 * width);

describe('drawings', () => {
  it('tells lines, rectangles and other shapes with colours and widths', async () => {
    const facts = await readPdf(
      typstPdf(`
        #place(top + left, line(length: 100pt, stroke: 0.5pt + rgb("#ff0000")))
        #place(top + left, dy: 20pt, rect(width: 30pt, height: 10pt, fill: rgb("#0000ff")))
        #place(top + left, dy: 40pt, circle(radius: 10pt, stroke: 2pt))`),
    );
    expect(facts.pages[0]?.paths.map(({ kind, box, fill, stroke }) => ({ kind, box: rounded(box), fill, stroke }))).toEqual([
      { kind: 'line', box: [60, 240, 160, 240], fill: undefined, stroke: { colour: [255, 0, 0, 255], width: 0.5 } },
      { kind: 'rectangle', box: [60, 210, 90, 220], fill: [0, 0, 255, 255], stroke: undefined },
      { kind: 'shape', box: [60, 180, 80, 200], fill: undefined, stroke: { colour: [0, 0, 0, 255], width: 2 } },
    ]);
  });

  it('tells the printed resolution of images, also inside a form that is scaled', async () => {
    const inner = await PDFDocument.create();
    inner.addPage([100, 100]).drawImage(await inner.embedPng(grey(100, 50)), { x: 10, y: 20, width: 72, height: 36 });
    const outer = await PDFDocument.create();
    const page = outer.addPage([400, 300]);
    page.drawImage(await outer.embedPng(grey(30, 30)), { x: 0, y: 0, width: 36, height: 72 });
    const [form] = await outer.embedPdf(await inner.save());
    if (form) page.drawPage(form, { x: 100, y: 100, xScale: 2, yScale: 2 });
    const facts = await readPdf(await outer.save());
    expect(
      facts.pages[0]?.images.map(({ box, pixelWidth, pixelHeight, ppi }) => ({
        box: rounded(box),
        pixelWidth,
        pixelHeight,
        ppi: Math.round(ppi),
      })),
    ).toEqual([
      { box: [0, 0, 36, 72], pixelWidth: 30, pixelHeight: 30, ppi: 30 },
      { box: [120, 140, 264, 212], pixelWidth: 100, pixelHeight: 50, ppi: 50 },
    ]);
  });

  it('orders text and drawings as they are painted', async () => {
    const facts = await readPdf(typstPdf('below#place(top + left, rect(width: 40pt, height: 20pt, fill: white))#place(top + left)[above]'));
    const page = facts.pages[0];
    const [below, above] = page?.runs.map(({ order }) => order) ?? [];
    const [cover] = page?.paths.map(({ order }) => order) ?? [];
    expect([below, cover, above].every((order) => order !== undefined)).toBe(true);
    expect([below, cover, above]).toEqual([below, cover, above].toSorted((a, b) => (a ?? 0) - (b ?? 0)));
  });
});
