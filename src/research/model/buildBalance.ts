/** The balance sheet of a model: every line by what moves it. */
import { isNotItemised, lowered, tidy, type Draft } from './draft.ts';
import { cashLine } from './buildIncome.ts';
import { flowOf } from './cashFlowParts.ts';
import type { PrintedRow } from './printed.ts';
import { debtsOf } from './debtLines.ts';
import { balanceGroups, daysOf, shareOfRevenue } from './statements.ts';

/** Sums of other lines, which would count twice beside them. */
const wholes: readonly (readonly [string, readonly string[]])[] = [
  ['goodwillAndIntangibles', ['goodwill', 'netIntangibles']],
  ['totalInvestments', ['longTermInvestments', 'investmentsInAssociates']],
  ['cashAndShortTermInvestments', ['cash', 'shortTermInvestments']],
  ['totalEquity', ['commonEquity', 'minorityInterestEquity']],
  ['accountsPayableAndAccruedLiabilities', ['accountsPayable', 'accruedLiabilities']],
];

export function addBalanceSheet(draft: Draft): void {
  draft.sheet = 'Balance sheet';
  const row = (metric: string): PrintedRow => draft.printed('balance', metric);
  const whole = ['totalAssets', 'totalLiabilitiesAndEquity', 'totalLiabilities', 'commonEquity', 'totalEquity'];
  if (cashLine(draft) === null || whole.filter((id) => row(id).size > 1).length < 2) return;
  const carried = new Set(balanceGroups.flatMap((g) => g.parts).filter((id) => row(id).size > 0));
  for (const [sum, parts] of wholes) if (carried.has(sum) && parts.some((p) => carried.has(p))) carried.delete(sum);
  const cash = carried.has('cash') ? 'cash' : cashLine(draft)!;
  const debts = debtsOf(draft);
  if (!debts.includes('totalDebt')) carried.delete('totalDebt');
  const nonCash: string[] = [];
  let beforeAssets: string | null = null;
  let beforeClaims: string | null = null;
  for (const group of balanceGroups) {
    const parts = group.parts.filter((id) => carried.has(id));
    for (const id of parts) {
      if (id === cash) addCash(draft, cash, row(cash));
      else addStock(draft, id, row(id));
      if (group.side === 'asset' && id !== cash) nonCash.push(id);
    }
    const printed = row(group.total);
    const before: string | null = group.side === 'asset' ? beforeAssets : beforeClaims;
    const terms = [...(before === null ? [] : [before]), ...parts];
    if (terms.length === 0) continue;
    const isLast = group.total === 'totalLiabilitiesAndEquity';
    if (printed.size === 0 && group.total !== 'totalAssets' && !isLast) {
      // a total nobody prints is no line: its parts go into the next one
      if (terms.length > 0) addPlainTotal(draft, group.total, terms);
    } else if (isLast) closeBalance(draft, terms);
    else draft.addTotal(group.total, draft.label(group.total), 'stock', terms, printed);
    draft.tie(group.total, 'balance', group.total);
    if (draft.has(`unexplained.${group.total}`) && group.side === 'asset') nonCash.push(`unexplained.${group.total}`);
    if (group.side === 'asset') beforeAssets = group.total;
    else beforeClaims = group.total;
  }
  draft.addFormula({ id: 'nonCashAssets', label: 'Assets other than cash', kind: 'stock', unit: draft.money }, nonCash.join(' + ') || '0', new Map());
  if (debts.length > 0) {
    draft.addFormula({ id: 'debt', label: 'Debt', kind: 'stock', unit: draft.money }, debts.join(' + '), new Map());
    draft.addFormula({ id: 'debtLessCash', label: 'Debt less cash', kind: 'stock', unit: draft.money }, `debt - ${cash}`, new Map());
  }
  draft.addFormula(
    { id: 'balanceCheck', label: 'Assets less liabilities and equity', kind: 'stock', unit: draft.money, role: 'check' },
    'totalAssets - totalLiabilitiesAndEquity',
    new Map(),
  );
}

function addPlainTotal(draft: Draft, id: string, terms: readonly string[]): void {
  draft.addFormula({ id, label: draft.label(id), kind: 'stock', unit: draft.money }, terms.join(' + '), new Map());
}

/** Liabilities and equity are what the assets are; where print does not say so the gap has a line of its own. */
function closeBalance(draft: Draft, terms: readonly string[]): void {
  const gap = draft.years.map((_, t) => tidy(draft.value('totalAssets', t) - terms.reduce((sum, id) => sum + draft.value(id, t), 0)));
  const label = draft.label('totalLiabilitiesAndEquity');
  const parts = [...terms];
  if (gap.some((g) => g !== 0)) {
    // every line of the sheet may be half a unit off
    const halfUnit = Math.max(...[...draft.printed('balance', 'totalAssets').values()].map((cell) => (cell.high - cell.low) / 2), 0);
    const isRounding = gap.every((g) => !(Math.abs(g) > halfUnit * (terms.length + 12)));
    draft.addNumbers(
      {
        id: 'unexplained.totalLiabilitiesAndEquity',
        label: `${isRounding ? 'Rounding in' : isNotItemised(gap, (t) => draft.value('totalAssets', t)) ? 'Not itemised in' : 'Not explained in'} ${lowered(label)}`,
        role: 'residual',
        kind: 'stock',
        unit: draft.money,
      },
      (t) => gap[t]!,
    );
    parts.push('unexplained.totalLiabilitiesAndEquity');
  }
  draft.addFormula({ id: 'totalLiabilitiesAndEquity', label, kind: 'stock', unit: draft.money }, parts.join(' + '), new Map());
}

