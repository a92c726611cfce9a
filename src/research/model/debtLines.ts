/** Which lines of a printed balance sheet are debt. */
import type { Draft } from './draft.ts';
import type { Printed } from './printed.ts';
import { balanceGroups, debtLines } from './statements.ts';

/** Debt that stands in one line, whenever it is due. */
const wholeDebt = 'totalDebt';

/**
 * Debt by when it is due, as it is printed; and debt in one line ("Borrowings") where it stands among the liabilities and is no memo of
 * those above: the printed liabilities leave room for it, or, beside other debt, leave just that.
 */
export function debtsOf(draft: Draft): readonly string[] {
  const cell = (metric: string, year: string): Printed | undefined => draft.printed('balance', metric).get(year);
  const due = debtLines.filter((id) => id !== wholeDebt && draft.printed('balance', id).size > 0);
  const years = draft.years.filter((year) => cell(wholeDebt, year) !== undefined);
  const rooms = years.flatMap((year) => {
    const room = roomIn((metric) => cell(metric, year));
    return room === null ? [] : [{ left: room.left - cell(wholeDebt, year)!.value, rounding: room.rounding }];
  });
  if (rooms.length === 0 || years.length < draft.printed('balance', 'totalAssets').size) return due;
  const isAmong = due.length === 0 ? rooms.every(({ left, rounding }) => left >= -rounding) : rooms.every(({ left, rounding }) => Math.abs(left) <= rounding);
  return isAmong ? [...due, wholeDebt] : due;
}

/** What the printed liabilities of a year hold beside their printed parts, and how far rounding may move it; null where they are not printed. */
function roomIn(cell: (metric: string) => Printed | undefined): { readonly left: number; readonly rounding: number } | null {
  const equity = ['commonEquity', 'minorityInterestEquity'].flatMap((id) => cell(id) ?? []);
  const all = cell('totalLiabilities');
  const assets = cell('totalAssets');
  const ownership = cell('totalEquity') === undefined ? equity : [cell('totalEquity')!];
  const whole = all !== undefined ? [all] : assets !== undefined && ownership.length > 0 ? [assets] : [];
  if (whole.length === 0) return null;
  const [current, later] = balanceGroups.filter(({ side }) => side === 'liability');
  const currentTotal = cell(current!.total);
  const off = [
    ...(all === undefined ? ownership : []),
    ...(currentTotal === undefined ? current!.parts.flatMap((id) => cell(id) ?? []) : [currentTotal]),
    ...later!.parts.filter((id) => id !== wholeDebt).flatMap((id) => cell(id) ?? []),
  ];
  const used = [...whole, ...off];
  return { left: whole[0]!.value - off.reduce((sum, { value }) => sum + value, 0), rounding: used.reduce((sum, { high, low }) => sum + (high - low) / 2, 0) + 1e-9 };
}
