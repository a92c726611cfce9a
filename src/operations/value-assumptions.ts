/** What a company is valued with: rates, exchange rate and multiples, from a person, else from the documents. */
import { z } from 'zod';
import { yearsOf } from '../kernel/periods.ts';
import { parseUnit } from '../kernel/units.ts';
import type { ModelFact } from '../research/model/printed.ts';
import { bridgeTermNames, bridgeTerms, type BridgeAmounts } from '../research/valuation/bridge.ts';
import type { MultipleKind } from '../research/valuation/multiples.ts';
import { multipleRows } from '../research/valuation/multiples.ts';
import type { Assumptions, TargetMultiple } from '../research/valuation/valueModel.ts';
import type { AssumptionName } from '../research/scenarios/overlay.ts';
import type { CompanyModel } from './company-model.ts';
import * as schemas from './schemas.ts';
import { bridgeIn, listFlags, multiplesIn, optionsIn, partsIn, realisedIn } from './value-lists.ts';
import { isOfEarnings, isReplaced, targetMultiplesIn } from '../research/valuation/statedTargets.ts';
import { standInsOf } from './value-stand-ins.ts';
import { builtRates, knownOn, middle, newest, percent, placeOf, rateFlags, saidBy, stated, type Assumed, type targetSchema } from './value-rates.ts';

/** Flags that take the place of what the documents say. */
/** Years after the last estimate, and where the business stands at their end. */
export const farFlags = {
  terminalGrowth: percent('growth after the last year'),
  years: schemas.decimal(z.coerce.number().int().min(1).max(60)).exactOptional().describe('years ahead in all: those after the last estimate fade to the terminal growth'),
  endMargin: percent('operating margin in the last of these years'),
  endTax: percent('tax rate in the last of these years'),
  endCapex: schemas.decimal(z.coerce.number().min(0).max(100)).exactOptional().describe('capital expenditure to depreciation in the last of these years, such as 1.1'),
};
export const assumptionFlags = {
  discountRate: percent('discount rate of cash flows to the firm'),
  costOfEquity: percent('discount rate of cash flows to equity'),
  ...farFlags,
  exitMultiple: schemas.decimal(z.coerce.number()).exactOptional().describe('EV/EBITDA at the end of the last year'),
  ...rateFlags,
  taxRate: percent('tax on operating profit where the model has none'),
  exchangeRate: schemas.decimal(z.coerce.number()).exactOptional().describe('money of the listing for one of the statements, such as 0.14'),
  sharesPerCertificate: schemas.decimal(z.coerce.number()).exactOptional().describe('ordinary shares in one depositary share'),
  ...listFlags,
  holdingDiscount: percent('discount on the sum of the parts'),
  flowsAt: z.enum(['middle', 'end']).exactOptional().describe('when a year’s money is counted; in its middle otherwise'),
  workingCapitalAfter: z.enum(['growth', 'last']).exactOptional().describe('working capital of the flow for ever: what the terminal growth takes (usual), or as in the last year'),
  date: schemas.isoDate.exactOptional().describe('valuation date; the newest document’s otherwise'),
};
export type AssumptionsAsked = z.output<z.ZodObject<typeof assumptionFlags>>;

export interface AssumptionsFound {
  readonly assumptions: Assumptions;
  readonly currency: string;
  readonly price: ModelFact | undefined;
  /** Each with who says so. */
  readonly said: readonly Assumed[];
}

/** What the case that is valued is valued with, by the names under which it is shown. */
const ofCase = {
  'discount rate': 'discountRate',
  'cost of equity': 'costOfEquity',
  'terminal growth': 'terminalGrowth',
  'exit multiple': 'exitMultiple',
} as const satisfies Readonly<Record<string, AssumptionName>>;

/** A person's assumptions, before them nobody's; then those of the case that is valued; then what documents state. */
export function assumptionsOf(model: CompanyModel, given: AssumptionsAsked): AssumptionsFound {
  const inCase = new Map(model.chosen?.assumptions.map((one) => [one.name, one]));
  const found = assumptionsFound(model, { ...Object.fromEntries([...inCase].map(([name, { value }]) => [name, value])), ...given });
  return {
    ...found,
    said: found.said.map((one) => {
      const key = ofCase[one.name as keyof typeof ofCase];
      const own = key === undefined || given[key] !== undefined ? undefined : inCase.get(key);
      return own === undefined ? one : { ...one, from: `${model.chosen!.label} case`, source: own.source };
    }),
  };
}

