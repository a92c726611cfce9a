/** A provider of compute for AI, and what must be true for its spending to pay. Every number is illustrative. */
import { aiComputeFleet } from './aiComputeFleet.ts';

export const aiCompute = `model COMP "AI compute provider"
money USD mn
year ends 12
periods FY2025 FY2026 FY2027 FY2028 FY2029 FY2030 FY2031 FY2032 FY2033 FY2034 FY2035
actual to FY2025
interest on average balances

${aiComputeFleet}
sheet Income statement
driver tokenPrice "Price of a million tokens" ratio USD/Mtok
  note Blended over input and output and over models: published price lists, weighted by use.
  between 0.01 20
  FY2026 0.5 FY2027 0.42 FY2028 0.36 FY2029 0.31 FY2030 0.27 FY2031 0.24 FY2032 0.22 FY2033 0.2 FY2034 0.19 FY2035 0.18
line tokenBillings "Billed by the token" flow USD mn
  = (g1.tokens + g2.tokens + g3.tokens) * tokenPrice
line rentBillings "Billed by the hour" flow USD mn
  = g1.rent + g2.rent + g3.rent
line aiGrossBillings "Gross billings" flow USD mn
  = rentBillings + tokenBillings
  note What clients are billed, what is passed on to owners of models included.
  FY2025 700
driver passedOn "Passed on to owners of models, of token billings" ratio %
  note Where the provider sells models of others as their agent, only its fee is revenue; the note on revenue recognition.
  between 0 90
  FY2026.. 20
line computeRevenue "Compute revenue" flow USD mn
  = rentBillings + tokenBillings * (1 - passedOn)
driver otherGrowth "Growth of other revenue" ratio %
  note Storage, network, managed services.
  between -30 60
  FY2026.. 10
line otherRevenue "Other revenue" flow USD mn
  = prior(otherRevenue) * (1 + otherGrowth)
  FY2025 120
line revenue "Revenue" flow USD mn
  = computeRevenue + otherRevenue
  FY2025 790
line powerCost "Power" flow USD mn
  = -(power * load * hoursAYear * powerPrice)
  FY2025 -40
line facilityCost "Facilities" flow USD mn
  = -(power * facilityPrice)
  FY2025 -70
line leaseCost "Rent of leased chips" flow USD mn
  = -(g1.leased * g1.leasePrice + g2.leased * g2.leasePrice + g3.leased * g3.leasePrice)
  FY2025 -20
line variableCost "Costs that move with revenue" flow USD mn
  = -(revenue * variableCostRatio)
  FY2025 -80
line staffCost "Staff and other fixed costs" flow USD mn
  = -fixedCost
  FY2025 -60
line ebitda "EBITDA" flow USD mn
  = revenue + powerCost + facilityCost + leaseCost + variableCost + staffCost
line depreciationAndAmortization "Depreciation and amortization" flow USD mn
  = g1.depreciation + g2.depreciation + g3.depreciation + facilities.depreciation - prior(unexplained.netPpe) * otherDepreciationRate
  FY2025 -220
line ebit "EBIT" flow USD mn
  = ebitda + depreciationAndAmortization
line interestExpense "Interest expense" flow USD mn
  = -(average(totalDebt) * interestRate)
  FY2025 -45
line interestIncome "Interest income" flow USD mn
  = average(cash) * cashYield
  FY2025 8
line pretaxIncome "Pre-tax income" flow USD mn
  = ebit + interestExpense + interestIncome
line incomeTax "Income tax" flow USD mn
  = -(max(0, pretaxIncome - prior(taxLosses)) * taxRate)
  FY2025 -20
line netIncome "Net income" flow USD mn
  = pretaxIncome + incomeTax
line dilutedShares "Diluted shares" stock mn shares
  = prior(dilutedShares) * (1 + shareChange)
  FY2025 250
line epsDiluted "Earnings per share, diluted" ratio USD/share
  = netIncome / dilutedShares

sheet Balance sheet
line cash "Cash" stock USD mn
  = prior(cash) + totalCashFlow
  FY2025 400
line accountsReceivable "Accounts receivable" stock USD mn
  = revenue * receivableDays / days()
  FY2025 108
line balance.netPpe "Net property, plant and equipment" stock USD mn
  = netPpe
residual unexplained.balanceCheck "Other assets less other liabilities, as they stand" stock USD mn
  = prior(unexplained.balanceCheck)
  note What the lines of the template do not hold of the opening balance sheet; it stays as it is.
  FY2025 0
line totalAssets "Total assets, other liabilities taken off" stock USD mn
  = cash + accountsReceivable + balance.netPpe + unexplained.balanceCheck
line accountsPayable "Accounts payable" stock USD mn
  = -(powerCost + facilityCost + leaseCost + variableCost + staffCost) * payableDays / days()
  FY2025 44
line deferredRevenue "Customer prepayments" stock USD mn
  = backlog * prepaidShare
  FY2025 60
line debt "Term debt" stock USD mn
  = prior(debt) * (1 - repaymentRate) + capitalSpending * debtShare
  FY2025 700
line drawnFacility "Drawn under the credit line" stock USD mn
  = max(0, minimumCash - prior(cash) + prior(drawnFacility) - cashFlowBeforeLine)
  note Drawn as far as cash would fall under its floor, and paid back first.
  FY2025 0
line totalDebt "Total debt" stock USD mn
  = debt + drawnFacility
line totalLiabilities "Total liabilities" stock USD mn
  = accountsPayable + deferredRevenue + totalDebt
line totalEquity "Total equity" stock USD mn
  = prior(totalEquity) + netIncome + equityRaise
  FY2025 1094
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
  FY2025 380
line capitalSpending "Spent on chips and sites" flow USD mn
  = g1.spending + g2.spending + g3.spending + facilities.spending
line capitalExpenditure "Capital expenditure" flow USD mn
  = -capitalSpending
  FY2025 -900
line debtChange "Term debt, raised less repaid" flow USD mn
  = debt - prior(debt)
line equityRaise "Equity raised" flow USD mn
  = equityRaised
  FY2025 0
line cashFlowBeforeLine "Movement of cash before the credit line" flow USD mn
  = cashFromOperations + capitalExpenditure + debtChange + equityRaise
line lineChange "Credit line, drawn less repaid" flow USD mn
  = drawnFacility - prior(drawnFacility)
line totalCashFlow "Movement of cash" flow USD mn
  = cashFlowBeforeLine + lineChange
line freeCashFlow "Free cash flow" flow USD mn
  = cashFromOperations + capitalExpenditure

sheet What must be true
line fleetUtilisation "Utilisation of the fleet" ratio %
  = (g1.hours + g2.hours + g3.hours) / ((g1.inService + g2.inService + g3.inService) * hoursAYear)
line breakEvenUtilisation "Break-even utilisation" ratio %
  = fleetUtilisation * -(powerCost + facilityCost + leaseCost + staffCost + depreciationAndAmortization - otherRevenue * variableCostRatio + otherRevenue) / (computeRevenue * (1 - variableCostRatio))
  note At which EBIT is nothing, with mix and prices as they are: fixed costs less what other revenue earns, over what an hour earns.
line g1.earnedAnHour "Generation 1: earned by a sold hour" ratio USD/chip-hour
  = ((1 - g1.inferenceShare) * g1.hourPrice + g1.inferenceShare * g1.throughput * tokenPrice * (1 - passedOn)) * (1 - variableCostRatio)
line g1.runningCost "Generation 1: power and site of a chip a year" ratio USD/chip k
  = g1.powerPerChip * powerUseEffectiveness * (load * hoursAYear * powerPrice + facilityPrice)
line g1.cashPerChip "Generation 1: cash of a chip a year" ratio USD/chip k
  = g1.earnedAnHour * hoursAYear * g1.utilisation * demand - g1.runningCost
line g1.payback "Generation 1: payback" ratio years
  = if(g1.cashPerChip > 0, g1.chipPrice / g1.cashPerChip, sqrt(-1))
  note Years until a chip bought today has earned its price at this year’s prices; – where it never does.
line g1.breakEvenUtilisation "Generation 1: break-even utilisation" ratio %
  = (g1.runningCost + g1.chipPrice / usefulLife) / (g1.earnedAnHour * hoursAYear)
  note At which a sold hour earns power, site and the wear of the chip.
line g2.earnedAnHour "Generation 2: earned by a sold hour" ratio USD/chip-hour
  = ((1 - g2.inferenceShare) * g2.hourPrice + g2.inferenceShare * g2.throughput * tokenPrice * (1 - passedOn)) * (1 - variableCostRatio)
line g2.runningCost "Generation 2: power and site of a chip a year" ratio USD/chip k
  = g2.powerPerChip * powerUseEffectiveness * (load * hoursAYear * powerPrice + facilityPrice)
line g2.cashPerChip "Generation 2: cash of a chip a year" ratio USD/chip k
  = g2.earnedAnHour * hoursAYear * g2.utilisation * demand - g2.runningCost
line g2.payback "Generation 2: payback" ratio years
  = if(g2.cashPerChip > 0, g2.chipPrice / g2.cashPerChip, sqrt(-1))
  note Years until a chip bought today has earned its price at this year’s prices; – where it never does.
line g2.breakEvenUtilisation "Generation 2: break-even utilisation" ratio %
  = (g2.runningCost + g2.chipPrice / usefulLife) / (g2.earnedAnHour * hoursAYear)
  note At which a sold hour earns power, site and the wear of the chip.
line g3.earnedAnHour "Generation 3: earned by a sold hour" ratio USD/chip-hour
  = ((1 - g3.inferenceShare) * g3.hourPrice + g3.inferenceShare * g3.throughput * tokenPrice * (1 - passedOn)) * (1 - variableCostRatio)
line g3.runningCost "Generation 3: power and site of a chip a year" ratio USD/chip k
  = g3.powerPerChip * powerUseEffectiveness * (load * hoursAYear * powerPrice + facilityPrice)
line g3.cashPerChip "Generation 3: cash of a chip a year" ratio USD/chip k
  = g3.earnedAnHour * hoursAYear * g3.utilisation * demand - g3.runningCost
line g3.payback "Generation 3: payback" ratio years
  = if(g3.cashPerChip > 0, g3.chipPrice / g3.cashPerChip, sqrt(-1))
  note Years until a chip bought today has earned its price at this year’s prices; – where it never does.
line g3.breakEvenUtilisation "Generation 3: break-even utilisation" ratio %
  = (g3.runningCost + g3.chipPrice / usefulLife) / (g3.earnedAnHour * hoursAYear)
  note At which a sold hour earns power, site and the wear of the chip.
line nopat "Operating profit after tax" flow USD mn
  = ebit * (1 - taxRate)
line investedCapital "Invested capital" stock USD mn
  = totalEquity + totalDebt - cash
line nopatAtStart "Operating profit after tax at the start" flow USD mn
  = given(nopatAtStart[-1], nopat)
line capitalAtStart "Invested capital at the start" stock USD mn
  = given(capitalAtStart[-1], investedCapital)
line returnOnIncrementalCapital "Return on incremental capital" ratio %
  = (nopat - nopatAtStart) / (investedCapital - capitalAtStart)
  note Operating profit after tax gained since the start, over the capital that was added since.
line roic "Return on invested capital" ratio %
  = nopat / average(investedCapital)
line cumulativeFreeCashFlow "Free cash flow since the start" stock USD mn
  = given(cumulativeFreeCashFlow[-1], 0 * freeCashFlow) + freeCashFlow
line deepestPoint "Deepest point of it so far" stock USD mn
  = min(given(deepestPoint[-1], 0 * freeCashFlow), cumulativeFreeCashFlow)
line capexToSales "Capital expenditure, of revenue" ratio %
  = -capitalExpenditure / revenue
line netDebtToEbitda "Net debt to EBITDA" ratio x
  = (totalDebt - cash) / ebitda
line netDebtAndLeasesToEbitdar "Net debt and leases to EBITDA before rent" ratio x
  = (totalDebt - cash - leaseCost * leaseMultiple) / (ebitda - leaseCost)
line interestCover "Interest cover" ratio x
  = -ebit / interestExpense

sheet Backlog
driver orders "New contracts" flow USD mn
  note Announced contracts, and the change of backlog plus what was billed of it.
  between 0 50000
  FY2026 2600 FY2027 3000 FY2028 3300 FY2029.. 3500
driver contractedShare "Contracted, of revenue" ratio %
  note Revenue that comes out of contracts; the rest is on demand.
  between 0 100
  FY2026.. 75
line backlog "Backlog" stock USD mn
  = prior(backlog) + orders - revenue * contractedShare
  FY2025 1500
line backlogCoverage "Backlog over revenue" ratio x
  = backlog / revenue

sheet Financing and tax
driver receivableDays "Receivables, days of revenue" ratio days
  note Receivables over revenue times 365.
  between 0 180
  FY2026.. 50
driver payableDays "Payables, days of cash costs" ratio days
  note Payables over cash costs times 365; payables for chips are debt in all but name.
  between 0 250
  FY2026.. 60
driver prepaidShare "Prepaid, of backlog" ratio %
  note Deferred revenue over backlog.
  between 0 50
  FY2026.. 4
driver debtShare "Term debt, of capital spending" ratio %
  note Terms of loans secured on chips.
  between 0 100
  FY2026.. 60
driver repaymentRate "Repaid, of opening term debt" ratio %
  note Maturities in the note on debt.
  between 0 100
  FY2026.. 20
driver minimumCash "Least cash" stock USD mn
  note What the business needs to run, and what lenders ask for.
  between 0 5000
  FY2026.. 200
driver equityRaised "Equity raised" flow USD mn
  note Announced issues.
  between 0 10000
  FY2026 500 FY2027 300 FY2028.. 0
driver interestRate "Interest rate on debt" ratio %
  note Interest over average debt; loans secured on chips cost several points more than bonds.
  between 0 20
  FY2026.. 9
driver cashYield "Yield on cash" ratio %
  note Interest income over average cash.
  between 0 8
  FY2026.. 2
driver taxRate "Tax rate" ratio %
  note The statutory rate; losses of the past are set off first.
  between 0 40
  FY2025.. 25
driver shareChange "Change of the share count" ratio %
  note Equity raised over the price, and what employees receive.
  between -10 40
  FY2026 6 FY2027 4 FY2028.. 2
driver leaseMultiple "Leases, years of rent" ratio x
  note Years for which chips are leased on average: what lenders add to debt.
  between 0 8
  FY2026.. 3

scenario bear "Prices fall faster" 30%
  g2.hourPrice * 0.8
  g3.hourPrice * 0.8
  tokenPrice * 0.7
  demand - 0.1
scenario bull "Capacity stays scarce" 20%
  g3.hourPrice * 1.15
  demand + 0.08
`;
