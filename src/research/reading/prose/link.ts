/** Gives each figure of a sentence its metric, measure and period. */
import { lowerBehind } from '../../vocabulary/proseWords.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import { resolve } from '../document/calendar.ts';
import { perShareOf } from '../facts/perShare.ts';
import { growthMetrics } from '../facts/proto.ts';
import type { Figure } from '../figures/figure.ts';
import { differenceAt } from './differences.ts';
import { eachShare } from './eachShare.ts';
import { rateLink } from './exchangeRates.ts';
import { spreadLists, spreadYears } from './spreadYears.ts';
import { sharedOut } from './pairs.ts';
import { periodsAfter, periodsBefore } from './periodLists.ts';
import { providerBefore } from './partSubject.ts';
import { hanIdiom, hanLinks, isHan } from './han.ts';
import { idiomAt, idiomMention, lossAfter } from './idioms.ts';
import { bothPeriods, byMultiple, figureOfCase, ofOneCase, ourAndTheirs, takesAway } from './figureWords.ts';
import type { Mention } from './mentions.ts';
import { refine } from './refine.ts';
import { marginOfLevel } from './margins.ts';
import { isSequential, saysYear, sequentially, stepFrom } from './sequential.ts';
import { targetBefore } from './targetBefore.ts';
import { togetherOf } from './together.ts';
import { multipleOf, sequel, speaksOfRating } from './sequels.ts';
import { withSensitivities } from './sensitivities.ts';
import { isOfVoice } from './ofVoice.ts';
import { inSameMoney } from './sameMoney.ts';
import { settle } from './settle.ts';
import { shareFrom } from './shareFrom.ts';
import { storeIdiom } from './storeCounts.ts';
import { shareIdiom } from './shareCounts.ts';
import { revised, revisionVerb } from './vintages.ts';
import * as w from './words.ts';
import type { Link } from './linkBase.ts';
import { LinkTwins } from './linkTwins.ts';

export type { Link } from './linkBase.ts';

/** `upside from Monday's close of 67.86`: a price, no other target. */
const quotesPrice = (left: readonly string[]): boolean => /^(?:of|at|price)$/.test(left[0] ?? '') && /^(?:close|price|closing|level)$/.test(left[1] ?? '');

export class Linker extends LinkTwins {
  private readonly han = isHan(this.document.language);

  run(): Link[] {
    const { carried } = this;
    const at = this.items.flatMap((item, index) => (item.kind === 'figure' && item.figure!.kind !== 'label' ? [index] : []));
    for (let k = 0; k < at.length;) {
      const group = [at[k]!];
      while (k + group.length < at.length && this.items[at[k + group.length]! - 1]?.norm === '/' && at[k + group.length] === (group[group.length - 1] ?? 0) + 2)
        group.push(at[k + group.length]!);
      if (group.length > 1) this.linkGroup(group);
      else this.linkOne(at[k]!, null, null);
      k += group.length;
    }
    const linked = this.han ? hanLinks(this.links, this.items, this.document, this.context.period) : this.links;
    const settled = settle(sharedOut(spreadYears(spreadLists(ofOneCase(linked), this.items, this.document.text)), this.items), this.items, this.context.usual);
    return withSensitivities(refine(inSameMoney(revised(settled, this.items, this.document)), this.items, this.document.text), this.items, this.mentions, carried, this.document);
  }

  /** `37%/50% of total revenue/public cloud revenue`, `3.4x/2.7x 2026E/27E P/S`. */
  private linkGroup(group: readonly number[]): void {
    const last = group[group.length - 1]!;
    const after = this.mentionRun(last + 1, group.length);
    const before = this.mentionRunBefore(group[0]!, group.length);
    const periods = periodsAfter(this.items, last, group.length, this.document) ?? periodsBefore(this.items, group[0]!, group.length, this.document);
    group.forEach((index, k) => this.linkOne(index, after?.[k] ?? before?.[k] ?? null, periods?.[k] ?? null, k, last));
  }

