import { describe, expect, test } from 'vitest';
import { scanFigures } from './scan.ts';
import { scanPeriods } from '../periods/scan.ts';
import { readingOf } from '../testing/readText.ts';

const figures = (text: string): string[] => {
  const taken = scanPeriods(text).flatMap((p) => [p.start, p.end]);
  return scanFigures(text, { taken }).map((f) => `${f.low} ${f.kind} ${f.currency ?? ''}${f.scale}`);
};

// Goal: what the last figure of a list bears is the unit of all.
test.each([
  ['收入7,450/8,250/9,050亿元', ['7450 money CNY100000000', '8250 money CNY100000000', '9050 money CNY100000000']],
  ['每股收益27.9/31.6/35.6元', ['27.9 money CNY1', '31.6 money CNY1', '35.6 money CNY1']],
  ['P/E of 12.1/10.3x', ['12.1 multiple 1', '10.3 multiple 1']],
  ['margins of 12.5/13.1/13.4%', ['12.5 percent 1', '13.1 percent 1', '13.4 percent 1']],
  ['profit of 420/510/610mn', ['420 count 1000000', '510 count 1000000', '610 count 1000000']],
  ['a ratio of 3/450mn', ['3 bare 1', '450 count 1000000']],
  ['Date 27.9.24 and 9/31/24', []],
])('%s', (text, want) => expect(figures(text)).toEqual(want));

describe('a Chinese note', () => {
  const facts = readingOf(
    '奥尔金属（0700.HK）：上调目标价\n松河证券研究 2025年8月14日\n\n评级：买入（维持） 目标价：70.00港元（前值：60.00港元） 收盘价：58.60港元 潜在涨幅：19.5%\n\n' +
      '二季度业绩：2025年第二季度收入184亿元人民币，同比增长15%。其中增值服务收入91亿元（+16%），金融科技及企业服务收入55亿元（+10%）。\n\n' +
      '我们预计2025-2027年收入分别为745/825/905亿元，同比增长12.8%/10.7%/9.7%；Non-IFRS净利润分别为256/288/323亿元，对应每股收益27.9/31.6/35.6元。\n',
  ).facts.map((f) => `${f.quote} ${f.segment ?? ''} ${f.metric} ${f.period} ${f.unit} ${f.speaker}${f.vintage === undefined ? '' : ` ${f.vintage}`}`.replace(/  +/g, ' '));
  // Goal: its box gives the target, not a metric of its own.
  test('the box', () =>
    expect(facts.slice(0, 4)).toEqual([
      '70.00港元 targetPrice 12M HKD/share 松河证券 new',
      '60.00港元 targetPrice 12M HKD/share 松河证券 old',
      '58.60港元 sharePrice 2025-08-14 HKD/share 松河证券',
      '19.5% upside 12M % 松河证券',
    ]));
  test('a part with two names is one', () => expect(facts).toContain('55亿元 金融科技及企业服务 segmentRevenue 2025Q2 CNY mn company'));
  // Goal: each list shares out the years that the sentence names, past a semicolon too.
  test('lists over years', () =>
    expect(facts.slice(-9).filter((f) => !f.includes('%'))).toEqual([
      ...['256', '288', '323亿元'].map((v, k) => `${v} adjustedNetIncome FY${2025 + k} CNY mn 松河证券`),
      ...['27.9', '31.6', '35.6元'].map((v, k) => `${v} eps FY${2025 + k} CNY/share 松河证券`),
    ]));
});
