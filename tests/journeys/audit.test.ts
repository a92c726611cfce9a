import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.mjs';
import { openTerminal } from './opened.ts';
import { axe, drop, type RunningTerminal } from './terminal.ts';

const note = `Orle Metals (ORLE US)
Harbour Research, 12 May 2026

Price $40.00

Income statement (USD mn)    2025A    2026E    2027E
Revenue                    1,000.0  1,100.0  1,200.0
Net income                    60.0     88.0     96.0
EPS (USD)                     2.00     2.40     3.00

Balance sheet (USD mn)       2025A    2026E    2027E
Total assets                 900.0  1,000.0  1,100.0
Common shareholders' equity  500.0    600.0    700.0

Ratios                       2025A    2026E    2027E
ROE (%)                          –     16.0     17.9

Our 12-month target price of $60.00 is 20.0x our 2027E EPS of $3.00.
`;
const wrong = `Lantern Foods (LNTF US)
North Securities, 13 May 2026

Price $40.00

Summary table (USD mn)      2025A    2026E    2027E
Revenue                  10,000.0 12,000.0 14,000.0
EPS (USD)                    3.00     3.48     4.00

We set our 12-month target price of $60.00 at 16.0x our 2026E EPS of $3.48.
`;

// Goal: one line a target, the verdict first, every figure a link to where it was printed.
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  ({ terminal, chromium, page, complaints } = await openTerminal());
  await drop(page, [
    { name: 'orle.txt', content: note },
    { name: 'lantern.txt', content: wrong },
  ]);
  for (const name of ['orle.txt', 'lantern.txt']) await page.locator('table.inbox tbody tr', { hasText: name }).waitFor();
});

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

test('the library’s targets, what does not follow first', async () => {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Targets' }).click();
  const rows = page.locator('li.target');
  await rows.first().waitFor();
  expect((await rows.locator('.verdict').allInnerTexts()).map((words) => words.trim())).toEqual(['does not follow', 'follows']);
  // 15.95 × 3.475 and 16.05 × 3.485
  expect(await rows.first().innerText()).toContain('55.43 to 55.93');
  expect(await axe(page)).toEqual([]);
});

test('a verdict chosen is kept in the address, and its figures lead to their place in the text', async () => {
  await page.getByRole('group', { name: 'Which targets' }).getByRole('link', { name: 'Follows' }).click();
  const row = page.locator('li.target');
  await expect.poll(async () => (await row.locator('.verdict').allInnerTexts()).map((words) => words.trim())).toEqual(['follows']);
  expect(page.url()).toContain('verdict=follows');
  await row.getByText('figures', { exact: false }).first().click();
  await row.locator('dd').getByRole('link', { name: '20.0x' }).click();
  await page.locator('.drawer mark').waitFor();
  expect(await page.locator('.drawer mark').first().innerText()).toContain('20.0x');
  await page.keyboard.press('Escape');
});

test('a printed ratio stands beside the recomputed one, with the convention that fits', async () => {
  await page.goto(`${terminal.address}/companies/ORLE%20US?tab=model&sheet=Ratios`);
  const table = page.getByRole('region', { name: 'Printed ratios' });
  const row = (period: string) => table.locator('tr', { hasText: 'Return on equity' }).filter({ hasText: period });
  await row('2026').waitFor();
  // 88 ÷ 550 = 16.0, 96 ÷ 650 = 14.8 and not 17.9
  expect(await row('2026').innerText()).toContain('average balances');
  expect((await row('2027').innerText()).replaceAll(/\s+/g, ' ')).toMatch(/17\.9 % 14\.77 3\.13/);
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
