import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statements } from '../../src/research/model/testing/statements.ts';
import type { OpenBrowser } from './browser.mjs';
import { openTerminal } from './opened.ts';
import { axe, drop, type RunningTerminal } from './terminal.ts';

// Goal: from a note to a value whose every line can be seen, and to what it hangs on, without leaving the page.
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

const price = 'Orle Metals (ORLE US)\nHarbour Research, 14 May 2026\n\nShare price (13 May 2026): USD 12.00\n';

beforeAll(async () => {
  ({ terminal, chromium, page, complaints } = await openTerminal());
  await drop(page, [
    { name: 'orle.txt', content: statements },
    { name: 'price.txt', content: price },
  ]);
  for (const name of ['orle.txt', 'price.txt']) await page.locator('table.inbox tbody tr', { hasText: name }).waitFor();
});

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

const section = (name: string) => page.getByRole('region', { name, exact: true });
const open = (value: string): Promise<unknown> => page.goto(`${terminal.address}/companies/ORLE%20US?tab=value&value=${value}`);
const perShare = async (): Promise<string> =>
  (await page.locator('.field tr', { hasText: 'Discounted cash flow, terminal growth' }).locator('.num').first().innerText()).split(' ')[0]!;

test('far years are seen year by year, and their end is an assumption like any other', async () => {
  await open('discountRate:10,terminalGrowth:2,years:8');
  const flows = section('Cash flows by year');
  await flows.waitFor();
  expect(await flows.locator('thead th.extended').count()).toBeGreaterThan(3);
  const before = await perShare();
  await page.getByLabel('Operating margin at the end').fill('30');
  await page.keyboard.press('Enter');
  await expect.poll(perShare, { timeout: 20_000 }).not.toBe(before);
  expect(decodeURIComponent(page.url())).toContain('endMargin:30');
});

test('the table has the value in its middle, and can be over a driver', async () => {
  const heat = section('Sensitivity').locator('table.heat');
  await heat.waitFor();
  await expect.poll(async () => (await heat.locator('td.base').innerText()).trim().split(/\s/)[0], { timeout: 20_000 }).toBe(await perShare());
  await section('Sensitivity').getByLabel('Down').selectOption('revenueGrowth');
  await heat.getByText('+1', { exact: true }).waitFor();
});

test('what moves it, what the price implies, and drawn values stand below', async () => {
  await section('What moves it').getByRole('rowheader', { name: 'Discount rate' }).waitFor();
  await section('What the price implies').getByRole('rowheader', { name: 'Operating margin', exact: true }).waitFor();
  await section('Simulation').getByText('of the draws lie above the price of 12.00').waitFor();
  await section('Peers')
    .getByText(/prints a multiple|No other company/)
    .waitFor();
  expect(await axe(page)).toEqual([]);
});

test('a multiple of one’s own is a method, and what cannot be read is said where it was written', async () => {
  await page.getByText('Multiples, bridge, parts and assets of your own').click();
  await page.getByLabel('Own multiples').fill('pe:FY2026=10');
  await page.keyboard.press('Enter');
  await page.locator('.field tr', { hasText: 'P/E, 2026' }).waitFor();
  await page.getByLabel('Own multiples').fill('dear');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('a multiple is written pe:FY2027=18').waitFor();
  expect(await page.locator('.field tr').count()).toBeGreaterThan(1);
});

test('the browser complained of nothing', () => expect(complaints.filter((one) => !one.includes('status of 400'))).toEqual([]));
