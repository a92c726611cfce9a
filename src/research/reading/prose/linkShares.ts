/** Shares of a whole and surprises: figures that stand between two metrics. */
import { metricById } from '../../vocabulary/metrics.ts';
import type { Figure } from '../figures/figure.ts';
import type { Mention } from './mentions.ts';
import { isOwnName } from './ownNames.ts';
import { partName } from './partName.ts';
import { idiomMention } from './idioms.ts';
import * as w from './words.ts';
import { LinkBase } from './linkBase.ts';

const ofTotal = /^ of (?:the |its |our )?(?:group |company |overall )?(?:total|whole|group)\b(?! [a-z])/;

export class LinkShares extends LinkBase {
  /** `18% of the total`. */
  protected ofTotal(figure: Figure): boolean {
    return figure.kind === 'percent' && ofTotal.test(this.document.text.slice(figure.end, figure.end + 24));
  }

  /** `As a percentage of net sales, gross profit decreased to 39.3%`: what follows are shares of the whole named first. */
  protected percentageOf(at: number): { subject: Mention; measure: string } | null {
    const whole = this.mentions.find(
      (m) =>
        m.to <= at &&
        this.items[m.from - 1]?.norm === 'of' &&
        /^(?:percentage|percent|proportion|share)$/.test(this.items[m.from - 2]?.norm ?? '') &&
        this.items[m.from - 3]?.norm === 'a' &&
        this.items[m.from - 4]?.norm === 'as',
    );
    if (whole === undefined || whole.row.kinds[0] !== 'money') return null;
    this.wholes.add(whole);
    const subject = [...this.mentions].reverse().find((m) => m !== whole && m.to <= at && m.row.kinds[0] === 'money' && this.speaksFor(m, at));
    return subject === undefined ? null : { subject, measure: `shareOf:${whole.metric}` };
  }

  /** `accounted for 31% of revenue`, `37% of total revenue`, `as % of sales`, `contribution to revenue at 31%`. */
  protected share(at: number, groupEnd: number, figure: Figure, left: readonly string[], place: number): { subject: Mention; measure: string; period?: string | null } | null {
    if (figure.kind !== 'percent') return null;
    const lead = this.percentageOf(at) ?? this.asShareOf(at) ?? this.ratioOf(at);
    if (lead !== null) return lead;
    const next = this.items[groupEnd + 1];
    // `capex of 95m; 60% of it goes into one plant`
    const before = this.links.at(-1)?.mention ?? this.carried;
    if (next?.norm === 'of' && /^(?:it|that|this|them|which|these|those)$/.test(this.items[groupEnd + 2]?.norm ?? '') && before !== null && before.row.kinds[0] === 'money')
      return { subject: before, measure: `shareOf:${before.metric}` };
    let whole: Mention | null = null;
    if (next?.kind === 'word' && this.w.ofWords.has(next.norm)) {
      const first = this.mentions.find((m) => m.from > groupEnd && m.from <= groupEnd + 6);
      if (
        first !== undefined &&
        this.between(groupEnd + 1, first.from).every(
          (x) =>
            x.kind === 'period' ||
            (x.kind === 'word' &&
              (this.w.ofWords.has(x.norm) ||
                /^(?:of|total|net|its|the|group|current|today|todays|company|our|overall|s|kcs|consolidated|their|all)$/.test(x.norm) ||
                x.capital ||
                x.norm.endsWith('s'))),
        )
      ) {
        whole = first;
        for (let k = 0; k < place; k++) {
          const end: number = whole!.to;
          if (this.items[end]?.norm !== '/') break;
          whole = this.mentions.find((m) => m.from > end && m.from <= end + 5) ?? whole;
        }
      }
    }
    if (whole === null && left.some((x) => this.w.shareVerbs.has(x)) && left.includes('for')) {
      whole = this.mentions.find((m) => m.from > groupEnd && m.from <= groupEnd + 6 && m.row.id === 'revenue') ?? null;
    }
    // `482 million, a rise of 22% from 395 million and 18% of the total`
    const part = this.links.findLast((l) => l.metric === 'segmentRevenue' && l.segment !== null && l.measure === 'level' && !l.compared);
    if (whole === null && part?.mention != null && this.ofTotal(figure) && at - part.at < 14)
      return { subject: { ...part.mention, metric: part.metric, segment: part.segment }, measure: 'shareOf:revenue', period: part.period };
    if (whole === null) whole = this.wholeBefore(at);
    const listed = whole === null ? this.listedPart(at) : null;
    if (listed !== null) return listed;
    // `~30% of shipments`, `48% of volume`: things that are counted have parts as well
    const counted = whole !== null && whole.row.kinds[0] === 'count' && whole.row.kinds.length <= 2 && !/share$/i.test(whole.metric);
    if (counted) {
      const part = this.partOf(at, whole!);
      if (part === null) return null;
      this.wholes.add(whole!);
      return { subject: part, measure: `shareOf:${whole!.metric}` };
    }
    if (whole === null || whole.row.kinds[0] !== 'money') {
      // `contribution to revenue at 31%`
      const before = [...this.mentions].reverse().find((m) => m.to <= at && at - m.to <= 3);
      const contribution = before !== undefined && this.items[before.from - 1]?.norm === 'to' && this.items[before.from - 2]?.norm === 'contribution';
      if (!contribution) return null;
      const subject = [...this.mentions].reverse().find((m) => m.to <= before.from) ?? this.segmentSubject(before.from - 2);
      return subject === null ? null : { subject, measure: `shareOf:${before.metric}` };
    }
    const worth = this.links.at(-1);
    if (worth?.metric === 'presentValueOfTerminalValue' && worth.mention !== null && whole.metric === 'enterpriseValue') {
      this.wholes.add(whole);
      return { subject: { ...worth.mention, metric: worth.metric, row: worth.row ?? worth.mention.row }, measure: 'shareOf:enterpriseValue' };
    }
    const verb = this.items.findLastIndex((x, i) => i < at && i > at - 6 && this.w.shareVerbs.has(x.norm));
    const ownSubject = [...this.mentions].reverse().find((m) => m.to <= at && m !== whole && !this.wholes.has(m) && !this.clauses.isApart(m.from, at));
    const named = verb > 0 && (ownSubject === undefined || ownSubject.to < verb - 8) ? this.segmentSubject(verb) : null;
    this.wholes.add(whole);
    const subject = named ?? ownSubject ?? this.partOf(at, whole) ?? this.links[this.links.length - 1]?.mention ?? this.carried;
    if (subject === null || subject === undefined) return null;
    return { subject: this.asPartOf(whole, subject), measure: `shareOf:${whole.metric}` };
  }

