import type { Identity } from '../identity.ts';

export const cashFlowIdentities: readonly Identity[] = [
  { id: 'cashFlow.operations', group: 'cashFlow', stated: 'cashFromOperations', formulas: ['netIncome - depreciationAndAmortization - shareBasedCompensation? + minorityInterest? + workingCapitalChange? + otherOperatingCashFlow?', 'ebitda + workingCapitalChange? + otherOperatingCashFlow?', 'pretaxIncome - depreciationAndAmortization + incomeTaxPaid? + interestPaid? + workingCapitalChange? + otherOperatingCashFlow?'], standing: 'definition', complete: true, figuresMin: 3, together: true },
  { id: 'cashFlow.investing', group: 'cashFlow', stated: 'cashFromInvesting', formulas: ['capitalExpenditure + acquisitions? + divestitures? + otherInvestingCashFlow?'], standing: 'arithmetic', complete: true, together: true },
  { id: 'cashFlow.financing', group: 'cashFlow', stated: 'cashFromFinancing', formulas: ['leaseRepayment? + dividendsPaid? + debtChange? + shareRepurchases? + equityRaise? + otherFinancingCashFlow?'], standing: 'arithmetic', complete: true, figuresMin: 1, together: true },
  { id: 'cashFlow.total', group: 'cashFlow', stated: 'totalCashFlow', formulas: ['cashFromOperations + cashFromInvesting + cashFromFinancing + effectOfExchangeRateChangesOnCash?'], standing: 'arithmetic', together: true },
  { id: 'cashFlow.free', group: 'cashFlow', stated: 'freeCashFlow', formulas: ['cashFromOperations + capitalExpenditure', 'cashFromOperations + capitalExpenditure + leaseRepayment', 'cashFromOperations + cashFromInvesting'], standing: 'definition' },
  { id: 'cashFlow.cashRollForward', group: 'cashFlow', stated: 'cash', formulas: ['cash[-1] + totalCashFlow', 'cash[-1] + cashFromOperations + cashFromInvesting + cashFromFinancing + effectOfExchangeRateChangesOnCash?'], standing: 'convention', annual: true },
  { id: 'cashFlow.debtRollForward', group: 'cashFlow', stated: 'debtChange', formulas: ['shortTermDebt + longTermDebt - shortTermDebt[-1] - longTermDebt[-1]', 'longTermDebt - longTermDebt[-1]', 'totalDebt - totalDebt[-1]'], standing: 'convention', annual: true },
  { id: 'cashFlow.fixedAssetRollForward', group: 'cashFlow', stated: 'capitalExpenditure', formulas: ['netPpe[-1] + netIntangibles[-1] - netPpe - netIntangibles + depreciationAndAmortization', 'netPpe[-1] - netPpe + depreciationAndAmortization'], standing: 'convention', annual: true },
  { id: 'cashFlow.workingCapital', group: 'cashFlow', stated: 'workingCapitalChange', formulas: [
    'accountsReceivable[-1] - accountsReceivable + inventory[-1]? - inventory? + otherCurrentAssets[-1] - otherCurrentAssets + accountsPayable - accountsPayable[-1] + otherCurrentLiabilities - otherCurrentLiabilities[-1]',
    'accountsReceivable[-1] - accountsReceivable + inventory[-1]? - inventory? + otherCurrentAssets[-1] - otherCurrentAssets + accountsPayable - accountsPayable[-1] + otherCurrentLiabilities - otherCurrentLiabilities[-1] + otherLongTermLiabilities - otherLongTermLiabilities[-1]',
    'accountsReceivable[-1] - accountsReceivable + inventory[-1]? - inventory? + accountsPayable - accountsPayable[-1]',
    'changeInReceivables + changeInInventory? + changeInAccountsPayable',
  ], standing: 'convention', annual: true },
  { id: 'cashFlow.toFirm', group: 'cashFlow', stated: 'freeCashFlowToFirm', formulas: ['nopat - depreciationAndAmortization + shareBasedCompensation? + capitalExpenditure + workingCapitalChange?', 'nopat - depreciationAndAmortization - shareBasedCompensation? + capitalExpenditure + workingCapitalChange?'], standing: 'definition', doubt: 0.25 },
  { id: 'cashFlow.toFirmFromEbit', group: 'cashFlow', stated: 'freeCashFlowToFirm', formulas: ['ebit * (1 - taxRate[any]) - depreciationAndAmortization + shareBasedCompensation? + capitalExpenditure + workingCapitalChange?', 'ebit * (1 - taxRate[any]) - depreciationAndAmortization - shareBasedCompensation? + capitalExpenditure + workingCapitalChange?'], standing: 'definition', doubt: 0.25 },
];
