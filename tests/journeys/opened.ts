import type { Page } from 'playwright-core';
import { openBrowser, type OpenBrowser } from './browser.mjs';
import { complaintsOf, startTerminal, type RunningTerminal } from './terminal.ts';

export interface Opened {
  readonly terminal: RunningTerminal;
  readonly chromium: OpenBrowser;
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** A terminal with an empty library, open in a browser of its own. */
export async function openTerminal(): Promise<Opened> {
  const [terminal, chromium] = await Promise.all([startTerminal(), openBrowser()]);
  const context = await chromium.browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(terminal.address);
  await page.waitForSelector('#page');
  return { terminal, chromium, page, complaints };
}
