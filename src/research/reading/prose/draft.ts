/** A link and its sentence's voice make a fact in the making. */
import type { Vintage } from '../../../kernel/records.ts';
import { endOf, resolve } from '../document/calendar.ts';
import { lastWeekday, weekdayBefore } from '../document/priceDate.ts';
import { currencyOf } from '../figures/lexicon.ts';
import type { Document } from '../document/document.ts';
import type { Draft } from '../facts/proto.ts';
import { defaultPeriod, isSensitivity, isTimeless, metricVoice, tellsOfItself } from '../facts/voice.ts';
import type { ProseCell } from '../tables/readGrid.ts';
import type { Item, Sentence } from './items.ts';
import { noHint, type UnitHint } from '../facts/unit.ts';
import { isOwnName } from './ownNames.ts';
import { rateAt } from './exchangeRates.ts';
import type { Link } from './link.ts';
import { outsideQualifier } from './qualifier.ts';
import { speak } from './speak.ts';
import type { SentenceVoice } from './voice.ts';

export function draftOf(
  text: string,
  link: Link,
  sentence: Sentence,
  voice: SentenceVoice,
  document: Document,
  cell: ProseCell | null,
  section: string | null,
  topic: string | null,
  vintage: Vintage | null,
): Draft {
  const own = defaultPeriod(link.metric, document);
  const dated = link.metric === 'sharePrice' && /^\d{4}-\d\d-\d\d$/.test(link.period ?? '');
  let period = isSensitivity(link.metric)
    ? link.period
    : isTimeless(link.metric)
      ? translationDay(link, voice, document)
      : own !== null && metricVoice(link.metric) !== null && !dated && !/^\d+M$/.test(link.period ?? '')
        ? own
        : (link.period ??
          cell?.period ??
          (metricVoice(link.metric) === null ? section : null) ??
          periodOf(link, voice.past || (isNews(document) && ofTheQuarter.test(text.slice(sentence.start, sentence.end))), document));
  // a mix of customers or a stake in passing is of no quarter
  if ((link.metric === 'customerShare' || link.metric === 'ownership') && link.period === null) period = null;
  // a number of shares told beside the market value is today's
  if (link.metric === 'sharesOutstanding' && link.period === null && link.mention?.from === -1 && !tellsOfItself(document)) period = null;
  const { forecastYears } = document;
  // `a 5.4% CAGR to 2028E`: from the last year that had ended
  const to = link.measure === 'cagr' ? /^FY(\d{4})$/.exec(period ?? '') : null;
  const { lastFiscalYear } = document.calendar;
  if (to !== null && lastFiscalYear !== null && Number(to[1]) > lastFiscalYear + 1) period = `FY${lastFiscalYear}..FY${to[1]!}`;
  period ??= forecastYear(sentence.items, link.at, document);
  if (period === null && forecastYears !== null && (link.metric === 'terminalValue' || link.metric === 'targetMultiple')) period = `FY${forecastYears[1]}`;
  // what the writer works out from the shares stands on no day
  if (link.metric === 'marketCap' && link.mention?.from === -1 && document.kind === 'long-form analysis') period = null;
  // an essay's levels to sell at have no horizon unless it gives one
  if (link.metric === 'targetPrice' && link.mention?.from === -1 && document.kind === 'long-form analysis' && !/^\d+M$/.test(link.period ?? '')) period = null;
  if (link.metric === 'targetPrice' && document.kind === 'long-form analysis') period = horizonAfter(sentence.items, link.at) ?? period;
  // `grows 7.5% a year through 2030` is said of every year
  const everyYear =
    document.kind === 'long-form analysis' && link.measure === 'growthYoY' && /^ (?:a|per) (?:year|annum)\b/.test(text.slice(link.figure.end, link.figure.end + 12));
  if (everyYear) period = null;
  // worked out as of today, whichever years it comes from
  if (link.metric === 'presentValueOfCashFlows' && link.mention?.from === -1) period = null;
  if (period !== null && link.row?.instant === true && link.row.statement === 'balance' && atItsEnd.test(text.slice(sentence.start, sentence.end)))
    period = document.calendar.lastDays.get(period) ?? period;
  // an interim dividend is of the first half
  if (link.metric === 'dps' && link.measure === 'level' && interim.test(text.slice(Math.max(sentence.start, link.figure.start - 48), link.figure.start)))
    period = firstHalf(period, document);
  if (link.metric === 'priceChange')
    period =
      (/^\W{0,3}(?:so far )?this year\b|^ (?:lower |higher |down |up |below |above |than |at |where it stood |where it was )*(?:since )?(?:New Year|(?:at )?the (?:start|beginning) of the year|January)\b/i.test(
        text.slice(link.figure.end, link.figure.end + 60),
      )
        ? 'YTD'
        : null) ??
      (link.company !== undefined && /\bthis year\b/.test(text.slice(sentence.start, sentence.end)) ? 'YTD' : null) ??
      windowOf(sentence.items, link.at, document) ??
      (/before the bell/i.test(text.slice(link.figure.end, sentence.end))
        ? document.calendar.date
        : (weekdayNear(sentence.items, link.at, document) ?? (isNews(document) ? '1D' : null)));
  // `closed at 96.27` in a text of the next morning
  if (link.metric === 'sharePrice' && document.kind === 'rating news' && document.priceDate === null && period === document.calendar.date && period !== null)
    if (/\bclosed (?:\w+ )?at \W?$|\b(?:last|previous|prior) close (?:of|at) \W?$/.test(text.slice(Math.max(0, link.figure.start - 30), link.figure.start)))
      period = weekdayBefore(period);
  if (link.metric === 'sharePrice' && duringTheDay.test(text.slice(link.figure.end, link.figure.end + 40))) period = document.calendar.date;
  else if (link.metric === 'sharePrice') period = weekdayNear(sentence.items, link.at, document) ?? period;
  if (
    (link.row?.instant === true && link.row.statement === 'balance') ||
    standsAtDay.has(link.metric) ||
    (link.metric === 'netDebtToEbitda' && document.kind === 'results release')
  ) {
    const day = (document.kind === 'results release' ? undefined : document.calendar.lastDays.get(period ?? '')) ?? balanceDay(period, document);
    // a note calls balances by the day only where it prints that day
    if (document.kind === 'results release' || (day !== null && document.days.has(day))) period = day;
  }
  if (document.voice === 'company' && document.calendar.currentQuarter !== null && link.metric !== 'priceChange') period = reportedToDate(period, document.calendar.currentQuarter);
  const spoken = speak(link, period, markOf(sentence.items, period, document), voice, document, text.slice(sentence.start, sentence.end), sentence.start);
  // guidance without a period is for the year under way
  if (period === null && spoken.basis === 'guidance' && metricVoice(link.metric) === null && document.calendar.currentYear !== null) period = `FY${document.calendar.currentYear}`;
  const company = cell?.company ?? link.company ?? topic ?? companyNear(sentence.items, link.at, document) ?? foreignSubject(text, sentence.items, link, document);
  let figure = link.figure;
  if (figure.bracketed && figure.sign === 0 && (figure.kind === 'percent' || figure.kind === 'multiple' || figure.kind === 'points' || figure.kind === 'count') && figure.low < 0)
    figure = { ...figure, low: -figure.high, high: -figure.low, bracketed: false };
  // `DCF (EUR 95)`: an aside, where `EPS of (0.12)` is a loss
  if (figure.bracketed && figure.sign === 0 && figure.kind === 'money' && figure.low < 0 && isAside(sentence.items, link))
    figure = { ...figure, low: -figure.high, high: -figure.low, bracketed: false };
  if (link.sign < 0 && figure.low > 0 && figure.sign === 0) figure = { ...figure, low: -figure.high, high: -figure.low };
  // what a news text calls a bull or bear case is a house's target
  const metric =
    link.metric === 'fairValue' && document.kind === 'rating news'
      ? 'targetPrice'
      : link.metric === 'targetPrice' && figure.range && link.measure === 'level' && link.mention?.from !== -1
        ? 'targetPriceRange'
        : ownLine(link, text, sentence, document);
  if (metric !== link.metric && metric !== 'netSales' && metric !== 'revenueConstantCurrency') period = defaultPeriod(metric, document);
  const rates = metric === 'exchangeRate' ? ratePair(sentence.items, link.at) : null;
  return {
    figure,
    metric,
    measure: link.measure,
    period,
    basis: spoken.basis,
    speaker: spoken.speaker,
    ...(company !== null ? { company } : {}),
    segment: link.segment ?? (isOtherwise(link.metric, text.slice(sentence.start, sentence.end)) ? 'otherwise' : null),
    vintage,
    accounting: link.mention?.accounting ?? null,
    ...(rates !== null ? { hint: { currency: rates, scale: null, kind: 'rate' as const } } : ownKind(link)),
    label:
      metric === 'targetMultiple'
        ? (multipleNamed.exec(text.slice(figure.end, figure.end + multipleNamedWithin))?.[1] ?? null)
        : link.mention === null || link.mention.from < 0 || sentence.items[link.mention.to - 1] === undefined || link.mention.to > link.at + 12
          ? null
          : text.slice(sentence.items[link.mention.from]!.start, sentence.items[link.mention.to - 1]!.end),
    qualifier: outsideQualifier(sentence.items, link.at),
  };
}

