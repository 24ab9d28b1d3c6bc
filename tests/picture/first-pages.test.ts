import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { build } from '../../src/index.js';
import { renderPage } from '../../src/inspect/render-page.js';
import { decodePng, encodePalettePng, ramp } from './pixels.js';
import { sideBySide } from './side-by-side.js';

const article = 'content/witkoff-leak.md';
const picture = new URL('../reference/first-pages.png', import.meta.url);
const pages = [1, 2, 3];
const dotsPerInch = 62;
/** What the page is printed in: black and greys, and the accent. */
const palette = [...ramp([0, 0, 0], [255, 255, 255], 24), ...ramp([31, 58, 95], [255, 255, 255], 12).slice(0, -1)];

// `npm run picture` makes it anew; the look may change without it, so the pixels are not compared.
it.runIf(process.env.UPDATE === '1')('the picture of README is made from the real output', async () => {
  const { pdf = new Uint8Array() } = await build(article);
  const painted: Uint8Array[] = [];
  for (const page of pages) painted.push(await renderPage(pdf, page, dotsPerInch));
  writeFileSync(picture, encodePalettePng(sideBySide(painted.map(decodePng)), palette));
});

it('the picture of README is a PNG of less than 250 kB', () => {
  const bytes = readFileSync(picture);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.length).toBeLessThan(250_000);
});
