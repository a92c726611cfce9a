/**
 * A model out of what is printed: reported years as actuals, a speaker's estimates as the drivers he must have used.
 *
 * Every line gets the formula of its place in the statements and the drivers that give its printed figures back; what no formula
 * explains stands as a residual line under its own name. Cash comes from the cash flow, and the check row is zero because every
 * movement of the balance sheet passes through it.
 */
import { addBalanceSheet } from './buildBalance.ts';
import { addCashFlow } from './buildCashFlow.ts';
import { addIncome, addPerShare } from './buildIncome.ts';
import { Draft, type Tied } from './draft.ts';
import { layInterims } from './layInterims.ts';
import { addMemos } from './memos.ts';
import type { Model } from './model.ts';
import type { PrintedFigures, StatementKey } from './printed.ts';

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
 * Shape:   `figures` as `printedFigures` gives them; with fewer than one year, or without revenue and profit, there is nothing to build: null.
 */
export function buildModel(company: string, name: string, figures: PrintedFigures): BuiltModel | null {
  if (figures.years.length === 0) return null;
  const draft = new Draft(figures);
  if (!addIncome(draft)) return null;
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
      lines: draft.lines,
      scenarios: [],
    },
    tied: draft.tied,
    otherMoney: figures.otherMoney,
    aside: figures.metrics.filter(({ statement, metric }) => !known.has(`${statement} ${metric}`)),
  });
}
