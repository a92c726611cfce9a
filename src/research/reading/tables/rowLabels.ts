/** What a row's label turns out to mean once its figures are seen. */
import { metricRows } from '../../vocabulary/metrics.ts';
import type { Draft } from '../facts/proto.ts';
import type { Figure } from '../figures/figure.ts';
import { scanPeriods } from '../periods/scan.ts';
import type { LabelKey } from './labelKey.ts';

/** The years a label names one after the other: `FY26E/27E`; null where it names one or none. */
export function yearsOf(label: string): readonly string[] | null {
  const span = scanPeriods(label).find((m) => m.kind === 'years');
  return span === undefined || span.length! - span.year! > 4 ? null : Array.from({ length: span.length! - span.year! + 1 }, (_, k) => `FY${span.year! + k}`);
}

const forecasts =
  /^(previous|prior|old|initial|original|last|revised|new|current|latest|updated)(?:ly announced)? (?:full[- ]year )?(?:forecasts?|outlook|guidance|plan|projections?)(?: ?\([A-Z]\))?$/i;
const between = /^(?:amount of )?(?:change|difference|increase|decrease|rate of change|percentage change|% change)s?(?: ?\([^()]{1,5}\))?$/i;

/** `Previous forecast (A)`, `Revised forecast (B)`, `Change (B-A)`: a company's forecast before and after, and what lies between. */
export function forecastRow(
  label: string,
  after: boolean,
): { readonly vintage: 'new' | 'old' | null; readonly measure: string | null; readonly kind: 'money' | 'percent' | null } | null {
  const said = forecasts.exec(label.trim());
  if (said !== null) return { vintage: /^(?:revised|new|current|latest|updated)/i.test(said[1]!) ? 'new' : 'old', measure: null, kind: null };
  return after && between.test(label.trim()) ? { vintage: null, measure: 'revision', kind: /%|rate|percent/i.test(label) ? 'percent' : 'money' } : null;
}

/** `Marge brute 56 765`: what elsewhere is the name of a margin, printed as an amount, is the line itself. */
export function inMoney(key: LabelKey, figures: readonly Figure[]): LabelKey {
  if (key.row === null || key.row.kinds[0] !== 'percent' || key.row.kinds.includes('money') || key.measure !== null || key.hint.kind === 'percent') return key;
  const amounts = figures.filter((f) => f.kind === 'bare' || f.kind === 'money');
  if (
    amounts.length === 0 ||
    amounts.some((f) => Math.abs(f.low) <= 100) ||
    figures.some((f) => f.kind === 'percent' && !f.range && Math.abs(f.low) <= 100 && figures.length === 1)
  )
    return key;
  const line = metricRows.find((r) => r.margin === key.row!.id);
  return line === undefined ? key : { ...key, row: line, metric: line.id };
}

/** `$128.00 ($120.00) | +17%` after `Price target`: the bracket holds the target before, the percentage the way to it. */
export function asTarget(draft: Draft): Draft {
  if (draft.metric !== 'targetPrice') return draft;
  const { figure } = draft;
  if (figure.kind === 'percent') return { ...draft, metric: 'upside', measure: 'level' };
  return figure.bracketed && figure.low < 0 ? { ...draft, vintage: 'old', figure: { ...figure, low: -figure.high, high: -figure.low } } : draft;
}
