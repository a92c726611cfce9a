import { describe, expect, test } from 'vitest';
import { readingOf } from '../testing/readText.ts';

const rows =
  'Revenue          60,922    130,497    206,500    275,000\nNet income       29,760     72,880    111,500    150,100\nP/E (x)           152.6       61.8       39.9       29.6';
const revenue = (heads: string): string[] =>
  readingOf(`Finch Vale Research\n5 May 2026\n\nOrle Metals (ORLE US)\n\nOur estimates follow.\n\n${heads}\n${rows}\n`)
    .facts.filter((f) => f.metric === 'revenue')
    .map((f) => `${f.value} ${f.period} ${f.unit}`);
const want = ['60922 FY2024 USD mn', '130497 FY2025 USD mn', '206500 FY2026 USD mn', '275000 FY2027 USD mn'];

// Goal: heads torn over two lines go back over their columns in their order; where their order is broken nothing is read.
describe('torn heads', () => {
  test.each([
    'US$ mn, FYE Dec   FY24A\nFY25A   FY26E   FY27E',
    'US$ mn, FYE Dec   FY24A\n\nFY25A   FY26E   FY27E\n',
    'US$ mn   FY24A   FY25A\nFY26E   FY27E',
    'US$ mn   2024A   2025A   2026E\n2027E',
  ])('%s', (heads) => expect(revenue(heads)).toEqual(want));
  test('years out of order', () => expect(revenue('US$ mn   FY24A   FY25A\nFY27E   FY28E')).toEqual([]));
  test.each(['Figures in US$ millions, years to December', 'All numbers in US$m for the years to December', 'In millions of US dollars'])('a unit over the heads: %s', (caption) =>
    expect(revenue(`${caption}\n                  FY24A      FY25A      FY26E      FY27E`)).toEqual(want),
  );
});
