/** How at the command line one gives what a problem says is lacking; elsewhere there are fields for it. */
const optionOf: Readonly<Record<string, string>> = {
  'discount rate': '--discount-rate 10',
  'cost of equity': '--cost-of-equity 11',
  'terminal growth': '--terminal-growth 3',
  'exit multiple': '--exit-multiple 12',
  'years ahead': '--years 10 --end-margin 15 --end-capex 1.1',
  'operating margin at the end': '--end-margin 15',
  'exchange rate': '--exchange-rate 0.14',
  'rate between two currencies': '--rate 7.2',
  price: '--price 20',
};

/** ` (--discount-rate 10)` after a sentence; nothing where no option gives it. */
export const givenBy = (lack: string | null): string => (lack === null || optionOf[lack] === undefined ? '' : ` (${optionOf[lack]})`);
