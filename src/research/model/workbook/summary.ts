/** The first sheet: what the model comes to by year, with its charts. */
import type { Engine } from '../engine.ts';
import type { Places } from './places.ts';
import { firstColumn, formatOf, rangeOf, type ChartSeries } from './sheet.ts';
import type { Head } from './workbook.ts';
import { SheetWriter } from './writer.ts';

/** Lines of the summary; of each group the first that the model has. */
const rows: readonly { readonly lines: readonly string[]; readonly chart?: 'amounts' | 'margins'; readonly colour?: string }[] = [
  { lines: ['revenue', 'totalIncome', 'netInterestIncome'], chart: 'amounts', colour: '1F4E79' },
  { lines: ['revenueGrowth'] },
  { lines: ['grossProfit'] },
  { lines: ['grossMargin'], chart: 'margins', colour: '1F4E79' },
  { lines: ['adjustedEbitda', 'ebitda'] },
  { lines: ['adjustedEbitdaMargin', 'ebitdaMargin'], chart: 'margins', colour: '2E8B57' },
  { lines: ['ebit', 'operatingIncome', 'adjustedEbit'] },
  { lines: ['ebitMargin', 'operatingMargin', 'adjustedEbitMargin'], chart: 'margins', colour: 'B8860B' },
  { lines: ['netIncome', 'netIncomeAttributableToShareholders', 'adjustedNetIncome'] },
  { lines: ['netMargin', 'adjustedNetMargin'], chart: 'margins', colour: '8B1A1A' },
  { lines: ['adjustedEps', 'eps', 'epsDiluted'] },
  { lines: ['dps', 'dividendPerShare'] },
  { lines: ['cashFlowFromOperations', 'operatingCashFlow'] },
  { lines: ['capitalExpenditure'] },
  { lines: ['freeCashFlow'] },
  { lines: ['debtLessCash', 'netDebt'] },
  { lines: ['returnOnEquity', 'roe'] },
];
const chartRows = 16;
const chartColumns = 4;

export function summarySheet(engine: Engine, places: Places, head: Head): SheetWriter {
  const { model } = engine;
  const writer = new SheetWriter('Summary');
  head(writer, engine);
  const series: { readonly chart: 'amounts' | 'margins'; readonly one: ChartSeries }[] = [];
  const last = firstColumn + model.periods.length - 1;
  for (const { lines, chart, colour } of rows) {
    const line = lines.map((id) => model.lines.find((one) => one.id === id)).find((one) => one !== undefined);
    if (line === undefined) continue;
    writer.text(0, line.label);
    writer.text(1, line.unit, 'unit');
    for (const period of model.periods) {
      const link = places.reference(line.id, period, writer.name);
      if (link !== null) writer.put(places.column(period), link, { format: formatOf(line.unit) });
    }
    if (chart !== undefined)
      series.push({
        chart,
        one: {
          name: line.label,
          values: rangeOf(writer.name, [writer.row, firstColumn], [writer.row, last]),
          categories: rangeOf(writer.name, [3, firstColumn], [3, last]),
          colour: colour ?? null,
        },
      });
    writer.row += 1;
  }
  const from = writer.row + 1;
  const of = (chart: 'amounts' | 'margins'): readonly ChartSeries[] => series.filter((one) => one.chart === chart).map(({ one }) => one);
  const add = (kind: 'columns' | 'lines', title: string, valueFormat: string, shown: readonly ChartSeries[], column: number, width: number): void => {
    if (shown.length > 0) writer.charts.push({ kind, title, valueFormat, series: shown, from: { row: from, column }, to: { row: from + chartRows, column: column + width } });
  };
  add('columns', `${of('amounts')[0]?.name ?? ''}, ${model.money}`, '#,##0', of('amounts'), 0, 1);
  add('lines', 'Margins, % of revenue', '0%', of('margins'), 1, Math.max(chartColumns, model.periods.length) + 1);
  return writer;
}
