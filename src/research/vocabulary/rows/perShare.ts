/** Per-share figures and share counts. */
import { table } from './table.ts';

export const rows = table('perShare', { kinds: ['moneyPerShare'] }, [
  {
    id: 'eps',
    name: 'Earnings per share',
    sign: 'either',
    labels: `eps | earnings per share | basic eps | eps basic | basic earnings per share | earnings per share basic | basic earnings loss per share
      | basic loss per share | loss per share basic | net income per share basic | net loss per share basic | basic net income per share
      | basic net loss per share | net earnings per share | basic net earnings per share | net income per share | net loss per share | loss per share
      | net profit per share | basic net profit per share
      | earnings loss per share | earnings loss per share basic | net income loss per share | net income loss per share basic
      | basic net income loss per share | eps basic post except | eps basic post exceptionals | eps post exceptionals | basic eps post exceptionals
      | eps post except | statutory eps | statutory earnings per share | basic income per share | income per share | perShare:basic | income:basic
      | basic earnings per common share | earnings per common share | earnings per common share basic | basic earnings per ordinary share
      | basic earnings per ads | earnings per ads | basic net income per ads | basic net loss per ads | earnings per ordinary share | net income per ads basic
      | net loss per ads | basic earnings loss per ads | net income per ads | net loss per ads basic | earnings per ads basic | basic earnings per adr
      | earnings per adr | eps per share | profit per share | earnings a share | per share earnings | losses per share | eps undiluted
      | basic net loss per ordinary share | basic net income per ordinary share | unadjusted eps | basic net earnings per ads | net earnings per ads
      | basic and diluted | basic and diluted eps | basic and diluted loss per share | basic and diluted net loss per share
      | net loss per share basic and diluted | earnings per share basic and diluted | basic and diluted earnings per share | net income per common share
      | net income per common share basic | net loss per common share | basic net income per common share | basic earnings per share of common stock
      | income loss per share | net earnings per share basic | net loss per common share basic and diluted | basic earnings loss per common share
      | earnings per share eps | loss per ads | reported basic eps | eps loss | basic reported eps | gaap basic eps | gaap basic earnings per share
      | undiluted eps`,
    other: {
      zh: `每股收益 | 每股盈利 | 基本每股收益 | 每股基本盈利 | 每股盈余 | 每股亏损 | 基本每股盈利 | 每股虧損 | 每股基本虧損 | 每股盈餘 | 每股基本收益
      | 每股净收益 | 每股净亏损 | 每股淨虧損 | 每ads净亏损 | 每ads净利润 | 每ads亏损 | 每ads收益 | 每股ads收益 | 每份ads净亏损 | 每股美国存托股票净亏损 | 每股基本亏损 | 每股净利润 | 基本每股盈餘 | 基本每股亏损 | 每股基本净收益 | 每股美国存托股净利润`,
      it: `utile per azione | eps | utile base per azione`,
      de: `ergebnis je aktie | gewinn je aktie | gewinnschätzung je aktie | gewinnprognose je aktie | eps | gewinn pro aktie | ergebnis pro aktie | unverwässertes ergebnis je aktie`,
      fr: `bénéfice par action | bpa | résultat par action | résultat net par action | bénéfice net par action`,
      es: `beneficio por acción | bpa | utilidad por acción | ganancia por acción`,
      pt: `lucro por ação | lpa`,
      ja: `一株当たり利益 | 1株当たり利益 | 一株当たり当期純利益 | 1株当たり当期純利益 | 1株利益 | 基本的1株当たり当期利益`,
      ko: `주당순이익 | 주당이익 | 기본주당이익`,
    },
    usGaap: 'EarningsPerShareBasic EarningsPerShareBasicAndDiluted',
    ifrs: 'BasicEarningsLossPerShare',
  },
  {
    id: 'epsDiluted',
    name: 'Earnings per share, diluted',
    sign: 'either',
    labels: `diluted eps | eps diluted | eps fully diluted | fully diluted eps | diluted earnings per share | earnings per share diluted
      | diluted earnings loss per share | diluted loss per share | loss per share diluted | diluted net profit per share | net profit per share diluted | net income per share diluted | net loss per share diluted
      | diluted net income per share | diluted net loss per share | diluted net earnings per share | fd eps | eps fd | net income loss per share diluted
      | diluted net income loss per share | earnings loss per share diluted | eps diluted post except | eps diluted post exceptionals
      | diluted eps post exceptionals | perShare:diluted | income:diluted | diluted earnings per common share | earnings per common share diluted
      | earnings per share assuming dilution | diluted earnings per ads | diluted net income per ads | diluted net loss per ads | earnings per ads diluted
      | net income per ads diluted | reported eps | gaap eps | gaap diluted eps | gaap earnings per share | gaap diluted earnings per share
      | reported diluted eps | gaap loss per share | reported earnings per share | net loss per ads diluted | diluted earnings loss per ads
      | diluted earnings per ordinary share | diluted net income per common share | net income per common share diluted | diluted loss per ads
      | diluted earnings per adr | gaap diluted loss per share | net income per diluted share | earnings per diluted share | gaap net income per share
      | net income per share assuming dilution | diluted income per share | diluted net earnings per ads | gaap net income per diluted share
      | diluted net income per ordinary share | gaap earnings per diluted share | gaap net loss per share | net earnings per share diluted
      | net loss per common share diluted | diluted earnings loss per common share | gaap net income per share diluted | gaap net loss per share diluted
      | diluted net loss per ordinary share | diluted net earnings per common share | eps gaap | eps reported | loss per diluted share
      | net income attributable to common stockholders per diluted share | net income per share of common stock diluted | net loss per diluted share`,
    other: {
      zh: `稀释每股收益 | 每股摊薄盈利 | 摊薄每股盈利 | 每股攤薄盈利 | 摊薄后每股收益 | 稀釋每股盈餘 | 攤薄每股盈利 | 每股摊薄收益 | 每股摊薄亏损 | 每股攤薄虧損
      | 每股摊薄净收益 | 摊薄每股收益 | 稀释每股亏损`,
      it: `utile diluito per azione | eps diluito | utile per azione diluito | utile netto per azione diluito`,
      de: `verwässertes ergebnis je aktie | ergebnis je aktie verwässert | ergebnis je aktie verwässert in €`,
      fr: `bénéfice dilué par action | résultat dilué par action | bpa dilué | résultat net par action dilué | résultat net dilué par action | bénéfice net par action dilué | bénéfice net dilué par action | bnpa dilué`,
      es: `beneficio diluido por acción | bpa diluido | beneficio por acción diluido`,
      pt: `lucro diluído por ação | lucro por ação diluído`,
      ja: `希薄化後一株当たり利益 | 希薄化後1株当たり利益 | 潜在株式調整後1株当たり当期純利益 | 希薄化後1株当たり当期利益`,
      ko: `희석주당순이익 | 희석주당이익`,
    },
    usGaap: 'EarningsPerShareDiluted',
    ifrs: 'DilutedEarningsLossPerShare',
  },
  {
    id: 'throughCycleEps',
    name: 'Through-cycle earnings per share',
    sign: 'either',
    labels: `through cycle eps | through the cycle eps | mid cycle eps | midcycle eps | cross cycle eps | through cycle earnings per share | mid cycle earnings per share
      | normalised mid cycle eps | normalized mid cycle eps | cycle average eps | average cycle eps | through the cycle earnings per share | through cycle earnings power`,
  },
  {
    id: 'adjustedEps',
    name: 'Adjusted earnings per share',
    sign: 'either',
    labels: `adjusted eps | adj eps | eps adj | eps adjusted | adjusted earnings per share | adjusted diluted eps | adj diluted eps
      | adjusted diluted earnings per share | non gaap eps | non gaap diluted eps | non gaap earnings per share | non gaap diluted earnings per share
      | eps non gaap | core eps | core earnings per share | underlying eps | underlying earnings per share | recurring eps | eps recurring | headline eps
      | headline earnings per share | heps | eps underlying | eps core | adjusted earnings per share diluted | non gaap net income per share
      | non gaap net income per diluted share | non gaap diluted net income per share | non gaap net loss per share | adjusted loss per share
      | adjusted diluted net profit per share | adjusted net profit per share | adjusted basic net profit per share
      | adjusted net income per share | adjusted net income per diluted share | adjusted basic eps | non ifrs eps | eps ex items | eps excluding items
      | eps before one offs | earnings per share excluding items | earnings per share excluding special items | clean eps | cash eps | diluted eps adjusted
      | diluted adjusted eps | adjusted earnings per diluted share | adjusted eps diluted | non gaap earnings per ads | non gaap diluted net income per ads
      | non gaap diluted earnings per ads | non gaap net income per ads | diluted earnings per share excluding certain items | operating eps | comparable eps
      | diluted adjusted earnings per share | adjusted earnings loss per share | adjusted net earnings per share | adjusted diluted net income per share
      | adjusted diluted earnings per common share | diluted eps excluding items | business eps | earnings per share excluding certain items | core fd eps
      | adj fd eps | underlying diluted eps | eps pre goodwill | recurring earnings per share | underlying basic eps | core basic eps | core diluted eps
      | adjusted diluted earnings loss per share | non gaap loss per share | non gaap net income per share diluted | diluted non gaap eps
      | non gaap earnings per diluted share | earnings per share adjusted | diluted earnings per share adjusted | non gaap diluted loss per share
      | non gaap net income per ads diluted | eps clean | non gaap diluted net income per common share | adjusted earnings per ads | diluted eps non gaap
      | adjusted diluted eps attributable | core net earnings per share | adjusted diluted eps non gaap | adjusted eps non gaap`,
    other: {
      zh: `经调整每股收益 | 经调整每股盈利 | 非公认会计准则每股收益 | 核心每股收益 | 調整後每股盈利 | 非gaap每股收益 | 經調整每股盈利 | 调整后每股收益
      | 非公认会计准则每股美国存托股净利润 | 调整后每股盈利`,
      it: `eps rettificato | utile per azione rettificato | eps adjusted`,
      de: `bereinigtes ergebnis je aktie | bereinigter gewinn je aktie | bereinigtes eps`,
      fr: `bpa ajusté | bénéfice par action ajusté | résultat par action ajusté`,
      es: `bpa ajustado | beneficio por acción ajustado`,
      pt: `lpa ajustado`,
      ja: `調整後1株当たり利益 | 調整後eps`,
      ko: `조정 주당순이익`,
    },
  },
  {
    id: 'normalizedEps',
    name: 'Normalized earnings per share',
    sign: 'either',
    labels: `normalized eps | normalised eps | normalized earnings per share | normalised earnings per share | eps normalized | eps normalised
      | normalized diluted eps | normalised diluted eps`,
  },
  {
    id: 'epsPreExceptional',
    name: 'Earnings per share before exceptional items',
    sign: 'either',
    labels: `eps pre exceptional | eps pre exceptionals | eps basic pre except | eps pre except | eps basic pre exceptionals | eps before exceptional items
      | basic eps pre exceptionals | eps before exceptionals | eps before extraordinary items | eps pre exceptional items | basic eps before exceptional items
      | basic eps pre exceptional items | eps before non recurring items | eps before extraordinaries`,
    other: { zh: `扣非每股收益 | 扣除非经常性损益后的基本每股收益 | 扣非后每股收益` },
  },
  {
    id: 'epsDilutedPreExceptional',
    name: 'Diluted earnings per share before exceptional items',
    sign: 'either',
    labels: `eps diluted pre except | eps diluted pre exceptionals | diluted eps pre exceptionals | diluted eps before exceptional items
      | diluted eps pre exceptional items | diluted eps before exceptionals | fully diluted eps pre exceptionals`,
  },
  {
    id: 'adjustedEpsConstantCurrency',
    name: 'Adjusted EPS in constant currency',
    sign: 'either',
    labels: `adjusted eps in constant currency | adjusted eps constant currency | constant currency adjusted eps | adjusted eps in constant currencies
      | currency neutral adjusted eps | core constant currency eps | comparable currency neutral eps | core eps constant currency`,
  },
  {
    id: 'epsDilutedConstantCurrency',
    name: 'Diluted EPS in constant currency',
    sign: 'either',
    labels: `diluted eps in constant currency | diluted eps constant currency | constant currency diluted eps | diluted eps in constant currencies
      | constant currency eps | eps in constant currency | diluted earnings per share in constant currency | earnings per share in constant currency
      | diluted earnings per share in constant currencies | currency neutral eps`,
  },
  {
    id: 'continuingEps',
    name: 'Earnings per share from continuing operations',
    sign: 'either',
    labels: `eps from continuing operations | earnings per share from continuing operations | diluted eps from continuing operations
      | diluted earnings per share from continuing operations | continuing eps | basic earnings per share from continuing operations
      | income from continuing operations per share | income from continuing operations per diluted share`,
    usGaap: 'IncomeLossFromContinuingOperationsPerDilutedShare IncomeLossFromContinuingOperationsPerBasicShare',
    ifrs: 'DilutedEarningsLossPerShareFromContinuingOperations BasicEarningsLossPerShareFromContinuingOperations',
  },
  {
    id: 'dps',
    name: 'Dividend per share',
    labels: `dps | dividend per share | dividends per share | cash dividends per share | dividends declared per share | cash dividends declared per share
      | dividend per share declared | dividends per common share | dividend per ordinary share | dividend per ads | dividends declared per common share
      | perShare:dividend | perShare:dividends | net dividend per share | gross dividend per share | distribution per unit | dpu | distributions per unit
      | total dividend per share | dividend per share dps | annual dividend | annual dividend per share | quarterly dividend | quarterly cash dividend
      | final dividend | interim dividend | full year dps | interim dpu | final dpu | special dividend | final dividend per share | interim dividend per share | special dividend per share | net dps
      | ordinary dividend per share | full year dividend | annualized dividend | perShare:net dividend | gross dps | total dps | dps ordinary | ordinary dps
      | dividends paid per share | cash dividends declared per common share | regular quarterly dividend | cash dividend per share
      | cash dividends paid per share | distribution per share | regular dividend | ordinary dividend | cash dividend | annual cash dividend
      | quarterly dividend per share | dividends declared | dividend declared per share | forward dividend and yield | dividend and yield`,
    other: {
      zh: `每股股息 | 每股派息 | 每股股利 | 每股现金分红 | 每股分红 | 末期股息 | 中期股息 | 每股派發股息 | 特别股息 | 特別股息 | 每股股息红利 | 每股现金股利`,
      it: `dividendo per azione | dps | dividendo unitario | dividendo`,
      de: `dividende je aktie | dividende pro aktie | dividende`,
      fr: `dividende par action | dividende`,
      es: `dividendo por acción | dividendo`,
      pt: `dividendo por ação | dividendos por ação`,
      ja: `一株当たり配当金 | 1株当たり配当金 | 1株配当 | 配当金 | 年間配当`,
      ko: `주당배당금 | 배당금`,
    },
    usGaap: 'CommonStockDividendsPerShareDeclared CommonStockDividendsPerShareCashPaid',
    ifrs: 'DividendsRecognisedAsDistributionsToOwnersPerShare',
  },
  {
    id: 'interimDps',
    name: 'Interim dividend per share',
    labels: `interim dps`,
    other: {
      fr: `acompte sur dividende | acompte`,
      it: `acconto sul dividendo | acconto dividendo`,
      de: `zwischendividende | abschlagsdividende`,
      es: `dividendo a cuenta`,
      ja: `中間配当金 | 中間配当`,
      ko: `중간배당`,
    },
  },
  {
    id: 'finalDps',
    name: 'Final dividend per share',
    labels: `final dps`,
    other: {
      fr: `solde du dividende | solde`,
      it: `saldo dividendo | saldo del dividendo`,
      de: `schlussdividende`,
      es: `dividendo complementario | dividendo final`,
      ja: `期末配当金 | 期末配当`,
      ko: `결산배당`,
    },
  },
  {
    id: 'bookValuePerShare',
    name: 'Book value per share',
    sign: 'either',
    labels: `bvps | book value per share | bps | book value per common share | net book value per share | bv per share | bv share | book value share
      | equity per share | shareholders equity per share | book value per share bvps | net assets per share | net asset per share | bvps reported
      | common book value per share | book value per ordinary share | perShare:book value | perShare:bv | perShare:net assets | nbv per share`,
    other: {
      zh: `每股净资产 | 每股賬面值 | 每股账面值 | 每股資產淨值 | 每股账面价值 | 每股淨資產 | 每股淨值`,
      it: `patrimonio netto per azione`,
      de: `buchwert je aktie | eigenkapital je aktie`,
      fr: `actif net par action | valeur comptable par action`,
      es: `valor contable por acción`,
      pt: `valor patrimonial por ação | vpa`,
      ja: `一株当たり純資産 | 1株当たり純資産 | bps`,
      ko: `주당순자산 | bps`,
    },
  },
  {
    id: 'tangibleBookValuePerShare',
    name: 'Tangible book value per share',
    sign: 'either',
    labels: `tangible book value per share | tbvps | tbv per share | tbv share | tangible nav per share | tnav per share | tnav
      | tangible net asset value per share | ntav | tangible bvps | ntav per share | tangible book value per common share | tangible bv per share
      | net tangible assets per share | nta per share | tangible common book value per share`,
    other: { zh: `每股有形净资产 | 每股有形資產淨值` },
  },
  {
    id: 'netAssetValuePerShare',
    name: 'Net asset value per share',
    labels: `nav per share | net asset value per share | epra nav per share | epra nta per share | epra nta | epra nav | rnav per share | revalued nav per share
      | navps | nav share | appraised nav per share | rnav | nav per unit | net asset value per unit | epra net tangible assets per share
      | sotp value per share | net asset value per ordinary share | nav per ordinary share`,
    other: { zh: `每股资产净值`, ja: `1株当たりnav` },
    usGaap: 'NetAssetValuePerShare',
  },
  {
    id: 'netPresentValuePerShare',
    name: 'Net present value per share',
    labels: `npv per share | npv share | npv sh | npvps | net present value per share | rnpv per share | rnpv share | risked npv per share | risk adjusted npv per share | enpv per share | npv per ordinary share | npv per ads`,
  },
  {
    id: 'salesPerShare',
    name: 'Sales per share',
    labels: `sales per share | revenue per share | perShare:sps | revenues per share`,
    other: { zh: `每股营业收入 | 每股销售额` },
  },
  {
    id: 'ebitdaPerShare',
    name: 'EBITDA per share',
    sign: 'either',
    labels: `ebitda per share | ebitda ps`,
  },
  {
    id: 'cashFlowPerShare',
    name: 'Cash flow per share',
    sign: 'either',
    labels: `cash flow per share | operating cash flow per share | cfps | cashflow per share | ocf per share | cash flow from operations per share | ocfps
      | cfo per share | gross cash flow per share | operating cashflow per share | cash flow ps`,
    other: { zh: `每股现金流 | 每股经营现金流`, de: `cashflow je aktie`, fr: `cash flow par action` },
  },
  {
    id: 'freeCashFlowPerShare',
    name: 'Free cash flow per share',
    sign: 'either',
    labels: `free cash flow per share | fcf per share | fcfps | fcf share | free cashflow per share | fcf ps | free cash flow share
      | adjusted free cash flow per share`,
    other: { zh: `每股自由现金流` },
  },
  {
    id: 'cashPerShare',
    name: 'Cash per share',
    labels: `cash per share | net cash per share | net cash share | net cash debt per share`,
    other: { zh: `每股现金 | 每股净现金` },
  },
  {
    id: 'ffoPerShare',
    name: 'Funds from operations per share',
    sign: 'either',
    labels: `ffo per share | ffo per diluted share | funds from operations per share | nareit ffo per share | nareit ffo per diluted share | ffops
      | diluted ffo per share | ffo per unit`,
  },
  {
    id: 'affoPerShare',
    name: 'Adjusted funds from operations per share',
    sign: 'either',
    labels: `affo per share | core ffo per share | adjusted ffo per share | affo per diluted share | core ffo per diluted share | normalized ffo per share
      | adjusted funds from operations per share | normalised ffo per share | diluted affo per share | core ffo per diluted share and unit
      | diluted core ffo per share`,
  },
  {
    id: 'gainsAndChargesPerShare',
    name: 'Gains and charges per share',
    sign: 'either',
    labels: `gains and charges per share | pre tax charges per share | charges per share | charge per share`,
  },
  {
    id: 'restructuringChargesPerShare',
    name: 'Restructuring charges per share',
    sign: 'either',
    labels: `restructuring charges per share | restructuring charge per share | restructuring costs per share`,
  },
  {
    id: 'stockCompensationTaxBenefitPerShare',
    name: 'Tax benefit of stock compensation per share',
    sign: 'either',
    labels: `stock compensation tax benefit per share | share based compensation tax benefit per share | tax benefit from share based compensation per share
      | income tax accounting for stock based compensation per share`,
  },
  {
    id: 'parValue',
    name: 'Par value per share',
    labels: `par value | par value per share | nominal value | nominal value per share | common stock par value | face value per share | face value`,
    other: { zh: `面值 | 每股面值` },
    usGaap: 'CommonStockParOrStatedValuePerShare',
    ifrs: 'ParValuePerShare',
  },
  {
    id: 'averagePriceOfSharesRepurchased',
    name: 'Average price of shares repurchased',
    labels: `average price paid per share | average price per share repurchased | average repurchase price | average price of shares repurchased
      | average cost per share repurchased | average price per share of repurchases | average buyback price`,
    other: { zh: `平均回购价格 | 平均每股回购价` },
  },
  {
    id: 'issuePrice',
    name: 'Issue price',
    labels: `issue price | offer price | offering price | ipo price | placing price | placement price | subscription price | public offering price
      | initial public offering price | ipo offer price | price per offer share`,
    other: { zh: `发行价 | 发行价格 | 配售价 | 發行價 | 招股价 | 發售價 | 发售价 | 配售價` },
  },
  {
    id: 'conversionPrice',
    name: 'Conversion price',
    labels: `conversion price | initial conversion price | exercise price | strike price | conversion price per share`,
    other: { zh: `转股价 | 转股价格 | 換股價 | 行权价` },
  },
  {
    id: 'basicShares',
    name: 'Weighted average basic shares',
    kinds: ['count'],
    labels: `basic shares | weighted average basic shares | basic weighted average shares | weighted average shares basic
      | weighted average shares outstanding basic | basic weighted average shares outstanding | weighted average number of shares basic
      | weighted average common shares outstanding basic | basic shares outstanding | shares basic | average shares basic | average basic shares
      | weighted average number of shares | weighted average shares | weighted average shares outstanding | average shares outstanding
      | average number of shares | basic weighted average common shares outstanding | weighted average number of ordinary shares
      | weighted average common shares outstanding | wtd avg shares | wtd avg basic shares | weighted average number of shares outstanding
      | weighted average number of shares outstanding basic | average shares | weighted average number of ordinary shares basic
      | basic weighted average number of shares | weighted average number of common shares outstanding basic | weighted avg shares
      | average common shares outstanding | weighted average number of common shares outstanding | weighted average basic shares outstanding
      | weighted average number of ads basic | weighted average number of ordinary shares outstanding basic | avg shares
      | weighted average number of ordinary shares outstanding | basic weighted average number of shares outstanding
      | shares used in computing basic net income per share | shares used in computing net income per share basic | weighted average ordinary shares
      | shares used to compute net income per share basic | basic average shares | basic average shares outstanding | weighted avg basic shares
      | weighted average shares used in computing net income per share basic | weighted average number of shares used in calculating basic earnings per share
      | shares used in basic per share calculation | average basic shares outstanding | weighted average number of common shares
      | weighted average number of ordinary shares in issue | average number of shares outstanding | average number of shares basic | wanos
      | weighted average units outstanding basic | basic weighted average common shares | weighted average number of adss basic | weighted average number of adss`,
    other: {
      zh: `基本加权平均股数 | 加权平均普通股股数 | 加權平均股數 | 加权平均股本 | 基本加权平均普通股 | 普通股加权平均数 | 普通股加權平均數`,
      de: `durchschnittliche anzahl aktien | gewichtete durchschnittliche aktienanzahl | gewichtete aktienzahl | gewichtete durchschnittliche aktienzahl | durchschnittliche aktienzahl | gewichtete durchschnittliche anzahl aktien`,
      fr: `nombre moyen d'actions | nombre moyen pondéré d'actions`,
      it: `numero medio ponderato di azioni | numero medio di azioni`,
      ja: `期中平均株式数`,
      ko: `가중평균주식수`,
    },
    usGaap: 'WeightedAverageNumberOfSharesOutstandingBasic WeightedAverageNumberOfShareOutstandingBasicAndDiluted',
    ifrs: 'WeightedAverageShares',
  },
  {
    id: 'dilutedShares',
    name: 'Weighted average diluted shares',
    kinds: ['count'],
    labels: `diluted shares | weighted average diluted shares | diluted weighted average shares | weighted average shares diluted
      | weighted average shares outstanding diluted | diluted weighted average shares outstanding | weighted average number of shares diluted
      | weighted average common shares outstanding diluted | diluted shares outstanding | shares diluted | wtd avg diluted shares | fully diluted shares
      | fully diluted shares outstanding | fd shares | average diluted shares | average shares diluted | diluted share count | fully diluted share count
      | fd share count | weighted average common shares outstanding assuming dilution | weighted average shares outstanding assuming dilution
      | diluted weighted average common shares outstanding | weighted average number of ordinary shares diluted | diluted weighted average number of shares
      | weighted average diluted shares outstanding | average number of shares diluted | weighted average number of common shares outstanding diluted
      | weighted average number of ads diluted | weighted average number of shares outstanding diluted
      | weighted average number of ordinary shares outstanding diluted | shares used in computing diluted net income per share
      | shares used in computing net income per share diluted | diluted average shares | diluted average shares outstanding | weighted avg diluted shares
      | diluted weighted average number of shares outstanding | weighted average number of shares used in calculating diluted earnings per share
      | shares used in diluted per share calculation | shares used to compute net income per share diluted | average diluted shares outstanding
      | weighted average fully diluted shares | fully diluted weighted average shares | average diluted common shares outstanding
      | diluted average common shares outstanding | diluted weighted average common shares
      | weighted average shares used in computing net income per share diluted | diluted shs | fully diluted number of shares | weighted average number of adss diluted | adss used in computing diluted net income per ads`,
    other: {
      it: `numero medio di azioni diluite | azioni diluite`,
      zh: `稀释加权平均股数 | 摊薄加权平均股数 | 攤薄加權平均股數 | 摊薄股数 | 摊薄后股数 | 稀释股数`,
      de: `verwässerte aktienanzahl | anzahl aktien verwässert`,
      fr: `nombre moyen d'actions dilué | nombre d'actions dilué | nombre d'actions diluées | nombre moyen d'actions diluées`,
      ja: `希薄化後株式数`,
    },
    usGaap: 'WeightedAverageNumberOfDilutedSharesOutstanding',
    ifrs: 'AdjustedWeightedAverageShares',
  },
  {
    id: 'sharesOutstanding',
    name: 'Shares outstanding',
    kinds: ['count'],
    instant: true,
    labels: `shares outstanding | number of shares | number of shares outstanding | shares in issue | shares on issue | outstanding shares | share count
      | common shares outstanding | total shares outstanding | ordinary shares in issue | issued shares | no of shares | number of shares in issue
      | shares issued and outstanding | shares out | ordinary shares outstanding | total shares | total share count | shares o s | period end shares
      | period end shares outstanding | year end shares | shares outstanding basic | number of outstanding shares | number of issued shares
      | total issued shares | ads outstanding | shares | no of shares outstanding | ending shares outstanding | year end shares outstanding
      | outstanding share capital | total ordinary shares | common stock outstanding | no shares | issued share capital shares
      | shares outstanding at period end | common stock shares outstanding | shares outstanding end of period | no of shares in issue | total number of shares
      | class a shares outstanding | share capital number of shares | shares of common stock outstanding | units outstanding | number of ordinary shares
      | no of issued shares | capital shares outstanding | current shares outstanding | total outstanding shares | adss outstanding | units in issue | issued units | number of units | units on issue | total units in issue | number of units in issue | units issued`,
    other: {
      zh: `总股本 | 已发行股数 | 已發行股份 | 流通股数 | 总股数 | 發行股數 | 已发行股份数目 | 已發行股數 | 流通在外股數 | 发行股数 | 已发行股份总数`,
      it: `numero di azioni | azioni in circolazione | azioni ordinarie`,
      de: `anzahl aktien | aktienanzahl | ausstehende aktien`,
      fr: `nombre d'actions | actions en circulation`,
      es: `número de acciones | acciones en circulación`,
      pt: `número de ações | ações em circulação`,
      ja: `発行済株式数 | 発行済み株式数`,
      ko: `발행주식수 | 상장주식수 | 총발행주식수`,
    },
    usGaap: 'CommonStockSharesOutstanding',
    ifrs: 'NumberOfSharesOutstanding',
  },
  {
    id: 'sharesIssued',
    name: 'Shares issued',
    kinds: ['count'],
    labels: `shares issued | new shares | new shares issued | offer shares | placing shares | number of shares issued | common stock shares issued
      | newly issued shares | placement shares | new shares offered | shares offered | total shares issued | number of offer shares | number of new shares
      | shares sold in offering | shares of common stock issued | adss offered | ordinary shares issued`,
    other: { zh: `新股 | 发行新股 | 配售股份 | 發售股份 | 新增股份 | 发售股份数目` },
    usGaap: 'CommonStockSharesIssued StockIssuedDuringPeriodSharesNewIssues',
    ifrs: 'NumberOfSharesIssued',
  },
  {
    id: 'sharesAuthorized',
    name: 'Shares authorized',
    kinds: ['count'],
    instant: true,
    labels: `shares authorized | authorized shares | authorised shares | common stock shares authorized | shares authorised | authorised share capital`,
    usGaap: 'CommonStockSharesAuthorized',
    ifrs: 'NumberOfSharesAuthorised',
  },
  {
    id: 'sharesRepurchased',
    name: 'Shares repurchased',
    kinds: ['count'],
    labels: `shares repurchased | number of shares repurchased | repurchased shares | shares bought back | shares of common stock repurchased
      | total shares repurchased | number of shares bought back | ordinary shares repurchased | total number of shares purchased | adss repurchased
      | number of shares purchased | shares purchased`,
    other: { zh: `回购股数 | 回购股份数量 | 購回股份數目 | 回购股份数目` },
    usGaap: 'StockRepurchasedDuringPeriodShares TreasuryStockSharesAcquired',
  },
  {
    id: 'freeFloatShares',
    name: 'Free-float shares',
    kinds: ['count'],
    labels: `free float shares | float shares | shares float | shares in free float | float shares outstanding`,
    other: { zh: `自由流通股本 | 流通股本` },
  },
  {
    id: 'sharesShort',
    name: 'Shares sold short',
    kinds: ['count'],
    labels: `shares short | shares sold short | short shares`,
  },
]);
