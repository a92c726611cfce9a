/** A model's cash flows discounted: to the firm, to equity, and as dividends. */
import { failed, ok, type Result } from '../../kernel/problem.ts';
import { cashFlowValue, type CashFlowValue } from './cashFlowValue.ts';
import type { Derivation, FlowRow } from './methods.ts';
import { invalid, missing } from './mistake.ts';
import type { ModelInputs, Quantity } from './modelInputs.ts';
import { multipleRows } from './multiples.ts';
import { borrowingNote, netDebtNote, nextFlow, notesOf, taxNotes, unstatedNote, workingCapitalAfter, type WorkingCapitalAfter } from './nextFlow.ts';
import { absent, assumed, needed, rateOf, taxRateOf, type Answer, type Setting } from './setting.ts';
import { rollForward } from './rollForward.ts';
import { placeFlows } from './timing.ts';
import { enterpriseToShare, equityToShare, type Shared } from './toShare.ts';

/** A year's cash flow out of its parts; parts that the method has not are null. */
type Parts = Omit<FlowRow, 'counted' | 'years' | 'factor' | 'presentValue' | 'extended'>;

const nothing = {
  revenue: null,
  operatingProfit: null,
  tax: null,
  lossesCarried: null,
  netIncome: null,
  depreciation: null,
  capitalExpenditure: null,
  workingCapital: null,
  borrowing: null,
} as const;

/** Several quantities of one year; the first that is missing is named. */
function taken<Key extends Quantity>(inputs: ModelInputs, period: string, names: Readonly<Record<Key, string>>): Result<Readonly<Record<Key, number>>> {
  const found: Partial<Record<Key, number>> = {};
  for (const [quantity, name] of Object.entries(names) as [Key, string][]) {
    const value = needed(inputs, quantity, name, period);
    if (!value.ok) return value;
    found[quantity] = value.value;
  }
  return ok(found as Record<Key, number>);
}

const reinvested = { depreciation: 'depreciation', capitalExpenditure: 'capital expenditure', workingCapital: 'change in working capital' } as const;

/** A firm's year with its tax rate, a fraction. */
export interface FirmRow extends Parts {
  readonly taxRate: number;
}

/** What a firm earns before interest and tax, less what it puts in. */
function firmParts(s: Setting, inputs: ModelInputs, period: string): Result<FirmRow> {
  const profit = needed(inputs, 'operatingProfit', 'operating profit', period);
  if (!profit.ok) return profit;
  const rate = taxRateOf(s, inputs, period);
  if (!rate.ok) return rate;
  const found = taken(inputs, period, reinvested);
  if (!found.ok) return found;
  const { depreciation, capitalExpenditure, workingCapital } = found.value;
  const operatingProfit = profit.value;
  const flow = operatingProfit + depreciation + capitalExpenditure + workingCapital;
  return ok({ ...nothing, period, revenue: inputs.take('revenue', period), operatingProfit, taxRate: rate.value, depreciation, capitalExpenditure, workingCapital, flow });
}

/**
 * The years ahead of a firm, with tax on what losses of earlier years among them leave of a profit.
 *
 * Method: a loss pays no tax and is carried forward in full; losses from before the first year are not known and not counted.
 */
export function firmRows(s: Setting, inputs: ModelInputs): Result<readonly FirmRow[]> {
  const rows = partsOf(s, inputs, firmParts);
  if (!rows.ok) return rows;
  const hasLoss = rows.value.some(({ operatingProfit }) => operatingProfit! < 0);
  let losses = 0;
  return ok(
    rows.value.map((row): FirmRow => {
      const profit = row.operatingProfit!;
      const tax = 0 - Math.max(0, profit - losses) * row.taxRate;
      losses = Math.max(0, losses - profit);
      return { ...row, tax, ...(hasLoss ? { lossesCarried: losses } : {}), flow: row.flow + tax };
    }),
  );
}

/** What the last flow would be if no losses were left to set against it: that is the one which goes on for ever. */
export const flowForEver = ({ flow, tax, operatingProfit, taxRate }: FirmRow): number => flow - tax! - Math.max(0, operatingProfit!) * taxRate;

/** Net income and what it is put to; where a note prints no such parts, its free cash flow, before changes in debt. */
function equityParts(_: Setting, inputs: ModelInputs, period: string): Result<Parts> {
  const found = taken(inputs, period, { netIncome: 'net income', ...reinvested, borrowing: 'change in debt' });
  if (!found.ok) {
    const free = inputs.take('freeCashFlow', period);
    return free === null ? found : ok({ ...nothing, period, flow: free });
  }
  const flow = Object.values(found.value).reduce((total, amount) => total + amount, 0);
  return ok({ ...nothing, period, ...found.value, flow });
}

