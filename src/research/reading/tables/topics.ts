/**
 * Rows whose label names only a part: a mine, a product, a division. What is measured stands in the sub-header over them,
 * in the table's title, or in their unit.
 */
import { commodityQualifiers, commodityWords, outputMetrics, unitMoneyMetrics } from '../../vocabulary/commodities.ts';
import { matchAt } from '../../vocabulary/matcher.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import type { MetricRow } from '../../vocabulary/types.ts';
import { physicalUnit } from '../facts/unit.ts';
import type { LabelKey } from './labelKey.ts';

/** Metrics that a title names anywhere in its words. */
export function metricsNamedIn(titles: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const title of titles) {
    const words = wordsIn(title, 0, title.length);
    for (let i = 0; i < words.length;) {
      const match = matchAt(words, i, 'operating');
      if (match === null) i++;
      else {
        found.add(match.row.id);
        i = match.to;
      }
    }
  }
  return found;
}

/** Longer lines over a table are sentences, which speak of much else. */
const titleWordsMax = 16;

export const isTitle = (line: string): boolean => line.trim().split(/\s+/).length <= titleWordsMax && !/[.;]\s*$/.test(line);

/** The label without its unit and remarks in brackets. */
const partName = (label: string): string =>
  label
    .replace(/\s*[(（[].*$/s, '')
    .replace(/[*†‡¹²³⁴⁵⁶⁷⁸⁹]+$/, '')
    .trim();

export function isCommodity(label: string): boolean {
  const words = wordsIn(partName(label), 0, partName(label).length);
  return words.some((w) => commodityWords.has(w.norm)) && words.every((w) => commodityWords.has(w.norm) || commodityQualifiers.has(w.norm));
}

const only = (named: ReadonlySet<string>, among: ReadonlySet<string>): string | null => {
  const found = [...named].filter((id) => among.has(id));
  return found.length === 1 ? found[0]! : null;
};

/** What a row that the vocabulary does not know measures, by its sub-header, its unit and the table's title; null where they do not say. */
export function topicOf(key: LabelKey, parent: MetricRow | null, named: ReadonlySet<string>): LabelKey | null {
  const segment = partName(key.label);
  if (segment === '' || !/\p{L}{2}/u.test(segment)) return null;
  const as = (id: string): LabelKey | null => {
    const row = metricById.get(id);
    return row === undefined ? null : { ...key, row, metric: id, segment };
  };
  if (parent !== null && (outputMetrics.has(parent.id) || unitMoneyMetrics.has(parent.id) || parent.statement === 'operating')) return as(parent.id);
  if (key.hint.per != null) {
    const said = only(named, unitMoneyMetrics);
    return said !== null ? as(said) : isCommodity(key.label) ? as('realisedPrice') : null;
  }
  if (physicalUnit(key.label) !== null) {
    const said = only(named, outputMetrics);
    return said !== null ? as(said) : isCommodity(key.label) ? as('production') : null;
  }
  return null;
}
