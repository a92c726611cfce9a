import { describe, expect, test } from 'vitest';
import type { StoredCompany } from '../store/store.ts';
import { groupCompanies, tickerKey } from './company-groups.ts';

const entry = (id: string, more: Partial<StoredCompany> = {}): StoredCompany => ({
  id,
  name: null,
  ticker: null,
  exchange: null,
  documentCount: 1,
  factCount: 1,
  offCount: 0,
  ...more,
});
const groups = (...entries: readonly StoredCompany[]): unknown => groupCompanies(entries).map(({ ids }) => ids);

describe('one company under several ids', () => {
  test('a ticker is the same however its market is printed', () => {
    expect(['HRWC', 'HRWC US', 'hrwc', 'HRWC UW', 'HRWC.OQ', 'HRWC.N'].map(tickerKey)).toEqual(Array.from({ length: 6 }, () => 'HRWC'));
    expect(['0700.HK', '700 HK', '00700.HK'].map(tickerKey)).toEqual(['700.HK', '700.HK', '700.HK']);
    expect(tickerKey('BRK-B')).toBe('BRK-B');
    expect(tickerKey('Harrow Cloud Holdings')).toBeNull();
  });

  test('the same digits in another market are another company', () => {
    expect(groups(entry('1024.HK'), entry('1024 TT'))).toEqual([['1024.HK'], ['1024 TT']]);
  });

  test('two tickers of one code are one company, the id of most documents first', () => {
    expect(groups(entry('HRWC'), entry('HRWC US', { documentCount: 3 }), entry('OTHR'))).toEqual([['HRWC US', 'HRWC'], ['OTHR']]);
  });

  test('a name and a ticker meet where the name has more than one word', () => {
    expect(groups(entry('Harrow Cloud'), entry('HRWC', { name: 'Harrow Cloud', ticker: 'HRWC' }))).toEqual([['HRWC', 'Harrow Cloud'].sort()]);
  });

  test('a single word taken for the name of two companies does not make them one', () => {
    expect(groups(entry('HRWC', { name: 'November' }), entry('OTHR', { name: 'November' }))).toEqual([['HRWC'], ['OTHR']]);
  });

  test('an entry that knows both of two others joins them', () => {
    expect(groups(entry('HRWC'), entry('9999.HK'), entry('9999 HK', { name: 'Harrow Cloud Holdings', ticker: 'HRWC US', documentCount: 5 }))).toEqual([
      ['9999 HK', '9999.HK', 'HRWC'],
    ]);
  });

  test('what is known under any id is known of the company', () => {
    const [group] = groupCompanies([entry('HRWC', { exchange: 'NYSE' }), entry('HRWC US', { name: 'Harrow Cloud', documentCount: 2, offCount: 3 })]);
    expect(group?.company).toEqual({ id: 'HRWC US', name: 'Harrow Cloud', ticker: null, exchange: 'NYSE', documentCount: 3, factCount: 2, offCount: 3 });
  });
});
