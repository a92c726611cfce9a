import { describe, expect, test } from 'vitest';
import { readingOf } from '../reading/testing/readText.ts';
import { caseAt } from './names.ts';
import { documentsWithCases, readCases, type StatedCase } from './readCases.ts';

/** Cases of a text of one document, as they are read off the page. */
function casesIn(text: string): readonly StatedCase[] {
  const facts = readingOf(text).facts.map((fact) => ({ ...fact, document: 'essay.md', asOf: '2026-03-12' }));
  expect(documentsWithCases(facts)).toEqual(['essay.md']);
  return readCases(facts, new Map([['essay.md', text]]));
}
const said = (cases: readonly StatedCase[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    cases.map(({ id, figures }) => [
      id,
      figures.map(
        ({ fact, low, high }) =>
          `${fact.metric}${fact.measure === 'level' ? '' : ` ${fact.measure}`}${fact.period === null ? '' : ` ${fact.period}`} ${low}${high === low ? '' : `–${high}`}`,
      ),
    ]),
  );

const opening = `# Orvane Pumps (OVP US): three ways this can go

*By Mara Lindqvist, 12 March 2026*

Orvane makes pumps for desalination. Shares trade at $40.00.

| USD mn | 2024A | 2025A | 2026E | 2027E |
| :--- | ---: | ---: | ---: | ---: |
| Revenue | 900.0 | 1,000.0 | 1,100.0 | 1,210.0 |
| Operating income | 120.0 | 140.0 | 160.0 | 184.0 |

## What I think

I read the prospectus twice, and my own case rests on the margin. The discount rate (WACC) is 10%, and growth for ever is 2.5%.

`;

describe('cases of documents', () => {
  // Goal: the four ways in which pages name a case: the opening of a line, a line over a block, the head of a column, a sentence.
  test('by the name that opens a line', () => {
    expect(
      said(
        casesIn(
          `${opening}**Bear case:** revenue grows 4% a year, the operating margin stays at 12%, and the discount rate is 11%.\n\n**Bull case (25%):** revenue growth of 14%, an operating margin of 18% and a WACC of 8.5%; worth $60.00.\n`,
        ),
      ),
    ).toEqual({
      bear: ['revenue growthYoY 4', 'operatingMargin 12', 'wacc 11'],
      bull: ['probability 25', 'revenue growthYoY 14', 'operatingMargin 18', 'wacc 8.5', 'fairValue 60'],
    });
  });

  const block = (heads: readonly string[]): string =>
    `${opening}## Scenarios\n${[
      ['3–5%', '~12%', '11%'],
      ['10%', '15%', '10%'],
      ['14%', '18%', '9%'],
    ]
      .map(([growth, margin, rate], i) => `${heads[i] === '' ? '' : `${heads[i]}\n`}Revenue CAGR: ${growth}\nOperating Margin: ${margin}\nWACC: ${rate}\n`)
      .join('')}`;
  const three = {
    bear: ['revenue cagr 3–5', 'operatingMargin 12', 'wacc 11'],
    base: ['revenue cagr 10', 'operatingMargin 15', 'wacc 10'],
    bull: ['revenue cagr 14', 'operatingMargin 18', 'wacc 9'],
  };
  test('by the line over a block', () => {
    const cases = casesIn(block(['Bear Case', 'Base Case', 'Bull Case (25%)']));
    expect(said(cases)).toEqual(three);
    expect(cases.map(({ namedBy }) => namedBy)).toEqual(['print', 'print', 'print']);
  });

  test('a block whose lines over it were torn off is named by rank, and says so', () => {
    const cases = casesIn(block(['', '', '']));
    expect(said(cases)).toEqual(three);
    expect(cases.map(({ namedBy }) => namedBy)).toEqual(['rank', 'rank', 'rank']);
  });

  test('where growth and margin disagree a case keeps its number', () => {
    const cases = casesIn(block(['', '', '']).replace('~12%', '~16%'));
    expect(cases.map(({ id, namedBy }) => [id, namedBy])).toEqual([
      ['case1', 'order'],
      ['case2', 'order'],
      ['case3', 'order'],
    ]);
  });

  test('by the head of a column', () => {
    expect(
      said(
        casesIn(
          `${opening}| | Bear | Base | Bull |\n| :--- | ---: | ---: | ---: |\n| Revenue growth 2026 | 4% | 10% | 14% |\n| EBIT margin 2028 | 12% | 15% | 18% |\n| Discount rate | 11% | 10% | 9% |\n| Probability | 25% | 50% | 25% |\n`,
        ),
      ),
    ).toMatchObject({
      bear: ['revenue growthYoY FY2026 4', 'ebitMargin FY2028 12', 'wacc 11', 'probability 25'],
      bull: ['revenue growthYoY FY2026 14', 'ebitMargin FY2028 18', 'wacc 9', 'probability 25'],
    });
  });

  test('a document without cases has none', () => {
    expect(casesIn(`${opening}The discount rate is 10% and growth for ever 2%. I would buy at $30.\n`)).toEqual([]);
  });
});

test('a sentence names its case before the figure, or right behind it', () => {
  const text = 'In our bull case margins reach 18%. That is worth $60. We see $28 in the bear case.';
  const at = (words: string): string | null => caseAt(text, text.indexOf(words), 0, 1)?.id ?? null;
  expect([at('18%'), at('$60'), at('$28')]).toEqual(['bull', null, 'bear']);
});
