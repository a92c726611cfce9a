/** What a row's label turns out to mean once its figures are seen. */
import { metricRows } from '../../vocabulary/metrics.ts';
import type { Draft } from '../facts/proto.ts';
import { readUnitHint, type UnitHint } from '../facts/unit.ts';
import { isUnitText } from '../facts/unitText.ts';
import type { Figure } from '../figures/figure.ts';
import { scanPeriods } from '../periods/scan.ts';
import type { LabelKey } from './labelKey.ts';

/** The years a label names one after the other: `FY26E/27E`; null where it names one or none. */
export function yearsOf(label: string): readonly string[] | null {
  const span = scanPeriods(label).find((m) => m.kind === 'years');
  return span === undefined || span.length! - span.year! > 4 ? null : Array.from({ length: span.length! - span.year! + 1 }, (_, k) => `FY${span.year! + k}`);
}

/** The units a label names one after the other: `Mkt cap (Rs bn / US$ bn)`; null where it names one or none. */
export function unitsOf(label: string): readonly UnitHint[] | null {
  const parts = /[(（]([^()（）]{3,30})[)）]\s*$/.exec(label)?.[1]?.split(/\s*[/|;]\s*|, /) ?? [];
  return parts.length === 2 && parts.every((part) => isUnitText(part)) ? parts.map((part) => readUnitHint(part)) : null;
}

/** `52-wk high/low (Rs) 1,983 / 1,307`: both ends are one range. */
export function asRange(metric: string | null, figures: readonly Figure[]): readonly Figure[] {
  const [a, b] = figures;
  if (metric !== 'priceRange52w' || a === undefined || b === undefined || figures.length !== 2 || a.range || b.range || a.low === b.low) return figures;
  const decimals = Math.max(a.decimals, b.decimals);
  return [
    {
      ...a,
      end: b.end,
      low: Math.min(a.low, b.low),
      high: Math.max(a.high, b.high),
      decimals,
      range: true,
      kind: a.kind === 'bare' ? b.kind : a.kind,
      currency: a.currency ?? b.currency,
    },
  ];
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