/** `6.0x 2027E EV/Sales`: what a multiple is of, where the words behind it say so. */
const multipleNamed = /^\s*(?:our |the )?(?:(?:FY|CY)?(?:20)?\d\dE?\s+)?(EV\s?\/\s?[A-Za-z]+|P\/[A-Z]+|EBITDAR?|EBITA?|sales|revenues?)\b/;
const multipleNamedWithin = 40;

/** `an interim dividend of`, `(interim `. */
const interim = /\b[Ii]nterim\b(?! (?:results|report|period))[^.;%)]*$/;

/** The first half of the year that a dividend is paid for; a company with quarters of its own keeps them. */
function firstHalf(period: string | null, { calendar: { currentPeriod } }: Document): string | null {
  const year = /^FY(\d{4})$|^(\d{4})Q1\.\./.exec(period ?? '');
  if (year !== null) return `${year[1] ?? year[2]}H1`;
  if (period !== null) return period;
  return currentPeriod?.endsWith('H1') === true ? currentPeriod : null;
}

/** Lines that are never below zero, or a noun right before the bracket. */
const isAside = (items: readonly Item[], link: Link): boolean => {
  if (metricVoice(link.metric) === 'target' || metricVoice(link.metric) === 'price' || link.metric === 'dps') return true;
  const before = items[link.at - 1];
  return (
    before?.kind === 'word' &&
    before.norm.length > 2 &&
    !/^(?:was|were|from|and|for|than|reached|versus|against|totaled|totalled|came|loss|earnings|eps|income|profit|flow)$/.test(before.norm)
  );
};

