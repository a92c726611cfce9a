/**
 * Turns of phrase in which the metric is not named by its label: `worth $95.12 a share`, `shares are up 30%`,
 * `22.5% less than the price`, `one renminbi is taken as 0.139 US dollars`, `RMB0.94 loss`.
 */
import { builtUp } from './buildUp.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import type { Figure } from '../figures/figure.ts';
import { isMeasureUnit } from '../figures/lexicon.ts';
import { afterAside, type Item } from './items.ts';
import type { Document } from '../document/document.ts';
import { PatternSet } from '../matching/patternSet.ts';
import { capacityIdioms } from './capacityIdioms.ts';
import { cashIdioms } from './cashIdioms.ts';
import { deskIdioms } from './deskIdioms.ts';
import { rules, type Rule } from './idiomRules.ts';
import { valuationIdioms } from './valuationIdioms.ts';
import { viewIdioms } from './viewIdioms.ts';
import type { Mention } from './mentions.ts';

export interface Idiom {
  readonly metric: string;
  readonly measure: string;
  readonly sign: -1 | 1;
  readonly segment?: string;
}

const all: readonly Rule[] = [...viewIdioms, ...deskIdioms, ...rules, ...valuationIdioms, ...capacityIdioms, ...cashIdioms];
/** Rules by kind of figure, as places in the list of all. */
const rulesByKind = new Map<Figure['kind'], number[]>();
for (const [k, rule] of all.entries())
  for (const kind of rule.kinds) {
    const known = rulesByKind.get(kind);
    if (known === undefined) rulesByKind.set(kind, [k]);
    else known.push(k);
  }
/** Of those that ask for words before the figure. */
const wordsBefore = new PatternSet(
  all.flatMap((rule) => rule.before ?? []),
  'words before a figure',
);
const placeAmong = all.map((rule, k) => (rule.before === undefined ? -1 : all.slice(0, k).filter((other) => other.before !== undefined).length));

const weighs = /\b(?:probability|odds)\b|\bweighted by\b/i;

const isPerShare = (metric: string): boolean => metricById.get(metric)?.kinds[0] === 'moneyPerShare';

/** `At **$34.60** (20 November close)`. */
const pricedAt = /^\*{0,2} ?\([^()\n]{0,28}\b(?:close|closing|last price)\b[^()\n]{0,16}\)/;

const withSingleBlanks = (words: string): string => (words.includes('  ') ? words.replace(/ +/g, ' ') : words);

export function idiomAt(items: readonly Item[], at: number, groupEnd: number, document: Document): Idiom | null {
  const figure = items[at]!.figure!;
  const built = builtUp(items, at, document.text);
  if (built !== null) return { metric: built, measure: 'level', sign: 1 };
  if (
    figure.kind === 'money' &&
    figure.scale === 1 &&
    items[at - 1]?.norm === 'at' &&
    pricedAt.test(document.text.slice(figure.end, figure.end + 40)) &&
    metricById.has('sharePrice')
  )
    return { metric: 'sharePrice', measure: 'level', sign: 1 };
  let before = '';
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const item = items[i]!;
    const label = item.kind === 'figure' && item.figure!.kind === 'label';
    // `Per share (975m): 33.20`: an aside between
    const open = item.norm === ')' ? items.findLastIndex((x, k) => k < i && k >= i - 4 && x.norm === '(') : -1;
    if (open >= 0 && items.slice(open, i).some((x) => x.kind === 'figure')) {
      i = open;
      continue;
    }
    if (item.kind === 'figure' && item.figure!.bracketed && figure.kind === 'money') continue;
    if (item.kind === 'figure' && !label && i < at - 1 && !/worth|exit|stop|assum|applie|blend|rests/.test(before)) break;
    before = `${item.kind === 'word' || item.kind === 'sign' ? item.norm : label ? item.figure!.low : ''} ${before}`;
  }
  before = withSingleBlanks(before).replace(/ ([,:;)])/g, '$1');
  if (before.endsWith(':')) before += ' ';
  let after = '';
  const from = afterAside(items, groupEnd);
  for (let i = from; i < Math.min(items.length, from + 8); i++) {
    const item = items[i]!;
    if (item.kind === 'figure' && i === groupEnd + 1 && item.figure!.kind === 'money' && figure.kind === 'money' && document.text[item.start] === '(') continue;
    if (item.kind === 'figure') break;
    if (item.kind === 'sign' && item.norm !== '/' && item.norm !== '-') break;
    after = `${after} ${item.kind === 'word' ? item.norm : ''}`;
  }
  after = withSingleBlanks(after);
  const places = rulesByKind.get(figure.kind);
  if (places === undefined) return null;
  wordsBefore.look(before);
  for (const k of places) {
    const rule = all[k]!;
    const among = placeAmong[k]!;
    if (among >= 0 && !wordsBefore.mayMatch(among)) continue;
    if (rule.essay === true && document.kind !== 'long-form analysis') continue;
    if (rule.measured === true && (figure.noun === null || !isMeasureUnit(figure.noun))) continue;
    if (rule.bracketed === true && !figure.bracketed && before.at(-2) !== '(') continue;
    if (rule.before !== undefined && !rule.before.test(before)) continue;
    if (rule.after !== undefined && !rule.after.test(after)) continue;
    if (rule.ahead !== undefined && !rule.ahead.test(document.text.slice(figure.end, figure.end + 40).replace(/^[ \w]*/, ''))) continue;
    if (rule.weighed === true && document.kind !== 'long-form analysis' && !weighs.test(document.text)) continue;
    if (!metricById.has(rule.metric) || (isPerShare(rule.metric) && figure.scale > 1)) continue;
    return { metric: rule.metric, measure: rule.measure ?? 'level', sign: rule.sign ?? 1, ...(rule.segment === undefined ? {} : { segment: rule.segment }) };
  }
  return null;
}

/** `an anticipated RMB0.94 loss`. */
export const lossAfter = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.norm === 'loss' || items[at + 1]?.norm === 'deficit' || (items[at + 1]?.norm === 'per' && items[at + 2]?.norm === 'share' && items[at + 3]?.norm === 'loss');

/** A mention made for an idiom's metric. */
export function idiomMention(metric: string, at: number): Mention {
  const row = metricById.get(metric)!;
  return { from: -1, to: at, metric, row, segment: null, accounting: null, negative: false, label: '', tail: at };
}
