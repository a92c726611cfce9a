import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type OpenBrowser } from './browser.mjs';
import { hostile, news, note, tabled, unreadable } from './library.ts';
import { axe, complaintsOf, drop, startTerminal, type RunningTerminal } from './terminal.ts';

// Goal: what a person does all day works in a real browser over a real library: drop, look, follow, correct.
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[] = [];

const examples = path.resolve(import.meta.dirname, '../../examples');
/** A PDF of the examples. */
async function examplePdf(): Promise<Uint8Array> {
  const name = (await readdir(examples)).find((file) => file.endsWith('.pdf'));
  if (name === undefined) throw new Error('examples/ holds no PDF');
  return readFile(path.join(examples, name));
}

const figure = (quote: string) => page.locator('.text .fig', { hasText: quote }).first();
const drawer = () => page.locator('.drawer');
const openDocument = async (title: RegExp): Promise<void> => {
  await page.goto(terminal.address);
  await page.locator('table.inbox').getByRole('link', { name: title }).first().click();
  await page.waitForSelector('.text .fig');
};

beforeAll(async () => {
  [terminal, chromium] = await Promise.all([startTerminal(), openBrowser()]);
  context = await chromium.browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  complaints = complaintsOf(page);
});

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

describe('the day of an analyst', () => {
  test('an empty inbox shows the one action that fills it, and an example', async () => {
    await page.goto(terminal.address);
    await page.getByRole('heading', { name: 'Drop your documents here' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add files' }).count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
  });

  test('files dropped on the page are read, and each says what is off', async () => {
    await drop(page, [note, news, hostile, unreadable]);
    await page.locator('table.inbox tbody tr', { hasText: news.name }).waitFor();
    await page.locator('table.inbox tbody tr', { hasText: note.name }).waitFor();
    await page.locator('table.inbox tbody tr', { hasText: hostile.name }).waitFor();
    const row = page.locator('table.inbox tbody tr', { hasText: note.name });
    expect(await row.locator('.companies').innerText()).toContain('ABCL');
    expect(await row.locator('.date').innerText()).toBe('12 May 2026');
    await row.locator('b.off').waitFor();
  });

  test('a file that cannot be read says so and what to do, and stops no other', async () => {
    const failed = page.locator('.failed', { hasText: unreadable.name });
    await failed.waitFor();
    expect(await failed.locator('p').first().innerText()).toMatch(/Export|Save|Download|Check/);
  });

  test('a document shows how each figure stands, and the slip is marked', async () => {
    await openDocument(/Abacus Industries.*review|12 May|Northgate/);
    await page.locator('.text .fig.ties').first().waitFor();
    expect(await figure('26%').getAttribute('class')).toContain('off');
    expect(await figure('26%').getAttribute('aria-label')).toBe('26%, off');
    expect(await page.locator('.off-list .item.off').count()).toBeGreaterThan(0);
    expect(await page.locator('.map i.off').count()).toBeGreaterThan(0);
  });

  test('resting on a figure says what it was read as', async () => {
    await figure('$15.0 million').hover();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    expect(await card.innerText()).toContain('Free cash flow, first quarter 2026: 15.0 USD mn');
    await page.mouse.move(700, 30);
  });

  test('a click opens the arithmetic, and its members lead to their places', async () => {
    const before = await page.locator('#page').evaluate((e) => e.scrollTop);
    await figure('$15.0 million').click();
    const sum = drawer().locator('.relation', { hasText: '24.0 − 9.0 = 15.0' }).first();
    await sum.waitFor();
    expect(await page.locator('#page').evaluate((e) => e.scrollTop)).toBe(before);
    await sum.getByRole('link', { name: '$24.0 million' }).click();
    await drawer().getByText('Cash from operations').first().waitFor();
    expect(await figure('$24.0 million').getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('Escape');
    await drawer().waitFor({ state: 'detached' });
  });

  test('a relation reaches into another document', async () => {
    await figure('50%').click();
    await drawer()
      .getByRole('link', { name: /48%.*abacus-news/ })
      .first()
      .click();
    await drawer().locator('mark', { hasText: '48%' }).waitFor();
    await drawer().getByRole('link', { name: 'Open in the document' }).click();
    await page.waitForURL(/documents/);
    await page.locator('.text .fig.here', { hasText: '48%' }).waitFor();
    expect(await page.locator('#page h1').innerText()).toContain('beats expectations');
  });

  test('a number on the company page leads to its span', async () => {
    await page.goto(terminal.address);
    await page.waitForSelector('table.inbox');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ABCL rev');
    await page.getByRole('option', { name: /ABCL revenue/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/companies\/ABCL/);
    const cell = page.locator('.sheet tr.line a.cell', { hasText: '480.0' }).first();
    await cell.click();
    await drawer().locator('mark', { hasText: '480.0' }).waitFor();
    expect(await drawer().locator('.read').first().innerText()).toMatch(/Revenue, fiscal year 2026/);
    await drawer().getByRole('link', { name: 'Open in the document' }).click();
    const there = page.locator('.text .fig.here');
    await there.waitFor();
    expect(await there.innerText()).toBe('480.0');
    expect(await there.evaluate((e) => e.getBoundingClientRect().top > 48 && e.getBoundingClientRect().bottom < window.innerHeight)).toBe(true);
  });

  test('a figure corrected by hand is used from then on', async () => {
    await openDocument(/beats expectations/);
    await figure('48%').click();
    await page.keyboard.press('c');
    const form = page.getByRole('form', { name: 'Correct the reading' });
    await form.getByLabel('Value').fill('50');
    await form.getByRole('button', { name: 'Keep it' }).click();
    await form.getByText('Say who it is').waitFor();
    await form.getByLabel('Corrected by').fill('A. Reader');
    await form.getByRole('button', { name: 'Keep it' }).click();
    await form.waitFor({ state: 'detached' });
    await drawer()
      .getByText(/by A\. Reader/)
      .waitFor();
    await page.goto(`${terminal.address}/companies/ABCL?periods=quarters`);
    const line = page.locator('.sheet tr.line', { hasText: 'Gross margin' }).first();
    await line.waitFor();
    await page.goto(`${terminal.address}/checks?company=ABCL`);
    await page.locator('.check').first().waitFor();
    // Ties between documents are made again beside the answer; the page hears of it.
    await page.locator('.check', { hasText: '48%' }).first().waitFor({ state: 'detached' });
    expect(await page.locator('.check', { hasText: '26%' }).count()).toBe(1);
    await openDocument(/beats expectations/);
    await figure('48%').click();
    await drawer()
      .getByText(/by A\. Reader/)
      .waitFor();
    expect(await drawer().locator('.read').first().innerText()).toContain('50');
  });

  test('the heads of an HTML table stand over their columns', async () => {
    await drop(page, [tabled]);
    await page.locator('table.inbox tbody tr', { hasText: tabled.name }).waitFor();
    await openDocument(/Dorrit Works.*table/);
    const heads = await page
      .locator('.set-table tr.heads th, .set-table tr.heads td')
      .evaluateAll((cells) => cells.map((c) => [c.textContent?.trim(), c.getBoundingClientRect().left]));
    const row = await page
      .locator('.set-table tr', { hasText: 'Revenue' })
      .locator('th, td')
      .evaluateAll((cells) => cells.map((c) => [c.textContent?.trim(), c.getBoundingClientRect().left]));
    const leftOf = (cells: readonly (readonly unknown[])[], words: string): unknown => cells.find(([w]) => w === words)?.[1];
    expect(leftOf(heads, '2025')).toBe(leftOf(row, '112.0'));
    expect(leftOf(heads, '2024')).toBe(leftOf(row, '100.0'));
  });

  test('every switch of the company page shows its table, figures without a period too', async () => {
    await page.goto(`${terminal.address}/companies/DRWK`);
    const switches = page.locator('.segments').getByRole('link');
    await switches.first().waitFor();
    const names = await switches.allInnerTexts();
    expect(names).toContain('Other periods');
    for (const name of names) {
      await page.locator('.segments').getByRole('link', { name, exact: true }).click();
      await page.locator('table.sheet tbody tr.line').first().waitFor();
      expect(await page.locator('.trouble').count()).toBe(0);
    }
  });

  test('uploaded HTML is shown as text and never acts', async () => {
    await page.goto(terminal.address);
    await page.locator('table.inbox tbody tr', { hasText: hostile.name }).getByRole('link').first().click();
    await page.waitForSelector('.text');
    expect(await page.evaluate(() => (window as unknown as { acted?: boolean }).acted)).toBeUndefined();
    expect(await page.locator('.text img, .text script').count()).toBe(0);
  });

  test('a PDF is shown page by page, its figures boxed where they stand', async () => {
    await page.goto(terminal.address);
    await page.waitForSelector('table.inbox');
    await drop(page, [{ name: 'paged.pdf', content: await examplePdf() }]);
    await page.locator('table.inbox tbody tr', { hasText: 'paged.pdf' }).getByRole('link').first().click();
    await page.locator('.page canvas').first().waitFor();
    const box = page.locator('.page .box').first();
    await box.waitFor();
    // the boxes stand before the page under them is drawn
    const isDrawn = (canvas: HTMLCanvasElement): boolean => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return data.some((value, i) => i % 4 < 3 && value < 128 && value >= 0);
    };
    await expect.poll(() => page.locator('.page canvas').first().evaluate(isDrawn), { timeout: 15_000 }).toBe(true);
    await box.click();
    await drawer().locator('mark').waitFor();
    await page.getByRole('link', { name: 'Show the text' }).click();
    await page.locator('.text .fig.here').waitFor();
  });

  test('the checks can be taken along', async () => {
    await page.goto(`${terminal.address}/checks`);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    await file.delete();
  });
});

describe('with the keys alone', () => {
  test('the first stop of Tab leads past the rail to the page', async () => {
    await page.goto(terminal.address);
    await page.waitForSelector('table.inbox');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
  });

  test('from the command bar to what is off, its source, and back', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('check');
    await page.keyboard.press('Enter');
    await page.waitForURL(/checks/);
    await page.locator('.check').first().waitFor();
    await page.keyboard.press('j');
    await page.locator('.check.here').waitFor();
    await page.keyboard.press('Enter');
    await drawer().locator('mark').waitFor();
    await page.keyboard.press('Escape');
    await drawer().waitFor({ state: 'detached' });
    expect(await page.locator('.check.here').count()).toBe(1);
  });

  test('through the inbox into a document, from figure to figure', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('i');
    await page.waitForSelector('table.inbox');
    const rows = await page.locator('table.inbox .note').allInnerTexts();
    for (let down = rows.findIndex((row) => row.includes(note.name)); down >= 0; down -= 1) await page.keyboard.press('j');
    await page.locator('.preview', { hasText: 'Abacus' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/documents/);
    await page.waitForSelector('.text .fig');
    await page.keyboard.press('j');
    const first = await page.locator('.fig.here').getAttribute('data-start');
    await page.keyboard.press('j');
    const second = await page.locator('.fig.here').getAttribute('data-start');
    expect(Number(second)).toBeGreaterThan(Number(first));
    await page.keyboard.press('Enter');
    await drawer().waitFor();
    await page.keyboard.press('k');
    await page.waitForFunction((start) => document.querySelector('.fig.here')?.getAttribute('data-start') === start, first);
    await page.keyboard.press('Escape');
  });

  test('the arrows move from figure to figure in the table', async () => {
    await page.goto(`${terminal.address}/companies/ABCL?periods=years`);
    await page.waitForSelector('.sheet a.cell');
    await page.keyboard.press('ArrowDown');
    const one = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowRight');
    const two = await page.evaluate(() => document.activeElement?.textContent);
    expect([one, two].map((t) => t?.match(/[\d.]+/)?.[0])).toEqual(['420.0', '480.0']);
    await page.keyboard.press('Enter');
    await drawer().locator('mark', { hasText: '480.0' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('? shows the keys of the page and Escape puts them away', async () => {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('for everybody, on %s ground', (ground) => {
  test.each(['inbox', 'preview', 'document', 'source', 'correction', 'company', 'documents', 'contradictions', 'checks', 'keys'])('%s passes axe', async (what) => {
    await page.emulateMedia({ colorScheme: ground });
    const { items } = (await (await page.request.get(`${terminal.address}/api/documents`)).json()) as { items: readonly { id: string; name: string }[] };
    const id = items.find((d) => d.name === note.name)?.id ?? '';
    const addresses: Readonly<Record<string, string>> = {
      inbox: '/',
      keys: '/',
      preview: `/?document=${id}`,
      document: `/documents/${id}`,
      source: `/documents/${id}`,
      correction: `/documents/${id}`,
      company: '/companies/ABCL',
      documents: '/companies/ABCL?tab=documents',
      contradictions: '/companies/ABCL?tab=contradictions',
      checks: '/checks',
    };
    await page.goto(`${terminal.address}${addresses[what]}`);
    await page.locator('#page h1, #page h2').first().waitFor();
    if (what === 'source' || what === 'correction') {
      await figure('26%').click();
      await drawer().locator('mark').waitFor();
    }
    if (what === 'correction') {
      await page.keyboard.press('c');
      await page.getByRole('form').waitFor();
    }
    if (what === 'keys') {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    }
    if (what === 'company') await page.locator('.chart svg, .charts').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(ground);
    expect(await axe(page)).toEqual([]);
  });
});

test('on a phone nothing reaches beyond the page but the tables', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ['/', '/checks', '/companies/ABCL']) {
    await page.goto(terminal.address + address);
    await page.locator('#page h1').first().waitFor();
    expect(await page.locator('#page').evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('the ground changes with a key and is kept', async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(terminal.address);
  await page.waitForSelector('table.inbox');
  await page.keyboard.press('t');
  await page.reload();
  await page.waitForSelector('table.inbox');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await page.keyboard.press('t');
});

test('the browser had nothing to complain of', () => {
  expect(complaints).toEqual([]);
});
