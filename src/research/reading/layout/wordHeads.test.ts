import { expect, test } from 'vitest';
import { readGridsOf } from '../testing/grids.ts';

// Goal: heads that are words alone stand over their columns, one a line or side by side.
test('one a line, words over periods, and a label that goes on with its unit', () => {
  const [grid] = readGridsOf(
    'Exhibit 1. The quarter in detail\nActual\nK&F est.\nConsensus\nQ4-25\nQ1-25\nRevenue ($mn) 643 600 620 615 609\nGross margin\n(%) 56.8 52.0 52.4 45.7 39.5\nDiluted EPS ($) 4.78 3.98 3.95 3.03 1.79\n',
  );
  expect(grid).toMatchObject({
    head: ['Actual', 'K&F est.', 'Consensus', 'Q4-25', 'Q1-25'],
    rows: [['Revenue ($mn)', '643', '600', '620', '615', '609'], ['Gross margin\n(%)', '56.8', '52.0', '52.4', '45.7', '39.5'], expect.anything()],
  });
});

test('side by side, each from one capital to the next', () => {
  const [grid] = readGridsOf(
    'Exhibit 2. What was guided\n Midpoint Low-high K&F new Consensus before\nRevenue ($bn) 18.70 18.30-19.10 18.95 14.30\nEPS ($) 8.42 8.22-8.62 8.60 4.80\n',
  );
  expect(grid?.head).toEqual(['Midpoint', 'Low-high', 'K&F new', 'Consensus before']);
});

test('a title of as many capitals is no head', () => {
  const [grid] = readGridsOf('Orle Metals Group Quarterly\nRevenue ($mn) 120 130\nEBITDA ($mn) 20 30\n');
  expect(grid?.head).toEqual([]);
});
