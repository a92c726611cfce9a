/** Cash flows by year, discounted: to the firm, to equity, and as dividends. */
import { cell, constant, largest, least, mean, minus, negative, over, plus, power, signedSum, sumOver, times, type Live } from '../../model/workbook/live.ts';
import { scalarColumn } from '../../model/workbook/sheet.ts';
import { ModelInputs, type Quantity } from '../modelInputs.ts';
import { multipleRows } from '../multiples.ts';
import { rollForward, rolledLabel } from '../rollForward.ts';
import { equityOf, one, quantityIn, type Bridge } from './bridgeBlock.ts';
import { percentFormat, perShareFormat, rateFormat, toShare, type Setting } from './setting.ts';

/** A quantity of a year, or what stands in for it. */
const quantityOf = (setting: Setting, quantity: Quantity, period: string): Live | null =>
  quantityIn(setting, quantity, period) ?? (quantity === 'taxRate' ? setting.standIn.taxRate : null);

/** A row by year; null where a year ahead lacks the quantity. */
function quantityRow(setting: Setting, label: string, quantity: Quantity, format?: string): ReadonlyMap<string, Live> | null {
  const { writer, places, ahead, engine } = setting;
  const found = ahead.map((period) => [period, quantityOf(setting, quantity, period)] as const);
  if (found.some(([, live]) => live === null)) return null;
  writer.text(0, label);
  writer.text(1, format === undefined ? engine.model.money : '%', 'unit');
  const row = new Map(found.map(([period, live]) => [period, writer.put(places.column(period), live!, format === undefined ? {} : { format })]));
  writer.row += 1;
  return row;
}

function computedRow({ writer, places, ahead }: Setting, label: string, unit: string, of: (period: string) => Live, format?: string, isTotal = false): ReadonlyMap<string, Live> {
  writer.text(0, label, 'label', { isTotal });
  writer.text(1, unit, 'unit');
  const row = new Map(ahead.map((period) => [period, writer.put(places.column(period), of(period), { isTotal, ...(format === undefined ? {} : { format }) })]));
  writer.row += 1;
  return row;
}

function scalar({ writer }: Setting, label: string, unit: string, live: Live, format?: string, isTotal = false): Live {
  writer.text(0, label, 'label', { isTotal });
  writer.text(1, unit, 'unit');
  const found = writer.put(scalarColumn, live, { isTotal, ...(format === undefined ? {} : { format }) });
  writer.row += 1;
  return found;
}

/** Flows with when they count, and how much of them. */
export interface Discounted {
  readonly flows: ReadonlyMap<string, Live>;
  readonly counted: ReadonlyMap<string, Live>;
  readonly years: ReadonlyMap<string, Live>;
  /** Present value of the flows. */
  readonly sum: Live;
  readonly lastEnd: Live;
  /** What of the flow after the last grows as it is, and what working capital takes for one of growth; null where nothing goes with growth. */
  readonly growing: Live;
  readonly perGrowth: Live | null;
}

/** Share of each flow that is still to come, when it counts, its factor and its present value. */
function discounted(setting: Setting, flows: ReadonlyMap<string, Live>, rate: Live, hasWorkingCapital = true, lastFlow = flows.get(setting.ahead.at(-1)!)!): Discounted {
  const { engine, begins, ends, ahead, assumptions } = setting;
  const from = (period: string): Live => largest(constant(0), begins.get(period)!);
  const counted = computedRow(setting, 'Share of the year still to come', '%', (period) => largest(constant(0), minus(ends.get(period)!, from(period))), percentFormat);
  const isMid = (assumptions.convention ?? 'mid') === 'mid';
  const years = computedRow(
    setting,
    isMid ? 'Years to the middle of it' : 'Years to its end',
    'years',
    (period) => (isMid ? mean(from(period), ends.get(period)!) : ends.get(period)!),
    rateFormat,
  );
  const factors = computedRow(setting, 'Discount factor', 'x', (period) => power(plus(one, rate), negative(years.get(period)!)), rateFormat);
  const present = computedRow(setting, 'Present value', engine.model.money, (period) => times(times(flows.get(period)!, counted.get(period)!), factors.get(period)!));
  const last = ahead.at(-1)!;
  const sum = scalar(setting, 'Sum of present values', engine.model.money, sumOver([...present.values()]));
  return { flows, counted, years, sum, lastEnd: ends.get(last)!, ...afterLast(setting, lastFlow, hasWorkingCapital) };
}

