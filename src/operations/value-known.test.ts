import { describe, expect, test } from 'vitest';
import { companyOf } from './testing/companyOf.ts';
import { assumptionsOf, targetsOf, type AssumptionsAsked } from './value-assumptions.ts';

const note = (date: string, price: string, target: string, rate: string, growth: string): string => `Harrow & Pike Research
${date}

Tarn Pumps (TARN US)   BUY
Price USD ${price}, target price USD ${target}
We use a WACC of ${rate}% ${growth}.

Income statement (USD mn)      2023    2024    2025   2026E   2027E
Revenue                      1,000.0 1,000.0 1,000.0 1,000.0 1,000.0
EBIT                           125.0   125.0   125.0   125.0   125.0
`;

// Goal: on a past day nothing is taken that was said after it, or it says so.
describe('a valuation date in the past', () => {
  const model = companyOf(
    ['2026-02-24', note('24 February 2026', '10.00', '12.00', '10.0', '')],
    ['2026-08-20', note('20 August 2026', '14.00', '17.00', '9.0', 'and terminal growth of 2.0%')],
  );
  const rows = (asked: AssumptionsAsked): readonly string[] => assumptionsOf(model, asked).said.map(({ name, value, from }) => `${name} ${value} ${from}`);
  const speaker = model.speaker!;

  test('takes the rate and the price of that day', () => {
    expect(rows({ date: '2026-03-31' })).toContain(`discount rate 10 ${speaker}`);
    expect(assumptionsOf(model, { date: '2026-03-31' }).price?.value).toBe(10);
    expect(targetsOf(model.facts, '2026-03-31').map(({ high }) => high)).toEqual([12]);
  });

  test('names the day of what was said only later', () => {
    expect(rows({ date: '2026-03-31' })).toContain(`terminal growth 2 ${speaker}, stated on 2026-08-20, after the valuation date`);
    expect(rows({ date: '2024-06-30' }).filter((row) => row.includes('discount rate'))).toEqual([`discount rate 10 ${speaker}, stated on 2026-02-24, after the valuation date`]);
  });

  test('is held against no price of a later day', () => {
    expect(assumptionsOf(model, { date: '2024-06-30' })).toMatchObject({ price: undefined, currency: 'USD' });
    expect(targetsOf(model.facts, '2024-06-30')).toEqual([]);
  });

  test('is today where none is asked about', () => {
    expect(rows({})).toContain(`discount rate 9 ${speaker}`);
    expect(assumptionsOf(model, {}).price?.value).toBe(14);
  });
});
