/**
 * Labels whose meaning another line of the same table settles.
 *
 * `Net sales` is revenue, unless the table prints total revenue as well: then it is the part without fees and services.
 */
export interface Beside {
  readonly labels: readonly string[];
  /** What the labels mean alone. */
  readonly usual: string;
  /** The line that must be printed in the same table under another label. */
  readonly when: string;
  readonly then: string;
}

export const besideRows: readonly Beside[] = [
  { labels: ['net sales', 'total net sales'], usual: 'revenue', when: 'revenue', then: 'netSales' },
  // the attributable line stands below
  { labels: ['net income', 'net income loss', 'net loss', 'net profit', 'net earnings', 'net loss income'], usual: 'netIncome', when: 'netIncome', then: 'profitAfterTax' },
  { labels: ['depreciation'], usual: 'depreciationAndAmortization', when: 'amortization', then: 'depreciation' },
  { labels: ['lease liabilities', 'operating lease liabilities', 'lease liability'], usual: 'longTermLeases', when: 'longTermLeases', then: 'shortTermLeases' },
  { labels: ['deferred revenue', 'contract liabilities'], usual: 'deferredRevenue', when: 'deferredRevenue', then: 'deferredRevenueNoncurrent' },
  { labels: ['total equity', 'equity'], usual: 'totalEquity', when: 'totalEquity', then: 'commonEquity' },
];
