import { describe, expect, test } from 'vitest';
import { decimalsOf, intervalOf } from '../../../kernel/interval.ts';
import type { Basis, Fact, Reading, Vintage } from '../../../kernel/records.ts';
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

test('a bear case is not judged by the figures of the main one', () => {
  const audits = audited(
    'We value the shares by P/E at $[60.0 targetPrice USD/share], [15.0 pe x FY2027] our [4.00 eps USD/share estimate FY2027] of EPS. The bear case: $[30.0 fairValue USD/share in=bear] on P/E.',
  );
  expect(summary(audits)).toEqual(['60 follows', '30 cannot be recomputed']);
});
