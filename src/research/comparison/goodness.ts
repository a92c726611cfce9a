/** Whether more of a line is good news: costs, debt and what customers owe are not; where it depends, nothing is said. */
import { metricById } from '../vocabulary/metrics.ts';

export type Goodness = 'higher' | 'lower' | 'neither';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Of which less is better, besides the costs of the income statement. */
const lowerIsBetter = words(`
  shortTermDebt debtDueWithinOneYear longTermDebt totalDebt netDebt netDebtToEquity netDebtToEquityExcludingLeases netDebtToEbitda debtToEbitda debtToEquity debtToAssets
  debtToCapital leverage loanToValue regulatoryGearing taxRate adjustedTaxRate receivableDays inventoryDays cashConversionCycle sgaToRevenue sellingExpenseRatio
  administrativeExpenseRatio operatingExpenseRatio workingCapitalToSales costIncomeRatio efficiencyRatio nplRatio nonPerformingLoans creditCost costOfRisk netChargeOffRate
  netChargeOffs delinquencyRate stageThreeRatio overdueLoanRatio specialMentionLoanRatio costOfFunds costOfDeposits combinedRatio lossRatio attritionalLossRatio expenseRatio
  churn cancellationRate attritionRate lapseRate vacancyRate unitCost cashCost allInSustainingCost allInCost liftingCost findingAndDevelopmentCost operatingCostPerBarrel
  exFuelCostPerPassenger exFuelCostPerGuest exFuelCosts cask customerAcquisitionCost incentivesPerVehicle daysSupply dealerInventory pensionLiabilities`);

/** Of which more is better, besides income and margins. */
const higherIsBetter = words(`
  cashFromOperations cashFlowBeforeWorkingCapital cashGeneratedFromOperations fundsFromOperations adjustedFundsFromOperations distributableCashFlow distributableIncome freeCashFlow
  freeCashFlowToEquity freeCashFlowBeforeTax operatingFreeCashFlow adjustedFreeCashFlow freeCashFlowToFirm industrialFreeCashFlow netCash liquidity cashConversion roe adjustedRoe
  returnOnTangibleEquity roa roic roce croci interestCover fixedChargeCover dividendCover assetTurnover inventoryTurnover netInterestMargin netInterestSpread cet1Ratio tier1Ratio
  capitalAdequacyRatio solvencyRatio nplCoverageRatio contributionMarginRatio incrementalMargin ruleOf40 economicProfitSpread arr netNewArr monthlyRecurringRevenue netRevenueRetention
  grossRetention renewalRate remainingPerformanceObligation currentRemainingPerformanceObligation backlog backlogCoverage orders bookings billings bookToBill totalContractValue
  annualContractValue tokens aiGrossBillings revenueConstantCurrency organicRevenue priceMix volumeGrowth marketShare systemwideSales comparableSales traffic transactions averageTicket
  salesPerSquareFoot salesPerStore volume production goldSold shipments deliveries averageSellingPrice paidMembers members averageDau averageMau customers users activeCustomers
  largeCustomers payingUsers payingRatio subscribers netAdditions arpu timeSpent ecommerceGmv totalPaymentVolume takeRate orderCount trips adImpressions pricePerAd assetsUnderManagement
  netFlows netNewMoney valueOfNewBusiness newBusinessMargin embeddedValue contractualServiceMargin likeForLikeRentalGrowth tenantSales occupancyRate revpar averageDailyRate passengers
  loadFactor rask yieldPerPassenger utilizationRate deposits loans underlyingSales dividendPerShare bookValuePerShare`);

/** Lines of the income statement that come either way, or are printed with either sign. */
const eitherWay = words(`
  shareBasedCompensation netInterest minorityInterest exceptionalItems otherIncome otherGains otherOperatingIncome otherNonOperatingIncome otherAdjustments taxSettlement
  gainsAndCharges valuationGain currencyEffect fairValueChanges lossOnExtinguishmentOfDebt discontinuedOperations otherComprehensiveIncome`);
/** Figures a share that belong to its owner. */
const ownPerShare = /eps$|^(?:eps|dps|interimDps|finalDps)|(?:cashFlow|ffo|affo|bookValue|netAssetValue|ebitda|sales)PerShare$/i;

export function goodnessOf(metric: string): Goodness {
  if (lowerIsBetter.has(metric)) return 'lower';
  const row = metricById.get(metric);
  if (higherIsBetter.has(metric) || row?.id.endsWith('Margin') === true) return 'higher';
  if (row?.statement === 'income') return eitherWay.has(metric) ? 'neither' : row.sign === 'negative' ? 'lower' : 'higher';
  return row?.statement === 'perShare' && ownPerShare.test(metric) ? 'higher' : 'neither';
}

/** Costs and payments are compared by their size: documents print them with a minus, in brackets or without either. */
export const bySize = (metric: string): boolean => metricById.get(metric)?.sign === 'negative';
