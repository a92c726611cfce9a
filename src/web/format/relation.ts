import { measureName, metricName } from './metric.ts';
import { shortPeriod } from './period.ts';

const measures = /\s(growthYoY|growthQoQ|changeYoY|changeQoQ|cagr|surprise|revision|annualised|shareOf:\w+|growthSince:[\w-]+)\b/g;
const ids = /\b(?:[a-z]+(?:[A-Z][a-zA-Z]*)+|ebitda?|eps|dps|arr|dau|mau|gmv|wacc|peg|croci|ro[aei]|roic|pe|pb|ps)\b/g;

/** A metric within a sentence: `free cash flow`, `adjusted EBITDA`, `P/E`. */
const inSentence = (id: string): string => metricName(id).replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase());

/** A relation in words: `freeCashFlow = cashFromOperations + capitalExpenditure` becomes `Free cash flow = cash from operations + capital expenditure`. */
export function relationWords(relation: string): string {
  return relation
    .replace(measures, (_, measure: string) => `, ${measureName(measure)}`)
    .replace(/\[([^\]]+)\]/g, (_, inside: string) => ` (${shortPeriod(inside)})`)
    .replace(ids, inSentence)
    .replace(/ <= /g, ' ≤ ')
    .replace(/ >= /g, ' ≥ ')
    .replace(/ [x*] /g, ' × ')
    .replace(/ \/ /g, ' ÷ ')
    .replace(/ - /g, ' − ')
    .replace(/^\p{Ll}/u, (c) => c.toUpperCase());
}
