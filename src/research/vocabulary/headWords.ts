/**
 * Words of column heads and row labels, in several languages, that name no metric: how a line is measured, that it is
 * the whole, what it is a share of. Lower case; signs as printed.
 */
const list = (text: string): readonly string[] => text.split('|').map((word) => word.trim());

/** Words of which one at least stands in a head that names neither a line nor a period. */
export const columnCores: ReadonlySet<string> = new Set(
  list(
    `actual | actuals | act | reported | est | ests | estimate | estimates | estimated | forecast | forecasts | fcst | f'cast | cons | consensus | street | ours | diff | difference | var | variance | deviation | dev | delta | δ
    | chg | chng | change | growth | yoy | y/y | y-o-y | yoy% | qoq | q/q | q-o-q | hoh | h/h | h-o-h | mom | m/m | pcp | old | new | prev | previous | prior | former | current | cur | curr | revised | revision | restated
    | guidance | guided | outlook | surprise | beat | miss | beat/miss | low-high | high-low | midpoint | mid-point | 同比 | 环比 | 变动 | 差异`,
  ),
);

/** Words that may stand beside those. */
export const columnGlue: ReadonlySet<string> = new Set(
  list(
    `vs | v | versus | against | to | from | on | our | the | of | in | and | & | company | mgmt | management | market | mkt | house | broker | brokers | analyst | analysts | sell-side | bbg | bloomberg | factset | visible | alpha | va | vuma | lseg | refinitiv
    | company-compiled | compiled | mean | median | avg | average | mid | before | after | now | then | high | low | range | abs | absolute | relative | pp | ppt | pts | pt | bp | bps | pct | % | x | m | mn | bn | k | estimate | ly | last | year | period | quarter`,
  ),
);

/** A difference to the period before, in per cent or in the line's own unit. */
export const changeWords = list(
  `variazione | variaz | var | veränderung | veränd | abweichung | wachstum | variation | évolution | evolution | croissance | crescita | variación | evolución | crecimiento | variação | evolução | crescimento | delta | δ
  | 增减 | 增減 | 变动 | 變動 | 变化 | 增幅 | 变动幅度 | 增长率 | 增速 | 増減 | 増減率 | 増減額 | 伸び率 | 成長率 | 증감 | 증감률 | 증감율 | 성장률`,
);

/** Against the same time a year before. */
export const yearOnYearWords = list(
  `同比 | 按年 | 同比增长 | 同比变动 | 同比增减 | 较上年同期 | 較上年同期 | 前年同期比 | 前年比 | 前期比 | 対前年 | 전년동기대비 | 전년 대비 | 전년대비 | a/a | g.j. | vs. vorjahr | zum vorjahr | vs vj | vs n-1 | vs. n-1 | a / a`,
);

/** Against the quarter before. */
export const quarterOnQuarterWords = list(`环比 | 環比 | 按季 | 前四半期比 | 전분기대비 | 전분기 대비 | t/t | vs. vorquartal | zum vorquartal`);

/** What a percentage is of, where it is revenue: `% sui ricavi`. */
export const ofRevenueWords = list(
  `sui ricavi | su ricavi | dei ricavi | sul fatturato | delle vendite | vom umsatz | des umsatzes | am umsatz | vom umsatzerlös | du chiffre d'affaires | du ca | des ventes | des revenus
  | sobre ventas | s/ventas | de ventas | de las ventas | sobre ingresos | de los ingresos | da receita | da receita líquida | das vendas | 占收入 | 占营收 | 占營收 | 占收入比 | 占营业收入比例 | 占总收入 | 収益比 | 売上高比 | 売上高比率 | 売上比 | 매출 대비 | 매출액 대비`,
);

/** The whole of the lines above or below it. */
export const totalWords = list(
  `total | totals | grand total | consolidated | consolidated total | total consolidated | consolidado | consolidé | consolidato | total group | group total | total company | company total | total bank | group | totale | totale gruppo | gruppo | totali | totaux | total groupe | groupe | gesamt | summe | insgesamt | konzern | konzern gesamt | gesamtkonzern | total grupo | grupo | total geral
  | 合计 | 合計 | 总计 | 總計 | 总额 | 總額 | 小計 | 小计 | 計 | 連結 | 連結合計 | 합계 | 총계 | 연결`,
);

