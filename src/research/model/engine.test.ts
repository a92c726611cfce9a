import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enterInText } from './editText.ts';
import { startEngine } from './engine.ts';
import { parseModel } from './parse.ts';
import { printModel } from './print.ts';
import { engineOf } from './testing/engineOf.ts';

/** A company in miniature: growth, a margin, tax, and interest on the average of debt that pays for what cash does not. */
export const small = `model ORLE "Orle Metals"
money USD mn
year ends 12
periods FY2025 FY2026 FY2027 FY2028
actual to FY2025
interest on average balances

sheet Income statement
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000 from "release.txt" 10-15
line ebit "Operating income" flow USD mn
  = revenue * ebitMargin
line interest "Interest expense" flow USD mn
  = -(average(debt) * interestRate)
line pretax "Profit before tax" flow USD mn
  = ebit + interest
line tax "Tax" flow USD mn
  = -(pretax * taxRate)
line netIncome "Net income" flow USD mn
  = pretax + tax

sheet Balance sheet
line debt "Debt" stock USD mn
  = prior(debt) - netIncome + capex
  FY2025 500

sheet Drivers
driver revenueGrowth "Revenue growth" ratio %
  FY2026.. 10 FY2027 8
driver ebitMargin "Operating margin" ratio %
  FY2025.. 20
driver interestRate "Interest rate" ratio %
  FY2026.. 6
driver taxRate "Tax rate" ratio %
  FY2026.. 25
driver capex "Capital expenditure" flow USD mn
  FY2026.. 180

scenario bear "Bear" 25%
  revenueGrowth FY2026.. - 5
  ebitMargin * 0.9
`;

const mistakes = (text: string): readonly string[] => {
  const parsed = parseModel(text);
  return (parsed.ok ? parsed.refused : parsed.problems).map((p) => `${p.detail?.['line']}:${p.detail?.['column']} ${p.detail?.['message']}`);
};

