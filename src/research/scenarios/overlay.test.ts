import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startEngine, type Engine } from '../model/engine.ts';
import type { Model } from '../model/model.ts';
import { parseModel } from '../model/parse.ts';
import { printModel } from '../model/print.ts';
import type { ModelFact } from '../model/printed.ts';
import { withOwnCases } from './ownCases.ts';
import { overlaysOf, type Overlay } from './overlay.ts';
import type { CaseFigure, StatedCase } from './readCases.ts';
import { weighted, weightsOf } from './weights.ts';

/** Depreciation follows last year's plant, so that what is spent in one year moves the margin of the next. */
const text = `model PELM "Pelmar Ports"
money USD mn
year ends 12
periods FY2025 FY2026 FY2027 FY2028
actual to FY2025
interest on average balances

sheet Income statement
driver revenueGrowth "Revenue growth" ratio %
  FY2026.. 8
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000 from "release.txt" 10-15
driver costOfRevenue.rate "Cost of revenue, of revenue" ratio %
  FY2025.. 60
line costOfRevenue "Cost of revenue" flow USD mn
  = -(revenue * costOfRevenue.rate)
line grossProfit "Gross profit" flow USD mn
  = revenue + costOfRevenue
driver overheads.rate "Overheads, of revenue" ratio %
  FY2025.. 20
line overheads "Overheads" flow USD mn
  = -(revenue * overheads.rate)
driver depreciationRate "Depreciation, of opening plant" ratio %
  FY2026.. 10
line depreciationAndAmortization "Depreciation" flow USD mn
  = -(prior(netPpe) * depreciationRate)
  FY2025 -50
line ebit "EBIT" flow USD mn
  = grossProfit + overheads + depreciationAndAmortization
driver taxRate "Tax rate" ratio %
  FY2026.. 25
line netIncome "Net income" flow USD mn
  = ebit * (1 - taxRate)

sheet Cash flow
driver capitalExpenditure.rate "Capital expenditure, of revenue" ratio %
  FY2025.. 12
line capitalExpenditure "Capital expenditure" flow USD mn
  = -(revenue * capitalExpenditure.rate)
line netPpe "Plant" stock USD mn
  = prior(netPpe) - capitalExpenditure + depreciationAndAmortization
  FY2025 600
line freeCashFlow "Free cash flow" flow USD mn
  = netIncome - depreciationAndAmortization + capitalExpenditure
`;
const modelOf = (source: string): Model => {
  const parsed = parseModel(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
};
const engineOf = (model: Model, overlay: Overlay | null = null): Engine => {
  const started = startEngine(model, overlay);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.engine;
};

let places = 0;
const said = (metric: string, value: number, more: Partial<ModelFact> & { readonly high?: number; readonly near?: string } = {}): CaseFigure => {
  const { high, near, ...rest } = more;
  const start = (places += 10);
  const fact: ModelFact = {
    id: `f${start}`,
    start,
    end: start + 3,
    quote: high === undefined ? `${value}%` : `${value}–${high}%`,
    company: 'PELM',
    metric,
    measure: 'level',
    period: null,
    value: high === undefined ? value : [value, high],
    unit: '%',
    interval: { low: null, high: null },
    basis: 'assumption',
    speaker: 'Quayle & Partners',
    document: 'note',
    asOf: '2026-02-01',
    ...rest,
  };
  return { fact, low: value, high: high ?? value, value: (value + (high ?? value)) / 2, near: near ?? '' };
};
const stated = (...figures: readonly CaseFigure[]): StatedCase => ({
  id: 'bear',
  label: 'Bear',
  rank: 'low',
  namedBy: 'print',
  document: 'note',
  speaker: 'Quayle & Partners',
  asOf: '2026-02-01',
  figures,
});
const laid = (...figures: readonly CaseFigure[]): Overlay => overlaysOf(engineOf(modelOf(text)), [stated(...figures)])[0]!;
const margin = (engine: Engine, line: string, year: string): number => (engine.value(line, year)! / engine.value('revenue', year)!) * 100;

describe('a stated case as changes of drivers', () => {
  // Goal: growth by its years, the middle of a range, and the span of the page with each change.
  test('growth holds in every forecast year, a range at its middle', () => {
    const overlay = laid(said('revenue', 2, { measure: 'cagr', high: 4 }));
    const engine = engineOf(modelOf(text), overlay);
    expect(engine.value('revenue', 'FY2028')).toBeCloseTo(1000 * 1.03 ** 3, 9);
    expect(overlay.changes).toMatchObject([{ line: 'revenueGrowth', value: 3, periods: ['FY2026', 'FY2027', 'FY2028'], says: 'Revenue CAGR 2–4%' }]);
    expect(overlay.changes[0]!.source).toMatchObject({ document: 'note' });
  });

  test('a compound rate from a reported year is met exactly', () => {
    const engine = engineOf(modelOf(text), laid(said('revenue', 5, { measure: 'cagr', period: 'FY2025..FY2027' })));
    expect(engine.value('revenue', 'FY2027')).toBeCloseTo(1000 * 1.05 ** 2, 9);
    expect(engine.value('revenueGrowth', 'FY2028')).toBeCloseTo(8, 12);
  });

  test('margins of one year and of the next are reached together', () => {
    const engine = engineOf(
      modelOf(text),
      laid(said('grossMargin', 42, { period: 'FY2027' }), said('ebitMargin', 9, { period: 'FY2027' }), said('fcfMargin', 4), said('ebitMargin', 11, { period: 'FY2028' })),
    );
    expect(margin(engine, 'grossProfit', 'FY2027')).toBeCloseTo(42, 7);
    expect(margin(engine, 'ebit', 'FY2027')).toBeCloseTo(9, 7);
    expect(margin(engine, 'ebit', 'FY2028')).toBeCloseTo(11, 7);
    expect(margin(engine, 'freeCashFlow', 'FY2028')).toBeCloseTo(4, 7);
  });

  // Goal: EBIT of FY2025 is 1000 − 600 − 200 − 50 = 150, 15 % of revenue; a straight line to 9 % passes 13 and 11.
  test('a margin that names no year is reached in the last one, on a straight line', () => {
    const overlay = laid(said('operatingMargin', 9));
    const engine = engineOf(modelOf(text), overlay);
    expect(['FY2026', 'FY2027', 'FY2028'].map((year) => margin(engine, 'ebit', year))).toEqual([13, 11, 9].map((x) => expect.closeTo(x, 7)));
    expect(overlay.notes).toEqual(['The operating margin names no year: it is reached in FY2028, on a straight line from 15.0%.']);
    // all costs in one proportion
    const rates = ['costOfRevenue.rate', 'overheads.rate'].map((id) => engine.value(id, 'FY2028')!);
    expect(rates[0]! / rates[1]!).toBeCloseTo(3, 9);
  });

  test('rates, growth for ever, exit multiple, odds and values belong to the case and change no driver', () => {
    const overlay = laid(
      said('wacc', 10, { high: 11 }),
      said('terminalGrowth', 2),
      said('targetMultiple', 8, { unit: 'x', near: 'exit at 8x' }),
      said('probability', 25),
      said('fairValue', 31, { unit: 'USD/share', basis: 'target' }),
    );
    expect(overlay.changes).toEqual([]);
    expect(overlay.assumptions.map(({ name, value, low, high }) => [name, value, low, high])).toEqual([
      ['discountRate', 10.5, 10, 11],
      ['terminalGrowth', 2, 2, 2],
      ['exitMultiple', 8, 8, 8],
    ]);
    expect([overlay.probability, overlay.stated[0]?.value]).toEqual([0.25, 31]);
  });

  test('what cannot become a change is listed with the reason', () => {
    const overlay = laid(
      said('subscribers', 40, { unit: 'mn' }),
      said('revenue', 9, { measure: 'growthYoY', period: 'FY2031' }),
      said('fcfMargin', 60, { period: 'FY2026' }),
      said('targetMultiple', 8, { unit: 'x' }),
    );
    expect(overlay.aside.map(({ reason }) => reason).toSorted()).toEqual([
      'a multiple that does not say what it is of',
      'it is said of FY2031, and the model’s forecast is FY2026 to FY2028',
      'its drivers would have to turn negative in FY2026',
      'the model has no driver for it',
    ]);
    expect(overlay.changes).toEqual([]);
  });
});

describe('a case and the model as built', () => {
  test('a case with no changes is the model as built, bit for bit', () => {
    const [base, same] = [engineOf(modelOf(text)), engineOf(modelOf(text), laid(said('wacc', 9)))];
    for (const { id } of base.model.lines) expect(same.row(id)).toEqual(base.row(id));
  });

  // Goal: cases are laid on the engine that shows the model; leaving one must not leave a trace.
  test('applying cases and leaving them restores every cell, bit for bit', () => {
    const engine = engineOf(modelOf(text));
    const before = new Map(engine.model.lines.map(({ id }) => [id, Float64Array.from(engine.row(id))]));
    const percent = fc.double({ min: -5, max: 25, noNaN: true });
    fc.assert(
      fc.property(percent, percent, percent, (growth, ebit, free) => {
        overlaysOf(engine, [stated(said('revenue', growth, { measure: 'growthYoY' }), said('ebitMargin', ebit), said('fcfMargin', free))]);
        for (const [id, row] of before) expect(engine.row(id)).toEqual(row);
      }),
      { numRuns: 60 },
    );
  });

  test('a case goes through the text of the model unchanged', () => {
    const overlay = laid(said('revenue', 3, { measure: 'growthYoY' }), said('ebitMargin', 9), said('probability', 25));
    const again = modelOf(printModel({ ...modelOf(text), scenarios: [overlay] }));
    const [direct, read] = [engineOf(modelOf(text), overlay), startEngine(again, again.scenarios[0]!)];
    if (!read.ok) throw new Error('does not start');
    expect(again.scenarios[0]).toMatchObject({ id: 'bear', label: 'Bear', probability: 0.25 });
    for (const { id } of again.lines) expect(read.engine.row(id)).toEqual(direct.row(id));
  });
});

describe('a person’s own cases', () => {
  const own = (words: string, before: readonly Overlay[] = []): readonly Overlay[] => {
    const found = withOwnCases(modelOf(text), before, words);
    if (!found.ok) throw new Error(String(found.problem.detail?.['message']));
    return found.value;
  };
  const wrong = (words: string): string => {
    const found = withOwnCases(modelOf(text), [], words);
    return found.ok ? '' : `${found.problem.subject}: ${found.problem.detail?.['message']}`;
  };
  test('more cases than can be compared are refused with their number', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, i) => `c${i}:taxRate=20`).join(',');
    expect(own(words(20))).toHaveLength(20);
    expect(wrong(words(21))).toBe('case: 21 cases are more than the 20 that can be compared; ask for some of them at a time.');
  });
  test('= sets, =+ and =- shift, =* scales, brackets are below zero', () => {
    const [bull] = own('bull:revenueGrowth:FY2026=+3,bull:revenueGrowth:FY2027..=-2; bull:taxRate=20, bull:overheads.rate:FY2026..FY2027=*0.5,bull:revenueGrowth:FY2028=(1.5)');
    const engine = engineOf(modelOf(text), bull!);
    expect(['FY2026', 'FY2027', 'FY2028'].map((year) => engine.value('revenueGrowth', year))).toEqual([11, 6, -1.5].map((x) => expect.closeTo(x, 9)));
    expect(['FY2026', 'FY2028'].map((year) => engine.value('overheads.rate', year))).toEqual([10, 20].map((x) => expect.closeTo(x, 9)));
    expect(engine.value('taxRate', 'FY2027')).toBeCloseTo(20, 9);
  });
  test('it goes over a document’s case of the same name', () => {
    const [bear] = own('bear:discountRate=12,bear:probability=30,bear:taxRate=30', [laid(said('wacc', 10), said('probability', 20))]);
    expect(bear).toMatchObject({ label: 'Bear', probability: 0.3, assumptions: [{ name: 'discountRate', value: 12 }], changes: [{ line: 'taxRate' }] });
  });
  test('what is written wrong says what to write', () => {
    expect(wrong('bull')).toMatch(/^bull: write case:driver:year=change/);
    expect(wrong('bull:revenueGroth=3')).toBe('bull:revenueGroth=3: the model has no driver revenueGroth; did you mean revenueGrowth?');
    expect(wrong('bull:ebit=3')).toMatch(/no driver ebit/);
    expect(wrong('bull:taxRate:FY2031=3')).toBe('bull:taxRate:FY2031=3: FY2031 is no forecast year of the model, which has FY2026, FY2027, FY2028.');
    expect(wrong('bull:probability=130')).toBe('bull:probability=130: a probability is from 0 to 100.');
    expect(wrong('bull:discountRate=+1')).toMatch(/one number for the whole case/);
  });
});

