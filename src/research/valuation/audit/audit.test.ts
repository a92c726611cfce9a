import { describe, expect, test } from 'vitest';
import { decimalsOf, intervalOf } from '../../../kernel/interval.ts';
import type { Basis, Fact, Reading, Vintage } from '../../../kernel/records.ts';
import { readingOf } from '../../reading/testing/readText.ts';
import { auditTargets } from './audit.ts';
import type { Audit } from './records.ts';

const bases: ReadonlySet<string> = new Set(['reported', 'estimate', 'guidance', 'consensus', 'target', 'price', 'assumption']);

/** Prose whose figures are written `[digits metric unit basis period? vintage? by=speaker? in=segment?]`. */
function audited(marked: string): readonly Audit[] {
  const facts: Fact[] = [];
  let text = '';
  let from = 0;
  for (const m of marked.matchAll(/\[([^\]]+)\]/g)) {
    text += marked.slice(from, m.index);
    from = m.index + m[0].length;
    const [digits = '', metric = '', unit = '', ...words] = m[1]!.split(' ');
    const after = (prefix: string): string | undefined => words.find((word) => word.startsWith(prefix))?.slice(prefix.length);
    const segment = after('in=');
    const vintage = words.find((word): word is Vintage => word === 'old' || word === 'new');
    facts.push({
      id: `f${facts.length + 1}`,
      start: text.length,
      end: text.length + digits.length,
      quote: digits,
      company: 'ACME',
      metric,
      measure: 'level',
      period: words.find((word) => /^(?:FY|12M|NTM)/.test(word)) ?? null,
      value: Number(digits),
      unit: unit.replace('_', ' '),
      interval: intervalOf(digits, decimalsOf(digits)),
      basis: (words.find((word) => bases.has(word)) ?? 'target') as Basis,
      speaker: after('by=') ?? 'Harbour',
      ...(vintage === undefined ? {} : { vintage }),
      ...(segment === undefined ? {} : { segment }),
    });
    text += digits;
  }
  text += marked.slice(from);
  const info: Reading['info'] = {
    kind: 'broker note',
    title: null,
    publisher: null,
    authors: [],
    date: '2026-05-12',
    companies: [],
    rating: null,
    targetPrice: null,
    currency: 'USD',
    fiscalYearEndMonth: 12,
    language: 'en',
    tags: [],
  };
  return auditTargets([{ text, reading: { name: 'note', hash: '', format: 'text', info, facts, unread: [], marks: [], claims: [], sections: [], tables: [], problems: [] } }]);
}

const summary = (audits: readonly Audit[]) => audits.map(({ target, verdict }) => `${JSON.stringify(target.value)} ${verdict}`);

describe('a multiple', () => {
  test('follows where the product of the printed intervals holds the target', () => {
    const [one] = audited('Our target price of $[60.0 targetPrice USD/share] is 15.0x, that is [15.0 pe x FY2027] our [4.00 eps USD/share estimate FY2027] of EPS.');
    expect(one!.verdict).toBe('follows');
    // 14.95 × 3.995 and 15.05 × 4.005
    expect(one!.recomputed![0]).toBeCloseTo(59.72525, 6);
    expect(one!.recomputed![1]).toBeCloseTo(60.27525, 6);
    expect(one!.message).not.toContain('only if');
  });

  test('does not follow where it does not', () => {
    const [one] = audited('Our target price of $[66.0 targetPrice USD/share] is [15.0 pe x FY2027] our [4.00 eps USD/share estimate FY2027] of EPS.');
    expect(one!.verdict).toBe('does not follow');
  });

  test('says where the target is true only of a multiple that was itself rounded', () => {
    // 15 × 4.00 = 60, and 15.4 × 4.00 = 61.6
    const [one] = audited('Our target price of $[61.6 targetPrice USD/share] is [15 pe x FY2027] our [4.00 eps USD/share estimate FY2027] of EPS.');
    expect(one!.verdict).toBe('follows');
    expect(one!.message).toContain('but only if 15x is itself rounded');
  });

  test('of earnings in another currency is solved for the rate that nothing prints', () => {
    const [one] = audited('Our target price of HK$[66.0 targetPrice HKD/share] is [15.0 pe x FY2027] our [4.00 eps CNY/share estimate FY2027] of EPS.');
    expect(one!.verdict).toBe('cannot be recomputed');
    expect(one!.unknowns).toHaveLength(1);
    expect(one!.unknowns[0]).toMatchObject({ name: 'exchange rate', unit: 'HKD/CNY' });
    // 65.95 ÷ (15.05 × 4.005) to 66.05 ÷ (14.95 × 3.995)
    expect(one!.unknowns[0]!.low).toBeCloseTo(65.95 / 60.27525, 8);
    expect(one!.unknowns[0]!.high).toBeCloseTo(66.05 / 59.72525, 8);
  });
});

