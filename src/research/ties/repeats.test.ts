import { expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const check = (text: string): readonly Tie[] => checkDocument(smallDocument(text));
const off = (ties: readonly Tie[]): readonly Tie[] => ties.filter((t) => t.verdict === 'off');

const twice = (first: string, second: string): string => `${first}${'\n'.repeat(200)}${second}`;

// Goal: one key stated twice in one form is one figure, whatever its rounding would allow; two things are left alone.
test('two vague figures of one form that only touch are not the same figure', () => {
  const text = twice(': capitalExpenditure FY2026 ~9bn estimate by=broker', ': capitalExpenditure FY2026 ~7bn estimate by=broker');
  expect(off(check(text))).toMatchObject([{ identity: 'repeat', class: 'conflict' }]);
  expect(off(check(text.replace('~7bn', '~9bn')))).toEqual([]);
  // a unit of the last place apart is what two roundings of a vague figure may be
  expect(off(check(text.replace('~7bn', '~8bn')))).toEqual([]);
});

test('two bounds of one level differ, two bounds of a growth may be those of two things', () => {
  expect(off(check(twice(': aiSpending FY2025 >7bn reported', ': aiSpending FY2025 >5bn reported'))).map((t) => t.identity)).toEqual(['repeat']);
  expect(off(check(twice(': revenue.growthYoY FY2025 >30% reported', ': revenue.growthYoY FY2025 >20% reported')))).toEqual([]);
});

test('twelve months that are over have one figure, whoever tells them', () => {
  const text = twice(': epsDiluted TTM2025Q3 -0.53 estimate by=broker', ': epsDiluted TTM2025Q3 -3.53 reported by=service');
  expect(off(check(text))).toMatchObject([{ identity: 'repeat', gap: 3 }]);
  expect(off(check(text.replaceAll('TTM2025Q3', 'FY2026')))).toEqual([]);
});

test('a use of proceeds is told of one issue, with its date or without', () => {
  const text = twice(': useOfProceeds.shareOf:equityRaise 2025-09 80% reported', ': useOfProceeds.shareOf:equityRaise ~60% reported');
  expect(off(check(text))).toMatchObject([{ identity: 'repeat' }]);
  expect(off(check(text.replace('~60%', '~80%')))).toEqual([]);
});

test('a target that does not say how old it is, but is that of the old one, is no slip of the new one', () => {
  const targets = ': targetPrice 12M 135.00 target by=broker new\n: targetPrice 12M 145.00 target by=broker old';
  expect(off(check(twice(targets, ': targetPrice 12M 145.00 target by=broker')))).toEqual([]);
  expect(off(check(twice(': targetPrice 12M 135.00 target by=broker', ': targetPrice 12M 145.00 target by=broker'))).map((t) => t.identity)).toEqual(['repeat']);
});

test('a voice is held to its own words, however many others say something else', () => {
  const others = ': targetPrice 12M 88 target by=first\n: targetPrice 12M 89 target by=second';
  expect(off(check(twice(`: targetPrice 12M 66 target by=broker\n${others}`, ': targetPrice 12M 86 target by=broker')))).toMatchObject([{ identity: 'repeat', gap: -20 }]);
  expect(off(check(twice(`: targetPrice 12M 66 target by=third\n${others}`, ': targetPrice 12M 86 target by=broker')))).toEqual([]);
});

test('what is said twice stands against one slip of it, among other values of the key', () => {
  const scenario = ': fairValue 72.00 target by=author';
  const text = (first: string): string =>
    [`: fairValue ${first} target by=author`, ': fairValue 95.12 target by=author', ': fairValue 95.12 target by=author', scenario].join('\n'.repeat(200));
  expect(off(check(text('75.12')))).toMatchObject([{ identity: 'repeat' }]);
  expect(off(check(text('120.00')))).toEqual([]);
});

test('the other figures say which of two statements is right', () => {
  const text = twice(': grossProfit FY2025 1,892 reported\n: revenue FY2025 3,912 reported\n: grossMargin FY2025 48.4% reported', ': grossProfit FY2025 1,982 reported');
  const [conflict] = off(check(text));
  expect(conflict?.members.map((m) => m.quote)).toEqual(['1,892', '1,982', '48.4%', '3,912']);
  expect(conflict?.message).toContain('ties with 1,892, not with 1,982');
});

test('a bound of another voice holds both values and settles nothing', () => {
  const text = `${twice(': revenue.growthYoY 2025Q3 31.4% reported', ': revenue.growthYoY 2025Q3 61% reported')}${'\n'.repeat(200)}: revenue.growthYoY 2025Q3 >30% estimate by=author`;
  expect(off(check(twice(text, ': revenue.growthYoY 2025Q3 31.4% reported')))).toMatchObject([{ identity: 'repeat' }]);
});

test('what was raised is one amount, dated by the month or by the year and whoever tells it', () => {
  const text = twice(': equityRaise 2025-09 2.8bn reported', ': equityRaise FY2025 8.2bn estimate by=author');
  expect(off(check(text))).toMatchObject([{ identity: 'repeat' }]);
  expect(off(check(text.replace('8.2', '2.8')))).toEqual([]);
  expect(off(check(text.replace('FY2025', 'FY2023')))).toEqual([]);
});

test('a score goes by several names and has one value', () => {
  const text = twice(': relativeStrength 84 price', ': relativeStrength 64 price');
  const scored = { ...smallDocument(text), facts: smallDocument(text).facts.map((f, i) => ({ ...f, unit: 'score', label: ['RS rating', 'Strength of the price'][i]! })) };
  expect(off(checkDocument(scored))).toMatchObject([{ identity: 'repeat' }]);
});
