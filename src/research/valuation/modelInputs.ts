/** What a valuation takes out of a model: lines under any of their names, with a note of every cell that was used. */
import { periodSpan } from './timing.ts';
import type { Engine } from '../model/engine.ts';
import { factorOf } from '../model/dimensions.ts';
import type { CellSource, Line } from '../model/model.ts';
import type { ValuationInput } from './methods.ts';

/** A sum of lines, each with its sign: the first way whose lines the model has is taken. */
export type Way = readonly (readonly [sign: 1 | -1, line: string])[];

const one = (...lines: readonly string[]): readonly Way[] => lines.map((line) => [[1, line]]);

const cashLines = ['cash', 'cashAndShortTermInvestments', 'cashAndRestrictedCash'];

/** Quantities by the lines that give them; income has costs, and cash flow what is paid, as negative amounts. */
export const quantities = {
  revenue: one('revenue'),
  operatingProfit: one('ebit', 'operatingIncome', 'adjustedEbit', 'recurringOperatingIncome'),
  taxRate: one('taxRate', 'effectiveTaxRate'),
  depreciation: [
    ...one('cashFlow.depreciationAndAmortization'),
    [[-1, 'depreciationAndAmortization']],
    [
      [1, 'cashFlow.depreciation'],
      [1, 'cashFlow.amortization'],
    ],
    [
      [-1, 'depreciation'],
      [-1, 'amortization'],
    ],
    [[-1, 'depreciation']],
  ],
  capitalExpenditure: one('capitalExpenditure'),
  workingCapital: [
    ...one('workingCapitalChange'),
    [
      [1, 'changeInReceivables'],
      [1, 'changeInInventory'],
      [1, 'changeInAccountsPayable'],
    ],
    [
      [1, 'changeInReceivables'],
      [1, 'changeInAccountsPayable'],
    ],
  ],
  borrowing: [
    ...one('debtChange'),
    [
      [1, 'debtIssued'],
      [1, 'debtRepaid'],
    ],
  ],
  freeCashFlow: one('freeCashFlow'),
  netIncome: one('netIncome', 'netIncomeAttributableToShareholders', 'netIncomePreExceptional'),
  dividends: [[[-1, 'dividendsPaid']]],
  // debt and cash by themselves go first, for a stated net debt may hold leases that are counted beside it
  netDebt: [
    ...['debt', 'totalDebt'].flatMap((debt) =>
      cashLines.map((cash): Way => [
        [1, debt],
        [-1, cash],
      ]),
    ),
    ...cashLines.map((cash): Way => [
      [1, 'shortTermDebt'],
      [1, 'longTermDebt'],
      [-1, cash],
    ]),
    ...one('debtLessCash', 'netDebt'),
  ],
  leases: [
    [
      [1, 'shortTermLeases'],
      [1, 'longTermLeases'],
    ],
    ...one('leaseLiabilities', 'longTermLeases', 'shortTermLeases'),
  ],
  minorities: one('minorityInterestEquity'),
  preferred: [...one('preferredShares', 'mezzanineEquity')],
  pension: one('pensionLiabilities'),
  associates: one('investmentsInAssociates', 'totalInvestments', 'longTermInvestments'),
  bookEquity: one('commonEquity', 'totalEquity'),
  totalAssets: one('totalAssets'),
  totalLiabilities: one('totalLiabilities'),
  shares: one('dilutedShares', 'sharesOutstanding', 'basicShares', 'shares'),
  /** What earnings a share imply, where nobody prints a count. */
  impliedShares: one('impliedShares'),
} as const satisfies Readonly<Record<string, readonly Way[]>>;

export type Quantity = keyof typeof quantities;

/** Names under which a quantity is looked for, for the sentence where it is missing. */
export const namesOf = (quantity: Quantity): readonly string[] => [...new Set((quantities[quantity] as readonly Way[]).map((way) => way.map(([, line]) => line).join(' + ')))];

/** The first way whose lines all have a value in the period; null where none has. */
export const wayOf = (engine: Engine, quantity: Quantity, period: string): Way | null =>
  (quantities[quantity] as readonly Way[]).find((way) => way.every(([, line]) => engine.model.lines.some(({ id }) => id === line) && engine.value(line, period) !== null)) ?? null;

/** Cells of a model as they are used. */
export class ModelInputs {
  readonly engine: Engine;
  readonly used: ValuationInput[] = [];
  private readonly lines: ReadonlyMap<string, Line>;
  private readonly spans = new Map<string, CellSource>();

  constructor(engine: Engine) {
    this.engine = engine;
    this.lines = new Map(engine.model.lines.map((line) => [line.id, line]));
  }

  /** In arithmetic's units (percent as hundredths); null where no way gives it in the period. */
  take(quantity: Quantity, period: string): number | null {
    const way = wayOf(this.engine, quantity, period);
    if (way === null) return null;
    for (const [, line] of way) this.note(line, period);
    return way.reduce((sum, [sign, line]) => sum + sign * this.peek(line, period)!, 0);
  }

  /** The lines by which a quantity is given in the period; none where no way gives it. */
  linesOf(quantity: Quantity, period: string): readonly string[] {
    return ((quantities[quantity] as readonly Way[]).find((way) => way.every(([, line]) => this.peek(line, period) !== null)) ?? []).map(([, line]) => line);
  }

  /** The first of several lines that has a value. */
  first(ids: readonly string[], period: string): number | null {
    const id = ids.find((line) => this.peek(line, period) !== null);
    if (id === undefined) return null;
    this.note(id, period);
    return this.peek(id, period);
  }

  unitOf(quantity: Quantity): string | null {
    const ids = (quantities[quantity] as readonly Way[]).flatMap((way) => way.map(([, line]) => line));
    return ids.map((id) => this.lines.get(id)?.unit).find((unit) => unit !== undefined) ?? null;
  }

  assume(name: string, value: number | null, unit: string): void {
    this.used.push({ name, value, unit, source: { kind: 'assumption' } });
  }

  get members(): readonly CellSource[] {
    return [...this.spans.values()];
  }

  private peek(id: string, period: string): number | null {
    const line = this.lines.get(id);
    const value = line === undefined ? null : this.engine.value(id, period);
    return value === null ? null : value * factorOf(line!.unit);
  }

  private note(id: string, period: string): void {
    const line = this.lines.get(id)!;
    const source = line.entries.get(period)?.source ?? null;
    if (source !== null) this.spans.set(`${source.document} ${source.start}`, source);
    if (this.used.some((one) => one.source.kind === 'cell' && one.source.line === id && one.source.period === period)) return;
    this.used.push({ name: `${line.label}, ${period}`, value: this.engine.value(id, period), unit: line.unit, source: { kind: 'cell', line: id, period } });
  }
}

/** Years of a model around a day: the last that has ended, with its balances, and those that end after it. */
export function yearsAround(engine: Engine, point: number): { readonly past: string | null; readonly ahead: readonly string[] } {
  const { periods, fiscalYearEndMonth } = engine.model;
  const years = periods.filter((period) => period.startsWith('FY')).map((period) => ({ period, to: periodSpan(period, fiscalYearEndMonth)!.to }));
  return { past: years.findLast(({ to }) => to <= point)?.period ?? null, ahead: years.filter(({ to }) => to > point).map(({ period }) => period) };
}
