/** Labels that name a part of the company beside the line it is a part of. */
import { matchAt } from '../../vocabulary/matcher.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import type { Word } from '../../vocabulary/normalise.ts';
import type { StatementName } from '../../vocabulary/types.ts';
import type { Resolved } from './labelKey.ts';

const segmentOf: Readonly<Record<string, string>> = {
  revenue: 'segmentRevenue',
  netSales: 'segmentRevenue',
  operatingIncome: 'segmentOperatingIncome',
  ebit: 'segmentOperatingIncome',
};

/** `Public cloud services revenue`, `Revenue from franchised restaurants`: a part of the company. */
export function segmentLabel(words: readonly Word[], statement: StatementName | null): Resolved | null {
  for (let i = 1; i < words.length; i++) {
    const match = matchAt(words, i, statement);
    if (match === null || match.to !== words.length) continue;
    const part = segmentOf[match.row.id];
    if (part === undefined) continue;
    const segment = words
      .slice(0, i)
      .map((w) => w.norm)
      .join(' ');
    return { row: metricById.get(part) ?? match.row, metric: part, measure: null, segment, accounting: null };
  }
  const first = matchAt(words, 0, statement);
  if (
    first !== null &&
    first.to < words.length &&
    segmentOf[first.row.id] !== undefined &&
    ['from', 'of', 'in', 'by', 'for'].includes(words[first.to]!.norm) &&
    first.to + 1 < words.length
  ) {
    const part = segmentOf[first.row.id]!;
    return {
      row: metricById.get(part) ?? first.row,
      metric: part,
      measure: null,
      segment: words
        .slice(first.to + 1)
        .map((w) => w.norm)
        .join(' '),
      accounting: null,
    };
  }
  return null;
}
