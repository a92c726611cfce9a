import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Valuation } from './methods.ts';
import type { Assumptions } from './setting.ts';
import { draw } from './simulation/drawing.ts';
import { drawingOf, sharePlan } from './simulation/shareSimulation.ts';
import { cashFlowMethod, valuerOf } from './valueModel.ts';
import { engineOf } from '../model/testing/engineOf.ts';

const head = (periods: string): string => `model TALW "Talwen Foods"
money USD mn
year ends 12
periods ${periods}
actual to FY2025
sheet Income statement
`;
/** What no case here changes, down to the net debt that each states. */
const rest = `line depreciation "Depreciation" flow USD mn
  FY2025.. 0
line capitalExpenditure "Capital expenditure" flow USD mn
  FY2025.. 0
line workingCapitalChange "Change in working capital" flow USD mn
  FY2025.. 0
driver shares "Shares" stock mn shares
  FY2025.. 10
line netDebt "Net debt" stock USD mn
`;
/** Profits that are the cash flow too; all of it is kept. */
const flat = (netDebt: string, periods = 'FY2025 FY2026 FY2027 FY2028'): string => `${head(periods)}line ebit "EBIT" flow USD mn
  FY2025.. 100
driver taxRate "Tax rate" ratio %
  FY2025.. 0
${rest}${netDebt}
`;
const assumptions: Assumptions = { valuationDate: '2026-06-30', listing: { currency: 'USD' }, discountRate: 0.1, terminalGrowth: 0 };

function valued(source: string, given: Partial<Assumptions> = {}): Valuation {
  const found = valuerOf(engineOf(source)).value({ ...assumptions, ...given }, [], cashFlowMethod);
  if (!found.ok || !found.value[0]!.ok) throw new Error(JSON.stringify(found));
  return found.value[0]!.valuation;
}
const stepsOf = ({ derivation }: Valuation): readonly string[] => derivation!.steps.map(({ label, amount }) => `${label} ${Number(amount?.toFixed(6))}`);

// Goal: money that comes in before the valuation date is in the net debt of that day.
describe('net debt between two balance sheets', () => {
  const kept = flat('  = prior(netDebt) - ebit\n  FY2025 300');

  test('is rolled forward to the day, by half of the year at its middle', () => {
    expect(stepsOf(valued(kept))).toEqual(expect.arrayContaining(['Net debt -300', 'Net debt rolled forward from FY2025 to 2026-06-30: 50% of the way to FY2026 50']));
  });

  test('starts from the newest interim balance sheet', () => {
    const quarters = flat('  FY2025 300 2026Q1 290 FY2026 200', 'FY2025 FY2026 FY2027 FY2028 2026Q1 2026Q2');
    // a third of the way from 290 in March to 200 in December
    expect(stepsOf(valued(quarters))).toContain('Net debt rolled forward from 2026Q1 to 2026-06-30: 33% of the way to FY2026 40');
  });

  test('moves by the cash flow where no later balance sheet is estimated', () => {
    expect(stepsOf(valued(flat('  FY2025 300')))).toContain('Net debt rolled forward from FY2025 to 2026-06-30: 50% of the cash flow of FY2026 50');
  });

  test('stays as a person states it of the day, and at the end of the year', () => {
    for (const given of [{ bridge: { netDebt: 260 } }, { valuationDate: '2025-12-31' }])
      expect(stepsOf(valued(kept, given)).filter((label) => label.includes('rolled'))).toEqual([]);
  });

  // without news equity earns the discount rate on the enterprise: all cash is kept and earns nothing by itself
  test('lets a value grow through the year and over its end without a jump', () => {
    const dates = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (day) => {
        const [now, next] = [valued(kept, { valuationDate: dates(day) }), valued(kept, { valuationDate: dates(day + 7) })];
        const earned = 1000 * Math.sqrt(1.1) * (1.1 ** (7 / 365) - 1);
        expect(Math.abs((next.perShare - now.perShare) * 10 - earned)).toBeLessThan(0.7);
      }),
      { numRuns: 60 },
    );
    const turn = ['2026-12-30', '2026-12-31', '2027-01-01'].map((valuationDate) => valued(kept, { valuationDate }).perShare);
    expect(Math.max(...turn) / Math.min(...turn)).toBeLessThan(1.001);
  });
});

