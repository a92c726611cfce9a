import type { Fact } from '../../kernel/records.ts';
import { metricById, metricRows } from '../vocabulary/metrics.ts';
import type { MetricRow } from '../vocabulary/types.ts';
import { turned, type Quantity } from './quantity.ts';

/** The vocabulary signs taxes and preferred dividends as costs; documents sign them either way. */
const signedEitherWay: ReadonlySet<string> = new Set(['incomeTax', 'preferredDividends']);
const negative = (row: MetricRow): boolean => row.sign === 'negative' && row.kinds.includes('money') && !signedEitherWay.has(row.id);

/** Costs in an income statement: some documents print them negative, some positive. */
const incomeCosts: ReadonlySet<string> = new Set([
  ...metricRows.filter((row) => row.statement !== 'cashFlow' && row.statement !== 'balance' && negative(row)).map((row) => row.id),
  'shareBasedCompensation',
]);
/** Added back in a cash flow statement, where they are printed positive. */
const addBacks: ReadonlySet<string> = new Set(['depreciationAndAmortization', 'shareBasedCompensation', 'impairment', 'restructuringCharges', 'amortizationOfAcquiredIntangibles']);
/** Outflows in a cash flow statement. */
const outflows: ReadonlySet<string> = new Set(metricRows.filter((row) => row.statement === 'cashFlow' && negative(row)).map((row) => row.id));
/** Lines that are printed with either sign and may be meant as a cost or as an amount earned. */
export const eitherSign: ReadonlySet<string> = new Set([
  'incomeTax',
  'minorityInterest',
  'preferredDividends',
  'netInterest',
  'exceptionalItems',
  'otherNonOperatingIncome',
  'otherOperatingIncome',
  'otherIncome',
  'otherGains',
  'incomeFromAssociates',
  'workingCapitalChange',
  'netDebt',
  'totalDebt',
  'effectOfExchangeRateChangesOnCash',
  'otherOperatingExpense',
  'restructuringCharges',
  'impairment',
]);
/** Follow the costs of their table. */
const followCosts: ReadonlySet<string> = new Set(['incomeTax', 'minorityInterest', 'preferredDividends']);

export const isCost = (metric: string): boolean => incomeCosts.has(metric) || outflows.has(metric);

type Family = 'income' | 'addBack' | 'outflow';

function familyOf(fact: Fact): Family | undefined {
  if (outflows.has(fact.metric)) return 'outflow';
  if (addBacks.has(fact.metric) && fact.cell?.statement === 'cashFlow') return 'addBack';
  return incomeCosts.has(fact.metric) ? 'income' : undefined;
}

/**
 * Turns costs into negative amounts, whichever way a document prints them.
 *
 * How a row prints its cost is a property of the row, decided by most of its figures, and where the row cannot decide
 * a property of the table, decided by most of its rows: a single figure with the wrong sign stays wrong.
 */
export function orient(quantities: readonly Quantity[]): readonly Quantity[] {
  const rows = new Map<string, number>();
  const rowKey = (f: Fact): string => `${f.cell?.table}|${f.cell?.row}`;
  for (const { fact } of quantities) {
    if (fact.cell === undefined || fact.measure !== 'level' || familyOf(fact) === undefined || typeof fact.value !== 'number') continue;
    rows.set(rowKey(fact), (rows.get(rowKey(fact)) ?? 0) + Math.sign(fact.value));
  }
  const tables = new Map<string, number>();
  const counted = new Set<string>();
  for (const { fact } of quantities) {
    const balance = rows.get(rowKey(fact));
    const family = familyOf(fact);
    if (balance === undefined || family === undefined || counted.has(rowKey(fact))) continue;
    counted.add(rowKey(fact));
    const key = `${fact.cell?.table}|${family}`;
    tables.set(key, (tables.get(key) ?? 0) + Math.sign(balance));
  }
  const sizes = new Map<string, number>();
  for (const { fact } of quantities) if (fact.cell !== undefined) sizes.set(rowKey(fact), (sizes.get(rowKey(fact)) ?? 0) + 1);

  const printsPositive = (fact: Fact, family: Family): boolean => {
    const own = Math.sign(typeof fact.value === 'number' ? fact.value : fact.value[0]) >= 0;
    if (fact.cell === undefined) return own;
    const row = rows.get(rowKey(fact)) ?? 0;
    if (Math.abs(row) > 1 || ((sizes.get(rowKey(fact)) ?? 0) > 1 && row !== 0)) return row > 0;
    const table = tables.get(`${fact.cell.table}|${family}`) ?? 0;
    return Math.abs(table) > 1 ? table > 0 : own;
  };
  return quantities.map((q) => {
    if (q.fact.measure !== 'level' || q.unit.dimension === 'percent' || q.unit.dimension === 'multiple') return q;
    const family = familyOf(q.fact);
    if (family !== undefined) return printsPositive(q.fact, family) ? turned(q) : q;
    if (followCosts.has(q.fact.metric) && q.fact.cell !== undefined) return (tables.get(`${q.fact.cell.table}|income`) ?? 0) > 0 ? turned(q) : q;
    return q;
  });
}

/** Neither in the balance sheet nor a flow: these never add up over time. */
const standing: ReadonlySet<string> = new Set([
  'targetPrice',
  'fairValue',
  'entryPrice',
  'stopLoss',
  'enterpriseValue',
  'equityValue',
  'terminalValue',
  'presentValueOfCashFlows',
  'presentValueOfTerminalValue',
  'movingAverage',
  'averageDailyValue',
  'priceRange52w',
  'targetPriceRange',
  'totalAddressableMarket',
  'basicShares',
  'dilutedShares',
  'averageDau',
  'averageMau',
  'bookValuePerShare',
  'tangibleBookValuePerShare',
  'navPerShare',
  'cashPerShare',
  'parValue',
  'averageTicket',
  'arpu',
  'averageSellingPrice',
  'unitCost',
  'capitalEmployed',
]);

export const isInstant = (metric: string): boolean => metricById.get(metric)?.instant === true || standing.has(metric);

const oneSign: ReadonlySet<string> = new Set([
  'costOfRevenue',
  'sellingGeneralAdministrative',
  'sellingAndMarketing',
  'sellingExpenses',
  'generalAndAdministrative',
  'researchAndDevelopment',
  'operatingExpenses',
  'depreciationAndAmortization',
  'shareBasedCompensation',
  'capitalExpenditure',
  'dividendsPaid',
]);
/** Costs that no period turns into income. */
export const keepsItsSign = (metric: string): boolean => oneSign.has(metric);

const subtotals: ReadonlySet<string> = new Set([
  'grossProfit',
  'ebitda',
  'adjustedEbitda',
  'ebit',
  'adjustedEbit',
  'operatingIncome',
  'pretaxIncome',
  'profitAfterTax',
  'netIncome',
  'netIncomePreExceptional',
  'adjustedNetIncome',
  'operatingExpenses',
  'revenue',
  'netSales',
  'nonGaapOperatingIncome',
]);
/** A line that adds up others. */
export const isTotal = (metric: string): boolean => subtotals.has(metric) || metric.startsWith('total');
