import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const program = path.join(path.dirname(import.meta.dirname), 'bin', 'tickmark.js');
const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Line {
  readonly type: string;
  readonly verdict?: string;
  readonly recomputed?: readonly [number, number] | null;
  readonly unknowns?: readonly { readonly name: string; readonly low: number; readonly high: number; readonly unit: string }[];
  readonly members?: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
  readonly [field: string]: unknown;
}

function audit(...args: readonly string[]): Promise<{ readonly status: number | null; readonly out: string }> {
  const child = spawn(process.execPath, [program, 'audit', ...args], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out }));
  });
}
const linesOf = (out: string): readonly Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** Earnings in one currency, the price and target in another; the rate is printed nowhere. */
const otherCurrency = `Harrow Cloud (9988.HK)
Harbour Research, 12 May 2026

Price HK$40.00
Target price HK$60.00

Summary table (CNY mn)      2025A    2026E    2027E
Revenue                  10,000.0 12,000.0 14,000.0
EPS (CNY)                    3.00     3.48     4.00
P/E (x)                      12.3     10.6      9.2

We set our 12-month target price of HK$60.00 at 16.0x our 2026E EPS. The target implies 50.0% upside.
`;
const wrong = `Lantern Foods (LNTF US)
Harbour Research, 12 May 2026

Price $40.00. We rate the shares Buy.

Summary table (USD mn)      2025A    2026E    2027E
Revenue                  10,000.0 12,000.0 14,000.0
EPS (USD)                    3.00     3.48     4.00

We set our 12-month target price of $60.00 at 16.0x our 2026E EPS of $3.48.
`;
const unprinted = `Pennant Tools (PNNT US)
Harbour Research, 12 May 2026

Price $40.00. We rate the shares Buy.

Our price target of $52 rests on a DCF. We will publish the model later.
`;
for (const [name, text] of Object.entries({ 'rate.txt': otherCurrency, 'wrong.txt': wrong, 'open.txt': unprinted })) writeFileSync(path.join(folder, name), text);

describe('audit', () => {
  test('a target that follows, with the exchange rate that nobody prints', async () => {
    const { status, out } = await audit('rate.txt', '--json');
    expect(status).toBe(0);
    const [one, ...more] = linesOf(out);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ type: 'audit', company: '9988.HK', speaker: 'Harbour Research', target: { value: 60, unit: 'HKD/share' }, verdict: 'follows' });
    // the three multiples at the price leave 39.995 ÷ (9.25 × 4.005) at the least, the target 60.005 ÷ (15.95 × 3.475) at the most
    const [unknown] = one!.unknowns!;
    expect(unknown).toMatchObject({ name: 'exchange rate', unit: 'HKD/CNY' });
    expect(unknown!.low).toBeCloseTo(39.995 / (9.25 * 4.005), 6);
    expect(unknown!.high).toBeCloseTo(60.005 / (15.95 * 3.475), 6);
    for (const member of one!.members!) expect(otherCurrency.slice(member.start, member.end)).toBe(member.quote);
  });

  test('a target that does not follow is told with its arithmetic, and by the exit status', async () => {
    const [plain, json] = await Promise.all([audit('wrong.txt', 'open.txt'), audit('wrong.txt', '--json')]);
    expect(plain.status).toBe(1);
    expect(plain.out).toContain('✗ LNTF US  Harbour Research  60 USD/share  does not follow  16.0x P/E, 2026\n');
    expect(plain.out).toContain('16.0x × USD 3.48 (2026) = USD 55.43 to 55.93 · printed USD 60.00 · outside rounding');
    expect(plain.out).toContain('? PNNT US  Harbour Research  52 USD/share  cannot be recomputed  discounted cash flow\n');
    const [one] = linesOf(json.out);
    expect(one!.verdict).toBe('does not follow');
    expect(one!.recomputed![0]).toBeCloseTo(15.95 * 3.475, 6);
    expect(one!.recomputed![1]).toBeCloseTo(16.05 * 3.485, 6);
  });

  test('a file that cannot be read is a problem, and the others are audited', async () => {
    const { status, out } = await audit('absent.txt', 'open.txt', '--json');
    expect(status).toBe(2);
    expect(linesOf(out).map(({ type, code, verdict }) => code ?? `${type}: ${verdict}`)).toEqual(['file.missing', 'audit: cannot be recomputed']);
  });
});
