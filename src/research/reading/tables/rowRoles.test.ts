import { expect, test } from 'vitest';
import type { Fact } from '../../../kernel/records.ts';
import { readNoteFacts } from '../testing/notes.ts';

// Goal: where a head says that a column names houses or companies, each row is of the ones it names, whatever column they stand in.
const stackedTable = readNoteFacts(`Rating changes on Acme Motor (NYSE: ACMR)
Published 14 October 2026

Date
Firm
Action
Rating
Price target
Oct 14
Calder Hill
Maintains
Buy
$42 → $48
Oct 13
Norwood Securities
Maintains
Overweight
$46 → $51
Oct 12
Finch & Adler
Downgrade
Hold
$45 → $43
`);
const inPipes = readNoteFacts(`Rating changes before the open
14 October 2026

| Company | Ticker | Broker | Change | Old TP | New TP |
|---|---|---|---|---|---|
| Acme Motor | ACMR | Tamar Research | Upgrade | $21 | $24 |
| Harmon Foods | HMF | Calder Hill | Upgrade | $75 | $88 |
| Delray Air | DLR | Pell Street | Downgrade | $31 | $26 |
`);
const words = readNoteFacts(`Acme Motor (ACMR) has five new targets
14 October 2026

Broker
Rating
New target
Old target
Hartwell
Buy (was Hold)
$55
$42
KBL Capital Markets
Outperform
$58
$52
Osprey & Lund
Neutral
$44
$40
`);

const found = (facts: readonly Fact[], quote: string): Fact | undefined => facts.find((f) => f.quote === quote);

test.each([
  ['$42', 'Calder Hill', 'old', 'ACMR'],
  ['$48', 'Calder Hill', 'new', 'ACMR'],
  ['$51', 'Norwood Securities', 'new', 'ACMR'],
  ['$45', 'Finch & Adler', 'old', 'ACMR'],
])('a cell with two targets holds the one before and the one after: %s', (quote, speaker, vintage, company) => {
  expect(found(stackedTable, quote)).toMatchObject({ metric: 'targetPrice', period: '12M', basis: 'target', speaker, vintage, company });
});

test.each([
  ['$21', 'Tamar Research', 'old', 'ACMR'],
  ['$24', 'Tamar Research', 'new', 'ACMR'],
  ['$88', 'Calder Hill', 'new', 'HMF'],
  ['$31', 'Pell Street', 'old', 'DLR'],
])('a list over companies has house and company in columns of their own: %s', (quote, speaker, vintage, company) => {
  expect(found(inPipes, quote)).toMatchObject({ metric: 'targetPrice', basis: 'target', speaker, vintage, company });
});

test.each([
  ['$55', 'Hartwell', 'new'],
  ['$42', 'Hartwell', 'old'],
  ['$52', 'KBL Capital Markets', 'old'],
  ['$44', 'Osprey & Lund', 'new'],
])('of a table printed one cell a line the words before the figures are columns: %s', (quote, speaker, vintage) => {
  expect(found(words, quote)).toMatchObject({ metric: 'targetPrice', basis: 'target', speaker, vintage, company: 'ACMR' });
});
