/** A built model valued by every method for which its inputs are there. */
import { failed, ok, type Result } from '../../kernel/problem.ts';
import { yearsOf } from '../../kernel/periods.ts';
import { parseUnit } from '../../kernel/units.ts';
import type { Engine } from '../model/engine.ts';
import { bridge, bridgeTermNames, bridgeTerms, perShareValue, type BridgeAmounts, type Listing, type PerShare } from './bridge.ts';
import { cashFlowValue, type CashFlowInput } from './cashFlowValue.ts';
import type { Valuation, Valued } from './methods.ts';
import { invalid, missing } from './mistake.ts';
import { ModelInputs, namesOf, yearsAround, type Quantity } from './modelInputs.ts';
import { forwardBlend, multipleRows, valueFromMultiple, type MultipleKind } from './multiples.ts';
import { discountRateOf, type DiscountRate } from './rates.ts';
import { periodSpan, placeFlows, sharePassed, yearPoint } from './timing.ts';

export interface TargetMultiple {
  readonly kind: MultipleKind;
  readonly multiple: number;
  /** Ends of a range of multiples; the bar of the football field. */
  readonly low?: number;
  readonly high?: number;
  /** `FY2027`, `FY2026..FY2027` for the mean of these years, or the next twelve months blended out of two. */
  readonly period: 'forward' | (string & {});
}

export interface Assumptions {
  /** ISO date. */
  readonly valuationDate: string;
  readonly listing: {
    readonly currency: string;
    readonly exchangeRate?: number;
    readonly depositaryRatio?: number;
    /** Of the price, as printed: `USD/ADS`. */ readonly priceUnit?: string;
  };
  /** Rates as fractions; a method whose rate is left out is not valued, and says so. */
  readonly discountRate?: DiscountRate;
  readonly costOfEquity?: DiscountRate;
  readonly terminalGrowth?: number;
  /** Of EBITDA in the last year; values the end by multiple beside that by growth. */
  readonly exitMultiple?: number;
  readonly convention?: 'mid' | 'end';
  readonly multiples?: readonly TargetMultiple[];
  /** Amounts that take the place of what the model has, or has not, between enterprise and equity. */
  readonly bridge?: Partial<BridgeAmounts>;
}

interface Setting {
  readonly engine: Engine;
  readonly assumptions: Assumptions;
  readonly now: number;
  readonly past: string | null;
  readonly ahead: readonly string[];
}

/** What a method gives: the value of a share, and its ends where it has any. */
interface Answer {
  readonly share: PerShare;
  readonly low?: number;
  readonly high?: number;
}

type Method = (setting: Setting, inputs: ModelInputs) => Result<Answer>;

/**
 * Values by all methods, those that cannot be used with their reason.
 *
 * Shape:    a model with years; balances are those of the last year that ended by the valuation date, or of the first year where none has.
 * Problems: of the valuation date alone; every other stands at its method.
 */
export function valueModel(engine: Engine, assumptions: Assumptions): Result<readonly Valued[]> {
  const now = yearPoint(assumptions.valuationDate);
  if (now === null) return invalid('valuation date', `“${assumptions.valuationDate}” is no date; write it as 2026-06-30`);
  const setting: Setting = { engine, assumptions, now, ...yearsAround(engine, now) };
  const methods: (readonly [string, Method])[] = [
    ['Discounted cash flow, terminal growth', (s, inputs) => firmValue(s, inputs, 'growth')],
    ...(assumptions.exitMultiple === undefined
      ? []
      : [['Discounted cash flow, exit multiple', (s: Setting, inputs: ModelInputs) => firmValue(s, inputs, 'exitMultiple')] as const]),
    ['Discounted cash flow to equity', equityFlows],
    ['Dividend discount', dividends],
    ...(assumptions.multiples ?? []).map(
      (target) =>
        [
          `${multipleRows[target.kind].label}, ${target.period === 'forward' ? 'next twelve months' : target.period}`,
          (s: Setting, inputs: ModelInputs) => byMultiple(s, inputs, target),
        ] as const,
    ),
    ['Book value', bookValue],
  ];
  return ok(
    methods.map(([method, run]): Valued => {
      const inputs = new ModelInputs(engine);
      const answer = run(setting, inputs);
      if (!answer.ok) return { ok: false, none: { method, reason: answer.problem } };
      const { share, low, high } = answer.value;
      const valuation: Valuation = { method, perShare: share.perShare, unit: share.unit, low: low ?? null, high: high ?? null, inputs: inputs.used, members: inputs.members };
      return { ok: true, valuation };
    }),
  );
}

