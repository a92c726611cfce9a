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
