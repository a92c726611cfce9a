import { describe, expect, test } from 'vitest';
import { readNoteFacts } from '../testing/notes.ts';

const head = 'Broker Notes: Orle Air loses a Buy\n10 November 2025 | LSE:ORLE\n\nOrle Air (ORLE.L) was cut to Neutral from Buy by Finch Vale & Co, with a target of 400p.\n\n';
const factsOf = (words: string): string[] =>
  readNoteFacts(`${head}${words}\n`)
    .slice(1)
    .map((f) => [f.metric, f.measure === 'level' ? '' : f.measure, JSON.stringify(f.value), f.unit, f.vintage ?? ''].filter((w) => w !== '').join(' '));

// Goal: pence are hundredths of a pound however they are printed, and a price is told with its move.
describe('news of London shares', () => {
  test.each([
    ['The target prices, GBp 400 and GBX 480, sit on either side.', ['targetPrice 4 GBP/share', 'targetPrice 4.8 GBP/share']],
    ['Finch Vale clips its target to 400p from 465p.', ['targetPrice 4 GBP/share new', 'targetPrice 4.65 GBP/share old']],
    ['Shares finished Friday at 376.2p and opened a further 2.1% lower at 368.3p.', ['sharePrice 3.762 GBP/share', 'priceChange -2.1 %', 'sharePrice 3.683 GBP/share']],
    ['The shares closed at 376.2p, down 0.9%.', ['sharePrice 3.762 GBP/share', 'priceChange -0.9 %']],
    [
      'Its forecast of 2026 operating profit moves to £485m, down 5.8% from £515m.',
      ['operatingIncome 485 GBP mn new', 'operatingIncome revision -5.8 %', 'operatingIncome 515 GBP mn old'],
    ],
    ['Net debt stood at £600m on 30 September, only 0.8x trailing EBITDA of £760m.', ['netDebt 600 GBP mn', 'netDebtToEbitda 0.8 x', 'ebitda 760 GBP mn']],
    ['Marlow Peak Securities cut the stock to Hold from Buy and set 380p.', ['targetPrice 3.8 GBP/share']],
    ['Of the £160m buy-back begun in April, £150m was done by July.', ['shareRepurchases 160 GBP mn', 'shareRepurchases 150 GBP mn']],
  ])('%s', (words, want) => expect(factsOf(words)).toEqual(want));
});

// Goal: a note under a table tells what its changes leave out.
test('changes of a table whose note says so are at constant exchange rates', () => {
  const facts = readNoteFacts(
    'Orle Life (ORLE.L) half-year results\n21 August 2025\n\nRevenue, £ million\t1H25\t1H24\tChange\nHong Kong\t1,063\t858\t24%\nThailand\t522\t370\t35%\nGroup\t2,838\t2,455\t14%\n(Growth at constant exchange rates.)\n',
  );
  expect(facts.filter((f) => f.measure === 'growthYoY').every((f) => f.metric.endsWith('ConstantCurrency'))).toBe(true);
});