describe('recalculation', () => {
  // Goal: interest on average balances is solved, and the solution is that of the equation, worked out by hand.
  test('a circle through average debt settles on its closed form', () => {
    const engine = engineOf(small);
    let [revenue, debt] = [1000, 500];
    for (const [period, growth] of [
      ['FY2026', 0.1],
      ['FY2027', 0.08],
      ['FY2028', 0.1],
    ] as const) {
      revenue *= 1 + growth;
      // d1 = d0 − 0.75·(0.2·revenue − 0.03·(d0 + d1)) + 180
      const closing = (debt + 180 - 0.75 * (0.2 * revenue - 0.03 * debt)) / (1 - 0.75 * 0.03);
      expect(engine.value('debt', period)).toBeCloseTo(closing, 9);
      expect(engine.value('interest', period)).toBeCloseTo(-0.03 * (debt + closing), 9);
      debt = closing;
    }
    expect(engine.problems).toEqual([]);
  });

  test('interest on opening balances has no circle', () => {
    const engine = engineOf(small.replace('on average', 'on opening'));
    expect(engine.compiled.circles).toEqual([]);
    expect(engine.value('interest', 'FY2026')).toBeCloseTo(-30, 12);
  });

  test('a circle that never settles is named', () => {
    const engine = engineOf(small.replace('= prior(debt) - netIncome + capex', '= debt + capex'));
    expect(engine.problems.map((p) => p.detail?.['message'])).toEqual(['these lines go round in a circle that does not settle in FY2026: debt']);
    expect(engine.value('debt', 'FY2026')).toBeNull();
  });

  // Goal: what a change recalculates is what computing everything anew gives.
  test('a changed driver gives the model that was written with it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('revenueGrowth', 'ebitMargin', 'taxRate', 'capex', 'revenue'),
        fc.constantFrom('FY2026', 'FY2027', 'FY2028'),
        fc.integer({ min: 1, max: 60 }),
        (line, period, value) => {
          const changed = engineOf(small);
          changed.set(line, period, value);
          const anew = engineOf(
            small
              .replace(new RegExp(`((?:driver|line) ${line} [^\\n]*\\n(?:  = [^\\n]*\\n)?(?:  FY2025 [^\\n]*\\n)?)`), `$1  ${period} ${value}\n`)
              .replace(line === 'revenueGrowth' && period === 'FY2027' ? ' FY2027 8' : '\u0000', ''),
          );
          for (const { id } of changed.model.lines)
            for (const p of changed.model.periods) {
              const [a, b] = [changed.value(id, p) ?? Number.NaN, anew.value(id, p) ?? Number.NaN];
              expect(Object.is(a, b) || Math.abs(a - b) < 1e-8, `${id} ${p}: ${a} against ${b}`).toBe(true);
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('several numbers at once are those entered one by one, formulas given and freed among them', () => {
    const entries = [
      { line: 'revenue', period: 'FY2026', value: 900 },
      { line: 'taxRate', period: 'FY2027', value: 30 },
      { line: 'interest', period: 'FY2027', value: -11 },
      { line: 'revenue', period: 'FY2026', value: null },
    ];
    const [once, oneByOne] = [engineOf(small), engineOf(small)];
    once.setAll(entries);
    for (const { line, period, value } of entries) oneByOne.set(line, period, value);
    for (const { id } of once.model.lines) for (const period of once.model.periods) expect(once.value(id, period) ?? -1e9).toBeCloseTo(oneByOne.value(id, period) ?? -1e9, 9);
  });

  test('what has no number is missing and never zero', () => {
    const engine = engineOf(small.replace('driver taxRate "Tax rate" ratio %\n  FY2026.. 25', 'driver taxRate "Tax rate" ratio %\n  FY2026 25'));
    expect(engine.value('tax', 'FY2026')).not.toBeNull();
    expect(engine.value('tax', 'FY2027')).toBeNull();
    expect(engine.value('netIncome', 'FY2028')).toBeNull();
  });
});

// Goal: a year whose quarters are all there is made of them.
test('quarters make their year: flows add up, balances are the last', () => {
  const engine = engineOf(`model A "A"
money USD mn
periods 2025Q4 2026Q1 2026Q2 2026Q3 2026Q4 FY2025 FY2026 FY2027
sheet S
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + growth)
  2025Q4 100
  FY2025 380
line cash "Cash" stock USD mn
  = prior(cash) + revenue * 0.1
  2025Q4 50
line margin "Cash over trailing revenue" ratio %
  = cash / trailing(revenue)
driver growth "Growth" ratio %
  2026Q1.. 10 FY2027 20
`);
  const quarters = [110, 121, 133.1, 146.41];
  const sum = quarters.reduce((a, b) => a + b);
  expect(engine.value('revenue', 'FY2026')).toBeCloseTo(sum, 9);
  expect(engine.value('cash', 'FY2026')).toBeCloseTo(50 + sum * 0.1, 9);
  expect(engine.value('margin', '2026Q4')).toBeCloseTo((100 * (50 + sum * 0.1)) / sum, 9);
  expect(engine.value('margin', 'FY2026')).toBeCloseTo((100 * (50 + sum * 0.1)) / sum, 9);
  expect(engine.value('revenue', 'FY2027')).toBeCloseTo(sum * 1.2, 9);
  engine.set('growth', '2026Q3', 0);
  expect(engine.value('revenue', 'FY2026')).toBeCloseTo(110 + 121 + 121 + 133.1, 9);
  expect(engine.value('revenue', 'FY2027')).toBeCloseTo((110 + 121 + 121 + 133.1) * 1.2, 9);
});

// Goal: a year is made of its quarters only where all of them stand, and what is computed from it within the year too.
describe('a year with some of its quarters', () => {
  const head = 'model A "A"\nmoney USD mn\nperiods 2025Q1 2025Q2 2025Q3 2025Q4 2026Q1 2026Q2 2026Q3 2026Q4 FY2025 FY2026\nactual to FY2025\nsheet S\n';
  const text = (quarters: string): string => `${head}line revenue "Revenue" flow USD mn
  = yearAgo(revenue) * (1 + growth)
  years = parts(revenue) + gap.revenue
  2025Q1 90 2025Q2 100 2025Q3 100 2025Q4 110 FY2025 401
driver growth "Growth" ratio %
  years = (revenue - gap.revenue) / yearAgo(revenue) - 1
  ${quarters}
residual gap.revenue "Year less its quarters" ratio USD mn
  FY2025 1 FY2026 0.5
line costs "Costs" flow USD mn
  = -(revenue * share)
  2026Q1 -40 2026Q2 -41
driver share "Share" ratio %
  FY2025.. 40
line profit "Profit" flow USD mn
  = revenue + costs
  2026Q1 50 2026Q2 60 2026Q3 60 2026Q4 70
`;

  test('is the sum of its quarters and what these leave over; its driver follows', () => {
    const engine = engineOf(text('2026Q1.. 10'));
    expect(engine.value('revenue', 'FY2026')).toBeCloseTo(440 + 0.5, 9);
    expect(engine.value('growth', 'FY2026')).toBeCloseTo((440 / 401 - 1) * 100, 9);
    // costs have two quarters only, and so the profit is not that of its quarters either
    expect(engine.value('costs', 'FY2026')).toBeCloseTo(-440.5 * 0.4, 9);
    expect(engine.value('profit', 'FY2026')).toBeCloseTo(440.5 * 0.6, 9);
    engine.set('growth', '2026Q3', 20);
    expect(engine.value('revenue', 'FY2026')).toBeCloseTo(450.5, 9);
  });

  test('is computed by its own formula where a quarter is missing, and again of its quarters when that is entered', () => {
    const engine = engineOf(text('2026Q1 10 2026Q2 10 FY2026 5'));
    expect(engine.value('revenue', 'FY2026')).toBeCloseTo(401 * 1.05, 9);
    engine.set('growth', '2026Q3', 0);
    engine.set('growth', '2026Q4', 0);
    expect(engine.value('revenue', 'FY2026')).toBeCloseTo(99 + 110 + 100 + 110 + 0.5, 9);
    engine.set('growth', '2026Q4', null);
    expect(engine.value('revenue', 'FY2026')).toBeCloseTo(401 * 1.05, 9);
  });

  test('prints and parses to itself', () => {
    const parsed = parseModel(text('2026Q1.. 10'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const again = parseModel(printModel(parsed.model));
    expect(again.ok && printModel(again.model)).toBe(printModel(parsed.model));
    expect(printModel(parsed.model)).toContain('years = parts(revenue) + gap.revenue');
  });

  test('a mistake in the formula of years is named', () => {
    expect(mistakes(text('2026Q1.. 10').replace('parts(revenue) + gap.revenue', 'parts(revenue) + gap.revenu'))).toEqual([
      '8:28 revenue uses gap.revenu, which is no line of the model: did you mean gap.revenue?',
    ]);
  });
});

// Goal: the next twelve months as the field has them: four quarters where they stand, else two fiscal years by the months left.
describe('next twelve months', () => {
  const text = `model A "A"
money USD mn
year ends 6
periods 2025Q3 2025Q4 2026Q1 2026Q2 2026Q3 2026Q4 2027Q1 FY2025 FY2026 FY2027
sheet S
line revenue "Revenue" flow USD mn
  2025Q3 10 2025Q4 11 2026Q1 12 2026Q2 13 2026Q3 14 2026Q4 15 2027Q1 16 FY2025 40 FY2027 80
line forward "Next twelve months" ratio USD mn
  = forward(revenue)
line ratio "Price to forward revenue" ratio x
  = revenue / forward
`;

  test('are four quarters, else years by the months left', () => {
    const engine = engineOf(text);
    const at = (period: string): number | null => engine.value('forward', period);
    expect(at('2025Q3')).toBeCloseTo(11 + 12 + 13 + 14, 9);
    expect(at('2026Q1')).toBeCloseTo(13 + 14 + 15 + 16, 9);
    // 54 of fiscal 2026 and 80 of 2027: after two quarters half of each, at its end the next year alone
    expect(at('2026Q2')).toBeCloseTo((54 * 2 + 80 * 2) / 4, 9);
    expect(at('2026Q3')).toBeCloseTo((54 * 1 + 80 * 3) / 4, 9);
    expect(at('2026Q4')).toBeCloseTo(80, 9);
    expect(at('2027Q1')).toBeNull();
    expect(at('FY2025')).toBeCloseTo(54, 9);
    expect(at('FY2027')).toBeNull();
    expect(engine.value('ratio', '2026Q4')).toBeCloseTo(15 / 80, 12);
  });

  test('follow a changed quarter', () => {
    const engine = engineOf(text);
    engine.set('revenue', '2026Q4', 19);
    expect(engine.value('forward', '2026Q1')).toBeCloseTo(13 + 14 + 19 + 16, 9);
    expect(engine.value('forward', '2026Q3')).toBeCloseTo((58 + 80 * 3) / 4, 9);
  });
});

test('a line may look ahead where nothing it looks at looks back', () => {
  const engine = engineOf(small.replace('sheet Balance sheet', 'line forward "Next year" flow USD mn\n  = next(netIncome)\nsheet Balance sheet'));
  expect(engine.value('forward', 'FY2026')).toBe(engine.value('netIncome', 'FY2027'));
  expect(engine.value('forward', 'FY2028')).toBeNull();
  engine.set('ebitMargin', 'FY2027', 30);
  expect(engine.value('forward', 'FY2026')).toBe(engine.value('netIncome', 'FY2027'));
});

describe('text', () => {
  test('a printed model parses to itself', () => {
    const parsed = parseModel(small);
    if (!parsed.ok) throw new Error('does not parse');
    const again = parseModel(printModel(parsed.model));
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    expect(printModel(again.model)).toBe(printModel(parsed.model));
  });

  // Goal: a mistake is named with its line and column, which are those of the words that are wrong.
  test.each([
    ['an unknown line', 'revenue * ebitMargin', 'revenue * ebitMargn', 'ebitMargn', 'ebit uses ebitMargn, which is no line of the model: did you mean ebitMargin?'],
    ['case', 'revenue * ebitMargin', 'Revenue * ebitMargin', 'Revenue * e', 'ebit uses Revenue, which is no line of the model: did you mean revenue?'],
    [
      'two currencies',
      'ebit "Operating income" flow USD mn',
      'ebit "Operating income" flow CNY mn',
      ' revenue * ebitMargin',
      'ebit is in CNY mn, but its formula gives USD (×10^6)',
    ],
    ['millions and billions', 'debt "Debt" stock USD mn', 'debt "Debt" stock USD bn', ' -(average(debt)', 'interest is in USD mn, but its formula gives USD (×10^9)'],
    ['an operator too many', 'ebit + interest', 'ebit + * interest', '* interest\n', 'expected a number, a line or a function, found “*”'],
    [
      'an unknown function',
      'prior(revenue)',
      'before(revenue)',
      'before(revenue)',
      'there is no function before; there are prior, next, yearAgo, average, trailing, forward, parts, days, min, max, abs, sqrt, exp, ln, if, given',
    ],
    ['a period out of order', 'FY2026 FY2027 FY2028', 'FY2027 FY2026 FY2028', 'FY2027 FY2026', 'FY2027 does not follow FY2025: periods stand in order and without gaps'],
    ['a missing year', 'FY2026 FY2027 FY2028', 'FY2026 FY2028', 'FY2028\n', 'FY2028 does not follow FY2026: periods stand in order and without gaps'],
    ['separators', 'FY2025 500', 'FY2025 1,500', '1,500', '“1,500” is not a number; write it without separators, such as 7785.2'],
    ['a line twice', 'line ebit "', 'line revenue "', 'revenue "Operating', 'there is a line revenue already, on line 9'],
  ])('%s', (_what, right, wrong, words, message) => {
    const text = small.replace(right, wrong);
    const before = text.slice(0, text.indexOf(words)).split('\n');
    expect(mistakes(text)).toContain(`${before.length}:${before.at(-1)!.length + 1} ${message}`);
  });
});

// Goal: nothing is worth something a share of fewer shares than none.
describe('a number of shares', () => {
  const shares = (entries: string, formula = 'netIncome / shares'): readonly string[] =>
    mistakes(
      small.replace('sheet Balance sheet', `line eps "Earnings a share" flow USD/share\n  = ${formula}\ndriver shares "Shares" stock mn shares\n  ${entries}\nsheet Balance sheet`),
    );
  test('by which something is divided is above zero', () => {
    expect(shares('FY2025.. 100')).toEqual([]);
    expect(shares('FY2025 100 FY2026 0 FY2027.. 100')).toEqual(['26:14 shares is 0 in FY2026: what is divided by a number of shares needs one above zero']);
    expect(shares('FY2025 -100 FY2026.. 100', 'netIncome / average(shares)')).toEqual([
      '26:3 shares is -100 in FY2025: what is divided by a number of shares needs one above zero',
    ]);
  });
  test('may be none where nothing is divided by it, and never below', () => {
    const options = (value: number): readonly string[] => mistakes(small.replace('sheet Drivers', `sheet Drivers\ndriver options "Options" stock mn shares\n  FY2026 ${value}`));
    expect(options(0)).toEqual([]);
    expect(options(-5)).toEqual([expect.stringMatching(/options is -5 in FY2026: a number of shares is never below zero$/)]);
  });
});

// Goal: a text is the same however an editor saves it.
describe('a text as editors save it', () => {
  test.each([
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with carriage returns and line feeds', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with carriage returns alone', (text: string) => text.replaceAll('\n', '\r')],
  ])('%s', (_how, saved) => {
    const [one, other] = [parseModel(small), parseModel(saved(small))];
    if (!one.ok || !other.ok) throw new Error('does not parse');
    expect(other.model).toEqual(one.model);
    // a number typed into the grid leaves the line ends as they are
    const entered = enterInText(saved(small), other.model, 'taxRate', 'FY2027', 30);
    expect(entered).toBe(saved(enterInText(small, one.model, 'taxRate', 'FY2027', 30)).replace(/^\uFEFF/, ''));
  });

  test('a label may hold two slashes, a remark may hold quotes', () => {
    const parsed = parseModel(small.replace('"Tax"', '"Tax // paid"').replace('= pretax + tax', '= pretax + tax // the "net"'));
    expect(parsed.ok && parsed.model.lines.find(({ id }) => id === 'tax')?.label).toBe('Tax // paid');
    expect(parsed.ok && printModel(parsed.model)).toContain('  = pretax + tax\n');
  });

  test('a quote within a label is named', () => {
    expect(mistakes(small.replace('"Tax"', '"Tax "paid""'))).toContain('18:16 a label stands in double quotes and holds none; write ’ or “ within it');
  });
});

test('a scenario changes drivers and nothing else', () => {
  const parsed = parseModel(small);
  if (!parsed.ok) throw new Error('does not parse');
  const started = startEngine(parsed.model, parsed.model.scenarios[0]!);
  if (!started.ok) throw new Error('does not start');
  expect(started.engine.value('revenue', 'FY2026')).toBeCloseTo(1050, 9);
  expect(started.engine.value('ebit', 'FY2027')).toBeCloseTo(1050 * 1.03 * 0.18, 9);
  expect(started.engine.value('ebit', 'FY2025')).toBeCloseTo(200, 9);
});
