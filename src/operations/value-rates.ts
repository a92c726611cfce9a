/** Discount rates of a company: as a person or a document gives them, or built up from the parts that these give. */
import { z } from 'zod';
import type { ModelFact } from '../research/model/printed.ts';
import { discountRateOf, type DiscountRate, type EquityRate } from '../research/valuation/rates.ts';
import type { CompanyModel } from './company-model.ts';
import { decimal } from './schemas.ts';

export const sourceSchema = z.object({ document: z.string(), start: z.int(), end: z.int() });
export const targetSchema = z.object({ speaker: z.string(), low: z.number(), high: z.number(), unit: z.string(), asOf: z.string(), source: sourceSchema });
export const assumption = z.object({
  name: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  /** Who says so: a person, a speaker of a document, or what the note's own multiples imply. */
  from: z.string(),
  source: sourceSchema.nullable(),
});
export type Assumed = z.output<typeof assumption>;

export const percent = (what: string) => decimal(z.coerce.number()).exactOptional().describe(`${what}, in percent`);

/** Parts of a rate; any of them takes the place of what documents say of it. */
export const rateFlags = {
  riskFreeRate: percent('to build the rates up: the risk-free rate'),
  beta: decimal(z.coerce.number()).exactOptional().describe('to build the rates up: beta of the share'),
  equityPremium: percent('to build the rates up: what shares return over the risk-free rate'),
  countryPremium: percent('to build the rates up: premium of the country'),
  costOfDebt: percent('to build the discount rate up: cost of debt before tax'),
  debtTax: percent('to build the discount rate up: tax that interest saves'),
  debtWeight: percent('to build the discount rate up: share of debt in the capital at market value'),
};
export type RatesAsked = z.output<z.ZodObject<typeof rateFlags>> & { readonly discountRate?: number; readonly costOfEquity?: number; readonly date?: string };

export const placeOf = (f: ModelFact) => ({ document: f.document, start: f.start, end: f.end });
export const newest = (facts: readonly ModelFact[]): ModelFact | undefined => facts.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : a.start - b.start))[0];
export const middle = (f: ModelFact): number => (typeof f.value === 'number' ? f.value : (f.value[0] + f.value[1]) / 2);

/** What was known on a day that is asked about, else what was said first after it; all where no day is asked about. */
export function knownOn(facts: readonly ModelFact[], date: string | undefined): readonly ModelFact[] {
  if (date === undefined || facts.length === 0) return facts;
  const known = facts.filter((f) => f.asOf <= date);
  const soonest = facts.reduce((day, f) => (f.asOf < day ? f.asOf : day), facts[0]!.asOf);
  return known.length > 0 ? known : facts.filter((f) => f.asOf === soonest);
}

/** Who says it, and when where that is after the day that is asked about. */
export const saidBy = (f: ModelFact, date: string | undefined, who: string = f.speaker): string =>
  date === undefined || f.asOf <= date ? who : `${who}, stated on ${f.asOf}, after the valuation date`;

/**
 * A number as a person gives it, else as the model's own speaker states it, else as anybody does; with a date, what was stated by then goes
 * before what was stated after it.
 */
export function stated(model: CompanyModel, name: string, unit: string, given: number | undefined, metrics: readonly string[], date?: string): Assumed | null {
  if (given !== undefined) return { name, value: given, unit, from: 'you', source: null };
  const units = unit === '%' ? ['%', 'ratio'] : [unit];
  const all = model.facts.filter(
    (f) =>
      metrics.includes(f.metric) &&
      f.measure === 'level' &&
      units.includes(f.unit) &&
      f.vintage !== 'old' &&
      f.segment === undefined &&
      !model.ofCases.has(f) &&
      (f.period === null || f.basis === 'assumption'),
  );
  const said = knownOn(all, date);
  const best = newest(said.filter((f) => f.speaker === model.speaker)) ?? newest(said);
  if (best === undefined) return null;
  const value = middle(best) * (best.unit !== unit && best.unit === 'ratio' ? 100 : 1);
  return { name, value: Number(value.toPrecision(12)), unit, from: saidBy(best, date), source: placeOf(best) };
}

export interface RatesFound {
  readonly rates: { readonly discountRate?: DiscountRate; readonly costOfEquity?: DiscountRate };
  readonly said: readonly Assumed[];
}

/**
 * Both rates. A person's rate goes first, then one built up where a person gives a part of it, then a stated one, then one built up
 * out of stated parts alone. Cost of capital is built up only where all its parts are there.
 */