function dividendParts(_: Setting, inputs: ModelInputs, period: string): Result<Parts> {
  const paid = needed(inputs, 'dividends', 'dividends', period);
  if (!paid.ok) return paid;
  return paid.value <= 0 ? invalid(period, 'no dividend is paid that could be discounted') : ok({ ...nothing, period, flow: paid.value });
}

/** Parts of every year ahead; the first that is missing is named. */
function partsOf<Row extends Parts>(s: Setting, inputs: ModelInputs, of: (s: Setting, inputs: ModelInputs, period: string) => Result<Row>): Result<readonly Row[]> {
  if (s.ahead.length === 0) return failed(missing('model', 'year that ends after the valuation date'));
  const rows: Row[] = [];
  for (const period of s.ahead) {
    const parts = of(s, inputs, period);
    if (!parts.ok) return parts;
    rows.push(parts.value);
  }
  return ok(rows);
}

const placed = (s: Setting, rows: readonly Parts[]) =>
  placeFlows(
    s.assumptions.valuationDate,
    s.engine.model.fiscalYearEndMonth,
    rows.map(({ period, flow }) => [period, flow] as const),
  );

/** A flow that runs for ever has to be one: what brings it there is said. */
function perpetuityMistake(s: Setting, { period, flow }: Parts, next: number): Result<never> | null {
  if (next > 0) return null;
  const shown = `${Number(flow.toPrecision(6))} ${s.engine.model.money}`;
  const [message, lacks] =
    s.assumptions.far === undefined
      ? [
          `the cash flow of its last year is ${shown}, and what is not above zero has no value for ever. Let the years go on beyond the estimates, with the margin and the capital expenditure to depreciation at which they end`,
          'years ahead',
        ]
      : [
          `the cash flow of the last far year is ${shown}, and what is not above zero has no value for ever. State a higher margin at the end, or less capital expenditure to depreciation`,
          'operating margin at the end',
        ];
  return failed({ code: 'valuation.invalid', subject: period, severity: 'error', detail: { message, lacks } });
}

/** What is capitalised. */
interface Forever {
  readonly growth: number;
  readonly next: number;
  readonly after: WorkingCapitalAfter | null;
}

function foreverOf(s: Setting, inputs: ModelInputs, { flow, workingCapital }: Parts, growth: number): Forever {
  const after = workingCapitalAfter(s, inputs, workingCapital);
  return { growth, after, next: nextFlow(flow, workingCapital, growth, after) };
}

function derivationOf(s: Setting, rows: readonly Parts[], value: CashFlowValue, shared: Shared, forever: Forever | null, more: readonly string[]): Derivation {
  const { extendedFrom } = s.engine.model;
  const extended = extendedFrom === undefined ? s.ahead.length : s.ahead.indexOf(extendedFrom);
  const flowsToo = value.flows.map((one, k): FlowRow => ({
    ...rows[k]!,
    extended: k >= extended,
    counted: one.amount,
    years: one.years,
    factor: one.factor,
    presentValue: one.presentValue,
  }));
  const terminal = {
    value: value.terminalValue,
    presentValue: value.terminalPresentValue,
    share: value.terminalShare,
    impliedMultiple: value.impliedExitMultiple,
    impliedGrowth: value.impliedGrowth,
  };
  return {
    flows: flowsToo,
    terminal,
    steps: shared.steps,
    notes: [
      ...(forever === null ? [] : notesOf(flowsToo, forever.growth, terminal, forever.after)),
      ...more,
      ...netDebtNote(s),
      ...borrowingNote(flowsToo),
      ...unstatedNote(shared.steps),
    ],
  };
}

function noteFar(s: Setting, inputs: ModelInputs): void {
  const { far } = s.assumptions;
  if (far === undefined) return;
  inputs.assume('years ahead', far.years, 'years');
  if (far.margin !== undefined) inputs.assume('operating margin at the end', Number((far.margin * 100).toPrecision(12)), '%');
  if (far.taxRate !== undefined) inputs.assume('tax rate at the end', Number((far.taxRate * 100).toPrecision(12)), '%');
  if (far.capexToDepreciation !== undefined) inputs.assume('capital expenditure to depreciation at the end', far.capexToDepreciation, 'x');
}

