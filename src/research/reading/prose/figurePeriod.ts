/** The period of a figure in its sentence. */
import { resolve, yearEarlier } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import { defaultPeriod, isPast, metricVoice } from '../facts/voice.ts';
import type { Clauses } from './clauses.ts';
import { afterAside, type Item } from './items.ts';
import { wordsFor, type ProseWords } from './wordsFor.ts';

/** Words for an earlier forecast of the same thing. */
export const priorView =
  /\b(?:prior|previous|previously|earlier|initial|original|old)\b.*\b(?:range|guidance|outlook|forecast|estimate|expectation|expectations|projection|target)\b/;

/** Right behind a figure: `a year earlier`, `in the same quarter last year`. */
const yearBeforeAfter =
  /^(?: (?:a|per) share)?\s+(?:(?:in|of|for|reported|posted|recorded|earned|seen)\s+)?(?:(?:a|one|the)\s+year[\s-](?:earlier|ago|before|prior)\b|(?:the\s+)?(?:(?:same|comparable|corresponding)\s+(?:\p{L}+\s+)?(?:period|quarter|half|months)\s+(?:of\s+)?(?:(?:last|the\s+(?:previous|prior))\s+year|(?:a|one)\s+year\s+(?:earlier|ago|before))|(?:year|prior)[\s-](?:ago|earlier|year)\s+(?:\p{L}+\s+)?(?:period|quarter|half)))/u;
/** The same in other languages: `de un año antes`, `del mismo periodo del año pasado`, `ein Jahr zuvor`. */
const yearBeforeElsewhere =
  /^\s+(?:(?:de|del|di|do|da|im|des|il|en)\s+)?(?:un\s+año\s+antes|(?:mismo|igual)\s+(?:periodo|período|trimestre|semestre)\s+(?:del?|do)\s+(?:año|ano|ejercicio)\s+(?:pasado|anterior)|(?:año|ano|ejercicio)\s+(?:pasado|anterior)|um\s+ano\s+antes|un\s+anno\s+prima|(?:dell['’]\s*)?anno\s+(?:precedente|prima)|(?:ein\s+)?jahr\s+zuvor|vorjahr(?:es)?(?:zeitraum|quartal)?|un\s+an\s+(?:plus\s+tôt|auparavant)|(?:l['’]\s*)?an\s+dernier)(?!\p{L})/iu;
