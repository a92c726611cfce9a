import { expect, test } from 'vitest';
import { factsOf } from '../testing/readText.ts';

const essay = (table: string): string[] =>
  factsOf(
    `# Orle Metals (NYSE: ORLE): what is it worth?\n\n*Written on 3 March 2026. I own the shares; I think they are dear. My model says so.*\n\n## The grid\n\n${table}\n\n## Conclusion\n\nI would wait.\n`,
  );

// Goal: the axes of a matrix are what the corner or the lines above say, and its body is what the model answers.
test('the corner names the rows, the line above the columns', () => {
  expect(
    essay(
      'Value per share in dollars; across the top, the perpetual growth rate.\n\n| WACC | 2.0% | 3.0% |\n|---|---|---|\n| 8.0% | 51.20 | 58.90 |\n| 9.0% | 44.10 | **49.30** |',
    ),
  ).toEqual([
    '2.0% = terminalGrowth -',
    '3.0% = terminalGrowth -',
    '8.0% = wacc -',
    '51.20 = fairValue -',
    '58.90 = fairValue -',
    '9.0% = wacc -',
    '44.10 = fairValue -',
    '49.30 = fairValue -',
  ]);
});

test('a corner with both names, whichever way round, is told by what a rate of discount must be', () => {
  expect(essay('| g / WACC | 8.0% | 9.0% |\n|---|---|---|\n| 2.0% | $51.20 | $44.10 |\n| 3.0% | $58.90 | $49.30 |').slice(0, 4)).toEqual([
    '8.0% = wacc -',
    '9.0% = wacc -',
    '2.0% = terminalGrowth -',
    '$51.20 = fairValue -',
  ]);
});

test('earnings against a multiple, and a body of percentages', () => {
  expect(essay('Upside to the price\n\n| EPS \\ P/E | 15x | 18x |\n|---|---|---|\n| $2.00 | -8% | 10% |\n| $2.20 | 1% | 21% |')).toEqual([
    '15x = targetMultiple -',
    '18x = targetMultiple -',
    '$2.00 = eps -',
    '-8% = upside -',
    '10% = upside -',
    '$2.20 = eps -',
    '1% = upside -',
    '21% = upside -',
  ]);
});

test('a grid whose axes nobody names is no matrix', () => {
  expect(essay('| Alpha | 8.0% | 9.0% |\n|---|---|---|\n| 12.0% | 51.20 | 44.10 |\n| 13.0% | 58.90 | 49.30 |').filter((f) => /fairValue|wacc|terminalGrowth/.test(f))).toEqual([]);
});

test('one cell a line, folded up under other lines', () => {
  expect(
    factsOf(
      'Orle Metals (ORLE): Is It Cheap?\n\nFeb. 3, 2026 9:15 AM ET\nRating: Buy\n\nSummary\n\nI think the shares are cheap. My DCF says so and I would buy.\n\nSensitivity: fair value per share\n\nWACC / Terminal growth\n2.0%\n3.0%\n8.0%\n$51.20\n$58.90\n9.0%\n$44.10\n$49.30\n\nRisks\n\nI may be wrong on prices and so may my model of the smelter, which needs years.\n',
    ),
  ).toEqual([
    '2.0% = terminalGrowth -',
    '3.0% = terminalGrowth -',
    '8.0% = wacc -',
    '$51.20 = fairValue -',
    '$58.90 = fairValue -',
    '9.0% = wacc -',
    '$44.10 = fairValue -',
    '$49.30 = fairValue -',
  ]);
});
