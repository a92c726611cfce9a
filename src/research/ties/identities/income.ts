import type { Identity } from '../identity.ts';

const operatingCosts =
  'sellingGeneralAdministrative? + sellingAndMarketing? + sellingExpenses? + generalAndAdministrative? + researchAndDevelopment? + preOpeningExpenses? + restructuringCharges? + impairment? + amortizationOfAcquiredIntangibles? + otherOperatingIncome? + otherOperatingExpense? + otherGains?';

export const incomeIdentities: readonly Identity[] = [
  { id: 'income.revenueParts', group: 'income', stated: 'revenue', formulas: ['netSales + membershipFees', 'netSales + otherIncome'], standing: 'definition', together: true, complete: true },
  { id: 'income.grossProfit', group: 'income', stated: 'grossProfit', formulas: ['revenue + costOfRevenue', 'netSales + costOfRevenue'], standing: 'arithmetic', complete: true },
  { id: 'income.ebitFromLines', group: 'income', stated: ['ebit', 'operatingIncome'], formulas: [`revenue + costOfRevenue + ${operatingCosts}`, `grossProfit + ${operatingCosts}`, `netSales + membershipFees? + costOfRevenue + ${operatingCosts}`], standing: 'definition', complete: true, figuresMin: 3, together: true, note: 'Needs every line that the table prints between revenue and the result.' },
  { id: 'income.ebitFromTotals', group: 'income', stated: ['operatingIncome', 'ebit'], formulas: ['grossProfit + operatingExpenses', 'revenue + operatingExpenses', 'revenue + costOfRevenue + operatingExpenses'], standing: 'definition', together: true, complete: true },
  { id: 'income.operatingExpenses', group: 'income', stated: 'operatingExpenses', formulas: [operatingCosts, `costOfRevenue + ${operatingCosts}`], standing: 'definition', complete: true, figuresMin: 2, together: true },
  { id: 'income.ebitFromEbitda', group: 'income', stated: ['ebit', 'operatingIncome'], formulas: ['ebitda + depreciationAndAmortization', 'adjustedEbitda + depreciationAndAmortization'], standing: 'definition' },
  { id: 'income.adjustedEbitFromEbitda', group: 'income', stated: 'adjustedEbit', formulas: ['adjustedEbitda + depreciationAndAmortization'], standing: 'definition' },
  { id: 'income.ebitdaFromLines', group: 'income', stated: ['ebitda', 'adjustedEbitda'], formulas: [`revenue + costOfRevenue + ${operatingCosts} - depreciationAndAmortization`, `revenue + costOfRevenue + ${operatingCosts}`, `grossProfit + ${operatingCosts} - depreciationAndAmortization`], standing: 'convention', figuresMin: 3, together: true },
  { id: 'income.pretaxFromEbit', group: 'income', stated: 'pretaxIncome', formulas: ['ebit + netInterest + incomeFromAssociates? + exceptionalItems? + otherNonOperatingIncome?', 'operatingIncome + netInterest? + interestIncome? + interestExpense? + incomeFromAssociates? + exceptionalItems? + otherNonOperatingIncome? + otherIncome? + otherGains?', 'ebit + interestIncome? + interestExpense? + incomeFromAssociates? + otherNonOperatingIncome? + otherIncome?'], standing: 'definition', complete: true, figuresMin: 2, together: true },
  { id: 'income.pretaxFromEbitda', group: 'income', stated: 'pretaxIncome', formulas: ['ebitda + depreciationAndAmortization + netInterest + incomeFromAssociates? + exceptionalItems? + otherNonOperatingIncome?', 'adjustedEbitda + depreciationAndAmortization + netInterest + incomeFromAssociates? + exceptionalItems?'], standing: 'convention', together: true },
  { id: 'income.netInterest', group: 'income', stated: ['netInterest', 'netInterestIncome'], formulas: ['interestIncome + interestExpense'], standing: 'definition', together: true },
  { id: 'income.profitAfterTax', group: 'income', stated: 'profitAfterTax', formulas: ['pretaxIncome + incomeTax'], standing: 'definition', complete: true },
  { id: 'income.netIncomePreExceptional', group: 'income', stated: 'netIncomePreExceptional', formulas: ['pretaxIncome + incomeTax + minorityInterest? + preferredDividends?'], standing: 'arithmetic', complete: true },
  { id: 'income.netIncomeFromPreExceptional', group: 'income', stated: 'netIncome', formulas: ['netIncomePreExceptional + exceptionalItems'], standing: 'arithmetic', complete: true },
  { id: 'income.netIncome', group: 'income', stated: 'netIncome', formulas: ['pretaxIncome + incomeTax + minorityInterest? + preferredDividends?', 'pretaxIncome + incomeTax + minorityInterest? + preferredDividends? + exceptionalItems', 'pretaxIncome + incomeTax + incomeFromAssociates'], standing: 'definition', complete: true, figuresMin: 2 },
  { id: 'income.netIncomeFromAfterTax', group: 'income', stated: 'netIncome', formulas: ['profitAfterTax + minorityInterest', 'profitAfterTax + minorityInterest + preferredDividends'], standing: 'definition', together: true },
  { id: 'income.taxRate', group: 'income', stated: 'taxRate', formulas: ['magnitude(incomeTax / pretaxIncome)'], standing: 'definition' },
  { id: 'income.nopat', group: 'income', stated: 'nopat', formulas: ['ebit * (1 - taxRate[any])', 'operatingIncome * (1 - taxRate[any])'], standing: 'arithmetic' },
];
