/** Models to start from, as text: adding one is adding a row. */
import { aiCompute } from './aiCompute.ts';
import { creatorPlatform } from './creatorPlatform.ts';
import { industrial } from './industrial.ts';

interface Question {
  readonly asks: string;
  readonly line: string;
  readonly period: string;
  /** In the unit of the line. */
  readonly value: number;
  readonly driver: string;
}

export interface Template {
  readonly name: string;
  readonly title: string;
  /** What kind of company it is for, in a sentence. */
  readonly summary: string;
  /** In the language of docs/model.md; in US dollars, with illustrative numbers. */
  readonly text: string;
  /** What an analyst asks of such a company, as targets to solve for. */
  readonly questions: readonly Question[];
}

export const templates: readonly Template[] = [
  {
    name: 'industrial',
    title: 'Industrial company',
    summary: 'Makes and sells things: volume and price, fixed and moving costs, working capital by days, debt as a multiple of EBITDA.',
    text: industrial,
    questions: [
      { asks: 'Which volume growth doubles EBIT by FY2030?', line: 'ebit', period: 'FY2030', value: 1280, driver: 'volumeGrowth' },
      { asks: 'Which cost of revenue leaves no EBIT in FY2026?', line: 'ebit', period: 'FY2026', value: 0, driver: 'costToRevenue' },
    ],
  },
  {
    name: 'ai-compute',
    title: 'AI compute provider',
    summary:
      'Rents out a fleet of chips by generation, bought or leased, by the hour or by the token: utilisation, power, useful life, backlog, and what must be true for the spending to pay.',
    text: aiCompute,
    questions: [
      { asks: 'At which demand does FY2030 break even?', line: 'ebit', period: 'FY2030', value: 0, driver: 'demand' },
      { asks: 'Which token price brings 15% on incremental capital in FY2030?', line: 'returnOnIncrementalCapital', period: 'FY2030', value: 15, driver: 'tokenPrice' },
      { asks: 'Which price of the newest chip keeps net debt at twice EBITDA in FY2029?', line: 'netDebtToEbitda', period: 'FY2029', value: 2, driver: 'g3.chipPrice' },
    ],
  },
  {
    name: 'creator-platform',
    title: 'Content and creator platform with an AI product',
    summary:
      'Advertising, live and commerce on an audience, beside an AI product sold by API and subscription to three groups of clients, whose recurring revenue steps up with each model version.',
    text: creatorPlatform,
    questions: [
      { asks: 'How fast must enterprises grow for recurring revenue of 1,000 in FY2030?', line: 'arr', period: 'FY2030', value: 1000, driver: 'enterprise.growth' },
      {
        asks: 'Which price of a subscription asks for no more than 5 million subscribers in FY2030?',
        line: 'subscribers',
        period: 'FY2030',
        value: 5,
        driver: 'subscriptionPrice',
      },
    ],
  },
];
