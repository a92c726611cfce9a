/** Columns that are views of one period: what was reported, expected and guided. */
import type { Document } from '../document/document.ts';
import { captionPeriod } from './cellVoice.ts';
import type { ColumnKey } from './columnKey.ts';

const seen = /^(?:actuals?|reported|act\.?|as reported)(?: ?\(.*\))?$/i;
const ofGuidance = /^(?:mid-?points?|low ?[-–/] ?high|high ?[-–/] ?low|range|low(?: end)?|high(?: end)?|top(?: end)?|bottom(?: end)?|(?:guidance|guide) .*)$/i;
const guided = /\b(?:guid(?:e|es|ed|ance)|outlook)\b/i;

/** `Actual | Our est. | Consensus | 1Q26 | 2Q25`: columns without a period of their own stand at that of the title, or at the one reported on. */
export function viewsOfOnePeriod(keys: ColumnKey[], above: string, document: Document): void {
  if (!keys.some((k) => k.period === null && seen.test(k.text.trim()))) return;
  const { currentPeriod, currentQuarter } = document.calendar;
  const period = captionPeriod(above, document) ?? currentPeriod ?? (currentQuarter === null ? null : `${currentQuarter.year}Q${currentQuarter.quarter}`);
  if (period === null) return;
  keys.forEach((k, i) => {
    const isView = seen.test(k.text.trim()) || k.basis !== null || k.measure === 'surprise' || k.mark !== null || k.vintage !== null;
    if (k.period === null && isView) keys[i] = { ...k, period };
  });
}

/** `Midpoint | Low-high` under a title that speaks of guidance. */
export function endsOfGuidance(keys: ColumnKey[], above: string): void {
  if (!guided.test(above)) return;
  keys.forEach((k, i) => {
    if (k.basis === null && k.measure === null && ofGuidance.test(k.text.trim())) keys[i] = { ...k, basis: 'guidance' };
  });
}

/** `Old | New | Change (%)`, under each year or once: the difference between an estimate and the one before is its revision. */
export function revisionsBeside(keys: ColumnKey[]): void {
  keys.forEach((k, i) => {
    if (k.measure !== 'change' && k.measure !== 'surprise') return;
    const [a, b] = [keys[i - 2], keys[i - 1]];
    const pair = a !== undefined && b !== undefined && a.period === b.period && a.vintage !== null && b.vintage !== null && a.vintage !== b.vintage;
    if (pair && k.against === null && (k.period === null || k.period === b.period)) keys[i] = { ...k, measure: 'revision', period: k.period ?? b.period };
  });
}
