import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startEngine } from './engine.ts';
import { evaluate } from './evaluate.ts';
import { parseExpression, printExpression, usesOf, type Expression } from './expression.ts';
import { parseModel } from './parse.ts';
import { undefinedCells } from './undefinedCells.ts';

const head = 'model ORLE "Orle"\nmoney USD mn\nperiods FY2025\ndriver r "R" flow USD mn\n  FY2025 1000\n';
const parsed = (text: string): Expression => {
  const found = parseExpression(text);
  if (!found.ok) throw new Error(found.mistake.message);
  return found.expression;
};

// Goal: a sum is as flat as it is written; only brackets nest.
describe('a sum of very many terms', () => {
  const terms = 30_000;
  const sum = Array.from({ length: terms }, () => 'r').join(' + ');

  test('is computed, under either interest', () => {
    for (const interest of ['average', 'opening']) {
      const model = parseModel(`${head}interest on ${interest} balances\nline a "A" flow USD mn\n  = ${sum}\n`);
      if (!model.ok) throw new Error(JSON.stringify(model.problems));
      const started = startEngine(model.model);
      expect(started.ok && started.engine.value('a', 'FY2025')).toBe(terms * 1000);
    }
  });

  test('is printed, walked and searched for its lines', () => {
    const e = parsed(sum);
    expect(printExpression(e)).toBe(sum);
    expect(usesOf(e)).toHaveLength(terms);
    expect(evaluate(e, { at: () => 2, perYear: 1 })).toBe(2 * terms);
  });

  test('of which one term is in another unit is refused at its operator', () => {
    const model = parseModel(`${head}driver x "X" flow CNY mn\n  FY2025 1\nline a "A" flow USD mn\n  = ${sum} + x\n`);
    expect(model.ok ? [] : model.problems.map(({ detail }) => [detail?.['line'], detail?.['column']])).toEqual([[9, 6 + sum.length]]);
  });

  test('nested in brackets is refused with its place', () => {
    const model = parseModel(`${head}line a "A" flow USD mn\n  = ${'('.repeat(5_000)}r${')'.repeat(5_000)}\n`);
    expect(model.ok ? [] : model.problems.map(({ detail }) => `${detail?.['line']}:${detail?.['column']} ${detail?.['message']}`)).toEqual([
      '7:106 the formula is nested too deeply',
    ]);
  });
});

// Goal: brackets that code and print leave out change nothing.
test('chains of mixed operators are computed and printed as they are walked', () => {
  const leaf = fc.constantFrom('2', '3', '7', 'r');
  const chain = fc.letrec<{ e: string }>((tie) => ({
    e: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.tuple(tie('e'), fc.constantFrom('+', '-', '*', '/', '^', '<'), tie('e')).map(([a, o, b]) => `(${a}) ${o} (${b})`),
      tie('e').map((a) => `-(${a})`),
      fc.array(fc.tuple(fc.constantFrom('+', '-', '*', '/'), leaf), { minLength: 1, maxLength: 5 }).map((list) => `2 ${list.map((one) => one.join(' ')).join(' ')}`),
    ),
  })).e;
  fc.assert(
    fc.property(chain, (text) => {
      const e = parsed(text);
      const around = { at: () => 5, perYear: 1 };
      const walked = evaluate(e, around);
      expect(evaluate(parsed(printExpression(e)), around)).toEqual(walked);
      const model = parseModel(`model A "A"\nmoney USD mn\nperiods FY2025\ndriver r "R" ratio x\n  FY2025 5\nline a "A" ratio x\n  = ${text}\n`);
      if (!model.ok) throw new Error(JSON.stringify(model.problems));
      const started = startEngine(model.model);
      expect(started.ok && started.engine.row('a')[1]).toEqual(walked);
    }),
    { numRuns: 200 },
  );
});

// Goal: a line without a number says why, once, where it comes from.
test('what divides by zero is named with its line and periods, what follows from it is not', () => {
  const model = parseModel(`model A "A"
money USD mn
periods FY2025 FY2026
driver r "R" ratio x
  FY2025 0 FY2026 4
driver s "S" ratio x
  FY2026 -1
line a "A" ratio x
  = 1 / r
line b "B" ratio x
  = a + 1
line c "C" ratio x
  = sqrt(s) + ln(s)
`);
  const started = model.ok ? startEngine(model.model) : null;
  if (started?.ok !== true) throw new Error('does not start');
  expect(undefinedCells(started.engine)).toEqual(['line 9: a divides by zero in FY2025', 'line 13: c takes the root of a negative number in FY2026']);
});
