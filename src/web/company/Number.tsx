import type { Cell } from '../api/types.ts';
import { formatNumber } from '../format/number.ts';
import { cellDecimals } from './lines.ts';

/** What a figure lacks to the right of its decimal point so that it stands under the others: set, but not seen. */
function padding(decimals: number, most: number, negative: boolean): string {
  const digits = '0'.repeat(Math.max(0, most - decimals));
  return `${decimals === 0 && most > 0 ? '.' : ''}${digits}${negative ? '' : ')'}`;
}

/** A figure of a column, its decimal point under those of the other figures. */
export function AlignedNumber({ cell, unit, most }: { readonly cell: Cell; readonly unit: string; readonly most: number }) {
  const decimals = cellDecimals(cell, unit);
  if (typeof cell.value !== 'number') return <span className="num" data-pad={padding(most, most, false)}>{`${formatNumber(cell.value[0])}–${formatNumber(cell.value[1])}`}</span>;
  return (
    <span className="num" data-pad={padding(decimals, most, cell.value < 0)}>
      {formatNumber(cell.value, decimals)}
    </span>
  );
}
