/**
 * The valuation as a sheet of the workbook: assumptions, cash flows discounted year by year, the bridge to a share, multiples, and
 * the football field; every number that is computed is a live formula on the cells of the statements.
 *
 * A method that this sheet does not lay out stands in the football field as the number that the program computes for it.
 */
import { parseUnit } from '../../../kernel/units.ts';
import { cell, constant, minus, plus, type Live } from '../../model/workbook/live.ts';
import type { Places } from '../../model/workbook/places.ts';
import { columnName, scalarColumn } from '../../model/workbook/sheet.ts';
import type { DriverFormula, Head } from '../../model/workbook/workbook.ts';
import { SheetWriter } from '../../model/workbook/writer.ts';
import { discountRateOf } from '../rates.ts';
import type { Valued } from '../methods.ts';
import type { Assumptions } from '../valueModel.ts';
import type { CarriedOn } from '../farYears.ts';
import { yearsAround } from '../modelInputs.ts';
import { yearPoint } from '../timing.ts';
import { amountFormat, percentFormat, rateFormat, type Setting } from './setting.ts';
import { bridgeBlock } from './bridgeBlock.ts';
import { bookBlock, equityFlowBlocks, firmFlowBlock, firmFlowRows } from './flowBlocks.ts';
import { farDriver, farPathRows, type FarPaths } from './farPaths.ts';
import { footballField } from './footballField.ts';
import { multiplesBlock, type Answer } from './multiplesBlock.ts';
import { otherGrowth } from './otherGrowth.ts';
import { sensitivityBlock } from './sensitivityBlock.ts';

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
  /** The model with its far years, and the same under another growth for ever; null where there is none under that. */
  readonly carried: CarriedOn;
  carryAt(terminalGrowth: number): CarriedOn | null;
  readonly places: Places;
  readonly assumptions: Assumptions;
  readonly valued: readonly Valued[];
  readonly said: readonly Said[];
  /** Targets of speakers, and the price; in the listing's currency. */
  readonly beside: readonly Beside[];
  /** Words of a problem, for the methods without a value. */
  explain(valued: Extract<Valued, { ok: false }>): string;
}

/** The sheets of a valuation, and what they make of the drivers of far years. */
export interface ValuationSheets {
  readonly sheets: readonly SheetWriter[];
  readonly driver: DriverFormula;
}

/** Null where the valuation date is no date: then nothing is valued. */
export function valuationSheets(input: ValuationSheetInput, head: Head): ValuationSheets | null {
  const { carried, places, assumptions } = input;
  const { engine } = carried;
  const point = yearPoint(assumptions.valuationDate);
  if (point === null) return null;
  const writer = new SheetWriter('Valuation');
  head(writer, engine);
  const { currency } = assumptions.listing;
  const own = parseUnit(engine.model.money).currency ?? '';
  const assumed = assumptionRow(writer, input.said);
  writer.section('Assumptions');
  const setting = settingOf(input, writer, point, assumed);
  if (setting.ahead.length > 0) yearRows(setting);
  const paths = carried.added.length === 0 ? null : farYears(setting, carried, assumed);

  const isReady = currency === own || setting.exchangeRate !== null;
  const answers = new Map<string, Answer>();
  const only = (method: string, live: Live | null): void => void (live !== null && answers.set(method, { low: null, middle: live, high: null }));
  const growthSheet = new SheetWriter('Far years by growth');
  if (isReady) {
    const bridge = bridgeBlock(setting);
    if (bridge !== null) {
      const firm = firmFlowBlock(setting, bridge);
      only('Discounted cash flow, terminal growth', firm.growth);
      only('Discounted cash flow, exit multiple', firm.exitMultiple);
      if (firm.discounted !== null)
        sensitivityBlock(setting, { ...bridge, claims: firm.claims }, firm.discounted, (growth) => {
          // without growth of revenue as a driver nothing of the years hangs on the growth after them
          if (paths === null || !engine.model.lines.some(({ id }) => id === 'revenueGrowth')) return firm.discounted!;
          const other = input.carryAt(growth.value);
          if (other === null) return null;
          if (growthSheet.cells.length === 0) head(growthSheet, engine);
          growthSheet.section('Terminal growth');
          growthSheet.text(0, 'Terminal growth of this case');
          growthSheet.text(1, '%', 'unit');
          const at = growthSheet.put(scalarColumn, writer.outside(growth), { format: percentFormat });
          growthSheet.row += 1;
          const { flows, lastFlow } = firmFlowRows(otherGrowth(setting, paths, other.engine, at, growthSheet));
          return { flows: new Map([...flows].map(([period, live]) => [period, growthSheet.outside(live)])), lastFlow: growthSheet.outside(lastFlow) };
        });
    }
    const { flows, dividends } = equityFlowBlocks(setting, bridge);
    only('Discounted cash flow to equity', flows);
    only('Dividend discount', dividends);
    for (const [method, answer] of multiplesBlock(setting, bridge)) answers.set(method, answer);
    only('Book value', bookBlock(setting, bridge));
  }
  footballField(input, writer, answers, currency);
  const growth = setting.rates.terminalGrowth;
  return {
    sheets: growthSheet.cells.length === 0 ? [writer] : [writer, growthSheet],
    driver: (line, period, sheet) => (paths === null || growth === null ? null : farDriver(paths, engine, places, writer.outside(growth), line, period, sheet)),
  };
}

