/** Old and new views of one thing: a target taken from 50 to 60, an estimate cut, a range that was another before. */
import type { Vintage } from '../../../kernel/records.ts';
import type { Document } from '../document/document.ts';
import { leadingFrom, leadingTo, revising as revisingElsewhere } from '../../vocabulary/proseWords.ts';
import { isPast, metricVoice } from '../facts/voice.ts';
import { priorView } from './figurePeriod.ts';
import type { Draft } from '../facts/proto.ts';
import type { Item } from './items.ts';
import type { Link } from './link.ts';

/** Somebody changes what he thought; of a growth it is said otherwise: `rises to`, `up from`. */
const revising =
  /\b(?:raise|raises|raised|lift|lifts|lifted|cut|cuts|trim|trims|trimmed|lower|lowers|lowered|go|goes|went|take|takes|took|taking|nudge|nudges|nudged|revise|revises|revised|move|moves|moved|bump|bumps|reduce|reduces|reduced|hike|hikes|now|new|tweak|tweaks|upgrade|upgrades|slash|slashes|drops|set|sets|increase|increases|puts|bring|brings|fall|falls)\b/;
const revisingWords = new Set(revisingElsewhere);
const isRevising = (before: string): boolean => revising.test(before) || before.split(' ').some((word) => revisingWords.has(word));
const viewed = /\b(?:estimates?|est|forecasts?|guidance|outlook|target|objective|range|pt|tp|po|multiple|guide|budget)\b/;

/**
 * `2026E EPS goes to 14.10 from 15.40 (-8.4%)`: both are views of the same period, and the percentage is the revision.
 *
 * A comparison of what was with what had been is left as it is.
 */
