import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainProblem } from '../../kernel/problem.ts';
import { bridge, bridgeTermNames, bridgeTerms, type BridgeInput, type Bridged } from './bridge.ts';
import { dilutedValue } from './dilution.ts';

const base: BridgeInput = {
  enterpriseValue: 1000,
  money: 'CNY mn',
  amounts: { netDebt: 200, leases: 50, minorities: 30, preferred: 20, pension: 10, associates: 60, other: 0 },
  shares: { count: 500, unit: 'mn shares' },
  listing: { currency: 'CNY', exchangeRate: null, sharesPerCertificate: 1 },
};
function bridged(change: Partial<BridgeInput>): Bridged {
  const value = bridge({ ...base, ...change });
  if (!value.ok) throw new Error(explainProblem(value.problem));
  return value.value;
}
const saying = (change: Partial<BridgeInput>): string => {
  const value = bridge({ ...base, ...change });
  return value.ok ? 'no problem' : explainProblem(value.problem);
};

describe('from enterprise to share', () => {
  test('claims are taken off and investments put on', () => {
    const { equityValue, perShare, unit, missing, terms } = bridged({});
    expect(equityValue).toBe(750);
    expect(perShare).toBe(1.5);
    expect(unit).toBe('CNY/share');
    expect(missing).toEqual([]);
    expect(terms.map(({ term, effect }) => [term, effect])).toEqual([
      ['netDebt', -200],
      ['leases', -50],
      ['minorities', -30],
      ['preferred', -20],
      ['pension', -10],
      ['associates', 60],
      ['other', 0],
    ]);
  });

  test('a certificate of 20 shares in another currency', () => {
    const { perShare, unit } = bridged({ listing: { currency: 'USD', exchangeRate: 0.14, sharesPerCertificate: 20 } });
    expect(perShare).toBeCloseTo(1.5 * 20 * 0.14, 12);
    expect(unit).toBe('USD/ADS');
  });

  test('money in billions and shares in millions meet', () => {
    expect(bridged({ money: 'CNY bn', shares: { count: 500, unit: 'mn shares' } }).perShare).toBe(1500);
  });

  // Goal: missing is never zero: the value says what it is without.
  test('a term nobody stated is named', () => {
    const { missing, terms, equityValue } = bridged({ amounts: { ...base.amounts, pension: null, other: null } });
    expect(missing).toEqual(['pension', 'other']);
    expect(terms.find(({ term }) => term === 'pension')!.effect).toBeNull();
    expect(equityValue).toBe(760);
  });

  test('what cannot be left out is a problem', () => {
    expect(saying({ amounts: { ...base.amounts, netDebt: null } })).toBe('bridge: there is no net debt, and without it there is no value.');
    expect(saying({ shares: { count: null, unit: 'mn shares' } })).toBe('bridge: there is no number of shares, and without it there is no value.');
    expect(saying({ shares: { count: -5, unit: 'mn shares' } })).toBe('shares: -5 shares are not above zero.');
    expect(saying({ shares: { count: 0, unit: 'mn shares' } })).toBe('shares: 0 shares are not above zero.');
    expect(saying({ listing: { currency: 'USD', exchangeRate: null, sharesPerCertificate: 1 } })).toBe(
      'bridge: there is no exchange rate from CNY to USD, and without it there is no value.',
    );
    expect(saying({ listing: { currency: 'CNY', exchangeRate: 7, sharesPerCertificate: 1 } })).toBe('exchange rate: statements and price are both in CNY.');
    expect(saying({ enterpriseValue: 100 })).toBe('equity: claims are above the value of the enterprise: -150 CNY mn are left for the shares.');
  });

  test('every term moves the equity one for one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bridgeTermNames), fc.double({ min: 0, max: 500, noNaN: true }), (term, more) => {
        const changed = bridged({ amounts: { ...base.amounts, [term]: base.amounts[term]! + more } });
        expect(changed.equityValue - 750).toBeCloseTo(bridgeTerms[term].sign * more, 9);
      }),
    );
  });

  test('scaling the money scales the share', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (by) => {
        const amounts = Object.fromEntries(bridgeTermNames.map((term) => [term, base.amounts[term]! * by])) as unknown as BridgeInput['amounts'];
        expect(bridged({ enterpriseValue: 1000 * by, amounts }).perShare / (1.5 * by)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('options by the treasury-stock method', () => {
  // IAS 33, illustrative example 5: 500,000 shares, 100,000 options at 15, a price of 20: 525,000 shares.
  test('the example of the standard', () => {
    const value = dilutedValue(20 * 525_000, 500_000, [{ count: 100_000, strike: 15 }]);
    expect(value.ok && value.value.perShare).toBeCloseTo(20, 9);
    expect(value.ok && value.value.shares).toBeCloseTo(525_000, 6);
  });

  test('options above the value dilute nothing', () => {
    const value = dilutedValue(1000, 100, [{ count: 50, strike: 10 }]);
    expect(value.ok && value.value).toEqual({ perShare: 10, shares: 100 });
  });

  test('the value solves its own equation, whatever the strikes', () => {
    const option = fc.record({ count: fc.integer({ min: 0, max: 100 }), strike: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(fc.array(option, { maxLength: 6 }), fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 500 }), (options, equity, shares) => {
        const value = dilutedValue(equity, shares, options);
        const v = value.ok ? value.value.perShare : NaN;
        expect(v * shares + options.reduce((sum, { count, strike }) => sum + count * Math.max(0, v - strike), 0)).toBeCloseTo(equity, 6);
      }),
    );
  });
});
