/**
 * What a step in a price, a rate or a currency does to a line: `each US$1/t on iron ore is worth US$233m of EBITDA`,
 * `a move of ¥1 in the dollar changes operating profit by ¥50bn, one in the euro by ¥10bn`. Neither figure is a level.
 */
import { metricById } from '../../vocabulary/metrics.ts';
import type { MetricRow, UnitKind } from '../../vocabulary/types.ts';
import { resolve } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import type { Item } from './items.ts';
import type { Link } from './linkBase.ts';
import type { Mention } from './mentions.ts';
import { ownMention } from './ownNames.ts';

const moves = /^(?:move|change|rise|fall|swing|shift|increase|decrease|drop|step)$/;
const does =
  /\b(?:worth|costs?|changes?|moves?|takes?|puts?|adds?|lowers?|raises?|cuts?|boosts?|reduces?|increases?|lifts?|trims?|wipes?|swings?|affects?|knocks?|means|is equivalent to|translates? into)\b/;
const against = /\b(?:costs?|takes?|lowers?|cuts?|reduces?|trims?|wipes?|knocks?)\b/;
const currencies = /\b(?:dollar|euro|yen|pound|sterling|franc|renminbi|yuan|won|rupee|real|peso|krona|currency|currencies|exchange rate|us cents?|fx)\b/;
/** Whatever is not what a line is worth. */
const prices = /price|exchangeRate|volume|inflation/i;

/** A step's id, by what moves. */
function stepMetric(words: string): string {
  if (currencies.test(words)) return 'exchangeRateSensitivity';
  if (/\b(?:cpih?|rpi|inflation)\b/.test(words)) return 'inflationSensitivity';
  return /\b(?:interest rates?|rates?|yields?|cuts?|hikes?)\b/.test(words) ? 'interestRateSensitivity' : 'priceSensitivity';
}

/** Whether a step begins with this figure: `each 10%`, `a move of US$5`, `a 1% move`. */
function isStep(items: readonly Item[], at: number): boolean {
  const [before, second] = [items[at - 1]?.norm ?? '', items[at - 2]?.norm ?? ''];
  if (/^(?:each|every)$/.test(before)) return !moves.test(second);
  if (before === 'of' && moves.test(second)) return /^(?:an?|every|each)$/.test(items[at - 3]?.norm ?? '');
  // `a 10% rise in volumes would add …`: what would be, not what was
  if (/^an?$/.test(before) && moves.test(items[at + 1]?.norm ?? '') && /^(?:in|of|on)$/.test(items[at + 2]?.norm ?? ''))
    return items.slice(at + 3, at + 8).some((x) => /^(?:would|could|will|can|may|should|adds|lifts|cuts|changes|takes|moves)$/.test(x.norm));
  return before === 'a' && /^(?:move|change|swing|shift|step)$/.test(items[at + 1]?.norm ?? '') && /^(?:in|of|on)$/.test(items[at + 2]?.norm ?? '');
}

