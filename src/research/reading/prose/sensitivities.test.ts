import { expect, test } from 'vitest';
import { readNoteFacts } from '../testing/notes.ts';

const said = (sentence: string): string[] => {
  const text = `Tarn Vale Research\nEquity research | 5 May 2026\n\nOrle Corp (ORLE.N)\n1Q26 results: a calm start\nRating: Buy\nPrice target: $50.00\n\n${sentence}\n`;
  return readNoteFacts(text)
    .filter((f) => f.start > text.indexOf('$50.00') + 5)
    .map((f) => [f.quote, '=', f.metric, f.measure === 'level' ? '' : f.measure, f.period ?? '-', JSON.stringify(f.value), f.unit, f.basis].filter((w) => w !== '').join(' '));
};

// Goal: a step in a price and what it does to a line are no levels of that line.
test.each([
  [
    'Each US$1/t on iron ore is worth c.US$233m of annual EBITDA, each US1c/lb on copper c.US$45m.',
    'US$1/t = priceSensitivity - 1 USD/t assumption',
    'c.US$233m = ebitdaSensitivity - 233 USD mn estimate',
    'US1c/lb = priceSensitivity - 0.01 USD/lb assumption',
    'c.US$45m = ebitdaSensitivity - 45 USD mn estimate',
  ],
  [
    'A move of ¥1 in the dollar changes annual operating profit by about ¥50bn, one in the euro by ¥10bn.',
    '¥1 = exchangeRateSensitivity - 1 JPY assumption',
    '¥50bn = operatingIncomeSensitivity - 50 JPY bn estimate',
    '¥10bn = operatingIncomeSensitivity - 10 JPY bn estimate',
  ],
  [
    'Each 10% on the zinc price moves FY26E EBITDA by $19m; each 10% on lead by $5m.',
    '10% = priceSensitivity - 10 % assumption',
    '$19m = ebitdaSensitivity FY2026 19 USD mn estimate',
    '10% = priceSensitivity - 10 % assumption',
    '$5m = ebitdaSensitivity - 5 USD mn estimate',
  ],
  ['A weaker dollar hurts: each 1% costs $14mn of sales.', '1% = exchangeRateSensitivity - 1 % assumption', '$14mn = revenueSensitivity - -14 USD mn estimate'],
  ['A 1% move in the euro changes EPS by about 2%.', '1% = exchangeRateSensitivity - 1 % assumption', '2% = epsSensitivity - 2 % estimate'],
])('%s', (sentence, ...wanted) => expect(said(sentence)).toEqual(wanted));

// Goal: a growth or the price of one thing is no step.
test.each([
  ['That is a 9.2% increase in revenue to $3,219m.', '9.2% = revenue growthYoY 2026Q1 9.2 % reported'],
  ['Revenue rose 8% to $900m as each of two plants cost $5m less.', '8% = revenue growthYoY 2026Q1 8 % reported'],
])('%s', (sentence, wanted) => expect(said(sentence)).toContain(wanted));
