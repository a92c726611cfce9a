/** Operating figures: what an industry counts, and lines that belong to one industry. */
import { table } from './table.ts';

export const rows = table('operating', { kinds: ['count'] }, [
  // Subscription, software and cloud
  {
    id: 'arr',
    name: 'Annual recurring revenue',
    kinds: ['money'],
    instant: true,
    labels: `annual run rate revenue | arr | annual recurring revenue | annualized recurring revenue | annualised recurring revenue | total arr | ending arr
      | annualized run rate revenue | revenue run rate | annual run rate | annualized revenue run rate | run rate revenue | arr run rate
      | annual revenue run rate | recurring revenue run rate | subscription arr | cloud arr | annualized run rate | annualised revenue run rate`,
    other: {
      zh: `年度经常性收入 | 年化收入 | 年化经常性收入 | 年度經常性收入 | 年化营收`,
      it: `ricavi ricorrenti annui`,
      de: `jährlich wiederkehrender umsatz`,
      fr: `revenu annuel récurrent`,
      ja: `年間経常収益`,
    },
  },
  {
    id: 'netNewArr',
    name: 'Net new ARR',
    kinds: ['money'],
    sign: 'either',
    labels: `net new arr | nnarr | net new annual recurring revenue | net arr additions | incremental arr`,
  },
  { id: 'monthlyRecurringRevenue', name: 'Monthly recurring revenue', kinds: ['money'], instant: true, labels: `mrr | monthly recurring revenue` },
  {
    id: 'netRevenueRetention',
    name: 'Net revenue retention',
    kinds: ['percent'],
    labels: `nrr | net revenue retention | net revenue retention rate | net dollar retention | ndr | net dollar retention rate | dollar based net retention rate
      | dollar based net expansion rate | net retention rate | net retention | dbnrr | dbner | net expansion rate | dollar based net revenue retention rate
      | dollar based net retention | net customer retention rate | dbnr | dollar based net revenue retention | net arr retention
      | trailing net revenue retention rate`,
    other: { zh: `净收入留存率 | 净收入留存 | 净金额留存率 | 客户净留存率` },
  },
  {
    id: 'grossRetention',
    name: 'Gross retention',
    kinds: ['percent'],
    labels: `gross retention | gross revenue retention | grr | gross retention rate | gross dollar retention | customer retention | retention rate
      | customer retention rate | gross revenue retention rate | client retention | operating:retention`,
    other: { zh: `留存率` },
  },
  {
    id: 'renewalRate',
    name: 'Renewal rate',
    kinds: ['percent'],
    labels: `renewal rate | renewal rates | membership renewal rate | worldwide renewal rate | subscription renewal rate | contract renewal rate | member renewal rate | policy renewal rate`,
    other: { zh: `续约率 | 续费率` },
  },
  {
    id: 'churn',
    name: 'Churn',
    kinds: ['percent', 'count'],
    labels: `churn | churn rate | customer churn | monthly churn | postpaid churn | postpaid phone churn | revenue churn | subscriber churn | logo churn
      | annual churn | prepaid churn | wireless churn | total churn`,
    other: { zh: `流失率 | 客户流失率`, ja: `解約率` },
  },
  {
    id: 'remainingPerformanceObligation',
    name: 'Remaining performance obligations',
    kinds: ['money'],
    instant: true,
    labels: `rpo | remaining performance obligations | remaining performance obligation | total rpo | total remaining performance obligations
      | remaining performance obligations rpo | contracted rpo`,
    other: { zh: `剩余履约义务 | 剩余履约责任` },
    usGaap: 'RevenueRemainingPerformanceObligation',
  },
  {
    id: 'currentRemainingPerformanceObligation',
    name: 'Current remaining performance obligations',
    kinds: ['money'],
    instant: true,
    labels: `crpo | current rpo | current remaining performance obligations | current remaining performance obligation`,
  },
  {
    id: 'backlog',
    name: 'Order backlog',
    kinds: ['money', 'count'],
    instant: true,
    labels: `backlog | order backlog | order book | total backlog | orderbook | funded backlog | contract backlog | total order backlog | ending backlog
      | firm backlog | outstanding orders | unfilled orders | backlog of orders | outstanding order book | commercial backlog
      | commercial remaining performance obligation | contracted sales backlog`,
    other: {
      zh: `在手订单 | 积压订单 | 未完成订单 | 在手訂單 | 订单积压 | 未交付订单`,
      it: `portafoglio ordini`,
      de: `auftragsbestand`,
      fr: `carnet de commandes`,
      es: `cartera de pedidos`,
      pt: `carteira de pedidos`,
      ja: `受注残高 | 受注残`,
      ko: `수주잔고`,
    },
  },
  {
    id: 'backlogCoverage',
    name: 'Backlog to revenue',
    kinds: ['multiple', 'percent'],
    instant: true,
    labels: `backlog coverage | backlog cover | order cover | backlog to revenue | backlog to sales | order book cover | order book to sales | revenue coverage | order coverage`,
  },
  {
    id: 'orders',
    name: 'Order intake',
    kinds: ['money', 'count'],
    labels: `order intake | intake | orders | new orders | orders received | net orders | order inflow | order value | total orders value | organic orders
      | new contract wins | new contracts | contract wins | net new orders | order wins | new order intake | equipment orders`,
    other: {
      zh: `订单 | 新签订单 | 新增订单 | 新簽訂單 | 新签合同 | 新签合同额`,
      it: `ordini | ordinativi | raccolta ordini`,
      de: `auftragseingang | auftragseingänge`,
      ja: `受注高 | 受注`,
      ko: `수주 | 신규수주`,
    },
  },
  {
    id: 'bookings',
    name: 'Bookings',
    kinds: ['money', 'count'],
    labels: `bookings | gross bookings | total bookings | net bookings | gross booking value | commercial bookings | new bookings | subscription bookings`,
    other: {
      zh: `预订额 | 总预订额`,
      fr: `prises de commandes | operating:commandes`,
      es: `pedidos | operating:contratación`,
    },
  },
  {
    id: 'billings',
    name: 'Billings',
    kinds: ['money'],
    labels: `billings | calculated billings | total billings | calculated current billings | adjusted billings | gross billings | cash billings | current billings
      | billings calculated | net billings | total gross billings`,
    other: { zh: `总账单 | 流水 | 账单金额` },
  },
  {
    id: 'bookToBill',
    name: 'Book-to-bill',
    kinds: ['multiple'],
    labels: `book to bill | book to bill ratio | b b ratio | book bill | trailing twelve month book to bill`,
    other: { zh: `订单出货比 | 订单出货比率`, ja: `bbレシオ` },
  },
  {
    id: 'totalContractValue',
    name: 'Total contract value',
    kinds: ['money'],
    labels: `tcv | total contract value | deal tcv | total contract value of new deals | contract value | deal wins | total contract value tcv`,
    other: { zh: `合同总额 | 总合同额 | 合同金额` },
  },
  {
    id: 'largeDealTcv',
    name: 'Large deal total contract value',
    kinds: ['money'],
    labels: `large deal tcv | large deal wins | large deal signings | large deals tcv | tcv of large deals | large deal total contract value | large deal contract value
      | large deal bookings | large deals signed | large deal wins tcv | large deal win tcv | mega deal tcv`,
  },
  {
    id: 'netNewDealTcv',
    name: 'Net new deal total contract value',
    kinds: ['money'],
    labels: `net new tcv | net new deal tcv | net new deals | net new deal wins | net new contract value | net new large deal tcv | net new large deals | net new total contract value`,
  },
  {
    id: 'annualContractValue',
    name: 'Annual contract value',
    kinds: ['money'],
    labels: `acv | annual contract value | annualized contract value | average contract value | annual contract value acv`,
    other: { zh: `年度合同额` },
  },
  {
    id: 'tokens',
    name: 'Tokens processed',
    kinds: ['count'],
    labels: `tokens | token usage | token consumption | daily tokens | token calls | daily token usage | daily token consumption | tokens processed | token volume
      | monthly tokens`,
    other: { zh: `token调用量 | 日均token调用量 | token消耗量 | tokens调用量` },
  },
  {
    id: 'aiGrossBillings',
    name: 'AI gross billings',
    kinds: ['money'],
    labels: `ai gross billings | ai gross billing | ai billings | gross billings of ai business | ai business gross billings | gross billings from ai
      | ai related gross billings`,
    other: { zh: `ai账单收入 | 智算云业务账单收入 | ai业务账单收入 | 智算云账单收入` },
  },
  {
    id: 'aiSpending',
    name: 'AI spending',
    kinds: ['money'],
    labels: `ai spending | ai investment | ai investments | ai spend | ai capex | ai expenditure | investment in ai | ai related spending | spending on ai
      | investments in ai | ai related investment | ai outlays | ai related capex | ai related investments | ai infrastructure spending`,
    other: { zh: `ai投入 | ai投资 | ai支出 | 人工智能投入 | ai资本开支`, it: `spesa ai | investimenti in ai` },
  },
  {
    id: 'revenueConstantCurrency',
    name: 'Revenue in constant currency',
    kinds: ['percent', 'money'],
    sign: 'either',
    labels: `revenue in constant currency | constant currency revenue | revenue constant currency | constant currency revenues | revenues in constant currency
      | revenues in constant currencies | constant currency sales | sales in constant currency | revenue at constant currency
      | revenue at constant exchange rates | sales at constant exchange rates | revenues constant currency | constant currency revenue growth
      | sales constant currency | revenue at constant currencies | net sales in constant currency | constant currency net sales | sales at constant currencies
      | revenue cc | cc revenue | currency neutral revenue | currency neutral sales`,
    other: { it: `ricavi a cambi costanti`, de: `währungsbereinigter umsatz`, fr: `chiffre d'affaires à taux de change constants` },
  },
  {
    id: 'organicRevenue',
    name: 'Organic growth',
    kinds: ['percent'],
    sign: 'either',
    labels: `organic growth | organic revenue growth | organic sales growth | organic net sales growth | underlying revenue growth | osg | organic sales
      | operating:usg | underlying sales growth | organic revenue | organic net revenue growth | organic net sales | organic growth rate | lfl growth
      | underlying sales | core revenue growth | core sales growth | organic net revenue | organic constant currency revenue growth`,
    other: {
      it: `crescita organica`,
      de: `organisches wachstum`,
      fr: `croissance organique`,
      es: `crecimiento orgánico`,
      zh: `内生增长 | 有机增长 | 內生增長`,
      ja: `オーガニック成長率 | 既存事業成長率`,
    },
  },
  {
    id: 'operatingIncomeConstantCurrency',
    name: 'Operating income in constant currency',
    kinds: ['percent', 'money'],
    sign: 'either',
    labels: `operating income in constant currency | constant currency operating income | operating income in constant currencies
      | operating profit at constant currency | operating profit at constant exchange rates | operating income constant currency
      | constant currency operating profit`,
  },
  {
    id: 'netIncomeConstantCurrency',
    name: 'Net income in constant currency',
    kinds: ['percent', 'money'],
    sign: 'either',
    labels: `net income in constant currency | constant currency net income | net income in constant currencies | net income constant currency`,
  },
  {
    id: 'adjustedNetIncomeConstantCurrency',
    name: 'Adjusted net income in constant currency',
    kinds: ['percent', 'money'],
    sign: 'either',
    labels: `adjusted net income in constant currency | constant currency adjusted net income | adjusted net income constant currency`,
  },
  {
    id: 'priceMix',
    name: 'Price/mix',
    kinds: ['percent'],
    sign: 'either',
    labels: `price mix | price and mix | operating:pricing | price contribution | price effect | pricing and mix | price increase | price increases | net pricing
      | operating:mix | price growth | pricing contribution | underlying price growth | operating:upg | price product mix`,
    other: { it: `effetto prezzo | prezzo mix`, de: `preiseffekt`, fr: `effet prix | effet prix mix`, zh: `价格组合` },
  },
  {
    id: 'volumeGrowth',
    name: 'Volume growth',
    kinds: ['percent'],
    sign: 'either',
    labels: `volume growth | volume effect | underlying volume growth | uvg | organic volume | real internal growth | operating:rig | volume contribution
      | volume mix | unit case volume | organic volume growth`,
    other: { de: `mengeneffekt`, fr: `effet volume`, it: `effetto volume` },
  },
  // Market
  {
    id: 'totalAddressableMarket',
    name: 'Total addressable market',
    kinds: ['money', 'count'],
    labels: `tam | total addressable market | addressable market | market size | operating:sam | serviceable addressable market | total market size
      | market opportunity | global market size | market potential | serviceable market | addressable opportunity | industry size | total market
      | addressable market opportunity | cloud market | domestic market size`,
    other: {
      zh: `市场规模 | 潜在市场规模 | 市場規模 | 总潜在市场 | 行业规模`,
      it: `dimensione del mercato | mercato potenziale | mercato indirizzabile`,
      de: `marktvolumen | marktgröße`,
      fr: `taille du marché | marché adressable`,
      es: `tamaño del mercado`,
      ja: `市場規模`,
      ko: `시장규모`,
    },
  },
  {
    id: 'marketShare',
    name: 'Market share',
    kinds: ['percent'],
    labels: `market share | share of market | share of the market | market shares | volume share | value share | unit share | market share by revenue
      | global market share | revenue market share | mkt share | global share | domestic market share | share of wallet | volume market share
      | value market share`,
    other: {
      zh: `市场份额 | 市占率 | 市場份額 | 市场占有率 | 市佔率`,
      it: `quota di mercato`,
      de: `marktanteil`,
      fr: `part de marché | parts de marché`,
      es: `cuota de mercado`,
      pt: `participação de mercado | market share`,
      ja: `市場シェア | シェア | マーケットシェア`,
      ko: `시장점유율 | 점유율`,
    },
  },
  {
    id: 'customerShare',
    name: 'Share of customers',
    kinds: ['percent'],
    labels: `customer share | share of customers | customer mix | user share | customer concentration | share of users | user mix | client mix`,
    other: { zh: `客户占比 | 用户占比` },
  },
  {
    id: 'penetration',
    name: 'Penetration',
    kinds: ['percent'],
    labels: `operating:penetration | penetration rate | market penetration | adoption rate | household penetration | digital penetration | online penetration
      | e commerce penetration | ecommerce penetration | ev penetration | nev penetration | attach rate | operating:adoption | nev penetration rate
      | loyalty penetration | private label penetration | digital mix`,
    other: {
      zh: `渗透率 | 滲透率`,
      it: `penetrazione | tasso di penetrazione`,
      de: `marktdurchdringung`,
      fr: `taux de pénétration`,
      es: `penetración`,
      ja: `普及率 | 浸透率`,
      ko: `침투율`,
    },
  },
  {
    id: 'relatedPartyRevenueCap',
    name: 'Cap on related-party revenue',
    kinds: ['money', 'percent'],
    labels: `related party revenue cap | related party revenue caps | related party transaction cap | related party cap | annual caps | annual cap
      | cap of related party transactions | revenue cap | revenue caps | continuing connected transaction caps | cct cap
      | annual caps of continuing connected transactions`,
    other: { zh: `关联交易上限 | 年度上限 | 持续关连交易年度上限 | 年度上限金额` },
  },
  { id: 'revenueDoublingTime', name: 'Years to double revenue', kinds: ['years', 'count'], labels: `revenue doubling time | years to double revenue | doubling time` },
  {
    id: 'useOfProceeds',
    name: 'Use of proceeds',
    kinds: ['percent', 'money'],
    labels: `use of proceeds | allocation of proceeds | use of net proceeds | share of proceeds | proceeds used`,
    other: { zh: `募集资金用途 | 所得款项用途 | 所得款項用途` },
  },
  {
    id: 'shareRepurchaseAuthorization',
    name: 'Share repurchase authorization',
    kinds: ['money', 'count'],
    labels: `share repurchase authorization | share repurchase program | repurchase authorization | repurchase program | share repurchase programme
      | buyback program | buyback authorization | share buyback program | share buyback programme | stock repurchase program | stock repurchase authorization
      | share buy back programme | stock buyback program | buyback programme | repurchase plan | share repurchase plan | new share repurchase authorization`,
    other: {
      zh: `股份回购计划 | 回购计划 | 回購計劃 | 股份回購計劃`,
      it: `programma di riacquisto | programma di buyback`,
      de: `aktienrückkaufprogramm`,
      fr: `programme de rachat d'actions`,
    },
    usGaap: 'StockRepurchaseProgramAuthorizedAmount1',
  },
  {
    id: 'shareRepurchaseAuthorizationRemaining',
    name: 'Share repurchase authorization remaining',
    kinds: ['money', 'count'],
    instant: true,
    labels: `share repurchase authorization remaining | remaining share repurchase authorization | remaining repurchase authorization | remaining authorization
      | remained available under the share repurchase program | remaining share repurchase capacity | available under the share repurchase program
      | remaining available under the share repurchase program | remaining under the share repurchase program | remaining repurchase capacity
      | remaining under the repurchase program | remained available under the repurchase program | repurchase authorization remaining
      | remaining buyback authorization`,
    usGaap: 'StockRepurchaseProgramRemainingAuthorizedRepurchaseAmount1',
  },
  {
    id: 'synergies',
    name: 'Synergies',
    kinds: ['money'],
    labels: `synergies | cost synergies | run rate synergies | revenue synergies | annual synergies | total synergies | annual cost synergies
      | run rate cost synergies | pre tax synergies | expected synergies | synergy target`,
    other: { zh: `协同效应`, it: `sinergie | sinergie di costo`, de: `synergien`, fr: `synergies`, es: `sinergias` },
  },
  {
    id: 'costSavings',
    name: 'Cost savings',
    kinds: ['money'],
    labels: `cost savings | operating:savings | productivity savings | annual cost savings | annualized cost savings | gross savings | run rate savings
      | annual savings | efficiency savings | cost reduction | cost reductions | cost saving | annualized savings | cost efficiencies
      | annual run rate savings | cost savings target`,
    other: {
      zh: `成本节约 | 节约成本`,
      it: `risparmi | risparmi di costo`,
      de: `kosteneinsparungen | einsparungen`,
      fr: `operating:économies | économies de coûts`,
      es: `ahorros`,
    },
  },
  {
    id: 'systemwideSales',
    name: 'Systemwide sales',
    kinds: ['money', 'percent'],
    labels: `systemwide sales | system wide sales | system sales | global systemwide sales | system wide restaurant sales | total systemwide sales
      | global system sales | system retail sales`,
    other: { zh: `全系统销售额 | 系统销售额 | 系統銷售額` },
  },
  {
    id: 'systemwideSalesConstantCurrency',
    name: 'Systemwide sales in constant currency',
    kinds: ['percent', 'money'],
    sign: 'either',
    labels: `systemwide sales in constant currency | systemwide sales in constant currencies | constant currency systemwide sales
      | systemwide sales constant currency | system sales ex fx | system sales excluding foreign exchange`,
  },
  {
    id: 'digitalSystemwideSales',
    name: 'Digital systemwide sales',
    kinds: ['money', 'percent'],
    labels: `digital systemwide sales | digital systemwide | digital orders`,
    other: { zh: `数字化销售额 | 线上销售额 | 线上收入 | 电商收入 | 數字銷售` },
  },
  // Retail, restaurants, consumer
  {
    id: 'comparableSales',
    name: 'Comparable sales',
    kinds: ['percent'],
    sign: 'either',
    labels: `comparable sales | comp sales | comparable store sales | same store sales | sss | sssg | same store sales growth | like for like sales | lfl sales
      | like for like | lfl | comps | comparable sales growth | comparable store sales growth | comp store sales | like for like sales growth
      | global comparable sales | comparable net sales | comp growth | same store sales change | same shop sales growth | same shop sales | same property sales | same salon sales | same clinic revenue | operating:comp
      | same restaurant sales | comparable restaurant sales | comparable store net sales | like for like growth | same store net sales
      | comparable sales increase | comparable sales decrease | identical sales | system comparable sales | total comparable sales
      | systemwide comparable sales | global comparable store sales | system wide comparable sales | company comparable sales | same store sales sss
      | comparable sales change | comparable revenue | comparable revenues | comparable revenue growth | total company comparable sales | sss growth
      | organic same store sales | adjusted comparable sales | same store revenue growth | restaurant comparable sales | comparable restaurant sales growth
      | comparable retail sales | same store revenue | comp store sales growth | like for like revenue growth | comparable digital sales
      | same restaurant sales growth | franchise same store sales`,
    other: {
      zh: `同店销售 | 同店销售增长 | 同店銷售 | 同店销售增长率 | 可比销售 | 同店銷售增長 | 可比同店销售 | 同店销售额`,
      it: `vendite comparabili | vendite like for like | vendite a parità di negozi`,
      de: `flächenbereinigter umsatz | vergleichbarer umsatz`,
      fr: `ventes comparables | ventes à magasins comparables | croissance à données comparables`,
      es: `ventas comparables`,
      pt: `vendas mesmas lojas`,
      ja: `既存店売上高 | 既存店売上`,
      ko: `기존점 매출 | 동일점포매출`,
    },
  },
  {
    id: 'traffic',
    name: 'Customer traffic',
    sign: 'either',
    kinds: ['percent', 'count'],
    labels: `operating:traffic | customer traffic | guest count | guest counts | foot traffic | footfall | comparable traffic | store traffic | guest traffic
      | comparable guest counts`,
    other: { zh: `客流量 | 客流 | 来客数` },
  },
  {
    id: 'transactions',
    name: 'Transactions',
    kinds: ['percent', 'count'],
    sign: 'either',
    labels: `transactions | comparable transactions | number of transactions | transaction count | transaction growth | ticket count | total transactions
      | transaction volume count | customer transactions`,
    other: { zh: `交易笔数 | 交易量`, ja: `客数 | 来店客数`, fr: `operating:trafic` },
  },
  {
    id: 'averageTicket',
    name: 'Average ticket',
    kinds: ['percent', 'moneyPerShare', 'money'],
    sign: 'either',
    labels: `average ticket | average check | average basket | average transaction value | operating:ticket | average ticket size | atv | average spend
      | basket size | average order value | aov | average basket size | average check growth | check average | average transaction size | average unit retail
      | average transaction | aur | average spend per customer | spend per head`,
    other: { zh: `客单价 | 平均客单价 | 客單價 | 件单价`, it: `scontrino medio`, fr: `panier moyen`, ja: `客単価` },
  },
  {
    id: 'stores',
    name: 'Stores',
    instant: true,
    labels: `stores | store count | number of stores | total stores | stores in operation | total number of stores | retail stores | stores open
      | stores at end of period | ending store count | stores at end of quarter | number of outlets | operating:outlets | points of sale | operating:pos
      | operating:doors | number of shops | operating:shops | total number of stores open at end of the quarter | total store count | stores end of period
      | number of retail stores | stores at period end | period end store count | number of stores at end of period | end of period store count
      | company operated stores | number of stores open at end of period | operating:branches | number of branches | no of stores | retail outlets
      | warehouses in operation | total stores end of period | operating:warehouses | warehouses year end | number of warehouses | warehouses end of period`,
    other: {
      zh: `门店数 | 门店数量 | 店铺数量 | 門店數目 | 门店总数 | 店舖數目 | 网点数`,
      it: `negozi | punti vendita | numero di negozi`,
      de: `filialen | anzahl filialen`,
      fr: `magasins | nombre de magasins | points de vente`,
      es: `tiendas | número de tiendas`,
      pt: `lojas | número de lojas`,
      ja: `店舗数`,
      ko: `점포수 | 매장수`,
    },
    usGaap: 'NumberOfStores',
  },
  {
    id: 'storesBeginningOfQuarter',
    name: 'Stores at beginning of period',
    instant: true,
    labels: `stores beginning of quarter | stores at beginning of quarter | stores at beginning of period | stores beginning of period | beginning store count
      | total number of stores open at beginning of the quarter | number of stores at beginning of period | stores open at beginning of period
      | stores at beginning of year | number of stores open at beginning of period | stores open at beginning of quarter`,
  },
  {
    id: 'storesOpened',
    name: 'Stores opened',
    labels: `stores opened | new stores | new store openings | store openings | operating:openings | new stores opened | gross openings
      | number of stores opened during the quarter | stores opened during the quarter | gross new stores | stores opened during the period | new openings
      | gross store openings | number of stores opened | new store opened | new restaurants | new units opened`,
    other: { zh: `新开门店 | 新开店数 | 新增门店 | 新開門店`, it: `operating:aperture | nuove aperture`, fr: `operating:ouvertures`, ja: `新規出店` },
  },
  {
    id: 'storesClosed',
    name: 'Stores closed',
    labels: `stores closed | store closures | operating:closures | operating:closings | closed stores | number of stores closed during the quarter
      | stores closed during the quarter | store closings | stores closed during the period | number of stores closed | permanent closures`,
    other: { zh: `关闭门店 | 关店数 | 關閉門店`, it: `operating:chiusure`, fr: `operating:fermetures`, ja: `閉店` },
  },
  {
    id: 'newStoresNet',
    name: 'Net new stores',
    sign: 'either',
    labels: `new store openings net | new stores net | net new stores | net store openings | net openings | net new store openings | net new units
      | net unit growth | net stores opened | net new restaurants | net new openings | net store additions | net unit additions | net new store growth`,
    other: { zh: `净新增门店 | 净开店数 | 净增门店` },
  },
  { id: 'storesRelocated', name: 'Stores relocated', labels: `stores relocated | operating:relocations | store relocations | relocated stores` },
  { id: 'storesRemodeled', name: 'Stores remodeled', labels: `stores remodeled | remodels | remodeled stores | store remodels | refurbished stores | stores remodelled` },
  { id: 'remodelAndRelocationProjects', name: 'Remodel and relocation projects', labels: `remodel and relocation projects | remodels and relocations | remodel and relocation` },
  {
    id: 'restaurants',
    name: 'Restaurants',
    instant: true,
    labels: `restaurants | number of restaurants | restaurant count | total restaurants | system restaurants | systemwide restaurants | total units | unit count
      | restaurants in operation | restaurant locations | systemwide units`,
    other: { zh: `餐厅数 | 餐厅数量 | 餐廳數目 | 餐厅总数` },
    usGaap: 'NumberOfRestaurants',
  },
  {
    id: 'franchisedRestaurants',
    name: 'Franchised restaurants',
    kinds: ['percent', 'count'],
    instant: true,
    labels: `franchised restaurants | franchised units | franchise restaurants | franchised stores | franchise stores | franchise mix | franchised locations
      | franchise units | licensed stores | franchise restaurant count`,
    other: { zh: `加盟店 | 特许经营餐厅 | 加盟门店` },
  },
  {
    id: 'companyOperatedRestaurants',
    name: 'Company-operated restaurants',
    kinds: ['count', 'percent'],
    instant: true,
    labels: `company operated restaurants | company owned restaurants | company restaurants | company owned stores | self operated stores
      | directly operated stores | company operated units`,
    other: { zh: `直营店 | 自营门店 | 直营门店` },
  },
  { id: 'states', name: 'States', labels: `number of states | states` },
  { id: 'countries', name: 'Countries', labels: `countries | number of countries | countries and territories` },
  {
    id: 'grossSquareFeet',
    name: 'Gross square feet',
    instant: true,
    labels: `gross square feet | square feet | square footage | total square footage | retail square footage | total square feet | selling space
      | total gross square feet | gross leasable area | gla | selling square feet | leasable area | net lettable area | nla | net leasable area
      | gross floor area | gfa | floor space | total gross square feet at end of the quarter | total gross square feet at end of period | rentable square feet
      | total selling space | total area | selling area | rentable area | gross area | net selling space | retail selling square feet | square metres
      | square meters | leased area`,
    other: {
      zh: `建筑面积 | 总建筑面积 | 建築面積 | 可租赁面积 | 經營面積 | 总面积`,
      it: `operating:superficie | superficie di vendita`,
      de: `verkaufsfläche`,
      fr: `surface de vente | operating:surface`,
      ja: `売場面積`,
    },
  },
  {
    id: 'grossSquareFeetBeginningOfQuarter',
    name: 'Gross square feet at beginning of period',
    instant: true,
    labels: `gross square feet at beginning of quarter | total gross square feet at beginning of the quarter | square footage at beginning of period
      | total gross square feet at beginning of period`,
  },
  {
    id: 'grossSquareFeetOpened',
    name: 'Gross square feet opened',
    labels: `gross square feet opened | gross square feet for stores opened or expanded during the quarter | square footage opened
      | gross square feet for stores opened | square feet added`,
  },
  {
    id: 'grossSquareFeetClosed',
    name: 'Gross square feet closed',
    labels: `gross square feet closed | gross square feet for stores closed during the quarter | square footage closed | gross square feet for stores closed`,
  },
  {
    id: 'salesPerSquareFoot',
    name: 'Sales per square foot',
    kinds: ['money', 'moneyPerShare'],
    labels: `sales per square foot | sales density | net sales per average square foot | sales per sq ft | sales per square metre | revenue per square foot
      | sales densities | net sales per square foot | retail sales per square foot | sales per average square foot | tenant sales per square foot`,
    other: { zh: `坪效 | 平效`, fr: `chiffre d'affaires au m²` },
  },
  { id: 'salesPerStore', name: 'Sales per store', kinds: ['money'], labels: `average sales per store | sales per store | revenue per store | average daily sales per store` },
  {
    id: 'averageUnitVolume',
    name: 'Average unit volume',
    kinds: ['money'],
    labels: `average unit volume | auv | average unit volumes | average weekly sales | auvs | average restaurant sales | average annual sales per restaurant
      | sales per restaurant | average sales per restaurant | average unit volume auv | average annual restaurant sales`,
    other: { zh: `单店销售额 | 平均单店收入 | 单店收入 | 平均單店銷售額 | 店均销售额`, ja: `1店舗当たり売上高 | 平均日販` },
  },
  {
    id: 'volume',
    name: 'Volume',
    kinds: ['count', 'percent'],
    sign: 'either',
    labels: `volume | volumes | sales volume | unit volume | sales volumes | units sold | unit sales | total volume
      | number of units sold | product volume | units shipped | sell in | sell through | total sales volume | total volumes | sales in units | shipped volume | unit volumes | dispatches | wholesale dispatches`,
    other: {
      zh: `销量 | 出货量 | 銷量 | 出貨量 | 销售量 | 产销量`,
      it: `volumi | operating:volume | volumi di vendita`,
      de: `operating:absatz | absatzvolumen | absatzmenge`,
      fr: `operating:volumes | volumes vendus | operating:volume`,
      es: `volumen | volúmenes | volumen de ventas`,
      pt: `operating:volume | operating:volumes | volume de vendas`,
      ja: `販売数量 | 出荷台数 | 販売台数 | 出荷量`,
      ko: `판매량 | 출하량`,
    },
  },
  {
    id: 'production',
    name: 'Production volume',
    kinds: ['count'],
    labels: `operating:production | production volume | operating:output | production volumes | total production | oil and gas production | daily production
      | net production | average daily production | gold production | copper production | hydrocarbon production | vehicle production | crude steel production
      | production output | upstream production | total oil and gas production | oil production | iron ore production | coal production | units produced
      | attributable production | oil equivalent production | average production | total net production | ounces produced | gold produced | copper produced | lithium production | spodumene production | spodumene concentrate production | nickel production | silver production | zinc production | alumina production | aluminium production | bauxite production | metallurgical coal production | thermal coal production | gas production | lng production | natural gas production | production guidance | lithium carbonate production`,
    other: {
      zh: `产量 | 產量 | 油气产量 | 总产量`,
      it: `operating:produzione`,
      de: `operating:produktion | produktionsvolumen`,
      fr: `operating:production`,
      es: `operating:producción`,
      pt: `operating:produção`,
      ja: `生産量 | 生産台数`,
      ko: `생산량`,
    },
  },
  {
    id: 'wellsDrilled',
    name: 'Wells drilled',
    kinds: ['count'],
    labels: `wells drilled | net wells drilled | wells completed | gross wells drilled`,
  },
  {
    id: 'netAcreage',
    name: 'Net acreage',
    kinds: ['count'],
    labels: `net acreage | net acres`,
  },
  {
    id: 'goldSold',
    name: 'Gold sold',
    kinds: ['count'],
    labels: `gold sold | ounces sold | gold ounces sold | gold sales volume`,
  },
  {
    id: 'oreMined',
    name: 'Ore mined',
    kinds: ['count'],
    labels: `ore mined | total material mined | tonnes mined | total material moved`,
    other: { zh: `采矿量` },
  },
  {
    id: 'oreProcessed',
    name: 'Ore processed',
    kinds: ['count'],
    labels: `ore milled | ore processed | ore treated | tonnes milled | ore crushed`,
    other: { zh: `处理矿量 | 选矿量` },
  },
  {
    id: 'stripRatio',
    name: 'Strip ratio',
    kinds: ['multiple', 'rate'],
    labels: `strip ratio | stripping ratio | waste to ore ratio`,
    other: { zh: `剥采比` },
  },
  {
    id: 'recoveryRate',
    name: 'Recovery rate',
    kinds: ['percent'],
    labels: `recovery rate | recovery | metallurgical recovery | recoveries | mill recovery | gold recovery | copper recovery`,
    other: { zh: `回收率` },
  },
  {
    id: 'headGrade',
    name: 'Head grade',
    kinds: ['percent', 'count'],
    labels: `head grade | ore grade | milled grade | average grade | feed grade | grade | average head grade | concentrate grade`,
    other: { zh: `品位 | 矿石品位` },
  },
  {
    id: 'shipments',
    name: 'Shipments',
    kinds: ['count'],
    labels: `shipments | unit shipments | total shipments | shipment volume | shipment volumes | iron ore shipments | ore shipments | sales shipments`,
    other: { zh: `发运量 | 發運量` },
  },
  {
    id: 'deliveries',
    name: 'Deliveries',
    labels: `deliveries | vehicle deliveries | total deliveries | vehicles delivered | aircraft deliveries | delivery volume | commercial aircraft deliveries
      | car deliveries | total vehicle deliveries | vehicle sales | homes delivered | new home deliveries | home closings | ev deliveries | homes closed
      | units delivered | vehicle sales volume | nev sales`,
    other: {
      zh: `交付量 | 交付 | 车辆交付量 | 交付數量 | 汽车销量 | 新能源汽车销量 | 交車量 | 总交付量`,
      it: `consegne`,
      de: `auslieferungen | fahrzeugauslieferungen`,
      fr: `operating:livraisons`,
      es: `operating:entregas`,
      ja: `納車台数 | 引渡台数`,
      ko: `인도량`,
    },
  },
  {
    id: 'averageSellingPrice',
    name: 'Average selling price',
    kinds: ['moneyPerUnit', 'money', 'percent'],
    labels: `asp | realisation | realisations | blended realisation | average realisation | net realisation | realisation per unit | realisation per vehicle | average selling price | average selling prices | asps | average sales price | avg selling price | average price | blended asp
      | average selling price per unit | average price per unit | average home price | net selling price | vehicle asp | average sale price
      | average selling price asp | blended average selling price | smartphone asp | average unit price`,
    other: {
      zh: `平均售价 | 均价 | 平均售價 | 平均销售价格 | 单车均价 | 平均單價 | 单价`,
      it: `prezzo medio di vendita | prezzo medio`,
      de: `durchschnittspreis | durchschnittlicher verkaufspreis`,
      fr: `prix de vente moyen`,
      es: `precio medio de venta`,
      ja: `平均販売単価 | 平均販売価格`,
      ko: `평균판매단가`,
    },
  },
  {
    id: 'unitCost',
    name: 'Unit cost',
    kinds: ['moneyPerUnit', 'money', 'percent'],
    labels: `unit cost | unit costs | operating unit cost | operating unit costs | site unit cost | cost per tonne | cost per ton | production cost per tonne | cost per unit | production cost per unit | production costs per unit | unit production cost | unit production costs | all in cost`,
    other: { zh: `单位成本 | 单位生产成本`, de: `stückkosten`, it: `costo unitario` },
  },
  {
    id: 'findingAndDevelopmentCost',
    name: 'Finding and development cost',
    kinds: ['moneyPerUnit', 'money'],
    labels: `finding and development cost | finding and development costs | f and d cost | f and d costs | fd and a costs`,
  },
  {
    id: 'liftingCost',
    name: 'Lifting cost',
    kinds: ['moneyPerUnit', 'money'],
    labels: `lifting cost | lifting costs | operating cost per boe | opex per boe | unit lifting cost | unit operating cost | unit operating costs`,
    other: { zh: `桶油成本 | 桶油作业费用` },
  },
  {
    id: 'cashCost',
    name: 'Cash cost',
    kinds: ['moneyPerUnit', 'money'],
    labels: `cash cost | cash costs | c1 cash cost | c1 cost | c1 cash costs | c1 unit cost | unit cash cost | total cash cost | cash cost per ounce | cash production cost | cash production costs | fob cash cost | fob cost | c3 cost`,
    other: { zh: `现金成本` },
  },
  {
    id: 'allInSustainingCost',
    name: 'All-in sustaining cost',
    kinds: ['moneyPerUnit', 'money'],
    labels: `aisc | all in sustaining cost | all in sustaining costs | all in sustaining cost per ounce | group aisc`,
  },
  { id: 'paidMembers', name: 'Paid members', instant: true, labels: `paid members | paid memberships | paid household members` },
  {
    id: 'members',
    name: 'Members',
    kinds: ['count'],
    instant: true,
    labels: `members | membership | number of members | total members | loyalty members | loyalty program members | active members | total membership
      | 90 day active members | rewards members | cardholders | total cardholders | medical membership | health plan membership | medical members
      | active loyalty members | club members | medical customers | medicare advantage membership`,
    other: { zh: `会员数 | 会员人数 | 付费会员 | 會員數 | 会员总数 | 会员数量`, ja: `会員数` },
  },
  // Internet and media
  {
    id: 'averageDau',
    name: 'Daily active users',
    labels: `dau | daily active users | average dau | average daily active users | daus | daily active people | dap | average daus | daily active uniques | dauq
      | daily active users dau | family daily active people | daily active customers | dau average | average daily active users dau | avg dau
      | daily paid active users`,
    other: {
      zh: `日活跃用户 | 日活 | 日均活跃用户 | 日活躍用戶 | 平均日活跃用户 | 日活跃用户数 | 平均日活躍用戶 | 日活用户`,
      fr: `utilisateurs actifs quotidiens`,
      ja: `デイリーアクティブユーザー`,
    },
  },
  {
    id: 'averageMau',
    name: 'Monthly active users',
    labels: `mau | monthly active users | average mau | average monthly active users | maus | monthly active people | average maus | monthly unique visitors
      | mau average | monthly active users mau | combined mau | mobile mau | average mobile maus | mobile maus | monthly active customers | monthly actives
      | monthly unique users | combined maus | monthly active consumers | monthly active accounts | avg mau | monthly active platform consumers | muv
      | average monthly active users mau`,
    other: {
      zh: `月活跃用户 | 月活 | 月均活跃用户 | 月活躍用戶 | 平均月活跃用户 | 月活跃用户数 | 月活跃账户数 | 平均月活躍用戶 | 月活用户 | 月活躍賬戶`,
      fr: `utilisateurs actifs mensuels`,
      ja: `月間アクティブユーザー`,
    },
  },
  {
    id: 'dauToMau',
    name: 'DAU/MAU ratio',
    kinds: ['percent', 'multiple'],
    labels: `dau mau | dau to mau | dau mau ratio | dau to mau ratio | operating:stickiness | user stickiness`,
  },
  {
    id: 'customers',
    name: 'Customers',
    instant: true,
    labels: `number of customers | customers | customer count | total customers | client count | number of clients | ending customers | total customer count
      | customer base | number of customer accounts | enterprise customers | paying customers`,
    other: {
      zh: `客户数 | 客户数量 | 客戶數目`,
      it: `operating:clienti | numero di clienti`,
      de: `operating:kunden | kundenzahl | anzahl kunden`,
      fr: `nombre de clients`,
      es: `número de clientes`,
      pt: `número de clientes`,
      ja: `顧客数`,
      ko: `고객수`,
    },
  },
  { id: 'users', name: 'Users', instant: true, labels: `users | number of users | total users | registered users`, other: { zh: `用户数 | 用户规模 | 注册用户` } },
  {
    id: 'activeCustomers',
    name: 'Active customers',
    labels: `active customers | active buyers | annual active consumers | active users | annual active customers | active accounts | active clients | buyers
      | annual active buyers | annual active users | monthly active payers | number of active customers | active consumers | transacting users
      | monthly transacting users | active shoppers | active advertisers | funded customers | active riders | mapcs | monthly active platform customers
      | total active customers | active merchants | number of active buyers | loyal customers`,
    other: {
      zh: `活跃客户 | 活跃买家 | 年度活跃用户 | 年度活跃消费者 | 活躍用戶 | 年活跃买家数 | 活跃用户 | 活躍買家`,
      it: `clienti attivi | utenti attivi`,
      de: `aktive kunden`,
      fr: `clients actifs`,
      es: `clientes activos`,
      pt: `clientes ativos`,
      ja: `アクティブユーザー | 契約者数`,
      ko: `활성 고객 | 이용자수`,
    },
  },
  {
    id: 'largeCustomers',
    name: 'Large customers',
    labels: `large customers | premium customers | customers over 100k | customers with more than 100 000 in arr | customers contributing more than 100 000
      | number of premium customers | key accounts | number of large customers | million dollar customers`,
    other: { zh: `大客户 | 高级客户 | 优质客户数` },
  },
  {
    id: 'payingUsers',
    name: 'Paying users',
    labels: `paying users | payers | monthly paying users | mpu | average monthly paying users | paying subscribers | paid users | monthly paid users | mpus
      | quarterly paying users | number of paying users | average paying users | payer count | paying members | average paying members | monthly unique payers
      | active paying users | total payers`,
    other: { zh: `付费用户 | 月付费用户 | 付费用户数 | 付費用戶 | 平均月付费用户 | 季度付费用户` },
  },
  {
    id: 'payingRatio',
    name: 'Paying ratio',
    kinds: ['percent'],
    labels: `paying ratio | payment ratio | paying user ratio | conversion to paid | pay ratio | payer ratio | paying rate`,
    other: { zh: `付费率 | 付费用户占比` },
  },
  {
    id: 'subscribers',
    name: 'Subscribers',
    instant: true,
    labels: `subscribers | total subscribers | paid subscribers | number of subscribers | subs | streaming subscribers | broadband subscribers | mobile subscribers
      | postpaid subscribers | ending subscribers | subscriber base | premium subscribers | average daily total subscribers
      | global streaming paid memberships | dtc subscribers | paid streaming memberships | subscriptions | total subscriptions | operating:connections
      | customer connections | wireless subscribers | subscriber count | broadband customers | 5g subscribers | average subscribing members | fttp connections
      | prepaid subscribers | mobile customers | digital only subscribers | total paid subscribers`,
    other: {
      zh: `订阅用户 | 订户数 | 订阅会员数 | 订阅用户数 | 移动用户 | 用戶數 | 日均会员数 | 宽带用户`,
      it: `abbonati | abbonamenti`,
      de: `abonnenten`,
      fr: `abonnés | nombre d'abonnés`,
      es: `suscriptores | abonados`,
      pt: `assinantes`,
      ja: `加入者数`,
      ko: `가입자수 | 구독자수`,
    },
  },
  {
    id: 'netAdditions',
    name: 'Net subscriber additions',
    sign: 'either',
    labels: `net additions | net adds | subscriber net additions | net subscriber additions | net new subscribers | postpaid net additions
      | postpaid phone net adds | paid net additions | broadband net adds | net customer additions | postpaid phone net additions | subscriber additions
      | net new customers | net subscriber adds | broadband net additions | streaming paid net membership additions | paid net adds | net new users
      | retail postpaid net additions | fiber net additions | customer additions | new customers | fiber net adds | fixed wireless net additions
      | net new paying customers | digital only net additions | mobile net adds`,
    other: { zh: `净增用户 | 净新增用户 | 淨增用戶 | 净增订户 | 新增用户`, ko: `순증 가입자`, ja: `純増数 | 純増` },
  },
  {
    id: 'arpu',
    name: 'Average revenue per user',
    kinds: ['moneyPerUnit', 'money'],
    labels: `arpu | average revenue per user | average revenue per account | arpa | arppu | average revenue per paying user | average revenue per membership
      | operating:arm | average monthly revenue per membership | revenue per user | arpdau | average revenue per customer | arpc
      | average revenue per paying subscriber | mobile arpu | postpaid arpu | postpaid arpa | blended arpu | average revenue per person | arpp
      | average revenue per subscriber | arps | average revenue per unit | monthly arpu | revenue per customer | average revenue per member
      | postpaid phone arpu | service arpu | revenue per subscriber | average monthly revenue per user | revenue per active buyer
      | average revenue per daily active user | average revenue per active user | annual arpu | total subscriber arpu | broadband arpu`,
    other: {
      zh: `每用户平均收入 | 平均每用户收入 | 每用戶平均收入 | 每付费用户平均收入 | 每付费用户月均收入 | 每月每付费用户平均收入 | arpu值`,
      fr: `revenu moyen par utilisateur`,
      it: `ricavo medio per utente`,
      de: `durchschnittserlös pro kunde`,
      ja: `1契約当たり月間平均収入`,
    },
  },
  {
    id: 'timeSpent',
    name: 'Time spent',
    kinds: ['count', 'percent'],
    labels: `time spent | average daily time spent | time spent per dau | time spent per user | hours streamed | streaming hours | time spent per daily active user
      | average time spent | average daily time spent per dau | total time spent | hours engaged | user engagement time | viewing hours | hours viewed
      | daily time spent | hours of engagement | viewed hours`,
    other: { zh: `日均使用时长 | 用户时长 | 人均单日使用时长 | 使用时长 | 平均使用时长 | 用戶時長` },
  },
  {
    id: 'ecommerceGmv',
    name: 'Gross merchandise value',
    kinds: ['money'],
    labels: `gmv | e commerce gmv | ecommerce gmv | e com gmv | total e commerce gmv | ecom gmv | gross merchandise value | gross merchandise volume | operating:gms | gross merchandise sales | gross transaction value | gtv | operating:gov
      | gross order value | gross transaction volume | total gmv | gross order volume | marketplace gov | gross merchandise value gmv
      | gross merchandise volume gmv | gross services volume | operating:gsv | gross travel bookings | group gmv | platform gmv | total gtv
      | transaction value | gross merchandise`,
    other: {
      zh: `电商gmv | 电商交易总额 | 電商gmv | 电商成交总额 | 電商交易總額 | 商品交易总额 | 成交总额 | 交易总额 | 商品交易額 | 成交金额 | 总交易额 | 成交總額 | 商品成交总额`,
      ja: `流通取引総額 | 流通総額 | 取扱高`,
      ko: `거래액 | 총거래액`,
    },
  },
  {
    id: 'totalPaymentVolume',
    name: 'Total payment volume',
    kinds: ['money'],
    labels: `tpv | total payment volume | payment volume | payments volume | gross payment volume | gpv | purchase volume | total payments volume
      | total transaction volume | total processed volume | processed volume | gross dollar volume | gdv | billed business | cross border volume
      | spend volume | card spending | total payment volume tpv | processing volume | payment transaction value | card spend | total volume processed
      | network volumes | gross dollar volume gdv | worldwide gross dollar volume | total network volumes | purchase volumes`,
    other: { zh: `总支付额 | 支付总额 | 支付交易额 | 总支付量 | 支付交易量`, it: `volume dei pagamenti`, pt: `volume total de pagamentos` },
  },
  {
    id: 'takeRate',
    name: 'Take rate',
    kinds: ['percent'],
    labels: `take rate | monetization rate | monetisation rate | blended take rate | commission rate | revenue take rate | net take rate | transaction take rate
      | net revenue yield | marketplace take rate | transaction margin | take rates | net revenue margin | revenue as percentage of gmv | cmr take rate
      | gross take rate`,
    other: { zh: `货币化率 | 变现率 | 貨幣化率 | 佣金率 | 抽佣率 | 变现效率` },
  },
  {
    id: 'orderCount',
    name: 'Orders',
    labels: `number of orders | order volume | order count | total orders | orders placed | order volumes | daily orders | average daily orders | completed orders
      | on demand delivery orders | parcel volume | parcels | daily order volume | number of parcels | total number of orders | parcel volumes
      | number of parcels delivered | average daily parcel volume | orders fulfilled | on demand delivery transactions | package volume
      | average daily packages | gross orders | number of shipments | average daily package volume | on demand transactions | consumer orders`,
    other: { zh: `订单量 | 订单数 | 日均订单量 | 即时配送订单 | 业务量 | 快递业务量 | 件量 | 訂單量 | 單量 | 单量 | 包裹量` },
  },
  {
    id: 'trips',
    name: 'Trips',
    labels: `operating:trips | operating:rides | number of trips | total trips | daily trips | total rides | completed trips | rides completed | ridership`,
    other: { zh: `出行订单 | 单量出行 | 行程数 | 日均单量` },
  },
  {
    id: 'adImpressions',
    name: 'Ad impressions',
    kinds: ['percent', 'count'],
    sign: 'either',
    labels: `ad impressions | operating:impressions | ad impressions delivered | paid clicks | operating:clicks | impressions delivered | advertising impressions`,
  },
  {
    id: 'pricePerAd',
    name: 'Price per ad',
    kinds: ['percent', 'money', 'moneyPerShare'],
    sign: 'either',
    labels: `price per ad | average price per ad | cost per click | operating:cpc | operating:cpm | ecpm | cost per impression | cost per mille
      | cost per thousand impressions`,
  },
  { id: 'adLoad', name: 'Ad load', kinds: ['percent'], labels: `ad load | ad load rate | advertising load | ad load ratio`, other: { zh: `广告加载率 | 广告负载率` } },
  {
    id: 'attendance',
    name: 'Attendance',
    kinds: ['percent', 'count'],
    sign: 'either',
    labels: `attendance | park attendance | operating:visitors | visitation | operating:visits | number of visitors | operating:admissions
      | guest attendance | theme park attendance | same center visits | annual visitors | number of visits | visitor numbers`,
    other: {
      zh: `入园人数 | 客流人次 | 入场人次 | 游客量 | 觀影人次`,
      it: `visitatori | operating:presenze`,
      fr: `operating:fréquentation | operating:visiteurs`,
      de: `besucher | besucherzahlen`,
      ja: `入園者数 | 入場者数`,
    },
  },
  {
    id: 'perCapitaSpending',
    name: 'Per capita spending',
    kinds: ['moneyPerUnit', 'money', 'percent'],
    labels: `per capita spending | per capita guest spending | guest spending | per caps | spending per guest | spend per guest | per cap spending
      | total revenue per capita | admission per capita | revenue per capita | spend per visitor`,
    other: { zh: `人均消费 | 人均支出` },
  },
  { id: 'cancellationRate', name: 'Cancellation rate', kinds: ['percent'], labels: `cancellation rate | cancellation rates | cancelation rate | order cancellation rate` },
  { id: 'cashRunway', name: 'Cash runway', kinds: ['years', 'count'], labels: `cash runway | months of cash | cash runway months` },
  {
    id: 'customerAcquisitionCost',
    name: 'Customer acquisition cost',
    kinds: ['moneyPerUnit', 'money'],
    labels: `cac | customer acquisition cost | acquisition cost per customer | user acquisition cost | subscriber acquisition cost | operating:sac
      | customer acquisition costs | blended cac`,
    other: { zh: `获客成本 | 用户获取成本` },
  },
  {
    id: 'lifetimeValue',
    name: 'Customer lifetime value',
    kinds: ['moneyPerUnit', 'money'],
    labels: `lifetime value | customer lifetime value | clv | user ltv | ltv per customer | customer ltv`,
    other: { zh: `用户生命周期价值` },
  },
  { id: 'ltvToCac', name: 'Lifetime value to acquisition cost', kinds: ['multiple'], labels: `ltv cac | ltv to cac | lifetime value to cac | ltv cac ratio` },
  // Banks, insurers, asset managers
  {
    id: 'netChargeOffs',
    name: 'Net charge-offs',
    kinds: ['money'],
    labels: `net charge offs | net chargeoffs | ncos | charge offs | write offs of loans | net write offs | total net charge offs | net loan charge offs
      | loan write offs`,
    other: { zh: `净核销 | 核销` },
  },
  {
    id: 'loanOriginations',
    name: 'Loan originations',
    kinds: ['money'],
    labels: `loan originations | originations | loan volume | total originations | new loans | loan origination volume | loans originated | funded volume
      | total loan facilitation and origination volume | facilitated loan volume | transaction loan volume | new lending | amount of loans facilitated
      | mortgage originations | loan facilitation volume | mortgage origination volume | origination volume | gross new lending`,
    other: { zh: `放款金额 | 撮合贷款规模 | 新增贷款 | 促成借款金额 | 放款规模` },
  },
  {
    id: 'assetsUnderManagement',
    name: 'Assets under management',
    kinds: ['money'],
    instant: true,
    labels: `aum | assets under management | total aum | average aum | client assets | total client assets | fee earning aum | feaum | fee paying aum
      | assets under management and administration | auma | assets under administration | operating:aua | funds under management | operating:fum
      | total assets under management | wealth aum | fee earning assets under management | ending aum | client investment assets | assets under management aum
      | total client balances | funds under administration | assets under custody | invested assets | funds under management and administration
      | average assets under management | assets under custody and administration | operating:auc | client balances | platform assets | long term aum
      | fee related aum | closing aum | perpetual capital`,
    other: {
      zh: `资产管理规模 | 管理资产规模 | 在管资产 | 資產管理規模 | 管理规模 | 管理資產 | 客户资产`,
      it: `masse gestite | masse in gestione | asset under management | masse amministrate | patrimonio gestito | masse totali
      | attività finanziarie della clientela`,
      de: `verwaltetes vermögen | verwaltete vermögen`,
      fr: `actifs sous gestion | operating:encours | encours sous gestion`,
      es: `activos bajo gestión | patrimonio gestionado`,
      pt: `ativos sob gestão | ativos sob custódia`,
      ja: `運用資産残高 | 預かり資産残高`,
      ko: `운용자산`,
    },
  },
  {
    id: 'netFlows',
    name: 'Net flows',
    kinds: ['money'],
    sign: 'either',
    labels: `net flows | net inflows | net new assets | net outflows | net new client assets | net client cash flows | long term net flows | fund flows | net asset flows | organic net inflows | net new business inflows | net long term flows | net client flows | net fund flows | long term net inflows | total net flows | nna | total net inflows | organic net new assets | net inflow | core net new assets | net outflow`,
    other: {
      zh: `净流入 | 净新增资金 | 淨流入 | 新增资产 | 资金净流入 | 净新增资产 | 净流出`,
      it: `raccolta netta | flussi netti`,
      de: `nettomittelzuflüsse | nettoneugeld`,
      fr: `collecte nette`,
      es: `captaciones netas | flujos netos`,
      pt: `captação líquida`,
      ja: `純資金流入額`,
      ko: `순유입`,
    },
  },
  {
    id: 'netNewMoney',
    name: 'Net new money',
    kinds: ['money'],
    sign: 'either',
    labels: `net new money | nnm | net new client money`,
  },
  {
    id: 'feeRate',
    name: 'Fee rate',
    kinds: ['percent'],
    labels: `fee rate | management fee rate | average fee rate | effective fee rate | fee margin | management fee margin | average management fee rate
      | annualized effective fee rate | base management fee rate`,
    other: { zh: `费率 | 管理费率 | 平均费率` },
  },
  {
    id: 'dryPowder',
    name: 'Dry powder',
    kinds: ['money'],
    instant: true,
    labels: `dry powder | available capital | uncalled commitments | undrawn commitments | capital available for investment | total dry powder | uninvested capital`,
  },
  {
    id: 'fundraising',
    name: 'Fundraising',
    kinds: ['money'],
    labels: `operating:fundraising | capital raised from investors | new capital raised | gross capital raised | total fundraising | total capital raised
      | operating:inflows | gross inflows`,
    other: { zh: `募资规模`, fr: `levée de fonds` },
  },
  {
    id: 'valueOfNewBusiness',
    name: 'Value of new business',
    kinds: ['money'],
    labels: `vnb | value of new business | new business value | nbv | vonb | new business profit | new business contractual service margin | nb csm
      | new business csm | value of one year new business`,
    other: { zh: `新业务价值 | 新業務價值`, it: `valore della nuova produzione`, fr: `valeur des affaires nouvelles`, de: `neugeschäftswert`, ja: `新契約価値` },
  },
  {
    id: 'newBusinessMargin',
    name: 'New business margin',
    kinds: ['percent'],
    labels: `new business margin | vnb margin | nbv margin | vonb margin | nbm | new business value margin`,
    other: { zh: `新业务价值率 | 新業務價值率`, it: `margine nuova produzione`, de: `neugeschäftsmarge` },
  },
  {
    id: 'embeddedValue',
    name: 'Embedded value',
    kinds: ['money', 'moneyPerShare'],
    instant: true,
    labels: `embedded value | group embedded value | mcev | eev | life embedded value | ev equity | european embedded value | market consistent embedded value`,
    other: { zh: `内含价值 | 內含價值 | 集团内含价值 | 每股内含价值`, ja: `エンベディッドバリュー` },
  },
  {
    id: 'investmentAssets',
    name: 'Investment assets',
    kinds: ['money'],
    instant: true,
    labels: `investment assets | insurance funds investment assets | total investment assets`,
    other: { zh: `投资资产 | 总投资资产 | 投資資產` },
  },
  {
    id: 'reserveReleases',
    name: 'Reserve releases',
    kinds: ['money'],
    sign: 'either',
    labels: `reserve releases | prior year reserve releases | prior year development | reserve development | prior year releases`,
  },
  {
    id: 'lapseRate',
    name: 'Lapse rate',
    kinds: ['percent'],
    labels: `lapse rate | surrender rate`,
    other: { zh: `退保率` },
  },
  {
    id: 'persistencyRatio',
    name: 'Persistency ratio',
    kinds: ['percent'],
    labels: `persistency ratio | persistency | 13 month persistency | 13 month persistency ratio | 13th month persistency | 25 month persistency | 13m persistency`,
    other: { zh: `13个月继续率 | 继续率 | 保单继续率` },
  },
  {
    id: 'agents',
    name: 'Agents',
    kinds: ['count'],
    instant: true,
    labels: `agents | number of agents | agency headcount | agent number | sales agents | tied agents`,
    other: { zh: `代理人数量 | 代理人数 | 个险代理人 | 营销员人数` },
  },
  {
    id: 'embeddedValueOperatingProfit',
    name: 'Embedded value operating profit',
    kinds: ['money'],
    labels: `embedded value operating profit | evop | operating ev profit`,
    other: { zh: `内含价值营运利润` },
  },
  {
    id: 'embeddedValuePerShare',
    name: 'Embedded value per share',
    kinds: ['moneyPerShare'],
    instant: true,
    labels: `embedded value per share | ev per share | evps`,
  },
  {
    id: 'contractualServiceMargin',
    name: 'Contractual service margin',
    kinds: ['money'],
    labels: `operating:csm | contractual service margin | csm balance | csm release | csm balance net | closing csm | contractual service margin release | csm | csm closing balance | opening csm | csm at end of period`,
    other: { zh: `合同服务边际 | 合約服務邊際` },
  },
  // Property
  {
    id: 'rentalReversion',
    name: 'Rental reversion',
    kinds: ['percent'],
    sign: 'either',
    labels: `rental reversion | rental reversions | leasing spread | leasing spreads | rent spreads | re leasing spreads | rent reversion | releasing spread
      | rent change on rollover | new lease spreads | blended lease rate growth | blended rent growth | cash releasing spreads | releasing spreads
      | cash leasing spreads | blended lease spreads | cash rent change | net effective rent change | reversion | rent reversions | average reversion | average rental reversion`,
    other: { zh: `租金调升率 | 续租租金调幅 | 租金调整率` },
  },
  {
    id: 'likeForLikeRentalGrowth',
    name: 'Like-for-like rental growth',
    kinds: ['percent'],
    labels: `like for like rental growth | lfl rental growth | like for like rent growth | same store rental growth`,
  },
  {
    id: 'tenantSales',
    name: 'Tenant sales',
    kinds: ['money', 'percent'],
    labels: `tenant sales | tenants sales | tenants gross sales | tenant sales growth | retailer sales | tenants sales turnover`,
    other: { zh: `租户销售额 | 租戶銷售額` },
  },
  {
    id: 'averageMonthlyRent',
    name: 'Average monthly rent',
    kinds: ['moneyPerUnit', 'money'],
    labels: `average monthly rent | average monthly unit rent | average monthly unit retail rent | average unit rent | average rent | passing rent | average passing rent | average effective rent | signing rent`,
    other: { zh: `平均月租 | 平均每月租金 | 平均租金` },
  },
  {
    id: 'rentToSales',
    name: 'Rent-to-sales ratio',
    kinds: ['percent'],
    labels: `rent to sales | rent to sales ratio | occupancy cost ratio | tenant occupancy cost | occupancy cost | rent to turnover ratio`,
    other: { zh: `租售比` },
  },
  {
    id: 'occupancyRate',
    name: 'Occupancy rate',
    kinds: ['percent'],
    labels: `occupancy rate | portfolio occupancy | same store occupancy | average occupancy | physical occupancy | committed occupancy | leased rate | lease rate
      | ending occupancy | hotel occupancy | occupancy ratio | leased occupancy | occupied rate | total occupancy | percent leased | leased percentage
      | portfolio occupancy rate | overall occupancy | shop occupancy | anchor occupancy | economic occupancy | occupancy | committed occupancy rate`,
    other: {
      zh: `出租率 | 入住率 | 上架率 | 租用率 | 占用率 | 出租率水平`,
      it: `tasso di occupazione | operating:occupazione`,
      de: `auslastung | operating:belegung`,
      fr: `taux d'occupation`,
      es: `operating:ocupación | tasa de ocupación`,
      ja: `稼働率 | 入居率`,
      ko: `가동률 | 객실점유율`,
    },
  },
  {
    id: 'vacancyRate',
    name: 'Vacancy rate',
    kinds: ['percent'],
    labels: `vacancy rate | vacancy | epra vacancy rate | vacancy ratio | void rate | economic vacancy`,
    other: { zh: `空置率`, de: `leerstandsquote | leerstand`, fr: `taux de vacance`, ja: `空室率` },
  },
  {
    id: 'capRate',
    name: 'Capitalization rate',
    kinds: ['percent'],
    labels: `cap rate | capitalization rate | capitalisation rate | net initial yield | niy | implied cap rate | cap rates | exit cap rate | exit yield
      | initial yield | reversionary yield | equivalent yield | property yield | rental yield | epra niy | epra net initial yield | stabilized yield
      | development yield | stabilised yield | initial cap rate | going in cap rate | net reversionary yield`,
    other: { zh: `资本化率 | 租金收益率`, ja: `キャップレート` },
  },
  {
    id: 'contractedSales',
    name: 'Contracted sales',
    kinds: ['money'],
    labels: `contracted sales | presales | pre sales | attributable contracted sales | property sales | contract sales | total contracted sales
      | attributable presales | contracted property sales | presale proceeds | property presales`,
    other: { zh: `合同销售额 | 合约销售 | 合約銷售 | 签约销售额 | 合同销售金额 | 合約銷售額 | 全口径销售额` },
  },
  {
    id: 'landBank',
    name: 'Land bank',
    kinds: ['count', 'money'],
    instant: true,
    labels: `land bank | landbank | total land bank | lots owned | total lots | lots controlled | land reserves | total land reserves | lots owned and controlled
      | total lots owned and controlled`,
    other: { zh: `土地储备 | 土儲 | 土地儲備 | 土储` },
  },
  {
    id: 'weightedAverageLeaseTerm',
    name: 'Weighted average lease term',
    kinds: ['years', 'count'],
    labels: `wale | weighted average lease expiry | walt | weighted average lease term | weighted average unexpired lease term | wault
      | weighted average remaining lease term | weighted average lease expiry wale`,
    usGaap: 'OperatingLeaseWeightedAverageRemainingLeaseTerm1',
  },
  {
    id: 'weightedAverageDebtMaturity',
    name: 'Weighted average debt maturity',
    kinds: ['years', 'count'],
    labels: `weighted average debt maturity | average debt maturity | weighted average maturity | average debt to maturity | average maturity of debt
      | average maturity | weighted average term to maturity | weighted average debt to maturity | weighted average remaining term | average loan maturity
      | average life of debt`,
    other: { zh: `平均债务期限 | 债务平均年期`, fr: `maturité moyenne de la dette`, it: `durata media del debito` },
  },
  // Travel, transport
  {
    id: 'revpar',
    name: 'Revenue per available room',
    kinds: ['moneyPerUnit', 'money', 'percent'],
    labels: `revpar | revenue per available room | systemwide revpar | comparable revpar | blended revpar | global revpar | same hotel revpar | total revpar
      | comparable systemwide revpar | comparable hotel revpar | same store revpar | system wide revpar | worldwide revpar`,
    other: { zh: `每间可售房收入 | 平均可出租客房收入 | 每间可供租出客房收入` },
  },
  {
    id: 'averageDailyRate',
    name: 'Average daily rate',
    kinds: ['moneyPerUnit', 'money', 'percent'],
    labels: `average daily rate | average room rate | average daily room rate | comparable average daily rate | daily room rate | blended average daily rate
      | average rate per night | comparable adr | system wide adr | systemwide adr | blended adr | average nightly rate`,
    other: { zh: `平均房价 | 日均房价 | 平均每日房价` },
  },
  {
    id: 'rooms',
    name: 'Rooms',
    instant: true,
    labels: `operating:rooms | number of rooms | hotel rooms | rooms pipeline | total rooms | pipeline rooms | system rooms | operating:keys | rooms in pipeline
      | system size | room count | development pipeline rooms | hotel rooms in operation | rooms in operation`,
    other: { zh: `客房数 | 房间数 | 客房數目 | 客房数量`, fr: `operating:chambres`, ja: `客室数` },
  },
  {
    id: 'roomNights',
    name: 'Room nights',
    labels: `room nights | nights booked | room nights booked | nights and experiences booked | nights and seats booked | booked room nights | room night volume
      | stayed room nights`,
    other: { zh: `间夜量 | 间夜 | 预订间夜` },
  },
  {
    id: 'hotels',
    name: 'Hotels',
    instant: true,
    labels: `hotels | number of hotels | hotels in operation | total hotels | operating:properties | number of properties | total hotel count | hotel count`,
    other: { zh: `酒店数 | 酒店数量 | 在营酒店数 | 酒店数目` },
  },
  {
    id: 'passengers',
    name: 'Passengers',
    labels: `passengers | passenger numbers | passengers carried | passenger traffic | passenger volume | number of passengers | enplanements | revenue passengers
      | passenger volumes | total passengers | passenger cruise days | passenger count | guests carried | revenue passengers carried | passenger throughput`,
    other: {
      zh: `旅客量 | 客运量 | 旅客运输量 | 乘客人次 | 旅客吞吐量 | 載客人次`,
      it: `passeggeri`,
      de: `passagiere | fluggäste`,
      fr: `operating:passagers`,
      es: `pasajeros`,
      pt: `passageiros`,
      ja: `旅客数 | 輸送人員`,
      ko: `여객수 | 승객수`,
    },
  },
  {
    id: 'loadFactor',
    name: 'Load factor',
    kinds: ['percent'],
    labels: `load factor | passenger load factor | seat load factor | load factors | cargo load factor | system load factor | total load factor`,
    other: {
      zh: `客座率 | 载客率 | 客座利用率 | 座位率`,
      it: `coefficiente di riempimento | load factor`,
      de: `sitzladefaktor`,
      fr: `coefficient d'occupation | coefficient de remplissage`,
      es: `factor de ocupación`,
      ja: `座席利用率 | 搭乗率`,
      ko: `탑승률`,
    },
  },
  {
    id: 'availableSeatKilometres',
    name: 'Available seat capacity',
    labels: `operating:ask | operating:asks | operating:asm | operating:asms | available seat miles | available seat kilometres | available seat kilometers
      | available seat capacity | seat capacity | system capacity | asm capacity | capacity asm | capacity ask | available seat miles asms`,
    other: { zh: `可用座位公里 | 可用座公里 | 运力投入 | 可用座公里数` },
  },
  {
    id: 'revenuePassengerKilometres',
    name: 'Revenue passenger traffic',
    labels: `rpk | rpks | rpm | rpms | revenue passenger miles | revenue passenger kilometres | revenue passenger kilometers | traffic rpm | traffic rpk
      | revenue passenger miles rpms`,
    other: { zh: `旅客周转量 | 收入客公里 | 收入客公里数` },
  },
  {
    id: 'yieldPerPassenger',
    name: 'Passenger yield',
    kinds: ['moneyPerUnit', 'money', 'percent'],
    labels: `passenger yield | yield per passenger | passenger yields | yield per rpk | yield per rpm | passenger revenue per rpk
      | passenger revenue yield | passenger yield per rpm | passenger revenue yield per passenger mile`,
    other: { zh: `客公里收益 | 平均票价 | 客運收益率` },
  },
  {
    id: 'rask',
    name: 'Unit revenue (RASK/RASM)',
    kinds: ['moneyPerUnit', 'money', 'percent'],
    labels: `rask | rasm | trasm | prasm | unit revenue | revenue per ask | revenue per asm | total revenue per available seat mile
      | revenue per available seat mile | passenger revenue per ask | passenger revenue per available seat mile | unit revenues | prask | total unit revenue
      | operating revenue per asm | operating revenues per asm | passenger unit revenue | adjusted trasm`,
    other: { zh: `单位收入 | 座公里收入` },
  },
  {
    id: 'cask',
    name: 'Unit cost (CASK/CASM)',
    kinds: ['moneyPerUnit', 'money', 'percent'],
    labels: `cask | casm | casm ex | cask ex fuel | casm ex fuel | unit cost per ask | unit cost excluding fuel | non fuel unit cost | cost per available seat mile
      | casmx | non fuel cask | ex fuel cask | unit cost ex fuel | unit costs excluding fuel | cask excluding fuel | casm excluding fuel | cost per ask
      | cost per asm | non fuel unit costs | operating expenses per asm | adjusted casm ex | non fuel casm | cost per available seat kilometre`,
    other: { zh: `座公里成本 | 单位非油成本` },
  },
  {
    id: 'fleetSize',
    name: 'Fleet size',
    instant: true,
    labels: `fleet size | operating:fleet | number of aircraft | aircraft in service | number of vessels | operating:vessels | total fleet | aircraft at end of period | number of vehicles | fleet count | aircraft in fleet | vehicles in operation | active aircraft | ships in service | total aircraft | aircraft fleet | fleet at end of period | fleet at period end | fleet at year end | aircraft at period end | aircraft at year end | fleet size at period end`,
    other: { zh: `机队规模 | 飞机数量 | 船队规模 | 機隊規模`, it: `operating:flotta`, de: `operating:flotte`, fr: `operating:flotte` },
  },
  {
    id: 'freightRate',
    name: 'Freight rate',
    kinds: ['moneyPerUnit', 'money', 'percent'],
    labels: `freight rate | freight rates | average freight rate | time charter equivalent | tce rate | scfi | operating:bdi
      | spot rate | average freight rates | charter rate | average loaded freight rate | spot freight rate | ccfi | daily tce | charter rates
      | revenue per teu`,
    other: { zh: `运价 | 平均运价 | 運價`, de: `frachtrate | frachtraten`, fr: `taux de fret`, it: `operating:nolo | operating:noli` },
  },
  {
    id: 'throughput',
    name: 'Throughput',
    labels: `throughput | container throughput | teu volume | teus | teu | container volume | carried volume | container volumes | cargo throughput | cargo volume
      | refinery throughput | loaded volumes | volume teu | crude throughput | pipeline throughput | cargo volumes | throughput volume | total throughput
      | cargo traffic | freight volume | container liftings | throughput volumes | cargo tonnage | rail carloads | carloads | refining throughput`,
    other: { zh: `吞吐量 | 集装箱吞吐量 | 货运量 | 貨運量 | 貨櫃吞吐量 | 加工量 | 货邮吞吐量` },
  },
  // Industry, energy, capacity
  {
    id: 'utilizationRate',
    name: 'Utilization rate',
    kinds: ['percent'],
    labels: `utilization rate | utilisation rate | utilization | utilisation | capacity utilization | capacity utilisation | capacity utilization rate | capacity utilisation rate | plant utilization | factory utilization | utilization rates | fleet utilization | bed occupancy rate | utilisation rates | rig utilization | loading rate | cabinet utilization rate | operating rate | fab utilization | average utilization rate | average utilization | refining utilization | cabinet utilization | bed utilisation | overall utilization rate | utilization ratio`,
    other: {
      zh: `利用率 | 产能利用率 | 使用率 | 上架率水平 | 稼動率 | 產能利用率 | 机柜利用率 | 床位使用率`,
      it: `tasso di utilizzo | utilizzo della capacità | utilizzo degli impianti`,
      de: `kapazitätsauslastung | auslastungsgrad | auslastungsrate`,
      fr: `taux d'utilisation`,
      es: `tasa de utilización | utilización de capacidad`,
      ja: `設備稼働率`,
      ko: `설비가동률`,
    },
  },
  {
    id: 'curtailmentRate',
    name: 'Curtailment rate',
    kinds: ['percent'],
    labels: `curtailment rate | curtailment | wind curtailment rate | solar curtailment rate`,
    other: { zh: `弃风率 | 弃光率 | 限电率` },
  },
  {
    id: 'utilizationHours',
    name: 'Utilization hours',
    kinds: ['count'],
    labels: `utilisation hours | utilization hours | average utilisation hours | average utilization hours`,
    other: { zh: `利用小时数 | 利用小时 | 平均利用小时数` },
  },
  {
    id: 'refineryUtilization',
    name: 'Refinery utilization',
    kinds: ['percent'],
    labels: `refinery utilisation | refinery utilization | refinery utilisation rate | refinery utilization rate | refining utilisation | refining availability`,
  },
  {
    id: 'capacity',
    name: 'Capacity',
    instant: true,
    labels: `capacity | production capacity | installed capacity | total capacity | annual capacity | generating capacity | total installed capacity
      | annual production capacity | design capacity | manufacturing capacity | nameplate capacity | net capacity | total generating capacity
      | effective capacity | operational capacity | consolidated installed capacity | gross capacity | refining capacity
      | storage capacity | mw capacity | controlled installed capacity | attributable installed capacity | total production capacity | solar capacity
      | wind capacity | battery capacity | cumulative installed capacity | bed capacity | annual output capacity | renewable capacity | renewables capacity | generation capacity | capacity in operation | wind installed capacity | solar installed capacity | installed renewable capacity`,
    other: {
      zh: `产能 | 装机容量 | 产能规模 | 產能 | 裝機容量 | 总装机容量 | 权益装机容量 | 控股装机容量 | 年产能`,
      it: `capacità installata | capacità produttiva | capacità`,
      de: `kapazität | installierte leistung | installierte kapazität`,
      fr: `capacité installée | capacité de production | operating:capacité`,
      es: `capacidad instalada | capacidad`,
      pt: `capacidade instalada | capacidade`,
      ja: `生産能力 | 発電容量 | 設備容量`,
      ko: `생산능력 | 설비용량`,
    },
  },
  {
    id: 'capacityInService',
    name: 'Capacity in service',
    instant: true,
    labels: `capacity in service | wholesale capacity in service | area in service | total capacity in service | cabinets in service | in service capacity
      | capacity under management in service | total cabinets in service | it capacity in service | retail capacity in service | capacity in service wholesale
      | it load in service | power in service`,
    other: { zh: `在服容量 | 投运容量 | 已投入服务容量 | 运营容量 | 在服面积 | 已投運容量 | 运营中容量 | 服务容量` },
  },
  {
    id: 'capacityUtilized',
    name: 'Capacity utilized',
    instant: true,
    labels: `capacity utilized | wholesale capacity utilized | area utilized | capacity utilized by customers | capacity utilised | area utilized by customers
      | utilized capacity | cabinets utilized | cabinets utilized by customers | retail capacity utilized`,
    other: { zh: `已使用容量 | 客户使用容量 | 计费面积 | 客户已使用容量 | 已利用容量` },
  },
  {
    id: 'areaCommitted',
    name: 'Area committed',
    kinds: ['count'],
    instant: true,
    labels: `area committed | total area committed | capacity committed | committed capacity | total capacity committed | area committed and pre committed
      | committed area | capacity committed wholesale | wholesale capacity committed | total area committed and pre committed | contracted capacity
      | pre committed area`,
    other: { zh: `签约面积 | 已签约容量 | 承诺面积 | 已承諾面積 | 已签约面积 | 承诺容量` },
  },
  {
    id: 'commitmentRate',
    name: 'Commitment rate',
    kinds: ['percent'],
    labels: `commitment rate | area commitment rate | pre commitment rate | pre leasing rate | pre let rate | pre leased rate | commitment rate for area in service
      | pre commitment rate for area under construction | contracted rate | pre leased`,
    other: { zh: `签约率 | 预签约率 | 承诺率` },
  },
  {
    id: 'capacityUnderConstruction',
    name: 'Capacity under construction',
    instant: true,
    labels: `capacity under construction | area under construction | under construction capacity | wholesale capacity under construction | pipeline capacity
      | capacity under development | total capacity under construction | total area under construction | project pipeline | development pipeline capacity`,
    other: { zh: `在建容量 | 在建面积 | 在建产能 | 在建容量规模` },
  },
  {
    id: 'cabinets',
    name: 'Cabinets',
    instant: true,
    labels: `operating:cabinets | number of cabinets | total cabinets | operating:racks | cabinets under management | number of racks
      | total cabinets under management`,
    other: { zh: `机柜数 | 机柜 | 機櫃 | 机柜数量` },
  },
  {
    id: 'monthlyRecurringRevenuePerCabinet',
    name: 'Monthly recurring revenue per cabinet',
    kinds: ['moneyPerUnit', 'money'],
    labels: `mrr per cabinet | monthly recurring revenue per cabinet | mrr per retail cabinet | monthly recurring revenue per retail cabinet | mrr per sqm
      | monthly service revenue per square meter | msr per sqm | monthly service revenue per sqm | operating:msr | monthly service revenue`,
    other: { zh: `单机柜月度经常性收入 | 单机柜月收入 | 每机柜月度经常性收入 | 每平方米月服务费` },
  },
  {
    id: 'powerGeneration',
    name: 'Power generation',
    labels: `power generation | electricity generation | electricity sales volume | generation volume | net generation | electricity sold | power sold
      | power output | gross generation | on grid generation | electricity output | power sales volume | electricity sales volumes
      | net electricity generation | gross power generation | electricity production | total power generation | on grid power generation
      | electricity produced`,
    other: {
      zh: `发电量 | 上网电量 | 售电量 | 發電量 | 总发电量`,
      it: `produzione di energia | produzione elettrica`,
      de: `stromerzeugung | stromproduktion`,
      fr: `production d'électricité`,
      es: `producción eléctrica | generación eléctrica`,
      ja: `発電電力量 | 発電量`,
    },
  },
  {
    id: 'gasSalesVolume',
    name: 'Gas sales volume',
    kinds: ['count'],
    labels: `gas sales volume | gas sales volumes | gas sold | natural gas sales volume | retail gas sales volume | gas volumes sold`,
    other: { zh: `销气量 | 售气量 | 天然气销售量 | 天然氣銷售量` },
  },
  {
    id: 'tariff',
    name: 'Tariff',
    kinds: ['moneyPerUnit', 'money'],
    labels: `on grid tariff | average on grid tariff | average tariff | power tariff | electricity tariff | average power tariff`,
    other: { zh: `上网电价 | 平均上网电价 | 电价` },
  },
  {
    id: 'resourceReserves',
    name: 'Reserves and resources',
    kinds: ['count'],
    instant: true,
    labels: `2p reserves | reserves and resources | contingent resources | 2c resources`,
    other: { zh: `储量 | 证实储量 | 探明储量 | 儲量` },
  },
  {
    id: 'mineLife',
    name: 'Mine life',
    kinds: ['years'],
    labels: `mine life | life of mine | lom`,
  },
  {
    id: 'reserveLife',
    name: 'Reserve life',
    kinds: ['years'],
    labels: `reserve life | reserve life index | reserves life`,
  },
  {
    id: 'provedReserves',
    name: 'Proved reserves',
    kinds: ['count'],
    instant: true,
    labels: `proved reserves | proven reserves | 1p reserves | net proved reserves | proven oil reserves`,
  },
  {
    id: 'mineralResources',
    name: 'Mineral resources',
    kinds: ['count'],
    instant: true,
    labels: `mineral resources | measured and indicated resources`,
  },
  {
    id: 'oreReserves',
    name: 'Ore reserves',
    kinds: ['count'],
    instant: true,
    labels: `ore reserves | mineral reserves | proved and probable reserves | proven and probable reserves`,
  },
  {
    id: 'reserveReplacementRatio',
    name: 'Reserve replacement ratio',
    kinds: ['percent'],
    labels: `reserve replacement ratio | reserve replacement | operating:rrr | reserves replacement ratio | organic reserve replacement ratio`,
    other: { zh: `储量替代率` },
  },
  {
    id: 'refiningMargin',
    name: 'Refining margin',
    kinds: ['moneyPerUnit', 'money'],
    sign: 'either',
    labels: `refining margin | refining margins | gross refining margin | operating:grm | crack spread | refining marker margin | operating:rmm | crack spreads
      | indicator refining margin | refining indicator margin | integrated refining margin | complex refining margin | refining margin indicator`,
    other: { zh: `炼油毛利 | 裂解价差`, it: `margine di raffinazione`, fr: `marge de raffinage | operating:erm` },
  },
  {
    id: 'sparkSpread',
    name: 'Spark spread',
    kinds: ['moneyPerUnit', 'money'],
    sign: 'either',
    labels: `spark spread | spark spreads | clean spark spread | dark spread | clean dark spread`,
  },
  {
    id: 'marketingMargin',
    name: 'Marketing margin',
    kinds: ['moneyPerUnit', 'money'],
    sign: 'either',
    labels: `marketing margin | marketing margins | retail margin per litre`,
  },
  {
    id: 'regulatedAssetBase',
    name: 'Regulated asset base',
    kinds: ['money'],
    instant: true,
    labels: `regulated asset base | rab | regulatory asset value | operating:rav | rate base | regulatory asset base | operating:rcv | regulatory capital value
      | average rate base | total rate base | regulated rate base`,
    other: { it: `operating:rab | capitale investito regolato` },
  },
  {
    id: 'allowedReturn',
    name: 'Allowed return',
    kinds: ['percent'],
    labels: `allowed return | allowed roe | authorized roe | permitted return | allowed wacc | regulated return | allowed return on equity
      | authorized return on equity | regulatory wacc`,
  },
  {
    id: 'emissions',
    name: 'Emissions',
    labels: `operating:emissions | scope 1 emissions | scope 1 and 2 emissions | carbon emissions | co2 emissions | ghg emissions | greenhouse gas emissions
      | carbon intensity | scope 3 emissions | scope 2 emissions | emissions intensity | total emissions`,
    other: { zh: `碳排放 | 碳排放量 | 温室气体排放`, it: `emissioni`, de: `emissionen`, fr: `émissions`, es: `emisiones` },
  },
  {
    id: 'wafersShipped',
    name: 'Wafers shipped',
    labels: `wafer shipments | wafers shipped | 8 inch equivalent wafers | wafer shipment | 300mm equivalent wafers | 12 inch equivalent wafers | wafers sold
      | 8 inch wafer shipments`,
    other: { zh: `晶圆出货量 | 晶圆付运量 | 晶圓出貨量` },
  },
  {
    id: 'yieldRate',
    name: 'Production yield',
    kinds: ['percent'],
    labels: `yield rate | production yield | manufacturing yield | yield rates | die yield | first pass yield`,
    other: { zh: `良率 | 良品率 | 成品率`, ja: `歩留まり`, ko: `수율` },
  },
  {
    id: 'dealerInventory',
    name: 'Dealer or channel inventory',
    kinds: ['count', 'days', 'money'],
    labels: `dealer inventory | channel inventory | weeks of inventory | dealer stock | weeks of supply | channel inventory weeks | weeks on hand | days of supply
      | days supply | weeks of channel inventory | distributor inventory | months of inventory | inventory weeks | months supply`,
    other: { zh: `渠道库存 | 库存周数 | 经销商库存`, ko: `재고 주수` },
  },
  // People, health, education
  {
    id: 'netEmployeeAdditions',
    name: 'Net employee additions',
    kinds: ['count'],
    sign: 'either',
    labels: `net employee additions | net employee addition | net headcount additions | net headcount addition | net hiring | net hires | net staff additions | headcount additions
      | headcount addition | net employee adds | net addition of employees | net headcount adds`,
  },
  {
    id: 'employees',
    name: 'Employees',
    instant: true,
    labels: `employees | number of employees | headcount | full time employees | operating:staff | total employees | operating:fte | operating:ftes
      | total headcount | workforce | number of staff | average number of employees | employee count | full time equivalents | full time equivalent employees
      | number of full time employees | team members | total workforce | employee headcount | average headcount | staff numbers | employees at period end
      | average employees | period end headcount`,
    other: {
      zh: `员工人数 | 雇员人数 | 员工数 | 僱員人數 | 全职员工 | 员工总数 | 員工人數`,
      it: `dipendenti | numero di dipendenti | operating:organico`,
      de: `mitarbeiter | mitarbeiterzahl | beschäftigte | anzahl mitarbeiter`,
      fr: `operating:effectifs | operating:salariés | operating:collaborateurs`,
      es: `empleados | operating:plantilla | número de empleados`,
      pt: `funcionários | número de funcionários | operating:colaboradores`,
      ja: `従業員数 | 社員数`,
      ko: `임직원수 | 직원수 | 종업원수`,
    },
  },
  {
    id: 'attritionRate',
    name: 'Attrition rate',
    kinds: ['percent'],
    labels: `operating:attrition | attrition rate | employee turnover | staff turnover | voluntary attrition | employee attrition | ltm attrition
      | voluntary attrition rate | employee turnover rate | staff turnover rate`,
    other: { zh: `员工流失率 | 离职率` },
  },
  {
    id: 'revenuePerEmployee',
    name: 'Revenue per employee',
    kinds: ['money'],
    labels: `revenue per employee | sales per employee | profit per employee | net revenue per employee | revenue per head | revenue per fte`,
    other: { zh: `人均创收 | 人均收入` },
  },
  {
    id: 'studentEnrollments',
    name: 'Student enrollments',
    labels: `student enrollments | enrollments | number of students | operating:students | enrolments | total enrollments | student enrolment | total students
      | new enrollments | gross enrollments | student enrollment | new student enrollments | total student enrollment | student numbers | total enrolments
      | number of enrollments`,
    other: { zh: `学生人数 | 招生人数 | 报名人次 | 在校学生 | 學生人數 | 在读学生 | 学员人次`, ja: `生徒数` },
  },
  {
    id: 'beds',
    name: 'Beds',
    instant: true,
    labels: `operating:beds | number of beds | licensed beds | operating beds | operational beds | bed count | total beds | staffed beds`,
    other: { zh: `床位数 | 床位 | 病床数` },
  },
  {
    id: 'patients',
    name: 'Patients',
    labels: `operating:patients | patient visits | number of patients | patient volume | same facility admissions | inpatient admissions | patient volumes
      | patient days | outpatient visits | same facility equivalent admissions | patients treated | patient admissions | inpatient volumes | patient census
      | equivalent admissions | enrolled patients | outpatient volumes | patients enrolled`,
    other: { zh: `患者人次 | 就诊人次 | 入院人次 | 患者人数 | 门诊量 | 诊疗人次` },
  },
  {
    id: 'peakSales',
    name: 'Peak sales',
    kinds: ['money'],
    labels: `peak sales | peak sales potential | peak revenue | peak annual sales | unadjusted peak sales | peak year sales
      | non risk adjusted peak sales | peak sales estimate | global peak sales | peak revenues`,
    other: { zh: `销售峰值 | 峰值销售额 | 銷售峰值`, fr: `pic de ventes`, de: `spitzenumsatz` },
  },
  {
    id: 'riskAdjustedPeakSales',
    name: 'Risk-adjusted peak sales',
    kinds: ['money'],
    labels: `risk adjusted peak sales | risk adj peak sales | operating:risk adj | operating:risk adjusted | risked peak sales | probability adjusted peak sales | operating:risked | operating:prob adj | operating:probability adjusted`,
  },
  {
    id: 'probabilityOfSuccess',
    name: 'Probability of success',
    kinds: ['percent'],
    labels: `probability of success | ptrs | probability of approval | success rate | likelihood of approval | probability of technical success
      | probability of launch`,
    other: { zh: `成功率 | 成功概率` },
  },
  {
    id: 'launches',
    name: 'New products launched',
    labels: `new products launched | product launches | new launches | games launched | new products | operating:launches`,
    other: { zh: `新品数 | 新产品数量` },
  },
  // Meetings of shareholders
  { id: 'votesFor', name: 'Votes for', labels: `votes for | votes cast for | shares voted for | total votes for`, other: { zh: `赞成票 | 贊成 | 赞成票数` } },
  {
    id: 'votesAgainst',
    name: 'Votes against',
    labels: `votes against | votes cast against | operating:against | votes withheld | operating:withheld | shares voted against | total votes against
      | votes against or withheld`,
    other: { zh: `反对票 | 反對 | 反对票数` },
  },
  { id: 'abstentions', name: 'Abstentions', labels: `abstentions | abstain | abstained | votes abstained | abstentions and withheld`, other: { zh: `弃权票 | 棄權 | 弃权` } },
  { id: 'brokerNonVotes', name: 'Broker non-votes', labels: `broker non votes | broker non vote | non votes` },
  {
    id: 'sharesRepresented',
    name: 'Shares represented',
    labels: `shares represented | shares present | shares represented at the meeting | shares present in person or by proxy
      | shares represented in person or by proxy | present in person or by proxy | represented in person or by proxy`,
  },
]);