function assumptionsFound(model: CompanyModel, asked: AssumptionsAsked): AssumptionsFound {
  const { facts, engine } = model;
  const home = parseUnit(engine.model.money).currency ?? '';
  const listed = newest(
    knownOn(
      facts.filter((f) => f.metric === 'sharePrice' && f.measure === 'level' && typeof f.value === 'number' && f.segment === undefined),
      asked.date,
    ),
  );
  // a price of a later day says where the share is listed, and nothing about what it cost on this one
  const price = listed === undefined || (asked.date !== undefined && listed.asOf > asked.date) ? undefined : listed;
  const currency = listed === undefined ? home : (parseUnit(listed.unit).currency ?? home);
  const valuationDate = asked.date ?? price?.asOf ?? newest(facts)?.asOf ?? '';
  const built = builtRates(model, asked);
  const terminalGrowth = stated(model, 'terminal growth', '%', asked.terminalGrowth, ['terminalGrowth'], asked.date);
  const exchange = currency === home ? null : exchangeRate(model, asked, listed, currency, home);
  const own = ownMultiples(asked.multiples, earningsOf(model));
  const multiples = [
    ...own,
    ...targetMultiples(model, asked.date).filter(({ target: one }) => !own.some(({ target: mine }) => mine.kind === one.kind && mine.period === one.period)),
  ];
  const fraction = (percentOf: number | null | undefined): number | undefined => (percentOf === null || percentOf === undefined ? undefined : percentOf / 100);
  const bridge = asked.bridge === undefined ? {} : bridgeIn(asked.bridge);
  const standIn = standInsOf(model, asked, valuationDate, bridge.netDebt);
  const far = asked.years;
  const mine = assumedByPerson(asked);
  const assumptions: Assumptions = {
    valuationDate,
    listing: {
      currency,
      ...(exchange?.value === null || exchange === null ? {} : { exchangeRate: exchange.value }),
      // a price per ADS tells nothing where earnings are per ADS too
      ...(listed === undefined || facts.some((f) => /eps/i.test(f.metric) && /\/AD[SR]s?$/.test(f.unit)) ? {} : { priceUnit: listed.unit }),
      ...(asked.sharesPerCertificate === undefined ? {} : { depositaryRatio: asked.sharesPerCertificate }),
    },
    ...built.rates,
    ...(Object.keys(standIn.standIn).length === 0 ? {} : { standIn: standIn.standIn }),
    ...optional('terminalGrowth', fraction(terminalGrowth?.value)),
    ...optional('exitMultiple', asked.exitMultiple),
    ...optional('holdingDiscount', fraction(asked.holdingDiscount)),
    ...(far === undefined
      ? {}
      : {
          far: { years: far, ...optional('margin', fraction(asked.endMargin)), ...optional('capexToDepreciation', asked.endCapex), ...optional('taxRate', fraction(asked.endTax)) },
        }),
    ...(asked.flowsAt === undefined ? {} : { convention: asked.flowsAt === 'end' ? ('end' as const) : ('mid' as const) }),
    ...(asked.workingCapitalAfter === 'last' ? { workingCapitalAfter: 'last' as const } : {}),
    ...(asked.bridge === undefined ? {} : { bridge }),
    ...(asked.options === undefined ? {} : { options: optionsIn(asked.options) }),
    ...(asked.parts === undefined ? {} : { parts: partsIn(asked.parts) }),
    ...(asked.realised === undefined ? {} : { realised: realisedIn(asked.realised) }),
    multiples: multiples.map(({ target: one }) => one),
  };
  return {
    assumptions,
    currency,
    price,
    said: [
      ...built.said,
      ...[terminalGrowth, exchange].flatMap((one) => (one === null ? [] : [one])),
      ...mine,
      ...ofBridge(bridge, engine.model.money),
      ...standIn.said,
      ...multiples.map(({ assumed }) => assumed),
    ],
  };
}

