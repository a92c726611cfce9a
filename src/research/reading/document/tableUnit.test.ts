// Goal: a unit that a document says once, or over most of its statements, is that of every bare figure of its tables.
import { expect, test } from 'vitest';
import { readNoteFacts } from '../testing/notes.ts';

const unitsOf = (text: string, quote: string): string[] => readNoteFacts(text).flatMap((f) => (f.quote === quote ? [f.unit] : []));

test.each([
  ['All amounts in US dollars; millions unless marked', 'USD mn'],
  ['Figures in EUR millions unless otherwise stated', 'EUR mn'],
  ['All numbers CHFm except per share', 'CHF mn'],
])('%s', (line, unit) => {
  const text = `# Orchard Tools: a close look\n\n*Private notes | 3 May 2026 | ${line}*\n\n## Track record\n\n| | FY23 | FY24 | FY25 |\n|:---|---:|---:|---:|\n| Revenue | 1,870 | 2,237 | 2,647 |\n| Net income | 238 | 263 | 252 |\n`;
  expect(unitsOf(text, '2,237')).toEqual([unit]);
});

test.each([
  ['NOKm', 'NOK mn'],
  ['PLN m', 'PLN mn'],
  ['TWD bn', 'TWD bn'],
])('statements whose titles stand apart from them: (%s)', (unit, said) => {
  const text = `Varde Partners\nEquity research | 3 May 2026\n\nFjordheim (FJH.OL)\nRating: Buy\n\nIncome Statement (${unit})  ____\n\nBalance Sheet (${unit})  ____\n\nSource: Company data, Varde Partners estimates\n\n2024A\n2025A\n2026E\nRevenues\n60,343\n63,604\n64,120\nCost of goods sold\n(37,654)\n(40,389)\n(40,460)\nGross profit\n22,689\n23,215\n23,660\n`;
  expect(unitsOf(text, '63,604')).toEqual([said]);
});
