import { describe, expect, test } from 'vitest';
import type { Tie } from '../kernel/records.ts';
import type { StoredFact } from '../store/store.ts';
import { companyTable, worstOf, type PlaceOf } from './company-table.ts';

const places: Readonly<Record<string, number>> = { revenue: 0, netIncome: 1 };
const placeOf: PlaceOf = (metric) => ({ name: metric, statement: metric in places ? 'income' : 'other', rank: places[metric] ?? 99 });

let serial = 0;
/** `metric period value unit speaker asOf`, and what else is said. */
function fact(line: string, more: Partial<StoredFact> = {}): StoredFact {
  const [metric = '', period = '', value = '', unit = '', speaker = '', asOf = ''] = line.split(' | ');
  const id = `f${++serial}`;
  const decimals = value.split('.')[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  return {
    id,
    document: `d-${asOf}-${speaker}`,
    start: serial,
    end: serial + 1,
    quote: value,
    company: 'HRWC',
    metric,
    measure: 'level',
    period,
    value: Number(value),
    unit,
    asOf,
    speaker,
    interval: { low: String(Number(value) - half), high: String(Number(value) + half) },
    basis: speaker === 'company' ? 'reported' : 'estimate',
    ...more,
  };
}
const tie = (verdict: Tie['verdict'], ...members: readonly StoredFact[]): Tie => ({
  identity: 'x',
  relation: 'x',
  verdict,
  company: 'HRWC',
  period: null,
  stated: null,
  recomputed: null,
  gap: null,
  unit: null,
  message: '',
  members: members.map(({ document, id, quote, start, end }) => ({ document, fact: id, quote, role: 'part', start, end })),
});
const headline = (table: ReturnType<typeof companyTable>, row = 0): unknown => table.rows[row]?.headline.map(({ period, cell }) => [period, cell.value, cell.speaker]);

const tableOf = (
  facts: readonly StoredFact[],
  ties: readonly Tie[],
  placeOf: Parameters<typeof companyTable>[2],
  documents: Parameters<typeof companyTable>[3] = new Map(),
): ReturnType<typeof companyTable> =>
  companyTable(facts, worstOf(ties.flatMap(({ verdict, members }) => members.map(({ document, fact }) => ({ document, fact, verdict })))), placeOf, documents);

describe('estimates and actuals', () => {
  test('rows stand in statement order and periods in that of the calendar', () => {
    const table = tableOf(
      [
        fact('netIncome | FY2026 | 10 | USD mn | company | 2026-01-01'),
        fact('other | FY2024 | 1 | USD mn | company | 2026-01-01'),
        fact('revenue | 2025Q4 | 90 | USD mn | company | 2026-01-01'),
      ],
      [],
      placeOf,
    );
    expect(table.rows.map((row) => row.metric)).toEqual(['revenue', 'netIncome', 'other']);
    expect(table.periods.map(({ period }) => period)).toEqual(['FY2024', '2025Q4', 'FY2026']);
  });

  test('what is reported goes before what is expected, the newer estimate before the older', () => {
    const table = tableOf(
      [
        fact('revenue | FY2025 | 102 | USD mn | House A | 2026-03-01'),
        fact('revenue | FY2025 | 100 | USD mn | company | 2026-02-01'),
        fact('revenue | FY2026 | 120 | USD mn | House A | 2026-02-01'),
        fact('revenue | FY2026 | 118 | USD mn | House B | 2026-03-01'),
      ],
      [],
      placeOf,
    );
    expect(headline(table)).toEqual([
      ['FY2025', 100, 'company'],
      ['FY2026', 118, 'House B'],
    ]);
    expect(table.periods.map(({ period, actual }) => [period, actual])).toEqual([
      ['FY2025', true],
      ['FY2026', false],
    ]);
  });

  // Goal: the sheet shows the company's own print, not what others made of it, and never two houses as one.
  test('of actuals the company’s own most precise print stands before a later quote of it', () => {
    const documents = new Map([['release', { name: 'release.html', isOwn: true }]]);
    const table = tableOf(
      [
        fact('netIncome | FY2025 | 101832 | USD mn | company | 2025-07-29', { document: 'release' }),
        fact('netIncome | FY2025 | 101.8 | USD bn | company | 2025-07-29', { document: 'release' }),
        fact('netIncome | FY2025 | 101.8 | USD bn | company | 2025-08-04'),
        fact('netIncome | FY2024 | 88136 | USD mn | company | 2025-07-29', { document: 'release' }),
        fact('netIncome | FY2024 | 88163 | USD mn | company | 2025-08-04'),
      ],
      [],
      placeOf,
      documents,
    );
    expect(table.rows[0]?.headline.map(({ cell, previous }) => [cell.value, cell.document, previous])).toEqual([
      [88136, 'release', null],
      [101832, 'release', null],
    ]);
  });

  test('without a release the most precise quote that agrees with the newest stands', () => {
    const table = tableOf([fact('netIncome | FY2025 | 101832 | USD mn | company | 2025-07-30'), fact('netIncome | FY2025 | 101.8 | USD bn | company | 2025-08-04')], [], placeOf);
    expect(table.rows[0]?.headline[0]?.cell).toMatchObject({ quote: '101832' });
  });

  test('estimates of a line come from one house, the latest that speaks of most of it', () => {
    const estimate = (period: string, value: number, house: string, day: string) => fact(`revenue | ${period} | ${value} | USD mn | ${house} | ${day}`);
    const table = tableOf(
      [
        ...[2026, 2027, 2028].map((year) => estimate(`FY${year}`, year, 'House A', '2025-06-01')),
        ...[2026, 2027].map((year) => estimate(`FY${year}`, year + 100, 'House B', '2025-08-01')),
        estimate('FY2026', 1, 'House C', '2025-09-01'),
      ],
      [],
      placeOf,
    );
    expect(table.rows[0]?.house).toBe('House B');
    expect(headline(table)).toEqual([
      ['FY2026', 2126, 'House B'],
      ['FY2027', 2127, 'House B'],
    ]);
    expect(table.rows[0]?.voices.map(({ speaker }) => speaker)).toEqual(['House A', 'House B', 'House C']);
  });

  test('voices that name nobody are kept apart by their documents', () => {
    const documents = new Map(['a', 'b'].map((id) => [id, { name: `${id}.txt`, isOwn: false }]));
    const table = tableOf(
      [fact('revenue | FY2026 | 1 | USD mn | author | 2025-06-01', { document: 'a' }), fact('revenue | FY2026 | 2 | USD mn | author | 2025-07-01', { document: 'b' })],
      [],
      placeOf,
      documents,
    );
    expect(table.revisions).toEqual([]);
    expect(table.rows[0]?.voices.map(({ speaker }) => speaker)).toEqual(['author in a.txt', 'author in b.txt']);
  });

  test('plain EPS of a house stands with what the company calls diluted', () => {
    const facts = [
      fact('eps | FY2025 | 13.70 | USD/share | company | 2025-07-29', { document: 'release' }),
      fact('epsDiluted | FY2025 | 13.64 | USD/share | company | 2025-07-29', { document: 'release' }),
      fact('eps | FY2025 | 13.64 | USD/share | company | 2025-07-30'),
      fact('eps | FY2026 | 15.42 | USD/share | House A | 2025-07-30'),
    ];
    const table = tableOf(facts, [], placeOf, new Map([['release', { name: 'release.html', isOwn: true }]]));
    expect(table.rows.map((row) => [row.metric, row.headline.map(({ cell }) => cell.value)])).toEqual([
      ['eps', [13.7]],
      ['epsDiluted', [13.64, 15.42]],
    ]);
    expect(tableOf(facts, [], placeOf).rows.map((row) => row.metric)).toEqual(['eps', 'epsDiluted']);
  });

  test('scales are converted exactly into the unit most of the row has; another currency is another row', () => {
    const table = tableOf(
      [
        fact('revenue | FY2024 | 9558.6 | CNY mn | House A | 2026-01-01'),
        fact('revenue | FY2025 | 12506.7 | CNY mn | House A | 2026-01-01'),
        fact('revenue | FY2026 | 15.7077 | CNY bn | House A | 2026-01-01'),
        fact('revenue | FY2026 | 2.1 | USD bn | House A | 2026-01-01'),
      ],
      [],
      placeOf,
    );
    expect(table.rows.map((row) => row.unit)).toEqual(['CNY mn', 'USD bn']);
    expect(headline(table)).toEqual([
      ['FY2024', 9558.6, 'House A'],
      ['FY2025', 12506.7, 'House A'],
      ['FY2026', 15707.7, 'House A'],
    ]);
    expect(table.rows[0]?.headline[2]?.cell.printed).toEqual({ value: 15.7077, unit: 'CNY bn' });
  });

  test('a revision shows what the same speaker said before, in this document or an earlier one', () => {
    const table = tableOf(
      [
        fact('revenue | FY2026 | 12000 | CNY mn | House A | 2026-01-10'),
        fact('revenue | FY2026 | 12410.5 | CNY mn | House A | 2026-03-01', { vintage: 'old' }),
        fact('revenue | FY2026 | 12506.7 | CNY mn | House A | 2026-03-01', { vintage: 'new' }),
      ],
      [],
      placeOf,
    );
    expect(table.revisions.map((one) => one.points.map(({ cell }) => cell.value))).toEqual([[12000, 12410.5, 12506.7]]);
    // (12,506.7 − 12,410.5) ÷ 12,410.5 = 0.775150%
    expect(table.rows[0]?.headline[0]).toMatchObject({ cell: { value: 12506.7 }, previous: { value: 12410.5 }, revisionPercent: 0.77515 });
    expect(table.rows[0]?.voices.map(({ speaker, vintage, cells }) => [speaker, vintage, cells[0]?.cell.value])).toEqual([
      ['House A', 'current', 12506.7],
      ['House A', 'previous', 12410.5],
    ]);
  });

  test('one figure at two precisions is no revision, and the more precise printing stands for both', () => {
    const table = tableOf(
      [
        fact('revenue | FY2026 | 12.5 | CNY bn | House A | 2026-03-01', { document: 'd1' }),
        fact('revenue | FY2026 | 12506.7 | CNY mn | House A | 2026-03-01', { document: 'd1' }),
        fact('revenue | FY2026 | 12.51 | CNY bn | House A | 2026-01-01'),
      ],
      [],
      placeOf,
    );
    expect(table.revisions).toEqual([]);
    expect(table.rows[0]?.headline[0]?.cell).toMatchObject({ printed: { value: 12506.7, unit: 'CNY mn' }, others: 1 });
  });

  test('a cell shows the worst of its relations, and null where it stands in none', () => {
    const facts = [
      fact('revenue | FY2024 | 1 | USD mn | company | 2026-01-01'),
      fact('revenue | FY2025 | 2 | USD mn | company | 2026-01-01'),
      fact('revenue | FY2026 | 3 | USD mn | company | 2026-01-01'),
    ] as const;
    const table = tableOf(facts, [tie('ties', facts[0], facts[1]), tie('off', facts[1])], placeOf);
    expect(table.rows[0]?.headline.map(({ cell }) => cell.verdict)).toEqual(['ties', 'off', null]);
  });

  test('guidance of the company is a line of its own beside what it reports', () => {
    const table = tableOf(
      [fact('revenue | FY2025 | 100 | USD mn | company | 2026-02-01'), fact('revenue | FY2026 | 110 | USD mn | company | 2026-02-01', { basis: 'guidance' })],
      [],
      placeOf,
    );
    expect(table.rows[0]?.voices.map(({ standing }) => standing)).toEqual(['figures', 'guidance']);
  });

  test('a range and a change of sign have no percentage', () => {
    const table = tableOf(
      [
        fact('netIncome | FY2026 | -5 | USD mn | House A | 2026-01-01'),
        fact('netIncome | FY2026 | 7 | USD mn | House A | 2026-02-01'),
        fact('revenue | FY2026 | 5 | USD mn | company | 2026-01-01', { basis: 'guidance' }),
        fact('revenue | FY2026 | 0 | USD mn | company | 2026-02-01', { basis: 'guidance', value: [15, 20], interval: { low: '14.5', high: '20.5' } }),
      ],
      [],
      placeOf,
    );
    expect(table.rows.map((row) => row.headline[0]?.revisionPercent)).toEqual([null, null]);
  });

  test('no facts make an empty table', () => {
    expect(tableOf([], [], placeOf)).toEqual({ periods: [], rows: [], revisions: [] });
  });
});
