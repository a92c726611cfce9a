import { expect, test } from 'vitest';
import { readNoteFacts } from '../testing/notes.ts';

const head = 'Orle Bakeries Inc. (NYSE: ORLB)\nThird Quarter 2025 Earnings Call, November 5, 2025\n\nOperator\nWelcome.\n\nChief Financial Officer\n';
const factsOf = (words: string): string[] =>
  readNoteFacts(`${head}${words}\n`).map((f) =>
    [f.metric, f.measure === 'level' ? '' : f.measure, f.period ?? '-', JSON.stringify(f.value), f.unit, f.basis, f.speaker].filter((w) => w !== '').join(' '),
  );

// Goal: on a call the officers speak, of the quarter they report and of the year they look ahead to.
test.each([
  [
    'Revenue was $423.6 million, up 25% from $338.2 million in the third quarter of last year and 1.9% higher sequentially.',
    [
      'revenue 2025Q3 423.6 USD mn reported management',
      'revenue growthYoY 2025Q3 25 % reported management',
      'revenue 2024Q3 338.2 USD mn reported management',
      'revenue growthQoQ 2025Q3 1.9 % reported management',
    ],
  ],
  ['Same shop sales rose 7.4% and transactions 6.8%.', ['comparableSales growthYoY 2025Q3 7.4 % reported management', 'transactions growthYoY 2025Q3 6.8 % reported management']],
  ['Adjusted EBITDA therefore reached $78.0 million.', ['adjustedEbitda 2025Q3 78 USD mn reported management']],
  [
    'Adjusted net income was $32.7 million, which is $0.19 per share, up from $0.16; I believe the consensus was $0.17.',
    [
      'adjustedNetIncome 2025Q3 32.7 USD mn reported management',
      'adjustedEps 2025Q3 0.19 USD/share reported management',
      'adjustedEps 2024Q3 0.16 USD/share reported management',
      'adjustedEps 2025Q3 0.17 USD/share consensus consensus',
    ],
  ],
  [
    'Now the outlook for 2025. We raise total revenue to a range of $1.61 billion to $1.615 billion from $1.59 billion to $1.60 billion before.',
    ['revenue FY2025 [1.61,1.615] USD bn guidance management', 'revenue FY2025 [1.59,1.6] USD bn guidance management'],
  ],
  [
    'On development, we opened 38 shops in the quarter and ended it with 1,081 shops.',
    ['storesOpened 2025Q3 38 count reported management', 'stores 2025Q3 1081 count reported management'],
  ],
  [
    'Labor costs were 27.2% of revenue. Pre-opening expenses were 2.0%.',
    ['personnelExpenses shareOf:revenue 2025Q3 27.2 % reported management', 'preOpeningExpenses shareOf:revenue 2025Q3 2 % reported management'],
  ],
])('%s', (words, want) => expect(factsOf(words)).toEqual(want));
