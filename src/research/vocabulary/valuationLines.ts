/**
 * Heads and row labels that are short because they stand in a table of a valuation: `PV` beside free cash flow is its
 * present value, beside dividends theirs. English, lower case, without units.
 */
export interface ValuationLine {
  readonly labels: readonly string[];
  /** One of these lines must stand in the same table. */
  readonly beside: readonly string[];
  readonly becomes: string;
}

const flows = ['freeCashFlowToFirm', 'freeCashFlow', 'freeCashFlowToEquity', 'unleveredFreeCashFlow', 'cashFromOperations'];
const dividends = ['dps', 'dividendsPaid', 'dividend', 'dividends'];
const present = [
  'pv',
  'present value',
  'discounted',
  'discounted value',
  'value today',
  'npv',
  'present value pv',
  'todays value',
  'discounted cash flow',
  'discounted cash flows',
];
const values = ['equityValue', 'enterpriseValue', 'presentValueOfCashFlows', 'presentValueOfTerminalValue', 'terminalValue'];

export const valuationLines: readonly ValuationLine[] = [
  { labels: [...present, 'pv of flow', 'pv of cash flow', 'pv of fcff', 'discounted fcf', 'discounted fcff'], beside: flows, becomes: 'presentValueOfCashFlows' },
  { labels: [...present, 'pv of dividend', 'pv of dividends', 'discounted dividend', 'present value of dividend'], beside: dividends, becomes: 'presentValueOfDividends' },
  { labels: ['dividend', 'dividends', 'expected dividend', 'dividend per share', 'forecast dividend'], beside: present, becomes: 'dps' },
  { labels: ['factor', 'df', 'pv factor', 'disc factor', 'discounting factor'], beside: [...flows, ...dividends], becomes: 'discountFactor' },
  { labels: ['working capital'], beside: flows, becomes: 'workingCapitalChange' },
  {
    labels: ['per share', 'value per share', 'equity value per share', 'fair value per share', 'equity per share', 'per ads', 'per adr', 'value per ads', 'equity value per ads'],
    beside: values,
    becomes: 'fairValue',
  },
];

/** The line a short label means among the others of its table; null where it means what it says. */
export function valuationLine(label: string, has: (ids: readonly string[]) => boolean): string | null {
  const plain = label
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return valuationLines.find((line) => line.labels.includes(plain) && has(line.beside))?.becomes ?? null;
}
