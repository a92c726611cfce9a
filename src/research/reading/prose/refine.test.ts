import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const facts = (body: string): string[] => {
  const text = `Acme Inc. Announces Second Quarter 2023 Results\n\nAugust 3, 2023. Acme Inc. (NYSE: ACME) today announced financial results for the second quarter ended June 30, 2023.\n\n${body}\n`;
  const source = { name: 'a.txt', hash: '', format: 'text', text, tables: [], sections: [], pages: [], runs: [], meta: {}, problems: [] } satisfies SourceDocument;
  return read(source).facts.map((f) => `${f.quote} = ${f.metric} ${f.measure} ${f.period}`);
};

// Goal: what a release takes out of a figure is said in the figure's name.
test('growth without currency effects is that of another line, in brackets or behind a lead', () => {
  expect(facts('Revenues increased 4% (8% in constant currencies).')).toEqual(['4% = revenue growthYoY 2023Q2', '8% = revenueConstantCurrency growthYoY 2023Q2']);
  expect(facts('On a constant currency basis, revenue grew 6%.')).toEqual(['6% = revenueConstantCurrency growthYoY 2023Q2']);
});

test('a sentence that begins with what it excludes states adjusted income', () => {
  expect(facts('Excluding the gain on a sale of land, diluted earnings per share was $2.63, an increase of 15%.')).toEqual([
    '$2.63 = adjustedEps level 2023Q2',
    '15% = adjustedEps growthYoY 2023Q2',
  ]);
});

test('an amount for each share beside its total is of the same line', () => {
  expect(facts('Results included restructuring charges of $180 million, or $0.18 per share.')).toEqual([
    '$180 million = restructuringCharges level 2023Q2',
    '$0.18 = restructuringChargesPerShare level 2023Q2',
  ]);
});

test('shares as percentages of the whole named first', () => {
  expect(facts('As a percentage of net sales, gross profit decreased to 39.3% compared to 40.4%.')).toEqual([
    '39.3% = grossMargin level 2023Q2',
    '40.4% = grossMargin level 2022Q2',
  ]);
});

// Goal: a word near a number of shares says what was done with them.
test('shares are repurchased, outstanding, authorized or left to buy', () => {
  expect(
    facts(
      'The Company repurchased 593,629 shares of its common stock at a cost of $275.5 million. As of July 29, 2023, $541.0 million remained available under the share repurchase program.',
    ),
  ).toEqual([
    '593,629 shares = sharesRepurchased level 2023Q2',
    '$275.5 million = shareRepurchases level 2023Q2',
    '$541.0 million = shareRepurchaseAuthorizationRemaining level 2023-07-29',
  ]);
  expect(facts('As of March 21, 2023, there were a total of 96,089,997 shares of common stock outstanding.')).toEqual(['96,089,997 shares = sharesOutstanding level 2023-03-21']);
});

test('an earlier range of guidance is of the same year, under the old vintage', () => {
  const text =
    'Acme Inc. Announces Second Quarter 2023 Results (unaudited)\n\nAugust 3, 2023. Acme Inc. (NYSE: ACME) today announced results for the second quarter ended June 30, 2023.\n\nThe Company now expects full-year 2023 net sales of $5.85 billion to $5.95 billion (previously $5.80 billion to $5.95 billion) and adjusted EPS in the range of $6.60 to $6.80, up from its prior range of $6.45 to $6.75.\n';
  const source = { name: 'a.txt', hash: '', format: 'text', text, tables: [], sections: [], pages: [], runs: [], meta: {}, problems: [] } satisfies SourceDocument;
  expect(read(source).facts.map((f) => `${f.metric} ${f.period} ${f.vintage} ${JSON.stringify(f.value)}`)).toEqual([
    'revenue FY2023 new [5.85,5.95]',
    'revenue FY2023 old [5.8,5.95]',
    'adjustedEps FY2023 new [6.6,6.8]',
    'adjustedEps FY2023 old [6.45,6.75]',
  ]);
});
