import type { LineKey } from '../api/comparison.ts';
import { formatNumber } from '../format/number.ts';
import { shownValue } from '../model/shown.ts';

/** `Revenue (Cloud) adjusted`. */
export const nameOfLine = ({ label, segment, accounting }: Pick<LineKey, 'label' | 'segment' | 'accounting'>): string =>
  [label, segment === null ? '' : `(${segment})`, accounting ?? ''].filter((part) => part !== '').join(' ');

/** `+12.3`, `−0.45`: a change is told by its sign; one that rounds to nothing has none. */
export function signed(value: number, unit: string): string {
  const words = shownValue(Math.abs(value), unit);
  return `${Number(words) === 0 ? '' : value < 0 ? '−' : '+'}${words}`;
}

/** In per cent where that says something, else in the line's unit. */
export const changeWords = (percent: number | null, difference: number, unit: string): string =>
  percent === null
    ? `${signed(difference, unit)}${unit === '%' ? ' pp' : ''}`
    : `${Number(percent.toFixed(1)) === 0 ? '' : percent < 0 ? '−' : '+'}${formatNumber(Math.abs(percent), 1)}%`;

export const rangeWords = (value: number, range: readonly [number, number] | null, unit: string): string =>
  range === null || range[0] === range[1] ? shownValue(value, unit) : range.map((end) => shownValue(end, unit)).join('–');
