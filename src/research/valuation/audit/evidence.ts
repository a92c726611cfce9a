/** Numbers that a note does not print but implies elsewhere: the exchange rate, the number of shares, the net debt. */
import { exchangeRatesSeen } from '../../ties/identities/families.ts';
import { evaluate, type Expression, type Range } from '../../ties/expression.ts';
import type { Quantity } from '../../ties/quantity.ts';
import { figureText } from '../../ties/wording.ts';
import { figuresOf, isIn, rangeWords, termOf, type Place } from './inputs.ts';
import { common, meet, type Term } from './solve.ts';

const figure = (slot: number): Expression => ({ kind: 'figure', slot });
const over = (left: Expression, right: Expression): Expression => ({ kind: 'quotient', left, right });
const by = (left: Expression, right: Expression): Expression => ({ kind: 'product', left, right });

export const earningsPerShare = ['adjustedEps', 'eps', 'epsDiluted', 'normalizedEps', 'epsPreExceptional', 'epsDilutedPreExceptional', 'epsBasic'];

/** A price in one currency is a multiple of something in another: price ÷ (multiple × per share), or yield × price ÷ per share. */
const priceFamilies = [
  { words: 'P/E', multiple: ['pe'], perShare: earningsPerShare, expression: over(figure(0), by(figure(1), figure(2))) },
  { words: 'P/B', multiple: ['pb'], perShare: ['bookValuePerShare'], expression: over(figure(0), by(figure(1), figure(2))) },
  { words: 'dividend yield', multiple: ['dividendYield'], perShare: ['dps'], expression: over(by(figure(0), figure(1)), figure(2)) },
];

const middleOf = (r: Range): number => (r.low + r.high) / 2;

function impliedTerm(found: readonly { readonly range: Range; readonly figures: readonly Quantity[] }[], words: string, unit: string): readonly Term[] {
  if (found.length === 0) return [];
  const shared = common(found.map((one) => one.range));
  const make = (range: Range, figures: readonly Quantity[], firm: boolean): Term => ({
    ...range,
    middle: middleOf(range),
    text: `${rangeWords(range.low, range.high)} ${unit} (${words})`,
    figures,
    firm,
  });
  // several that agree on one rate are evidence; one alone may rest on another line of earnings
  if (shared !== null) return [make(shared, [...new Set(found.flatMap((one) => one.figures))], found.length > 1)];
  return found.map((one) => make(one.range, one.figures, false));
}

/** `ended 2025 at 1,036p`: the price of another day, whatever the page is dated. */
const ofAnotherDay = /\b(?:ended|closed|finished|began|started|opened)\s+(?:the (?:year|month|quarter)|last (?:year|month|quarter)|(?:19|20)\d\d)\s+at\s+[^\s\d]{0,4}$/i;
const wordsBefore = 40;
export const pricesOf = (place: Place): readonly Quantity[] =>
  figuresOf(
    place,
    ['sharePrice'],
    (q) =>
      q.unit.currency === place.target.stated.unit.currency &&
      q.unit.dimension === 'moneyPer' &&
      q.fact.basis === 'price' &&
      (q.fact.cell !== undefined || !ofAnotherDay.test(place.source.text.slice(Math.max(0, q.fact.start - wordsBefore), q.fact.start))),
  );

/** A price that two or more other targets imply by what is said to be left to them, where the document does not print it so. */
export function impliedPrices({ source, target, targets }: Place): readonly Term[] {
  const others = targets.filter(
    (t) => t !== target && t.company === target.company && !t.isOld && t.stated.unit.currency === target.stated.unit.currency && t.speaker !== target.speaker,
  );
  const found = others.flatMap((t) => {
    const said = source.figures.filter(
      (q) => q.fact.metric === 'upside' && q.fact.measure === 'level' && q.fact.speaker === t.speaker && source.companyOf(q) === t.company && typeof q.fact.value === 'number',
    );
    const [only, ...more] = said;
    if (only === undefined || more.some((q) => q.printed !== only.printed) || only.low <= -1) return [];
    return [{ low: t.stated.low / (1 + only.high), high: t.stated.high / (1 + only.low), figures: [t.stated, only] }];
  });
  const agreeing = found.map((one) => found.filter((other) => common([one, other]) !== null)).sort((a, b) => b.length - a.length)[0] ?? [];
  const range = agreeing.length < 2 ? null : common(agreeing);
  if (range === null) return [];
  const currency = target.stated.unit.currency ?? '';
  return [
    {
      ...range,
      middle: middleOf(range),
      text: `${currency} ${rangeWords(range.low, range.high, currency)} (the price that ${agreeing.length} other targets imply by their upside)`,
      figures: agreeing.flatMap(({ figures }) => figures),
      firm: true,
    },
  ];
}