/** The flow of the year after the last, as the program itself has it: working capital goes with revenue as in the last year. */
function afterLast(setting: Setting, lastFlow: Live, hasWorkingCapital: boolean): Pick<Discounted, 'growing' | 'perGrowth'> {
  const { ahead, past, assumptions, engine } = setting;
  const [last, before] = [ahead.at(-1)!, ahead.at(-2) ?? past];
  const change = hasWorkingCapital ? quantityIn(setting, 'workingCapital', last) : null;
  const revenue = quantityIn(setting, 'revenue', last);
  const earlier = before === null ? null : quantityIn(setting, 'revenue', before);
  if (assumptions.workingCapitalAfter === 'last' || change === null || revenue === null || earlier === null) return { growing: lastFlow, perGrowth: null };
  const grown = minus(revenue, earlier);
  const isDriven = grown.value !== 0 && Math.abs(change.value) <= Math.abs(grown.value);
  const condition = `AND(${grown.text}<>0,ABS(${change.text})<=ABS(${grown.text}))`;
  const without = minus(lastFlow, change);
  const taken = times(over(change, grown), revenue);
  const { money } = engine.model;
  return {
    growing: scalar(setting, 'Last cash flow before working capital', money, cell(`IF(${condition},${without.text},${lastFlow.text})`, isDriven ? without.value : lastFlow.value)),
    perGrowth: scalar(setting, 'Working capital for growth of one', money, cell(`IF(${condition},${taken.text},0)`, isDriven ? taken.value : 0)),
  };
}

/** The flow after the last at a growth for ever. */
export const nextAt = ({ growing, perGrowth }: Pick<Discounted, 'growing' | 'perGrowth'>, growth: Live): Live => {
  const grown = times(growing, plus(one, growth));
  return perGrowth === null ? grown : plus(grown, times(perGrowth, growth));
};

/** Gordon: the flow after the last, over rate less growth; flows come half a year before the end of their year. */
function terminalByGrowth(setting: Setting, found: Discounted, rate: Live, growth: Live): Live {
  const { lastEnd, sum } = found;
  const { money } = setting.engine.model;
  const next = over(nextAt(found, growth), minus(rate, growth));
  const isMid = (setting.assumptions.convention ?? 'mid') === 'mid';
  const terminal = scalar(setting, 'Terminal value', money, isMid ? times(next, power(plus(one, rate), constant(0.5))) : next);
  const present = scalar(setting, 'Present value of it', money, times(terminal, power(plus(one, rate), negative(lastEnd))));
  return plus(sum, present);
}

/** What is not above zero has no value for ever. */
const ifForever = (found: Discounted, growth: Live, share: Live): Live => {
  const next = nextAt(found, growth);
  return cell(`IF(${next.text}>0,${share.text},"n.m.")`, next.value > 0 ? share.value : Number.NaN);
};

const firmQuantities = ['operatingProfit', 'taxRate', 'depreciation', 'capitalExpenditure', 'workingCapital'] as const;

/** Losses that no profit has used by the end of a year. */
function lossRow({ writer, places, ahead, engine }: Setting, profit: ReadonlyMap<string, Live>): ReadonlyMap<string, Live> {
  writer.text(0, 'Losses carried forward');
  writer.text(1, engine.model.money, 'unit');
  const losses = new Map<string, Live>();
  let before: Live = constant(0);
  for (const period of ahead) {
    before = writer.put(places.column(period), largest(constant(0), minus(before, profit.get(period)!)));
    losses.set(period, before);
  }
  writer.row += 1;
  return losses;
}

export interface FirmFlows {
  readonly flows: ReadonlyMap<string, Live>;
  /** That of the last year, without losses of earlier years to set against it: what goes on for ever. */
  readonly lastFlow: Live;
}

