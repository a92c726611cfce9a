/** What the reading of a text's figures needs to know about the document as a whole. */
import type { CompanyMention, DocumentKind, SourceDocument } from '../../../kernel/records.ts';
import { consensusNamesIn } from '../../vocabulary/consensusNames.ts';
import type { Figure } from '../figures/figure.ts';
import { isoDate } from '../periods/dates.ts';
import type { PeriodMention } from '../periods/mention.ts';
import { buildCalendar, type Calendar } from './calendar.ts';
import { priceDateOf } from './priceDate.ts';
import { dispatchDate } from './undated.ts';
import { findCompanies, isOf } from './companies.ts';
import { findDate, findTitle, languageOf } from './frontPage.ts';
import { hanHouses } from './hanHouses.ts';
import { isCall, kindOf } from './kind.ts';
import { openingsIn, type Opening } from './openings.ts';
import { listsHouses, rosterOf } from './roster.ts';
import { findHouses, findPublisher, findSite } from './publisher.ts';
import { reportingCurrency, tableScale } from './tableUnit.ts';

export interface Document {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly titleEnd: number;
  readonly publisher: string | null;
  /** Houses that the text quotes, the most quoted first. */
  readonly houses: readonly string[];
  readonly companies: readonly CompanyMention[];
  /** Id of the company it is about first. */
  readonly company: string | null;
  /** Lines that open with a company, each up to the next. */
  readonly openings: readonly Opening[];
  readonly language: string;
  /** Reporting currency: that of most money figures with a scale. */
  readonly currency: string | null;
  readonly calendar: Calendar;
  /** Scale that most captions print; null where none does. */
  readonly scale: number | null;
  /** Date of the share price, where one is said for all prices. */
  readonly priceDate: string | null;
  /** Day of the shareholders' meeting it reports on. */
  readonly meetingDate: string | null;
  /** Days printed in the text (ISO), the ends of its periods among them. */
  readonly days: ReadonlySet<string>;
  /** Parts of the company found in tables so far: lower case → as printed. */
  readonly segments: Map<string, string>;
  /** First and last year that an essay forecasts year by year; null where it does not. */
  readonly forecastYears: readonly [number, number] | null;
  /** Lower-case names that the text uses for the consensus. */
  readonly consensusNames: ReadonlySet<string>;
  /** Who speaks where nobody else is named. */
  readonly voice: string;
}

export function describeDocument(source: SourceDocument, figures: readonly Figure[], periods: readonly PeriodMention[]): Document {
  const text = source.text;
  const { title, end } = findTitle(source);
  const active = findHouses(text, title ?? '');
  // companies under coverage stand in such a list as well, but rate nobody
  const listed = rosterOf(text);
  const roster = listed.some((name) => active.includes(name)) || (listed.length > 0 && listsHouses(text)) ? listed : [];
  const publisher = findPublisher(text, roster);
  const said = [...new Set([...active, ...roster, ...hanHouses(text)])];
  const openings = openingsIn(text);
  const companies = findCompanies(text, title ?? '', publisher, said, openings);
  // a company that raises its own target is no house
  const houses = said.filter((h) => !companies.some((c) => c.name !== undefined && isOf(c.name, h)));
  const kind = kindOf(text, title ?? '', publisher, houses, roster.length > 0);
  const date = findDate(source, periods) ?? dispatchDate(text, periods);
  const calendar = buildCalendar(text, periods, date, end);
  const company = companies[0]?.id ?? null;
  return {
    text,
    kind,
    title: title ?? '',
    titleEnd: end,
    // news of ratings quotes houses, it is not theirs
    publisher: kind === 'rating news' ? null : publisher,
    houses,
    companies,
    company,
    openings,
    language: languageOf(text),
    currency: reportingCurrency(text, figures),
    calendar,
    scale: tableScale(text),
    priceDate: priceDateOf(text, periods, calendar),
    meetingDate: meetingDateOf(text, periods),
    days: new Set([
      ...calendar.lastDays.values(),
      ...periods.flatMap((m) => ((m.kind === 'date' || m.kind === 'ended') && m.day !== null && m.part !== null && m.year !== null ? [isoDate(m.year, m.part, m.day)] : [])),
    ]),
    segments: new Map(),
    consensusNames: consensusNamesIn(text),
    forecastYears: kind === 'long-form analysis' ? forecastYearsOf(periods) : null,
    voice: kind === 'news page' && automatic.test(text) ? (findSite(text) ?? 'article') : voiceOf(kind, publisher, openings.length > 1 ? [] : houses, isCall(text)),
  };
}

function forecastYearsOf(periods: readonly PeriodMention[]): readonly [number, number] | null {
  const years = [...new Set(periods.flatMap((p) => (p.kind === 'year' && p.mark === 'E' ? [p.year!] : [])))].sort((a, b) => a - b);
  return years.length >= 3 ? [years[0]!, years[years.length - 1]!] : null;
}

/** A page written by a service that scores what news does to prices. */
const automatic = /\b(?:[Mm]arket [Ii]mpact|[Ii]mpact [Ss]core|AI[- ]generated|AI[- ]powered)\b/;

function voiceOf(kind: DocumentKind, publisher: string | null, houses: readonly string[], call: boolean): string {
  if (kind === 'results release' && call) return 'management';
  if (kind === 'results release' || kind === 'filing') return 'company';
  if (publisher !== null && kind === 'broker note') return publisher;
  if (kind === 'rating news' && houses[0] !== undefined) return houses[0];
  if (kind === 'long-form analysis') return 'author';
  if (kind === 'broker note') return publisher ?? 'author';
  return 'article';
}

/** `annual meeting of shareholders held on May 18, 2022`. */
function meetingDateOf(text: string, periods: readonly PeriodMention[]): string | null {
  for (const m of periods) {
    if (m.kind !== 'date' || m.period === null) continue;
    if (/\b[Mm]eeting\b[^.;]{0,80}\b(?:held|convened|took place|was)\s+(?:on\s+)?$/.test(text.slice(Math.max(0, m.start - 130), m.start))) return m.period;
  }
  return null;
}