  /** `Adjusted EBITDA over gross profit: 69%`. */
  private ratioOf(at: number): { subject: Mention; measure: string } | null {
    const [part, whole] = this.mentions.filter((m) => m.to <= at).slice(-2);
    if (part === undefined || whole === undefined || this.items[whole.from - 1]?.norm !== 'over' || part.to !== whole.from - 1) return null;
    if (part.row.kinds[0] !== 'money' || whole.row.kinds[0] !== 'money' || this.between(whole.to, at).some((x) => x.kind === 'word' && !this.w.fillers.has(x.norm))) return null;
    this.wholes.add(whole);
    return { subject: part, measure: `shareOf:${whole.metric}` };
  }

  /** `Product solutions: 778, or 50% of revenue`: what has a share of revenue is a part of it, the amount before as well. */
  private asPartOf(whole: Mention, subject: Mention): Mention {
    const row = metricById.get('segmentRevenue');
    if (row === undefined || !isOwnName(subject) || (whole.metric !== 'revenue' && whole.metric !== 'netSales')) return subject;
    const segment = this.between(subject.from, subject.to)
      .map((x) => x.norm)
      .join(' ');
    const part: Mention = { ...subject, metric: row.id, row, segment, label: segment };
    for (const [k, link] of this.links.entries())
      if (link.mention === subject && link.measure === 'level' && link.figure.kind === 'money') this.links[k] = { ...link, mention: part, metric: row.id, row, segment };
    return part;
  }

  /** A part that the vocabulary has no line for, named before its share of the whole. */
  private partOf(at: number, whole: Mention): Mention | null {
    const segment = partName(this.items, at, (word) => this.w.upVerbs.has(word) || this.w.downVerbs.has(word));
    if (segment === null) return null;
    // `power costs represent 22% of revenue`: what is spent is no part of what is earned
    const spent = /(?:costs?|expenses?|spending|capex|charges|investments?)$/.test(segment) ? camelCase(segment) : null;
    if (spent !== null)
      return {
        from: -1,
        to: at,
        metric: spent,
        row: { id: spent, name: segment, statement: 'operating', sign: 'either', kinds: ['money'], labels: [] },
        segment: null,
        accounting: null,
        negative: false,
        label: segment,
        tail: at,
      };
    const metric = whole.metric === 'revenue' || whole.metric === 'netSales' ? 'segmentRevenue' : whole.metric;
    const row = metricById.get(metric) ?? whole.row;
    return { from: -1, to: at, metric, row, segment, accounting: null, negative: false, label: segment, tail: at };
  }