/** A line that the vocabulary does not know is measured as its sentence measures it. */
const ownKind = (link: Link): { hint?: UnitHint } =>
  link.mention !== null && isOwnName(link.mention) && link.row !== null ? { hint: { ...noHint, kind: link.row.kinds[0]! } } : {};

/** How the sentence marks a period: `4Q25E`. */
const markOf = (items: readonly Item[], period: string | null, document: Document): 'A' | 'E' | null =>
  items.find((x) => x.kind === 'period' && x.period!.mark !== null && (x.period!.period ?? resolve(x.period!, document.calendar)) === period)?.period!.mark ?? null;

/** A news text that calls the quarter it reports by nothing but that. */
const ofTheQuarter = /\b(?:for|in|during|of) the (?:most recent |latest )?quarter\b(?! of)|\bquarterly\b/;

/** A price of the day itself. */
const duringTheDay = /^,? (?:in|during) (?:\p{L}+ )?(?:pre-?market|early|midday|morning|afternoon|after-?hours|extended)\b|^,? before the bell\b/u;

const isNews = (document: Document): boolean => document.kind === 'rating news' || document.kind === 'news page';

/** `If the cost of equity were 8.4% the answer would be $63`: neither is what the model takes or says. */
const isOtherwise = (metric: string, sentence: string): boolean =>
  /^(?:wacc|costOfEquity|terminalGrowth|fairValue)$/.test(metric) && /\b(?:if|had|suppose|at)\b.*\b(?:were|was|had been|would be|would (?:fall|drop|rise|climb))\b/i.test(sentence);

/** `$16 in 12 months`. */
function horizonAfter(items: readonly Item[], at: number): string | null {
  const next = items.slice(at + 1, at + 5);
  const end = next.findIndex((x) => x.kind === 'figure' || x.norm === ',');
  return next.slice(0, end < 0 ? 4 : end).find((x) => x.kind === 'period' && x.period!.kind === 'horizon')?.period!.period ?? null;
}

/** A company's year to date ends with the quarter that it reports. */
function reportedToDate(period: string | null, { year, quarter }: { readonly year: number; readonly quarter: number }): string | null {
  if (period === null || !/^YTD\d{4}-\d\d-\d\d$/.test(period)) return period;
  return quarter === 1 ? `${year}Q1` : quarter === 2 ? `${year}H1` : quarter === 4 ? `FY${year}` : `${year}Q1..${year}Q3`;
}

