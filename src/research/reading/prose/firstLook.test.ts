// Goal: first looks and independent valuations in words, currencies and industries of their own read as the ones before them did.
import { expect, test } from 'vitest';
import { readNoteFacts } from '../testing/notes.ts';

const told = (text: string, quote: string): string | undefined => {
  const f = readNoteFacts(text).find((x) => x.quote === quote);
  return f === undefined ? undefined : `${f.metric} ${f.measure} ${f.period} ${f.basis} ${f.speaker}`;
};

const firstLook = `11 February 2026
3QFY26 | First cut
Orchid Pharma

CMP: Rs1,412  TP: Rs1,650 (+17%)  BUY

n Orchid's consolidated 3QFY26 print was ahead. Revenue of Rs41.4b was up 9% YoY and 3% above our estimate of Rs40.2b.
n EBITDA came in at Rs9.1b (+14% YoY), against consensus of Rs8.8b and our Rs8.9b. Margin expanded 90bp YoY to 22.0%.
n PAT stood at Rs6.0b, +18% YoY. Depreciation was Rs1.1b, interest Rs0.2b and other income Rs0.5b, leading to PBT of Rs8.3b.

Source: Company, Kesari
Meera Rao (meera.rao@kesaribroking.example)
Kesari Institutional Equities research is available on Bloomberg.
`;
test.each([
  ['(+17%)', 'upside level 12M target Kesari'],
  ['Rs41.4b', 'revenue level 2026Q3 reported company'],
  ['Rs40.2b', 'revenue level 2026Q3 estimate Kesari'],
  ['90bp', 'ebitdaMargin changeYoY 2026Q3 reported company'],
  ['22.0%', 'ebitdaMargin level 2026Q3 reported company'],
  ['Rs6.0b', 'netIncome level 2026Q3 reported company'],
  ['Rs1.1b', 'depreciationAndAmortization level 2026Q3 reported company'],
  ['Rs0.2b', 'interestExpense level 2026Q3 reported company'],
])('a first look, the quarter of a year to March: %s', (quote, wanted) => {
  expect(told(firstLook, quote)).toBe(wanted);
});

const valuation = `# Watson Air (WSAR): still cold

*Independent notes | 3 March 2026 | USD millions unless stated*

At $412.10 (close of 2 March) I see fair value of $390, i.e. -5.4%. I would buy below $350 and I would sell above $480.

## Mix
By product: HVAC equipment $4,980M (68% of sales), parts $1,900M, refrigeration $440M.

## DCF
| | FY26E | FY27E | FY28E |
|:---|---:|---:|---:|
| Revenue | 7,700 | 8,100 | 8,500 |
| Less: tax (24%) | -192 | -206 | -218 |
| NOPAT | 608 | 654 | 692 |

1. Terminal value: $14,900M → PV $12,100M (89% of EV)
2. EV: $13,580M; plus net cash of $900M → equity $14,480M, or $382 per share
`;
test.each([
  ['$412.10', 'sharePrice level 2026-03-02 price author'],
  ['-5.4%', 'upside level null target author'],
  ['$1,900M', 'segmentRevenue level null reported company'],
  ['(24%)', 'taxRate level null assumption author'],
  ['$12,100M', 'presentValueOfTerminalValue level null target author'],
  ['89%', 'presentValueOfTerminalValue shareOf:enterpriseValue null target author'],
  ['$14,480M', 'equityValue level null target author'],
  ['$382', 'fairValue level null target author'],
])('an independent valuation: %s', (quote, wanted) => {
  expect(told(valuation, quote)).toBe(wanted);
});
test('a percentage in the line above a table gives it no unit', () => {
  expect(readNoteFacts(valuation).find((f) => f.quote === '608')?.unit).toBe('USD mn');
});
