import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statements } from '../../src/research/model/testing/statements.ts';
import type { OpenBrowser } from './browser.mjs';
import { openTerminal } from './opened.ts';
import { axe, drop, type RunningTerminal } from './terminal.ts';

// Goal: a model that recalculates as one types, from a note that was dropped in a moment ago.
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  ({ terminal, chromium, page, complaints } = await openTerminal());
  await drop(page, [{ name: 'orle.txt', content: statements }]);
  await page.locator('table.inbox tbody tr', { hasText: 'orle.txt' }).waitFor();
  await page.goto(`${terminal.address}/companies/ORLE%20US?tab=model`);
  await page.locator('table.model').waitFor();
});

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

const at = (line: string, period: string) => page.locator(`[data-cell="${line} ${period}"]`);
const sheet = (name: string) => page.getByRole('group', { name: 'Statements' }).getByRole('link', { name }).click();

test('the page passes axe and shows the printed statement', async () => {
  expect((await at('netIncome', 'FY2026').innerText()).trim()).toBe('161.2');
  await page.getByText(/(\d+) of \1 printed figures are given back/).waitFor();
  expect(await axe(page)).toEqual([]);
});

// 1,000.0 × 1.2 = 1,200.0; the year after grows from there: 1,200.0 × 1,188.0 / 1,100.0.
test('a driver typed in moves what follows from it, and undo takes it back', async () => {
  await at('revenueGrowth', 'FY2026').focus();
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await at('revenue', 'FY2026').innerText()).trim()).toBe('1,200.0');
  expect((await at('revenue', 'FY2027').innerText()).trim()).toBe('1,296.0');
  expect(page.url()).toContain('revenueGrowth');
  await sheet('Balance sheet');
  await at('balanceCheck', 'FY2027').waitFor();
  expect((await at('balanceCheck', 'FY2027').innerText()).trim()).toBe('0.0');
  expect((await at('cash', 'FY2026').innerText()).trim()).not.toBe('105.2');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await at('cash', 'FY2026').innerText()).trim()).toBe('105.2');
});

test('arrows move from number to number, and a number leads to its source', async () => {
  await sheet('Income statement');
  await at('grossProfit', 'FY2025').focus();
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('costOfRevenue FY2025');
  await page.locator('.formula').getByRole('link', { name: 'source' }).click();
  await page.locator('.drawer mark').waitFor();
  expect(await page.locator('.drawer mark').first().innerText()).toContain('600.0');
  await page.keyboard.press('Escape');
});

test('what is no number is refused where it was typed', async () => {
  await at('taxRate', 'FY2026').focus();
  await page.keyboard.type('2x');
  await page.keyboard.press('Enter');
  expect(await page.locator('input.typed').getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.press('Escape');
  expect((await at('taxRate', 'FY2026').innerText()).trim()).toBe('25.0');
});

// Goal: what an analyst changes in the workbook is a changed driver when it comes back.
test('the workbook goes out, is changed and comes back', async () => {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Excel workbook' }).click();
  const file = await (await started).path();
  const { openXlsx, saveXlsx } = await import('hucre/xlsx');
  const book = await openXlsx(await readFile(file));
  const drivers = book.sheets.find(({ name }) => name === 'Drivers')!;
  const row = drivers.rows.findIndex(([label]) => label === 'Revenue growth');
  const column = drivers.rows[3]!.indexOf('FY2026E');
  drivers.rows[row]![column] = 0.2;
  const cell = drivers.cells?.get(`${row},${column}`);
  if (cell !== undefined) cell.value = 0.2;
  await page.getByLabel('Bring a changed workbook back').setInputFiles({ name: 'changed.xlsx', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from(await saveXlsx(book)) });
  await page.getByText('1 changed input taken.').waitFor();
  await sheet('Income statement');
  await expect.poll(async () => (await at('revenue', 'FY2026').innerText()).trim()).toBe('1,200.0');
});

// Goal: what a person assumes and what he changed in the model both move the value; a rate that nobody states is asked for.
test('the value of a share follows assumptions and drivers', async () => {
  await page.goto(`${terminal.address}/companies/ORLE%20US?tab=value`);
  await page.getByRole('button', { name: 'Write a discount rate' }).first().waitFor();
  expect(await axe(page)).toEqual([]);
  const fill = async (label: string, number: string): Promise<void> => {
    await page.getByLabel(label).fill(number);
    await page.keyboard.press('Enter');
  };
  await fill('Discount rate', '10');
  await fill('Terminal growth', '2');
  const shown = async (): Promise<number> => {
    const row = page.locator('.field tr', { hasText: 'Discounted cash flow, terminal growth' });
    await row.waitFor();
    // the value stands before its range
    return Number.parseFloat((await row.locator('.num').first().innerText()).replaceAll(',', ''));
  };
  const before = await shown();
  const address = new URL(page.url());
  address.searchParams.set('set', 'revenueGrowth:FY2027=30');
  await page.goto(address.href);
  expect(await shown()).toBeGreaterThan(before);
});

test('the browser complained of nothing', () => expect(complaints).toEqual([]));