  private linkOne(at: number, given: Mention | null, period: string | null, place = 0, groupEnd = at): void {
    const figure = this.items[at]!.figure!;
    const left = this.leftWords(at, 8);
    const right = this.rightWords(groupEnd, 8);
    const compared = this.isCompared(at);
    const consensus = this.isConsensus(at, figure) || this.goesOnConsensus(at);

    // `the 53rd week added 340 million of sales`: what comes on top is not what there is
    if (figure.kind === 'money' && /^(?:added|adds|adding)$/.test(left[0] ?? '') && right[0] === 'of') return;
    const rate = given === null ? rateLink(this.items, at, this.document) : null;
    const part = given === null && rate === null ? this.part(at, figure) : null;
    if (rate !== null || part !== null) {
      if (part !== null || rate !== 'one') this.links.push(part ?? (rate as Link));
      return;
    }
    const origin = given === null ? shareFrom(this.items, at, this.mentions, this.links, this.carried) : null;
    if (origin !== null) {
      const { metric, measure } = origin;
      this.links.push({
        ...origin,
        figure,
        at,
        row: metricById.get(metric) ?? null,
        period: origin.period ?? this.period(at, groupEnd, metric, measure),
        sign: 1,
        consensus,
        compared: false,
      });
      return;
    }
    const together = given === null ? togetherOf(this.links, this.items, at) : null;
    if (together !== null) {
      const named = idiomMention(together.metric, at);
      this.links.push({ ...together.like, figure, at, mention: named, metric: together.metric, row: named.row });
      return;
    }
    const targets = given === null ? targetBefore(this.links.at(-1), this.items, at) : null;
    if (targets !== null) {
      this.links.splice(-1, 1, targets.now, targets.before);
      return;
    }
    const twin =
      compared && given === null && this.links.at(-1)?.measure !== 'surprise' && !/^(?:beat|miss|shortfall)$/.test(right[0] ?? '') && !quotesPrice(left) && !this.ofTotal(figure)
        ? this.twin(figure, at, groupEnd, place)
        : null;
    if (twin !== null) {
      // `0.6% QoQ against our 0.4%, and up 1.9% YoY`: its own words say what it steps from
      const measure = saysYear(this.items, at, this.document) ? twin.measure.replace(/QoQ$/, 'YoY') : twin.measure;
      this.links.push({ ...twin, figure, at, measure, period: period ?? this.period(at, groupEnd, twin.metric, measure), consensus, compared, sign: twin.sign });
      return;
    }
    const share: { subject: Mention; measure: string; period?: string | null } | null =
      this.siblingShare(at, figure) ?? this.share(at, groupEnd, figure, left, place) ?? this.shareBeside(at, figure);
    const surprise = share === null ? this.surprise(groupEnd, at, figure, left, place) : null;
    const ofCase = figure.kind === 'multiple' && figureOfCase(this.items, at, this.document);
    const idiom =
      share === null && surprise === null
        ? ofCase
          ? { metric: 'targetMultiple', measure: 'level', sign: 1 as const, segment: byMultiple }
          : (shareIdiom(this.document.text, figure) ??
            storeIdiom(this.document.text, figure) ??
            (this.han ? hanIdiom(this.items, at, this.links.at(-1), this.carried?.metric ?? null, this.document.text) : null) ??
            sequel(this.links, this.items, at) ??
            idiomAt(this.items, at, groupEnd, this.document))
        : null;
    if (idiom !== null) {
      const named = idiomMention(idiom.metric, at);
      this.links.push({
        figure,
        at,
        mention: named,
        metric: idiom.metric,
        row: named.row,
        measure: idiom.measure,
        period: period ?? this.period(at, groupEnd, idiom.metric, idiom.measure),
        segment: idiom.segment ?? null,
        sign: figure.sign === 0 ? idiom.sign : 1,
        consensus,
        compared,
      });
      return;
    }
    const each = given === null ? eachShare(figure, at, this.items, this.mentions, this.links.at(-1)) : null;
    if (each !== null) {
      this.links.push({
        figure,
        at,
        mention: each.mention,
        metric: each.metric,
        row: metricById.get(each.metric) ?? null,
        measure: 'level',
        period: each.link?.period ?? this.period(at, groupEnd, each.metric, 'level'),
        segment: each.mention?.segment ?? null,
        sign: each.link?.sign ?? 1,
        consensus,
        compared,
      });
      return;
    }
    let mention = given ?? this.afterEquals(at, figure);
    let measure: string | null = null;
    if (share !== null) {
      ({ subject: mention, measure } = share);
    } else if (surprise !== null) {
      mention = given ?? surprise.subject;
      measure = 'surprise';
    }
    // `earnings of $0.56 per share`
    if (
      mention === null &&
      figure.noun !== null &&
      figure.kind === 'money' &&
      left.slice(0, 4).some((x) => /^(?:earn|profits?$|made$|lost$|loss)/.test(x)) &&
      this.leftMention(at, 4) === null
    )
      mention = idiomMention(left.includes('adjusted') ? 'adjustedEps' : 'eps', at);
    mention ??=
      this.ofRegion(at, figure, compared) ??
      this.growthBeside(at, figure) ??
      this.partOfVolume(at, figure) ??
      this.partOfRevenue(at, figure, compared) ??
      marginOfLevel(this.items, at, this.links, this.mentions, this.carried) ??
      this.choose(at, groupEnd, figure, compared);
    // `our bear case of $31 assumes 4% and 21%`: a value has no percentage but that of its change
    if (figure.kind === 'percent' && share === null && surprise === null && mention?.metric === 'fairValue' && !left.some((x) => this.w.upVerbs.has(x) || this.w.downVerbs.has(x)))
      mention = null;
    if (figure.kind === 'count' && (mention === null || mention.row.kinds[0] !== 'count' || mention.from > at || at - mention.to > 3))
      mention = this.counted(figure, at) ?? mention;
    mention ??= figure.kind === 'multiple' ? this.nextInList(at) : null;
    if (mention === null && this.context.heading !== null && this.kindFits(figure, this.context.heading)) mention = this.context.heading;
    // `sustain 20–30% growth`: of the whole company
    const growing = right[0] === 'growth' || (right[0] === 'yoy' && right[1] === 'growth');
    if (growing && figure.kind === 'percent' && mention === null) mention = idiomMention('revenue', at);
    const again = mention === null && figure.kind === 'money' && figure.scale === 1 && !figure.range ? this.context.told?.get(`${figure.currency}|${figure.low}`) : undefined;
    if (again !== undefined && (/^(?:the|that|its|this)$/.test(left[0] ?? '') || (again === 'sharePrice' && left[0] === 'at'))) mention = idiomMention(again, at);
    // `puts the shares at $86 and leaves them at Underperform`: a bare price beside a rating is a target
    if (
      mention === null &&
      figure.kind === 'money' &&
      figure.scale === 1 &&
      !figure.range &&
      (this.document.kind === 'rating news' || this.document.houses.length > 1) &&
      this.document.kind !== 'broker note' &&
      speaksOfRating(this.items, this.document.text)
    )
      mention = idiomMention('targetPrice', at);
    if (mention === null) return;
    mention = this.otherPart(mention, at, left);
    const fits = this.fit(figure, mention, measure, left, right, at);
    if (fits === null) return;
    // `adjusted earnings of $1.25 a share cleared the $1.07 consensus`: from here on they are each share's
    if (fits.metric === perShareOf[mention.metric]) mention = { ...mention, metric: fits.metric, row: metricById.get(fits.metric) ?? mention.row };
    measure = fits.measure;
    const provider = /^(?:revenue|netSales)$/.test(fits.metric) ? providerBefore(this.items, at) : null;
    const metric = provider === null ? fits.metric : 'segmentRevenue';
    const link: Link = {
      figure,
      at,
      mention,
      metric,
      row: metricById.get(metric) ?? mention.row,
      measure,
      period:
        share?.period !== undefined
          ? share.period
          : (period ?? (measure.endsWith('QoQ') ? stepFrom(this.items, at, this.document) : null) ?? this.period(at, groupEnd, fits.metric, measure)),
      segment: provider ?? mention.segment,
      sign: surprise !== null ? surprise.sign : lossAfter(this.items, at) && /eps|income|profit/i.test(fits.metric) ? -1 : fits.sign,
      consensus: surprise !== null ? false : consensus,
      ...(surprise !== null ? { against: surprise.against } : {}),
      ...(isOfVoice(this.items, at, this.document) ? { own: true as const } : {}),
      compared,
    };
    this.links.push(link);
    // `119% in both 2024 and 2025`
    const second = bothPeriods(this.items, groupEnd, this.document);
    if (second !== null) this.links.push({ ...link, period: second });
    // `where both the Street and we sat at 20.4%`
    if (ourAndTheirs.test(this.document.text.slice(Math.max(this.items[0]!.start, figure.start - 60), figure.start))) {
      this.links.pop();
      this.links.push({ ...link, consensus: true }, { ...link, consensus: false, own: true });
    }
    // `revenue and adj. EBITDA (both 4% above …)`
    if (this.items[at - 1]?.norm === 'both' && given === null) {
      const pair = this.mentions.findLast((m) => m.to <= at && m !== mention);
      if (pair !== undefined && this.kindFits(figure, pair)) this.links.push({ ...link, mention: pair, metric: pair.metric, row: pair.row, segment: pair.segment });
    }
    this.carried = mention;
  }

