/** Income statement: lines from revenue to net income. */
import { table } from './table.ts';

export const rows = table('income', { kinds: ['money'] }, [
  {
    id: 'revenue',
    name: 'Revenue',
    labels: `revenue | revenues | sales net of returns and allowances | net sales net of returns and allowances | total revenue | total revenues | sales
      | total sales | net sales | total net sales | net revenue | net revenues | total net revenue | total net revenues | sales revenue | group revenue
      | consolidated revenue | consolidated revenues | consolidated net sales | group sales | operating revenue | operating revenues | total operating revenue
      | total operating revenues | net operating revenue | net operating revenues | turnover | group turnover | total turnover | top line | topline
      | revenue net | revenues net | sales net | total revenue net | total income from operations | net turnover | quarterly revenue | quarterly sales
      | trailing revenue | trailing revenues | reported revenue | headline revenue | revenue from operations | revenue from contracts with customers
      | revenues from contracts with customers | total revenues and other income | revenues net of interest expense`,
    other: {
      zh: `营业收入 | 营业总收入 | 总收入 | 收入 | 营收 | 总营收 | 净收入 | 净营收 | 销售收入 | 收入总额 | 營業收入 | 營業總收入 | 總收入 | 營收 | 總營收
      | 淨收入 | 收益 | 總收益 | 銷售收入 | 营业额 | 營業額 | 收入合计 | 营业收入合计 | 总营业收入 | 销售额 | 銷售額
      | 净营业总额 | 净营业额 | 淨營業總額 | 淨營業額 | 总净收入 | 净收入总额 | 營業總額 | 营业总额 | 收入總額`,
      it: `ricavi | ricavi netti | fatturato | ricavi totali | totale ricavi | vendite | ricavi consolidati | vendite nette | ricavi del gruppo | ricavi delle vendite | fatturato consolidato`,
      de: `umsatz | umsatzerlöse | umsatzerlös | gesamtumsatz | konzernumsatz | erlöse | nettoumsatz | umsatz gesamt | umsatz konzern | erlöse gesamt`,
      fr: `chiffre d'affaires | revenus | produits des activités ordinaires | ventes | chiffre d'affaires net | revenu total | ventes totales | total des ventes | ventes nettes | ventes du groupe | chiffre d'affaires consolidé`,
      es: `ingresos | ventas | ingresos totales | importe neto de la cifra de negocios | cifra de negocios | facturación | ventas netas | ingresos netos totales | ventas totales | ingresos por ventas | cifra de ventas | ingresos consolidados`,
      pt: `receita | receita líquida | receitas | receita total | receita operacional líquida | vendas | faturamento | vendas líquidas | vendas totais | receita operacional | receita consolidada`,
      ja: `売上高 | 売上収益 | 営業収益 | 売上 | 純売上高 | 売上収益合計 | 営業収入 | 連結売上高`,
      ko: `매출 | 매출액 | 영업수익 | 총매출 | 매출액 합계 | 연결 매출액 | 연결 매출`,
    },
    usGaap: 'Revenues RevenueFromContractWithCustomerExcludingAssessedTax RevenueFromContractWithCustomerIncludingAssessedTax SalesRevenueNet',
    ifrs: 'Revenue RevenueFromContractsWithCustomers',
  },
  {
    id: 'netSales',
    name: 'Net sales (apart from other revenue)',
    labels: `net merchandise sales | merchandise sales | net sales excluding membership fees | net sales before membership fees | net sales of merchandise`,
  },
  {
    id: 'membershipFees',
    name: 'Membership fees',
    labels: `membership fees | membership fee income | membership income | membership fee revenue | membership and other income | membership fee`,
    other: { zh: `会员费收入 | 会员费 | 會員費收入` },
  },
  {
    id: 'costOfRevenue',
    name: 'Cost of revenue',
    sign: 'negative',
    labels: `cost of revenue | cost of revenues | cost of goods sold | cost of sales | costs of sales | cost of goods | cogs | total cogs | total cost of revenue
      | total cost of revenues | total cost of sales | total cost of goods sold | costs of revenue | costs of revenues | cost of products sold
      | cost of product sold | cost of services | cost of merchandise sold | merchandise costs | costs of goods sold | cost of net revenue
      | cost of net revenues | cost of operations | costs of operations | cost of sales and services | cost of goods and services sold
      | cost of sales including buying distribution and occupancy costs | cost of sales including buying distribution and occupancy
      | cost of sales buying and occupancy | cost of sales excluding depreciation | cost of sales and occupancy costs | cost of revenue net | direct costs
      | cost of sales exclusive of depreciation and amortization | cost of revenue exclusive of depreciation and amortization | merchandise cost of sales`,
    other: {
      zh: `营业成本 | 销售成本 | 收入成本 | 营业收入成本 | 成本 | 營業成本 | 銷售成本 | 收入成本`,
      it: `costo del venduto | costi del venduto | costo delle vendite`,
      de: `umsatzkosten | herstellungskosten des umsatzes | herstellungskosten | kosten der umgesetzten leistungen`,
      fr: `coût des ventes | coût des produits vendus | coût des biens vendus | coûts des ventes`,
      es: `coste de ventas | costo de ventas | costo de los bienes vendidos | coste de las ventas`,
      pt: `custo dos produtos vendidos | cpv | custo das vendas | custo dos bens e serviços vendidos | cmv`,
      ja: `売上原価`,
      ko: `매출원가`,
    },
    usGaap: 'CostOfRevenue CostOfGoodsAndServicesSold CostOfGoodsSold',
    ifrs: 'CostOfSales',
  },
  {
    id: 'grossProfit',
    name: 'Gross profit',
    labels: `gross profit | gross income | gross profit loss | gross loss | total gross profit | gross earnings | gross profits | reported gross profit`,
    other: {
      zh: `毛利 | 毛利润 | 毛利额 | 毛利潤 | 毛利額 | 营业毛利`,
      it: `utile lordo | margine lordo industriale | profitto lordo`,
      de: `bruttoergebnis | bruttogewinn | rohertrag | bruttoergebnis vom umsatz`,
      fr: `bénéfice brut | profit brut | résultat brut`,
      es: `beneficio bruto | utilidad bruta | resultado bruto`,
      pt: `lucro bruto | resultado bruto`,
      ja: `売上総利益 | 粗利益 | 粗利`,
      ko: `매출총이익`,
    },
    usGaap: 'GrossProfit',
    ifrs: 'GrossProfit',
    margin: 'grossMargin',
  },
  {
    id: 'adjustedGrossProfit',
    name: 'Adjusted gross profit',
    labels: `adjusted gross profit | adj gross profit | non gaap gross profit | underlying gross profit | core gross profit | gross profit non gaap
      | gross profit adjusted`,
    other: { zh: `经调整毛利 | 非公认会计准则毛利 | 經調整毛利` },
    margin: 'adjustedGrossMargin',
  },
  {
    id: 'adjustedCashGrossProfit',
    name: 'Adjusted cash gross profit',
    sign: 'either',
    labels: `adjusted cash gross profit | cash gross profit | non gaap cash gross profit`,
    margin: 'adjustedCashGrossMargin',
  },
  {
    id: 'sellingGeneralAdministrative',
    name: 'Selling, general and administrative expenses',
    sign: 'negative',
    labels: `sg and a | sga | sg and a expense | sg and a expenses | sga expenses | selling general and administrative | selling general and administrative expense
      | selling general and administrative expenses | selling general administrative | selling general and admin | selling general and admin expenses
      | selling administrative and general expenses | selling administrative and general | marketing general and administrative
      | marketing administration and research costs | selling distribution and administrative expenses | selling and administrative expenses
      | selling and administrative | operating selling general and administrative expenses | total selling general and administrative
      | total selling general and administrative expenses | selling informational and administrative expenses
      | warehousing marketing administrative and general | selling general and administrative expenses net | selling engineering general and administrative expenses | selling engineering general and administrative | selling engineering and administrative expenses`,
    other: {
      zh: `销售及管理费用 | 销售 一般及行政开支 | 销售及行政开支 | 销售一般及行政费用 | 销售 管理及一般费用 | 销售 一般及行政费用 | 销售及行政费用 | 銷售及管理費用 | 銷售 一般及行政開支 | 销售及一般管理费用`,
      it: `spese generali e amministrative di vendita | spese commerciali generali e amministrative`,
      de: `vertriebs und verwaltungskosten | vertriebs und allgemeine verwaltungskosten`,
      fr: `frais commerciaux généraux et administratifs | frais généraux administratifs et commerciaux`,
      es: `gastos de venta generales y administrativos | gastos generales y administrativos de venta`,
      pt: `despesas com vendas gerais e administrativas | despesas gerais administrativas e com vendas`,
      ja: `販売費及び一般管理費 | 販管費`,
      ko: `판매비와관리비 | 판관비`,
    },
    usGaap: 'SellingGeneralAndAdministrativeExpense',
    ifrs: 'SellingGeneralAndAdministrativeExpense',
  },
  {
    id: 'sellingAndMarketing',
    name: 'Selling and marketing expenses',
    sign: 'negative',
    labels: `selling and marketing | selling and marketing expense | selling and marketing expenses | sales and marketing | sales and marketing expense
      | sales and marketing expenses | s and m | s and m expenses | marketing and sales | marketing and sales expenses | sales marketing and distribution
      | distribution costs | distribution expenses | marketing expenses | marketing and selling expenses | marketing and promotion expenses
      | marketing expense | marketing costs`,
    other: {
      zh: `销售及营销费用 | 销售和营销费用 | 销售及市场费用 | 市场及销售费用 | 营销费用 | 销售及营销开支 | 銷售及營銷開支 | 銷售及分銷開支 | 销售及分销费用
      | 銷售及市場推廣開支 | 销售与营销费用`,
    },
    usGaap: 'SellingAndMarketingExpense',
    ifrs: 'DistributionCosts',
  },
  {
    id: 'sellingExpenses',
    name: 'Selling expenses',
    sign: 'negative',
    labels: `selling and distribution | selling and distribution expenses | selling and distribution costs | distribution and selling expenses | income:selling | selling expenses | selling expense | selling costs | sales expenses | total selling expenses`,
    other: {
      zh: `销售费用 | 銷售費用 | 銷售開支`,
      de: `vertriebskosten | vertriebsaufwendungen | vertriebskosten gesamt`,
      fr: `frais commerciaux | charges commerciales | frais de vente | coûts de distribution`,
      it: `spese di vendita`,
      es: `gastos de venta`,
      pt: `despesas com vendas`,
      ja: `販売費`,
      ko: `판매비`,
    },
    usGaap: 'SellingExpense',
    ifrs: 'SalesAndMarketingExpense',
  },
  {
    id: 'generalAndAdministrative',
    name: 'General and administrative expenses',
    sign: 'negative',
    labels: `general and administrative | general and administrative expense | general and administrative expenses | g and a | g and a expense | g and a expenses
      | general and admin | general administrative expenses | administrative expenses | administration expenses | administrative costs
      | administrative expense | general administrative | admin expenses | management expenses | administration costs | corporate general and administrative
      | corporate general and administrative expense | general and administration | administrative and other operating expenses`,
    other: {
      zh: `管理费用 | 一般及行政费用 | 行政费用 | 一般及行政开支 | 行政开支 | 管理費用 | 一般及行政開支 | 行政開支 | 一般及管理费用`,
      de: `verwaltungskosten | allgemeine verwaltungskosten`,
      fr: `frais généraux et administratifs | frais administratifs | charges administratives | frais d'administration | charges générales et administratives`,
      it: `spese generali e amministrative | spese amministrative`,
      es: `gastos generales y administrativos | gastos de administración`,
      pt: `despesas gerais e administrativas`,
      ja: `一般管理費`,
      ko: `관리비 | 일반관리비`,
    },
    usGaap: 'GeneralAndAdministrativeExpense',
    ifrs: 'AdministrativeExpense',
  },
  {
    id: 'researchAndDevelopment',
    name: 'Research and development',
    sign: 'negative',
    labels: `r and d | rnd | r and d expense | r and d expenses | r and d costs | r and d spending | research and development | research and development expense
      | research and development expenses | research and development costs | technology and development | technology and development expenses
      | technology and content | technology and content expenses | product development | product development expenses | product development expense
      | research and development net | research development and engineering | research and technology | r and d investment | technology and infrastructure
      | technology and product development | engineering and development`,
    other: {
      zh: `研发费用 | 研发开支 | 研究及开发费用 | 研发支出 | 研发投入 | 研究及开发开支 | 研發費用 | 研發開支 | 研究及開發開支 | 产品开发费用`,
      de: `forschung und entwicklung | forschungs und entwicklungskosten`,
      fr: `recherche et développement | frais de recherche et développement`,
      it: `ricerca e sviluppo | spese di ricerca e sviluppo`,
      es: `investigación y desarrollo`,
      pt: `pesquisa e desenvolvimento`,
      ja: `研究開発費`,
      ko: `연구개발비`,
    },
    usGaap: 'ResearchAndDevelopmentExpense',
    ifrs: 'ResearchAndDevelopmentExpense',
  },
  {
    id: 'operatingExpenses',
    name: 'Operating expenses',
    sign: 'negative',
    labels: `operating expenses | total operating expenses | opex | total opex | operating expense | operating costs | total operating costs | operating cost
      | total operating costs and expenses | total costs and expenses | costs and expenses | total expenses | operating costs and expenses
      | total operating expense | total costs | operating overheads | income:overheads | cash opex | noninterest expense | noninterest expenses
      | non interest expense | non interest expenses | total noninterest expense | total non interest expense | total noninterest expenses
      | total operating expenses net | operating expenses total | cost base | reported opex | total cost and expenses | total costs and expenses net`,
    other: {
      zh: `经营开支 | 营业费用 | 运营费用 | 经营费用 | 营业开支 | 总营业费用 | 營業費用 | 經營開支 | 總經營開支 | 运营开支 | 运营支出 | 总成本及费用`,
      it: `costi operativi | spese operative`,
      de: `betriebsaufwand | betriebliche aufwendungen | operative kosten | betriebskosten`,
      fr: `charges opérationnelles | charges d'exploitation | dépenses opérationnelles`,
      es: `gastos operativos antes de amortizaciones | gastos operativos | gastos de explotación | gastos de operación`,
      pt: `despesas operacionais`,
      ja: `営業費用 | 営業経費`,
      ko: `영업비용`,
    },
    usGaap: 'OperatingExpenses CostsAndExpenses',
    ifrs: 'OperatingExpense',
  },
  {
    id: 'otherOperatingIncome',
    name: 'Other operating income/(expense)',
    sign: 'either',
    labels: `other operating inc exp | other operating income | other operating income expense | other operating income expenses | other operating income net
      | other operating income and expenses | other operating income and expense | other operating gains losses | other operating income loss
      | other operating items | other operating revenue | other operating revenues | other operating inc | other net operating income
      | net other operating income | net other operating income expense | other operating profit | other operating income expense net`,
    other: {
      es: `otros ingresos de explotación | otros ingresos operativos`,
      zh: `其他经营收益 | 其他营业收入 | 其他經營收益 | 其他经营收入 | 其他營業收入 | 其他营运收入`,
      de: `sonstige betriebliche erträge | sonstiges betriebliches ergebnis | sonstiges operatives ergebnis`,
      fr: `autres produits opérationnels | autres produits et charges opérationnels | autres produits et charges d'exploitation | autres charges et produits opérationnels`,
      it: `altri proventi operativi | altri ricavi operativi | altri proventi e oneri operativi | altri proventi e costi operativi`,
      ja: `その他の営業収益`,
      ko: `기타영업수익`,
    },
    usGaap: 'OtherOperatingIncomeExpenseNet OtherOperatingIncome',
    ifrs: 'OtherOperatingIncomeExpense',
  },
  {
    id: 'otherOperatingExpense',
    name: 'Other operating expense',
    sign: 'negative',
    labels: `other operating expense | other operating expenses | other operating costs | other operating expense net | other operating expenses net
      | other operating expense income | other operating expense income net | other operating expenses income net | other opex | other expenses
      | other operating costs and expenses | other operating loss | other costs | other costs and expenses | sundry expenses`,
    other: {
      zh: `其他经营开支 | 其他营业支出 | 其他费用 | 其他經營開支 | 其他開支`,
      de: `sonstige betriebliche aufwendungen`,
      fr: `autres charges opérationnelles`,
      it: `altri costi operativi`,
    },
    usGaap: 'OtherCostAndExpenseOperating OtherExpenses',
    ifrs: 'OtherExpenseByFunction',
  },
  {
    id: 'otherIncome',
    name: 'Other income',
    sign: 'either',
    labels: `other income | other income net | other income expense | other income expense net | other income expenses net | other income expenses | other net
      | other expense income net | other expense net | other income and expense | other income and expenses | other income loss | total other income
      | total other income expense | total other income expense net | total other income expenses | other income and gains | other revenue and income
      | sundry income | other income deductions | other incomes | net other income | net other income expense | other expense income
      | other income deductions net | interest and other income net`,
    other: {
      zh: `其他收入 | 其他收益 | 其他收入净额 | 其他收入及收益 | 其他收益净额 | 其他收入淨額`,
      de: `sonstige erträge | übrige erträge`,
      fr: `autres produits | autres revenus`,
      it: `altri ricavi | altri proventi`,
      es: `otros ingresos`,
      pt: `outras receitas`,
      ja: `その他の収益`,
      ko: `기타수익`,
    },
    usGaap: 'OtherNonoperatingIncomeExpense NonoperatingIncomeExpense',
    ifrs: 'OtherIncome',
  },
  {
    id: 'otherGains',
    name: 'Other gains/(losses)',
    sign: 'either',
    labels: `other gains | other gains losses | other gains net | other gains losses net | other gains and losses | net other gains losses | other losses
      | other losses net | other gains and losses net | net other gains | other income and gains losses`,
    other: { zh: `其他收益及亏损 | 其他利得 | 其他收益净额及亏损 | 其他利得及损失 | 其他得益` },
    ifrs: 'OtherGainsLosses',
  },
  {
    id: 'otherNonOperatingIncome',
    name: 'Other non-operating income/(expense)',
    sign: 'either',
    labels: `other non operating income | other non operating income expense | other non operating | non operating income | non operating income expense
      | non operating items | nonoperating income | nonoperating income expense | other nonoperating income | other nonoperating income expense
      | other nonoperating income net | non operating income net | total non operating income | total nonoperating income expense | other non operating items
      | non operating profit | non operating gains losses | other non operating income net | other non operating income expense net | net non operating income
      | nonoperating income expense net | total non operating income expense | non op income | other non op income | non op items | non operating gain loss`,
    other: { zh: `营业外收入 | 营业外收支 | 非经营收入 | 营业外收入净额 | 營業外收入 | 營業外收支`, ja: `営業外収益`, ko: `영업외수익`, de: `nicht operatives ergebnis` },
  },
  {
    id: 'nonOperatingExpense',
    name: 'Non-operating expense',
    sign: 'negative',
    labels: `non operating expense | nonoperating expense | non operating expenses | nonoperating expenses | nonoperating expense income net
      | non operating expense income net | nonoperating income expense net total | other non operating expense | other non operating expenses
      | total non operating expenses | nonoperating expense net`,
    other: { zh: `营业外支出 | 營業外支出`, ja: `営業外費用`, ko: `영업외비용` },
    usGaap: 'OtherNonoperatingExpense',
  },
  {
    id: 'preOpeningExpenses',
    name: 'Pre-opening expenses',
    sign: 'negative',
    labels: `pre opening expenses | pre opening expense | preopening expenses | preopening expense | pre opening costs | pre opening | preopening costs
      | store pre opening expenses | store pre opening costs`,
    usGaap: 'PreOpeningCosts',
  },
  {
    id: 'restructuringCharges',
    name: 'Restructuring charges',
    sign: 'negative',
    labels: `restructuring | restructuring charges | restructuring charge | restructuring costs | restructuring expenses | restructuring expense
      | restructuring and other charges | restructuring and other | restructuring and related charges | restructuring costs net | restructuring charges net
      | reorganization costs | reorganisation costs | severance costs | severance | restructuring and integration costs | restructuring and impairment charges
      | restructuring related charges | restructuring provision | restructuring related costs | integration and restructuring costs
      | severance and restructuring | restructuring and transformation costs`,
    other: {
      zh: `重组费用 | 重組費用 | 重组成本`,
      de: `restrukturierungskosten | restrukturierungsaufwendungen`,
      fr: `coûts de restructuration | charges de restructuration`,
      it: `oneri di ristrutturazione`,
      ja: `構造改革費用 | 事業構造改善費用`,
    },
    usGaap: 'RestructuringCharges RestructuringCosts',
    ifrs: 'ExpenseOfRestructuringActivities',
  },
  {
    id: 'impairment',
    name: 'Impairment',
    sign: 'negative',
    labels: `impairment | impairment charges | impairment charge | impairments | impairment losses | impairment loss | asset impairment | asset impairments
      | asset impairment charges | impairment of assets | impairment of long lived assets | impairment of goodwill | goodwill impairment
      | goodwill impairment charge | goodwill impairment charges | impairment of intangible assets | impairment of goodwill and intangible assets
      | write downs | write downs of assets | write offs | write off | writedowns | long lived asset impairment | impairment and other charges
      | impairments and write downs | impairment of investments | impairment of property plant and equipment | asset write downs | impairment of fixed assets
      | impairment of goodwill and other intangible assets`,
    other: {
      zh: `减值 | 减值损失 | 资产减值损失 | 减值准备 | 商誉减值 | 減值 | 減值虧損 | 商譽減值`,
      de: `wertminderung | wertminderungen | abwertung | wertberichtigungen`,
      fr: `dépréciation | dépréciations | pertes de valeur`,
      it: `svalutazioni | svalutazione`,
      es: `deterioro | deterioros`,
      pt: `imparidade | impairment`,
      ja: `減損損失`,
      ko: `손상차손`,
    },
    usGaap: 'AssetImpairmentCharges GoodwillImpairmentLoss ImpairmentOfLongLivedAssetsHeldForUse',
    ifrs: 'ImpairmentLossRecognisedInProfitOrLoss',
  },
  {
    id: 'ebitda',
    name: 'EBITDA',
    sign: 'either',
    labels: `ebitda | group ebitda | reported ebitda | total ebitda | consolidated ebitda | ebitda reported | ebitda loss
      | earnings before interest taxes depreciation and amortization | earnings before interest tax depreciation and amortisation
      | earnings before interest tax depreciation and amortization | operating ebitda | oibda | oibdan | operating profit before depreciation and amortisation
      | operating profit before depreciation and amortization | operating income before depreciation and amortization | ebitda excluding leases
      | ebitda post ifrs 16 | statutory ebitda | net ebitda | ebitda ifrs 16 | operating profit before depreciation | operating income before depreciation
      | earnings before interest taxes depreciation and amortisation`,
    other: {
      zh: `息税折旧摊销前利润 | 税息折旧及摊销前利润 | 息稅折舊攤銷前利潤 | 除息稅折舊及攤銷前盈利 | 未计利息 税项 折旧及摊销前盈利`,
      it: `mol | margine operativo lordo | ebitda`,
      de: `ebitda | betriebsergebnis vor abschreibungen`,
      fr: `ebitda | excédent brut d'exploitation | income:ebe | bénéfice avant intérêts impôts et amortissements`,
      es: `ebitda | resultado bruto de explotación`,
      pt: `ebitda | lajida`,
      ja: `ebitda | 償却前営業利益`,
      ko: `ebitda | 상각전영업이익`,
    },
    margin: 'ebitdaMargin',
  },
  {
    id: 'ebitdax',
    name: 'EBITDAX',
    labels: `ebitdax | adjusted ebitdax`,
  },
  {
    id: 'adjustedEbitda',
    name: 'Adjusted EBITDA',
    sign: 'either',
    labels: `adjusted ebitda | adj ebitda | ebitda adj | ebitda adjusted | non gaap ebitda | core ebitda | underlying ebitda | recurring ebitda | normalised ebitda
      | normalized ebitda | ebitda pre exceptional | ebitda pre exceptionals | ebitda before exceptional items | ebitda before exceptionals | ebitda ex items
      | ebitda before special items | comparable ebitda | ebitda excluding one offs | ebitda underlying | total adjusted ebitda | adjusted ebitda loss
      | adjusted group ebitda | group adjusted ebitda | adjusted oibda | ebitda pre non recurring | ebitda clean | clean ebitda | ebitda comparable
      | ebitda recurring | consolidated adjusted ebitda | ebitda non gaap | adjusted operating ebitda | ebitda before non underlying items | headline ebitda
      | pro forma adjusted ebitda | ebitda before non recurring items | pro forma ebitda
      | adjusted earnings before interest taxes depreciation and amortization | ebitda before special factors`,
    other: {
      zh: `经调整ebitda | 经调整息税折旧摊销前利润 | 調整後ebitda | 調整后ebitda | 经调整 ebitda | 調整後 ebitda | 經調整ebitda | 经调整税息折旧及摊销前利润
      | 非公认会计准则ebitda | 调整后ebitda | 调整后 ebitda`,
      it: `ebitda rettificato | ebitda adjusted | ebitda comparable | ebitda ricorrente | ebitda ordinario`,
      de: `bereinigtes ebitda | ebitda bereinigt | bereinigte ebitda | ebitda vor sondereinflüssen | adjusted ebitda`,
      fr: `ebitda ajusté | ebitda courant | ebitda récurrent`,
      es: `ebitda ajustado | ebitda recurrente`,
      pt: `ebitda ajustado | ebitda recorrente`,
      ja: `調整後ebitda | 調整後 ebitda`,
      ko: `조정 ebitda`,
    },
    margin: 'adjustedEbitdaMargin',
  },
  {
    id: 'ebitdar',
    name: 'EBITDAR',
    sign: 'either',
    labels: `ebitdar | adjusted ebitdar | adj ebitdar | underlying ebitdar | earnings before interest taxes depreciation amortization and rent
      | earnings before interest tax depreciation amortisation and rent`,
    margin: 'ebitdarMargin',
  },
  {
    id: 'ebitdaAfterLeases',
    name: 'EBITDA after leases',
    sign: 'either',
    labels: `ebitda after leases | ebitda al | ebitdaal | adjusted ebitdaal | adjusted ebitda al | organic ebitdaal | core ebitdaal | ebitda pre ifrs 16 | ebitda after lease costs | ebitda post leases`,
  },
  {
    id: 'depreciationAndAmortization',
    name: 'Depreciation and amortization',
    sign: 'negative',
    labels: `depreciation and amortization | depreciation and amortisation | d and a | income:da | depreciation amortization | depreciation amortisation
      | depreciation and amortization expense | depreciation and amortisation expense | depreciation and amortization expenses
      | total depreciation and amortization | depreciation and amort | depn and amort | dep and amort | depreciation depletion and amortization
      | depreciation depletion and amortisation | dd and a | depreciation amortization and impairment | depreciation amortisation and impairment
      | amortization and depreciation | depreciation amortization and other | depreciation amortization and accretion | depreciation and amortization add back
      | d and a add back | depreciation and amortisation add back | depreciation and amortization of property plant and equipment | income:depreciation
      | cashFlow:depreciation | cashFlow:depreciation add back | depreciation and other amortization | deprec and amort | depr and amort
      | depreciation and amortisation charges | total depreciation and amortisation`,
    other: {
      zh: `折旧及摊销 | 折旧与摊销 | 折旧和摊销 | 折旧摊销 | 折舊及攤銷 | 折舊與攤銷 | 折旧及摊销费用`,
      it: `ammortamenti | ammortamenti e svalutazioni`,
      de: `abschreibungen | abschreibungen und amortisation | planmäßige abschreibungen`,
      fr: `amortissements | dotations aux amortissements | amortissements et dépréciations`,
      es: `amortizaciones | depreciación y amortización | amortización y depreciación`,
      pt: `depreciação e amortização`,
      ja: `減価償却費`,
      ko: `감가상각비 | 감가상각비 및 무형자산상각비`,
    },
    usGaap: 'DepreciationDepletionAndAmortization DepreciationAndAmortization DepreciationAmortizationAndAccretionNet',
    ifrs: 'DepreciationAndAmortisationExpense',
  },
  {
    id: 'depreciation',
    name: 'Depreciation',
    sign: 'negative',
    labels: `depreciation | depreciation expense | depreciation of property plant and equipment | depreciation of property and equipment
      | depreciation of fixed assets | depreciation of property and equipment net | depreciation charge | depreciation expenses | depreciation of ppe`,
    other: { zh: `折旧 | 固定资产折旧 | 物业 厂房及设备折旧 | 折舊`, de: `abschreibungen auf sachanlagen`, ja: `有形固定資産償却費` },
    usGaap: 'Depreciation',
    ifrs: 'DepreciationExpense',
  },
  {
    id: 'amortization',
    name: 'Amortization',
    sign: 'negative',
    labels: `amortization | amortisation | amortization expense | amortisation expense | amortization of intangibles | amortisation of intangibles
      | amortization of intangible assets | amortisation of intangible assets | amortization of other intangible assets | intangible amortization
      | amort of intangibles | goodwill amortisation | amortisation of goodwill | amortization of goodwill | goodwill amortization
      | amortization of intangibles and other assets`,
    other: { zh: `摊销 | 无形资产摊销 | 攤銷 | 無形資產攤銷`, ja: `のれん償却額 | 無形資産償却費`, ko: `무형자산상각비` },
    usGaap: 'AmortizationOfIntangibleAssets',
    ifrs: 'AmortisationExpense',
  },
  {
    id: 'amortizationOfAcquiredIntangibles',
    name: 'Amortization of acquired intangibles',
    sign: 'negative',
    labels: `amortization of acquired intangibles | amortisation of acquired intangibles | amortization of acquired intangible assets
      | amortisation of acquired intangible assets | amortization of acquisition related intangible assets | amortization of acquisition related intangibles
      | amortization of purchased intangibles | ppa amortization | ppa amortisation | amortization of purchased intangible assets
      | amortization of intangible assets acquired | acquisition related amortization | amortization of intangible assets resulting from acquisitions
      | amortization of intangible assets resulting from acquisition | amortization of acquired technology
      | amortization of intangible assets from acquisitions | amortization of acquired intangible assets and technology`,
    other: {
      es: `amortización de intangibles adquiridos | amortización de intangibles | amortización del fondo de comercio adquirido`,
      zh: `收购产生的无形资产摊销 | 收購產生的無形資產攤銷 | 因收购产生的无形资产摊销 | 由收购产生的无形资产摊销`,
    },
  },
  {
    id: 'shareBasedCompensation',
    name: 'Share-based compensation',
    sign: 'either',
    labels: `share based compensation | stock based compensation | sbc | share based compensation expense | share based compensation expenses
      | stock based compensation expense | stock based compensation expenses | share based payments | share based payment | stock compensation
      | stock compensation expense | equity based compensation | equity based compensation expense | equity compensation | share based payment expense
      | share based payment expenses | share award expense | share award expenses | equity settled share based payments | stock comp | stock based comp
      | share based comp | share based awards | non cash compensation | sbc expense | sbc expenses | share option expense
      | stock based compensation and related employer payroll taxes | stock option expense | stock option expenses | total stock based compensation
      | amortization of share based compensation | total stock based compensation expense | equity settled share based payment | share based compensation cost net of tax | share based compensation net of tax | share based compensation cost`,
    other: {
      zh: `股权激励费用 | 股份支付 | 股份酬金开支 | 以股份为基础的薪酬 | 股权激励 | 股份薪酬 | 以股份為基礎的薪酬開支 | 股份酬金開支 | 以股份为基础的薪酬开支
      | 股权激励支出`,
      de: `aktienbasierte vergütung`,
      fr: `paiements en actions | rémunérations en actions`,
      it: `pagamenti basati su azioni`,
      ja: `株式報酬費用`,
      ko: `주식보상비용`,
    },
    usGaap: 'ShareBasedCompensation AllocatedShareBasedCompensationExpense',
    ifrs: 'ExpenseFromSharebasedPaymentTransactionsWithEmployees AdjustmentsForSharebasedPayments',
  },
  {
    id: 'operatingIncome',
    name: 'Operating income',
    sign: 'either',
    labels: `operating income | operating profit | income:op | operating:op | income:oper profit | op profit | oper profit | operating income loss | operating profit loss | operating loss | income from operations | income loss from operations | loss from operations | profit from operations | profit loss from operations | earnings from operations | total operating income | total operating profit | operating earnings | gaap operating income | gaap operating profit | gaap operating loss | consolidated operating income | group operating profit | reported operating profit | reported operating income | operating result | operating surplus | trading profit | income from operation | operating income as reported | statutory operating profit | ifrs operating profit | gaap income from operations | gaap income loss from operations | results from operating activities | result from operations | earnings from operating activities | consolidated operating profit | loss income from operations | income before interest and taxes from operations | net operating profit | net operating income loss | profit from operating activities | operating loss income | quarterly operating profit`,
    other: {
      zh: `营业利润 | 经营利润 | 经营溢利 | 营业亏损 | 经营亏损 | 營業利潤 | 經營利潤 | 經營溢利 | 經營虧損 | 經營盈利 | 营业利益 | 營業利益 | 运营利润
      | 经营盈利 | 经营收益 | 運營利潤 | 經營收益`,
      it: `utile operativo | risultato operativo | reddito operativo | profitto operativo`,
      de: `betriebsergebnis | operatives ergebnis | operativer gewinn | betriebsgewinn | betrieblicher gewinn`,
      fr: `résultat opérationnel | résultat d'exploitation | bénéfice opérationnel`,
      es: `beneficio operativo | resultado operativo | resultado de explotación | beneficio de explotación | utilidad de operación | utilidad operativa`,
      pt: `lucro operacional | resultado operacional`,
      ja: `営業利益 | 営業損失 | 営業損益`,
      ko: `영업이익 | 영업손실 | 영업손익`,
    },
    usGaap: 'OperatingIncomeLoss',
    ifrs: 'ProfitLossFromOperatingActivities',
    margin: 'operatingMargin',
  },
  {
    id: 'recurringOperatingIncome',
    name: 'Operating income from recurring operations',
    labels: `recurring operating income | profit from recurring operations | current operating income | operating income from recurring operations`,
    other: {
      fr: `résultat opérationnel courant | résultat d'exploitation courant | roc`,
      es: `resultado operativo recurrente | beneficio operativo recurrente`,
      it: `risultato operativo ricorrente | utile operativo ricorrente`,
    },
    margin: 'operatingMargin',
  },
  {
    id: 'nonGaapOperatingIncome',
    name: 'Non-GAAP operating income',
    sign: 'either',
    labels: `non gaap operating income | non gaap operating profit | non gaap operating loss | non gaap operating income loss | non gaap income from operations
      | non gaap loss from operations | non gaap income loss from operations | non gaap op | non gaap operating profit loss | adjusted operating income
      | adjusted operating profit | adjusted operating loss | adj operating profit | adj operating income | adj op | adjusted income from operations
      | adjusted profit from operations | core operating profit | core operating income | underlying operating profit | underlying operating income
      | operating profit before exceptional items | operating profit pre exceptional | operating profit pre exceptionals
      | operating profit before non underlying items | headline operating profit | operating income adjusted | operating profit adjusted | adjusted op
      | comparable operating profit | normalised operating profit | normalized operating income | operating profit excluding special items
      | adjusted operating earnings | adjusted operating income loss | adjusted loss from operations | operating income non gaap | operating profit non gaap
      | adjusted operating result | business operating profit | core op | recurring operating profit | operating profit before special items
      | operating income excluding special items | operating income ex items | underlying profit from operations | special items adjusted operating income
      | adjusted segment operating profit total | trading operating profit | underlying trading operating profit | non gaap operating earnings`,
    other: {
      zh: `非公认会计准则经营利润 | 非gaap经营利润 | 经调整经营利润 | 经调整营业利润 | 非公认会计准则营业利润 | 經調整經營利潤 | 經調整經營溢利
      | 非通用会计准则营业利润 | 非国际财务报告准则经营利润 | 非国际财务报告准则经营盈利 | 非國際財務報告準則經營盈利 | 核心经营利润 | 调整后经营利润
      | 调整后营业利润`,
      it: `utile operativo rettificato | risultato operativo rettificato | utile operativo adjusted`,
      de: `bereinigtes betriebsergebnis | bereinigtes operatives ergebnis`,
      fr: `résultat opérationnel ajusté`,
      es: `beneficio operativo ajustado`,
      pt: `lucro operacional ajustado`,
      ja: `調整後営業利益 | コア営業利益 | 事業利益`,
      ko: `조정 영업이익`,
    },
    margin: 'nonGaapOperatingMargin',
  },
  {
    id: 'ebit',
    name: 'EBIT',
    sign: 'either',
    labels: `ebit | ebit adj | group ebit | reported ebit | ebit reported | ebit loss | earnings before interest and tax | earnings before interest and taxes
      | earnings before interest taxes | profit before interest and tax | profit before interest and taxes | pbit | operating income ebit
      | operating profit ebit | ebit operating profit | ebit operating income | total ebit | income before interest and taxes | income before interest and tax
      | ebit post ifrs 16 | consolidated ebit | statutory ebit | profit before finance costs and tax | operating result ebit`,
    other: {
      zh: `息税前利润 | 息稅前利潤 | 除息税前利润 | 息税前收益 | 息税前盈利 | 息稅前盈利`,
      it: `ebit | reddito operativo ebit | risultato operativo ebit | utile operativo ebit`,
      de: `ebit | ergebnis vor zinsen und steuern`,
      fr: `ebit | résultat avant intérêts et impôts`,
      es: `ebit | resultado antes de intereses e impuestos`,
      pt: `ebit | lajir`,
      ja: `ebit | 支払金利前税引前利益`,
      ko: `ebit`,
    },
    margin: 'ebitMargin',
  },
  {
    id: 'adjustedEbit',
    name: 'Adjusted EBIT',
    sign: 'either',
    labels: `adjusted ebit | adj ebit | ebit adjusted | non gaap ebit | core ebit | underlying ebit | recurring ebit | normalised ebit | normalized ebit
      | ebit pre exceptional | ebit pre exceptionals | ebit before exceptional items | ebit before special items | ebit ex items | comparable ebit
      | clean ebit | ebit clean | ebit before special factors | ebit underlying | ebit comparable | adjusted group ebit
      | group adjusted ebit | headline ebit | adjusted earnings before interest and taxes`,
    other: {
      zh: `经调整息税前利润 | 經調整息稅前利潤 | 调整后息税前利润 | 经调整ebit`,
      it: `ebit rettificato | ebit adjusted`,
      de: `bereinigtes ebit | ebit bereinigt | ebit vor sondereinflüssen`,
      fr: `ebit ajusté`,
      es: `ebit ajustado`,
      ja: `調整後ebit`,
    },
    margin: 'adjustedEbitMargin',
  },
  {
    id: 'ebita',
    name: 'EBITA',
    sign: 'either',
    labels: `ebita | earnings before interest taxes and amortization | earnings before interest tax and amortisation | reported ebita`,
    margin: 'ebitaMargin',
  },
  {
    id: 'adjustedEbita',
    name: 'Adjusted EBITA',
    sign: 'either',
    labels: `adjusted ebita | adj ebita | ebita adjusted | ebita adj | underlying ebita | comparable ebita | non gaap ebita | operational ebita`,
    other: { zh: `经调整ebita | 经调整 ebita | 經調整ebita | 经调整息税及摊销前利润`, de: `bereinigtes ebita` },
    margin: 'adjustedEbitaMargin',
  },
  {
    id: 'segmentOperatingIncome',
    name: 'Segment operating income',
    sign: 'either',
    labels: `segment ebit | segment operating income | segment operating profit | segment operating income loss | segment profit | segment income | segment result
      | segment results | segment earnings | total segment operating income | total segment operating profit | segment operating loss | segment profit loss
      | segment contribution | contribution profit | divisional operating profit | total segment profit | segment operating earnings | segment ebita
      | segment ebitda | segment adjusted ebitda | segment adjusted operating income | segment loss | segment income from operations | segment adjusted ebita`,
    other: { zh: `分部经营利润 | 分部利润 | 分部业绩 | 分部溢利 | 分部經營利潤 | 分部溢利`, ja: `セグメント利益`, de: `segmentergebnis`, ko: `부문 영업이익` },
    margin: 'operatingMargin',
  },
  {
    id: 'interestExpense',
    name: 'Interest expense',
    sign: 'negative',
    labels: `interest expense | interest expenses | finance costs | finance cost | financial expenses | financial expense | financing costs | interest cost
      | interest costs | borrowing costs | financing expense | interest payable | interest and financing costs | finance expense | finance expenses
      | interest charges | total interest expense | interest paid and payable | interest on debt | interest expense debt | interest expense on borrowings
      | interest and debt expense | interest expense gross | financial charges | finance charges | interest and finance charges | interest exp
      | interest expense on debt | interest and other financing charges`,
    other: {
      zh: `利息支出 | 利息费用 | 财务费用 | 融资成本 | 财务成本 | 利息開支 | 融資成本 | 財務費用 | 財務成本 | 利息費用`,
      it: `oneri finanziari | interessi passivi`,
      de: `zinsaufwand | zinsaufwendungen | finanzierungsaufwendungen`,
      fr: `charges d'intérêts | charges financières | frais financiers`,
      es: `gastos financieros | gastos por intereses`,
      pt: `despesas financeiras`,
      ja: `支払利息 | 金融費用`,
      ko: `이자비용 | 금융비용`,
    },
    usGaap: 'InterestExpense InterestExpenseNonoperating InterestExpenseDebt',
    ifrs: 'FinanceCosts InterestExpense',
  },
  {
    id: 'interestIncome',
    name: 'Interest income',
    labels: `interest income | finance income | financial income | interest and investment income | interest received and receivable | interest receivable | total interest income | interest and dividend income | interest income and other | interest and other income | financing income | interest revenue | interest and investment income net | interest income on deposits`,
    other: {
      zh: `利息收入 | 财务收入 | 利息收益 | 財務收入 | 融资收入`,
      it: `proventi finanziari | interessi attivi`,
      de: `zinserträge | finanzerträge`,
      fr: `produits financiers | produits d'intérêts`,
      es: `ingresos financieros | ingresos por intereses`,
      pt: `receitas financeiras`,
      ja: `受取利息 | 金融収益`,
      ko: `이자수익 | 금융수익`,
    },
    usGaap: 'InvestmentIncomeInterest InterestIncomeOther InvestmentIncomeInterestAndDividend',
    ifrs: 'FinanceIncome RevenueFromInterest',
  },
  {
    id: 'investmentIncome',
    name: 'Investment income',
    sign: 'either',
    labels: `investment income | net investment income | income from investments | investment income net | total investment income`,
    other: { zh: `投资收益` },
  },
  {
    id: 'netInterest',
    name: 'Net interest income/(expense)',
    sign: 'either',
    labels: `net interest | net interest inc exp | net interest income expense | net interest expense | net interest expense income | interest expense net
      | interest income net | interest income expense net | interest expense income net | interest net | net finance costs | net finance income costs
      | net finance cost | net finance expense | net finance expenses | net financial expenses | net financial income | net financial items
      | financial items net | financial result | net financial result | net financing costs | net financing income | net finance income
      | net finance income expense | finance income costs net | finance costs net | financial income expense net | net financials | net interest cost
      | net interest payable | net interest income expenses | interest expense and other net | net interest charge | interest income expense
      | finance income expense net | interest and other net | interest and other financial charges net | finance income cost net
      | net financial income expense | net fin expense | net interest expenses | net interest costs | interest expense net of interest income
      | interest income and expense net | financial income loss net | finance income net | interest inc exp | net int`,
    other: {
      zh: `净利息收入支出 | 财务费用净额 | 净财务费用 | 利息净额 | 融资成本净额 | 財務費用淨額 | 融資成本淨額 | 财务收入净额 | 净利息支出`,
      it: `oneri finanziari netti | gestione finanziaria | proventi e oneri finanziari netti`,
      de: `finanzergebnis | zinsergebnis`,
      fr: `résultat financier | coût de l'endettement financier net | coût net de l'endettement`,
      es: `intereses netos | resultado financiero neto | gastos financieros netos | resultado financiero`,
      pt: `resultado financeiro líquido | despesas financeiras líquidas | resultado financeiro`,
      ja: `金融収支`,
      ko: `순이자비용`,
    },
    usGaap: 'InterestIncomeExpenseNonoperatingNet',
    ifrs: 'FinanceIncomeCost',
  },
  {
    id: 'netInterestIncome',
    name: 'Net interest income',
    sign: 'either',
    labels: `net interest income | nii | net interest revenue | net interest and dividend income | total net interest income | net interest income fte
      | net interest income fully taxable equivalent | taxable equivalent net interest income`,
    other: {
      zh: `净利息收入 | 利息净收入 | 淨利息收入 | 利息淨收入`,
      it: `margine di interesse | interessi netti`,
      de: `zinsüberschuss | nettozinsertrag`,
      fr: `produit net d'intérêts | marge nette d'intérêts`,
      es: `margen de intereses | ingreso neto por intereses`,
      pt: `margem financeira | receita líquida de juros`,
      ja: `資金利益 | 純金利収入`,
      ko: `순이자이익`,
    },
    usGaap: 'InterestIncomeExpenseNet',
    ifrs: 'InterestRevenueExpense',
  },
  {
    id: 'incomeFromAssociates',
    name: 'Income from associates',
    sign: 'either',
    labels: `income from associates | income loss from associates | income:associates | share of associates | share of results of associates
      | share of profits of associates | share of profit of associates | share of profit loss of associates | share of profits losses of associates
      | share of results of associates and joint ventures | share of profits of associates and joint ventures
      | share of profit of associates and joint ventures | share of profit loss of associates and joint ventures
      | share of profits losses of associates and joint ventures | share of losses of associates | share of loss of associates | equity income
      | equity in earnings | equity in earnings of affiliates | equity in income of investees | equity income of investees | equity in the income of investees
      | equity in income loss of investees | equity in income of investees net | equity in the income of investees net | income from equity method investments
      | income loss from equity method investments | equity in earnings of unconsolidated affiliates | equity in net earnings of affiliates
      | equity in earnings losses of affiliates | share of results of equity investees | share of results of equity method investees
      | share of net income of associates | earnings from associates | profit from associates | associates and joint ventures | associates and jvs
      | associates and joint ventures income | associate income | jv and associates | joint ventures and associates | share of profit of joint ventures
      | share of profits of joint ventures | income from equity affiliates | result from associates | associates income | equity accounted income
      | profit loss from associates | equity earnings | equity method income | share of results of joint ventures and associates
      | share of results of joint ventures | share of results of equity accounted investments | equity income loss | jces and associates
      | equity in earnings losses of equity method investees | equity method investment income | equity in net income of affiliates
      | earnings from equity affiliates | income from affiliates | share of profit of investments accounted for using the equity method
      | share of profit loss of investments accounted for using the equity method | share of losses of investments accounted for using the equity method
      | share of post tax profits of associates | equity in losses of affiliates | associates contribution | income from associates and jvs
      | income from jvs and associates`,
    other: {
      zh: `应占联营公司利润 | 联营公司投资收益 | 分占联营公司业绩 | 应占联营公司损益 | 分佔聯營公司業績 | 應佔聯營公司溢利 | 应占联营公司及合营公司盈利
      | 分占联营公司及合营公司盈利 | 对联营企业的投资收益 | 权益法投资收益`,
      it: `proventi da partecipazioni | quota di risultato delle collegate`,
      de: `ergebnis aus at equity bewerteten beteiligungen | at equity ergebnis`,
      fr: `quote part dans les résultats des sociétés mises en équivalence | sociétés mises en équivalence | mises en équivalence | quote part des sociétés mises en équivalence | quote part dans le résultat des sociétés mises en équivalence | résultat des sociétés mises en équivalence | quote part de résultat des sociétés mises en équivalence`,
      es: `resultado de sociedades por el método de participación | puesta en equivalencia`,
      pt: `equivalência patrimonial`,
      ja: `持分法による投資利益 | 持分法投資損益`,
      ko: `지분법이익 | 지분법손익`,
    },
    usGaap: 'IncomeLossFromEquityMethodInvestments',
    ifrs: 'ShareOfProfitLossOfAssociatesAndJointVenturesAccountedForUsingEquityMethod',
  },
  {
    id: 'lossOnExtinguishmentOfDebt',
    name: 'Loss on extinguishment of debt',
    sign: 'either',
    labels: `loss on extinguishment of debt | gain on extinguishment of debt | gain loss on extinguishment of debt | loss on debt extinguishment
      | loss gain on extinguishment of debt | loss on early extinguishment of debt | gain on repurchase of convertible notes
      | gain loss on debt extinguishment | debt extinguishment costs | loss on early retirement of debt | gain on debt extinguishment`,
    usGaap: 'GainsLossesOnExtinguishmentOfDebt',
  },
  {
    id: 'exceptionalItems',
    name: 'Exceptional items',
    sign: 'either',
    labels: `exceptional items | exceptionals | post tax exceptionals | post tax exceptional items | exceptional item | extraordinary items | extraordinary item
      | extraordinaries | one off items | one offs | one off | non recurring items | non recurring | non recurring gains losses | special items
      | special charges | non op except other adj | non operating exceptional other adjustments | income:nri | income:nris | significant items
      | individually significant items | exceptional gains losses | non core items | non underlying items | items excluded from non gaap | abnormal items
      | abnormals | one time items | non operating exceptional items | exceptional costs | exceptional charges | separately disclosed items
      | items affecting comparability | income:iac | unusual items | exceptional income | special items net of tax | exceptional items net of tax
      | special items net | exceptional gains | exceptional and non recurring items | except extraord items | extraord items | exceptionals net of tax
      | one time charges | extraordinary gains losses | non recurring items net of tax | exceptional items after tax | pre tax exceptionals
      | pretax exceptional items | exceptional items pre tax | adjusting items | total adjusting items | non operating exceptionals`,
    other: {
      zh: `非经常性损益 | 特殊项目 | 一次性项目 | 非經常性損益 | 特殊項目 | 非经常性项目`,
      it: `componenti straordinarie | proventi e oneri non ricorrenti | poste straordinarie | oneri non ricorrenti | oneri netti non ricorrenti | proventi oneri non ricorrenti | costi non ricorrenti | oneri e proventi non ricorrenti`,
      de: `sondereffekte | außerordentliches ergebnis | sondereinflüsse | einmaleffekte | einmalaufwendungen`,
      fr: `éléments exceptionnels | résultat exceptionnel | éléments non récurrents | charges non récurrentes | coûts non récurrents`,
      es: `extraordinarios | partidas excepcionales | gastos no recurrentes | no recurrentes`,
      pt: `itens não recorrentes | itens extraordinários`,
      ja: `特別損益 | 一過性損益`,
      ko: `특별손익 | 일회성 손익`,
    },
    usGaap: 'UnusualOrInfrequentItemNetGainLoss',
  },
  {
    id: 'profitBeforeSpecialItems',
    name: 'Profit before special items',
    sign: 'either',
    labels: `profit before special items | profit loss before special items | earnings before special items | result before special items | ebita before special items`,
    other: {
      de: `ergebnis vor sondereffekten | erg v sondereffekten | ergebnis vor sondereinflüssen`,
      fr: `résultat avant éléments exceptionnels`,
      it: `risultato ante partite speciali`,
    },
    margin: 'profitMarginBeforeSpecialItems',
  },

  {
    id: 'otherAdjustments',
    name: 'Other adjustments',
    sign: 'either',
    labels: `other adjustments | other reconciling items`,
    other: {
      it: `altre rettifiche`,
      fr: `autres ajustements`,
      de: `sonstige anpassungen | sonstige bereinigungen`,
      es: `otros ajustes`,
      pt: `outros ajustes`,
      zh: `其他调整`,
      ja: `その他の調整`,
      ko: `기타 조정`,
    },
  },
  {
    id: 'ordinaryIncome',
    name: 'Ordinary income',
    sign: 'either',
    labels: `ordinary income | ordinary profit | ordinary income loss | ordinary profit loss`,
    other: { ja: `経常利益 | 経常損益` },
  },
  {
    id: 'pretaxIncome',
    name: 'Pre-tax income',
    sign: 'either',
    labels: `pretax income | pre tax income | pretax profit | pre tax profit | pbt | profit before tax | profit before taxation | profit before income tax
      | profit before taxes | loss before tax | loss before taxation | profit loss before tax | profit loss before taxation | profit loss before income tax
      | loss before income tax | income before tax | income before taxes | income before income taxes | income loss before income taxes
      | income before provision for income taxes | income loss before provision for income taxes | loss before income taxes | earnings before tax
      | earnings before taxes | earnings before income taxes | ebt | income from continuing operations before income taxes | income before income tax expense
      | income before income tax | income loss before income tax | loss before provision for income taxes | income from continuing operations before tax
      | pre tax earnings | pretax earnings | pretax loss | pre tax loss | profit before income tax expense | reported pbt | reported pretax profit
      | reported profit before tax | profit on ordinary activities before taxation | income from operations before income taxes
      | income loss from continuing operations before income taxes | statutory profit before tax | earnings loss before income taxes
      | income before provision for taxes | income before taxes on income | statutory pbt | pre tax profit loss | pretax profit loss | reported pre tax profit
      | group profit before tax | pretax | pre tax | loss income before income taxes | income before income taxes and noncontrolling interests
      | income before income taxes and equity in earnings | earnings before provision for income taxes | earnings before tax ebt
      | income before income taxes and equity income | income before income tax expense and share of results of equity investees
      | income before income taxes and minority interests | earnings before taxation`,
    other: {
      zh: `税前利润 | 利润总额 | 除税前利润 | 除税前溢利 | 税前亏损 | 稅前利潤 | 除稅前溢利 | 除稅前虧損 | 所得税前利润 | 除所得税前利润 | 税前盈利 | 稅前溢利
      | 除所得稅前溢利 | 除税前盈利 | 除稅前盈利 | 稅前淨利`,
      it: `utile ante imposte | risultato ante imposte | utile prima delle imposte | risultato prima delle imposte | utile lordo ante imposte`,
      de: `ergebnis vor steuern | vorsteuerergebnis | gewinn vor steuern | ebt | vorsteuergewinn | konzernergebnis vor steuern | ergebnis vor ertragsteuern | ergebnis vor steuern | ergebnis vor ertragssteuern | gewinn vor steuern`,
      fr: `résultat avant impôt | résultat avant impôts | bénéfice avant impôt | bénéfice avant impôts`,
      es: `beneficio antes de impuestos | resultado antes de impuestos | utilidad antes de impuestos | income:bai`,
      pt: `lucro antes do imposto | lucro antes de impostos | lucro antes dos impostos | lair`,
      ja: `税引前利益 | 税引前当期純利益 | 税金等調整前当期純利益 | 税引前四半期利益`,
      ko: `세전이익 | 법인세차감전순이익 | 법인세비용차감전순이익`,
    },
    usGaap:
      'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments',
    ifrs: 'ProfitLossBeforeTax',
  },
  {
    id: 'adjustedPretaxIncome',
    name: 'Adjusted pre-tax income',
    sign: 'either',
    labels: `adjusted pretax income | adjusted pre tax income | adjusted pretax profit | adjusted pre tax profit | adjusted profit before tax | adjusted pbt
      | adj pbt | adj profit before tax | adj pretax profit | underlying profit before tax | underlying pbt | core pbt | core pretax profit
      | core profit before tax | normalised pbt | normalised profit before tax | headline profit before tax | headline pbt | non gaap pretax income
      | non gaap income before income taxes | pbt adj | pbt adjusted | profit before tax adjusted | profit before tax pre exceptional
      | profit before tax and exceptional items | profit before tax before exceptional items | recurring pretax profit | pbt before exceptional items
      | pbt pre exceptionals | non gaap income before taxes | pre tax profit adj | pretax profit adj | adjusted earnings before tax
      | adjusted earnings before taxes | adjusted ebt | underlying pre tax profit | underlying pretax profit | normalised pretax profit
      | adjusted income before taxes | adjusted income before income taxes`,
  },
  {
    id: 'incomeTax',
    name: 'Income tax',
    sign: 'negative',
    labels: `income tax | income taxes | provision for taxes | provision for income taxes | provision benefit for income taxes | income tax expense
      | income tax expense benefit | income tax benefit | income tax benefit expense | tax | taxes | taxation | tax expense | tax charge | tax expenses
      | income tax provision | provision for income tax | income tax credit | income tax expense credit | income tax credit expense | corporate tax
      | corporation tax | taxes on income | tax provision | benefit from income taxes | provision for benefit from income taxes
      | benefit from provision for income taxes | benefit provision for income taxes | income tax expenses | income tax charge | total tax | total taxes
      | provision for income taxes net | income taxes net | tax credit | reported tax | tax on profit | profit tax | income tax net | tax benefit
      | taxation charge | income taxes expense | income tax benefit provision | provision for taxation | income tax provision benefit | corporate income tax
      | total income tax expense | total income taxes | income tax expense net | benefit for income taxes | provision for benefit of income taxes
      | income taxes benefit`,
    other: {
      zh: `所得税 | 所得税费用 | 税项 | 所得税开支 | 所得稅 | 所得稅開支 | 所得稅費用 | 稅項 | 所得税支出`,
      it: `imposte | imposte sul reddito`,
      de: `ertragsteuern | steuern | steuern vom einkommen und ertrag | steueraufwand | ertragssteuern | steuern vom einkommen und vom ertrag`,
      fr: `impôt | impôts | impôt sur les bénéfices | impôt sur les sociétés | impôts sur les résultats | impôts sur les bénéfices | impôt sur le résultat | charge d'impôt | impôts sur le résultat`,
      es: `impuestos | impuesto sobre beneficios | impuesto de sociedades | impuesto a la renta`,
      pt: `imposto de renda | impostos | ir e csll | imposto de renda e contribuição social`,
      ja: `法人税等 | 法人所得税費用 | 法人税`,
      ko: `법인세 | 법인세비용`,
    },
    usGaap: 'IncomeTaxExpenseBenefit',
    ifrs: 'IncomeTaxExpenseContinuingOperations',
  },
  {
    id: 'profitAfterTax',
    name: 'Profit after tax, before minority interests',
    sign: 'either',
    labels: `profit after tax | profit after taxation | pat | profit for the period | profit for the year | profit loss for the period | profit loss for the year
      | loss for the period | loss for the year | consolidated net income | consolidated net income loss | consolidated net profit
      | net income including noncontrolling interests | net income including noncontrolling interest | net income including non controlling interests
      | net income loss including noncontrolling interests | net income before minority interest | net income before minorities
      | net income before noncontrolling interests | net profit before minorities | net profit before minority interests | profit before minority interests
      | profit before minorities | income after tax | income after taxes | earnings after tax | income:eat | group net profit before minorities
      | net income before allocation to noncontrolling interests | consolidated profit | profit for the quarter | loss for the quarter | after tax profit
      | post tax profit | profit after income tax | loss after tax | profit loss after tax | consolidated net earnings | consolidated net loss
      | net income of consolidated group | net income loss before noncontrolling interests | net earnings including noncontrolling interests
      | profit from continuing operations after tax | consolidated profit for the year | profit for the financial year | total profit for the year
      | profit for the half year | net income before nci | net income and noncontrolling interests | net earnings including noncontrolling interest
      | reported profit after tax | profit of the period`,
    other: {
      zh: `年内利润 | 期内利润 | 税后利润 | 年度溢利 | 期内溢利 | 期間溢利 | 稅後利潤 | 年內溢利 | 年内溢利 | 本期利润 | 年内盈利 | 期内盈利 | 期內盈利
      | 年內盈利 | 期內利潤 | 本期淨利 | 期内亏损 | 期內虧損 | 年度利润 | 除税后利润 | 稅後淨利`,
      it: `utile dopo le imposte | utile del periodo | risultato del periodo | utile netto prima delle quote di terzi | utile netto incluse le quote di terzi`,
      de: `ergebnis nach steuern | konzernergebnis | periodenergebnis`,
      fr: `résultat net de l'ensemble consolidé | résultat après impôt | résultat net avant part des minoritaires | résultat net avant minoritaires | résultat net consolidé`,
      es: `resultado después de impuestos | beneficio después de impuestos | resultado del ejercicio`,
      pt: `lucro após impostos | lucro do período`,
      ja: `税引後利益 | 当期利益 | 四半期利益`,
      ko: `세후이익`,
    },
    usGaap: 'ProfitLoss',
    ifrs: 'ProfitLoss',
  },
  {
    id: 'netIncomeAttributableToShareholders',
    name: 'Net income attributable to shareholders',
    sign: 'either',
    labels: `thereof attributable to shareholders | of which attributable to shareholders | thereof shareholders | of which shareholders | thereof attributable to owners of the parent
      | of which attributable to owners of the parent`,
    other: { de: `davon auf aktionäre entfallend | davon aktionäre | davon anteilseigner | davon anteil der aktionäre | davon anteil der gesellschafter` },
  },
  {
    id: 'minorityInterest',
    name: 'Minority interest',
    sign: 'either',
    labels: `extraord min int pref div | extraordinary minority preferred | minority interest | minority interests | minorities | income:mi
      | income:non controlling interests | income:non controlling interest | income:noncontrolling interests | income:noncontrolling interest | income:nci
      | net income attributable to noncontrolling interests | net income attributable to noncontrolling interest
      | net income attributable to non controlling interests | net income attributable to non controlling interest
      | net income loss attributable to noncontrolling interests | net income loss attributable to noncontrolling interest
      | net income loss attributable to non controlling interests | net loss attributable to noncontrolling interests
      | net loss attributable to non controlling interests | net loss attributable to noncontrolling interest
      | less net income attributable to noncontrolling interests | less net income loss attributable to noncontrolling interests
      | less net loss attributable to noncontrolling interests | less net income attributable to noncontrolling interest
      | profit attributable to non controlling interests | profit loss attributable to non controlling interests | profit attributable to minority interests
      | minority interest in income | minority share | min int | minority interests and other | net profit attributable to minority interests
      | loss attributable to non controlling interests | net earnings attributable to noncontrolling interests
      | net profit attributable to non controlling interests | less minority interest | less minority interests | less non controlling interests
      | less noncontrolling interests | minority interests net income | minority interest income | minority interest p and l | third party interests
      | income attributable to noncontrolling interests | net loss income attributable to noncontrolling interests
      | earnings attributable to noncontrolling interests | minority and preferred | minorities and preferred dividends | minority interest expense
      | net income attributable to redeemable noncontrolling interests | income:minority interest | income:minority interests`,
    other: {
      zh: `少数股东损益 | 少数股东权益损益 | 非控股权益应占利润 | 非控股股东应占利润 | 少數股東損益 | 非控股權益應佔溢利 | 归属于非控股权益的净利润
      | 归属于少数股东的净利润`,
      it: `utile di terzi | interessi di terzi | quota di terzi | risultato di terzi`,
      de: `ergebnisanteil anderer gesellschafter | minderheitenanteile | anteile anderer gesellschafter | davon nicht beherrschende anteile | davon anteile anderer gesellschafter | nicht beherrschende anteile am ergebnis`,
      fr: `intérêts minoritaires | part des minoritaires | participations ne donnant pas le contrôle`,
      es: `minoritarios | intereses minoritarios | socios externos`,
      pt: `participação de minoritários | minoritários | acionistas não controladores`,
      ja: `非支配株主に帰属する当期純利益 | 少数株主利益`,
      ko: `비지배지분순이익`,
    },
    usGaap: 'NetIncomeLossAttributableToNoncontrollingInterest',
    ifrs: 'ProfitLossAttributableToNoncontrollingInterests',
  },
  {
    id: 'preferredDividends',
    name: 'Preferred dividends',
    sign: 'negative',
    labels: `preferred dividends | preferred dividend | preference dividends | preferred stock dividends | dividends on preferred stock
      | dividends on preferred shares | preferred share dividends | preference dividend | pref dividends | pref div
      | dividends and accretion on preferred stock | preferred stock dividends and accretion | accretion of redeemable preferred shares
      | deemed dividends to preferred shareholders | less preferred dividends | at1 coupons | perpetual bond coupons | accretion of preferred shares`,
    other: { zh: `优先股股息 | 优先股利 | 優先股股息`, de: `vorzugsdividende`, fr: `dividendes préférentiels`, ja: `優先株式配当` },
    usGaap: 'PreferredStockDividendsIncomeStatementImpact DividendsPreferredStock',
  },
  {
    id: 'netIncome',
    name: 'Net income',
    sign: 'either',
    labels: `net income | net profit | net earnings | net loss | net income loss | net profit loss | net loss income | net inc | net inc post exceptionals
      | net income post exceptionals | net profit post exceptionals | reported net profit | reported net income | gaap net income | gaap net loss
      | gaap net profit | gaap net income loss | net income reported | net profit reported | npat | reported npat | net profit after tax
      | net income after tax | net income attributable to shareholders | net income attributable to common shareholders
      | net income attributable to common stockholders | net income attributable to ordinary shareholders | net income attributable to owners of the parent
      | net income attributable to owners of the company | net income attributable to parent | net income attributable to the company
      | net income loss attributable to common stockholders | net income loss attributable to common shareholders
      | net income loss attributable to shareholders | net loss attributable to shareholders | net loss attributable to ordinary shareholders
      | net loss attributable to common stockholders | net loss attributable to common shareholders | net loss attributable to the company
      | net income available to common shareholders | net income available to common stockholders | net income applicable to common stock
      | net income to common | net income to common shareholders | net income to shareholders | net profit attributable to shareholders
      | net profit attributable to owners of the parent | net profit attributable to owners of the company
      | net profit attributable to equity holders of the company | net profit to shareholders | profit attributable to shareholders
      | profit attributable to owners of the company | profit attributable to owners of the parent | profit attributable to equity holders of the company
      | profit attributable to equity holders of the parent | profit attributable to equity shareholders
      | profit attributable to equity shareholders of the company | profit loss attributable to owners of the company
      | profit loss attributable to equity holders of the company | loss attributable to owners of the company
      | loss attributable to equity holders of the company | loss attributable to shareholders
      | profit for the period attributable to equity holders of the company | profit for the year attributable to equity holders of the company
      | profit for the period attributable to owners of the company | profit for the year attributable to owners of the company | attributable profit
      | attributable net profit | attributable net income | attributable profit to shareholders | earnings attributable to shareholders
      | earnings attributable to common shareholders | net earnings attributable to common shareholders | net earnings attributable to shareholders
      | statutory net profit | statutory npat | statutory profit | headline net profit | bottom line | bottom line profit | net income group share
      | group net profit | group net income | net attributable profit | patmi | patami | profit after tax and minority interests
      | profit after tax and minorities | profit after minorities | net profit after minorities | profit after taxation and minority interests
      | net income after minorities | net earnings loss | net result | ifrs net profit | net income to parent | net income to equity holders
      | net income attributable to equity holders | total net income | total net profit | consolidated net profit attributable to shareholders
      | profit attributable to ordinary shareholders | profit attributable to shareholders of the company
      | loss for the period attributable to owners of the company | profit attributable to the owners of the parent
      | net profit attributable to equity holders | net profit attributable to ordinary shareholders | profit attributable to owners of parent
      | quarterly profit | quarterly net profit | quarterly net income | net income available to shareholders
      | net income from continuing operations attributable to shareholders | profit attributable to equity holders | net profits | net losses
      | net profit attributable to parent | net income loss attributable to parent | net income attributable to stockholders
      | net income attributable to controlling interest | net loss attributable to stockholders | earnings for common
      | net profit attributable to parent company shareholders | net income loss available to common stockholders`,
    other: {
      zh: `净利润 | 净亏损 | 净利 | 归母净利润 | 归属于母公司股东的净利润 | 归属于上市公司股东的净利润 | 归属于普通股股东的净利润 | 归属于母公司净利润
      | 本公司权益持有人应占利润 | 股东应占溢利 | 股东应占利润 | 净收益 | 淨利潤 | 淨虧損 | 淨利 | 股東應佔溢利 | 本公司權益持有人應佔盈利
      | 本公司权益持有人应占盈利 | 本公司擁有人應佔溢利 | 本公司擁有人應佔利潤 | 归属于本公司权益持有人的利润 | 母公司擁有人應佔溢利 | 歸屬於母公司業主淨利
      | 歸母淨利潤 | 归母净利 | 纯利 | 純利 | 股东应占盈利 | 归属于公司普通股股东的净利润 | 归属于公司的净利润 | 归属于公司净利润 | 归属于公司股东的净利润
      | 净亏损额 | 归母净亏损`,
      it: `utile netto | risultato netto | perdita netta | profitto netto | utile netto di gruppo | utile netto del gruppo | utili netti`,
      de: `nettogewinn | jahresüberschuss | konzernüberschuss | nettoergebnis | reingewinn | konzerngewinn | überschuss | nettoverlust | jahresfehlbetrag
      | konzernjahresüberschuss | periodenüberschuss | unternehmensgewinn`,
      fr: `résultat net | bénéfice net | résultat net part du groupe | perte nette | profit net | bénéfice net part du groupe | rnpg | résultat net attribuable au groupe`,
      es: `beneficio neto | utilidad neta | resultado neto | ganancia neta | pérdida neta | ganancias netas | beneficio neto atribuido`,
      pt: `lucro líquido | prejuízo líquido | resultado líquido | prejuízo`,
      ja: `純利益 | 当期純利益 | 親会社株主に帰属する当期純利益 | 四半期純利益 | 純損失 | 最終利益 | 親会社株主に帰属する四半期純利益
      | 親会社の所有者に帰属する当期利益 | 親会社の所有者に帰属する四半期利益`,
      ko: `순이익 | 당기순이익 | 순손실 | 지배주주순이익 | 당기순손실 | 지배주주 순이익 | 분기순이익`,
    },
    usGaap: 'NetIncomeLoss NetIncomeLossAvailableToCommonStockholdersBasic',
    ifrs: 'ProfitLossAttributableToOwnersOfParent',
    margin: 'netMargin',
  },
  {
    id: 'netIncomePreExceptional',
    name: 'Net income before exceptional items',
    sign: 'either',
    labels: `net inc pre exceptionals | net income pre exceptionals | net income pre exceptional | net profit pre exceptionals | net profit pre exceptional
      | net income before exceptional items | net profit before exceptional items | net income before exceptionals | net profit before exceptionals
      | net income before extraordinary items | net income before extraordinaries | net income pre except | net profit before extraordinary items
      | net profit before ei | net profit before extraordinaries | income before extraordinary items | npat pre exceptionals | npat before exceptional items
      | npat before abnormals | net income pre exceptional items | net profit pre extraordinaries | net profit pre exceptional items
      | profit before exceptional items | net profit before non recurring items | npat pre abnormals | net profit excl exceptionals
      | net income excl exceptionals | net income excluding exceptional items`,
    other: { zh: `扣除非经常性损益的净利润 | 扣非净利润 | 扣非归母净利润 | 扣非后净利润 | 扣除非经常性损益后的净利润 | 扣除特殊项目前净利润` },
  },
  {
    id: 'adjustedNetIncome',
    name: 'Adjusted net income',
    sign: 'either',
    labels: `adjusted net income | adjusted net profit | adjusted net loss | adj net income | adj net profit | adj net loss | net income adj | net profit adj
      | net income adjusted | net profit adjusted | adjusted net income loss | adjusted net profit loss | non gaap net income | non gaap net profit
      | non gaap net loss | non gaap net income loss | net income non gaap | core net profit | core net income | core npat | core profit | core earnings
      | underlying net profit | underlying net income | underlying npat | underlying profit | underlying earnings | recurring net profit
      | recurring net income | recurring profit | recurring npat | normalised net profit | normalized net income | normalised net income | normalised npat
      | normalized net profit | normalised earnings | normalized earnings | adjusted earnings | adj earnings | adjusted npat | adj npat | cash npat
      | cash earnings | adjusted profit | adjusted net earnings | non gaap earnings | non ifrs net profit | non ifrs profit | non hkfrs net profit
      | adjusted pat | adj pat | adjusted profit for the period | adjusted profit for the year | adjusted net profit attributable to shareholders
      | non gaap net income attributable to ordinary shareholders | non gaap net income attributable to common stockholders
      | adjusted profit attributable to shareholders | headline earnings | clean net income | net income ex items | net profit ex items
      | net income excluding special items | adjusted net income attributable to shareholders | recurring net income group share
      | underlying attributable profit | core patmi | core profit attributable to shareholders | distributable earnings core
      | profit attributable to equity holders non ifrs | non ifrs profit attributable to equity holders
      | non ifrs profit attributable to equity holders of the company | non ifrs profit for the period | net income excluding items
      | underlying profit after tax | adjusted profit after tax | adjusted income | adjusted net income non gaap
      | non gaap net loss attributable to the company | non gaap net income attributable to the company | non gaap net income attributable to shareholders
      | adjusted net profit non ifrs measure | adjusted net profit non gaap | adjusted net loss non ifrs measure | business net profit | net profit core
      | net profit underlying | net profit recurring | clean ccs net income`,
    other: {
      zh: `经调整净利润 | 经调整净亏损 | 调整后净利润 | 非公认会计准则净利润 | 非gaap净利润 | 核心净利润 | 經調整淨利潤 | 經調整溢利 | 經調整虧損淨額
      | 經調整利潤淨額 | 經調整淨虧損 | 非国际财务报告准则净利润 | 非國際財務報告準則本公司權益持有人應佔盈利 | 非国际财务报告准则本公司权益持有人应占盈利
      | 经调整利润净额 | 经调整溢利 | 非通用会计准则净利润 | 核心利润 | 調整後淨利潤 | 非美国通用会计准则净利润 | 调整后净亏损 | 调整后归母净利润
      | 经调整亏损净额 | non ifrs净利润 | non ifrs归母净利润 | non gaap净利润 | non gaap归母净利润 | non ifrs 净利润 | non gaap 净利润 | non ifrs 歸母淨利潤 | 非ifrs净利润`,
      it: `utile netto rettificato | utile netto adjusted | utile netto ricorrente | risultato netto rettificato | utile netto normalizzato`,
      de: `bereinigter nettogewinn | bereinigtes nettoergebnis | bereinigter konzernüberschuss | bereinigtes konzernergebnis`,
      fr: `résultat net ajusté | bénéfice net ajusté | résultat net récurrent | résultat net courant`,
      es: `beneficio neto ajustado | utilidad neta ajustada | beneficio neto recurrente`,
      pt: `lucro líquido ajustado | lucro líquido recorrente`,
      ja: `調整後純利益 | 調整後当期利益 | コア純利益`,
      ko: `조정 순이익 | 조정순이익`,
    },
    margin: 'adjustedNetMargin',
  },
  {
    id: 'replacementCostProfit',
    name: 'Replacement cost profit',
    labels: `replacement cost profit | underlying replacement cost profit | rc profit | underlying rc profit | clean ccs profit | clean ccs operating profit`,
  },
]);
