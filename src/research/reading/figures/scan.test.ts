import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import { scanFigures } from './scan.ts';

/** The only figure of a text, with its quote. */
function only(text: string, decimalComma = false): Figure & { quote: string } {
  const figures = scanFigures(text, { decimalComma });
  expect(figures).toHaveLength(1);
  return { ...figures[0]!, quote: text.slice(figures[0]!.start, figures[0]!.end) };
}

describe('money is read with its currency, scale and sign', () => {
  test.each([
    ['sold for $4.2 million today', '$4.2 million', 4.2, 'USD', 1e6],
    ['a sum of US$310mn', 'US$310mn', 310, 'USD', 1e6],
    ['Rmb1,204.5mn of cash', 'Rmb1,204.5mn', 1204.5, 'CNY', 1e6],
    ['HK$2.8B raised', 'HK$2.8B', 2.8, 'HKD', 1e9],
    ['some €75bn a year', '€75bn', 75, 'EUR', 1e9],
    ['about £640k only', '£640k', 640, 'GBP', 1e3],
    ['CHF 12.5 million', 'CHF 12.5 million', 12.5, 'CHF', 1e6],
    ['¥1.3 trillion', '¥1.3 trillion', 1.3, 'JPY', 1e12],
    ['NT$45.6 per unit', 'NT$45.6', 45.6, 'TWD', 1],
    ['a loss of $(0.53) each', '$(0.53)', -0.53, 'USD', 1],
    ['net -$7.5m', '-$7.5m', -7.5, 'USD', 1e6],
    ['cost A$18', 'A$18', 18, 'AUD', 1],
    ['7 billion yuan', '7 billion yuan', 7, 'CNY', 1e9],
  ])('%s', (text, quote, low, currency, scale) => expect(only(text)).toMatchObject({ quote, kind: 'money', low, currency, scale }));
});

describe('rates, multiples, points and counts keep their kind', () => {
  test.each([
    ['rose 12.4%', 'percent', 12.4],
    ['(3.5)% lower', 'percent', -3.5],
    ['-0.4%', 'percent', -0.4],
    ['+8 %', 'percent', 8],
    ['6 per cent', 'percent', 6],
    ['trades on 14.1x sales', 'multiple', 14.1],
    ['27 times', 'multiple', 27],
    ['up 290bp', 'basisPoints', 290],
    ['40 basis points', 'basisPoints', 40],
    ['1.3ppt', 'points', 1.3],
    ['2 percentage points', 'points', 2],
    ['65 days', 'days', 65],
    ['41m', 'count', 41],
    ['3.1 million', 'count', 3.1],
    ['1,204', 'bare', 1204],
  ])('%s', (text, kind, low) => expect(only(text)).toMatchObject({ kind, low }));
});

describe('units of measurement are kept as printed', () => {
  test.each([
    ['built 316.4MW', 'MW'],
    ['sold 1,095kt', 'kt'],
    ['some 40-60MW', 'MW'],
    ['21 million pounds of it', null],
    ['2,604 koz', 'koz'],
    ['133.8 Mt', 'Mt'],
    ['12,000 square feet', 'sqft'],
    ['84 mboe/d', 'kboepd'],
  ])('%s', (text, noun) => expect(only(text)).toMatchObject({ noun }));

  test('a unit that begins the next line is not of figures alone on theirs', () =>
    expect(scanFigures('Payout\n33.9 30.9\nBPS\n2,539').map((f) => f.kind)).toEqual(['bare', 'bare', 'bare']));
});

describe('brackets, qualifiers and marks around a figure', () => {
  test.each([
    ['(941.3)', { low: -941.3, bracketed: true }],
    ['(~30%)', { low: 30, qualifier: 'approx' }],
    ['c.US$500mn', { low: 500, qualifier: 'approx', currency: 'USD' }],
    ['≈$360M', { low: 360, qualifier: 'approx' }],
    ['>40%', { low: 40, qualifier: 'above' }],
    ['<50%', { low: 50, qualifier: 'below' }],
    ['$25+', { low: 25, qualifier: 'above' }],
    ['1.63A', { low: 1.63, mark: 'A' }],
  ])('%s', (text, want) => expect(only(text)).toMatchObject(want));
});

