/** A headless Chromium that may ask nothing but loopback. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-dev-shm-usage',
    ],
  });
}

/** One visitor: a fresh profile in the browser. */
export async function newVisitor(browser: Browser, server: string, locale: string): Promise<BrowserContext> {
  const visitor = await browser.newContext({
    viewport: { width: 1400, height: 880 },
    permissions: ['clipboard-read', 'clipboard-write'],
    locale,
  });
  const { host } = new URL(server);
  await visitor.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.host === host || !url.protocol.startsWith('http')) await route.continue();
    else await route.abort();
  });
  return visitor;
}

function findChromium(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found === undefined) throw new Error('Chromium is not on the path: apt-get install chromium');
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
