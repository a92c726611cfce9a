/** The cash flow of a model: every line by what it follows from, and the movement of cash out of it. */
import { articulate } from './articulate.ts';
import { evaluate } from './evaluate.ts';
import { expressionOf, lowered, tidy, type Draft } from './draft.ts';
import { cashLine } from './buildIncome.ts';
import { flowGroups, flowOf, isCashFlowWhole } from './cashFlowParts.ts';
import type { PrintedRow } from './printed.ts';
import { debtLines, profitsOfCashFlow } from './statements.ts';

/** Working capital by the balance sheet, narrow to wide; the one that gives most printed movements is taken. */
const workingCapital: readonly { readonly assets: readonly string[]; readonly claims: readonly string[] }[] = [
  { assets: ['accountsReceivable', 'inventory'], claims: ['accountsPayable'] },
  {
    assets: ['accountsReceivable', 'inventory', 'otherCurrentAssets', 'prepaidExpensesAndOtherCurrentAssets', 'otherReceivables', 'contractAssets'],
    claims: ['accountsPayable', 'otherCurrentLiabilities', 'accruedLiabilities', 'deferredRevenue'],
  },
  {
    assets: ['accountsReceivable', 'inventory', 'otherCurrentAssets', 'prepaidExpensesAndOtherCurrentAssets', 'otherReceivables', 'contractAssets'],
    claims: ['accountsPayable', 'otherCurrentLiabilities', 'accruedLiabilities', 'deferredRevenue', 'otherLongTermLiabilities'],
  },
];

/** Lines that both statements print, with opposite signs or other contents. */
const ofIncome: ReadonlySet<string> = new Set([...profitsOfCashFlow, 'depreciationAndAmortization', 'depreciation', 'amortization', 'shareBasedCompensation']);

export function addCashFlow(draft: Draft): void {
  draft.sheet = 'Cash flow';
  const row = (metric: string): PrintedRow => draft.printed('cashFlow', metric);
  const cash = cashLine(draft);
  const groups = flowGroups(draft);
  const isWhole = isCashFlowWhole(draft, groups, cash);
  const totals: string[] = [];
  for (const { total, parts, printed } of groups) {
    const ids = parts.map((id) => addFlow(draft, id, row(id), row));
    if (printed.size === 0 && !isWhole) continue;
    if (ids.length === 0) {
      draft.addNumbers(
        { id: `${total}.amount`, label: `${draft.label(total)}, as estimated`, role: 'driver', kind: 'flow', unit: draft.money },
        (t) => printed.get(draft.years[t]!)?.value ?? NaN,
      );
      ids.push(`${total}.amount`);
    }
    const terms = ids.map((id) => (printed.size > 0 ? draft.term(id, printed) : draft.termOrNothing(id)));
    draft.addTotal(total, draft.label(total), 'flow', terms, printed);
    draft.tie(total, 'cashFlow', total);
    totals.push(total);
  }
  const exchange = row('effectOfExchangeRateChangesOnCash');
  if (exchange.size > 0 && isWhole) totals.push(draft.termOrNothing(addFlow(draft, 'effectOfExchangeRateChangesOnCash', exchange, row)));
  if (isWhole) {
    draft.addTotal('totalCashFlow', draft.label('totalCashFlow'), 'flow', totals, row('totalCashFlow'));
    draft.tie('totalCashFlow', 'cashFlow', 'totalCashFlow');
  }
  if (cash === null || !draft.has('nonCashAssets')) return;
  const balances = 'totalLiabilitiesAndEquity - prior(totalLiabilitiesAndEquity) - (nonCashAssets - prior(nonCashAssets))';
  const line = { kind: 'flow', unit: draft.money } as const;
  const outside = { ...line, id: 'movement.cash', label: 'Movements outside the cash flow statement', role: 'residual' } as const;
  if (isWhole) {
    const gap = expressionOf(`${balances} - totalCashFlow`);
    draft.addNumbers(outside, (t) => tidy(draft.evaluate(gap, t)));
    if (articulate(draft)) return draft.addFormula({ ...line, id: 'cashMovement', label: 'Movement of cash' }, 'totalCashFlow + movement.cash', new Map());
  }
  // without a whole cash flow statement cash is what the balance sheet leaves, and is called so
  draft.addFormula({ ...line, id: 'cashMovement', label: 'Cash movement by the balance sheet', role: 'residual' }, balances, new Map());
}

