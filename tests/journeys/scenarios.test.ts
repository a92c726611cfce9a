import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.mjs';
import { openTerminal } from './opened.ts';
import { axe, drop, type RunningTerminal } from './terminal.ts';

// Goal: cases of a document that was dropped in a moment ago, chosen, compared, valued and weighed, and one of the reader's own.
const essay = `# Orvane Pumps (OVP US): three ways this can go

*By Mara Lindqvist, 12 March 2026*

Orvane makes pumps for desalination. The share price is $40.00.

| USD mn | 2024A | 2025A | 2026E | 2027E | 2028E |
| :--- | ---: | ---: | ---: | ---: | ---: |
| Revenue | 900.0 | 1,000.0 | 1,100.0 | 1,210.0 | 1,331.0 |
| Cost of revenue | -540.0 | -600.0 | -660.0 | -726.0 | -798.6 |
| Gross profit | 360.0 | 400.0 | 440.0 | 484.0 | 532.4 |
| Operating expenses | -240.0 | -260.0 | -280.0 | -300.0 | -325.0 |
| Operating income | 120.0 | 140.0 | 160.0 | 184.0 | 207.4 |

## The cases

| | Bear | Base | Bull |
| :--- | ---: | ---: | ---: |
| Revenue growth 2026 | 4% | 10% | 14% |
| Operating margin 2028 | 12% | 15% | 18% |
| Discount rate | 11% | 10% | 9% |
| Value per share | $28.00 | $42.00 | $60.00 |
| Probability | 25% | 50% | 25% |
`;

let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  ({ terminal, chromium, page, complaints } = await openTerminal());
  await drop(page, [{ name: 'orvane.md', content: essay }]);
  await page.locator('table.inbox tbody tr', { hasText: 'orvane.md' }).waitFor();
  await page.goto(`${terminal.address}/companies/OVP%20US?tab=model`);
  await page.locator('table.model').waitFor();
});

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

const at = (line: string, period: string) => page.locator(`[data-cell="${line} ${period}"]`);
const text = async (line: string, period: string): Promise<string> => (await at(line, period).innerText()).trim();
const chooseCase = (name: RegExp) => page.getByRole('group', { name: 'Case' }).getByRole('link', { name }).click();

// 1,000 × 1.04 = 1,040; operating margin of 12 % in 2028.
test('a case changes its drivers and what follows, and leaving it brings everything back', async () => {
  await chooseCase(/^Bear/);
  await expect.poll(() => text('revenue', 'FY2026')).toBe('1,040.0');
  expect(await page.locator('td.cased').count()).toBeGreaterThan(1);
  await at('revenueGrowth', 'FY2026').focus();
  await page.locator('.formula', { hasText: 'the Bear case: Revenue growth FY2026 4%' }).waitFor();
  await page.getByRole('link', { name: 'Show the differences' }).click();
  await expect.poll(() => text('revenue', 'FY2026')).toBe('−60.0');
  expect(await axe(page)).toEqual([]);
  await chooseCase(/^As built/);
  await expect.poll(() => text('revenue', 'FY2026')).toBe('1,100.0');
  expect(await page.locator('td.cased').count()).toBe(0);
});

// 28 × 25 % + 42 × 50 % + 60 × 25 % = 43; 43 ÷ 40 − 1 = 7.5 %.
test('cases stand side by side, weighed by their odds', async () => {
  await page.getByRole('link', { name: 'Cases side by side' }).click();
  const stated = page.getByRole('row', { name: /As the document states it/ });
  await stated.waitFor();
  expect((await stated.innerText()).split(/\s+/).slice(-6).join(' ')).toBe('– 28.00 42.00 60.00 43.00 +7.5%');
  await page.getByRole('heading', { name: 'What each case changes' }).waitFor();
  expect(await axe(page)).toEqual([]);
});

test('a case of one’s own joins them; odds that no longer fit say so', async () => {
  await page.getByLabel('Your own case').fill('boom:revenueGrowth=+5, boom:probability=20');
  await page.keyboard.press('Enter');
  await page.getByText('The probabilities add up to 120%').waitFor();
  await page.getByRole('link', { name: 'In proportion to 100%' }).click();
  await page.getByText('they are taken in proportion').waitFor();
  await page.getByLabel('Your own case').fill('boom:revenueGroth=+5');
  await page.keyboard.press('Enter');
  await page.getByText('did you mean revenueGrowth?').first().waitFor();
  expect(complaints.filter((one) => !one.includes('400'))).toEqual([]);
});
