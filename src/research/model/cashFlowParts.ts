/** Which lines of a printed cash flow statement lead to which of its totals, and what each of them is in every year. */
import type { Draft } from './draft.ts';
import type { PrintedRow } from './printed.ts';
import { cashFlowGroups, profitsOfCashFlow } from './statements.ts';

/** Sums of other lines, which would count twice beside them. */
const wholes: readonly (readonly [string, readonly string[]])[] = [
  ['workingCapitalChange', ['changeInReceivables', 'changeInInventory', 'changeInAccountsPayable', 'changeInDeferredRevenue']],
  ['depreciationAndAmortization', ['depreciation', 'amortization']],
  ['debtChange', ['debtIssued', 'debtRepaid']],
];

export interface FlowGroup {
  readonly total: string;
  readonly parts: readonly string[];
  readonly printed: PrintedRow;
}

/** Groups of which anything is printed. */
export function flowGroups(draft: Draft): readonly FlowGroup[] {
  const row = (metric: string): PrintedRow => draft.printed('cashFlow', metric);
  return cashFlowGroups.flatMap(({ total, parts: all }) => {
    let parts = all.filter((id) => row(id).size > 0);
    for (const [sum, made] of wholes) if (parts.includes(sum)) parts = parts.filter((id) => !made.includes(id));
    const printed = row(total);
    const start = startOf(parts, printed, draft, row);
    parts = parts.filter((id) => id === start || !profitsOfCashFlow.includes(id));
    return parts.length === 0 && printed.size === 0 ? [] : [{ total, parts, printed }];
  });
}

/** A cash flow begins at one profit: the one from which most of its totals tie, the last of the income statement among equals. */
function startOf(parts: readonly string[], total: PrintedRow, draft: Draft, row: (metric: string) => PrintedRow): string | undefined {
  const profits = profitsOfCashFlow.filter((id) => parts.includes(id));
  const others = parts.filter((id) => !profits.includes(id));
  const tied = (id: string): number =>
    draft.years.filter((year) => {
      const whole = total.get(year);
      const cells = [id, ...others].flatMap((one) => row(one).get(year) ?? []);
      return whole !== undefined && cells.reduce((sum, cell) => sum + cell.low, 0) <= whole.high + 1e-9 && cells.reduce((sum, cell) => sum + cell.high, 0) >= whole.low - 1e-9;
    }).length;
  const [first, ...rest] = profits;
  return first === undefined ? undefined : rest.reduce((best, id) => (tied(id) > tied(best) ? id : best), first);
}

/** A part of a total of the cash flow by year: printed, or what follows from its total; NaN where it is missing. */
export function flowOf(draft: Draft, metric: string): (t: number) => number {
  const row = (id: string): PrintedRow => draft.printed('cashFlow', id);
  const group = flowGroups(draft).find(({ parts }) => parts.includes(metric));
  return draft.partOf(metric, { row, total: group?.printed ?? new Map(), start: () => 0, parts: group?.parts ?? [] });
}

/**
 * Whether totals that nobody prints may be made of their parts: a printed movement of cash, or that of the balance sheet, ties with all
 * flows in some year. Parts alone are no total: there may be others.
 */
export function isCashFlowWhole(draft: Draft, groups: readonly FlowGroup[], cash: string | null): boolean {
  const row = (metric: string): PrintedRow => draft.printed('cashFlow', metric);
  const parts = groups.flatMap((group) => (group.printed.size > 0 ? [group.total] : group.parts));
  if (groups.length < cashFlowGroups.length) return false;
  if (groups.every(({ printed }) => printed.size > 0)) return true;
  return draft.years.some((year, t) => {
    const balance = (at: number): { readonly low: number; readonly high: number } | undefined =>
      cash === null ? undefined : draft.printed('balance', cash).get(draft.years[at] ?? '');
    const [opening, closing] = [balance(t - 1), balance(t)];
    const whole =
      row('totalCashFlow').get(year) ?? (opening === undefined || closing === undefined ? undefined : { low: closing.low - opening.high, high: closing.high - opening.low });
    const cells = [...parts, 'effectOfExchangeRateChangesOnCash'].flatMap((id) => row(id).get(year) ?? []);
    const [low, high] = [cells.reduce((sum, cell) => sum + cell.low, 0), cells.reduce((sum, cell) => sum + cell.high, 0)];
    return whole !== undefined && low <= whole.high + 1e-9 && high >= whole.low - 1e-9;
  });
}
