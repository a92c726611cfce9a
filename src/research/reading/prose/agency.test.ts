import { describe, expect, test } from 'vitest';
import type { Fact, SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const readOf = (text: string): readonly Fact[] =>
  read({ name: 'n.txt', format: 'text', hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument).facts;
const told = (paragraph: string): string[] =>
  readOf(`Olden Foods beats estimates, raises its forecast\n\nMarch 4, 2026\n\n(Acme News) - Olden Foods (OLDF.N) reported fourth-quarter results.\n\n${paragraph}\n`).map(
    (f) => `${f.metric} ${f.measure} ${f.period} ${JSON.stringify(f.value)} ${f.basis} ${f.speaker}`,
  );

// Goal: reports of results in the words of agencies.
describe('agency reports', () => {
  test.each([
    [
      'Olden Foods earned $1.02 per share on revenue of $842 million. A year earlier it earned $1.15 per share on revenue of $910 million.',
      [
        'eps level 2025Q4 1.02 reported company',
        'revenue level 2025Q4 842 reported company',
        'eps level 2024Q4 1.15 reported company',
        'revenue level 2024Q4 910 reported company',
      ],
    ],
    [
      'For the first quarter, the company guided for revenue of $800 million to $820 million, below the $845 million analysts expected.',
      ['revenue level 2026Q1 [800,820] guidance company', 'revenue level 2026Q1 845 consensus consensus'],
    ],
    [
      'Adjusted profit was $1.31 per share, above the $1.22 per share expected.',
      ['adjustedEps level 2025Q4 1.31 reported company', 'adjustedEps level 2025Q4 1.22 consensus consensus'],
    ],
    ['Shares, which have gained 14% this year, rose 3% in premarket trading.', ['priceChange level YTD 14 price article', 'priceChange level 1D 3 price article']],
  ])('%s', (sentence, want) => expect(told(sentence)).toEqual(want));
});

// Goal: what is set against an amount is in its money, whatever the text counts in otherwise; who says something is no part of the company.
test('a text about two companies counts each in its own money', () => {
  const amounts = readOf(
    'EUROPEAN EARNINGS-Orle and Tamar top forecasts\n\nSTOCKHOLM, July 17 (Meridian Wire) - Two of the region’s exporters opened their books on Friday.\n\nAB Orle (ORLb.ST) posted second-quarter operating profit of 14.1 billion Swedish crowns, up 6.8% from 13.2 billion a year ago.\n\nTamar (TAMAR.HE) said operating profit climbed 44% to 402 million euros from 301 million.\n',
  ).filter((f) => f.unit !== '%');
  expect(amounts.map((f) => `${f.company} ${f.segment ?? '-'} ${f.metric} ${String(f.value)} ${f.unit}`)).toEqual([
    'ORLb.ST - operatingIncome 14.1 SEK bn',
    'ORLb.ST - operatingIncome 13.2 SEK bn',
    'TAMAR.HE - operatingIncome 402 EUR mn',
    'TAMAR.HE - operatingIncome 301 EUR mn',
  ]);
});
