/** The quarter that a dated text without its name reports on: the one that had ended when results were announced. */
import type { PeriodMention } from '../periods/mention.ts';

/** `last announced its quarterly earnings data on Thursday, …`. */
const announced =
  /\b(?:announced|reported|posted|released|issued|published|disclosed)\b[^.;\n]{0,60}\b(?:earnings|results|quarterly)\b[^.;\n]{0,30}\b(?:on|before|after)\b[^.;\n\d]{0,30}$/;
/** A text that speaks of a quarter as of the one just reported. */
const ofTheQuarter = /\b(?:for|in|during|of) the (?:most recent |latest |just[- ]ended )?quarter\b(?! of)|\bquarterly (?:results|earnings|revenue|sales|profit|report)\b/i;

/** Nobody reports sooner than this after a quarter's end. */
const reportedAfterDays = 8;

/** ISO day before which the quarter had ended; null where the text speaks of no quarter without its name. */
export function dayOfReport(text: string, mentions: readonly PeriodMention[], date: string, dayOf: (mention: PeriodMention) => string | null): string | null {
  for (const m of mentions) {
    if (m.kind !== 'date' || !announced.test(text.slice(Math.max(0, m.start - 130), m.start))) continue;
    const day = dayOf(m);
    if (day !== null && day <= date) return earlier(day);
  }
  return mentions.some((m) => m.part !== null && (m.kind === 'quarter' || m.kind === 'quarterOnly' || m.kind === 'half' || m.kind === 'ended')) || !ofTheQuarter.test(text)
    ? null
    : earlier(date);
}

/** A text that names no later quarter sets the one that has just ended against that of the year before: `14.0% of 1Q25`. */
export function isSetAgainst(ended: { readonly year: number; readonly quarter: number }, latest: string, mentions: readonly PeriodMention[]): boolean {
  const named = (year: number): readonly PeriodMention[] => mentions.filter((m) => m.kind === 'quarter' && m.part === ended.quarter && m.year === year);
  return `${ended.year}Q${ended.quarter}` > latest && named(ended.year - 1).length > 0 && !named(ended.year).some((m) => m.mark === 'E');
}

/** The day before which a quarter must have ended to be reported on this one. */
export function earlier(day: string): string {
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() - reportedAfterDays);
  return end.toISOString().slice(0, 10);
}