const absent = (quantity: Quantity, name: string, period: string): Result<never> => failed(missing('model', `${name} of ${period}`, namesOf(quantity)));

/** A quantity that a method cannot do without. */
function needed(inputs: ModelInputs, quantity: Quantity, name: string, period: string): Result<number> {
  const value = inputs.take(quantity, period);
  return value === null ? absent(quantity, name, period) : ok(value);
}

/** Sum of quantities in every year ahead; the first that is missing is named. */
function flowsOf(s: Setting, flow: (period: string) => Result<number>): Result<CashFlowInput['flows']> {
  if (s.ahead.length === 0) return failed(missing('model', 'year that ends after the valuation date'));
  const amounts: (readonly [string, number])[] = [];
  for (const period of s.ahead) {
    const amount = flow(period);
    if (!amount.ok) return amount;
    amounts.push([period, amount.value]);
  }
  return placeFlows(s.assumptions.valuationDate, s.engine.model.fiscalYearEndMonth, amounts);
}

const sumOf = (inputs: ModelInputs, period: string, parts: readonly (readonly [Quantity, string])[]): Result<number> => {
  let sum = 0;
  for (const [quantity, name] of parts) {
    const value = needed(inputs, quantity, name, period);
    if (!value.ok) return value;
    sum += value.value;
  }
  return ok(sum);
};

const reinvested = [
  ['depreciation', 'depreciation'],
  ['capitalExpenditure', 'capital expenditure'],
  ['workingCapital', 'change in working capital'],
] as const;

function assumed(inputs: ModelInputs, name: string, value: number | undefined): Result<number> {
  if (value === undefined) return failed(missing('assumptions', name));
  inputs.assume(name, value * 100, '%');
  return ok(value);
}

function rateOf(inputs: ModelInputs, name: string, rate: DiscountRate | undefined): Result<number> {
  if (rate === undefined) return failed(missing('assumptions', name));
  const value = discountRateOf(rate);
  return value.ok ? assumed(inputs, name, value.value) : value;
}

function firmValue(s: Setting, inputs: ModelInputs, end: 'growth' | 'exitMultiple'): Result<Answer> {
  const { assumptions } = s;
  const rate = rateOf(inputs, 'discount rate', assumptions.discountRate);
  if (!rate.ok) return rate;
  const flows = flowsOf(s, (period) => {
    const profit = needed(inputs, 'operatingProfit', 'operating profit', period);
    if (!profit.ok) return profit;
    const tax = needed(inputs, 'taxRate', 'tax rate', period);
    if (!tax.ok) return tax;
    const rest = sumOf(inputs, period, reinvested);
    return rest.ok ? ok(profit.value * (1 - tax.value) + rest.value) : rest;
  });
  if (!flows.ok) return flows;
  const convention = assumptions.convention ?? 'mid';
  const common = { flows: flows.value, discountRate: rate.value, convention };
  const last = s.ahead.at(-1)!;
  if (end === 'exitMultiple') {
    const multiple = assumptions.exitMultiple!;
    const line = inputs.first(multipleRows.ebitda.lines, last);
    if (line === null) return failed(missing('model', `EBITDA of ${last}`, multipleRows.ebitda.lines));
    inputs.assume('exit multiple', multiple, 'x');
    const value = cashFlowValue({ ...common, terminal: { kind: 'exitMultiple', multiple }, line: { name: 'EBITDA', amount: line } });
    return value.ok ? enterpriseToShare(s, inputs, value.value.value) : value;
  }
  const growth = assumed(inputs, 'terminal growth', assumptions.terminalGrowth);
  if (!growth.ok) return growth;
  const value = cashFlowValue({ ...common, terminal: { kind: 'growth', growth: growth.value } });
  return value.ok ? enterpriseToShare(s, inputs, value.value.value) : value;
}

