/** Every method beside what speakers and the market say, as a table and as a chart of the sheet's own. */
import { cell, constant, largest, minus, type Live } from '../../model/workbook/live.ts';
import { scalarColumn, rangeOf } from '../../model/workbook/sheet.ts';
import type { SheetWriter } from '../../model/workbook/writer.ts';
import type { Answer } from './multiplesBlock.ts';
import { perShareFormat } from './setting.ts';
import type { ValuationSheetInput } from './valuationSheet.ts';

export function footballField({ valued, beside, explain }: ValuationSheetInput, writer: SheetWriter, answers: ReadonlyMap<string, Answer>, currency: string): void {
  writer.section('Value of a share');
  const [low, middle, high, from, width] = [0, 1, 2, 3, 4].map((i) => scalarColumn + i) as [number, number, number, number, number];
  const titles = ['Low', 'Middle', 'High', 'Bar from', 'Bar width'];
  titles.forEach((title, i) => writer.text(scalarColumn + i, title, 'columnTitle'));
  writer.row += 1;
  const first = writer.row;
  const options = { format: perShareFormat };
  const bars: { readonly low: Live; readonly high: Live; readonly row: number }[] = [];
  const row = (label: string, put: () => readonly [Live, Live]): void => {
    writer.text(0, label);
    writer.text(1, currency, 'unit');
    const [l, h] = put();
    bars.push({ low: l, high: h, row: writer.row });
    writer.row += 1;
  };
  for (const one of valued) {
    if (!one.ok) continue;
    const { method, perShare, low: l, high: h } = one.valuation;
    const live = answers.get(method);
    row(method, () => {
      if (live === undefined || !Number.isFinite(live.middle.value)) {
        const fixed = { ...options, look: 'settled' as const, note: 'Computed by the program from this model; this sheet does not lay the method out.' };
        const mid = writer.put(middle, perShare, fixed);
        return l === null || h === null ? [mid, mid] : [writer.put(low, l, fixed), writer.put(high, h, fixed)];
      }
      const mid = writer.put(middle, live.middle, options);
      return live.low === null || live.high === null ? [mid, mid] : [writer.put(low, live.low, options), writer.put(high, live.high, options)];
    });
  }
  for (const { label, low: l, high: h, note } of beside)
    row(label, () => {
      const printed = { ...options, look: 'printed' as const, note };
      if (l === h) {
        const mid = writer.put(middle, l, printed);
        return [mid, mid];
      }
      return [writer.put(low, l, printed), writer.put(high, h, printed)];
    });
  const last = writer.row - 1;
  if (last < first) {
    writer.text(0, 'No method has all its inputs.');
    writer.row += 1;
  } else {
    const top = Math.max(...bars.map(({ high: h }) => h.value));
    writer.row = first;
    for (const bar of bars) {
      writer.put(from, cell(bar.low.text, bar.low.value), options);
      // a bar of no width is drawn as a line
      const line = constant(Number((top / 150).toPrecision(2)));
      writer.put(width, largest(minus(bar.high, bar.low), line), options);
      writer.row += 1;
    }
    const at = (column: number): string => rangeOf(writer.name, [first, column], [last, column]);
    writer.charts.push({
      kind: 'floatingBars',
      title: `Value of a share, ${currency}`,
      valueFormat: '#,##0',
      series: [
        { name: 'Bar from', values: at(from), categories: at(0), colour: null },
        { name: 'Bar width', values: at(width), categories: at(0), colour: '1F4E79' },
      ],
      from: { row: writer.row + 1, column: 0 },
      to: { row: writer.row + 3 + Math.max(12, bars.length * 2), column: scalarColumn + 4 },
    });
    writer.row += 4 + Math.max(12, bars.length * 2);
  }
  const without = valued.filter((one) => !one.ok);
  if (without.length > 0) writer.section('Not valued');
  for (const one of without) {
    writer.text(0, one.none.method);
    writer.text(1, explain(one), 'unit');
    writer.row += 1;
  }
}
