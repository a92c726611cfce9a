import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const source = (text: string): SourceDocument => ({ name: 'a.txt', hash: '', format: 'text', text, tables: [], sections: [], pages: [], runs: [], meta: {}, problems: [] });

/** What a desk's note says in one sentence: `14x = targetMultiple FY2027 target Tarn Vale Research new`. */
const said = (sentence: string): string[] => {
  const text = `Tarn Vale Research\nEquity research | 5 May 2026\n\nOrle Corp (ORLE.N)\n1Q26 results: a calm start\nRating: Buy\nPrice target: $50.00\n\n${sentence}\n`;
  return read(source(text))
    .facts.filter((f) => f.start > text.indexOf('$50.00') + 5)
    .map((f) =>
      [f.quote, '=', f.segment, f.measure === 'level' ? f.metric : `${f.metric}/${f.measure}`, f.period ?? '-', f.basis, f.basis === 'reported' ? null : f.speaker, f.vintage]
        .filter((x) => x != null)
        .join(' '),
    );
};

// Goal: what desks write in one breath is taken apart as they mean it.
test.each([
  [
    'Our target goes to $48 (from $55), based on 14x (from 15x) 2027E EPS.',
    '14x = targetMultiple FY2027 target Tarn Vale Research new',
    '15x = targetMultiple FY2027 target Tarn Vale Research old',
  ],
  ['EPS of $4.78 cleared the Street by $0.83, or 21.0%.', '$0.83 = eps/surprise 2026Q1 consensus Tarn Vale Research', '21.0% = eps/surprise 2026Q1 consensus Tarn Vale Research'],
  [
    'Revenue of $640m was up 20.6% QoQ and 56.7% YoY, a beat of 6.4% against consensus and 5.8% against us.',
    '20.6% = revenue/growthQoQ 2026Q1 reported',
    '56.7% = revenue/growthYoY 2026Q1 reported',
    '6.4% = revenue/surprise 2026Q1 consensus Tarn Vale Research',
    '5.8% = revenue/surprise 2026Q1 estimate Tarn Vale Research',
  ],
  ['EBIT margin printed 21.2%, 10bp better than modelled.', '10bp = ebitMargin/surprise 2026Q1 estimate Tarn Vale Research'],
  ['EBIT margin rose 14bp over 4Q25.', '14bp = ebitMargin/changeQoQ 2026Q1 reported'],
  ['We value the share at 22x FY27E EPS of $3.10 and reach $68.', '22x = targetMultiple FY2027 target Tarn Vale Research', '$68 = targetPrice 12M target Tarn Vale Research'],
  ['The stock trades on 14.2x FY26E and 12.8x FY27E EPS.', '14.2x = pe FY2026 estimate Tarn Vale Research', '12.8x = pe FY2027 estimate Tarn Vale Research'],
  ['Net debt of $1.16bn is 3.2x 2025E adj. EBITDA.', '3.2x = netDebtToEbitda FY2025 estimate Tarn Vale Research'],
  [
    'Leverage ended March at 2.4x LTM EBITDA and should fall below 2.0x by 2027.',
    '2.4x = netDebtToEbitda TTM2026Q1 reported',
    '2.0x = netDebtToEbitda FY2027 estimate Tarn Vale Research',
  ],
  ['The shares trade on 20.6x 2026E earnings and 12.8x EV/EBITDA.', '12.8x = evToEbitda FY2026 estimate Tarn Vale Research'],
  ['FY26-28E EPS go up by 0.8-1.6%, nearly all currency.', '0.8-1.6% = eps/revision FY2026..FY2028 estimate Tarn Vale Research'],
  [
    'Memory brought in $812m, 79.2% of sales, and storage $243m or 20.1%.',
    '$812m = memory segmentRevenue 2026Q1 reported',
    '79.2% = memory segmentRevenue/shareOf:revenue 2026Q1 reported',
    '$243m = storage segmentRevenue 2026Q1 reported',
    '20.1% = storage segmentRevenue/shareOf:revenue 2026Q1 reported',
  ],
  ['Capex for FY26 is put at about $20m, up from $18m.', '$18m = capitalExpenditure FY2026 estimate Tarn Vale Research old'],
  ['Our bull case of $65 assumes 18x 2027E EPS.', '18x = targetMultiple FY2027 target Tarn Vale Research'],
  ['Adj. EBITDA of $310mn (25.7% margin) beat us by 6%.', '6% = adjustedEbitda/surprise 2026Q1 estimate Tarn Vale Research'],
  ['Consensus expects revenue of $4.9bn and EPS of $3.35 for FY26.', '$4.9bn = revenue FY2026 consensus consensus', '$3.35 = eps FY2026 consensus consensus'],
  ['Full-year revenue guidance was raised to $4.62bn from $4.55bn.', '$4.62bn = revenue FY2026 guidance company new', '$4.55bn = revenue FY2026 guidance company old'],
  ['Cloud made up 37% of revenue in 1Q26 (4Q25: 34%).', '34% = cloud segmentRevenue/shareOf:revenue 2025Q4 reported'],
  ['The stock is down 12% YTD and 5% over the past month.', '5% = priceChange 1M price Tarn Vale Research'],
  ['We get to an equity value of $5.2bn or $48 per share.', '$48 = fairValue - target Tarn Vale Research'],
  ['At $42.10 the stock yields 3.4%.', '3.4% = dividendYield - reported'],
  ['In 2Q26E we look for revenue of $520mn.', '$520mn = revenue 2026Q2 estimate Tarn Vale Research'],
  ['EBITDA reached $874 million, up 67% from a year ago but 5% below the $921 million consensus.', '5% = ebitda/surprise 2026Q1 consensus Tarn Vale Research'],
  ['Sales came to $5.99 billion, ahead of the $5.65 billion analysts polled by Statline had expected.', '$5.65 billion = revenue 2026Q1 consensus consensus'],
  ['We see an annualized run-rate of $7–9B by the end of 2026.', '$7–9B = arr FY2026 estimate Tarn Vale Research'],
  ['Revenue rose 12% to $520mn in 4Q25, and we look for $560mn in 2Q26.', '12% = revenue/growthYoY 2025Q4 reported'],
  ['Power costs represent 22% of revenue.', '22% = powerCosts/shareOf:revenue 2026Q1 reported'],
  ['We cut 2026 EPS by 9% to $5.12.', '9% = eps/revision FY2026 estimate Tarn Vale Research'],
  ['We raise FY26E EPS by 1% to $20.31 and leave FY27E at $22.40.', '$20.31 = eps FY2026 estimate Tarn Vale Research', '$22.40 = eps FY2027 estimate Tarn Vale Research'],
  [
    'Our FY26E EPS goes to $15.42 (from $14.98) and FY27E to $17.80 (from $17.20).',
    '$14.98 = eps FY2026 estimate Tarn Vale Research old',
    '$17.80 = eps FY2027 estimate Tarn Vale Research new',
    '$17.20 = eps FY2027 estimate Tarn Vale Research old',
  ],
  [
    'Revenue of US$77.7bn stood against our US$75.6bn and consensus of US$75.4bn.',
    'US$75.6bn = revenue 2026Q1 estimate Tarn Vale Research',
    'US$75.4bn = revenue 2026Q1 consensus consensus',
  ],
  ['Revenue in Intelligent Cloud was $29.9 billion.', '$29.9 billion = intelligent cloud segmentRevenue 2026Q1 reported'],
  ['It had $24.1bn of debt against $23.2bn of cash.', '$23.2bn = cash 2026Q1 reported'],
  ['We model 2026/27/28 EPS of $2.10/$2.45/$2.80.', '$2.80 = eps FY2028 estimate Tarn Vale Research'],
  ['Rating: Buy. Price (29 Apr 2026): US$41.55.', 'US$41.55 = sharePrice 2026-04-29 price Tarn Vale Research'],
  ['Total equity of $312 million stood behind it.', '$312 million = totalEquity 2026Q1 reported'],
  [
    'Non-IFRS operating profit of $310m beat consensus by 3%.',
    '$310m = nonGaapOperatingIncome 2026Q1 reported',
    '3% = nonGaapOperatingIncome/surprise 2026Q1 consensus Tarn Vale Research',
  ],
  ['1Q26 revenue/net profit climbed 22.5%/30.9% yoy to $525m/$158m.', '30.9% = netIncome/growthYoY 2026Q1 reported', '$158m = netIncome 2026Q1 reported'],
  [
    'Our FY27E EPS goes from $9.30 to $9.81 (+5.5%).',
    '$9.30 = eps FY2027 estimate Tarn Vale Research old',
    '$9.81 = eps FY2027 estimate Tarn Vale Research new',
    '(+5.5%) = eps/revision FY2027 estimate Tarn Vale Research',
  ],
  ['2026E revenue goes up by 2.3% and net profit by 3.8%.', '3.8% = netIncome/revision FY2026 estimate Tarn Vale Research'],
  ['The cost of risk stays at 27bp in 2026.', '27bp = costOfRisk FY2026 estimate Tarn Vale Research'],
  ['Guidance. FY26 revenue of $390-400m is kept; our number is $396m.', '$390-400m = revenue FY2026 guidance company'],
  ['For the June quarter the company expects revenue of $2.60 billion.', '$2.60 billion = revenue 2026Q2 guidance company'],
  ['On our FY26 EPS the stock changes hands at 19.0x.', '19.0x = pe FY2026 estimate Tarn Vale Research'],
  ['Orle posted record revenue of $155.1m.', '$155.1m = revenue 2026Q1 reported'],
  ["Net revenue was $189.4m, +12.9% on 1Q25's $167.8m.", '+12.9% = revenue/growthYoY 2026Q1 reported', '$167.8m = revenue 2025Q1 reported'],
  ['Operating margin came in at 44.2%, 250bp wider than the 41.7% of a year earlier.', '41.7% = operatingMargin 2025Q1 reported'],
  ['Same store sales rose 4.7%, and in the prior-year quarter same store sales had grown 2.7%.', '2.7% = comparableSales/growthYoY 2025Q1 reported'],
  ['The dividend for FY26 should be 95c (interim 45c).', '45c = dps 2026H1 estimate Tarn Vale Research'],
  [
    'Net profit of $954m was 3% above the $868m that Bloomberg consensus had.',
    '3% = netIncome/surprise 2026Q1 consensus Tarn Vale Research',
    '$868m = netIncome 2026Q1 consensus consensus',
  ],
  [
    'The target is 18.5x our FY27 EPS of $7.31. Before this note we used the same 18.5x on $7.49 to reach our earlier target of $145.00.',
    '18.5x = targetMultiple FY2027 target Tarn Vale Research new',
    '18.5x = targetMultiple FY2027 target Tarn Vale Research old',
    '$7.49 = eps FY2027 estimate Tarn Vale Research old',
  ],
])('%s', (sentence, ...wanted) => expect(said(sentence)).toEqual(expect.arrayContaining(wanted)));

