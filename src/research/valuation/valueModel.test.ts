import { describe, expect, test } from 'vitest';
import { explainProblem } from '../../kernel/problem.ts';
import type { Valuation } from './methods.ts';
import { valueModel, type Assumptions } from './valueModel.ts';
import { engineOf } from '../model/testing/engineOf.ts';

/** A company in round numbers: 100 of operating profit a year after tax of a quarter, and all that lies between enterprise and share. */
const text = `model ORLE "Orle Metals"
money CNY mn
year ends 12
periods FY2025 FY2026 FY2027
actual to FY2025

sheet Income statement
line revenue "Revenue" flow CNY mn
  FY2025.. 1000
line ebitda "EBITDA" flow CNY mn
  FY2025.. 240
line ebit "EBIT" flow CNY mn
  FY2025.. 200
driver taxRate "Tax rate" ratio %
  FY2025.. 25
line netIncome "Net income" flow CNY mn
  FY2025 120
  FY2026 126 from "note.txt" 10-13
  FY2027 150

sheet Balance sheet
line debt "Debt" stock CNY mn
  FY2025 300 from "note.txt" 40-43
line cash "Cash" stock CNY mn
  FY2025 80
line shortTermLeases "Short-term leases" stock CNY mn
  FY2025 10
line longTermLeases "Long-term leases" stock CNY mn
  FY2025 30
line minorityInterestEquity "Minorities" stock CNY mn
  FY2025 20
line commonEquity "Equity" stock CNY mn
  FY2025 600

sheet Cash flow
line cashFlow.depreciationAndAmortization "Depreciation" flow CNY mn
  FY2025.. 40
line capitalExpenditure "Capital expenditure" flow CNY mn
  FY2025.. -70
line workingCapitalChange "Change in working capital" flow CNY mn
  FY2025.. -20
line debtChange "Change in debt" flow CNY mn
  FY2026.. 0

sheet Per share
driver shares "Shares" stock mn shares
  FY2025 100
`;
const base: Assumptions = {
  valuationDate: '2025-12-31',
  listing: { currency: 'USD', exchangeRate: 0.125, depositaryRatio: 4 },
  discountRate: 0.1,
  costOfEquity: 0.12,
  terminalGrowth: 0,
  convention: 'end',
  exitMultiple: 5,
  multiples: [
    { kind: 'earnings', multiple: 10, low: 8, high: 12, period: 'forward' },
    { kind: 'sales', multiple: 1, period: 'FY2026' },
  ],
};
const all = (change: Partial<Assumptions> = {}, source = text): ReadonlyMap<string, Valuation | string> => {
  const values = valueModel(engineOf(source), { ...base, ...change });
  if (!values.ok) throw new Error(explainProblem(values.problem));
  return new Map(
    values.value.map((one): readonly [string, Valuation | string] => (one.ok ? [one.valuation.method, one.valuation] : [one.none.method, explainProblem(one.none.reason)])),
  );
};
const perShare = (value: Valuation | string | undefined): number => (typeof value === 'object' ? value.perShare : NaN);
const certificate = 4 * 0.125;
/** Net debt, leases and minorities of the model; the rest is not stated. */
const claims = 220 + 40 + 20;

