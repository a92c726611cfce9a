import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';

const require = createRequire(import.meta.url);

/** The browser speaks to nobody but the page under test. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-extensions',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--metrics-recording-only',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

export interface OpenBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * A real Chromium out of npm, unpacked into a folder of its own.
 *
 * The package unpacks its libraries only where it believes itself on a server platform, and by version into the
 * temporary folder: two versions must not share one.
 */
export async function openBrowser(): Promise<OpenBrowser> {
  const version = (require('@sparticuz/chromium/package.json') as { version: string }).version;
  const kept = path.join(tmpdir(), `tickmark-chromium-${version}-${process.getuid?.() ?? 'user'}`);
  await mkdir(kept, { recursive: true, mode: 0o700 });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = kept;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  const profile = await mkdtemp(path.join(kept, 'profile-'));
  await writeFile(path.join(profile, 'fonts.conf'), fontsAt(path.join(kept, 'fonts'), path.join(kept, 'fonts-cache')));
  const { chromium: playwright } = await import('playwright-core');
  const browser = await playwright.launch({
    executablePath,
    args: flags,
    headless: true,
    chromiumSandbox: false,
    env: { ...(process.env as Record<string, string>), TMPDIR: profile, FONTCONFIG_PATH: profile },
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The package's own list of fonts names folders that are not ours; without any font a text field ends the browser. */
const fontsAt = (folder: string, cache: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${cache}</cachedir></fontconfig>`;
