/** Three statements of a company that makes and sells things. Every number is illustrative. */
export const industrial = `model INDU "Industrial company"
money USD mn
year ends 12
periods FY2025 FY2026 FY2027 FY2028 FY2029 FY2030 FY2031 FY2032 FY2033 FY2034 FY2035
actual to FY2025
interest on average balances

sheet Income statement
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + volumeGrowth) * (1 + priceGrowth)
  FY2025 5000
line costOfRevenue "Cost of revenue, without depreciation" flow USD mn
  = -(revenue * costToRevenue)
  FY2025 -3200
line grossProfit "Gross profit" flow USD mn
  = revenue + costOfRevenue
line sellingGeneralAdministrative "Selling, general and administrative expenses" flow USD mn
  = -(fixedOverheads + revenue * sgaToRevenue)
  FY2025 -750
line researchAndDevelopment "Research and development" flow USD mn
  = -(revenue * researchAndDevelopmentRatio)
  FY2025 -150
line ebitda "EBITDA" flow USD mn
  = grossProfit + sellingGeneralAdministrative + researchAndDevelopment
line depreciationAndAmortization "Depreciation and amortization" flow USD mn
  = -(prior(netPpe) * depreciationRate + prior(netIntangibles) * amortizationRate)
  FY2025 -260
line ebit "EBIT" flow USD mn
  = ebitda + depreciationAndAmortization
line interestExpense "Interest expense" flow USD mn
  = -(average(totalDebt) * interestRate)
  FY2025 -75
line interestIncome "Interest income" flow USD mn
  = average(cash) * cashYield
  FY2025 12
line pretaxIncome "Pre-tax income" flow USD mn
  = ebit + interestExpense + interestIncome
line incomeTax "Income tax" flow USD mn
  = -(max(0, pretaxIncome - prior(taxLosses)) * taxRate)
  FY2025 -144
line netIncome "Net income" flow USD mn
  = pretaxIncome + incomeTax
line dilutedShares "Diluted shares" stock mn shares
  = prior(dilutedShares) * (1 + shareChange)
  FY2025 200
line epsDiluted "Earnings per share, diluted" ratio USD/share
  = netIncome / dilutedShares

sheet Balance sheet
line cash "Cash" stock USD mn
  = prior(cash) + totalCashFlow
  FY2025 600
line accountsReceivable "Accounts receivable" stock USD mn
  = revenue * receivableDays / days()
  FY2025 822
line inventory "Inventory" stock USD mn
  = -costOfRevenue * inventoryDays / days()
  FY2025 789
line netPpe "Net property, plant and equipment" stock USD mn
  = prior(netPpe) - capitalExpenditure - prior(netPpe) * depreciationRate
  FY2025 2100
line netIntangibles "Net intangible assets" stock USD mn
  = prior(netIntangibles) - purchaseOfIntangibles - prior(netIntangibles) * amortizationRate
  FY2025 400
line goodwill "Goodwill" stock USD mn
  = prior(goodwill) - acquisitions
  FY2025 500
residual unexplained.balanceCheck "Other assets less other liabilities, as they stand" stock USD mn
  = prior(unexplained.balanceCheck)
  note What the lines of the template do not hold of the opening balance sheet; it stays as it is.
  FY2025 0
line totalAssets "Total assets, other liabilities taken off" stock USD mn
  = cash + accountsReceivable + inventory + netPpe + netIntangibles + goodwill + unexplained.balanceCheck
line accountsPayable "Accounts payable" stock USD mn
  = -costOfRevenue * payableDays / days()
  FY2025 526
line totalDebt "Total debt" stock USD mn
  = max(0, ebitda) * debtToEbitda
  FY2025 1500
line provisions "Provisions and pensions" stock USD mn
  = prior(provisions) + revenue * provisionRate - prior(provisions) * provisionUse
  FY2025 285
line totalLiabilities "Total liabilities" stock USD mn
  = accountsPayable + totalDebt + provisions
line totalEquity "Total equity" stock USD mn
  = prior(totalEquity) + netIncome + dividendsPaid + shareRepurchases
  FY2025 2900
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
  = prior(accountsReceivable) - accountsReceivable + prior(inventory) - inventory + accountsPayable - prior(accountsPayable)
line changeInProvisions "Change in provisions" flow USD mn
  = provisions - prior(provisions)
line cashFromOperations "Cash flow from operations" flow USD mn
  = cashFlow.netIncome + cashFlow.depreciationAndAmortization + workingCapitalChange + changeInProvisions
  FY2025 616
line capitalExpenditure "Capital expenditure" flow USD mn
  = -(revenue * capexToSales)
  FY2025 -280
line purchaseOfIntangibles "Purchase of intangible assets" flow USD mn
  = -(revenue * intangiblesToSales)
  FY2025 -40
line acquisitions "Acquisitions" flow USD mn
  = -acquisitionSpending
  FY2025 0
line cashFromInvesting "Cash flow from investing" flow USD mn
  = capitalExpenditure + purchaseOfIntangibles + acquisitions
line debtChange "Change in debt" flow USD mn
  = totalDebt - prior(totalDebt)
line dividendsPaid "Dividends" flow USD mn
  = -(max(0, netIncome) * payoutRatio)
  FY2025 -170
line shareRepurchases "Share repurchases" flow USD mn
  = -repurchases
  FY2025 -50
line cashFromFinancing "Cash flow from financing" flow USD mn
  = debtChange + dividendsPaid + shareRepurchases
line totalCashFlow "Movement of cash" flow USD mn
  = cashFromOperations + cashFromInvesting + cashFromFinancing
line freeCashFlow "Free cash flow" flow USD mn
  = cashFromOperations + capitalExpenditure + purchaseOfIntangibles

sheet Ratios
line grossMargin "Gross margin" ratio %
  = grossProfit / revenue
line ebitdaMargin "EBITDA margin" ratio %
  = ebitda / revenue
line ebitMargin "EBIT margin" ratio %
  = ebit / revenue
line investedCapital "Invested capital" stock USD mn
  = totalEquity + totalDebt - cash
line roic "Return on invested capital" ratio %
  = ebit * (1 - taxRate) / average(investedCapital)
line incrementalMargin "Incremental margin" ratio %
  = (ebit - prior(ebit)) / (revenue - prior(revenue))
line netDebtToEbitda "Net debt to EBITDA" ratio x
  = (totalDebt - cash) / ebitda
line interestCover "Interest cover" ratio x
  = -ebit / interestExpense
line cashConversion "Cash conversion" ratio %
  = freeCashFlow / netIncome

sheet Drivers
driver volumeGrowth "Volume growth" ratio %
  note Growth of units sold. In results releases, beside price and mix; else production statistics of the industry.
  between -30 40
  FY2026 3 FY2027 3.5 FY2028.. 3
driver priceGrowth "Price and mix" ratio %
  note Change of the average price. The results release splits organic growth into volume and price.
  between -20 20
  FY2026.. 1.5
driver costToRevenue "Cost of revenue, of revenue" ratio %
  note Without depreciation. Cost of revenue less the depreciation in it (notes of the annual report), over revenue.
  between 30 95
  FY2026 63.5 FY2027 63 FY2028.. 62.5
driver fixedOverheads "Overheads that do not move with revenue" flow USD mn
  note What would be spent at half the revenue: a regression of the expense on revenue over ten years gives it as its constant.
  between 0 2000
  FY2026 410 FY2027 420 FY2028 430 FY2029 440 FY2030 450 FY2031 460 FY2032 470 FY2033 480 FY2034 490 FY2035 500
driver sgaToRevenue "Overheads that move with revenue" ratio %
  note Commissions, freight, distribution: the slope of the same regression.
  between 0 40
  FY2026.. 7
driver researchAndDevelopmentRatio "Research and development, of revenue" ratio %
  note Income statement or its notes.
  between 0 30
  FY2026.. 3
driver depreciationRate "Depreciation, of opening fixed assets" ratio %
  note Depreciation over net fixed assets at the start of the year; the roll-forward in the notes has both.
  between 2 30
  FY2026.. 10
driver amortizationRate "Amortization, of opening intangible assets" ratio %
  note The same of intangible assets; goodwill is not amortized.
  between 0 40
  FY2026.. 10
driver interestRate "Interest rate on debt" ratio %
  note Interest over average debt; the notes list bonds and loans with their coupons.
  between 0 15
  FY2026.. 5
driver cashYield "Yield on cash" ratio %
  note Interest income over average cash.
  between 0 8
  FY2026.. 2
driver taxRate "Tax rate" ratio %
  note The reconciliation of the tax charge in the notes; the statutory rate over time.
  between 0 40
  FY2025.. 25
driver shareChange "Change of the share count" ratio %
  note Repurchases less what employees receive; the note on capital.
  between -10 20
  FY2026.. -0.5
driver receivableDays "Receivables, days of revenue" ratio days
  note Receivables over revenue times 365.
  between 5 180
  FY2026.. 60
driver inventoryDays "Inventory, days of cost" ratio days
  note Inventory over cost of revenue times 365.
  between 5 300
  FY2026.. 90
driver payableDays "Payables, days of cost" ratio days
  note Trade payables over cost of revenue times 365.
  between 5 250
  FY2026.. 60
driver capexToSales "Capital expenditure, of revenue" ratio %
  note Guidance of the year; in the long run at least the rate of depreciation at constant size.
  between 0 40
  FY2026 6 FY2027 5.5 FY2028.. 5
driver intangiblesToSales "Purchase of intangible assets, of revenue" ratio %
  note Cash flow statement: software and capitalised development.
  between 0 15
  FY2026.. 0.8
driver acquisitionSpending "Spent on acquisitions" flow USD mn
  note Announced deals; nothing otherwise.
  between 0 2000
  FY2026.. 0
driver debtToEbitda "Debt to EBITDA, aimed at" ratio x
  note The policy that the company states to bond holders and rating agencies.
  between 0 6
  FY2026.. 1.8
driver provisionRate "Provisions made, of revenue" ratio %
  note Roll-forward of provisions in the notes.
  between 0 10
  FY2026.. 1
driver provisionUse "Provisions used, of the opening" ratio %
  note The same roll-forward.
  between 0 100
  FY2026.. 18
driver payoutRatio "Dividends, of net income" ratio %
  note Stated dividend policy.
  between 0 100
  FY2026.. 40
driver repurchases "Share repurchases" flow USD mn
  note Authorisations of the board and what was used of them.
  between 0 1000
  FY2026.. 60

scenario bear "Downturn" 25%
  volumeGrowth - 5
  costToRevenue + 2
scenario bull "Upturn" 25%
  volumeGrowth + 2
  costToRevenue - 1
`;