/** Right before it: `last year's`, `the year-ago`. */
const yearBeforeBefore = /\b(?:last|the\s+(?:previous|prior)) year['’]s\s+(?:\p{L}+\s+){0,2}$|\b(?:a|the|its)\s+(?:year[- ](?:ago|earlier)|prior[- ]year)\s+(?:\p{L}+\s+){0,3}$/u;
/** What a sentence begins with: `During the same quarter last year, …`. */
const yearBeforeLead =
  /^(?:A year (?:earlier|ago|before)\b|(?:In|During|For) (?:the (?:(?:same|comparable|corresponding) (?:\p{L}+ )?(?:quarter|period) (?:of )?(?:last|the (?:previous|prior)) year|(?:year[- ](?:ago|earlier)|prior[- ]year) (?:\p{L}+ )?(?:quarter|period))|last year['’]s (?:\p{L}+ )?(?:quarter|period)),)/u;

/** Behind a comma another clause begins. */
const turns = /^(?:so|but|while|whereas|leaving|because|although|though|since|which|deduct|deducting|less|minus|subtract|subtracting|divided?)$/;
/** What a clause begins with: `; in the prior-year quarter`. */
const yearBeforeClause =
  /(?:^|[;,] |\b(?:and|while|where|when) )(?:in|during|for) (?:the (?:prior|previous|preceding)[- ]year|the year[- ](?:ago|earlier)|last year['’]s|(?:the )?(?:same|comparable|corresponding)) (?:\p{L}+ )?(?:quarter|period|half)\b(?! of (?:19|20)\d\d)[^,;]*$/iu;

/** Verbs of what has been. */
const past = /^(?:was|were|stood|came|ended|rose|fell|grew|reached|increased|decreased|declined|climbed|dropped|jumped|surged|slipped|totalled|totaled|amounted|finished|closed)$/;

/** Before a period that is compared with: `9.6% below 3Q24`, `10,4% sobre o 3T24`. */
const against = new Set('below above than sobre'.split(' '));
const articles = new Set('the o a el la le il lo das dem den'.split(' '));

export class FigurePeriods {
  private readonly items: readonly Item[];
  private readonly clauses: Clauses;
  private readonly document: Document;
  private readonly w: ProseWords;
  /** Period that goes on from the clause before. */
  private readonly running: string | null;
  /** What the text speaks of where it names no period. */
  private readonly usual: string | null;

  constructor(items: readonly Item[], clauses: Clauses, document: Document, running: string | null, usual: string | null) {
    this.items = items;
    this.clauses = clauses;
    this.document = document;
    this.w = wordsFor(document.language);
    this.running = running;
    this.usual = usual;
  }

  /**
   * The other side of a comparison: the period named on that side, else the year before what it is compared with.
   *
   * `before` is the period of the side before, null where it names none; `other` where that side is of another line.
   */
  ofComparison(at: number, groupEnd: number, measure: string, before: string | null, metric = '', other = false): string | null {
    const side = this.clauses.comparisonAt(at);
    if (side === null) return null;
    // the period behind another figure is that one's
    for (let i = groupEnd + 1; i < side.to && !(this.items[i]!.kind === 'figure' && this.items[i - 1]!.norm === 'and' && this.items[i - 2]!.norm === ','); i++)
      if (this.counts(i, at)) return this.resolved(this.items[i]!, measure);
    // `30.7%, against 29.8% in 3Q and our 29.2%`: a view of what was compared
    if (this.items[at - 1]?.norm === 'our') return before;
    for (let i = at - 1; i > side.from; i--) if (this.counts(i, at)) return this.resolved(this.items[i]!, measure);
    const words = this.items
      .slice(side.from, side.to)
      .map((x) => x.norm)
      .join(' ');
    // `up from its prior range of 6.45 to 6.75`: another view of the same period
    if (priorView.test(words)) return before;
    if (/\bour\b|consensus|\best\b|estimate|expect|forecast|guidance|guided|management|outlook|street|target|plan\b|budget/.test(words)) return before;
    // what a target rests on is no year's result: `14x (from 15x)`
    if (measure === 'cagr' || metricVoice(metric) === 'target') return before;
    const base = before ?? this.running ?? this.usual ?? this.unsaid(metric);
    if (base === null) return null;
    // `24.1bn of debt against 23.2bn of cash`: two lines of one day
    if (other && !/\b(?:year|quarter|ago|earlier|before|last|prior|previous|same|period)\b/.test(words)) return base;
    return /\b(?:prior|previous|preceding|last|first|second|third|fourth) quarter\b|sequential/.test(words) ? quarterBefore(base) : yearEarlier(base);
  }

  /** The year before a period; before the one that goes without saying where it is not said. */
  yearBefore(period: string | null): string | null {
    const base = period ?? this.running ?? this.usual ?? this.unsaid('');
    return base === null ? null : yearEarlier(base);
  }

  /** What a text about results speaks of without saying so. */
  private unsaid(metric: string): string | null {
    if (this.document.kind === 'long-form analysis' || metricVoice(metric) !== null || defaultPeriod(metric, this.document) !== null) return null;
    const { currentPeriod, currentQuarter } = this.document.calendar;
    return currentPeriod ?? (currentQuarter === null ? null : `${currentQuarter.year}Q${currentQuarter.quarter}`);
  }

  /** `1.13 billion of a year earlier`, `last year's 44.50`: a year before what the text speaks of; null where nothing says so. */
  ofYearBefore(at: number, groupEnd: number, measure: string, before: string | null): string | null {
    const told = this.running ?? this.usual;
    const base = before ?? told ?? this.unsaid('');
    if (base === null) return null;
    const { text } = this.document;
    const first = this.items[0]!.start;
    const start = this.items[at]!.start;
    // `; in the prior-year quarter sales had grown 2.7%`
    let from = at;
    while (from > 0 && this.items[from - 1]!.kind !== 'figure') from--;
    if (yearBeforeClause.test(text.slice(this.items[from]!.start, start))) return yearEarlier(told ?? this.unsaid('') ?? base);
    // a growth is over the year before, not of it
    if (measure !== 'level') return null;
    // what the sentence begins with holds for all its figures
    if (told !== null && start - first < 140 && yearBeforeLead.test(text.slice(first, start))) return yearEarlier(told);
    const after = text.slice(this.items[groupEnd]!.end, this.items[groupEnd]!.end + 60);
    return yearBeforeAfter.test(after) || yearBeforeElsewhere.test(after) || yearBeforeBefore.test(text.slice(Math.max(first, start - 60), start)) ? yearEarlier(base) : null;
  }

  /** The period right after the figure, else the nearest before it in the sentence, else the sentence's only one. */
  of(at: number, groupEnd: number, measure: string): string | null {
    // `rose 38% to 5.99 billion in Q3`: growth is of the period of the level it leads to
    if (measure.startsWith('growth')) {
      let to = groupEnd + 1;
      while (this.items[to]?.kind === 'word' && /^(?:yoy|y\/y|year|on|over|qoq)$/.test(this.items[to]!.norm)) to++;
      if (this.items[to]?.norm === 'to' && this.items[to + 1]?.kind === 'figure' && this.items[to + 1]!.figure!.kind !== 'percent') {
        const level = this.after(to + 1, 'level');
        if (level !== null) return level;
      }
    }
    const bracket = this.inBracketBefore(at);
    if (bracket !== null) return this.resolved(bracket, measure);
    const behind = this.after(groupEnd, measure);
    if (behind !== null) return behind;
    const own = this.clauses.comparisonAt(at);
    for (let i = at - 1; i >= 0; i--) {
      if (!this.counts(i, at) || (this.clauses.comparisonAt(i) !== null && own === null)) continue;
      if (this.isOfCompared(i, at)) continue;
      // `of 20 in 2026, up from 18 in 2025, an increase of 11%`: growth is of the period it leads to
      if (measure.startsWith('growth') && this.comparisonBefore(i) && this.items.slice(0, i).some((x) => x.kind === 'period')) continue;
      return this.resolved(this.items[i]!, measure);
    }
    if (this.running !== null) return this.running;
    // `the backlog stood at 3.4bn, covering 1.6x our FY26 revenue`: what was is of no year to come
    const told = this.isTold(at);
    const any = this.items.filter(
      (x, i) =>
        x.kind === 'period' &&
        x.period!.kind !== 'horizon' &&
        x.period!.kind !== 'date' &&
        !this.isRecalled(i) &&
        !this.inComparison(i) &&
        !this.clauses.isApart(i, at) &&
        !this.isOfCompared(i, at) &&
        !(told && i > at && this.isAhead(x, measure)),
    );
    return any.length === 1 ? this.resolved(any[0]!, measure) : null;
  }

  /** A verb says that the figure is what was. */
  private isTold(at: number): boolean {
    if (/^(?:was|were)$/.test(this.items[at + 1]?.norm ?? '')) return true;
    for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
      const item = this.items[i]!;
      if (item.kind === 'period' || item.norm === ';' || item.norm === ',') return false;
      if (past.test(item.norm)) return !/^(?:we|our|be|been)$/.test(this.items[i - 1]?.norm ?? '');
    }
    return false;
  }

  private isAhead(item: Item, measure: string): boolean {
    const id = this.resolved(item, measure);
    return id !== null && !isPast(id, null, this.document);
  }

  /** `P/E (FY27E): 20.8x`, `EPS (FY26) of 3.20`: a bracket before the figure that holds nothing but its period. */
  private inBracketBefore(at: number): Item | null {
    let k = at - 1;
    while (k > at - 4 && /^(?::|of|is|was|at|=|→|—)$/.test(this.items[k]?.norm ?? '')) k--;
    const item = this.items[k]?.norm === ')' && this.items[k - 2]?.norm === '(' ? this.items[k - 1] : undefined;
    return item?.kind === 'period' && item.period!.kind !== 'horizon' && item.period!.kind !== 'date' ? item : null;
  }

  /** The period named right behind a figure. */
  private after(groupEnd: number, measure: string): string | null {
    const from = afterAside(this.items, groupEnd);
    for (let i = from; i < Math.min(this.items.length, from + 11); i++) {
      const item = this.items[i]!;
      if (item.kind === 'figure') break;
      if (item.kind === 'sign' && (item.norm === ',' || item.norm === '(') && (i > from || this.holdsFigure(i) || turns.test(this.items[i + 1]?.norm ?? ''))) break;
      // `to 3.62 from 3.38 for 2026`: both are of the period behind the second
      const pair = item.norm === 'from' && this.items[i + 1]?.kind === 'figure' ? this.items[i + 3] : undefined;
      if (pair?.kind === 'period' && pair.period!.kind !== 'horizon' && this.items[i + 2]!.norm === 'for') return this.resolved(pair, measure);
      // `+12.9% on 1H25's 167.8m`
      if (measure.startsWith('growth') && item.norm === 'on' && this.items[i + 1]?.kind === 'period' && this.items[i + 2]?.norm === 's') break;
      if (
        item.kind === 'word' &&
        (this.w.comparisons.has(item.norm) || (against.has(item.norm) && this.items[articles.has(this.items[i + 1]?.norm ?? '') ? i + 2 : i + 1]?.kind === 'period'))
      )
        break;
      if (item.kind === 'period' && this.isRecalled(i)) break;
      if (item.kind === 'period' && item.period!.kind !== 'horizon') return this.leadsOn(i, from) ? null : this.resolved(item, measure);
    }
    return null;
  }

  /** `to 15.42 (from 14.98) and FY27E to 17.80`: behind a conjunction it is the period of the figure that follows. */
  private leadsOn(period: number, from: number): boolean {
    if (!this.items.slice(from, period).some((x) => x.norm === 'and' || x.norm === ',' || x.norm === 'while' || x.norm === 'but')) return false;
    const next = this.items.findIndex((x, k) => k > period && x.kind !== 'word');
    // `EBITDA of 311.5mn and 2025E net debt of 49.4mn`
    const isOfNext =
      this.items[next]?.kind === 'figure' && this.items[next - 1]!.norm === 'of' && next - period <= 6 && !/^(?:in|for|during|of|by|from|to)$/.test(this.items[period - 1]!.norm);
    if (isOfNext && next - period > 2) return true;
    return (
      next > 0 &&
      next - period <= 4 &&
      this.items[next]!.kind === 'figure' &&
      this.items.slice(period + 1, next).every((x) => /^(?:to|at|by|of|is|was|from|eps|are|goes|unchanged|now)$/.test(x.norm))
    );
  }

  /** `9% less than the 61.8 of 3Q24, but`, `9.6% below 3Q24`: the period is that of what is compared with. */
  private isOfCompared(i: number, at: number): boolean {
    if (i === at - 1 || (i === at - 2 && this.items[at - 1]!.norm.length < 2)) return false;
    const word = this.items[articles.has(this.items[i - 1]?.norm ?? '') ? i - 2 : i - 1]?.norm ?? '';
    if (
      (against.has(word) || (word === 'on' && (this.items[i + 1]?.kind !== 'word' || this.items[i + 1]!.norm === 's'))) &&
      this.items.slice(0, i).some((x) => x.kind === 'figure' || x.kind === 'period')
    )
      return true;
    let k = i - 1;
    while (k > 0 && /^(?:of|in|for|the|[(])$/.test(this.items[k]!.norm)) k--;
    if (this.items[k]?.kind !== 'figure' || k === at) return false;
    for (let n = k - 1; n >= Math.max(0, k - 4); n--) {
      const x = this.items[n]!;
      if (x.kind !== 'word') return false;
      if (/^(?:than|below|above|under|against|versus|vs)$/.test(x.norm)) return true;
    }
    return false;
  }

  /** `-6.4% (FY25: -2.2%)`: the bracket speaks of a figure of its own. */
  private holdsFigure(open: number): boolean {
    if (this.items[open]!.norm !== '(') return false;
    for (let i = open + 1; i < this.items.length && this.items[i]!.norm !== ')'; i++) if (this.items[i]!.kind === 'figure') return true;
    return false;
  }

  private counts(i: number, at: number): boolean {
    const item = this.items[i]!;
    return item.kind === 'period' && item.period!.kind !== 'horizon' && !this.isRecalled(i) && !this.clauses.isApart(i, at) && !this.clauses.isBracketed(i, at);
  }

  /** `a level last seen in early 2024`, `the best since 3Q22`: how long ago it was, not when it is. */
  private isRecalled(i: number): boolean {
    const words = this.items
      .slice(Math.max(0, i - 6), i)
      .map((x) => x.norm)
      .join(' ');
    return (
      /\b(?:(?:last|not|never|first|previously) seen|unseen|(?:best|worst|highest|lowest|strongest|weakest|fastest|slowest|biggest|largest|smallest|first)(?: \w+){0,3} since|since) (?:in |at |early |late |mid |the |back |end of )*$/.test(
        `${words} `,
      ) && !/\bsince (?:the )?(?:start|beginning)/.test(words)
    );
  }

  /** `up from 18 in 2025`: the period ends a comparison. */
  private comparisonBefore(i: number): boolean {
    for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (this.items[k]!.norm === ',' || this.items[k]!.norm === '(') return false;
      if (this.items[k]!.kind === 'word' && this.w.comparisons.has(this.items[k]!.norm)) return true;
    }
    return false;
  }

  /** After `vs.`, or in brackets of its own. */
  private inComparison(i: number): boolean {
    if (this.clauses.comparisonAt(i) !== null) return true;
    for (let k = i - 1; k >= Math.max(0, i - 10); k--) {
      const item = this.items[k]!;
      if (item.norm === ')') return false;
      if (item.norm === '(') return true;
      if (item.kind === 'word' && this.w.comparisons.has(item.norm)) return true;
    }
    return false;
  }

  /** `For the first quarter, the company guided for …` after a fourth quarter: the next first quarter. */
  private ahead(item: Item, id: string | null): string | null {
    const current = this.document.calendar.currentQuarter;
    const quarter = item.period!.kind === 'quarterOnly' || (item.period!.kind === 'ended' && item.period!.year === null) ? /^(\d{4})(Q[1-4])$/.exec(id ?? '') : null;
    if (quarter === null || current === null || id! >= `${current.year}Q${current.quarter}`) return id;
    return this.items.some((x) => /^(?:guid(?:es|ed|ing|ance)|expects?|sees|forecasts?|outlook|projects?)$/.test(x.norm)) ? `${Number(quarter[1]) + 1}${quarter[2]}` : id;
  }

  private resolved(item: Item, measure: string): string | null {
    const id = this.ahead(item, resolve(item.period!, this.document.calendar));
    if (
      id !== null &&
      item.period!.kind === 'years' &&
      item.period!.length! - item.period!.year! >= 1 &&
      measure !== 'cagr' &&
      /^\d{4}\/\d\d/.test(this.document.text.slice(item.start, item.end))
    )
      return `FY${item.period!.length}`;
    return id;
  }
}

export function quarterBefore(period: string): string | null {
  const m = /^(\d{4})Q([1-4])$/.exec(period);
  if (m === null) return yearEarlier(period);
  return m[2] === '1' ? `${Number(m[1]) - 1}Q4` : `${m[1]}Q${Number(m[2]) - 1}`;
}
