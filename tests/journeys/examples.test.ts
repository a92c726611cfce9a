import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type OpenBrowser } from './browser.mjs';
import { complaintsOf, drop, settled, startTerminal, type RunningTerminal } from './terminal.ts';

// Goal: what ships with the program can be looked at from every side, and every page says something.
const examples = path.resolve(import.meta.dirname, '../../examples');
let terminal: RunningTerminal;
let chromium: OpenBrowser;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  [terminal, chromium] = await Promise.all([startTerminal({ examples }), openBrowser()]);
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
    for (const [tab, shown] of [
      ['Model', '.company table.model, .company .empty'],
      ['Value', '.company .value, .company .empty'],
      ['Documents', '.company table.inbox'],
      ['What differs', '.company .checks, .company .empty'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Parts of the company page' }).getByRole('link', { name: tab }).click();
      await page.locator(shown).first().waitFor();
    }
    expect(await page.locator('.trouble').count()).toBe(0);
  }
}, 120_000);

test('what is off is counted the same everywhere', async () => {
  const number = async (locator: Locator): Promise<number> => Number(/\d+/.exec((await locator.count()) === 0 ? '0' : await locator.first().innerText())?.[0] ?? 0);
  await page.goto(`${terminal.address}/checks`);
  const inHead = page.locator('.check-page .head', { hasText: /\d+ relations? off/ });
  await inHead.waitFor();
  const total = await number(inHead);
  expect(total).toBeGreaterThan(0);
  expect(await number(page.locator('.rail a[href="/checks"] .n'))).toBe(total);
  await page.locator('.check').first().waitFor();
  for (const id of await idsOfCompanies()) {
    await page.goto(`${terminal.address}/companies/${encodeURIComponent(id)}`);
    const tab = page.locator('.tabs .end');
    await tab.waitFor();
    const inRail = await number(page.locator(`.rail .companies a[href="/companies/${encodeURIComponent(id)}"] .n.off`));
    expect(/(\d+) relations? off/.exec(await tab.innerText())?.[1] ?? '0').toBe(String(inRail));
  }
  await page.goto(terminal.address);
  await page.waitForSelector('table.inbox tbody tr');
  const rows = await page
    .locator('table.inbox tbody tr')
    .evaluateAll((list) => list.map((row) => ({ to: row.querySelector('a')?.getAttribute('href') ?? '', off: Number(row.querySelector('b.off')?.textContent?.trim() ?? 0) })));
  for (const { to, off } of rows) {
    await page.goto(terminal.address + to);
    await page.locator('.off-list .counts button').first().waitFor();
    expect(await number(page.locator('.off-list .counts button').first())).toBe(off);
    expect(await number(page.locator('.standings li', { hasText: /\d+ off/ }))).toBe(off);
  }
});

test('a day before the first document keeps the field for the day, and the way back', async () => {
  await page.goto(`${terminal.address}/companies/NFLX`);
  const day = page.getByRole('combobox', { name: 'As of' });
  await day.fill('6 Nov 2020');
  await day.press('Enter');
  await page.getByRole('heading', { name: 'Nothing was known on 6 Nov 2020' }).waitFor();
  expect((await page.locator('.tabs .end').innerText()).trim()).toBe('0 documents');
  expect(await day.inputValue()).toBe('6 Nov 2020');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await page.locator('.sheet td a.cell').first().waitFor();
});

test('a file that the library has says so', async () => {
  const name = '2025-11-07-rating-news.txt';
  await page.goto(terminal.address);
  await page.waitForSelector('table.inbox');
  await drop(page, [{ name, content: await readFile(path.join(examples, name)) }]);
  const arrival = page.locator('.arrivals li', { hasText: 'already here' });
  await arrival.waitFor();
  expect(await arrival.innerText()).toContain('already here');
});

test('on a phone the inbox names company and date, and the drawer leaves the pressed figure in sight', async () => {
  const context = await chromium.browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await phone.goto(terminal.address);
  const row = phone.locator('table.inbox tbody tr', { hasText: 'harbour-pike-costco' });
  expect(await row.locator('.note').innerText()).toMatch(/^COST US, 12 Dec 2025 · broker note/);
  await phone.goto(`${terminal.address}/companies/NFLX`);
  const cell = phone.locator('.sheet tr.line a.cell').last();
  await cell.click();
  await phone.locator('.drawer mark').waitFor();
  const [figure, drawer] = await Promise.all([phone.locator('.sheet a.cell.open').boundingBox(), phone.locator('.drawer').boundingBox()]);
  expect((figure?.y ?? 0) + (figure?.height ?? 0)).toBeLessThan(drawer?.y ?? 0);
  await context.close();
});

test('a company that nobody speaks of leads on', async () => {
  const context = await chromium.browser.newContext();
  const lost = await context.newPage();
  await lost.goto(`${terminal.address}/companies/NOPE`);
  await lost.getByRole('heading', { name: /No document speaks of/ }).waitFor();
  await lost.locator('#page').getByRole('link', { name: 'NFLX' }).click();
  await lost.locator('.sheet').waitFor();
  expect(lost.url()).toMatch(/NFLX$/);
  await context.close();
});

describe('the command bar', () => {
  const type = async (words: string): Promise<void> => {
    await page.goto(terminal.address);
    await page.waitForSelector('table.inbox');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(words);
    await page.locator('.completions[aria-busy=false]').waitFor({ state: 'attached' });
  };
  const options = async (words: string): Promise<readonly string[]> => {
    await type(words);
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
