import { expect, test } from 'vitest';
import { readGridsOf } from '../testing/grids.ts';

// Goal: tickers beside names are a column, and heads on two lines stand over the columns they mean.
test('a table of peers with tickers, units and years under its heads', () => {
  const [grid] = readGridsOf(`Peers, priced on 13 March 2026

Company                Ticker      Price    Mkt cap    P/E (x)         EV/EBITDA (x)   Sales CAGR
                                   (loc)    (US$bn)    26e      27e             26e   25-27e (%)
Alpha Tools            ALPH NA     682.4       39.6    38.5     31.2           26.4           15
Beta Bond              522 HK      98.50        5.3    31.0     21.7           14.9           14
Gamma Seiko            6146 JP    58,900       42.1    43.1     36.2           29.8           16
Peer average                                           37.5     29.7           23.7           15
`);
  expect(grid!.head).toEqual(['Ticker', 'Price', 'Mkt cap', 'P/E (x)', 'EV/EBITDA (x)', 'Sales CAGR', '(loc)', '(US$bn)', '26e', '27e', '26e', '25-27e (%)']);
  expect(grid!.rows[0]).toEqual(['Alpha Tools', 'ALPH NA', '682.4', '39.6', '38.5', '31.2', '26.4', '15']);
  expect(grid!.rows[1]).toEqual(['Beta Bond', '522 HK', '98.50', '5.3', '31.0', '21.7', '14.9', '14']);
  expect(grid!.rows[3]).toEqual(['Peer average', '', '', '', '37.5', '29.7', '23.7', '15']);
});

test('units in brackets under the heads are heads too', () => {
  const [grid] = readGridsOf(`Three cases for 2028E

           Probability    Sales     EPS    Value    vs price
                           (€m)     (€)
Bear               25%      110    3.36      €84      -41.0%
Bull               25%      460    6.90     €262      +84.1%
`);
  expect(grid!.head).toEqual(['Probability', 'Sales', 'EPS', 'Value', 'vs price', '(€m)', '(€)']);
  expect(grid!.rows.length).toBe(2);
});