// Goal: a subject that no line is named by takes no other's name.
test('a new subject', () => {
  expect(said('Volumes rose 3% while pricing added 2%.')).toEqual(['3% = volume/growthYoY 2026Q1 reported', '2% = priceMix/growthYoY 2026Q1 reported']);
  expect(said('Volumes rose 3% while hedging added 2%.')).toEqual(['3% = volume/growthYoY 2026Q1 reported']);
});

// Goal: each broker of a list speaks for himself.
test('a list of brokers with their ratings', () => {
  const text =
    'Orle: Tarn Vale Goes to $70, Hold Stays Hold\n\nBy Newsroom | February 20, 2026\n\nTarn Vale Securities has put its price target on Orle Corp. (NYSE: ORLE) at $70, against $62. Tarn Vale keeps its Hold.\n\nOthers\n\nSedgeley (Buy): to $80 from $75, implying 16.9% upside\nKRB Securities (Outperform): to $77 from $72, 12.5% upside\n';
  expect(new Set(read(source(text)).facts.map((f) => f.speaker))).toEqual(new Set(['Tarn Vale', 'Sedgeley', 'KRB Securities']));
});

// Goal: a house is whoever turns on a share, never a line of the accounts or a preposition.
test('an upgrade told in other words', () => {
  const text =
    'Orle Gets a Buy From Tarn Vale, Which Likes the Guide\n\nFebruary 17, 2026\n\nTarn Vale has turned positive on Orle Corp (NYSE: ORLE). The broker went to Buy from Hold and put its target at $184, where it had been $140. Against the $141.55 at which the stock closed on February 13 that leaves 30% or so to go for.\n\nAdjusted EPS goes to $3.62 from $3.38 for 2026. In October it sat on the fence. Orle told investors that 2026 sales should come to $11.25 billion.\n\nSedge Reyes, Neutral, lifted its number to $138 from $130.\n';
  const { facts } = read(source(text));
  const by = (quote: string): string | undefined => {
    const f = facts.find((x) => x.quote === quote);
    return f === undefined ? undefined : `${f.metric} ${f.period ?? '-'} ${f.basis} ${f.speaker}`;
  };
  expect(by('$184')).toBe('targetPrice 12M target Tarn Vale');
  expect(by('$141.55')).toBe('sharePrice 2026-02-13 price article');
  expect(by('30%')).toBe('upside 12M target Tarn Vale');
  expect(by('$3.62')).toBe('adjustedEps FY2026 estimate Tarn Vale');
  expect(by('$11.25 billion')).toBe('revenue FY2026 guidance company');
  expect(by('$138')).toBe('targetPrice 12M target Sedge Reyes');
});
