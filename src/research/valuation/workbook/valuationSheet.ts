/**
 * The valuation as a sheet of the workbook: assumptions, cash flows discounted year by year, the bridge to a share, multiples, and
 * the football field; every number that is computed is a live formula on the cells of the statements.
 *
 * A method that this sheet does not lay out stands in the football field as the number that the program computes for it.
 */
import { parseUnit } from '../../../kernel/units.ts';
import type { Engine } from '../../model/engine.ts';
import { cell, constant, largest, minus, plus, type Live } from '../../model/workbook/live.ts';
import type { Places } from '../../model/workbook/places.ts';
import { columnName, firstColumn, rangeOf } from '../../model/workbook/sheet.ts';
import { SheetWriter } from '../../model/workbook/writer.ts';
import { discountRateOf } from '../rates.ts';
import type { Valued } from '../methods.ts';
import type { Assumptions } from '../valueModel.ts';
import { yearsAround } from '../modelInputs.ts';
import { yearPoint } from '../timing.ts';
import { percentFormat, perShareFormat, rateFormat, type Setting } from './setting.ts';
import { bridgeBlock } from './bridgeBlock.ts';
import { bookBlock, equityFlowBlocks, firmFlowBlock } from './flowBlocks.ts';
import { multiplesBlock } from './multiplesBlock.ts';

/** An assumption with who says so, by its name on the surfaces. */
export interface Said {
  readonly name: string;
  readonly from: string;
  readonly note: string | null;
}

/** What stands beside the methods in the football field. */
export interface Beside {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly note: string | null;
}

export interface ValuationSheetInput {
  readonly engine: Engine;
  readonly places: Places;
  readonly assumptions: Assumptions;
  readonly valued: readonly Valued[];
  readonly said: readonly Said[];
  /** Targets of speakers, and the price; in the listing's currency. */
  readonly beside: readonly Beside[];
  /** Words of a problem, for the methods without a value. */
  explain(valued: Extract<Valued, { ok: false }>): string;
}

/** Null where the valuation date is no date: then nothing is valued. */
export function valuationSheet(input: ValuationSheetInput, head: (writer: SheetWriter, engine: Engine) => void): SheetWriter | null {
  const { engine, places, assumptions, said } = input;
  const point = yearPoint(assumptions.valuationDate);
  if (point === null) return null;
  const writer = new SheetWriter('Valuation');
  head(writer, engine);
  const { currency, exchangeRate, depositaryRatio } = assumptions.listing;
  const own = parseUnit(engine.model.money).currency ?? '';

  const assumed = (name: string, label: string, value: number | undefined, unit: string, format: string, key: string, factor = 1): Live | null => {
    if (value === undefined) return null;
    const source = said.find((one) => one.name === name);
    writer.text(0, label);
    writer.text(1, unit, 'unit');
    const live = writer.put(firstColumn, value, { format, note: source?.note ?? null, assumption: { name: key, factor } });
    if (source !== undefined) writer.text(firstColumn + 1, source.from, 'unit');
    writer.call(`v_${key}`, live);
    writer.row += 1;
    return live;
  };
  const rateOf = (rate: Assumptions['discountRate']): number | undefined => {
    const found = rate === undefined ? undefined : discountRateOf(rate);
    return found?.ok === true ? found.value : undefined;
  };

  writer.section('Assumptions');
  const date = assumed('valuation date', 'Valuation date', serialOf(assumptions.valuationDate), 'date', 'yyyy-mm-dd', 'date')!;
  writer.text(0, 'Valuation date, in years');
  const now = writer.put(firstColumn, cell(`YEAR(${date.text})+(MONTH(${date.text})-1+DAY(${date.text})/DAY(EOMONTH(${date.text},0)))/12`, point), { format: rateFormat });
  writer.row += 1;
  const setting: Setting = {
    engine,
    places,
    writer,
    assumptions,
    now,
    ...yearsAround(engine, point),
    rates: {
      discountRate: assumed('discount rate', 'Discount rate', rateOf(assumptions.discountRate), '%', percentFormat, 'discountRate', 0.01),
      costOfEquity: assumed('cost of equity', 'Cost of equity', rateOf(assumptions.costOfEquity), '%', percentFormat, 'costOfEquity', 0.01),
      terminalGrowth: assumed('terminal growth', 'Terminal growth', assumptions.terminalGrowth, '%', percentFormat, 'terminalGrowth', 0.01),
      exitMultiple: assumed('exit multiple', 'Exit multiple of EBITDA', assumptions.exitMultiple, 'x', '0.0"x"', 'exitMultiple'),
    },
    exchangeRate: currency === own ? null : assumed('exchange rate', 'Exchange rate', exchangeRate, `${currency}/${own}`, rateFormat, 'exchangeRate'),
    sharesPerCertificate: assumed('shares per certificate', 'Shares per certificate', depositaryRatio, 'x', '0.##', 'sharesPerCertificate'),
    begins: new Map(),
    ends: new Map(),
  };
  if (setting.ahead.length > 0) yearRows(setting);

  const isReady = currency === own || setting.exchangeRate !== null;
  const answers = new Map<string, { readonly low: Live | null; readonly middle: Live; readonly high: Live | null }>();
  const only = (method: string, live: Live | null): void => void (live !== null && answers.set(method, { low: null, middle: live, high: null }));
  if (isReady) {
    const bridge = bridgeBlock(setting);
    if (bridge !== null) {
      const firm = firmFlowBlock(setting, bridge);
      only('Discounted cash flow, terminal growth', firm.growth);
      only('Discounted cash flow, exit multiple', firm.exitMultiple);
    }
    const { flows, dividends } = equityFlowBlocks(setting, bridge);
    only('Discounted cash flow to equity', flows);
    only('Dividend discount', dividends);
    for (const [method, answer] of multiplesBlock(setting, bridge)) answers.set(method, answer);
    only('Book value', bookBlock(setting, bridge));
  }
  footballField(input, writer, answers, currency);
  return writer;
}