export function revised(links: readonly Link[], items: readonly Item[], document: Document): Link[] {
  const result = fromFirst(links, items, document);
  for (let k = 1; k < result.length; k++) {
    const link = result[k]!;
    // `2026E EBITDA comes down -7%/-2% and EPS -8%/-2%`, `goes up by 2.3% and net profit by 3.8%`
    const last = result[k - 1]!;
    if (
      last.measure === 'revision' &&
      link.figure.kind === 'percent' &&
      link.measure.startsWith('growth') &&
      revisesToo(words(items, last.at + 1, link.at), items[link.at - 1]?.norm === '/')
    )
      result[k] = { ...link, measure: 'revision', sign: link.figure.sign === 0 ? last.sign : link.sign };
    if (!link.compared) continue;
    const isOf = (l: Link, i: number): boolean => i < k && !l.compared && l.metric === link.metric && l.measure === link.measure && l.segment === link.segment;
    // in `to 420/610 from 330/560` each has its like of the same year
    const like = result.findLastIndex((l, i) => isOf(l, i) && l.period !== null && l.period === link.period);
    const nearest = result.findLastIndex(isOf);
    const at = like >= 0 && items[(result[nearest]?.at ?? 0) - 1]?.norm === '/' ? like : nearest;
    if (at < 0 || link.at - result[at]!.at > 14) continue;
    const goesOn = items[link.at - 1]?.norm === '/' && result[k - 1]!.vintage === 'old' && result[k - 1]!.at === link.at - 2;
    const own = result[at]!;
    const between = words(items, own.at + 1, link.at);
    const isTarget = metricVoice(link.metric) === 'target';
    const before = words(items, 0, own.at);
    const future = own.period !== null && !/^\d+M$/.test(own.period) && !isPast(own.period, null, document);
    // `capex for FY26 is put at 20, up from 18`: what is put so was put otherwise before
    const put =
      future && /\b(?:is|are) (?:now )?(?:put|seen|pegged|guided|budgeted|set|expected)\b/.test(before) && !items.slice(own.at, link.at + 3).some((x) => x.kind === 'period');
    // `we now expect 2026 EBITDA of 410, up from 395`
    const now =
      future &&
      /\bnow (?:\w+ )?(?:expects?|sees?|guid(?:es|ed|ing)|forecasts?|models?|looks? for|assumes?|anticipates?|projects?|plans?|targets?|estimates?|at|stands?)\b/.test(before);
    // `13.25, against 12.85 before`, `433 rather than 419`
    const behind = /^(?:before|previously|earlier|prior)$/.test(items[link.at + 1]?.norm ?? '') && items[link.at + 2]?.kind !== 'word';
    const instead = /\b(?:rather than|instead of) ?$/.test(between);
    if (
      !goesOn &&
      !behind &&
      !instead &&
      (!/(?:^|[(, ])(?:from|was|previously|previous|before|prior|old|earlier)(?: [a-z]+)? ?:? ?$/.test(between) ||
        (!isTarget && !put && !now && /\b(?:up|down) from/.test(between)))
    )
      continue;
    const bracketed = /\( ?(?:was|previously|previous|before|prior|old|from)/.test(between);
    if (!isTarget && !(future || viewed.test(before))) continue;
    if (!isTarget && !bracketed && !put && !behind && !instead && !revising.test(before)) continue;
    result[at] = { ...own, vintage: 'new' };
    result[k] = { ...link, period: own.period, vintage: 'old' };
    // `25.2x 2026E EPS (from 18.7x 2.25)`: the multiple and what it was of
    const base = result[k + 1];
    if (base !== undefined && link.figure.kind === 'multiple' && base.figure.kind === 'money' && base.at === link.at + 1) {
      result[k + 1] = { ...base, period: own.period, vintage: 'old' };
      continue;
    }
    // `to 4.85, down 5.8% from 5.15`
    for (let j = at + 1; j < k; j++) {
      const by = result[j]!;
      if (by.figure.kind === 'percent' && by.metric === own.metric && by.measure.startsWith('growth') && own.figure.kind !== 'percent')
        result[j] = { ...by, measure: 'revision', period: own.period };
    }
    // the percentages right behind are the revisions, of the same years in the same order
    for (let j = k + 1; j < result.length; j++) {
      const next = result[j]!;
      const near = j === k + 1 ? next.at - link.at <= 7 : items[next.at - 1]?.norm === '/' && result[j - 1]!.measure === 'revision';
      if (/^(?:short|shy|above|below|ahead|under|over|behind)$/.test(items[next.at + 1]?.norm ?? '')) break;
      if (!near || next.figure.kind !== 'percent' || next.metric !== own.metric || !next.measure.startsWith('growth') || link.figure.kind === 'percent') break;
      // `goes to 2.22 from 2.25, while 2027E rises 3%`: of the year it names itself
      const known =
        items.slice(link.at, next.at).some((x) => x.kind === 'period') || result.some((l) => l.vintage === 'new' && l.metric === own.metric && l.period === next.period);
      result[j] = { ...next, measure: 'revision', period: known ? next.period : own.period };
    }
  }
  return result;
}

/** Nothing but another line stands between two revisions. */
const revisesToo = (between: string, grouped: boolean): boolean =>
  grouped ||
  (/(?:^|[ ,])and(?: |$)/.test(between) &&
    !/\b(?:grow\w*|rise|rises|rose|fell|falls?|up|down|yoy|margin|while|but|growth|from|to|of|above|below|ahead)\b/.test(between) &&
    between.split(' ').length <= 8);

/** `FY27E EPS goes from 9.36 to 9.81 (+4.8%)`: the view before stands first. */
function fromFirst(links: readonly Link[], items: readonly Item[], document: Document): Link[] {
  const result = [...links];
  for (let k = 1; k < result.length; k++) {
    const [old, now] = [result[k - 1]!, result[k]!];
    if (now.metric !== old.metric || now.measure !== 'level' || old.measure !== 'level' || now.period !== old.period || now.segment !== old.segment) continue;
    const between = items[old.at + 1]?.norm ?? '';
    if (old.figure.kind === 'percent' || now.at !== old.at + 2 || !(between === '→' || (leadingFrom.has(items[old.at - 1]?.norm ?? '') && leadingTo.has(between)))) continue;
    const future = old.period !== null && !/^\d+M$/.test(old.period) && !isPast(old.period, null, document);
    const before = words(items, 0, old.at);
    if (!(metricVoice(old.metric) === 'target' || (future && (isRevising(before) || viewed.test(before))))) continue;
    result[k - 1] = { ...old, vintage: 'old' };
    result[k] = { ...now, vintage: 'new', compared: false };
    const by = result[k + 1];
    if (by !== undefined && by.figure.kind === 'percent' && by.metric === now.metric && by.measure.startsWith('growth') && by.at - now.at <= 2)
      result[k + 1] = { ...by, measure: 'revision', period: now.period };
  }
  return result;
}

const words = (items: readonly Item[], from: number, to: number): string =>
  items
    .slice(from, to)
    .map((i) => i.norm)
    .join(' ');

/** `(previously 5.8`, `(antes: 500–540`. */
const viewBefore = /\( ?(?:previously|formerly|before|previous|prior|old|antes|anteriormente|bisher|zuvor|vorher|prima|in precedenza|précédemment|auparavant)(?: \p{L}+)? ?:? ?$/u;

/** `TP to 19.5 (vs. 19.4 prior)`: of one target stated twice in a sentence the compared one is the old. */
export function vintagesOf(links: readonly Link[], items: readonly Item[]): Map<Link, Vintage> {
  const found = new Map<Link, Vintage>();
  for (const link of links) {
    // `net sales of 5.9 (previously 5.8)`, `up from its prior range of 6.45 to 6.75`
    const lead = items
      .slice(Math.max(0, link.at - 7), link.at)
      .map((i) => (i.kind === 'figure' ? '#' : i.norm))
      .join(' ')
      .split('#')
      .at(-1)!;
    if ((viewBefore.test(lead) && (link.figure.range || lead.includes('previously'))) || (link.compared && priorView.test(lead))) {
      const now = links.find((l) => l !== link && l.at < link.at && l.metric === link.metric && l.measure === link.measure);
      if (now !== undefined) {
        found.set(link, 'old');
        found.set(now, 'new');
      }
      continue;
    }
    if (link.figure.range) continue;
    // `Prior PT 38`, `its new 30`
    if (link.metric === 'targetPrice' && link.measure === 'level' && link.vintage === undefined) {
      const said =
        /\b(prior|previous|old|earlier|former|(?:its|a) new) (?:(?:price|12 month|street high) )?(?:pt|tp|po|target|objective|price target)?(?: (?:price|was|is|of|at|stands at))*\s*$/.exec(
          lead,
        )?.[1];
      if (said !== undefined) {
        found.set(link, said.endsWith('new') ? 'new' : 'old');
        // `the same 18.5x on 7.49 to reach our earlier target`
        if (!said.endsWith('new'))
          for (const l of links) if (/^(?:targetMultiple|eps|adjustedEps)$/.test(l.metric) && l.at < link.at && l.vintage === undefined) found.set(l, 'old');
        continue;
      }
    }
    // `26x EPS of 8.26 (before: 27.7x 8.31)`
    const before = items
      .slice(Math.max(0, link.at - 4), link.at)
      .map((i) => (i.kind === 'figure' ? '#' : i.norm))
      .join(' ');
    if (/\( (?:before|previously|earlier) :(?: #)?$/.test(before)) {
      const now = links.find((l) => l !== link && l.at < link.at && l.metric === link.metric && l.measure === link.measure);
      if (now === undefined) continue;
      found.set(link, 'old');
      found.set(now, 'new');
      continue;
    }
    if (!link.compared || (link.metric !== 'targetPrice' && link.metric !== 'targetMultiple')) continue;
    const other = links.find((l) => l !== link && !l.compared && l.metric === link.metric && l.measure === link.measure && l.figure.low !== link.figure.low);
    if (other === undefined) continue;
    found.set(link, 'old');
    found.set(other, 'new');
  }
  return found;
}

/** `The target is 18x 2027 EPS of 3.10. Before, we used 17x on 3.00`: the view before is of the period of the new one, a sentence away. */
function pairOld(drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  for (let k = 1; k < result.length; k++) {
    const old = result[k]!;
    if (old.vintage !== 'old' || old.period !== null || old.cell !== undefined || old.measure !== 'level') continue;
    const at = result.findLastIndex(
      (d, i) =>
        i < k &&
        d.metric === old.metric &&
        d.measure === 'level' &&
        d.vintage !== 'old' &&
        d.speaker === old.speaker &&
        d.period !== null &&
        old.figure.start - d.figure.end < pairReach,
    );
    if (at < 0 || result[at]!.cell !== undefined) continue;
    result[at] = { ...result[at]!, vintage: 'new' };
    result[k] = { ...old, period: result[at]!.period };
  }
  return result;
}

/** Characters between a view and the one it replaces. */
const pairReach = 240;

/** A target that the text somewhere calls new or old is so wherever else its speaker's is printed: in the title, in the key points. */
export function spreadVintages(drafts: readonly Draft[]): Draft[] {
  // guidance is known by its range
  const spreads = (d: Draft): boolean => d.measure === 'level' && (d.metric === 'targetPrice' || (d.basis === 'guidance' && d.figure.range && d.cell === undefined));
  const key = (d: Draft): string =>
    `${d.speaker}|${d.company ?? ''}|${d.metric === 'targetPrice' ? '' : `${d.metric} ${d.period} ${d.figure.scale}`}|${d.figure.low}|${d.figure.high}`;
  const known = new Map<string, Set<Vintage>>();
  for (const d of drafts) if (spreads(d) && d.vintage != null) known.set(key(d), (known.get(key(d)) ?? new Set()).add(d.vintage));
  const paired = pairOld(drafts);
  if (known.size === 0) return paired;
  return paired.map((d) => {
    if (!spreads(d) || d.vintage != null) return d;
    const vintages = known.get(key(d));
    return vintages?.size === 1 ? { ...d, vintage: [...vintages][0]! } : d;
  });
}

/** `We raise our 2026E revenue by 1-3%`, `revise … forecasts in the range of -2% to 2%`: the verb of a revision by a percentage. */
export function revisionVerb(items: readonly Item[], figureAt: number): string | null {
  // of a group parted by slashes the first stands behind the verb
  let at = figureAt;
  while (items[at - 1]?.norm === '/' && items[at - 2]?.kind === 'figure') at -= 2;
  const before = items
    .slice(Math.max(0, at - 20), at)
    .map((i) => i.norm || '#')
    .join(' ');
  const behind = items
    .slice(figureAt + 1, figureAt + 6)
    .map((i) => i.norm || '#')
    .join(' ');
  // `our EPS is now 83% higher than before`
  const than =
    /^(higher|lower|above|below|more|less)(?: than)? (?:before|previously|(?:in )?(?:our|its|the) (?:old|previous|prior|earlier|last) (?!year|quarter|period|month|half|peak|high|low|record|close|day|week))/.exec(
      behind,
    )?.[1];
  if (than !== undefined && /\b(?:our|we|estimates?|forecasts?)\b/.test(before)) return /^(?:lower|below|less)$/.test(than) ? 'cut' : 'raise';
  // `FY26-28E EPS go up by 0.8-1.6%`, `we nudge FY26E EPS down 2%`
  const goes =
    /\b(?:eps|ebitda|ebit|estimates?|forecasts?|numbers|revenue|sales|profit)\b(?: [^ ,;]+){0,4}? (?:go|goes|move|moves|come|comes|edge|edges|inch|tick) (up|down|higher|lower)(?: by)?(?: about| around| some)? $|\b(?:nudge|nudges|nudged|push|pushes|take|takes|took|move|tweak|tweaks)\b (?:[^ ,;]+ ){1,8}(up|down|higher|lower)(?: by)? $/.exec(
      `${before} `,
    );
  if (goes !== null) return /^(?:down|lower)$/.test(goes[1] ?? goes[2]!) ? 'cut' : 'raise';
  const verb =
    /\b(raise|raised|raises|lift|lifted|lifts|cut|cuts|trim|trimmed|trims|lower|lowered|lowers|revise|revised|revises|nudge|reduce|reduces|reduced|increase|increased|boost)\b (?:[^ ]+ ){0,13}(?:by|range of|of) (?:about |around |some |up to |- )?$/.exec(
      `${before} `,
    )?.[1];
  // `revenue for 2026E goes up by 2%`, `EBITDA comes down -7%`: of a forecast that is a revision
  const moved = /\b(goes up|go up|goes down|go down|comes? down|moves? up|moves? down)(?: by)?(?: about| around| some)? (?:- )?$/.exec(`${before} `)?.[1];
  if (moved !== undefined && items.some((x) => x.kind === 'period' && x.period!.mark === 'E')) return /down/.test(moved) ? 'reduce' : 'raise';
  return verb !== undefined && /\b(?:our|we|its|he|she|they|the (?:bank|broker|brokerage|firm|analysts?)|forecasts?|estimates?|numbers|their)\b/.test(before) ? verb : null;
}
