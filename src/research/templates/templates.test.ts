import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startEngine, type Engine } from '../model/engine.ts';
import { parseModel } from '../model/parse.ts';
import { solveFor } from '../solving/solve.ts';
import { startTemplate } from './start.ts';
import { templates } from './templates.ts';

function engineOf(name: string, change: (text: string) => string = (text) => text): Engine {
  const parsed = parseModel(change(templates.find((one) => one.name === name)!.text), name);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const started = startEngine(parsed.model);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.engine;
}
const forecast = ({ model }: Engine): readonly string[] => model.periods.slice(model.periods.indexOf(model.actualTo!) + 1);

describe.each(templates)('$name', ({ name, questions }) => {
  const engine = engineOf(name);

  test('every driver says what it is, where it is found and what is plausible, and stands within that', () => {
    const drivers = engine.model.lines.filter(({ role }) => role === 'driver');
    for (const { id, note, range, entries } of drivers) {
      expect([id, note]).toEqual([id, expect.stringMatching(/.{10,}/)]);
      for (const { value } of entries.values()) expect([id, value >= range![0] && value <= range![1]]).toEqual([id, true]);
    }
    expect(forecast(engine).length).toBeGreaterThanOrEqual(8);
  });

  test('has a value in every cell of the forecast but where nothing earns its price', () => {
    const empty = engine.model.lines.flatMap(({ id }) => forecast(engine).flatMap((period) => (engine.value(id, period) === null ? [`${id} ${period}`] : [])));
    expect(empty.filter((one) => !/payback|returnOnIncrementalCapital/.test(one))).toEqual([]);
  });

  // Goal: it articulates for any drivers: cash comes from the cash flow, and the balance sheet balances.
  test('balances for any drivers', () => {
    const drivers = engine.model.lines.filter(({ role }) => role === 'driver');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: drivers.length - 1 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 9 })), { minLength: 1, maxLength: 12 }),
        (moves) => {
          const own = engineOf(name);
          for (const [at, share, k] of moves) {
            const { id, range } = drivers[at]!;
            own.set(id, forecast(own)[k]!, range![0] + share * (range![1] - range![0]));
          }
          expect(own.problems).toEqual([]);
          for (const period of own.model.periods) {
            const size = Math.max(1, Math.abs(own.value('totalAssets', period)!));
            expect(Math.abs(own.value('balanceCheck', period)!) / size).toBeLessThan(1e-9);
            if (period === own.model.actualTo) continue;
            const before = own.model.periods[own.model.periods.indexOf(period) - 1]!;
            expect((own.value('cash', period)! - own.value('cash', before)! - own.value('totalCashFlow', period)!) / size).toBeCloseTo(0, 9);
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 30_000);

  test.each(questions)('answers: $asks', ({ line, period, value, driver }) => {
    const own = engineOf(name);
    const { outcome, moved } = solveFor(
      own,
      { line, period, value },
      own.model.lines.find(({ id }) => id === driver)!,
    );
    expect(outcome).toBe('found');
    for (const one of moved) own.set(driver, one.period, one.after);
    expect(own.value(line, period)).toBeCloseTo(value, 5);
  });

  test('is described in docs/templates.md, driver by driver', () => {
    const page = readFileSync(path.join(import.meta.dirname, '../../../docs/templates.md'), 'utf8');
    for (const { role, label, note } of engine.model.lines) expect(role !== 'driver' || (page.includes(label) && page.includes(note!))).toBe(true);
  });
});

describe('the fleet of an AI compute provider', () => {
  // Goal: one generation, worked out by hand: 30 thousand chips bought on top of 20, and 10 leased.
  test('hours, revenue, power, wear and cash of a chip are those of the hand calculation', () => {
    const engine = engineOf('ai-compute');
    const [t, inService] = ['FY2026', (20 + 50) / 2 + 10];
    const hours = inService * 8.5 * 0.72;
    expect(engine.value('g2.hours', t)).toBeCloseTo(hours, 9);
    expect(engine.value('g2.rent', t)).toBeCloseTo(hours * 0.6 * 2.8, 9);
    expect(engine.value('g2.tokens', t)).toBeCloseTo(hours * 0.4 * 8, 9);
    const [one, two] = [(40 + 34) / 2 + 10, inService];
    const power = (one * 0.9 + two * 1.4) * 1.35;
    expect(engine.value('power', t)).toBeCloseTo(power, 9);
    expect(engine.value('powerCost', t)).toBeCloseTo(-power * 0.8 * 8.5 * 0.075, 9);
    expect(engine.value('g2.depreciation', t)).toBeCloseTo(-(800 + 2000) / 2 / 5, 9);
    const earned = (0.6 * 2.8 + 0.4 * 8 * 0.5 * 0.8) * 0.9;
    const running = 1.4 * 1.35 * (0.8 * 8.5 * 0.075 + 1.5);
    expect(engine.value('g2.payback', t)).toBeCloseTo(40 / (earned * 8.5 * 0.72 - running), 9);
    expect(engine.value('g2.breakEvenUtilisation', t)).toBeCloseTo(((running + 40 / 5) / (earned * 8.5)) * 100, 9);
  });

  // Goal: the break-even of the sheet is the one that solving backwards finds: EBIT is nothing where demand is break-even over utilisation.
  test('break-even utilisation is what solving for no EBIT finds', () => {
    const engine = engineOf('ai-compute');
    for (const period of ['FY2026', 'FY2030', 'FY2035']) {
      const [breakEven, utilisation] = [engine.value('breakEvenUtilisation', period)!, engine.value('fleetUtilisation', period)!];
      const { by } = solveFor(
        engine,
        { line: 'ebit', period, value: 0 },
        engine.model.lines.find(({ id }) => id === 'demand')!,
        'one',
      );
      expect(1 + by!.value).toBeCloseTo(breakEven / utilisation, 8);
    }
  });

  test('the credit line is drawn as far as cash would fall under its floor, and no further', () => {
    const engine = engineOf('ai-compute');
    for (const period of forecast(engine)) engine.set('equityRaised', period, 0);
    for (const period of forecast(engine)) {
      expect(engine.value('cash', period)!).toBeGreaterThan(200 - 1e-6);
      expect(engine.value('drawnFacility', period)! > 1e-6 ? engine.value('cash', period)! : 200).toBeCloseTo(200, 6);
    }
    expect(Math.max(...forecast(engine).map((period) => engine.value('drawnFacility', period)!))).toBeGreaterThan(0);
  });
});

