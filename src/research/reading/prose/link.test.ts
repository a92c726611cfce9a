import { describe, expect, test } from 'vitest';
import type { Fact, SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const factsOf = (text: string): readonly Fact[] =>
  read({ name: 'n.txt', format: 'text', hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument).facts;
const noted = (sentence: string): readonly Fact[] =>
  factsOf(`Olden Steel (OLDS) 2Q25 review\n\nAugust 14, 2025\n\n${sentence}\n\nOur view is unchanged. We expect little, we model less and we rate the shares Hold.\n`);
const keys = (facts: readonly Fact[]): string[] => facts.map((f) => `${f.metric} ${f.measure} ${f.period} ${JSON.stringify(f.value)}`);

describe('a figure takes the metric, the measure and the period of its words', () => {
  test.each([
    ['Revenue grew 12% in 2Q25.', ['revenue growthYoY 2025Q2 12']],
    ['Revenue fell 12% in 2Q25.', ['revenue growthYoY 2025Q2 -12']],
    ['Revenue was $412 million in 2Q25, up 6% from a year earlier.', ['revenue level 2025Q2 412', 'revenue growthYoY 2025Q2 6']],
    ['Net income dropped 32% to $79 million in 2Q25.', ['netIncome growthYoY 2025Q2 -32', 'netIncome level 2025Q2 79']],
    ['Gross margin reached 24.5% in 2Q25.', ['grossMargin level 2025Q2 24.5']],
    ['Gross margin lost 300 basis points to 40.6% in 2Q25.', ['grossMargin changeYoY 2025Q2 -3', 'grossMargin level 2025Q2 40.6']],
    ['In 2Q25 EBITDA rose 9% to $91 million.', ['ebitda growthYoY 2025Q2 9', 'ebitda level 2025Q2 91']],
    ['We cut our FY2025 revenue forecast by 3%.', ['revenue revision FY2025 -3']],
    ['Revenue of $412 million in 2Q25 was 4% above consensus.', ['revenue level 2025Q2 412', 'revenue surprise 2025Q2 4']],
    ['Capex was $30 million in 2024 and $40 million in 2025.', ['capitalExpenditure level FY2024 30', 'capitalExpenditure level FY2025 40']],
  ])('%s', (sentence, want) => expect(keys(noted(sentence))).toEqual(want));
});

test('what is compared is of the year before where it has no period of its own', () => {
  expect(keys(noted('Revenue was $412 million in 2Q25, compared with $388 million.'))).toEqual(['revenue level 2025Q2 412', 'revenue level 2024Q2 388']);
});

test('a multiple of a line is a valuation, unless the line grew by it', () => {
  expect(keys(noted('The shares trade on 14.1x our 2026 EBITDA.'))).toEqual(['evToEbitda level FY2026 14.1']);
});

test('weights follow one another', () => {
  const facts = factsOf('# Worth\n\nCost of debt 4.1% before tax; equity weighs 95%, debt 5%.\n');
  expect(facts.map((f) => f.metric)).toEqual(['costOfDebt', 'equityWeight', 'debtWeight']);
});

describe('levels to buy, sell and stop at', () => {
  test.each([
    ['We keep a stop at $48.', ['stopLoss', 48]],
    ['Trim at $440.', ['targetPrice', 440]],
    ['Add between $65 and $75.', ['entryPrice', [65, 75]]],
    ['The 200-day average is near $355.', ['movingAverage', 355]],
  ])('%s', (sentence, want) => {
    const f = noted(sentence)[0];
    expect([f?.metric, f?.value]).toEqual(want);
  });
});

const news = `Two calls on makers of steel

August 14, 2025

Marlow & Finch upgraded Olden Steel (NYSE: OLDS) to Buy with a $21 target, raised from $18.

Brack Mining lost a fan. Harrow Securities lowered its target on Brack Mining (NYSE: BRCK) by 10% to $45 and keeps Hold. It expects fiscal 2026 (May) EPS of $3.10. Second-quarter revenue fell 4% to $612 million.
`;

describe('news of several companies and houses', () => {
  const facts = factsOf(news);
  test('each figure belongs to the company of its paragraph', () => {
    expect(facts.filter((f) => f.company === 'OLDS').map((f) => f.quote)).toEqual(['$21', '$18']);
    expect(facts.filter((f) => f.company === 'BRCK').map((f) => f.quote)).toEqual(['10%', '$45', '$3.10', '4%', '$612 million']);
  });
  test('the house spoken of last speaks on', () => {
    expect(facts.find((f) => f.quote === '$21')?.speaker).toBe('Marlow & Finch');
    expect(facts.find((f) => f.quote === '$3.10')).toMatchObject({ speaker: 'Harrow Securities', basis: 'estimate', period: 'FY2026' });
  });
  test('a target before and after, and the cut between them', () => {
    expect(facts.find((f) => f.quote === '$18')?.vintage).toBe('old');
    expect(facts.find((f) => f.quote === '10%')).toMatchObject({ metric: 'targetPrice', measure: 'revision', value: -10 });
  });
  test('a company has its own fiscal year', () => {
    expect(facts.find((f) => f.quote === '$612 million')?.period).toBe('2025Q2');
  });
});