function addCash(draft: Draft, id: string, printed: PrintedRow): void {
  const known = (t: number): number => printed.get(draft.years[t]!)?.value ?? NaN;
  draft.addFormula({ id, label: draft.label(id), kind: 'stock', unit: draft.money }, `prior(${id}) + cashMovement`, printed, known);
  draft.tie(id, 'balance', id);
}

/** A balance by the flow that moves it; a year without a printed balance keeps the one before. */
function addStock(draft: Draft, id: string, printed: PrintedRow): void {
  const { years, money } = draft;
  const first = years.findIndex((y) => printed.has(y));
  const known = (t: number): number => {
    if (t < first) return NaN;
    for (let k = t; k >= first; k--) {
      const cell = printed.get(years[k]!);
      if (cell !== undefined) return cell.value;
    }
    return NaN;
  };
  const line = { id, label: draft.label(id), kind: 'stock' as const, unit: money };
  const label = draft.label(id);
  const cost = draft.has('costOfRevenue') ? '-costOfRevenue' : draft.has('costs.grossProfit') ? '-costs.grossProfit' : 'revenue';
  // a flow that is missing in a year moves nothing, and the other movement of that year holds it
  const movedBy = (id: string, of: (t: number) => number, sign: 1 | -1): { readonly text: string; readonly value: (t: number) => number } => {
    const isMissing = years.some((_, t) => t > first && !Number.isFinite(of(t)));
    const text = isMissing ? `given(${id}, 0)` : id;
    return { text: sign === 1 ? text : `-${text}`, value: (t) => (Number.isFinite(of(t)) ? sign * of(t) : 0) };
  };
  const rolled = (flows: readonly { readonly text: string; readonly value: (t: number) => number }[]): void => {
    // where the balance is not printed it is what its flows make of the one before
    const balances: number[] = [];
    years.forEach((year, t) => balances.push(printed.get(year)?.value ?? (t > first ? balances[t - 1]! + flows.reduce((sum, f) => sum + f.value(t), 0) : NaN)));
    draft.addNumbers({ id: `movement.${id}`, label: `${label}, other movement`, role: flows.length > 0 ? 'residual' : 'driver', kind: 'flow', unit: money }, (t) =>
      tidy(balances[t]! - (balances[t - 1] ?? NaN) - flows.reduce((sum, f) => sum + f.value(t), 0)),
    );
    draft.addFormula(line, [`prior(${id})`, ...flows.map((f) => f.text), `movement.${id}`].join(' + '), printed, (t) => balances[t]!);
  };
  const value = (of: string, t: number): number => draft.value(of, t);
  if (daysOf[id] !== undefined) {
    const base = daysOf[id] === 'revenue' ? 'revenue' : cost;
    const baseValue = (t: number): number => (base.startsWith('-') ? -value(base.slice(1), t) : value(base, t));
    draft.addNumbers(
      { id: `${id}.days`, label: `${label}, days of ${base === 'revenue' ? 'revenue' : 'cost of revenue'}`, role: 'driver', kind: 'ratio', unit: 'days' },
      (t) => (known(t) / baseValue(t)) * 365,
    );
    draft.addFormula(line, `${base === 'revenue' ? base : `(${base})`} * ${id}.days / days()`, printed, known);
  } else if (shareOfRevenue.has(id)) {
    draft.addNumbers({ id: `${id}.rate`, label: `${label}, of revenue`, role: 'driver', kind: 'ratio', unit: '%' }, (t) => known(t) / value('revenue', t), 0.01);
    draft.addFormula(line, `revenue * ${id}.rate`, printed, known);
  } else if (id === 'netPpe' && draft.printed('cashFlow', 'capitalExpenditure').size > 0 && draft.has('depreciationAndAmortization'))
    rolled([movedBy('capitalExpenditure', flowOf(draft, 'capitalExpenditure'), -1), movedBy('depreciationAndAmortization', (t) => value('depreciationAndAmortization', t), 1)]);
  else if ((id === 'commonEquity' || (id === 'totalEquity' && !draft.printed('balance', 'commonEquity').size)) && draft.has('netIncome'))
    rolled([
      movedBy('netIncome', (t) => value('netIncome', t), 1),
      ...(draft.printed('cashFlow', 'dividendsPaid').size > 0 ? [movedBy('dividendsPaid', flowOf(draft, 'dividendsPaid'), 1)] : []),
    ]);
  else if (id === 'minorityInterestEquity' && draft.has('minorityInterest')) rolled([movedBy('minorityInterest', (t) => value('minorityInterest', t), -1)]);
  else rolled([]);
  draft.tie(id, 'balance', id);
}
