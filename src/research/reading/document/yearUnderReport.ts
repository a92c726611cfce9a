/** Whether a text about a fourth quarter speaks of the quarter or of its year. */
import type { PeriodMention } from '../periods/mention.ts';

/** A fourth quarter that is spoken of as its year: compared, time and again, with what was `in 2024`, and hardly ever named. */
export function yearUnderReport(text: string, mentions: readonly PeriodMention[], current: { year: number; quarter: number } | null): string | null {
  if (current?.quarter !== 4) return null;
  const quarters = mentions.filter((m) => (m.kind === 'quarter' || m.kind === 'quarterOnly') && m.part === 4).length;
  const years = mentions.filter((m) => m.plainYear && m.year === current.year - 1 && /\b(?:in|of) $/.test(text.slice(Math.max(0, m.start - 4), m.start))).length;
  return quarters <= 2 && years >= 2 ? `FY${current.year}` : null;
}
