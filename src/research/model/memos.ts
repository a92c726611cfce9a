/** Figures that follow from the statements: printed ratios recomputed under the definition that gives most of them back. */
import { expressionOf, type Draft } from './draft.ts';
import type { PrintedRow } from './printed.ts';

export interface MemoRow {
  readonly metric: string;
  readonly unit: 'money' | '%' | 'x' | 'days' | 'perShare';
  /** Whether it is nothing that a model shows of itself. */
  readonly isOnlyPrinted?: true;
  /** A line that has another sense above zero: interest that is earned is covered by nothing. */
  readonly isOnlyPrintedWhere?: string;
  /** In the order of how usual they are. */
  readonly formulas: readonly string[];
}

/** Definitions as data; `formulas` are tried in their order and the one under which most printed years tie is taken. */
export const memoRows: readonly MemoRow[] = [
  {
    metric: 'ebitda',
    unit: 'money',
    formulas: ['ebit - depreciationAndAmortization', 'operatingIncome - depreciationAndAmortization', 'operatingIncome + cashFlow.depreciationAndAmortization'],
  },
  {
    metric: 'adjustedEbitda',
    unit: 'money',
    isOnlyPrinted: true,
    formulas: ['ebit - depreciationAndAmortization', 'adjustedEbit - depreciationAndAmortization', 'operatingIncome - depreciationAndAmortization', 'ebitda'],
  },
  {
    metric: 'freeCashFlow',
    unit: 'money',
    formulas: ['cashFromOperations + capitalExpenditure', 'cashFromOperations + cashFromInvesting', 'cashFromOperations + capitalExpenditure + leaseRepayment'],
  },
  { metric: 'totalDebt', unit: 'money', formulas: ['debt', 'debt + shortTermLeases + longTermLeases'] },
  { metric: 'netDebt', unit: 'money', formulas: ['debtLessCash', 'debtLessCash + shortTermLeases + longTermLeases', 'debtLessCash - shortTermInvestments'] },
  { metric: 'totalLongTermLiabilities', unit: 'money', formulas: ['totalLiabilities - totalCurrentLiabilities'] },
  { metric: 'totalNonCurrentAssets', unit: 'money', formulas: ['totalAssets - totalCurrentAssets'] },
  { metric: 'totalEquity', unit: 'money', formulas: ['commonEquity + minorityInterestEquity', 'totalAssets - totalLiabilities'] },
  {
    metric: 'averageCapitalEmployed',
    unit: 'money',
    formulas: ['average(commonEquity) + average(minorityInterestEquity) + average(debtLessCash)', 'average(commonEquity) + average(debtLessCash)'],
  },
  { metric: 'grossMargin', unit: '%', formulas: ['grossProfit / revenue', '(revenue + costOfRevenue) / revenue'] },
  { metric: 'ebitdaMargin', unit: '%', formulas: ['ebitda / revenue', 'adjustedEbitda / revenue'] },
  { metric: 'adjustedEbitdaMargin', unit: '%', formulas: ['adjustedEbitda / revenue', 'ebitda / revenue'] },
  { metric: 'ebitMargin', unit: '%', formulas: ['ebit / revenue', 'operatingIncome / revenue'] },
  { metric: 'operatingMargin', unit: '%', formulas: ['operatingIncome / revenue', 'ebit / revenue'] },
  { metric: 'netMargin', unit: '%', formulas: ['netIncome / revenue', 'netIncomePreExceptional / revenue'] },
  { metric: 'fcfMargin', unit: '%', formulas: ['freeCashFlow / revenue'] },
  {
    metric: 'roe',
    unit: '%',
    formulas: [
      'netIncome / average(commonEquity)',
      'netIncomePreExceptional / average(commonEquity)',
      'netIncome / commonEquity',
      'netIncome / average(totalEquity)',
      'netIncomePreExceptional / commonEquity',
      'netIncome / totalEquity',
    ],
  },
  {
    metric: 'dupontRoe',
    unit: '%',
    formulas: [
      'netIncomePreExceptional / commonEquity',
      'netIncomePreExceptional / (commonEquity + minorityInterestEquity)',
      'netIncome / commonEquity',
      'netIncomePreExceptional / average(commonEquity)',
    ],
  },
  { metric: 'roa', unit: '%', formulas: ['netIncome / average(totalAssets)', 'netIncome / totalAssets'] },
  { metric: 'assetTurnover', unit: 'x', formulas: ['revenue / totalAssets', 'revenue / average(totalAssets)'] },
  {
    metric: 'leverage',
    unit: 'x',
    formulas: ['totalAssets / commonEquity', 'totalAssets / (commonEquity + minorityInterestEquity)', 'average(totalAssets) / average(commonEquity)'],
  },
  {
    metric: 'netDebtToEquity',
    unit: '%',
    formulas: [
      'netDebt / commonEquity',
      '(netDebt + shortTermLeases + longTermLeases) / (commonEquity + minorityInterestEquity)',
      '(netDebt + shortTermLeases + longTermLeases) / commonEquity',
      'netDebt / (commonEquity + minorityInterestEquity)',
      '(debtLessCash + shortTermLeases + longTermLeases) / (commonEquity + minorityInterestEquity)',
      '(debtLessCash + shortTermLeases + longTermLeases) / commonEquity',
      'debtLessCash / commonEquity',
    ],
  },
  {
    metric: 'netDebtToEquityExcludingLeases',
    unit: '%',
    formulas: [
      'netDebt / (commonEquity + minorityInterestEquity)',
      'netDebt / commonEquity',
      'debtLessCash / (commonEquity + minorityInterestEquity)',
      'debtLessCash / commonEquity',
    ],
  },
  { metric: 'netDebtToEbitda', unit: 'x', formulas: ['netDebt / ebitda', 'debtLessCash / ebitda'] },
  {
    metric: 'interestCover',
    unit: 'x',
    isOnlyPrintedWhere: 'netInterest',
    formulas: ['-ebit / netInterest', '-ebit / interestExpense', '-ebitda / netInterest', '-operatingIncome / netInterest'],
  },
  { metric: 'receivableDays', unit: 'days', formulas: ['accountsReceivable / revenue * 365', 'average(accountsReceivable) / revenue * 365', 'accountsReceivable / revenue * 360'] },
  { metric: 'inventoryDays', unit: 'days', formulas: ['-inventory / costOfRevenue * 365', '-average(inventory) / costOfRevenue * 365', 'inventory / revenue * 365'] },
  {
    metric: 'payableDays',
    unit: 'days',
    formulas: [
      '-accountsPayable / costOfRevenue * 365',
      '-average(accountsPayable) / costOfRevenue * 365',
      'accountsPayable / revenue * 365',
      'average(accountsPayable) / revenue * 365',
    ],
  },
  { metric: 'currentRatio', unit: 'x', formulas: ['totalCurrentAssets / totalCurrentLiabilities'] },
  {
    metric: 'bookValuePerShare',
    unit: 'perShare',
    formulas: ['commonEquity / sharesOutstanding', 'commonEquity / impliedShares', 'commonEquity / basicShares', 'commonEquity / dilutedShares'],
  },
  { metric: 'capexToRevenue', unit: '%', formulas: ['-capitalExpenditure / revenue'] },
  { metric: 'payoutRatio', unit: '%', formulas: ['-dividendsPaid / netIncome'] },
];

