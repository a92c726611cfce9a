import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type OpenBrowser } from './browser.mjs';
import { axe, complaintsOf, startTerminal, type RunningTerminal } from './terminal.ts';

// Goal: a model of one's own, from a template to its second revision, with a target solved on the way.
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  [terminal, chromium] = await Promise.all([startTerminal(), openBrowser()]);
  const context = await chromium.browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  complaints = complaintsOf(page);
  await page.goto(`${terminal.address}/models`);
}, 60_000);

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

const at = (line: string, period: string) => page.locator(`[data-cell="${line} ${period}"]`);
const shown = async (line: string, period: string): Promise<string> => (await at(line, period).innerText()).trim();
const sheet = (name: string) => page.getByLabel('Sheet').selectOption(name);
const field = () => page.getByLabel('The model as text');

test('the room teaches where it is empty, and a template opens with its numbers computed', async () => {
  await page.getByText('Start from one of the templates').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: 'Industrial company' }).click();
  await sheet('Income statement');
  await at('revenue', 'FY2026').waitFor();
  // 5,000 × 1.03 × 1.015
  expect(Number((await shown('revenue', 'FY2026')).replace(',', ''))).toBeCloseTo(5227.25, 0);
  expect(await axe(page)).toEqual([]);
});

// 1 − 7% − 3% − (410 + 210 + 40) / 5,227.25
test('a question of the template is answered by the number of its driver', async () => {
  await page.getByRole('button', { name: 'Which cost of revenue leaves no EBIT in FY2026?' }).click();
  await expect.poll(() => page.getByRole('list', { name: 'Questions' }).innerText()).toContain('Cost of revenue, of revenue 2026 at 77.37 %, 63.50 now.');
});

test('a mistake is told at its line and column, and the last good numbers stay', async () => {
  const good = await field().inputValue();
  await field().fill(good.replace('(1 + priceGrowth)', '(1 + priceGrow)'));
  const column = good.split('\n').find((line) => line.includes('(1 + priceGrowth)'))!.indexOf('priceGrowth') + 1; // prettier-ignore
  await page.getByRole('alert').getByText('which is no line of the model: did you mean priceGrowth?').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain(`column ${column}`);
  expect(Number((await shown('revenue', 'FY2026')).replace(',', ''))).toBeCloseTo(5227.25, 0);
  await page.getByRole('alert').getByRole('button').first().click();
  await expect.poll(() => field().evaluate((element: HTMLTextAreaElement) => element.selectionStart)).toBe(good.indexOf('(1 + priceGrowth)') + 5);
  await field().fill(good);
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
});

test('a number typed into the grid is written into the text, and undo takes it back', async () => {
  await sheet('Drivers');
  await at('volumeGrowth', 'FY2026').focus();
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect.poll(() => field().inputValue()).toContain('FY2026 10 FY2027 3.5');
  await sheet('Income statement');
  // 5,000 × 1.1 × 1.015
  await expect.poll(() => shown('revenue', 'FY2026')).toBe('5,582.5');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => field().inputValue()).toContain('FY2026 3 FY2027 3.5');
});

test('a target is solved for, and the driver that is chosen gets there', async () => {
  await at('ebit', 'FY2028').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'What gets there?' }).click();
  await page.getByRole('textbox', { name: /^EBIT/ }).fill('1,000');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /Cost of revenue, of revenue/ });
  await row.waitFor();
  expect(await axe(page)).toEqual([]);
  await row.getByRole('button').click();
  await expect.poll(() => shown('ebit', 'FY2028')).toBe('1,000.0');
  await sheet('Balance sheet');
  expect(await shown('balanceCheck', 'FY2035')).toMatch(/^\(?0\.0\)?$/);
});

test('it is kept, changed, kept again, and every revision shows what it changed', async () => {
  await page.getByLabel('Name', { exact: true }).fill('base');
  await page.keyboard.press('Control+s');
  await page.waitForURL('**/models/INDU/base');
  await page.getByText('Revision 1.').waitFor();
  await field().fill((await field().inputValue()).replace('"Industrial company"', '"Birsk Boats"'));
  await page.getByText('Changed, not saved.').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('Saved, revision 2.').waitFor();
  await page.getByText('Revisions', { exact: true }).click();
  await page.getByText('2 changed lines').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: 'Models' }).first().click();
  await page.getByRole('row', { name: /base.*Birsk Boats.*2/ }).waitFor();
  expect(await axe(page)).toEqual([]);
});

test('nothing failed on the way', () => expect(complaints).toEqual([]));
