import { formatNumber } from '../format/number.ts';

/** As many places as a statement prints. */
export function shownValue(value: number | null, unit: string): string {
  if (value === null || !Number.isFinite(value)) return '–';
  const places = unit.includes('/') || unit === 'x' ? 2 : 1;
  return formatNumber(Number(value.toFixed(places)), places);
}

/** With its sign, so that it is not taken for the value; a dot where nothing has moved. */
export function shownDifference(value: number | null, before: number | null, unit: string): string {
  if (value === null || before === null) return value === before ? '–' : shownValue(value, unit);
  const moved = shownValue(value - before, unit);
  return Math.abs(value - before) <= 1e-9 * Math.max(1, Math.abs(before)) ? '·' : !/[1-9]/.test(moved) ? moved : value > before ? `+${moved}` : `−${moved.replace(/[()]/g, '')}`;
}
