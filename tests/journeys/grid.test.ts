import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statements } from '../../src/research/model/testing/statements.ts';
import type { OpenBrowser } from './browser.mjs';
import { openTerminal } from './opened.ts';
import { axe, drop, type RunningTerminal } from './terminal.ts';

// Goal: hands that know a spreadsheet find one here, and see what a share is worth while they type.
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  ({ terminal, chromium, page, complaints } = await openTerminal());
  await drop(page, [{ name: 'orle.txt', content: statements }]);
  await page.locator('table.inbox tbody tr', { hasText: 'orle.txt' }).waitFor();
  await page.goto(`${terminal.address}/companies/ORLE%20US?tab=model&value=costOfEquity:10,discountRate:10,terminalGrowth:2`);
  await page.locator('table.model').waitFor();
});

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

const at = (line: string, period: string) => page.locator(`[data-cell="${line} ${period}"]`);
const shows = async (line: string, period: string, text: string): Promise<void> => {
  await expect.poll(async () => (await at(line, period).innerText()).trim()).toBe(text);
};
const worth = (): Promise<string> => page.locator('.value-strip .worth b').first().innerText();
const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? null);
/** What a spreadsheet has put on the clipboard. */
const paste = (text: string): Promise<void> =>
  page.evaluate((tsv) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', tsv);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
const copied = (): Promise<string> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });

// 1,000.0 × 1.2 = 1,200.0
test('each key counts at once, in the statements and in the value, before the number is entered', async () => {
  await page.locator('.value-strip .worth').first().waitFor();
  const before = await worth();
  await at('revenueGrowth', 'FY2026').focus();
  await page.keyboard.type('20');
  await shows('revenue', 'FY2026', '1,200.0');
  await expect.poll(worth).not.toBe(before);
  await page.locator('.value-strip .worth .moved').first().waitFor();
  expect(page.url()).not.toContain('set=');
  await page.keyboard.press('Escape');
  await shows('revenue', 'FY2026', '1,100.0');
  await expect.poll(worth).toBe(before);
  await page.getByRole('button', { name: 'Football field' }).click();
  await page.locator('.value-strip table.field').waitFor();
  expect(await axe(page)).toEqual([]);
});

test('a block is selected by the keyboard, copied, pasted and taken back', async () => {
  await at('revenueGrowth', 'FY2026').focus();
  await page.keyboard.press('Shift+ArrowRight');
  expect(await page.locator('td.picked').count()).toBe(2);
  expect((await copied()).split('\t')).toHaveLength(2);
  // the second row is revenue, which is computed
  await paste('12\t13\r\n1\t2\r\n');
  await shows('revenueGrowth', 'FY2027', '13.0');
  await shows('revenue', 'FY2026', '1,120.0');
  await page.getByText('not taken: Revenue 2026 is computed', { exact: false }).last().waitFor();
  await page.keyboard.press('Control+z');
  await shows('revenue', 'FY2026', '1,100.0');
  await page.keyboard.press('Control+y');
  await shows('revenue', 'FY2026', '1,120.0');
  await at('revenueGrowth', 'FY2026').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+r');
  await shows('revenueGrowth', 'FY2027', '12.0');
  await page.keyboard.press('Delete');
  await shows('revenue', 'FY2026', '1,100.0');
});

test('keys move as in a spreadsheet', async () => {
  await at('revenueGrowth', 'FY2026').focus();
  await page.keyboard.press('Control+ArrowDown');
  const last = await focused();
  expect(last).not.toBe('revenueGrowth FY2026');
  await page.keyboard.press('Control+Home');
  const first = await focused();
  await page.keyboard.press('End');
  expect((await focused())?.split(' ')[0]).toBe(first?.split(' ')[0]);
  await at('revenueGrowth', 'FY2026').focus();
  await page.keyboard.press('F2');
  await page.locator('input.typed').fill('15');
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('revenueGrowth FY2027');
  await shows('revenueGrowth', 'FY2026', '15.0');
  await page.keyboard.press('Control+z');
});

test('the years in which a value discounts stand in the grid, carried on and nobody’s', async () => {
  await page.getByLabel('Years ahead').selectOption('8');
  await page.locator('th.far').last().waitFor();
  // growth comes down to the growth for ever in the last year
  expect(
    (
      await at(
        'revenueGrowth',
        await page
          .locator('[data-cell^="revenueGrowth "]')
          .last()
          .getAttribute('data-cell')
          .then((key) => key!.split(' ')[1]!),
      ).innerText()
    ).trim(),
  ).toBe('2.0');
  expect(page.url()).toContain('years');
});

test('an assumption counts with each key, and what is lacking leads to its field', async () => {
  await page.goto(`${terminal.address}/companies/ORLE%20US?tab=value`);
  const row = page.locator('.field tr.method', { hasText: 'Discounted cash flow, terminal growth' });
  const lacking = page.locator('.without li', { hasText: 'Discounted cash flow, terminal growth' });
  await lacking.getByRole('button', { name: 'Write a discount rate' }).click();
  await page.keyboard.type('10');
  await lacking.getByRole('button', { name: 'Write a terminal growth' }).click();
  await page.keyboard.type('2');
  await row.waitFor();
  const before = await row.locator('td.num').first().innerText();
  await page.keyboard.type('.5');
  await expect.poll(() => row.locator('td.num').first().innerText()).not.toBe(before);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('assumption-terminalGrowth');
});

test('the command bar leads to a company’s pages and to the models by words', async () => {
  const go = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(words);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  };
  await go('orle value');
  await page.waitForURL(/tab=value/);
  await go('orle model');
  await page.waitForURL(/tab=model/);
  await go('templates');
  await page.waitForURL(/\/models$/);
  await page.getByRole('heading', { name: 'Models' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/models');
});

test('the browser had nothing to complain of', () => expect(complaints).toEqual([]));