/** Adds a line of the cash flow; returns its id, which is not that of the income statement's line of the same name. */
function addFlow(draft: Draft, metric: string, printed: PrintedRow, row: (metric: string) => PrintedRow): string {
  const { years, money } = draft;
  const id = ofIncome.has(metric) || draft.has(metric) ? `cashFlow.${metric}` : metric;
  const line = { id, label: draft.label(metric), kind: 'flow' as const, unit: money };
  const known = flowOf(draft, metric);
  const formula = linkOf(draft, metric, printed);
  if (formula !== null) {
    const expression = expressionOf(formula);
    const residual = draft.residualOf(expression, printed, 2);
    const name = `unexplained.${id}`;
    if (residual !== null)
      draft.addNumbers(
        { id: name, label: `${residual.isRounding ? 'Rounding in' : 'Not explained in'} ${lowered(draft.label(metric))} (cash flow)`, role: 'residual', kind: 'flow', unit: money },
        (t) => residual.values[t]!,
      );
    draft.addFormula(line, residual === null ? formula : `${formula} + ${name}`, printed);
  } else if (metric === 'capitalExpenditure' || metric === 'capitalizedSoftware' || metric === 'purchaseOfIntangibles') {
    draft.addNumbers(
      { id: `${id}.rate`, label: `${draft.label(metric)}, of revenue`, role: 'driver', kind: 'ratio', unit: '%' },
      (t) => -known(t) / draft.value('revenue', t),
      0.01,
    );
    draft.addFormula(line, `-(revenue * ${id}.rate)`, printed, known);
  } else if (
    metric === 'dividendsPaid' &&
    draft.has('netIncome') &&
    row('netIncome').size >= 0 &&
    years.every((_, t) => !(Math.abs(known(t)) > 0) || draft.value('netIncome', t) > 0)
  ) {
    draft.addNumbers(
      { id: 'dividendsPaid.rate', label: 'Dividends, of net income', role: 'driver', kind: 'ratio', unit: '%' },
      (t) => -known(t) / draft.value('netIncome', t),
      0.01,
    );
    draft.addFormula(line, '-(netIncome * dividendsPaid.rate)', printed, known);
  } else {
    draft.addNumbers({ id: `${id}.amount`, label: `${draft.label(metric)}, as estimated`, role: 'driver', kind: 'flow', unit: money }, known);
    draft.addFormula(line, `${id}.amount`, printed, known);
  }
  draft.tie(id, 'cashFlow', metric);
  return id;
}

/** The other line or balance from which a cash flow follows; null where it follows from none. */
function linkOf(draft: Draft, metric: string, printed: PrintedRow): string | null {
  const change = (ids: readonly string[], sign: '+' | '-'): string => ids.map((id) => (sign === '-' ? `(prior(${id}) - ${id})` : `(${id} - prior(${id}))`)).join(' + ');
  const present = (ids: readonly string[]): readonly string[] => ids.filter((id) => draft.has(id));
  const single = (id: string, sign: '+' | '-'): string | null => (draft.has(id) ? change([id], sign) : null);
  switch (metric) {
    case 'netIncome':
    case 'pretaxIncome':
    case 'ebit':
    case 'operatingIncome':
      return draft.has(metric) ? metric : null;
    case 'ebitda':
    case 'adjustedEbitda':
      return [metric, 'ebitda', 'adjustedEbitda'].find((id) => draft.has(id)) ?? null;
    case 'depreciationAndAmortization':
    case 'depreciation':
    case 'amortization':
      return draft.has(metric) ? `-${metric}` : null;
    case 'minorityInterestAddBack':
      return draft.has('minorityInterest') ? '-minorityInterest' : null;
    case 'changeInReceivables':
      return single('accountsReceivable', '-');
    case 'changeInInventory':
      return single('inventory', '-');
    case 'changeInAccountsPayable':
      return single('accountsPayable', '+');
    case 'changeInDeferredRevenue':
      return single('deferredRevenue', '+');
    case 'debtChange': {
      const debts = present(debtLines);
      return debts.length === 0 ? null : change(debts, '+');
    }
    case 'workingCapitalChange': {
      let best: { text: string; untied: number } | null = null;
      for (const { assets, claims } of workingCapital) {
        const [a, c] = [present(assets), present(claims)];
        if (a.length + c.length === 0) continue;
        const text = [change(a, '-'), change(c, '+')].filter((s) => s !== '').join(' + ');
        const expression = expressionOf(text);
        let untied = 0;
        draft.years.forEach((year, t) => {
          const cell = printed.get(year);
          const value = evaluate(expression, { at: (id, back) => draft.value(id, t - back), perYear: 1 });
          if (cell !== undefined && Number.isFinite(value)) untied += Math.min(1, Math.abs(value - cell.value) / (Math.abs(cell.value) + 1));
        });
        if (best === null || untied < best.untied - 1e-9) best = { text, untied };
      }
      return best?.text ?? null;
    }
    default:
      return null;
  }
}
