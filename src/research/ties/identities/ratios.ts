import { metricRows } from '../../vocabulary/metrics.ts';
import type { Identity } from '../identity.ts';

const margin = (stated: string, ...numerators: readonly string[]): Identity => ({
  id: `ratios.${stated}`, group: 'ratios', stated, standing: numerators.length > 1 ? 'definition' : 'arithmetic', ...(numerators.length > 1 ? { doubt: 0.5 } : {}), formulas: numerators.flatMap((n) => [`${n} / revenue`]),
});

const named: readonly Identity[] = [
  margin('grossMargin', 'grossProfit'),
  margin('ebitMargin', 'ebit', 'adjustedEbit', 'operatingIncome'),
  margin('adjustedEbitMargin', 'adjustedEbit', 'ebit'),
  margin('ebitdaMargin', 'ebitda', 'adjustedEbitda'),
  margin('adjustedEbitdaMargin', 'adjustedEbitda', 'ebitda'),
  margin('operatingMargin', 'operatingIncome', 'ebit', 'segmentOperatingIncome'),
  margin('nonGaapOperatingMargin', 'nonGaapOperatingIncome'),
  margin('pretaxMargin', 'pretaxIncome'),
  margin('netMargin', 'netIncome', 'netIncomePreExceptional', 'adjustedNetIncome', 'profitAfterTax'),
  margin('adjustedNetMargin', 'adjustedNetIncome'),
  margin('fcfMargin', 'freeCashFlow', 'adjustedFreeCashFlow'),
  { id: 'ratios.netInterestMargin', group: 'ratios', stated: 'netInterestMargin', formulas: ['netInterestIncome / mean(totalAssets)'], standing: 'convention' },
  { id: 'ratios.assetTurnover', group: 'ratios', stated: 'assetTurnover', formulas: ['revenue / totalAssets', 'revenue / mean(totalAssets)'], standing: 'definition' },
  { id: 'ratios.leverage', group: 'ratios', stated: 'leverage', formulas: ['totalAssets / commonEquity', 'totalAssets / totalEquity', 'mean(totalAssets) / mean(commonEquity)'], standing: 'convention' },
  { id: 'ratios.dupontRoe', group: 'ratios', stated: 'dupontRoe', formulas: ['netIncomePreExceptional / commonEquity', 'netIncome / commonEquity', 'netIncome / totalEquity'], standing: 'definition' },
  { id: 'ratios.dupontParts', group: 'ratios', stated: 'dupontRoe', formulas: ['netMargin * assetTurnover * leverage'], standing: 'arithmetic' },
  { id: 'ratios.roeParts', group: 'ratios', stated: 'roe', formulas: ['netMargin * assetTurnover * leverage'], standing: 'convention' },
  { id: 'ratios.roe', group: 'ratios', stated: 'roe', formulas: ['netIncome / mean(commonEquity)', 'netIncomePreExceptional / mean(commonEquity)', 'adjustedNetIncome / mean(commonEquity)', 'netIncome / commonEquity', 'netIncomePreExceptional / commonEquity', 'netIncome / mean(totalEquity)', 'netIncome / totalEquity'], standing: 'definition' },
  { id: 'ratios.roeFromRoa', group: 'ratios', stated: 'roe', formulas: ['roa * totalAssets[any] / (totalAssets[any] - totalLiabilities[any])'], standing: 'arithmetic', note: 'Both returns must rest on the same earnings.' },
  { id: 'ratios.roa', group: 'ratios', stated: 'roa', formulas: ['netIncome / mean(totalAssets)', 'netIncome / totalAssets', 'netIncomePreExceptional / mean(totalAssets)'], standing: 'definition' },
  { id: 'ratios.roic', group: 'ratios', stated: 'roic', formulas: ['nopat / averageCapitalEmployed', 'nopat / mean(commonEquity + netDebt)'], standing: 'convention' },
  { id: 'ratios.croci', group: 'ratios', stated: 'croci', formulas: ['(cashFromOperations - workingCapitalChange - netInterest) / mean(grossCashInvested)'], standing: 'convention' },
  { id: 'ratios.netDebtToEquity', group: 'ratios', stated: 'netDebtToEquity', formulas: ['netDebt / (commonEquity + minorityInterestEquity?)', '(netDebt + shortTermLeases + longTermLeases) / (commonEquity + minorityInterestEquity?)', 'netDebt / totalEquity', 'netDebt / commonEquity'], standing: 'definition' },
  { id: 'ratios.netDebtToEquityExcludingLeases', group: 'ratios', stated: 'netDebtToEquityExcludingLeases', formulas: ['netDebt / (commonEquity + minorityInterestEquity?)', 'netDebt / totalEquity', 'netDebt / commonEquity'], standing: 'definition' },
  { id: 'ratios.netDebtToEbitda', group: 'ratios', stated: 'netDebtToEbitda', formulas: ['netDebt / ebitda', 'netDebt / adjustedEbitda'], standing: 'definition' },
  { id: 'ratios.debtToEquity', group: 'ratios', stated: 'debtToEquity', formulas: ['totalDebt[any] / totalEquity[any]', 'totalDebt[any] / commonEquity[any]', 'totalDebt[any] / (totalAssets[any] - totalLiabilities[any])', 'totalLiabilities[any] / (totalAssets[any] - totalLiabilities[any])'], standing: 'arithmetic' },
  { id: 'ratios.currentRatio', group: 'ratios', stated: 'currentRatio', formulas: ['totalCurrentAssets / totalCurrentLiabilities'], standing: 'arithmetic' },
  { id: 'ratios.quickRatio', group: 'ratios', stated: 'quickRatio', formulas: ['(totalCurrentAssets - inventory) / totalCurrentLiabilities', '(cash + accountsReceivable) / totalCurrentLiabilities'], standing: 'convention' },
  { id: 'ratios.interestCover', group: 'ratios', stated: 'interestCover', formulas: ['ebit / (0 - netInterest)', 'operatingIncome / (0 - netInterest)', 'ebit / (0 - interestExpense)', 'ebitda / (0 - netInterest)'], standing: 'definition' },
  { id: 'ratios.receivableDays', group: 'ratios', stated: 'receivableDays', formulas: ['mean(accountsReceivable) / revenue * 365', 'accountsReceivable / revenue * 365', 'mean(accountsReceivable) / revenue * 360'], standing: 'definition', annual: true },
  { id: 'ratios.payableDays', group: 'ratios', stated: 'payableDays', formulas: ['mean(accountsPayable) / magnitude(costOfRevenue) * 365', 'accountsPayable / magnitude(costOfRevenue) * 365', 'mean(accountsPayable) / magnitude(costOfRevenue) * 360'], standing: 'definition', annual: true },
  { id: 'ratios.inventoryDays', group: 'ratios', stated: 'inventoryDays', formulas: ['mean(inventory) / magnitude(costOfRevenue) * 365', 'inventory / magnitude(costOfRevenue) * 365', 'mean(inventory) / revenue * 365', 'inventory / revenue * 365'], standing: 'definition', annual: true },
  { id: 'ratios.marketShare', group: 'ratios', stated: 'marketShare', formulas: ['revenue[any] / totalAddressableMarket[any]'], standing: 'convention' },
  { id: 'ratios.debtToEbitda', group: 'ratios', stated: 'debtToEbitda', formulas: ['totalDebt / ebitda', 'totalDebt / adjustedEbitda'], standing: 'definition' },
  { id: 'ratios.debtToAssets', group: 'ratios', stated: 'debtToAssets', formulas: ['totalDebt / totalAssets', 'totalLiabilities / totalAssets'], standing: 'definition' },
  { id: 'ratios.equityRatio', group: 'ratios', stated: 'equityRatio', formulas: ['totalEquity / totalAssets', 'commonEquity / totalAssets'], standing: 'definition' },
  { id: 'ratios.capexToSales', group: 'ratios', stated: 'capexToSales', formulas: ['magnitude(capitalExpenditure) / revenue'], standing: 'arithmetic' },
  { id: 'ratios.capexToDepreciation', group: 'ratios', stated: 'capexToDepreciation', formulas: ['capitalExpenditure / depreciationAndAmortization'], standing: 'definition' },
  { id: 'ratios.sgaToRevenue', group: 'ratios', stated: 'sgaToRevenue', formulas: ['magnitude(sellingGeneralAdministrative) / revenue'], standing: 'arithmetic' },
  { id: 'ratios.sellingExpenseRatio', group: 'ratios', stated: 'sellingExpenseRatio', formulas: ['magnitude(sellingExpenses) / revenue', 'magnitude(sellingAndMarketing) / revenue'], standing: 'definition' },
  { id: 'ratios.administrativeExpenseRatio', group: 'ratios', stated: 'administrativeExpenseRatio', formulas: ['magnitude(generalAndAdministrative) / revenue'], standing: 'definition' },
  { id: 'ratios.researchAndDevelopmentRatio', group: 'ratios', stated: 'researchAndDevelopmentRatio', formulas: ['magnitude(researchAndDevelopment) / revenue'], standing: 'arithmetic' },
  { id: 'ratios.operatingExpenseRatio', group: 'ratios', stated: 'operatingExpenseRatio', formulas: ['magnitude(operatingExpenses) / revenue'], standing: 'definition' },
  { id: 'ratios.cashConversionCycle', group: 'ratios', stated: 'cashConversionCycle', formulas: ['receivableDays + inventoryDays - payableDays'], standing: 'arithmetic' },
  { id: 'ratios.inventoryTurnover', group: 'ratios', stated: 'inventoryTurnover', formulas: ['magnitude(costOfRevenue) / mean(inventory)', 'magnitude(costOfRevenue) / inventory', 'revenue / inventory'], standing: 'convention' },
  { id: 'ratios.dividendCover', group: 'ratios', stated: 'dividendCover', formulas: ['eps / dps', 'adjustedEps / dps', 'epsDiluted / dps'], standing: 'convention' },
  { id: 'ratios.takeRate', group: 'ratios', stated: 'takeRate', formulas: ['revenue / gmv', 'revenue / tpv', 'revenue / ecommerceGmv'], standing: 'convention' },
  { id: 'ratios.netCash', group: 'ratios', stated: 'netCash', formulas: ['cash - totalDebt', 'cash - shortTermDebt - longTermDebt', 'cashAndShortTermInvestments - totalDebt', '0 - netDebt'], standing: 'definition' },
];

/** Every other margin that the vocabulary gives a line. */
const others: readonly Identity[] = metricRows.flatMap((row) => (row.margin === undefined || named.some((i) => i.stated === row.margin) ? [] : [margin(row.margin, row.id)]));

export const ratioIdentities: readonly Identity[] = [...named, ...others];