  /** `the largest customer alone accounts for 42%`: of the same whole as the part before, but another part. */
  protected otherPart(mention: Mention, at: number, left: readonly string[]): Mention {
    if (mention !== this.carried || mention.segment === null || !left.slice(0, 4).some((x) => x.startsWith('account'))) return mention;
    const segment = partName(this.items, at, (word) => this.w.upVerbs.has(word) || this.w.downVerbs.has(word));
    return segment === null ? mention : { ...mention, segment };
  }

  /** `Spain brings in 15% of sales, the Americas 18% and Asia 16%`: a list of parts goes on. */
  private listedPart(at: number): { subject: Mention; measure: string } | null {
    const last = this.links.at(-1);
    if (last?.mention == null || last.segment === null || !last.measure.startsWith('shareOf:') || at - last.at > 14) return null;
    if (this.mentions.some((m) => m.from > last.at && m.to <= at && !this.wholes.has(m))) return null;
    const segment = partName(this.items, at, (word) => this.w.upVerbs.has(word) || this.w.downVerbs.has(word));
    return segment === null || this.w.comparisons.has(segment.split(' ')[0]!) ? null : { subject: { ...last.mention, segment }, measure: last.measure };
  }

  /** `enterprise revenue as % of total cloud revenue to rise from 60%`. */
  protected asShareOf(at: number): { subject: Mention; measure: string } | null {
    const whole = this.mentions.findLast((m) => m.to <= at && m.row.kinds[0] === 'money');
    if (whole === undefined) return null;
    let i = whole.from - 1;
    while (i > 0 && (this.items[i]!.capital || /^(?:total|net|group|its|our)$/.test(this.items[i]!.norm))) i--;
    if (this.items[i]?.norm !== 'of' || this.items[i - 1]?.norm !== 'as') return null;
    const subject = this.mentions.findLast((m) => m.to <= i - 1 && m.row.kinds[0] === 'money');
    if (subject === undefined) return null;
    // the name of a part before the whole, or a mark such as `2B` before the subject
    const named = i < whole.from - 1 && this.items.slice(i + 1, whole.from).some((x) => x.capital);
    const marked = subject.segment === null && this.items[subject.from - 1]?.figure?.kind === 'label';
    const row = metricById.get('segmentRevenue');
    const part =
      marked && row !== undefined
        ? { ...subject, row, metric: row.id, segment: this.document.text.slice(this.items[subject.from - 1]!.start, this.items[subject.from - 1]!.end) }
        : subject;
    return { subject: part, measure: `shareOf:${named ? 'segmentRevenue' : whole.metric}` };
  }

  /** `占净收入的15.3%`, `売上高の15.3％`: what the percentage is of stands before it. */
  private wholeBefore(at: number): Mention | null {
    let to = at;
    while (to > 0 && ['的', 'の', '의', '比'].includes(this.items[to - 1]!.norm)) to--;
    const before = this.mentions.find((m) => m.to === to && m.from >= 0);
    if (before === undefined || before.row.id !== 'revenue') return null;
    const said = this.items[before.from - 1];
    return (said !== undefined && (this.w.shareVerbs.has(said.norm) || said.norm === '占' || said.norm === '佔')) || (to < at && ['の', '의', '比'].includes(this.items[to]!.norm))
      ? before
      : null;
  }

  /** `Acme and Beta combined to account for`: the names before the verb are a part of the company. */
  protected segmentSubject(verb: number): Mention | null {
    const words: string[] = [];
    for (let i = verb - 1; i >= 0 && words.length < 6; i--) {
      const item = this.items[i]!;
      if (item.kind !== 'word' && item.norm !== '/') break;
      if (/^(?:to|combined|together|would|will|could|also|which|is|are|has|have|expected|we|expect|see|that|who|jointly)$/.test(item.norm)) {
        if (words.length > 0) break;
        continue;
      }
      if (!item.capital && item.norm !== 'and' && item.norm !== '/') break;
      words.unshift(item.norm);
    }
    while (words[0] === 'and' || words[0] === '/') words.shift();
    const row = metricById.get(words.length === 1 && words[0] === 'ai' ? 'aiRevenue' : 'segmentRevenue');
    if (words.length === 0 || row === undefined) return null;
    return {
      from: -1,
      to: verb,
      metric: row.id,
      row,
      segment: words.length === 1 && words[0] === 'ai' ? null : words.join(' ').replace(/ ?\/ ?/g, '/'),
      accounting: null,
      negative: false,
      label: words.join(' '),
      tail: verb,
    };
  }