describe('a platform with an AI product', () => {
  // 120 × (1 + 35% + 60% − 30%) + 60 × (1 + 40% + 60% × 1.2 − 18%) + 40 × (1 + 45% + 60% × 0.8 − 9%)
  test('recurring revenue steps with a version, group by group', () => {
    const engine = engineOf('creator-platform');
    const arr = 120 * 1.65 + 60 * 1.94 + 40 * 1.84;
    expect(engine.value('arr', 'FY2026')).toBeCloseTo(arr, 9);
    const revenue = (220 + arr) / 2;
    expect(engine.value('aiRevenue', 'FY2026')).toBeCloseTo(revenue, 9);
    expect(engine.value('subscribers', 'FY2026')).toBeCloseTo((revenue * 0.75) / 90, 9);
    expect(engine.value('marketShare', 'FY2026')).toBeCloseTo((revenue / (6000 * 1.4)) * 100, 9);
    expect(engine.value('advertisingRevenue', 'FY2026')).toBeCloseTo(((600 + 624) / 2) * 4 * 1.09, 9);
  });
});

describe('an industrial company', () => {
  test('revenue, EBIT and working capital are those of the hand calculation', () => {
    const engine = engineOf('industrial');
    const revenue = 5000 * 1.03 * 1.015;
    expect(engine.value('revenue', 'FY2026')).toBeCloseTo(revenue, 9);
    expect(engine.value('ebit', 'FY2026')).toBeCloseTo(revenue * (1 - 0.635 - 0.07 - 0.03) - 410 - 210 - 40, 9);
    expect(engine.value('accountsReceivable', 'FY2026')).toBeCloseTo((revenue * 60) / 365, 9);
    expect(engine.value('totalDebt', 'FY2026')).toBeCloseTo(engine.value('ebitda', 'FY2026')! * 1.8, 9);
  });
});

describe('a template that starts from a company', () => {
  const source = { document: 'release.txt', start: 1, end: 5 };
  const printed: Readonly<Record<string, number>> = { revenue: 2, netPpe: 3, cash: 0.5, totalDebt: 1, totalEquity: 2.5, accountsReceivable: 0.25 };
  const parsed = parseModel(templates.find(({ name }) => name === 'industrial')!.text);
  const started = startTemplate(
    parsed.ok
      ? parsed.model
      : ((): never => {
          throw new Error('not parsed');
        })(),
    {
      company: 'BRSK',
      name: 'Birsk Boats',
      money: 'EUR bn',
      fiscalYearEndMonth: 3,
      years: ['FY2023', 'FY2024'],
      reported: (line, year) => (printed[line] === undefined ? null : { value: printed[line] * (year === 'FY2024' ? 1 : 0.9), unit: 'EUR bn', source }),
    },
    0.5,
  );

  // Goal: what is reported stands there with its source and in the template's scale; what is not says whose number it is.
  test('holds what is reported, and says what is the template’s own', () => {
    const { model, taken, own } = started;
    expect([model.company, model.money, model.fiscalYearEndMonth, model.actualTo]).toEqual(['BRSK', 'EUR mn', 3, 'FY2024']);
    expect(model.periods.slice(0, 3)).toEqual(['FY2023', 'FY2024', 'FY2025']);
    const line = (id: string) => model.lines.find((one) => one.id === id)!;
    expect(line('revenue').entries.get('FY2023')).toEqual({ value: 1800, source, place: 0 });
    expect(line('inventory').entries.get('FY2024')).toEqual({ value: 394.5, source: null, place: 0 });
    expect(line('inventory').note).toContain('own number');
    expect(line('fixedOverheads').entries.get('FY2025')!.value).toBe(205);
    expect(line('fixedOverheads').range).toEqual([0, 1000]);
    expect(taken.map((one) => one.line)).toContain('revenue');
    expect(own.map((one) => one.line)).toContain('inventory');
  });

  test('balances from the start, and what closes it stands under its own name', () => {
    const engine = startEngine(started.model);
    expect(engine.ok && started.model.periods.slice(1).map((period) => Math.abs(Math.round(engine.engine.value('balanceCheck', period)! * 1e6)))).toEqual(
      started.model.periods.slice(1).map(() => 0),
    );
    // 500 + 250 + 394.5 + 3,000 + 200 + 250 less payables of 263, debt of 1,000, provisions of 142.5 and equity of 2,500
    expect(engine.ok && engine.engine.value('unexplained.balanceCheck', 'FY2024')).toBeCloseTo(-(500 + 250 + 394.5 + 3000 + 200 + 250 - 263 - 1000 - 142.5 - 2500), 6);
  });
});
