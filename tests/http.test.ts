import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tie } from '../src/kernel/records.ts';
import { CheckApart } from '../src/operations/apart/checker.ts';
import type { Context } from '../src/operations/operation.ts';
import { statements } from '../src/research/model/testing/statements.ts';
import { operations } from '../src/operations/registry.ts';
import { type Serving, serveLibrary } from '../src/operations/serving.ts';
import { closeReaders } from '../src/sources/files/open-files.ts';
import { eraseStore, openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { tiesCsv, lineEndsOf, tiesHtml } from '../src/surfaces/http/reports.ts';
import { buildServer } from '../src/surfaces/http/server.ts';
import { safeName } from '../src/operations/file-name.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-http-'));
/** A folder of its own: its cluster is erased with it. */
const libraryFolder = mkdtempSync(path.join(tmpdir(), 'tickmark-http-library-'));
const web = path.join(folder, 'web');
const reported: Readonly<Record<string, string>>[] = [];
let store: Store;
let server: FastifyInstance;
const checker = new CheckApart();
let library: Serving;
let origin: string;

const common = { version: '0.0.0', host: '127.0.0.1', webFolder: pathToFileURL(`${web}/`), report: (line: Readonly<Record<string, string>>) => void reported.push(line) };

beforeAll(async () => {
  mkdirSync(path.join(web, 'assets'), { recursive: true });
  writeFileSync(path.join(web, 'index.html'), '<!doctype html><title>Terminal</title>');
  writeFileSync(path.join(web, 'assets', 'app.js'), 'export {};');
  const opened = await openStore({ dataFolder: libraryFolder });
  if (!opened.ok) throw new Error(opened.problem.code);
  store = opened.value;
  const context: Context = { store: async () => store, now: () => new Date().toISOString(), checker };
  server = await buildServer({ ...common, context });
  library = await serveLibrary(context, { workers: 1, report: (error) => reported.push({ error: String(error) }) });
  await server.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await server.close();
  await library.stop();
  await store.close();
  await closeReaders();
  await checker.close();
  await eraseStore(libraryFolder);
  rmSync(libraryFolder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const get = (address: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${origin}${address}`, { headers });
const getJson = async (address: string): Promise<any> => (await get(address)).json();
const post = (address: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${origin}${address}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

function upload(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>, headers: Record<string, string> = {}): Promise<Response> {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) form.append('files', new File([content], name));
  return fetch(`${origin}/api/documents`, { method: 'POST', body: form, headers });
}

/** fetch sets Host and Sec-Fetch-Mode by itself; here they are said as a browser would say them. */
const statusOf = (address: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    request({ host: '127.0.0.1', port, path: address, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

/** Listens to /api/events until `until` has been told, or time is up. */
async function eventsUntil(until: (told: readonly { event: string; data: any }[]) => boolean, act: () => Promise<unknown>): Promise<readonly { event: string; data: any }[]> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), 30_000);
  const response = await fetch(`${origin}/api/events`, { headers: { accept: 'text/event-stream' }, signal: stop.signal });
  const told: { event: string; data: any }[] = [];
  let text = '';
  let acted = false;
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string): string | undefined =>
        block
          .split('\n')
          .find((line) => line.startsWith(`${name}: `))
          ?.slice(name.length + 2);
      const event = field('event');
      if (event !== undefined) told.push({ event, data: JSON.parse(field('data') ?? '{}') });
    }
    if (!acted) {
      acted = true;
      await act();
    }
    if (until(told)) break;
  }
  clearTimeout(timer);
  stop.abort();
  return told;
}

const note = `Harrow Cloud (HRWC US)
Harbour Research, 12 May 2026

Cash flow statement (USD mn)          2024      2025
Cash flow from operations          3,801.0   4,100.2
Capital expenditures              (4,742.4) (3,900.1)
Free cash flow                      (931.4)    200.1
`;

describe('a file that is dropped in', () => {
  let id: string;

  test('is queued, read and added, and each step is told', async () => {
    const told = await eventsUntil(
      (all) => all.some(({ event }) => event === 'added'),
      async () => {
        const response = await upload({ 'note.txt': note });
        expect(response.status).toBe(202);
        expect(await response.json()).toMatchObject({ queued: [{ name: 'note.txt' }], problems: [] });
      },
    );
    const steps = told.filter(({ data }) => data.name === 'note.txt').map(({ event }) => event);
    expect(steps).toEqual(['queued', 'reading', 'added']);
    id = told.find(({ event }) => event === 'added')?.data.document;
    expect(id).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is shown with its text, facts and ties', async () => {
    const view = await getJson(`/api/documents/${id}`);
    expect(view.text).toBe(note);
    const free = view.facts.find((fact: any) => fact.quote === '(931.4)');
    expect(free).toMatchObject({ metric: 'freeCashFlow', period: 'FY2024', value: -931.4, unit: 'USD mn' });
    // 3,801.0 − 4,742.4 = −941.4
    expect(view.ties.filter((tie: any) => tie.verdict === 'off')).toMatchObject([{ stated: -931.4, gap: 10 }]);
    expect(view.document).toMatchObject({ name: 'note.txt', offCount: 1 });
  });

  test('every answer has the form that its operation describes', async () => {
    const company = (await getJson('/api/companies')).items[0].id as string;
    const addresses: Readonly<Record<string, string>> = { ':id': encodeURIComponent(company) };
    let seen = 0;
    for (const operation of operations) {
      // a model needs more than a cash flow: its answers are held below
      if (operation.http?.method !== 'GET' || operation.http.path.includes(':company')) continue;
      const address =
        operation.name === 'document'
          ? `/api/documents/${id}`
          : operation.name === 'template'
            ? operation.http.path.replace(/:\w+/, 'industrial')
            : operation.http.path.replace(/:id/, () => addresses[':id'] ?? '');
      const answer = await getJson(operation.name === 'audits' ? `${address}?company=${addresses[':id']}` : address);
      expect(operation.output.safeParse(answer).error, operation.name).toBeUndefined();
      seen++;
    }
    expect(seen).toBeGreaterThan(8);
  });

  test('a figure read wrongly is corrected by hand, and what it ties with is judged anew', async () => {
    const start = note.indexOf('(931.4)');
    const wrong = await post('/api/corrections', { document: id, start, end: start + 7, quote: '(999.9)', change: { value: -941.4 }, who: 'A. Reader' });
    expect([wrong.status, ((await wrong.json()) as any).code]).toEqual([400, 'input.invalid']);
    const response = await post('/api/corrections', {
      document: id,
      start,
      end: start + 7,
      quote: '(931.4)',
      change: { metric: 'adjustedFreeCashFlow' },
      who: 'A. Reader',
      note: 'the adjusted line',
    });
    expect(response.status).toBe(200);
    const view = await getJson(`/api/documents/${id}`);
    expect(view.facts.find((fact: any) => fact.quote === '(931.4)')).toMatchObject({ metric: 'adjustedFreeCashFlow', correction: { who: 'A. Reader' } });
    expect(view.ties.filter((tie: any) => tie.verdict === 'off' && tie.stated === -931.4 && tie.identity === 'cashFlow.free')).toEqual([]);
    expect(view.corrections).toHaveLength(1);
  });

  test('a correction that no reading could say is refused with the field and what it must be', async () => {
    const start = note.indexOf('3,801.0');
    const figure = { document: id, start, end: start + 7, quote: '3,801.0', who: 'A. Reader' };
    const said = async (more: object): Promise<readonly unknown[]> => {
      const response = await post('/api/corrections', { ...figure, ...more });
      return [response.status, ((await response.json()) as { message: string }).message];
    };
    const cases: readonly (readonly [object, string])[] = [
      [{ unit: '??' }, 'change.unit: it must be a unit such as CNY mn, USD/share, %, x or days.'],
      [{ unit: '' }, 'change.unit: it must not be empty.'],
      [{ company: ' ' }, 'change.company: it must not be empty.'],
      [{ speaker: 'a\u001b[31mb' }, 'change.speaker: it must be one line without control characters.'],
      [{ period: 'next year' }, 'change.period: it must be a period such as FY2026, 2026Q1, 2026-03 or FY2025..FY2028.'],
      [{ period: '2026-13' }, 'change.period: it must be a period such as FY2026, 2026Q1, 2026-03 or FY2025..FY2028.'],
      [{ period: 'FY2028..FY2025' }, 'change.period: it must be a period such as FY2026, 2026Q1, 2026-03 or FY2025..FY2028.'],
      [{ value: 'many' }, 'change.value: it must be a number, or a range of two: [15, 20].'],
      [{ value: [20, 15] }, 'change.value: the lower end of a range must stand first.'],
      [{ basis: 'guess' }, 'change.basis: it must be one of reported, estimate, guidance, consensus, target, price, assumption.'],
      [{ measure: 'much' }, 'change.measure: it must be a measure such as level, growthYoY or shareOf:revenue.'],
      [{ colour: 'red' }, 'change.colour: there is no such field. Check how it is written.'],
    ];
    for (const [change, message] of cases) expect([change, ...(await said({ change }))]).toEqual([change, 400, message]);
    expect(await said({ change: { metric: 'xyzzy' } })).toEqual([400, expect.stringMatching(/^change\.metric: there is no such metric/)]);
    expect(await said({ change: { value: 1 }, wrong: 1 })).toEqual([400, 'wrong: there is no such field. Check how it is written.']);
    expect(await said({ change: { value: 1 }, start: 'here' })).toEqual([400, 'start: it must be a number.']);
    expect(await said({})).toEqual([400, 'change: it must be an object, and is missing.']);
    expect(await said({ change: { value: 1 }, fact: 'f999' })).toEqual([404, 'f999: there is no such record.']);
    expect((await getJson(`/api/documents/${id}`)).corrections).toHaveLength(1);
  });

  test('the company shows its figures by metric, period and speaker', async () => {
    const company = (await getJson('/api/companies')).items[0].id as string;
    const page = await getJson(`/api/companies/${encodeURIComponent(company)}`);
    const row = page.rows.find((one: any) => one.metric === 'cashFromOperations');
    expect(row.headline.map((one: any) => [one.period, one.cell.value])).toEqual([
      ['FY2024', 3801],
      ['FY2025', 4100.2],
    ]);
    expect(page.periods.map((one: any) => one.period)).toEqual(['FY2024', 'FY2025']);
  });

  test('what is off can be kept as CSV and HTML', async () => {
    const csv = await get('/api/ties.csv?verdict=ties');
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="checks\.csv"/);
    expect(await csv.text()).toContain('freeCashFlow = cashFromOperations + capitalExpenditure');
    const html = await get('/api/ties.html');
    expect(html.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    const one = await get('/api/ties.html?document=note.txt');
    expect(one.headers.get('content-disposition')).toMatch(/filename="note\.txt tie-out\.html"/);
    expect(await one.text()).toMatch(/Tie-out of note\.txt[^]*note\.txt, line \d+/);
  });

  test('the same file again is one document', async () => {
    await eventsUntil(
      (all) => all.some(({ event, data }) => event === 'added' && data.name === 'again.txt'),
      () => upload({ 'again.txt': note }),
    );
    expect((await getJson('/api/documents')).items).toHaveLength(1);
  });
});

/** What operations ask beside the company. */
const rates = 'discountRate=10&terminalGrowth=2';
const questions: Readonly<Record<string, string>> = {
  solve: 'line=netIncome&period=FY2027&value=100',
  sensitivity: rates,
  tornado: rates,
  reverse: `${rates}&price=12`,
  simulate: rates,
};

// Goal: a model and a value answer as described, and what they cannot be built from is said and not guessed.
describe('a model over HTTP', () => {
  test('answers in the form that its operation describes, and moves with a driver', async () => {
    await eventsUntil(
      (all) => all.some(({ event }) => event === 'added'),
      () => upload({ 'orle.txt': statements }),
    );
    const { text } = await getJson('/api/models/ORLE%20US');
    expect((await post('/api/own-models', { text, name: 'base', company: 'ORLE US', who: 'A. Reader' })).status).toBe(200);
    for (const operation of operations) {
      if (operation.http?.method !== 'GET' || !operation.http.path.includes(':company')) continue;
      const answer = await getJson(`${operation.http.path.replace(':company', 'ORLE%20US').replace(':name', 'base')}?${questions[operation.name] ?? ''}`);
      expect(operation.output.safeParse(answer).error, operation.name).toBeUndefined();
    }
    const moved = await getJson('/api/models/ORLE%20US?set=revenueGrowth:FY2026=20');
    const revenue = moved.lines.find((line: any) => line.id === 'revenue').cells.map((one: any) => one.value);
    expect(revenue[1]).toBeCloseTo(1200, 9);
  });

  test('refuses a line, a period and a company that are none', async () => {
    const codes = await Promise.all(
      [
        'ORLE%20US?set=revenueGrowth:FY2025=9',
        'ORLE%20US?set=growth:FY2026=20',
        'ORLE%20US?set=revenueGrowth:FY2036=20',
        'ORLE%20US?set=20',
        'NOBODY',
        'ORLE%20US?speaker=Nobody',
      ].map(async (where) => (await getJson(`/api/models/${where}`)).code),
    );
    expect(codes).toEqual(['input.invalid', 'input.invalid', 'input.invalid', 'input.invalid', 'record.not-found', 'input.invalid']);
    expect((await getJson('/api/models/orle')).company).toBe('ORLE US');
  });

  test('numbers kept at the same time all stay', async () => {
    const cells = ['revenueGrowth:FY2026', 'revenueGrowth:FY2027', 'taxRate:FY2026', 'taxRate:FY2027'];
    const answers = await Promise.all(cells.map((cell) => post('/api/models/ORLE%20US/keep', { set: `${cell}=7` })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const { own } = await getJson('/api/models/ORLE%20US?speaker=mine');
    expect(own.numbers.map((one: any) => `${one.line}:${one.period}`).toSorted()).toEqual(cells);
    expect((await post('/api/models/ORLE%20US/keep', { drop: 'all' })).status).toBe(200);
  });

  test('an empty number is none and no zero; a name of JavaScript is no multiple', async () => {
    const refused = await Promise.all(
      ['discountRate=', 'discountRate=0x10', 'terminalGrowth=two', 'multiples=constructor:forward=5'].map(async (asked) => (await get(`/api/values/ORLE%20US?${asked}`)).status),
    );
    expect(refused).toEqual([400, 400, 400, 400]);
    expect((await get('/api/values/ORLE%20US?discountRate=9.5')).status).toBe(200);
  });

  test('a template takes the numbers that the company has under another name', async () => {
    await eventsUntil(
      (all) => all.some(({ event, data }) => event === 'added' && data.name === 'opin.txt'),
      () => upload({ 'opin.txt': statements.replaceAll('ORLE', 'OPIN').replaceAll('Orle', 'Opin').replace('EBIT            ', 'Operating income') }),
    );
    const { taken } = await getJson('/api/templates/industrial?company=OPIN%20US');
    expect(taken.map((one: any) => one.line)).toContain('ebit');
  });

  test('goes out as a workbook; what is none is refused when it comes back', async () => {
    const response = await get('/api/models/ORLE%20US/workbook');
    expect(response.headers.get('content-disposition')).toContain('orle-us-model.xlsx');
    const send = (bytes: Uint8Array<ArrayBuffer>): Promise<Response> => {
      const form = new FormData();
      form.append('file', new Blob([bytes]), 'model.xlsx');
      return fetch(`${origin}/api/models/ORLE%20US/workbook`, { method: 'POST', body: form });
    };
    const unchanged = await send(new Uint8Array(await response.arrayBuffer()));
    expect(await unchanged.json()).toEqual({ overrides: [], assumptions: [], formulas: [], refused: [], stale: null, set: '', value: '', scenario: null, flags: '' });
    // a model that a person keeps goes out and comes back the same way, and knows whose it is
    const kept = await get('/api/models/ORLE%20US/workbook?own=base&discountRate=9&terminalGrowth=2');
    expect(kept.status).toBe(200);
    expect(await (await send(new Uint8Array(await kept.arrayBuffer()))).json()).toMatchObject({
      overrides: [],
      assumptions: [],
      formulas: [],
      refused: [],
      stale: null,
      flags: '--own base --discount-rate 9 --terminal-growth 2',
    });
    expect((await getJson('/api/models/ORLE%20US/workbook?own=nothing')).code).toBe('record.not-found');
    const broken = await send(new Uint8Array([80, 75, 3, 4, 1, 2, 3]));
    expect(await broken.json()).toMatchObject({ code: 'workbook.unreadable' });
  });
});

describe('a file that cannot be read', () => {
  test('is a failure with a sentence, can be tried again and let go', async () => {
    const told = await eventsUntil(
      (all) => all.some(({ event }) => event === 'failed'),
      () => upload({ 'noise.bin': new Uint8Array(4096).map((_, i) => (i * 7919) % 256) }),
    );
    expect(told.find(({ event }) => event === 'failed')?.data).toMatchObject({ name: 'noise.bin', code: 'file.binary' });
    const [failure] = (await getJson('/api/failures')).items;
    expect(failure).toMatchObject({ name: 'noise.bin', state: 'failed', message: 'noise.bin: the file is neither text, Markdown, HTML nor PDF. Export it to one of these.' });
    await eventsUntil(
      (all) => all.some(({ event }) => event === 'failed'),
      () => post(`/api/failures/${failure.id}/retry`, {}),
    );
    expect((await post(`/api/failures/${failure.id}/dismiss`, {})).status).toBe(200);
    expect((await getJson('/api/failures')).items).toEqual([]);
    expect((await post(`/api/failures/${failure.id}/retry`, {})).status).toBe(404);
  });

  test('an empty one and one past the limit stop no other', async () => {
    const response = await upload({ 'empty.txt': '', 'large.txt': new Uint8Array(101 * 1024 * 1024), 'fine.txt': `${note}\nOnce more.\n` });
    expect(response.status).toBe(202);
    const answer = (await response.json()) as any;
    expect(answer.queued.map((one: any) => one.name)).toEqual(['fine.txt']);
    expect(answer.problems.map((one: any) => [one.subject, one.code])).toEqual([
      ['empty.txt', 'file.empty'],
      ['large.txt', 'file.too-large'],
    ]);
  });

  test('where every file of a form is bad, each is named', async () => {
    const response = await upload({ 'empty.txt': '', 'long.txt': new Uint8Array(17 * 1024 * 1024).fill(0x61) });
    expect(response.status).toBe(422);
    expect(((await response.json()) as any).problems.map((one: any) => one.message)).toEqual([
      'empty.txt: the file is empty. Save it again from its source.',
      'long.txt: the file is larger than the 16 MB that can be read of its kind. Split it, or add only the pages you need.',
    ]);
  });
});

describe('pages of other sites', () => {
  test('a name that was pointed at this machine is refused, whatever it asks', async () => {
    expect(await statusOf('/api/documents', { host: 'evil.example' })).toBe(403);
    expect(await statusOf('/api/documents', { host: 'evil.example:4100' })).toBe(403);
    expect(await statusOf('/api/documents', { host: '127.0.0.1.evil.example' })).toBe(403);
    expect(await statusOf('/api/documents', { host: 'localhost:4100' })).toBe(200);
    expect(await statusOf('/api/documents', { host: '[::1]:4100' })).toBe(200);
  });

  test('a form or a script of another site can neither write nor read', async () => {
    const foreign = [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:3000' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of foreign) {
      expect((await upload({ 'planted.txt': 'planted' }, headers as Record<string, string>)).status).toBe(403);
      expect((await get('/api/documents', headers as Record<string, string>)).status).toBe(403);
    }
    expect((await upload({ 'own.txt': note }, { origin })).status).toBe(202);
  });

  test('a link on another site opens the terminal and not its API', async () => {
    const link = { host: new URL(origin).host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', accept: 'text/html' };
    expect(await statusOf('/', link)).toBe(200);
    expect(await statusOf('/api/documents', link)).toBe(403);
  });

  test('no answer allows another origin to read it', async () => {
    const response = await get('/api/documents');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('what is served', () => {
  test('uploaded HTML is never a page: it comes as text that may not be guessed at', async () => {
    const html = '<!doctype html><title>Note</title><script>document.title = "ran"</script><p>Revenue of Harrow Cloud grew 25% to US$500.0mn in 1Q26.</p>';
    const told = await eventsUntil(
      (all) => all.some(({ event, data }) => event === 'added' && data.name === 'page.html'),
      () => upload({ 'page.html': html }),
    );
    const id = told.find(({ event, data }) => event === 'added' && data.name === 'page.html')?.data.document as string;
    const response = await get(`/api/documents/${id}/file`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(await response.text()).toBe(html);
  });

  test('the terminal is served at every address that is its own, without inline script', async () => {
    for (const address of ['/', '/company/HRWC', '/document/1']) {
      const response = await get(address, { accept: 'text/html' });
      expect([response.status, await response.text()]).toEqual([200, '<!doctype html><title>Terminal</title>']);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain('unsafe');
    }
    expect((await get('/assets/app.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/../../../package.json', { accept: 'application/json' })).status).toBe(404);
  });

  test('the API describes itself from the operations, in OpenAPI 3.1', async () => {
    const document = await getJson('/api/docs');
    expect(document.openapi).toBe('3.1.0');
    const paths = operations.flatMap(({ http }) => (http === null ? [] : [http.path.replace(/:(\w+)/g, '{$1}')]));
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining([...paths, '/api/documents/{id}/file', '/api/ties.csv']));
    const page = await (await get('/api/docs', { accept: 'text/html' })).text();
    expect(page).toContain('GET /api/facts');
    expect(page).not.toMatch(/<script|<style|style=|https?:\/\//);
  });
});

describe('what goes wrong', () => {
  test('is told as a problem with a public code', async () => {
    const cases = [
      ['/api/documents/no-such-document', 404, 'record.not-found'],
      ['/api/companies/NOBODY', 404, 'record.not-found'],
      ['/api/ties?verdict=wrong', 400, 'input.invalid'],
      ['/api/facts?limit=100000', 400, 'input.invalid'],
      ['/api/nothing', 404, 'record.not-found'],
    ] as const;
    for (const [address, status, code] of cases) {
      const response = await get(address);
      expect([address, response.status, response.headers.get('content-type')]).toEqual([address, status, 'application/problem+json; charset=utf-8']);
      expect(await response.json()).toMatchObject({ status, code });
    }
    const malformed = await fetch(`${origin}/api/corrections`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
    expect([malformed.status, ((await malformed.json()) as any).code]).toEqual([400, 'input.invalid']);
    const long = await post('/api/corrections', { note: 'x'.repeat(100_000) });
    expect(long.status).toBe(413);
  });

  test('a mistake of the program shows neither its words nor its place, and a log line has no path', async () => {
    const secret = 'password=hunter2 at /srv/secret/library.ts';
    const broken = await buildServer({ ...common, context: { store: () => Promise.reject(new TypeError(secret)), now: () => '' } });
    const response = await broken.inject({ url: '/api/documents', headers: { host: 'localhost' } });
    await broken.close();
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toMatch(/hunter2|secret|TypeError|\bat\b.*\.(ts|js)/);
    expect(reported.at(-1)).toEqual({ level: 'error', route: 'GET /api/documents', error: 'TypeError' });
  });

  test('too many requests in a minute are refused', async () => {
    const strict = await buildServer({ ...common, requestsPerMinute: 3, context: { store: async () => store, now: () => '' } });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) statuses.push((await strict.inject({ url: '/api/documents', headers: { host: 'localhost' } })).statusCode);
    await strict.close();
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });
});

describe('names and reports from outside', () => {
  test('a file name loses its folder and what cannot be seen', () => {
    expect(['../../etc/passwd', 'C:\\notes\\a.txt', 'a\u202Etxt.exe', '\u0000', '..', ''].map(safeName)).toEqual([
      'passwd',
      'a.txt',
      'atxt.exe',
      'document',
      'document',
      'document',
    ]);
  });

  const hostile: Tie = {
    identity: 'x',
    relation: '=HYPERLINK("http://evil.example")',
    verdict: 'off',
    company: '<img src=x onerror=alert(1)>',
    period: null,
    members: [{ document: 'd', fact: 'f1', quote: '"1,5"\n', role: 'stated', start: 0, end: 5 }],
    stated: -5,
    recomputed: [1, 2],
    gap: -6,
    unit: '+x',
    message: 'a, "b"',
  };
  const found = { ties: [hostile], names: new Map([['d', { name: '<b>.txt', lineEnds: lineEndsOf('"1,5"\n') }]]), more: false, about: '<b>.txt' };

  test('a report holds no markup of a document', () => {
    const html = tiesHtml(found);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<img|<script|<b>\.txt/);
    expect(html).toContain('<title>Tie-out of &lt;b&gt;.txt</title>');
  });

  test('a table holds no formula of a document, and its numbers stay numbers', () => {
    const [, line] = tiesCsv(found).split('\r\n');
    expect(line).toBe(`off,,<img src=x onerror=alert(1)>,,"'=HYPERLINK(""http://evil.example"")",-5,,1,2,-6,'+x,'+x,"a, ""b""","""1,5"" (<b>.txt, line 1)"`);
  });
});

/** Bytes on a socket as no client would send them. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => void (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

describe('what is sent by nobody who means well', () => {
  const host = 'Host: 127.0.0.1\r\nConnection: close\r\n';
  const form = (body: string, type = 'multipart/form-data; boundary=XX'): Promise<Response> =>
    fetch(`${origin}/api/documents`, { method: 'POST', headers: { 'content-type': type }, body });

  test.each([
    ['a name that begins like this machine', 'Host: [::1].example.com\r\n'],
    ['a user before another name', 'Host: 127.0.0.1@example.com\r\n'],
    ['a name below this one', 'Host: localhost.example.com\r\n'],
    ['two hosts', 'Host: 127.0.0.1\r\nHost: example.com\r\n'],
  ])('%s is not the host', async (_, hosts) => {
    expect(await raw(`GET /api/documents HTTP/1.1\r\n${hosts}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /);
  });

  test('a link on another page opens no address of the API, however it is written', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(await statusOf('/api/documents', link)).toBe(403);
    expect(await statusOf('/%61pi/documents', link)).toBe(403);
    expect(await statusOf('/', link)).toBe(200);
  });

  test('an address that is none, too long or with a NUL is a problem, not a failure', async () => {
    for (const address of ['/%ff', '/api/documents/%ff/file', `/api/documents/${'a'.repeat(5000)}/file`]) {
      const response = await get(address);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({ code: 'input.invalid', subject: 'address' });
    }
    expect((await get('/api/documents/%00/file')).status).toBe(404);
    expect((await get('/api/companies/%00')).status).toBe(404);
    expect((await get('/api/facts?asOf=2026-02-31')).status).toBe(400);
  });

  test('a form that is none, breaks off or has no boundary is told so', async () => {
    for (const [body, type] of [
      ['hello', 'multipart/form-data; boundary=XX'],
      ['x', 'multipart/form-data'],
      ['--XX\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\nRevenue 5', 'multipart/form-data; boundary=XX'],
    ] as const) {
      const response = await form(body, type);
      expect(response.status, body).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'input.invalid', subject: 'body' });
    }
  });

  test('files before the break of a form, or before one too many, are taken and told', async () => {
    const part = (name: string): string => `--XX\r\nContent-Disposition: form-data; name="f"; filename="${name}"\r\n\r\nRevenue of ${name} was 5.\r\n`;
    const broken = await form(`${part('first.txt')}--XX\r\nContent-Disposition: form-data; name="f"; filename="second.txt"\r\n\r\nRev`);
    expect(broken.status).toBe(202);
    expect(await broken.json()).toMatchObject({ queued: [{ name: 'first.txt' }], problems: [{ code: 'input.invalid' }] });
    const many = await form(`${Array.from({ length: 203 }, (_, index) => part(`many-${index}.txt`)).join('')}--XX--\r\n`);
    const answer = (await many.json()) as { queued: unknown[]; problems: { message: string }[] };
    expect([many.status, answer.queued.length]).toEqual([202, 200]);
    expect(answer.problems[0]?.message).toContain('200 files at most');
  });

  test('what a form of another site can send without being asked is not understood', async () => {
    const response = await fetch(`${origin}/api/corrections`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' });
    expect(response.status).toBe(415);
    expect(await raw(`POST /api/corrections HTTP/1.1\r\n${host}Origin: null\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`)).toMatch(/^HTTP\/1\.1 403 /);
  });

  test('a body past the limit is told its limit', async () => {
    const response = await post('/api/corrections', { note: 'x'.repeat(100_000) });
    expect([response.status, ((await response.json()) as { message: string }).message]).toEqual([413, 'request: the request is larger than 64 KB.']);
  });
});