  /** `… compares with 33.2 of consensus and 33.6 in our model, i.e. beats of 3.3% and 2.1%`: each of the view in its place. */
  private beatOfList(figure: Figure, left: readonly string[]): { subject: Mention | null; sign: -1 | 1; against: 'consensus' | 'estimate' } | null {
    if (figure.kind !== 'percent') return null;
    const before = this.links.filter((l) => l.measure === 'surprise');
    const [first] = this.links;
    const views = this.links.filter((l) => l !== first && l.measure === 'level' && l.metric === first!.metric && l.figure.kind === first!.figure.kind);
    const word = before.length === 0 && left[0] === 'of' ? (left[1] ?? '') : before.length > 0 && /^(?:and|,)$/.test(left[0] ?? '') ? 'beats' : '';
    const view = views[before.length];
    if (views.length < 2 || view === undefined || first!.mention === null || !/^(?:beats|misses)$/.test(word)) return null;
    return { subject: first!.mention, sign: word === 'misses' || before[0]?.sign === -1 ? -1 : 1, against: view.consensus ? 'consensus' : 'estimate' };
  }

  /** `4% above consensus`, `beat estimates by 3%`. */
  protected surprise(
    groupEnd: number,
    at: number,
    figure: Figure,
    left: readonly string[],
    place: number,
  ): { subject: Mention | null; sign: -1 | 1; against: 'consensus' | 'estimate' | 'guidance' } | null {
    const listedGap = this.beatOfList(figure, left);
    if (listedGap !== null) return listedGap;
    const beat = this.beat(at, groupEnd, figure) ?? this.sameGap(at, groupEnd, figure);
    if (beat !== null) return beat;
    const last = this.links.at(-1);
    // `$1.20, $0.05 above consensus`: beside the amount itself money may be what it missed by
    const gap = figure.kind === 'money' && last?.figure.kind === 'money' && last.measure === 'level' && figure.low * figure.scale < Math.abs(last.figure.low) * last.figure.scale;
    if (figure.kind !== 'percent' && figure.kind !== 'points' && figure.kind !== 'basisPoints' && !gap) return null;
    let found: string | null = null;
    for (let i = groupEnd + 1; i < Math.min(this.items.length, groupEnd + 8); i++) {
      const item = this.items[i]!;
      if (item.kind === 'sign' && item.norm !== '/') break;
      if (item.kind === 'figure') {
        // `2.2% ahead of the 151.8 consensus`
        if (found !== null && this.isConsensus(i, item.figure!))
          return { subject: this.choose(at, groupEnd, figure, false), sign: w.negativeSurprise.has(found) ? -1 : 1, against: 'consensus' };
        break;
      }
      // `19% year over year and beat consensus`
      if (item.norm === 'over' && /^(?:year|quarter|month)$/.test(this.items[i - 1]!.norm)) break;
      if (found === null && i <= groupEnd + (gap ? 1 : 3) && w.surpriseWords.has(item.norm)) found = item.norm;
      if (gap && found === null) break;
      if (
        found !== null &&
        w.ownViews.has(item.norm) &&
        /^(?:than|of|what|we|above|below|over|under|short)$/.test(this.items[i - 1]!.norm) &&
        this.document.kind === 'broker note' &&
        !(item.norm === 'we' && /^(?:of|above|below|over|under|short)$/.test(this.items[i - 1]!.norm))
      )
        return { subject: gap ? last.mention : this.choose(at, groupEnd, figure, false), sign: w.negativeSurprise.has(found) ? -1 : 1, against: 'estimate' };
      if (found !== null && (this.isComparator(item.norm) || /^\p{Lu}{2,5}e$/u.test(this.document.text.slice(item.start, item.end))))
        return { subject: gap ? last.mention : this.choose(at, groupEnd, figure, false), sign: w.negativeSurprise.has(found) ? -1 : 1, against: this.against(i, place) };
    }
    const by = left[0] === 'by' || left[1] === 'by';
    if (by && (!gap || left[0] === 'by')) {
      // `beat consensus (EUR2.79bn) by 3%`
      if (left[0] === 'by' && this.items[at - 2]?.figure?.bracketed === true) left = ['by', ...this.leftWords(at - 2, 7)];
      const verb = left.find((x) => w.surpriseWords.has(x) && !['above', 'below', 'over', 'under', 'higher', 'lower'].includes(x));
      // `EBITDA of 310 (25.7% margin) beat us by 6%`: the house's own number
      // … or `missed GSe by 6%`
      const houses = this.items.slice(Math.max(0, at - 4), at).some((x) => /^\p{Lu}{2,5}e$/u.test(this.document.text.slice(x.start, x.end)));
      const us = houses || left.some((x, k) => w.ownViews.has(x) && left[k + 1] === verb);
      if (verb !== undefined && (us || left.some((x) => this.isComparator(x))))
        return {
          subject: (gap ? last.mention : this.beatenLine(at, verb)) ?? this.choose(at, groupEnd, figure, false),
          sign: w.negativeSurprise.has(verb) ? -1 : 1,
          against: left.includes('guidance') ? 'guidance' : us || left.some((x) => x === 'our' || w.ownViews.has(x)) ? 'estimate' : 'consensus',
        };
    }
    return null;
  }

