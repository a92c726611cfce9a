/** Cash flow statement, and the cash figures that are drawn from it. */
import { table } from './table.ts';

export const rows = table('cashFlow', { kinds: ['money'] }, [
  {
    id: 'workingCapitalChange',
    name: 'Change in working capital',
    sign: 'either',
    labels: `change in working capital | changes in working capital | net inc dec working capital | net inc dec in working capital
      | net increase decrease in working capital | working capital change | working capital changes | chg in working capital
      | increase decrease in working capital | inc dec in working capital | decrease increase in working capital | dec inc in working capital
      | change in net working capital | changes in net working capital | working capital movement | working capital movements | movement in working capital
      | movements in working capital | change in nwc | changes in operating assets and liabilities | change in operating assets and liabilities
      | changes in assets and liabilities | cashFlow:working capital | cashFlow:net working capital | working capital inflow outflow | change in wc
      | wc change | chg in wc | chg in nwc | change in trade working capital | decrease in working capital | increase in working capital
      | changes in operating assets and liabilities net | net change in working capital | net working capital change | net changes in working capital
      | total changes in working capital | changes in operating working capital | working capital inflow | working capital outflow
      | changes in operating assets and liabilities net of effects of acquisitions | change in non cash working capital | changes in non cash working capital
      | total change in working capital | net change in operating assets and liabilities | change in operating working capital | working cap change`,
    other: {
      zh: `营运资金变动 | 营运资本变动 | 營運資金變動 | 经营资产及负债变动 | 运营资金变动`,
      it: `variazione del capitale circolante | variazione capitale circolante netto | variazione ccn`,
      de: `veränderung des working capital | veränderung des nettoumlaufvermögens`,
      fr: `variation du bfr | variation du besoin en fonds de roulement`,
      es: `variación del capital circulante | variación del fondo de maniobra`,
      pt: `variação do capital de giro`,
      ja: `運転資本の増減 | 運転資本増減`,
      ko: `운전자본변동 | 운전자본 변동`,
    },
    usGaap: 'IncreaseDecreaseInOperatingCapital',
    ifrs: 'IncreaseDecreaseInWorkingCapital',
  },
  {
    id: 'changeInReceivables',
    name: 'Change in receivables',
    sign: 'either',
    labels: `change in receivables | change in accounts receivable | changes in accounts receivable | increase decrease in receivables
      | increase decrease in accounts receivable | decrease increase in receivables | decrease increase in accounts receivable | cashFlow:receivables
      | cashFlow:accounts receivable | cashFlow:accounts receivable net | cashFlow:trade receivables | cashFlow:trade and other receivables
      | cashFlow:receivables net | inc dec in receivables | increase in receivables | decrease in receivables | increase in accounts receivable
      | chg in receivables | change in trade receivables | increase decrease in trade receivables | decrease increase in trade receivables
      | decrease in accounts receivable | increase in trade receivables | decrease in trade receivables | increase decrease in trade and other receivables
      | decrease increase in trade and other receivables | cashFlow:trade accounts receivable`,
    other: { zh: `应收账款变动 | 应收账款的减少 | 應收賬款變動` },
    usGaap: 'IncreaseDecreaseInAccountsReceivable IncreaseDecreaseInReceivables',
    ifrs: 'AdjustmentsForDecreaseIncreaseInTradeAndOtherReceivables',
  },
  {
    id: 'changeInInventory',
    name: 'Change in inventory',
    sign: 'either',
    labels: `change in inventory | change in inventories | changes in inventories | changes in inventory | increase decrease in inventory
      | increase decrease in inventories | decrease increase in inventories | decrease increase in inventory | cashFlow:inventory | cashFlow:inventories
      | cashFlow:merchandise inventories | cashFlow:merchandise inventory | inc dec in inventories | increase in inventory | increase in inventories
      | decrease in inventories | chg in inventory | chg in inventories | cashFlow:inventories net | cashFlow:stocks | decrease in inventory`,
    other: { zh: `存货变动 | 存货的减少 | 存貨變動` },
    usGaap: 'IncreaseDecreaseInInventories',
    ifrs: 'AdjustmentsForDecreaseIncreaseInInventories',
  },
  {
    id: 'changeInAccountsPayable',
    name: 'Change in accounts payable',
    sign: 'either',
    labels: `change in accounts payable | change in payables | changes in accounts payable | increase decrease in accounts payable | increase decrease in payables
      | cashFlow:accounts payable | cashFlow:payables | cashFlow:trade payables | cashFlow:trade and other payables | inc dec in payables
      | increase in accounts payable | increase in payables | decrease in payables | decrease in accounts payable | chg in payables | change in trade payables
      | increase decrease in trade payables | cashFlow:trade accounts payable | increase in trade payables | decrease in trade payables
      | decrease increase in accounts payable | increase decrease in trade and other payables`,
    other: { zh: `应付账款变动 | 应付账款的增加 | 應付賬款變動` },
    usGaap: 'IncreaseDecreaseInAccountsPayable IncreaseDecreaseInAccountsPayableTrade',
    ifrs: 'AdjustmentsForIncreaseDecreaseInTradeAndOtherPayables',
  },
  {
    id: 'changeInAccruedLiabilities',
    name: 'Change in accrued liabilities',
    sign: 'either',
    labels: `change in accrued liabilities | change in accrued expenses | changes in accrued liabilities | cashFlow:accrued liabilities | cashFlow:accrued expenses
      | cashFlow:accrued expenses and other liabilities | cashFlow:accrued expenses and other current liabilities | cashFlow:accrued and other liabilities
      | increase decrease in accrued liabilities | cashFlow:accrued and other current liabilities | cashFlow:other accrued liabilities | cashFlow:accruals
      | cashFlow:accrued liabilities and other | cashFlow:accrued liabilities and other current liabilities`,
    usGaap: 'IncreaseDecreaseInAccruedLiabilities',
  },
  {
    id: 'changeInDeferredRevenue',
    name: 'Change in deferred revenue',
    sign: 'either',
    labels: `change in deferred revenue | changes in deferred revenue | cashFlow:deferred revenue | cashFlow:contract liabilities | cashFlow:unearned revenue
      | cashFlow:deferred revenues | cashFlow:customer advances | cashFlow:customer deposits | increase decrease in deferred revenue
      | change in contract liabilities | cashFlow:customer advances and deferred revenue | increase in deferred revenue
      | increase decrease in contract liabilities`,
    usGaap: 'IncreaseDecreaseInContractWithCustomerLiability IncreaseDecreaseInDeferredRevenue',
  },
  {
    id: 'changeInIncomeTaxes',
    name: 'Change in income taxes',
    sign: 'either',
    labels: `change in income taxes | change in income taxes payable | cashFlow:income taxes | cashFlow:income taxes payable | cashFlow:income tax payable
      | cashFlow:taxes payable | cashFlow:accrued income taxes | cashFlow:income taxes receivable | cashFlow:prepaid income taxes
      | cashFlow:income taxes payable receivable | cashFlow:income taxes net`,
    usGaap: 'IncreaseDecreaseInAccruedIncomeTaxesPayable',
  },
  {
    id: 'changeInPrepaidExpensesAndOtherCurrentAssets',
    name: 'Change in prepaid expenses and other current assets',
    sign: 'either',
    labels: `change in prepaid expenses and other current assets | cashFlow:prepaid expenses and other current assets | cashFlow:prepaid expenses and other assets
      | cashFlow:other current assets | cashFlow:prepaid expenses | cashFlow:prepaid expenses and other | cashFlow:prepayments and other current assets
      | change in other current assets | cashFlow:prepaid and other current assets | increase decrease in other current assets`,
    usGaap: 'IncreaseDecreaseInPrepaidDeferredExpenseAndOtherAssets',
  },
  {
    id: 'changeInOtherAssetsAndLiabilities',
    name: 'Change in other assets and liabilities',
    sign: 'either',
    labels: `change in other assets and liabilities | cashFlow:other assets and liabilities | cashFlow:other assets and liabilities net
      | changes in other assets and liabilities | cashFlow:other operating assets and liabilities | other operating assets and liabilities
      | other working capital changes | change in other working capital | other working capital`,
    usGaap: 'IncreaseDecreaseInOtherOperatingCapitalNet',
  },
  {
    id: 'changeInOtherAssets',
    name: 'Change in other assets',
    sign: 'either',
    labels: `change in other assets | changes in other assets | cashFlow:other assets | cashFlow:other non current assets | cashFlow:other long term assets
      | cashFlow:other assets net | increase decrease in other assets`,
    usGaap: 'IncreaseDecreaseInOtherOperatingAssets',
  },
  {
    id: 'changeInOtherLiabilities',
    name: 'Change in other liabilities',
    sign: 'either',
    labels: `change in other liabilities | changes in other liabilities | cashFlow:other liabilities | cashFlow:other current liabilities
      | cashFlow:other non current liabilities | cashFlow:other long term liabilities | increase decrease in other liabilities
      | change in other current liabilities | cashFlow:other payables`,
    usGaap: 'IncreaseDecreaseInOtherOperatingLiabilities',
  },
  {
    id: 'changeInOperatingLeaseLiabilities',
    name: 'Change in operating lease liabilities',
    sign: 'either',
    labels: `change in operating lease liabilities | changes in operating lease liabilities | cashFlow:operating lease liabilities
      | cashFlow:operating lease assets and liabilities | cashFlow:lease liabilities | operating lease assets and liabilities net
      | change in operating lease assets and liabilities | cashFlow:operating lease obligations | cashFlow:operating leases
      | operating lease right of use assets and liabilities`,
    usGaap: 'IncreaseDecreaseInOperatingLeaseLiability',
  },
  {
    id: 'nonCashLeaseExpense',
    name: 'Non-cash lease expense',
    labels: `non cash lease expense | noncash lease expense | non cash operating lease expense | noncash operating lease expense | non cash operating lease costs
      | non cash operating lease cost | amortization of right of use assets | amortization of operating lease right of use assets
      | reduction in the carrying amount of right of use assets | reduction in carrying amount of right of use assets | amortization of operating lease assets
      | depreciation of right of use assets | amortisation of right of use assets | amortization of rou assets`,
    usGaap: 'OperatingLeaseRightOfUseAssetAmortizationExpense',
  },
  {
    id: 'lossOnDisposalOfPropertyAndEquipment',
    name: 'Loss on disposal of property and equipment',
    sign: 'either',
    labels: `loss on disposal of property and equipment | loss on disposal of property plant and equipment | loss on disposals of property and equipment
      | loss gain on disposal of property and equipment | gain loss on disposal of property and equipment | loss on disposal of assets
      | gain on disposal of property plant and equipment | loss on disposal of fixed assets | gain on sale of assets | gains on sales of assets
      | loss gain on disposal of assets | gain loss on disposal of assets | gain on disposal of fixed assets | gain loss on sale of assets
      | loss on sale of assets | gain on disposal | loss on disposal | gain on disposals | profit on disposal of fixed assets | profit loss on sale of assets
      | gain loss on disposal of property plant and equipment`,
    usGaap: 'GainLossOnSaleOfPropertyPlantEquipment GainLossOnDispositionOfAssets1',
    ifrs: 'AdjustmentsForLossesGainsOnDisposalOfNoncurrentAssets',
  },
  {
    id: 'deferredTaxExpense',
    name: 'Deferred tax expense',
    sign: 'either',
    labels: `deferred income tax expense | deferred tax expense | deferred tax expense benefit | deferred income tax expense benefit | deferred income tax benefit
      | deferred tax benefit | deferred income taxes and tax credits
      | provision for deferred income taxes | deferred income tax provision
      | deferred tax charge`,
    usGaap: 'DeferredIncomeTaxExpenseBenefit',
    ifrs: 'DeferredTaxExpenseIncome',
  },
  {
    id: 'amortizationOfDeferredContractCosts',
    name: 'Amortization of deferred contract costs',
    labels: `amortization of deferred commissions | amortization of deferred contract acquisition costs | amortization of deferred contract costs
      | amortization of capitalized contract costs | amortization of costs capitalized to obtain revenue contracts net
      | amortization of deferred sales commissions`,
    usGaap: 'AmortizationOfDeferredSalesCommissions CapitalizedContractCostAmortization',
  },
  {
    id: 'amortizationOfDebtIssuanceCosts',
    name: 'Amortization of debt issuance costs',
    labels: `amortization of debt issuance costs | amortization of debt discount and issuance costs | amortization of deferred financing costs
      | amortization of debt discount | accretion of convertible notes | amortization of deferred financing costs and debt discounts
      | amortization of convertible notes issuance costs`,
    usGaap: 'AmortizationOfFinancingCosts AmortizationOfFinancingCostsAndDiscounts',
  },
  {
    id: 'inventoryWriteDown',
    name: 'Inventory write-down',
    labels: `inventory write down | inventory write downs | write down of inventories | inventory provisions | provision for inventory | write downs of inventories
      | inventory impairment | provision for inventories | inventory provision | inventory valuation allowance`,
    other: { zh: `存货跌价准备 | 存货减值 | 存貨減值` },
    usGaap: 'InventoryWriteDown',
  },
  {
    id: 'otherOperatingCashFlow',
    name: 'Other operating cash flow',
    sign: 'either',
    labels: `other operating cash flow | other operating cash flows | other operating cash items | cashFlow:other operating | other operating activities
      | other non cash items | other non cash | non cash items | other non cash adjustments | non cash adjustments | cashFlow:other non cash charges
      | cashFlow:other adjustments | other cfo | other operating | other cash flow from operations | other operating activities net
      | other operating cash flow items | other cash from operations | cashFlow:other operating items | other noncash items | other noncash adjustments
      | other non cash items net | non cash items and other | other items from operations | other adjustments to operating cash flow
      | other non cash operating items | cfo other | other cash items`,
    other: { zh: `其他经营现金流 | 其他非现金项目 | 其他經營現金流`, fr: `autres flux opérationnels`, de: `sonstige operative cashflows`, ja: `その他の営業活動` },
    usGaap: 'OtherOperatingActivitiesCashFlowStatement OtherNoncashIncomeExpense',
    ifrs: 'OtherAdjustmentsForNoncashItems OtherInflowsOutflowsOfCashClassifiedAsOperatingActivities',
  },
  {
    id: 'cashFromOperations',
    name: 'Cash flow from operations',
    sign: 'either',
    labels: `cash flow from operations | cash flow from operating activities | cash flows from operating activities | cash from operations
      | cash from operating activities | net cash provided by operating activities | net cash used in operating activities
      | net cash provided by used in operating activities | net cash used in provided by operating activities | net cash from operating activities
      | net cash flow from operating activities | net cash flows from operating activities | operating cash flow | operating cashflow | operating cash flows
      | cashflow from operations | cashflow from operating activities | cash flows from operations | cfo | ocf | cffo | net operating cash flow
      | net operating cash flows | net cash generated from operating activities | net cash generated from used in operating activities
      | net cash generated by operating activities | net cash from used in operating activities | net cash inflow from operating activities
      | net cash inflow outflow from operating activities | net cash outflow from operating activities | net cash flow from operations
      | net cash provided by operations | net cash from operations | cash provided by operating activities | cash provided by operations
      | cash flow from operations cfo | total cash flow from operations | net cashflow from operations | net cash flows generated from operating activities
      | net cash generated from operations | net cash flows used in operating activities | net cash provided from operating activities
      | total cash from operations | total operating cash flow | cash flow operations | gross operating cash flow
      | net cash used in generated from operating activities | net cash flow from used in operating activities | operational cash flow
      | total cash flow from operating activities | cash flow provided by operating activities | cash flow from operating
      | net cash provided by used for operating activities | net cash provided by used for operations | cash used in operating activities
      | cash used in operations | net cash flows from used in operating activities | net cash used for operating activities | cashflow operations
      | cash flow from op activities | operating free cash flow before capex | net cash used in operations`,
    other: {
      zh: `经营活动现金流 | 经营活动产生的现金流量净额 | 经营性现金流 | 经营现金流 | 经营活动现金流量净额 | 經營活動現金流 | 經營活動所得現金淨額
      | 经营活动所得现金净额 | 经营活动产生的现金流净额 | 經營活動產生的現金流量淨額 | 经营活动所得现金流量净额 | 经营性现金流净额 | 營業活動現金流量
      | 经营活动现金净流入 | 经营净现金流`,
      it: `flusso di cassa operativo | flusso di cassa da attività operative | flussi di cassa operativi | cash flow operativo`,
      de: `operativer cashflow | cashflow aus operativer geschäftstätigkeit | cashflow aus laufender geschäftstätigkeit | mittelzufluss aus operativer tätigkeit
      | mittelzufluss aus laufender geschäftstätigkeit | cashflow aus betrieblicher tätigkeit | operativer cash flow`,
      fr: `flux de trésorerie opérationnel | flux de trésorerie opérationnels | flux de trésorerie liés à l'activité
      | flux nets de trésorerie générés par l'activité | cash flow opérationnel`,
      es: `flujo de caja operativo | flujo de efectivo operativo | flujo de caja de explotación | flujos de efectivo de las actividades de explotación`,
      pt: `fluxo de caixa operacional | caixa gerado pelas operações | fluxo de caixa das atividades operacionais`,
      ja: `営業活動によるキャッシュフロー | 営業活動によるキャッシュ フロー | 営業キャッシュフロー | 営業cf`,
      ko: `영업활동현금흐름 | 영업활동으로인한현금흐름 | 영업현금흐름`,
    },
    usGaap: 'NetCashProvidedByUsedInOperatingActivities NetCashProvidedByUsedInOperatingActivitiesContinuingOperations',
    ifrs: 'CashFlowsFromUsedInOperatingActivities',
  },
  {
    id: 'debtAdjustedCashFlow',
    name: 'Debt-adjusted cash flow',
    labels: `dacf | debt adjusted cash flow`,
  },
  {
    id: 'cashFlowBeforeWorkingCapital',
    name: 'Cash flow from operations before working capital',
    labels: `cash flow from operations before working capital | operating cash flow before working capital | cash flow before working capital | cffo before working capital | cfo before working capital changes | cash flow from operations excluding working capital | operating cash flow before working capital changes`,
  },
  {
    id: 'cashGeneratedFromOperations',
    name: 'Cash generated from operations (before tax and interest)',
    sign: 'either',
    labels: `cash generated from operations | cash generated from operating activities | cash generated by operations | cash generated from used in operations
      | cash flow before interest and tax | cash flows generated from operations`,
    ifrs: 'CashFlowsFromUsedInOperations',
  },
  {
    id: 'fundsFromOperations',
    name: 'Funds from operations',
    sign: 'either',
    labels: `funds from operations | ffo | nareit ffo | ffo attributable to common shareholders | nareit funds from operations
      | ffo available to common shareholders`,
  },
  {
    id: 'adjustedFundsFromOperations',
    name: 'Adjusted funds from operations',
    sign: 'either',
    labels: `adjusted funds from operations | affo | core ffo | core funds from operations | normalized ffo | adjusted ffo | normalised ffo | ffo as adjusted
      | normalized funds from operations | core funds from operations attributable to common shareholders`,
  },
  {
    id: 'distributableCashFlow',
    name: 'Distributable cash flow',
    labels: `distributable cash flow | cash available for distribution | cafd | cash available for dividends | available for distribution`,
  },
  {
    id: 'distributableIncome',
    name: 'Distributable income',
    labels: `distributable income | distributable earnings | income available for distribution | total distributable income | amount available for distribution | distributable amount`,
    other: { zh: `可分派收入 | 可分派收益 | 可供分派收入 | 可供分派金额` },
  },
  {
    id: 'capitalExpenditure',
    name: 'Capital expenditure',
    sign: 'negative',
    labels: `capital expenditures property and equipment | capital expenditure | capital expenditures | capex | purchases of property and equipment
      | purchase of property and equipment | purchases of property plant and equipment | purchase of property plant and equipment
      | additions to property and equipment | additions to property plant and equipment | capital spending | capital outlays | capital expenditures net
      | net capex | capex net | total capex | total capital expenditures | total capital expenditure | gross capex | purchase of fixed assets
      | purchases of fixed assets | payments for property plant and equipment | acquisition of property plant and equipment
      | acquisition of property and equipment | payments to acquire property plant and equipment | investments in property plant and equipment
      | capital investments | investment in property plant and equipment | investment in fixed assets | additions to property plant and equipment net
      | investments in parks resorts and other property | purchase of ppe | purchases of ppe | purchase of pp and e | cash capex | cash capital expenditure
      | payment for property plant and equipment | payments for purchase of property plant and equipment | acquisition of fixed assets
      | less capital expenditures | less capital expenditure | less capex | net capital expenditure | net capital expenditures
      | purchases of property equipment and software | purchases of property and equipment net | purchases of property and equipment and intangible assets
      | purchase of property equipment and intangible assets | purchase of property plant and equipment and intangible assets | capitalized expenditures
      | additions to fixed assets | expenditures for property plant and equipment | capital additions | capital expenditure net
      | payment for purchase of property plant and equipment | acquisitions of property plant and equipment | acquisitions of property and equipment
      | capital investment | purchases of tangible and intangible assets | cash paid for property and equipment | property and equipment additions
      | capex excluding leases | accrual capex | less purchases of property and equipment | less purchases of property plant and equipment
      | investments in property and equipment | expenditure on property plant and equipment | purchase of property equipment and software
      | cash capital expenditures | capex spending | additions to premises and equipment | purchases of properties and equipment | purchase of properties and equipment | additions to properties and equipment`,
    other: {
      zh: `资本开支 | 资本支出 | 资本性支出 | 資本開支 | 資本支出 | 购建固定资产支出 | 购建固定资产 无形资产和其他长期资产支付的现金 | 购买固定资产
      | 购置物业及设备 | 資本性支出 | 购置固定资产及无形资产`,
      it: `cashFlow:investimenti | spese in conto capitale | capex | investimenti in conto capitale`,
      de: `investitionen | investitionen in sachanlagen | investitionsausgaben | capex | sachinvestitionen`,
      fr: `dépenses d'investissement | cashFlow:investissements | capex | investissements industriels`,
      es: `cashFlow:inversiones | gastos de capital | capex | inversión en capital`,
      pt: `cashFlow:investimentos | capex | despesas de capital`,
      ja: `設備投資 | 設備投資額 | 有形固定資産の取得による支出`,
      ko: `설비투자 | 자본적지출 | capex | 유형자산의 취득`,
    },
    usGaap: 'PaymentsToAcquirePropertyPlantAndEquipment PaymentsToAcquireProductiveAssets',
    ifrs: 'PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities',
  },
  {
    id: 'explorationExpenditure',
    name: 'Exploration expenditure',
    sign: 'negative',
    labels: `exploration spend | exploration expenditure | exploration expenses | exploration expense | exploration and evaluation expenditure`,
  },
  {
    id: 'capitalExpenditureIncludingLeases',
    name: 'Capital expenditure including leases',
    sign: 'negative',
    labels: `capital expenditure including leases | capex including leases | capex incl leases | capital expenditures including finance leases
      | capital expenditures including leases | capex including finance leases | capital expenditures and finance leases
      | capital expenditures including assets acquired under finance leases | capex and leases | total capex including leases | capex and leased assets`,
  },
  {
    id: 'maintenanceCapitalExpenditure',
    name: 'Maintenance capital expenditure',
    sign: 'negative',
    labels: `maintenance capex | maintenance capital expenditure | maintenance capital expenditures | sustaining capex | sustaining capital expenditures
      | sustaining capital | maintenance capital | stay in business capex | stay in business capital`,
  },
  {
    id: 'growthCapitalExpenditure',
    name: 'Growth capital expenditure',
    sign: 'negative',
    labels: `growth capex | growth capital expenditure | growth capital expenditures | expansion capex | expansionary capex | growth capital | development capex`,
  },
  {
    id: 'capitalizedSoftware',
    name: 'Capitalized software',
    sign: 'negative',
    labels: `capitalized software | capitalized software development costs | capitalized internal use software | capitalized internal use software costs
      | capitalized software costs | capitalization of software development costs | capital expenditures internal use software | internal use software
      | capitalized internal use software development costs`,
    usGaap: 'PaymentsToDevelopSoftware',
  },
  {
    id: 'purchaseOfIntangibles',
    name: 'Purchase of intangible assets',
    sign: 'negative',
    labels: `purchase of intangible assets | purchases of intangible assets | purchase of intangibles | acquisition of intangible assets | purchases of intangibles
      | capitalised development costs | payments for intangible assets | investment in intangible assets | additions to intangible assets
      | investments in intangible assets | capitalised development expenditure | capitalisation of development costs | capitalised r and d
      | capitalized r and d | capitalized development costs`,
    other: { zh: `购买无形资产 | 購買無形資產` },
    usGaap: 'PaymentsToAcquireIntangibleAssets',
    ifrs: 'PurchaseOfIntangibleAssetsClassifiedAsInvestingActivities',
  },
  {
    id: 'acquisitions',
    name: 'Acquisitions',
    sign: 'negative',
    labels: `acquisitions | acquisitions net of cash acquired | acquisitions of businesses net of cash acquired | acquisition of businesses
      | acquisition of subsidiaries | acquisitions of subsidiaries | business acquisitions | business combinations net of cash acquired | acquisitions net
      | acquisition of subsidiaries net of cash acquired | payments for acquisitions | business acquisitions net of cash acquired
      | purchase of businesses net of cash acquired | cash paid for acquisitions | cash paid for acquisitions net of cash acquired
      | payments for business acquisitions | acquisition of business net of cash acquired | acquisition of businesses net of cash acquired
      | purchase of subsidiaries | acquisitions and investments | payment for acquisition of subsidiaries
      | cash paid for business combinations net of cash acquired | acquisitions of businesses | acquisition of subsidiaries and businesses | m and a spend
      | cash paid for business acquisitions net of cash acquired | acquisitions net of cash | payments for acquisition related activity net of cash acquired | payments for acquisitions net of cash acquired`,
    other: {
      zh: `收购 | 收购子公司 | 收購附屬公司 | 取得子公司支付的现金净额`,
      it: `acquisizioni`,
      de: `akquisitionen | erwerb von tochterunternehmen`,
      fr: `acquisitions de filiales`,
      es: `adquisiciones`,
      pt: `aquisições`,
    },
    usGaap: 'PaymentsToAcquireBusinessesNetOfCashAcquired',
    ifrs: 'CashFlowsUsedInObtainingControlOfSubsidiariesOrOtherBusinessesClassifiedAsInvestingActivities',
  },
  {
    id: 'divestitures',
    name: 'Divestitures',
    labels: `divestitures | cashFlow:disposals | divestments | proceeds from disposals | proceeds from divestitures | disposal of subsidiaries
      | proceeds from sale of businesses | proceeds from sale of business | disposal of businesses | proceeds from disposal of subsidiaries
      | proceeds from sale of subsidiaries | asset sales | proceeds from asset sales | proceeds from sales of businesses | sale of businesses
      | proceeds from divestiture of businesses | business disposals | proceeds from the sale of businesses
      | proceeds from divestitures of businesses net of cash sold | disposals of subsidiaries | proceeds from dispositions | cashFlow:dispositions
      | sale of assets | proceeds from sale of assets | divestiture | sale of subsidiaries | divestitures net | proceeds from disposals of subsidiaries`,
    other: {
      zh: `处置 | 处置子公司 | 出售附屬公司 | 剥离`,
      it: `cessioni | dismissioni`,
      de: `desinvestitionen | veräußerungen`,
      fr: `cessions`,
      es: `desinversiones`,
      pt: `desinvestimentos`,
    },
    usGaap: 'ProceedsFromDivestitureOfBusinesses ProceedsFromDivestitureOfBusinessesNetOfCashDivested',
    ifrs: 'CashFlowsFromLosingControlOfSubsidiariesOrOtherBusinessesClassifiedAsInvestingActivities',
  },
  {
    id: 'proceedsFromSaleOfPropertyAndEquipment',
    name: 'Proceeds from sale of property and equipment',
    labels: `proceeds from sale of property and equipment | proceeds from sale of property plant and equipment | proceeds from sales of property and equipment
      | proceeds from disposal of property plant and equipment | proceeds from disposal of property and equipment | proceeds from sale of fixed assets
      | sale of fixed assets | proceeds from disposal of fixed assets | disposal of fixed assets | proceeds from sales of property plant and equipment
      | sales of property plant and equipment | disposals of fixed assets | proceeds from disposals of property plant and equipment
      | sale of property plant and equipment | disposal of property plant and equipment | proceeds from property dispositions`,
    usGaap: 'ProceedsFromSaleOfPropertyPlantAndEquipment',
    ifrs: 'ProceedsFromSalesOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities',
  },
  {
    id: 'purchasesOfInvestments',
    name: 'Purchases of investments',
    sign: 'negative',
    labels: `purchases of investments | purchase of investments | purchases of marketable securities | purchase of short term investments
      | purchases of short term investments | purchases of available for sale securities | purchase of marketable securities | purchases of securities
      | purchases of debt securities | purchase of long term investments | purchases of long term investments | investments purchased
      | purchases of available for sale marketable securities | placement of time deposits | placement of term deposits
      | purchase of short term investments and time deposits`,
    usGaap: 'PaymentsToAcquireInvestments PaymentsToAcquireAvailableForSaleSecuritiesDebt PaymentsToAcquireMarketableSecurities',
  },
  {
    id: 'salesOfInvestments',
    name: 'Sales and maturities of investments',
    labels: `sales and maturities of investments | proceeds from sales and maturities of investments | proceeds from sale of investments
      | proceeds from sales of investments | maturities of short term investments | proceeds from maturities of short term investments
      | proceeds from sales of marketable securities | proceeds from maturities of marketable securities | proceeds from sales maturities of investments
      | maturities of investments | sales of investments | proceeds from maturities of investments | maturities of marketable securities
      | sales of marketable securities | proceeds from sales and maturities of marketable securities | sales and maturities of marketable securities
      | proceeds from maturity of short term investments | maturities and sales of investments | proceeds from sales of available for sale securities
      | proceeds from maturities of available for sale securities | proceeds from disposal of investments | sales and maturities of short term investments`,
    usGaap: 'ProceedsFromSaleMaturityAndCollectionsOfInvestments ProceedsFromSaleAndMaturityOfMarketableSecurities',
  },
  {
    id: 'otherInvestingCashFlow',
    name: 'Other investing cash flow',
    sign: 'either',
    labels: `other investing cash flow | other investing cash flows | other investing activities | other investing activities net | cashFlow:other investing
      | other investing | other investment activities | other cash flow from investing | other cash from investing | other cfi | other investing items
      | other investing activity | other investing cash flow items | cashFlow:other investments | other cash flows from investing activities
      | other investing net`,
    other: { zh: `其他投资现金流 | 其他投资活动 | 其他投資現金流`, fr: `autres flux d'investissement`, ja: `その他の投資活動` },
    usGaap: 'PaymentsForProceedsFromOtherInvestingActivities',
    ifrs: 'OtherInflowsOutflowsOfCashClassifiedAsInvestingActivities',
  },
  {
    id: 'cashFromInvesting',
    name: 'Cash flow from investing',
    sign: 'either',
    labels: `cash flow from investing | cash flow from investing activities | cash flows from investing activities | cash from investing
      | cash from investing activities | net cash used in investing activities | net cash provided by investing activities
      | net cash provided by used in investing activities | net cash used in provided by investing activities | net cash from investing activities
      | net cash flow from investing activities | net cash flows from investing activities | investing cash flow | investing cash flows | cfi | icf
      | net cash used in from investing activities | net cash from used in investing activities | net cash generated from used in investing activities
      | net cash used in generated from investing activities | cashflow from investing | cashflow from investing activities
      | net cash outflow from investing activities | net cash inflow outflow from investing activities | net cash flow from investing
      | total cash flow from investing | cash used in investing activities | cash flow from investments | net investing cash flow | cash flow investing
      | net cash generated from investing activities | net cash used for investing activities | net cash flows used in investing activities
      | total investing cash flow | cashflow from investments | net cash provided by used for investing activities
      | net cash used for provided by investing activities | total cash from investing | cash flows from investing
      | net cash flows from used in investing activities | cash flow from investment | cash flow used in investing activities | cash from investments
      | net cashflow from investing | cash provided by used in investing activities | cash provided by used for investing activities | investment cash flow`,
    other: {
      zh: `投资活动现金流 | 投资活动产生的现金流量净额 | 投资活动现金流量净额 | 投資活動現金流 | 投資活動所用現金淨額 | 投资现金流 | 投资活动所用现金净额
      | 投資活動所得現金淨額 | 投资活动所得现金净额 | 投資活動現金流量`,
      it: `flusso di cassa da attività di investimento | flusso di cassa da investimenti`,
      de: `cashflow aus investitionstätigkeit | cashflow aus der investitionstätigkeit`,
      fr: `flux de trésorerie d'investissement | flux d'investissement | flux de trésorerie liés aux opérations d'investissement`,
      es: `flujo de caja de inversión | flujos de efectivo de las actividades de inversión`,
      pt: `fluxo de caixa de investimento | fluxo de caixa das atividades de investimento`,
      ja: `投資活動によるキャッシュフロー | 投資活動によるキャッシュ フロー | 投資キャッシュフロー | 投資cf`,
      ko: `투자활동현금흐름 | 투자활동으로인한현금흐름`,
    },
    usGaap: 'NetCashProvidedByUsedInInvestingActivities NetCashProvidedByUsedInInvestingActivitiesContinuingOperations',
    ifrs: 'CashFlowsFromUsedInInvestingActivities',
  },
  {
    id: 'leaseRepayment',
    name: 'Repayment of lease liabilities',
    sign: 'negative',
    labels: `repayment of lease liabilities | lease repayments | lease payments | payment of lease liabilities | payments of lease liabilities
      | repayments of lease liabilities | principal elements of lease payments | principal payments on finance leases | principal portion of lease payments
      | lease repayment | repayment of leases | principal repayments of finance leases | finance lease payments
      | payment of principal portion of lease liabilities | payments of finance lease obligations | principal payments of lease liabilities
      | repayment of lease obligations | payments on finance lease obligations | principal payments on finance lease obligations | lease principal payments
      | repayments of leases | payments of principal portion of lease liabilities | capital element of lease payments | payment of lease obligations
      | principal repayment of lease liabilities | lease liability payments | payments for lease liabilities
      | principal payments under finance lease obligations`,
    other: { zh: `偿还租赁负债 | 租赁付款 | 償還租賃負債 | 支付租赁负债 | 租赁付款的本金部分` },
    usGaap: 'FinanceLeasePrincipalPayments',
    ifrs: 'PaymentsOfLeaseLiabilitiesClassifiedAsFinancingActivities',
  },
  {
    id: 'dividendsPaid',
    name: 'Dividends paid',
    sign: 'negative',
    labels: `dividends paid | dividend paid | dividends | dividends paid common and pref | payment of dividends | payments of dividends | cash dividends paid
      | dividend payments | common stock dividends paid | common dividends paid | dividends paid to shareholders | dividends and distributions paid
      | cash dividends | dividend payment | dividends to shareholders | dividends paid to equity holders | dividends paid to owners of the company
      | common stock dividends | total dividends paid | distributions paid | dividends paid to company shareholders | common dividends
      | dividends paid to common stockholders | equity dividends paid | payment of dividends to shareholders | dividends net
      | cash dividends paid to shareholders | dividends paid on common stock | payments for dividends | dividend paid to shareholders
      | dividends to common shareholders | cash dividends paid on common stock | total dividends | total dividend payout | distributions to shareholders
      | dividends and distributions`,
    other: {
      zh: `已付股息 | 支付股利 | 派发股息 | 支付股息 | 已付股利 | 分配股利支付的现金 | 已付股東股息 | 派付股息`,
      it: `dividendi pagati | dividendi distribuiti | dividendi`,
      de: `gezahlte dividenden | dividendenzahlung | dividendenzahlungen | ausschüttungen`,
      fr: `dividendes versés | dividendes payés`,
      es: `dividendos pagados`,
      pt: `dividendos pagos`,
      ja: `配当金の支払額 | 配当金支払`,
      ko: `배당금지급 | 배당금의 지급`,
    },
    usGaap: 'PaymentsOfDividends PaymentsOfDividendsCommonStock',
    ifrs: 'DividendsPaidClassifiedAsFinancingActivities',
  },
  {
    id: 'debtChange',
    name: 'Change in debt',
    sign: 'either',
    labels: `inc dec in debt | net inc dec in debt | increase decrease in debt | change in debt | changes in debt | net change in debt | debt change
      | net borrowings repayments | net debt issued | net debt issuance | net issuance of debt | issuance repayment of debt | debt raised repaid
      | net debt issuance repayment | net borrowing repayment | change in borrowings | changes in borrowings | net proceeds from borrowings
      | proceeds from repayment of borrowings net | increase decrease in borrowings | net increase decrease in debt | net increase decrease in borrowings
      | net repayment of debt | net debt repayment | inc dec in borrowings | net debt proceeds | change in gross debt | chg in debt | net change in borrowings
      | debt issuance repayment | proceeds from repayments of debt net | increase decrease in loans | debt drawdown repayment | net drawdown repayment of debt
      | inc dec in loans | net issuance repayment of debt | cashFlow:net borrowings | cashFlow:debt | net loan proceeds | cash from debt | debt issued net
      | debt issuance net of repayment | proceeds from debt net | net issuance repurchase of debt | change in interest bearing debt | increase decrease debt
      | inc dec debt | change in total debt | net increase in borrowings | cashFlow:borrowings`,
    other: {
      zh: `债务变动 | 借款变动 | 借款净额 | 債務變動 | 借款增加减少`,
      fr: `variation de la dette | variation des emprunts`,
      de: `veränderung der finanzverbindlichkeiten`,
      ja: `有利子負債の増減`,
      ko: `차입금의 증감`,
    },
    usGaap: 'ProceedsFromRepaymentsOfDebt',
  },
  {
    id: 'debtIssued',
    name: 'Proceeds from debt',
    labels: `proceeds from issuance of debt | proceeds from issuance of long term debt | proceeds from borrowings | proceeds from debt | debt issued
      | issuance of debt | issuance of long term debt | proceeds from long term debt | proceeds from bank borrowings | proceeds from loans
      | proceeds from short term borrowings | new borrowings | proceeds from long term borrowings | proceeds from bank loans
      | proceeds from issuance of convertible notes | proceeds from issuance of convertible senior notes | proceeds from issuance of senior notes
      | borrowings under revolving credit facility | proceeds from revolving credit facility | proceeds from loans and borrowings | drawdown of borrowings
      | proceeds from issuance of bonds | proceeds from credit facility | short term borrowings raised | proceeds from issuance of term debt net
      | proceeds from issuance of debt net | debt raised | proceeds from long term bank loans | proceeds from short term bank loans
      | borrowings from credit facility | proceeds from interest bearing borrowings | loan drawdown | proceeds from notes payable`,
    other: { zh: `取得借款收到的现金 | 银行借款所得款项 | 新增借款 | 借款所得款項` },
    usGaap: 'ProceedsFromIssuanceOfLongTermDebt ProceedsFromIssuanceOfDebt',
    ifrs: 'ProceedsFromBorrowingsClassifiedAsFinancingActivities',
  },
  {
    id: 'debtRepaid',
    name: 'Repayment of debt',
    sign: 'negative',
    labels: `repayment of debt | repayments of debt | repayment of long term debt | repayments of long term debt | repayment of borrowings
      | repayments of borrowings | debt repaid | repayment of loans | payments on long term debt | debt repayment | repayment of bank borrowings
      | repayment of bank loans | payments of long term debt | payments on debt | repayment of short term borrowings | repayments of short term borrowings
      | reduction of borrowings | principal payments on debt | principal payments on long term debt | payments of debt
      | repayments on revolving credit facility | repayment of revolving credit facility | repayments of loans | repayment of convertible notes
      | repayment of loans and borrowings | debt repayments | repayments of term debt | loan repayments | reductions of debt | redemption of bonds
      | payments on revolving credit facility | repayment of senior notes | repayments of bank loans | repayments of bank borrowings
      | repayment of interest bearing borrowings | repayments of credit facility`,
    other: { zh: `偿还债务支付的现金 | 偿还借款 | 償還借款 | 偿还银行借款` },
    usGaap: 'RepaymentsOfLongTermDebt RepaymentsOfDebt',
    ifrs: 'RepaymentsOfBorrowingsClassifiedAsFinancingActivities',
  },
  {
    id: 'capitalReturned',
    name: 'Capital returned to shareholders',
    labels: `capital returned | capital returned to shareholders | total capital returned | shareholder returns | cash returned to shareholders
      | total shareholder returns | total capital returned to shareholders | capital returns | returned to shareholders | shareholder distributions
      | total shareholder distributions | total cash returned to shareholders`,
    other: { zh: `股东回报总额 | 股東回報總額` },
  },
  {
    id: 'shareRepurchases',
    name: 'Share repurchases',
    sign: 'negative',
    labels: `share repurchases | share repurchase | stock repurchases | share buybacks | share buyback | buybacks | stock buybacks | stock buyback
      | repurchases of common stock | repurchase of common stock | repurchase of shares | repurchases of shares | repurchase of ordinary shares
      | share buy backs | share buy back | purchases of common stock | purchase of common stock | treasury stock purchases | repurchases of ordinary shares
      | repurchase of common shares | repurchases of common shares | common stock repurchases | purchase of own shares
      | payments for repurchase of common stock | payment for repurchase of shares | payments to repurchase common stock | stock repurchased
      | shares bought back amount | cash paid for share repurchases | common stock repurchased | share buybacks net | net share repurchases
      | shares repurchased amount | buyback | payments for repurchase of ordinary shares | repurchase of company shares | share repurchase program amount
      | acquisition of treasury shares | repurchases and retirement of common stock | repurchases of stock | repurchase of stock`,
    other: {
      zh: `股份回购 | 回购股份 | 回购 | 回購股份 | 股份回購 | 回购金额`,
      it: `riacquisto di azioni proprie | buyback | acquisto azioni proprie`,
      de: `aktienrückkauf | aktienrückkäufe | rückkauf eigener aktien`,
      fr: `rachats d'actions | rachat d'actions`,
      es: `recompra de acciones`,
      pt: `recompra de ações`,
      ja: `自己株式の取得 | 自社株買い`,
      ko: `자사주 매입 | 자기주식의 취득`,
    },
    usGaap: 'PaymentsForRepurchaseOfCommonStock',
    ifrs: 'PaymentsToAcquireOrRedeemEntitysShares',
  },
  {
    id: 'purchaseOfTreasuryShares',
    name: 'Shares withheld for taxes',
    sign: 'negative',
    labels: `purchase of treasury shares | purchases of treasury shares | purchase of treasury stock | purchases of treasury stock | shares withheld for taxes
      | taxes paid related to net share settlement of equity awards | taxes paid related to net share settlement
      | payments for taxes related to net share settlement of equity awards | tax withholding on equity awards | taxes paid for net share settlement
      | payment of taxes withheld on vested equity awards | tax withholdings on equity awards | payments of taxes for net share settlement
      | taxes paid on net share settlement of equity awards | shares withheld for payroll taxes | employee taxes paid on withheld shares
      | tax payments related to shares withheld | tax withholding payments`,
    usGaap: 'PaymentsRelatedToTaxWithholdingForShareBasedCompensation',
  },
  {
    id: 'stockOptionsExercised',
    name: 'Proceeds from stock options exercised',
    labels: `stock options exercised | proceeds from exercise of stock options | exercise of stock options | proceeds from stock option exercises
      | proceeds from exercise of options | proceeds from exercise of share options | exercise of share options | stock option exercises
      | proceeds from stock options exercised | proceeds from employee stock plans | proceeds from issuance of common stock under employee stock plans
      | proceeds from exercises of stock options | proceeds from issuance of common stock under stock plans
      | issuance of common stock under employee stock plans | option exercises | proceeds from employee stock purchase plan
      | common stock issued under employee plans`,
    other: { zh: `行使购股权所得款项 | 行使購股權` },
    usGaap: 'ProceedsFromStockOptionsExercised',
    ifrs: 'ProceedsFromExerciseOfOptions',
  },
  {
    id: 'equityRaise',
    name: 'Equity raised',
    labels: `equity raise | equity raised | equity raising | share issue | share issuance | issuance of shares | issue of shares
      | proceeds from issuance of common stock | proceeds from issuance of shares | proceeds from issue of shares | share offering | equity offering
      | capital raise | capital raising | new equity | equity issuance | issue of share capital | proceeds from share issue | share placement
      | placement proceeds | ipo proceeds | proceeds from ipo | proceeds from initial public offering | proceeds from issuance of ordinary shares
      | rights issue | capital increase | common stock issued | equity issued | net equity issuance | shares issued proceeds | proceeds from equity issuance
      | inc dec in equity | capital raised | increase decrease in equity | share capital raised | net proceeds from share issue | equity financing
      | change in share capital | proceeds from capital increase | issuance of common stock | issuance repurchase of shares | net issuance of shares
      | net share issuance | public offering | secondary offering | follow on offering | at the market offering | gross proceeds | net proceeds
      | cashFlow:proceeds | ipo size | share sale proceeds | proceeds from issuance of common shares | share placing`,
    other: {
      zh: `股权融资 | 募集资金 | 发行股份所得款项 | 配售 | 股權融資 | 配股集资 | 发行股份 | 募资 | 募資`,
      it: `aumento di capitale`,
      de: `kapitalerhöhung`,
      fr: `augmentation de capital`,
      es: `ampliación de capital`,
      pt: `aumento de capital`,
      ja: `株式の発行による収入 | 増資`,
      ko: `유상증자`,
    },
    usGaap: 'ProceedsFromIssuanceOfCommonStock ProceedsFromIssuanceInitialPublicOffering',
    ifrs: 'ProceedsFromIssuingShares',
  },
  {
    id: 'distributionsToMinorities',
    name: 'Distributions to minorities',
    sign: 'negative',
    labels: `distributions to minorities | dividends paid to minorities | dividends paid to minority interests | distributions to noncontrolling interests
      | dividends paid to non controlling interests | dividends to non controlling interests | distributions to noncontrolling interest
      | dividends paid to noncontrolling interests | dividends to minorities | dividends to minority shareholders`,
    usGaap: 'PaymentsToMinorityShareholders',
  },
  {
    id: 'otherFinancingCashFlow',
    name: 'Other financing cash flow',
    sign: 'either',
    labels: `other financing cash flow | other financing cash flows | other financing activities | other financing activities net | cashFlow:other financing
      | other financing | other cash flow from financing | other cash from financing | other cff | other financing items | other financing activity
      | other financing net | other cash flows from financing activities | other financing cash flow items`,
    other: { zh: `其他融资现金流 | 其他筹资活动 | 其他融資現金流 | 其他融资活动 | 其他筹资现金流`, fr: `autres flux de financement`, ja: `その他の財務活動` },
    usGaap: 'ProceedsFromPaymentsForOtherFinancingActivities',
    ifrs: 'OtherInflowsOutflowsOfCashClassifiedAsFinancingActivities',
  },
  {
    id: 'cashFromFinancing',
    name: 'Cash flow from financing',
    sign: 'either',
    labels: `cash flow from financing | cash flow from financing activities | cash flows from financing activities | cash from financing
      | cash from financing activities | net cash used in financing activities | net cash provided by financing activities
      | net cash provided by used in financing activities | net cash used in provided by financing activities | net cash from financing activities
      | net cash flow from financing activities | net cash flows from financing activities | financing cash flow | financing cash flows | cff
      | net cash used in from financing activities | net cash from used in financing activities | net cash generated from used in financing activities
      | net cash used in generated from financing activities | cashflow from financing | cashflow from financing activities
      | net cash outflow from financing activities | net cash inflow outflow from financing activities | net cash flow from financing
      | total cash flow from financing | cash used in financing activities | net financing cash flow | cash flow financing
      | net cash generated from financing activities | net cash used for financing activities | net cash flows used in financing activities
      | total financing cash flow | net cash provided by used for financing activities | net cash used for provided by financing activities
      | total cash from financing | cash flows from financing | net cash flows from used in financing activities | cash flow used in financing activities
      | net cashflow from financing | cash provided by used in financing activities | cash provided by used for financing activities`,
    other: {
      zh: `筹资活动现金流 | 融资活动现金流 | 筹资活动产生的现金流量净额 | 融资活动现金流量净额 | 融資活動現金流 | 融資活動所得現金淨額 | 融资现金流
      | 融资活动所得现金净额 | 融資活動所用現金淨額 | 融资活动所用现金净额 | 籌資活動現金流量`,
      it: `flusso di cassa da attività di finanziamento | flusso di cassa da finanziamenti`,
      de: `cashflow aus finanzierungstätigkeit | cashflow aus der finanzierungstätigkeit`,
      fr: `flux de trésorerie de financement | flux de financement | flux de trésorerie liés aux opérations de financement`,
      es: `flujo de caja de financiación | flujos de efectivo de las actividades de financiación`,
      pt: `fluxo de caixa de financiamento | fluxo de caixa das atividades de financiamento`,
      ja: `財務活動によるキャッシュフロー | 財務活動によるキャッシュ フロー | 財務キャッシュフロー | 財務cf`,
      ko: `재무활동현금흐름 | 재무활동으로인한현금흐름`,
    },
    usGaap: 'NetCashProvidedByUsedInFinancingActivities NetCashProvidedByUsedInFinancingActivitiesContinuingOperations',
    ifrs: 'CashFlowsFromUsedInFinancingActivities',
  },
  {
    id: 'effectOfExchangeRateChangesOnCash',
    name: 'Effect of exchange rates on cash',
    sign: 'either',
    labels: `effect of exchange rate changes on cash | effect of exchange rate changes on cash and cash equivalents | effect of exchange rates on cash
      | effect of exchange rate on cash | effect of foreign exchange on cash | fx effect | fx effect on cash | effect of exchange rate changes
      | effect of foreign currency exchange rate changes on cash | exchange rate effect | exchange differences on cash
      | effect of exchange rate changes on cash cash equivalents and restricted cash | effect of foreign exchange rate changes on cash and cash equivalents
      | foreign exchange effect on cash | exchange gains losses on cash and cash equivalents | effect of foreign exchange rate changes
      | effect of exchange rates on cash and cash equivalents | effect of foreign exchange rates on cash | exchange rate effect on cash | forex effect
      | foreign currency effect on cash | cashFlow:fx | effect of foreign exchange rate changes on cash | exchange losses gains on cash and cash equivalents
      | cashFlow:fx impact | cashFlow:currency effect | effect of exchange rate changes on cash and cash equivalents and restricted cash
      | impact of foreign exchange on cash | exchange rate effects`,
    other: { zh: `汇率变动对现金的影响 | 汇率变动影响 | 匯率變動影響 | 汇率变动对现金及现金等价物的影响 | 匯率變動對現金及現金等價物的影響 | 汇兑影响` },
    usGaap: 'EffectOfExchangeRateOnCashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents EffectOfExchangeRateOnCashAndCashEquivalents',
    ifrs: 'EffectOfExchangeRateChangesOnCashAndCashEquivalents',
  },
  {
    id: 'totalCashFlow',
    name: 'Total cash flow',
    sign: 'either',
    labels: `total cash flow | net cash flow | net change in cash | change in cash | net increase decrease in cash and cash equivalents
      | net decrease increase in cash and cash equivalents | net increase in cash and cash equivalents | net decrease in cash and cash equivalents
      | increase decrease in cash and cash equivalents | increase decrease in cash | net increase decrease in cash | net change in cash and cash equivalents
      | changes in cash | net increase decrease in cash cash equivalents and restricted cash | decrease increase in cash and cash equivalents
      | net increase in cash | net decrease in cash | cash flow net | change in cash and cash equivalents | net cash movement | inc dec in cash
      | net inc dec in cash | chg in cash | net decrease increase in cash cash equivalents and restricted cash
      | net change in cash cash equivalents and restricted cash | increase in cash and cash equivalents | decrease in cash and cash equivalents
      | increase decrease in cash cash equivalents and restricted cash | movement in cash | net movement in cash | change in cash position | net chg in cash
      | net decrease in cash cash equivalents and restricted cash | net increase in cash cash equivalents and restricted cash | change in liquid funds
      | changes in cash and cash equivalents | cash increase decrease | net cash inflow | net cash outflow | net cash inflow outflow | net cashflow
      | decrease increase in cash | increase in cash | decrease in cash | total change in cash
      | net change in cash cash equivalents and restricted cash and cash equivalents`,
    other: {
      zh: `现金净增加额 | 现金及现金等价物净增加额 | 现金净流量 | 現金淨變動 | 现金流净额 | 总现金流 | 現金及現金等價物增加淨額 | 现金及现金等价物净增加减少额
      | 現金淨增加額`,
      it: `variazione di cassa | variazione netta della liquidità | flusso di cassa netto`,
      de: `veränderung der zahlungsmittel | veränderung der liquiden mittel`,
      fr: `variation de trésorerie | variation de la trésorerie`,
      es: `variación de caja | variación neta de efectivo`,
      pt: `variação de caixa`,
      ja: `現金及び現金同等物の増減額 | 現金増減`,
      ko: `현금의 증감 | 현금의증가`,
    },
    usGaap: 'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect CashAndCashEquivalentsPeriodIncreaseDecrease',
    ifrs: 'IncreaseDecreaseInCashAndCashEquivalents',
  },
  {
    id: 'cashAtBeginningOfPeriod',
    name: 'Cash at beginning of period',
    instant: true,
    labels: `cash at beginning of period | cash beginning of period | cash and cash equivalents at beginning of period
      | cash and cash equivalents beginning of period | cash and cash equivalents at the beginning of the period
      | cash and cash equivalents at beginning of year | cash and cash equivalents at the beginning of the year | opening cash | beginning cash
      | beginning cash balance | opening cash balance | cash at beginning of year | cash and cash equivalents beginning of year
      | cash cash equivalents and restricted cash at beginning of period | cash cash equivalents and restricted cash beginning of period
      | cash cash equivalents and restricted cash at beginning of the period | cash bop | cash and cash equivalents and restricted cash at beginning of period
      | cash cash equivalents and restricted cash at beginning of year | cash at start of period | cash at the beginning of the period
      | cash cash equivalents and restricted cash at the beginning of the period | cash cash equivalents and restricted cash beginning of year
      | cash and cash equivalents at beginning of the period | cash and cash equivalents at beginning of the year`,
    other: { zh: `期初现金 | 期初现金及现金等价物余额 | 期初現金 | 现金及现金等价物期初余额` },
  },
  {
    id: 'freeCashFlowToEquity',
    name: 'Free cash flow to equity',
    sign: 'either',
    labels: `levered free cash flow | free cash flow to equity | fcfe | equity free cash flow | equity fcf`,
  },
  {
    id: 'freeCashFlow',
    name: 'Free cash flow',
    sign: 'either',
    labels: `free cash flow | fcf | free cashflow | free cash flows | free cash flow fcf | free cash flow before dividends | net free cash flow
      | free operating cash flow | group free cash flow | reported free cash flow | free cash flow pre dividends
      | free cash flow from operations | free cash flow after leases | free cash flow post leases | total free cash flow | fcf pre dividends
      | operating free cash flow | consolidated free cash flow | free cash flow non gaap | fcf post leases | free cash outflow | free cash inflow
      | free cash generation | free cash flow after interest and tax | free cash`,
    other: {
      zh: `自由现金流 | 自由现金流量 | 自由現金流 | 自由現金流量 | 自由现金流净额`,
      it: `free cash flow | flusso di cassa libero | flusso di cassa disponibile`,
      de: `freier cashflow | freie cashflow | freien cashflow | free cashflow | free cash flow | freier cash flow`,
      fr: `flux de trésorerie disponible | free cash flow | cash flow libre | flux de trésorerie libre | cash flow disponible`,
      es: `flujo de caja libre | flujo libre de caja`,
      pt: `fluxo de caixa livre`,
      ja: `フリーキャッシュフロー | フリー キャッシュ フロー | fcf`,
      ko: `잉여현금흐름 | fcf`,
    },
    margin: 'fcfMargin',
  },
  {
    id: 'freeCashFlowBeforeTax',
    name: 'Free cash flow before tax',
    sign: 'either',
    labels: `free cash flow before tax | free cash flow pre tax | pre tax free cash flow | free cash flow before taxes | fcf pre tax | fcf before tax`,
    other: { de: `free cashflow vor steuern | free cash flow vor steuern | freier cashflow vor steuern`, es: `flujo de caja libre antes de impuestos` },
  },

  {
    id: 'operatingFreeCashFlow',
    name: 'Operating free cash flow',
    sign: 'either',
    labels: `operating free cash flow after leases | free cash flow from operating activities`,
    other: {
      fr: `cash flow disponible d'exploitation | flux de trésorerie disponible d'exploitation | cash flow opérationnel disponible`,
      de: `operativer freier cashflow | operativer free cashflow`,
      it: `free cash flow operativo | flusso di cassa operativo disponibile`,
      es: `flujo de caja operativo libre`,
    },
  },
  {
    id: 'adjustedFreeCashFlow',
    name: 'Adjusted free cash flow',
    sign: 'either',
    labels: `adjusted free cash flow | adj free cash flow | adjusted fcf | adj fcf | underlying free cash flow | non gaap free cash flow | recurring free cash flow
      | normalised free cash flow | normalized free cash flow | free cash flow adjusted | core free cash flow | fcf adjusted | organic free cash flow
      | unlevered adjusted free cash flow | comparable free cash flow | free cash flow before special items | free cash flow excluding special items | fcf adj
      | free cash flow adj`,
    other: { zh: `经调整自由现金流 | 經調整自由現金流`, de: `bereinigter free cashflow | bereinigter freier cashflow`, fr: `flux de trésorerie disponible ajusté` },
    margin: 'adjustedFcfMargin',
  },
  {
    id: 'freeCashFlowToFirm',
    name: 'Free cash flow to the firm',
    sign: 'either',
    labels: `free cash flow to firm | free cash flow to the firm | fcff | unlevered free cash flow | ufcf | unlevered fcf | free cash flow to firm fcff
      | free cash flow fcff | operating free cash flow after tax`,
    other: { zh: `企业自由现金流 | 公司自由现金流 | 无杠杆自由现金流`, it: `flusso di cassa unlevered` },
  },
  {
    id: 'interestPaid',
    name: 'Interest paid',
    sign: 'negative',
    labels: `interest paid | cash paid for interest | cash interest paid | interest payments | cash interest | net interest paid | finance costs paid
      | interest paid net | cash paid for interest net of amounts capitalized | cash paid during the period for interest | cash interest expense
      | interest and finance costs paid | cash paid for interest net`,
    other: { zh: `已付利息 | 支付利息 | 支付的利息` },
    usGaap: 'InterestPaidNet InterestPaid',
    ifrs: 'InterestPaidClassifiedAsOperatingActivities InterestPaidClassifiedAsFinancingActivities',
  },
  {
    id: 'interestReceived',
    name: 'Interest received',
    labels: `interest received | cash interest received | interest and dividends received | interest income received`,
    other: { zh: `已收利息 | 收到利息` },
    ifrs: 'InterestReceivedClassifiedAsOperatingActivities InterestReceivedClassifiedAsInvestingActivities',
  },
  {
    id: 'dividendsReceived',
    name: 'Dividends received',
    labels: `dividends received | dividends from associates | dividends received from associates | dividend received
      | dividends received from associates and joint ventures | dividends from equity affiliates | distributions from equity method investments`,
    ifrs: 'DividendsReceivedClassifiedAsOperatingActivities DividendsReceivedClassifiedAsInvestingActivities',
  },
  {
    id: 'incomeTaxPaid',
    name: 'Income tax paid',
    sign: 'negative',
    labels: `income tax paid | income taxes paid | taxes paid | tax paid | cash paid for income taxes | cash taxes | cash tax | cash taxes paid
      | cash paid for taxes | income taxes paid net | cash paid for income taxes net of refunds | cash tax paid | income taxes paid net of refunds
      | cash paid for income taxes net | cash paid during the period for income taxes | taxation paid | corporate tax paid | income tax payments`,
    other: { zh: `已付所得税 | 支付所得税 | 已付所得稅 | 缴纳所得税` },
    usGaap: 'IncomeTaxesPaidNet IncomeTaxesPaid',
    ifrs: 'IncomeTaxesPaidRefundClassifiedAsOperatingActivities',
  },
  {
    id: 'minorityInterestAddBack',
    name: 'Minority interest add-back',
    sign: 'either',
    labels: `minority interest add back | cashFlow:minority interest | cashFlow:minority interests | cashFlow:minorities | minorities add back`,
  },
]);