describe('an upside', () => {
  const price = 'The shares closed at $[50.00 sharePrice USD/share price]. ';
  test('goes with the target of its own sentence', () => {
    const audits = audited(
      `${price}The target of $[60.00 targetPrice USD/share] leaves [20.0 upside %]. Elsewhere North has $[70.00 targetPrice USD/share by=North] for [30.0 upside % by=North] more.`,
    );
    // 50 × 1.2 = 60, but 50 × 1.3 = 65
    expect(summary(audits)).toEqual(['60 follows', '70 does not follow']);
  });

  test('of another sentence accuses nobody', () => {
    const audits = audited(`${price}North has a target of $[70.00 targetPrice USD/share]. The upside of [30.0 upside %] is to our fair value.`);
    expect(summary(audits)).toEqual(['70 cannot be recomputed']);
  });

  test('accuses no mean of many and no end of a range', () => {
    const mean = audited(`${price}The consensus target of $[70.00 targetPrice USD/share by=consensus] is [30.0 upside % by=consensus] higher.`);
    const end = audited(`${price}Targets range from $[40.00 targetPrice USD/share by=Many] to $[70.00 targetPrice USD/share by=Many], [30.0 upside % by=Many] above.`);
    expect([...mean, ...end].map(({ verdict }) => verdict)).not.toContain('does not follow');
  });
});

test('a target that was replaced is not judged by the figures of the new one', () => {
  const audits = audited(
    'Our target price goes to $[60.0 targetPrice USD/share new] from $[48.0 targetPrice USD/share old], [15.0 pe x FY2027 new] our [4.00 eps USD/share estimate FY2027 new] of EPS.',
  );
  expect(summary(audits)).toEqual(['60 follows', '48 cannot be recomputed']);
});

test('a bear case is not judged by the figures of the main one, and is no target of its own', () => {
  const audits = audited(
    'We value the shares by P/E at $[60.0 targetPrice USD/share], [15.0 pe x FY2027] our [4.00 eps USD/share estimate FY2027] of EPS. The bear case: $[30.0 fairValue USD/share in=bear] on P/E.',
  );
  expect(summary(audits)).toEqual(['60 follows']);
});

// Goal: a figure that was there is used, and one that is not the meant one accuses nobody.
describe('a target out of a page', () => {
  const read = (text: string): readonly Audit[] => auditTargets([{ text, reading: readingOf(text) }]);
  const page = (words: string): string => `Orle Metals (ORLE US)
Harbour Research, 12 May 2026

Price $40.00

Summary table (USD mn)      2025A    2026E    2027E
Revenue                  10,000.0 12,000.0 14,000.0
Adj. EBITDA               1,000.0  1,200.0  1,500.0
Net debt                    800.0    700.0    600.0
Diluted shares (mn)         200.0    200.0    200.0
EPS (USD)                    2.00     2.40     3.00
BVPS (USD)                  20.00    22.00    25.00

${words}
`;

  test('is told by the method named over a stop that ends no sentence', () => {
    const [one] = read(page('Our 12-month target price of $57.00 is set at 8.0x 2027E EV/adj. EBITDA.'));
    // (8 × 1,500 − 600) ÷ 200
    expect(one).toMatchObject({ verdict: 'follows', method: expect.stringContaining('EV/EBITDA') as string });
  });

  test('is held to the multiple that stands right behind it', () => {
    const [right] = read(page('The target moves to $60.00, 20.0x 2027E EPS.'));
    const [wrong] = read(page('The target moves to $66.00, 20.0x 2027E EPS.'));
    expect([right!.verdict, wrong!.verdict]).toEqual(['follows', 'does not follow']);
  });

  test('is none where a table has it as book value', () => {
    const audits = read(page('We value the shares at 1.4x 2027E book of $25.00 and set a target price of $35.00.'));
    expect(summary(audits)).toEqual(['35 follows']);
  });

  test('names no P/E by saying “per share”', () => {
    const [one] = read(page('Our target price of $44.00 per share leaves 10.0% upside.'));
    expect(one).toMatchObject({ verdict: 'follows', method: 'upside on the share price' });
  });

  test('is not refuted by a price of another day', () => {
    const [one] = read(
      `Orle Metals (ORLE US)\nHarbour Research, 12 May 2026\n\nOur target price is $60.00, which leaves 20.0% upside. The shares, which ended 2025 at $41.00, have gained since.\n`,
    );
    expect(one!.verdict).not.toBe('does not follow');
  });
});

