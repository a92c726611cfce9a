import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type OpenBrowser } from './browser.mjs';
import { complaintsOf, settled, startTerminal, type RunningTerminal } from './terminal.ts';

// Goal: what ships with the program can be looked at from every side, and every page says something.
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  [terminal, chromium] = await Promise.all([startTerminal({ examples: path.resolve(import.meta.dirname, '../../examples') }), openBrowser()]);
  const context = await chromium.browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  complaints = complaintsOf(page);
  await settled(terminal.address);
}, 120_000);

afterAll(async () => {
  await chromium?.close();
  await terminal?.stop();
});

const idsOfCompanies = async (): Promise<readonly string[]> => {
  const { items } = (await (await fetch(`${terminal.address}/api/companies`)).json()) as { items: readonly { id: string }[] };
  return items.map(({ id }) => id);
};

test('every switch of every company’s page shows figures, documents or what there is none of', async () => {
  const ids = await idsOfCompanies();
  expect(ids.length).toBeGreaterThan(2);
  for (const id of ids) {
    await page.goto(`${terminal.address}/companies/${encodeURIComponent(id)}`);
    await page.locator('#page h1').waitFor();
    const switches = page.getByRole('group', { name: 'Periods' }).locator('a');
    for (let n = 0; n < (await switches.count()); n += 1) {
      await switches.nth(n).click();
      await page.locator('.segments a[aria-current=true]').nth(0).waitFor();
      await page.locator('.sheet td a.cell').first().waitFor();
      const whole = page.getByRole('button', { name: /lines and \d+ periods/ });
      if ((await whole.count()) > 0) await whole.click();
      await page.locator('.sheet td a.cell').first().waitFor();
    }
    for (const tab of ['Documents', 'Contradictions']) {
      await page.getByRole('navigation', { name: 'Parts of the company page' }).getByRole('link', { name: tab }).click();
      await page.locator('.company table.inbox, .company .checks, .company .empty').first().waitFor();
    }
    expect(await page.locator('.trouble').count()).toBe(0);
  }
}, 120_000);

describe('the command bar', () => {
  const type = async (words: string): Promise<void> => {
    await page.goto(terminal.address);
    await page.waitForSelector('table.inbox');
    await page.keyboard.press('Control+k');
    const answered = page.waitForResponse((r) => r.url().endsWith(`/complete?${new URLSearchParams({ q: words })}`));
    await page.keyboard.type(words);
    await answered;
  };
  const options = async (words: string): Promise<readonly string[]> => {
    await type(words);
    await page.waitForTimeout(50);
    return page.locator('.completions li b').allInnerTexts();
  };
  test.each([
    ['docn revenue', /DOCN US revenue/],
    ['DOCN US revenue', /DOCN US revenue/],
    ['costco net income', /COST.* net income/],
    ['netflix revenue 2026', /NFLX revenue FY2026/],
    ['revenue', /DOCN US revenue/],
    ['check', /^check/],
  ])('“%s” leads on', async (typed, expected) => {
    expect((await options(typed))[0]).toMatch(expected);
  });

  test('a number as it is printed leads to its place', async () => {
    expect((await options('229,629'))[0]).toMatch(/229,629/);
    await page.keyboard.press('Enter');
    await page.locator('.drawer mark', { hasText: '229,629' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('only what the company has is offered', async () => {
    expect((await options('netflix wacc')).filter((text) => /wacc/i.test(text))).toEqual([]);
  });

  test('words that mean nothing say so, and what can be typed', async () => {
    await type('qqqq');
    const nothing = page.locator('.command').getByRole('status');
    await nothing.waitFor();
    expect(await nothing.innerText()).toMatch(/Nothing found[^]*ticker/);
    await page.keyboard.press('Escape');
  });
});

test('the browser had nothing to complain of', () => {
  expect(complaints).toEqual([]);
});
