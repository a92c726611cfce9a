import { expect, test } from 'vitest';
import type { Fact, Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const named = (ties: readonly Tie[], identity: string): readonly Tie[] => ties.filter((t) => t.identity === identity);

/** A table whose rows are companies, the last one their average. */
function peers(text: string, companies: readonly string[]): readonly Tie[] {
  const reading = smallDocument(text);
  const facts = reading.facts.map((f): Fact => ({ ...f, company: companies[f.cell!.row] ?? null }));
  return named(checkDocument({ ...reading, facts }), 'whole.average');
}

const companies = ['AA', 'BB', 'CC', 'peer average'];

// Goal: an average is worked out anew from the lines above it.
test('a line of averages ties, and its odd column is off', () => {
  const text = (odd: string): string => `FY2026 FY2027 FY2028\npe 20.0x 18.0x 15.0x | pe 24.0x 21.0x 18.0x | pe 31.0x 27.0x 21.0x | pe 25.0x ${odd} 18.0x`;
  expect(peers(text('22.0x'), companies).map((t) => t.verdict)).toEqual(['ties', 'ties', 'ties']);
  expect(peers(text('20.2x'), companies).map((t) => t.verdict)).toEqual(['ties', 'off', 'ties']);
  // two that fail are of other peers
  expect(peers('FY2026 FY2027\npe 20.0x 18.0x | pe 24.0x 21.0x | pe 31.0x 27.0x | pe 27.0x 20.0x', companies)).toEqual([]);
});

test('a median is the middle line', () => {
  expect(peers('FY2026\npe 20.0x | pe 24.0x | pe 31.0x | pe 24.0x', ['AA', 'BB', 'CC', 'sector median']).map((t) => t.verdict)).toEqual(['ties']);
});

test('a consensus target is told as the mean of the houses only where it is', () => {
  const text = (mean: string): string =>
    `: targetPrice 12M 372.00 target by=Alder\n: targetPrice 12M 345.00 target by=Birch\n: targetPrice 12M 390.00 target by=Cedar\n: targetPrice 12M 330.00 target by=Dale\n: targetPrice 12M ${mean} target by=consensus`;
  expect(named(checkDocument(smallDocument(text('359.25'))), 'whole.average').map((t) => t.verdict)).toEqual(['ties']);
  expect(named(checkDocument(smallDocument(text('361.25'))), 'whole.average')).toEqual([]);
});
