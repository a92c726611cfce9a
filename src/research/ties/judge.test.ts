import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf } from '../../kernel/interval.ts';
import type { Fact } from '../../kernel/records.ts';
import { evaluate, type Expression } from './expression.ts';
import { judge, judgeExactly } from './judge.ts';
import { quantityOf, type Quantity } from './quantity.ts';

const quantity = (text: string, unit = 'USD mn'): Quantity => {
  const decimals = text.split('.')[1]?.length ?? 0;
  const fact: Fact = {
    id: text,
    start: 0,
    end: 1,
    quote: text,
    company: null,
    metric: 'revenue',
    measure: 'level',
    period: null,
    value: Number(text),
    unit,
    interval: intervalOf(text, decimals),
    basis: 'reported',
    speaker: 'company',
  };
  return quantityOf(fact, 'a.txt');
};
const figure = (slot: number): Expression => ({ kind: 'figure', slot });
const number = (value: number): Expression => ({ kind: 'number', value });
const sum = (...slots: readonly number[]): Expression => ({ kind: 'sum', terms: slots.map((slot) => ({ sign: 1, term: figure(slot) })) });
const less = (a: Expression, b: Expression): Expression => ({
  kind: 'sum',
  terms: [
    { sign: 1, term: a },
    { sign: -1, term: b },
  ],
});
const over = (left: Expression, right: Expression): Expression => ({ kind: 'quotient', left, right });

// Goal: rounding explains what it can explain and nothing more; touching intervals hold.
describe('the judge', () => {
  test('free cash flow ties within the rounding of its two parts', () => {
    const judged = judge(quantity('-941.3'), sum(0, 1), [quantity('3801.0'), quantity('-4742.4')]);
    expect(judged?.holds).toBe(true);
    expect(judged?.gap).toBeCloseTo(100_000, 3);
  });

  test('a gap just beyond the rounding is off, one just at its edge ties', () => {
    // 0.1 + 0.2 printed to one decimal: 0.2 to 0.4; the stated figure reaches 0.05 further
    expect(judge(quantity('0.4'), sum(0, 1), [quantity('0.1'), quantity('0.2')])?.holds).toBe(true);
    expect(judge(quantity('0.45'), sum(0, 1), [quantity('0.1'), quantity('0.2')])?.holds).toBe(false);
    expect(judge(quantity('0.405'), sum(0, 1), [quantity('0.1'), quantity('0.2')])?.holds).toBe(false);
    expect(judge(quantity('0.41'), sum(0, 1), [quantity('0.1'), quantity('0.2')])?.holds).toBe(false);
  });

  test('a figure that stands twice in a formula is not widened twice', () => {
    // m ÷ (m − 11pp) with m = 27.6% is 1.654 to 1.678 and no wider
    const growth = over(figure(0), less(figure(0), number(0.11)));
    const range = evaluate(growth, [quantity('27.6', '%')]);
    expect(range?.low).toBeCloseTo(0.2765 / 0.1665, 10);
    expect(range?.high).toBeCloseTo(0.2755 / 0.1655, 10);
  });

  test('a divisor that may be zero gives no verdict', () => {
    expect(judge(quantity('1'), over(figure(0), figure(1)), [quantity('1'), quantity('0')])).toBeUndefined();
  });

  test('roots are judged: doubling in three years is 26% a year', () => {
    const compound: Expression = less({ kind: 'power', base: over(figure(0), figure(1)), top: 1, bottom: 3 }, number(1));
    expect(judge(quantity('26', '%'), compound, [quantity('19050.9'), quantity('9558.6')])?.holds).toBe(true);
    expect(judge(quantity('22', '%'), compound, [quantity('19050.9'), quantity('9558.6')])?.holds).toBe(false);
  });

  const digits = fc.integer({ min: -999_999, max: 999_999 }).map((n) => (n / 100).toFixed(2));
  const positive = fc.integer({ min: 1, max: 999_999 }).map((n) => (n / 100).toFixed(2));

  test('the exact judge and the quick one agree', () => {
    fc.assert(
      fc.property(digits, digits, digits, positive, (a, b, c, d) => {
        for (const [expression, figures] of [
          [sum(0, 1), [quantity(a), quantity(b)]],
          [over(figure(0), figure(1)), [quantity(a), quantity(d)]],
          [over(less(figure(0), figure(1)), figure(1)), [quantity(a), quantity(d)]],
        ] as const) {
          const stated = quantity(c, expression.kind === 'sum' ? 'USD mn' : 'x');
          const quick = judge(stated, expression, figures);
          expect(quick?.holds ?? 'no value').toBe(quick === undefined ? 'no value' : judgeExactly(stated, expression, figures));
        }
      }),
    );
  });

  test('what sums exactly to the edge of the rounding ties in either arithmetic', () => {
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        // stated one and a half units away: the stated half-unit and the two of the parts just meet
        const edge = (Number(a) + Number(b) + 0.015).toFixed(3);
        expect(judge(quantity(edge), sum(0, 1), [quantity(a), quantity(b)])?.holds).toBe(judgeExactly(quantity(edge), sum(0, 1), [quantity(a), quantity(b)]));
      }),
    );
  });

  test('widening an interval never turns a tie into an error', () => {
    fc.assert(
      fc.property(digits, digits, digits, fc.double({ min: 0, max: 1e6, noNaN: true }), (a, b, c, wider) => {
        const stated = quantity(c);
        const figures = [quantity(a), quantity(b)];
        if (judge(stated, sum(0, 1), figures)?.holds !== true) return;
        const wide = { ...figures[0]!, low: figures[0]!.low - wider, high: figures[0]!.high + wider, fact: { ...figures[0]!.fact, interval: { low: null, high: null } } };
        expect(judge(stated, sum(0, 1), [wide, figures[1]!])?.holds).toBe(true);
      }),
    );
  });
});
