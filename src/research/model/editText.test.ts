import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enterInText } from './editText.ts';
import { parseModel } from './parse.ts';

const text = `model BRSK "Birsk Boats"
money USD mn
periods FY2025 FY2026 FY2027 FY2028
actual to FY2025
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000 from "note.txt" 3-8
driver revenueGrowth "Revenue growth" ratio %
  note Growth on the year before.
  FY2026 12 FY2027.. 10 // carried on
driver taxRate "Tax rate" ratio %
  FY2026.. 25
`;
const entered = (line: string, period: string, value: number, from = text): string => {
  const parsed = parseModel(from);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return enterInText(from, parsed.model, line, period, value);
};

test('a number is put where it stands, a stretch gets a name behind it, and remarks stay', () => {
  expect(entered('revenueGrowth', 'FY2026', -3.5)).toBe(text.replace('FY2026 12', 'FY2026 -3.5'));
  expect(entered('revenueGrowth', 'FY2027', 9)).toBe(text.replace('FY2027.. 10 // carried on', 'FY2027.. 10 FY2027 9 // carried on'));
  expect(entered('taxRate', 'FY2028', 20)).toBe(text.replace('FY2026.. 25', 'FY2026.. 25 FY2028 20'));
});

test('a sourced number loses its source, and a formula is overruled below it', () => {
  expect(entered('revenue', 'FY2025', 990)).toBe(text.replace('FY2025 1000 from "note.txt" 3-8', 'FY2025 990'));
  expect(entered('revenue', 'FY2027', 1500)).toBe(text.replace('(1 + revenueGrowth)\n', '(1 + revenueGrowth)\n  FY2027 1500\n'));
});

// Goal: whatever is entered, in whatever order, the text says it.
test('the text parses to what was entered', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('revenue', 'revenueGrowth', 'taxRate'), fc.constantFrom('FY2026', 'FY2027', 'FY2028'), fc.integer({ min: -500, max: 500 })), {
        maxLength: 12,
      }),
      (moves) => {
        const wanted = new Map<string, number>();
        let own = text;
        for (const [line, period, n] of moves) {
          own = entered(line, period, n / 10, own);
          wanted.set(`${line} ${period}`, n / 10);
        }
        const parsed = parseModel(own);
        for (const [key, value] of wanted) {
          const [line = '', period = ''] = key.split(' ');
          expect(parsed.ok && parsed.model.lines.find(({ id }) => id === line)?.entries.get(period)?.value).toBe(value);
        }
      },
    ),
  );
});
