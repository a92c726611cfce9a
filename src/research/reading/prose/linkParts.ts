/** Figures that are an amount told just before, or parts of it: stakes in a venture, `50 million of that came from gas, the other 17 million from prices`. */
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import { weekdayBefore } from '../document/priceDate.ts';
import type { Figure } from '../figures/figure.ts';
import { ofPart } from './divisions.ts';
import { idiomMention } from './idioms.ts';
import { indexMove } from './indexMoves.ts';
import type { Link } from './linkBase.ts';
import type { Mention } from './mentions.ts';
import { LinkShares } from './linkShares.ts';
import { partName } from './partName.ts';
import { partSubject } from './partSubject.ts';
import { priceBeside, shareMove } from './shareMoves.ts';
import { regionSubject } from './regionSubject.ts';

const pronoun = /^(?:that|this|it|which|these|those)$/;
/** `By place: United States 3,935m, International 885m`. */
const byParts = /^By (?:place|region|geography|segment|division|business|country|market|product|channel|line|area)s?\b/i;
/** Words of texts that count what is sold. */
const ofUnits = /\b(?:units?|volumes?|shipments|dispatches|deliveries|wholesales)\b/i;
const additive = /^(?:surprise|changeYoY|changeQoQ)$/;

export class LinkParts extends LinkShares {
  protected part(at: number, figure: Figure): Link | null {
    return (
      this.stake(at, figure) ??
      this.ofIndex(at, figure) ??
      this.ofShare(at, figure) ??
      (figure.kind === 'money' ? this.priceBeside(at, figure) : null) ??
      this.baseBeside(at, figure) ??
      (figure.kind === 'money' ? (this.inOtherCurrency(at, figure) ?? this.stakeAmount(at, figure) ?? this.partOfAmount(at, figure)) : null)
    );
  }

  /** `while the OMXS30 gained 6%`: over the same time as the share. */
  private ofIndex(at: number, figure: Figure): Link | null {
    const moved = indexMove(this.document.text, figure, this.items[0]!.start);
    if (moved === null) return null;
    const period = this.links.findLast((l) => l.metric === 'priceChange')?.period ?? null;
    return { ...this.plain(at, figure, 'priceChange'), period, sign: moved.sign, company: moved.index };
  }

  /** `Acme lost 3.1% on the day, Beta slipped 2.4%`. */
  private ofShare(at: number, figure: Figure): Link | null {
    const { before } = this.context;
    const goesOn = (before?.metric === 'sharePrice' && before.company !== undefined) || this.links.some((l) => l.metric === 'priceChange' && l.company !== undefined);
    const moved = shareMove(this.document, figure, this.items[0]!.start, goesOn);
    if (moved === null) return null;
    return { ...this.plain(at, figure, 'priceChange'), sign: moved.sign, ...(moved.company === null ? {} : { company: moved.company }) };
  }

  /** `slipped 2.4% to $68.10`, `a gain of 6.2% from $42.25`: where the share went, and where it stood the day before. */
  private priceBeside(at: number, figure: Figure): Link | null {
    const last = this.links.at(-1);
    if (last?.metric !== 'priceChange' || last.figure.kind !== 'percent' || at - last.at > 12 || figure.scale > 1) return null;
    const words = (from: number, to: number): string => this.items.slice(from, to).map((i) => ` ${i.norm}`).join('').replace(/ ,/g, ','); // prettier-ignore
    const way = priceBeside(`${words(last.at + 1, at).trimStart()} `, words(at + 1, at + 6));
    if (way === null) return null;
    const day = this.document.priceDate ?? this.document.calendar.date;
    // a high of the day itself
    const during = /\bas much as $/.test(this.document.text.slice(last.figure.start - 12, last.figure.start));
    const company = last.company === undefined ? {} : { company: last.company };
    return { ...this.plain(at, figure, 'sharePrice'), ...company, period: way === 'from' && day !== null ? weekdayBefore(day) : during ? this.document.calendar.date : null };
  }

  /** `RMB758.3 million (US$106.5 million)`: the same amount. */
  private inOtherCurrency(at: number, figure: Figure): Link | null {
    const amount = this.links.at(-1);
    if (amount?.figure.kind !== 'money' || amount.figure.currency === figure.currency || figure.noun !== null) return null;
    const follows = figure.bracketed ? amount.at === at - 1 : amount.at === at - 2 && this.items[at - 1]?.norm === '(';
    return follows ? { ...amount, figure, at } : null;
  }

