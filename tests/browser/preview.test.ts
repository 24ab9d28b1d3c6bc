import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchCommand } from '../../src/commands/watch.js';
import { fakeTerminal } from '../commands/fake-terminal.js';
import { png } from '../helpers/png.js';
import { noChromium, openChromium } from './open-chromium.js';

const sections = Array.from(
  { length: 8 },
  (_, index) =>
    `## Section ${index + 1}\n\n${`The harbour board met for the ${index + 1}th time and heard what the night shift had to say. `.repeat(12)}\n`,
);
const text = `---\ntitle: The night ferry\ndate: 2026-03-02\nlang: en-GB\n---\n## Beginning\n\nThe last boat leaves at midnight. ([Courier][1])\n\n${sections.join('\n')}\n[1]: https://courier.example.org/2026/02/25/ferry "Ferry ends | Courier"\n`;
/** What is used of a canvas in the browser. */
interface Canvas {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): { getImageData(...box: number[]): { readonly data: Uint8Array } };
}
const lineOf = (words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe.skipIf(noChromium !== undefined)(`the preview in a browser${noChromium === undefined ? '' : `: ${noChromium}`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'brief-preview-'));
  const article = join(folder, 'ferry.md');
  const opened = join(folder, 'opened.txt');
  let context: BrowserContext;
  let page: Page;
  let address: string;
  let faults: string[];
  let stop: () => void = () => undefined;
  let code: Promise<number>;

  beforeAll(async () => {
    // The page and the thread come from the bundle, which the launcher makes where it is stale.
    spawnSync(process.execPath, ['src/launch.mjs', '--version']);
    writeFileSync(article, text);
    const terminal = fakeTerminal(folder);
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const editor = `${process.execPath} -e "require('node:fs').appendFileSync('${opened}', process.argv[1] + '\\n')"`;
    const request = { inputs: ['ferry.md'], out: 'output', options: {}, strict: false, port: 0, open: false, quiet: false, editor };
    code = watchCommand(request, terminal, { worker: pathToFileURL('dist/watch-worker.mjs'), stopped });
    await vi.waitFor(() => expect(terminal.printed()).toContain('1 of 1 briefing built'), 15_000);
    address = /http:\S+/.exec(terminal.printed())?.[0] ?? '';
    context = await openChromium(join(folder, 'profile'));
  });

  afterAll(async () => {
    await context?.close();
    stop();
    expect(await code).toBe(0);
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  beforeEach(async () => {
    faults = [];
    page = await context.newPage();
    // The renderer tells of every image that it opens.
    page.on('console', (message) => /^image format/.test(message.text()) || faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url())) faults.push(request.url());
    });
    await page.goto(address);
    await drawn(1);
  });

  afterEach(async () => {
    await page.close();
    expect(faults).toEqual([]);
  });

  /** Waits for pages of this version or a later one, drawn, and proved. */
  async function drawn(version: number): Promise<void> {
    const root = page.locator('html');
    await vi.waitFor(async () => {
      const [shown, proved] = await Promise.all([root.getAttribute('data-version'), root.getAttribute('data-proved')]);
      expect(Number(shown)).toBeGreaterThanOrEqual(version);
      expect(proved).toBe(shown);
    }, 10_000);
  }
  const version = async () => Number(await page.locator('html').getAttribute('data-version'));
  /** Writes the article and waits until it is on screen. */
  async function save(changed: string): Promise<void> {
    const before = await version();
    writeFileSync(article, changed);
    await drawn(before + 1);
  }
  /** What a page looks like, as its pixels. */
  const picture = (number: number) =>
    page
      .locator('.sheet canvas')
      .nth(number - 1)
      .evaluate((canvas) => (canvas as unknown as { toDataURL(): string }).toDataURL());
  const scrolled = () => page.locator('#desk').evaluate((desk) => (desk as unknown as { readonly scrollTop: number }).scrollTop);
  const place = () => page.locator('#place').textContent();
  /** The middle of the first words that stand on a line of the article, on screen. */
  const spot = (kind: string) => page.locator(`.mark.${kind}`).first();

  it('what is typed into the file is on the page', async () => {
    const before = await picture(1);
    await save(text.replace('title: The night ferry', 'title: The day ferry'));
    expect(await page.locator('#title').textContent()).toBe('The day ferry');
    const after = await picture(1);
    expect(after).not.toBe(before);
    await save(text);
    expect(await picture(1)).toBe(before);
  });

  it('a finding comes and goes with its cause', async () => {
    const finding = page.locator('#findings button.error');
    expect(await finding.count()).toBe(0);
    const before = await version();
    writeFileSync(article, text.replace('([Courier][1])', '([Courier][9])'));
    await finding.first().waitFor();
    expect(await finding.first().textContent()).toContain(`line ${lineOf('The last boat')}`);
    expect(await page.locator('#status').getAttribute('data-status')).toMatch(/^(?:failed|rejected)$/);
    // The last good pages are still there.
    expect(await page.locator('.sheet').count()).toBeGreaterThan(2);
    writeFileSync(article, text);
    await expect.poll(() => finding.count()).toBe(0);
    await drawn(before);
  });

  it('a click on a finding shows its place on the page', async () => {
    await save(text.replace('the 7th time and', 'the 7th time and saw ![A map](https://maps.example.org/a.png) and'));
    const finding = page.locator('#findings button').filter({ hasText: 'remote image' });
    await finding.click();
    expect(await finding.getAttribute('aria-pressed')).toBe('true');
    await spot('warning').waitFor();
    const [mark, desk] = [await spot('warning').boundingBox(), await page.locator('#desk').boundingBox()];
    if (mark === null || desk === null) throw new Error('Both are on screen');
    expect(mark.y).toBeGreaterThanOrEqual(desk.y);
    expect(mark.y).toBeLessThan(desk.y + desk.height);
    await save(text);
  });

  it('a click on the page shows the line of the article, and opens it in the editor', async () => {
    await page.keyboard.press('ArrowRight');
    const sheet = await page.locator('.sheet').nth(1).boundingBox();
    if (sheet === null) throw new Error('The second page is on screen');
    await page.mouse.click(sheet.x + sheet.width * 0.3, sheet.y + sheet.height * 0.3);
    const told = /^ferry\.md:(\d+)$/.exec((await page.locator('#note').textContent()) ?? '')?.[1] ?? '';
    expect(text.split('\n')[Number(told) - 1]).toMatch(/\S/);
    await spot('line').waitFor();
    await expect.poll(() => readFileSync(opened, 'utf8')).toContain(`${article}:${told}\n`);
  });

  it('a click beside the text says so, where it covers no finding', async () => {
    await page.setViewportSize({ width: 700, height: 600 });
    const sheet = await page.locator('.sheet').first().boundingBox();
    if (sheet === null) throw new Error('The first page is on screen');
    await page.mouse.click(sheet.x + sheet.width / 2, sheet.y + 8);
    expect(await page.locator('#note').textContent()).toBe('No line of the article is printed here');
    const [note, findings] = [await page.locator('#note').boundingBox(), await page.locator('aside').boundingBox()];
    expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThanOrEqual(findings?.y ?? 0);
    await page.setViewportSize({ width: 1400, height: 900 });
  });

  it('stays where the reader is while the article changes', async () => {
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press('ArrowRight');
    const before = await scrolled();
    expect(await place()).toMatch(/^Page 3 of /);
    await save(text.replace('Beginning', 'The beginning'));
    expect(await scrolled()).toBe(before);
    expect(await place()).toMatch(/^Page 3 of /);
    await save(text);
  });

  it('shows a page, a spread with the first page on the right, and all pages', async () => {
    const boxes = async () =>
      Promise.all((await page.locator('.sheet').all()).map(async (sheet) => (await sheet.boundingBox()) ?? { x: 0, y: 0, width: 0 }));
    const [, second] = await boxes();
    await page.getByText('Spread', { exact: true }).click();
    const spread = await boxes();
    expect(spread[0]?.x).toBe(spread[2]?.x);
    expect(spread[1]?.x).toBeLessThan(spread[2]?.x ?? 0);
    expect(spread[1]?.y).toBe(spread[2]?.y);
    // Chosen with the mouse, it leaves the arrows to the pages.
    await page.keyboard.press('Home');
    for (const shown of ['Page 2 of ', 'Page 4 of ']) {
      await page.keyboard.press('ArrowRight');
      expect(await place()).toContain(shown);
    }
    await page.keyboard.press('Home');
    await page.getByText('Overview', { exact: true }).click();
    const overview = await boxes();
    expect(overview[1]?.width).toBeLessThan((second?.width ?? 0) / 2);
    expect(overview[1]?.y).toBe(overview[0]?.y);
    await page.locator('.sheet').nth(2).click();
    expect(await place()).toMatch(/^Page 3 of /);
    expect(await page.locator('input[value="page"]').isChecked()).toBe(true);
  });

  it('zooms in steps and back to what fits', async () => {
    const width = async () => (await page.locator('.sheet').first().boundingBox())?.width ?? 0;
    const fitting = await width();
    await page.keyboard.press('+');
    expect(await width()).toBeGreaterThan(fitting);
    await page.getByLabel('Smaller').click();
    await page.getByLabel('Smaller').click();
    expect(await width()).toBeLessThan(fitting);
    await page.keyboard.press('0');
    expect(await width()).toBeCloseTo(fitting);
  });

  it('leaves no page blank, however quickly views and sizes change, and the article with them', async () => {
    const blank = async () => {
      const inked = await Promise.all(
        (await page.locator('.sheet canvas').all()).map((canvas) =>
          canvas.evaluate((element) => {
            const { width, height, getContext } = element as unknown as Canvas;
            const { data } = getContext.call(element, '2d').getImageData(0, 0, width, height);
            return data.some((red, at) => at % 4 === 0 && red < 128 && data[at + 3] === 255);
          }),
        ),
      );
      return inked.flatMap((isInked, index) => (isInked ? [] : [index + 1]));
    };
    const before = await version();
    // A page with an image is not drawn at one go.
    writeFileSync(join(folder, 'map.png'), png(900, 300));
    writeFileSync(article, text.replaceAll('Section', '![A map of the river](map.png)\n\n## Part').replaceAll('## !', '!'));
    await drawn(before + 1);
    for (const key of ['3', '1', ...'+++++', '0', '-', '2', '3']) await page.keyboard.press(key);
    await expect.poll(blank).toEqual([]);
    await save(text);
  });

  it('of a long article shows the pages that have changed before all others, as they stay', async () => {
    const parts = Array.from({ length: 120 }, (_, index) => (sections[index % 8] ?? '').replace(/Section \d/, `Part ${index}.`));
    // With a page one that is made of the text, a change of it might be one of page one, and then of all pages.
    const long = text.replace(sections.join('\n'), parts.join('\n')).replace('lang: en-GB', 'lang: en-GB\nsummary: false');
    await save(long);
    for (let presses = 0; presses < 20; presses++) await page.keyboard.press('ArrowRight');
    expect(await place()).toMatch(/^Page 21 of /);
    const sheet = await page.locator('.sheet').nth(20).boundingBox();
    if (sheet === null) throw new Error('Page 21 is on screen');
    await page.mouse.click(sheet.x + sheet.width * 0.3, sheet.y + sheet.height * 0.4);
    const line = Number(/:(\d+)$/.exec((await page.locator('#note').textContent()) ?? '')?.[1]);
    const [before, old] = [await version(), await picture(21)];
    writeFileSync(
      article,
      long
        .split('\n')
        .with(line - 1, `Quite new: ${long.split('\n')[line - 1]}`)
        .join('\n'),
    );
    await expect.poll(() => picture(21), { interval: 5 }).not.toBe(old);
    const first = await picture(21);
    expect(await page.locator('html').getAttribute('data-proved')).not.toBe(await page.locator('html').getAttribute('data-version'));
    await drawn(before + 2);
    expect(await picture(21)).toBe(first);
    await save(text);
  });

  it('folds infos of one kind up, and opens them for whoever goes through the findings', async () => {
    const sources = [1, 2, 3, 4].map((number) => `[${number}]: https://s${number}.example.org/ferry "Ferry ends"`).join('\n');
    const cited = text.replace('([Courier][1])', '([A][1], [B][2], [C][3], [D][4])').replace(/\[1\]: .*/, sources);
    await save(cited);
    await expect.poll(() => page.locator('#findings summary').allTextContents()).toEqual(['3 more of this kind']);
    const folded = page.locator('#findings details button');
    expect(await folded.first().isVisible()).toBe(false);
    await page.keyboard.press('p');
    expect(await folded.last().isVisible()).toBe(true);
    expect(await folded.last().getAttribute('aria-pressed')).toBe('true');
    await save(cited.replace('leaves at midnight', 'leaves at noon'));
    expect(await folded.first().isVisible()).toBe(true);
    await save(text);
  });

  it('goes by keyboard through pages and findings', async () => {
    await page.keyboard.press('End');
    const count = await page.locator('.sheet').count();
    expect(await place()).toBe(`Page ${count} of ${count}`);
    await page.keyboard.press('Home');
    expect(await place()).toBe(`Page 1 of ${count}`);
    await page.keyboard.press('n');
    expect(await page.locator('#findings [aria-pressed="true"]').count()).toBe(1);
    await page.keyboard.press('3');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await place()).toBe(`Page 2 of ${count}`);
    expect(await page.locator('input[value="page"]').isChecked()).toBe(true);
  });
});
