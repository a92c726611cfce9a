/**
 * Double entry for a model: every flow of cash has the balance that it changes, every change of a balance its flow or its counterpart in equity.
 *
 * What the statements print is written as one sum: cash flows, plus what moves cash outside of them, plus the movements of all assets but
 * cash, less those of all liabilities and equity. It is nothing in a balance sheet that balances. Whatever line is left in that sum once
 * equals have cancelled, such as an issue of shares that no balance follows, is entered where it belongs, so that the sum is nothing
 * whatever the drivers are, cash comes from the cash flow alone, and the check row can fail.
 */
import { expressionOf, tidy, type Draft } from './draft.ts';
import type { Expression } from './expression.ts';
import { balanceGroups, daysOf, debtLines, shareOfRevenue } from './statements.ts';

/** Coefficients of lines by `id@0` (of the period) and `id@-1` (of the one before). */
type Sum = Map<string, number>;

const fixedAssets = ['netPpe', 'netIntangibles', 'goodwillAndIntangibles', 'otherLongTermAssets', 'otherAssets'];
const investments = ['shortTermInvestments', 'totalInvestments', 'longTermInvestments', 'investmentsInAssociates', 'otherLongTermAssets', 'otherAssets'];
const leases = ['longTermLeases', 'shortTermLeases'];
/** Balances that a flow changes, the nearest first; equity has what changes no other. */
const changedBy: Readonly<Record<string, readonly string[]>> = {
  capitalExpenditure: fixedAssets,
  capitalizedSoftware: ['netIntangibles', ...fixedAssets],
  purchaseOfIntangibles: ['netIntangibles', ...fixedAssets],
  depreciationAndAmortization: fixedAssets,
  depreciation: fixedAssets,
  amortization: ['netIntangibles', ...fixedAssets],
  acquisitions: ['goodwill', 'goodwillAndIntangibles', 'netIntangibles', ...investments],
  divestitures: ['goodwill', 'goodwillAndIntangibles', 'netIntangibles', ...investments],
  purchasesOfInvestments: investments,
  salesOfInvestments: investments,
  otherInvestingCashFlow: investments,
  debtChange: debtLines.toReversed(),
  debtIssued: debtLines.toReversed(),
  debtRepaid: debtLines.toReversed(),
  leaseRepayment: leases,
  deferredTaxExpense: ['deferredIncomeTaxes', 'deferredTaxAssets'],
  distributionsToMinorities: ['minorityInterestEquity'],
};
const otherAmount = 'otherOperatingCashFlow.amount';
/** Where a cash flow that begins at a profit before interest and tax leaves what is owed of these. */
const owed = ['incomeTaxesPayable', 'otherLongTermLiabilities', 'otherLiabilities'];
const assets = new Set(balanceGroups.filter(({ side }) => side === 'asset').flatMap(({ parts }) => parts));

/** Enters what is left over; `false` where there is no equity to enter it in. */
export function articulate(draft: Draft): boolean {
  const equity = ['commonEquity', 'totalEquity'].find((id) => isRolled(draft, id));
  if (equity === undefined) return false;
  const left = leftOver(draft);
  const isOfNetIncome = !left.has('netIncome@0');
  const entered = new Map<string, string[]>();
  const enter = (balance: string, text: string): void => void entered.set(balance, [...(entered.get(balance) ?? []), text]);
  let filled = false;
  for (const [key, coefficient] of left) {
    const [id, period] = partsOf(key);
    if (period !== '0' || (daysOf[id] === undefined && !shareOfRevenue.has(id)) || !isMoving(left, id) || !isKnown(draft, id)) continue;
    if (!enterInFlow(draft, `(${id} - prior(${id}))`, coefficient)) continue;
    filled = true;
    for (const at of ['0', '-1']) left.delete(`${id}@${at}`);
  }
  for (const [key, coefficient] of left) {
    const [whole, period] = partsOf(key);
    // a flow that was given working capital leaves what it has beside it
    const id = whole === 'otherOperatingCashFlow' && filled ? otherAmount : whole;
    if (period !== '0' || id === `movement.${equity}`) continue;
    if (isMoving(left, id) && !isKnown(draft, id)) continue;
    const text = isMoving(left, id) ? `(${id} - prior(${id}))` : isKnown(draft, id) ? id : `given(${id}, 0)`;
    const places =
      (sheetOf(draft, whole) === 'Cash flow' ? changedBy[whole.replace(/^cashFlow\./, '')] : undefined) ?? (isOfNetIncome || /^(?:movement|unexplained)\./.test(id) ? [] : owed);
    const balance = places.find((one) => one !== id && isRolled(draft, one)) ?? equity;
    enter(balance, signed(assets.has(balance) ? -coefficient : coefficient, text));
  }
  // equity last, for it has what the others leave
  for (const [balance, terms] of entered) if (balance !== equity) enterInBalance(draft, balance, terms, false);
  enterInBalance(draft, equity, entered.get(equity) ?? [], true);
  return true;
}

