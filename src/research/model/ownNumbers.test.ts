import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startEngine } from './engine.ts';
import { ownScenario, parseOwnNumbers, placeOwnNumbers, printOwnNumbers } from './ownNumbers.ts';
import { parseModel } from './parse.ts';

const engineOf = (actualTo: string) => {
  const parsed = parseModel(`model TESS "Tessel Works"
money USD mn
periods FY2025 FY2026 FY2027
actual to ${actualTo}
driver revenueGrowth "Revenue growth" ratio %
  FY2026 8 FY2027 6
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000
`);
  const started = parsed.ok ? startEngine(parsed.model) : null;
  if (started === null || !started.ok) throw new Error('no model');
  return started.engine;
};

// Goal: what is kept comes back as it was, whoever it lies over.
test('own numbers are printed and read back', () => {
  const number = fc.record({
    line: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.]{0,12}$/),
    period: fc.constantFrom('FY2026', 'FY2027', '2026Q1'),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(number, { selector: ({ line, period }) => `${line} ${period}` }),
      fc.constantFrom(null, 'Harrow & Pike', 'a house // of two'),
      (numbers, speaker) => {
        const back = parseOwnNumbers(printOwnNumbers({ speaker, numbers: numbers.filter(({ line }) => line !== 'scenario') }));
        const order = (list: readonly { line: string; period: string }[]) => list.toSorted((a, b) => (`${a.line} ${a.period}` < `${b.line} ${b.period}` ? -1 : 1));
        expect(order(back.numbers)).toEqual(order(numbers.filter(({ line }) => line !== 'scenario')));
        expect([back.speaker, back.unread]).toEqual([speaker, []]);
      },
    ),
  );
});

test('a line of the text that is no number is told, and the others stand', () => {
  const { numbers, unread } = parseOwnNumbers('scenario mine "Mine"\n  revenueGrowth FY2026 12 // a remark\n  revenueGrowth FY2027 twelve\n');
  expect(numbers).toEqual([{ line: 'revenueGrowth', period: 'FY2026', value: 12 }]);
  expect(unread).toEqual(['revenueGrowth FY2027 twelve']);
});

// Goal: where a year is reported by now the actual stands, and yours is still there to be seen.
test('a number of a year that is reported is overtaken, one without its line has no place', () => {
  const numbers = [
    { line: 'revenueGrowth', period: 'FY2026', value: 12 },
    { line: 'revenueGrowth', period: 'FY2027', value: 9 },
    { line: 'grossMargin', period: 'FY2027', value: 40 },
  ];
  const placed = placeOwnNumbers(engineOf('FY2026'), numbers);
  expect(placed.map(({ standing, model }) => [standing, model])).toEqual([
    ['overtaken', 8],
    ['stands', 6],
    ['no place', null],
  ]);
  expect(ownScenario(placed).changes.map(({ line, periods, value }) => [line, periods, value])).toEqual([['revenueGrowth', ['FY2027'], 9]]);
});
