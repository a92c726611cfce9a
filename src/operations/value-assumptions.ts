/** What a company is valued with: rates, exchange rate and multiples, from a person, else from the documents. */
import { z } from 'zod';
import { yearsOf } from '../kernel/periods.ts';
import { parseUnit } from '../kernel/units.ts';
import type { ModelFact } from '../research/model/printed.ts';
import type { MultipleKind } from '../research/valuation/multiples.ts';
import { multipleRows } from '../research/valuation/multiples.ts';
import type { Assumptions, TargetMultiple } from '../research/valuation/valueModel.ts';
import type { CompanyModel } from './company-model.ts';
import * as schemas from './schemas.ts';

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
const percent = (what: string) => z.coerce.number().exactOptional().describe(`${what}, in percent`);

/** Flags that take the place of what the documents say. */
export const assumptionFlags = {
  discountRate: percent('discount rate of cash flows to the firm'),
  costOfEquity: percent('discount rate of cash flows to equity'),
  terminalGrowth: percent('growth after the last year'),
  exitMultiple: z.coerce.number().exactOptional().describe('EV/EBITDA at the end of the last year'),
  exchangeRate: z.coerce.number().exactOptional().describe('money of the listing for one of the statements, such as 0.14'),
  sharesPerCertificate: z.coerce.number().exactOptional().describe('ordinary shares in one depositary share'),
  date: schemas.isoDate.exactOptional().describe('valuation date; the newest document’s otherwise'),
};
export type AssumptionsAsked = z.output<z.ZodObject<typeof assumptionFlags>>;
type Assumed = z.output<typeof assumption>;

export interface AssumptionsFound {
  readonly assumptions: Assumptions;
  readonly currency: string;
  readonly price: ModelFact | undefined;
  /** Each with who says so. */
  readonly said: readonly Assumed[];
}

export function assumptionsOf(model: CompanyModel, asked: AssumptionsAsked): AssumptionsFound {
  const { facts, engine } = model;
  const own = parseUnit(engine.model.money).currency ?? '';
  const price = newest(facts.filter((f) => f.metric === 'sharePrice' && f.measure === 'level' && typeof f.value === 'number' && f.segment === undefined));
  const currency = price === undefined ? own : (parseUnit(price.unit).currency ?? own);
  const valuationDate = asked.date ?? price?.asOf ?? newest(facts)?.asOf ?? '';
  const rates = {
    discountRate: stated(model, 'discount rate', '%', asked.discountRate, ['wacc', 'discountRate']),
    costOfEquity: stated(model, 'cost of equity', '%', asked.costOfEquity, ['costOfEquity']),
    terminalGrowth: stated(model, 'terminal growth', '%', asked.terminalGrowth, ['terminalGrowth']),
  };
  const exchange = currency === own ? null : exchangeRate(model, asked, price, currency, own);
  const multiples = targetMultiples(model);
  const fraction = (one: Assumed | null): number | undefined => (one?.value === null || one === null ? undefined : one.value / 100);
  const assumptions: Assumptions = {
    valuationDate,
    listing: {
      currency,
      ...(exchange?.value === null || exchange === null ? {} : { exchangeRate: exchange.value }),
      // a price per ADS tells nothing where earnings are per ADS too
      ...(price === undefined || facts.some((f) => /eps/i.test(f.metric) && /\/AD[SR]s?$/.test(f.unit)) ? {} : { priceUnit: price.unit }),
      ...(asked.sharesPerCertificate === undefined ? {} : { depositaryRatio: asked.sharesPerCertificate }),
    },
    ...optional('discountRate', fraction(rates.discountRate)),
    ...optional('costOfEquity', fraction(rates.costOfEquity)),
    ...optional('terminalGrowth', fraction(rates.terminalGrowth)),
    ...optional('exitMultiple', asked.exitMultiple),
    multiples: multiples.map(({ target: one }) => one),
  };
  return {
    assumptions,
    currency,
    price,
    said: [
      ...[rates.discountRate, rates.costOfEquity, rates.terminalGrowth, exchange].flatMap((one) => (one === null ? [] : [one])),
      ...multiples.map(({ assumed }) => assumed),
      ...(asked.sharesPerCertificate === undefined ? [] : [{ name: 'shares per certificate', value: asked.sharesPerCertificate, unit: 'x', from: 'you', source: null }]),
    ],
  };
}

const optional = <Key extends string>(key: Key, given: number | undefined): Partial<Record<Key, number>> => (given === undefined ? {} : ({ [key]: given } as Record<Key, number>));
export const placeOf = (f: ModelFact) => ({ document: f.document, start: f.start, end: f.end });
const newest = (facts: readonly ModelFact[]): ModelFact | undefined => facts.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : a.start - b.start))[0];
const middle = (f: ModelFact): number => (typeof f.value === 'number' ? f.value : (f.value[0] + f.value[1]) / 2);

/** A rate as a person gives it, else as the model's own speaker states it, else as anybody does. */
function stated(model: CompanyModel, name: string, unit: string, given: number | undefined, metrics: readonly string[]): Assumed | null {
  if (given !== undefined) return { name, value: given, unit, from: 'you', source: null };
  const said = model.facts.filter((f) => metrics.includes(f.metric) && f.measure === 'level' && f.unit === unit && f.vintage !== 'old' && f.segment === undefined);
  const best = newest(said.filter((f) => f.speaker === model.speaker)) ?? newest(said);
  return best === undefined ? null : { name, value: middle(best), unit, from: best.speaker, source: placeOf(best) };
}