/** Rates from prices: what one unit of the earnings' currency for one share is in the target's currency for one of its shares. */
function ratesFromPrices(place: Place, base: string, unit: string): readonly Term[] {
  const price = pricesOf(place)[0];
  if (price === undefined) return [];
  const terms: Term[] = [];
  for (const family of priceFamilies)
    for (const metric of family.perShare) {
      const found = figuresOf(place, family.multiple, (q) => q.fact.basis !== 'target' && q.period !== null).flatMap((multiple) => {
        const per = figuresOf(place, [metric], (q) => q.period === multiple.period && q.unit.currency === base && q.low > 0)[0];
        const range = per === undefined || multiple.low <= 0 ? undefined : evaluate(family.expression, [price, multiple, per]);
        return range === undefined || per === undefined ? [] : [{ range, figures: [price, multiple, per] }];
      });
      terms.push(...impliedTerm(found, `from ${family.words} at the price of ${figureText(price, true)}`, unit));
    }
  return terms;
}

/** Rates that are printed, or follow from one figure in two currencies. */
function ratesPrinted(place: Place, base: string, unit: string): readonly Term[] {
  const top = place.target.stated.unit.currency;
  const printed = figuresOf(place, ['exchangeRate']).flatMap((q): readonly Term[] => {
    if (q.unit.dimension !== 'exchangeRate') return ratesWithoutUnit(q, base, top);
    if (q.unit.currency === top && q.unit.per === base) return [termOf(q, true)];
    if (q.unit.currency !== base || q.unit.per !== top || q.low <= 0) return [];
    return [{ low: 1 / q.high, high: 1 / q.low, middle: 1 / q.printed, text: `1 ÷ ${figureText(q, true)}`, figures: [q], firm: true }];
  });
  if (printed.length > 0) return printed;
  const isOther = (q: Quantity): boolean => !place.targets.some((t) => t.mentions.includes(q));
  const twins = figuresOf(
    place,
    ['marketCap', 'enterpriseValue', 'sharePrice', 'targetPrice', 'fairValue'],
    (q) => q.unit.currency === top && (isOther(q) || !place.target.isCase),
  ).flatMap((a) =>
    figuresOf(
      place,
      [a.fact.metric],
      (b) => b.unit.currency === base && b.unit.dimension === a.unit.dimension && b.period === a.period && Math.abs(b.fact.start - a.fact.start) < twinCharactersMax && b.low > 0,
    ).flatMap((b) => {
      const range = evaluate(over(figure(0), figure(1)), [a, b]);
      return range === undefined ? [] : [{ range, figures: [a, b] }];
    }),
  );
  return [...printed, ...impliedTerm(twins, `from figures in both currencies`, unit)];
}
const twinCharactersMax = 200;

/** `AUD 0.67` beside figures in dollars: which way it is meant shows in what the rate has been. */
function ratesWithoutUnit(q: Quantity, base: string, top: string | null): readonly Term[] {
  const seen = rangeSeen(base, top ?? '');
  if (q.unit.dimension !== 'multiple' || seen === null || q.low <= 0) return [];
  const isWithin = (value: number): boolean => value >= seen.low && value <= seen.high;
  const [direct, turned] = [isWithin(q.printed), isWithin(1 / q.printed)];
  if (direct === turned) return [];
  return [direct ? termOf(q, true) : { low: 1 / q.high, high: 1 / q.low, middle: 1 / q.printed, text: `1 ÷ ${figureText(q, true).replace(/x$/, '')}`, figures: [q], firm: true }];
}

