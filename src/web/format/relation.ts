import { gapUnit, plainRelation } from '../../kernel/relation.ts';
import type { StoredTie } from '../api/types.ts';
import { measureName, metricName } from './metric.ts';
import { formatNumber } from './number.ts';
import { shortPeriod } from './period.ts';

const measures = /\s(growthYoY|growthQoQ|changeYoY|changeQoQ|cagr|surprise|revision|annualised|shareOf:\w+|growthSince:[\w-]+)\b/g;
const ids = /\b(?:[a-z]+(?:[A-Z][a-zA-Z]*)+|ebitda?|eps|dps|arr|dau|mau|gmv|wacc|peg|croci|ro[aei]|roic|pe|pb|ps)\b/g;

/** A metric within a sentence: `free cash flow`, `adjusted EBITDA`, `P/E`. */
const inSentence = (id: string): string => metricName(id).replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase());

/** A relation in words: `freeCashFlow = cashFromOperations + capitalExpenditure` becomes `Free cash flow = cash from operations + capital expenditure`. */
export function relationWords(relation: string): string {
  return (
    plainRelation(relation)
      .replace(/^(.+) = \1 (\(stated twice\))$/, '$1 $2')
      // the period of a figure that several documents state stands beside the relation
      .replace(/\[[^\]]+\](?= in \d+ documents$)/, '')
      .replace(measures, (_, measure: string) => `, ${measureName(measure)}`)
      .replace(/\[([^\]]+)\]/g, (_, inside: string) => ` (${shortPeriod(inside)})`)
      .replace(ids, inSentence)
      .replace(/ <= /g, ' ≤ ')
      .replace(/ >= /g, ' ≥ ')
      .replace(/ [x*] /g, ' × ')
      .replace(/ \/ /g, ' ÷ ')
      .replace(/ - /g, ' − ')
      .replace(/^\p{Ll}/u, (c) => c.toUpperCase())
  );
}

/** How far a relation is off, with its unit: percentages in points, and nothing where the first and the last statement agree. */
export function gapText({ gap, unit }: Pick<StoredTie, 'gap' | 'unit'>): string {
  if (gap === null || gap === 0) return '';
  if (gapUnit(unit) === 'pp') return `${formatNumber(gap, Math.abs(gap) < 1 ? 2 : 1)} pp`;
  return `${formatNumber(Number(gap.toPrecision(4)))}${unit === 'x' ? 'x' : unit === null ? '' : ` ${unit}`}`;
}