/** A company translates at the rate of the day on which its period ends, or of the day that it names. */
function translationDay(link: Link, voice: SentenceVoice, document: Document): string | null {
  if (link.metric !== 'exchangeRate' || document.voice !== 'company' || voice.basis !== null) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(link.period ?? '')) return link.period;
  const { currentPeriod, currentQuarter } = document.calendar;
  return balanceDay(currentPeriod ?? (currentQuarter === null ? null : `${currentQuarter.year}Q${currentQuarter.quarter}`), document);
}

/** Operating lines that are counted on the day on which the period ends. */
const standsAtDay: ReadonlySet<string> = new Set([
  'backlog',
  'employees',
  'capacityInService',
  'capacityUtilized',
  'capacityUnderConstruction',
  'areaCommitted',
  'utilizationRate',
]);

/** What stands on a balance sheet stands at the last day of the period. */
function balanceDay(given: string | null, document: Document): string | null {
  // what is set against the last twelve months stands at their end
  const period = given?.replace(/^TTM(?=\d)/, '') ?? null;
  const month = /^(\d{4})-(\d\d)$/.exec(period ?? '');
  if (month !== null) return `${period!}-${lastDay(Number(month[1]), Number(month[2]))}`;
  if (period === null || !/^(?:\d{4}(?:Q[1-4]|H[12])|FY\d{4}|\d{4}Q1\.\.\d{4}Q[1-4])$/.test(period)) return period;
  const [year, number] = endOf(period, document.calendar).split('-').map(Number);
  // weeks do not end with the month
  return document.calendar.byWeeks === true ? period : `${year}-${String(number).padStart(2, '0')}-${lastDay(year!, number!)}`;
}

const lastDay = (year: number, month: number): string => String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');

/** `Net sales` beside membership fees, and growth that is said to be at constant currencies. */
function ownLine(link: Link, text: string, sentence: Sentence, document: Document): string {
  if (link.metric !== 'revenue' || link.segment !== null) return link.metric;
  if (link.mention?.label.startsWith('net sales') === true && /membership fee/i.test(document.text)) return 'netSales';
  const clause = text.slice(Math.max(sentence.start, link.figure.start - 48), link.figure.end);
  return link.measure.startsWith('growth') && /\bat constant (?:currency|currencies|exchange rates)\b[^,;%]*$/i.test(clause.slice(0, -(link.figure.end - link.figure.start)))
    ? 'revenueConstantCurrency'
    : link.metric;
}

/** `one renminbi is taken as 0.139 US dollars`: USD/CNY. */
function ratePair(items: readonly Item[], at: number): string | null {
  const stated = rateAt(items, at);
  if (stated !== null && stated !== 'one') return stated;
  const near = (from: number, to: number, step: 1 | -1): string | undefined => {
    for (let i = from; i !== to && items[i] !== undefined; i += step) {
      const code = items[i]!.norm.length >= 3 ? currencyOf(items[i]!.norm) : undefined;
      if (code !== undefined) return code;
    }
    return undefined;
  };
  const to = items[at]!.figure!.currency ?? near(at + 1, at + 4, 1);
  const from = near(at - 1, at - 8, -1);
  return to === undefined || from === undefined ? null : `${to}/${from}`;
}

const ordinals: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** `6.0% in the first year and 3.5% in the fifth` of a forecast year by year. */
function forecastYear(items: readonly Item[], at: number, document: Document): string | null {
  if (document.forecastYears === null || items[at + 1]?.norm !== 'in' || items[at + 2]?.norm !== 'the') return null;
  const year = document.forecastYears[0] + ordinals.indexOf(items[at + 3]?.norm ?? '');
  return year >= document.forecastYears[0] && year <= document.forecastYears[1] ? `FY${year}` : null;
}

/** `at the end of the second quarter`: a balance then stands at the day, where the text prints it. */
const atItsEnd = /\b(?:at|as of) (?:the )?(?:(?:quarter|year|period)[- ]end|end of)\b/i;