test('a price that the upsides of two others imply stands in the place of one that is not printed', () => {
  const audits = audited(
    'Harbour has $[60.00 targetPrice USD/share] for [20.0 upside %] more. North has $[55.00 targetPrice USD/share by=North], [10.0 upside % by=North] above. South has $[65.00 targetPrice USD/share by=South], [40.0 upside % by=South] above. West has $[75.00 targetPrice USD/share by=West], [50.0 upside % by=West] above.',
  );
  // 60 ÷ 1.2 = 55 ÷ 1.1 = 75 ÷ 1.5 = 50, and 50 × 1.4 = 70
  expect(summary(audits)).toEqual(['60 follows', '55 follows', '65 does not follow', '75 follows']);
});

test('the sum of the parts less a discount for the holding', () => {
  const [one] = audited(
    'The net asset value by sum of the parts is $[5743 netAssetValue USD_mn estimate]. Less [10 holdingDiscount % assumption] for the wrapper it is $[1185 fairValue USD/share] on [4.36 dilutedShares count_mn reported] shares.',
  );
  expect(one!.verdict).toBe('follows');
});

describe('a target a depositary share', () => {
  const page = (target: string): string => `Silk Route Cloud (SRC US)
Harbour Research, 12 May 2026

ADS price US$12.00. Each ADS represents 2 ordinary shares.

Summary table (CNY mn)      2025A    2026E    2027E
Revenue                  10,000.0 12,000.0 14,000.0
EPS (CNY)                    3.00     3.48     3.60

We set our 12-month target price of ${target} per ADS at 20.0x our 2027E EPS of CNY3.60.
`;
  const one = (target: string): Audit => {
    const text = page(target);
    return auditTargets([{ text, reading: readingOf(text) }])[0]!;
  };

  test('counts the shares that a certificate stands for, and is solved for the rate', () => {
    const [unknown] = one('US$20.00').unknowns;
    // 19.995 ÷ (20.05 × 3.605 × 2) to 20.005 ÷ (19.95 × 3.595 × 2)
    expect(unknown).toMatchObject({ name: 'exchange rate', unit: 'USD/CNY' });
    expect(unknown!.low).toBeCloseTo(19.995 / (20.05 * 3.605 * 2), 8);
    expect(unknown!.high).toBeCloseTo(20.005 / (19.95 * 3.595 * 2), 8);
  });
});

test('a target between the values of two methods', () => {
  const [one] = audited(
    'The target price of $[43.0 targetPrice USD/share] is the mid-point of our DCF of $[44.5 fairValue USD/share in=dcf] and of $[41.5 fairValue USD/share in=multiple] by multiples.',
  );
  expect(one).toMatchObject({ verdict: 'follows', method: 'average of two values' });
});

test('a target that is the mean of three', () => {
  const [one] = audited(
    'The target price of $[40.0 targetPrice USD/share] is a simple average of $[44.0 fairValue USD/share in=dcf], $[41.0 fairValue USD/share in=multiple] and $[35.0 fairValue USD/share in=parts].',
  );
  expect(one).toMatchObject({ verdict: 'follows', method: 'average of three values' });
});
