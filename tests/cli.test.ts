import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = path.join(path.dirname(import.meta.dirname), 'bin', 'tickmark.js');
const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

/** Runs the command as a person would, in the folder of the test, with a library of its own. */
const tickmark = (...args: readonly string[]): Promise<Ran> => piped('', ...args);

/** The same with something on standard input. */
function piped(input: string, ...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, TICKMARK_DATA: path.join(folder, 'library'), DATABASE_URL: '', NO_COLOR: '1' } });
  child.stdin.end(input);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const isJson = args.includes('--json');
      resolve({
        status,
        out,
        err,
        lines: isJson
          ? out
              .split('\n')
              .filter((line) => line !== '')
              .map((line) => JSON.parse(line) as Record<string, unknown>)
          : [],
      });
    });
  });
}

const note = `Harrow Cloud (HRWC US)
Harbour Research, 12 May 2026

Cash flow statement (USD mn)          2024      2025
Cash flow from operations          3,801.0   4,100.2
Capital expenditures              (4,742.4) (3,900.1)
Free cash flow                      (941.4)    200.1
`;
const slip = note.replace('(941.4)', '(931.4)');

beforeAll(() => {
  mkdirSync(path.join(folder, 'notes', 'more'), { recursive: true });
  const files = { 'good.txt': note, 'slip.txt': slip, 'notes/one.txt': note, 'notes/more/one.txt': slip, 'notes/picture.png': 'not a document', 'empty.txt': '' };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
});

