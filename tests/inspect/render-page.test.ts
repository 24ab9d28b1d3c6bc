import { inflateSync } from 'node:zlib';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../src/inspect/encode-png.js';
import { encodeSmallPng } from '../../src/inspect/encode-small-png.js';
import { renderPage } from '../../src/inspect/render-page.js';
import { renderPages } from '../../src/inspect/render-pages.js';
import { typstPdf } from '../helpers/typst-pdf.js';

describe('a picture of a page', () => {
  it('is a PNG of the right size, with what is painted on the page', async () => {
    const png = await renderPage(
      typstPdf('#place(top + left, dx: -60pt, dy: -60pt, rect(width: 200pt, height: 300pt, fill: rgb("#c00020")))'),
      1,
      36,
    );
    expect(imageSize(png)).toMatchObject({ type: 'png', width: 200, height: 150 });
    const data = Buffer.from(png);
    const at = data.indexOf('IDAT');
    const rows = inflateSync(data.subarray(at + 4, at + 4 + data.readUInt32BE(at - 4)));
    const pixel = (x: number, y: number): number[] => [...rows.subarray(y * (1 + 3 * 200) + 1 + 3 * x, y * (1 + 3 * 200) + 4 + 3 * x)];
    expect([pixel(50, 75), pixel(150, 75)]).toEqual([
      [192, 0, 32],
      [255, 255, 255],
    ]);
  });

  it('is not made of a page that is not there', async () => {
    await expect(renderPage(typstPdf('One'), 2, 72)).rejects.toThrow('no page 2');
    await expect(renderPage(Buffer.from('no PDF'), 1, 72)).rejects.toThrow('no page 1');
    await expect(renderPage(typstPdf('One'), 1, 100_000)).rejects.toThrow('too large');
  });
});

describe('small pictures of all pages', () => {
  it('have the size of their pages, and few colours', async () => {
    const pages = await renderPages(typstPdf('One\n#set page(width: 300pt)\n#text(fill: rgb("#1F3A5F"))[Two]'), 36);
    expect(pages.map(({ number, width, height, png }) => [number, width, height, imageSize(png).width, imageSize(png).height])).toEqual([
      [1, 400, 300, 200, 150],
      [2, 300, 300, 150, 150],
    ]);
    expect(pages.map(({ png }) => Buffer.from(png).includes('PLTE'))).toEqual([true, true]);
  });

  it('keep their true colours where those are many', () => {
    const pixels = Uint8Array.from({ length: 4 * 64 * 64 }, (_, at) => [4 * ((at >> 2) % 64), 4 * (at >> 8), 0, 255][at % 4] ?? 0);
    expect(encodeSmallPng(pixels, 64, 64, 4 * 64)).toEqual(encodePng(pixels, 64, 64, 4 * 64));
  });

  it('are not made of a file that is no PDF', async () => {
    expect(await renderPages(Buffer.from('no PDF'), 36)).toEqual([]);
  });
});
