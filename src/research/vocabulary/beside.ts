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
  readonly beside: string;
  readonly becomes: string;
}

export const besideRows: readonly Beside[] = [
  { labels: ['net sales', 'total net sales'], usual: 'revenue', beside: 'revenue', becomes: 'netSales' },
  // the attributable line stands below
  { labels: ['net income', 'net income loss', 'net loss', 'net profit', 'net earnings', 'net loss income'], usual: 'netIncome', beside: 'netIncome', becomes: 'profitAfterTax' },
  // in a box of market data they are those there are
  { labels: ['shares issued'], usual: 'sharesIssued', beside: 'marketCap', becomes: 'sharesOutstanding' },
  { labels: ['depreciation'], usual: 'depreciationAndAmortization', beside: 'amortization', becomes: 'depreciation' },
];