function equityFlows(s: Setting, inputs: ModelInputs): Result<Answer> {
  return equityValue(s, inputs, (period) => sumOf(inputs, period, [['netIncome', 'net income'], ...reinvested, ['borrowing', 'change in debt']]));
}

function dividends(s: Setting, inputs: ModelInputs): Result<Answer> {
  return equityValue(s, inputs, (period) => {
    const paid = needed(inputs, 'dividends', 'dividends', period);
    return paid.ok && paid.value <= 0 ? invalid(period, 'no dividend is paid that could be discounted') : paid;
  });
}

function equityValue(s: Setting, inputs: ModelInputs, flow: (period: string) => Result<number>): Result<Answer> {
  const rate = rateOf(inputs, 'cost of equity', s.assumptions.costOfEquity);
  if (!rate.ok) return rate;
  const growth = assumed(inputs, 'terminal growth', s.assumptions.terminalGrowth);
  if (!growth.ok) return growth;
  const flows = flowsOf(s, flow);
  if (!flows.ok) return flows;
  const value = cashFlowValue({ flows: flows.value, discountRate: rate.value, convention: s.assumptions.convention ?? 'mid', terminal: { kind: 'growth', growth: growth.value } });
  return value.ok ? equityToShare(s, inputs, value.value.value) : value;
}

function byMultiple(s: Setting, inputs: ModelInputs, target: TargetMultiple): Result<Answer> {
  const { of, label } = multipleRows[target.kind];
  const amount = amountOf(s, inputs, target);
  if (!amount.ok) return amount;
  const share = (multiple: number): Result<PerShare> => {
    const value = valueFromMultiple(target.kind, multiple, amount.value);
    if (!value.ok) return value;
    if (of === 'share') return earningsToShare(s, inputs, value.value);
    const answer = of === 'equity' ? equityToShare(s, inputs, value.value) : enterpriseToShare(s, inputs, value.value);
    return answer.ok ? ok(answer.value.share) : answer;
  };
  inputs.assume(`target ${label}`, target.multiple, 'x');
  const middle = share(target.multiple);
  if (!middle.ok) return middle;
  const ends: { low?: number; high?: number } = {};
  for (const end of ['low', 'high'] as const) {
    if (target[end] === undefined) continue;
    const found = share(target[end]);
    if (!found.ok) return found;
    ends[end] = found.value.perShare;
  }
  return ok({ share: middle.value, ...ends });
}

/** What a multiple is of: a year's amount, the latest balance, or the next twelve months. */
function amountOf(s: Setting, inputs: ModelInputs, target: TargetMultiple): Result<number> {
  const { lines, label } = multipleRows[target.kind];
  const { engine } = s;
  const of = (period: string): number | null => (engine.model.periods.includes(period) ? inputs.first(lines, period) : null);
  if (target.period !== 'forward') {
    const amounts = yearsOf(target.period).map((year) => ({ year, amount: of(year) }));
    const absentYear = amounts.find(({ amount }) => amount === null)?.year ?? (amounts.length === 0 ? target.period : undefined);
    return absentYear === undefined
      ? ok(amounts.reduce((sum, { amount }) => sum + amount!, 0) / amounts.length)
      : failed(missing('model', `amount for ${label} in ${absentYear}`, lines));
  }
  const [first, second] = s.ahead;
  if (first === undefined) return failed(missing('model', 'year that ends after the valuation date'));
  const span = periodSpan(first, engine.model.fiscalYearEndMonth)!;
  const passed = sharePassed(s.now, span.from, span.to);
  inputs.assume(`share of ${first} passed`, passed * 100, '%');
  return forwardBlend(of(first), second === undefined ? null : of(second), passed);
}