/** Loses 100 and 50, then earns 120 for ever; taxed at a quarter. */
const losing = `${head('FY2025 FY2026 FY2027 FY2028 FY2029')}line revenue "Revenue" flow USD mn
  FY2025.. 1000
line ebit "EBIT" flow USD mn
  FY2025 -80 FY2026 -100 FY2027 -50 FY2028 120 FY2029 120
driver taxRate "Tax rate" ratio %
  FY2025.. 25
${rest}  FY2025.. 0
`;

// Goal: a loss brings no tax back; it is set against later profits, and never against those for ever.
describe('losses', () => {
  const year = { valuationDate: '2025-12-31', convention: 'end' as const };
  /** 150 of losses: 120 of 2028 and 30 of 2029 are free of tax. */
  const flows = [-100, -50, 120, 120 - (120 - 30) * 0.25];
  const byHand = (flows.reduce((sum, flow, k) => sum + flow / 1.1 ** (k + 1), 0) + (120 * 0.75) / 0.1 / 1.1 ** 4) / 10;

  test('are carried forward', () => {
    const found = valued(losing, year);
    expect(found.derivation!.flows.map(({ tax }) => tax)).toEqual([0, 0, 0, -22.5]);
    expect(found.derivation!.flows.map(({ lossesCarried }) => lossesCarried)).toEqual([100, 150, 30, 0]);
    expect(found.perShare).toBeCloseTo(byHand, 9);
  });

  test('are carried forward in a simulation too', () => {
    const setting = valuerOf(engineOf(losing)).setting({ ...assumptions, ...year });
    if (!setting.ok) throw new Error('no setting');
    const plan = sharePlan(setting.value, 'growth');
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
    const still = { growth: 0, margin: 0, discountRate: 0, terminalGrowth: 0 };
    const drawing = drawingOf(plan.value, { draws: 100, seed: 1, spread: still, correlations: [] });
    if (!drawing.ok) throw new Error(JSON.stringify(drawing.problem));
    const drawn = draw(drawing.value, null);
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.problem));
    expect(drawn.value.outcome.mean).toBeCloseTo(byHand, 9);
  });
});

// Goal: what a value silently rests on is said beside it.
describe('notes', () => {
  const notesOf = (source: string, given: Partial<Assumptions> = {}): string => valued(source, given).derivation!.notes.join('\n');

  test('a profit that is not taxed for ever, and losses', () => {
    expect(notesOf(flat('  FY2025 300'))).toContain('The profit of FY2028 is taxed at 0% for ever');
    expect(notesOf(losing)).not.toContain('is taxed at');
    expect(notesOf(losing)).toContain('carried forward and set against later profits');
  });

  test('terms that nobody states, until somebody does', () => {
    expect(notesOf(losing)).toContain('taken as none: lease liabilities, minority interests, preferred shares, pension liabilities, associates and investments.');
    expect(notesOf(losing, { bridge: { leases: 0, minorities: 0, preferred: 0, pension: 0, associates: 0 } })).not.toContain('taken as none');
  });

  test('a printed net debt that is not debt less cash', () => {
    const sheet = '\nsheet Balance sheet\nline debtLessCash "Debt less cash" stock USD mn\n  FY2025 100\n';
    expect(notesOf(flat('  FY2025 300') + sheet)).toContain('Net debt of FY2025 is printed as 300 USD mn; debt less cash, which is taken here, is 100.');
    expect(notesOf(flat('  FY2025 300') + sheet, { bridge: { netDebt: 300 } })).not.toContain('is printed as');
    expect(notesOf(flat('  FY2025 105') + sheet)).not.toContain('is printed as');
  });
});
