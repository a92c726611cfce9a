// Goal: a note without a letterhead is of the house that its source lines, addresses and notices leave behind.
import { expect, test } from 'vitest';
import { houseByTraces } from './traces.ts';

test('a source line and an e-mail address share a name', () => {
  expect(houseByTraces('5 May 2026\nOrchard Motor\nTP: INR 500\nBUY\n\nWe raise our EPS.\n\nRavi Sen (Ravi.S@kesharie.example)\n\nExhibit 1\nSource: Company, Keshar\n')).toBe(
    'Keshar',
  );
});
test('a source line and a notice share a name', () => {
  expect(
    houseByTraces(
      'Quick comment\nOrchard Motor\nRating: Hold\n\nWe trim our EPS.\n\nSource: Bloomberg, Tolvan & Roth\n\nTolvan & Roth Securities and its affiliates may hold shares.\n',
    ),
  ).toBe('Tolvan & Roth');
});
test('a notice and an address share a name', () => {
  expect(houseByTraces('Target price 40\nWe cut our target.\nanna.berg@mail.northlake.example\nNorthlake Equity Research is available on the usual terminals.\n')).toBe(
    'Northlake',
  );
});
test('a collector of data, or a source named only once, is no house', () => {
  expect(houseByTraces('Rating: Buy\nWe like it.\nSource: Bloomberg, Gartner\nwrite to us@post.example\n')).toBeNull();
});
test('a company signs its own results', () => {
  expect(houseByTraces('Orchard Motor reports results for the third quarter\nWe expect sales of 3.\nSource: Orchard Motor\nir@orchardmotor.example\n')).toBeNull();
});