  private stake(at: number, figure: Figure): Link | null {
    const stake = this.context.stakes?.get(figure);
    if (stake === undefined) return null;
    const { holder } = stake;
    const own = this.document.companies[0];
    const isOwn = own !== undefined && (own.id === holder || own.ticker === holder || own.name === holder || own.name?.startsWith(`${holder} `) === true);
    return { ...this.plain(at, figure, 'ownership'), company: isOwn ? own.id : holder, ...(stake.isRest ? { segment: 'rest' } : {}) };
  }

  /** `Acme carries 40%, or 1.6 billion`: its share of the cost told before. */
  private stakeAmount(at: number, figure: Figure): Link | null {
    const last = this.links.at(-1);
    if (last?.metric !== 'ownership' || this.carried?.metric !== 'projectCost' || at - last.at > 4 || this.items[at - 1]?.norm !== 'or') return null;
    return { ...this.plain(at, figure, 'projectCost'), segment: 'own share', ...(last.company === undefined ? {} : { company: last.company }) };
  }

  private partOfAmount(at: number, figure: Figure): Link | null {
    const own = this.links.at(-1);
    const last = own ?? this.context.before;
    if (last?.mention == null || last.figure.kind !== 'money') return null;
    // `the other 17 million from prices`: what is left of it
    if (own !== undefined && own.segment !== null && additive.test(own.measure) && /^(?:other|remaining|rest)$/.test(this.items[at - 1]?.norm ?? ''))
      return { ...own, figure, at, segment: `rest ${this.source(at) ?? ''}`.trim() };
    if (this.items[at + 1]?.norm !== 'of' || !pronoun.test(this.items[at + 2]?.norm ?? '')) return null;
    if (additive.test(last.measure)) return { ...last, figure, at, segment: this.source(at) ?? 'part', compared: false };
    const row = metricById.get('segmentRevenue');
    const name = partName(this.items, at, (word) => this.w.upVerbs.has(word) || this.w.downVerbs.has(word));
    if (last.measure !== 'level' || !/^(?:revenue|netSales)$/.test(last.metric) || name === null || row === undefined) return null;
    // the period is that of the whole where it was no other side of a comparison
    return { ...last, ...this.plain(at, figure, row.id), segment: name, period: this.first(last)?.period ?? null };
  }

  /** A part named by itself, where the talk is of revenue. */
  protected partOfRevenue(at: number, figure: Figure, compared: boolean): Mention | null {
    const talk = this.links.at(-1)?.mention ?? this.carried;
    const row = metricById.get('segmentRevenue');
    if (!compared && row !== undefined && figure.kind === 'money' && figure.scale > 1 && this.shareBehind(at)) {
      const segment = partName(this.items, at, (word) => this.w.upVerbs.has(word) || this.w.downVerbs.has(word));
      if (segment !== null && !this.mentions.some((m) => m.to <= at && at - m.from <= 8)) return { ...idiomMention('segmentRevenue', at), segment };
    }
    const listed =
      row !== undefined && !compared && figure.kind === 'money' && byParts.test(this.document.text.slice(this.items[0]!.start, this.items[0]!.start + 24))
        ? partSubject(this.items, at, figure, true)
        : null;
    if (listed !== null) return { ...idiomMention('segmentRevenue', at), segment: listed };
    if (compared || row === undefined || talk === null || !/^(?:revenue|netSales|segmentRevenue)$/.test(talk.metric)) return null;
    const name = figure.kind === 'percent' && talk.segment === null ? null : partSubject(this.items, at, figure, talk.segment !== null);
    if (name === null || this.mentions.some((m) => m.to <= at && at - m.from <= 6 && !this.wholes.has(m))) return null;
    return { ...idiomMention('segmentRevenue', at), segment: name };
  }

