/** Margins, returns, turnover, leverage and coverage. */
import { table } from './table.ts';

export const rows = table('ratio', { kinds: ['percent'] }, [
  {
    id: 'grossMargin',
    name: 'Gross margin',
    sign: 'either',
    labels: `gross margin | gross margins | gpm | gross profit margin | ratio:gm | market:gm | gross profit margins | gross margin ratio | gaap gross margin
      | gross margin rate | gross margin gaap | overall gross margin | group gross margin | gross profit as a percentage of sales
      | gross profit as a percentage of net sales | gross profit as a percent of net sales | reported gross margin | gross profit rate | total gross margin
      | gross profit ratio | company gross margin | consolidated gross margin | gross profit to sales | gross profit revenue | gross profit to revenue
      | blended gross margin | gross profit percentage | gross margin percentage`,
    other: {
      zh: `毛利率 | 综合毛利率 | 整体毛利率 | 綜合毛利率`,
      it: `margine lordo`,
      de: `bruttomarge | rohertragsmarge`,
      fr: `marge brute | taux de marge brute`,
      es: `margen bruto`,
      pt: `margem bruta`,
      ja: `売上総利益率 | 粗利率 | 粗利益率`,
      ko: `매출총이익률`,
    },
  },
  {
    id: 'adjustedGrossMargin',
    name: 'Adjusted gross margin',
    sign: 'either',
    labels: `adjusted gross margin | adj gross margin | non gaap gross margin | underlying gross margin | gross margin non gaap | non gaap gross profit margin
      | core gross margin | adjusted gross profit margin | non gaap gm | gross margin adjusted`,
    other: { zh: `经调整毛利率 | 非公认会计准则毛利率 | 經調整毛利率` },
  },
  {
    id: 'operatingMargin',
    name: 'Operating margin',
    sign: 'either',
    labels: `operating margin | operating margins | opm | operating profit margin | operating income margin | op margin | oper margin | gaap operating margin
      | operating profit margins | group operating margin | operating margin gaap | operating income as a percentage of sales
      | operating income as a percentage of net sales | operating income as a percent of net sales | operating income as a percentage of revenue
      | operating loss margin | reported operating margin | gaap operating profit margin | operating margin ratio | consolidated operating margin
      | gaap operating income margin | company operating margin | statutory operating margin | opm margin | operating earnings margin | margin from operations
      | return on sales | ratio:ros | market:ros | operating income to sales | operating profit to sales | trading profit margin`,
    other: {
      zh: `营业利润率 | 经营利润率 | 營業利潤率 | 經營利潤率 | 运营利润率 | 經營溢利率 | 营业利益率 | 運營利潤率 | 营运利润率 | 經營盈利率`,
      it: `margine operativo | margine operativo netto`,
      de: `operative marge | umsatzrendite | operative umsatzrendite`,
      fr: `marge opérationnelle | marge opérationnelle courante | taux de marge opérationnelle`,
      es: `margen operativo | margen de explotación`,
      pt: `margem operacional`,
      ja: `営業利益率 | 売上高営業利益率`,
      ko: `영업이익률`,
    },
  },
  {
    id: 'nonGaapOperatingMargin',
    name: 'Non-GAAP operating margin',
    sign: 'either',
    labels: `non gaap operating margin | non gaap operating profit margin | non gaap operating income margin | adjusted operating margin | adj operating margin
      | non gaap opm | adj opm | adjusted operating profit margin | adjusted operating income margin | underlying operating margin | core operating margin
      | adjusted opm | operating margin adjusted | operating margin non gaap | core operating profit margin | underlying operating profit margin
      | comparable operating margin | adj operating profit margin | non gaap op margin | headline operating margin | recurring operating margin
      | adjusted op margin | trading operating profit margin | special items adjusted operating margin`,
    other: {
      zh: `非公认会计准则经营利润率 | 非gaap经营利润率 | 经调整经营利润率 | 經調整經營利潤率 | 经调整营业利润率 | 非公认会计准则营业利润率 | 调整后经营利润率`,
      it: `margine operativo rettificato | margine operativo adjusted`,
      de: `bereinigte operative marge`,
      fr: `marge opérationnelle ajustée`,
      ja: `調整後営業利益率`,
    },
  },
  {
    id: 'ebitMargin',
    name: 'EBIT margin',
    sign: 'either',
    labels: `ebit margin | ebit margin adj | ebit margins | group ebit margin | ebit margin reported | reported ebit margin | pbit margin | ebit profit margin | ebit to sales
      | ebit as a percentage of sales | margin ebit`,
    other: {
      zh: `息税前利润率 | ebit利润率`,
      it: `margine ebit | ebit margin | marginalità ebit`,
      de: `ebit marge`,
      fr: `marge d'ebit | marge ebit`,
      es: `margen ebit`,
      pt: `margem ebit`,
      ja: `ebitマージン`,
    },
  },
  {
    id: 'adjustedEbitMargin',
    name: 'Adjusted EBIT margin',
    sign: 'either',
    labels: `adjusted ebit margin | adj ebit margin | ebit margin adjusted | underlying ebit margin | core ebit margin | recurring ebit margin
      | ebit margin pre exceptionals | ebit margin before special items | clean ebit margin | comparable ebit margin | non gaap ebit margin margin
      | ebit adjusted margin | normalised ebit margin`,
    other: { it: `ebit margin adjusted`, de: `bereinigte ebit marge`, fr: `marge d'ebit ajusté` },
  },
  {
    id: 'ebitaMargin',
    name: 'EBITA margin',
    sign: 'either',
    labels: `ebita margin | ebita margins`,
  },
  {
    id: 'adjustedEbitaMargin',
    name: 'Adjusted EBITA margin',
    sign: 'either',
    labels: `adjusted ebita margin | adj ebita margin | underlying ebita margin | ebita margin adjusted | operational ebita margin`,
    other: { zh: `经调整ebita利润率 | 经调整 ebita 利润率` },
  },
  {
    id: 'ebitdaMargin',
    name: 'EBITDA margin',
    sign: 'either',
    labels: `ebitda margin | ebitda margins | group ebitda margin | ebitda to sales | ebitda profit margin | reported ebitda margin | oibda margin | margin ebitda
      | ebitda as a percentage of revenue`,
    other: {
      zh: `ebitda利润率 | ebitda 利润率 | 息税折旧摊销前利润率`,
      it: `margine ebitda | ebitda margin | marginalità ebitda`,
      de: `ebitda marge`,
      fr: `marge d'ebitda | marge ebitda | taux de marge d'ebitda`,
      es: `margen ebitda`,
      pt: `margem ebitda`,
      ja: `ebitdaマージン`,
      ko: `ebitda 마진`,
    },
  },
  {
    id: 'adjustedEbitdaMargin',
    name: 'Adjusted EBITDA margin',
    sign: 'either',
    labels: `adjusted ebitda margin | adj ebitda margin | ebitda margin adj | ebitda margin adjusted | adjusted ebitda margins | non gaap ebitda margin
      | underlying ebitda margin | core ebitda margin | ebitda adj margin | recurring ebitda margin | ebitda adjusted margin | normalised ebitda margin
      | comparable ebitda margin | ebitda margin pre exceptionals | ebitda margin before special items | adjusted ebitda as a percentage of revenue
      | adj ebitda margins`,
    other: {
      zh: `经调整ebitda利润率 | 經調整ebitda利潤率 | 经调整 ebitda 利润率 | 調整後ebitda利潤率 | 调整后ebitda利润率 | 经调整息税折旧摊销前利润率 | 经调整ebitda率`,
      it: `ebitda margin adjusted`,
      de: `bereinigte ebitda marge`,
      fr: `marge d'ebitda ajusté | marge d'ebitda ajustée`,
      es: `margen ebitda ajustado`,
      pt: `margem ebitda ajustada`,
    },
  },
  {
    id: 'ebitdarMargin',
    name: 'EBITDAR margin',
    sign: 'either',
    labels: `ebitdar margin | adjusted ebitdar margin | adj ebitdar margin`,
  },
  {
    id: 'pretaxMargin',
    name: 'Pre-tax margin',
    sign: 'either',
    labels: `pretax margin | pre tax margin | pbt margin | pretax profit margin | profit before tax margin | pre tax profit margin | pretax income margin
      | ebt margin | pre tax income margin`,
    other: { zh: `税前利润率 | 稅前利潤率`, fr: `marge avant impôt` },
  },
  {
    id: 'netMargin',
    name: 'Net margin',
    sign: 'either',
    labels: `net margin | net margins | npm | net profit margin | net income margin | net loss margin | gaap net margin | gaap net margins | profit margin
      | net earnings margin | gaap net income margin | npat margin | net profit margins | reported net margin | pat margin
      | net income as a percentage of sales | net margin gaap | bottom line margin | net income as a percentage of revenue | net income to sales
      | profit margins`,
    other: {
      zh: `净利率 | 净利润率 | 淨利率 | 淨利潤率 | 纯利率 | 純利率 | 归母净利率 | 销售净利率 | 归母净利润率`,
      it: `margine netto | margine di profitto netto`,
      de: `nettomarge | nettoumsatzrendite`,
      fr: `marge nette`,
      es: `margen neto`,
      pt: `margem líquida`,
      ja: `純利益率 | 売上高純利益率 | 当期純利益率`,
      ko: `순이익률`,
    },
  },
  {
    id: 'adjustedNetMargin',
    name: 'Adjusted net margin',
    sign: 'either',
    labels: `adjusted net margin | adj net margin | non gaap net margin | adjusted net profit margin | adjusted net income margin | core net margin
      | non gaap net profit margin | non gaap net income margin | underlying net margin | adj npm | core net profit margin | recurring net margin
      | non gaap npm | adjusted profit margin | adj net profit margin | adj net income margin | underlying net profit margin`,
    other: { zh: `经调整净利率 | 经调整净利润率 | 非公认会计准则净利率 | 非gaap净利率 | 經調整淨利率 | 經調整淨利潤率 | 调整后净利率 | 调整后净利润率` },
  },
  {
    id: 'adjustedCashGrossMargin',
    name: 'Adjusted cash gross margin',
    sign: 'either',
    labels: `adjusted cash gross margin | adjusted cash gross profit margin | cash gross margin | cash gross profit margin`,
  },
  {
    id: 'profitMarginBeforeSpecialItems',
    name: 'Profit margin before special items',
    sign: 'either',
    labels: `profit margin before special items | margin before special items | earnings margin before special items`,
    other: { de: `ergebnismarge vor sondereffekten | marge vor sondereffekten | umsatzrendite vor sondereffekten` },
  },

  {
    id: 'vehicleMargin',
    name: 'Vehicle margin',
    sign: 'either',
    labels: `vehicle margin | vehicle gross margin | automotive gross margin | auto gross margin | automotive margin | vehicle margins`,
    other: { zh: `汽车毛利率 | 车辆毛利率 | 整车毛利率 | 汽車毛利率` },
  },
  {
    id: 'segmentOperatingMargin',
    name: 'Segment operating margin',
    sign: 'either',
    labels: `segment operating margin | segment margin | segment ebit margin | segment ebitda margin | segment profit margin | segment operating profit margin
      | divisional margin | segment margins | contribution margin | segment adjusted ebitda margin | segment adjusted operating margin | segment income margin`,
    other: { zh: `分部利润率 | 分部经营利润率 | 贡献利润率` },
  },
  {
    id: 'storeMargin',
    name: 'Restaurant or store-level margin',
    sign: 'either',
    labels: `restaurant level margin | restaurant margin | store level margin | restaurant level operating margin | restaurant level profit margin
      | four wall margin | store margin | shop level margin | four wall ebitda margin | restaurant operating margin | company operated margin
      | store level operating margin | store level operating profit margin | restaurant level operating profit margin | restaurant profit margin`,
    other: { zh: `餐厅利润率 | 门店利润率 | 门店层面经营利润率 | 餐廳利潤率` },
  },
  {
    id: 'fcfMargin',
    name: 'Free cash flow margin',
    sign: 'either',
    labels: `fcf margin | fcff margin | ufcf margin | free cash flow margin | fcf margins | free cashflow margin | free cash flow as a percentage of revenue | fcf to sales
      | free cash flow to sales | fcf sales`,
    other: { zh: `自由现金流率 | 自由现金流利润率`, de: `free cashflow marge` },
  },
  {
    id: 'adjustedFcfMargin',
    name: 'Adjusted free cash flow margin',
    sign: 'either',
    labels: `adjusted free cash flow margin | adjusted fcf margin | adj fcf margin | non gaap free cash flow margin | unlevered free cash flow margin
      | adjusted free cashflow margin`,
  },
  {
    id: 'ocfMargin',
    name: 'Operating cash flow margin',
    sign: 'either',
    labels: `operating cash flow margin | ocf margin | cash flow margin | operating cashflow margin | cfo margin | cash flow from operations margin`,
  },
  {
    id: 'cashConversion',
    name: 'Cash conversion',
    sign: 'either',
    labels: `cash conversion | cash conversion ratio | free cash flow conversion | fcf conversion | operating cash conversion | fcf net income
      | cash flow conversion | fcf to net income | fcf conversion rate | free cash flow conversion rate | ebitda to cash conversion
      | free cash flow conversion ratio | cfo net income | ocf net income | ocf ebitda | fcf ebitda | net income to cash conversion | ebitda cash conversion
      | fcf conversion ratio | cash conversion rate | operating cash flow to net income | underlying cash conversion`,
    other: { zh: `现金转换率 | 净现比`, fr: `taux de conversion | conversion en cash`, de: `cash conversion rate`, it: `conversione di cassa` },
  },
  {
    id: 'taxRate',
    name: 'Effective tax rate',
    sign: 'either',
    labels: `tax rate | effective tax rate | etr | effective income tax rate | income tax rate | corporate tax rate | reported tax rate | effective rate
      | gaap tax rate | gaap effective tax rate | effective tax | statutory tax rate | cash tax rate | eff tax rate | marginal tax rate | normalized tax rate
      | tax rate effective | average tax rate | assumed tax rate`,
    other: {
      zh: `税率 | 有效税率 | 实际税率 | 所得税率 | 實際稅率 | 有效稅率 | 實際所得稅率`,
      it: `aliquota fiscale | tax rate | aliquota`,
      de: `steuerquote | steuersatz`,
      fr: `taux d'imposition | taux d'impôt | taux effectif d'impôt`,
      es: `tasa impositiva | tipo impositivo | tasa fiscal`,
      pt: `alíquota efetiva`,
      ja: `実効税率 | 税率`,
      ko: `유효세율`,
    },
    usGaap: 'EffectiveIncomeTaxRateContinuingOperations',
    ifrs: 'AverageEffectiveTaxRate',
  },
  {
    id: 'adjustedTaxRate',
    name: 'Adjusted tax rate',
    sign: 'either',
    labels: `adjusted tax rate | adjusted effective tax rate | non gaap tax rate | underlying tax rate | underlying effective tax rate | core tax rate
      | non gaap effective tax rate | adj tax rate | adjusted etr | core effective tax rate`,
  },
  {
    id: 'payoutRatio',
    name: 'Payout ratio',
    labels: `payout ratio | dividend payout ratio | dividend payout | div payout ratio | payout | div payout | pay out ratio | dividend pay out ratio | pay out
      | dividend payout rate | total payout ratio | payout rate | ordinary payout ratio | cash dividend payout ratio | distribution payout ratio`,
    other: {
      zh: `派息比率 | 派息率 | 分红比例 | 分红率 | 股息支付率 | 股利支付率 | 股息支付比率`,
      it: `payout ratio | payout | tasso di distribuzione`,
      de: `ausschüttungsquote | payout ratio`,
      fr: `taux de distribution | taux de distribution des dividendes`,
      es: `payout | ratio de distribución`,
      pt: `payout`,
      ja: `配当性向`,
      ko: `배당성향`,
    },
  },
  {
    id: 'dividendCover',
    name: 'Dividend cover',
    kinds: ['multiple'],
    labels: `dividend cover | dividend coverage | div cover | dividend coverage ratio | fcf dividend cover | dividend cover ratio`,
  },
  {
    id: 'dividendYield',
    name: 'Dividend yield',
    labels: `dividend yield | div yield | yield | dividend yields | dy | net dividend yield | expected dividend yield | gross dividend yield | div yld
      | dividend yld | gross yield | prospective dividend yield | forward dividend yield | dps yield | trailing dividend yield | implied dividend yield
      | net yield | distribution yield | dividend yield net | dividend yield gross | current yield | ttm dividend yield | indicated dividend yield | prospective yield`,
    other: {
      zh: `股息率 | 股息收益率 | 股息回報率 | 股利收益率 | 預期股息率 | 现金股利殖利率 | 殖利率`,
      it: `rendimento da dividendo | dividend yield | rendimento del dividendo`,
      de: `dividendenrendite`,
      fr: `rendement du dividende | ratio:rendement | market:rendement`,
      es: `rentabilidad por dividendo`,
      pt: `dividend yield | rendimento de dividendos`,
      ja: `配当利回り`,
      ko: `배당수익률`,
    },
  },
  {
    id: 'fcfYield',
    name: 'Free cash flow yield',
    sign: 'either',
    labels: `fcf yield | free cash flow yield | fcf yields | free cashflow yield | fcf yld | fcfe yield | levered fcf yield | equity fcf yield
      | free cash flow yields | fcf to market cap | unlevered fcf yield | fcf ev | fcf ev yield | trailing fcf yield | fcf mkt cap | free cash yield
      | fcff yield | adjusted fcf yield | equity free cash flow yield`,
    other: { zh: `自由现金流收益率 | 自由现金流回报率 | 自由現金流收益率`, fr: `rendement du fcf`, de: `fcf rendite | free cashflow rendite`, ja: `fcfイールド | fcf利回り` },
  },
  {
    id: 'earningsYield',
    name: 'Earnings yield',
    sign: 'either',
    labels: `earnings yield | earning yield | earnings yields | e p yield`,
  },
  {
    id: 'shareholderYield',
    name: 'Total shareholder yield',
    sign: 'either',
    labels: `shareholder yield | total shareholder yield | shareholder return yield | total yield | total cash yield | buyback yield
      | total shareholder return yield | shareholder returns yield | total payout yield`,
    other: { zh: `股东回报率 | 股东总回报率 | 股东回报收益率` },
  },
  {
    id: 'roe',
    name: 'Return on equity',
    sign: 'either',
    labels: `roe | return on equity | return on average equity | roae | return on shareholders equity | return on common equity | average roe | roe average
      | roe reported | reported roe | return on average common equity | return on average shareholders equity | return on shareholder equity
      | return on average common shareholders equity | after tax roe | post tax roe | sustainable roe`,
    other: {
      zh: `净资产收益率 | 股东权益回报率 | 加权平均净资产收益率 | 淨資產收益率 | 股本回報率 | 股東權益回報率 | 股本回报率 | 净资产回报率 | 權益報酬率`,
      it: `roe | redditività del capitale | rendimento del capitale proprio`,
      de: `eigenkapitalrendite | eigenkapitalrentabilität`,
      fr: `rentabilité des fonds propres | rentabilité des capitaux propres`,
      es: `rentabilidad sobre recursos propios | rentabilidad sobre el capital`,
      pt: `retorno sobre o patrimônio | roe`,
      ja: `自己資本利益率 | 株主資本利益率 | 自己資本当期純利益率`,
      ko: `자기자본이익률`,
    },
  },
  {
    id: 'adjustedRoe',
    name: 'Adjusted return on equity',
    sign: 'either',
    labels: `adjusted roe | adj roe | underlying roe | core roe | cash roe | operating roe | normalised roe | underlying return on equity
      | adjusted return on equity | recurring roe | core return on equity | operating return on equity`,
  },
  {
    id: 'returnOnTangibleEquity',
    name: 'Return on tangible equity',
    sign: 'either',
    labels: `rote | rotce | return on tangible equity | return on tangible common equity | return on average tangible common equity
      | return on average tangible equity | roate | ronta | roatce | return on average tangible common shareholders equity | adjusted rote | underlying rote`,
    other: { it: `rote`, es: `rentabilidad sobre capital tangible`, de: `eigenkapitalrendite auf materielles kapital` },
  },
  {
    id: 'roa',
    name: 'Return on assets',
    sign: 'either',
    labels: `roa | return on assets | return on average assets | roaa | return on total assets | ratio:rota | market:rota | roa average | average roa
      | return on avg assets`,
    other: {
      zh: `总资产收益率 | 资产回报率 | 總資產收益率 | 资产收益率 | 总资产回报率 | 資產回報率 | 資產報酬率`,
      de: `gesamtkapitalrendite`,
      fr: `rentabilité des actifs`,
      ja: `総資産利益率 | 総資産経常利益率`,
      ko: `총자산이익률`,
    },
  },
  {
    id: 'roic',
    name: 'Return on invested capital',
    sign: 'either',
    labels: `roic | return on invested capital | ratio:roi | market:roi | return on investment | return on capital | ratio:roc | market:roc | roic after tax
      | roic post tax | post tax roic | after tax roic | return on invested capital roic | return on average invested capital | roic excl goodwill
      | roic ex goodwill | roic including goodwill | adjusted roic | return on net operating assets | rnoa | return on capital invested | pre tax roic
      | roic pre tax | ronic | underlying roic`,
    other: {
      zh: `投资资本回报率 | 投入资本回报率 | 投入資本回報率 | 资本回报率`,
      it: `ratio:roi | market:roi | redditività del capitale investito`,
      de: `kapitalrendite | gesamtkapitalrentabilität`,
      fr: `retour sur capitaux investis | rentabilité des capitaux investis`,
      ja: `投下資本利益率`,
    },
  },
  {
    id: 'roce',
    name: 'Return on capital employed',
    sign: 'either',
    labels: `roce | return on capital employed | return on average capital employed | roace | pre tax roce | post tax roce | adjusted roce | underlying roce
      | ebit roce | return on net assets | ratio:rona | market:rona | return on operating capital employed`,
    other: { zh: `已动用资本回报率 | 运用资本回报率 | 动用资本回报率`, de: `rendite auf das eingesetzte kapital`, fr: `rentabilité des capitaux employés` },
  },
  {
    id: 'croci',
    name: 'Cash return on cash invested',
    sign: 'either',
    labels: `croci | cash return on cash invested | cash return on capital invested | cash return on invested capital | cfroi | cash flow return on investment
      | croic`,
  },
  {
    id: 'dupontRoe',
    name: 'DuPont return on equity',
    sign: 'either',
    labels: `dupont roe | du pont roe | dupont return on equity`,
  },
  {
    id: 'assetTurnover',
    name: 'Asset turnover',
    kinds: ['multiple'],
    labels: `asset turnover | total asset turnover | ratio:turnover | market:turnover | assets turnover | asset turn | asset turnover ratio | asset turns
      | sales to assets | sales assets | sales total assets | revenue total assets | turnover of assets | revenue to assets | capital turnover
      | sales capital employed | sales invested capital`,
    other: { zh: `资产周转率 | 总资产周转率 | 資產周轉率`, de: `kapitalumschlag`, fr: `rotation des actifs`, ja: `総資産回転率` },
  },
  {
    id: 'inventoryTurnover',
    name: 'Inventory turnover',
    kinds: ['multiple'],
    labels: `inventory turnover | inventory turns | stock turnover | stock turn | inventory turn | inventory turnover ratio`,
    other: { zh: `存货周转率 | 存貨周轉率`, ja: `棚卸資産回転率` },
  },
  {
    id: 'leverage',
    name: 'Leverage',
    kinds: ['multiple'],
    labels: `leverage | financial leverage | equity multiplier | assets equity | assets to equity | total assets equity | leverage ratio assets equity
      | gross leverage | leverage multiple | average assets equity | total assets to equity | asset equity | asset to equity ratio`,
    other: {
      zh: `杠杆 | 杠杆倍数 | 权益乘数 | 槓桿`,
      it: `leva finanziaria | ratio:leva | market:leva`,
      fr: `ratio:levier | market:levier | effet de levier`,
      es: `apalancamiento`,
      de: `verschuldungshebel`,
    },
  },
  {
    id: 'netDebtToEquity',
    name: 'Net debt to equity',
    sign: 'either',
    kinds: ['percent', 'multiple'],
    labels: `net debt equity | net debt to equity | net gearing | net gearing ratio | net debt to equity ratio | gearing | gearing ratio | net debt cash equity
      | net debt cash to equity | net d e | net debt shareholders equity | net de | net debt to total equity | net debt equity ratio
      | net debt including leases equity | nd equity | nd e | net debt to shareholders equity | net financial debt equity | net cash debt to equity
      | net debt to common equity | net debt cash to equity ratio | net debt net cash to equity | net debt eq`,
    other: {
      zh: `净负债比率 | 净资产负债率 | 净负债率 | 淨負債比率 | 净杠杆率 | 資本負債比率 | 资本负债比率 | 净债务权益比 | 淨資產負債率`,
      it: `rapporto indebitamento netto patrimonio netto | gearing`,
      de: `nettoverschuldungsgrad | gearing`,
      fr: `gearing | ratio d'endettement net | taux d'endettement net`,
      es: `apalancamiento neto`,
      ja: `ネットdeレシオ | ネット der`,
      ko: `순차입금비율`,
    },
  },
  {
    id: 'fixedRateDebt',
    name: 'Debt at fixed rates',
    kinds: ['percent', 'money'],
    labels: `fixed rate debt | fixed rate debt ratio | debt at fixed rates | fixed rate borrowings | proportion of fixed rate debt | hedged debt`,
  },
  {
    id: 'netDebtToEquityExcludingLeases',
    name: 'Net debt to equity, excluding leases',
    sign: 'either',
    kinds: ['percent', 'multiple'],
    labels: `net debt equity excl leases | net debt equity excluding leases | net gearing excluding leases | net debt to equity excluding leases
      | net debt equity ex lease | net debt equity ex leases | net gearing ex leases | net debt to equity excl leases`,
  },
  {
    id: 'netDebtToEbitda',
    name: 'Net debt to EBITDA',
    sign: 'either',
    kinds: ['multiple'],
    labels: `n debt ebitda | net debt ebitda ex lease | net debt ebitda | net debt to ebitda | n debt ebitda ex lease | net leverage | net leverage ratio
      | net debt ebitda ex leases | net debt ebitda excl leases | nd ebitda | net debt to adjusted ebitda | net debt adjusted ebitda | net debt adj ebitda
      | net debt cash ebitda | leverage ratio | leverage net debt ebitda | net debt cash to ebitda | net financial debt ebitda | net debt to ebitda ratio
      | net debt including leases ebitda | financial leverage net debt ebitda | net debt to ltm ebitda | nfp ebitda | net debt ltm ebitda
      | net leverage net debt ebitda | net debt oibda | n debt ebitda excl leases | net debt to ebitda leverage | net total leverage ratio
      | net debt to ttm ebitda | net debt to trailing ebitda | consolidated net leverage ratio | net debt ebitda incl leases | net debt ebitdaal
      | net debt to last twelve months adjusted ebitda | net leverage multiple | adjusted net leverage | ebitda leverage | nibd ebitda
      | net debt ebitda pre ifrs 16`,
    other: {
      zh: `净债务ebitda | 净负债ebitda | 净债务 ebitda 比率`,
      it: `pfn ebitda | rapporto pfn ebitda | debito netto ebitda | posizione finanziaria netta ebitda | indebitamento netto ebitda`,
      de: `nettoverschuldung ebitda | verschuldungsgrad`,
      fr: `dette nette ebitda | ratio de levier | dette nette sur ebitda`,
      es: `deuda neta ebitda`,
      pt: `dívida líquida ebitda | alavancagem`,
      ja: `純有利子負債 ebitda倍率 | ネット有利子負債 ebitda`,
      ko: `순차입금 ebitda`,
    },
  },
  {
    id: 'debtToEbitda',
    name: 'Debt to EBITDA',
    kinds: ['multiple'],
    labels: `debt ebitda | debt to ebitda | total debt ebitda | gross debt ebitda | total debt to ebitda | gross debt to ebitda | debt to ebitda ratio
      | gross leverage ratio | total leverage ratio | adjusted debt ebitdar | total debt to adjusted ebitda | debt adjusted ebitda
      | lease adjusted debt ebitdar | debt to adjusted ebitda | total leverage | adjusted debt to ebitdar`,
  },
  {
    id: 'debtToEquity',
    name: 'Debt to equity',
    kinds: ['percent', 'multiple'],
    labels: `debt equity | debt to equity | debt to equity ratio | d e | total debt equity | de ratio | d e ratio | total debt to equity | gross gearing
      | debt equity ratio | lt debt equity | long term debt equity | gross debt equity | long term debt to equity | ratio:der | market:der
      | liabilities to equity | gross debt to equity | total debt to total equity`,
    other: {
      zh: `负债权益比 | 债务权益比 | 產權比率 | 产权比率 | 债股比`,
      it: `rapporto debito patrimonio`,
      de: `verschuldungsgrad fremdkapital`,
      fr: `ratio d'endettement`,
      ja: `deレシオ`,
      ko: `부채비율`,
    },
  },
  {
    id: 'debtToAssets',
    name: 'Debt to assets',
    kinds: ['percent', 'multiple'],
    labels: `debt assets | debt to assets | total debt total assets | debt to asset ratio | liabilities to assets | debt to total assets | liability asset ratio
      | total liabilities total assets | liabilities to assets ratio | asset liability ratio | total liabilities to total assets | debt asset ratio
      | liabilities assets | gearing debt assets | aggregate leverage | total debt to total assets | debt ratio`,
    other: { zh: `资产负债率 | 資產負債率 | 负债率` },
  },
  {
    id: 'debtToCapital',
    name: 'Debt to capital',
    labels: `debt to capital | debt capital | debt to total capital | total debt to capital | debt to capitalization | total debt to capitalization
      | debt to total capitalization | net debt capital | net debt to capital | net debt to total capital | net debt capital employed
      | net debt to capitalisation | net debt to capitalization | long term debt to capital | debt to capital ratio | debt total capital
      | net debt net debt plus equity | net debt net debt equity | debt cap`,
  },
  {
    id: 'equityRatio',
    name: 'Equity ratio',
    labels: `equity ratio | equity to assets | equity assets | solvency ratio equity | equity asset ratio | equity to assets ratio | equity to total assets
      | shareholders equity ratio | common equity to assets | equity total assets`,
    other: { de: `eigenkapitalquote`, zh: `权益比率 | 股东权益比率`, ja: `自己資本比率 | 株主資本比率`, fr: `ratio de fonds propres` },
  },
  {
    id: 'currentRatio',
    name: 'Current ratio',
    kinds: ['multiple', 'percent'],
    labels: `current ratio | working capital ratio | current asset ratio | current assets current liabilities`,
    other: {
      zh: `流动比率 | 流動比率`,
      it: `current ratio | indice di liquidità corrente`,
      de: `liquidität 3. grades`,
      fr: `ratio de liquidité générale`,
      es: `ratio de liquidez`,
      ja: `流動比率`,
      ko: `유동비율`,
    },
  },
  {
    id: 'quickRatio',
    name: 'Quick ratio',
    kinds: ['multiple', 'percent'],
    labels: `quick ratio | acid test ratio | acid test | liquid ratio`,
    other: { zh: `速动比率 | 速動比率`, ja: `当座比率`, ko: `당좌비율` },
  },
  {
    id: 'cashRatio',
    name: 'Cash ratio',
    kinds: ['multiple', 'percent'],
    labels: `cash ratio | cash to current liabilities`,
    other: { zh: `现金比率` },
  },
  {
    id: 'interestCover',
    name: 'Interest cover',
    sign: 'either',
    kinds: ['multiple'],
    labels: `interest cover | interest coverage | interest coverage ratio | ebit interest | ebitda interest | ebit interest cover | times interest earned
      | ebit net interest | ebitda net interest | net interest cover | ebitda interest cover | ebitda interest coverage | ebitda interest expense
      | ebit interest expense | interest cover ebit | interest cover ebitda | ebitda net interest expense | interest cover ratio | ebit interest coverage
      | ebit to interest | ebitda to interest | ratio:icr | market:icr | ebitda to interest expense | ebit to interest expense | interest cover times | icr`,
    other: {
      zh: `利息保障倍数 | 利息覆盖率 | 利息倍数 | 利息覆蓋率`,
      it: `copertura degli interessi`,
      de: `zinsdeckungsgrad | zinsdeckung`,
      fr: `couverture des intérêts`,
      ja: `インタレストカバレッジレシオ`,
      ko: `이자보상배율`,
    },
  },
  {
    id: 'fixedChargeCover',
    name: 'Fixed-charge cover',
    kinds: ['multiple'],
    labels: `fixed charge cover | fixed charge coverage | fixed charge coverage ratio | fixed charge cover ratio | debt service coverage ratio | dscr
      | debt service coverage | ebitdar interest plus rent`,
  },
  {
    id: 'ffoToNetDebt',
    name: 'Funds from operations to net debt',
    labels: `ffo net debt | ffo to net debt | ffo debt | ffo to debt | rcf net debt | cfo debt | cash flow to debt | ocf debt`,
  },
  {
    id: 'receivableDays',
    name: 'Receivable days',
    kinds: ['days'],
    labels: `receivable days | receivables days | days receivable | days receivables | debtor days | debtors days | dso | days sales outstanding
      | days sales in receivables | trade receivable days | receivables turnover days | accounts receivable days | receivable turnover days
      | days receivable outstanding | average collection period | receivables collection period | accounts receivable turnover days | ar days
      | trade receivables turnover days | average receivable days | trade receivables days | account receivable days | trade receivable turnover days
      | days of receivables | days sales outst | days of sales outstanding | ar turnover days`,
    other: {
      zh: `应收账款周转天数 | 应收款周转天数 | 應收賬款周轉天數 | 应收周转天数 | 應收賬款週轉天數`,
      it: `giorni crediti | dso`,
      de: `forderungslaufzeit`,
      fr: `délai clients | délai de paiement clients`,
      ja: `売上債権回転日数`,
    },
  },
  {
    id: 'payableDays',
    name: 'Payable days',
    kinds: ['days'],
    labels: `payable days | payables days | days payable outstanding | days payable | days payables | creditor days | creditors days | ratio:dpo | market:dpo
      | trade payable days | payables turnover days | accounts payable days | payable turnover days | days payables outstanding
      | accounts payable turnover days | ap days | trade payables turnover days | days payable outst | days purchases outstanding | average payable days
      | trade payables days | account payable days | trade payable turnover days | days of payables | ap turnover days`,
    other: {
      zh: `应付账款周转天数 | 应付款周转天数 | 應付賬款周轉天數 | 应付周转天数 | 應付賬款週轉天數`,
      it: `giorni debiti`,
      de: `verbindlichkeitenlaufzeit`,
      fr: `délai fournisseurs`,
      ja: `仕入債務回転日数`,
    },
  },
  {
    id: 'inventoryDays',
    name: 'Inventory days',
    kinds: ['days'],
    labels: `inventory days | days inventory | days inventory outstanding | days inventory outst sales | days inventory outst | ratio:dio | market:dio | stock days
      | days of inventory | inventory turnover days | days sales of inventory | days sales in inventory | days in inventory | inventories days
      | days inventory held | ratio:dsi | market:dsi | days of inventory on hand | average inventory days | inventory turn days
      | days inventory outstanding sales | days of stock | stock turnover days | days inventories | inv days`,
    other: {
      zh: `存货周转天数 | 存貨周轉天數 | 库存周转天数 | 存貨週轉天數`,
      it: `giorni magazzino | giorni rimanenze`,
      de: `lagerreichweite`,
      fr: `rotation des stocks en jours`,
      ja: `棚卸資産回転日数`,
    },
  },
  {
    id: 'cashConversionCycle',
    name: 'Cash conversion cycle',
    sign: 'either',
    kinds: ['days'],
    labels: `cash conversion cycle | ccc | cash cycle | cash cycle days | net working capital days | working capital days | cash conversion cycle days
      | trade working capital days | nwc days | net trade cycle`,
    other: { zh: `现金周期 | 现金循环周期 | 现金转换周期 | 現金循環週期`, ja: `キャッシュコンバージョンサイクル` },
  },
  {
    id: 'sgaToRevenue',
    name: 'Selling, general and administrative expenses to revenue',
    labels: `sg and a to sales | sg and a to revenue | sg and a ratio | sg and a as a percentage of sales | sg and a as a percentage of revenue
      | sg and a as a percent of sales | sg and a sales | sg and a expense ratio | sga to sales | sg and a revenue | sg and a as percentage of net sales
      | sg and a rate | selling general and administrative expenses as a percentage of sales`,
    other: { ja: `販管費率 | 売上高販管費率`, zh: `销售及管理费用率` },
  },
  {
    id: 'sellingExpenseRatio',
    name: 'Selling expense ratio',
    labels: `selling expense ratio | selling expenses ratio | s and m ratio | s and m as a percentage of revenue | s and m expense ratio
      | sales and marketing expense ratio | sales and marketing as a percentage of revenue | selling and marketing expense ratio | selling expenses to sales
      | selling and distribution expense ratio | s and m to revenue | marketing expense ratio | s and m revenue`,
    other: { zh: `销售费用率 | 銷售費用率 | 营销费用率` },
  },
  {
    id: 'administrativeExpenseRatio',
    name: 'Administrative expense ratio',
    labels: `administrative expense ratio | g and a ratio | g and a as a percentage of revenue | g and a expense ratio | admin expense ratio
      | administrative expenses ratio | g and a to revenue | general and administrative expense ratio | g and a revenue`,
    other: { zh: `管理费用率 | 管理費用率 | 行政费用率` },
  },
  {
    id: 'researchAndDevelopmentRatio',
    name: 'Research and development ratio',
    labels: `r and d ratio | r and d to sales | r and d to revenue | r and d as a percentage of revenue | r and d as a percentage of sales | r and d expense ratio
      | r and d intensity | r and d sales | r and d revenue | r and d expenses ratio | r and d rate`,
    other: { zh: `研发费用率 | 研发投入占比 | 研發費用率`, ja: `売上高研究開発費比率` },
  },
  {
    id: 'operatingExpenseRatio',
    name: 'Operating expense ratio',
    labels: `operating expense ratio | opex to sales | opex to revenue | opex ratio | opex sales | operating expenses ratio | opex as a percentage of sales
      | opex as a percentage of revenue | operating expense to revenue | opex revenue | opex to sales ratio | operating expenses as a percentage of sales
      | operating expenses as a percentage of revenue`,
    other: { zh: `费用率 | 运营费用率 | 期间费用率 | 费用率合计` },
  },
  {
    id: 'capexToSales',
    name: 'Capital expenditure to sales',
    labels: `capex to sales | capex sales | capex to revenue | capex revenue | capex as a percentage of sales | capex as a percentage of revenue
      | capital intensity | capex ratio | capital expenditure to sales | capital expenditures to sales | capex sales ratio | capex intensity
      | capital expenditures as a percentage of revenue | capex to sales ratio | capital expenditure to revenue`,
    other: { zh: `资本开支占收入比 | 资本开支强度`, de: `investitionsquote` },
  },
  {
    id: 'capexToDepreciation',
    name: 'Capital expenditure to depreciation',
    kinds: ['multiple', 'percent'],
    labels: `capex to depreciation | capex depreciation | capex d and a | capex to d and a | capital expenditure to depreciation | capex depn
      | capex depreciation ratio`,
  },
  {
    id: 'workingCapitalToSales',
    name: 'Working capital to sales',
    sign: 'either',
    labels: `working capital to sales | nwc to sales | nwc sales | working capital sales | net working capital to sales | trade working capital to sales
      | working capital as a percentage of sales | net working capital sales | trade working capital sales | nwc as a percentage of sales | nwc revenue
      | working capital revenue`,
  },
  {
    id: 'netInterestMargin',
    name: 'Net interest margin',
    labels: `net interest margin | nim | nims | net interest margins | group nim | net interest margin fte | net interest yield
      | net yield on interest earning assets | net interest margin nim | net interest margin fully taxable equivalent`,
    other: {
      zh: `净息差 | 淨息差 | 净利息收益率 | 淨利息收益率`,
      it: `margine di interesse netto`,
      de: `nettozinsmarge | zinsmarge`,
      fr: `marge nette d'intérêt`,
      es: `margen de interés neto`,
      pt: `margem financeira líquida | nim`,
      ja: `純金利マージン | 資金利ざや`,
      ko: `순이자마진`,
    },
  },
  {
    id: 'mrelRatio',
    name: 'MREL ratio',
    labels: `mrel ratio | mrel`,
  },
  {
    id: 'stage3Coverage',
    name: 'Stage 3 coverage',
    labels: `stage 3 coverage | stage 3 coverage ratio`,
  },
  {
    id: 'allowanceToLoanRatio',
    name: 'Allowance-to-loan ratio',
    labels: `allowance to loan ratio | provision to loan ratio | allowance to total loans | reserve ratio | loan loss reserve ratio`,
    other: { zh: `拨贷比 | 撥貸比 | 贷款拨备率` },
  },
  {
    id: 'overdueLoanRatio',
    name: 'Overdue loan ratio',
    labels: `overdue loan ratio | overdue ratio | 90 day overdue ratio`,
    other: { zh: `逾期贷款率 | 逾期貸款率` },
  },
  {
    id: 'specialMentionLoanRatio',
    name: 'Special mention loan ratio',
    labels: `special mention loan ratio | sml ratio | special mention ratio`,
    other: { zh: `关注类贷款占比 | 关注率 | 關注類貸款佔比` },
  },
  {
    id: 'casaRatio',
    name: 'CASA ratio',
    labels: `casa ratio | casa | current and savings account ratio`,
  },
  {
    id: 'netInterestSpread',
    name: 'Net interest spread',
    labels: `net interest spread | interest spread | interest rate spread`,
    other: { zh: `净利差 | 淨利差` },
  },
  {
    id: 'costIncomeRatio',
    name: 'Cost-to-income ratio',
    labels: `cost to income ratio | cost income ratio | cost to income | cost income | ratio:cir | market:cir | c i ratio | cost to income ratio cir | cti ratio | cost income ratios | underlying cost to income ratio`,
    other: {
      zh: `成本收入比 | 成本收益比`,
      it: `rapporto costi ricavi | cost income ratio | cost income`,
      de: `aufwand ertrag verhältnis | kosten ertrags quote | aufwandsquote`,
      fr: `coefficient d'exploitation`,
      es: `ratio de eficiencia | ratio:eficiencia | market:eficiencia`,
      pt: `índice de eficiência`,
      ja: `経費率`,
    },
  },
  {
    id: 'efficiencyRatio',
    name: 'Efficiency ratio',
    labels: `efficiency ratio | adjusted efficiency ratio`,
  },
  {
    id: 'cet1Ratio',
    name: 'CET1 ratio',
    labels: `cet1 | cet1 ratio | common equity tier 1 ratio | common equity tier 1 | cet 1 ratio | cet1 capital ratio | common equity tier 1 capital ratio
      | core tier 1 ratio | fully loaded cet1 ratio | cet 1 | common equity tier one ratio | fully loaded cet1 | cet1 fully loaded | standardized cet1 ratio
      | core equity tier 1 ratio`,
    other: {
      zh: `核心一级资本充足率 | 核心一級資本充足率 | 普通股权一级资本比率 | 普通股權一級資本比率`,
      it: `cet1 ratio | cet 1 ratio`,
      de: `harte kernkapitalquote | cet1 quote`,
      fr: `ratio cet1 | ratio common equity tier 1`,
      es: `ratio cet1 | ratio de capital cet1`,
      ja: `普通株式等tier1比率`,
    },
  },
  {
    id: 'tier1Ratio',
    name: 'Tier 1 ratio',
    labels: `tier 1 ratio | tier 1 capital ratio | tier one ratio | t1 ratio | tier 1`,
    other: { zh: `一级资本充足率 | 一級資本充足率` },
  },
  {
    id: 'capitalAdequacyRatio',
    name: 'Capital adequacy ratio',
    labels: `capital adequacy ratio | ratio:car | market:car | total capital ratio | total capital adequacy ratio | capital ratio | total risk based capital ratio | total capital adequacy | capital adequacy`,
    other: { zh: `资本充足率 | 資本充足率 | 总资本充足率` },
  },
  {
    id: 'leverageRatioRegulatory',
    name: 'Regulatory leverage ratio',
    labels: `tier 1 leverage ratio | supplementary leverage ratio | ratio:slr | market:slr | basel iii leverage ratio | uk leverage ratio
      | regulatory leverage ratio | basel leverage ratio`,
  },
  {
    id: 'liquidityCoverageRatio',
    name: 'Liquidity coverage ratio',
    labels: `liquidity coverage ratio | ratio:lcr | market:lcr | lcr`,
    other: { zh: `流动性覆盖率 | 流動性覆蓋率` },
  },
  {
    id: 'netStableFundingRatio',
    name: 'Net stable funding ratio',
    labels: `net stable funding ratio | nsfr`,
    other: { zh: `净稳定资金比例` },
  },
  {
    id: 'loanToDepositRatio',
    name: 'Loan-to-deposit ratio',
    labels: `loan to deposit ratio | loans to deposits | ldr | loan deposit ratio | loan to deposit | loans deposits | loans to deposits ratio`,
    other: { zh: `存贷比 | 贷存比 | 貸存比 | 存貸比` },
  },
  {
    id: 'loanToValue',
    name: 'Loan to value',
    labels: `loan to value | ltv | loan to value ratio | ltv ratio | net ltv | net loan to value`,
  },
  {
    id: 'nplRatio',
    name: 'Non-performing loan ratio',
    labels: `npl ratio | non performing loan ratio | gross npl ratio | npe ratio | nonperforming loan ratio | non performing loans ratio | bad loan ratio
      | gnpa ratio | npl ratio gross | gross npa ratio | stage 3 ratio | nonperforming assets ratio | net npl ratio | impaired loan ratio
      | npls to total loans`,
    other: {
      zh: `不良贷款率 | 不良率 | 不良貸款率 | 减值贷款比率 | 不良贷款比率`,
      it: `npe ratio | npl ratio | incidenza crediti deteriorati`,
      es: `ratio de morosidad | tasa de mora | morosidad`,
      pt: `índice de inadimplência | inadimplência`,
      ja: `不良債権比率`,
    },
  },
  {
    id: 'nplCoverageRatio',
    name: 'Non-performing loan coverage',
    labels: `npl coverage ratio | npl coverage | provision coverage ratio | provision coverage | allowance coverage ratio | llr npl | ratio:pcr | market:pcr
      | npe coverage | reserve coverage ratio`,
    other: { zh: `拨备覆盖率 | 撥備覆蓋率`, it: `tasso di copertura`, es: `tasa de cobertura | ratio:cobertura | market:cobertura` },
  },
  {
    id: 'creditCost',
    name: 'Cost of risk',
    kinds: ['percent'],
    labels: `credit cost | credit costs | credit cost ratio | market:cor | loan loss ratio | loan loss rate | impairment charge as percentage of loans | provision charge ratio | loan loss provisions to loans | annualized credit cost | credit cost rate`,
    other: {
      zh: `信贷成本 | 信用成本 | 信貸成本 | 信用成本率`,
      it: `costo del rischio`,
      de: `risikokosten`,
      fr: `coût du risque`,
      es: `coste del riesgo | costo de riesgo`,
      pt: `custo do risco`,
    },
  },
  {
    id: 'costOfRisk',
    name: 'Cost of risk (loan losses on loans)',
    kinds: ['percent'],
    labels: `cost of risk | cost of risk ratio | ratio:cor`,
  },
  {
    id: 'netChargeOffRate',
    name: 'Net charge-off rate',
    labels: `net charge off rate | nco ratio | net charge off ratio | net charge offs to average loans | nco rate | net write off rate | net charge offs rate
      | annualized net charge off rate | net charge off`,
  },
  {
    id: 'delinquencyRate',
    name: 'Delinquency rate',
    labels: `delinquency rate | 30 day delinquency rate | 90 day delinquency rate | delinquency ratio | delinquencies | 30 plus day delinquency rate
      | 90 day delinquency ratio | overdue rate | 30 days past due loans as a percentage of total | 90 days past due ratio`,
    other: { zh: `逾期率 | 90天以上逾期率` },
  },
  {
    id: 'combinedRatio',
    name: 'Combined ratio',
    labels: `combined ratio | combined operating ratio | adjusted combined ratio | undiscounted combined ratio | p and c combined ratio | reported combined ratio
      | accident year combined ratio | underlying combined ratio | p c combined ratio | non life combined ratio | discounted combined ratio
      | property casualty combined ratio`,
    other: {
      zh: `综合成本率 | 綜合成本率 | 综合赔付率`,
      it: `combined ratio`,
      de: `schaden kosten quote | kombinierte schaden kosten quote`,
      fr: `ratio combiné`,
      es: `ratio combinado`,
    },
  },
  {
    id: 'lossRatio',
    name: 'Loss ratio',
    labels: `loss ratio | claims ratio | medical loss ratio | ratio:mlr | market:mlr | medical cost ratio | ratio:mcr | market:mcr | benefit ratio
      | loss and lae ratio | health benefits ratio | benefits expense ratio | net loss ratio | medical care ratio | claims loss ratio
      | medical benefit ratio | hbr`,
    other: { zh: `赔付率 | 賠付率`, de: `schadenquote`, fr: `ratio de sinistralité`, it: `loss ratio | rapporto sinistri a premi` },
  },
  {
    id: 'expenseRatio',
    name: 'Expense ratio',
    labels: `expense ratio | underwriting expense ratio | acquisition expense ratio | total expense ratio | ratio:ter | market:ter | operating cost ratio
      | insurance expense ratio | administrative cost ratio`,
    other: { de: `kostenquote`, zh: `综合费用率` },
  },
  {
    id: 'solvencyRatio',
    name: 'Solvency ratio',
    labels: `solvency ratio | solvency ii ratio | solvency 2 ratio | solvency ii coverage ratio | solvency capital ratio | c ross solvency ratio
      | comprehensive solvency ratio | core solvency ratio | solvency margin ratio | solvency ii | sst ratio | solvency ii capitalization ratio
      | solvency coverage ratio | rbc ratio | comprehensive solvency margin ratio | core solvency margin ratio | solvency ii capital ratio | scr ratio | scr coverage | scr coverage ratio`,
    other: {
      zh: `偿付能力充足率 | 综合偿付能力充足率 | 核心偿付能力充足率 | 償付能力充足率`,
      it: `solvency ratio | indice di solvibilità`,
      de: `solvency ii quote | solvenzquote`,
      fr: `ratio de solvabilité | ratio de solvabilité ii`,
    },
  },
  {
    id: 'investmentYield',
    name: 'Investment yield',
    sign: 'either',
    labels: `investment yield | net investment yield | total investment yield | investment return | net investment return | comprehensive investment yield
      | reinvestment yield | average yield on investments | running yield | book yield | gross investment yield | investment portfolio yield | portfolio yield`,
    other: { zh: `投资收益率 | 总投资收益率 | 净投资收益率 | 總投資收益率 | 淨投資收益率 | 综合投资收益率` },
  },
  {
    id: 'yieldOnAssets',
    name: 'Yield on earning assets',
    labels: `yield on earning assets | asset yield | loan yield | yield on loans | average yield | yield on interest earning assets | average loan yield
      | yield on average interest earning assets | earning asset yield | yield on average loans`,
    other: { zh: `生息资产收益率 | 贷款收益率 | 资产收益率生息` },
  },
  {
    id: 'costOfFunds',
    name: 'Cost of funds',
    labels: `cost of funds | funding cost | funding costs | average cost of funds | cost of interest bearing liabilities
      | cost of total deposits | cost of interest bearing deposits | deposit costs | funding cost ratio | cost of funding
      | interest bearing deposit cost | average funding cost`,
    other: { zh: `资金成本 | 存款成本 | 付息负债成本率 | 资金成本率 | 資金成本`, it: `costo della raccolta` },
  },
  {
    id: 'contributionMarginRatio',
    name: 'Contribution margin',
    sign: 'either',
    labels: `contribution margin ratio | contribution margin rate | variable contribution margin`,
  },
  {
    id: 'incrementalMargin',
    name: 'Incremental margin',
    sign: 'either',
    labels: `incremental margin | incremental margins | drop through | drop through rate | incremental operating margin | incremental ebitda margin | flow through
      | decremental margin | operating leverage drop through | decremental margins | drop through margin | incremental ebit margin`,
  },
  {
    id: 'operatingLeverage',
    name: 'Operating leverage',
    sign: 'either',
    kinds: ['multiple', 'percent'],
    labels: `operating leverage | degree of operating leverage | ratio:jaws | market:jaws | operating jaws | positive jaws`,
  },
  {
    id: 'debtWeight',
    name: 'Debt weight in the cost of capital',
    kinds: ['percent', 'multiple', 'rate'],
    labels: `debt weight | weight of debt | debt weighting | target debt weight | d v | debt in capital structure | target debt to capital | debt share of capital
      | target debt ratio`,
  },
  {
    id: 'equityWeight',
    name: 'Equity weight in the cost of capital',
    kinds: ['percent', 'multiple', 'rate'],
    labels: `equity weight | weight of equity | equity weighting | target equity weight | e v | equity in capital structure | equity share of capital`,
  },
  {
    id: 'ruleOf40',
    name: 'Rule of 40',
    sign: 'either',
    kinds: ['percent', 'count'],
    labels: `rule of 40 | rule of forty | rule of 40 score`,
  },
  {
    id: 'economicProfitSpread',
    name: 'Return spread over cost of capital',
    sign: 'either',
    labels: `roic wacc spread | roic wacc | roic minus wacc | roic less wacc | eva spread | roce wacc | spread over wacc | economic spread | roe coe | roe less coe`,
  },
]);
