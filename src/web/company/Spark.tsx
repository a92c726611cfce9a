import type { SheetLine } from './lines.ts';
import { periodKey, type Column } from './lines.ts';

const [width, height] = [56, 18];

/** The run of a line over its columns: what is reported in full, what is expected dotted. Says nothing the figures do not. */
export function Spark({ line, columns }: { readonly line: SheetLine; readonly columns: readonly Column[] }) {
  const points = columns.flatMap((column, i) => {
    const value = line.cells.get(periodKey(column.period))?.cell.value;
    return typeof value === 'number' ? [{ i, value, actual: column.actual }] : [];
  });
  if (points.length < 3) return null;
  const values = points.map((p) => p.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (i: number): number => 2 + (i / Math.max(1, columns.length - 1)) * (width - 4);
  const y = (v: number): number => (high === low ? height / 2 : height - 2 - ((v - low) / (high - low)) * (height - 4));
  const path = (list: typeof points): string => list.map((p, n) => `${n === 0 ? 'M' : 'L'}${x(p.i).toFixed(1)} ${y(p.value).toFixed(1)}`).join('');
  const turn = points.findIndex((p) => !p.actual);
  const actual = turn < 0 ? points : points.slice(0, turn);
  const expected = turn < 0 ? [] : points.slice(Math.max(0, turn - 1));
  const last = points.at(-1);
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {low < 0 && high > 0 && <path className="zero" d={`M0 ${y(0)}H${width}`} />}
      {actual.length > 1 && <path d={path(actual)} />}
      {expected.length > 1 && <path className="expected" d={path(expected)} />}
      {last && <circle cx={x(last.i)} cy={y(last.value)} r="1.8" />}
    </svg>
  );
}
