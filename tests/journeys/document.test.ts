import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type OpenBrowser } from './browser.mjs';
import { news, note } from './library.ts';
import { axe, complaintsOf, drop, startTerminal, type RunningTerminal } from './terminal.ts';

// Goal: what is wrong with a document as a whole can be set right, taken back, and a document that should not be there removed.
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[] = [];
let id = '';

beforeAll(async () => {
  [terminal, chromium] = await Promise.all([startTerminal(), openBrowser()]);
  context = await chromium.browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  complaints = complaintsOf(page);
  await page.goto(terminal.address);
  await page.waitForSelector('#page');
  await drop(page, [note, news]);
  await page.locator('table.inbox tbody tr', { hasText: news.name }).waitFor();
  await page.locator('table.inbox tbody tr', { hasText: note.name }).waitFor();
  const { items } = (await (await page.request.get(`${terminal.address}/api/documents`)).json()) as { items: readonly { id: string; name: string }[] };
  id = items.find((one) => one.name === note.name)?.id ?? '';
});

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

const drawer = () => page.getByRole('complementary', { name: 'This document' });
const head = () => page.locator('.document-head .title');
const openDrawer = async (): Promise<void> => {
  await page.goto(`${terminal.address}/documents/${id}`);
  await page.locator('.document-head').getByRole('link', { name: 'Correct', exact: true }).click();
  await drawer().getByRole('form', { name: 'Correct this document' }).waitFor();
};
const speakers = async (): Promise<ReadonlySet<string>> => {
  const { facts } = (await (await page.request.get(`${terminal.address}/api/documents/${id}`)).json()) as { facts: readonly { speaker: string }[] };
  return new Set(facts.map(({ speaker }) => speaker));
};

test('a wrong date, house and company are set right, with everything that hangs on them', async () => {
  await openDrawer();
  const form = drawer().getByRole('form', { name: 'Correct this document' });
  expect(await axe(page)).toEqual([]);
  await form.getByLabel('Date').fill('2026-05-11');
  await form.getByLabel('House').fill('Southgate Partners');
  await form.getByLabel('Ticker').fill('ABCN');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await form.getByText('Say who it is').waitFor();
  await form.getByLabel('Corrected by').fill('A. Reader');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await drawer().waitFor({ state: 'detached' });
  await head().getByText('Southgate Partners').waitFor();
  expect(await head().innerText()).toMatch(/Southgate Partners · 11 May 2026 · ABCN/);
  expect(await speakers()).toContain('Southgate Partners');
  expect(await speakers()).not.toContain('Northgate Research');
  await page.goto(`${terminal.address}/companies/ABCN`);
  await page.locator('table.sheet tbody tr.line').first().waitFor();
});

test('a correction is taken back where it stands', async () => {
  await openDrawer();
  await drawer().getByText('Corrected: date 11 May 2026, house Southgate Partners, ticker ABCN, by A. Reader').waitFor();
  await drawer().getByRole('button', { name: 'Undo' }).click();
  await head().getByText('Northgate Research').waitFor();
  expect(await speakers()).toContain('Northgate Research');
});

test('a document is removed in two steps, says so, and is brought back', async () => {
  await openDrawer();
  await drawer().getByRole('button', { name: 'Remove this document' }).click();
  expect(await axe(page)).toEqual([]);
  await drawer().getByRole('button', { name: 'Remove it' }).click();
  await page.getByText('Removed by A. Reader').waitFor();
  const documents = async (): Promise<readonly string[]> =>
    ((await (await page.request.get(`${terminal.address}/api/documents`)).json()) as { items: readonly { name: string }[] }).items.map(({ name }) => name);
  expect(await documents()).toEqual([news.name]);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByText('Removed by A. Reader').waitFor({ state: 'detached' });
  expect(await documents()).toContain(note.name);
  await page.locator('.text .fig.off').first().waitFor();
});

test('the form of a figure stands above its relations, speaks in names, and its correction is undone', async () => {
  await page.goto(`${terminal.address}/documents/${id}`);
  await page.locator('.text .fig', { hasText: '$15.0 million' }).first().click();
  const source = page.getByRole('complementary', { name: 'Source' });
  await source.locator('.relation').first().waitFor();
  await page.keyboard.press('c');
  const form = source.getByRole('form', { name: 'Correct the reading' });
  await form.waitFor();
  const top = async (what: string): Promise<number> => (await source.locator(what).first().boundingBox())?.y ?? Number.NaN;
  expect(await top('form')).toBeLessThan(await top('.relation'));
  expect(await form.getByLabel('Metric').inputValue()).toBe('Free cash flow');
  expect(await form.getByLabel('Period').inputValue()).toBe('1Q26');
  expect(await form.getByLabel('Company').inputValue()).toBe('ABCL');
  await form.getByLabel('Metric').fill('Capital expenditure');
  await form.getByLabel('Now or before').selectOption('before');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await source.getByText('Corrected: metric Capital expenditure, stated before').waitFor();
  await source.getByRole('button', { name: 'Undo' }).click();
  await source.getByText('Corrected:').waitFor({ state: 'detached' });
  expect(await source.locator('.read').first().innerText()).toContain('Free cash flow');
});

test('the browser had nothing to complain of', () => {
  expect(complaints).toEqual([]);
});
