/** A target between the values of several methods, each with its stated weight. */
import { evaluate, type Expression } from '../../ties/expression.ts';
import type { Quantity } from '../../ties/quantity.ts';
import { assess, type Choice, type Finding } from './assess.ts';
import { earningsPerShare } from './evidence.ts';
import { isIn, termOf, type Place } from './inputs.ts';
import { meet, type Term } from './solve.ts';
import { roundStepOf } from './targets.ts';

const valuesOfShare: ReadonlySet<string> = new Set(['fairValue', 'targetPrice', 'navPerShare', 'netAssetValuePerShare', 'netPresentValuePerShare']);
const bases: ReadonlySet<string> = new Set([...earningsPerShare, 'bookValuePerShare', 'tangibleBookValuePerShare', 'navPerShare']);
/** A multiple and what it is of stand no further apart, in characters. */
const reachMax = 60;
const product: Expression = { kind: 'product', left: { kind: 'figure', slot: 0 }, right: { kind: 'figure', slot: 1 } };

interface Leg {
  readonly at: number;
  readonly term: Term;
}

/** Values that the sentences of the target name, in their order: printed, or a multiple times the figure right behind it. */
function legsOf(place: Place): { readonly printed: readonly Leg[]; readonly all: readonly Leg[] } {
  const { source, target, sentences } = place;
  const here = source.figures.filter((q) => isIn(q, sentences) && source.companyOf(q) === target.company && typeof q.fact.value === 'number' && q.fact.measure === 'level');
  const inMoney = (q: Quantity): boolean => q.unit.dimension === 'moneyPer' && q.unit.currency === target.stated.unit.currency;
  const printed = here
    .filter((q) => inMoney(q) && valuesOfShare.has(q.fact.metric) && !target.mentions.includes(q) && q.fact.vintage !== 'old')
    .map((q): Leg => ({ at: q.fact.start, term: termOf(q, true) }));
  const worked = here.flatMap((multiple): readonly Leg[] => {
    const base = here.find((q) => inMoney(q) && bases.has(q.fact.metric) && q.fact.start > multiple.fact.end && q.fact.start - multiple.fact.end < reachMax);
    const range = multiple.unit.dimension !== 'multiple' || base === undefined ? undefined : evaluate(product, [multiple, base]);
    if (range === undefined || base === undefined) return [];
    const text = `${termOf(multiple, true).text} × ${termOf(base, true, { withPeriod: true }).text}`;
    return [{ at: multiple.fact.start, term: { ...range, middle: multiple.printed * base.printed, text, figures: [multiple, base], firm: true } }];
  });
  return { printed, all: [...printed, ...worked].sort((a, b) => a.at - b.at) };
}

const equal = /\b(?:average|mid-?point|mean)\b|equal(?:ly)?[- ]weight/i;
const blends = /blend|weight|averag|mid-?point|\bmean\b|\bmix\b|\d\d\s?[/:]\s?\d\d/i;

/** Weights as parts of one, as many as there are values; null where the words give none. */
function weightsOf(words: string, count: number): readonly number[] | null {
  const ratio = /(?<![\d.])(\d{2})\s?[/:]\s?(\d{2})(?![\d.])/.exec(words);
  if (ratio !== null && count === 2 && Number(ratio[1]) + Number(ratio[2]) === 100) return [Number(ratio[1]) / 100, Number(ratio[2]) / 100];
  const percents = [...words.matchAll(/(?<![\d.])(\d{1,2}(?:\.\d)?)\s?%/g)].map((m) => Number(m[1]));
  for (let i = 0; i + count <= percents.length; i++) {
    const run = percents.slice(i, i + count);
    if (Math.abs(run.reduce((sum, one) => sum + one, 0) - 100) < 1e-9) return run.map((one) => one / 100);
  }
  return equal.test(words) ? Array.from({ length: count }, () => 1 / count) : null;
}

/** A mean is rounded to the nearest round number, and to no other. */
function toNearest(finding: Finding, { target }: Place): Finding {
  const { recomputed } = finding;
  const step = roundStepOf(target) ?? 0;
  const { low, high, printed } = target.stated;
  if (finding.outcome !== 'holds' || recomputed === null || meet(recomputed, { low: Math.min(low, printed - step / 2), high: Math.max(high, printed + step / 2) })) return finding;
  return { ...finding, outcome: 'fails', text: finding.text.replace(/rounded to a multiple of [\d.]+/, 'outside rounding') };
}

/** The sum of the values times their weights; several values under no weights say nothing. */
export function blendedFindings(place: Place): readonly Finding[] {
  const { source, target, sentences } = place;
  const words = sentences.map(({ start, end }) => source.text.slice(start, end)).join(' ');
  if (target.isOld || target.isCase || !blends.test(words) || !target.mentions.some((q) => q.fact.metric === 'targetPrice')) return [];
  const { printed, all } = legsOf(place);
  for (const legs of all.length > printed.length ? [all, printed] : [printed]) {
    const weights = legs.length < 2 || legs.length > 4 ? null : weightsOf(words, legs.length);
    if (weights === null) continue;
    const isPlain = new Set(weights).size === 1;
    const finding = assess({
      target,
      method: isPlain ? `average of ${['two', 'three', 'four'][legs.length - 2]} values` : `values weighted ${weights.map((w) => Number((w * 100).toFixed(1))).join('/')}`,
      formula: isPlain ? `(${legs.map((_, i) => `value${i}`).join(' + ')}) / ${legs.length}` : legs.map((_, i) => `weight${i} * value${i}`).join(' + '),
      choices: legs.flatMap(({ term }, i): readonly Choice[] => {
        const weight = weights[i]!;
        const share: Choice = {
          role: `weight${i}`,
          terms: [{ low: weight, high: weight, middle: weight, text: `${Number((weight * 100).toFixed(1))}%`, figures: [], firm: true }],
          unit: '',
        };
        const value: Choice = { role: `value${i}`, terms: [term], unit: '' };
        return isPlain ? [value] : [share, value];
      }),
    });
    if (finding !== null) return [toNearest(finding, place)];
  }
  return [];
}
