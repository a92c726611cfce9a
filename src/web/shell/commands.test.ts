import { expect, test } from 'vitest';
import { complete } from './commands.ts';

const company = (id: string, name: string) => ({ id, name, ticker: id, exchange: null, documentCount: 1, offCount: 0 });
const library = { companies: [company('ABC', 'Abacus Cloud'), company('XYZ', 'Xylophone')], documents: [], metrics: ['revenue', 'freeCashFlow'] };
const first = (query: string) => complete(query, library)[0];

// Goal: what a person types leads where they mean.
test('a ticker leads to its estimates', () => expect(first('abc')?.target).toEqual({ to: 'company', id: 'ABC' }));
test('a name leads there too', () => expect(first('xylo')?.target).toEqual({ to: 'company', id: 'XYZ' }));
test('a ticker and a page lead to the page', () => expect(first('ABC contr')?.target).toEqual({ to: 'company', id: 'ABC', tab: 'contradictions' }));
test('a ticker and a metric lead to its line', () => expect(first('ABC free cash')?.target).toEqual({ to: 'company', id: 'ABC', metric: 'freeCashFlow' }));
test('check leads to the checks', () => expect(first('check')?.target).toEqual({ to: 'checks' }));
test('check of a company leads to its checks', () => expect(first('ABC check')?.target).toEqual({ to: 'checks', company: 'ABC' }));
test('words that mean nothing offer nothing', () => expect(complete('qqqq', library)).toEqual([]));
