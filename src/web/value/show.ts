/** Numbers of a lever and of a share, as every section of the page writes them. */
import type { ValueLever } from '../api/valueTypes.ts';
import { formatNumber } from '../format/number.ts';

export const shareNumber = (value: number | null): string => (value === null ? '–' : formatNumber(value, 2));

/** A shift of a driver has its sign; an assumption stands as it is. */
export function leverNumber(lever: ValueLever, value: number): string {
  const text = formatNumber(Number(Math.abs(value).toPrecision(5)));
  if (lever.kind === 'driver' && lever.base === 0) return value === 0 ? '0' : `${value > 0 ? '+' : '−'}${text}`;
  return value < 0 ? `−${text}` : text;
}

export const leverUnit = ({ unit }: ValueLever): string =>
  unit === 'points' ? 'points, every year' : unit === '% of it' ? '% of it, every year' : unit === 'days' ? 'days, every year' : unit;
export const isBase = (lever: ValueLever, value: number): boolean => Math.abs(value - lever.base) <= 1e-9 * Math.max(1, Math.abs(lever.base));