/** What a firm earns before interest and after tax, less what it puts in, row by row. */
export function firmFlowRows(setting: Setting): FirmFlows {
  const { money } = setting.engine.model;
  const profit = quantityRow(setting, 'Operating profit', 'operatingProfit')!;
  const tax = quantityRow(setting, 'Tax rate', 'taxRate', percentFormat)!;
  const losses = lossRow(setting, profit);
  const before = (period: string): Live => losses.get(setting.ahead[setting.ahead.indexOf(period) - 1] ?? '') ?? constant(0);
  const taxes = computedRow(setting, 'Tax on operating profit', money, (period) =>
    times(negative(largest(constant(0), minus(profit.get(period)!, before(period)))), tax.get(period)!),
  );
  const rest = [
    quantityRow(setting, 'Depreciation and amortization', 'depreciation')!,
    quantityRow(setting, 'Capital expenditure', 'capitalExpenditure')!,
    quantityRow(setting, 'Change in working capital', 'workingCapital')!,
  ];
  const parts = [profit, taxes, ...rest];
  const flows = computedRow(setting, 'Free cash flow to the firm', money, (period) => signedSum(parts.map((row) => ({ sign: 1 as const, of: row.get(period)! }))), undefined, true);
  const last = setting.ahead.at(-1)!;
  const shielded = minus(flows.get(last)!, times(largest(constant(0), least(profit.get(last)!, before(last))), tax.get(last)!));
  return { flows, lastFlow: scalar(setting, 'That of the last year, with no losses left to set against it', money, shielded) };
}

/** What has come in since the last balance sheet, as the valuation rolls net debt forward; null where nothing has. */
function rolledRow(setting: Setting, flows: ReadonlyMap<string, Live>): Live | null {
  const { engine, assumptions, now, past, ahead, begins, ends } = setting;
  const [year] = ahead;
  const rolled = rollForward({ engine, assumptions, now: now.value, past, ahead }, new ModelInputs(engine), flows.get(year!)!.value);
  if (rolled === null || past === null) return null;
  const passed = negative(begins.get(rolled.to)!);
  const at = assumptions.standIn?.netDebtAt;
  let amount: Live;
  if (rolled.lines.length === 0) {
    const since =
      at === undefined || assumptions.standIn?.netDebt === undefined || quantityIn(setting, 'netDebt', past) !== null ? passed : least(passed, minus(now, constant(at)));
    amount = times(flows.get(rolled.to)!, since);
  } else {
    const [last, next] = [quantityIn(setting, 'netDebt', past)!, quantityIn(setting, 'netDebt', rolled.to)!];
    const start = rolled.from === past ? last : quantityIn(setting, 'netDebt', rolled.from)!;
    const left = times(minus(next, start), rolled.from === past ? passed : minus(one, over(ends.get(rolled.to)!, constant(ends.get(rolled.to)!.value / (1 - rolled.passed)))));
    amount = minus(last, plus(start, left));
  }
  return scalar(setting, rolledLabel(rolled, assumptions.valuationDate), engine.model.money, amount);
}

export interface FirmValue {
  readonly growth: Live | null;
  readonly exitMultiple: Live | null;
  /** What a table over rate and growth is laid over; null where there is no value by growth. */
  readonly discounted: (Discounted & FirmFlows) | null;
  /** What is added to the value of the enterprise, with what has come in since the last balance sheet. */
  readonly claims: Live | null;
}

export function firmFlowBlock(setting: Setting, { claims: atBalance, shares, scale, options }: Bridge): FirmValue {
  const { writer, engine, rates, places, ahead } = setting;
  const { discountRate, terminalGrowth, exitMultiple } = rates;
  const none = { growth: null, exitMultiple: null, discounted: null, claims: null };
  if (atBalance === null || discountRate === null || ahead.length === 0 || firmQuantities.some((q) => ahead.some((period) => quantityOf(setting, q, period) === null))) return none;
  const { money } = engine.model;
  writer.section('Discounted cash flow to the firm');
  const { flows, lastFlow } = firmFlowRows(setting);
  const found = { ...discounted(setting, flows, discountRate, true, lastFlow), lastFlow };
  const rolled = rolledRow(setting, flows);
  const claims = rolled === null ? atBalance : plus(atBalance, rolled);
  const share = (enterprise: Live, isForever: boolean): Live => {
    const value = scalar(setting, 'Enterprise value', money, enterprise, undefined, true);
    const equity = scalar(setting, 'Equity value', money, equityOf(value, claims), undefined, true);
    const ofShare = toShare(setting, equity, shares, scale, options);
    return scalar(setting, 'Value of a share', setting.assumptions.listing.currency, isForever ? ifForever(found, terminalGrowth!, ofShare) : ofShare, perShareFormat, true);
  };
  const hasGrowth = terminalGrowth !== null && terminalGrowth.value < discountRate.value;
  const growth = hasGrowth ? share(terminalByGrowth(setting, found, discountRate, terminalGrowth), true) : null;
  const base = hasGrowth ? found : null;
  if (exitMultiple === null) return { growth, exitMultiple: null, discounted: base, claims };
  const last = ahead.at(-1)!;
  const id = multipleRows.ebitda.lines.find((line) => places.reference(line, last, writer.name) !== null);
  if (id === undefined) return { growth, exitMultiple: null, discounted: base, claims };
  writer.row += 1;
  const terminal = scalar(setting, `Terminal value, multiple of EBITDA of ${last}`, money, times(exitMultiple, places.reference(id, last, writer.name)!));
  const present = scalar(setting, 'Present value of it', money, times(terminal, power(plus(one, discountRate), negative(found.lastEnd))));
  return { growth, exitMultiple: share(plus(found.sum, present), false), discounted: base, claims };
}

