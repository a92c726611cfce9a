import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../kernel/records.ts';
import { readNoteFacts } from '../testing/notes.ts';

const head = '东岭锂业（002999.SZ）2025年第三季度业绩\n来源：锋线财讯　2025年10月29日\n\n';
const said = (f: Fact): string =>
  [f.segment ?? '', f.metric, f.measure === 'level' ? '' : f.measure, f.period ?? '-', JSON.stringify(f.value), f.unit, f.vintage ?? ''].filter((w) => w !== '').join(' ');
const factsOf = (text: string): string[] => readNoteFacts(`${head}${text}\n`).map(said);

// Goal: in a Chinese sentence the words right before a figure say what it is.
describe('Chinese sentences', () => {
  test.each([
    ['第三季度营收36.4亿元，同比增长8.3%，环比下降12.0%。', ['revenue 2025Q3 3640 CNY mn', 'revenue growthYoY 2025Q3 8.3 %', 'revenue growthQoQ 2025Q3 -12 %']],
    [
      '第三季度毛利率24.6%，较去年同期的21.8%提升2.8个百分点，较上季度的22.9%提升1.7个百分点。',
      ['grossMargin 2025Q3 24.6 %', 'grossMargin 2024Q3 21.8 %', 'grossMargin changeYoY 2025Q3 2.8 pp', 'grossMargin 2025Q2 22.9 %', 'grossMargin changeQoQ 2025Q3 1.7 pp'],
    ],
    ['归母净亏损3.8亿元，去年同期为18.1亿元，上季度为4.8亿元。', ['netIncome 2025Q3 -380 CNY mn', 'netIncome 2024Q3 -1810 CNY mn', 'netIncome 2025Q2 -480 CNY mn']],
    ['三季度共交付1,160辆，较二季度的1,031辆增长12.5%。', ['deliveries 2025Q3 1160 count', 'deliveries 2025Q2 1031 count', 'deliveries growthQoQ 2025Q3 12.5 %']],
    [
      '第三季度总营收36.4亿元，研发费用2.1亿元，占总营收的5.8%。',
      ['revenue 2025Q3 3640 CNY mn', 'researchAndDevelopment 2025Q3 210 CNY mn', 'researchAndDevelopment shareOf:revenue 2025Q3 5.8 %'],
    ],
    [
      '展望2026年，公司预计资本开支18亿元，较2025年的20亿元减少10%。',
      ['capitalExpenditure FY2026 1800 CNY mn', 'capitalExpenditure FY2025 2000 CNY mn', 'capitalExpenditure growthYoY FY2026 -10 %'],
    ],
    ['锦川资本发布研报，目标价由58元上调至66元，有21.5%的上行空间。', ['targetPrice 12M 58 CNY/share old', 'targetPrice 12M 66 CNY/share new', 'upside 12M 21.5 %']],
    [
      '锦川资本把2026年营收预测从100亿元调高5.0%至105亿元，目标价88元（原为96元）。',
      ['revenue FY2026 10000 CNY mn old', 'revenue revision FY2026 5 %', 'revenue FY2026 10500 CNY mn new', 'targetPrice 12M 88 CNY/share new', 'targetPrice 12M 96 CNY/share old'],
    ],
    ['高濤證券預計2025-2027年歸母淨利潤分別為15億元、20億元和24億元。', ['netIncome FY2025 1500 CNY mn', 'netIncome FY2026 2000 CNY mn', 'netIncome FY2027 2400 CNY mn']],
    ['截至10月28日收盘，公司股价报54.3元，跌3.1%。', ['sharePrice 2025-10-28 54.3 CNY/share', 'priceChange 1D -3.1 %']],
  ])('%s', (text, want) => expect(factsOf(text)).toEqual(want));

  test('a house speaks by its own name', () => {
    const facts = readNoteFacts(`${head}锦川资本发布研报，维持“买入”，目标价由58元上调至66元。汉川国际则将评级降为“中性”，目标价44元。\n`);
    expect(facts.map((f) => f.speaker)).toEqual(['锦川资本', '锦川资本', '汉川国际']);
  });
});
