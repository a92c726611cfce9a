/** What a reviewer opens first: every identity that must be zero, and the printed figures beside what the model gives for them. */
import type { Tied } from '../draft.ts';
import type { Engine } from '../engine.ts';
import { factorOf } from '../dimensions.ts';
import { cell, type Live } from './live.ts';
import type { Places } from './places.ts';
import { columnName, firstColumn, formatOf } from './sheet.ts';
import type { Head } from './workbook.ts';
import { SheetWriter } from './writer.ts';

/** Half of the last digit that statements print: a sum of rounded lines may miss its total by a few of these. */
const tolerance = 0.5;
/** What doubles may add to a figure on the edge of its rounding. */
const roundingDust = 1e-7;
/** Red where it is not zero; what doubles leave over is. */
const differenceFormat = '[Red][>0.0005]#,##0.000;[Red][<-0.0005](#,##0.000);"–"';
const shareFormat = '[Red][>0.000005]0.000%;[Red][<-0.000005](0.000%);"–"';

/** The sheets Checks and As printed; the second only where there are printed figures. */
export function checkSheets(engine: Engine, places: Places, tied: readonly Tied[], documents: ReadonlyMap<string, string>, head: Head): readonly SheetWriter[] {
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
        note: `${documents.get(one.source.document) ?? one.source.document}, characters ${one.source.start}–${one.source.end}; printed to ±${half(one)}`,
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
    checks.put(firstColumn, live, { format: '[Red][>0]0;0', isTotal: true });
    checks.row += 1;
  }
  return shown.length > 0 ? [checks, printed] : [checks];
}

const half = ({ low, high }: { readonly low: number; readonly high: number }): number => Number(((high - low) / 2).toPrecision(6));

function beyondRounding(ours: Live, printed: Live, by: number): Live {
  const difference = ours.value - printed.value;
  const bound = by + roundingDust;
  return cell(`IF(ABS(${ours.text}-${printed.text})<=${bound},0,${ours.text}-${printed.text})`, Math.abs(difference) <= bound ? 0 : difference);
}
