import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

// Goal: a row that names only a part takes what it measures from its sub-header, its unit or the title of its table.
const mine = readNoteFacts(`Halloran Pike Securities
14 July 2026

Acme Mining (ACM AU)
Buy

Figure 1: 2Q26 sales volumes against expectations

                     Actual    Consensus    Our est.    Diff to cons (%)    FY26 guidance
Zinc (kt)                88           86          87                 2.3              350
Payable lead (kt)        31           33          32                -6.1          125-135

Figure 2: Unit costs and prices

                          1H26       1H25    Chg (%)
Realised price
  Zinc (US$/t)           2,834      2,585        9.6
Unit cost
  Harrow Hill (US$/t)      308        277       11.2

Figure 3: The half at a glance

                          1H26       1H25
Gold (koz)                 410        398
Lithium hydroxide (kt)     6.2        5.8
Head office (m)              3          2
`);

test.each([
  ['88', 'Zinc | volume 2026Q2 88 kt reported'],
  ['86', 'Zinc | volume 2026Q2 86 kt consensus'],
  ['87', 'Zinc | volume 2026Q2 87 kt estimate'],
  ['2.3', 'Zinc | volume surprise 2026Q2 2.3 % consensus'],
  ['125-135', 'Payable lead | volume FY2026 [125,135] kt guidance'],
  ['2,834', 'Zinc | realisedPrice 2026H1 2834 USD/t reported'],
  ['9.6', 'Zinc | realisedPrice growthYoY 2026H1 9.6 % reported'],
  ['277', 'Harrow Hill | unitCost 2025H1 277 USD/t reported'],
  ['410', 'Gold | production 2026H1 410 koz reported'],
  ['6.2', 'Lithium hydroxide | production 2026H1 6.2 kt reported'],
])('%s is %s', (quote, meaning) => expect(meant(mine, quote)).toEqual([meaning]));

test('a part without a commodity, a title or a sub-header keeps its own name', () => {
  expect(meant(mine, '3').join()).toContain('headOffice');
});
