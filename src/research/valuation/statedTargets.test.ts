import { expect, test } from 'vitest';
import { readingOf } from '../reading/testing/readText.ts';
import type { ModelFact } from '../model/printed.ts';
import { peersOf } from './libraryMultiples.ts';
import { isOfEarnings, isReplaced, targetMultiplesIn } from './statedTargets.ts';

const factsOf = (text: string, document: string, asOf: string): readonly ModelFact[] => readingOf(text).facts.map((fact) => ({ ...fact, document, asOf }));
const trading = factsOf(
  `Harrow & Pike Research
15 September 2025

Tarn Pumps (TARN US)   BUY
Price USD 30.20

Summary (USD mn)       2025E    2026E
Revenue              1,457.6  1,537.8
EBITDA                 308.9    331.7
EV/EBITDA (x)            8.0      7.2
`,
  'first.txt',
  '2025-09-15',
);
const atTarget = factsOf(
  `Lorne Partners
Tarn Pumps   Hold   (TARN US, USD 31.10)
20 October 2025

Target price USD 32.48 (8.5x EV/EBITDA 2026E)

Summary (USD mn)       2025E    2026E
Revenue              1,441.1  1,505.9
EBITDA                 296.2    311.5
`,
  'second.txt',
  '2025-10-20',
);

// Goal: the multiple at which a target is set is no multiple at which a share trades.
test('the newest multiple of a table of peers is one at a price, not one at a target', () => {
  const facts = [...trading, ...atTarget];
  expect([...targetMultiplesIn(facts)].map((f) => `${f.metric} ${f.period} ${String(f.value)}`)).toEqual(['evToEbitda FY2026 8.5']);
  const table = peersOf([{ company: 'TARN US', name: 'Tarn Pumps', facts }], 'TARN US', 'evToEbitda', 'FY2026');
  expect(table.ok && table.value.rows[0]!.multiple?.value).toBe(7.2);
});

test('a target multiple that gives the target with earnings a share is one of earnings, and is replaced with its target', () => {
  const facts = factsOf(
    `Harrow & Pike Research
15 September 2025

Tarn Pumps (TARN US)   BUY
Price USD 30.20, target price USD 37.00

Our target price of USD 37.00 is based on 16x our 2026E EPS of USD 2.29.

Summary (USD mn)       2025E    2026E
Revenue              1,457.6  1,537.8
EPS (USD)               2.08     2.29
`,
    'first.txt',
    '2025-09-15',
  );
  const multiple = facts.find(({ metric }) => metric === 'targetMultiple' || metric === 'pe')!;
  expect(isOfEarnings(multiple, facts)).toBe(true);
  expect(isOfEarnings({ ...multiple, value: 12 }, facts)).toBe(false);
  expect(isReplaced(multiple, facts)).toBe(false);
  const target = facts.find(({ metric }) => metric === 'targetPrice')!;
  expect(isReplaced(multiple, [...facts, { ...target, document: 'later.txt', asOf: '2026-02-24', value: 36.93 }])).toBe(true);
  expect(isReplaced(multiple, [...facts, { ...target, document: 'later.txt', asOf: '2026-02-24' }])).toBe(false);
});
