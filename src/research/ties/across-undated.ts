import type { Fact, Reading } from '../../kernel/records.ts';
import { push } from './facts.ts';
import { meets, quantityOf, type Quantity } from './quantity.ts';

const reportable = /^(?:FY\d{4}|\d{4}(?:Q[1-4]|H[12]))$/;
/** Figures that must agree before a text without a date is taken for one on that period. */
const agreeingMin = 2;

const keyOf = (fact: Fact, company: string): string => [company, fact.segment ?? '', fact.metric, fact.measure].join('|');

/**
 * Readings with the periods of undated texts settled by the others.
 *
 * `Q1 revenue grew 37.2%` in a text without a date is of the year for which other documents report the same. The period is
 * taken under which most of its reported figures agree with theirs, where at least two do, fewer differ, and no other
 * period does as well; each figure says that it was so decided.
 */
export function datedByOthers(readings: readonly Reading[], companyOf: (fact: Fact, reading: Reading) => string): readonly Reading[] {
  if (readings.every((r) => r.info.date !== null)) return readings;
  const known = new Map<string, Quantity[]>();
  for (const reading of readings) {
    for (const fact of reading.facts) {
      if (fact.basis !== 'reported' || fact.period === null || !reportable.test(fact.period)) continue;
      const key = keyOf(fact, companyOf(fact, reading));
      push(known, key, quantityOf(fact, reading.name, reading.info.fiscalYearEndMonth));
    }
  }
  return readings.map((reading) => {
    if (reading.info.date !== null) return reading;
    const open = reading.facts.filter((f) => f.period === null && f.basis === 'reported');
    const period = periodOf(
      open.map((fact) => ({ q: quantityOf(fact, reading.name, reading.info.fiscalYearEndMonth), others: known.get(keyOf(fact, companyOf(fact, reading))) ?? [] })),
      reading.name,
    );
    if (period === null) return reading;
    const settled = new Set(open);
    return {
      ...reading,
      facts: reading.facts.map((f) => (settled.has(f) ? { ...f, period: period.id, decided: `${period.agreeing} of its figures are those of ${period.id} elsewhere` } : f)),
    };
  });
}

function periodOf(open: readonly { readonly q: Quantity; readonly others: readonly Quantity[] }[], name: string): { id: string; agreeing: number } | null {
  const votes = new Map<string, { agree: Set<string>; differ: Set<string> }>();
  for (const { q, others } of open) {
    for (const other of others) {
      if (other.document === name || other.period === null || other.unit.dimension !== q.unit.dimension || other.unit.currency !== q.unit.currency) continue;
      const vote = votes.get(other.period) ?? { agree: new Set(), differ: new Set() };
      votes.set(other.period, vote);
      (meets(q, other) ? vote.agree : vote.differ).add(`${q.fact.metric}|${q.fact.measure}`);
    }
  }
  const ranked = [...votes].map(([id, { agree, differ }]) => ({ id, agreeing: agree.size, against: [...differ].filter((k) => !agree.has(k)).length }));
  ranked.sort((a, b) => b.agreeing - b.against - (a.agreeing - a.against));
  const [best, second] = ranked;
  if (best === undefined || best.agreeing < agreeingMin || best.against >= best.agreeing) return null;
  return second !== undefined && second.agreeing - second.against >= best.agreeing - best.against ? null : best;
}
