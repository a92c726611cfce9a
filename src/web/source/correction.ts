import { typedPeriod } from '../../kernel/typed-period.ts';
import type { Change, DocumentInfo, Fact, StoredFact, Vintage } from '../api/types.ts';
import { metricName } from '../format/metric.ts';
import { shortPeriod } from '../format/period.ts';

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
  /** Now, before, or neither. */
  readonly vintage: string;
}

export const bases: readonly Fact['basis'][] = ['reported', 'estimate', 'guidance', 'consensus', 'target', 'price', 'assumption'];

const asTyped = (value: Fact['value'] | undefined): string => (value === undefined ? '' : typeof value === 'number' ? String(value) : value.join(' – '));

/** The figures of a document, and the company that it is about. */
interface Around {
  readonly document: { readonly info: Pick<DocumentInfo, 'companies'> };
  readonly facts: readonly StoredFact[];
}

/** What stands in the form at first: the reading as it is; of a number that was not read, the company and period of the figure before it. */
export function fieldsOf(fact: StoredFact | undefined, { quote, start }: { readonly quote: string; readonly start: number }, { document, facts }: Around): Fields {
  const near = facts.findLast((one) => one.start < start && one.period !== null) ?? facts.find(({ period }) => period !== null);
  const digits = /-?\d[\d,]*(\.\d+)?/.exec(quote)?.[0].replaceAll(',', '') ?? '';
  return {
    company: (fact ? fact.company : near?.company) ?? document.info.companies[0]?.id ?? '',
    metric: fact === undefined ? '' : metricName(fact.metric),
    segment: fact?.segment ?? '',
    measure: fact?.measure ?? 'level',
    period: periodTyped(fact ? fact.period : (near?.period ?? null)),
    value: fact ? asTyped(fact.value) : digits,
    unit: fact?.unit ?? '',
    basis: fact?.basis ?? 'reported',
    speaker: fact?.speaker ?? 'company',
    vintage: fact?.vintage ?? '',
  };
}

/** As people write it, where that can be read back: `1Q26`, `FY2026`. */
export function periodTyped(period: string | null): string {
  if (period === null) return '';
  const short = shortPeriod(period);
  return typedPeriod(short) === period && !/^\d+$/.test(short) ? short : period;
}

/** The id of a metric that is called so; null where none is. */
export function metricOf(typed: string, known: readonly string[]): string | null {
  const name = typed.trim().toLowerCase();
  return known.find((id) => id.toLowerCase() === name || metricName(id).toLowerCase() === name) ?? null;
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
export function changeOf(before: Fields, after: Fields, isNew: boolean, metrics: readonly string[]): { readonly change: Change } | { readonly errors: FieldErrors } {
  const differs = (name: keyof Fields): boolean => isNew || before[name].trim() !== after[name].trim();
  const errors: FieldErrors = {};
  const value = parseValue(after.value);
  const period = after.period.trim() === '' ? null : typedPeriod(after.period);
  if (differs('value') && value === null) errors.value = 'Write a number such as 998, (941.3) or 15 – 20.';
  if (differs('period') && after.period.trim() !== '' && period === null) errors.period = 'Write a period such as FY2026, 2026Q1 or 2026-03.';
  const metric = metricOf(after.metric, metrics);
  if (differs('metric') && metric === null) errors.metric = 'Choose a metric from the list, such as Revenue.';
  if (after.unit.trim() === '') errors.unit = 'Name the unit, such as CNY mn or %.';
  if (after.speaker.trim() === '') errors.speaker = 'Say who states it.';
  if (Object.keys(errors).length > 0) return { errors };
  const text = (name: 'measure' | 'unit' | 'speaker'): object => (differs(name) ? { [name]: after[name].trim() } : {});
  return {
    change: {
      ...(differs('metric') && metric !== null ? { metric } : {}),
      ...text('measure'),
      ...text('unit'),
      ...text('speaker'),
      ...(differs('company') ? { company: after.company.trim() === '' ? null : after.company.trim() } : {}),
      ...(differs('segment') && after.segment.trim() !== '' ? { segment: after.segment.trim() } : {}),
      ...(differs('period') ? { period } : {}),
      ...(differs('value') && value !== null ? { value } : {}),
      ...(differs('basis') ? { basis: after.basis as Fact['basis'] } : {}),
      ...(differs('vintage') && after.vintage !== '' ? { vintage: after.vintage as Vintage } : {}),
    },
  };
}
