/** What a row's label turns out to mean once its figures are seen. */
import { metricById, metricRows } from '../../vocabulary/metrics.ts';
import type { Draft } from '../facts/proto.ts';
import { readUnitHint, type UnitHint } from '../facts/unit.ts';
import { isUnitText } from '../facts/unitText.ts';
import type { Figure } from '../figures/figure.ts';
import { scanPeriods } from '../periods/scan.ts';
import type { LabelKey } from './labelKey.ts';

/** The years a label names one after the other: `FY26E/27E`; null where it names one or none. */
export function yearsOf(label: string): readonly string[] | null {
  const windows = windowList.exec(label);
  if (windows !== null) return windows[0].split('/').map((part) => (/ytd/i.test(part) ? 'YTD' : `${/\d+/.exec(part)![0]}M`));
  const span = scanPeriods(label).find((m) => m.kind === 'years');
  return span === undefined || span.length! - span.year! > 4 ? null : Array.from({ length: span.length! - span.year! + 1 }, (_, k) => `FY${span.year! + k}`);
}

/** `1M / 6M / 12M abs. perf.`, `Performance 1/3/12m`. */
const windowList = /(?:\b\d{1,2} ?(?:m|mths?|months?)?|\bYTD) ?\/ ?(?:(?:\d{1,2} ?(?:m|mths?|months?)?|YTD) ?\/ ?)?(?:\d{1,2} ?(?:m|mths?|months?)|YTD)(?![\p{L}\d])/iu;

/** The units a label names one after the other: `Mkt cap (Rs bn / US$ bn)`; null where it names one or none. */
export function unitsOf(label: string): readonly UnitHint[] | null {
  const parts = /[(（]([^()（）]{3,30})[)）]\s*$/.exec(label.replace(/[)）]\s*\/\s*[(（]/, ' / '))?.[1]?.split(/\s*[/|;]\s*|, /) ?? [];
  return parts.length === 2 && parts.every((part) => isUnitText(part)) ? parts.map((part) => readUnitHint(part)) : null;
}

/** `52-wk high/low (Rs) 1,983 / 1,307`: both ends are one range. */
export function asRange(metric: string | null, figures: readonly Figure[]): readonly Figure[] {
  const [a, b] = figures;
  if ((metric !== 'priceRange52w' && metric !== 'dayRange') || a === undefined || b === undefined || figures.length !== 2 || a.range || b.range || a.low === b.low) return figures;
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

/** `Forward dividend & yield 0.88 (2.00%)`: of the two the percentage is the yield, which is never below zero. */
export function yieldBeside(key: LabelKey, figure: Figure): { readonly key: LabelKey; readonly figure: Figure } {
  const row = metricById.get('dividendYield');
  if (figure.kind !== 'percent' || row === undefined || !/(?:&|\band|\/|,|\() ?yield\b/i.test(key.label) || !(key.metric === 'dps' || key.metric === row.id))
    return { key, figure };
  const positive = figure.bracketed && figure.sign === 0 && figure.low < 0 ? { ...figure, low: -figure.high, high: -figure.low } : figure;
  return { key: { ...key, row, metric: row.id }, figure: positive };
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
function asTarget(draft: Draft): Draft {
  if (draft.metric !== 'targetPrice') return draft;
  const { figure } = draft;
  if (figure.kind === 'percent') return { ...draft, metric: 'upside', measure: 'level' };
  return figure.bracketed && figure.low < 0 ? { ...draft, vintage: 'old', figure: { ...figure, low: -figure.high, high: -figure.low } } : draft;
}

/** `from US$145.00` under `Target price US$135.00` makes the first the new one. */
export function withNewBeside(printed: readonly Draft[]): Draft[] {
  const keyOf = (d: Draft): string => [d.basis, d.metric, d.measure, d.period].join('|');
  // by key, and not by looking through all of a long table for each of its figures
  const old = new Set(printed.filter((d) => d.vintage === 'old').map(keyOf));
  return printed.map((given) => {
    const draft = asTarget(given);
    if (draft.vintage === 'old') old.add(keyOf(draft));
    return draft.vintage == null && old.has(keyOf(draft)) ? { ...draft, vintage: 'new' } : draft;
  });
}
