/** What news and data services recite of a share: its ratios, which stand on no quarter, and the dividend its board declared last. */
import { quarterOf } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import type { Link } from './link.ts';
import { deskOf } from './speak.ts';

/** Ratios of the balance sheet: of no period, whatever stands around them. */
const ofBalance = new Set(['debtToEquity', 'quickRatio', 'currentRatio', 'netDebtToEquity']);
/** Ratios that are recited of the year gone by. */
const ofYear = new Set(['netMargin', 'roe', 'roa', 'payoutRatio', 'interestCover']);

/** Whether a ratio is recited, not reported of a period. */
export function isRecited(link: Link, document: Document, sentence: string): boolean {
  if (deskOf(document) === null || link.measure !== 'level' || link.compared || /\bquarter\b|\bhalf\b/i.test(sentence)) return false;
  return ofBalance.has(link.metric) ? link.period === null || link.period.startsWith('TTM') : ofYear.has(link.metric) && link.period === null;
}

const declares = /\bquarterly (?:cash )?dividend\b|\bof record\b|\bex-dividend\b|\bdeclared\b[^;\n]{0,60}\bquarter/i;
const annual = /^ ?(?:dividend )?(?:on an annuali[sz]ed basis|annuali[sz]ed|a year\b|per year|per annum|annually|annual\b)/i;

/** A quarterly dividend declared: of the quarter in which the news was written, its predecessor of the quarter before. */
export function declaredDividend(link: Link, document: Document, paragraph: string): { readonly period: string; readonly measure: string; readonly speaker?: string } | null {
  const { date } = document.calendar;
  if (link.metric !== 'dps' || link.period !== null || date === null || deskOf(document) === null || !declares.test(paragraph)) return null;
  const { text } = document;
  const lead = text.slice(Math.max(0, link.figure.start - 50), link.figure.start);
  if (annual.test(text.slice(link.figure.end, link.figure.end + 40)) || /\bannuali[sz]ed (?:dividend )?(?:of|is|to) $/.test(lead))
    return { period: quarterOf(date, document.calendar, 0), measure: 'annualised', speaker: deskOf(document)! };
  if (link.measure.startsWith('growth')) return { period: quarterOf(date, document.calendar, 0), measure: 'growthQoQ' };
  return { period: quarterOf(date, document.calendar, /\b(?:previous|prior|last|earlier|old)\b[^,.;]*$/.test(lead) ? -1 : 0), measure: link.measure };
}
