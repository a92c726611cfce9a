import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseModel } from '../model/parse.ts';
import { printModel } from '../model/print.ts';
import { solveFor, solveForEach, type Over, type Solution } from './solve.ts';
import { engineOf } from '../model/testing/engineOf.ts';

const text = `model BRSK "Birsk Boats"
money USD mn
periods FY2025 FY2026 FY2027 FY2028
actual to FY2025

line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000
driver revenueGrowth "Revenue growth" ratio %
  note Growth on the year before // a remark
  between -20 60
  FY2026 12 FY2027 10 FY2028 8
driver ebitMargin "Operating margin" ratio %
  FY2026.. 20
driver rent "Rent" flow USD mn
  FY2026.. 40
driver idle "Idle" ratio %
  FY2026.. 20
line ebit "Operating income" flow USD mn
  = revenue * ebitMargin - rent
driver price "Price" flow USD mn
  between 0 100
  FY2026.. 20
line takings "Takings" ratio x
  = price / unit * (100 - price / unit)
driver unit "Unit" flow USD mn
  FY2026.. 1
`;

const solve = (driver: string, line: string, value: number, over: Over = 'each', engine = engineOf(text)): Solution =>
  solveFor(
    engine,
    { line, period: 'FY2028', value },
    engine.model.lines.find(({ id }) => id === driver)!,
    over,
  );

describe('solving backwards', () => {
  // Goal: the number found is that of the equation, worked out by hand.
  test('a margin that brings profit to a target is (profit + rent) / revenue', () => {
    const revenue = 1000 * 1.12 * 1.1 * 1.08;
    const { outcome, by, moved } = solve('ebitMargin', 'ebit', 300);
    expect([outcome, by!.kind]).toEqual(['found', 'shift']);
    expect(moved.map(({ period }) => period)).toEqual(['FY2026', 'FY2027', 'FY2028']);
    expect(moved[2]!.after).toBeCloseTo((340 / revenue) * 100, 8);
    expect(by!.value).toBeCloseTo((340 / revenue) * 100 - 20, 8);
  });

  test('an amount is moved by a factor, one number over all years is the compound rate, one year is that year alone', () => {
    expect(solve('rent', 'ebit', 246.112).by).toMatchObject({ kind: 'factor', value: expect.closeTo((0.2 * 1330.56 - 246.112) / 40, 9) as number });
    const same = solve('revenueGrowth', 'revenue', 1728, 'same');
    expect(same.by!.value).toBeCloseTo(20, 9);
    expect(same.moved.map(({ after }) => Number(after.toFixed(6)))).toEqual([20, 20, 20]);
    const one = solve('revenueGrowth', 'revenue', 1355.2, 'one');
    expect(one.moved).toEqual([{ period: 'FY2028', before: 8, after: expect.closeTo(10, 9) as number }]);
  });

  // x·(100 − x) = 1,600 at 20 and 80; at 2,500 it only touches; above it has none.
  test('several numbers that get there are all told, the nearest first', () => {
    const two = solve('price', 'takings', 900, 'one');
    expect(two.by!.value * 20).toBeCloseTo(10, 6);
    expect(two.others.map((x) => x * 20)).toEqual([expect.closeTo(90, 6)]);
    const none = solve('price', 'takings', 2600, 'one');
    expect(none.outcome).toBe('none');
    expect(none.reach![1]).toBeLessThanOrEqual(2500);
    expect(none.reach![1]).toBeGreaterThan(2490);
  });

  test('a driver stays within its bounds, and what it reaches there is told', () => {
    const { outcome, bounds, reach } = solve('revenueGrowth', 'revenue', 9000, 'same');
    expect([outcome, bounds]).toEqual(['none', [-20, 60]]);
    expect(reach![0]).toBeCloseTo(512, 6);
    expect(reach![1]).toBeCloseTo(4096, 6);
  });

  // Goal: what is reported is never moved, also where the last reported period is a quarter.
  test('reported years are left alone where quarters stand beside them', () => {
    const mixed = text
      .replace('periods FY2025', 'periods 2026Q1 2026Q2 FY2025')
      .replace('actual to FY2025', 'actual to 2026Q1')
      .replace('driver rent "Rent" flow USD mn\n  FY2026.. 40', 'driver rent "Rent" flow USD mn\n  FY2025.. 40');
    expect(solve('rent', 'ebit', 240, 'each', engineOf(mixed)).moved.map(({ period }) => period)).toEqual(['FY2026', 'FY2027', 'FY2028']);
  });

  test('a line that does not move with a driver is flat, and one that is there is met', () => {
    expect(solve('idle', 'ebit', 300).outcome).toBe('flat');
    expect(solve('ebitMargin', 'revenue', 2000).outcome).toBe('flat');
    expect(solve('ebitMargin', 'ebit', 0.2 * 1330.56 - 40).outcome).toBe('met');
  });

  test('those that take least of their room come first, and the model stands as it stood', () => {
    const engine = engineOf(text);
    const before = Float64Array.from(engine.row('ebit'));
    const found = solveForEach(engine, { line: 'ebit', period: 'FY2028', value: 260 }).filter(({ outcome }) => outcome === 'found');
    expect(found.map(({ driver }) => driver).sort()).toEqual(['ebitMargin', 'rent', 'revenueGrowth']);
    expect(found.map(({ stretch }) => stretch)).toEqual(found.map(({ stretch }) => stretch!).toSorted((a, b) => a - b));
    expect(engine.row('ebit')).toEqual(before);
  });

  // Goal: what is solved for, entered, gives the target; and the number a target was made with is found again.
  test('entering what was found gives the target', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('revenueGrowth', 'ebitMargin', 'rent'),
        fc.constantFrom<Over>('each', 'same', 'one'),
        fc.integer({ min: 10, max: 39 }).map((n) => n + 0.5),
        (driver, over, level) => {
          const made = engineOf(text);
          for (const period of over === 'one' ? ['FY2028'] : ['FY2026', 'FY2027', 'FY2028']) made.set(driver, period, level);
          const wanted = made.value('ebit', 'FY2028')!;
          const engine = engineOf(text);
          const { outcome, moved } = solveFor(
            engine,
            { line: 'ebit', period: 'FY2028', value: wanted },
            engine.model.lines.find(({ id }) => id === driver)!,
            over,
          );
          expect(outcome).toBe('found');
          for (const { period, after } of moved) engine.set(driver, period, after);
          expect(engine.value('ebit', 'FY2028')).toBeCloseTo(wanted, 7);
          expect(over === 'each' ? level : moved.at(-1)!.after).toBeCloseTo(level, 6);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what a line says of itself', () => {
  test('its meaning and its plausible range come back as they were written', () => {
    const parsed = parseModel(text);
    if (!parsed.ok) throw new Error('not parsed');
    const growth = parsed.model.lines.find(({ id }) => id === 'revenueGrowth')!;
    expect([growth.note, growth.range]).toEqual(['Growth on the year before', [-20, 60]]);
    const again = parseModel(printModel(parsed.model));
    expect(again.ok && again.model.lines.map(({ note, range }) => [note, range])).toEqual(parsed.model.lines.map(({ note, range }) => [note, range]));
  });

  test('a range the wrong way round is refused at its place', () => {
    const parsed = parseModel(text.replace('between -20 60', 'between 60 -20'));
    expect(parsed.ok ? [] : parsed.problems.map(({ detail }) => [detail!['line'], detail!['column'], detail!['message']])).toEqual([
      [11, 3, 'expected the least and the greatest plausible number, such as between 0 100'],
    ]);
  });
});
