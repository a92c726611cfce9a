/** Figures beside their like: metrics in a row for figures in a row, and what stands on the other side of a comparison. */
import type { Figure } from '../figures/figure.ts';
import type { Link } from './linkBase.ts';
import { LinkParts } from './linkParts.ts';
import type { Mention } from './mentions.ts';
import { partName } from './partName.ts';

export class LinkTwins extends LinkParts {
  /** `Sawn goods (61% of sales) … Packaging (39%) holds up`: the next part's share of the same whole. */
  protected siblingShare(at: number, figure: Figure): { subject: Mention; measure: string } | null {
    const { carried } = this;
    const opens = figure.bracketed || (this.items[at - 1]?.norm === '(' && this.items[at + 1]?.norm === ')');
    if (!opens || figure.sign !== 0 || this.links.length > 0 || carried?.metric !== 'segmentRevenue' || carried.segment === null) return null;
    const start = this.items[0]!.start;
    if (!/\(\d[\d.]*% of [^()]{0,30}(?:revenues?|sales|total)[^()]{0,12}\)/i.test(this.document.text.slice(Math.max(0, start - 400), start))) return null;
    const segment = partName(this.items, at, (word) => this.w.upVerbs.has(word) || this.w.downVerbs.has(word));
    return segment === null || segment === carried.segment ? null : { subject: { ...carried, segment }, measure: 'shareOf:revenue' };
  }

  /** `CMP 1,412, TP 1,650 (+17%)`: the arithmetic says that the target is so far from the price. */
  protected isUpside(figure: Figure): boolean {
    const [price, target] = ['sharePrice', 'targetPrice'].map((id) => this.links.findLast((l) => l.metric === id && l.measure === 'level' && !l.figure.range));
    return price !== undefined && target !== undefined && Math.abs((target.figure.low / price.figure.low - 1) * 100 - figure.low) < 1;
  }

  /** As many metrics in a row as there are figures, parted by slashes. */
  protected mentionRun(from: number, count: number): Mention[] | null {
    const first = this.mentions.find((m) => m.from >= from && m.from <= from + 4);
    if (first === undefined) return null;
    const run = [first];
    while (run.length < count) {
      const end = run[run.length - 1]!.to;
      if (this.items[end]?.norm !== '/') break;
      const next = this.mentions.find((m) => m.from > end && m.from <= end + 4);
      if (next === undefined) break;
      run.push(next);
    }
    return run.length === count ? run : null;
  }

  protected mentionRunBefore(to: number, count: number): Mention[] | null {
    const earlier = this.mentions.filter((m) => m.to <= to);
    for (let k = earlier.length; k >= count; k--) {
      const run = earlier.slice(k - count, k);
      if (to - run[run.length - 1]!.to > 8) return null;
      const joined = run.every(
        (m, i) =>
          i === 0 ||
          (m.from - run[i - 1]!.to <= 2 &&
            this.between(run[i - 1]!.to, m.from).some((x) => x.norm === '/' || x.norm === 'and') &&
            !this.between(run[i - 1]!.to, m.from).some((x) => x.kind === 'figure')),
      );
      if (joined && run.every((m) => this.kindFits(this.items[to]!.figure!, m))) return run;
    }
    return null;
  }

  /** What stands after `vs.` is measured as what stands before it; in a group, place by place. */
  protected twin(figure: Figure, at: number, groupEnd: number, place: number): Link | null {
    const plain = this.links.filter((l) => !l.compared && l.figure.kind === figure.kind && !this.clauses.isApart(l.at, at));
    // `$1.07 billion, or $3.93 per share, from $1.25 billion, or $4.55 per share`: each with its like
    const near = this.links.at(-1);
    // `32.7 million, which is 0.19 per share, up from 0.16`: an amount of one share with its like, aside or not
    const aside =
      near !== undefined && !near.compared && figure.kind === 'money' && figure.scale <= 1 && near.figure.kind === 'money' && near.figure.scale <= 1 && near.figure.noun !== null
        ? near
        : undefined;
    const last = aside ?? plain.findLast((l) => (l.figure.noun === null) === (figure.noun === null) && l.figure.scale > 1 === figure.scale > 1) ?? plain[plain.length - 1];
    const side = this.clauses.comparisonAt(at);
    // `compared to 5.70`: nothing named on that side before the figure
    const bare = side !== null && !this.mentions.some((m) => m.from >= side.from && m.to <= at) && !this.between(side.from, at).some((x) => x.kind === 'figure');
    if (
      last === undefined ||
      (!bare &&
        !this.restated(last, at) &&
        this.mentions.some((m) => m.from > last.at + (last.measure.startsWith('shareOf') ? 9 : 0) && m.to <= at && !this.wholes.has(m) && this.kindFits(figure, m)))
    )
      return null;
    const right = this.rightAdjacent(groupEnd);
    const base = right === null ? '' : right.metric[0]!.toUpperCase() + right.metric.slice(1);
    if (right !== null && right.metric !== last.metric && !last.metric.endsWith(base) && this.kindFits(figure, right)) return null;
    // the last unbroken run of figures parted by slashes
    const run: Link[] = [last];
    for (let k = plain.indexOf(last) - 1; k >= 0; k--) {
      if (plain[k]!.at !== run[0]!.at - 2 || this.items[plain[k]!.at + 1]?.norm !== '/') break;
      run.unshift(plain[k]!);
    }
    return run[place] ?? last;
  }

  /** `Online sales rose to 46.6, compared to net sales of 46.1`: the other side calls the part by the whole's name. */
  protected restated(last: Link, at: number): boolean {
    const side = this.clauses.comparisonAt(at);
    if (side === null || last.metric !== 'segmentRevenue') return false;
    const named = this.mentions.filter((m) => m.from >= side.from && m.to <= at);
    return named.length === 1 && (named[0]!.metric === 'revenue' || named[0]!.metric === 'netSales');
  }

  /** On the other side of a comparison, the period of that side; a year before its own metric's where none is named. */
  protected period(at: number, groupEnd: number, metric: string, measure: string): string | null {
    const before = [...this.links].reverse().filter((l) => this.clauses.comparisonAt(l.at) === null && !l.consensus);
    const own = before.find((l) => l.metric === metric && l.measure === measure) ?? before.find((l) => l.metric === metric) ?? before[0];
    if (this.clauses.comparisonAt(at) === null) {
      const yearBefore = this.periods.ofYearBefore(at, groupEnd, measure, own?.period ?? null);
      if (yearBefore !== null) return yearBefore;
      const said = this.periods.of(at, groupEnd, measure);
      // `after 15.3%`, `last year's 2,960`
      return own !== undefined && own.metric === metric && own.measure === measure && (said === null || said === own.period) && this.leadsBack(at)
        ? this.periods.yearBefore(own.period)
        : said;
    }
    return (
      this.periods.ofComparison(at, groupEnd, measure, own?.period ?? null, metric, own !== undefined && own.metric !== metric) ??
      (this.isConsensus(at, this.items[at]!.figure!) ? (own?.period ?? null) : null)
    );
  }
}