describe('weights', () => {
  const cases = (...probabilities: readonly (number | null)[]) => probabilities.map((probability, i) => ({ id: `c${i}`, label: `C${i}`, probability }));
  const mean = (of: ReturnType<typeof cases>, how: 'stated' | 'normalised' | 'equal'): number | null => weighted(weightsOf(of, how), (id) => [640, 891, 1310][Number(id[1])]!);
  test('a quarter, a half and a quarter', () => expect(mean(cases(0.25, 0.5, 0.25), 'stated')).toBe(933));
  test('odds that do not add up weigh nothing until that is asked for', () => {
    expect(mean(cases(0.2, 0.5, 0.2), 'stated')).toBeNull();
    expect(weightsOf(cases(0.2, 0.5, 0.2), 'stated').note).toBe(
      'The probabilities add up to 90%, not to 100%, so that nothing is weighed. Correct them, or ask for them in proportion.',
    );
    expect(mean(cases(0.2, 0.5, 0.2), 'normalised')).toBeCloseTo((0.2 * 640 + 0.5 * 891 + 0.2 * 1310) / 0.9, 9);
  });
  test('without odds nothing is weighed unless each is to weigh the same', () => {
    expect(mean(cases(0.5, null, 0.5), 'stated')).toBeNull();
    expect(mean(cases(null, null, null), 'normalised')).toBeNull();
    expect(mean(cases(null, null, null), 'equal')).toBeCloseTo((640 + 891 + 1310) / 3, 9);
  });
  test('a case without a value leaves no mean', () => expect(weighted(weightsOf(cases(0.5, 0.5), 'stated'), (id) => (id === 'c0' ? 10 : null))).toBeNull());
});
