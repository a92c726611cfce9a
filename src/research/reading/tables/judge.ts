/** How well a reading of a table agrees with arithmetic: growth with its levels, margins with their lines, sums with their parts. */
import { metricById } from '../../vocabulary/metrics.ts';
import { firstAfter, type Atoms } from '../layout/pieces.ts';
import type { Grid } from '../layout/grid.ts';
import { readLabel, type LabelKey } from './labelKey.ts';

interface Value {
  readonly value: number;
  readonly half: number;
}

/** Number of identities that hold in the grid, less those that fail; rounding is that of the printed figures. */
export function judgeGrid(grid: Grid, text: string, atoms: Atoms): number {
  const keys = grid.rows.map((r) => (r.label === null ? null : readLabel(text.slice(r.label.start, r.label.end), null)));
  const values = grid.rows.map((row) => {
    const list: (Value | null)[] = Array.from({ length: grid.columns }, () => null);
    for (const cell of row.cells) {
      const figure = atoms.figures[firstAfter(atoms.figures, cell.start)];
      if (figure !== undefined && figure.start < cell.end && !figure.range && figure.kind !== 'label')
        list[cell.column] = { value: figure.low, half: 0.5 * 10 ** -figure.decimals };
    }
    return list;
  });
  let score = 0;
  const settle = (holds: boolean | null): void => {
    if (holds !== null) score += holds ? 1 : -1;
  };
  let level: number | null = null;
  keys.forEach((key, i) => {
    if (key === null || grid.rows[i]!.cells.length === 0) return;
    if (key.measure === 'growthYoY') {
      const from = key.metric === null ? level : keys.findIndex((k) => k !== null && k.metric === key.metric && k.measure === null);
      if (from !== null && from >= 0) for (let c = 1; c < grid.columns; c++) settle(growthHolds(values[from]![c - 1]!, values[from]![c]!, values[i]![c]!));
      return;
    }
    if (key.measure === null && key.row?.kinds[0] === 'money') level = i;
    const whole = marginOf(key, keys);
    const base = keys.findIndex((k) => k?.row?.id === 'revenue' && k.measure === null);
    if (whole >= 0 && base >= 0) for (let c = 0; c < grid.columns; c++) settle(ratioHolds(values[whole]![c]!, values[base]![c]!, values[i]![c]!));
    for (let from = Math.max(0, i - 8); from <= i - 2; from++) {
      const sums = Array.from({ length: grid.columns }, (_, c) =>
        sumHolds(
          values.slice(from, i).map((v) => v[c]!),
          values[i]![c]!,
        ),
      );
      // a sum by chance in one column is no evidence
      if (sums.length >= 2 && sums.every((s) => s === true)) score += sums.length;
    }
  });
  return score;
}

/** Row of the line whose margin the key is. */
const marginOf = (key: LabelKey, keys: readonly (LabelKey | null)[]): number =>
  keys.findIndex((k) => k !== null && k.measure === null && k.row?.margin !== undefined && (k.row.margin === key.metric || sameMargin(k.row.id, key.metric)));

/** `EBITDA margin` beside an adjusted EBITDA alone. */
const sameMargin = (line: string, metric: string | null): boolean =>
  metric !== null && line.startsWith('adjusted') && metricById.get(`${line.slice(8, 9).toLowerCase()}${line.slice(9)}`)?.margin === metric;

function growthHolds(before: Value | null, now: Value | null, growth: Value | null): boolean | null {
  if (before === null || now === null || growth === null || before.value <= before.half) return null;
  const low = ((now.value - now.half) / (before.value + before.half) - 1) * 100;
  const high = ((now.value + now.half) / (before.value - before.half) - 1) * 100;
  return growth.value + growth.half >= low && growth.value - growth.half <= high;
}

function ratioHolds(part: Value | null, whole: Value | null, ratio: Value | null): boolean | null {
  if (part === null || whole === null || ratio === null || whole.value <= whole.half) return null;
  const low = ((part.value - part.half) / (whole.value + whole.half)) * 100;
  const high = ((part.value + part.half) / (whole.value - whole.half)) * 100;
  return ratio.value + ratio.half >= Math.min(low, high) && ratio.value - ratio.half <= Math.max(low, high);
}

function sumHolds(parts: readonly (Value | null)[], whole: Value | null): boolean | null {
  const known = parts.filter((p) => p !== null);
  if (whole === null || known.length < parts.length || whole.value === 0) return null;
  const sum = known.reduce((a, p) => a + p.value, 0);
  const slack = known.reduce((a, p) => a + p.half, whole.half);
  return Math.abs(sum - whole.value) <= slack * (1 + 1e-12);
}