describe('read', () => {
  test('--json prints the document, then its facts with spans that quote the text', async () => {
    const { status, lines, err } = await tickmark('read', 'good.txt', '--json');
    expect([status, err]).toEqual([0, '']);
    expect(lines[0]).toMatchObject({ type: 'document', document: 'good.txt', format: 'text', date: '2026-05-12' });
    const facts = lines.filter((line) => line['type'] === 'fact');
    for (const fact of facts) expect(note.slice(fact['start'] as number, fact['end'] as number)).toBe(fact['quote']);
    expect(facts).toContainEqual(expect.objectContaining({ quote: '(941.4)', metric: 'freeCashFlow', measure: 'level', period: 'FY2024', value: -941.4, unit: 'USD mn' }));
    expect(new Set(lines.map((line) => line['type']))).not.toContain('problem');
  });

  test('the same bytes give the same bytes', async () => {
    const [first, second] = await Promise.all([tickmark('read', 'good.txt', 'slip.txt', '--json'), tickmark('read', 'good.txt', 'slip.txt', '--json')]);
    expect(first.out).toBe(second.out);
  });

  test('a file that is not there is a problem with a code, and stops no other', async () => {
    const { status, lines } = await tickmark('read', 'absent.txt', 'empty.txt', 'good.txt', '--json');
    expect(status).toBe(2);
    expect(lines.filter((line) => line['type'] === 'problem').map((line) => [line['code'], line['subject']])).toEqual([
      ['file.missing', 'absent.txt'],
      ['file.empty', 'empty.txt'],
    ]);
    expect(lines.filter((line) => line['type'] === 'document').map((line) => line['document'])).toEqual(['good.txt']);
  });

  test('a name with control characters commands no terminal', async () => {
    const name = 'no\u001b[31msuch\u009b2J\u202efile\n.txt';
    writeFileSync(path.join(folder, name), note);
    const [absent, plain, json] = await Promise.all([tickmark('read', `x${name}`), tickmark('read', name), tickmark('read', name, '--json')]);
    expect(absent.err).toBe('✗ xno[31msuch2Jfile.txt: there is no such file. Check the name and the folder.\n');
    expect(plain.out.split('\n')[0]).toMatch(/^no\[31msuch2Jfile\.txt {2}/);
    expect(json.lines[0]?.['document']).toBe('no[31msuch2Jfile.txt');
  });

  test('three NULs in a text are told as what they are', async () => {
    writeFileSync(path.join(folder, 'nuls.txt'), `${note.slice(0, 60)}\0\0\0${note.slice(60, 200)}`);
    expect((await tickmark('read', 'nuls.txt')).err).toBe(
      '✗ nuls.txt: the text holds 3 control characters, such as NUL, that no text has. Save it again as text from its source.\n',
    );
  });

  test('a text too long to be read in time is refused by its size', async () => {
    const began = performance.now();
    const { err } = await piped('Revenue was 5. '.repeat(1_200_000), 'check', '-');
    expect(err).toBe('✗ standard input: the file is larger than the 16 MB that can be read of its kind. Split it, or add only the pages you need.\n');
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  test('a folder gives its documents, and names that are the same are told apart', async () => {
    const { lines } = await tickmark('read', 'notes', '--json');
    expect(lines.filter((line) => line['type'] === 'document').map((line) => line['document'])).toEqual(['more/one.txt', 'notes/one.txt']);
  });

  test('a quoted pattern crosses folders with two stars and stays in one with one', async () => {
    const names = async (pattern: string): Promise<unknown> =>
      (await tickmark('read', pattern, '--json')).lines.filter((line) => line['type'] === 'document').map((line) => line['document']);
    expect(await names('notes/**/*.txt')).toEqual(['more/one.txt', 'notes/one.txt']);
    expect(await names('notes/*.txt')).toEqual(['one.txt']);
    expect((await tickmark('read', 'notes/*.pdf', '--json')).lines).toMatchObject([{ type: 'problem', code: 'file.missing' }]);
  });

  test('nothing is coloured when it is piped', async () => {
    const { out } = await tickmark('read', 'good.txt');
    expect(out).toContain('freeCashFlow');
    expect(out).not.toContain('\u001b[');
  });
});

describe('check', () => {
  test('exit status 0 where everything ties, 1 where something is off, 2 where a file could not be read', async () => {
    const statuses = await Promise.all([tickmark('check', 'good.txt'), tickmark('check', 'slip.txt'), tickmark('check', 'slip.txt', 'absent.txt')]);
    expect(statuses.map(({ status }) => status)).toEqual([0, 1, 2]);
  });

  test('what is off is told with its arithmetic and its spans', async () => {
    // 3,801.0 − 4,742.4 = −941.4; printed is −931.4
    const { lines } = await tickmark('check', 'slip.txt', '--json');
    const off = lines.filter((line) => line['verdict'] === 'off');
    expect(off).toHaveLength(1);
    expect(off[0]).toMatchObject({ type: 'tie', relation: 'freeCashFlow = cashFromOperations + capitalExpenditure', stated: -931.4, gap: 10, unit: 'USD mn' });
    const members = off[0]?.['members'] as readonly { document: string; start: number; end: number; quote: string }[];
    for (const member of members) expect([member.document, slip.slice(member.start, member.end)]).toEqual(['slip.txt', member.quote]);
    expect(members.map((member) => member.quote).sort()).toEqual(['(4,742.4)', '(931.4)', '3,801.0']);
  });

  test('documents are tied with each other unless --alone', async () => {
    const crossing = ({ lines }: Ran): number =>
      lines.filter((line) => new Set((line['members'] as readonly { document: string }[]).map((member) => member.document)).size > 1).length;
    expect(crossing(await tickmark('check', 'good.txt', 'slip.txt', '--json'))).toBeGreaterThan(0);
    expect(crossing(await tickmark('check', 'good.txt', 'slip.txt', '--json', '--alone'))).toBe(0);
  });
});

describe('standard input', () => {
  test('a dash reads it, in both forms of both commands', async () => {
    const read = await piped(note, 'read', '-', '--json');
    expect(read.lines[0]).toMatchObject({ type: 'document', document: 'standard input', date: '2026-05-12' });
    const check = await piped(slip, 'check', '-');
    expect([check.status, check.out]).toEqual([1, expect.stringContaining('standard input:7')]);
    expect((await piped('', 'read', '-')).status).toBe(2);
  });
});

describe('what differs for a reason', () => {
  test('a revision is marked ≠, not counted as off, and no reason for status 1', async () => {
    const of = (day: string, revenue: string): string =>
      `Harrow Cloud (HRWC US)\nHarbour Research, ${day}\n\nRating: Buy. Price target $24.00.\n\nWe now expect revenue of $${revenue} million in 2027.\n`;
    writeFileSync(path.join(folder, 'may.txt'), of('12 May 2026', '4,500.0'));
    writeFileSync(path.join(folder, 'june.txt'), of('12 June 2026', '4,900.0'));
    const { status, out } = await tickmark('check', 'may.txt', 'june.txt');
    expect(out).toMatch(/^≠ .*4,500/m);
    expect(out).toMatch(/2 documents: \d+ tie, 0 off, \d+ unclear, 1 differs/);
    expect(status).toBe(0);
  });
});

describe('a command line that is wrong', () => {
  test('a number that is none is told once', async () => {
    const { status, err } = await tickmark('start', '--port', 'banana');
    expect(status).toBe(2);
    expect(err).toBe("error: option '--port <N>' argument 'banana' is invalid. It must be a whole number from 0 to 65535.\n");
  });

  test('a mistyped command is met with the one that was meant, and status 2', async () => {
    const { status, err, out } = await tickmark('chek', 'good.txt');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('Did you mean check?');
  });

  test('a value that is none of the choices is refused with the choices', async () => {
    const { status, err } = await tickmark('ties', '--verdict', 'wrong');
    expect(status).toBe(2);
    expect(err).toContain('ties, off, unclear');
  });

  test('help shows examples that can be typed', async () => {
    const { status, out } = await tickmark('help', 'check');
    expect(status).toBe(0);
    expect(out).toContain('$ tickmark check draft.txt');
  });

  test.each(['bash', 'zsh', 'fish'])('there are completions for %s, with the flags of every command', async (shell) => {
    const { status, out } = await tickmark('completion', shell);
    expect(status).toBe(0);
    for (const word of ['check', 'add', 'alone', 'verdict', 'unclear']) expect(out).toContain(word);
  });
});

describe('a library', () => {
  test('documents are added once, listed, and their facts and ties asked for', { timeout: 120_000 }, async () => {
    const first = await tickmark('add', 'good.txt', 'empty.txt', 'notes', '--json');
    expect(first.status).toBe(2);
    expect(first.lines.filter((line) => line['type'] === 'added').map((line) => [line['file'], line['created']])).toEqual([
      ['good.txt', true],
      ['one.txt', true],
      ['one.txt', false],
    ]);
    expect(first.lines.filter((line) => line['type'] === 'problem').map((line) => line['code'])).toEqual(['file.empty']);

    const again = await tickmark('add', 'good.txt', '--json');
    expect([again.status, again.lines]).toMatchObject([0, [{ type: 'added', created: false }]]);

    const documents = await tickmark('documents', '--json');
    expect(documents.lines).toHaveLength(2);
    expect(documents.lines.map((line) => [line['type'], line['offCount']]).sort()).toEqual([
      // the two state one figure differently: that counts for both
      ['document', 1],
      ['document', 2],
    ]);

    const facts = await tickmark('facts', '--metric', 'freeCashFlow', '--period', 'FY2024', '--json');
    expect(facts.lines.map((line) => line['value']).sort()).toEqual([-931.4, -941.4]);
    const off = await tickmark('ties', '--verdict', 'off', '--json');
    expect(off.lines).toContainEqual(expect.objectContaining({ type: 'tie', relation: 'freeCashFlow = cashFromOperations + capitalExpenditure', stated: -931.4 }));
    expect((await tickmark('documents')).out).toContain('good.txt');
    expect((await tickmark('document', 'good.txt')).out).toContain('Harbour Research');
    expect((await tickmark('document', 'nowhere.txt')).status).toBe(2);
    const company = (await tickmark('companies', '--json')).lines[0]?.['id'] as string;
    expect((await tickmark('company', company)).out).toContain('(941.4)');
    expect((await tickmark('unread', '--json')).status).toBe(0);
    // what add refused is listed once, and can be let go
    await tickmark('add', 'empty.txt');
    const failures = await tickmark('failures', '--json');
    expect(failures.lines.map((line) => [line['name'], line['state']])).toEqual([['empty.txt', 'failed']]);
    await tickmark('dismiss', failures.lines[0]?.['id'] as string);
    expect((await tickmark('failures')).out).toBe('Every file could be read.\n');
  });

  // Goal: a script sees what each file came to while the next is still read.
  test('add --json tells each document as soon as it is kept', async () => {
    const child = spawn(process.execPath, [program, 'add', 'good.txt', '-', '--json'], {
      cwd: folder,
      env: { ...process.env, TICKMARK_DATA: path.join(folder, 'library'), DATABASE_URL: '' },
    });
    const chunks: string[] = [];
    await new Promise<void>((resolve) => child.stdout.setEncoding('utf8').on('data', (chunk: string) => (chunks.push(chunk), resolve())));
    expect(chunks.map((chunk) => (JSON.parse(chunk) as { file: string }).file)).toEqual(['good.txt']);
    child.stdin.end(slip);
    await new Promise((resolve) => child.on('close', resolve));
    expect(chunks.join('').match(/"file":"[^"]+"/g)).toEqual(['"file":"good.txt"', '"file":"standard input"']);
  });
});

const minutesMs = 120_000;

describe('what a person may ask and change', () => {
  test(
    'documents, metrics and periods go by the names that people use',
    async () => {
      expect((await tickmark('ties', '--verdict', 'off')).out).not.toContain('tie,');
      expect((await tickmark('document', 'good')).out).toContain('Harbour Research');
      expect((await tickmark('document', 'godo.txt')).err).toContain('Did you mean good.txt');
      expect((await tickmark('facts', '--metric', 'Free cash flow', '--period', 'fy24', '--json')).lines).toHaveLength(2);
      const wrong = await tickmark('facts', '--metric', 'freecashflo');
      expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('freeCashFlow')]);
      expect((await tickmark('metrics', '--text', 'free cash flow')).out).toContain('freeCashFlow');
    },
    minutesMs,
  );

  test(
    'a document is set right, taken out and brought back',
    async () => {
      const amended = await tickmark('amend', 'good.txt', '--publisher', 'Kestrel Research', '--ticker', 'HRW', '--json');
      expect(amended.lines).toMatchObject([{ change: { publisher: 'Kestrel Research', ticker: 'HRW' } }]);
      expect((await tickmark('facts', '--company', 'HRW', '--document', 'good.txt', '--json')).lines.length).toBeGreaterThan(0);
      expect((await tickmark('withdraw', amended.lines[0]?.['id'] as string)).status).toBe(0);
      expect((await tickmark('remove', 'good.txt')).out).toContain('tickmark restore');
      expect((await tickmark('documents', '--removed')).out).toContain('good.txt');
      expect((await tickmark('add', 'good.txt', '--json')).lines).toMatchObject([{ created: true }]);
      expect((await tickmark('document', 'good.txt')).out).toMatch(/publisher +Harbour Research/);
    },
    minutesMs,
  );

  test(
    'a library is erased wherever its database stands, and only when that is meant',
    async () => {
      expect((await tickmark('erase')).out).toContain('Say --yes to do it');
      expect((await tickmark('documents')).out).toContain('good.txt');
      expect((await tickmark('erase', '--yes')).out).toMatch(/^Erased .*\n$/);
      expect((await tickmark('erase')).out).toContain('There is no library in');
    },
    minutesMs,
  );
});

describe('a model as text', () => {
  const own = `model BRSK "Birsk Boats"
money USD mn
periods FY2025 FY2026 FY2027
actual to FY2025
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000
driver revenueGrowth "Revenue growth" ratio %
  FY2026.. 10
scenario bear "Bear" 25%
  revenueGrowth - 5
`;

  test('is computed, with a scenario and own numbers, and solved backwards', async () => {
    writeFileSync(path.join(folder, 'own.model'), own);
    const revenue = async (...args: readonly string[]): Promise<unknown> =>
      (await tickmark('calculate', 'own.model', '--json', ...args)).lines.find((line) => line['line'] === 'revenue' && line['period'] === 'FY2027')?.['value'];
    expect([await revenue(), await revenue('--scenario', 'bear'), await revenue('--set', 'revenueGrowth:FY2027=20')].map((x) => Number((x as number).toFixed(6)))).toEqual([
      1210, 1102.5, 1320,
    ]);
    const solved = await tickmark('solve-file', 'own.model', '--line', 'revenue', '--period', 'FY2027', '--value', '1440', '--driver', 'revenueGrowth', '--json');
    expect(solved.lines[1]).toMatchObject({ type: 'solution', outcome: 'found', by: { kind: 'shift', value: expect.closeTo(10, 9) as number } });
  });

  test(
    'is kept with every revision, shown as it was, and taken out of the list',
    async () => {
      expect((await tickmark('own-models')).out).toContain('tickmark save-model own.model');
      expect((await tickmark('save-model', 'own.model')).out).toBe('BRSK own, revision 1\n');
      writeFileSync(path.join(folder, 'own.model'), own.replace('FY2026.. 10', 'FY2026.. 12'));
      expect((await tickmark('save-model', 'own.model')).out).toBe('BRSK own, revision 2\n');
      const stale = await tickmark('save-model', 'own.model', '--base', '1', '--name', 'other');
      expect([stale.status, stale.err]).toEqual([2, expect.stringContaining('saved it since')]);
      expect((await tickmark('own-model', 'BRSK', '--name', 'own', '--revision', '1')).out).toContain('FY2026.. 10');
      expect((await tickmark('model-history', 'BRSK', '--name', 'own', '--json')).lines[0]).toMatchObject({
        type: 'revision',
        revision: 2,
        changes: [
          { sign: '-', line: 9, text: '  FY2026.. 10' },
          { sign: '+', line: 9, text: '  FY2026.. 12' },
        ],
      });
      await tickmark('remove-model', 'BRSK', '--name', 'own');
      expect((await tickmark('own-models', '--json')).lines).toEqual([]);
    },
    minutesMs,
  );

  test('every mistake in it is told with its line and column', async () => {
    writeFileSync(path.join(folder, 'wrong.model'), own.replace('(1 + revenueGrowth)', '(1 + revenueGrow)').replace('FY2025 1000', 'FY2024 1000'));
    const { status, err } = await tickmark('calculate', 'wrong.model');
    expect(status).toBe(2);
    expect(err).toContain('wrong.model: line 6, column 27: revenue uses revenueGrow, which is no line of the model: did you mean revenueGrowth?\n');
    expect(err).toContain('wrong.model: line 7, column 3: FY2024 is not among the model');
  });
});

describe('eval', () => {
  test('a reading is held against labels, and what was missed is shown', async () => {
    const at = (quote: string): { start: number; end: number; quote: string } => ({ start: note.indexOf(quote), end: note.indexOf(quote) + quote.length, quote });
    const common = { company: null, measure: 'level', unit: 'USD mn', basis: 'reported', speaker: 'company' };
    const labels = {
      document: 'good.txt',
      facts: [
        { id: 'f1', ...at('3,801.0'), ...common, metric: 'cashFromOperations', period: 'FY2024', value: 3801 },
        { id: 'f2', ...at('(4,742.4)'), ...common, metric: 'capitalExpenditure', period: 'FY2024', value: -4742.4 },
        { id: 'f3', ...at('(941.4)'), ...common, metric: 'freeCashFlow', period: 'FY2024', value: -941.4 },
        { id: 'f4', ...at('200.1'), ...common, metric: 'netIncome', period: 'FY2025', value: 200.1 },
      ],
      ties: [{ id: 't1', relation: 'freeCashFlow = cashFromOperations + capitalExpenditure', members: ['f1', 'f2', 'f3'], holds: true }],
    };
    mkdirSync(path.join(folder, 'labels'));
    writeFileSync(path.join(folder, 'labels', 'good.gold.json'), JSON.stringify(labels));
    const { status, lines } = await tickmark('eval', 'labels', '--text', '.', '--misses', '5', '--json');
    expect(status).toBe(0);
    // three of four labels are right, the fourth has a wrong metric on purpose
    expect(lines.at(-1)).toMatchObject({ type: 'total', labelled: 4, found: 4, linked: 3, placed: 4, mislinked: 1, goodTies: 1, goodConfirmed: 1, alarms: 0 });
    expect(lines[0]).toMatchObject({ type: 'score', misses: [{ label: 'f4' }] });
    expect((await tickmark('eval', 'labels', '--text', '.')).out).toContain('75.0%');
  });
});
