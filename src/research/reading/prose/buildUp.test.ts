import { expect, test } from 'vitest';
import { readNoteFacts } from '../testing/notes.ts';

// Goal: the parts of a cost of equity are what they are, not four costs of equity.
test.each(['- Cost of equity: 4.2% + 0.95 × 5.0% = 8.95%', 'The cost of equity is 4.2% + 0.95 x 5.0% = 8.95%.', 'CAPM: 4.2% + 0.95*5.0% = 8.95%.'])('%s', (line) =>
  expect(readNoteFacts(`Finch Vale Research\n5 May 2026\n\nOrle Metals (ORLE US)\n\n${line}\n`).map((f) => `${f.metric} ${f.value} ${f.basis}`)).toEqual([
    'riskFreeRate 4.2 assumption',
    'beta 0.95 assumption',
    'equityRiskPremium 5 assumption',
    'costOfEquity 8.95 assumption',
  ]),
);

test.each(['Orle (ORLE.N) closed at $45.20 on 4 May.', 'Orle closed at **$45.20** on 4 May.', 'Orle last traded at $45.20.'])('%s', (line) =>
  expect(readNoteFacts(`Finch Vale Research\n5 May 2026\n\nOrle Metals (ORLE US)\n\n${line}\n`).map((f) => f.metric)).toEqual(['sharePrice']),
);