export function equityFlowBlocks(setting: Setting, bridge: Bridge | null): { readonly flows: Live | null; readonly dividends: Live | null } {
  const { writer, engine, rates, ahead } = setting;
  const { costOfEquity, terminalGrowth } = rates;
  if (bridge === null || costOfEquity === null || terminalGrowth === null || terminalGrowth.value >= costOfEquity.value || ahead.length === 0)
    return { flows: null, dividends: null };
  const { money } = engine.model;
  const has = (quantities: readonly Quantity[]): boolean => quantities.every((q) => ahead.every((period) => quantityIn(setting, q, period) !== null));
  const share = (flows: ReadonlyMap<string, Live>, hasWorkingCapital = false): Live => {
    const found = discounted(setting, flows, costOfEquity, hasWorkingCapital);
    const equity = scalar(setting, 'Equity value', money, terminalByGrowth(setting, found, costOfEquity, terminalGrowth), undefined, true);
    const ofShare = ifForever(found, terminalGrowth, toShare(setting, equity, bridge.shares, bridge.scale, bridge.options));
    return scalar(setting, 'Value of a share', setting.assumptions.listing.currency, ofShare, perShareFormat, true);
  };
  let flows: Live | null = null;
  if (has(['netIncome', 'depreciation', 'capitalExpenditure', 'workingCapital', 'borrowing'])) {
    writer.section('Discounted cash flow to equity');
    const rows = [
      quantityRow(setting, 'Net income', 'netIncome')!,
      quantityRow(setting, 'Depreciation and amortization', 'depreciation')!,
      quantityRow(setting, 'Capital expenditure', 'capitalExpenditure')!,
      quantityRow(setting, 'Change in working capital', 'workingCapital')!,
      quantityRow(setting, 'Change in debt', 'borrowing')!,
    ];
    flows = share(
      computedRow(setting, 'Free cash flow to equity', money, (period) => signedSum(rows.map((row) => ({ sign: 1 as const, of: row.get(period)! }))), undefined, true),
      true,
    );
  } else if (has(['freeCashFlow'])) {
    writer.section('Discounted cash flow to equity');
    flows = share(quantityRow(setting, 'Free cash flow', 'freeCashFlow')!);
  }
  let dividends: Live | null = null;
  if (has(['dividends']) && ahead.every((period) => quantityIn(setting, 'dividends', period)!.value > 0)) {
    writer.section('Discounted dividends');
    dividends = share(quantityRow(setting, 'Dividends', 'dividends')!);
  }
  return { flows, dividends };
}

export function bookBlock(setting: Setting, bridge: Bridge | null): Live | null {
  const { past, ahead, writer, engine } = setting;
  const period = past ?? ahead[0];
  const equity = period === undefined ? null : quantityIn(setting, 'bookEquity', period);
  if (bridge === null || equity === null || period === undefined) return null;
  writer.section(`Book value, ${period}`);
  const value = scalar(setting, 'Equity', engine.model.money, equity);
  return scalar(setting, 'Value of a share', setting.assumptions.listing.currency, toShare(setting, value, bridge.shares, bridge.scale, bridge.options), perShareFormat, true);
}
