/** The per-share line of a line in money, where it has a name of its own. */
export const perShareOf: Readonly<Record<string, string>> = {
  netIncome: 'eps',
  adjustedNetIncome: 'adjustedEps',
  commonEquity: 'bookValuePerShare',
  netAssetValue: 'netAssetValuePerShare',
  freeCashFlow: 'freeCashFlowPerShare',
  dividendsPaid: 'dps',
  netIncomePreExceptional: 'epsPreExceptional',
};
