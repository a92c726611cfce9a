import type { Fact } from '../../kernel/records.ts';

const printedNumber = /\d[\d,.\u00a0\u202f' ]*\d|\d/;

/** Digits after the point as printed in the figure's own text; 0 where it has none. */
export function printedDecimals(quote: string): number {
  const digits = printedNumber.exec(quote)?.[0] ?? '';
  const point = digits.lastIndexOf('.');
  if (point < 0) return 0;
  const after = digits.slice(point + 1);
  // "9.558.600" separates thousands by points; a decimal point stands once.
  if (digits.indexOf('.') !== point) return 0;
  return /^\d+$/.test(after) ? after.length : 0;
}

/** Digits after the point with which a fact is shown: those printed, unless the unit was rescaled. */
export function decimalsOf(fact: Pick<Fact, 'quote' | 'value'>): number {
  const first = Array.isArray(fact.value) ? Number(fact.value[0]) : Number(fact.value);
  const least = (String(first).split('.')[1] ?? '').length;
  return Math.min(6, Math.max(least, printedDecimals(fact.quote)));
}

/** `(941.3)` for −941.3: thousands by commas, brackets for minus, none where nothing is left to show of it. */
export function formatNumber(value: number, decimals?: number): string {
  const options = decimals === undefined ? { maximumFractionDigits: 6 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const body = new Intl.NumberFormat('en-US', options).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(body) ? `(${body})` : body;
}

/** The value of a fact as a table shows it, without its unit; a range as `15–20`. */
export function formatValue(fact: Pick<Fact, 'quote' | 'value'>): string {
  const decimals = decimalsOf(fact);
  if (typeof fact.value === 'number') return formatNumber(fact.value, decimals);
  return `${formatNumber(fact.value[0])}–${formatNumber(fact.value[1])}`;
}

/** `CNY mn` after the figure, `%` and `x` close to it. */
export function withUnit(text: string, unit: string): string {
  if (unit === '%' || unit === 'x') return `${text}${unit}`;
  return unit === '' ? text : `${text} ${unit}`;
}

/** The middle of a fact's value, for charts and ordering. */
export function middle(value: Fact['value']): number {
  return typeof value === 'number' ? value : (value[0] + value[1]) / 2;
}

/** An interval as `997.5 to 998.5`; `above 30` where one side is open; null where it says nothing. */
export function formatInterval(interval: { readonly low: string | null; readonly high: string | null }): string | null {
  const { low, high } = interval;
  if (low !== null && high !== null) return low === high ? null : `${formatNumber(Number(low))} to ${formatNumber(Number(high))}`;
  if (low !== null) return `${formatNumber(Number(low))} or more`;
  if (high !== null) return `${formatNumber(Number(high))} or less`;
  return null;
}

/** A count with its noun: `1 document`, `1,204 documents`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}
