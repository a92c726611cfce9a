/** Income statement: kinds of revenue, expenses by nature, lines of single industries, lines below net income. */
import { table } from './table.ts';

export const rows = table('income', { kinds: ['money'] }, [
  // Parts and kinds of revenue
  {
    id: 'segmentRevenue',
    name: 'Segment revenue',
    labels: `segment revenue | segment revenues | segment sales | divisional revenue | segment net sales | segment turnover | total segment revenue
      | revenue by segment | external revenue | divisional sales | revenue contribution | total segment revenues | segment external revenue | division revenue`,
    other: { zh: `分部收入 | 分部营收 | 分業務收入 | 分部收益`, it: `ricavi di segmento`, de: `segmentumsatz`, fr: `chiffre d'affaires sectoriel`, ja: `セグメント売上高` },
  },
  {
    id: 'subscriptionRevenue',
    name: 'Subscription revenue',
    labels: `subscription revenue | subscription revenues | subscriptions revenue | subscription sales | subscription and support revenue
      | subscription services revenue | subscription and support | saas revenue | subscription and other platform revenue | total subscription revenue
      | subscription and support revenues`,
    other: { zh: `订阅收入 | 订阅服务收入 | 訂閱收入 | 会员订阅收入`, it: `ricavi da abbonamenti`, fr: `revenus d'abonnement`, de: `abonnementumsatz` },
  },
  {
    id: 'recurringRevenue',
    name: 'Recurring revenue',
    kinds: ['money', 'percent'],
    labels: `recurring revenue | recurring revenues | recurring sales | total recurring revenue | recurring subscription revenue`,
    other: { zh: `经常性收入`, it: `ricavi ricorrenti` },
  },
  {
    id: 'advertisingRevenue',
    name: 'Advertising revenue',
    labels: `advertising revenue | ad revenue | advertising revenues | online marketing services revenue | online marketing revenue | ad sales | advertising sales
      | online marketing services | ads revenue | online advertising revenue | marketing services revenue | digital advertising revenue
      | advertising services revenue | online advertising | customer management revenue | total advertising revenue | ad revenues | advertising income
      | online marketing services and others`,
    other: {
      zh: `广告收入 | 线上营销服务收入 | 在线营销收入 | 廣告收入 | 網絡營銷服務收入 | 在线营销服务 | 线上营销服务 | 营销服务收入 | 客户管理收入
      | 線上營銷服務收入`,
      it: `ricavi pubblicitari`,
      de: `werbeerlöse`,
      fr: `revenus publicitaires | recettes publicitaires`,
      ja: `広告収入`,
      ko: `광고매출`,
    },
  },
  {
    id: 'royalties',
    name: 'Royalties',
    labels: `royalties | royalty income | royalty revenue | royalty expense | royalty fees | royalties and fees | franchise royalties and fees | royalty revenues
      | licensing revenue | license revenue | licensing income | license fees | franchise fees | royalty and licensing revenue | franchise and royalty revenue
      | royalty and license revenue | franchise revenues | franchise revenue`,
    other: { zh: `特许权使用费 | 授权收入 | 许可收入` },
  },
  {
    id: 'rentalIncome',
    name: 'Rental income',
    labels: `rental income | gross rental income | rental revenue | rental revenues | rents received | lease income | base rent | rental and related income
      | leasing revenue | rental income net | rental turnover | property rental income`,
    other: {
      zh: `租金收入 | 租賃收入 | 租赁收入`,
      it: `ricavi da locazione | canoni di locazione`,
      de: `mieterlöse | mieteinnahmen`,
      fr: `revenus locatifs | loyers`,
      es: `ingresos por alquiler | income:rentas`,
      ja: `賃貸収入`,
      ko: `임대수익`,
    },
    usGaap: 'OperatingLeaseLeaseIncome',
    ifrs: 'RentalIncomeFromInvestmentProperty',
  },
  {
    id: 'netPropertyIncome',
    name: 'Net operating income (property)',
    sign: 'either',
    labels: `noi | net operating income | net property income | npi | cash noi | property noi | total noi | rental noi
      | same property net operating income | portfolio noi | net rental income | comparable noi | same store net operating income
      | net property operating income | cash net operating income | share of net property income | same store npi | like for like npi`,
    other: { ja: `不動産賃貸事業利益 | noi`, zh: `净物业收入 | 物业净收益 | 淨物業收入 | 净经营收入` },
    margin: 'netPropertyIncomeMargin',
  },
  {
    id: 'valuationGain',
    name: 'Valuation gain',
    sign: 'either',
    labels: `valuation gain | valuation gains | revaluation gain | fair value gain on investment properties | valuation gains losses | fair value change of investment properties`,
    other: { zh: `投资物业公允价值变动 | 重估收益` },
  },
  {
    id: 'epraEarnings',
    name: 'EPRA earnings',
    labels: `epra earnings | epra net recurring income`,
  },
  {
    id: 'netPropertyIncomeMargin',
    name: 'Net property income margin',
    kinds: ['percent'],
    labels: `npi margin | net property income margin`,
  },
  { id: 'apiRevenue', name: 'API revenue', labels: `api revenue | api revenues | api sales`, other: { zh: `api收入 | api 收入` } },
  {
    id: 'tokenRevenue',
    name: 'Token services revenue',
    labels: `token revenue | token services revenue | token service revenue | maas revenue`,
    other: { zh: `token收入 | token服务收入` },
  },
  {
    id: 'aiRevenue',
    name: 'AI revenue',
    labels: `ai revenue | ai related revenue | ai revenues | ai related revenues | ai cloud revenue | ai business revenue | revenue from ai | ai product revenue
      | ai related product revenue | ai semiconductor revenue | ai sales | revenue related to ai | ai services revenue`,
    other: { zh: `ai收入 | 人工智能收入 | ai相关收入 | ai 收入 | ai相关产品收入`, it: `ricavi ai | ricavi da ai` },
  },
  { id: 'cloudRevenue', name: 'Cloud revenue', labels: `total cloud revenue | cloud services revenue total` },
  {
    id: 'milestonePayments',
    name: 'Milestone payments',
    labels: `milestone payments | income:milestones | upfront payment | milestone payment | milestone revenue | upfront payments | collaboration revenue
      | total milestones | upfront and milestone payments | milestone income | potential milestones | collaboration revenues | milestone revenues
      | license and collaboration revenue`,
    other: { zh: `里程碑付款 | 首付款 | 里程碑款项` },
  },
  {
    id: 'governmentGrants',
    name: 'Government grants',
    labels: `government grants | government subsidies | subsidies | government grant | subsidy income | government subsidy | government grants and subsidies
      | grant income`,
    other: { zh: `政府补助 | 政府补贴 | 政府補助`, de: `zuschüsse`, it: `contributi pubblici` },
  },
  // Expenses by nature
  {
    id: 'relatedPartyRevenue',
    name: 'Revenue from related parties',
    labels: `related party revenue | revenue from related parties | related party revenues | revenues from related parties | connected party revenue`,
    other: { zh: `关联方收入 | 关联交易收入` },
  },
  {
    id: 'trafficAcquisitionCosts',
    name: 'Traffic acquisition costs',
    sign: 'negative',
    labels: `traffic acquisition costs | tac | traffic acquisition cost | total tac | total traffic acquisition costs`,
    other: { zh: `流量获取成本 | 流量獲取成本` },
  },
  {
    id: 'contentCosts',
    name: 'Content costs',
    sign: 'negative',
    labels: `content costs | content cost | programming and production costs | programming costs | content amortization | content spending | content spend
      | content expense | programming and production | amortization of content assets | content expenses | cash content spend | programming and content costs`,
    other: { zh: `内容成本 | 內容成本` },
  },
  {
    id: 'personnelExpenses',
    name: 'Personnel expenses',
    sign: 'negative',
    labels: `personnel expenses | personnel costs | staff costs | staff expenses | employee expenses | employee benefit expenses | employee benefits expense
      | employee costs | compensation and benefits | compensation and employee benefits | salaries and employee benefits | salaries and benefits | labor costs
      | labour costs | labor expenses | staff cost | compensation expense | wages and salaries | salaries and wages | personnel expense
      | employee benefit expense | total compensation and benefits | employee compensation and benefits | salaries wages and benefits | payroll costs
      | payroll and employee benefits | wages salaries and benefits | labor and related | payroll and benefits | labor and benefits | payroll expenses
      | compensation costs`,
    other: {
      zh: `员工成本 | 职工薪酬 | 人工成本 | 雇员福利开支 | 員工成本 | 僱員福利開支 | 员工薪酬`,
      it: `costo del personale | spese per il personale | costi del personale`,
      de: `personalaufwand | personalkosten`,
      fr: `charges de personnel | frais de personnel`,
      es: `gastos de personal`,
      pt: `despesas com pessoal`,
      ja: `人件費`,
      ko: `인건비 | 급여`,
    },
    usGaap: 'LaborAndRelatedExpense',
    ifrs: 'EmployeeBenefitsExpense',
  },
  {
    id: 'rawMaterials',
    name: 'Raw materials and consumables',
    sign: 'negative',
    labels: `raw materials | raw materials and consumables | cost of materials | raw materials and consumables used | material costs | cost of raw materials
      | raw material costs | materials expense | raw materials and supplies | cost of materials consumed | food and paper | food beverage and packaging costs
      | food beverage and packaging | raw material cost | materials consumed | food and beverage costs | raw materials consumed | food and packaging
      | food and paper costs | raw material expenses`,
    other: {
      zh: `原材料 | 原材料成本 | 材料成本 | 原材料及耗材`,
      it: `materie prime | costo delle materie prime`,
      de: `materialaufwand`,
      fr: `achats consommés | matières premières`,
      es: `aprovisionamientos`,
      ja: `原材料費`,
      ko: `원재료비`,
    },
    ifrs: 'RawMaterialsAndConsumablesUsed',
  },
  {
    id: 'rentExpense',
    name: 'Rent and occupancy',
    sign: 'negative',
    labels: `income:rent | rental expense | rent expense | rental expenses | occupancy costs | rent and occupancy | income:occupancy | occupancy expenses
      | lease expense | operating lease cost | occupancy expense | occupancy and equipment | lease expenses | rental costs | operating lease expense
      | property rentals and other operating expenses | income:rents | occupancy and other operating expenses | store occupancy costs
      | rent and related expenses | property rentals | lease cost`,
    other: { zh: `租金 | 租金支出 | 租金开支 | 物业租金及其他经营开支` },
    usGaap: 'OperatingLeaseCost OperatingLeaseExpense',
  },
  {
    id: 'advertisingExpenses',
    name: 'Advertising expenses',
    sign: 'negative',
    labels: `advertising expenses | advertising expense | advertising costs | advertising and promotion | income:advertising | advertising and marketing
      | advertising and promotion expenses | advertising and promotional expenses | brand marketing investment | a and p | a and p spend
      | advertising and marketing expenses | advertising spend | marketing spend | a and p expenses | advertising spending | advertising and promotions
      | user acquisition costs`,
    other: { zh: `广告费用 | 广告及推广费用 | 广告宣传费 | 廣告開支`, de: `werbeaufwand`, fr: `dépenses publicitaires` },
    usGaap: 'AdvertisingExpense',
  },
  {
    id: 'fulfillmentExpenses',
    name: 'Fulfillment expenses',
    sign: 'negative',
    labels: `income:fulfillment | fulfillment expenses | fulfillment expense | fulfilment expenses | fulfillment costs | fulfilment costs | shipping and handling
      | shipping costs | shipping and handling expenses | logistics costs | freight costs`,
    other: { zh: `履约费用 | 履约开支 | 履約開支` },
  },
  {
    id: 'fuelCosts',
    name: 'Fuel costs',
    sign: 'negative',
    labels: `fuel costs | fuel expense | fuel cost | aircraft fuel | income:fuel | jet fuel cost | fuel expenses | aircraft fuel expense
      | fuel oil and emissions costs | aircraft fuel and related taxes | bunker costs | fuel and oil | bunker cost | fuel bill | aircraft fuel costs
      | fuel and oil expense`,
    other: { zh: `燃油成本 | 航油成本 | 燃料成本 | 燃油費用`, de: `treibstoffkosten`, fr: `income:carburant`, it: `costo carburante`, es: `combustible`, ja: `燃油費` },
  },
  {
    id: 'warrantyCosts',
    name: 'Warranty costs',
    kinds: ['money', 'percent'],
    sign: 'negative',
    labels: `warranty costs | warranty expense | warranty provision | product warranty | warranty accruals | warranty provisions | product warranty costs
      | accrued warranty | warranty expenses`,
    other: { zh: `保修费用 | 质保费用` },
  },
  {
    id: 'legalProvision',
    name: 'Litigation charges',
    sign: 'negative',
    labels: `litigation charges | legal settlement | income:litigation | legal provision | litigation provision | legal settlements | litigation settlement
      | litigation expense | legal charges | litigation costs | litigation related charges | legal reserve | litigation and conduct charges
      | legal settlement expense | legal and regulatory costs | litigation settlements`,
  },
  {
    id: 'acquisitionCosts',
    name: 'Acquisition-related costs',
    sign: 'negative',
    labels: `acquisition related costs | acquisition and integration costs | transaction costs | integration costs | deal costs | merger related costs
      | acquisition related expenses | merger and acquisition costs | acquisition related charges | acquisition costs | transaction expenses | m and a costs
      | acquisition expenses | merger costs | transaction related costs | acquisition and related costs | merger and integration costs
      | acquisition integration costs`,
    usGaap: 'BusinessCombinationAcquisitionRelatedCosts',
    other: { zh: `收购相关费用 | 交易费用` },
  },
  {
    id: 'taxSettlement',
    name: 'Tax settlement',
    sign: 'either',
    labels: `tax settlement | income tax settlement | tax audit settlement | settlement of tax audit | tax dispute settlement`,
  },
  {
    id: 'gainsAndCharges',
    name: 'Gains and charges',
    sign: 'either',
    labels: `gains and charges | pre tax charges and gains | charges and gains | net charges | pretax charges | pre tax charges | net pre tax charges
      | pretax charge | pre tax charge | one time charge`,
  },
  {
    id: 'currencyEffect',
    name: 'Currency effect',
    kinds: ['percent', 'money'],
    sign: 'either',
    labels: `currency effect | currency impact | fx impact | fx headwind | fx tailwind | foreign exchange impact | foreign currency impact
      | currency translation effect | currency headwind | currency tailwind | foreign exchange headwind | fx effects | exchange rate impact
      | impact of currency | currency translation | fx translation | foreign exchange effect | currency effects | impact of foreign exchange
      | foreign exchange gains losses | foreign exchange gain loss | foreign exchange losses | foreign exchange gains | fx gain loss | exchange gains losses
      | exchange gain loss | foreign currency transaction gains losses | foreign exchange loss | foreign exchange gain | fx gains losses | exchange gains
      | exchange losses`,
    other: {
      es: `efecto divisa | efecto del tipo de cambio | efecto cambiario`,
      it: `effetto cambi | effetto cambio | effetto negativo dei cambi`,
      de: `währungseffekt | währungseffekte | wechselkurseffekte | wechselkurseffekt`,
      fr: `effet de change | effet devise | effet négatif des devises | effet des devises | effets de change | effet positif des devises | effet négatif de change`,
      zh: `汇兑损益 | 汇兑收益 | 汇兑亏损 | 匯兌損益 | 汇率影响`,
      ja: `為替影響 | 為替差損益`,
      ko: `환율효과 | 외환손익`,
    },
    usGaap: 'ForeignCurrencyTransactionGainLossBeforeTax',
  },
  {
    id: 'fairValueChanges',
    name: 'Fair value changes',
    sign: 'either',
    labels: `fair value changes | changes in fair value | change in fair value | fair value gains losses | gain on investments | gains losses on investments
      | fair value gain loss | fair value gains | investment gains losses | fair value losses | changes in fair value of investments
      | change in fair value of financial instruments | net gains losses on investments | gain loss on investments | fair value change
      | gains on investments net | unrealized gains losses on investments | net gains on investments | investment gain loss | fair value gains on investments
      | gains losses on equity investments net | change in fair value of warrant liabilities | changes in fair value of financial instruments
      | mark to market gains losses | revaluation gains | fair value loss | investment income loss net | realized gains losses on investments
      | net investment gains losses | fair value adjustments | fair value gain | investment losses | gains on disposal of investments
      | gain on disposal of investments | gain on disposal of subsidiaries | gains on equity securities | net gains losses on equity securities
      | gain on sale of business`,
    other: {
      zh: `公允价值变动损益 | 公允价值变动收益 | 公平值变动 | 公平值變動 | 公允价值变动 | 公允價值變動 | 投资收益净额 | 公平值收益`,
      de: `bewertungsergebnis`,
      ja: `公正価値の変動`,
    },
  },
  // Restaurants
  {
    id: 'companyOperatedRestaurantExpenses',
    name: 'Company-operated restaurant expenses',
    sign: 'negative',
    labels: `company operated restaurant expenses | company operated expenses | total company operated restaurant expenses | company restaurant expenses
      | company restaurant costs | company operated restaurant costs | cost of company restaurant sales`,
  },
  {
    id: 'franchisedRestaurantsOccupancyExpenses',
    name: 'Franchised restaurants: occupancy expenses',
    sign: 'negative',
    labels: `franchised restaurants occupancy expenses | franchised restaurants occupancy costs | franchised restaurants occupancy | franchised occupancy expenses
      | franchise occupancy expenses`,
  },
  {
    id: 'otherRestaurantExpenses',
    name: 'Other restaurant expenses',
    sign: 'negative',
    labels: `other restaurant expenses | other restaurant costs | other restaurant operating costs`,
  },
  {
    id: 'otherSellingGeneralAdministrative',
    name: 'Other selling, general and administrative expenses',
    sign: 'negative',
    labels: `other selling general and administrative | other selling general and administrative expenses | other sg and a`,
  },
  // Banks, insurers, asset managers
  {
    id: 'totalIncome',
    name: 'Total income (banks)',
    labels: `total income | net banking income | total revenue net of interest expense | total revenue fully taxable equivalent
      | operating income before provisions | income total | net revenue fte`,
    other: {
      zh: `营业净收入 | 經營收入總額`,
      it: `margine di intermediazione | proventi operativi | proventi operativi netti`,
      de: `gesamterträge | bruttoerträge`,
      fr: `produit net bancaire | pnb`,
      es: `margen bruto bancario | ingresos netos`,
    },
  },
  {
    id: 'nonInterestIncome',
    name: 'Non-interest income',
    sign: 'either',
    labels: `non interest income | noninterest income | non ii | total noninterest income | non interest revenue | total non interest income | noninterest revenue
      | non nii | non net interest income`,
    other: { zh: `非利息收入 | 非利息净收入 | 非息收入`, ja: `役務取引等利益`, ko: `비이자이익`, it: `ricavi non da interessi` },
    usGaap: 'NoninterestIncome',
  },
  {
    id: 'feeIncome',
    name: 'Net fee and commission income',
    labels: `fee income | fee and commission income | net fees and commissions | net fee income | fees and commissions | net commission income | commission income | income:fees | net fees | management fees | fee revenue | fees and commissions income | net commissions | fee related revenues | commissions and fees | management and advisory fees | asset management fees | total fee revenue | investment banking fees | fee and commission`,
    other: {
      zh: `手续费及佣金净收入 | 手续费收入 | 净手续费及佣金收入 | 手續費及佣金淨收入 | 服務費及佣金淨額 | 中间业务收入`,
      it: `commissioni nette | commissioni`,
      de: `provisionsüberschuss | provisionserträge`,
      fr: `commissions nettes | commissions`,
      es: `comisiones netas | comisiones`,
      pt: `receita de serviços | receitas de tarifas`,
      ko: `수수료이익`,
    },
    usGaap: 'FeesAndCommissions',
    ifrs: 'FeeAndCommissionIncomeExpense',
  },
  {
    id: 'wealthManagementFees',
    name: 'Wealth management fees',
    labels: `wealth management fees | wealth management fee income | wealth management income`,
  },
  {
    id: 'netFeeAndCommissionIncome',
    name: 'Net fee and commission income (as printed)',
    labels: `net fee and commission income | net commission and fee income | net fee and commission`,
  },
  {
    id: 'tradingIncome',
    name: 'Trading income',
    sign: 'either',
    labels: `trading income | net trading income | trading revenue | trading revenues | trading gains | markets revenue | principal transactions
      | net trading result | trading gains losses | dealing income | trading result | sales and trading revenue | trading profits | net trading gains
      | trading and other income | global markets revenue | markets revenues | ficc revenue | ficc revenues | equities revenue | fixed income revenue
      | equities revenues | ficc sales and trading`,
    other: {
      zh: `交易收益 | 净交易收益 | 交易收入 | 交易淨收益`,
      it: `risultato netto di negoziazione | utile da trading | proventi da trading`,
      de: `handelsergebnis`,
      fr: `résultat de trading`,
      es: `resultado por operaciones financieras | income:rof`,
    },
  },
  {
    id: 'investmentBankingFees',
    name: 'Investment banking fees',
    labels: `investment banking revenue | investment banking revenues | ib fees | investment banking income | advisory fees | underwriting fees
      | investment banking fee income | underwriting revenue | advisory revenue | advisory revenues`,
    other: { zh: `投行业务收入 | 投资银行业务收入` },
  },
  {
    id: 'preProvisionProfit',
    name: 'Pre-provision operating profit',
    sign: 'either',
    labels: `pre provision profit | pre provision operating profit | ppop | ppop pre provision operating profit | pre provision net revenue | ppnr
      | pre provision profits | pre impairment operating profit | operating profit before impairment | operating income before loan losses
      | operating profit before provisions | pre provision earnings | core ppop | pre impairment profit | profit before impairment | profit before provisions
      | operating profit before impairment losses | pre provision income | pre provision pre tax profit | preprovision profit
      | operating profit before loan losses | pre provision operating income | operating income before impairment`,
    other: {
      zh: `拨备前利润 | 拨备前营业利润 | 撥備前利潤 | 拨备前经营利润`,
      it: `risultato della gestione operativa | risultato lordo di gestione`,
      de: `ergebnis vor risikovorsorge`,
      fr: `résultat brut d'exploitation`,
      es: `margen antes de provisiones`,
      ja: `業務純益 | 実質業務純益`,
      ko: `충당금적립전이익`,
    },
  },
  {
    id: 'provisionForCreditLosses',
    name: 'Provision for credit losses',
    sign: 'negative',
    labels: `provision for credit losses | provisions for credit losses | credit impairment charges | impairment charges on loans | expected credit losses | ecl | provision expense | bad debt expense | credit provisions | loan impairment charges | expected credit loss charges | loan impairment | provision for credit loss | credit impairment | impairment losses on loans | net impairment loss on financial assets | loan impairments | credit loss expense | loan losses | pcl | provision for loan and lease losses | ecl charge | provisions for bad debts | loan loss charges | credit loss provision | credit impairment losses | allowance for doubtful accounts expense | bad debts | impairment losses on financial assets | provision for doubtful accounts | net impairment losses on financial assets | change in expected credit losses and other credit impairment charges | benefit provision for credit losses | total provision for credit losses | provision benefit for credit losses | net credit losses and reserve build | credit losses`,
    other: {
      zh: `信用减值损失 | 贷款减值准备 | 资产减值准备 | 信贷减值损失 | 信用減值損失 | 预期信用损失 | 信貸減值 | 金融资产减值损失净额 | 貸款減值`,
      it: `rettifiche su crediti | rettifiche nette su crediti | accantonamenti su crediti`,
      de: `risikovorsorge | kreditrisikovorsorge`,
      fr: `coût du risque montant | dotations aux provisions pour risque de crédit`,
      es: `provisiones para insolvencias | dotaciones por insolvencias`,
      pt: `provisão para devedores duvidosos | pdd | despesa com pdd`,
      ja: `与信関係費用 | 貸倒引当金繰入額`,
      ko: `대손충당금 | 대손비용`,
    },
    usGaap: 'ProvisionForLoanLeaseAndOtherLosses ProvisionForLoanAndLeaseLosses',
    ifrs: 'ImpairmentLossOnFinancialAssets',
  },
  {
    id: 'loanLossProvisions',
    name: 'Loan loss provisions',
    sign: 'negative',
    labels: `loan loss provisions | loan loss provision | llp | llps | provisions for loan losses | provision for loan losses | loan provisions`,
  },
  {
    id: 'feeRelatedEarnings',
    name: 'Fee-related earnings',
    kinds: ['money', 'moneyPerShare'],
    labels: `fee related earnings | income:fre | fee related profit | fee related income | total fee related earnings`,
  },
  {
    id: 'premiums',
    name: 'Premiums',
    labels: `premiums | premium income | gross premiums | premiums earned | earned premiums | total weighted premium income | twpi | net premium income | direct written premiums | income:ape | earned premium | gross premium | direct premiums written | premiums written | written premiums | insurance premiums | gross premium income | insurance premium income | total premiums | income:anp | gross insurance premium | in force premium | in force premiums | present value of new business premiums | pvnbp | premiums in force`,
    other: {
      zh: `保费收入 | 总保费 | 毛承保保費 | 原保险保费收入 | 已赚保费 | 总保费收入 | 保险业务收入 | 規模保費`,
      it: `income:premi | raccolta premi`,
      de: `beitragseinnahmen | bruttoprämien | prämien | versicherungsumsatz`,
      fr: `income:primes | primes émises`,
      es: `primas | primas emitidas`,
      pt: `prêmios | prêmios emitidos`,
      ja: `保険料収入 | 正味収入保険料`,
      ko: `보험료수익 | 원수보험료`,
    },
    usGaap: 'PremiumsEarnedNet DirectPremiumsWritten',
  },
  {
    id: 'annualPremiumEquivalent',
    name: 'Annual premium equivalent',
    labels: `annual premium equivalent | ape | ape sales | annualized new premiums | annualised new premiums`,
    other: { zh: `年化新保费` },
  },
  {
    id: 'firstYearPremiums',
    name: 'First-year premiums',
    labels: `first year premiums | first year premium | fyp | first year regular premiums | fyrp`,
    other: { zh: `首年保费 | 新单保费 | 首年期交保费` },
  },
  {
    id: 'netEarnedPremiums',
    name: 'Net earned premiums',
    labels: `net premiums earned | net earned premiums | net earned premium`,
    other: { zh: `已赚净保费` },
  },
  {
    id: 'netWrittenPremiums',
    name: 'Net written premiums',
    labels: `net written premiums | nwp | net premiums written | net written premium`,
  },
  {
    id: 'grossWrittenPremiums',
    name: 'Gross written premiums',
    labels: `gross written premiums | gwp | gross written premium | gross premiums written`,
    other: { it: `premi lordi emessi | premi lordi`, fr: `primes brutes émises`, de: `gebuchte bruttobeiträge | gebuchte bruttoprämien` },
  },
  {
    id: 'insuranceRevenue',
    name: 'Insurance revenue',
    labels: `insurance revenue | insurance service revenue | insurance contract revenue`,
    other: { zh: `保险服务收入 | 保險服務收入`, de: `versicherungstechnische erträge`, ja: `保険収益` },
    ifrs: 'InsuranceRevenue',
  },
  {
    id: 'insuranceServiceExpenses',
    name: 'Insurance service expenses',
    sign: 'negative',
    labels: `insurance service expenses | insurance service expense`,
    other: { zh: `保险服务费用 | 保險服務費用` },
    ifrs: 'InsuranceServiceExpensesFromInsuranceContractsIssued',
  },
  {
    id: 'insuranceServiceResult',
    name: 'Insurance service result',
    sign: 'either',
    labels: `insurance service result | net insurance service result | insurance service results`,
    other: { zh: `保险服务业绩 | 保險服務業績` },
    ifrs: 'InsuranceServiceResult',
  },
  {
    id: 'claims',
    name: 'Claims',
    sign: 'negative',
    labels: `income:claims | insurance claims | net claims incurred | losses and loss adjustment expenses | claims and benefits | claims paid
      | policyholder benefits | medical costs | benefits and claims | incurred losses | policy benefits | net claims | medical expenses | losses and lae
      | policyholder benefits and claims | claims incurred | insurance benefits and claims | gross claims | benefits losses and expenses
      | net claims and benefits incurred | losses and loss adjustment expense`,
    other: {
      zh: `赔付支出 | 赔款支出 | 賠付支出`,
      it: `sinistri | oneri relativi ai sinistri`,
      de: `schadenaufwand | schadenaufwendungen`,
      fr: `sinistres | charge sinistres`,
      es: `siniestros | siniestralidad`,
    },
    usGaap: 'PolicyholderBenefitsAndClaimsIncurredNet',
  },
  {
    id: 'catastropheLosses',
    name: 'Catastrophe losses',
    kinds: ['money', 'percent'],
    sign: 'negative',
    labels: `catastrophe losses | cat losses | natural catastrophe losses | nat cat losses | natural catastrophes | catastrophe losses net of reinsurance | nat cat
      | major losses | pre tax catastrophe losses | large losses`,
    other: { de: `großschäden`, it: `catastrofi naturali`, zh: `巨灾损失` },
  },
  {
    id: 'underwritingIncome',
    name: 'Underwriting income',
    sign: 'either',
    labels: `underwriting income | underwriting profit | underwriting result | underwriting gain | technical result | underwriting loss | net underwriting result
      | insurance result | underwriting gain loss | underwriting income loss | underwriting profit loss | technical profit`,
    other: {
      zh: `承保利润 | 承保盈利 | 承保溢利`,
      it: `risultato tecnico`,
      de: `versicherungstechnisches ergebnis`,
      fr: `résultat technique`,
      es: `resultado técnico`,
    },
  },
  // Below the line
  {
    id: 'continuingOperations',
    name: 'Income from continuing operations',
    kinds: ['money', 'moneyPerShare'],
    sign: 'either',
    labels: `income from continuing operations | income loss from continuing operations | profit from continuing operations | net income from continuing operations
      | earnings from continuing operations | loss from continuing operations | net income loss from continuing operations
      | net loss from continuing operations | profit loss from continuing operations | net earnings from continuing operations
      | income from continuing operations net of tax | profit for the year from continuing operations`,
    other: {
      zh: `持续经营业务利润 | 持续经营净利润 | 持續經營業務溢利`,
      de: `ergebnis aus fortgeführten geschäftsbereichen`,
      fr: `résultat des activités poursuivies`,
      it: `risultato delle attività in funzionamento`,
    },
    usGaap: 'IncomeLossFromContinuingOperations',
    ifrs: 'ProfitLossFromContinuingOperations',
  },
  {
    id: 'discontinuedOperations',
    name: 'Income from discontinued operations',
    kinds: ['money', 'moneyPerShare'],
    sign: 'either',
    labels: `discontinued operations | income from discontinued operations | income loss from discontinued operations | loss from discontinued operations
      | profit from discontinued operations | income from discontinued operations net of tax | income loss from discontinued operations net of tax
      | loss from discontinued operations net of tax | profit loss from discontinued operations | result from discontinued operations
      | discontinued operations net of tax | income loss from discontinued operations net of income taxes | net income from discontinued operations
      | net income loss from discontinued operations | loss from discontinued operations net of income taxes`,
    other: {
      zh: `终止经营业务利润 | 已终止经营业务 | 终止经营净利润 | 已終止經營業務`,
      de: `ergebnis aus aufgegebenen geschäftsbereichen`,
      fr: `résultat des activités abandonnées`,
      it: `risultato delle attività cessate | attività cessate`,
      ja: `非継続事業`,
    },
    usGaap: 'IncomeLossFromDiscontinuedOperationsNetOfTax',
    ifrs: 'ProfitLossFromDiscontinuedOperations',
  },
  {
    id: 'comprehensiveIncome',
    name: 'Comprehensive income',
    sign: 'either',
    labels: `comprehensive income | total comprehensive income | comprehensive loss | comprehensive income loss | total comprehensive loss
      | total comprehensive income loss | total comprehensive income for the period | total comprehensive income for the year
      | comprehensive income attributable to shareholders | comprehensive earnings`,
    other: { zh: `综合收益总额 | 全面收益总额 | 全面收益總額 | 综合收益`, de: `gesamtergebnis`, fr: `résultat global`, it: `utile complessivo`, ja: `包括利益`, ko: `총포괄이익` },
    usGaap: 'ComprehensiveIncomeNetOfTax',
    ifrs: 'ComprehensiveIncome',
  },
  {
    id: 'otherComprehensiveIncome',
    name: 'Other comprehensive income',
    sign: 'either',
    labels: `other comprehensive income | other comprehensive income loss | other comprehensive loss | oci | other comprehensive income net of tax
      | other comprehensive income loss net of tax | total other comprehensive income | total other comprehensive income loss`,
    usGaap: 'OtherComprehensiveIncomeLossNetOfTax',
    ifrs: 'OtherComprehensiveIncome',
  },
  {
    id: 'nopat',
    name: 'Net operating profit after tax',
    sign: 'either',
    labels: `nopat | noplat | net operating profit after tax | net operating profit after taxes | ebit after tax | after tax ebit | tax effected ebit
      | net operating profit less adjusted taxes | nopat adjusted | ebit 1 t | net operating profit after tax nopat | ebiat | tax adjusted ebit
      | adjusted nopat`,
    other: { zh: `税后净营业利润 | 税后经营利润 | 稅後淨營業利潤 | 税后净经营利润`, fr: `résultat opérationnel après impôt`, ja: `税引後営業利益`, it: `nopat` },
  },
  { id: 'operatingProfitAfterTax', name: 'Operating profit after tax', sign: 'either', labels: `operating profit after tax | opat` },
  {
    id: 'economicValueAdded',
    name: 'Economic value added',
    sign: 'either',
    labels: `economic value added | income:eva | economic profit | residual income | economic profit loss`,
    other: { zh: `经济增加值 | 经济利润` },
  },
]);