function rangeSeen(base: string, top: string): Range | null {
  const seen = exchangeRatesSeen.get(`${top} per ${base}`);
  const inverse = exchangeRatesSeen.get(`${base} per ${top}`);
  return seen !== undefined ? { low: seen[0], high: seen[1] } : inverse !== undefined ? { low: 1 / inverse[1], high: 1 / inverse[0] } : null;
}

export interface Rates {
  /** Between the shares of the target and those of the earnings, whatever their ratio. */
  readonly betweenShares: readonly Term[];
  /** Of the currencies alone. */
  readonly ofCurrencies: readonly Term[];
  readonly unit: string;
  /** Everything that the rate has been in twenty years; null for a pair nobody keeps. */
  readonly seen: Range | null;
}

export function ratesOf(place: Place, base: string): Rates {
  const top = place.target.stated.unit.currency ?? '';
  const unit = `${top}/${base}`;
  const seen = rangeSeen(base, top);
  return {
    betweenShares: ratesFromPrices(place, base, unit),
    // what no pair of currencies has been in twenty years is no rate: the two figures are not one
    ofCurrencies: ratesPrinted(place, base, unit).filter((term) => seen === null || meet(term, seen)),
    unit,
    seen,
  };
}

const shareCounts = ['dilutedShares', 'sharesOutstanding', 'basicShares', 'sharesExTreasury', 'sharesIssued', 'weightedAverageShares'];
const candidatesMax = 6;

/** The number of shares: as printed, those beside the target first, then as the market value implies it. */
export function shareTerms(place: Place): readonly Term[] {
  const printed = figuresOf(place, shareCounts, (q) => q.low > 0 && q.unit.dimension === 'count');
  const beside = printed.filter((q) => isIn(q, place.passages));
  const price = pricesOf(place)[0];
  const value = figuresOf(place, ['marketCap'], (q) => q.unit.currency === place.target.stated.unit.currency)[0];
  const range = price === undefined || value === undefined ? undefined : evaluate(over(figure(0), figure(1)), [value, price]);
  const implied: Term[] =
    range === undefined || price === undefined || value === undefined
      ? []
      : [
          {
            ...range,
            middle: value.printed / price.printed,
            text: `${rangeWords(range.low, range.high, 'count')} shares (market value ÷ price)`,
            figures: [value, price],
            firm: false,
          },
        ];
  if (beside.length > 0) return [...beside.map((q) => termOf(q, true)), ...implied];
  return [...printed.slice(0, candidatesMax).map((q) => shareText(termOf(q, false))), ...implied];
}
const shareText = (term: Term): Term => ({ ...term, text: `${term.text} shares` });

/** Net debt, cash counting as less of it: beside the target, else in the year of the multiple, else as the balance sheet last had it. */
export function netDebtTerms(place: Place, currency: string | null, period: string | null): readonly Term[] {
  const found = figuresOf(place, ['netDebt', 'netCash'], (q) => q.unit.currency === currency && q.unit.dimension === 'money');
  const beside = found.filter((q) => isIn(q, place.passages));
  const make = (q: Quantity, firm: boolean): Term => termOf(q, firm, { withPeriod: true, turned: q.fact.metric === 'netCash' });
  if (beside.length > 0) return beside.map((q) => make(q, true));
  const ofYear = found.filter((q) => q.period === period);
  const rest = found.filter((q) => q.period !== period);
  const [enterprise, market] = ['enterpriseValue', 'marketCap'].map((metric) => figuresOf(place, [metric], (q) => q.unit.currency === currency && q.fact.basis === 'price')[0]);
  const gap: Term[] =
    enterprise === undefined || market === undefined
      ? []
      : [
          {
            low: enterprise.low - market.high,
            high: enterprise.high - market.low,
            middle: enterprise.printed - market.printed,
            text: `${rangeWords(enterprise.low - market.high, enterprise.high - market.low, currency ?? '')} (enterprise value less market value)`,
            figures: [enterprise, market],
            firm: false,
          },
        ];
  return [...[...ofYear, ...rest].slice(0, candidatesMax).map((q) => make(q, false)), ...gap];
}
