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

function earlier(day: string): string {
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() - reportedAfterDays);
  return end.toISOString().slice(0, 10);
}
