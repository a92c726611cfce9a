import { formatNumber } from '../format/number.ts';

/** As many places as a statement prints; a figure that rounds to nothing has no minus. */
export function shownValue(value: number | null, unit: string): string {
  if (value === null || !Number.isFinite(value)) return '–';
  const places = unit.includes('/') || unit === 'x' ? 2 : 1;
  const rounded = Number(value.toFixed(places));
  return formatNumber(rounded === 0 ? 0 : rounded, places);
}
