/**
 * Where the cells of a model stand in one Float64Array: line after line, in each line quarters, halves and years as blocks,
 * with empty columns around every block, so that a period before the first is missing and never the end of another line.
 */
import { parsePeriod, quartersOf, halvesOf } from '../../kernel/periods.ts';
import { usesOf } from './expression.ts';
import type { Model } from './model.ts';

export interface Block {
  readonly kind: 'quarter' | 'half' | 'year';
  /** Columns [from, to) in a line. */
  readonly from: number;
  readonly to: number;
  /** Periods in a year. */
  readonly perYear: number;
}

export interface Layout {
  readonly blocks: readonly Block[];
  /** Column of each period. */
  readonly columns: ReadonlyMap<string, number>;
  /** Cells of a line, pads included. */
  readonly stride: number;
  readonly size: number;
  /** For a year (or half) whose quarters (halves) all are periods of the model: the first of them, and how many. */
  readonly parts: ReadonlyMap<number, { readonly first: number; readonly count: number }>;
}

/** Where the fiscal year of a quarter or half stands: column of the year, and how many quarters of it are over at its end. */
export interface YearOfPart {
  readonly block: Block;
  /** Column of the year of the block's first period, were it there; the years of later ones follow it. */
  readonly first: number;
  /** Periods of its year before the block's first one. */
  readonly ahead: number;
}

/** Null for years, and where the model has none. */
export function yearOfPart(model: Pick<Model, 'periods'>, layout: Layout, block: Block): YearOfPart | null {
  const years = layout.blocks.find(({ kind }) => kind === 'year');
  if (block.kind === 'year' || years === undefined) return null;
  const firstOf = (kind: Block['kind']): ReturnType<typeof parsePeriod> => parsePeriod(model.periods.find((period) => parsePeriod(period).kind === kind)!);
  const part = firstOf(block.kind);
  return { block: years, first: years.from + part.year - firstOf('year').year, ahead: part.part - 1 };
}

const perYearOf = { quarter: 4, half: 2, year: 1 } as const;

export function layoutOf(model: Model): Layout {
  let lag = 1;
  let lead = 0;
  for (const line of model.lines)
    for (const formula of [line.formula, line.years ?? null])
      for (const use of formula === null ? [] : usesOf(formula)) {
        const back = use.reach === 'yearAgo' ? 4 : use.reach === 'average' ? 1 : use.reach === 'trailing' ? 3 : 0;
        lag = Math.max(lag, back - use.offset);
        lead = Math.max(lead, use.reach === 'forward' ? use.offset + 3 : use.offset);
      }
  const blocks: Block[] = [];
  const columns = new Map<string, number>();
  let at = lag;
  for (const kind of ['quarter', 'half', 'year'] as const) {
    const own = model.periods.filter((p) => parsePeriod(p).kind === kind);
    if (own.length === 0) continue;
    own.forEach((p, i) => columns.set(p, at + i));
    blocks.push({ kind, from: at, to: at + own.length, perYear: perYearOf[kind] });
    at += own.length + Math.max(lag, lead);
  }
  const parts = new Map<number, { first: number; count: number }>();
  for (const period of model.periods) {
    const { kind } = parsePeriod(period);
    const made = kind === 'year' ? [quartersOf(period), halvesOf(period)] : kind === 'half' ? [quartersOf(period)] : [];
    const whole = made.find((list) => list.length > 0 && list.every((p) => columns.has(p)));
    if (whole !== undefined) parts.set(columns.get(period)!, { first: columns.get(whole[0]!)!, count: whole.length });
  }
  return { blocks, columns, stride: at, size: at * model.lines.length, parts };
}
