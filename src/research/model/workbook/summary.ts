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
/** Columns that the first chart reaches into the periods, and the second beyond it. */
const chartColumns = [3, 7] as const;

export function summarySheet(engine: Engine, places: Places, head: Head): SheetWriter {
  const { model } = engine;
  const writer = new SheetWriter('Summary');
  head(writer, engine);
  const series: { readonly chart: 'amounts' | 'margins'; readonly one: ChartSeries }[] = [];
  // years among quarters would stand beside a fourth of themselves
  const years = model.periods.filter((period) => period.startsWith('FY'));
  const charted = years.length > 0 ? years : model.periods;
  const [from, to] = [places.column(charted[0]!), places.column(charted.at(-1)!)];
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
          values: rangeOf(writer.name, [writer.row, from], [writer.row, to]),
          categories: rangeOf(writer.name, [3, from], [3, to]),
          colour: colour ?? null,
        },
      });
    writer.row += 1;
  }
  const top = writer.row + 1;
  const of = (chart: 'amounts' | 'margins'): readonly ChartSeries[] => series.filter((one) => one.chart === chart).map(({ one }) => one);
  const add = (kind: 'columns' | 'lines', title: string, valueFormat: string, shown: readonly ChartSeries[], left: number, right: number): void => {
    if (shown.length > 0) writer.charts.push({ kind, title, valueFormat, series: shown, from: { row: top, column: left }, to: { row: top + chartRows, column: right } });
  };
  const [first, second] = [firstColumn + chartColumns[0], firstColumn + chartColumns[0] + chartColumns[1]];
  add('columns', `${of('amounts')[0]?.name ?? ''}, ${model.money}`, '#,##0', of('amounts'), 0, first);
  add('lines', 'Margins, % of revenue', '0%', of('margins'), first, second);
  return writer;
}
