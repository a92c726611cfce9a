/** Price, target, market value, multiples, and the assumptions and results of a valuation. */
import { table } from './table.ts';

export const rows = table('market', { kinds: ['multiple'] }, [
  {
    id: 'sharePrice',
    name: 'Share price',
    kinds: ['moneyPerShare'],
    instant: true,
    labels: `share price | price | current price | stock price | closing price | last price | last close | market:close | ratio:close | close price
      | current share price | price per share | market price | cmp | current market price | last closing price | price close
      | closing share price | price local | market price per share | last closing share price | spot price | share price close | latest price | price at close
      | current stock price | last traded price | cur price | trading price | latest closing price | unit price | price as of | stock close | last trade
      | adr price | ads price | h share price | a share price | price current | share price local | last share price | stock price close | shr price | shr price close`,
    other: {
      zh: `股价 | 现价 | 收盘价 | 当前价格 | 當前股價 | 股價 | 收市價 | 现价格 | 收市价 | 最新收盘价 | 當前價 | 当前股价 | 收盤價 | 最新价`,
      it: `prezzo | prezzo di chiusura | quotazione | prezzo corrente | prezzo attuale | ultimo prezzo | prezzo per azione`,
      de: `market:kurs | ratio:kurs | aktienkurs | schlusskurs | aktueller kurs`,
      fr: `cours de bourse | cours de clôture | dernier cours | cours de l'action`,
      es: `cotización | precio de cierre | precio actual | precio de la acción`,
      pt: `cotação | preço atual | preço da ação | preço de fechamento`,
      ja: `株価 | 終値 | 現在株価`,
      ko: `주가 | 현재주가 | 종가 | 현재가`,
    },
  },
  {
    id: 'previousClose',
    name: 'Previous close',
    kinds: ['moneyPerShare'],
    instant: true,
    labels: `previous close | prev close | prior close | previous closing price | yesterdays close`,
    other: { zh: `昨收 | 昨收价 | 前收盘价 | 昨收盘`, de: `vortageskurs | schlusskurs vortag`, fr: `clôture veille`, ja: `前日終値`, ko: `전일종가` },
  },
  {
    id: 'openingPrice',
    name: 'Opening price',
    kinds: ['moneyPerShare'],
    instant: true,
    labels: `opening price | open price | market:open | ratio:open | todays open | price at open`,
    other: {
      zh: `开盘价 | 開盤價 | 今开 | 今開`,
      it: `prezzo di apertura`,
      de: `eröffnungskurs`,
      fr: `cours d'ouverture`,
      es: `precio de apertura`,
      pt: `preço de abertura`,
      ja: `始値`,
      ko: `시가`,
    },
  },
  {
    id: 'dayRange',
    name: 'Range of the day',
    kinds: ['moneyPerShare'],
    labels: `day range | days range | todays range | intraday range | day high low | days high low | day low high`,
    other: { zh: `当日区间 | 今日区间`, de: `tagesspanne`, fr: `fourchette du jour` },
  },
  {
    id: 'targetPrice',
    name: 'Target price',
    kinds: ['moneyPerShare'],
    labels: `target price | price target | 12m target price | 12m price target | tp | pt | 12m tp | 12m pt | 12 month target price | 12 month price target | target
      | average pt | average price target | mean price target | consensus price target | consensus target price | price objective | price obj | price objectives | price targets | mean pt | consensus mean pt | market:po | ratio:po
      | price target average | median price target | fair value target | target price 12m | average target price | pt new | tp new | dcf based 12m tp
      | dcf based tp | twelve month price target | one year price target | 1 year target price | one year target price | price target 12m
      | 12 mth target price | 12 month tp | average target | mean target | consensus target | consensus tp | consensus pt | new target price
      | new price target | sotp based target price | dcf based target price | 12 month forward target price | target price local | share price target
      | target px | stock price target | median target price | 12 months target price | previous target price | prior target price | old target price
      | prior price target | previous price target | old price target | analyst price target | analyst target price | mean target price
      | base case target price | 1 year price target | 1y target est | 1 year target est | 1 year target estimate | 1y target | tgt price | tgt px | 12 mo price target | fair price target`,
    other: {
      zh: `目标价 | 12个月目标价 | 目标价格 | 目標價 | 十二个月目标价 | 目標價格 | 12個月目標價 | 目标股价`,
      it: `target price | prezzo obiettivo | market:target | ratio:target | tp | prezzo target | obiettivo di prezzo`,
      de: `kursziel | zielkurs | fairer wert kursziel`,
      fr: `objectif de cours | cours cible | market:objectif | ratio:objectif`,
      es: `precio objetivo | precio meta`,
      pt: `preço alvo | preço-alvo`,
      ja: `目標株価`,
      ko: `목표주가 | 목표가`,
    },
  },
  {
    id: 'targetPriceRange',
    name: 'Range of target prices',
    kinds: ['moneyPerShare'],
    labels: `target price range | price target range | pt range | tp range | range of target prices | range of price targets | high low target price
      | consensus target range | analyst target range | analyst price target range`,
    other: { zh: `目标价区间` },
  },
  {
    id: 'fairValue',
    name: 'Fair value per share',
    kinds: ['moneyPerShare', 'money'],
    labels: `fair value | fair value per share | intrinsic value | intrinsic value per share | dcf value per share | value per share | equity value per share
      | implied value per share | implied share price | dcf value | implied price | estimated fair value | implied equity value per share | fair price
      | fair value estimate | valuation per share | implied price per share | market:fv | ratio:fv | intrinsic worth | estimated intrinsic value
      | dcf fair value | per share value | dcf price | implied value of equity per share | theoretical value | implied stock price | fair market value
      | value of each share | bull case value | bear case value | base case value | implied fair value | sotp value | dcf valuation per share
      | worth per share | dcf derived value`,
    other: {
      zh: `公允价值 | 合理价值 | 内在价值 | 每股价值 | 合理價值 | 合理估值 | 內在價值 | 公允價值`,
      it: `fair value | valore intrinseco | valore equo`,
      de: `fairer wert | innerer wert`,
      fr: `juste valeur | valeur intrinsèque`,
      es: `valor razonable | valor intrínseco`,
      pt: `valor justo | valor intrínseco`,
      ja: `理論株価 | 公正価値`,
      ko: `적정주가`,
    },
  },
  {
    id: 'entryPrice',
    name: 'Entry price',
    kinds: ['moneyPerShare'],
    labels: `entry price | market:entry | ratio:entry | buy price | buy zone | ideal buy zone | buy below | entry point | entry zone | entry level
      | accumulation zone | accumulate below | buy range | buy target | entry range | ideal entry | preferred entry | average cost | cost basis
      | breakout price | breakout level | buy point | where i would buy | add zone | buy limit`,
    other: { zh: `买入价 | 建仓价 | 買入價`, it: `prezzo di ingresso | prezzo di entrata` },
  },
  {
    id: 'stopLoss',
    name: 'Stop loss',
    kinds: ['moneyPerShare', 'percent'],
    labels: `stop loss | market:stop | ratio:stop | stop loss level | stop loss levels | stop loss price | initial stop | initial stops | trailing stop
      | market:stops | ratio:stops | stop level | protective stop | hard stop | stop price | cut loss`,
    other: { zh: `止损价 | 止损 | 止蝕價 | 止損`, it: `stop loss` },
  },
  {
    id: 'supportLevel',
    name: 'Support level',
    kinds: ['moneyPerShare'],
    labels: `support level | market:support | ratio:support | support levels | key support | support zone | technical support | near term support`,
    other: { zh: `支撑位 | 支持位`, it: `market:supporto | ratio:supporto | livello di supporto` },
  },
  {
    id: 'resistanceLevel',
    name: 'Resistance level',
    kinds: ['moneyPerShare'],
    labels: `resistance level | market:resistance | ratio:resistance | resistance levels | key resistance | resistance zone | overhead resistance
      | technical resistance`,
    other: { zh: `阻力位 | 压力位`, it: `market:resistenza | ratio:resistenza` },
  },
  {
    id: 'upside',
    name: 'Upside to target',
    sign: 'either',
    kinds: ['percent'],
    labels: `upside | market:potential | upside downside | potential upside | implied upside | upside potential | downside | expected return | expected share price return
      | upside to target | upside to target price | price upside | upside to tp | implied downside | capital return expected | upside to pt
      | potential downside | upside potential downside | premium to current price | share price upside | upside to fair value | up downside
      | upside to current price | implied upside downside | potential upside downside | expected price return | upside to price target
      | discount to fair value | premium to fair value | upside downside to target | price return expected | expected stock return | return potential
      | implied return | forecast price return | upside to consensus | average upside | upside to base case | downside potential | target upside
      | potential return | price appreciation potential | capital upside | expected capital return | expected capital gain | stock upside | up downside to price target | up downside to target price | up downside to target`,
    other: {
      zh: `上涨空间 | 潜在涨幅 | 上行空间 | 潜在升幅 | 上升空間 | 潛在升幅 | 上行空間 | 上漲空間 | 下行空间 | 潜在回报 | 下跌空间 | 上升空间`,
      it: `potenziale di rialzo | upside | rialzo potenziale | potenziale upside | potenziale di apprezzamento | downside | market:potenziale | ratio:potenziale`,
      de: `kurspotenzial | aufwärtspotenzial | abwärtspotenzial`,
      fr: `market:potentiel | ratio:potentiel | potentiel de hausse | potentiel de baisse`,
      es: `potencial alcista | market:potencial | ratio:potencial | potencial de revalorización`,
      pt: `potencial de valorização | upside`,
      ja: `上昇余地 | アップサイド | 乖離率`,
      ko: `상승여력 | 상승 여력`,
    },
  },
  {
    id: 'totalReturn',
    name: 'Total return',
    sign: 'either',
    kinds: ['percent'],
    labels: `total return | expected total return | total stock return | potential total return | total shareholder return | tsr | 12m total return
      | estimated total return | ettr | forecast total return | expected total stock return | total return potential | total return to shareholders
      | 12 month total return | expected total shareholder return | implied total return | annualized total return | total potential return`,
    other: {
      zh: `总回报 | 预期总回报 | 總回報 | 股東總回報 | 股东总回报`,
      it: `rendimento totale | total return`,
      de: `gesamtrendite`,
      fr: `rendement total`,
      ja: `トータルリターン`,
    },
  },
  {
    id: 'marginOfSafety',
    name: 'Margin of safety',
    sign: 'either',
    kinds: ['percent'],
    labels: `margin of safety | safety margin | required margin of safety | discount to intrinsic value`,
    other: { zh: `安全边际 | 安全邊際`, it: `margine di sicurezza`, de: `sicherheitsmarge`, fr: `marge de sécurité`, es: `margen de seguridad` },
  },
  {
    id: 'marketCap',
    name: 'Market capitalization',
    kinds: ['money'],
    instant: true,
    labels: `market cap | market capitalization | market capitalisation | mkt cap | mkt capitalization | market value | mcap | market value of equity
      | equity market cap | equity market value | company market cap | market cap full | market cap basic | market cap fully diluted | capitalisation
      | capitalization | market cap diluted | total market cap | mkt val | mrkt val | mrkt cap | market val | market cap local | market cap bn | market cap mn
      | fully diluted market cap | market equity value | stock market value | stock market capitalization | mktcap | total market capitalisation
      | total market capitalization | issued market cap | mkt cap float adjusted | year end market cap | mkt cap curr | market cap curr | mkt cap current | market cap current`,
    other: {
      zh: `市值 | 总市值 | 總市值 | 流通市值`,
      it: `capitalizzazione | capitalizzazione di mercato | capitalizzazione di borsa | market cap`,
      de: `marktkapitalisierung | börsenwert`,
      fr: `capitalisation boursière | capitalisation | capi boursière`,
      es: `capitalización bursátil | capitalización | capitalización de mercado`,
      pt: `valor de mercado | capitalização de mercado`,
      ja: `時価総額`,
      ko: `시가총액`,
    },
  },
  {
    id: 'enterpriseValue',
    name: 'Enterprise value',
    kinds: ['money'],
    instant: true,
    labels: `enterprise value | ev | firm value | total enterprise value | tev | entity value | aggregate value | current ev | adjusted enterprise value
      | adjusted ev | implied enterprise value | operating enterprise value | implied ev | core ev | core enterprise value | total firm value
      | enterprise value ev | net enterprise value | current enterprise value | target ev | dcf enterprise value | sotp ev | ev incl leases | group ev
      | total ev | year end ev`,
    other: {
      zh: `企业价值 | 企業價值 | 公司价值`,
      it: `valore d'impresa | enterprise value | ev | valore aziendale`,
      de: `unternehmenswert`,
      fr: `valeur d'entreprise`,
      es: `valor de empresa | valor empresa`,
      pt: `valor da firma | valor da empresa`,
      ja: `企業価値`,
      ko: `기업가치`,
    },
  },
  {
    id: 'equityValue',
    name: 'Equity value',
    sign: 'either',
    kinds: ['money'],
    labels: `equity value | total equity value | value of equity | implied equity value | fair equity value | fair value of equity | dcf equity value
      | sotp equity value | target equity value | equity value total | intrinsic equity value | net equity value | estimated equity value | equity valuation
      | group equity value | target market cap | implied market cap | fair market cap | fair market value of equity | value to equity
      | implied market capitalization`,
    other: {
      zh: `股权价值 | 股權價值 | 权益价值 | 目标市值 | 目標市值 | 股权估值`,
      it: `equity value | valore del capitale`,
      de: `eigenkapitalwert`,
      fr: `valeur des fonds propres | valeur des capitaux propres`,
      es: `valor del capital | valor de los fondos propios`,
      ja: `株主価値 | 株式価値`,
    },
  },
  {
    id: 'netPresentValue',
    name: 'Net present value',
    kinds: ['money'],
    labels: `npv | net present value | rnpv | risked npv | risk adjusted npv | unrisked npv | enpv | project npv | npv10 | npv8 | pv10 | post tax npv | pre tax npv | attributable npv`,
  },
  {
    id: 'netAssetValue',
    name: 'Net asset value',
    kinds: ['money'],
    instant: true,
    labels: `nav | net asset value | gross asset value | gav | total nav | epra net asset value | epra net tangible assets | adjusted nav | group nav
      | indicative net asset value`,
    other: { it: `nav | valore patrimoniale netto`, de: `nettoinventarwert`, fr: `actif net réévalué | market:anr | ratio:anr` },
  },
  {
    id: 'portfolioValue',
    name: 'Value of the property portfolio',
    kinds: ['money'],
    instant: true,
    labels: `portfolio value | portfolio valuation | property portfolio value | valuation of the portfolio | investment property value | investment properties valuation | value of investment properties | appraised value of the portfolio`,
    other: { zh: `物业组合估值 | 物業組合估值` },
  },
  {
    id: 'holdingDiscount',
    name: 'Holding-company discount',
    sign: 'either',
    kinds: ['percent'],
    labels: `holding company discount | holdco discount | holding discount | conglomerate discount | discount to nav | nav discount | premium discount to nav
      | discount to net asset value | discount to sotp | premium to nav | discount premium to nav | nav premium discount | p nav discount | discount to rnav`,
    other: { zh: `控股公司折让 | 资产净值折让 | 控股折让`, fr: `décote de holding | décote`, it: `sconto holding | sconto sul nav`, de: `holdingabschlag` },
  },
  {
    id: 'averageDailyValue',
    name: 'Average daily traded value',
    kinds: ['money'],
    labels: `3m adtv | 3m avg daily val | avg daily val | avg daily val traded | adtv | average daily value | average daily trading value | average daily value traded | 3m avg daily turnover | avg daily turnover
      | average daily turnover | market:adv | ratio:adv | 6m adtv | daily turnover | 3m average daily turnover | average daily traded value
      | 3m avg trading value | avg daily value traded | avg daily trading value | 3 month average daily turnover | advt | 3m adv | daily trading value
      | 1m adtv | 3m average daily value | market:adt | ratio:adt | turnover average daily | avg daily value | 3 month adtv | 12m adtv
      | avg daily traded value | 6m average daily turnover | 6m avg daily turnover | 3 mth avg daily turnover | avg daily t o | average turnover | daily t o
      | 3m avg daily t o | 3m average daily trading value | avg value traded daily | 3m avg turnover | adtv 3m | adtv 6m | liquidity 3m avg daily turnover`,
    other: {
      zh: `日均成交额 | 3个月日均成交额 | 平均日成交額 | 日均成交金额 | 三個月日均成交額 | 平均每日成交额`,
      it: `controvalore medio giornaliero`,
      de: `durchschnittlicher tagesumsatz | tagesumsatz`,
      fr: `volume moyen quotidien | capitaux échangés quotidiens`,
      ja: `売買代金 | 平均売買代金`,
      ko: `일평균거래대금 | 평균거래대금`,
    },
  },
  {
    id: 'averageDailyVolume',
    name: 'Average daily volume',
    kinds: ['count'],
    labels: `average daily volume | 3m avg daily vol | avg daily vol | avg daily volume | average volume | daily volume | avg volume | trading volume | volume traded | 3m avg daily volume
      | average daily trading volume | avg trading volume | average trading volume | avg daily trading volume | 3m average daily volume | 3m avg volume
      | 30 day average volume | 3 month average volume | daily trading volume | 3 month average daily volume | avg daily shares traded | shares traded
      | volume shares | average daily share volume | share volume | 6m average daily volume | 10 day average volume | 50 day average volume`,
    other: { zh: `成交量 | 日均成交量 | 平均成交量`, it: `volume medio | volumi medi giornalieri`, de: `handelsvolumen`, fr: `volume d'échanges`, ja: `出来高`, ko: `거래량` },
  },
  {
    id: 'volumeAboveAverage',
    name: 'Volume above average',
    kinds: ['percent', 'multiple'],
    labels: `volume above average | volume vs average | relative volume | rvol | above average volume | volume relative to average`,
  },
  {
    id: 'pe',
    name: 'Price/earnings',
    sign: 'either',
    labels: `p e | pe | market:per | ratio:per | p e ratio | pe ratio | price earnings | price to earnings | price to earnings ratio | price earnings ratio
      | p e multiple | pe multiple | forward p e | fwd p e | forward pe | trailing p e | trailing pe | 12m fwd p e | 12m forward p e | ntm p e | p e reported
      | reported p e | p e gaap | ltm p e | ttm p e | current p e | p e x | earnings multiple | ttm pe | 12m fwd pe | forward price to earnings
      | forward price earnings | p e fully diluted | blended forward p e | p e basic | implied p e | fwd pe | pe x | p e fd | per x | 1 yr fwd p e
      | 1 year forward p e | ntm pe | forward p e ratio | trailing p e ratio | p es | price earnings multiple | forward earnings multiple | pe ttm | p e ttm
      | p e ntm | p e ltm | p e forward | reported pe | pe reported | forward pe ratio | gaap p e | consensus p e | 12m forward pe | price earnings ratios
      | p e diluted | price to earnings multiple | p e ratios | p e multiples | forward price to earnings ratio`,
    other: {
      zh: `市盈率 | 市盈率倍数 | 本益比 | 前瞻市盈率 | 预测市盈率 | 动态市盈率 | 預測市盈率 | 静态市盈率 | 远期市盈率`,
      it: `p e | rapporto prezzo utili | prezzo utili | multiplo p e`,
      de: `kgv | kurs gewinn verhältnis`,
      fr: `p e | pe`,
      es: `p e | precio beneficio`,
      pt: `p l | preço lucro`,
      ja: `株価収益率`,
      ko: `주가수익비율`,
    },
  },
  {
    id: 'peAverage',
    name: 'Average price/earnings',
    sign: 'either',
    labels: `average p e | avg p e | historical average p e | 5 year average p e | 10 year average p e | five year average p e | average forward p e
      | 5y average p e | historical p e | mean p e | peer average p e | sector average p e | historical average pe | 5 year average pe`,
    other: { zh: `平均市盈率 | 历史平均市盈率` },
  },
  {
    id: 'adjustedPe',
    name: 'Price/adjusted earnings',
    sign: 'either',
    labels: `adjusted p e | adj p e | p e adj | p e adjusted | core p e | underlying p e | recurring p e | non gaap p e | normalised p e | p e recurring
      | normalized p e | adjusted pe | adj pe | core pe | pe adj | pe adjusted | cash adjusted p e | p e ex cash | ex cash p e | p e underlying
      | underlying pe | p e normalised | recurring pe | p e core | p e non gaap | headline p e | adj per | core per | normalised pe | adj fd p e`,
    other: { zh: `经调整市盈率 | 非公认会计准则市盈率 | 經調整市盈率 | 核心市盈率` },
  },
  {
    id: 'cape',
    name: 'Cyclically adjusted price/earnings',
    labels: `market:cape | ratio:cape | cape ratio | cyclically adjusted p e | cyclically adjusted pe | shiller p e | shiller pe
      | cyclically adjusted price to earnings ratio | cyclically adjusted price earnings ratio`,
  },
  {
    id: 'pb',
    name: 'Price/book',
    sign: 'either',
    labels: `p b | pb | p bv | price book | price to book | price book value | p b ratio | price to book value | p bvps | pbv | pbr | p b multiple
      | price to book ratio | p b x | pb ratio | price to book value ratio | price book ratio | 12m fwd p b | forward p b | p bv ratio | p book | fwd p b
      | price bvps | p bk | ntm p b | trailing p b | implied p b | pb multiple | p bv multiple | mv book | market to book | p b ttm | price book multiple
      | p bps | p b reported`,
    other: {
      zh: `市净率 | 市淨率 | 市账率 | 市賬率 | 股价净值比 | 股價淨值比`,
      it: `p bv | prezzo patrimonio netto | p b`,
      de: `kbv | kurs buchwert verhältnis`,
      fr: `p b | cours actif net`,
      es: `p vc | precio valor contable`,
      pt: `p vp | p vpa`,
      ja: `pbr | 株価純資産倍率`,
      ko: `pbr | 주가순자산비율`,
    },
  },
  {
    id: 'priceToTangibleBook',
    name: 'Price/tangible book',
    sign: 'either',
    labels: `p tbv | p tb | price to tangible book | price tangible book | p tnav | price to tangible book value | p tbvps | ptbv | price tangible book value
      | p ntav | p te | p tangible book | p tbv multiple | p tce`,
  },
  {
    id: 'priceToNav',
    name: 'Price/net asset value',
    labels: `p nav | price to nav | price nav | p rnav | p epra nav | p epra nta | price to net asset value`,
  },
  {
    id: 'priceToEmbeddedValue',
    name: 'Price/embedded value',
    labels: `p ev | price to embedded value | price embedded value | p embedded value | group p ev | p ev multiple`,
    other: { zh: `内含价值倍数 | 股价对内含价值` },
  },
  {
    id: 'ps',
    name: 'Price/sales',
    labels: `p s | ps | price sales | price to sales | price to sales ratio | p s ratio | psr | p s multiple | p s multiples | p sales | 12m fwd p s
      | 12m forward p s | forward p s | price revenue | mkt cap sales | market cap sales | price to revenue | p s x | ps ratio | trailing p s | fwd p s
      | ntm p s | price to sales multiple | p s ttm | implied p s | price sales ratio | ps multiple | ttm p s | price to sales multiples | market cap to sales`,
    other: {
      zh: `市销率 | 市銷率`,
      it: `prezzo fatturato | p s`,
      de: `kuv | kurs umsatz verhältnis`,
      fr: `p ca | capitalisation chiffre d'affaires`,
      ja: `psr | 株価売上高倍率`,
      ko: `psr`,
    },
  },
  {
    id: 'priceToCashFlow',
    name: 'Price/cash flow',
    sign: 'either',
    labels: `p cf | price cash flow | price to cash flow | p cfps | p ocf | price operating cash flow | p ce | price to operating cash flow | pcf | p cash flow
      | price cf | pcfr | price cashflow | p cf ratio | price to cash flow ratio | p cfo | price cash earnings | p gross cash flow | price to cashflow`,
    other: { zh: `市现率 | 股价现金流比`, de: `kcv | kurs cashflow verhältnis`, fr: `p cf | cours cash flow`, ja: `pcfr` },
  },
  {
    id: 'priceToFcf',
    name: 'Price/free cash flow',
    sign: 'either',
    labels: `p fcf | price free cash flow | price to free cash flow | p fcfe | p fcf ratio | pfcf | price fcf | p fcfps | price to fcf`,
  },
  {
    id: 'priceToFfo',
    name: 'Price/funds from operations',
    sign: 'either',
    labels: `p ffo | price ffo | price to ffo | ffo multiple | p ffo multiple`,
  },
  {
    id: 'priceToAffo',
    name: 'Price/adjusted funds from operations',
    sign: 'either',
    labels: `p affo | price affo | price to affo | affo multiple | p core ffo`,
  },
  {
    id: 'priceToPreProvisionProfit',
    name: 'Price/pre-provision profit',
    sign: 'either',
    labels: `p ppop | p ppp | price to pre provision profit | p pre provision profit | p pre provision`,
  },
  {
    id: 'evToRevenue',
    name: 'EV/revenue',
    labels: `ev revenue | ev sales | ev revenues | ev to sales | ev to revenue | enterprise value to sales | enterprise value to revenue | ev s | ev sales multiple
      | ev revenue multiple | enterprise value sales | enterprise value revenue | evs | ev net sales | ntm ev sales | ntm ev revenue | fwd ev sales | fv sales
      | tev revenue | ev sales x | forward ev sales | ev to revenues | ev ntm revenue | ev ntm sales | ev ltm sales | ev ltm revenue | tev sales
      | firm value sales | forward ev revenue | sales multiple | revenue multiple | ev to sales ratio | ev turnover`,
    other: {
      zh: `企业价值收入比 | 企业价值 收入 | ev收入 | 企業價值 收入`,
      it: `ev fatturato | ev ricavi | ev sales`,
      de: `ev umsatz`,
      fr: `ve ca | ve chiffre d'affaires`,
      es: `ev ventas`,
      pt: `ev receita`,
      ja: `ev 売上高`,
      ko: `ev 매출`,
    },
  },
  {
    id: 'evToGrossProfit',
    name: 'EV/gross profit',
    labels: `ev gross profit | ev gp | ev to gross profit | enterprise value gross profit | ev gross profit multiple`,
  },
  {
    id: 'evToEbitda',
    name: 'EV/EBITDA',
    sign: 'either',
    labels: `ev ebitda | ev to ebitda | enterprise value to ebitda | enterprise value ebitda | ev ebitda excl leases | ev ebitda multiple | ev ebitda ratio
      | ev ebitda x | ebitda multiple | 12m fwd ev ebitda | forward ev ebitda | ev adj ebitda | ev adjusted ebitda | ev ebitda excluding leases
      | fwd ev ebitda | ntm ev ebitda | ltm ev ebitda | trailing ev ebitda | ev to ebitda ratio | fv ebitda | ev oibda | ev ebitda reported | ev ebitda adj
      | ev ebitda adjusted | tev ebitda | ev ltm ebitda | ev ntm ebitda | ev core ebitda | ev ebitdaal | ev ebitda pre ifrs 16 | ttm ev ebitda | ev ttm ebitda
      | exit multiple ev ebitda | firm value ebitda | enterprise multiple | ev ebitda incl leases | ev ebitda ntm | ev ebitda ltm | ev ebitda ttm
      | ev to ebitda multiple | ev underlying ebitda | adj ev ebitda | enterprise value to ebitda ratio | implied ev ebitda`,
    other: {
      zh: `企业价值倍数 | ev ebitda倍数 | 企业价值 ebitda | 企業價值倍數 | 企業價值 ebitda`,
      it: `ev ebitda | multiplo ev ebitda`,
      de: `ev ebitda`,
      fr: `ve ebitda | ev ebitda`,
      es: `ev ebitda | ve ebitda`,
      pt: `ev ebitda`,
      ja: `ev ebitda倍率`,
      ko: `ev ebitda`,
    },
  },
  {
    id: 'evToEbitdar',
    name: 'EV/EBITDAR',
    sign: 'either',
    labels: `ev ebitdar | ev to ebitdar | adjusted ev ebitdar | adj ev ebitdar | enterprise value to ebitdar | enterprise value ebitdar | lease adjusted ev ebitdar`,
  },
  {
    id: 'evToEbit',
    name: 'EV/EBIT',
    sign: 'either',
    labels: `ev ebit | ev to ebit | enterprise value to ebit | ev ebit multiple | ev operating profit | enterprise value ebit | ev adj ebit | ev adjusted ebit
      | ev ebit x | ev operating income | ebit multiple | ev ev ebit ratio | forward ev ebit | ntm ev ebit | fv ebit | ev ebit adjusted
      | ev underlying ebit | ev ebit reported | ev core ebit | tev ebit`,
    other: { zh: `企业价值 息税前利润`, it: `ev ebit`, de: `ev ebit`, fr: `ve ebit | ve roc`, es: `ev ebit`, ja: `ev ebit倍率` },
  },
  {
    id: 'evToEbita',
    name: 'EV/EBITA',
    sign: 'either',
    labels: `ev ebita | ev to ebita | ev adj ebita | enterprise value to ebita | ev adjusted ebita`,
  },
  {
    id: 'evToFcf',
    name: 'EV/free cash flow',
    sign: 'either',
    labels: `ev fcf | ev to fcf | ev free cash flow | enterprise value to free cash flow | ev fcff | ev fcf multiple | ev ufcf | ev to free cash flow | ev opfcf
      | ev unlevered fcf | ev fcf x | ev unlevered free cash flow | enterprise value free cash flow | fcf multiple | ev operating free cash flow`,
    other: { zh: `企业价值 自由现金流` },
  },
  {
    id: 'evToOcf',
    name: 'EV/operating cash flow',
    sign: 'either',
    labels: `ev ocf | ev cfo | ev operating cash flow | ev to operating cash flow | ev dacf | ev cash flow | ev cf`,
  },
  {
    id: 'evToInvestedCapital',
    name: 'EV/invested capital',
    labels: `ev ic | ev invested capital | ev ce | ev capital employed | ev gci | ev to invested capital | ev noa | ev rab | ev to capital employed | ev rav`,
  },
  {
    id: 'peg',
    name: 'PEG ratio',
    sign: 'either',
    labels: `peg | peg ratio | price earnings to growth | price earnings growth | price earnings growth ratio | p e to growth | p e g | forward peg
      | price earnings to growth ratio | pe to growth | peg multiple | price to earnings growth ratio`,
    other: { zh: `市盈增长比率 | 市盈率相对盈利增长比率` },
  },
  {
    id: 'psMinusOneStandardDeviation',
    name: 'Price/sales at one standard deviation below average',
    labels: `p s minus one standard deviation | minus one standard deviation p s`,
  },
  {
    id: 'targetMultiple',
    name: 'Target multiple',
    labels: `target multiple | target p e | target p e multiple | target pe | exit multiple | target ev ebitda | target p b | target p s | target ev sales
      | valuation multiple | applied multiple | target price multiple | multiple applied | target pe multiple | terminal multiple | exit ev ebitda multiple
      | target ev ebitda multiple | target ev revenue | target p bv | target pb | terminal ev ebitda multiple | terminal exit multiple | target ps
      | target ev ebit | target valuation multiple | target p s multiple | implied multiple | assumed multiple | target ev sales multiple
      | target p b multiple | market:multiple | ratio:multiple | exit p e | exit p e multiple | target p e ratio | target p nav | target p ev | target peg`,
    other: {
      zh: `目标市盈率 | 目标倍数 | 目標市盈率 | 目标估值倍数 | 目標倍數 | 目标市净率 | 目标市销率`,
      it: `multiplo target | multiplo obiettivo`,
      de: `zielmultiplikator`,
      fr: `multiple cible`,
      ja: `目標per | 目標pbr`,
      ko: `목표 per | 타겟 per`,
    },
  },
  {
    id: 'beta',
    name: 'Beta',
    sign: 'either',
    labels: `beta | equity beta | levered beta | adjusted beta | 5y beta | beta coefficient | market beta | beta vs index | asset beta | relevered beta
      | beta 5y monthly | raw beta | observed beta | 2y beta | stock beta | beta x | 5 year beta | 3 year beta | beta factor | betas | 1 year beta
      | 2 year beta | 1y beta | 3y beta`,
    other: { zh: `贝塔系数 | 贝塔值 | β系数 | 啤打系數 | 贝塔`, it: `beta`, de: `betafaktor | beta`, fr: `bêta`, es: `beta`, ja: `ベータ | ベータ値`, ko: `베타` },
  },
  {
    id: 'unleveredBeta',
    name: 'Unlevered beta',
    sign: 'either',
    labels: `unlevered beta | ungeared beta | unlevered industry beta | industry unlevered beta`,
  },
  {
    id: 'wacc',
    name: 'Weighted average cost of capital',
    kinds: ['percent'],
    labels: `wacc | weighted average cost of capital | cost of capital | discount rate | discount rate wacc | post tax wacc | after tax wacc | nominal wacc
      | weighted average cost of capital wacc | pre tax wacc | wacc post tax | hurdle rate | real wacc | required rate of return | wacc discount rate`,
    other: {
      zh: `加权平均资本成本 | 贴现率 | 折现率 | 資本成本 | 加權平均資本成本 | 貼現率 | 折現率 | 资本成本`,
      it: `wacc | costo medio ponderato del capitale | tasso di sconto | costo del capitale`,
      de: `wacc | kapitalkosten | gewichtete durchschnittliche kapitalkosten | diskontierungssatz | abzinsungssatz`,
      fr: `wacc | cmpc | coût moyen pondéré du capital | taux d'actualisation`,
      es: `wacc | coste medio ponderado del capital | tasa de descuento | coste de capital`,
      pt: `wacc | custo médio ponderado de capital | taxa de desconto`,
      ja: `加重平均資本コスト | 割引率`,
      ko: `가중평균자본비용 | 할인율`,
    },
  },
  {
    id: 'terminalGrowth',
    name: 'Terminal growth rate',
    sign: 'either',
    kinds: ['percent'],
    labels: `terminal growth | terminal growth rate | tgr | perpetual rate | perpetuity rate | eternal growth | growth thereafter | perpetual growth rate | perpetuity growth rate | long term growth rate | perpetual growth
      | perpetuity growth | lt growth rate | growth in perpetuity | long run growth rate | growth for ever | terminal growth assumption
      | sustainable growth rate | terminal rate of growth | terminal value growth rate | long term growth assumption | terminal g | growth forever`,
    other: {
      zh: `永续增长率 | 终值增长率 | 永續增長率 | 终端增长率 | 永续增长 | 永續增長 | 终期增长率`,
      it: `tasso di crescita terminale | crescita perpetua | tasso di crescita perpetua | tasso di crescita di lungo periodo | crescita terminale | tasso g`,
      de: `ewige wachstumsrate | langfristige wachstumsrate | wachstumsrate der ewigen rente`,
      fr: `taux de croissance à l'infini | croissance à l'infini | taux de croissance terminal | taux de croissance à long terme`,
      es: `crecimiento a perpetuidad | tasa de crecimiento terminal | crecimiento terminal | tasa de crecimiento a perpetuidad`,
      pt: `crescimento na perpetuidade | taxa de crescimento terminal | perpetuidade`,
      ja: `永久成長率 | ターミナル成長率`,
      ko: `영구성장률`,
    },
  },
  {
    id: 'terminalValue',
    name: 'Terminal value',
    kinds: ['money'],
    labels: `terminal value | continuing value | terminal value at exit | exit value | perpetuity value | terminal year value | horizon value
      | undiscounted terminal value | terminal value undiscounted`,
    other: {
      zh: `终值 | 永续价值 | 終值 | 永續價值`,
      it: `terminal value | valore terminale | valore residuo`,
      de: `endwert | terminal value | restwert`,
      fr: `valeur terminale`,
      es: `valor terminal`,
      pt: `valor terminal`,
      ja: `継続価値 | ターミナルバリュー`,
      ko: `잔존가치`,
    },
  },
  {
    id: 'presentValueOfCashFlows',
    name: 'Present value of cash flows',
    kinds: ['money'],
    labels: `present value of cash flows | pv of cash flows | present value of free cash flows | pv of fcf | sum of pv of fcf | sum of pv of fcff | sum of discounted fcff | sum of pv of cash flow | pv of explicit period
      | present value of free cash flow | pv of fcff | sum of present values | sum of discounted cash flows | npv of cash flows | present value of fcff
      | discounted cash flows | pv of forecast cash flows | npv of fcf | sum of pv | pv of ufcf | present value of five years of fcff
      | present value of discrete cash flows | npv of free cash flows | pv of free cash flow | pv of free cash flows | sum of pv of cash flows
      | npv of free cash flow | sum of pv fcf | sum of pv of free cash flow | present value of explicit forecast | pv of explicit forecast
      | present value of unlevered free cash flows | present value of forecast cash flows | pv of unlevered free cash flow | total pv of fcf
      | present value of future cash flows | present value of five years of cash flows | present value of ten years of cash flows`,
    other: {
      zh: `现金流现值 | 自由现金流现值 | 现金流折现值 | 現金流現值`,
      it: `valore attuale dei flussi di cassa`,
      de: `barwert der cashflows`,
      fr: `valeur actuelle des flux | somme des flux actualisés`,
      es: `valor presente de los flujos`,
      ja: `フリーキャッシュフローの現在価値`,
    },
  },
  {
    id: 'presentValueOfTerminalValue',
    name: 'Present value of the terminal value',
    kinds: ['money'],
    labels: `present value of terminal value | present value of the terminal value | pv of terminal value | pv of tv | discounted terminal value
      | npv of terminal value | pv of the terminal value | terminal value discounted | present value of tv | pv terminal value | terminal value present value
      | pv of continuing value | terminal value pv | npv of tv`,
    other: { zh: `终值现值 | 永续价值现值 | 終值現值`, it: `valore attuale del terminal value`, de: `barwert des endwerts`, fr: `valeur terminale actualisée` },
  },
  {
    id: 'presentValueOfDividends',
    name: 'Present value of dividends',
    kinds: ['moneyPerShare', 'money'],
    labels: `present value of dividends | pv of dividends | sum of pv of dividends | present value of the dividends | discounted dividends
      | sum of discounted dividends | pv of dividend`,
    other: { zh: `股息现值`, de: `barwert der dividenden`, fr: `valeur actuelle des dividendes` },
  },
  {
    id: 'discountFactor',
    name: 'Discount factor',
    kinds: ['rate'],
    labels: `discount factor | discounting factor | present value factor | pv factor`,
    other: {
      zh: `折现因子 | 折现系数`,
      de: `diskontfaktor | abzinsungsfaktor | diskontierungsfaktor`,
      fr: `facteur d'actualisation`,
      it: `fattore di sconto`,
      es: `factor de descuento`,
    },
  },
  {
    id: 'riskFreeRate',
    name: 'Risk-free rate',
    kinds: ['percent'],
    labels: `risk free rate | risk free | rfr | market:rf | ratio:rf | risk free rate of return | 10 year treasury yield | 10y treasury yield
      | risk free interest rate | treasury yield | 10 year government bond yield | long term risk free rate | normalized risk free rate
      | ten year treasury | 10 year treasury | ten year treasury yield | ten year bund yield | 10 year gilt yield | 10 year bund yield
      | nominal risk free rate | 10y yield | 10 year yield | risk free rate rf | government bond yield | 10y bond yield | sovereign yield`,
    other: {
      zh: `无风险利率 | 無風險利率 | 无风险收益率`,
      it: `tasso risk free | tasso privo di rischio | risk free`,
      de: `risikofreier zinssatz | risikoloser zinssatz`,
      fr: `taux sans risque`,
      es: `tasa libre de riesgo`,
      pt: `taxa livre de risco`,
      ja: `リスクフリーレート`,
      ko: `무위험이자율`,
    },
  },
  {
    id: 'equityRiskPremium',
    name: 'Equity risk premium',
    kinds: ['percent'],
    labels: `equity risk premium | erp | market risk premium | mrp | equity premium | total equity risk premium | implied equity risk premium | risk premium
      | country risk premium | equity market risk premium | total equity premium | expected market risk premium | equity risk premium erp | implied erp
      | country equity risk premium`,
    other: {
      zh: `股权风险溢价 | 市场风险溢价 | 股本風險溢價 | 市場風險溢價 | 股权溢价`,
      it: `premio per il rischio | premio al rischio azionario | equity risk premium`,
      de: `marktrisikoprämie | risikoprämie`,
      fr: `prime de risque`,
      es: `prima de riesgo`,
      pt: `prêmio de risco`,
      ja: `株式リスクプレミアム | マーケットリスクプレミアム`,
      ko: `시장위험프리미엄`,
    },
  },
  {
    id: 'costOfEquity',
    name: 'Cost of equity',
    kinds: ['percent'],
    labels: `cost of equity | coe | cost of equity capital | market:ke | ratio:ke | equity cost | required return on equity | equity cost of capital
      | cost of equity coe | required rate of return on equity | equity discount rate`,
    other: {
      zh: `股权成本 | 股本成本 | 權益成本 | 股权资本成本 | 权益成本`,
      it: `costo del capitale proprio | costo dell'equity | cost of equity`,
      de: `eigenkapitalkosten`,
      fr: `coût des fonds propres | coût du capital propre`,
      es: `coste del capital propio | costo de capital propio`,
      pt: `custo de capital próprio`,
      ja: `株主資本コスト`,
      ko: `자기자본비용`,
    },
  },
  {
    id: 'costOfDebt',
    name: 'Cost of debt',
    kinds: ['percent'],
    labels: `cost of debt | pre tax cost of debt | market:kd | ratio:kd | average cost of debt | pretax cost of debt | cost of debt pre tax | average interest rate
      | effective interest rate | weighted average interest rate | weighted average cost of debt | avg cost of debt | average borrowing cost
      | cost of debt before tax | borrowing cost | average interest cost | gross cost of debt | average cost of borrowing | all in cost of debt
      | average cost of borrowings | weighted average interest rate on debt`,
    other: {
      zh: `债务成本 | 負債成本 | 债权成本 | 平均借贷成本 | 債務成本 | 平均融资成本 | 平均借貸成本`,
      it: `costo del debito`,
      de: `fremdkapitalkosten`,
      fr: `coût de la dette`,
      es: `coste de la deuda | costo de la deuda`,
      pt: `custo da dívida`,
      ja: `負債コスト | 有利子負債コスト`,
      ko: `타인자본비용`,
    },
  },
  {
    id: 'afterTaxCostOfDebt',
    name: 'After-tax cost of debt',
    kinds: ['percent'],
    labels: `after tax cost of debt | post tax cost of debt | cost of debt after tax | cost of debt post tax | after tax kd | net cost of debt`,
  },
  {
    id: 'impliedGrowth',
    name: 'Growth implied by the price',
    sign: 'either',
    kinds: ['percent'],
    labels: `implied growth | implied growth rate | market implied growth | reverse dcf growth | implied perpetual growth | market implied growth rate
      | growth implied by the price | implied terminal growth | implied cash flow growth | implied fcf growth`,
  },
  {
    id: 'irr',
    name: 'Internal rate of return',
    sign: 'either',
    kinds: ['percent'],
    labels: `irr | internal rate of return | equity irr | project irr | expected irr | implied irr | annualized return | annualised return | expected annual return
      | levered irr | unlevered irr | expected annualized return | project equity irr | net irr`,
    other: { zh: `内部收益率 | 內部回報率 | 内部回报率`, it: `tasso interno di rendimento`, de: `interner zinsfuß` },
  },
  {
    id: 'paybackPeriod',
    name: 'Payback period',
    kinds: ['years', 'count'],
    labels: `payback period | market:payback | ratio:payback | cash payback | payback time | investment payback | payback periods | pay back period | store payback`,
    other: { zh: `投资回收期 | 回收期 | 回本周期` },
  },
  {
    id: 'movingAverage',
    name: 'Moving average',
    kinds: ['moneyPerShare'],
    labels: `moving average | 50 day moving average | 200 day moving average | 20 day moving average | 50 day and 200 day moving averages | moving averages | 50dma
      | 200dma | 50 dma | 200 dma | 100 day moving average | simple moving average | market:sma | ratio:sma | 50d ma | 200d ma | market:ema | ratio:ema
      | exponential moving average | 50 day ma | 200 day ma | 50 day sma | 200 day sma | 50 day average | 200 day average | 100 dma | 50 day and 200 day mas
      | 10 day moving average | 21 day moving average`,
    other: {
      zh: `移动平均线 | 均线 | 50日均线 | 200日均线 | 移動平均線 | 50天平均线`,
      it: `media mobile`,
      de: `gleitender durchschnitt`,
      fr: `moyenne mobile`,
      es: `media móvil`,
      ja: `移動平均`,
      ko: `이동평균`,
    },
  },
  {
    id: 'priceRange52w',
    name: '52-week price range',
    kinds: ['moneyPerShare'],
    labels: `52 week range | 52 week | 52 wk | 52w | 52 week price range | 52w range | 52 week high low | 52wk range | price range 52w | 52 week trading range | 12m price range
      | 52 week low high | 52w high low | 12m high low | 52 wk range | 52 weeks high low | 52 week hi lo | 12 month price range | 52 week hi low
      | 52 wk high low | 12m range | 1 year price range | 12 month high low | 52w hi lo | 12m hi lo | 52 wks hi lo | 52 weeks range | 52w price range
      | 1 year high low | 52 week share price range | year range | 12 mth price range | 52 week hi lo range`,
    other: {
      zh: `52周股价区间 | 52周高低 | 52周最高最低 | 52週高低 | 52周价格区间 | 52周波幅 | 52週波幅`,
      it: `range 52 settimane | min max 52 settimane`,
      de: `52 wochen spanne`,
      fr: `plus haut plus bas 52 semaines | extrêmes 12 mois`,
      es: `rango 52 semanas`,
      ja: `52週高値安値 | 52週レンジ`,
      ko: `52주 최고 최저`,
    },
  },
  {
    id: 'priceHigh52w',
    name: '52-week high',
    kinds: ['moneyPerShare'],
    labels: `52 week high | 52w high | 52 wk high | 12m high | 12 month high | 52 week high price | one year high | 1 year high | year high | 52 week peak`,
    other: { zh: `52周最高 | 52周高点 | 52週高位 | 52周新高`, de: `52 wochen hoch`, it: `massimo 52 settimane`, fr: `plus haut 52 semaines` },
  },
  {
    id: 'priceLow52w',
    name: '52-week low',
    kinds: ['moneyPerShare'],
    labels: `52 week low | 52w low | 52 wk low | 12m low | 12 month low | 52 week low price | one year low | 1 year low | year low`,
    other: { zh: `52周最低 | 52周低点 | 52週低位 | 52周新低`, de: `52 wochen tief`, it: `minimo 52 settimane`, fr: `plus bas 52 semaines` },
  },
  {
    id: 'relativeStrength',
    name: 'Relative strength',
    kinds: ['score', 'percent'],
    labels: `relative strength | relative strength rating | rs rating | relative strength rs rating | relative strength index | market:rsi | ratio:rsi | 14 day rsi
      | market:rs | ratio:rs | 14 day relative strength index | relative strength score | rsi 14`,
    other: { zh: `相对强弱指数 | 相对强度`, it: `forza relativa` },
  },
  {
    id: 'priceChange',
    name: 'Share price change',
    sign: 'either',
    kinds: ['percent', 'moneyPerShare'],
    labels: `price change | share price change | share price performance | price performance | stock price change | absolute performance | share performance
      | stock performance | market:performance | ratio:performance | price return | absolute return | share price return | 1m performance | 3m performance
      | ytd performance | change in share price | stock move | share price move | market:absolute | ratio:absolute | market:abs | ratio:abs | 12m performance | ytd change
      | share price decline | stock price performance | abs performance | 1 month change | ytd return | 6m performance | stock return | 1 day change
      | day change | price chg | market:perf | ratio:perf | performance ytd | performance 1m | performance 3m | performance 12m | abs perf`,
    other: {
      zh: `股价表现 | 涨跌幅 | 股價表現 | 升跌幅 | 绝对表现 | 股价涨跌幅 | 漲跌幅 | 绝对收益`,
      it: `market:performance | ratio:performance | market:variazione | ratio:variazione | performance assoluta | variazione prezzo`,
      de: `kursentwicklung | market:performance | ratio:performance`,
      fr: `market:performance | ratio:performance | performance boursière | market:variation | ratio:variation`,
      es: `market:rendimiento | ratio:rendimiento | evolución de la acción | market:rentabilidad | ratio:rentabilidad`,
      pt: `market:desempenho | ratio:desempenho`,
      ja: `株価騰落率 | 騰落率 | パフォーマンス`,
      ko: `수익률 | 절대수익률 | 주가상승률`,
    },
  },
  {
    id: 'relativePriceChange',
    name: 'Relative share price performance',
    sign: 'either',
    kinds: ['percent'],
    labels: `market:rel | ratio:rel | market:relative | ratio:relative | relative performance | performance relative to index | relative to index | relative return | rel performance | relative to market
      | relative share price performance | performance vs index | relative to benchmark | rel to index | outperformance | underperformance
      | relative price performance | excess return | rel perf`,
    other: {
      zh: `相对表现 | 相对恒指表现 | 相对收益 | 相對表現`,
      it: `performance relativa`,
      de: `relative performance`,
      fr: `performance relative`,
      ja: `相対パフォーマンス`,
      ko: `상대수익률`,
    },
  },
  {
    id: 'mnaRank',
    name: 'M&A rank',
    kinds: ['rank'],
    labels: `m and a rank | mna rank | m and a ranking`,
  },
  {
    id: 'quantRating',
    name: 'Quant rating',
    kinds: ['score', 'rank'],
    labels: `quant rating | quant score | composite rating | eps rating | stock rating score | technical rating | composite score`,
  },
  {
    id: 'esgScore',
    name: 'ESG score',
    kinds: ['score', 'rank'],
    labels: `esg score | esg rating | esg risk rating | esg risk score | environmental score | governance score | social score | esg rank | environment score`,
  },
  {
    id: 'marketImpact',
    name: 'Market impact score',
    kinds: ['score'],
    sign: 'either',
    labels: `market impact | market impact score | news impact | impact score`,
  },
  {
    id: 'sentimentScore',
    name: 'Sentiment score',
    kinds: ['score', 'percent'],
    sign: 'either',
    labels: `sentiment score | news sentiment | sentiment index | sentiment rating`,
  },
  {
    id: 'marketRank',
    name: 'Market rank',
    kinds: ['rank'],
    labels: `market rank | market position | market ranking | industry rank | industry ranking | rank by market share | sector rank`,
  },
  {
    id: 'volatility',
    name: 'Volatility',
    kinds: ['percent'],
    labels: `volatility | historical volatility | implied volatility | 30 day volatility | annualized volatility | annualised volatility | 1 year volatility
      | hist vol | share price volatility | 60 day volatility | 90 day volatility | price volatility | standard deviation | 260 day volatility
      | realized volatility | 12m volatility`,
    other: { zh: `波动率 | 波幅 | 波動率`, it: `volatilità`, de: `volatilität`, fr: `volatilité`, es: `volatilidad`, ja: `ボラティリティ`, ko: `변동성` },
  },
  {
    id: 'sharpeRatio',
    name: 'Sharpe ratio',
    sign: 'either',
    labels: `sharpe ratio | market:sharpe | ratio:sharpe`,
    other: { zh: `夏普比率` },
  },
  {
    id: 'maxDrawdown',
    name: 'Maximum drawdown',
    sign: 'negative',
    kinds: ['percent'],
    labels: `maximum drawdown | max drawdown | peak to trough decline | drawdown | largest drawdown | peak to trough drawdown`,
    other: { zh: `最大回撤`, it: `drawdown massimo` },
  },
  {
    id: 'shortInterest',
    name: 'Short interest',
    kinds: ['percent', 'count'],
    labels: `short interest | short interest of float | short float | short interest ratio of float | short as a percentage of float
      | short interest as a percentage of float | short interest percent of float | short percent of float`,
    other: { zh: `卖空比例 | 沽空比率 | 做空比例` },
  },
  {
    id: 'daysToCover',
    name: 'Days to cover',
    kinds: ['days'],
    labels: `days to cover | short ratio | short interest ratio | days short`,
  },
  {
    id: 'freeFloat',
    name: 'Free float',
    kinds: ['percent', 'count', 'money'],
    labels: `free float | free float percentage | market:float | ratio:float | free float ratio | freefloat | free float percent | public float`,
    other: {
      zh: `自由流通量 | 自由流通比例 | 流通比例 | 自由流通股比例`,
      it: `flottante`,
      de: `streubesitz | free float`,
      fr: `flottant`,
      es: `capital flotante | free float`,
      pt: `free float`,
      ja: `浮動株比率`,
      ko: `유동주식비율 | 유동비율주식`,
    },
  },
  { id: 'sharesOwned', name: 'Shares owned by a holder', kinds: ['count'], labels: `shares owned | shares owned directly` },
  { id: 'sharesSold', name: 'Shares sold by a holder', kinds: ['count'], labels: `shares sold by insiders | insider sales of shares` },
  { id: 'sharesAcquired', name: 'Shares bought by a holder', kinds: ['count'], labels: `shares acquired by insiders | insider purchases of shares` },
  { id: 'averageSalePrice', name: 'Average price of the shares sold', kinds: ['moneyPerShare'], labels: `average sale price of the shares` },
  { id: 'transactionValue', name: 'Value of a deal in shares', kinds: ['money'], labels: `total transaction value | value of the transaction` },
  { id: 'holdingValue', name: 'Value of a holding', kinds: ['money'], labels: `value of the holding | value of the stake | market value of the holding` },
  {
    id: 'projectCost',
    name: 'Cost of a project',
    kinds: ['money'],
    labels: `project cost | total project cost | cost of the project | construction cost | total construction cost`,
  },
  {
    id: 'ownership',
    name: 'Ownership',
    kinds: ['percent'],
    labels: `ownership | shareholding | market:stake | ratio:stake | equity stake | insider ownership | institutional ownership | foreign ownership
      | major shareholder | interest held | shareholding percentage | ownership interest | major shareholders | voting interest | equity interest
      | ownership stake | stake held | foreign shareholding | ownership percentage | controlling stake | minority stake | voting power | voting rights
      | promoter holding | promoters holding | promoters | promoter | economic interest | main shareholder | main shareholders | institutional holding | foreign holding
      | insider holding`,
    other: {
      zh: `持股比例 | 股权比例 | 持股 | 持股量 | 股權比例 | 主要股东 | 控股股东持股 | 外资持股比例 | 主要股東 | 大股东`,
      it: `market:partecipazione | ratio:partecipazione | quota di partecipazione | azionista di maggioranza | azionisti principali`,
      de: `market:beteiligung | ratio:beteiligung | anteil am kapital | großaktionär`,
      fr: `market:participation | ratio:participation | principaux actionnaires | actionnaire principal`,
      es: `participación accionarial | accionista principal`,
      pt: `participação acionária`,
      ja: `持株比率 | 出資比率 | 外国人持株比率`,
      ko: `지분율 | 외국인지분율 | 외국인 지분율`,
    },
  },
  {
    id: 'positionSize',
    name: 'Position size',
    kinds: ['percent', 'money', 'count'],
    labels: `position size | target allocation | portfolio weight | position sizing | market:allocation | ratio:allocation | suggested weight
      | portfolio allocation | position weight | suggested allocation | recommended allocation | recommended position size | maximum position size
      | target position size | portfolio position | initial position`,
    other: { zh: `仓位 | 倉位 | 建议仓位`, it: `peso in portafoglio | dimensione della posizione` },
  },
  {
    id: 'holdingPeriod',
    name: 'Holding period',
    kinds: ['years', 'days', 'count'],
    labels: `holding period | time horizon | investment horizon | market:horizon | ratio:horizon | holding horizon | hold period | holding time`,
    other: { zh: `持有期 | 投资期限`, it: `orizzonte temporale | orizzonte di investimento`, de: `anlagehorizont`, fr: `horizon d'investissement` },
  },
  {
    id: 'riskReward',
    name: 'Risk/reward ratio',
    labels: `risk reward | risk reward ratio | reward to risk | reward risk ratio | upside downside ratio | risk reward skew | reward risk | bull bear skew
      | reward to risk ratio | up down ratio`,
    other: { zh: `风险回报比 | 盈亏比` },
  },
  {
    id: 'analysts',
    name: 'Analysts covering',
    kinds: ['count'],
    labels: `number of analysts | analysts covering | no of analysts | number of estimates | no of estimates | analyst count | number of recommendations`,
  },
  {
    id: 'probability',
    name: 'Probability',
    kinds: ['percent'],
    labels: `market:probability | ratio:probability | scenario probability | probability weight | probability weighting | scenario weight | market:likelihood
      | ratio:likelihood | assigned probability`,
    other: { zh: `概率 | 機率`, it: `probabilità`, de: `wahrscheinlichkeit`, fr: `probabilité`, es: `probabilidad` },
  },
  {
    id: 'exchangeRate',
    name: 'Exchange rate',
    kinds: ['rate'],
    labels: `exchange rate | fx rate | foreign exchange rate | usd cny | usd rmb | usd hkd | eur usd | gbp usd | usd jpy | exchange rates | average exchange rate
      | fx rates | currency rate | usd exchange rate | audusd | gbpusd | eurusd | usdjpy | usdcny | usdinr | usdbrl | usdcad | usdkrw | usdzar | audusd assumed | fx assumption | currency assumption | rmb usd | hkd cny | cny hkd | usd twd | usd krw | usd inr | usd brl | eur gbp | aud usd | usd cad
      | cny usd | rmb hkd | hkd rmb | closing exchange rate | noon buying rate | period end exchange rate | translation rate | usd eur | eur chf | fx usd cny`,
    other: {
      zh: `汇率 | 匯率 | 美元兑人民币 | 人民币汇率 | 美元兌人民幣 | 港元兑人民币`,
      it: `tasso di cambio | market:cambio | ratio:cambio | cambio euro dollaro`,
      de: `wechselkurs`,
      fr: `taux de change | cours de change`,
      es: `tipo de cambio`,
      pt: `taxa de câmbio | câmbio`,
      ja: `為替レート | 為替 | ドル円`,
      ko: `환율 | 원 달러`,
    },
  },
  {
    id: 'interestRate',
    name: 'Interest rate',
    sign: 'either',
    kinds: ['percent'],
    labels: `interest rate | coupon | coupon rate | policy rate | benchmark rate | base rate | interest rates | loan prime rate | lpr | fed funds rate
      | federal funds rate | libor | sofr | euribor | hibor | repo rate | deposit rate | stated interest rate | annual interest rate | cash rate | bank rate
      | prime rate | shibor`,
    other: {
      zh: `利率 | 基准利率 | 票面利率 | 贷款市场报价利率 | 息率`,
      it: `tasso di interesse | market:cedola | ratio:cedola | market:tasso | ratio:tasso`,
      de: `zinssatz | leitzins`,
      fr: `taux d'intérêt | market:coupon | ratio:coupon`,
      es: `tipo de interés | market:cupón | ratio:cupón | tasa de interés`,
      pt: `taxa de juros`,
      ja: `金利 | 政策金利`,
      ko: `금리 | 기준금리`,
    },
    usGaap: 'DebtInstrumentInterestRateStatedPercentage DebtInstrumentInterestRateEffectivePercentage',
  },
  {
    id: 'creditSpread',
    name: 'Credit spread',
    sign: 'either',
    kinds: ['percent'],
    labels: `credit spread | market:spread | ratio:spread | cds spread | spread over treasuries | debt spread | 5 year cds | bond spread | yield spread
      | option adjusted spread | asset swap spread | debt risk premium | 5y cds`,
  },
  {
    id: 'inflation',
    name: 'Inflation',
    sign: 'either',
    kinds: ['percent'],
    labels: `inflation | cpi | consumer price index | inflation rate | core cpi | ppi | core inflation | cpi inflation | headline inflation
      | consumer price inflation | pce | core pce | producer price index | wage inflation | cost inflation | long term inflation`,
    other: {
      zh: `通胀 | 通胀率 | 居民消费价格指数 | 通脹`,
      it: `inflazione`,
      de: `inflation | inflationsrate`,
      fr: `inflation`,
      es: `inflación`,
      pt: `inflação`,
      ja: `インフレ率 | 消費者物価指数`,
      ko: `물가상승률`,
    },
  },
  {
    id: 'gdp',
    name: 'Gross domestic product',
    sign: 'either',
    kinds: ['percent', 'money'],
    labels: `gdp | gross domestic product | gdp growth | real gdp | real gdp growth | nominal gdp | gdp growth rate | nominal gdp growth`,
    other: { zh: `国内生产总值 | 國內生產總值`, it: `market:pil | ratio:pil`, de: `bip`, fr: `pib`, es: `pib`, pt: `pib`, ja: `国内総生産` },
  },
  {
    id: 'realisedPrice',
    name: 'Realised price',
    kinds: ['moneyPerUnit', 'money'],
    labels: `realized price | realised price | realised prices | realized prices | price realised | price realized | average price realised | average realised sales price | average realised prices | average realized prices | average price received | average sales price realised | achieved price | average achieved price | average realised price | average realized price | average realized sales price | realised oil price`,
  },
  {
    id: 'treatmentCharges',
    name: 'Treatment and refining charges',
    kinds: ['moneyPerUnit', 'money'],
    labels: `tc rc | tc rcs | treatment and refining charges | treatment charges | tcs rcs`,
  },
  {
    id: 'realisedGasPrice',
    name: 'Realised gas price',
    kinds: ['moneyPerUnit', 'money'],
    labels: `realised gas price | realized gas price | average realised gas price | average realized gas price | realized natural gas price`,
  },
  {
    id: 'realisedGoldPrice',
    name: 'Realised gold price',
    kinds: ['moneyPerUnit', 'money'],
    labels: `realised gold price | realized gold price | average realised gold price | average realized gold price`,
  },
  {
    id: 'commodityPrice',
    name: 'Commodity price',
    kinds: ['moneyPerUnit', 'money'],
    labels: `brent | brent price | brent oil price | brent crude | wti | wti price | oil price | crude oil price | gold price | copper price | iron ore price
      | coal price | lithium price | gas price | henry hub | henry hub price | natural gas price | steel price | aluminium price | aluminum price
      | lithium carbonate price | power price | electricity price | nickel price | zinc price | silver price | polysilicon price | hog price | spodumene price | coking coal price | thermal coal price | lng price | ttf | ttf price | jkm | jkm price | uranium price`,
    other: { zh: `布伦特油价 | 油价 | 金价 | 铜价 | 煤价 | 碳酸锂价格`, it: `prezzo del petrolio | brent`, de: `ölpreis`, fr: `prix du pétrole` },
  },
]);
