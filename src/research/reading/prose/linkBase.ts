/** A sentence's figures and mentions, and which mention a figure belongs to. */
import type { Stake } from './stakes.ts';
import type { Vintage } from '../../../kernel/records.ts';
import type { MetricRow } from '../../vocabulary/types.ts';
import type { Document } from '../document/document.ts';
import { perShareOf } from '../facts/perShare.ts';
import type { Figure } from '../figures/figure.ts';
import { Clauses } from './clauses.ts';
import { FigurePeriods } from './figurePeriod.ts';
import type { Item } from './items.ts';
import type { Mention } from './mentions.ts';
import { isGapped } from './gapped.ts';
import { idiomMention } from './idioms.ts';
import * as w from './words.ts';
import { isOfHouse } from './voice.ts';
import { wordsFor, type ProseWords } from './wordsFor.ts';

export interface Link {
  readonly figure: Figure;
  /** Item index of the figure. */
  readonly at: number;
  readonly mention: Mention | null;
  readonly metric: string;
  readonly row: MetricRow | null;
  readonly measure: string;
  readonly period: string | null;
  readonly segment: string | null;
  readonly sign: -1 | 1;
  readonly consensus: boolean;
  /** The house's own, where one figure is both its own and the consensus. */
  readonly own?: true;
  /** For a surprise: what it is measured against. */
  readonly against?: 'consensus' | 'estimate' | 'guidance';
  /** It stands after `vs.`, `from`, `prior`: the earlier or other side of a comparison. */
  readonly compared: boolean;
  /** Where the sentence tells an old view from a new one. */
  readonly vintage?: Vintage;
  /** Whose figure it is, where the words beside it say so. */
  readonly company?: string;
}

/** What the text around a sentence gives it. */
export interface LinkContext {
  /** Metric of the heading above, for figures without a name of their own. */
  readonly heading: Mention | null;
  /** Part of the company that the section is about. */
  readonly part?: string | null;
  /** Period that goes on from the clause before. */
  readonly period: string | null;
  /** What the text speaks of where it names no period. */
  readonly usual: string | null;
  /** The quarter that a news text reports, from which `a year earlier` is counted. */
  readonly quarter?: string | null;
  /** Targets and prices told before, by currency and value: `The $41 is 22.9% above …`. */
  readonly told?: ReadonlyMap<string, string>;
  /** Who holds the shares of a venture that the paragraph hands out. */
  readonly stakes?: ReadonlyMap<Figure, Stake>;
  /** The last amount of the sentence before: `50 million of that …`. */
  readonly before?: Link | null;
}

const yearBeforeLabel =
  /^(?:vorjahr|vj|vorjahres\p{L}+|(?:prior|previous|last|preceding) year(?: \p{L}+)?|(?:a )?year (?:ago|earlier|before)|py|anno precedente|año anterior|ejercicio anterior|exercice précédent|ano anterior)(?: :)?$/u;

/** `33.6bn in our model`. */
const ourOwn = /^(?:(?:in|from|on|per) our|of ours|we)\b/;

export class LinkBase {
  protected readonly items: readonly Item[];
  protected readonly mentions: readonly Mention[];
  protected readonly document: Document;
  protected readonly w: ProseWords;
  protected readonly links: Link[] = [];
  protected carried: Mention | null;

  protected readonly context: LinkContext;
  protected readonly clauses: Clauses;
  protected readonly periods: FigurePeriods;
  /** Wholes of which other figures are shares: no figure's own metric. */
  protected readonly wholes = new Set<Mention>();

  constructor(items: readonly Item[], mentions: readonly Mention[], document: Document, carried: Mention | null, context: LinkContext) {
    this.context = context;
    this.items = items;
    this.w = wordsFor(document.language);
    this.clauses = new Clauses(items, mentions, this.w);
    this.periods = new FigurePeriods(items, this.clauses, document, context.period, context.usual ?? context.quarter ?? null);
    this.mentions = mentions;
    this.document = document;
    // a mention of another sentence has no place in this one
    this.carried = carried === null ? null : { ...carried, from: -1, to: -1 };
  }

  protected between(from: number, to: number): readonly Item[] {
    return this.items.slice(from, to);
  }

