import { expect, test } from 'vitest';
import { readNoteFacts, meant } from '../testing/notes.ts';
import { factsOf } from '../testing/readText.ts';
import { unglue } from './unglue.ts';

const source = { name: 'a.txt', hash: '', format: 'text' as const, tables: [], sections: [], pages: [], runs: [], meta: {}, problems: [] };
const unglued = (text: string): string => unglue({ ...source, text })?.source.text ?? text;

// Goal: lost blanks come back wherever a copied page loses them, and nowhere else.
test.each([
  ['Gross profit wasRMB539.0millionof the year', 'Gross profit was RMB539.0million of the year'],
  ['Sales rose to€1.2bn, up15.6%; a margin of29.4%', 'Sales rose to €1.2bn, up 15.6%; a margin of 29.4%'],
  ['Net incomewasR$168.2million, comparedwithR$128.9million', 'Net income was R$168.2million, compared with R$128.9million'],
  ['Sales of$5.0million,10.4%abovethe$4.5million of 3Q24', 'Sales of $5.0million,10.4% above the $4.5million of 3Q24'],
  ['Sales in ThirdQuarter2025in detail: up to$4.0million', 'Sales in Third Quarter 2025 in detail: up to $4.0million'],
  ['A dividend of$0.14per share at September30, 2025', 'A dividend of $0.14 per share at September 30, 2025'],
  ['Adjusted EBITDA²increased14.9% to$9.1million.Adjusted net income²of$2.0million', 'Adjusted EBITDA² increased 14.9% to $9.1million. Adjusted net income² of $2.0million'],
  ['margins widened by about180 basispoints to$2.0million', 'margins widened by about 180 basis points to $2.0million'],
  ['Totalnet revenueswere$8.1million,anincreaseof9.9%from$7.3 million', 'Total net revenues were $8.1million,an increase of 9.9% from $7.3 million'],
  ['Orders roseby9.5%to$3.1million, downby8.6%', 'Orders rose by 9.5% to $3.1million, down by 8.6%'],
  ['Gross profitcame to$3.0million, on436.8 milliondiluted shares', 'Gross profit came to $3.0million, on 436.8 million diluted shares'],
  ['It overcame and became a millionaire with$5.0million, without another', 'It overcame and became a millionaire with $5.0million, without another'],
])('%s', (printed, meantText) => {
  expect(unglued(printed)).toBe(meantText);
});

test.each(['Our iPhone15 and CO2 plans cost US$5 million together in total.', 'The proof of the oath was worth $12 million.', 'Item    was$5.0million'])(
  'leaves alone: %s',
  (printed) => {
    expect(unglued(printed)).toBe(printed);
  },
);

test('facts stand where they are printed', () => {
  const text =
    'Acme Corp (NYSE: ACM) reports results for the first quarter of 2025.\n\nGross profitwas US$585.8millionin the quarter, a gross margin of63.1%, comparedwithUS$519.1million and61.7%.';
  const facts = readNoteFacts(text);
  for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
  expect(meant(facts, 'US$585.8million')).toEqual(['grossProfit 2025Q1 585.8 USD mn reported']);
  expect(meant(facts, '63.1%')).toEqual(['grossMargin 2025Q1 63.1 % reported']);
  expect(meant(facts, 'US$519.1million')).toEqual(['grossProfit 2024Q1 519.1 USD mn reported']);
  expect(meant(facts, '61.7%')).toEqual(['grossMargin 2024Q1 61.7 % reported']);
});

test('a table keeps its columns', () => {
  const text =
    'Acme Corp (NYSE: ACM) reports results. Sales were of$5.0million.\n\nUSD mn          FY2024     FY2025\nRevenue           81.0       90.5\nNet income         7.1        8.4\n';
  expect(factsOf(text)).toContain('90.5 = revenue FY2025');
});