/** Whether what is left of a balance is its movement over the period. */
const isMoving = (left: Sum, id: string): boolean => left.has(`${id}@0`) && left.get(`${id}@-1`) === -left.get(`${id}@0`)!;
const isKnown = (draft: Draft, id: string): boolean => draft.years.every((_, t) => draft.isActual(t) || Number.isFinite(draft.value(id, t)));
const partsOf = (key: string): readonly [id: string, period: string] => {
  const at = key.lastIndexOf('@');
  return [key.slice(0, at), key.slice(at + 1)];
};
const sheetOf = (draft: Draft, id: string): string | undefined => draft.line(id)?.sheet;
const isRolled = (draft: Draft, id: string): boolean => draft.has(id) && draft.has(`movement.${id}`);
const signed = (coefficient: number, text: string): string => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient) === 1 ? '' : `${Math.abs(coefficient)} * `}${text}`;

/** Lines that do not cancel out of the sum. */
function leftOver(draft: Draft): Sum {
  const sum: Sum = new Map();
  const add = (id: string, by: number): void => {
    for (const [key, coefficient] of expanded(draft, id, 0)) addTo(sum, key, by * coefficient);
  };
  add('totalCashFlow', 1);
  addTo(sum, 'movement.cash@0', 1);
  for (const [id, by] of [
    ['nonCashAssets', 1],
    ['totalLiabilitiesAndEquity', -1],
  ] as const) {
    add(id, by);
    for (const [key, coefficient] of expanded(draft, id, 0, true)) addTo(sum, key.replace(/@0$/, '@-1'), -by * coefficient);
  }
  return new Map([...sum].filter(([, coefficient]) => Math.abs(coefficient) > 1e-12));
}

const addTo = (sum: Sum, key: string, coefficient: number): void => void sum.set(key, (sum.get(key) ?? 0) + coefficient);

/** A line as a sum of those that are no sums: down to the balances (`stocksOnly`), or to what moves these too. The income statement's stand for themselves. */
function expanded(draft: Draft, id: string, offset: number, stocksOnly = false): Sum {
  const alone: Sum = new Map([[`${id}@${offset}`, 1]]);
  const line = draft.line(id);
  if (offset !== 0 || line === undefined || line.formula === null || line.sheet === 'Income statement') return alone;
  const terms = linear(line.formula);
  if (terms === null || (terms.size === 1 && draft.line(partsOf([...terms.keys()][0]!)[0])?.role === 'driver')) return alone;
  if (stocksOnly && [...terms.keys()].some((key) => key.endsWith('@-1'))) return alone;
  const sum: Sum = new Map();
  for (const [key, coefficient] of terms) {
    const [of, period] = partsOf(key);
    for (const [inner, by] of expanded(draft, of, Number(period), stocksOnly)) addTo(sum, inner, coefficient * by);
  }
  return sum;
}

/** The formula as a sum of lines; null where it is none. */
function linear(e: Expression): Sum | null {
  const merged = (a: Sum | null, b: Sum | null, by: number): Sum | null => {
    if (a === null || b === null) return null;
    const sum = new Map(a);
    for (const [key, coefficient] of b) addTo(sum, key, by * coefficient);
    return sum;
  };
  switch (e.kind) {
    case 'number':
      return e.value === 0 ? new Map() : null;
    case 'line':
      return new Map([[`${e.id}@${e.offset}`, 1]]);
    case 'negative':
      return merged(new Map(), linear(e.of), -1);
    case 'binary':
      return e.operator === '+' || e.operator === '-' ? merged(linear(e.left), linear(e.right), e.operator === '+' ? 1 : -1) : null;
    case 'call': {
      const [of] = e.arguments;
      if (of?.kind !== 'line' || (e.name !== 'prior' && e.name !== 'given')) return null;
      return new Map([[`${of.id}@${e.name === 'prior' ? of.offset - 1 : of.offset}`, 1]]);
    }
  }
}

/** What the terms come to in a year; what is missing is nothing there, as in the formula. */
function worth(draft: Draft, terms: readonly string[], t: number): number {
  const value = draft.evaluate(expressionOf(`0 ${terms.join(' ')}`), t);
  return Number.isFinite(value) ? value : 0;
}

/** Adds terms to a balance; its own other movement is what they leave of it. */
function enterInBalance(draft: Draft, id: string, terms: readonly string[], isLast: boolean): void {
  const movement = `movement.${id}`;
  const rest = draft.years.map((_, t) => tidy(draft.value(movement, t) - worth(draft, terms, t)));
  draft.extend(id, terms);
  // equity whose movement is explained in every year has no other
  if (isLast && rest.every((value, t) => draft.isActual(t) || !(Math.abs(value) > 1e-6))) draft.drop(id, movement);
  else draft.renumber(movement, (t) => rest[t]!);
}

/** Working capital that no printed flow follows moves the other operating cash flow, or the change in working capital; false where there is neither. */
function enterInFlow(draft: Draft, text: string, coefficient: number): boolean {
  const terms = [signed(-coefficient, text)];
  for (const [flow, own] of [
    ['otherOperatingCashFlow', otherAmount],
    ['workingCapitalChange', 'unexplained.workingCapitalChange'],
  ] as const) {
    if (!draft.has(flow) || !draft.has(own)) continue;
    const rest = draft.years.map((_, t) => draft.value(own, t) - worth(draft, terms, t));
    draft.extend(flow, terms);
    draft.renumber(own, (t) => tidy(rest[t]!));
    return true;
  }
  return false;
}
