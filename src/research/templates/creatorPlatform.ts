/** A platform of content and creators with an AI product whose recurring revenue is stepped by model versions. Every number is illustrative. */
import { creatorAudience } from './creatorAudience.ts';

export const creatorPlatform = `model PLAT "Content and creator platform with an AI product"
money USD mn
year ends 12
periods FY2025 FY2026 FY2027 FY2028 FY2029 FY2030 FY2031 FY2032 FY2033 FY2034 FY2035
actual to FY2025
interest on average balances

${creatorAudience}
sheet Income statement
line revenue "Revenue" flow USD mn
  = advertisingRevenue + liveRevenue + commerceRevenue + aiRevenue
  FY2025 4890
line contentCosts "Paid to creators and for content" flow USD mn
  = -(advertisingRevenue * adShare + liveRevenue * liveShare)
  FY2025 -1270
line commerceCost "Costs of commerce" flow USD mn
  = -(commerceRevenue * commerceCostRatio)
  FY2025 -225
line deliveryCost "Bandwidth and servers of the platform" flow USD mn
  = -(usersOfYear * costPerUser)
  FY2025 -480
line computeCost "Compute of the AI product" flow USD mn
  = -(apiRevenue * apiCost + subscriptionRevenue * subscriptionCost)
  FY2025 -75
line costOfRevenue "Cost of revenue, without depreciation" flow USD mn
  = contentCosts + commerceCost + deliveryCost + computeCost
line grossProfit "Gross profit before depreciation" flow USD mn
  = revenue + costOfRevenue
line sellingAndMarketing "Selling and marketing" flow USD mn
  = -((revenue - aiRevenue) * marketingRatio + max(0, netNewArr) * acquisitionCost)
  FY2025 -1000
line researchAndDevelopment "Research and development" flow USD mn
  = -(revenue * researchAndDevelopmentRatio + trainingSpending)
  FY2025 -600
line generalAndAdministrative "General and administrative" flow USD mn
  = -(revenue * administrativeExpenseRatio)
  FY2025 -200
line ebitda "EBITDA" flow USD mn
  = grossProfit + sellingAndMarketing + researchAndDevelopment + generalAndAdministrative
line depreciationAndAmortization "Depreciation and amortization" flow USD mn
  = -(prior(netPpe) * depreciationRate)
  FY2025 -330
line ebit "EBIT" flow USD mn
  = ebitda + depreciationAndAmortization
line interestExpense "Interest expense" flow USD mn
  = -(average(totalDebt) * interestRate)
  FY2025 -40
line interestIncome "Interest income" flow USD mn
  = average(cash) * cashYield
  FY2025 45
line pretaxIncome "Pre-tax income" flow USD mn
  = ebit + interestExpense + interestIncome
line incomeTax "Income tax" flow USD mn
  = -(max(0, pretaxIncome - prior(taxLosses)) * taxRate)
  FY2025 -120
line netIncome "Net income" flow USD mn
  = pretaxIncome + incomeTax
line dilutedShares "Diluted shares" stock mn shares
  = prior(dilutedShares) * (1 + shareChange)
  FY2025 400
line epsDiluted "Earnings per share, diluted" ratio USD/share
  = netIncome / dilutedShares

sheet Balance sheet
line cash "Cash" stock USD mn
  = prior(cash) + totalCashFlow
  FY2025 1800
line accountsReceivable "Accounts receivable" stock USD mn
  = revenue * receivableDays / days()
  FY2025 536
line netPpe "Net property, plant and equipment" stock USD mn
  = prior(netPpe) - capitalExpenditure - prior(netPpe) * depreciationRate
  FY2025 1100
residual unexplained.balanceCheck "Other assets less other liabilities, as they stand" stock USD mn
  = prior(unexplained.balanceCheck)
  note What the lines of the template do not hold of the opening balance sheet; it stays as it is.
  FY2025 0
line totalAssets "Total assets, other liabilities taken off" stock USD mn
  = cash + accountsReceivable + netPpe + unexplained.balanceCheck
line accountsPayable "Accounts payable" stock USD mn
  = -costOfRevenue * payableDays / days()
  FY2025 505
line deferredRevenue "Deferred revenue" stock USD mn
  = arr * prepaidShare + (revenue - aiRevenue) * advanceShare
  FY2025 131
line totalDebt "Total debt" stock USD mn
  = prior(totalDebt) + borrowing
  FY2025 900
line totalLiabilities "Total liabilities" stock USD mn
  = accountsPayable + deferredRevenue + totalDebt
line totalEquity "Total equity" stock USD mn
  = prior(totalEquity) + netIncome + dividendsPaid + shareRepurchases
  FY2025 1900
line taxLosses "Tax losses carried forward" stock USD mn
  = max(0, prior(taxLosses) - pretaxIncome)
  FY2025 0
check balanceCheck "Assets less liabilities and equity" stock USD mn
  = totalAssets - totalLiabilities - totalEquity

sheet Cash flow
line cashFlow.netIncome "Net income" flow USD mn
  = netIncome
line cashFlow.depreciationAndAmortization "Depreciation and amortization" flow USD mn
  = -depreciationAndAmortization
line workingCapitalChange "Change in working capital" flow USD mn
  = prior(accountsReceivable) - accountsReceivable + accountsPayable - prior(accountsPayable) + deferredRevenue - prior(deferredRevenue)
line cashFromOperations "Cash flow from operations" flow USD mn
  = cashFlow.netIncome + cashFlow.depreciationAndAmortization + workingCapitalChange
  FY2025 900
line capitalExpenditure "Capital expenditure" flow USD mn
  = -(revenue * capexToSales + aiCapex)
  FY2025 -350
line debtChange "Change in debt" flow USD mn
  = totalDebt - prior(totalDebt)
line dividendsPaid "Dividends" flow USD mn
  = -(max(0, netIncome) * payoutRatio)
  FY2025 0
line shareRepurchases "Share repurchases" flow USD mn
  = -repurchases
  FY2025 -150
line totalCashFlow "Movement of cash" flow USD mn
  = cashFromOperations + capitalExpenditure + debtChange + dividendsPaid + shareRepurchases
line freeCashFlow "Free cash flow" flow USD mn
  = cashFromOperations + capitalExpenditure

sheet What must be true
line grossMargin "Gross margin before depreciation" ratio %
  = grossProfit / revenue
line ebitMargin "EBIT margin" ratio %
  = ebit / revenue
line aiContribution "AI product: contribution after compute, training and selling" flow USD mn
  = aiRevenue + computeCost - trainingSpending - max(0, netNewArr) * acquisitionCost
line aiMargin "AI product: contribution, of its revenue" ratio %
  = aiContribution / aiRevenue
line breakEvenArr "AI product: average recurring revenue at which it pays" flow USD mn
  = (trainingSpending + max(0, netNewArr) * acquisitionCost) / (1 - apiShare * apiCost - (1 - apiShare) * subscriptionCost)
line cumulativeAi "AI product: contribution less its capital spending, since the start" stock USD mn
  = given(cumulativeAi[-1], 0 * aiContribution) + aiContribution - aiCapex
line investedCapital "Invested capital" stock USD mn
  = totalEquity + totalDebt - cash
line roic "Return on invested capital" ratio %
  = ebit * (1 - taxRate) / average(investedCapital)
line fcfMargin "Free cash flow margin" ratio %
  = freeCashFlow / revenue
line netDebtToEbitda "Net debt to EBITDA" ratio x
  = (totalDebt - cash) / ebitda

sheet Drivers
driver adShare "Paid to creators, of advertising" ratio %
  note Revenue shares in the terms for creators; content costs over advertising.
  between 0 70
  FY2026.. 22
driver liveShare "Paid to hosts, of live" ratio %
  note Terms for hosts and their agencies.
  between 20 80
  FY2026.. 50
driver commerceCostRatio "Costs of commerce, of its revenue" ratio %
  note Payment, logistics, subsidies.
  between 0 100
  FY2026.. 25
driver costPerUser "Bandwidth and servers, a user and year" ratio USD/user
  note Bandwidth and server costs over monthly users.
  between 0.1 10
  FY2026.. 0.8
driver apiCost "Compute, of API revenue" ratio %
  note Cost of serving: chip-hours that a million tokens take, times their price, over the price of the tokens.
  between 5 150
  FY2026 60 FY2027 55 FY2028 50 FY2029.. 45
driver subscriptionCost "Compute, of subscription revenue" ratio %
  note Heavy users cost more than they pay: distribution of use.
  between 5 150
  FY2026 45 FY2027 40 FY2028.. 35
driver marketingRatio "Selling and marketing, of platform revenue" ratio %
  note Income statement.
  between 0 60
  FY2026 20 FY2027 19.5 FY2028.. 19
driver acquisitionCost "Selling cost, of net new recurring revenue" ratio %
  note Selling expenses of the AI product over net new recurring revenue.
  between 0 300
  FY2026.. 60
driver researchAndDevelopmentRatio "Research and development without training, of revenue" ratio %
  note Income statement, less training.
  between 0 40
  FY2026.. 11
driver trainingSpending "Spent on training models" flow USD mn
  note Highest in the year before and of a version; chip-hours of a run times their price.
  between 0 5000
  FY2026 120 FY2027 90 FY2028 200 FY2029 130 FY2030 150 FY2031 260 FY2032 180 FY2033 190 FY2034 200 FY2035 210
driver administrativeExpenseRatio "General and administrative, of revenue" ratio %
  note Income statement.
  between 0 25
  FY2026.. 4
driver depreciationRate "Depreciation, of opening fixed assets" ratio %
  note Servers over four to five years.
  between 5 50
  FY2026.. 28
driver capexToSales "Capital expenditure of the platform, of revenue" ratio %
  note Guidance of capital expenditure without the AI product.
  between 0 40
  FY2026.. 6
driver aiCapex "Capital spending of the AI product" flow USD mn
  note Guidance; chips bought times their price.
  between 0 5000
  FY2026 120 FY2027 150 FY2028.. 160
driver interestRate "Interest rate on debt" ratio %
  note Interest over average debt.
  between 0 15
  FY2026.. 4.5
driver cashYield "Yield on cash" ratio %
  note Interest income over average cash.
  between 0 8
  FY2026.. 2.5
driver taxRate "Tax rate" ratio %
  note Preferential rates and their end; the reconciliation in the notes.
  between 0 40
  FY2025.. 18
driver shareChange "Change of the share count" ratio %
  note What employees receive less repurchases.
  between -10 20
  FY2026.. 0.5
driver receivableDays "Receivables, days of revenue" ratio days
  note Receivables over revenue times 365.
  between 0 180
  FY2026.. 40
driver payableDays "Payables, days of cost" ratio days
  note Payables over cost of revenue times 365.
  between 0 250
  FY2026.. 90
driver prepaidShare "Prepaid, of recurring revenue" ratio %
  note Yearly plans paid ahead: deferred revenue over recurring revenue.
  between 0 100
  FY2026.. 15
driver advanceShare "Advances, of platform revenue" ratio %
  note Advances of advertisers and virtual coins not yet spent.
  between 0 20
  FY2026.. 2
driver borrowing "Borrowed less repaid" flow USD mn
  note Maturities and announced issues.
  between -5000 5000
  FY2026.. 0
driver payoutRatio "Dividends, of net income" ratio %
  note Stated dividend policy.
  between 0 100
  FY2026.. 0
driver repurchases "Share repurchases" flow USD mn
  note Authorisations of the board and what was used of them.
  between 0 5000
  FY2026.. 150

scenario bear "Versions disappoint" 30%
  version1.lift * 0.5
  version2.lift * 0.5
  version3.lift * 0.5
  consumer.churn + 8
scenario bull "Versions surprise" 20%
  version2.lift * 1.6
  version3.lift * 1.6
`;
