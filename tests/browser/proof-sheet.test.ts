import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { proofSheet } from '../../src/report/proof-sheet.js';
import { noChromium, openChromium } from './open-chromium.js';
import { printedSheet } from './printed-sheet.js';

describe.skipIf(noChromium !== undefined)(`the proof sheet in a browser${noChromium === undefined ? '' : `: ${noChromium}`}`, () => {
  let folder: string;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefpress-proof-'));
    const file = join(folder, 'article.proof.html');
    writeFileSync(file, proofSheet(await printedSheet()));
    address = pathToFileURL(file).href;
    context = await openChromium(join(folder, 'profile'));
  });

  afterAll(async () => {
    await context?.close();
    // Its processes write for a moment after it has closed.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  beforeEach(async () => {
    faults = [];
    page = await context.newPage();
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|data):/u.test(request.url())) faults.push(request.url());
    });
    await page.goto(address);
  });

  afterEach(async () => {
    await page.close();
    expect(faults).toEqual([]);
  });

  const item = (number: number) => page.locator(`#finding-${number}`);
  const link = (number: number) => item(number).locator('.go');
  const box = (number: number) => page.locator(`#box-${number}`);
  /** Number of the finding of each selected text and box. */
  const selected = () =>
    page.locator('.selected').evaluateAll((elements) => elements.map((element) => `${element.className.split(' ')[0]} ${element.id}`));
  const focused = () => page.evaluate('document.activeElement.closest("[id]").id');

  it('shows all pages and findings, and draws each box on its line', async () => {
    expect(
      await page
        .locator('.page img')
        .evaluateAll((images) => images.every((image) => 'naturalWidth' in image && Number(image.naturalWidth) > 500)),
    ).toBe(true);
    expect(await page.locator('.finding').count()).toBe((await page.locator('.box').count()) + 2);
    const [sheet, drawn] = await Promise.all([boundsOf(page.locator('#page-2 .sheet')), boundsOf(box(1))]);
    expect(drawn.x).toBeGreaterThan(sheet.x);
    expect(drawn.x + drawn.width).toBeLessThan(sheet.x + sheet.width);
    expect(drawn.height / sheet.height).toBeLessThan(0.04);
  });

  it('goes from a text to its box, and from a box to its text', async () => {
    await item(9).locator('.message').click();
    expect(await selected()).toEqual(['finding finding-9', 'box box-9']);
    expect(await focused()).toBe('box-9');
    expect(await inView(box(9))).toBe(true);
    expect(await inView(item(9))).toBe(true);

    await box(2).scrollIntoViewIfNeeded();
    await box(2).click();
    expect(await selected()).toEqual(['finding finding-2', 'box box-2']);
    expect(await focused()).toBe('finding-2');
    expect(await inView(item(2))).toBe(true);
    expect(page.url()).toContain('#finding-2');
  });

  it('does both by Enter', async () => {
    await link(12).focus();
    await page.keyboard.press('Enter');
    expect([await focused(), await inView(box(12))]).toEqual(['box-12', true]);
    await page.keyboard.press('Enter');
    expect([await focused(), await inView(item(12))]).toEqual(['finding-12', true]);
  });

  it('steps by j and k, in the list by arrows too, and stops at the ends', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await selected()).toEqual(['finding finding-3', 'box box-3']);
    await page.keyboard.press('k');
    expect([await focused(), await inView(box(2)), await inView(item(2))]).toEqual(['finding-2', true, true]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('finding-3');
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('j');
    expect(await selected()).toEqual(['finding finding-14']);
    expect(await inView(item(14))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await selected()).toEqual([]);
    await page.keyboard.press('Enter');
    await box(1).focus();
    await page.keyboard.press('j');
    expect(await focused()).toBe('box-1');
  });

  it('arrows scroll the page elsewhere', async () => {
    await page.keyboard.press('ArrowDown');
    expect(await selected()).toEqual([]);
  });

  it('filters by severity, texts and boxes alike', async () => {
    const infos = page.getByRole('button', { name: /Infos$/u });
    const count = async () => [await page.locator('.finding:visible').count(), await page.locator('.box:visible').count()];
    const [allTexts = 0, allBoxes = 0] = await count();
    await page.locator('.finding[data-severity="info"]').first().click();
    await infos.click();
    expect(await infos.getAttribute('aria-pressed')).toBe('false');
    expect(await count()).toEqual([allTexts - 5, allBoxes - 4]);
    expect(await selected()).toEqual([]);
    expect(await page.getByRole('status').textContent()).toBe(`Showing ${allTexts - 5} of ${allTexts} findings.`);
    // What is hidden is stepped over.
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('j');
    expect(await page.locator('.finding.selected').getAttribute('data-severity')).not.toBe('info');
    await infos.click();
    expect(await count()).toEqual([allTexts, allBoxes]);
    expect(await page.getByRole('status').textContent()).toBe('');
  });

  it('shows pages side by side or one by one', async () => {
    const tops = async () => Promise.all([2, 3].map(async (number) => (await boundsOf(page.locator(`#page-${number}`))).y));
    const spreads = page.getByRole('button', { name: 'Spreads' });
    const [left, right] = await tops();
    expect(left).toBe(right);
    await spreads.click();
    const [first = 0, second = 0] = await tops();
    expect(second).toBeGreaterThan(first + 500);
    expect(await spreads.getAttribute('aria-pressed')).toBe('false');
  });

  it('on a narrow screen goes up and down one column', async () => {
    await page.setViewportSize({ width: 420, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(420);
    await link(9).click();
    expect([await focused(), await inView(box(9))]).toEqual(['box-9', true]);
    await box(9).click();
    expect([await focused(), await inView(item(9))]).toEqual(['finding-9', true]);
  });

  it('opens at the finding that its address names', async () => {
    await page.goto('about:blank');
    await page.goto(`${address}#finding-10`);
    await page.locator('.selected').first().waitFor();
    expect(await selected()).toEqual(['finding finding-10', 'box box-10']);
    expect([await inView(item(10)), await inView(box(10))]).toEqual([true, true]);
  });
});

async function boundsOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const bounds = await locator.boundingBox();
  if (bounds === null) throw new Error('Not shown');
  return bounds;
}

/** Whether nothing covers its middle and all of it is on the screen. */
function inView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const { innerWidth, innerHeight } = globalThis as unknown as { innerWidth: number; innerHeight: number };
    const hit = element.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth && element.contains(hit);
  });
}