/** Days since 1899-12-30, as spreadsheets count them. */
const serialOf = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25569;
};

/** When every year ahead begins and ends, counted in years from the valuation date. */
function yearRows({ engine, places, writer, ahead, now, begins, ends }: Setting): void {
  const { fiscalYearEndMonth } = engine.model;
  writer.section('Years from the valuation date');
  writer.text(0, 'Fiscal year');
  const years = new Map(
    ahead.map((period) => [period, writer.put(places.column(period), cell(`VALUE(MID(${columnHead(places, period)},3,4))`, Number(period.slice(2))), { format: '0' })]),
  );
  writer.row += 1;
  writer.text(0, 'Begins');
  const offset = constant(fiscalYearEndMonth / 12 - 1);
  for (const period of ahead) {
    const begin = plus(years.get(period)!, offset);
    begins.set(period, writer.put(places.column(period), minus(fiscalYearEndMonth === 12 ? years.get(period)! : begin, now), { format: rateFormat }));
  }
  writer.row += 1;
  writer.text(0, 'Ends');
  for (const period of ahead) ends.set(period, writer.put(places.column(period), plus(begins.get(period)!, constant(1)), { format: rateFormat }));
  writer.row += 1;
}
const columnHead = (places: Places, period: string): string => `${columnName(places.column(period))}$4`;

function footballField(
  { valued, beside, explain }: ValuationSheetInput,
  writer: SheetWriter,
  answers: ReadonlyMap<string, { readonly low: Live | null; readonly middle: Live; readonly high: Live | null }>,
  currency: string,
): void {
  writer.section('Value of a share');
  const [low, middle, high, from, width] = [0, 1, 2, 3, 4].map((i) => firstColumn + i) as [number, number, number, number, number];
  const titles = ['Low', 'Middle', 'High', 'Bar from', 'Bar width'];
  titles.forEach((title, i) => writer.text(firstColumn + i, title, 'columnTitle'));
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
      to: { row: writer.row + 3 + Math.max(12, bars.length * 2), column: firstColumn + 4 },
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
