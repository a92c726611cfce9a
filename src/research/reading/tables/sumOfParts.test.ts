import { expect, test } from 'vitest';
import { factsOf } from '../testing/readText.ts';

const memo = (body: string): string[] =>
  factsOf(
    `# Orle Group (ORLE.OL): the parts\n\n*Written on 3 March 2026. I own the shares; I think they are cheap. My value is a sum.*\n\n${body}\n\n## Conclusion\n\nI would wait.\n`,
  );

// Goal: rows of a sum of the parts are parts, its columns say what is measured, and the bridge below keeps its own terms.
test('parts, their multiple and their value, and the way to the share', () => {
  expect(
    memo(
      '## Sum of the parts\n\n| Part | EBITDA 2026E (EURm) | Multiple | Value (EURm) | Per share (EUR) |\n|---|---|---|---|---|\n| Mines | 100 | 6.0x | 600 | 6.0 |\n| Ports | 50 | 8.0x | 400 | 4.0 |\n| Enterprise value | 150 | 6.7x | 1,000 | 10.0 |\n| Net debt | | | -200 | -2.0 |\n| Equity value | | | 800 | 8.0 |',
    ),
  ).toEqual([
    '100 = ebitda FY2026',
    '6.0x = targetMultiple FY2026',
    '600 = enterpriseValue -',
    '6.0 = fairValue -',
    '50 = ebitda FY2026',
    '8.0x = targetMultiple FY2026',
    '400 = enterpriseValue -',
    '4.0 = fairValue -',
    '150 = ebitda FY2026',
    '6.7x = targetMultiple FY2026',
    '1,000 = enterpriseValue -',
    '10.0 = fairValue -',
    '-200 = netDebt -',
    '-2.0 = fairValue -',
    '800 = equityValue -',
    '8.0 = fairValue -',
  ]);
});

test('a table of peers with multiples is no sum of parts', () => {
  expect(memo('## Peers\n\n| Company | EV/EBITDA | Value |\n|---|---|---|\n| TARN | 6.0x | 600 |\n| BRIX | 8.0x | 400 |').some((f) => f.includes('targetMultiple'))).toBe(false);
});

test('steps below the whole are no parts', () => {
  expect(
    memo(
      '## Sum of the parts, EURm\n\n| | OP FY26E | Multiple | EV |\n|---|---|---|---|\n| Mines | 100 | 6.0x | 600 |\n| Ports | 50 | 8.0x | 400 |\n| Enterprise value | | | 1,000 |\n| Net cash, Dec-26E | | | 40 |\n| Listed stakes | | | 10 |\n| Value per share | | | 8.75 |',
    ).slice(-4),
  ).toEqual(['1,000 = enterpriseValue -', '40 = netCash FY2026', '10 = listedStakes -', '8.75 = fairValue -']);
});
