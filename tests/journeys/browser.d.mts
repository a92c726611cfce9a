import type { Browser } from 'playwright-core';

export interface OpenBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}
export function openBrowser(): Promise<OpenBrowser>;