export function firmValue(s: Setting, inputs: ModelInputs, end: 'growth' | 'exitMultiple'): Result<Answer> {
  const { assumptions } = s;
  const rate = rateOf(inputs, 'discount rate', assumptions.discountRate);
  if (!rate.ok) return rate;
  const growth = end === 'growth' ? assumed(inputs, 'terminal growth', assumptions.terminalGrowth) : null;
  if (growth !== null && !growth.ok) return growth;
  noteFar(s, inputs);
  const rows = firmRows(s, inputs);
  if (!rows.ok) return rows;
  const flows = placed(s, rows.value);
  if (!flows.ok) return flows;
  const rolled = rollForward(s, inputs, rows.value[0]!.flow);
  const last = s.ahead.at(-1)!;
  const line = inputs.first(multipleRows.ebitda.lines, last);
  const common = {
    flows: flows.value,
    discountRate: rate.value,
    convention: assumptions.convention ?? ('mid' as const),
    ...(line === null ? {} : { line: { name: 'EBITDA', amount: line } }),
  };
  if (growth === null) {
    const multiple = assumptions.exitMultiple;
    if (multiple === undefined) return failed(missing('assumptions', 'exit multiple'));
    if (line === null) return failed(missing('model', `EBITDA of ${last}`, multipleRows.ebitda.lines));
    inputs.assume('exit multiple', multiple, 'x');
    return answered(
      s,
      rows.value,
      cashFlowValue({ ...common, terminal: { kind: 'exitMultiple', multiple } }),
      (value) => enterpriseToShare(s, inputs, value, rolled),
      null,
      taxNotes(rows.value),
    );
  }
  const lastRow = { ...rows.value.at(-1)!, flow: flowForEver(rows.value.at(-1)!) };
  const forever = foreverOf(s, inputs, lastRow, growth.value);
  const mistake = growth.value < rate.value ? perpetuityMistake(s, lastRow, forever.next) : null;
  if (mistake !== null) return mistake;
  const value = cashFlowValue({ ...common, terminal: { kind: 'growth', growth: growth.value, nextFlow: forever.next } });
  return answered(s, rows.value, value, (enterprise) => enterpriseToShare(s, inputs, enterprise, rolled), forever, taxNotes(rows.value));
}

function answered(
  s: Setting,
  rows: readonly Parts[],
  value: Result<CashFlowValue>,
  toShare: (value: number) => Result<Shared>,
  forever: Forever | null = null,
  more: readonly string[] = [],
): Result<Answer> {
  if (!value.ok) return value;
  const shared = toShare(value.value.value);
  return shared.ok ? ok({ share: shared.value.share, derivation: derivationOf(s, rows, value.value, shared.value, forever, more) }) : shared;
}

export const equityFlows = (s: Setting, inputs: ModelInputs): Result<Answer> => equityValue(s, inputs, equityParts);
export const dividends = (s: Setting, inputs: ModelInputs): Result<Answer> => equityValue(s, inputs, dividendParts);

function equityValue(s: Setting, inputs: ModelInputs, of: typeof equityParts): Result<Answer> {
  const rate = rateOf(inputs, 'cost of equity', s.assumptions.costOfEquity);
  if (!rate.ok) return rate;
  const growth = assumed(inputs, 'terminal growth', s.assumptions.terminalGrowth);
  if (!growth.ok) return growth;
  noteFar(s, inputs);
  const rows = partsOf(s, inputs, of);
  if (!rows.ok) return rows;
  const flows = placed(s, rows.value);
  if (!flows.ok) return flows;
  const forever = foreverOf(s, inputs, rows.value.at(-1)!, growth.value);
  const mistake = growth.value < rate.value ? perpetuityMistake(s, rows.value.at(-1)!, forever.next) : null;
  if (mistake !== null) return mistake;
  const convention = s.assumptions.convention ?? 'mid';
  const value = cashFlowValue({ flows: flows.value, discountRate: rate.value, convention, terminal: { kind: 'growth', growth: growth.value, nextFlow: forever.next } });
  return answered(s, rows.value, value, (equity) => equityToShare(s, inputs, equity), forever);
}

export function bookValue(s: Setting, inputs: ModelInputs): Result<Answer> {
  const period = s.past ?? s.ahead[0];
  if (period === undefined) return absent('bookEquity', 'equity', 'any year');
  const equity = needed(inputs, 'bookEquity', 'equity', period);
  return equity.ok ? shareOnly(equityToShare(s, inputs, equity.value)) : equity;
}

/** A value without flows: the steps alone. */
export const shareOnly = (shared: Result<Shared>): Result<Answer> =>
  shared.ok ? ok({ share: shared.value.share, derivation: { flows: [], terminal: null, steps: shared.value.steps, notes: [] } }) : shared;