type Assumed = (name: string, label: string, value: number | undefined, unit: string, format: string, key: string | null, factor?: number) => Live | null;

/** A row of an assumption with its name and who says it; one without a key can be changed nowhere but in its document. */
const assumptionRow =
  (writer: SheetWriter, said: readonly Said[]): Assumed =>
  (name, label, value, unit, format, key, factor = 1) => {
    if (value === undefined) return null;
    const source = said.find((one) => one.name === name || one.name.startsWith(`${name}, `));
    writer.text(0, label);
    writer.text(1, unit, 'unit');
    const live = writer.put(scalarColumn, value, { format, note: source?.note ?? null, ...(key === null ? { look: 'printed' as const } : { assumption: { name: key, factor } }) });
    if (source !== undefined) writer.text(scalarColumn + 1, source.from, 'unit');
    if (key !== null) writer.call(`v_${key.replace('.', '_')}`, live);
    writer.row += 1;
    return live;
  };

const rateOf = (rate: Assumptions['discountRate']): number | undefined => {
  const found = rate === undefined ? undefined : discountRateOf(rate);
  return found?.ok === true ? found.value : undefined;
};

function settingOf({ carried: { engine }, places, assumptions }: ValuationSheetInput, writer: SheetWriter, point: number, assumed: Assumed): Setting {
  const { currency, exchangeRate, depositaryRatio } = assumptions.listing;
  const { netDebt, shares, taxRate } = assumptions.standIn ?? {};
  const { money } = engine.model;
  const own = parseUnit(money).currency ?? '';
  const date = assumed('valuation date', 'Valuation date', serialOf(assumptions.valuationDate), 'date', 'yyyy-mm-dd', 'date')!;
  writer.text(0, 'Valuation date, in years');
  const now = writer.put(scalarColumn, cell(`YEAR(${date.text})+(MONTH(${date.text})-1+DAY(${date.text})/DAY(EOMONTH(${date.text},0)))/12`, point), { format: rateFormat });
  writer.row += 1;
  return {
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
    standIn: {
      netDebt: assumed('net debt', 'Net debt, as stated apart from the statements', netDebt, money, amountFormat, 'bridge.netDebt'),
      shares: assumed('shares', 'Shares, as stated apart from the statements', shares?.count, shares?.unit ?? '', amountFormat, null),
      taxRate: assumed('tax rate', 'Tax rate, as stated apart from the statements', taxRate, '%', percentFormat, 'taxRate', 0.01),
    },
    begins: new Map(),
    ends: new Map(),
  };
}

/** Where the years after the estimates end, and the paths to it. */
function farYears(setting: Setting, carried: CarriedOn, assumed: Assumed): FarPaths {
  const { margin, capexToDepreciation, taxRate, years } = setting.assumptions.far!;
  setting.writer.section('Years after the estimates');
  assumed('years ahead', 'Years ahead in all', years, 'years', '0', 'years');
  return farPathRows(setting, carried, {
    margin: assumed('operating margin at the end', 'Operating margin at the end', margin, '%', percentFormat, 'endMargin', 0.01),
    tax: assumed('tax rate at the end', 'Tax rate at the end', taxRate, '%', percentFormat, 'endTax', 0.01),
    reinvestment: assumed('capital expenditure to depreciation at the end', 'Capital expenditure to depreciation at the end', capexToDepreciation, 'x', '0.00"x"', 'endCapex'),
  });
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