/** What only a person says. */
function assumedByPerson(asked: AssumptionsAsked): readonly Assumed[] {
  const rows: readonly (readonly [name: string, value: number | undefined, unit: string])[] = [
    ['exit multiple', asked.exitMultiple, 'x'],
    ['years ahead', asked.years, 'years'],
    ['operating margin at the end', asked.endMargin, '%'],
    ['tax rate at the end', asked.endTax, '%'],
    ['capital expenditure to depreciation at the end', asked.endCapex, 'x'],
    ['holding discount', asked.holdingDiscount, '%'],
    ['shares per certificate', asked.sharesPerCertificate, 'x'],
  ];
  return rows.flatMap(([name, value, unit]) => (value === undefined ? [] : [{ name, value, unit, from: 'you', source: null }]));
}

/** Amounts of the bridge that a person gives; net debt has a name of its own. */
const ofBridge = (given: Partial<BridgeAmounts>, unit: string): readonly Assumed[] =>
  bridgeTermNames.flatMap((term) => {
    const value = given[term];
    return term === 'netDebt' || value === undefined || value === null ? [] : [{ name: bridgeTerms[term].label.toLowerCase(), value, unit, from: 'you', source: null }];
  });

/** A multiple of earnings is one of earnings a share where the model has these. */
const earningsOf = ({ engine }: CompanyModel): MultipleKind =>
  engine.model.lines.some(({ id }) => (multipleRows.perShareEarnings.lines as readonly string[]).includes(id)) ? 'perShareEarnings' : 'earnings';

const ownMultiples = (text: string | undefined, earnings: MultipleKind): ReturnType<typeof targetMultiples> =>
  multiplesIn(text)
    .map(({ kind, ...rest }) => ({ ...rest, kind: kind === 'earnings' ? earnings : kind }))
    .map((target) => ({
      target,
      assumed: {
        name: `target ${multipleRows[target.kind].label}, ${target.period === 'forward' ? 'next twelve months' : target.period}`,
        value: target.multiple,
        unit: 'x',
        from: 'you',
        source: null,
      },
    }));

const optional = <Key extends string>(key: Key, given: number | undefined): Partial<Record<Key, number>> => (given === undefined ? {} : ({ [key]: given } as Record<Key, number>));
/** The rate between the listing's money and the statements': given, stated, or what the note's multiples at its price imply. */
function exchangeRate(model: CompanyModel, asked: AssumptionsAsked, price: ModelFact | undefined, currency: string, own: string): Assumed | null {
  const name = 'exchange rate';
  const unit = `${currency}/${own}`;
  if (asked.exchangeRate !== undefined) return { name, value: asked.exchangeRate, unit, from: 'you', source: null };
  const rates = model.facts.filter((f) => f.metric === 'exchangeRate' && (f.unit === unit || f.unit === `${own}/${currency}`));
  const said = newest(knownOn(rates, asked.date));
  if (said !== undefined) return { name, value: said.unit === unit ? middle(said) : 1 / middle(said), unit, from: saidBy(said, asked.date), source: placeOf(said) };
  if (price === undefined) return null;
  const pairs = [
    ['pb', 'bookValuePerShare'],
    ['pe', 'eps'],
    ['pe', 'epsPreExceptional'],
    ['pe', 'adjustedEps'],
  ] as const;
  const implied = pairs.flatMap(([multiple, perShare]) =>
    model.base.model.periods.flatMap((period) => {
      const times = newest(
        model.facts.filter(
          (f) => f.metric === multiple && f.period === period && f.measure === 'level' && f.basis === 'estimate' && f.document === price.document && typeof f.value === 'number',
        ),
      );
      // what was printed implies it, and no case or number of a person's own
      const amount = model.base.model.lines.some(({ id }) => id === perShare) ? model.base.value(perShare, period) : null;
      if (times === undefined || amount === null || amount <= 0 || middle(times) <= 0) return [];
      return [{ rate: middle(price) / (middle(times) * amount), fact: times }];
    }),
  );
  if (implied.length === 0) return null;
  const sorted = implied.toSorted((a, b) => a.rate - b.rate);
  const chosen = sorted[Math.floor(sorted.length / 2)]!;
  return {
    name,
    value: Number(chosen.rate.toPrecision(6)),
    unit,
    from: saidBy(chosen.fact, asked.date, `implied by ${chosen.fact.speaker}’s multiples`),
    source: placeOf(chosen.fact),
  };
}

