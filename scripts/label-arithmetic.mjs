/**
 * Interval arithmetic for labels, kept apart from the program's own so that the measuring stick does not bend with it.
 *
 * A printed number stands for plus or minus half a unit of its last printed digit (round-to-nearest, XBRL Calculations 1.1);
 * `approx` doubles the half-unit, `above` and `below` leave one side open. A formula is evaluated at every corner of its
 * members' intervals, which is exact while the formula is monotonic in each member.
 */

const SCALE = { thousand: 1e3, mn: 1e6, bn: 1e9, tn: 1e12, '%': 1e-2, pp: 1e-2 };

/** Factor from a unit as written (`CNY mn`, `%`, `count thousand`) to its base. */
export function unitFactor(unit) {
  return unit.split(/\s+/).reduce((factor, word) => factor * (SCALE[word] ?? 1), 1);
}

/** Half a unit of the last digit of a printed number, in the number's own scale. */
function halfUnit(printed) {
  const point = printed.indexOf('.');
  return 0.5 * 10 ** -(point < 0 ? 0 : printed.length - point - 1);
}

/**
 * Interval of a fact in base units, from its printed digits.
 * `numbers` are the printed numbers with a decimal point and no separators: ['15', '20'] for a range.
 */
export function factInterval(fact, numbers) {
  const values = Array.isArray(fact.value) ? fact.value : [fact.value];
  const factor = unitFactor(fact.unit);
  const widen = /approx/.test(fact.qualifier ?? '') ? 2 : 1;
  const ends = values.map((value) => {
    const printed = numbers.find((n) => sameDigits(n, value)) ?? String(Math.abs(value));
    const scale = Number(printed) === 0 ? 1 : Math.abs(value) / Number(printed);
    const half = halfUnit(printed) * scale * widen;
    return [value - half, value + half];
  });
  let low = Math.min(...ends.map((e) => e[0])) * factor;
  let high = Math.max(...ends.map((e) => e[1])) * factor;
  if (/above/.test(fact.qualifier ?? '')) [low, high] = [Math.min(...values) * factor, Infinity];
  if (/below/.test(fact.qualifier ?? '')) [low, high] = [-Infinity, Math.max(...values) * factor];
  return [low, high];
}

function sameDigits(printed, value) {
  const digits = (x) =>
    Number(Math.abs(Number(x)).toExponential(12))
      .toExponential(12)
      .split('e')[0];
  return Number(printed) === 0 ? value === 0 : digits(printed) === digits(value);
}

/** Splits `a = b = c`, `a <= b`, `a < b`, `a in b` into sides and an operator. */
export function splitRelation(formula) {
  const operator = [' <= ', ' < ', ' in ', ' = '].find((o) => formula.includes(o));
  if (!operator) throw new Error(`no relation in: ${formula}`);
  return { operator: operator.trim(), sides: formula.split(operator).map((s) => s.trim()) };
}

const NAME = /[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9]+)?/g;
const FUNCTIONS = new Set(['avg', 'pow', 'abs', 'min', 'max']);

/** Names of facts in a formula, in order of appearance. */
export function namesIn(formula) {
  return [...new Set((formula.match(NAME) ?? []).filter((n) => !FUNCTIONS.has(n) && n !== 'in'))];
}

/** Interval of an expression whose names stand for intervals. */
export function evaluate(expression, interval) {
  const names = namesIn(expression);
  if (names.length > 14) throw new Error(`too many members to try every corner: ${expression}`);
  const body = expression.replace(NAME, (n) => (FUNCTIONS.has(n) ? `f.${n}` : `v[${names.indexOf(n)}]`)).replace(/\^/g, '**');
  const run = new Function('v', 'f', `return ${body};`);
  const f = { avg: (...x) => x.reduce((a, b) => a + b, 0) / x.length, pow: Math.pow, abs: Math.abs, min: Math.min, max: Math.max };
  let [low, high] = [Infinity, -Infinity];
  for (let corner = 0; corner < 2 ** names.length; corner++) {
    const value = run(
      names.map((n, i) => interval(n)[(corner >> i) & 1]),
      f,
    );
    if (Number.isNaN(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

/** Whether a relation holds: intervals that meet or touch agree. */
export function judge(formula, interval) {
  const { operator, sides } = splitRelation(formula);
  const values = sides.map((s) => evaluate(s, interval));
  const slack = 1e-9 * Math.max(1e-9, ...values.flat().filter(Number.isFinite).map(Math.abs));
  const meets = (a, b) => a[0] <= b[1] + slack && b[0] <= a[1] + slack;
  const below = (a, b) => a[0] <= b[1] + slack;
  const pairs = values.flatMap((a, i) => values.slice(i + 1).map((b) => [a, b]));
  const holds = operator === '=' || operator === 'in' ? pairs.every(([a, b]) => meets(a, b)) : pairs.every(([a, b]) => below(a, b));
  return { holds, values };
}
