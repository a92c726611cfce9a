/**
 * Parts of a sentence whose figures and names do not speak for the rest of it: comparisons, brackets, relative clauses.
 */
import type { Item } from './items.ts';
import type { Mention } from './mentions.ts';
import { leadEnd } from './refine.ts';
import type { ProseWords } from './wordsFor.ts';

interface Stretch {
  readonly from: number;
  /** Item after the last. */
  readonly to: number;
}

/** Words that leave a comparison for its reason. */
const leaves = new Set([
  'due',
  'driven',
  'primarily',
  'mainly',
  'reflecting',
  'thanks',
  'while',
  'whereas',
  'but',
  'because',
  'representing',
  'including',
  'helped',
  'led',
  'resulting',
  'and',
]);

export class Clauses {
  private readonly comparisons: readonly Stretch[];
  private hidden: readonly Stretch[];
  private readonly brackets: readonly Stretch[];

  constructor(items: readonly Item[], mentions: readonly Mention[], w: ProseWords) {
    this.comparisons = comparisonsIn(items, mentions, w);
    this.brackets = bracketsIn(items);
    // a few letters in brackets are a short name
    this.hidden = [...this.brackets.filter((s) => s.to - s.from > 5), ...relativesIn(items), ...conditionsIn(items, w)];
    const lead = leadEnd(items);
    if (lead !== null) this.hidden = [...this.hidden, { from: 0, to: lead + 1 }];
  }

  /** The comparison an item stands in; null where it is of the sentence itself. */
  comparisonAt(index: number): Stretch | null {
    return this.comparisons.find((s) => inside(s, index)) ?? null;
  }

  /** Whether what stands at one item is set apart, by brackets or a clause of its own, from another. */
  isApart(index: number, from: number): boolean {
    return this.hidden.some((s) => inside(s, index) && !inside(s, from));
  }

  /** Whether it stands in brackets that the other does not stand in. */
  isBracketed(index: number, from: number): boolean {
    return this.brackets.some((s) => inside(s, index) && !inside(s, from));
  }
}

const inside = (s: Stretch, index: number): boolean => s.from <= index && index < s.to;

function comparisonsIn(items: readonly Item[], mentions: readonly Mention[], w: ProseWords): Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.norm === '(') depth++;
    if (item.norm === ')') depth--;
    if (item.kind !== 'word' || !(w.comparisonOpeners.has(item.norm) || isFrom(items, i, w))) continue;
    // something must stand before that is compared
    if (!items.slice(0, i).some((x) => x.kind === 'figure' || (x.kind === 'word' && (w.upVerbs.has(x.norm) || w.downVerbs.has(x.norm))))) continue;
    let end = i + 1;
    let inner = depth;
    let figures = 0;
    for (; end < items.length; end++) {
      const x = items[end]!;
      if (x.kind === 'figure') figures++;
      if (x.norm === '(') inner++;
      if (x.norm === ')' && --inner < depth) break;
      if (x.norm === ';' || x.norm === '|') break;
      if (inner === depth && x.kind === 'word' && /^(?:but|while|whereas)$/.test(x.norm)) break;
      if (figures === 0 || inner > depth) continue;
      // `from 14.98 and FY27E to 17.80`: the next pair
      if ((x.norm === 'and' || x.norm === ',') && items[end + 1]?.kind === 'period' && items.slice(end + 2, end + 5).some((y) => y.kind === 'figure')) break;
      // `against our 0.4%, and up 1.9% YoY`: the subject rises anew
      if (x.norm === 'and' && items[end - 1]!.norm === ',' && (w.upVerbs.has(items[end + 1]?.norm ?? '') || w.downVerbs.has(items[end + 1]?.norm ?? ''))) break;
      if (x.kind === 'word' && leaves.has(x.norm) && (x.norm !== 'and' || startsAgain(items, mentions, end, w))) break;
      // `from 338 a year ago and 1.9% higher sequentially`: a change of the line itself
      if (x.norm === 'and' && items[end + 1]?.figure?.kind === 'percent' && /^(?:higher|lower|up|down|ahead|more|less)$/.test(items[end + 2]?.norm ?? '')) break;
      if (x.norm !== ',') continue;
      // `, which is growth of 27%`, `, so 170 basis points lower`
      if (
        /^(?:which|so|an|a)$/.test(items[end + 1]?.norm ?? '') &&
        /^(?:is|was|makes|means|figure)$/.test(items[end + 2]?.kind === 'figure' ? 'figure' : (items[end + 2]?.norm ?? '')) &&
        !/^(?:an|a)$/.test(items[end + 1]!.norm)
      )
        break;
      const next = items[end + 1]?.norm === 'an' || items[end + 1]?.norm === 'a' ? items[end + 2]?.norm : items[end + 1]?.norm;
      if (item.norm === 'from' ? next !== 'or' : startsAgain(items, mentions, end, w) || w.upVerbs.has(next ?? '') || w.downVerbs.has(next ?? '')) break;
    }
    found.push({ from: i, to: end });
    i = end - 1;
  }
  return found;
}

