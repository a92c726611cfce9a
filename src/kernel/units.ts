/**
 * Units as written on facts: `CNY mn`, `USD/share`, `%`, `pp`, `x`, `days`, `count mn`, `USD/CNY`.
 */
export type UnitDimension = 'money' | 'moneyPer' | 'exchangeRate' | 'percent' | 'points' | 'multiple' | 'count' | 'other';

export interface Unit {
  readonly dimension: UnitDimension;
  /** ISO code for money, for money per share or other thing, and for the numerator of an exchange rate. */
  readonly currency: string | null;
  /** What the money is for: `share`, `ADS`, or the denominator of an exchange rate. */
  readonly per: string | null;
  /** Value × 10^power is in base units: 6 for mn; −2 for % and pp. */
  readonly power: number;
  /** The unit's own word where it is neither money nor a plain ratio: `days`, `stores`. */
  readonly word: string | null;
}

const scales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['th', 3],
  ['thousand', 3],
  ['000', 3],
  ["'000", 3],
  ['wan', 4],
  ['lakh', 5],
  ['m', 6],
  ['mn', 6],
  ['mm', 6],
  ['million', 6],
  ['crore', 7],
  ['yi', 8],
  ['b', 9],
  ['bn', 9],
  ['billion', 9],
  ['t', 12],
  ['tn', 12],
  ['trillion', 12],
]);

const currencySigns: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['CN¥', 'CNY'],
  ['US$', 'USD'],
  ['$', 'USD'],
  ['HK$', 'HKD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
]);

const ratioWords: ReadonlyMap<string, readonly [UnitDimension, number]> = new Map<string, readonly [UnitDimension, number]>([
  ['%', ['percent', -2]],
  ['percent', ['percent', -2]],
  ['pp', ['points', -2]],
  ['ppt', ['points', -2]],
  ['bp', ['points', -4]],
  ['bps', ['points', -4]],
  ['x', ['multiple', 0]],
  ['ratio', ['multiple', 0]],
  ['count', ['count', 0]],
  ['shares', ['count', 0]],
  ['share', ['count', 0]],
]);

const isCurrency = (word: string): boolean => /^[A-Z]{3}$/.test(word);
/** `USX`, `GBX` and the like quote hundredths. */
const hundredths: ReadonlyMap<string, string> = new Map([
  ['GBX', 'GBP'],
  ['GBp', 'GBP'],
  ['ZAc', 'ZAR'],
]);

const parsed = new Map<string, Unit>();

/** Never fails: a unit nobody knows is `other` under its own words. */
export function parseUnit(text: string): Unit {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const unit = parse(text);
  if (parsed.size < 10_000) parsed.set(text, unit);
  return unit;
}

function parse(text: string): Unit {
  const words = text.trim().split(/\s+/);
  let power = 0;
  const rest: string[] = [];
  for (const word of words) {
    const scale = scales.get(word.toLowerCase());
    if (scale !== undefined && (words.length > 1 || word.length > 1)) power += scale;
    else rest.push(word);
  }
  const head = rest[0] ?? '';
  const [left = '', per = null] = head.split('/');
  const ratio = rest.length <= 1 && per === null ? ratioWords.get(left.toLowerCase()) : undefined;
  if (ratio !== undefined) return { dimension: ratio[0], currency: null, per: null, power: power + ratio[1], word: null };
  const cents = hundredths.get(left);
  const currency = cents ?? currencySigns.get(left) ?? left;
  if (cents !== undefined) power -= 2;
  if (isCurrency(currency)) {
    const below = per === null ? null : (currencySigns.get(per) ?? per);
    if (below === null) return { dimension: 'money', currency, per: null, power, word: null };
    return { dimension: isCurrency(below) && below !== 'ADS' && below !== 'ADR' ? 'exchangeRate' : 'moneyPer', currency, per: below, power, word: null };
  }
  const word = rest.join(' ');
  return { dimension: word === '' ? 'count' : 'other', currency: null, per: null, power, word: word === '' ? null : word };
}

/** Whether two figures can be set against each other without an exchange rate. Money for one share is comparable with a price. */
export function comparableUnits(a: Unit, b: Unit): boolean {
  const family = (u: Unit): string =>
    u.dimension === 'money' || u.dimension === 'moneyPer'
      ? `money ${u.currency}`
      : u.dimension === 'points'
        ? 'percent'
        : u.dimension === 'exchangeRate'
          ? `${u.currency}/${u.per}`
          : u.dimension === 'other'
            ? `other ${u.word}`
            : u.dimension;
  return family(a) === family(b);
}