  /** Measure and sign by the words around the figure; null where the pair makes no sense. */
  private fit(
    figure: Figure,
    mention: Mention,
    given: string | null,
    left: readonly string[],
    right: readonly string[],
    at: number,
  ): { metric: string; measure: string; sign: -1 | 1 } | null {
    const ratio = mention.row.kinds[0] === 'percent' || mention.row.kinds[0] === 'rate';
    const leftNear = left.slice(0, 6);
    const next = right[0] === 'yoy' ? right[1] : right[0];
    const noun = next !== undefined && (this.w.upVerbs.has(next) || this.w.downVerbs.has(next)) ? next : undefined;
    const verb = noun ?? leftNear.find((x) => this.w.upVerbs.has(x) || this.w.downVerbs.has(x)) ?? right.slice(0, 3).find((x) => this.w.downVerbs.has(x) || this.w.upVerbs.has(x));
    // `cuts her forecast to 0.5%`: the forecast is cut, what it says may still grow
    const viewCut = left[0] === 'to' && left.slice(1, 5).some((x) => /^(?:forecasts?|estimates?|est|guidance|outlook|view|projections?|target)$/.test(x));
    // `drops below 8%` tells a level that growth falls to
    const down =
      lowerBehind.test(right.slice(0, 2).join(' ')) ||
      // `costs took some 60bp off gross margin`
      (/^(?:of|off|from)$/.test(right[0] ?? '') && takesAway.test([...leftNear].reverse().join(' '))) ||
      (verb !== undefined && !viewCut && this.w.downVerbs.has(verb) && left[0] !== 'below' && left[0] !== 'under' && left[0] !== 'above') ||
      // `5.9% below last year`, `9% less than the 61.8 of 3Q24`
      (figure.kind === 'percent' && /^(?:less|below|under|short|fewer)$/.test(right[0] ?? ''));
    const step = isSequential(this.items, at, this.document) || (!saysYear(this.items, at, this.document) && (this.near(at, w.quarterOnQuarter) || this.phrase(at, sequentially)));
    const suffix = step ? 'QoQ' : 'YoY';
    if (given === 'shareOf:revenue' && mention.row.margin !== undefined && mention.segment === null)
      return { metric: mention.row.margin, measure: 'level', sign: mention.negative ? -1 : 1 };
    // `180, equal to 17.3% of segment sales`
    if (given === 'shareOf:segmentRevenue' && mention.row.margin !== undefined) return { metric: mention.row.margin, measure: 'level', sign: 1 };
    if (given !== null) return { metric: mention.metric, measure: given, sign: 1 };
    // `… to 14.60 from 13.70. That is a 6.6% lift`
    const view = this.context.before;
    if (
      figure.kind === 'percent' &&
      this.links.length === 0 &&
      view?.vintage !== undefined &&
      view.metric === mention.metric &&
      /^(?:lift|cut|increase|raise|reduction|upgrade|downgrade|rise|boost|trim|change|decrease|higher|lower|more|less)$/.test(right[0] ?? '')
    )
      return { metric: mention.metric, measure: 'revision', sign: /^(?:cut|reduction|downgrade|trim|decrease|lower|less)$/.test(right[0]!) ? -1 : 1 };
    // `API revenue accounted for about 60%`, without saying of what
    if (figure.kind === 'percent' && mention.row.kinds[0] === 'money' && left.slice(0, 4).some((x) => x.startsWith('account')))
      return { metric: mention.metric, measure: this.context.part != null ? 'shareOf:segmentRevenue' : 'shareOf:revenue', sign: 1 };
    const revised = figure.kind === 'percent' && mention.row.kinds[0] !== 'percent' ? revisionVerb(this.items, at) : null;
    if (revised !== null)
      return { metric: mention.metric, measure: 'revision', sign: (down || this.w.downVerbs.has(revised) || revised.startsWith('reduce')) && figure.sign === 0 ? -1 : 1 };
    if (figure.kind === 'basisPoints' && figure.sign === 0 && w.inBasisPoints.has(mention.metric) && w.stands.test(left[0] ?? ''))
      return { metric: mention.metric, measure: 'level', sign: 1 };
    if (figure.kind === 'points' || figure.kind === 'basisPoints') return { metric: mention.metric, measure: `change${suffix}`, sign: down && figure.sign === 0 ? -1 : 1 };
    if (figure.kind === 'percent') {
      if (growthMetrics.has(mention.metric)) return { metric: mention.metric, measure: `growth${suffix}`, sign: down && figure.sign === 0 ? -1 : 1 };
      if (this.phrase(at, /\bcagr\b|compound(?:ed|s|ing)? (?:annual|rate|growth|at|by)|annually (?:from|over|through)|复合/i))
        return { metric: mention.metric, measure: 'cagr', sign: 1 };
      // `90-day NPLs flat at 1.1%`
      if (mention.metric === 'nonPerformingLoans' && verb === undefined) return { metric: 'nplRatio', measure: 'level', sign: 1 };
      // `the tax rate rose 3% to 26%`: by how much, and to what
      const stepped = ratio && left[0] !== undefined && left[0] === verb && this.items[at + 1]?.norm === 'to' && this.items[at + 2]?.figure?.kind === 'percent';
      if (ratio && !stepped && !(noun !== undefined && right[right.indexOf(noun) + 1] === 'in')) return { metric: mention.metric, measure: 'level', sign: 1 };
      if (mention.row.kinds.includes('percent') && mention.row.kinds[0] !== 'count' && verb === undefined && figure.sign === 0 && !this.phrase(at, /\byoy|y\/y|growth/i))
        return { metric: mention.metric, measure: 'level', sign: 1 };
      // `labor costs were 27.2%`: of revenue
      const isCost = mention.row.statement === 'income' && mention.row.sign === 'negative' && mention.row.kinds[0] === 'money';
      if (isCost && verb === undefined && /^(?:was|were|is|are)$/.test(left[0] ?? '') && !/^(?:yoy|growth|year|annual|higher|lower|more|less|above|below|of)$/.test(right[0] ?? ''))
        return { metric: mention.metric, measure: 'shareOf:revenue', sign: 1 };
      // a target is revised, it does not grow
      if (mention.metric === 'targetPrice' && this.isUpside(figure)) return { metric: 'upside', measure: 'level', sign: 1 };
      if (mention.metric === 'targetPrice') return { metric: mention.metric, measure: 'revision', sign: down && figure.sign === 0 ? -1 : 1 };
      return { metric: mention.metric, measure: `growth${suffix}`, sign: down && figure.sign === 0 ? -1 : 1 };
    }
    if (figure.kind === 'multiple' && !mention.row.kinds.includes('multiple')) {
      const since =
        this.items[at + 1] !== undefined && this.w.comparisons.has(this.items[at + 1]!.norm) ? this.items.slice(at + 2, at + 4).find((x) => x.kind === 'period') : undefined;
      const base = since === undefined ? null : resolve(since.period!, this.document.calendar);
      if (base !== null) return { metric: mention.metric, measure: `growthSince:${base}`, sign: 1 };
    }
    if (figure.kind === 'multiple' && !mention.row.kinds.includes('multiple')) {
      // a company tells its leverage and no multiple of its own
      const leverage = this.document.voice === 'company' && /ebitda$|^netDebt$/i.test(mention.metric) ? 'netDebtToEbitda' : undefined;
      const valued = verb === undefined ? (leverage ?? multipleOf[mention.metric]) : undefined;
      return valued !== undefined ? { metric: valued, measure: 'level', sign: 1 } : { metric: mention.metric, measure: 'growthYoY', sign: 1 };
    }
    const last = this.links.at(-1);
    // `adjusted earnings of 1.25 a share cleared the 1.07 consensus`: from then on they are each share's
    const goesOn = last !== undefined && last.metric === perShareOf[mention.metric] && last.figure.noun !== null && figure.decimals > 0;
    const perShare =
      figure.kind === 'money' &&
      figure.scale <= 1 &&
      (figure.noun !== null || goesOn || figure.scale < 1 || (figure.decimals > 0 && mention.metric === 'netAssetValue')) &&
      mention.row.kinds[0] === 'money'
        ? perShareOf[mention.metric]
        : undefined;
    if (perShare !== undefined)
      return {
        metric: figure.noun === 'diluted' || right.slice(0, 6).includes('diluted') ? (perShare === 'eps' ? 'epsDiluted' : perShare) : perShare,
        measure: 'level',
        sign: mention.negative && figure.sign === 0 && !figure.bracketed ? -1 : 1,
      };
    const by = leftNear[0] === 'by' || leftNear[1] === 'by';
    // `net loss was 307, where the year before had brought a profit of 318`
    const regained = left.slice(0, Math.min(4, at - mention.to)).some((x) => /^(?:profits?|income|earnings|gain|utile|gewinn|bénéfice|beneficio|lucro)$/.test(x));
    const sign = ((mention.negative && !regained) || (figure.kind === 'money' && left.slice(0, 3).includes('negative'))) && figure.sign === 0 && !figure.bracketed ? -1 : 1;
    const difference = figure.kind === 'money' && last?.metric === mention.metric ? differenceAt(this.items, at) : 0;
    if (difference !== 0) return { metric: mention.metric, measure: `change${suffix}`, sign: difference };
    if (by && verb !== undefined && figure.kind === 'money') return { metric: mention.metric, measure: `change${suffix}`, sign: down ? -1 : 1 };
    return { metric: mention.metric, measure: 'level', sign };
  }
}
