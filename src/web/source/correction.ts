import { typedPeriod } from '../../kernel/typed-period.ts';
import type { Change, Fact, StoredFact } from '../api/types.ts';

/** The fields of the form, as typed. */
export interface Fields {
  readonly company: string;
  readonly metric: string;
  readonly segment: string;
  readonly measure: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly basis: string;
  readonly speaker: string;
}

export const bases: readonly Fact['basis'][] = ['reported', 'estimate', 'guidance', 'consensus', 'target', 'price', 'assumption'];

const asTyped = (value: Fact['value'] | undefined): string => (value === undefined ? '' : typeof value === 'number' ? String(value) : value.join(' – '));

/** What stands in the form at first: the reading as it is. */
export function fieldsOf(fact: StoredFact | undefined, quote: string): Fields {
  const digits = /-?\d[\d,]*(\.\d+)?/.exec(quote)?.[0].replaceAll(',', '') ?? '';
  return {
    company: fact?.company ?? '',
    metric: fact?.metric ?? '',
    segment: fact?.segment ?? '',
    measure: fact?.measure ?? 'level',
    period: fact?.period ?? '',
    value: fact ? asTyped(fact.value) : digits,
    unit: fact?.unit ?? '',
    basis: fact?.basis ?? 'reported',
    speaker: fact?.speaker ?? 'company',
  };
}

/** `(941.3)` and `−941.3` are −941.3; `15 – 20` is a range; null where no number can be made of it. */
export function parseValue(typed: string): Fact['value'] | null {
  const one = (text: string): number => {
    const bare = text
      .replace(/[,\s]/g, '')
      .replace(/^[−–]/, '-')
      .replace(/^\((.+)\)$/, '-$1');
    return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : Number.NaN;
  };
  const ends = typed.trim().split(/\s+(?:–|-|to)\s+|(?<=\d)–(?=\d)/);
  if (ends.length > 2) return null;
  const numbers = ends.map(one);
  if (numbers.some(Number.isNaN)) return null;
  const [low = 0, high] = numbers;
  return high === undefined ? low : [low, high];
}

export type FieldErrors = Partial<Record<keyof Fields, string>>;

/** Only what differs from the reading, or what keeps it from being a correction. */
export function changeOf(before: Fields, after: Fields, isNew: boolean): { readonly change: Change } | { readonly errors: FieldErrors } {
  const differs = (name: keyof Fields): boolean => isNew || before[name].trim() !== after[name].trim();
  const errors: FieldErrors = {};
  const value = parseValue(after.value);
  const period = after.period.trim() === '' ? null : typedPeriod(after.period);
  if (differs('value') && value === null) errors.value = 'Write a number such as 998, (941.3) or 15 – 20.';
  if (differs('period') && after.period.trim() !== '' && period === null) errors.period = 'Write a period such as FY2026, 2026Q1 or 2026-03.';
  if (after.metric.trim() === '') errors.metric = 'Name the metric, such as revenue.';
  if (after.unit.trim() === '') errors.unit = 'Name the unit, such as CNY mn or %.';
  if (after.speaker.trim() === '') errors.speaker = 'Say who states it.';
  if (Object.keys(errors).length > 0) return { errors };
  const text = (name: 'metric' | 'measure' | 'unit' | 'speaker'): object => (differs(name) ? { [name]: after[name].trim() } : {});
  return {
    change: {
      ...text('metric'),
      ...text('measure'),
      ...text('unit'),
      ...text('speaker'),
      ...(differs('company') ? { company: after.company.trim() === '' ? null : after.company.trim() } : {}),
      ...(differs('segment') && after.segment.trim() !== '' ? { segment: after.segment.trim() } : {}),
      ...(differs('period') ? { period } : {}),
      ...(differs('value') && value !== null ? { value } : {}),
      ...(differs('basis') ? { basis: after.basis as Fact['basis'] } : {}),
    },
  };
}