export function builtRates(model: CompanyModel, asked: RatesAsked): RatesFound {
  const parts = {
    riskFreeRate: stated(model, 'risk-free rate', '%', asked.riskFreeRate, ['riskFreeRate'], asked.date),
    beta: stated(model, 'beta', 'x', asked.beta, ['beta'], asked.date),
    equityPremium: stated(model, 'equity risk premium', '%', asked.equityPremium, ['equityRiskPremium'], asked.date),
    countryPremium: stated(model, 'country risk premium', '%', asked.countryPremium, ['countryRiskPremium'], asked.date),
    costOfDebt: stated(model, 'cost of debt', '%', asked.costOfDebt, ['costOfDebt'], asked.date),
    debtTax: stated(model, 'tax saved by interest', '%', asked.debtTax, ['taxRate'], asked.date),
    debtWeight: stated(model, 'weight of debt', '%', asked.debtWeight, ['debtWeight'], asked.date),
  };
  const own = { equity: [asked.riskFreeRate, asked.beta, asked.equityPremium, asked.countryPremium], firm: [asked.costOfDebt, asked.debtTax, asked.debtWeight] };
  const isOwn = (given: readonly (number | undefined)[]): boolean => given.some((one) => one !== undefined);
  const capm = equityRateOf(parts);
  const said = {
    discountRate: stated(model, 'discount rate', '%', asked.discountRate, ['wacc', 'discountRate'], asked.date),
    costOfEquity: stated(model, 'cost of equity', '%', asked.costOfEquity, ['costOfEquity'], asked.date),
  };

  const equityBuilt = capm !== null && asked.costOfEquity === undefined && (isOwn(own.equity) || said.costOfEquity === null);
  const costOfEquity: DiscountRate | undefined = equityBuilt ? capm : fractionOf(said.costOfEquity);
  const firm = costOfEquity === undefined ? null : firmRateOf(costOfEquity, parts);
  const firmBuilt = firm !== null && asked.discountRate === undefined && (isOwn([...own.equity, ...own.firm]) || said.discountRate === null);
  const discountRate: DiscountRate | undefined = firmBuilt ? firm : fractionOf(said.discountRate);

  const shown = (keys: readonly (keyof typeof parts)[]): readonly Assumed[] => keys.flatMap((key) => (parts[key] === null ? [] : [parts[key]]));
  const usesCapm = equityBuilt && (firmBuilt || costOfEquity === capm);
  return {
    rates: { ...(discountRate === undefined ? {} : { discountRate }), ...(costOfEquity === undefined ? {} : { costOfEquity }) },
    said: [
      ...rateShown('discount rate', discountRate, firmBuilt, said.discountRate),
      ...rateShown('cost of equity', costOfEquity, equityBuilt, said.costOfEquity),
      // parts are shown where they are used, or where a person has given one and others are still to be given
      ...(usesCapm || isOwn(own.equity) ? shown(['riskFreeRate', 'beta', 'equityPremium', 'countryPremium']) : []),
      ...(firmBuilt || isOwn(own.firm) ? shown(['costOfDebt', 'debtTax', 'debtWeight']) : []),
    ],
  };
}

type Parts = Readonly<Record<'riskFreeRate' | 'beta' | 'equityPremium' | 'countryPremium' | 'costOfDebt' | 'debtTax' | 'debtWeight', Assumed | null>>;
const fractionOf = (one: Assumed | null): number | undefined => (one === null || one.value === null ? undefined : one.value / 100);

function equityRateOf(parts: Parts): EquityRate | null {
  const [riskFreeRate, equityPremium, countryPremium] = [parts.riskFreeRate, parts.equityPremium, parts.countryPremium].map(fractionOf);
  const beta = parts.beta?.value ?? undefined;
  if (riskFreeRate === undefined || equityPremium === undefined || beta === undefined) return null;
  return { riskFreeRate, beta, equityPremium, ...(countryPremium === undefined ? {} : { countryPremium }) };
}

function firmRateOf(costOfEquity: number | EquityRate | DiscountRate, parts: Parts): DiscountRate | null {
  const [costOfDebt, taxRate, debtWeight] = [parts.costOfDebt, parts.debtTax, parts.debtWeight].map(fractionOf);
  if (debtWeight === undefined || (typeof costOfEquity === 'object' && 'equityWeight' in costOfEquity)) return null;
  // without debt its cost says nothing
  if (debtWeight !== 0 && (costOfDebt === undefined || taxRate === undefined)) return null;
  return { costOfEquity, costOfDebt: costOfDebt ?? 0, taxRate: taxRate ?? 0, equityWeight: 1 - debtWeight, debtWeight };
}

function rateShown(name: string, rate: DiscountRate | undefined, isBuilt: boolean, said: Assumed | null): readonly Assumed[] {
  if (!isBuilt) return said === null ? [] : [said];
  const value = rate === undefined ? null : discountRateOf(rate);
  return value?.ok === true ? [{ name, value: Number((value.value * 100).toPrecision(6)), unit: '%', from: 'built up', source: null }] : [];
}
