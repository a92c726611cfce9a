// Draws the pictures of docs/ from the example documents: node scripts/screenshots.mjs (after a build).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../tests/journeys/browser.mjs';

const top = path.dirname(import.meta.dirname);
const docs = path.join(top, 'docs');
const data = await mkdtemp(path.join(tmpdir(), 'tickmark-pictures-'));
const { DATABASE_URL: _, ...env } = process.env;
const server = spawn(process.execPath, [path.join(top, 'bin/tickmark.js'), 'start', '--port', '0', '--examples', path.join(top, 'examples')], {
  cwd: top,
  env: { ...env, TICKMARK_DATA: path.join(data, 'library') },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve, reject) => {
  let said = '';
  server.stdout.on('data', (chunk) => {
    said += chunk;
    const found = /http:\/\/\S+/.exec(said);
    if (found) resolve(found[0]);
  });
  server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
});

const ask = async (where) => (await fetch(`${address}/api/${where}`)).json();
async function settled() {
  for (let last = -1; ;) {
    const [{ items: waiting }, { items: ties }] = await Promise.all([ask('inbox'), ask('ties?limit=1000')]);
    if (waiting.every((item) => item.state === 'failed') && ties.length === last) return;
    last = ties.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
}

const { browser, close } = await openBrowser();
try {
  await settled();
  await mkdir(docs, { recursive: true });
  const [{ items: documents }, { items: companies }] = await Promise.all([ask('documents'), ask('companies')]);
  // the company with most documents, and the note with most to see, make the pictures
  const company = companies.toSorted((a, b) => b.documentCount - a.documentCount || b.factCount - a.factCount)[0];
  const note = documents.filter((d) => d.format === 'text' && d.info.kind === 'broker note').toSorted((a, b) => b.factCount - a.factCount)[0] ?? documents[0];
  const pdf = documents.find((d) => d.format === 'pdf');
  const companyPage = `/companies/${encodeURIComponent(company.id)}`;
  const openFirstOff = async (page) => {
    await page.waitForSelector('.text .fig');
    const first = page.locator('.off-list .item').first();
    if ((await first.count()) > 0) await first.click();
    await page.locator('.drawer mark').waitFor();
  };
  const openCell = async (page) => {
    await page.locator('.sheet tr.line a.cell').nth(2).click();
    await page.locator('.drawer mark').waitFor();
  };
  const expandFirst = async (page) => {
    await page.locator('.sheet tr.line button.label').first().click();
    await openCell(page);
  };
  const pictures = [
    { name: 'terminal', at: companyPage, act: expandFirst, narrow: false },
    { name: 'company', at: companyPage, only: 390 },
    { name: 'document', at: `/documents/${note.id}`, act: openFirstOff, narrow: false },
    { name: 'document', at: `/documents/${note.id}`, only: 390 },
    { name: 'inbox', at: '/', narrow: true },
    { name: 'checks', at: '/checks', narrow: true },
    ...(pdf ? [{ name: 'pdf', at: `/documents/${pdf.id}`, pause: 2500, narrow: false }] : []),
  ];
  for (const { name, at, act, narrow, only, pause } of pictures) {
    for (const width of only ? [only] : narrow ? [1280, 390] : [1280]) {
      for (const ground of ['light', 'dark']) {
        const context = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : 800 }, colorScheme: ground, deviceScaleFactor: name === 'terminal' ? 2 : 1 });
        const page = await context.newPage();
        await page.goto(address + at);
        await page.locator('#page h1').first().waitFor();
        if (act) await act(page);
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(pause ?? 700);
        const file = `${name}${width === 390 ? '-phone' : ''}${ground === 'dark' ? '-dark' : ''}.png`;
        await page.screenshot({ path: path.join(docs, file) });
        console.log(file);
        await context.close();
      }
    }
  }
} finally {
  await close();
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
  await rm(data, { recursive: true, force: true });
}