/** `closed at $87.05 on Tuesday`: the last such day up to the document's date. */
function weekdayNear(items: readonly Item[], at: number, document: Document): string | null {
  const { date } = document.calendar;
  if (date === null) return null;
  const reach = (from: number, to: number, step: 1 | -1): string | null => {
    for (let i = from; i !== to && items[i] !== undefined && items[i]!.norm !== ';'; i += step) {
      if (step > 0 && (items[i]!.kind === 'figure' || items[i]!.norm === ',')) break;
      const day = lastWeekday(items[i]!.norm, date);
      if (day !== null) return day;
    }
    return null;
  };
  return reach(at - 1, at - 5, -1) ?? reach(at + 1, at + 5, 1);
}

/** `Acme's planned AI spending`, `expects Acme to raise AI spending`: another company's figure, where the text names it often. */
function foreignSubject(text: string, items: readonly Item[], link: Link, document: Document): string | null {
  const mention = link.mention;
  if (mention === null || mention.from < 1 || /revenue|sales/i.test(mention.metric) || mention.row.statement !== 'operating') return null;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 8); i--) {
    const item = items[i]!;
    if (item.kind === 'figure' || (item.kind === 'sign' && item.norm === ',')) return null;
    if (item.kind !== 'word' || !item.capital) continue;
    const printed = text.slice(item.start, item.end);
    const name = printed.replace(/['’]s$/, '');
    const possessive = name !== printed;
    const acts = ['to', 'will', 'plans', 'may', 'could'].includes(items[i + 1]?.norm ?? '');
    if (!possessive && !acts) continue;
    if (
      !/^\p{Lu}\p{Ll}{2,}/u.test(name) ||
      mention.metric === 'totalAddressableMarket' ||
      /^(?:China|India|Japan|Europe|America|Asia|Germany|Korea|Britain|France|Italy|Brazil|Taiwan|Mainland|North|Latin|Management)$/.test(name) ||
      document.houses.some((h) => h.includes(name)) ||
      document.publisher?.includes(name) === true
    )
      continue;
    if (document.companies[0]?.name?.includes(name) === true) return null;
    return text.split(name).length > 3 ? (document.companies.find((c) => c.name?.includes(name) === true)?.id ?? name) : null;
  }
  return null;
}

/** `its highest since March`: how far back a record goes is no window. */
const isRecord = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.norm === 'since' && items.slice(Math.max(0, at - 5), at).some((x) => /^(?:highest|lowest|best|worst|biggest|largest|strongest|weakest|steepest)$/.test(x.norm));

/** The window of a price change: `over the past month`, `year-to-date`, `in October`. */
function windowOf(items: readonly Item[], at: number, document: Document): string | null {
  // `since January`: since the year began
  if (items.some((x, i) => x.kind === 'period' && x.period!.kind === 'month' && x.period!.part === 1 && items[i - 1]?.norm === 'since')) return 'YTD';
  const windows = items.flatMap((i, index) =>
    i.kind === 'period' && ['horizon', 'trailing', 'ytd', 'month'].includes(i.period!.kind) && !isRecord(items, index) ? [{ i, index }] : [],
  );
  // the one behind it before the next figure is its own
  const stop = items.findIndex((x, i) => i > at && x.kind === 'figure');
  const behind = windows.find((x) => x.index > at && (stop < 0 || x.index < stop));
  const nearest = behind ?? windows.sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))[0];
  if (nearest === undefined) return null;
  return nearest.i.period!.kind === 'trailing' ? '12M' : (nearest.i.period!.period ?? resolve(nearest.i.period!, document.calendar));
}

function periodOf(link: Link, past: boolean, document: Document): string | null {
  const own = defaultPeriod(link.metric, document);
  if (own !== null) return own;
  if (metricVoice(link.metric) !== null || !past) return null;
  if (document.kind === 'long-form analysis') return null;
  const current = document.calendar.currentQuarter;
  if (document.calendar.currentPeriod !== null) return document.calendar.currentPeriod;
  return current === null ? null : `${current.year}Q${current.quarter}`;
}

/** Another company named right before the figure in its clause. */
function companyNear(items: readonly Item[], at: number, document: Document): string | null {
  if (document.companies.length < 2) return null;
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const item = items[i]!;
    if (item.kind === 'sign' && (item.norm === ',' || item.norm === ';')) return null;
    if (item.kind !== 'word' || !item.capital) continue;
    const word = document.text.slice(item.start, item.end).replace(/['’]s$/, '');
    for (const c of document.companies) if (c.id === word || c.ticker === word || c.name?.split(' ')[0] === word) return c.id;
  }
  return null;
}