/** The rate between the listing's money and the statements': given, stated, or what the note's multiples at its price imply. */
function exchangeRate(model: CompanyModel, asked: AssumptionsAsked, price: ModelFact | undefined, currency: string, own: string): Assumed | null {
  const name = 'exchange rate';
  const unit = `${currency}/${own}`;
  if (asked.exchangeRate !== undefined) return { name, value: asked.exchangeRate, unit, from: 'you', source: null };
  const said = newest(model.facts.filter((f) => f.metric === 'exchangeRate' && typeof f.value === 'number' && (f.unit === unit || f.unit === `${own}/${currency}`)));
  if (said !== undefined) return { name, value: said.unit === unit ? middle(said) : 1 / middle(said), unit, from: said.speaker, source: placeOf(said) };
  if (price === undefined) return null;
  const pairs = [
    ['pb', 'bookValuePerShare'],
    ['pe', 'eps'],
    ['pe', 'epsPreExceptional'],
    ['pe', 'adjustedEps'],
  ] as const;
  const implied = pairs.flatMap(([multiple, perShare]) =>
    model.engine.model.periods.flatMap((period) => {
      const times = newest(
        model.facts.filter(
          (f) => f.metric === multiple && f.period === period && f.measure === 'level' && f.basis === 'estimate' && f.document === price.document && typeof f.value === 'number',
        ),
      );
      const amount = model.engine.model.lines.some(({ id }) => id === perShare) ? model.engine.value(perShare, period) : null;
      if (times === undefined || amount === null || amount <= 0 || middle(times) <= 0) return [];
      return [{ rate: middle(price) / (middle(times) * amount), fact: times }];
    }),
  );
  if (implied.length === 0) return null;
  const sorted = implied.toSorted((a, b) => a.rate - b.rate);
  const chosen = sorted[Math.floor(sorted.length / 2)]!;
  return { name, value: Number(chosen.rate.toPrecision(6)), unit, from: `implied by ${chosen.fact.speaker}’s multiples`, source: placeOf(chosen.fact) };
}

const kindOf: Readonly<Record<string, MultipleKind>> = { ps: 'revenue', evToRevenue: 'sales', evToEbitda: 'ebitda', evToEbit: 'ebit', pb: 'book', evToFcf: 'freeCashFlow' };

/** Multiples that a speaker says the target is at, with the years they are of. */
function targetMultiples(model: CompanyModel): readonly { readonly target: TargetMultiple; readonly assumed: Assumed }[] {
  const { periods, lines } = model.engine.model;
  const earnings: MultipleKind = lines.some(({ id }) => (multipleRows.perShareEarnings.lines as readonly string[]).includes(id)) ? 'perShareEarnings' : 'earnings';
  const seen = new Set<string>();
  return model.facts.flatMap((f) => {
    const kind = f.metric === 'pe' || (f.metric === 'targetMultiple' && isEarnings(model, f)) ? earnings : kindOf[f.metric];
    if (kind === undefined || f.basis !== 'target' || f.measure !== 'level' || f.vintage === 'old' || f.segment !== undefined || f.period === null) return [];
    const years = yearsOf(f.period);
    if (years.length === 0 || !years.every((year) => periods.includes(year))) return [];
    const key = `${kind} ${f.period}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const range = typeof f.value === 'number' ? {} : { low: f.value[0], high: f.value[1] };
    return [
      {
        target: { kind, multiple: middle(f), period: f.period, ...range },
        assumed: { name: `target ${multipleRows[kind].label}, ${f.period}`, value: middle(f), unit: 'x', from: f.speaker, source: placeOf(f) },
      },
    ];
  });
}

/** A multiple that does not say of what is one of earnings where its document prints P/E and no multiple of an enterprise. */
function isEarnings(model: CompanyModel, { document }: ModelFact): boolean {
  const printed = new Set(model.facts.filter((f) => f.document === document).map((f) => f.metric));
  return printed.has('pe') && !['evToEbitda', 'evToRevenue', 'evToEbit'].some((metric) => printed.has(metric));
}

/** The newest target of each speaker for the next twelve months. */
export function targetsOf(facts: readonly ModelFact[]): z.output<typeof targetSchema>[] {
  const bySpeaker = new Map<string, ModelFact[]>();
  for (const f of facts)
    if (f.metric === 'targetPrice' && f.measure === 'level' && f.vintage !== 'old' && f.segment === undefined && (f.period === '12M' || f.period === null))
      bySpeaker.set(f.speaker, [...(bySpeaker.get(f.speaker) ?? []), f]);
  return [...bySpeaker.values()]
    .map((list) => newest(list.filter((f) => f.period === '12M')) ?? newest(list)!)
    .map((f) => ({
      speaker: f.speaker,
      low: typeof f.value === 'number' ? f.value : f.value[0],
      high: typeof f.value === 'number' ? f.value : f.value[1],
      unit: f.unit,
      asOf: f.asOf,
      source: placeOf(f),
    }))
    .sort((a, b) => (a.speaker < b.speaker ? -1 : 1));
}
