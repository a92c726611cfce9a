import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

// Goal: rows that are products, cases or other companies take their metric from the head over each cell.
const note = readNoteFacts(`Halloran Pike Securities
14 July 2026

Acme Therapeutics (ACME US)
Buy | Target price US$90.00 | Price US$72.00 (13 July 2026)

What the pipeline is worth

| Asset | Stage | PoS | Peak sales (US$bn) | Risk-adj. (US$bn) | NPV/sh (US$) |
|---|---|---|---|---|---|
| Norvatide (AMKD) | Ph 3 | 55% | 2.0 | 1.1 | 14 |
| Lorbecept | Filed | 85% | 1.2 | 1.0 | 11 |
| Total | | | 3.2 | | 25 |

Three cases for FY28E

| Case | Probability | EPS (US$) | P/E | Value | vs price |
|---|---|---|---|---|---|
| Bear | 25% | 3.30 | 15x | US$50 | -30.6% |
| Base case | 50% | 4.50 | 20x | US$90 | +25.0% |
| Bull | 25% | 5.20 | 24x | US$125 | +73.6% |
| Weighted | | | | US$89 | |

Peers

| Company | Ticker | Price (loc) | Mkt cap (US$bn) | P/E (x) FY26E | EV/EBITDA (x) FY26E |
|---|---|---|---|---|---|
| Beta Pharma | BETA LN | 1,240 | 12.1 | 18.2 | 11.4 |
| Gamma | 4511 JP | 3,410 | 8.8 | 21.5 | 12.0 |
| Peer average | | | | 19.9 | 11.7 |
| Acme | ACME US | 72.00 | 9.0 | 16.3 | 10.1 |

Sum of the parts

| | NPV US$m | NPV/sh (US$) |
|---|---|---|
| Marketed drugs | 5,400 | 43.2 |
| Contract business | 1,150 | 9.2 |
| Net cash | 620 | 5.0 |
`);

test.each([
  ['55%', ['Norvatide (AMKD) | probabilityOfSuccess - 55 % assumption']],
  ['2.0', ['Norvatide (AMKD) | peakSales - 2 USD bn estimate']],
  ['1.0', ['Lorbecept | riskAdjustedPeakSales - 1 USD bn estimate']],
  ['11', ['Lorbecept | netPresentValuePerShare - 11 USD/share estimate']],
  ['3.2', ['peakSales - 3.2 USD bn estimate']],
  ['3.30', ['eps FY2028 3.3 USD/share assumption']],
  ['15x', ['targetMultiple FY2028 15 x assumption']],
  ['US$50', ['fairValue - 50 USD/share target']],
  ['+73.6%', ['upside - 73.6 % target']],
  ['US$89', ['fairValue - 89 USD/share target']],
  ['1,240', ['sharePrice 2026-07-13 1240 GBX/share price']],
  ['3,410', ['sharePrice 2026-07-13 3410 JPY/share price']],
  ['21.5', ['pe FY2026 21.5 x estimate']],
  ['11.7', ['evToEbitda FY2026 11.7 x estimate']],
  ['1,150', ['contract business | netPresentValue - 1150 USD mn estimate']],
])('%s is %j', (quote, meaning) => expect(meant(note, quote)).toEqual(meaning));

test('each row of peers is a company of its own, by its ticker', () => {
  const companies = (quote: string): (string | null)[] => note.filter((f) => f.quote === quote).map((f) => f.company);
  expect(companies('18.2')).toEqual(['BETA LN']);
  expect(companies('19.9')).toEqual(['peer average']);
  expect(companies('16.3')).toEqual(['ACME US']);
  expect(companies('55%')).toEqual(['ACME US']);
});
