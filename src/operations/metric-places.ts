import { wordsOfId } from '../research/vocabulary/wordsOfId.ts';
import type { PlaceOf } from './company-table.ts';

/** Statement order: that of the vocabulary; a line it does not have comes last, under its own words. */
export async function placesOfMetrics(): Promise<PlaceOf> {
  const { metricRows } = await import('../research/vocabulary/metrics.ts');
  places ??= new Map(metricRows.map((row, rank) => [row.id, { name: row.name, statement: row.statement as string, rank }]));
  const known = places;
  return (metric) => known.get(metric) ?? { name: wordsOfId(metric), statement: 'other', rank: metricRows.length };
}

let places: ReadonlyMap<string, ReturnType<PlaceOf>> | null = null;
