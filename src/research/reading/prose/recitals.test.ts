import { describe, expect, test } from 'vitest';
import type { Fact, SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const readOf = (text: string): readonly Fact[] =>
  read({ name: 'n.txt', format: 'text', hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument).facts;
const head = 'Olden Steel (NYSE:OLDS) Price Target Raised to $60.00 at Harrow Vale\n\nPosted on Nov 14th, 2025\n\n';
const told = (paragraph: string): string[] =>
  readOf(`${head}${paragraph}\n`)
    .slice(1)
    .map((f) => `${f.metric} ${f.measure} ${f.period} ${JSON.stringify(f.value)} ${f.basis} ${f.speaker}${f.segment === null || f.segment === undefined ? '' : ` [${f.segment}]`}`);

// Goal: a text that never names its quarter is about the one that had ended when results were announced.
describe('the quarter that is reported', () => {
  test('the day of the announcement tells the quarter, and the same quarter last year is a year before it', () => {
    expect(
      told(
        'Olden Steel last announced its quarterly earnings data on Thursday, October 16th. The firm had revenue of $1.19 billion for the quarter, compared to analyst estimates of $1.16 billion. During the same quarter last year, the company posted $4.70 EPS.',
      ),
    ).toEqual(['revenue level 2025Q3 1.19 reported company', 'revenue level 2025Q3 1.16 consensus consensus', 'eps level 2024Q3 4.7 reported company']);
  });
});

// Goal: deals and holdings are of who made them and of the day or quarter told, until another is named.
describe('holders', () => {
  test('a deal goes on over the sentences that tell of it', () => {
    expect(
      told(
        'In other news, Director Ann Poe sold 1,250 shares of the stock in a transaction on Tuesday, October 28th. The shares were sold at an average price of $44.10, for a total transaction of $55,125.00. Following the sale, the director owned 9,614 shares in the company, valued at $423,977.',
      ),
    ).toEqual([
      'sharesSold level 2025-10-28 1250 reported article [Ann Poe]',
      'averageSalePrice level 2025-10-28 44.1 reported article [Ann Poe]',
      'transactionValue level 2025-10-28 55125 reported article [Ann Poe]',
      'sharesOwned level 2025-10-28 9614 reported article [Ann Poe]',
      'holdingValue level 2025-10-28 423977 reported article [Ann Poe]',
    ]);
  });
  test('a fund holds at the end of its quarter', () => {
    expect(
      told('Poole Wealth LLC boosted its position in shares of Olden Steel by 4.6% during the 2nd quarter. Poole Wealth LLC now owns 28,615 shares of the stock worth $1,304,000.'),
    ).toEqual([
      'sharesOwned growthQoQ 2025Q2 4.6 reported article [Poole Wealth LLC]',
      'sharesOwned level 2025Q2 28615 reported article [Poole Wealth LLC]',
      'holdingValue level 2025Q2 1304000 reported article [Poole Wealth LLC]',
    ]);
  });
});

// Goal: recited ratios stand on no quarter; a dividend declared is of the quarter in which it was declared.
test('ratios and declared dividends', () => {
  expect(told('The company has a quick ratio of 3.62 and a current ratio of 4.79. The business has a net margin of 20.15%.')).toEqual([
    'quickRatio level null 3.62 reported article',
    'currentRatio level null 4.79 reported article',
    'netMargin level null 20.15 reported article',
  ]);
  expect(
    told(
      'The company also recently announced a quarterly dividend. Stockholders of record will be given a dividend of $0.44 per share. This is a positive change from the previous quarterly dividend of $0.40, a raise of 10.0%. This represents a $1.76 dividend on an annualized basis.',
    ),
  ).toEqual([
    'dps level 2025Q4 0.44 reported company',
    'dps level 2025Q3 0.4 reported company',
    'dps growthQoQ 2025Q4 10 reported company',
    'dps annualised 2025Q4 1.76 reported article',
  ]);
});

// Goal: what analysts as a group expect is consensus, and a comparison with it is the desk's.
test('analysts as a group', () => {
  expect(told('As a group, equities analysts expect that Olden Steel will post 19.05 EPS for the current year.')).toEqual(['eps level FY2025 19.05 consensus consensus']);
});
