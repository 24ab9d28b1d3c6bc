import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { PreviewState } from '../../src/preview/preview-messages.js';
import { servePreview } from '../../src/preview/serve-preview.js';
import { noChromium, openChromium } from './open-chromium.js';

const state = (slug: string): PreviewState => ({
  slug,
  title: `The ${slug}`,
  file: `content/${slug}.md`,
  status: 'proved',
  version: 0,
  provedVersion: 0,
  findings: [],
  lines: [],
});

it.skipIf(noChromium !== undefined)(
  'a briefing on screen whose article is deleted keeps its name in the list until another is chosen',
  async () => {
    // The page comes from the bundle, which the launcher makes where it is stale.
    spawnSync(process.execPath, ['src/launch.mjs', '--version']);
    const preview = await servePreview({ port: 0 });
    const profile = mkdtempSync(join(tmpdir(), 'brief-briefings-'));
    const context = await openChromium(profile);
    onTestFinished(async () => {
      await context.close();
      await preview.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    });
    for (const slug of ['ferry', 'bridge']) preview.showState(state(slug));
    const page = await context.newPage();
    await page.goto(preview.address);
    const list = page.locator('#briefings');
    const names = () => list.locator('option').allTextContents();
    const chosen = () => list.evaluate((select) => (select as unknown as { selectedOptions: { text: string }[] }).selectedOptions[0]?.text);
    await expect.poll(names).toEqual(['The ferry', 'The bridge']);
    preview.letGo('ferry');
    preview.showState({ ...state('bridge'), title: 'The old bridge' });
    await expect.poll(names).toEqual(['The ferry', 'The old bridge']);
    expect(await chosen()).toBe('The ferry');
    await list.selectOption('bridge');
    await expect.poll(chosen).toBe('The old bridge');
    expect(await names()).toEqual(['The old bridge']);
  },
);
