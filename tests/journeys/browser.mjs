// A real Chromium out of npm, for the journeys and the screenshots.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

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

function versionOfPackage() {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  for (let folder = path.dirname(entry); ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'package.json');
    const { name, version } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    if (name === '@sparticuz/chromium') return version;
  }
}

/** Unpacks the browser into a folder of its own and puts it in place whole; whoever comes second uses the first. */
async function unpack(kept) {
  const folder = await mkdtemp(`${kept}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  // the package unpacks its libraries only where it believes itself on a server platform
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  try {
    await rename(folder, kept);
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    await rm(folder, { recursive: true, force: true });
  }
}

/** The package's own list of fonts names folders that are not ours; without any font a text field ends the browser. */
const fontsAt = (folder, cache) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${cache}</cachedir></fontconfig>`;

/** Opens the browser; `close` ends it and takes away what it wrote. */
export async function openBrowser() {
  const kept = path.join(tmpdir(), `tickmark-chromium-${versionOfPackage()}-${process.getuid?.() ?? 'user'}`);
  if (!existsSync(kept)) await unpack(kept);
  const profile = await mkdtemp(path.join(tmpdir(), 'tickmark-browser-'));
  await mkdir(path.join(profile, 'tmp'));
  await writeFile(path.join(profile, 'fonts.conf'), fontsAt(path.join(kept, 'fonts'), path.join(profile, 'fonts-cache')));
  const { chromium } = await import('playwright-core');
  const libraries = [path.join(kept, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const browser = await chromium.launch({
    executablePath: path.join(kept, 'chromium'),
    args: flags,
    headless: true,
    chromiumSandbox: false,
    env: { ...process.env, TMPDIR: path.join(profile, 'tmp'), FONTCONFIG_PATH: profile, LD_LIBRARY_PATH: libraries },
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
