import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quarterly } from '../../src/research/model/testing/quarters.ts';
import type { OpenBrowser } from './browser.mjs';
import { openTerminal } from './opened.ts';
import { axe, drop, type RunningTerminal } from './terminal.ts';

// Goal: quarters stand beside their years, move from the keyboard and move the year that is made of them.
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  ({ terminal, chromium, page, complaints } = await openTerminal());
  await drop(page, [{ name: 'talw.txt', content: quarterly }]);
  await page.locator('table.inbox tbody tr', { hasText: 'talw.txt' }).waitFor();
  await page.goto(`${terminal.address}/companies/TALW%20US?tab=model`);
  await page.locator('table.model').waitFor();
});

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

const at = (line: string, period: string) => page.locator(`[data-cell="${line} ${period}"]`);
const shown = async (line: string, period: string): Promise<string> => (await at(line, period).innerText()).trim();
const show = (words: string) => page.getByRole('group', { name: 'Periods' }).getByRole('link', { name: words, exact: true }).click();
const heads = async (): Promise<readonly string[]> => (await page.locator('table.model thead th').allInnerTexts()).slice(1).map((head) => head.trim());

test('years, quarters, or every year after its own quarters', async () => {
  expect(await heads()).toEqual(['2025', '2026E', '2027E']);
  await show('Quarters');
  await at('revenue', '2025Q4').waitFor();
  expect(await heads()).toEqual(['1Q25', '2Q25', '3Q25', '4Q25', '1Q26', '2Q26E', '3Q26E', '4Q26E']);
  await show('Both');
  await at('revenue', 'FY2027').waitFor();
  expect(await heads()).toEqual(['1Q25', '2Q25', '3Q25', '4Q25', '2025', '1Q26', '2Q26E', '3Q26E', '4Q26E', '2026E', '2027E']);
  expect(await axe(page)).toEqual([]);
});

test('arrows go across quarters and years while the names of the lines stay', async () => {
  await at('revenue', '2025Q4').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('revenue 2026Q1');
  await page.keyboard.press('End');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('revenue FY2027');
  const name = await page.locator('table.model tbody th', { hasText: /^Revenue$/ }).boundingBox();
  const region = await page.locator('.sheet-scroll').first().boundingBox();
  expect(Math.abs(name!.x - region!.x)).toBeLessThan(2);
});

test('a quarter that nobody prints says what it follows from', async () => {
  await at('revenue', '2025Q4').focus();
  expect(await shown('revenue', '2025Q4')).toBe('110.0');
  await page.locator('.formula', { hasText: '2025 less 1Q25 less 2Q25 less 3Q25' }).waitFor();
});

// 110.0 × 1.2 = 132.0 in the quarter; 100 + 115 + 120 + 132 and the 1.0 that its quarters leave over in the year.
test('a quarter typed in moves its year', async () => {
  await at('revenueGrowth', '2026Q4').focus();
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown('revenue', '2026Q4')).toBe('132.0');
  expect(await shown('revenue', 'FY2026')).toBe('468.0');
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown('revenue', 'FY2026')).toBe('462.0');
});

test('what the estimate of a year leaves for its other quarters stands below', async () => {
  const row = page.getByRole('region', { name: 'What the year leaves' }).locator('tr', { hasText: 'Gross profit' });
  expect((await row.locator('td').allInnerTexts()).map((cell) => cell.trim())).toEqual(['2026E', '190.0', '1Q26', '40.0', '150.0', '20.0']);
});

test('the browser complained of nothing', () => expect(complaints).toEqual([]));
