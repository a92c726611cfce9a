import { expect, test } from 'vitest';
import type { ModelLine, ModelPage } from '../api/types.ts';
import { whyMissing } from './missing.ts';

const line = (id: string, label: string, formula: string | null, values: readonly (number | null)[]): ModelLine =>
  ({
    id,
    label,
    formula,
    role: 'line',
    unit: 'USD mn',
    sheet: 'Income statement',
    cells: values.map((value, k) => ({ period: `FY${2025 + k}`, value, kind: 'formula', source: null })),
  }) as ModelLine;
const revenue = line('revenue', 'Revenue', null, [100, null]);
const growth = line('growth', 'Growth', 'revenue / prior(revenue) - 1', [null, null]);
const margin = line('margin', 'Margin', 'profit / revenue', [null, null]);
const profit = line('profit', 'Profit', null, [null, null]);
const page = { periods: ['FY2025', 'FY2026'], reported: ['FY2025'], lines: [revenue, growth, margin, profit] } as unknown as ModelPage;

test('a dash says what is missing, and for when', () => {
  expect(whyMissing(page, profit, 'FY2025')).toBe('no document states it for 2025');
  expect(whyMissing(page, revenue, 'FY2026')).toBe('nobody estimates it for 2026, and nothing printed gives it');
  expect(whyMissing(page, growth, 'FY2025')).toBe('needs the period before, which the model does not have');
  expect(whyMissing(page, margin, 'FY2025')).toBe('needs Profit, which has no number for 2025');
  expect(whyMissing(page, margin, 'FY2026')).toBe('needs Revenue, Profit, which have no number for 2026');
});
