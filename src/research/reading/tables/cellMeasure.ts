/** What the rest of its column says of a figure's measure and unit. */
import { growthMetrics } from '../facts/proto.ts';
import type { MetricRow, UnitKind } from '../../vocabulary/types.ts';
import { countsThings, ownUnit } from '../facts/ownUnit.ts';
import { isUnsaid, physicalUnit } from '../facts/unit.ts';
import type { Figure } from '../figures/figure.ts';
import type { Grid, GridCell } from '../layout/grid.ts';
import type { ColumnKey } from './columnKey.ts';
import type { LabelKey } from './labelKey.ts';

/** Measured in per cent of another figure. */
const isRelative = /^(?:growth|surprise|revision|shareOf|cagr)/;

export class CellMeasures {
  private readonly grid: Grid;
  private readonly text: string;
  private readonly columns: readonly ColumnKey[];
  private readonly figuresIn: (cell: GridCell) => readonly Figure[];

  constructor(grid: Grid, text: string, columns: readonly ColumnKey[], figuresIn: (cell: GridCell) => readonly Figure[]) {
    this.grid = grid;
    this.text = text;
    this.columns = columns;
    this.figuresIn = figuresIn;
  }

  /** Bare numbers under a first percentage are percentages where the column holds changes; a label may name a unit of measurement or the scale of a count. */
  inUnit(figure: Figure, index: number, column: ColumnKey, metric: string, { label, hint, row }: LabelKey): Figure {
    if (figure.kind !== 'bare') return figure;
    const changes = column.measure === 'change' || column.measure?.startsWith('growth') === true || growthMetrics.has(metric);
    if (changes && this.isPercentColumn(index)) return { ...figure, kind: 'percent' };
    if (isRelative.test(column.measure ?? '') || (column.measure === 'change' && /%/.test(column.text))) return figure;
    const unit = physicalUnit(label);
    if (unit !== null) return { ...figure, kind: 'count', noun: unit };
    // `Guests (m)`
    const counts = row === null ? countsThings(label) : row.kinds[0] === 'count';
    return counts && hint.currency === null && hint.scale !== null && hint.scale > 1 ? { ...figure, kind: 'count', scale: hint.scale } : figure;
  }

  /** How an unknown line is measured by its label; `unsaid` where its words are of no money of the table and of nothing else for certain. */
  ownKind(figure: Figure, { label, hint }: LabelKey, measure: string, said: UnitKind | null): UnitKind | 'one' | 'unsaid' | null {
    if (figure.kind === 'count') return countsThings(label) ? 'count' : null;
    if (figure.kind !== 'bare' || (measure !== 'level' && !measure.startsWith('change'))) return null;
    const kind = ownUnit(label);
    if (kind === 'count') return figure.decimals === 0 ? kind : isUnsaid(hint) && said === null ? 'unsaid' : null;
    if (kind === null || said !== null || !isUnsaid(hint)) return null;
    return kind === 'percent' && Math.abs(figure.high) > 100 ? 'unsaid' : kind;
  }

  private readonly percentColumns = new Map<number, boolean>();

  private isPercentColumn(index: number): boolean {
    const known = this.percentColumns.get(index);
    if (known !== undefined) return known;
    const figures = this.grid.rows.flatMap((r) => r.cells.filter((c) => c.column === index).flatMap((c) => this.figuresIn(c)));
    const marked = figures.filter((f) => f.kind === 'percent' || f.kind === 'points').length;
    // where most print their sign a bare number is no percentage
    const percent = figures[0]?.kind === 'percent' && marked * 2 <= figures.length + 1 && !figures.some((f) => f.kind === 'money');
    this.percentColumns.set(index, percent);
    return percent;
  }

  refine(measure: string, figure: Figure, row: MetricRow | null, column: ColumnKey): string {
    const ratio = row !== null && (row.kinds[0] === 'percent' || row.kinds[0] === 'multiple');
    let refined = measure;
    if (refined === 'change') {
      const points = figure.kind === 'points' || figure.kind === 'basisPoints';
      const level = (figure.kind !== 'percent' && figure.kind !== 'bare') || !/%|pct|growth|chg|yoy/i.test(column.text);
      refined = points || (ratio && row.kinds[0] === 'percent') ? 'changeYoY' : level && figure.kind !== 'percent' ? 'changeYoY' : 'growthYoY';
    }
    if (refined === 'surprise' || refined === 'level') {
      if (refined === 'level' && figure.kind === 'percent' && row !== null && row.kinds[0] !== 'percent' && !row.kinds.includes('percent'))
        refined = this.isShareColumn(column) ? 'shareOf:revenue' : 'growthYoY';
      if (refined === 'level' && (figure.kind === 'points' || figure.kind === 'basisPoints')) refined = 'changeYoY';
      return refined;
    }
    if (row !== null && growthMetrics.has(row.id)) return refined.replace('change', 'growth');
    if (refined.startsWith('growth') && (figure.kind === 'points' || figure.kind === 'basisPoints' || (ratio && row.kinds[0] === 'percent')))
      refined = refined.replace('growth', 'change');
    return refined;
  }

  /** A column in which revenue is 100% holds shares of revenue. */
  private isShareColumn(column: ColumnKey): boolean {
    const index = this.columns.indexOf(column);
    for (const row of this.grid.rows) {
      const cell = row.cells.find((c) => c.column === index);
      if (cell === undefined) continue;
      if (/^100(?:\.0+)? ?%?$/.test(this.text.slice(cell.start, cell.end).trim())) return true;
    }
    return false;
  }
}