export function withSensitivities(links: readonly Link[], items: readonly Item[], mentions: readonly Mention[], carried: Mention | null, document: Document): Link[] {
  const figures = items.flatMap((x, i) => (x.kind === 'figure' && x.figure!.kind !== 'label' ? [i] : []));
  if (!figures.some((at) => isStep(items, at))) return [...links];
  const result = new Map(links.map((link) => [link.at, link]));
  const words = (from: number, to: number): string =>
    items
      .slice(from, to)
      .map((x) => x.norm)
      .join(' ');
  // `…, by US$190m; each 10% on alumina by US$150m`
  let line = carried === null ? null : lineOf(carried);
  for (const [k, step] of figures.entries()) {
    const effect = figures[k + 1];
    if (effect === undefined) continue;
    const between = words(step + 1, effect).replace(/^(?:move|change|swing|shift|step) /, '');
    const elliptic: boolean = line !== null && /^(?:on|in|of) (?:[^ ]+ ){1,4}(?:by )?(?:about |around )?$/.test(`${between} `);
    // `…, one in the euro by ¥10bn`: the step is that of before
    const one: boolean = line !== null && /(?:^|, )(?:and )?one (?:in|on|of) (?:[^ ]+ ){1,4}by (?:about |around )?$/.test(`${between} `);
    if (one) {
      const sold = result.get(step);
      result.set(effect, effectOf(items, effect, line!, sold?.sign ?? 1, sold?.period ?? null, /\b(?:in|on|of) (?:the )?(.+?) by/.exec(between)?.[1] ?? null));
      continue;
    }
    if (!isStep(items, step) || !(does.test(between) || elliptic)) continue;
    const stop = figures[k + 2] ?? items.length;
    const named = mentions.filter((m) => m.from > step && m.to <= Math.min(stop, effect + 7) && !prices.test(m.metric) && m.row.kinds[0]?.startsWith('money') === true);
    line = named.find((m) => m.from > effect) ?? named.at(-1) ?? (elliptic ? line : null);
    if (line === null) continue;
    const verb = does.exec(between);
    const subject = between.slice(0, verb?.index ?? between.length);
    const lead = subject.trim() === '' ? words(Math.max(0, step - 12), step) : `${subject} ${items[step]!.figure!.noun ?? ''}`;
    const part = /^(?:(?:move|change|shift|swing) )?(?:on|in|of) (?:the )?(.+?)(?: prices?)?(?: is| are| would(?: be)?| by| about)* *$/.exec(subject.trim())?.[1] ?? null;
    const year = items.slice(step, stop).find((x) => x.kind === 'period' && x.period!.kind === 'year');
    const period = year === undefined ? null : resolve(year.period!, document.calendar);
    const sign = verb !== null && against.test(verb[0]) && !/\bby\b/.test(between.slice(verb.index)) ? -1 : 1;
    const figure = items[step]!.figure!;
    result.set(step, {
      ...bare(figure, step, ownMention(stepMetric(`${lead} ${document.text.slice(figure.start, figure.end).toLowerCase()}`), kindsOf(figure, null))),
      segment: part,
    });
    result.set(effect, effectOf(items, effect, line, sign, period, part));
    // `by US$190m, or 8%`
    const or = figures[k + 2];
    if (or !== undefined && items[or]!.figure!.kind === 'percent' && /^,? ?(?:or|\() ?$/.test(words(effect + 1, or).replace(/ ,/g, ',')))
      result.set(or, { ...effectOf(items, or, line, sign, period, part), measure: `shareOf:${line.metric}` });
  }
  return [...result.values()].sort((a, b) => a.at - b.at);
}

/** The line that a mention of its sensitivity speaks of. */
function lineOf(mention: Mention): Mention | null {
  const id = /^(.+)Sensitivity$/.exec(mention.metric)?.[1];
  const row = id === undefined ? undefined : metricById.get(id);
  return row === undefined ? null : { ...mention, metric: row.id, row };
}

const effectOf = (items: readonly Item[], at: number, line: Mention, sign: -1 | 1, period: string | null, segment: string | null): Link => ({
  ...bare(items[at]!.figure!, at, ownMention(`${line.metric}Sensitivity`, kindsOf(items[at]!.figure!, line.row))),
  sign,
  period,
  segment,
});

const kindsOf = (figure: Figure, line: MetricRow | null): readonly UnitKind[] =>
  figure.kind === 'percent' || figure.kind === 'points' || figure.kind === 'basisPoints' ? ['percent'] : (line?.kinds ?? ['moneyPerUnit']);

const bare = (figure: Figure, at: number, mention: Mention): Link => ({
  figure,
  at,
  mention,
  metric: mention.metric,
  row: mention.row,
  measure: 'level',
  period: null,
  segment: null,
  sign: 1,
  consensus: false,
  compared: false,
});
