import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.mjs';
import { openTerminal } from './opened.ts';
import { axe, drop, type RunningTerminal } from './terminal.ts';

// Goal: a statement whose costs hold the depreciation, from the page it is printed on to a driver that moves: 1,000 − 600 − 200 + 50 + 10 = 260.
const note = `Finch Vale Research
5 May 2026

Belcrest Tiles (BLCT US)

Income statement (USD mn)      12/25     12/26E    12/27E
Revenue                      1,000.0    1,100.0   1,210.0
Cost of revenue               (600.0)    (660.0)   (726.0)
SG&A                          (200.0)    (220.0)   (242.0)
EBITDA                         260.0      285.0     312.0
Depreciation & amortization    (50.0)     (55.0)    (60.0)
EBIT                           210.0      230.0     252.0
Net interest expense           (20.0)     (20.0)    (20.0)
Pre-tax income                 180.0      200.0     222.0
Share-based compensation         7.0
`;

let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  ({ terminal, chromium, page, complaints } = await openTerminal());
  await drop(page, [{ name: 'belcrest.txt', content: note }]);
  await page.locator('table.inbox tbody tr', { hasText: 'belcrest.txt' }).waitFor();
  await page.goto(`${terminal.address}/companies/BLCT%20US?tab=model`);
  await page.locator('table.model').waitFor();
});

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

const at = (line: string, period: string) => page.locator(`[data-cell="${line} ${period}"]`);
const text = async (line: string, period: string): Promise<string> => (await at(line, period).innerText()).trim();

test('depreciation within the costs is added back; what is missing stays missing; a cost moves EBIT by as much', async () => {
  await page.getByText('Added back: depreciation and amortization').first().waitFor();
  expect(await text('depreciationInCosts', 'FY2026')).toBe('55.0');
  await page.getByText('Adjustment in EBITDA, taken back in pre-tax income').first().waitFor();
  expect(await text('unexplained.ebitda', 'FY2027')).toBe('10.0');
  expect(await text('shareBasedCompensation', 'FY2026')).toBe('–');
  await at('costOfRevenue.rate', 'FY2026').focus();
  await page.keyboard.type('61');
  await page.keyboard.press('Enter');
  await expect.poll(() => text('ebit', 'FY2026')).toBe('219.0');
  expect(await text('pretaxIncome', 'FY2026')).toBe('189.0');
  await at('depreciationAndAmortization.rate', 'FY2026').focus();
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect.poll(() => text('ebitda', 'FY2026')).toBe('285.0');
  expect(await text('ebit', 'FY2026')).toBe('219.0');
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
