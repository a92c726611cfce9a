import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type OpenBrowser } from './browser.mjs';
import { axe, complaintsOf, drop, startTerminal, type RunningTerminal } from './terminal.ts';
import { firstNote, otherNote, release, secondNote } from './vintages.ts';

// Goal: an analyst keeps a number of his own, the results come in, and he sees what became of it and of everybody's estimates.
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

const arrive = async (file: { readonly name: string; readonly content: string }): Promise<void> => {
  await page.goto(terminal.address);
  await page.waitForSelector('#page');
  await drop(page, [file]);
  await page.locator('table.inbox tbody tr', { hasText: file.name }).waitFor();
};
const open = (query: string): Promise<unknown> => page.goto(`${terminal.address}/companies/TESW%20US?${query}`);
const at = (line: string, period: string) => page.locator(`[data-cell="${line} ${period}"]`);
const words = async (locator: ReturnType<Page['locator']>): Promise<string> => (await locator.innerText()).replace(/\s+/g, ' ').trim();

beforeAll(async () => {
  [terminal, chromium] = await Promise.all([startTerminal(), openBrowser()]);
  const context = await chromium.browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  complaints = complaintsOf(page);
  await arrive(firstNote);
});

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

test('with one house alone the bridge says what it needs', async () => {
  await open('tab=compare&view=bridge');
  await page.getByRole('heading', { name: 'A bridge needs two models' }).waitFor();
  expect(await axe(page)).toEqual([]);
});

// 1,000.0 × 1.14 = 1,140.0.
test('a number that was typed in is kept, and stays when the page is opened anew', async () => {
  await open('tab=model&set=revenueGrowth:FY2025=14,revenueGrowth:FY2026=9');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('link', { name: 'Mine', exact: true, includeHidden: false }).waitFor();
  await open('tab=model&speaker=mine');
  await at('revenue', 'FY2025').waitFor();
  await expect.poll(() => words(at('revenue', 'FY2025'))).toBe('1,140.0');
  await page.getByText('kept over Finch Vale Research').waitFor();
});

// Both at 60 % and 20 % of revenue: 1,050 against 1,100 is 50 × (40 % − 20 %) × 75 % = 7.5 less, costs of 62 % are 1,050 × 2 % × 75 % = 15.75 less.
test('the bridge leads from one house to the other by what they assume', async () => {
  await arrive(otherNote);
  await open('tab=compare&view=bridge&from=Finch%20Vale%20Research&to=Kestrel%20Research&line=netIncome&period=FY2025');
  const rows = page.locator('.waterfall tbody tr');
  await rows.first().waitFor();
  expect(await words(rows.nth(0))).toBe('Finch Vale Research 165.0');
  expect(await words(rows.nth(1))).toMatch(/^Revenue −7\.5 157\.5/);
  expect(await words(rows.nth(2))).toMatch(/^Gross margin −15\.8 141\.8/);
  expect(await words(rows.last())).toBe('Kestrel Research 141.7');
  await page.getByRole('button', { name: 'Gross margin' }).press('Enter');
  await page.getByText('60.0 then 62.0').waitFor();
  expect(await axe(page)).toEqual([]);
});

test('lines stand beside each other, and a number leads to its source', async () => {
  await open('tab=compare');
  const revenue = page.locator('tbody', { hasText: 'Revenue' }).first();
  await revenue.waitFor();
  expect(await words(revenue.locator('tr', { hasText: 'Mine' }))).toMatch(/1,140\.0/);
  await revenue.locator('tr', { hasText: 'Kestrel' }).getByRole('link').first().click();
  await page.locator('.drawer mark').first().waitFor();
  expect(await page.locator('.drawer mark').first().innerText()).toContain('1,050.0');
  await page.keyboard.press('Escape');
});

// 1,120.0 / 1,140.0 − 1 = −1.8 %, / 1,100.0 − 1 = 1.8 %; net income of 165.0 is what was expected; costs of 230.0 are more than 220.0.
test('the results stand against every estimate, and the model before, mine and after', async () => {
  await arrive(release);
  await open('tab=compare&view=results');
  const table = page.getByRole('region', { name: 'Results against estimates' });
  const row = (label: string) => table.locator('tbody tr', { hasText: label }).first();
  await row('Revenue').waitFor();
  expect(await words(row('Revenue'))).toMatch(/1,120\.0 miss −1\.8% 1,140\.0 beat \+1\.8% 1,100\.0 .*beat \+6\.7% 1,050\.0/);
  expect(await words(row('Selling'))).toMatch(/230\.0 miss \+0\.9% 228\.0 miss \+4\.5% 220\.0/);
  expect(await words(row('Net income'))).toMatch(/165\.0 miss −3\.5% 171\.0 in line 165\.0/);
  const model = page.getByRole('region', { name: 'The model before and after' });
  expect(await words(model.locator('tbody tr', { hasText: /^Revenue ?USD/ }))).toMatch(/1,100\.0 1,140\.0 1,120\.0 \+1\.8%/);
  await page.getByText('reported 12.0 stands').waitFor();
  expect(await axe(page)).toEqual([]);
});

// 1,120.0 × 1.09 = 1,220.8: the number of the year that is left to come stands over the new base.
test('a kept number that was overtaken stays to be seen until it is let go', async () => {
  await open('tab=model&speaker=mine');
  await at('revenue', 'FY2026').waitFor();
  await expect.poll(() => words(at('revenue', 'FY2026'))).toBe('1,220.8');
  expect(await words(at('revenue', 'FY2025'))).toBe('1,120.0');
  await page.getByText('yours was 14.0').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Let go' }).click();
  await page.getByText('yours was 14.0').waitFor({ state: 'detached' });
});

// 1,232.0 / 1,188.0 − 1 = 3.7 %.
test('the next note is seen to revise the last one', async () => {
  await arrive(secondNote);
  await open('tab=compare&view=results');
  await page.getByLabel('What came in').selectOption({ label: '14 Feb 2026 · Finch Vale Research · tessel-second.txt' });
  const revised = page.getByRole('region', { name: 'Revised estimates' });
  await revised.waitFor();
  expect(await words(revised.locator('tbody tr', { hasText: 'Revenue' }).first())).toMatch(/1,232\.0 \+3\.7% from 1,188\.0/);
  // earnings a share are all that the release had left out
  const table = page.getByRole('region', { name: 'Results against estimates' });
  expect(await words(table.locator('tbody tr'))).toMatch(/^Earnings per share USD\/share 2025 1\.65 in line 1\.65 .*beat \+16\.2% 1\.42/);
});

test('the browser complained of nothing', () => expect(complaints).toEqual([]));
