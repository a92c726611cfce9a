import { describe, expect, test } from 'vitest';
import { cashFlowMethod, valuerOf } from '../research/valuation/valueModel.ts';
import type { CompanyModel } from './company-model.ts';
import { companyOf } from './testing/companyOf.ts';
import { assumptionsOf, type AssumptionsAsked } from './value-assumptions.ts';

const saidIn = (model: CompanyModel, asked: AssumptionsAsked = {}): readonly string[] =>
  assumptionsOf(model, asked).said.map(({ name, value, unit, from }) => `${name} ${value} ${unit} ${from}`);
function shareValue(model: CompanyModel, asked: AssumptionsAsked = {}, method = cashFlowMethod): number {
  const values = valuerOf(model.engine).value(assumptionsOf(model, asked).assumptions, [], method);
  if (!values.ok || !values.value[0]!.ok) throw new Error(JSON.stringify(values));
  return values.value[0]!.valuation.perShare;
}

/** Flows of 100 a year for ever at a tenth; EBIT 125 taxed at a fifth. */
const note = (balance: string): string => `Harrow & Pike Research
24 February 2026

Tarn Pumps (TARN US)   BUY
Price USD 10.00, target price USD 12.00
We use a WACC of 10.0% and terminal growth of 0.0%.

Income statement (USD mn)      2023    2024    2025   2026E   2027E
Revenue                      1,000.0 1,000.0 1,000.0 1,000.0 1,000.0
EBIT                           125.0   125.0   125.0   125.0   125.0
Pre-tax profit                 125.0   125.0   125.0   125.0   125.0
Income tax                     (25.0)  (25.0)  (25.0)  (25.0)  (25.0)
Net income                     100.0   100.0   100.0   100.0   100.0
Diluted shares (mn)             80.0    80.0    80.0    80.0    80.0

Cash flow statement (USD mn)   2023    2024    2025   2026E   2027E
Depreciation                    40.0    40.0    40.0    40.0    40.0
Change in working capital        0.0     0.0     0.0     0.0     0.0
Capital expenditure            (40.0)  (40.0)  (40.0)  (40.0)  (40.0)
${balance}`;

// Goal: the balance that is taken off is the last one by the valuation date, and says which it is.
describe('net debt of a bridge', () => {
  const model = companyOf([
    '2026-02-24',
    note('\nKey figures (USD mn)           2023    2024    2025   2026E   2027E\nNet debt                       300.0   200.0   100.0    50.0   (20.0)\n'),
  ]);
  const flat = { date: '2025-12-31', flowsAt: 'end' as const };

  test('is that of the last year that has ended', () => {
    expect(saidIn(model, flat)).toContain('net debt, FY2025 100 USD mn company');
    expect(shareValue(model, flat)).toBeCloseTo((1000 - 100) / 80, 9);
    expect(saidIn(model, { ...flat, date: '2024-12-31' })).toContain('net debt, FY2024 200 USD mn company');
  });

  test('given by a person says so, and below zero is net cash', () => {
    expect(saidIn(model, { ...flat, bridge: 'netDebt=-40,pension=8' })).toEqual(expect.arrayContaining(['net cash 40 USD mn you', 'pension liabilities 8 USD mn you']));
    expect(shareValue(model, { ...flat, bridge: 'netDebt=-40,pension=8' })).toBeCloseTo((1000 + 40 - 8) / 80, 9);
  });
});

// Goal: shares that a speaker counts go before those that his rounded earnings a share imply: 57.1 ÷ 0.59 is 96.8 mn.
test('a printed count of shares goes before an implied one', () => {
  const model = companyOf([
    '2026-02-03',
    `Harrow & Pike Research
3 February 2026

Tarn Pumps (TARN US)   BUY
Price USD 42.00

Our target price of USD 61.00 is based on 6.0x 2027E EV/Sales of USD 812mn, plus net cash of USD 240mn, on 96.0mn diluted shares.

USD mn               2024A    2025A    2026E    2027E
Revenue              540.2    618.4    709.3    812.0
Net income            41.3     57.1     83.4    115.9
EPS (USD)             0.43     0.59     0.87     1.21
`,
  ]);
  expect(shareValue(model, { multiples: 'ev/sales:FY2027=6' }, 'EV/Sales, FY2027')).toBeCloseTo((6 * 812 + 240) / 96, 9);
});