  /** What a part of the world brought, of the line that the talk is of; of revenue where it is of none. */
  protected ofRegion(at: number, figure: Figure, compared: boolean): Mention | null {
    const talk = this.links.at(-1)?.mention ?? this.carried;
    if (compared || figure.bracketed) return null;
    if (figure.kind !== 'percent' && !(figure.kind === 'money' && figure.scale > 1)) return null;
    const place = regionSubject(this.items, at);
    if (place === null || this.mentions.some((m) => m.to <= at && m.from >= place.from && m.label.toLowerCase() !== place.name)) return null;
    // `Europe's margin was 12%, and in the US 18%`
    if (figure.kind === 'percent' && !place.moved && talk?.segment != null && talk.metric.endsWith('Margin')) return { ...talk, segment: place.name };
    const goesOn = this.links.some((l) => l.measure.startsWith('growth') && at - l.at <= 8);
    if (figure.kind === 'percent' && !place.moved && !goesOn) return null;
    const ofLine = talk !== null && /^(?:income|operating)$/.test(talk.row.statement) && /^(?:money|count)$/.test(talk.row.kinds[0]!);
    // an amount alone may be anything: `the US brought 446m` after talk of none
    if (!ofLine && figure.kind === 'money' && !goesOn) return null;
    const line = ofLine ? talk.metric : 'revenue';
    return metricById.has(line) ? { ...idiomMention(ofPart[line] ?? line, at), segment: place.name } : null;
  }

