/**
 * The three statements as data: each total is the total before it and the lines printed between, costs and assets paid for
 * with their natural sign. A model takes of it what a speaker prints.
 */
export interface Stage {
  /** Totals that may stand here, the most usual id first; one of them is printed. */
  readonly totals: readonly string[];
  /** Label of the costs between two totals of which none is printed. */
  readonly between: string;
  /** Lines that stand before this total and after the one before it. */
  readonly parts: readonly string[];
}

/** Whether a part is a cost or an income of operations, which goes with revenue. */
export const isOperatingPart = (id: string): boolean => incomeStages.slice(1, 4).some(({ parts }) => parts.includes(id));

/** Revenue to net income. Where a total is not printed, its parts belong to the next that is. */
export const incomeStages: readonly Stage[] = [
  { totals: ['revenue', 'totalIncome'], between: '', parts: [] },
  { totals: ['grossProfit'], between: 'Cost of revenue', parts: ['costOfRevenue', 'rawMaterials', 'trafficAcquisitionCosts', 'contentCosts'] },
  {
    totals: ['ebitda', 'adjustedEbitda'],
    between: 'Operating costs before depreciation',
    parts: [
      'personnelExpenses',
      'sellingGeneralAdministrative',
      'sellingAndMarketing',
      'sellingExpenses',
      'generalAndAdministrative',
      'researchAndDevelopment',
      'operatingExpenses',
      'fulfillmentExpenses',
      'fuelCosts',
      'provisionForCreditLosses',
      'loanLossProvisions',
      'otherOperatingIncome',
      'otherOperatingExpense',
      'preOpeningExpenses',
      'rentExpense',
      'advertisingExpenses',
    ],
  },
  {
    totals: ['ebit', 'operatingIncome', 'adjustedEbit', 'recurringOperatingIncome'],
    between: 'Depreciation and other costs',
    parts: ['depreciationAndAmortization', 'depreciation', 'amortization', 'amortizationOfAcquiredIntangibles', 'shareBasedCompensation', 'restructuringCharges', 'impairment'],
  },
  {
    totals: ['pretaxIncome', 'adjustedPretaxIncome', 'ordinaryIncome'],
    between: 'Interest and other items',
    parts: [
      'netInterest',
      'interestIncome',
      'interestExpense',
      'investmentIncome',
      'incomeFromAssociates',
      'otherNonOperatingIncome',
      'nonOperatingExpense',
      'otherIncome',
      'otherGains',
      'fairValueChanges',
      'currencyEffect',
      'governmentGrants',
      'lossOnExtinguishmentOfDebt',
    ],
  },
  { totals: ['profitAfterTax'], between: 'Tax', parts: ['incomeTax'] },
  { totals: ['netIncomePreExceptional'], between: 'Tax and minorities', parts: ['minorityInterest', 'preferredDividends'] },
  { totals: ['netIncome', 'netIncomeAttributableToShareholders'], between: 'Exceptional items', parts: ['exceptionalItems', 'discontinuedOperations'] },
];

/** Depreciation as houses print it. */
export const depreciationLines: readonly string[] = ['depreciationAndAmortization', 'depreciation', 'amortization'];

export type Side = 'asset' | 'liability' | 'equity';

export interface BalanceGroup {
  readonly total: string;
  readonly side: Side;
  readonly parts: readonly string[];
}

