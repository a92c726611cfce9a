import { expect, test } from 'vitest';
import type { SourceDocument } from '../../kernel/records.ts';
import { read } from '../reading/read.ts';
import { checkDocument } from './check.ts';

const ties = (body: string) => {
  const text = `# Orle Metals (NYSE: ORLE): what is it worth?\n\n*Written on 3 March 2026. I own the shares; I think they are dear. My model says so.*\n\n${body}\n\n## Conclusion\n\nI would wait.\n`;
  const source = { name: 'a.txt', hash: '', format: 'text', text, tables: [], sections: [], pages: [], runs: [], meta: {}, problems: [] } satisfies SourceDocument;
  return checkDocument(read(source)).map((t) => `${t.verdict} ${t.identity} ${t.members[0]!.quote}`);
};

// Goal: each step of a valuation is recomputed, and the one that was bent is named.
test('a present value is its flow times the factor beside it', () => {
  const found = ties(
    '## Flows\n\n| Year | FCFF | Factor | PV |\n|---|---|---|---|\n| 2026E | 1,000 | 0.926 | 926 |\n| 2027E | 1,100 | 0.857 | 943 |\n| 2028E | 1,200 | 0.794 | 935 |',
  );
  expect(found).toContain('ties valuation.presentValueByFactor 926');
  expect(found).toContain('off valuation.presentValueByFactor 935');
});

test('a value weighted by the odds of its cases ties or is off; the odds make a whole', () => {
  const cases = (weighted: string): string[] =>
    ties(
      `## Cases\n\n| Case | Odds | Value |\n|---|---|---|\n| Bear | 25% | $20.00 |\n| Base | 50% | $30.00 |\n| Bull | 25% | $46.00 |\n\nWeighted by those odds the stock is worth ${weighted}.`,
    );
  expect(cases('$31.50')).toEqual(expect.arrayContaining(['ties whole.expected $31.50', 'ties whole.hundredPercent 25%']));
  expect(cases('$35.10')).toContain('off whole.expected $35.10');
});