  /** `10,812, 79.2% of sales`, `5,284 (38.7% of sales)`: what has a share of revenue right behind it is a part of it. */
  private shareBehind(at: number): boolean {
    let k = at + 1;
    while (k < at + 4 && /^(?:,|\(|or)$/.test(this.items[k]?.norm ?? '')) k++;
    const words = this.items.slice(k + 1, k + 5).map((x) => x.norm);
    return (
      this.items[k]?.figure?.kind === 'percent' && words[0] === 'of' && /^(?:(?:the |total |group |net |company )*)(?:revenues?|sales|turnover)\b/.test(words.slice(1).join(' '))
    );
  }

  /** The whole itself, of which `last` may be the figure before. */
  private first(last: Link): Link | undefined {
    return this.links.find((l) => l.metric === last.metric && !l.compared) ?? (this.context.before?.compared === true ? undefined : this.context.before) ?? undefined;
  }

  /** `came from natural gas and hedges`. */
  private source(at: number): string | null {
    const from = this.items.findIndex((x, i) => i > at && i < at + 8 && (x.norm === 'from' || x.norm === 'to' || x.kind === 'figure'));
    if (from < 0 || this.items[from]!.kind === 'figure') return null;
    const end = this.items.findIndex((x, i) => i > from && x.kind !== 'word');
    const words = this.items.slice(from + 1, end < 0 ? undefined : end).map((x) => x.norm);
    return words.length === 0 || words.length > 6 ? null : words.join(' ');
  }

  /** `Domestic two-wheelers did 648k`, `exports 512k`: what is counted where the talk is of units. */
  protected partOfVolume(at: number, figure: Figure): Mention | null {
    if (
      (figure.kind !== 'count' && figure.kind !== 'bare') ||
      (figure.noun !== null && figure.noun !== 'units' && figure.noun !== 'vehicles') ||
      figure.scale < 1e3 ||
      figure.sign !== 0
    )
      return null;
    // a line that the words name goes first
    if (this.mentions.some((m) => m.to <= at && at - m.to <= 5 && m.row.kinds.includes('count') && m.segment === null && m.metric !== 'volume')) return null;
    const next = this.items[at + 1]?.norm ?? '';
    const sold = figure.noun !== null || /^(?:did|sold|shipped|delivered|moved|dispatched|registered)$/.test(this.items[at - 1]?.norm ?? '') || /^(?:units|vehicles)$/.test(next);
    const listed = this.links.some((l) => l.metric === 'volume' && l.segment !== null);
    const start = this.items[0]!.start;
    if (!(sold || listed) || !ofUnits.test(this.document.text.slice(Math.max(0, start - 300), this.items.at(-1)!.end + 200))) return null;
    const segment = partName(this.items, at, (word) => this.w.upVerbs.has(word) || this.w.downVerbs.has(word));
    return segment === null ? null : { ...idiomMention('volume', at), segment };
  }

  /** `512k (+16.4%; 440k)`: behind the growth in a bracket stands what it grew from; the arithmetic says so. */
  private baseBeside(at: number, figure: Figure): Link | null {
    const [level, growth] = this.links.slice(-2);
    if (growth === undefined || !growth.measure.startsWith('growth') || level!.measure !== 'level' || level!.metric !== growth.metric || level!.segment !== growth.segment)
      return null;
    if (growth.at !== at - 2 || this.items[at - 1]?.norm !== ',' || this.items[growth.at - 1]?.norm !== '(' || figure.kind !== level!.figure.kind) return null;
    const grown = growth.sign * growth.figure.low;
    const ratio = (level!.figure.low * level!.figure.scale) / (figure.low * figure.scale) - 1;
    if (!(Math.abs(ratio * 100 - grown) <= Math.max(1, Math.abs(grown) * 0.1))) return null;
    return { ...level!, figure, at, period: this.periods.yearBefore(level!.period), compared: true };
  }

  /** `data centers 1.95B (+30.4% YoY)`: a growth in brackets is of the part whose amount stands right before it. */
  protected growthBeside(at: number, figure: Figure): Mention | null {
    const last = this.links.at(-1);
    const opened = this.items[at - 1]?.norm === '(';
    if (figure.kind !== 'percent' || last?.mention == null || last.segment === null || last.measure !== 'level') return null;
    if (last.figure.kind !== 'money' && last.metric !== 'volume') return null;
    if (!(opened ? last.at === at - 2 : figure.bracketed && last.at === at - 1)) return null;
    return figure.sign !== 0 || /^(?:yoy|year|qoq|quarter)$/.test(this.items[at + 1]?.norm ?? '') ? { ...last.mention, segment: last.segment } : null;
  }

  /** `79.2% of sales, and NAND 2,743 or 20.1%`: the share of the part right before, where another had one. */
  protected shareBeside(at: number, figure: Figure): { subject: Mention; measure: string } | null {
    const last = this.links.at(-1);
    if (figure.kind !== 'percent' || figure.sign !== 0 || last?.mention == null || last.metric !== 'segmentRevenue' || last.measure !== 'level' || last.figure.kind !== 'money')
      return null;
    const beside = this.items.slice(last.at + 1, at).every((x) => /^(?:,|\(|or)$/.test(x.norm)) && at - last.at <= 3;
    const like = this.links.find((l) => l.metric === 'segmentRevenue' && l.measure.startsWith('shareOf:'));
    if (!beside || like === undefined || /^(?:yoy|growth|higher|lower|more|less|up|down|above|below|qoq)$/.test(this.items[at + 1]?.norm ?? '')) return null;
    return { subject: { ...last.mention, segment: last.segment }, measure: like.measure };
  }

  /** `operated 1,362 stores totaling 14.3 million square feet`: the noun behind the number names the metric. */
  protected counted(figure: Figure, at: number): Mention | null {
    const noun = /\p{L}[\p{L} ]*$/u.exec(this.document.text.slice(figure.start, figure.end))?.[0].replace(/^(?:million|billion|thousand|mn|bn|m|k) /i, '');
    if (noun === undefined) return null;
    const row = matchWhole(wordsIn(noun, 0, noun.length), 'operating');
    return row !== null && row.kinds.includes('count') ? idiomMention(row.id, at) : null;
  }

  /** `on 14.2x FY26E and 12.8x FY27E EPS`: what the last of a list of multiples names is that of all. */
  protected nextInList(at: number): Mention | null {
    let k = at + 1;
    let again = false;
    for (; k < Math.min(this.items.length, at + 12); k++) {
      const item = this.items[k]!;
      if (item.figure?.kind === 'multiple') again = true;
      else if (item.kind === 'figure') return null;
      const next = this.mentions.find((m) => m.from === k);
      if (next !== undefined) return again && (next.row.kinds.includes('multiple') || next.row.kinds[0] === 'moneyPerShare' || next.row.kinds[0] === 'money') ? next : null;
      if (item.kind === 'word' && !/^(?:and|at|on|or|the|our|to)$/.test(item.norm)) return null;
      if (item.kind === 'sign' && !/^[,/]$/.test(item.norm)) return null;
    }
    return null;
  }

  private plain(at: number, figure: Figure, metric: string): Link {
    const mention = idiomMention(metric, at);
    return { figure, at, mention, metric, row: mention.row, measure: 'level', period: null, segment: null, sign: 1, consensus: false, compared: false };
  }
}