/** A margin of the line before it, whose name is not repeated. */
export const marginWords = list('margin | margins | margine | marge | margen | margem | % margin | margin in % | marge in % | 利润率 | 利潤率 | 利益率 | 이익률 | 마진');

/** Words that divide a line into parts: `Umsatz nach Regionen`, `Résultat par activité`. */
export const dividingWords = list('by | per | par | nach | por | pro | per ogni | split by');

const escape = (word: string): string =>
  word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/'/g, "['’]");

/** Any of the words, each whole where its script parts words by blanks. */
export function anyOf(words: readonly string[], flags = 'iu'): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const parted = sorted.filter((w) => /^[\p{Script=Latin}\p{Script=Greek}]/u.test(w)).map(escape);
  const joined = sorted.filter((w) => !/^[\p{Script=Latin}\p{Script=Greek}]/u.test(w)).map(escape);
  return new RegExp(`(?<![\\p{L}])(?:${parted.join('|')})(?![\\p{L}])${joined.length > 0 ? `|${joined.join('|')}` : ''}`, flags);
}

/** One of the words and nothing else but signs of units around it. */
export function onlyOf(words: readonly string[]): RegExp {
  return new RegExp(
    `^[\\s%(]*(?:${[...words]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|')})\\.?[\\s%)]*$`,
    'iu',
  );
}

/** `EBITDA ajustado`, `Ergebnis bereinigt`: the word behind a line that makes it an adjusted one. */
export const adjustedElsewhere: ReadonlySet<string> = new Set(
  'adjusted adj ajustado ajustada ajustados ajustadas recurrente recorrente ajusté ajustée ajustés ajustées retraité retraitée courant rettificato rettificata bereinigt bereinigtes bereinigter bereinigte'.split(
    ' ',
  ),
);

/** What stood before: words beside the value that a new one replaces. */
export const earlierWords: readonly string[] =
  'previous previously prior prev old from was before former formerly zuvor bisher vorher alt avant ancien précédent contre prima precedente da antes anterior desde de 前值 前次 原值 原为 原為 原 此前 先前 上次 旧 舊 旧值 修正前 前回 前回予想 기존'.split(
    ' ',
  );

/** What stands now, where one before stands beside it. */
export const newerWords = list(
  'new | revised | neu | nuevo | nueva | nuovo | nuova | nouveau | nouvelle | novo | nova | 新 | 最新 | 现值 | 修正后 | 修正後 | 今回 | 今回予想 | 신규',
);

/** What was seen or expected of a period, over its column. */
export const viewWords = list(
  'ist | ist-wert | schätzung | konsens | réel | réalisé | estimé | estimation | effettivo | stima | stime | real | estimado | realizado | consenso | 实际 | 實際 | 预测 | 預測 | 一致预期 | 一致預期 | 市场预期 | 実績 | 予想 | 会社予想 | コンセンサス | 예상 | 실제 | 컨센서스',
);

/** Over a column that names who gives a view. */
export const houseHeads = list(
  'broker | brokers | brokerage | broker/analyst | firm | house | research firm | research house | analyst firm | bank | institution | courtier | bureau | haus | institut | casa | corretora | bróker | 券商 | 机构 | 機構 | 证券公司 | 証券会社 | 증권사',
);

/** Over a column that names what a view is about. */
export const companyHeads = list(
  'company | stock | name | issuer | ticker | symbol | société | valeur | unternehmen | aktie | società | titolo | empresa | valor | 公司 | 股票 | 代码 | 銘柄 | 종목',
);

/** Over a column that says what a house advises or has done. */
export const adviceHeads = list(
  'rating | ratings | new rating | old rating | recommendation | action | rating change | stance | view | opinion | analyst | upgrade/downgrade | avis | empfehlung | giudizio | recomendación | recomendação | 评级 | 評級 | 投資判断 | 투자의견',
);
