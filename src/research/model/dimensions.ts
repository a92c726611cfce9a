/** Units of a model's formulas: yuan and dollars do not add up, nor millions and billions; a margin times revenue is money. */
import { parseUnit } from '../../kernel/units.ts';
import { alongChain, type Expression, type Operator } from './expression.ts';
import type { Line, Model } from './model.ts';

/** Exponents of currencies, shares and other things counted, and a power of ten. */
interface Dimension {
  readonly of: Readonly<Record<string, number>>;
  readonly power: number;
}

const plain: Dimension = { of: {}, power: 0 };

/** What a line is measured in; a percent is a plain number here, for its hundredth is applied when it is entered. */
export function dimensionOf(unit: string): Dimension {
  const u = parseUnit(unit);
  switch (u.dimension) {
    case 'money':
      return { of: { [u.currency!]: 1 }, power: u.power };
    case 'moneyPer':
    case 'exchangeRate':
      return combine({ of: { [u.currency!]: 1 }, power: u.power }, thing(u.per!), -1);
    case 'count':
      return /share/i.test(unit) ? { of: { share: 1 }, power: u.power } : { of: {}, power: u.power };
    case 'other':
      return u.word === 'days' || u.word === 'years' ? plain : u.word!.split('/').reduce((d, word, k) => combine(d, thing(word), k === 0 ? 1 : -1), { of: {}, power: u.power });
    default:
      return plain;
  }
}

/** Units that are made of others: what runs for an hour, and millions that stand under a line. */
const made: Readonly<Record<string, Dimension>> = {
  kW: { of: { kW: 1 }, power: 0 },
  MW: { of: { kW: 1 }, power: 3 },
  GW: { of: { kW: 1 }, power: 6 },
  kWh: { of: { kW: 1, hour: 1 }, power: 0 },
  MWh: { of: { kW: 1, hour: 1 }, power: 3 },
  GWh: { of: { kW: 1, hour: 1 }, power: 6 },
  chip: { of: { chip: 1 }, power: 0 },
  hour: { of: { hour: 1 }, power: 0 },
  'chip-hour': { of: { chip: 1, hour: 1 }, power: 0 },
  Mtok: { of: { token: 1 }, power: 6 },
  token: { of: { token: 1 }, power: 0 },
};
function thing(word: string): Dimension {
  if (/^shares?$/i.test(word)) return { of: { share: 1 }, power: 0 };
  if (/^AD[SR]s?$/.test(word)) return { of: { ADS: 1 }, power: 0 };
  const one = word.length > 3 ? word.replace(/s$/, '') : word;
  return made[one] ?? { of: { [one]: 1 }, power: 0 };
}

/** Factor by which a value as written is multiplied for arithmetic: 0.01 for percent. */
export const factorOf = (unit: string): number => {
  const u = parseUnit(unit);
  return u.dimension === 'percent' || u.dimension === 'points' ? 10 ** u.power : 1;
};

/** Whether a line counts shares, as `mn shares` does. */
export const isShares = (unit: string): boolean => {
  const { of } = dimensionOf(unit);
  return of['share'] === 1 && Object.keys(of).length === 1;
};

export interface UnitMistake {
  readonly line: string;
  /** Offset in the formula. */
  readonly at: number;
  readonly message: string;
}

const show = (d: Dimension): string => {
  const scale = d.power === 0 ? '' : ` (×10^${d.power})`;
  const [over, under] = [Object.entries(d.of).filter(([, n]) => n > 0), Object.entries(d.of).filter(([, n]) => n < 0)].map((list) =>
    list.map(([k, n]) => (Math.abs(n) === 1 ? k : `${k}^${Math.abs(n)}`)).join('·'),
  );
  return over === '' && under === '' ? `a plain number${scale}` : `${over || '1'}${under === '' ? '' : `/${under}`}${scale}`;
};
const same = (a: Dimension, b: Dimension): boolean => {
  const keys = new Set([...Object.keys(a.of), ...Object.keys(b.of)]);
  return a.power === b.power && [...keys].every((k) => (a.of[k] ?? 0) === (b.of[k] ?? 0));
};
const combine = (a: Dimension, b: Dimension, sign: 1 | -1): Dimension => {
  const of: Record<string, number> = { ...a.of };
  for (const [k, n] of Object.entries(b.of)) {
    const sum = (of[k] ?? 0) + sign * n;
    if (sum === 0) delete of[k];
    else of[k] = sum;
  }
  return { of, power: a.power + sign * b.power };
};

/** Null for a bare zero, which is an amount of anything. */
type Found = Dimension | null;

/** Sums of unlike things and formulas that give another thing than their line is measured in. */
export function unitMistakes(model: Model): readonly UnitMistake[] {
  const byId = new Map(model.lines.map((line) => [line.id, dimensionOf(line.unit)]));
  return model.lines.flatMap((line) => [line.formula, line.years ?? null].flatMap((formula) => (formula === null ? [] : (mistakeIn(line, formula, byId) ?? []))));
}

function mistakeIn(line: Line, formula: Expression, byId: ReadonlyMap<string, Dimension>): UnitMistake | null {
  let mistake: UnitMistake | null = null;
  const wrong = (at: number, message: string): Found => {
    mistake ??= { line: line.id, at, message };
    return null;
  };
  const alike = (a: Found, b: Found, at: number, what: string): Found => {
    if (a === null || b === null) return a ?? b;
    return same(a, b) ? a : wrong(at, `${what} ${show(a)} and ${show(b)}`);
  };
  const joined = (a: Found, operator: Operator, b: Found, at: number): Found => {
    if (operator === '+' || operator === '-') return alike(a, b, at, operator === '+' ? 'the sum is of' : 'the difference is of');
    if (operator === '*') return a === null || b === null ? null : combine(a, b, 1);
    if (operator === '/') return a === null || b === null ? null : combine(a, b, -1);
    if (operator === '^') return a === null || Object.keys(a.of).length === 0 ? a : wrong(at, `a power of ${show(a)}`);
    alike(a, b, at, 'the comparison is of');
    return plain;
  };
  const of = (e: Expression): Found => {
    switch (e.kind) {
      case 'number':
        return e.value === 0 ? null : plain;
      case 'line':
        return byId.get(e.id) ?? null;
      case 'negative':
        return of(e.of);
      case 'binary':
        return alongChain(e, of, (a, { operator, right, at }) => joined(a, operator, of(right), at));
      case 'call': {
        const found = e.arguments.map(of);
        switch (e.name) {
          case 'if':
            return alike(found[1]!, found[2]!, e.at, 'the two cases are of');
          case 'min':
          case 'max':
          case 'given':
            return found.reduce((a, b) => alike(a, b, e.at, `${e.name}(…) is of`));
          case 'days':
          case 'exp':
          case 'ln':
          case 'sqrt':
            return plain;
          default:
            return found[0] ?? null;
        }
      }
    }
  };
  const found = of(formula);
  if (mistake === null && found !== null) {
    const want = byId.get(line.id)!;
    if (!same(found, want)) wrong(0, `${line.id} is in ${line.unit}, but its formula gives ${show(found)}`);
  }
  return mistake;
}