/** `to 5 from 4`: a lower side named without `to` behind it. */
function isFrom(items: readonly Item[], at: number, w: ProseWords): boolean {
  if (items[at]!.norm !== 'from') return false;
  for (let i = at + 1; i < Math.min(items.length, at + 7); i++) {
    const x = items[i]!;
    if (x.kind === 'figure') return !leadsTo(items, i + 1) && items.slice(0, at).some((y) => y.kind === 'figure');
    if (x.kind === 'sign' || x.kind === 'period' || (x.kind === 'word' && (w.upVerbs.has(x.norm) || w.downVerbs.has(x.norm)))) return false;
  }
  return false;
}

/** `~12% in 2023 to ~17%`: the figure begins a from–to. */
function leadsTo(items: readonly Item[], at: number): boolean {
  const next = items.findIndex((x, k) => k >= at && (x.kind === 'figure' || x.kind === 'sign'));
  return items.slice(at, next < 0 ? at + 4 : next).some((x) => x.norm === 'to');
}

/** After the comma a new subject comes with a verb of its own. */
function startsAgain(items: readonly Item[], mentions: readonly Mention[], comma: number, w: ProseWords): boolean {
  const next = mentions.find((m) => m.from > comma && m.from <= comma + 4);
  if (next === undefined || items.slice(comma + 1, next.from).some((x) => x.kind === 'figure')) return false;
  const after = items.slice(next.tail > next.to ? next.tail : next.to, next.to + 4);
  // `against 18% …, and EPS of 2.10`: the next of a list
  if (items[comma + 1]?.norm === 'and' && after[0]?.norm === 'of' && after.slice(1, 3).some((x) => x.kind === 'figure')) return true;
  return after.some((x) => x.kind === 'word' && (verbs.has(x.norm) || w.upVerbs.has(x.norm) || w.downVerbs.has(x.norm)));
}

const verbs = new Set(['was', 'were', 'is', 'are', 'totaled', 'totalled', 'reached', 'came', 'stood', 'amounted']);

function bracketsIn(items: readonly Item[]): Stretch[] {
  const found: Stretch[] = [];
  const open: number[] = [];
  items.forEach((x, i) => {
    if (x.norm === '(') open.push(i);
    const from = x.norm === ')' ? open.pop() : undefined;
    if (from !== undefined) found.push({ from, to: i + 1 });
  });
  return found;
}

/** `, which is contracted backlog expected to be recognised later, was 2.2`; `, including a gain of 0.1, compared to`. */
function relativesIn(items: readonly Item[]): Stretch[] {
  const found: Stretch[] = [];
  items.forEach((x, i) => {
    if (x.norm !== ',' || !['which', 'who', 'whose', 'where', 'including', 'inclusive'].includes(items[i + 1]?.norm ?? '')) return;
    const close = items.findIndex((y, k) => k > i + 2 && y.norm === ',');
    if (close > 0) found.push({ from: i, to: close + 1 });
    else if (items[i + 1]!.norm === 'where') found.push({ from: i, to: items.length });
  });
  return found;
}

/** `customers with more than 100,000 in annual spending were 4,800`: the condition runs to the verb. */
function conditionsIn(items: readonly Item[], w: ProseWords): Stretch[] {
  const found: Stretch[] = [];
  items.forEach((x, i) => {
    if (x.norm !== 'with' && x.norm !== 'spending' && x.norm !== 'generating') return;
    const bound = items.slice(i + 1, i + 5);
    const figure = bound.findIndex((y) => y.kind === 'figure');
    if (figure < 1 || !bound.slice(0, figure).some((y) => ['than', 'least', 'over', 'above'].includes(y.norm))) return;
    const verb = items.findIndex(
      (y, k) => k > i + figure + 1 && k < i + figure + 10 && y.kind === 'word' && (verbs.has(y.norm) || w.upVerbs.has(y.norm) || w.downVerbs.has(y.norm)),
    );
    if (verb > 0) found.push({ from: i, to: verb });
  });
  return found;
}
