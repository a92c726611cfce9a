/** Tables whose rows are companies or scenarios and whose heads say what is measured. */
import { metricById } from '../../vocabulary/metrics.ts';
import { noHint } from '../facts/unit.ts';
import { scanPeriods } from '../periods/scan.ts';
import { readMetricHead, type ColumnKey } from './columnKey.ts';

const scenario = /^(?:bear|base|bull|downside|upside|worst|best|central|blue[- ]sky|low|high)(?:[- ]case)?$/i;
const plain = (label: string): string => label.replace(/[*_]/g, '').trim();

/** `Bear`, `Base case`. */
export const isScenario = (label: string): boolean => scenario.test(plain(label));

/** A scenario, or a company by its ticker. */
export const isEntity = (label: string): boolean => isScenario(label) || /^[A-Z]{2,5}(?:\.[A-Z]{1,2})?$/.test(plain(label));

/** Heads that say little by themselves, over rows that are scenarios. */
const scenarioHeads: readonly (readonly [RegExp, string])[] = [
  [/^(?:probability|odds|weight(?:ing)?|likelihood)\b/i, 'probability'],
  [/^(?:value|value per share|per share|fair value|price|implied (?:price|value)|target)(?: \(.*\))?$/i, 'fairValue'],
  [/^(?:(?:against|vs\.?|versus|to|from) (?:the )?(?:current |share )?price|(?:implied )?(?:return|upside|upside ?\/ ?downside|gap))$/i, 'upside'],
];

/** Where the rows are companies or scenarios every head names a metric, with or without a period beside it. */
export function entityColumns(keys: readonly ColumnKey[], scenarios: boolean): ColumnKey[] {
  return keys.map((key) => {
    const bare = scanPeriods(key.text)
      .reduceRight((t, m) => t.slice(0, m.start) + t.slice(m.end), key.text)
      .replace(/\(\s*\)/g, ' ')
      .trim();
    const known = scenarios ? scenarioHeads.find(([pattern]) => pattern.test(bare)) : undefined;
    if (known !== undefined) {
      const row = metricById.get(known[1]) ?? null;
      return row === null
        ? key
        : {
            ...key,
            company: null,
            measure: null,
            metric: { row, metric: row.id, measure: null, hint: noHint, vintage: null, segment: null, accounting: null, label: key.text, negative: false },
          };
    }
    const named = key.metric === null ? readMetricHead(bare) : key.metric;
    return named === null ? key : { ...key, company: null, metric: named, measure: named.measure ?? key.measure };
  });
}
