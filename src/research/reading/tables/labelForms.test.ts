import { expect, test } from 'vitest';
import { readLabel } from './labelKey.ts';

// Goal: a label in two languages, or full of abbreviations, is the line it would be if printed plainly.
test.each([
  ['Net profit 淨利潤', 'netIncome', null],
  ['Cost of sales 銷售成本', 'costOfRevenue', null],
  ['Revenue growth (%) 收入增長', 'revenue', 'growthYoY'],
  ['Other op. income/(exp.)', 'otherOperatingIncome', null],
])('%s', (label, metric, measure) => expect(readLabel(label, null)).toMatchObject({ metric, measure }));
