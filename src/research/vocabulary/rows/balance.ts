/** Balance sheet: what stands at a date. */
import { table } from './table.ts';

export const rows = table('balance', { kinds: ['money'], instant: true }, [
  {
    id: 'cash',
    name: 'Cash and cash equivalents',
    labels: `cash | cash and cash equivalents | cash and equivalents | cash cash equivalents | cash and cash equivalent | cash and bank balances | cash and bank
      | cash at bank | bank balances and cash | cash and bank deposits | cash and balances with banks | total cash and cash equivalents
      | cash and liquid assets | cash position | cash balance | cash on hand | cash and short term deposits | bank balances
      | cash and cash equivalents at end of period | cash and cash equivalents end of period | cash and cash equivalents at the end of the period
      | cash and cash equivalents at end of year | cash and cash equivalents at the end of the year | cash and cash equivalents end of year
      | cash at end of period | cash end of period | ending cash | ending cash balance | closing cash | cash at end of year
      | cash and cash equivalents at end of quarter | cash balance at end of period | period end cash | year end cash | cash at the end of the period
      | cash eop | cash and cash equivalents at period end | cash and due from banks | closing cash balance | net cash at end of period
      | cash and cash equivalents at end of the period | cash and cash equivalents at end of the year | cash equivalents | total cash`,
    other: {
      zh: `现金及现金等价物 | 货币资金 | 现金 | 现金及银行结余 | 期末现金 | 現金及現金等價物 | 現金及銀行結餘 | 現金 | 现金和现金等价物
      | 期末现金及现金等价物余额 | 现金及现金等价物期末余额 | 現金及約當現金`,
      it: `disponibilità liquide | balance:cassa | liquidità | cassa e disponibilità liquide`,
      de: `zahlungsmittel | liquide mittel | zahlungsmittel und zahlungsmitteläquivalente | kassenbestand | barmittel`,
      fr: `trésorerie | trésorerie et équivalents de trésorerie | disponibilités`,
      es: `efectivo | efectivo y equivalentes | balance:caja | efectivo y otros activos líquidos equivalentes`,
      pt: `balance:caixa | caixa e equivalentes de caixa | disponibilidades`,
      ja: `現金及び現金同等物 | 現金及び預金 | 現預金`,
      ko: `현금 및 현금성자산 | 현금및현금성자산`,
    },
    usGaap: 'CashAndCashEquivalentsAtCarryingValue Cash',
    ifrs: 'CashAndCashEquivalents',
  },
  {
    id: 'restrictedCash',
    name: 'Restricted cash',
    labels: `restricted cash | restricted cash and deposits | restricted bank deposits | pledged deposits | restricted cash and cash equivalents
      | restricted bank balances | pledged bank deposits | restricted cash current | restricted cash non current`,
    other: { zh: `受限制现金 | 受限资金 | 受限制现金 | 受限制現金 | 受限现金 | 已抵押存款` },
    usGaap: 'RestrictedCash RestrictedCashCurrent RestrictedCashAndCashEquivalents',
    ifrs: 'RestrictedCashAndCashEquivalents',
  },
  {
    id: 'cashAndRestrictedCash',
    name: 'Cash, cash equivalents and restricted cash',
    labels: `cash cash equivalents and restricted cash | cash and cash equivalents and restricted cash | cash and restricted cash
      | cash cash equivalents and restricted cash at end of period | cash cash equivalents and restricted cash end of period
      | cash cash equivalents and restricted cash at end of the period | cash cash equivalents and restricted cash at end of year
      | cash and cash equivalents and restricted cash at end of period | total cash cash equivalents and restricted cash
      | cash cash equivalents and restricted cash end of year | cash cash equivalents and restricted cash at the end of the period`,
    other: { zh: `现金 现金等价物及受限制现金` },
    usGaap: 'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
  },
  {
    id: 'cashAndShortTermInvestments',
    name: 'Cash and short-term investments',
    labels: `cash and short term investments | cash and marketable securities | cash and securities | cash plus securities | cash cash equivalents and short term investments
      | cash cash equivalents and marketable securities | cash and investments | cash and current investments | cash cash equivalents and investments
      | cash and cash equivalents and short term investments | cash equivalents and short term investments | cash and sti
      | cash cash equivalents restricted cash and short term investments | cash cash equivalents and short term marketable securities
      | total cash cash equivalents and marketable securities | total cash and marketable securities
      | cash and cash equivalents restricted cash and short term investments | cash and liquid investments
      | total cash cash equivalents and short term investments | cash and short term financial assets | total cash and short term investments
      | cash and other liquid investments | cash cash equivalents restricted cash short term deposits and short term investments
      | cash investments and marketable securities | total cash and investments | liquidity position | cash cash equivalents and current investments`,
    other: { zh: `现金及短期投资 | 现金 现金等价物及短期投资 | 現金及短期投資 | 现金及现金等价物和短期投资 | 现金和短期投资 | 现金储备` },
    usGaap: 'CashCashEquivalentsAndShortTermInvestments',
  },
  {
    id: 'shortTermInvestments',
    name: 'Short-term investments',
    labels: `short term investments | marketable securities | current investments | short term financial assets | short term marketable securities
      | current marketable securities | marketable securities current | short term deposits | time deposits | short term bank deposits | term deposits
      | balance:sti | short term time deposits | temporary investments | current financial assets | other current financial assets | short term investment
      | marketable securities short term | financial assets current | investments current | short term investments net`,
    other: { zh: `短期投资 | 交易性金融资产 | 短期投資 | 短期理财 | 定期存款 | 短期存款`, ja: `有価証券`, ko: `단기투자자산 | 단기금융상품` },
    usGaap: 'ShortTermInvestments MarketableSecuritiesCurrent AvailableForSaleSecuritiesCurrent',
    ifrs: 'CurrentInvestments OtherCurrentFinancialAssets',
  },
  {
    id: 'accountsReceivable',
    name: 'Accounts receivable',
    labels: `accounts receivable | accounts receivable net | trade receivables | trade and other receivables | receivables | receivables net | receivable
      | trade debtors | debtors | trade receivable | net receivables | accounts receivables | account receivable | account receivables | trade receivables net
      | balance:ar | trade and notes receivable | trade accounts receivable | notes and accounts receivable | accounts and notes receivable
      | accounts notes and other receivable | trade and bills receivables | bills and accounts receivable | trade and notes receivables | customer receivables
      | accounts receivable trade | trade debtors and other receivables | accounts receivable less allowance | accounts receivable less allowances
      | accounts and other receivables | accounts and other receivables net | trade accounts receivable net | notes and accounts receivable net
      | accounts notes and other receivable net | receivables less allowances | total receivables | trade and bills receivable | accounts receivable and other
      | customer accounts receivable | short term receivables | receivables from customers | accounts receivable net of allowance
      | accounts receivable net of allowance for credit losses | trade and other receivables net | accounts receivable net current`,
    other: {
      zh: `应收账款 | 应收款项 | 贸易应收款项 | 应收账款及票据 | 應收賬款 | 應收帳款 | 貿易應收款項 | 应收账款净额 | 应收票据及应收账款 | 貿易及其他應收款項
      | 应收款`,
      it: `crediti commerciali | crediti verso clienti`,
      de: `forderungen aus lieferungen und leistungen | forderungen`,
      fr: `créances clients | clients et comptes rattachés | créances`,
      es: `cuentas por cobrar | deudores comerciales | balance:clientes`,
      pt: `contas a receber | balance:clientes`,
      ja: `売掛金 | 受取手形及び売掛金 | 売上債権 | 営業債権`,
      ko: `매출채권`,
    },
    usGaap: 'AccountsReceivableNetCurrent ReceivablesNetCurrent',
    ifrs: 'CurrentTradeReceivables TradeAndOtherCurrentReceivables',
  },
  {
    id: 'otherReceivables',
    name: 'Other receivables',
    labels: `other receivables | other receivable | other accounts receivable | sundry debtors | other debtors | other receivables net | vendor receivables
      | nontrade receivables | vendor non trade receivables`,
    other: { zh: `其他应收款 | 其他應收款 | 其他应收款项` },
    usGaap: 'OtherReceivablesNetCurrent NontradeReceivablesCurrent',
    ifrs: 'OtherCurrentReceivables',
  },
  {
    id: 'contractAssets',
    name: 'Contract assets',
    labels: `contract assets | unbilled receivables | contract assets net | contract asset | unbilled revenue | unbilled receivable | contract assets current`,
    other: { zh: `合同资产 | 合約資產 | 合约资产` },
    usGaap: 'ContractWithCustomerAssetNetCurrent ContractWithCustomerAssetNet',
    ifrs: 'CurrentContractAssets ContractAssets',
  },
  {
    id: 'dueFromRelatedParties',
    name: 'Amounts due from related parties',
    labels: `amounts due from related parties | due from related parties | amount due from related parties | receivables from related parties
      | amounts due from related companies | amounts due from related parties net`,
    other: { zh: `应收关联方款项 | 應收關聯方款項` },
    usGaap: 'DueFromRelatedPartiesCurrent',
  },
  {
    id: 'inventory',
    name: 'Inventory',
    labels: `inventory | inventories | merchandise inventories | merchandise inventory | stock in trade | total inventory | total inventories | inventories net
      | inventory net | balance:stocks | merchandise inventories net | balance:stock | net inventory | net inventories | inventory level | inventory levels
      | finished goods inventory`,
    other: {
      zh: `存货 | 存貨 | 库存 | 存货净额`,
      it: `rimanenze | magazzino`,
      de: `vorräte | vorratsvermögen`,
      fr: `balance:stocks`,
      es: `existencias | inventarios`,
      pt: `estoques | inventários`,
      ja: `棚卸資産 | たな卸資産`,
      ko: `재고자산`,
    },
    usGaap: 'InventoryNet',
    ifrs: 'Inventories CurrentInventories',
  },
  {
    id: 'deferredContractCosts',
    name: 'Deferred contract costs',
    labels: `deferred contract acquisition costs | deferred contract costs | capitalized contract costs | deferred contract acquisition costs current
      | costs capitalized to obtain revenue contracts net | contract acquisition costs`,
    usGaap: 'CapitalizedContractCostNetCurrent',
  },
  {
    id: 'deferredContractCostsNoncurrent',
    name: 'Deferred contract costs, non-current',
    labels: `deferred contract acquisition costs non current | deferred contract acquisition costs noncurrent`,
    usGaap: 'CapitalizedContractCostNetNoncurrent',
  },
  {
    id: 'allowanceForDoubtfulAccounts',
    name: 'Allowance for doubtful accounts',
    sign: 'either',
    labels: `allowance for doubtful accounts | allowance for doubtful receivables | bad debt allowance | less allowance for doubtful accounts
      | expected credit loss allowance on receivables`,
    other: { zh: `坏账准备 | 壞賬準備` },
    usGaap: 'AllowanceForDoubtfulAccountsReceivableCurrent',
  },
  {
    id: 'prepaidExpensesAndOtherCurrentAssets',
    name: 'Prepaid expenses and other current assets',
    labels: `prepaid expenses and other current assets | prepaid expense and other current assets | prepayments and other current assets
      | prepayments and other assets | prepayments deposits and other receivables | prepayments other receivables and other assets
      | prepaid expenses and other | prepaid and other current assets | prepayments and other receivables | prepayments receivables and other assets
      | prepaid expenses and other current assets net | prepayments other receivables and other current assets | prepayments and other current assets net
      | prepayments deposits and other assets`,
    other: { zh: `预付款项及其他流动资产 | 预付费用及其他流动资产 | 預付款項及其他流動資產 | 预付款项 按金及其他应收款项 | 预付账款和其他流动资产 | 预付款及其他流动资产` },
    usGaap: 'PrepaidExpenseAndOtherAssetsCurrent',
  },
  {
    id: 'prepaidExpensesAndOtherAssets',
    name: 'Prepaid expenses and other assets',
    labels: `prepaid expenses and other assets | prepaid expense and other assets`,
    usGaap: 'PrepaidExpenseAndOtherAssets',
  },
  {
    id: 'prepaidExpenses',
    name: 'Prepaid expenses',
    labels: `prepaid expenses | prepayments | prepaid expense | prepaids | advances to suppliers | advance to suppliers | prepayments to suppliers`,
    other: { zh: `预付款项 | 预付账款 | 预付费用 | 預付款項 | 预付款`, ja: `前払費用`, ko: `선급비용` },
    usGaap: 'PrepaidExpenseCurrent',
    ifrs: 'CurrentPrepayments CurrentPrepaidExpenses',
  },
  {
    id: 'prepaidIncomeTaxes',
    name: 'Prepaid income taxes',
    labels: `prepaid income taxes | income taxes receivable | income tax receivable | tax receivable | current tax assets | prepaid income tax | taxes receivable
      | recoverable taxes | prepaid taxes | refundable income taxes | tax recoverable | current income tax assets | current tax receivable`,
    other: { zh: `可收回税项 | 预缴所得税 | 可收回稅項` },
    usGaap: 'IncomeTaxesReceivable PrepaidTaxes',
    ifrs: 'CurrentTaxAssetsCurrent CurrentTaxAssets',
  },
  {
    id: 'assetsHeldForSale',
    name: 'Assets held for sale',
    labels: `assets held for sale | current assets held for sale | non current assets held for sale | assets of disposal group | assets classified as held for sale
      | assets of discontinued operations | assets of disposal group classified as held for sale`,
    other: { zh: `持有待售资产 | 持作出售资产` },
    usGaap: 'AssetsHeldForSaleNotPartOfDisposalGroupCurrent',
    ifrs: 'NoncurrentAssetsOrDisposalGroupsClassifiedAsHeldForSale',
  },
  {
    id: 'otherCurrentAssets',
    name: 'Other current assets',
    labels: `other current assets | other current asset | other current assets net | current assets other | other short term assets | other curr assets
      | other current assets and prepaid expenses | others current assets | other current assets total | prepaid and other | total other current assets`,
    other: {
      zh: `其他流动资产 | 其他流動資產`,
      it: `altre attività correnti`,
      de: `sonstige kurzfristige vermögenswerte`,
      fr: `autres actifs courants`,
      es: `otros activos corrientes`,
      pt: `outros ativos circulantes`,
      ja: `その他の流動資産 | その他流動資産`,
      ko: `기타유동자산`,
    },
    usGaap: 'OtherAssetsCurrent',
    ifrs: 'OtherCurrentAssets OtherCurrentNonfinancialAssets',
  },
  {
    id: 'totalCurrentAssets',
    name: 'Total current assets',
    labels: `total current assets | current assets | current assets total | total curr assets | total current asset | total short term assets`,
    other: {
      zh: `流动资产合计 | 流动资产总额 | 流动资产总值 | 流動資產總額 | 流動資產合計 | 流動資產總值 | 总流动资产 | 流动资产 | 流動資產`,
      it: `totale attività correnti | attività correnti | attivo circolante`,
      de: `kurzfristige vermögenswerte | umlaufvermögen | summe kurzfristige vermögenswerte`,
      fr: `actifs courants | total actifs courants | actif circulant | total des actifs courants`,
      es: `activo corriente | total activo corriente | activos corrientes`,
      pt: `ativo circulante | total do ativo circulante`,
      ja: `流動資産 | 流動資産合計`,
      ko: `유동자산`,
    },
    usGaap: 'AssetsCurrent',
    ifrs: 'CurrentAssets',
  },
  {
    id: 'grossPropertyAndEquipment',
    name: 'Gross property and equipment',
    labels: `gross property and equipment | property and equipment gross | gross ppe | gross pp and e | property plant and equipment gross
      | gross property plant and equipment | property and equipment at cost | gross fixed assets | property plant and equipment at cost | gross block
      | balance:property and equipment before depreciation`,
    usGaap: 'PropertyPlantAndEquipmentGross',
  },
  {
    id: 'accumulatedDepreciationAndAmortization',
    name: 'Accumulated depreciation and amortization',
    sign: 'negative',
    labels: `accumulated depreciation | accumulated depreciation and amortization | accumulated depreciation and amortisation | less accumulated depreciation
      | less accumulated depreciation and amortization | accumulated depreciation depletion and amortization`,
    other: { zh: `累计折旧 | 累計折舊` },
    usGaap: 'AccumulatedDepreciationDepletionAndAmortizationPropertyPlantAndEquipment',
  },
  {
    id: 'netPpe',
    name: 'Net property, plant and equipment',
    labels: `net pp and e | net ppe | pp and e | ppe | property plant and equipment | property plant and equipment net | property and equipment
      | property and equipment net | net property plant and equipment | net property and equipment | fixed assets | net fixed assets | fixed assets net
      | tangible assets | tangible fixed assets | net tangible assets fixed | pp and e net | ppe net | property plant equipment | plant property and equipment
      | plant and equipment | property equipment and software net | property buildings and equipment net | property plant and equipment at cost net
      | property equipment and leasehold improvements net | property and equipment less accumulated depreciation | net block
      | total property and equipment net | total property plant and equipment net | property equipment and capitalized software net
      | land buildings and equipment net | property equipment net | parks resorts and other property net | flight equipment net | net property
      | total property plant and equipment | premises and equipment | premises and equipment net | total fixed assets
      | property plant and equipment and right of use assets | balance:tangibles | fixed asset | properties and equipment net | properties plants and equipment net | properties and equipment`,
    other: {
      zh: `固定资产 | 物业 厂房及设备 | 固定资产净额 | 固定資產 | 物業 廠房及設備 | 不动产 厂房及设备 | 物业及设备净额 | 物业及设备 | 物业和设备净额
      | 固定资产净值 | 不動產 廠房及設備`,
      it: `immobilizzazioni materiali | immobili impianti e macchinari`,
      de: `sachanlagen | sachanlagevermögen`,
      fr: `immobilisations corporelles`,
      es: `inmovilizado material | propiedad planta y equipo`,
      pt: `imobilizado | ativos fixos tangíveis`,
      ja: `有形固定資産`,
      ko: `유형자산`,
    },
    usGaap: 'PropertyPlantAndEquipmentNet',
    ifrs: 'PropertyPlantAndEquipment',
  },
  {
    id: 'constructionInProgress',
    name: 'Construction in progress',
    labels: `construction in progress | balance:cip | assets under construction | capital work in progress | cwip | construction work in progress`,
    other: { zh: `在建工程`, ja: `建設仮勘定`, ko: `건설중인자산` },
    usGaap: 'ConstructionInProgressGross',
    ifrs: 'ConstructionInProgress',
  },
  {
    id: 'investmentProperty',
    name: 'Investment property',
    labels: `investment property | investment properties | real estate investments | investment properties net | real estate investment properties`,
    other: { zh: `投资物业 | 投资性房地产 | 投資物業` },
    usGaap: 'RealEstateInvestmentPropertyNet',
    ifrs: 'InvestmentProperty',
  },
  {
    id: 'biologicalAssets',
    name: 'Biological assets',
    labels: `biological assets | current biological assets`,
    other: { zh: `生物资产 | 生物資產` },
    ifrs: 'BiologicalAssets',
  },
  {
    id: 'goodwill',
    name: 'Goodwill',
    labels: `goodwill | goodwill net | net goodwill | goodwill on consolidation | total goodwill`,
    other: {
      zh: `商誉 | 商譽`,
      it: `avviamento`,
      de: `geschäfts oder firmenwert | firmenwert`,
      fr: `écarts d'acquisition | goodwill`,
      es: `fondo de comercio`,
      pt: `ágio`,
      ja: `のれん`,
      ko: `영업권`,
    },
    usGaap: 'Goodwill',
    ifrs: 'Goodwill',
  },
  {
    id: 'netIntangibles',
    name: 'Net intangible assets',
    labels: `net intangibles | intangibles | intangible assets | intangible assets net | intangibles net | net intangible assets | other intangible assets
      | other intangible assets net | other intangibles | other intangibles net | intangible fixed assets | acquired intangible assets net
      | purchased intangible assets net | acquisition related intangible assets net | amortizable intangible assets net | identifiable intangible assets net
      | identifiable intangible assets | finite lived intangible assets net | amortizing intangible assets net | acquired intangible assets
      | identified intangible assets net | intangible assets other than goodwill | total intangible assets | total intangibles | intangible asset`,
    other: {
      zh: `无形资产 | 無形資產 | 无形资产净额`,
      it: `immobilizzazioni immateriali | attività immateriali`,
      de: `immaterielle vermögenswerte`,
      fr: `immobilisations incorporelles`,
      es: `inmovilizado intangible | activos intangibles`,
      pt: `intangível | ativos intangíveis`,
      ja: `無形固定資産 | 無形資産`,
      ko: `무형자산`,
    },
    usGaap: 'FiniteLivedIntangibleAssetsNet IntangibleAssetsNetExcludingGoodwill',
    ifrs: 'IntangibleAssetsOtherThanGoodwill',
  },
  {
    id: 'goodwillAndIntangibles',
    name: 'Goodwill and intangible assets',
    labels: `goodwill and intangibles | goodwill and intangible assets | goodwill and other intangible assets | goodwill and other intangibles
      | intangible assets and goodwill | intangibles and goodwill | goodwill and intangible assets net | goodwill intangibles
      | goodwill and other intangible assets net | intangible assets including goodwill | intangibles including goodwill | goodwill and net intangibles`,
    other: { zh: `商誉及无形资产 | 商譽及無形資產` },
    usGaap: 'IntangibleAssetsNetIncludingGoodwill',
    ifrs: 'IntangibleAssetsAndGoodwill',
  },
  {
    id: 'operatingLeaseAssets',
    name: 'Operating lease right-of-use assets',
    labels: `operating lease right of use assets | right of use assets | operating lease assets | rou assets | operating lease rou assets
      | lease right of use assets | right of use assets net | operating lease right of use assets net | rou asset | right of use asset
      | operating lease assets net | lease right of use asset net | operating lease right of use asset | right of use assets operating leases
      | finance lease right of use assets | lease right of use assets net`,
    other: { zh: `使用权资产 | 使用權資產 | 经营租赁使用权资产`, de: `nutzungsrechte`, fr: `droits d'utilisation`, it: `diritti d'uso`, ja: `使用権資産`, ko: `사용권자산` },
    usGaap: 'OperatingLeaseRightOfUseAsset',
    ifrs: 'RightofuseAssets',
  },
  {
    id: 'longTermInvestments',
    name: 'Long-term investments',
    labels: `long term investments | investments long term | non current investments | noncurrent investments | long term marketable securities
      | long term investment | marketable securities long term | marketable securities non current | lt investments | long term financial assets
      | non current financial assets | long term investments net | long term deposits | other long term investments | noncurrent marketable securities`,
    other: { zh: `长期投资 | 长期股权投资 | 長期投資`, ja: `投資有価証券`, ko: `장기투자자산` },
    usGaap: 'LongTermInvestments MarketableSecuritiesNoncurrent AvailableForSaleSecuritiesNoncurrent',
    ifrs: 'NoncurrentInvestmentsOtherThanInvestmentsAccountedForUsingEquityMethod OtherNoncurrentFinancialAssets',
  },
  {
    id: 'totalInvestments',
    name: 'Total investments',
    labels: `total investments | investments | financial investments | investments total | investments and advances | balance:investments in securities
      | investment securities total | investment portfolio`,
    other: { zh: `投资总额 | 总投资 | 投資總額` },
    usGaap: 'Investments',
  },
  {
    id: 'investmentsInAssociates',
    name: 'Investments in associates and joint ventures',
    labels: `investments in associates | investment in associates | investments in associates and joint ventures | interests in associates | interest in associates
      | interests in joint ventures | interests in associates and joint ventures | equity method investments | equity investments | investments in affiliates
      | investments in equity method investees | investments accounted for using the equity method | investments in equity affiliates
      | investments in and advances to affiliates | investments in unconsolidated affiliates | balance:associates | balance:associates and joint ventures
      | investment in affiliates | investments in equity investees | investments in joint ventures | investment in equity investees
      | investment in joint ventures | equity securities and other investments | balance:associates and jvs | associates and jv investments`,
    other: {
      zh: `于联营公司的投资 | 于联营公司之权益 | 對聯營公司的投資 | 于联营公司及合营公司的投资 | 权益法核算的投资 | 於聯營公司的投資 | 聯營公司權益`,
      fr: `participations dans les entreprises associées | titres mis en équivalence`,
      it: `balance:partecipazioni`,
      de: `at equity bewertete beteiligungen`,
      ja: `持分法で会計処理されている投資`,
    },
    usGaap: 'EquityMethodInvestments',
    ifrs: 'InvestmentAccountedForUsingEquityMethod InvestmentsInAssociates',
  },
  {
    id: 'deferredTaxAssets',
    name: 'Deferred tax assets',
    labels: `deferred tax assets | deferred tax asset | deferred income tax assets | deferred tax assets net | dta | deferred income tax assets net
      | net deferred tax assets | deferred income taxes assets | long term deferred tax assets`,
    other: {
      zh: `递延所得税资产 | 遞延稅項資產 | 递延税项资产 | 遞延所得稅資產`,
      de: `latente steueransprüche | aktive latente steuern`,
      fr: `impôts différés actifs`,
      it: `imposte anticipate | attività per imposte anticipate`,
      ja: `繰延税金資産`,
      ko: `이연법인세자산`,
    },
    usGaap: 'DeferredIncomeTaxAssetsNet DeferredTaxAssetsNetNoncurrent',
    ifrs: 'DeferredTaxAssets',
  },
  {
    id: 'deferredCompensationPlanAssets',
    name: 'Deferred compensation plan assets',
    labels: `deferred compensation plan assets | deferred compensation assets`,
    usGaap: 'DeferredCompensationPlanAssets',
  },
  {
    id: 'contentAssets',
    name: 'Content assets',
    labels: `content assets | content assets net | produced and licensed content costs | licensed and produced content | film and television costs
      | licensed copyrights | film and television costs and advances | produced and licensed content costs and advances | content library
      | non current content assets net | current content assets net`,
    other: { zh: `内容资产 | 内容资产净额` },
  },
  {
    id: 'otherLongTermAssets',
    name: 'Other long-term assets',
    labels: `other long term assets | other non current assets | other noncurrent assets | other long term assets net | other lt assets | other fixed assets
      | other non current assets net | other long term asset | other noncurrent assets net | other non current asset | total other non current assets
      | deposits and other non current assets | other assets non current | other assets long term`,
    other: {
      zh: `其他非流动资产 | 其他长期资产 | 其他非流動資產 | 其他長期資產`,
      it: `altre attività non correnti`,
      de: `sonstige langfristige vermögenswerte`,
      fr: `autres actifs non courants`,
      es: `otros activos no corrientes`,
      pt: `outros ativos não circulantes`,
      ja: `その他の非流動資産`,
      ko: `기타비유동자산`,
    },
    usGaap: 'OtherAssetsNoncurrent',
    ifrs: 'OtherNoncurrentAssets OtherNoncurrentNonfinancialAssets',
  },
  {
    id: 'otherAssets',
    name: 'Other assets',
    labels: `other assets | other assets net | balance:other assets and deposits | deposits and other assets | other assets total | total other assets
      | miscellaneous assets | other asset | miscellaneous assets net`,
    other: {
      zh: `其他资产 | 其他資產`,
      it: `altre attività`,
      de: `sonstige vermögenswerte | übrige vermögenswerte`,
      fr: `autres actifs`,
      es: `otros activos`,
      pt: `outros ativos`,
      ja: `その他の資産`,
      ko: `기타자산`,
    },
    usGaap: 'OtherAssets',
    ifrs: 'OtherAssets',
  },
  {
    id: 'totalNonCurrentAssets',
    name: 'Total non-current assets',
    labels: `total non current assets | total noncurrent assets | non current assets | noncurrent assets | total long term assets | long term assets
      | total fixed assets and other | fixed and other assets | total fixed and other assets | total non current asset | non current assets total
      | total lt assets | fixed assets and other`,
    other: {
      zh: `非流动资产合计 | 非流动资产总额 | 非流动资产 | 非流動資產總額 | 非流動資產 | 非流动资产总值 | 非流動資產總值 | 非流動資產合計`,
      it: `totale attività non correnti | attività non correnti | attivo immobilizzato`,
      de: `langfristige vermögenswerte | anlagevermögen`,
      fr: `actifs non courants | total actifs non courants | actif immobilisé`,
      es: `activo no corriente | total activo no corriente`,
      pt: `ativo não circulante`,
      ja: `非流動資産 | 固定資産合計 | 固定資産`,
      ko: `비유동자산`,
    },
    usGaap: 'AssetsNoncurrent',
    ifrs: 'NoncurrentAssets',
  },
  {
    id: 'totalAssets',
    name: 'Total assets',
    labels: `total assets | assets total | total asset | balance sheet total | balance:assets | assets in total | group total assets | total consolidated assets
      | average total assets reported`,
    other: {
      zh: `资产总计 | 总资产 | 资产总额 | 资产合计 | 資產總額 | 總資產 | 資產總值 | 资产总值 | 資產總計 | 資產合計`,
      it: `totale attivo | totale attività | attività totali`,
      de: `bilanzsumme | summe aktiva | gesamtvermögen`,
      fr: `total actif | total de l'actif | total bilan | total des actifs`,
      es: `activo total | total activo | activos totales`,
      pt: `ativo total | total do ativo | ativos totais`,
      ja: `総資産 | 資産合計`,
      ko: `자산총계 | 총자산`,
    },
    usGaap: 'Assets',
    ifrs: 'Assets',
  },
  {
    id: 'accountsPayable',
    name: 'Accounts payable',
    labels: `accounts payable | trade payables | trade and other payables | payables | trade creditors | creditors | accounts payables | account payable
      | account payables | trade accounts payable | trade payable | trade and bills payables | trade and notes payables | notes and accounts payable
      | accounts and notes payable | bills and accounts payable | balance:ap | accounts payable trade | merchandise accounts payable
      | trade and other accounts payable | vendor payables | suppliers payable | trade and bills payable | accounts and drafts payable
      | drafts and accounts payable | trade accounts payables | accounts payable merchandise | total accounts payable | accounts payable and other
      | supplier payables | trade and other creditors`,
    other: {
      zh: `应付账款 | 贸易应付款项 | 应付款项 | 应付账款及票据 | 應付賬款 | 應付帳款 | 貿易應付款項 | 应付票据及应付账款 | 貿易及其他應付款項 | 应付款`,
      it: `debiti commerciali | debiti verso fornitori`,
      de: `verbindlichkeiten aus lieferungen und leistungen`,
      fr: `dettes fournisseurs | fournisseurs et comptes rattachés`,
      es: `cuentas por pagar | acreedores comerciales | balance:proveedores`,
      pt: `contas a pagar | balance:fornecedores`,
      ja: `買掛金 | 支払手形及び買掛金 | 仕入債務 | 営業債務`,
      ko: `매입채무`,
    },
    usGaap: 'AccountsPayableCurrent AccountsPayableTradeCurrent',
    ifrs: 'TradeAndOtherCurrentPayablesToTradeSuppliers TradeAndOtherCurrentPayables',
  },
  {
    id: 'accountsPayableAndAccruedLiabilities',
    name: 'Accounts payable and accrued liabilities',
    labels: `accounts payable and accrued liabilities | accounts payable and accrued expenses | accounts payable and other accrued liabilities
      | payables and accruals | trade payables and accruals | accounts payable accrued expenses and other liabilities
      | accounts payable and other current liabilities | accounts payable accrued and other liabilities
      | accounts payable accrued expenses and other current liabilities`,
    usGaap: 'AccountsPayableAndAccruedLiabilitiesCurrent',
  },
  {
    id: 'accruedLiabilities',
    name: 'Accrued liabilities',
    labels: `accrued liabilities | accrued expenses | accruals | accrued expense | accrued and other liabilities | accrued liabilities and other
      | accrued expenses and other liabilities | accrued and other current liabilities | accrued expenses and other current liabilities
      | accrued liabilities and other current liabilities | other accrued liabilities | accrued liabilities current | other payables and accruals
      | other payables and accrued charges | other payables and accrued expenses | accruals and other payables | accruals and other liabilities
      | accrued expenses and other | accruals and other current liabilities | accrued expenses and other payables | accrued costs and expenses
      | other accrued expenses | accrued charges | total accrued liabilities | accruals and other`,
    other: {
      zh: `应计负债 | 应计费用 | 預提費用 | 预提费用 | 应计费用及其他流动负债 | 應計費用 | 应计负债及其他流动负债 | 其他应付款及应计费用 | 其他應付款項及應計費用`,
      ja: `未払費用`,
      ko: `미지급비용`,
    },
    usGaap: 'AccruedLiabilitiesCurrent AccruedLiabilitiesAndOtherLiabilities',
    ifrs: 'AccrualsClassifiedAsCurrent',
  },
  {
    id: 'accruedEmployeeCompensation',
    name: 'Accrued employee compensation',
    labels: `accrued employee compensation | accrued compensation | accrued compensation and benefits | accrued payroll | accrued payroll and related expenses
      | accrued salaries and benefits | accrued wages | payroll payable | salary and welfare payable | accrued payroll and benefits | accrued salaries
      | accrued payroll and employee benefits | salaries and benefits payable | employee benefits payable | accrued salaries and wages
      | accrued wages and benefits`,
    other: { zh: `应付职工薪酬 | 应付薪酬 | 应付工资及福利` },
    usGaap: 'EmployeeRelatedLiabilitiesCurrent',
  },
  {
    id: 'accruedStoreOperatingExpenses',
    name: 'Accrued store operating expenses',
    labels: `accrued store operating expenses`,
  },
  {
    id: 'incomeTaxesPayable',
    name: 'Income taxes payable',
    labels: `income taxes payable | income tax payable | taxes payable | tax payable | current tax liabilities | current income tax liabilities
      | accrued income taxes | tax liabilities | current tax payable | accrued taxes | taxation payable | income tax liabilities | balance:taxation
      | balance:tax | provision for tax | accrued and deferred income taxes | long term income taxes payable | current taxation`,
    other: { zh: `应交税费 | 应付所得税 | 應付稅項 | 应付税项 | 應付所得稅 | 应交所得税 | 所得税负债`, ja: `未払法人税等`, ko: `당기법인세부채` },
    usGaap: 'AccruedIncomeTaxesCurrent TaxesPayableCurrent',
    ifrs: 'CurrentTaxLiabilitiesCurrent CurrentTaxLiabilities',
  },
  {
    id: 'dividendsPayable',
    name: 'Dividends payable',
    labels: `dividends payable | dividend payable | accrued dividends`,
    other: { zh: `应付股利 | 應付股息` },
    usGaap: 'DividendsPayableCurrent',
  },
  {
    id: 'dueToRelatedParties',
    name: 'Amounts due to related parties',
    labels: `amounts due to related parties | due to related parties | amount due to related parties | payables to related parties
      | amounts due to related companies`,
    other: { zh: `应付关联方款项 | 應付關聯方款項` },
    usGaap: 'DueToRelatedPartiesCurrent',
  },
  { id: 'customerDeposits', name: 'Customer deposits', labels: `customer deposits | deposits from customers | customer accounts` },
  {
    id: 'deferredRevenue',
    name: 'Deferred revenue',
    labels: `deferred revenue | deferred revenues | contract liabilities | contract liability | unearned revenue | unearned revenues | deferred income
      | advances from customers | customer advances | deferred revenue current | advance from customers | deferred revenue and customer advances
      | customer advances and deferred revenue | receipts in advance | unearned income | unearned subscription revenue | deferred revenue and other
      | short term deferred revenue | current deferred revenue | deferred revenue and customer deposits | contract liabilities and deferred revenue
      | unexpired subscriptions | total deferred revenue | current portion of deferred revenue | customer deposits and deferred revenue
      | advance payments from customers | advances received | deferred membership fees | receipts in advance from customers | current contract liabilities
      | billings in excess of costs | deferred revenue short term | deferred revenues current`,
    other: {
      zh: `合同负债 | 递延收入 | 预收款项 | 預收款項 | 遞延收入 | 合約負債 | 客户预付款 | 预收账款 | 合约负债 | 递延收益`,
      ja: `契約負債 | 前受金 | 前受収益`,
      ko: `계약부채 | 선수금`,
      de: `vertragsverbindlichkeiten`,
      fr: `produits constatés d'avance | passifs sur contrats`,
    },
    usGaap: 'ContractWithCustomerLiabilityCurrent DeferredRevenueCurrent ContractWithCustomerLiability',
    ifrs: 'CurrentContractLiabilities ContractLiabilities',
  },
  {
    id: 'deferredRevenueNoncurrent',
    name: 'Long-term deferred revenue',
    labels: `long term deferred revenue | deferred revenue non current | non current deferred revenue | deferred revenue noncurrent | deferred revenue long term
      | deferred revenue net of current portion | long term contract liabilities | non current contract liabilities | long term unearned revenue
      | deferred revenues noncurrent | deferred revenue less current portion`,
    usGaap: 'ContractWithCustomerLiabilityNoncurrent DeferredRevenueNoncurrent',
    ifrs: 'NoncurrentContractLiabilities',
  },
  {
    id: 'giftCertificatesRedeemable',
    name: 'Gift cards outstanding',
    labels: `gift certificates redeemable | gift cards outstanding | gift card liability | gift card liabilities | unredeemed gift cards
      | gift cards and certificates | gift certificates | customer gift card liability | stored value card liability
      | stored value card liability and current portion of deferred revenue`,
  },
  {
    id: 'shortTermDebt',
    name: 'Short-term debt',
    labels: `short term debt | short term borrowings | short term loans | short term bank loans | st debt | short term borrowing | current debt | debt current | current borrowings | current portion of long term debt | current portion of debt | current maturities of long term debt | long term debt current | short term loans and borrowings | short term bank borrowings | bank loans current | commercial paper | notes payable | loans and borrowings current | interest bearing borrowings current | current interest bearing liabilities | short term debt and current portion of long term debt | short term borrowings and current portion of long term debt | loans payable current | short term bank loans and current portion of long term bank loans | borrowings current | bank borrowings current | short term financial debt | short term interest bearing debt | current financial liabilities | bank overdrafts | overdrafts | notes payable and current maturities of long term debt | current installments of long term debt | long term debt current portion | current portion of long term borrowings | short term convertible notes | convertible senior notes current | short term notes payable | revolving credit facility current | current portion of borrowings | long term debt due within one year | loans payable and current maturities | short term obligations and current portion of long term debt | short term debt including current portion of long term debt | current portion of convertible senior notes | notes payable current | short term loan | loans short term | st borrowings | term debt current | current term debt | short term debts | short term financing`,
    other: {
      zh: `短期借款 | 短期债务 | 短期贷款 | 短期銀行貸款 | 短期借貸 | 一年内到期的非流动负债 | 短期银行借款 | 短期銀行借款 | 短期有息负债`,
      it: `debiti finanziari correnti | indebitamento a breve | debiti finanziari a breve termine`,
      de: `kurzfristige finanzschulden | kurzfristige finanzverbindlichkeiten`,
      fr: `dettes financières courantes | dettes financières à court terme | emprunts à court terme`,
      es: `deuda a corto plazo | deuda financiera a corto plazo`,
      pt: `dívida de curto prazo | empréstimos de curto prazo`,
      ja: `短期借入金 | 短期有利子負債`,
      ko: `단기차입금`,
    },
    usGaap: 'ShortTermBorrowings DebtCurrent LongTermDebtCurrent CommercialPaper',
    ifrs: 'ShorttermBorrowings CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings',
  },
  {
    id: 'debtDueWithinOneYear',
    name: 'Debt due within one year',
    labels: `debt due within one year | debt maturing within one year | debt due within a year | borrowings due within one year`,
  },
  {
    id: 'shortTermLeases',
    name: 'Short-term lease liabilities',
    labels: `short term lease liabilities | current lease liabilities | lease liabilities current | operating lease liabilities current
      | current operating lease liabilities | current portion of operating lease liabilities | current portion of lease liabilities
      | lease liabilities short term | short term operating lease liabilities | operating lease liabilities current portion
      | current operating lease liability | short term leases | current portion of operating lease obligations | current portion of operating lease liability
      | current lease liability | current portion of finance lease liabilities | operating lease liability current | current maturities of operating leases
      | short term lease obligations | current operating lease obligations | current lease obligations | st lease liabilities
      | finance lease liabilities current | current portion of lease obligations | operating lease obligations due within one year
      | current obligations under operating leases | obligations under leases current`,
    other: { zh: `短期租赁负债 | 流动租赁负债 | 租賃負債流動 | 经营租赁负债 流动部分 | 一年内到期的租赁负债` },
    usGaap: 'OperatingLeaseLiabilityCurrent',
    ifrs: 'CurrentLeaseLiabilities',
  },
  {
    id: 'otherCurrentLiabilities',
    name: 'Other current liabilities',
    labels: `other current liabilities | other current liability | other current liabilities net | other short term liabilities | current liabilities other
      | other curr liabilities | other payables | other payables current | other current payables | others current liabilities
      | total other current liabilities | other current liabilities total | other creditors | other accounts payable | other current liabilities and accruals`,
    other: {
      zh: `其他流动负债 | 其他流動負債 | 其他应付款 | 其他應付款`,
      it: `altre passività correnti`,
      de: `sonstige kurzfristige verbindlichkeiten`,
      fr: `autres passifs courants`,
      es: `otros pasivos corrientes`,
      pt: `outros passivos circulantes`,
      ja: `その他の流動負債 | その他流動負債`,
      ko: `기타유동부채`,
    },
    usGaap: 'OtherLiabilitiesCurrent',
    ifrs: 'OtherCurrentLiabilities OtherCurrentNonfinancialLiabilities',
  },
  {
    id: 'totalCurrentLiabilities',
    name: 'Total current liabilities',
    labels: `total current liabilities | current liabilities | current liabilities total | total curr liabilities | total short term liabilities
      | total current liability | short term liabilities`,
    other: {
      zh: `流动负债合计 | 流动负债总额 | 流动负债 | 流動負債總額 | 流動負債 | 流动负债总值 | 流動負債總值 | 总流动负债 | 流動負債合計`,
      it: `totale passività correnti | passività correnti`,
      de: `kurzfristige verbindlichkeiten | kurzfristige schulden | summe kurzfristige schulden`,
      fr: `passifs courants | total passifs courants | total des passifs courants`,
      es: `pasivo corriente | total pasivo corriente | pasivos corrientes`,
      pt: `passivo circulante | total do passivo circulante`,
      ja: `流動負債 | 流動負債合計`,
      ko: `유동부채`,
    },
    usGaap: 'LiabilitiesCurrent',
    ifrs: 'CurrentLiabilities',
  },
  {
    id: 'longTermDebt',
    name: 'Long-term debt',
    labels: `long term debt | long term borrowings | long term loans | lt debt | non current borrowings | non current debt | long term debt net
      | long term debt net of current portion | long term debt less current portion | long term debt excluding current portion | long term bank loans
      | long term bank borrowings | long term debt non current | debt non current | noncurrent debt | long term loans and borrowings | convertible notes
      | convertible bonds | senior notes | bonds payable | unsecured senior notes | loans and borrowings non current | borrowings non current
      | long term borrowing | long term debt noncurrent | long term debt net of current maturities | long term debt less current maturities
      | long term notes payable | notes payable non current | non current interest bearing liabilities | long term debt net of discount
      | long term debt obligations | long term financial debt | long term interest bearing debt | long term debt due after one year
      | long term debt and capital lease obligations | non current financial liabilities | long term debt excluding current maturities
      | long term debt current portion excluded | term loan | term loans | term debt | long term loan | loans long term | non current bank borrowings
      | noncurrent borrowings | lt borrowings | long term debts | senior notes net | long term debt net of unamortized discount | borrowings long term
      | convertible debt | balance:bonds | non current term debt | senior unsecured notes`,
    other: {
      zh: `长期借款 | 长期债务 | 长期贷款 | 長期借款 | 長期借貸 | 应付债券 | 可转换债券 | 可转换优先票据 | 应付公司债 | 長期債務 | 长期银行借款 | 優先票據
      | 优先票据`,
      it: `debiti finanziari non correnti | indebitamento a lungo | debiti finanziari a lungo termine`,
      de: `langfristige finanzschulden | langfristige finanzverbindlichkeiten`,
      fr: `dettes financières non courantes | dettes financières à long terme | emprunts à long terme`,
      es: `deuda a largo plazo | deuda financiera a largo plazo`,
      pt: `dívida de longo prazo | empréstimos de longo prazo`,
      ja: `長期借入金 | 社債 | 長期有利子負債`,
      ko: `장기차입금 | 사채`,
    },
    usGaap: 'LongTermDebtNoncurrent LongTermDebt',
    ifrs: 'LongtermBorrowings NoncurrentPortionOfNoncurrentBorrowings',
  },
  {
    id: 'longTermLeases',
    name: 'Long-term lease liabilities',
    labels: `long term lease liabilities | non current lease liabilities | lease liabilities non current | operating lease liabilities non current
      | non current operating lease liabilities | long term operating lease liabilities | operating lease liabilities net of current portion
      | operating lease liabilities noncurrent | noncurrent operating lease liabilities | operating lease liabilities | lease liabilities | long term leases
      | operating lease liabilities long term | long term operating lease obligations | operating lease liabilities less current portion
      | long term lease liability | noncurrent lease liabilities | non current operating lease liability | long term lease obligations | lease liability
      | operating lease liability | operating lease obligations | long term operating lease liability | long term finance lease obligations
      | lt lease liabilities | finance lease liabilities | long term portion of operating lease liabilities | operating lease liability net of current portion
      | finance lease liabilities non current | lease liabilities net of current portion | lease liabilities noncurrent | long term operating leases
      | obligations under finance leases | capital lease obligations | finance lease obligations | long term finance lease liabilities
      | lease liabilities long term | lease obligations`,
    other: {
      zh: `长期租赁负债 | 租赁负债 | 非流动租赁负债 | 租賃負債 | 经营租赁负债 非流动部分`,
      de: `leasingverbindlichkeiten`,
      fr: `dettes de location | passifs de location`,
      it: `passività per leasing | debiti per leasing`,
      ja: `リース負債`,
      ko: `리스부채`,
    },
    usGaap: 'OperatingLeaseLiabilityNoncurrent',
    ifrs: 'NoncurrentLeaseLiabilities',
  },
  {
    id: 'deferredIncomeTaxes',
    name: 'Deferred income taxes',
    labels: `deferred income taxes | deferred tax | deferred taxes | deferred tax liabilities | deferred tax liability | deferred income tax liabilities
      | deferred income tax | deferred income taxes net | deferred tax liabilities net | dtl | net deferred tax liabilities
      | deferred income tax liabilities net | deferred income taxes and other | deferred taxation`,
    other: {
      zh: `递延所得税负债 | 递延税项负债 | 遞延稅項負債 | 遞延所得稅負債`,
      de: `latente steuerschulden | passive latente steuern | latente steuern`,
      fr: `impôts différés passifs | impôts différés`,
      it: `imposte differite`,
      ja: `繰延税金負債`,
      ko: `이연법인세부채`,
    },
    usGaap: 'DeferredIncomeTaxLiabilitiesNet DeferredTaxLiabilitiesNoncurrent',
    ifrs: 'DeferredTaxLiabilities',
  },
  {
    id: 'deferredCompensation',
    name: 'Deferred compensation',
    labels: `deferred compensation | deferred compensation liability | deferred compensation liabilities`,
    usGaap: 'DeferredCompensationLiabilityClassifiedNoncurrent',
  },
  {
    id: 'pensionLiabilities',
    name: 'Pension liabilities',
    labels: `pension liabilities | pension liability | pensions | pension obligations | retirement benefit obligations | retirement benefit obligation
      | employee benefit obligations | pension provisions | post employment benefits | pension and other postretirement benefits | defined benefit obligations
      | net pension liability | pension deficit | retirement benefits | provisions for pensions | pension and postretirement obligations | employee benefits
      | pension and other post retirement benefit obligations | employee benefit liabilities`,
    other: {
      de: `pensionsrückstellungen | pensionsverpflichtungen`,
      fr: `provisions pour retraites | engagements de retraite`,
      it: `tfr | fondo tfr | benefici ai dipendenti`,
      ja: `退職給付に係る負債`,
      zh: `退休福利义务`,
    },
    usGaap: 'PensionAndOtherPostretirementDefinedBenefitPlansLiabilitiesNoncurrent',
    ifrs: 'NoncurrentProvisionsForEmployeeBenefits',
  },
  {
    id: 'provisions',
    name: 'Provisions',
    labels: `provisions | other provisions | long term provisions | provisions for liabilities and charges | non current provisions | current provisions
      | provisions and other liabilities | provisions for liabilities | provisions for risks and charges`,
    other: {
      zh: `预计负债 | 拨备`,
      de: `rückstellungen | sonstige rückstellungen`,
      fr: `provisions pour risques et charges | provisions`,
      it: `fondi rischi e oneri | fondi per rischi e oneri | fondi | altri fondi`,
      es: `provisiones`,
      pt: `provisões`,
      ja: `引当金`,
      ko: `충당부채`,
    },
    ifrs: 'Provisions NoncurrentProvisions CurrentProvisions',
  },
  {
    id: 'decommissioningProvisions',
    name: 'Decommissioning provisions',
    labels: `decommissioning provisions | decommissioning provision | asset retirement obligations | decommissioning liabilities | aro`,
  },
  {
    id: 'otherLongTermLiabilities',
    name: 'Other long-term liabilities',
    labels: `other long term liabilities | other non current liabilities | other noncurrent liabilities | other lt liabilities | other long term liability
      | other non current liability | other liabilities non current | other liabilities long term | other long term liabilities net
      | total other non current liabilities | other long term obligations | other non current payables`,
    other: {
      zh: `其他非流动负债 | 其他长期负债 | 其他非流動負債 | 其他長期負債`,
      it: `altre passività non correnti`,
      de: `sonstige langfristige verbindlichkeiten`,
      fr: `autres passifs non courants`,
      es: `otros pasivos no corrientes`,
      pt: `outros passivos não circulantes`,
      ja: `その他の固定負債 | その他の非流動負債`,
      ko: `기타비유동부채`,
    },
    usGaap: 'OtherLiabilitiesNoncurrent',
    ifrs: 'OtherNoncurrentLiabilities OtherNoncurrentNonfinancialLiabilities',
  },
  {
    id: 'otherLiabilities',
    name: 'Other liabilities',
    labels: `other liabilities | other liabilities noncurrent | other liabilities and provisions | total other liabilities | other liability
      | other liabilities net | other liabilities and deferred credits`,
    other: {
      zh: `其他负债 | 其他負債`,
      it: `altre passività`,
      de: `sonstige verbindlichkeiten | übrige verbindlichkeiten`,
      fr: `autres passifs`,
      es: `otros pasivos`,
      pt: `outros passivos`,
      ja: `その他の負債`,
      ko: `기타부채`,
    },
    usGaap: 'OtherLiabilities',
    ifrs: 'OtherLiabilities',
  },
  {
    id: 'totalLongTermLiabilities',
    name: 'Total long-term liabilities',
    labels: `total long term liabilities | total non current liabilities | total noncurrent liabilities | non current liabilities | long term liabilities
      | noncurrent liabilities | total lt liabilities | non current liabilities total | total long term liability`,
    other: {
      zh: `非流动负债合计 | 非流动负债总额 | 非流动负债 | 非流動負債總額 | 非流動負債 | 长期负债合计 | 非流动负债总值 | 非流動負債合計`,
      it: `totale passività non correnti | passività non correnti`,
      de: `langfristige verbindlichkeiten | langfristige schulden`,
      fr: `passifs non courants | total passifs non courants`,
      es: `pasivo no corriente | total pasivo no corriente`,
      pt: `passivo não circulante`,
      ja: `固定負債 | 非流動負債 | 固定負債合計`,
      ko: `비유동부채`,
    },
    usGaap: 'LiabilitiesNoncurrent',
    ifrs: 'NoncurrentLiabilities',
  },
  {
    id: 'totalLiabilities',
    name: 'Total liabilities',
    labels: `total liabilities | liabilities total | balance:liabilities | liabilities | total liability | liabilities in total | group total liabilities`,
    other: {
      zh: `负债合计 | 总负债 | 负债总额 | 负债总计 | 負債總額 | 總負債 | 負債總值 | 负债总值 | 負債合計 | 負債總計`,
      it: `totale passività | passività totali`,
      de: `summe schulden | gesamtverbindlichkeiten | verbindlichkeiten gesamt`,
      fr: `total passif exigible | total des dettes | total des passifs`,
      es: `pasivo total | total pasivo | pasivos totales`,
      pt: `passivo total | total do passivo`,
      ja: `負債合計 | 総負債`,
      ko: `부채총계 | 총부채`,
    },
    usGaap: 'Liabilities',
    ifrs: 'Liabilities',
  },
  {
    id: 'totalDebt',
    name: 'Total debt',
    labels: `total debt | gross debt | debt | borrowings | total borrowings | interest bearing debt | total financial debt | financial debt | gross financial debt | total interest bearing debt | gross borrowings | interest bearing liabilities | total debt outstanding | debt outstanding | outstanding debt | indebtedness | total indebtedness | bank borrowings | bank loans | bank loans and other borrowings | loans and borrowings | financial liabilities | total interest bearing liabilities | interest bearing borrowings | interest bearing bank borrowings | interest bearing bank and other borrowings | gross financial indebtedness | total debt including leases | interest bearing loans and borrowings | borrowings total | balance:loans | total loans and borrowings | debt total | total debts | financial indebtedness`,
    other: {
      zh: `总债务 | 有息负债 | 有息债务 | 借款总额 | 總債務 | 總借貸 | 有息負債 | 借款 | 债务总额 | 总借款 | 計息負債`,
      it: `debito totale | indebitamento finanziario | indebitamento finanziario lordo | debito lordo | debito | indebitamento lordo`,
      de: `finanzverbindlichkeiten | gesamtverschuldung | finanzschulden | bruttoverschuldung`,
      fr: `dette brute | dette financière | dette totale | dettes financières | endettement brut`,
      es: `deuda total | deuda bruta | deuda financiera`,
      pt: `dívida bruta | dívida total`,
      ja: `有利子負債 | 借入金`,
      ko: `총차입금 | 차입금`,
    },
    usGaap: 'DebtLongtermAndShorttermCombinedAmount LongTermDebtAndCapitalLeaseObligations',
    ifrs: 'Borrowings',
  },
  {
    id: 'netDebt',
    name: 'Net debt',
    sign: 'either',
    labels: `net debt | net debt adjusted | adjusted net debt | net debt cash | net financial debt | net financial position | net indebtedness | net borrowings
      | net debt position | net bank debt | net debt net cash | net debt including leases | net debt incl leases | net financial indebtedness
      | net debt excluding leases | net debt excl leases | net debt ex leases | net debt pre ifrs 16 | year end net debt | closing net debt
      | net interest bearing debt | nibd | less net debt | group net debt | net debt post ifrs 16 | net borrowing | net debt reported | reported net debt
      | net debt at period end | economic net debt | net financial liabilities | net debt and leases | lease adjusted net debt | net industrial debt
      | total net debt | net debt incl lease liabilities | net debt including lease liabilities | net debt eop | net debt end of period`,
    other: {
      zh: `净债务 | 净负债 | 淨債務 | 淨負債 | 净借款`,
      it: `posizione finanziaria netta | pfn | indebitamento finanziario netto | debito netto | indebitamento netto`,
      de: `nettoverschuldung | nettofinanzverschuldung | nettofinanzschulden | nettoschulden`,
      fr: `dette nette | endettement net | dette financière nette | endettement financier net`,
      es: `deuda neta | deuda financiera neta | endeudamiento neto`,
      pt: `dívida líquida`,
      ja: `純有利子負債 | ネット有利子負債 | ネットデット`,
      ko: `순차입금 | 순부채`,
    },
  },
  {
    id: 'netCash',
    name: 'Net cash',
    sign: 'either',
    labels: `net cash | net cash position | net cash debt | net cash balance | net cash net debt | net funds | adjusted net cash | net liquidity
      | net cash and investments | net cash including investments | net cash excluding leases | net cash pre ifrs 16 | year end net cash
      | net financial assets | closing net cash`,
    other: {
      zh: `净现金 | 淨現金 | 现金净额 | 净现金状况 | 現金淨額`,
      it: `cassa netta | liquidità netta`,
      de: `nettoliquidität | nettofinanzvermögen`,
      fr: `trésorerie nette | cash net`,
      es: `caja neta`,
      pt: `caixa líquido`,
      ja: `ネットキャッシュ`,
      ko: `순현금`,
    },
  },
  {
    id: 'workingCapital',
    name: 'Working capital',
    sign: 'either',
    labels: `net working capital | trade working capital | nwc | balance:working capital | working capital balance | operating working capital
      | net operating working capital | working capital position | net current assets | net current assets liabilities | net current liabilities
      | net trade working capital | total working capital`,
    other: {
      zh: `营运资金 | 营运资本 | 流动资产净值 | 營運資金 | 流動資產淨值 | 流動負債淨額`,
      it: `capitale circolante netto | ccn`,
      de: `nettoumlaufvermögen | working capital`,
      fr: `besoin en fonds de roulement | bfr`,
      es: `fondo de maniobra | capital circulante`,
      pt: `capital de giro`,
      ja: `運転資本`,
      ko: `운전자본 | 순운전자본`,
    },
  },
  {
    id: 'investedCapital',
    name: 'Invested capital',
    labels: `invested capital | net invested capital | total invested capital | net capital invested`,
    other: { fr: `capital investi net`, it: `capitale investito netto` },
  },
  {
    id: 'capitalEmployed',
    name: 'Capital employed',
    labels: `capital employed | net capital employed | total capital employed | operating capital employed | net operating assets | balance:noa | balance:ce
      | closing capital employed`,
    other: {
      zh: `投入资本 | 已动用资本`,
      it: `capitale investito`,
      de: `capital employed | eingesetztes kapital`,
      fr: `capitaux employés | capitaux investis`,
      ja: `投下資本`,
    },
  },
  {
    id: 'preferredShares',
    name: 'Preferred shares',
    labels: `preferred shares | preferred stock | preference shares | preferred equity | convertible preferred shares | redeemable preferred shares
      | convertible preferred stock | preference share capital | redeemable convertible preferred shares | convertible redeemable preferred shares
      | preferred stock value | redeemable convertible preferred stock | preferreds | preference stock | total preferred equity`,
    other: { zh: `优先股 | 可转换优先股 | 優先股 | 可轉換可贖回優先股 | 其他权益工具` },
    usGaap: 'PreferredStockValue',
  },
  {
    id: 'mezzanineEquity',
    name: 'Mezzanine equity',
    labels: `mezzanine equity | total mezzanine equity | temporary equity | redeemable non controlling interests | redeemable noncontrolling interests
      | redeemable noncontrolling interest | redeemable non controlling interest | total temporary equity`,
    other: { zh: `夹层权益 | 夾層權益 | 可赎回非控股权益` },
    usGaap: 'TemporaryEquityCarryingAmountAttributableToParent RedeemableNoncontrollingInterestEquityCarryingAmount',
  },
  {
    id: 'commonStock',
    name: 'Common stock',
    labels: `common stock | share capital | issued capital | paid in capital | ordinary shares | common shares | paid up capital | issued share capital
      | class a common stock | class b common stock | common stock value | ordinary share capital | capital stock
      | common stock and additional paid in capital | class a ordinary shares | class b ordinary shares | called up share capital | contributed capital
      | contributed equity | balance:capital | stated capital | equity share capital | subscribed capital`,
    other: {
      zh: `股本 | 实收资本 | 普通股 | 已发行股本 | 普通股股本`,
      de: `gezeichnetes kapital | grundkapital`,
      fr: `capital social`,
      it: `capitale sociale`,
      es: `capital social`,
      pt: `capital social`,
      ja: `資本金`,
      ko: `자본금`,
    },
    usGaap: 'CommonStockValue CommonStocksIncludingAdditionalPaidInCapital',
    ifrs: 'IssuedCapital',
  },
  {
    id: 'additionalPaidInCapital',
    name: 'Additional paid-in capital',
    labels: `additional paid in capital | apic | share premium | capital surplus | capital in excess of par value | additional paid in capital net
      | share premium account | capital in excess of par | capital reserve | paid in surplus | additional capital | capital reserves
      | paid in capital in excess of par value | additional contributed capital`,
    other: { zh: `资本公积 | 股本溢价 | 股份溢價 | 资本储备 | 额外实缴资本 | 額外實繳資本`, de: `kapitalrücklage`, fr: `primes d'émission`, ja: `資本剰余金`, ko: `자본잉여금` },
    usGaap: 'AdditionalPaidInCapital AdditionalPaidInCapitalCommonStock',
    ifrs: 'SharePremium',
  },
  {
    id: 'retainedEarnings',
    name: 'Retained earnings',
    sign: 'either',
    labels: `retained earnings | accumulated deficit | retained earnings accumulated deficit | accumulated losses | retained profits | retained profit
      | reinvested earnings | accumulated profits | accumulated earnings | retained earnings deficit | balance:deficit | accumulated deficit retained earnings
      | retained losses | earnings reinvested | revenue reserves | unappropriated retained earnings | undistributed earnings | retained income
      | accumulated earnings deficit`,
    other: {
      zh: `留存收益 | 未分配利润 | 累计亏损 | 保留盈利 | 保留溢利 | 累計虧損 | 保留盈餘`,
      de: `gewinnrücklagen`,
      fr: `réserves consolidées | report à nouveau`,
      it: `utili a nuovo | utili portati a nuovo`,
      ja: `利益剰余金`,
      ko: `이익잉여금`,
    },
    usGaap: 'RetainedEarningsAccumulatedDeficit',
    ifrs: 'RetainedEarnings',
  },
  {
    id: 'treasuryStock',
    name: 'Treasury stock',
    sign: 'negative',
    labels: `treasury stock | treasury shares | treasury stock at cost | common stock in treasury | common stock in treasury at cost | shares held in treasury
      | own shares | treasury stock common at cost | treasury shares at cost | less treasury stock at cost | less treasury stock | less treasury shares`,
    other: {
      zh: `库存股 | 庫存股份 | 库存股份 | 庫存股`,
      de: `eigene aktien | eigene anteile`,
      it: `azioni proprie`,
      fr: `actions propres | titres d'autocontrôle`,
      ja: `自己株式`,
      ko: `자기주식`,
    },
    usGaap: 'TreasuryStockValue TreasuryStockCommonValue',
    ifrs: 'TreasuryShares',
  },
  {
    id: 'accumulatedOtherComprehensiveLoss',
    name: 'Accumulated other comprehensive income/(loss)',
    sign: 'either',
    labels: `accumulated other comprehensive loss | accumulated other comprehensive income | accumulated other comprehensive income loss
      | accumulated other comprehensive loss income | aoci | accumulated other comprehensive loss net | accumulated other comprehensive loss net of tax
      | accumulated other comprehensive income net | other reserves | other components of equity | translation reserve | foreign currency translation reserve
      | accumulated other comprehensive income loss net of tax | accumulated other comprehensive loss net of income taxes`,
    other: { zh: `累计其他综合收益 | 其他综合收益 | 累計其他綜合收益 | 累计其他综合亏损 | 其他储备 | 其他儲備 | 累計其他全面收益`, ja: `その他の包括利益累計額` },
    usGaap: 'AccumulatedOtherComprehensiveIncomeLossNetOfTax',
    ifrs: 'AccumulatedOtherComprehensiveIncome OtherReserves',
  },
  {
    id: 'reserves',
    name: 'Reserves',
    labels: `balance:reserves | total reserves | reserves and surplus | statutory reserves | statutory reserve | reserves and retained earnings`,
    other: { zh: `盈余公积 | 法定储备` },
  },
  {
    id: 'commonEquity',
    name: "Common shareholders' equity",
    labels: `common equity | total common equity | shareholders equity | stockholders equity | total shareholders equity | total stockholders equity
      | shareholder equity | total shareholder equity | shareholders funds | shareholder funds | shareholders fund | equity attributable to shareholders
      | equity attributable to owners of the parent | equity attributable to owners of the company | equity attributable to equity holders of the company
      | equity attributable to equity holders of the parent | total equity attributable to owners of the company
      | total equity attributable to equity holders of the company | total equity attributable to shareholders | common shareholders equity
      | common stockholders equity | ordinary equity | ordinary shareholders equity | share holders equity | net assets attributable to shareholders
      | owners equity | net worth | networth | total shareholders equity deficit | total stockholders equity deficit | shareholders equity deficit
      | stockholders equity deficit | total shareowners equity | shareowners equity | shareholders equity excl minorities
      | shareholders equity excluding minorities | equity group share | equity attributable to parent | stockholders deficit | total stockholders deficit
      | shareholders deficit | total shareholders deficit | total parent shareholders equity | total company shareholders equity
      | equity attributable to equity holders | equity attributable to shareholders of the parent | group equity | total shareholders funds
      | total equity attributable to equity shareholders of the company | total equity attributable to shareholders of the company
      | total equity attributable to the company | total common shareholders equity | total common stockholders equity | stockholders equity net
      | equity shareholders | equity attributable to ordinary shareholders | ordinary shareholders funds
      | capital and reserves attributable to owners of the company | total company stockholders equity | shareholders investment
      | total shareholders investment | equity attributable to owners | parent equity | equity attributable to common shareholders`,
    other: {
      zh: `股东权益 | 归属于母公司股东权益 | 归母权益 | 归属于母公司所有者权益 | 股東權益 | 本公司擁有人應佔權益 | 股东应占权益 | 归属于母公司股东的权益
      | 本公司权益持有人应占权益 | 归母净资产 | 股東權益總額 | 股东权益合计 | 本公司權益持有人應佔權益 | 归属于上市公司股东的净资产`,
      it: `patrimonio netto di gruppo | patrimonio netto del gruppo`,
      de: `eigenkapital der aktionäre | auf die anteilseigner entfallendes eigenkapital`,
      fr: `capitaux propres part du groupe | fonds propres part du groupe`,
      es: `fondos propios | patrimonio neto atribuido | patrimonio atribuible`,
      pt: `patrimônio líquido dos acionistas`,
      ja: `株主資本 | 自己資本 | 親会社の所有者に帰属する持分`,
      ko: `지배주주지분 | 자기자본`,
    },
    usGaap: 'StockholdersEquity',
    ifrs: 'EquityAttributableToOwnersOfParent',
  },
  {
    id: 'minorityInterestEquity',
    name: 'Minority interest in equity',
    labels: `balance:minority interest | balance:minority interests | balance:minorities | balance:non controlling interests | balance:non controlling interest
      | balance:noncontrolling interests | balance:noncontrolling interest | balance:nci | balance:mi | balance:min int | minority interest equity
      | minority interest bs | minority interest balance sheet | non controlling interests | non controlling interest | noncontrolling interests
      | noncontrolling interest | nci | total noncontrolling interests | total non controlling interests | equity attributable to non controlling interests
      | equity attributable to minority interests | minority shareholders equity | minority interests in equity | nonredeemable noncontrolling interests
      | total noncontrolling interest | minority shareholders interest | nonredeemable noncontrolling interest`,
    other: {
      zh: `少数股东权益 | 非控股权益 | 非控制性权益 | 少數股東權益 | 非控股權益 | 非控制權益`,
      it: `patrimonio netto di terzi | patrimonio di terzi`,
      de: `nicht beherrschende anteile`,
      fr: `intérêts minoritaires au bilan`,
      es: `participaciones no dominantes`,
      pt: `participação de não controladores`,
      ja: `非支配株主持分 | 非支配持分 | 少数株主持分`,
      ko: `비지배지분`,
    },
    usGaap: 'MinorityInterest',
    ifrs: 'NoncontrollingInterests',
  },
  {
    id: 'totalEquity',
    name: 'Total equity',
    labels: `total equity | equity | net assets | total net assets | total equity and reserves | equity total
      | total shareholders equity and noncontrolling interests | total shareholders equity and minority interests | total equity including minority interests
      | total equity deficit | net asset value book | total equity including noncontrolling interests | equity incl minorities
      | group shareholders equity and minorities | shareholders equity including minorities | total deficit | book equity | book value of equity
      | total equity and minority interest | equity including minorities | stockholders equity including portion attributable to noncontrolling interest
      | equity and minorities | total equity and noncontrolling interests | book value | equity deficit`,
    other: {
      zh: `权益合计 | 权益总额 | 所有者权益合计 | 总权益 | 權益總額 | 總權益 | 净资产 | 資產淨值 | 资产净值 | 淨資產 | 所有者权益 | 權益合計 | 總權益及儲備
      | 权益总值`,
      it: `patrimonio netto | totale patrimonio netto`,
      de: `eigenkapital | summe eigenkapital | konzerneigenkapital`,
      fr: `capitaux propres | total capitaux propres | fonds propres`,
      es: `patrimonio neto | balance:patrimonio | total patrimonio neto`,
      pt: `patrimônio líquido | total do patrimônio líquido`,
      ja: `純資産 | 純資産合計 | 資本合計`,
      ko: `자본총계 | 순자산`,
    },
    usGaap: 'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
    ifrs: 'Equity',
  },
  {
    id: 'tangibleEquity',
    name: 'Tangible common equity',
    labels: `tangible common equity | balance:tce | tangible equity | tangible net worth | tangible book value | net tangible assets | balance:nta
      | tangible net asset value | tangible shareholders equity | tangible net assets`,
  },
  {
    id: 'totalLiabilitiesAndEquity',
    name: 'Total liabilities and equity',
    labels: `total liabilities and stockholders deficit | total liabilities and shareholders deficit
      | total liabilities convertible preferred stock and stockholders equity | total liabilities and equity | total liabilities and shareholders equity
      | total liabilities and stockholders equity | total equity and liabilities | liabilities and equity | total liabilities and stockholders equity deficit
      | total liabilities and shareholders equity deficit | total liabilities mezzanine equity and shareholders equity
      | total liabilities and shareholders funds | total liabs and equity | total liab and equity
      | total liabilities redeemable noncontrolling interests and equity | total liabilities mezzanine equity and equity
      | total liabilities temporary equity and equity | total liabilities and shareholder equity | total shareholders equity and liabilities
      | total liabilities and shareowners equity | total liabilities and net worth | equity and liabilities | liabilities and shareholders equity
      | total liabilities equity | total liabilities and shareholders investment | total liabilities equity and minority interest
      | total liabilities non controlling interests and shareholders equity | total funds employed | total liabilities and total equity
      | total capital and liabilities | total liabilities preferred stock and stockholders equity
      | total liabilities redeemable noncontrolling interest and equity | total liabilities and owners equity | total liabilities and common equity
      | total equities and liabilities | sources of funds | total liabilities and capital | total liabilities mezzanine equity and shareholders deficit`,
    other: {
      zh: `负债和所有者权益总计 | 负债及权益总额 | 负债和股东权益总计 | 負債及權益總額 | 權益及負債總額 | 权益及负债总额 | 负债及股东权益总计 | 负债和权益总计
      | 总负债及权益 | 負債及股東權益總額 | 總權益及負債 | 負債及權益總計`,
      it: `totale passivo e patrimonio netto | totale passivo | totale patrimonio netto e passività`,
      de: `summe passiva | summe eigenkapital und schulden`,
      fr: `total passif | total du passif et des capitaux propres | total passif et capitaux propres`,
      es: `total pasivo y patrimonio neto | total patrimonio neto y pasivo`,
      pt: `total do passivo e patrimônio líquido`,
      ja: `負債純資産合計 | 負債及び資本合計 | 負債及び純資産合計`,
      ko: `부채와자본총계 | 부채 및 자본총계`,
    },
    usGaap: 'LiabilitiesAndStockholdersEquity',
    ifrs: 'EquityAndLiabilities',
  },
  {
    id: 'totalAssetsLessCurrentLiabilities',
    name: 'Total assets less current liabilities',
    labels: `total assets less current liabilities`,
    other: { zh: `总资产减流动负债 | 總資產減流動負債 | 资产总值减流动负债` },
  },
  {
    id: 'grossCashInvested',
    name: 'Gross cash invested',
    labels: `gross cash invested | gross cash invested ex cash | gci`,
  },
  {
    id: 'averageCapitalEmployed',
    name: 'Average capital employed',
    labels: `average capital employed | avg capital employed | average invested capital | avg invested capital`,
  },
  { id: 'grossLoans', name: 'Gross loans', labels: `gross loans | gross customer loans | total loans | total gross loans` },
  {
    id: 'loans',
    name: 'Loans',
    labels: `net loans | loans net | total net loans | customer loans | loans to customers | loans and advances | loans and advances to customers
      | net loans and advances | total loans and leases | loans and leases | loan balance | loans outstanding | loan book | loan portfolio
      | loans held for investment | net customer loans | total loans net | average loans | financing receivables | loans receivable net | outstanding loans
      | loan outstanding balance`,
    other: {
      zh: `贷款 | 客户贷款及垫款 | 贷款余额 | 客戶貸款及墊款 | 贷款总额 | 发放贷款及垫款 | 在贷余额`,
      it: `crediti verso la clientela | balance:impieghi`,
      de: `kundenkredite | balance:kredite`,
      fr: `prêts et créances | crédits à la clientèle | encours de crédits`,
      es: `créditos | préstamos | crédito a la clientela`,
      pt: `carteira de crédito | empréstimos`,
      ja: `貸出金`,
      ko: `대출금`,
    },
    usGaap: 'LoansAndLeasesReceivableNetReportedAmount FinancingReceivableExcludingAccruedInterestAfterAllowanceForCreditLoss',
    ifrs: 'LoansAndAdvancesToCustomers',
  },
  {
    id: 'interestEarningAssets',
    name: 'Interest-earning assets',
    labels: `interest earning assets | average interest earning assets | earning assets`,
    other: { zh: `生息资产 | 生息資產` },
  },
  {
    id: 'deposits',
    name: 'Deposits',
    labels: `balance:deposits | total deposits | average deposits | client deposits`,
    other: {
      zh: `存款 | 客户存款 | 客戶存款 | 吸收存款`,
      it: `balance:raccolta | depositi`,
      de: `balance:einlagen | kundeneinlagen`,
      fr: `dépôts de la clientèle | dépôts`,
      es: `depósitos`,
      pt: `depósitos`,
      ja: `預金`,
      ko: `예금`,
    },
    usGaap: 'Deposits',
    ifrs: 'DepositsFromCustomers',
  },
  {
    id: 'allowanceForCreditLosses',
    name: 'Allowance for credit losses',
    labels: `allowance for credit losses | allowance for loan losses | loan loss allowance | loan loss reserves | allowance for loan and lease losses | balance:acl
      | credit loss allowance | allowance for expected credit losses`,
    other: { zh: `贷款损失准备 | 信用损失准备` },
    usGaap: 'FinancingReceivableAllowanceForCreditLosses',
  },
  {
    id: 'nonPerformingLoans',
    name: 'Non-performing loans',
    labels: `non performing loans | npls | npl | nonperforming loans | impaired loans | nonaccrual loans | non performing assets | nonperforming assets
      | gross npls | stage 3 loans | npas | gross npl | net npl`,
    other: { zh: `不良贷款 | 不良貸款 | 不良贷款余额`, it: `crediti deteriorati`, de: `notleidende kredite` },
  },
  {
    id: 'riskWeightedAssets',
    name: 'Risk-weighted assets',
    labels: `risk weighted assets | rwa | rwas | risk weighted exposure amounts | total risk weighted assets`,
    other: {
      zh: `风险加权资产 | 風險加權資產`,
      it: `attività ponderate per il rischio | rwa`,
      de: `risikogewichtete aktiva`,
      fr: `actifs pondérés | actifs pondérés des risques`,
      es: `activos ponderados por riesgo | balance:apr`,
    },
  },
  {
    id: 'cet1Capital',
    name: 'CET1 capital',
    labels: `cet1 capital | common equity tier 1 capital | core tier 1 capital | cet 1 capital`,
  },
  {
    id: 'undrawnFacilities',
    name: 'Undrawn facilities',
    labels: `undrawn facilities | undrawn credit facilities | undrawn committed facilities | available under the credit facility | revolver availability
      | undrawn revolving credit facility | unused credit facilities | unutilized credit facilities | undrawn bank facilities | available credit facilities
      | committed undrawn facilities | unutilised facilities | unused credit lines`,
    other: { zh: `未动用信贷额度 | 未使用授信额度 | 未動用信貸額度` },
  },
  {
    id: 'liquidity',
    name: 'Liquidity',
    labels: `balance:liquidity | available liquidity | total liquidity | total available liquidity | liquidity headroom | liquidity available`,
  },
]);