  /** What beats or misses stands before the verb, and not in brackets of its own. */
  private beatenLine(at: number, verb: string): Mention | null {
    const from = this.items.findLastIndex((x, i) => i < at && x.norm === verb);
    const line = this.mentions.findLast((m) => m.to <= from && !this.clauses.isBracketed(m.from, at) && !this.wholes.has(m));
    return line !== undefined && line.row.kinds[0] !== 'percent' ? line : null;
  }

  /** `a 4.0% beat`, `the beat was 67 million or 9.8%`, `topping the consensus of 4.63 by 0.08`: of the line stated last. */
  private beat(at: number, groupEnd: number, figure: Figure): { subject: Mention | null; sign: -1 | 1; against: 'consensus' | 'estimate' } | null {
    if (figure.kind === 'label' || figure.kind === 'multiple') return null;
    const after = this.items[groupEnd + 1]?.norm ?? '';
    const before = this.items
      .slice(Math.max(0, at - 6), at)
      .map((x) => x.norm || '#')
      .join(' ');
    // `Consensus has 2.2bn; we are 4% above`
    const last = this.links.at(-1) ?? (/^(?:we are|we re|we stand|we sit|our number is|our estimate is)\b/.test(before) ? (this.context.before ?? undefined) : undefined);
    const noun =
      /^(?:beat|miss|shortfall|overshoot)$/.test(after) && /\b(?:an?|the|its|this|another) (?:about |around |some |roughly |whole )?$/.test(`${before} `)
        ? after
        : /\b(beat|miss|shortfall|overshoot|gap) (?:was|of|is|by) (?:about |around |some |roughly )?$/.exec(`${before} `)?.[1];
    // a gap needs what it is a gap to
    if (noun !== undefined && (noun !== 'gap' || last?.consensus === true)) {
      const gap = noun === 'gap' && /\b(?:below|under|short)\b/.test(this.words(0, at));
      // `the adjusted EPS miss of 6 cents`: the line right before the noun
      const word = this.items.findLastIndex((x, i) => i < at && x.norm === noun);
      const named = this.mentions.find((m) => m.to === word);
      const line = named ?? this.links.findLast((l) => l.mention !== null && l.metric !== 'sharePrice' && l.metric !== 'targetPrice')?.mention ?? this.carried;
      return line === null ? null : { subject: line, sign: /miss|short/.test(noun) || gap ? -1 : 1, against: this.isAgainstHouse(at) ? 'estimate' : 'consensus' };
    }
    if (last === undefined || last.mention === null) return null;
    if (last.measure === 'surprise' && (/# ?,? (?:or|\()$/.test(before.trim()) || (figure.bracketed && last.at === at - 1)))
      return { subject: last.mention, sign: last.sign, against: last.against === 'estimate' ? 'estimate' : 'consensus' };
    // `analysts were looking for 3.85, so that the result came in 2.1% ahead`
    const gap = this.items[groupEnd + 2]?.kind === 'word' || this.items[groupEnd + 2]?.kind === 'figure' ? '' : after;
    if (last.consensus && figure.kind === 'percent' && /^(?:ahead|above|higher|short|below|lower)$/.test(gap))
      return { subject: last.mention, sign: w.negativeSurprise.has(gap) ? -1 : 1, against: 'consensus' };
    if (!last.consensus || !/# by (?:about |around |some |roughly |just )?$/.test(`${before.replace(/ (?:consensus|estimates?|forecast|expected|analysts?)/g, '')} `)) return null;
    const verb = this.items.slice(0, last.at).findLast((x) => w.surpriseWords.has(x.norm))?.norm;
    // `adjusted earnings of 1.25 a share cleared the 1.07 consensus by 0.18`
    const line = last.metric === last.mention.metric || !metricById.has(last.metric) ? last.mention : idiomMention(last.metric, at);
    return verb === undefined ? null : { subject: line, sign: w.negativeSurprise.has(verb) ? -1 : 1, against: 'consensus' };
  }

  /** `a beat of 6.4% against consensus and 5.8% against us`, `missed consensus by 4% and our number by 6%`: the same line against somebody else. */
  private sameGap(at: number, groupEnd: number, figure: Figure): { subject: Mention | null; sign: -1 | 1; against: 'consensus' | 'estimate' } | null {
    const last = this.links.at(-1);
    if (last?.measure !== 'surprise' || last.mention === null || at - last.at > 9 || figure.kind === 'label' || figure.kind === 'multiple') return null;
    const between = this.words(last.at + 1, at);
    const after = this.words(groupEnd + 1, groupEnd + 5);
    const who =
      /^(?:against|versus|vs|on|to|relative to|ahead of|short of|shy of|above|below) (?:the |our |its )?(\w+)/.exec(after)?.[1] ??
      /\b(?:and|but) (?:the |our |its )?(\w+)(?: \w+)? by(?: about| around)? ?$/.exec(between)?.[1];
    if (who === undefined || !/(?:^| )(?:and|but|or)(?: |$)/.test(between)) return null;
    const house = w.ownViews.has(who) || /\bour\b/.test(`${after} ${between}`);
    return house || this.isComparator(who) ? { subject: last.mention, sign: last.sign, against: house ? 'estimate' : 'consensus' } : null;
  }

  /** `our 754`, `Acme had 754, so the beat was 67`: against one house's number. */
  private isAgainstHouse(at: number): boolean {
    const said = this.words(Math.max(0, at - 14), at);
    if (/\bour\b/.test(said)) return true;
    const text = this.document.text.slice(this.items[0]!.start, this.items[at]!.start);
    return this.document.houses.some((h) => new RegExp(`\\b${h.split(' ')[0]!.replace(/\W/g, '')} (?:had|has|expected|modell?ed|forecast|looked|pencill?ed)\\b`).test(text));
  }

  private words(from: number, to: number): string {
    return this.items
      .slice(from, to)
      .map((x) => x.norm)
      .join(' ');
  }

  /** In `Enterprise value: 296.2 of equity + … = 310.5` what follows the sign of equality is what the line began with. */
  protected afterEquals(at: number, figure: Figure): Mention | null {
    let i = at - 1;
    while (i >= 0 && (this.items[i]!.norm === '*' || (w.leftLinks.has(this.items[i]!.norm) && this.items[i]!.norm !== 'makes'))) i--;
    if (this.items[i]?.norm !== '=' && this.items[i]?.norm !== 'makes' && this.items[i]?.norm !== 'gives') return null;
    const first = this.mentions[0];
    return first !== undefined && first.to < i && this.kindFits(figure, first) ? first : null;
  }

  /** What a surprise is against: in `above GSe/consensus` the first figure's is the house's own estimate. */
  protected against(from: number, place: number): 'consensus' | 'estimate' | 'guidance' {
    let i = from;
    for (let k = 0; k < place && this.items[i + 1]?.norm === '/'; k++) i += 2;
    const words = this.items.slice(i, i + 4).map((x) => x.norm);
    if (words[0] === 'guidance' || words[0] === 'midpoint') return 'guidance';
    if (words[0] === 'our' || /^\p{Lu}{2,5}e$/u.test(this.document.text.slice(this.items[i]!.start, this.items[i]!.end))) return 'estimate';
    return words[0] === 'model' ? 'estimate' : 'consensus';
  }
}

const camelCase = (words: string): string =>
  words
    .split(/[^\p{L}\d]+/u)
    .map((w, k) => (k === 0 ? w : w[0]!.toUpperCase() + w.slice(1)))
    .join('');
