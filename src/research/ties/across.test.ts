import { describe, expect, test } from 'vitest';
import type { Reading, Tie } from '../../kernel/records.ts';
import { checkAcross } from './check.ts';
import { smallDocument, type SmallDocument } from './testing/small-document.ts';

const document = (text: string, about: SmallDocument): Reading => smallDocument(text, about);
const classes = (ties: readonly Tie[]): readonly (string | undefined)[] => ties.map((t) => t.class);

// Goal: what several documents say of one key agrees, or differs for a reason that is said.
describe('the same key in several documents', () => {
  const may = { name: 'may.txt', date: '2026-05-28' };
  const february = { name: 'february.txt', date: '2026-02-10' };

  test('a rounded figure agrees with the exact one', () => {
    const [tie, ...others] = checkAcross([document(': revenue.growthYoY 2026Q1 37%', may), document(': revenue.growthYoY 2026Q1 37.2%', { name: 'b.txt', date: '2026-05-27' })]);
    expect(others).toEqual([]);
    expect(tie).toMatchObject({ verdict: 'ties', class: 'agreement' });
    expect(tie?.members.map((m) => m.document).sort()).toEqual(['b.txt', 'may.txt']);
  });

  test('one voice at a later date is a revision, told in order', () => {
    const ties = checkAcross([
      document(': targetPrice 12M $19.5 in=USD target by=broker new\n: targetPrice 12M $19.4 in=USD target by=broker old', may),
      document(': targetPrice 12M $15.60 in=USD target by=broker', february),
    ]);
    expect(classes(ties)).toEqual(['revision']);
    expect(ties[0]?.message).toBe('15.60 USD (2026-02-10) → 19.4 USD (before 2026-05-28) → 19.5 USD (2026-05-28) · broker changed it between 2026-02-10 and 2026-05-28');
  });

  describe('what a voice says it said before', () => {
    const march = { name: 'march.txt', date: '2026-03-05' };
    const note = document(': targetPrice 12M $62 in=USD target by=broker', february);
    const later = (before: string, about = march): Reading =>
      document(`: targetPrice 12M $64 in=USD target by=broker new\n: targetPrice 12M ${before} in=USD target by=broker old`, about);
    const earlier = (ties: readonly Tie[]): readonly (readonly [string, string])[] => ties.filter((t) => t.identity === 'across.earlier').map((t) => [t.verdict, t.message]);

    test('is held to its own document of shortly before', () => {
      expect(earlier(checkAcross([note, later('$60')]))).toEqual([['off', expect.stringContaining('broker calls 60 its figure before; its document of 2026-02-10 printed 62')]]);
      expect(earlier(checkAcross([note, later('$62')]))).toEqual([]);
      // a document between them may not be here
      expect(earlier(checkAcross([note, later('$60', may)]))).toEqual([]);
    });

    test('is held to what the first one calls old where both tell one change', () => {
      const sameDay = document(': targetPrice 12M $64 in=USD target by=broker new\n: targetPrice 12M $62 in=USD target by=broker old', { name: 'note.txt', date: '2026-03-04' });
      expect(earlier(checkAcross([sameDay, later('$62')]))).toEqual([]);
      expect(earlier(checkAcross([sameDay, later('$60')]))).toMatchObject([['off', expect.any(String)]]);
    });

    test('a part is one part under two spellings of its name', () => {
      const share = (value: string, of: string, about: SmallDocument): Reading => document(`: segmentRevenue.cagr FY2025..FY2028 ${value} estimate by=broker of=${of}`, about);
      expect(classes(checkAcross([share('37%', 'North-related', february), share('46%', 'north', may)]))).toEqual(['revision']);
    });
  });

  describe('a text without a date', () => {
    const undated = { name: 'undated.txt' };
    const reported = document(': revenue.growthYoY 2026Q1 37%\n: grossMargin 2026Q1 13%\n: revenue.growthYoY 2025Q1 11%\n: grossMargin 2025Q1 16.6%', may);

    test('is of the quarter for which two of its figures are reported elsewhere', () => {
      const ties = checkAcross([reported, document(': revenue.growthYoY 37.2%\n: grossMargin 12.8%', undated)]);
      expect(classes(ties)).toEqual(['agreement', 'agreement']);
      expect(ties.map((t) => t.period)).toEqual(['2026Q1', '2026Q1']);
    });

    test('is of no quarter by one figure alone, nor where as many differ', () => {
      expect(checkAcross([reported, document(': revenue.growthYoY 37.2%', undated)])).toEqual([]);
      expect(checkAcross([reported, document(': revenue.growthYoY 37.2%\n: grossMargin 21.0%', undated)])).toEqual([]);
    });
  });

  test('two voices are a difference of opinion', () => {
    const ties = checkAcross([document(': revenue FY2026 12,506.7 estimate by=one', may), document(': revenue FY2026 13,094 estimate by=other', february)]);
    expect(classes(ties)).toEqual(['difference of opinion']);
  });

  test('the company in a later filing restates', () => {
    const ties = checkAcross([document(': revenue FY2025 9,558.6', { ...february, kind: 'filing' }), document(': revenue FY2025 9,431.0', { ...may, kind: 'filing' })]);
    expect(classes(ties)).toEqual(['restatement']);
  });

  test('another accounting basis is a difference of definition', () => {
    const ties = checkAcross([document(': operatingIncome FY2025 40.3 nonGaap', february), document(': operatingIncome FY2025 (152.2) gaap', may)]);
    expect(classes(ties)).toEqual(['difference of definition']);
  });

  test('reported figures that part are a conflict; far apart they may not be the same thing', () => {
    const at = (value: string): readonly Tie[] => checkAcross([document(': revenue TTM2025Q3 1.25bn', february), document(`: revenue TTM2025Q3 ${value}`, may)]);
    expect(at('1.27bn')).toMatchObject([{ verdict: 'off', class: 'conflict' }]);
    expect(at('7.94bn')).toMatchObject([{ verdict: 'unclear', class: 'conflict' }]);
  });

  test('a document that gives the key two values, of which one agrees, is no conflict', () => {
    const twice = document(': renewalRate 2026Q1 92.2%\n: renewalRate 2026Q1 89.7%', february);
    expect(checkAcross([twice, document(': renewalRate 2026Q1 89.7%', may)]).filter((t) => t.verdict === 'off')).toEqual([]);
  });

  test('one number for two periods is not one figure', () => {
    expect(checkAcross([document(': revenue.growthYoY 2025Q2 24%', february), document(': revenue.growthYoY TTM2025Q3 24%', may)])).toEqual([]);
  });

  test('a company goes by its ticker in one document and by its name in another', () => {
    const named = document(': revenue FY2025 100', { ...february, company: 'Acme Holdings' });
    const known: Reading = { ...document(': revenue FY2025 100', may), info: { ...document('', may).info, companies: [{ id: 'ACME', name: 'Acme Holdings', ticker: 'ACME' }] } };
    expect(classes(checkAcross([named, known]))).toEqual(['agreement']);
  });
});

