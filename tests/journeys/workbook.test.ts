import { readFile } from 'node:fs/promises';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statements } from '../../src/research/model/testing/statements.ts';
import type { OpenBrowser } from './browser.mjs';
import { openTerminal } from './opened.ts';
import { axe, drop, type RunningTerminal } from './terminal.ts';

// Goal: the value on the page is the value in the workbook, far years and all, and what is changed there moves the page.
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  ({ terminal, chromium, page, complaints } = await openTerminal());
  await drop(page, [{ name: 'orle.txt', content: statements }]);
  await page.locator('table.inbox tbody tr', { hasText: 'orle.txt' }).waitFor();
});

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

const method = 'Discounted cash flow, terminal growth';
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type Book = Awaited<ReturnType<typeof openXlsx>>;

async function workbook(): Promise<Book> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Excel workbook' }).click();
  return openXlsx(await readFile(await (await started).path()));
}
function put(book: Book, sheet: string, label: string, head: string | number, value: number): void {
  const { rows, cells } = book.sheets.find(({ name }) => name === sheet)!;
  const row = rows.findIndex(([text]) => text === label);
  const column = typeof head === 'number' ? head : rows[3]!.indexOf(head);
  rows[row]![column] = value;
  const cell = cells?.get(`${row},${column}`);
  if (cell !== undefined) cell.value = value;
}
const bringBack = async (book: Book): Promise<void> =>
  page.getByLabel('Bring a changed workbook back').setInputFiles({ name: 'changed.xlsx', mimeType, buffer: Buffer.from(await saveXlsx(book)) });

let given: Book;

test('the value page gives its far years out, with the value that it shows', async () => {
  await page.goto(`${terminal.address}/companies/ORLE%20US?tab=value&value=discountRate:10,terminalGrowth:2,years:8`);
  const shown = page.locator('.field tr', { hasText: method }).locator('.num').first();
  await shown.waitFor();
  expect(await axe(page)).toEqual([]);
  given = await workbook();
  const { rows } = given.sheets.find(({ name }) => name === 'Valuation')!;
  expect(rows[3]!.at(-1)).toBe('FY2033*');
  const value = rows.findLast(([label]) => label === method)![3] as number;
  expect(value.toFixed(2)).toBe((await shown.innerText()).split(' ')[0]);
});

test('a changed driver and a changed assumption come back with the years they were given out with', async () => {
  await page.goto(`${terminal.address}/companies/ORLE%20US?tab=model`);
  await page.locator('table.model').waitFor();
  put(given, 'Drivers', 'Revenue growth', 'FY2026E', 0.2);
  put(given, 'Valuation', 'Discount rate', 2, 0.09);
  await bringBack(given);
  await page.getByText('1 changed input, 1 changed assumption taken.').waitFor();
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('set')).toBe('revenueGrowth:FY2026=20');
  expect(searchParams.get('value')).toBe('discountRate:9,terminalGrowth:2,years:8');
});

test('a workbook that is older than its model says so, and its changes are laid over the new one', async () => {
  await page.goto(terminal.address);
  await drop(page, [{ name: 'later.txt', content: statements.replace(/\b(\d+) May 2026/, '28 May 2026').replaceAll('1,188.0', '1,210.0') }]);
  await page.locator('table.inbox tbody tr', { hasText: 'later.txt' }).waitFor();
  await page.goto(`${terminal.address}/companies/ORLE%20US?tab=model`);
  await page.locator('table.model').waitFor();
  await bringBack(given);
  await page.getByText(/^1 changed input, 1 changed assumption taken\. The model has changed .*: later\.txt came in/).waitFor();
  expect(complaints).toEqual([]);
});
