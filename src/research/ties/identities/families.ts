/** Two figures that together imply a third number. */
export interface Product {
  readonly first: string;
  readonly second?: string;
  readonly kind: 'product' | 'quotient';
}

/** Products and quotients that must all give one number. */
export interface Family {
  readonly id: string;
  readonly relation: string;
  /** `years`: each product is the same in every forecast year; `metrics`: all of them are the same in one period. */
  readonly across: 'years' | 'metrics';
  readonly products: readonly Product[];
  /** Reported years too. */
  readonly reported?: true;
  /** Whether the odd one out among three or more is off. */
  readonly alarm: boolean;
  readonly note: string;
}

const product = (first: string, ...seconds: readonly string[]): readonly Product[] => seconds.map((second) => ({ first, second, kind: 'product' }));
const quotient = (first: string, second: string): Product => ({ first, second, kind: 'quotient' });

export const families: readonly Family[] = [
  {
    id: 'implied.priceOfEarnings',
    relation: 'pe x eps (the share price in the currency of the earnings) is the same in every forecast year',
    across: 'years',
    alarm: true,
    products: product('pe', 'eps', 'adjustedEps', 'epsPreExceptional', 'epsDiluted', 'normalizedEps'),
    note: 'One price and one exchange rate for all forecast years.',
  },
  {
    id: 'implied.priceOfBook',
    relation: 'pb x bookValuePerShare (the share price in the currency of the book value) is the same in every forecast year',
    across: 'years',
    alarm: true,
    products: product('pb', 'bookValuePerShare'),
    note: 'One price and one exchange rate for all forecast years.',
  },
  {
    id: 'implied.priceOfFreeCashFlow',
    relation: 'freeCashFlowPerShare / fcfYield (the share price) is the same in every forecast year',
    across: 'years',
    alarm: true,
    products: [quotient('freeCashFlowPerShare', 'fcfYield')],
    note: 'One price for all forecast years.',
  },
  {
    id: 'implied.priceOfDividends',
    relation: 'dps / dividendYield (the share price) is the same in every forecast year',
    across: 'years',
    alarm: true,
    products: [quotient('dps', 'dividendYield')],
    note: 'One price for all forecast years.',
  },
  {
    id: 'implied.valueOfSales',
    relation: 'ps x revenue (the market value) is the same in every forecast year',
    across: 'years',
    alarm: true,
    products: product('ps', 'revenue'),
    note: 'At the market or, where the multiples are of the target, at the target price.',
  },
  {
    id: 'implied.sharesOfYears',
    relation: 'netIncome / eps (the number of shares) is the same in every year',
    across: 'years',
    alarm: false,
    reported: true,
    products: [quotient('netIncome', 'eps'), quotient('adjustedNetIncome', 'adjustedEps')],
    note: 'Where no shares are issued or bought back.',
  },
  {
    id: 'implied.valueOfEbitda',
    relation: 'evToEbitda x ebitda (the enterprise value) is the same in every forecast year',
    across: 'years',
    alarm: false,
    products: product('evToEbitda', 'ebitda', 'adjustedEbitda'),
    note: 'Where the debt of today is taken for all years.',
  },
  {
    id: 'implied.enterpriseValue',
    relation: 'every multiple of enterprise value implies the same enterpriseValue',
    across: 'metrics',
    alarm: false,
    products: [...product('evToFcf', 'freeCashFlow'), ...product('evToRevenue', 'revenue'), ...product('evToEbitda', 'ebitda')],
    note: 'Multiple times the figure it is a multiple of, in one period.',
  },
  {
    id: 'implied.shares',
    relation: 'commonEquity / bookValuePerShare = netIncome / eps (number of shares)',
    across: 'metrics',
    alarm: false,
    products: [quotient('commonEquity', 'bookValuePerShare'), quotient('netIncomePreExceptional', 'epsPreExceptional'), quotient('netIncome', 'eps')],
    note: 'Shares at the end of the year and on average differ where many are issued.',
  },
];

/** Lowest and highest rates since 2005, first currency per second, alphabetical order; widened to the next round number. */
export const exchangeRatesSeen: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['CNY per USD', [6, 8.4]],
  ['HKD per USD', [7.7, 7.9]],
  ['JPY per USD', [75, 170]],
  ['EUR per USD', [0.62, 1.1]],
  ['GBP per USD', [0.47, 0.95]],
  ['KRW per USD', [880, 1650]],
  ['TWD per USD', [26, 36]],
  ['INR per USD', [39, 100]],
  ['SGD per USD', [1.1, 1.8]],
  ['CAD per USD', [0.9, 1.5]],
  ['AUD per USD', [0.9, 1.8]],
  ['CHF per USD', [0.7, 1.4]],
  ['CNY per HKD', [0.76, 1.1]],
  ['CNY per EUR', [6.5, 11.5]],
]);
