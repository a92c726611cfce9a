import { expect, test } from 'vitest';
import { buildModel } from '../model/build.ts';
import { startEngine } from '../model/engine.ts';
import { ownScenario, placeOwnNumbers, type OwnNumber } from '../model/ownNumbers.ts';
import { printedFigures } from '../model/printed.ts';
import { readingOf } from '../reading/testing/readText.ts';
import { comparedLines } from './lines.ts';
import { bridgeChoices, bridgeOfSides, isThin, type Side } from './sides.ts';
import { statementsOf } from './statements.ts';

const full = `Finch Vale Research
5 May 2026

Orle Metals (ORLE US)

USD mn                      12/25     12/26E    12/27E
Revenue                   1,000.0    1,100.0   1,188.0
Cost of revenue            (600.0)    (649.0)   (695.0)
Gross profit                400.0      451.0     493.0
SG&A                       (150.0)    (160.0)   (170.0)
EBIT                        250.0      291.0     323.0
Net interest expense        (20.0)     (21.0)    (20.5)
Pre-tax income              230.0      270.0     302.5
Income tax                  (57.5)     (67.5)    (75.6)
Net income                  172.5      202.5     226.9
`;
const short = `Kestrel Research
6 May 2026

Orle Metals (ORLE US)

USD bn                      12/25     12/26E    12/27E
Revenue                     1.000      1.050     1.100
EBIT                        0.250      0.231     0.220
Net income                  0.1725     0.168     0.160
`;
const thin = `Tamar Securities
7 May 2026

Orle Metals (ORLE US): we expect revenue of $1,060 million in 2026.
`;

const facts = [
  ['full', '2026-05-05', full],
  ['short', '2026-05-06', short],
  ['thin', '2026-05-07', thin],
].flatMap(([document, asOf, text]) => readingOf(text!).facts.map((fact) => ({ ...fact, document: document!, asOf: asOf! })));

function side(speaker: string, own: readonly OwnNumber[] = []): Side {
  const figures = printedFigures(facts, speaker, 12);
  const built = buildModel('ORLE US', 'Orle Metals', figures);
  const started = built === null ? null : startEngine(built.model);
  if (started === null || !started.ok) throw new Error('nothing was built');
  const { engine } = started;
  const scenario = own.length === 0 ? null : ownScenario(placeOwnNumbers(engine, own));
  for (const { line, period, value } of own) engine.set(line, period, value);
  return { name: own.length === 0 ? speaker : 'Mine', speaker, figures, engine, scenario };
}

const sum = (list: readonly number[]): number => list.reduce((x, y) => x + y, 0);

// Goal: who prints three lines in billions is bridged to who prints nine in millions, by what both print.
test('two of unlike detail and scale are bridged by the lines that both print', () => {
  const made = bridgeOfSides(side('Finch Vale Research'), side('Kestrel Research'), 'netIncome', 'FY2026');
  if (!made.ok) throw new Error(made.reason);
  const { from, to, steps } = made.bridge;
  expect([from, to].map((x) => Number(x.toFixed(6)))).toEqual([202.5, 168]);
  expect(sum(steps.map(({ effect }) => effect))).toBe(to - from);
  expect(steps[0]).toMatchObject({ group: 'Revenue' });
  // nothing of weight is left that no shared line explains
  expect(Math.abs(steps.find(({ group }) => group === 'Not shared')?.effect ?? 0)).toBeLessThan(0.01);
});

// 1,000 × 1.2 = 1,200 of which 649 / 1,100 are costs of revenue and 160 / 1,100 are SG&A; the rest is unchanged.
test('own numbers are bridged over the model that they lie on', () => {
  const made = bridgeOfSides(side('Finch Vale Research'), side('Finch Vale Research', [{ line: 'revenueGrowth', period: 'FY2026', value: 20 }]), 'ebit', 'FY2026');
  if (!made.ok) throw new Error(made.reason);
  expect(made.by).toBe('one model');
  expect(made.bridge.steps.map(({ group, effect }) => [group, Number(effect.toFixed(6))])).toEqual([['Revenue', Number(((1200 * 291) / 1100 - 291).toFixed(6))]]);
});

test('a line that one of them does not have has its reason, and is no choice', () => {
  const [a, b] = [side('Finch Vale Research'), side('Kestrel Research')];
  expect(bridgeOfSides(a, b, 'grossProfit', 'FY2026')).toEqual({ ok: false, reason: 'Kestrel Research has no figure for it in FY2026' });
  expect(bridgeChoices(a, b).map(({ line }) => line)).toEqual(['netIncome', 'ebit', 'revenue']);
});

test('one figure makes no model of more than sales', () => {
  expect(isThin(side('Tamar Securities').engine)).toBe(true);
  expect(isThin(side('Kestrel Research').engine)).toBe(false);
});

// 1,100 against 1,060 and 1,050: (1,100 − 1,050) / 1,070 = 4.67 %.
test('lines stand in one unit, with the spread of those who estimate them', () => {
  const row = comparedLines(statementsOf(facts, 12), []).find(({ metric, period }) => metric === 'revenue' && period === 'FY2026')!;
  expect(row.unit).toBe('USD mn');
  expect(row.figures.map(({ voice, value }) => [voice, value]).toSorted()).toEqual([
    ['Finch Vale Research', 1100],
    ['Kestrel Research', 1050],
    ['Tamar Securities', 1060],
  ]);
  expect(row.spreadPercent).toBeCloseTo((100 * 50) / 1070, 9);
});
