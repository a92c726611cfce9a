/** What a reviewer opens first: every identity that must be zero, and the printed figures beside what the model gives for them. */
import type { Tied } from '../draft.ts';
import type { Engine } from '../engine.ts';
import { factorOf } from '../dimensions.ts';
import type { CellSource } from '../model.ts';
import type { PrintedFigures } from '../printed.ts';
import { termsOf } from './derived.ts';
import { cell, type Live } from './live.ts';
import type { Places } from './places.ts';
import { columnName, firstColumn, formatOf, scalarColumn } from './sheet.ts';
import type { Head } from './workbook.ts';
import { SheetWriter } from './writer.ts';

/** Half of the last digit that statements print: a sum of rounded lines may miss its total by a few of these. */
const tolerance = 0.5;
/** What doubles may add to a figure on the edge of its rounding. */
const roundingDust = 1e-7;
/** Red where it is not zero; what doubles leave over is. */
export const differenceFormat = '[Red][>0.0005]#,##0.000;[Red][<-0.0005](#,##0.000);"–"';
const shareFormat = '[Red][>0.000005]0.000%;[Red][<-0.000005](0.000%);"–"';

/** Figures as they are printed, by statement and metric. */
export type PrintedRows = Pick<PrintedFigures, 'row'>;

export interface CheckSheets {
  readonly sheets: readonly SheetWriter[];
  /** A printed figure of a stretch that is no column, such as nine months; null where there is none. */
  stretch(line: string, text: string): Live | null;
}

/** The sheets Checks and As printed; the second only where there are printed figures. */
export function checkSheets(engine: Engine, places: Places, tied: readonly Tied[], figures: PrintedRows | null, cite: Cite, head: Head): CheckSheets {
  const { model } = engine;
  const checks = new SheetWriter('Checks');
  const printed = new SheetWriter('As printed');
  head(checks, engine);
  head(printed, engine);
  const last = columnName(firstColumn + model.periods.length - 1);
  const first = columnName(firstColumn);

  const zeroRows: number[] = [];
  const own = model.lines.filter(({ role }) => role === 'check');
  const summary = checks.row;
  checks.row += 2;
  if (own.length > 0) {
    checks.section('Must be zero');
    for (const line of own) {
      checks.text(0, line.label);
      checks.text(1, line.unit, 'unit');
      for (const period of model.periods) {
        const link = places.reference(line.id, period, checks.name);
        if (link !== null) checks.put(places.column(period), link, { format: differenceFormat });
      }
      zeroRows.push(checks.row);
      checks.row += 1;
    }
  }
  const differenceRows: number[] = [];
  const shown = tied.filter(({ printed: row }) => row.size > 0);
  if (shown.length > 0) checks.section('Model less printed, where rounding does not explain it');
  for (const { line: id, printed: row } of shown) {
    const line = model.lines.find((one) => one.id === id);
    if (line === undefined) continue;
    for (const writer of [checks, printed]) {
      writer.text(0, line.label);
      writer.text(1, line.unit, 'unit');
    }
    for (const [period, one] of row) {
      const ours = model.periods.includes(period) ? places.reference(id, period, checks.name) : null;
      if (ours === null) continue;
      const factor = factorOf(line.unit);
      const reference = printed.put(places.column(period), one.value * factor, {
        look: 'printed',
        format: formatOf(line.unit),
        note: `${cite(one.source)}; printed to ±${half(one)}`,
      });
      // a figure may be given to fewer digits than its line: its own half digit decides
      checks.put(places.column(period), beyondRounding(ours, printed.outside(reference), half(one) * factor), {
        format: line.unit === '%' ? shareFormat : differenceFormat,
      });
    }
    differenceRows.push(checks.row);
    checks.row += 1;
    printed.row += 1;
  }
  checks.row = summary;
  const count = (rows: readonly number[], bound: number): Live | null => {
    const [from, to] = [rows[0], rows.at(-1)];
    if (from === undefined || to === undefined) return null;
    const range = `${first}${from + 1}:${last}${to + 1}`;
    const values = checks.cells.filter(({ row, value }) => row >= from && row <= to && typeof value === 'number').map(({ value }) => value as number);
    return cell(`COUNTIF(${range},">${bound}")+COUNTIF(${range},"<-${bound}")`, values.filter((value) => Math.abs(value) > bound).length);
  };
  const lines: readonly (readonly [string, Live | null])[] = [
    ['Identities that do not hold', count(zeroRows, tolerance)],
    ['Printed figures that the model does not give back', count(differenceRows, 0)],
  ];
  for (const [label, live] of lines) {
    if (live === null) continue;
    checks.text(0, label, 'label', { isTotal: true });
    checks.put(scalarColumn, live, { format: '[Red]0;[Red]-0;0', isTotal: true });
    checks.row += 1;
  }
  const stretches = figures === null ? new Map<string, Live>() : stretchRows(engine, printed, tied, figures, cite);
  return { sheets: shown.length + stretches.size > 0 ? [checks, printed] : [checks], stretch: (line, text) => stretches.get(`${line} ${text}`) ?? null };
}

/** What is printed of half a year, nine months and the like, as far as quarters follow from it. */
function stretchRows({ model }: Engine, printed: SheetWriter, tied: readonly Tied[], figures: PrintedRows, cite: Cite): ReadonlyMap<string, Live> {
  const found = new Map<string, Live>();
  for (const line of model.lines) {
    const own = tied.filter((one) => one.line === line.id);
    const keys = own.length > 0 ? own : (['income', 'balance', 'cashFlow', 'other'] as const).map((statement) => ({ statement, metric: line.id }));
    for (const { derived } of line.entries.values())
      for (const { period: text } of derived === undefined ? [] : termsOf(derived)) {
        const figure = keys.map(({ statement, metric }) => figures.row(statement, metric).get(text)).find((one) => one !== undefined);
        if (figure === undefined || model.periods.includes(text) || found.has(`${line.id} ${text}`)) continue;
        if (found.size === 0) printed.section('Printed of stretches that are no column');
        printed.text(0, `${line.label}, ${text}`);
        printed.text(1, line.unit, 'unit');
        const note = cite(figure.source);
        found.set(`${line.id} ${text}`, printed.outside(printed.put(scalarColumn, figure.value * factorOf(line.unit), { look: 'printed', format: formatOf(line.unit), note })));
        printed.row += 1;
      }
  }
  return found;
}

/** Where a number is printed, in the words of a note. */
export type Cite = (source: CellSource) => string;

const half = ({ low, high }: { readonly low: number; readonly high: number }): number => Number(((high - low) / 2).toPrecision(6));

function beyondRounding(ours: Live, printed: Live, by: number): Live {
  const difference = ours.value - printed.value;
  const bound = by + roundingDust;
  return cell(`IF(ABS(${ours.text}-${printed.text})<=${bound},0,${ours.text}-${printed.text})`, Math.abs(difference) <= bound ? 0 : difference);
}
