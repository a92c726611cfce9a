import { expect, test } from 'vitest';
import { factsOf } from '../testing/readText.ts';

// Goal: heads, labels and columns of notes of a table printed in two languages.
test('labels parted by a stroke', () => {
  const facts = factsOf(
    'Exemplo S.A. (EXMP3 BZ)\nResultados 2T26 / 2Q26 Results\n\nR$ mil                             2T26        2T25\nReceita líquida / Net revenue   8.062.403   7.337.602\nLucro bruto / Gross profit      3.047.600   2.676.900\n',
  );
  expect(facts).toContain('8.062.403 = revenue 2026Q2');
  expect(facts).toContain('2.676.900 = grossProfit 2025Q2');
});

test('a period of the head in both languages is one head', () => {
  const facts = factsOf(
    'Sample Corporation (TSE: 9999)\n2026年3月期 決算短信 Results for the fiscal year ended March 31, 2026\n\n(百万円 / Millions of yen)      2025年3月期 FY3/25   2026年3月期 FY3/26\n売上高 Net sales                  733,760    806,240\n営業利益 Operating profit          59,180     75,980\n',
  );
  expect(facts).toContain('733,760 = revenue FY2025');
  expect(facts).toContain('75,980 = operatingIncome FY2026');
});

test('numbers of notes are no figures of the year', () => {
  const facts = factsOf(
    '示例控股有限公司(1234.HK)\n\n人民幣百萬元            附註      2026      2025     同比\n收入                    4       8,062     7,338     9.9%\n銷售成本                5      (5,015)   (4,661)    7.6%\n毛利                            3,047     2,677    13.8%\n',
  );
  expect(facts).toContain('8,062 = revenue FY2026');
  expect(facts.filter((f) => /^[45] = /.test(f))).toEqual([]);
});
