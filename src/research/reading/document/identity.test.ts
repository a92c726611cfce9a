import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

// Goal: whoever prints it and however, a first page tells whose paper it is and which company it is about.
const infoOf = (text: string) =>
  read({ name: 'a.txt', format: 'text', hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument).info;

describe('the company and the house of a first page', () => {
  test.each([
    [
      'a RIC in brackets, a house in the source line',
      'Orle Metals Inc. (ORLE.N) From To\nPrice Target $245.00 $260.00\nSource: Company data, Marlow Finch Research estimates\n',
      'ORLE.N',
      'Orle Metals',
      'Marlow Finch',
    ],
    [
      'a ticker beside its Bloomberg code, a house by its disclosure',
      'Orle Metals\nOrders ahead, margin in line\n\nOverweight\nORLE, ORLE US\nPrice Target (Dec-26): $105.00\n\nK.L. Marlow does and seeks to do business with companies covered in its reports.\nSource: Company data, K.L. Marlow estimates.\n',
      'ORLE US',
      'Orle Metals',
      'K.L. Marlow',
    ],
    [
      'codes after their labels',
      'Rating Buy\nCompany Orle Metals AG\nPrice target (EUR) 270.00\nReuters ORLn.DE Bloomberg ORL GY\nSource: Finch Bank, Orle\nFinch Bank\n',
      'ORLn.DE',
      'Orle Metals',
      'any',
    ],
    [
      'the letters over the name',
      'ORLE: Orle Metals, Inc.\nQ4 review: paying up\nWe raise 2026E revenue 4%. PT to $810 from $754.\nSource: Company data, Marlow Securities, LLC estimates\n',
      'ORLE',
      'Orle Metals',
      'Marlow Securities',
    ],
    [
      'no letters at all',
      '# Is Orle still cheap?\n\nOrle Metals makes wire. At $47.20 Orle trades on 31x earnings. I think Orle is worth $58.\n\n## Sales\n\nOrle grew 22% in 2025.\n',
      'Orle Metals',
      'Orle Metals',
      null,
    ],
    [
      'a stock code on a cover',
      'Orle Metals Limited\n(Stock Code: 2020)\nINTERIM RESULTS ANNOUNCEMENT FOR THE SIX MONTHS ENDED 30 JUNE 2025\nThe board announces the unaudited results.\n',
      '2020',
      'Orle Metals',
      null,
    ],
    [
      'two listings of one company',
      'Marlow Research\nOrle Metals (ORL.US/2015.HK)\nWe expect revenue of Rmb31.2bn. We keep our target price.\nSource: Company filings, Marlow Research\n',
      'ORL.US',
      'Orle Metals',
      'any',
    ],
    [
      'a house in a headline',
      'Marlow Financial Lowers Orle-Metals (NYSE:ORLE) Price Target to $185.00\n\nOrle-Metals (NYSE:ORLE) had its target cut by analysts at Marlow Financial.\n',
      'ORLE',
      'Orle-Metals',
      'any',
    ],
  ])('%s', (_form, text, id, name, publisher) => {
    const info = infoOf(text);
    expect(info.companies[0]).toMatchObject({ id, name });
    expect([publisher, 'any']).toContain(publisher === 'any' ? 'any' : info.publisher);
  });

  test('codes of two markets in one bracket are one company, the first is its name', () => {
    for (const [text, id] of [
      ['Orle Metals Limited (NSE: ORLEMETALS, BSE: 500469) today announced results.\n', 'ORLEMETALS'],
      ['Orle Metals (9868.HK；ORLE.N) said sales rose 4%.\n', '9868.HK'],
      ['A Orle Metals (Nasdaq: ORLE; B3: O2RL34) anuncia os números do trimestre.\n', 'ORLE'],
    ] as const)
      expect(infoOf(text).companies.map((c) => c.id)).toEqual([id]);
  });

  test('peers of one market in one bracket stay apart', () => {
    expect(
      infoOf('Wire makers (ORLE.N, BRCK.N) fell.\n')
        .companies.map((c) => c.id)
        .sort(),
    ).toEqual(['BRCK.N', 'ORLE.N']);
  });

  test('capitals that stand alone once are no company', () => {
    expect(infoOf('CORE\nOrle Metals Corp.\nORL: Quarterly EPS (USD)\n2024 2025 2026\nWe rate Orle Overweight.\n').companies.map((c) => c.id)).toEqual(['ORL']);
  });

  test('words of a headline in capitals are no ticker', () => {
    expect(infoOf('ORLE METALS: RISE IN PROFIT\nDEBT IN LINE WITH PLAN\n\nOrle Metals (ORL.MI) said sales rose 4%.\n').companies.map((c) => c.id)).toEqual(['ORL.MI']);
  });
});

test.each([
  ['Orle Metals Announces Third Quarter 2025 Financial Results\n\nOrle Metals, Inc. (NASDAQ: ORLE) today announced results for its third quarter.\n', 'results release'],
  [
    'Consolidated Financial Results for the Nine Months Ended December 31, 2025\nCompany name: Orle Metals Corporation\nCode number: 7203\nStock exchange listings: Tokyo\nSales 3,700 million yen\n',
    'results release',
  ],
  [
    'Orle: Wire Is Not Dead\n\nSummary\n- I rate ORLE a Buy with a fair value of $36.\n\nValuation\nORLE trades at 12.4x earnings. I think that is too low.\n\nRisks\nCopper.\n',
    'long-form analysis',
  ],
  [
    'Rating changes\n\nOrle Targets Rise After Beat; Brack Cut To Neutral At Marlow\n\nMarlow downgrades Brack (NYSE: BRK) to Neutral from Outperform with a $12 target.\n',
    'rating news',
  ],
  ['MARLOW\nOrle Metals - ORL US\nOUTPERFORM\n19 November 2025\nTarget US$88.00\nSales rose 16% YoY.\nSource: Marlow, Orle Metals\n', 'broker note'],
])('what kind of document it is', (text, kind) => expect(infoOf(text).kind).toBe(kind));
