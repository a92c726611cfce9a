/** A person's own numbers as the address keeps them: `revenueGrowth:FY2027=18,taxRate:FY2027=25`. */
import type { Override } from './messages.ts';

const shape = /^([A-Za-z_][A-Za-z0-9_.]*):([^=:,]+)=(-?\d+(?:\.\d+)?)$/;

/** What is no override is left out: an address typed by hand must not break the page. */
export function parseOverrides(words: string | undefined): readonly Override[] {
  return (words ?? '').split(',').flatMap((part) => {
    const m = shape.exec(part);
    return m === null ? [] : [{ line: m[1]!, period: m[2]!, value: Number(m[3]) }];
  });
}

export const printOverrides = (overrides: readonly Override[]): string | undefined =>
  overrides.length === 0 ? undefined : overrides.map(({ line, period, value }) => `${line}:${period}=${value}`).join(',');

/** `1,234.5`, `(3.2)`, `18%` as a person types it; null where it is no number. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(/[,\s]/g, '').replace(/%$/, '').replace('−', '-');
  const bracketed = /^\((.+)\)$/.exec(plain);
  const body = bracketed === null ? plain : `-${bracketed[1]}`;
  return /^-?\d+(?:\.\d+)?$|^-?\.\d+$/.test(body) ? Number(body) : null;
}