const units = { '%': '%', x: 'x', days: 'days' } as const;

export function addMemos(draft: Draft): void {
  draft.sheet = 'Ratios';
  for (const { metric, unit, formulas, isOnlyPrinted, isOnlyPrintedWhere } of memoRows) {
    const printed = merged(draft, metric);
    const isOfNoSense = isOnlyPrintedWhere !== undefined && draft.years.some((_, t) => draft.value(isOnlyPrintedWhere, t) > 0);
    if (draft.has(metric) || (printed.size === 0 && (isOnlyPrinted === true || isOfNoSense))) continue;
    // a printed figure is held against every definition; one that nobody prints is shown by the usual one
    const usable = formulas.filter((f) => idsIn(f).every((id) => draft.has(id)));
    if (usable.length === 0) continue;
    const scored = usable.map((text) => ({ text, untied: untiedOf(draft, text, printed, unit) })).sort((a, b) => a.untied - b.untied);
    const { text } = scored[0]!;
    const name = unit === 'money' ? draft.money : unit === 'perShare' ? `${draft.figures.currency}/share` : units[unit];
    const kind = unit !== 'money' ? 'ratio' : idsIn(text).every((id) => draft.kindOf(id) === 'stock') ? 'stock' : 'flow';
    if (unit === 'money' && printed.size > 0) draft.addTotal(metric, draft.label(metric), kind, [text], printed);
    else {
      // a ratio is what the statements give, and what was printed is held against it; where they give none it stands by itself
      const formula = expressionOf(text);
      const alone = new Map([...printed].filter(([year]) => !Number.isFinite(draft.evaluate(formula, draft.years.indexOf(year)))));
      draft.addFormula({ id: metric, label: draft.label(metric), kind, unit: name }, text, alone);
    }
    for (const statement of ['other', 'income', 'balance', 'cashFlow'] as const) draft.tie(metric, statement, metric);
  }
}

const idsIn = (formula: string): readonly string[] =>
  [...formula.matchAll(/[A-Za-z_][A-Za-z0-9_.]*(?!\w*\()/g)].map(([id]) => id).filter((id) => id !== 'average' && id !== 'prior');

function merged(draft: Draft, metric: string): PrintedRow {
  return new Map(['other', 'cashFlow', 'balance', 'income'].flatMap((s) => [...draft.printed(s as 'other', metric)]));
}

function untiedOf(draft: Draft, text: string, printed: PrintedRow, unit: MemoRow['unit']): number {
  const formula = expressionOf(text);
  const factor = unit === '%' ? 100 : 1;
  let untied = 0;
  draft.years.forEach((year, t) => {
    const cell = printed.get(year);
    const value = draft.evaluate(formula, t) * factor;
    if (cell === undefined) return;
    if (!Number.isFinite(value)) untied += 0.4;
    else if (value < cell.low - 1e-9 || value > cell.high + 1e-9) untied += 1;
  });
  return untied;
}