describe('a model by every method', () => {
  test('100 a year at a tenth are 1,000, less claims, over the shares, in dollars a certificate', () => {
    const value = all().get('Discounted cash flow, terminal growth') as Valuation;
    expect(value.perShare).toBeCloseTo(((1000 - claims) / 100) * certificate, 9);
    expect(value.unit).toBe('USD/ADS');
    expect(value.members).toEqual([{ document: 'note.txt', start: 40, end: 43 }]);
    expect(value.inputs.filter((one) => one.value === null).map((one) => one.name)).toEqual([
      'Preferred shares',
      'Pension liabilities',
      'Associates and investments',
      'Other assets less other claims',
    ]);
    expect(value.inputs.filter((one) => one.source.kind === 'assumption' && one.value !== null).map(({ name, value: v, unit }) => `${name} ${v} ${unit}`)).toEqual([
      'discount rate 10 %',
      'terminal growth 0 %',
      'exchange rate 0.125 USD/CNY',
      'shares a certificate 4 x',
    ]);
    expect(value.inputs).toContainEqual({ name: 'EBIT, FY2027', value: 200, unit: 'CNY mn', source: { kind: 'cell', line: 'ebit', period: 'FY2027' } });
  });

  test('an exit at five times EBITDA', () => {
    const enterprise = 100 / 1.1 + 100 / 1.21 + (5 * 240) / 1.21;
    expect(perShare(all().get('Discounted cash flow, exit multiple'))).toBeCloseTo(((enterprise - claims) / 100) * certificate, 9);
  });

  test('flows to equity', () => {
    // 126 + 40 − 70 − 20 = 76, then 100 for ever
    expect(perShare(all().get('Discounted cash flow to equity'))).toBeCloseTo(((76 / 1.12 + 100 / 0.12 / 1.12) / 100) * certificate, 9);
  });

  test('multiples, with their range; the next twelve months half a year on', () => {
    const forward = all({ valuationDate: '2026-06-30' }).get('P/E, next twelve months') as Valuation;
    expect([forward.low, forward.perShare, forward.high]).toEqual([8, 10, 12].map((m) => expect.closeTo(((m * (126 + 150)) / 2 / 100) * certificate, 9)));
    expect(forward.members).toEqual([{ document: 'note.txt', start: 10, end: 13 }]);
    expect(perShare(all().get('EV/Sales, FY2026'))).toBeCloseTo(((1000 - claims) / 100) * certificate, 9);
    expect(perShare(all().get('Book value'))).toBeCloseTo(6 * certificate, 9);
  });

  test('what a person states between enterprise and share takes the place of the model’s', () => {
    const value = all({ bridge: { pension: 50, netDebt: 100, associates: 0, preferred: 0, other: 30 } }).get('Discounted cash flow, terminal growth') as Valuation;
    expect(value.perShare).toBeCloseTo(((1000 - 100 - 40 - 20 - 50 + 30) / 100) * certificate, 9);
    expect(value.inputs.filter((one) => one.value === null)).toEqual([]);
  });

  test('a method without its inputs says what was looked for', () => {
    const values = all({ discountRate: undefined as never }, text.replace(/driver taxRate[^\n]*\n[^\n]*\n/, ''));
    expect(values.get('Discounted cash flow, terminal growth')).toBe('assumptions: there is no discount rate, and without it there is no value.');
    expect(values.get('Dividend discount')).toBe('model: there is no dividends of FY2026 (looked for dividendsPaid), and without it there is no value.');
    const without = all({}, text.replace(/driver taxRate[^\n]*\n[^\n]*\n/, ''));
    expect(without.get('Discounted cash flow, terminal growth')).toBe(
      'model: there is no tax rate of FY2026 (looked for taxRate, effectiveTaxRate), and without it there is no value.',
    );
    expect(perShare(without.get('P/E, next twelve months'))).toBeCloseTo(12.6 * certificate, 9);
  });

  test('a count of shares out of earnings per share is of what these are per', () => {
    const implied = text.replace('driver shares "Shares"', 'driver impliedShares "Shares implied by earnings per share"');
    const book = (listing: Partial<Assumptions['listing']>): Valuation | string | undefined =>
      all({ listing: { currency: 'USD', exchangeRate: 0.125, ...listing } }, implied).get('Book value');
    const refused = 'depositary ratio: the number of shares is implied by earnings per share that are printed in the unit of the price; leave the ratio out.';
    expect(book({ depositaryRatio: 4 })).toBe(refused);
    expect(book({ depositaryRatio: 4, priceUnit: 'USD/share' })).toBe(refused);
    expect(perShare(book({ priceUnit: 'USD/share' }))).toBeCloseTo(6 * 0.125, 9);
    expect(perShare(book({ depositaryRatio: 4, priceUnit: 'USD/ADS' }))).toBeCloseTo(6 * certificate, 9);
  });

  test('dates, rates and years that are none', () => {
    const dated = valueModel(engineOf(text), { ...base, valuationDate: 'June' });
    expect(dated.ok ? '' : explainProblem(dated.problem)).toBe('valuation date: “June” is no date; write it as 2026-06-30.');
    expect(all({ terminalGrowth: 0.1 }).get('Discounted cash flow, terminal growth')).toBe(
      'discount rate: 10% is not above the growth for ever of 10%, so that the value has no bound.',
    );
    expect(all({ valuationDate: '2028-01-15' }).get('Discounted cash flow, terminal growth')).toBe(
      'model: there is no year that ends after the valuation date, and without it there is no value.',
    );
    expect(all({ listing: { currency: 'USD' } }).get('Book value')).toBe('bridge: there is no exchange rate from CNY to USD, and without it there is no value.');
  });
});

// Goal: earnings a share need no count of shares, and a mean of two years is one: 15 × (2 + 3) ÷ 2 × 1.1 = 41.25.
test('a multiple of earnings a share over two years', () => {
  const engine = engineOf(`${text}driver eps "EPS" ratio CNY/share\n  FY2026 2 FY2027 3\n`);
  const found = valueModel(engine, {
    valuationDate: '2026-03-31',
    listing: { currency: 'HKD', exchangeRate: 1.1 },
    multiples: [
      { kind: 'perShareEarnings', multiple: 15, period: 'FY2026..FY2027' },
      { kind: 'perShareEarnings', multiple: 15, period: 'FY2026..FY2028' },
      { kind: 'revenue', multiple: 2, period: 'FY2026' },
    ],
  });
  if (!found.ok) throw new Error(explainProblem(found.problem));
  const shares = found.value.flatMap((one) => (one.ok ? [[one.valuation.method, one.valuation.perShare, one.valuation.unit] as const] : []));
  expect(shares).toContainEqual(['P/E, FY2026..FY2027', expect.closeTo(41.25, 9), 'HKD/share']);
  // 2 × 1,000 ÷ 100 × 1.1
  expect(shares).toContainEqual(['P/S, FY2026', expect.closeTo(22, 9), 'HKD/share']);
  const reasons = found.value.flatMap((one) => (one.ok || one.none.method !== 'P/E, FY2026..FY2028' ? [] : [explainProblem(one.none.reason)]));
  expect(reasons.join()).toContain('FY2028');
});
