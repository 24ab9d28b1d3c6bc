import { existsSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';

const executable = '/usr/bin/chromium';

/** Why browser tests are skipped; undefined where they can run. */
export const noChromium = existsSync(executable) ? undefined : `${executable} is not installed (Debian: apt install chromium)`;

/** A browser without a window; `profile` is a folder for it alone. */
export function openChromium(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    viewport: { width: 1400, height: 900 },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
