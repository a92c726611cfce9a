import { expect, test } from 'vitest';
import { scanFigures } from './scan.ts';

// Goal: a middle with what it may miss by is one range, in whatever signs and units it is printed.
test.each([
  ['$18.70bn ± $400mn', 18.3, 19.1, 'money'],
  ['68.0% ± 1.0pt', 67, 69, 'percent'],
  ['$8.42 ± $0.20', 8.22, 8.62, 'money'],
  ['$920 million +/- $15 million', 905, 935, 'money'],
  ['71.0%, plus or minus 50 basis points', 70.5, 71.5, 'percent'],
  ['$1.95 billion, plus or minus 2%', 1.911, 1.989, 'money'],
])('%s', (text, low, high, kind) => {
  expect(scanFigures(`revenue of ${text} is guided`)).toMatchObject([{ low, high, kind, range: true, start: 11, end: 11 + text.length }]);
});

test('what belongs to another amount is no spread', () => {
  expect(scanFigures('sales of $40m, +5% and a margin of 20%').map((f) => f.range)).toEqual([false, false, false]);
});