function bookValue(s: Setting, inputs: ModelInputs): Result<Answer> {
  const period = s.past ?? s.ahead[0];
  if (period === undefined) return failed(missing('model', 'year'));
  const equity = needed(inputs, 'bookEquity', 'equity', period);
  return equity.ok ? equityToShare(s, inputs, equity.value) : equity;
}

function listingOf(s: Setting, inputs: ModelInputs): Listing {
  const { currency, exchangeRate, depositaryRatio } = s.assumptions.listing;
  const own = parseUnit(s.engine.model.money).currency ?? '';
  if (exchangeRate !== undefined) noteOnce(inputs, 'exchange rate', exchangeRate, `${currency}/${own}`);
  if (depositaryRatio !== undefined) noteOnce(inputs, 'shares a certificate', depositaryRatio, 'x');
  return { currency, exchangeRate: exchangeRate ?? null, sharesPerCertificate: depositaryRatio ?? 1 };
}

const noteOnce = (inputs: ModelInputs, name: string, value: number | null, unit: string): void => {
  if (!inputs.used.some((one) => one.name === name)) inputs.assume(name, value, unit);
};

/** Shares at the last balance; those of a later year where none are stated there. */
function sharesOf(s: Setting, inputs: ModelInputs): Result<{ readonly count: number; readonly unit: string }> {
  const periods = [...(s.past === null ? [] : [s.past]), ...s.ahead];
  for (const period of periods) {
    const count = inputs.take('shares', period);
    if (count === null) continue;
    const { depositaryRatio = 1, priceUnit } = s.assumptions.listing;
    // earnings per certificate imply a count of certificates; only a price in another unit than theirs shows that they are per share
    if (depositaryRatio !== 1 && inputs.uses('impliedShares') && !/\/AD[SR]s?$/.test(priceUnit ?? ''))
      return invalid('depositary ratio', 'the number of shares is implied by earnings per share that are printed in the unit of the price; leave the ratio out');
    return ok({ count, unit: inputs.unitOf('shares')! });
  }
  return absent('shares', 'number of shares', periods[0] ?? 'any year');
}

/** Earnings are a share's already: only the listing's money and certificates are left. */
function earningsToShare(s: Setting, inputs: ModelInputs, amount: number): Result<PerShare> {
  const own = parseUnit(s.engine.model.money).currency ?? '';
  return perShareValue(amount, own, { count: 1, unit: 'shares' }, listingOf(s, inputs));
}

function equityToShare(s: Setting, inputs: ModelInputs, equity: number): Result<Answer> {
  const shares = sharesOf(s, inputs);
  if (!shares.ok) return shares;
  const share = perShareValue(equity, s.engine.model.money, shares.value, listingOf(s, inputs));
  return share.ok ? ok({ share: share.value }) : share;
}

function enterpriseToShare(s: Setting, inputs: ModelInputs, enterpriseValue: number): Result<Answer> {
  const period = s.past ?? s.ahead[0]!;
  const { money } = s.engine.model;
  const own = s.assumptions.bridge ?? {};
  const modelled = (term: keyof BridgeAmounts): number | null => {
    // no line of a model is all that is left over: only a person can say it
    if (term === 'other') return null;
    return inputs.take(term, period);
  };
  const amounts = Object.fromEntries(
    bridgeTermNames.map((term) => {
      const given = own[term];
      const amount = given === undefined ? modelled(term) : given;
      // what neither the model nor a person states is shown as not known, for the value is without it
      if (given !== undefined || amount === null) noteOnce(inputs, bridgeTerms[term].label, amount, money);
      return [term, amount];
    }),
  ) as unknown as BridgeAmounts;
  if (amounts.netDebt === null) return absent('netDebt', 'net debt', period);
  const shares = sharesOf(s, inputs);
  if (!shares.ok) return shares;
  const value = bridge({ enterpriseValue, money, amounts, shares: shares.value, listing: listingOf(s, inputs) });
  return value.ok ? ok({ share: value.value }) : value;
}