describe('relations over several documents', () => {
  test('growth in one, levels in two others', () => {
    const ties = checkAcross([
      document(': aiGrossBillings 2026Q1 998', { name: 'new.txt', date: '2026-05-28' }),
      document(': aiGrossBillings 2025Q1 525', { name: 'old.txt', date: '2025-12-01' }),
      document(': aiGrossBillings.growthYoY 2026Q1 90%', { name: 'news.txt', date: '2026-05-29' }),
    ]);
    expect(ties).toMatchObject([{ verdict: 'ties', identity: 'across.growth.yearOverYear' }]);
    expect(new Set(ties[0]?.members.map((m) => m.document)).size).toBe(3);
  });

  test('an earlier growth against later estimates of the same voice is a revision', () => {
    const ties = checkAcross([
      document(': revenue.cagr FY2025..FY2028 22% estimate by=broker', { name: 'february.txt', date: '2026-02-10' }),
      document(': revenue FY2025 9,558.6\n: revenue FY2028 19,050.9 estimate by=broker', { name: 'may.txt', date: '2026-05-28' }),
    ]);
    expect(ties).toMatchObject([{ verdict: 'off', class: 'revision', identity: 'across.growth.compound' }]);
  });

  test('between the views of several voices it says nothing', () => {
    const ties = checkAcross([
      document(': revenue.cagr FY2025..FY2028 22% estimate by=one', { name: 'february.txt', date: '2026-02-10' }),
      document(': revenue FY2025 9,558.6\n: revenue FY2028 19,050.9 estimate by=other', { name: 'may.txt', date: '2026-05-28' }),
    ]);
    expect(ties).toEqual([]);
  });

  // Goal: a house that says EPS means what the company calls diluted.
  test('plain EPS of a note agrees with the diluted EPS of the release, and not with it where it differs', () => {
    const release = document(': eps FY2025 13.70 USD\n: epsDiluted FY2025 13.64 USD', { name: 'release.html', date: '2025-07-29', kind: 'results release' });
    const withNote = (eps: string) =>
      checkAcross([release, document(`: eps FY2025 ${eps} USD`, { name: 'note.txt', date: '2025-07-30', kind: 'broker note' })]).map((tie) => [tie.verdict, tie.class]);
    expect(withNote('13.64')).toEqual([['ties', 'agreement']]);
    expect(withNote('13.70')).toEqual([['ties', 'agreement']]);
    expect(withNote('13.46')).toEqual([['off', 'conflict']]);
  });

  test('what follows within one document is not told again over two that print it', () => {
    const both = ': aiGrossBillings 2026Q1 998\n: aiGrossBillings 2025Q1 525\n: aiGrossBillings.growthYoY 2026Q1 90%';
    const ties = checkAcross([
      document(both, { name: 'new.txt', date: '2026-05-28' }),
      document(': aiGrossBillings.growthYoY 2026Q1 90%', { name: 'news.txt', date: '2026-05-29' }),
    ]);
    expect(ties.map((t) => t.identity)).toEqual(['across.agreement']);
  });

  test('a figure bounded on one side says nothing of a growth', () => {
    const ties = checkAcross([
      document(': capitalExpenditure FY2026 17bn estimate by=broker\n: capitalExpenditure FY2025 8bn+', { name: 'may.txt', date: '2026-05-28' }),
      document(': capitalExpenditure.growthYoY FY2026 30% estimate by=broker', { name: 'february.txt', date: '2026-02-10' }),
    ]);
    expect(ties).toEqual([]);
  });

  test('of many documents of one voice its last figures are set against each other', () => {
    const months = Array.from({ length: 12 }, (_, k) => `2025-${String(k + 1).padStart(2, '0')}-01`);
    const levels = months.map((date, k) => document(`: revenue FY2025 100\n: revenue FY2026 ${110 + k} estimate by=broker`, { name: `${date}.txt`, date }));
    const growth = document(': revenue.growthYoY FY2026 21.0% estimate by=broker', { name: 'last.txt', date: '2025-12-15' });
    expect(checkAcross([...levels, growth]).filter((t) => t.identity === 'across.growth.yearOverYear')).toMatchObject([{ verdict: 'ties' }]);
  });

  // Goal: two documents that name nobody are not one voice that changed its mind.
  test('views without a name are two voices in two documents', () => {
    const [tie] = checkAcross([
      document(': revenue FY2026 100 estimate by=author', { name: 'february.txt', date: '2026-02-10' }),
      document(': revenue FY2026 120 estimate by=author', { name: 'may.txt', date: '2026-05-28' }),
    ]);
    expect(tie).toMatchObject({ class: 'difference of opinion' });
    expect(tie?.message).toContain('author in february.txt, author in may.txt');
    expect(
      checkAcross([
        document(': revenue.cagr FY2025..FY2028 22% estimate by=author', { name: 'february.txt', date: '2026-02-10' }),
        document(': revenue FY2025 9,558.6\n: revenue FY2028 19,050.9 estimate by=author', { name: 'may.txt', date: '2026-05-28' }),
      ]),
    ).toEqual([]);
  });

  test('one document has nothing to be tied with', () => {
    expect(checkAcross([document(': revenue FY2025 100', { name: 'a.txt' })])).toEqual([]);
  });
});