/** Groups of the balance sheet; `cash` is the line that the cash flow moves. */
export const balanceGroups: readonly BalanceGroup[] = [
  {
    total: 'totalCurrentAssets',
    side: 'asset',
    parts: [
      'cash',
      'cashAndShortTermInvestments',
      'restrictedCash',
      'shortTermInvestments',
      'accountsReceivable',
      'otherReceivables',
      'dueFromRelatedParties',
      'contractAssets',
      'inventory',
      'prepaidExpensesAndOtherCurrentAssets',
      'prepaidExpenses',
      'assetsHeldForSale',
      'otherCurrentAssets',
    ],
  },
  {
    total: 'totalAssets',
    side: 'asset',
    parts: [
      'netPpe',
      'constructionInProgress',
      'investmentProperty',
      'operatingLeaseAssets',
      'goodwill',
      'netIntangibles',
      'goodwillAndIntangibles',
      'contentAssets',
      'longTermInvestments',
      'investmentsInAssociates',
      'totalInvestments',
      'deferredTaxAssets',
      'otherLongTermAssets',
      'otherAssets',
    ],
  },
  {
    total: 'totalCurrentLiabilities',
    side: 'liability',
    parts: [
      'accountsPayable',
      'accountsPayableAndAccruedLiabilities',
      'accruedLiabilities',
      'incomeTaxesPayable',
      'dueToRelatedParties',
      'deferredRevenue',
      'shortTermDebt',
      'debtDueWithinOneYear',
      'shortTermLeases',
      'otherCurrentLiabilities',
    ],
  },
  {
    total: 'totalLiabilities',
    side: 'liability',
    parts: [
      'longTermDebt',
      'totalDebt',
      'longTermLeases',
      'deferredRevenueNoncurrent',
      'deferredIncomeTaxes',
      'pensionLiabilities',
      'provisions',
      'otherLongTermLiabilities',
      'otherLiabilities',
    ],
  },
  { total: 'totalLiabilitiesAndEquity', side: 'equity', parts: ['preferredShares', 'mezzanineEquity', 'commonEquity', 'totalEquity', 'minorityInterestEquity'] },
];

/** Profits at which a cash flow may begin. */
export const profitsOfCashFlow: readonly string[] = ['netIncome', 'pretaxIncome', 'ebitda', 'adjustedEbitda', 'ebit', 'operatingIncome'];

/** Parts of the cash flow by total. */
export const cashFlowGroups: readonly { readonly total: string; readonly parts: readonly string[] }[] = [
  {
    total: 'cashFromOperations',
    parts: [
      ...profitsOfCashFlow,
      'depreciationAndAmortization',
      'depreciation',
      'amortization',
      'minorityInterestAddBack',
      'shareBasedCompensation',
      'deferredTaxExpense',
      'workingCapitalChange',
      'changeInReceivables',
      'changeInInventory',
      'changeInAccountsPayable',
      'changeInDeferredRevenue',
      'interestPaid',
      'incomeTaxPaid',
      'otherOperatingCashFlow',
    ],
  },
  {
    total: 'cashFromInvesting',
    parts: [
      'capitalExpenditure',
      'purchaseOfIntangibles',
      'capitalizedSoftware',
      'acquisitions',
      'divestitures',
      'purchasesOfInvestments',
      'salesOfInvestments',
      'otherInvestingCashFlow',
    ],
  },
  {
    total: 'cashFromFinancing',
    parts: ['dividendsPaid', 'shareRepurchases', 'equityRaise', 'debtChange', 'debtIssued', 'debtRepaid', 'leaseRepayment', 'distributionsToMinorities', 'otherFinancingCashFlow'],
  },
];

/** Lines that are current or working-capital items moved by sales or costs: the days they stand for, and of what. */
export const daysOf: Readonly<Record<string, 'revenue' | 'costs'>> = {
  accountsReceivable: 'revenue',
  inventory: 'costs',
  accountsPayable: 'costs',
  accountsPayableAndAccruedLiabilities: 'costs',
};

/** Working-capital items that are a share of revenue. */
export const shareOfRevenue: ReadonlySet<string> = new Set([
  'otherReceivables',
  'contractAssets',
  'prepaidExpensesAndOtherCurrentAssets',
  'prepaidExpenses',
  'otherCurrentAssets',
  'accruedLiabilities',
  'deferredRevenue',
  'otherCurrentLiabilities',
]);

/** Debt by when it is due, and debt that stands in one line. */
export const debtLines: readonly string[] = ['shortTermDebt', 'debtDueWithinOneYear', 'longTermDebt', 'totalDebt'];

/** Flows of capital that belong to their year: none of them is assumed for a year that nobody estimates. */
export const financingOnce: ReadonlySet<string> = new Set([
  'cashFromFinancing',
  'debtChange',
  'debtIssued',
  'debtRepaid',
  'equityRaise',
  'shareRepurchases',
  'otherFinancingCashFlow',
  'acquisitions',
  'divestitures',
  'purchasesOfInvestments',
  'salesOfInvestments',
]);
