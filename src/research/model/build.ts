/**
 * A model out of what is printed: reported years as actuals, a speaker's estimates as the drivers he must have used.
 *
 * Every line gets the formula of its place in the statements and the drivers that give its printed figures back; what no formula
 * explains stands as a residual line under its own name. Cash comes from the cash flow, and the check row is zero because every
 * movement of the balance sheet passes through it.
 */
import { addBalanceSheet } from './buildBalance.ts';
import { addCashFlow } from './buildCashFlow.ts';
import { addIncome, addPerShare, incomeReading } from './buildIncome.ts';
import { Draft, type Tied } from './draft.ts';
import { layInterims } from './layInterims.ts';
import { addMemos } from './memos.ts';
import type { CellEntry, Model } from './model.ts';
import type { Printed, PrintedFigures, PrintedRow, StatementKey } from './printed.ts';

export interface BuiltModel {
  readonly model: Model;
  readonly tied: readonly Tied[];
  readonly otherMoney: PrintedFigures['otherMoney'];
  /** Figures of the speaker that no line of the model stands for. */
  readonly aside: readonly { readonly statement: StatementKey; readonly metric: string }[];
}

/**
 * Builds the model of one company as one speaker sees it.
 *
 * Shape:   `figures` as `printedFigures` gives them; without revenue of a year, a half or a quarter there is nothing to build: null. Where
 *          quarters alone are printed the model is of these.
 */
export function buildModel(company: string, name: string, figures: PrintedFigures): BuiltModel | null {
  const isOfYears = !isOfQuarters(figures);
  const draft = new Draft(isOfYears ? figures : quartersAsYears(figures));
  const found = draft.years.length === 0 ? null : incomeReading(draft);
  if (found === null) return null;
  if (found.reading.turned.length > 0) return buildModel(company, name, turned(figures, found.reading.turned));
  addIncome(draft, found.top, found.reading);
  addBalanceSheet(draft);
  addCashFlow(draft);
  addPerShare(draft);
  addMemos(draft);
  const known = new Set(draft.tied.map((one) => `${one.statement} ${one.metric}`));
  return layInterims(figures, {
    model: {
      company,
      name,
      money: figures.money,
      fiscalYearEndMonth: figures.fiscalYearEndMonth,
      periods: figures.years,
      actualTo: figures.actualTo,
      interestOn: 'average',
      lines: isOfYears ? draft.lines : draft.lines.map((line) => ({ ...line, entries: entriesOfYears(line.id, draft.tied, figures) })),
      scenarios: [],
    },
    tied: isOfYears ? draft.tied : draft.tied.map((one) => ({ ...one, printed: yearsOf(one, figures) })),
    otherMoney: figures.otherMoney,
    aside: figures.metrics.filter(({ statement, metric }) => !known.has(`${statement} ${metric}`)),
  });
}

/** The figures with some lines of the income statement as negative amounts where they are printed positive, and the other way round. */
function turned(figures: PrintedFigures, metrics: readonly string[]): PrintedFigures {
  const keys = new Set(metrics.map((metric) => `income ${metric}`));
  const flip = <One extends Pick<Printed, 'value' | 'low' | 'high'>>(row: ReadonlyMap<string, One>): ReadonlyMap<string, One> =>
    new Map([...row].map(([period, one]) => [period, { ...one, value: -one.value, low: -one.high, high: -one.low }]));
  const { interims } = figures;
  return {
    ...figures,
    row: (statement, metric) => (keys.has(`${statement} ${metric}`) ? flip(figures.row(statement, metric)) : figures.row(statement, metric)),
    interims: {
      ...interims,
      printed: (key) => (keys.has(key) ? flip(interims.printed(key)) : interims.printed(key)),
      derived: (key) => (keys.has(key) ? flip(interims.derived(key)) : interims.derived(key)),
    },
  };
}

/** Whether quarters say what lines there are: where no year has its revenue printed, or reported years have few lines beside theirs. */
function isOfQuarters({ years, interims, metrics, row }: PrintedFigures): boolean {
  const most = (periods: readonly string[], has: (statement: StatementKey, metric: string, period: string) => boolean): number =>
    Math.max(0, ...periods.map((period) => metrics.filter(({ statement, metric }) => has(statement, metric, period)).length));
  const [ofYears, ofInterims] = [
    most(years, (statement, metric, year) => row(statement, metric).has(year)),
    most(interims.periods, (statement, metric, period) => interims.printed(`${statement} ${metric}`).has(period)),
  ];
  const isReportedAlone = metrics.every(({ statement, metric }) => years.every((year) => (row(statement, metric).get(year)?.basis ?? 'reported') === 'reported'));
  return years.length === 0 || (isReportedAlone && ofYears * 2 < ofInterims);
}

const yearsOf = ({ statement, metric }: Tied, { years, row }: PrintedFigures): PrintedRow => new Map([...row(statement, metric)].filter(([period]) => years.includes(period)));

/** Years stand as they are printed where the lines are those of quarters. */
function entriesOfYears(line: string, tied: readonly Tied[], figures: PrintedFigures): ReadonlyMap<string, CellEntry> {
  const rows = tied.filter((one) => one.line === line).flatMap((one) => [...yearsOf(one, figures)]);
  return new Map(rows.map(([period, { value, source }]) => [period, { value, source, place: 0 }]));
}

/** Figures from which the lines and formulas of a model of quarters can be told, as those of years are. */
function quartersAsYears(figures: PrintedFigures): PrintedFigures {
  const { interims, metrics } = figures;
  const row = (statement: StatementKey, metric: string): PrintedRow => interims.printed(`${statement} ${metric}`);
  return { ...figures, row, years: interims.periods.filter((period) => metrics.some(({ statement, metric }) => row(statement, metric).has(period))) };
}