const kindOf: Readonly<Record<string, MultipleKind>> = { ps: 'revenue', evToRevenue: 'sales', evToEbitda: 'ebitda', evToEbit: 'ebit', pb: 'book', evToFcf: 'freeCashFlow' };

/** What was known on the day before what was said after it. */
const knownFirst = (facts: readonly ModelFact[], date: string | undefined): readonly ModelFact[] =>
  date === undefined ? facts : [...facts.filter((f) => f.asOf <= date), ...facts.filter((f) => f.asOf > date)];

/** Multiples that a speaker says the target is at, with the years they are of. */
function targetMultiples(model: CompanyModel, date?: string): readonly { readonly target: TargetMultiple; readonly assumed: Assumed }[] {
  const { periods } = model.engine.model;
  const earnings = earningsOf(model);
  const seen = new Set<string>();
  const atTarget = targetMultiplesIn(model.facts);
  return knownFirst(model.facts, date).flatMap((f) => {
    const kind = f.metric === 'pe' || (f.metric === 'targetMultiple' && isEarnings(model, f)) ? earnings : kindOf[f.metric];
    if (kind === undefined || (f.basis !== 'target' && !atTarget.has(f)) || f.measure !== 'level' || f.vintage === 'old' || f.segment !== undefined || f.period === null) return [];
    if (isReplaced(f, model.facts)) return [];
    const forward = /^(NTM|12M)$/.test(f.period);
    const years = yearsOf(f.period);
    if (!forward && (years.length === 0 || !years.every((year) => periods.includes(year)))) return [];
    const period = forward ? 'forward' : f.period;
    const key = `${kind} ${period}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const range = typeof f.value === 'number' ? {} : { low: f.value[0], high: f.value[1] };
    return [
      {
        target: { kind, multiple: middle(f), period, ...range },
        assumed: {
          name: `target ${multipleRows[kind].label}, ${forward ? 'next twelve months' : f.period}`,
          value: middle(f),
          unit: 'x',
          from: saidBy(f, date),
          source: placeOf(f),
        },
      },
    ];
  });
}

/** A multiple that does not say of what is one of earnings where its document prints P/E and no multiple of an enterprise. */
function isEarnings(model: CompanyModel, f: ModelFact): boolean {
  if (isOfEarnings(f, model.facts)) return true;
  const { document } = f;
  const printed = new Set(model.facts.filter((one) => one.document === document).map((one) => one.metric));
  return printed.has('pe') && !['evToEbitda', 'evToRevenue', 'evToEbit'].some((metric) => printed.has(metric));
}

/** The newest target of each speaker for the next twelve months; with a date, of those set by then. */
export function targetsOf(facts: readonly ModelFact[], date?: string): z.output<typeof targetSchema>[] {
  const bySpeaker = new Map<string, ModelFact[]>();
  for (const f of facts)
    if (
      (date === undefined || f.asOf <= date) &&
      f.metric === 'targetPrice' &&
      f.measure === 'level' &&
      f.vintage !== 'old' &&
      f.segment === undefined &&
      (f.period === '12M' || f.period === null)
    )
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

/** Target multiples that no word makes one of a line: they value nothing until somebody says of what they are. */
export const unplacedMultiples = (model: CompanyModel): readonly { readonly method: string; readonly reason: string }[] =>
  model.facts
    .filter(
      (f) =>
        f.metric === 'targetMultiple' &&
        f.basis === 'target' &&
        f.measure === 'level' &&
        f.vintage !== 'old' &&
        f.segment === undefined &&
        !isEarnings(model, f) &&
        !isReplaced(f, model.facts),
    )
    .map((f) => ({
      method: `${middle(f)}x${f.period === null ? '' : ` of ${f.period}`}, the target multiple of ${f.speaker}`,
      reason: `the library does not say of what it is a multiple. Say it: --multiples ev/sales:${f.period ?? 'FY2027'}=${middle(f)}, or pe, ev/ebitda, ev/ebit, pb, ps.`,
    }));