describe('what only several documents together can tell', () => {
  const winter = { name: 'winter.txt', date: '2025-12-01' };
  const spring = { name: 'spring.txt', date: '2026-05-28' };
  const told = (identity: string, ties: readonly Tie[]): readonly (readonly [string, string | undefined])[] =>
    ties.filter((t) => t.identity === identity).map((t) => [t.verdict, t.class]);

  describe('the parts of a whole', () => {
    const year = document(': revenue FY2025 9,558.6', spring);
    const quarters = (third: string): Reading => document(`: revenue 2025Q1 1.97bn\n: revenue 2025Q2 2.35-2.65bn\n: revenue 2025Q3 ${third}`, winter);

    test('three quarters leave a fourth like them', () => {
      const ties = checkAcross([year, quarters('2.48bn')]);
      expect(told('across.parts', ties)).toEqual([['ties', 'agreement']]);
      expect(ties[0]?.message).toContain('leaves 2,443.55 mn to 2,773.65 mn for the one period that is not printed');
    });

    test('of what was reported nothing is said where the fourth would be unlike them, or two are missing', () => {
      expect(checkAcross([year, quarters('4.80bn')])).toEqual([]);
      expect(checkAcross([year, document(': revenue 2025Q1 1.97bn\n: revenue 2025Q3 2.48bn', winter)])).toEqual([]);
    });

    test('one year of several is like the others, or the voice may have changed it', () => {
      const spending = (value: string, by = 'broker'): readonly Tie[] =>
        checkAcross([document(`: aiSpending FY2026 ${value} estimate by=${by}`, winter), document(': aiSpending FY2026..FY2028 60bn estimate by=broker', spring)]);
      expect(told('across.parts', spending('18bn'))).toEqual([['ties', 'agreement']]);
      expect(told('across.parts', spending('10bn'))).toEqual([['unclear', 'revision']]);
      expect(spending('10bn', 'other')).toEqual([]);
    });
  });

  describe('signs', () => {
    test('a gain in one document and a loss in the other, for much the same months, is said and not called off', () => {
      const flow = (period: string): readonly Tie[] => checkAcross([document(`: freeCashFlow ${period} 465`, winter), document(': freeCashFlow FY2025 (941.3)', spring)]);
      expect(told('across.sign', flow('TTM2025Q3'))).toEqual([['unclear', 'conflict']]);
      expect(flow('FY2024')).toEqual([]);
      expect(flow('TTM2025Q1')).toEqual([]);
    });

    test('what is expected before special items is not set against a loss after them', () => {
      const expected = document(': eps FY2025 0.43 consensus by=consensus', winter);
      expect(told('across.sign', checkAcross([expected, document(': eps FY2025 (3.42)', spring)]))).toEqual([]);
      expect(told('across.sign', checkAcross([expected, document(': eps FY2025 (3.42)\n: adjustedEps FY2025 0.41', spring)]))).toEqual([]);
      expect(told('across.sign', checkAcross([expected, document(': eps FY2025 (3.42)\n: adjustedEps FY2025 (2.67)', spring)]))).toEqual([['unclear', 'conflict']]);
    });
  });

  describe('rates that figures in two currencies imply', () => {
    const raise = document(': equityRaise 2025-09 2.8 in=HKD_bn\n: equityRaise 2025-09 360 in=USD_mn', winter);
    const worth = (dollars: string): Reading =>
      document(`: marketCap 2026-05-29 194.2 in=HKD_bn price\n: marketCap 2026-05-29 ${dollars} in=USD_bn price`, { ...spring, company: 'OTHER' });

    test('agree over documents and companies, and say nothing where they moved', () => {
      expect(told('across.exchangeRate', checkAcross([raise, worth('24.8')]))).toEqual([['ties', 'agreement']]);
      expect(checkAcross([raise, worth('22.1')])).toEqual([]);
    });
  });

  test('an earlier growth is set against what the voice later calls its figures before, and not against those of another voice', () => {
    const cagr = document(': revenue.cagr FY2025..FY2028 22% estimate by=broker', winter);
    const later = (by: string): Reading =>
      document(`: revenue FY2025 9,558.6\n: revenue FY2028 18,448.1 estimate by=${by} old\n: revenue FY2028 19,050.9 estimate by=${by} new`, spring);
    expect(told('across.growth.compound', checkAcross([cagr, later('broker')]))).toEqual([
      ['off', 'revision'],
      ['off', 'revision'],
    ]);
    expect(checkAcross([cagr, later('other')])).toEqual([]);
  });

  test('a share of a whole that is printed for the year before, with its growth', () => {
    const ties = checkAcross([
      document(': aiGrossBillings 2026Q1 998\n: aiGrossBillings.shareOf:revenue 2026Q1 37%', spring),
      document(': revenue 2025Q1 1.97bn', winter),
      document(': revenue.growthYoY 2026Q1 37.2%', { name: 'news.txt', date: '2026-05-29' }),
    ]);
    expect(told('across.growth.shareOfGrown', ties)).toEqual([['ties', 'agreement']]);
  });

  // Goal: figures of two dates of one voice were never meant to go together.
  test('estimates of two dates are not mixed, and a document is held to its own', () => {
    const note = (growth: string, level: string, about: SmallDocument): Reading =>
      document(`: revenue FY2025 100 estimate by=broker\n: revenue FY2026 ${level} estimate by=broker\n: revenue.growthYoY FY2026 ${growth} estimate by=broker`, about);
    expect(told('across.growth.yearOverYear', checkAcross([note('10%', '110', winter), note('20%', '120', spring)]))).toEqual([]);
  });
});
