/** Debt that a bridge from the value of the enterprise to that of its equity takes off. */
import type { Draft } from '../facts/proto.ts';

const owed: ReadonlySet<string> = new Set(['netDebt', 'adjustedNetDebt', 'totalDebt', 'minorityInterestEquity']);

/**
 * `Net debt (43.5)` between the two values is debt, printed with the sign of its deduction; where the enterprise is
 * worth less than the equity by it, it is cash.
 *
 * Drafts of one grid. Returns the same, with what is deducted as an amount that is owed.
 */
export function withDebtAsOwed(drafts: Draft[]): Draft[] {
  const alone = (metric: string): Draft | undefined => drafts.find((d) => d.metric === metric && d.measure === 'level' && d.cell !== undefined);
  const [enterprise, equity] = [alone('enterpriseValue'), alone('equityValue')];
  const first = enterprise?.cell?.row ?? 0;
  const last = equity?.cell?.row ?? 0;
  if (enterprise === undefined || equity === undefined || last - first < 2) return drafts;
  const items = drafts.filter((d) => d.cell !== undefined && d.cell.row > first && d.cell.row < last && d.cell.column === enterprise.cell!.column && d.measure === 'level');
  const isDeduction = (d: Draft): boolean => items.includes(d) && owed.has(d.metric) && d.figure.high < 0;
  const added = items.reduce((total, d) => total + (owed.has(d.metric) && d.figure.low > 0 ? -d.figure.low : d.figure.low), enterprise.figure.low);
  return drafts.map((d) => {
    if (!isDeduction(d)) return d;
    const { low, high } = d.figure;
    // added as printed it comes nearer to the equity than taken off as cash
    const asDeduction = Math.abs(added - equity.figure.low);
    const asCash = Math.abs(added - 2 * low - equity.figure.low);
    return asDeduction <= asCash ? { ...d, figure: { ...d.figure, low: -high, high: -low, sign: 0, bracketed: false } } : d;
  });
}