  protected leftWords(at: number, count: number): string[] {
    const words: string[] = [];
    for (let i = at - 1; i >= 0 && words.length < count; i--) {
      const item = this.items[i]!;
      if (item.kind === 'figure' || item.norm === ';') break;
      if (item.kind === 'word' || item.kind === 'sign') words.push(item.norm);
    }
    return words;
  }

  protected rightWords(at: number, count: number): string[] {
    const words: string[] = [];
    for (let i = at + 1; i < this.items.length && words.length < count; i++) {
      const item = this.items[i]!;
      if (item.kind === 'figure' || item.norm === ';') break;
      if (item.kind === 'sign' && item.norm === ',') break;
      if (item.kind === 'word') words.push(item.norm);
    }
    return words;
  }

  protected isCompared(at: number): boolean {
    if (this.clauses.comparisonAt(at) !== null) return true;
    // the figures of a group parted by slashes are compared together
    let first = at;
    while (this.items[first - 1]?.norm === '/' && this.items[first - 2]?.kind === 'figure') first -= 2;
    if (first !== at && this.clauses.comparisonAt(first) !== null) return true;
    if (this.leadsBack(first)) return true;
    for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
      const item = this.items[i]!;
      if (item.kind === 'figure') return false;
      if (item.kind === 'word' && (this.w.growing.has(item.norm) || /^(?:but|while|whereas)$/.test(item.norm))) return false;
      if (item.kind === 'word' && this.w.comparisons.has(item.norm)) return true;
      if (item.kind === 'sign' && (item.norm === ',' || item.norm === ')')) return false;
    }
    return false;
  }

  /** `(was 118)`, `, after 942`, `last year's 2,960`: words right before a figure of the time before. */
  protected leadsBack(at: number): boolean {
    if (this.isYearBefore(at)) return true;
    const lead = this.items[at - 1]?.norm;
    const sign = this.items[at - 2];
    if (lead === 'was' || lead === 'before' || lead === 'prior' || lead === 'old') return sign?.norm === '(' || sign?.norm === ',';
    if (lead === 'after') {
      const from = sign?.norm === ',' ? this.items[at - 3] : sign;
      return from?.kind === 'figure' && from.figure!.kind === this.items[at]!.figure!.kind;
    }
    if (this.inBracketOfPeriod(at)) return true;
    return lead === 'year' && /^(?:last|prior|previous)$/.test(sign?.norm ?? '');
  }

  /** `37% of revenue (4Q25: 34%)`: the same thing in another period. */
  protected inBracketOfPeriod(at: number): boolean {
    const colon = this.items[at - 1]?.norm === ':' ? 1 : 0;
    if (this.items[at - 1 - colon]?.kind !== 'period' || this.items[at - 2 - colon]?.norm !== '(') return false;
    const before = this.items.slice(Math.max(0, at - 8), at - 2 - colon).findLast((x) => x.kind === 'figure');
    return before?.figure!.kind === this.items[at]!.figure!.kind && this.items[at + 1]?.norm === ')';
  }

  /** A word that stands for what others expect: `consensus`, `Street`, a service that the text takes its mean from. */
  protected isComparator(norm: string): boolean {
    return w.comparators.has(norm) || this.document.consensusNames.has(norm);
  }

  /** `17.6 (Vorjahr: 13.6)`, `12.0% (prior year: 5.4%)`: nothing else stands in the bracket before it. */
  private isYearBefore(at: number): boolean {
    let open = at - 1;
    while (open >= 0 && at - open < 5 && this.items[open]!.norm !== '(') open--;
    return (
      this.items[open]?.norm === '(' &&
      yearBeforeLabel.test(
        this.items
          .slice(open + 1, at)
          .map((x) => x.norm)
          .join(' '),
      )
    );
  }

  protected isConsensus(at: number, figure: Figure): boolean {
    if (this.items[at + 1]?.norm === 'expected' && this.items[at + 2]?.kind !== 'word') return true;
    if (ourOwn.test(this.rightWords(at, 3).join(' '))) return false;
    // `the 1.25 billion analysts had pencilled in`, `the 0.10 loss the Street had`, `the 3.03 expected by the market`
    if (w.expectedOf.test(this.rightWords(at, 10).join(' '))) return true;
    // `the Street stands at 5.36 billion and 5.31`
    const last = this.links.at(-1);
    const joined = this.items.slice((last?.at ?? at) + 1, at);
    if (last?.consensus === true && joined.length <= 2 && joined.every((x) => x.norm === 'and' || x.norm === '/' || x.norm === ',')) return true;
    const left = this.leftWords(at, 5).reverse().join(' ');
    // `expected by 1.0%` is a gap to what was expected
    if (this.items[at + 1]?.norm === 'expected' && this.items[at + 2]?.norm === 'by' && this.items[at + 3]?.kind === 'figure') return true;
    if (w.estimateBefore.test(left)) return true;
    for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
      const item = this.items[i]!;
      if (item.kind === 'figure' || (item.norm === ':' && i < at - 1)) break;
      // `brackets the consensus and implies 12.8% growth`: another statement has begun
      if (item.norm.startsWith('impl') && /^impl(?:y|ies|ied|ying)$/.test(item.norm)) break;
      if (
        item.kind === 'word' &&
        (/^(?:consensus|cons|anticipated|konsens|consenso)$/.test(item.norm) ||
          (item.norm === 'street' && !/^(?:high|low)(?:est)?$/.test(this.items[i + 1]?.norm ?? '') && !isOfHouse(this.document.houses, this.items[i - 1]?.norm, item.norm)) ||
          (this.document.consensusNames.has(item.norm) && /^(?:mean|median|poll|number|estimate|at|of)$/.test(this.items[i + 1]?.norm ?? '')) ||
          (item.norm === 'analysts' && figure.kind !== 'percent'))
      )
        return true;
    }
    const next = this.items[at + 1];
    if (next?.norm === 'company' && this.items[at + 2]?.norm === 'compiled' && this.items[at + 3]?.norm === 'consensus') return true;
    return (
      next?.norm === 'consensus' ||
      (this.items[at + 2]?.norm === 'consensus' && next?.kind === 'word' && !w.surpriseWords.has(next.norm) && next.norm !== 'than' && next.norm !== 'and')
    );
  }

  /** `consensus stands at 0.62 for 2025 and 0.78 for 2026`, `consensus expects revenue of 4.9 and EPS of 3.35`: no other voice comes between. */
  protected goesOnConsensus(at: number): boolean {
    const last = this.links.at(-1);
    if (last?.consensus !== true || at - last.at > 10) return false;
    const between = this.between(last.at + 1, at);
    if (between[0]?.norm === ',' && /^an?$/.test(between[2]?.norm ?? '')) return false;
    const named = this.mentions.filter((m) => m.from > last.at && m.to <= at);
    if (named.length === 0 && (last.figure.kind !== this.items[at]!.figure!.kind || at - last.at > 6)) return false;
    return (
      between.some((x) => x.norm === 'and') &&
      between.every((x, k) => x.kind === 'period' || /^(?:and|for|in|of|at|an?|,)$/.test(x.norm) || named.some((m) => m.from <= last.at + 1 + k && last.at + 1 + k < m.to))
    );
  }

  /** The metric right after the figure, else the one before it in the clause, else the one spoken of last. */
  protected choose(at: number, groupEnd: number, figure: Figure, compared: boolean): Mention | null {
    const right = this.rightAdjacent(groupEnd);
    const left = this.leftMention(at);
    if (right !== null && this.kindFits(figure, right)) {
      const previous = this.items[at - 1];
      // a headline of two lines: what stands on the next line is of the next line
      const lineEnds = this.items[right.from]?.capital === true && this.document.text.slice(this.items[groupEnd]!.end, this.items[right.from]!.start).includes('\n');
      const tied = left !== null && this.kindFits(figure, left) && ((previous?.norm === ':' && this.items[groupEnd + 1]?.norm !== 'of') || left.to === at || lineEnds);
      if (!tied) return right;
    }
    if (this.newSubject(at)) return null;
    if (left !== null && this.kindFits(figure, left)) return left;
    const near = [...this.mentions].reverse().find((m) => m.to <= at && this.speaksFor(m, at) && this.kindFits(figure, m));
    if (near !== undefined && (compared || !this.crossesSubject(near.to, at))) return near;
    const last = this.links[this.links.length - 1];
    const spoken = this.links.findLast((l) => l.mention !== null && (l === last || l.mention.from >= 0) && this.kindFits(figure, l.mention))?.mention;
    if (spoken != null) return spoken;
    // `a margin of 12.6%, up 60 basis points`
    if (last !== undefined && (figure.kind === 'points' || figure.kind === 'basisPoints') && last.row?.kinds[0] === 'percent')
      return { ...idiomMention(last.metric, at), segment: last.segment };
    if (this.carried !== null && this.kindFits(figure, this.carried) && figure.kind !== 'bare') return this.carried;
    if (right !== null) return null;
    const later = this.mentions.find(
      (m) => m.from > groupEnd && m.from - groupEnd <= 6 && this.kindFits(figure, m) && !this.between(groupEnd + 1, m.from).some((x) => x.kind === 'figure' || x.norm === ','),
    );
    return later ?? null;
  }

  /** `Volumes rose 3% while pricing added 2%`: after a conjunction a noun that no line is named by, with a verb of its own. */
  private newSubject(at: number): boolean {
    let verb = at - 1;
    if (isGapped(this.items, at, this.w.fillers, this.mentions, this.links.at(-1))) return true;
    while (verb > 0 && /^(?:by|to|about|around|some|nearly)$/.test(this.items[verb]!.norm)) verb--;
    if (
      !this.w.upVerbs.has(this.items[verb]?.norm ?? '') &&
      !this.w.downVerbs.has(this.items[verb]?.norm ?? '') &&
      !/^(?:added|cost|contributed|subtracted)$/.test(this.items[verb]?.norm ?? '')
    )
      return false;
    const noun = this.items[verb - 1];
    const lead = this.items[verb - 2];
    // scripts without blanks have `同比` there
    if (noun?.kind !== 'word' || /[\u3040-\ud7af]/.test(noun.norm) || lead === undefined || this.mentions.some((m) => m.from <= verb - 1 && verb - 1 < m.to)) return false;
    if (
      !/^(?:while|whereas|but|and|,)$/.test(lead.norm) ||
      /^(?:it|which|that|this|they|we|both|also|then|is|are|was|were|has|have|had|each|margin|year|up|down|now|to)$/.test(noun.norm)
    )
      return false;
    return !this.w.fillers.has(noun.norm) && !this.w.upVerbs.has(noun.norm) && !this.w.downVerbs.has(noun.norm) && !noun.capital;
  }

  protected rightAdjacent(groupEnd: number): Mention | null {
    let i = groupEnd + 1;
    for (let steps = 0; i < this.items.length && steps < 7; i++, steps++) {
      const mention = this.mentions.find((m) => m.from === i);
      if (mention !== undefined) return mention;
      const item = this.items[i]!;
      if (item.kind === 'period') continue;
      // an aside right after the figure: `HK$2.8B (≈US$360M) share offering`
      if (item.norm === '(' && i === groupEnd + 1) {
        const close = this.items.findIndex((x, k) => k > i && x.norm === ')');
        if (close < 0 || close - i > 5) return null;
        i = close;
        continue;
      }
      if (item.kind === 'sign' && (item.norm === '/' || item.norm === '-')) continue;
      if (item.kind !== 'word') return null;
      // words of a segment's name stand before its metric
      const inSegment = this.mentions.some((m) => m.segment !== null && m.from > i && m.from - i <= 5 && m.segment.split(/[ /]/).includes(item.norm));
      if (!this.w.fillers.has(item.norm) && !inSegment) return null;
    }
    return null;
  }

  protected leftMention(at: number, reach = Infinity): Mention | null {
    for (let k = this.mentions.length - 1; k >= 0; k--) {
      const m = this.mentions[k]!;
      if (m.to > at || !this.speaksFor(m, at)) continue;
      if (at - m.to > reach) return null;
      const between = this.between(m.to, at);
      if (between.some((x) => x.kind === 'sign' && (x.norm === '|' || x.norm === ';'))) return null;
      // `total RPO or subscription backlog was`: two names of one line
      const other = this.mentions[k - 1];
      const joined = other === undefined ? [] : this.between(other.to, m.from);
      if (other !== undefined && joined[0]?.norm === 'or' && joined.length <= 3 && joined.every((x) => x.kind === 'word') && this.kindFits(this.items[at]!.figure!, other))
        return other;
      return m;
    }
    return null;
  }

  /** Neither the whole of another share nor set apart from the figure. */
  protected speaksFor(mention: Mention, at: number): boolean {
    return (!this.wholes.has(mention) || at - mention.to <= 1) && !this.clauses.isApart(mention.from, at);
  }

  /** A new subject began between: a comma and an `and` with words of its own. */
  protected crossesSubject(from: number, to: number): boolean {
    return this.between(from, to).filter((x) => x.kind === 'sign' && x.norm === ',').length > 2;
  }

  protected kindFits(figure: Figure, mention: Mention): boolean {
    const kinds = mention.row.kinds;
    switch (figure.kind) {
      case 'money':
        if (kinds[0] === 'moneyPerUnit') return figure.scale <= 1 && figure.noun === null;
        // money for a tonne is no line of the accounts
        if (figure.per !== null) return false;
        if (figure.noun !== null && !kinds.includes('moneyPerShare') && perShareOf[mention.metric] === undefined) return false;
        if (kinds.includes('money') || kinds.includes('moneyPerShare')) return figure.scale <= 1 ? true : kinds.includes('money');
        return false;
      case 'percent':
        // `volume 3.1% and price 2.1%`: what goods are sold at, no share
        if (mention.metric === 'sharePrice' && mention.label === 'price') return false;
        return !kinds.includes('multiple') || kinds.includes('percent') || kinds[0] === 'money';
      case 'points':
      case 'basisPoints':
        return kinds.includes('percent') || kinds.includes('rate');
      case 'multiple':
        return kinds.includes('multiple') || kinds[0] === 'money' || kinds[0] === 'count';
      case 'days':
        return kinds.includes('days');
      case 'years':
        return kinds.includes('years');
      case 'count':
        return kinds.includes('count') || (figure.noun === null && kinds.includes('money'));
      case 'bare':
        // `400 native clients`: a noun behind a bare number is what it counts
        if (kinds[0] === 'money' && figure.decimals === 0 && figure.scale === 1 && !figure.range && this.countsNext(figure)) return false;
        return figure.sign === 0 && figure.decimals === 0 && figure.low < 100
          ? kinds.some((k) => k === 'rank' || k === 'score' || k === 'count' || k === 'multiple' || k === 'days')
          : true;
      default:
        return false;
    }
  }

  private countsNext(figure: Figure): boolean {
    const at = this.items.findIndex((x) => x.figure === figure);
    const next = this.items[at + 1];
    return (
      next?.kind === 'word' &&
      next.norm.length > 1 &&
      !w.functionWords.has(next.norm) &&
      !this.w.fillers.has(next.norm) &&
      !this.w.comparisons.has(next.norm) &&
      !this.w.upVerbs.has(next.norm) &&
      !this.w.downVerbs.has(next.norm) &&
      !w.leftLinks.has(next.norm) &&
      !this.mentions.some((m) => m.from <= at + 1 && at + 1 < m.to)
    );
  }

  protected near(at: number, words: ReadonlySet<string>): boolean {
    for (let i = at + 1; i < Math.min(this.items.length, at + 4); i++) {
      if (this.items[i]!.kind === 'figure') return false;
      if (words.has(this.items[i]!.norm)) return true;
    }
    return false;
  }

  /** A phrase within the figure's own stretch: up to the figures on both sides. */
  protected phrase(at: number, pattern: RegExp): boolean {
    let from = at;
    while (from > 0 && this.items[from - 1]!.kind !== 'figure' && at - from < 6) from--;
    let to = at + 1;
    // `a 9%/16% CAGR`
    while (this.items[to]?.norm === '/' && this.items[to + 1]?.kind === 'figure') to += 2;
    while (to < this.items.length && this.items[to]!.kind !== 'figure' && to - at < 7) to++;
    return pattern.test(this.document.text.slice(this.items[from]!.start, this.items[to - 1]!.end));
  }
}