describe('ranges are one figure of two ends', () => {
  test.each([
    ['Rmb15-20bn', 15, 20],
    ['$10.6 – $24', 10.6, 24],
    ['10% to 15%', 10, 15],
    ['~2.5–2.7x', 2.5, 2.7],
    ['between $265 and $275', 265, 275],
    ['\\$23.30–\\$23.50', 23.3, 23.5],
    ['$50.7 billion to $51.7 billion', 50.7, 51.7],
  ])('%s', (text, low, high) => expect(only(text)).toMatchObject({ range: true, low, high }));
  test.each(['from $4 million to $6 million', 'from 10% to 15%', 'between 2 and 3 people'])('%s is two figures', (text) => expect(scanFigures(text)).toHaveLength(2));
});

describe('pence', () => {
  test('a price, a target and a dividend in pence are hundredths of a pound', () =>
    expect(scanFigures('TP 2,650p (2,400p), price 2,781p; dividend of 12.5p').map((f) => [f.low, f.currency, f.scale])).toEqual([
      [2650, 'GBP', 0.01],
      [2400, 'GBP', 0.01],
      [2781, 'GBP', 0.01],
      [12.5, 'GBP', 0.01],
    ]));
  test('a screen of 1080p is none', () => expect(scanFigures('streams in 1080p')[0]!.currency).toBeNull());
});

describe('numbers of things are labels', () => {
  test.each(['see Exhibit 4', 'on page 12', 'the A320neo', 'version 1.2.3', 'a 200-day average', '1024.HK'])('%s', (text) =>
    expect(scanFigures(text).every((f) => f.kind === 'label')).toBe(true),
  );
});

describe('a text of decimal commas', () => {
  test.each([
    ['2,58 milioni', 2.58],
    ['1.234,5', 1234.5],
    ['12.506', 12506],
    ['0.750', 0.75],
  ])('%s', (text, low) => expect(only(text, true).low).toBe(low));
});

test('what is taken as a date is left alone', () => {
  expect(scanFigures('on 12 May 2024 it sold 8%', { taken: [3, 14] }).map((f) => f.low)).toEqual([8]);
});

const signs: readonly (readonly [string, 'USD' | 'EUR' | 'GBP' | 'CNY' | 'HKD' | 'JPY'])[] = [
  ['$', 'USD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['Rmb', 'CNY'],
  ['HK$', 'HKD'],
  ['¥', 'JPY'],
];
const scales: readonly (readonly [string, number])[] = [
  ['', 1],
  ['mn', 1e6],
  ['bn', 1e9],
  [' million', 1e6],
  [' billion', 1e9],
  ['k', 1e3],
];

// Goal: however a number is printed, the digits that come back are the digits that were printed.
test('a printed number is read back exactly, whatever its currency, scale and sign', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...signs),
      fc.constantFrom(...scales),
      fc.constantFrom('', '-', '+', '(', '−'),
      fc.boolean(),
      (whole, decimals, [sign, currency], [word, scale], mark, grouped) => {
        const fraction = decimals === 0 ? '' : `.${String((whole * 7919) % 10 ** decimals).padStart(decimals, '0')}`;
        const digits = grouped ? String(whole).replace(/\B(?=(\d{3})+$)/g, ',') : String(whole);
        // a bracket is a minus for an amount without a scale word
        const open = mark === '(' && word !== '' ? '' : mark;
        const printed = open === '(' ? `(${sign}${digits}${fraction})` : `${open}${sign}${digits}${fraction}${word}`;
        const text = `worth ${printed} now`;
        const [figure, ...others] = scanFigures(text);
        expect(others).toEqual([]);
        const minus = open === '-' || open === '−' || open === '(' ? -1 : 1;
        const value = minus * Number(`${whole}${fraction}`);
        expect({
          low: figure!.low + 0,
          high: figure!.high + 0,
          currency: figure!.currency,
          scale: figure!.scale,
          decimals: figure!.decimals,
          quote: text.slice(figure!.start, figure!.end),
        }).toEqual({ low: value + 0, high: value + 0, currency, scale, decimals, quote: printed });
      },
    ),
    { numRuns: 400, seed: 7 },
  );
});

// Goal: what nobody sees cannot cut a number in two.
test.each(['\u200b', '\u00ad', '\u2060', '\u202e', '\ufe0f', '\u034f'])('an invisible %j within a number leaves it unread', (hidden) => {
  expect(
    scanFigures(`Revenue was $1,2${hidden}34 million and EBITDA $56 million.`, { taken: [], decimalComma: false, spaceGroups: false })
      .filter((f) => f.kind !== 'label')
      .map((f) => f.low),
  ).toEqual([56]);
  expect(
    scanFigures(`Revenue was ${hidden}$12 million${hidden} in all.`, { taken: [], decimalComma: false, spaceGroups: false })
      .filter((f) => f.kind !== 'label')
      .map((f) => f.low),
  ).toEqual([12]);
});
