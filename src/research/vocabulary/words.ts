/**
 * Words of notes, news and releases that are no metrics, as tables a scanner can load: ratings, exchanges, months, weekdays, growth, voices, hedges, numerals.
 * Words are lower case without apostrophes. Signs, scales and units beside numbers stand in unitWords.ts.
 */

interface Words {
  /** Languages mixed, longest phrases first where one holds another. */
  readonly words: readonly string[];
}

const list = (text: string): readonly string[] => text.split('|').map((word) => word.trim());

/** What a rating asks the reader to do. */
export const ratingWords: readonly (Words & { readonly direction: 'positive' | 'neutral' | 'negative' | 'none' })[] = [
  {
    direction: 'positive',
    words: list(
      `strong buy | conviction buy | speculative buy | top pick | sector outperform | market outperform | sector outperformer | outperformer | outperform | overweight | accumulate | positive | add | buy
      | long | moderate buy | best idea | attractive | strong outperform | trading buy | kaufen | übergewichten | achat | acheter | surperformance | surperformer | acquistare | sovrappesare
      | comprar | sobreponderar | compra | 买入 | 增持 | 推荐 | 强烈推荐 | 跑赢行业 | 优于大市 | 跑赢大市 | 買入 | 增持評級 | 優於大市 | 跑贏大市 | 買進 | 買い | オーバーウエート | 아웃퍼폼 | 매수`,
    ),
  },
  {
    direction: 'neutral',
    words: list(
      `sector performer | sector perform | sector weight | market perform | market performer | peer perform | equal weight | equalweight | market weight | in line | perform | hold | neutral
      | fairly valued | maintain position | halten | neutre | conserver | mantenere | neutrale | mantener | manter | 持有 | 中性 | 谨慎推荐 | 同步大市 | 与大市同步 | 區間操作 | 中立 | 보유 | 중립`,
    ),
  },
  {
    direction: 'negative',
    words: list(
      `strong sell | conviction sell | sector underperform | sector underperformer | market underperform | underperformer | underperform | underweight | reduce | negative | sell | avoid | lighten | short
      | moderate sell | verkaufen | untergewichten | vendre | sous performance | alléger | vendere | sottopesare | vender | infraponderar | 卖出 | 减持 | 弱于大市 | 跑输大市 | 賣出 | 減持 | 遜於大市 | 跑輸大市 | 売り | 매도`,
    ),
  },
  {
    direction: 'none',
    words: list(
      `not rated | no rating | rating suspended | suspended | restricted | under review | not covered | coverage suspended | n r | 未评级 | 未評級 | 暂无评级 | 투자의견 없음`,
    ),
  },
];

/** What was done to a rating or a target. */
export const ratingActions: readonly (Words & { readonly action: 'upgrade' | 'downgrade' | 'maintain' | 'initiate' | 'raise' | 'cut' | 'drop' })[] = [
  {
    action: 'upgrade',
    words: list(`upgrade | upgrades | upgraded | upgrading | double upgrade | raised to | hochgestuft | relève à | promuove | alza a | 上调评级 | 上調評級 | 評級上調`),
  },
  { action: 'downgrade', words: list(`downgrade | downgrades | downgraded | downgrading | lowered to | cut to | abgestuft | dégrade | declassa | 下调评级 | 下調評級`) },
  {
    action: 'maintain',
    words: list(
      `maintain | maintains | maintained | reiterate | reiterates | reiterated | reaffirm | reaffirms | affirm | keep | keeps | retain | retains | remain | bestätigt | maintient | conferma | mantiene | 维持 | 重申 | 維持`,
    ),
  },
  {
    action: 'initiate',
    words: list(
      `initiate | initiates | initiated | initiating | initiation | start | starts coverage | assume coverage | resume | resumes | coverage initiated | reinstate | initie | avvia la copertura | 首次覆盖 | 首次覆蓋 | 首予 | 恢复覆盖`,
    ),
  },
  {
    action: 'raise',
    words: list(
      `raise | raises | raised | lift | lifts | lifted | increase | increases | hike | hikes | boost | boosts | bump | ups | up from | anheben | relève | alza | eleva | 上调 | 调高 | 上調 | 調高`,
    ),
  },
  {
    action: 'cut',
    words: list(
      `cut | cuts | lower | lowers | lowered | trim | trims | trimmed | reduce | reduces | reduced | slash | slashes | slashed | down from | senken | abaisse | taglia | riduce | rebaja | 下调 | 调低 | 下調 | 調低`,
    ),
  },
  { action: 'drop', words: list(`drop coverage | drops coverage | discontinue | suspend | suspends | terminate coverage | cease coverage | 终止覆盖`) },
];

/** Words before a number that widen or bound it: `about 30`, `just over 30`, `up to 30`. */
export const hedgeWords: readonly (Words & { readonly qualifier: 'approx' | 'above' | 'below' })[] = [
  {
    qualifier: 'approx',
    words: list(
      `in the region of | in the neighborhood of | in the neighbourhood of | on the order of | something like | close to | more or less | or so | some | about | around | roughly | approximately | approx | circa | c | ca | nearly | almost | near | virtually | an estimated
      | rund | etwa | ungefähr | knapp | environ | près de | à peu près | circa | quasi | intorno a | alrededor de | cerca de | unos | casi | aproximadamente | quase | 约 | 大约 | 近 | 将近 | 接近 | 左右 | 約 | 大約 | 將近 | 约为 | 約為 | およそ | ほぼ | 약`,
    ),
  },
  {
    qualifier: 'above',
    words: list(
      `no less than | not less than | at least | a minimum of | more than | greater than | higher than | upwards of | in excess of | just over | a little over | slightly above | just above | well over | over | above | exceeding | exceeds | exceed | topping | surpassing | north of
      | mindestens | mehr als | über | au moins | plus de | supérieur à | almeno | oltre | più di | superiore a | al menos | más de | superior a | pelo menos | mais de | acima de | 超过 | 超過 | 逾 | 不低于 | 不低於 | 至少 | 以上 | 超 | 高于 | 高於 | 大于 | 以上の | 超える | 이상`,
    ),
  },
  {
    qualifier: 'below',
    words: list(
      `no more than | not more than | at most | a maximum of | less than | fewer than | lower than | just under | just below | slightly below | a little under | up to | as much as | as many as | under | below | south of | capped at
      | höchstens | weniger als | bis zu | unter | au plus | moins de | jusqu à | inférieur à | al massimo | meno di | fino a | inferiore a | como máximo | menos de | hasta | inferior a | no máximo | até | 不超过 | 不超過 | 至多 | 最多 | 以下 | 以内 | 低于 | 低於 | 少于 | 不到 | 未満 | 미만 | 이하`,
    ),
  },
];

/** How a rate of change is compared. */
export const comparisonWords: readonly (Words & { readonly measure: 'growthYoY' | 'growthQoQ' | 'growthHoH' | 'growthMoM' | 'cagr' | 'annualised' | 'ytd' })[] = [
  {
    measure: 'growthYoY',
    words: list(
      `yoy | y y | y o y | yr yr | yr over yr | year over year | year on year | over the prior year | versus the prior year | vs last year | from a year earlier | from a year ago | compared with a year earlier | compared to the prior year | annually | pcp | on pcp | vs pcp
      | im vorjahresvergleich | gegenüber dem vorjahr | zum vorjahr | im jahresvergleich | sur un an | par rapport à l an dernier | en glissement annuel | su base annua | su anno | a a | rispetto all anno precedente | interanual | a tasa anual | respecto al año anterior
      | ano contra ano | na comparação anual | 同比 | 按年 | 较去年同期 | 較去年同期 | 年增 | 年减 | 年減 | 较上年同期 | 前年同期比 | 前年比 | 전년 대비 | 전년동기대비 | 전년동기 대비`,
    ),
  },
  {
    measure: 'growthQoQ',
    words: list(
      `qoq | q q | q o q | quarter over quarter | quarter on quarter | sequentially | sequential | from the prior quarter | versus the prior quarter | compared with the previous quarter | im quartalsvergleich | gegenüber dem vorquartal | zum vorquartal
      | sur un trimestre | par rapport au trimestre précédent | su base trimestrale | trimestre su trimestre | intertrimestral | trimestre contra trimestre | 环比 | 環比 | 按季 | 季增 | 季减 | 季減 | 較上季 | 前四半期比 | 전분기 대비 | 전분기대비`,
    ),
  },
  { measure: 'growthHoH', words: list(`hoh | h h | h o h | half on half | half over half | semestre su semestre | 按半年`) },
  {
    measure: 'growthMoM',
    words: list(
      `mom | m m | m o m | month over month | month on month | im monatsvergleich | zum vormonat | sur un mois | su base mensile | intermensual | 按月 | 较上月 | 較上月 | 前月比 | 전월 대비`,
    ),
  },
  {
    measure: 'cagr',
    words: list(
      `cagr | compound annual growth rate | compound annual growth | compounded annual growth rate | compounded annually | compound annually | average annual growth | annualised growth | annualized growth | tcac | tasso annuo di crescita composto | tasa de crecimiento anual compuesta | jährliche wachstumsrate | 复合年增长率 | 年复合增长率 | 複合年增長率 | 年均复合增长率 | 复合增长率 | 年平均成長率 | 연평균성장률`,
    ),
  },
  {
    measure: 'annualised',
    words: list(`annualised | annualized | at an annual rate | saar | run rate | auf jahresbasis | annualisé | annualizzato | anualizado | 年化 | 年率換算 | 연환산`),
  },
  {
    measure: 'ytd',
    words: list(
      `ytd | year to date | so far this year | this year to date | seit jahresbeginn | depuis le début de l année | da inizio anno | en lo que va de año | no acumulado do ano | 年初至今 | 今年以来 | 今年以來 | 年初来 | 연초 대비`,
    ),
  },
];

/** Verbs and nouns that tell a figure's standing. */
export const basisWords: readonly (Words & { readonly basis: 'reported' | 'estimate' | 'guidance' | 'consensus' | 'target' | 'assumption' })[] = [
  {
    basis: 'reported',
    words: list(
      `reported | posted | delivered | recorded | came in at | booked | actual | actuals | printed | registered | achieved | stood at | amounted to | totaled | totalled | erzielte | a réalisé | ha registrato | registró | 录得 | 錄得 | 实现 | 為 | 達到 | 计上 | 기록`,
    ),
  },
  {
    basis: 'estimate',
    words: list(
      `we estimate | we expect | we forecast | we model | we project | we see | our estimate | our forecast | our model | expects | estimates | forecasts | models | projects | anticipates | predicts | sees | projection | projected | estimated | modeled | modelled | forecast
      | wir erwarten | prognose | nous prévoyons | nous attendons | stimiamo | prevediamo | attendiamo | esperamos | estimamos | 我们预计 | 我們預計 | 预计 | 預計 | 预测 | 預測 | 予想 | 추정 | 전망`,
    ),
  },
  {
    basis: 'guidance',
    words: list(
      `guides | guided | guiding | guidance | outlook | the company expects | the company anticipates | management expects | management guided | management targets | company guidance | forecast by the company | reaffirmed guidance | raised guidance | full year outlook | business outlook
      | ausblick | das unternehmen erwartet | jahresprognose | objectifs | perspectives | le groupe vise | la società prevede | guida | previsiones | la compañía espera | perspectivas | 指引 | 业绩指引 | 公司预计 | 管理层预计 | 業績指引 | 管理層預計 | 業績展望 | 展望 | 会社予想 | 業績予想 | 가이던스`,
    ),
  },
  {
    basis: 'consensus',
    words: list(
      `consensus | the street | street | wall street | street estimates | consensus estimates | consensus estimate | analysts expected | analysts had expected | analyst estimates | analyst consensus | expectations | market expectations | analysts expectations | bloomberg consensus | visible alpha | factset | lseg | refinitiv
      | konsens | analystenerwartungen | consenso | attese | attese degli analisti | le consensus | attentes | consenso de analistas | 一致预期 | 市场预期 | 彭博一致预期 | 市場預期 | 市場共識 | 共识 | コンセンサス | 市場予想 | 컨센서스`,
    ),
  },
  {
    basis: 'target',
    words: list(
      `target | targets | targeting | aims | aim | aims for | ambition | ambitions | goal | goals | medium term target | long term target | mid term targets | ziel | mittelfristziel | objectif | cible | obiettivo | meta | objetivo | 目标 | 目標 | 力争 | 目指す | 목표`,
    ),
  },
  {
    basis: 'assumption',
    words: list(`assume | assumes | assumed | assuming | assumption | assumptions | based on | annahme | hypothèse | ipotesi | supuesto | 假设 | 假設 | 前提 | 가정`),
  },
];

/** Months in order, January first, full names before short ones. */
export const monthWords: readonly (Words & { readonly month: number })[] = [
  `january | jan | januar | jänner | janvier | janv | gennaio | gen | enero | ene | janeiro | 一月 | 1月 | 1월`,
  `february | feb | februar | février | févr | fév | febbraio | febrero | fevereiro | fev | 二月 | 2月 | 2월`,
  `march | mar | märz | mär | mars | marzo | março | 三月 | 3月 | 3월`,
  `april | apr | avril | avr | aprile | abril | abr | 四月 | 4月 | 4월`,
  `may | mai | maggio | mag | mayo | maio | 五月 | 5月 | 5월`,
  `june | jun | juni | juin | giugno | giu | junio | junho | 六月 | 6月 | 6월`,
  `july | jul | juli | juillet | juil | luglio | lug | julio | julho | 七月 | 7月 | 7월`,
  `august | aug | août | agosto | 八月 | 8月 | 8월`,
  `september | sept | sep | septembre | settembre | septiembre | setembro | 九月 | 9月 | 9월`,
  `october | oct | oktober | okt | octobre | ottobre | ott | octubre | outubro | 十月 | 10月 | 10월`,
  `november | nov | novembre | noviembre | novembro | 十一月 | 11月 | 11월`,
  `december | dec | dezember | dez | décembre | déc | dicembre | dic | diciembre | dezembro | 十二月 | 12月 | 12월`,
].map((text, index) => ({ month: index + 1, words: list(text) }));

/** Days of the week, Monday first (ISO 8601). */
export const weekdayWords: readonly (Words & { readonly day: number })[] = [
  `monday | mon | montag | lundi | lunedì | lunes | segunda feira | 星期一 | 周一 | 週一 | 月曜日 | 월요일`,
  `tuesday | tue | tues | dienstag | mardi | martedì | martes | terça feira | 星期二 | 周二 | 週二 | 火曜日 | 화요일`,
  `wednesday | wed | mittwoch | mercredi | mercoledì | miércoles | quarta feira | 星期三 | 周三 | 週三 | 水曜日 | 수요일`,
  `thursday | thu | thur | thurs | donnerstag | jeudi | giovedì | jueves | quinta feira | 星期四 | 周四 | 週四 | 木曜日 | 목요일`,
  `friday | fri | freitag | vendredi | venerdì | viernes | sexta feira | 星期五 | 周五 | 週五 | 金曜日 | 금요일`,
  `saturday | sat | samstag | samedi | sabato | sábado | 星期六 | 周六 | 週六 | 土曜日 | 토요일`,
  `sunday | sun | sonntag | dimanche | domenica | domingo | 星期日 | 星期天 | 周日 | 週日 | 日曜日 | 일요일`,
].map((text, index) => ({ day: index + 1, words: list(text) }));

/** Numbers in words that name an amount: `two thirds`, `doubled`, `a quarter`. Months and ordinals of quarters stand elsewhere. */
export const numeralWords: readonly (Words & { readonly value: number; readonly kind: 'count' | 'fraction' | 'multiple' })[] = [
  ...[
    'zero | nil | null | nessuno | cero | 零',
    'one | a single | eins | 一',
    'two | a couple of | a pair of | zwei | deux | due | dos | dois | duas | 二 | 两 | 兩',
    'three | drei | trois | tre | tres | três | 三',
    'four | vier | quatre | quattro | cuatro | quatro | 四',
    'five | fünf | cinq | cinque | cinco | 五',
    'six | sechs | seis | 六',
    'seven | sieben | sept | sette | siete | sete | 七',
    'eight | acht | huit | otto | ocho | oito | 八',
    'nine | neun | neuf | nove | nueve | 九',
    'ten | zehn | dix | dieci | diez | dez | 十',
    'eleven | elf | onze | undici | 十一',
    'twelve | a dozen | zwölf | douze | dodici | doce | doze | 十二',
    'thirteen | dreizehn | treize | tredici | trece | treze | 十三',
    'fourteen | vierzehn | quatorze | quattordici | catorce | 十四',
    'fifteen | fünfzehn | quinze | quindici | quince | 十五',
    'sixteen | sechzehn | seize | sedici | dieciséis | dezesseis | 十六',
    'seventeen | siebzehn | dix sept | diciassette | diecisiete | dezessete | 十七',
    'eighteen | achtzehn | dix huit | diciotto | dieciocho | dezoito | 十八',
    'nineteen | neunzehn | dix neuf | diciannove | diecinueve | dezenove | 十九',
    'twenty | zwanzig | vingt | venti | veinte | vinte | 二十',
  ].map((text, value) => ({ value, kind: 'count' as const, words: list(text) })),
  { value: 30, kind: 'count', words: list('thirty | dreißig | trente | trenta | treinta | trinta | 三十') },
  { value: 40, kind: 'count', words: list('forty | vierzig | quarante | quaranta | cuarenta | quarenta | 四十') },
  { value: 50, kind: 'count', words: list('fifty | fünfzig | cinquante | cinquanta | cincuenta | cinquenta | 五十') },
  { value: 100, kind: 'count', words: list('hundred | a hundred | one hundred | hundert | cento | cien | cem | 一百') },
  { value: 1 / 2, kind: 'fraction', words: list('half | one half | a half | hälfte | moitié | metà | mitad | metade | 一半') },
  { value: 1 / 3, kind: 'fraction', words: list('a third | one third | ein drittel | un tiers | un terzo | un tercio | um terço | 三分之一') },
  { value: 2 / 3, kind: 'fraction', words: list('two thirds | zwei drittel | deux tiers | due terzi | dos tercios | dois terços | 三分之二') },
  { value: 1 / 4, kind: 'fraction', words: list('a quarter | one quarter | one fourth | ein viertel | un quart | un quarto | una cuarta parte | um quarto | 四分之一') },
  { value: 3 / 4, kind: 'fraction', words: list('three quarters | three fourths | drei viertel | trois quarts | tre quarti | tres cuartas partes | três quartos | 四分之三') },
  { value: 1 / 5, kind: 'fraction', words: list('a fifth | one fifth | ein fünftel | un cinquième | un quinto | una quinta parte | um quinto | 五分之一') },
  { value: 1 / 10, kind: 'fraction', words: list('a tenth | one tenth | ein zehntel | un dixième | un decimo | una décima parte | um décimo | 十分之一') },
  { value: 0.5, kind: 'multiple', words: list('halved | halving | halves | halbierte | halbiert | divisé par deux | dimezzato | 减半 | 減半') },
  {
    value: 2,
    kind: 'multiple',
    words: list('doubled | doubling | doubles | double | twofold | twice | verdoppelt | verdoppelte | doublé | raddoppiato | duplicado | dobrou | 翻倍 | 翻番 | 倍增'),
  },
  {
    value: 3,
    kind: 'multiple',
    words: list('tripled | tripling | triples | triple | threefold | trebled | verdreifacht | triplé | triplicato | triplicado | triplicou | 增至三倍'),
  },
  { value: 4, kind: 'multiple', words: list('quadrupled | quadrupling | quadruple | fourfold | vervierfacht | quadruplé | quadruplicato | cuadruplicado') },
  { value: 5, kind: 'multiple', words: list('quintupled | fivefold | verfünffacht | quintuplé') },
  { value: 10, kind: 'multiple', words: list('tenfold | verzehnfacht | décuplé | decuplicato') },
];

/**
 * Exchanges: words printed before a ticker (`NASDAQ: `), the suffix of a Reuters code (`.O`), the code after a Bloomberg ticker (` US`), the currency of quotation.
 * Words are upper case, as tickers are.
 */
export const exchangeWords: readonly (Words & { readonly name: string; readonly ric: readonly string[]; readonly bloomberg: readonly string[]; readonly currency: string })[] = [
  { name: 'Nasdaq', words: list('NASDAQ | NASDAQGS | NASDAQGM | NASDAQCM | NASD | XNAS'), ric: list('O | OQ'), bloomberg: list('US | UW | UQ | UR'), currency: 'USD' },
  {
    name: 'New York',
    words: list('NYSE | NYSEAMERICAN | NYSE AMERICAN | NYSEARCA | NYSE ARCA | AMEX | XNYS'),
    ric: list('N | A | P | K'),
    bloomberg: list('US | UN | UA | UP'),
    currency: 'USD',
  },
  { name: 'Over the counter', words: list('OTC | OTCQX | OTCQB | OTCMKTS | OTC PINK | PINK'), ric: list('PK'), bloomberg: list('US | UV'), currency: 'USD' },
  { name: 'Hong Kong', words: list('HKEX | SEHK | HKG | HKSE | XHKG | 港交所 | 香港联交所'), ric: list('HK'), bloomberg: list('HK'), currency: 'HKD' },
  { name: 'Shanghai', words: list('SSE | SHA | SHSE | XSHG | 上交所'), ric: list('SS | SH'), bloomberg: list('CH | CG | C1'), currency: 'CNY' },
  { name: 'Shenzhen', words: list('SZSE | SHE | XSHE | 深交所'), ric: list('SZ'), bloomberg: list('CH | CS | C2'), currency: 'CNY' },
  { name: 'Taiwan', words: list('TWSE | TPE | XTAI'), ric: list('TW'), bloomberg: list('TT'), currency: 'TWD' },
  { name: 'Taipei', words: list('TPEX | GTSM'), ric: list('TWO'), bloomberg: list('TT'), currency: 'TWD' },
  { name: 'Tokyo', words: list('TSE | TYO | JPX | XTKS | 東証'), ric: list('T'), bloomberg: list('JP | JT'), currency: 'JPY' },
  { name: 'Korea', words: list('KRX | KOSPI | KSE | XKRX'), ric: list('KS'), bloomberg: list('KS'), currency: 'KRW' },
  { name: 'Kosdaq', words: list('KOSDAQ | XKOS'), ric: list('KQ'), bloomberg: list('KQ'), currency: 'KRW' },
  { name: 'Singapore', words: list('SGX | SES | XSES'), ric: list('SI'), bloomberg: list('SP'), currency: 'SGD' },
  { name: 'India, National', words: list('NSE | XNSE'), ric: list('NS'), bloomberg: list('IN | IS'), currency: 'INR' },
  { name: 'India, Bombay', words: list('BSE | BOM | XBOM'), ric: list('BO'), bloomberg: list('IN | IB'), currency: 'INR' },
  { name: 'Australia', words: list('ASX | XASX'), ric: list('AX'), bloomberg: list('AU'), currency: 'AUD' },
  { name: 'New Zealand', words: list('NZX | NZE | XNZE'), ric: list('NZ'), bloomberg: list('NZ'), currency: 'NZD' },
  { name: 'Malaysia', words: list('KLSE | MYX | BURSA'), ric: list('KL'), bloomberg: list('MK'), currency: 'MYR' },
  { name: 'Thailand', words: list('SET | BKK | XBKK'), ric: list('BK'), bloomberg: list('TB'), currency: 'THB' },
  { name: 'Indonesia', words: list('IDX | JKSE'), ric: list('JK'), bloomberg: list('IJ'), currency: 'IDR' },
  { name: 'Philippines', words: list('PSE | PHS'), ric: list('PS'), bloomberg: list('PM'), currency: 'PHP' },
  { name: 'Vietnam', words: list('HOSE | HSX | HNX'), ric: list('HM'), bloomberg: list('VN'), currency: 'VND' },
  { name: 'London', words: list('LSE | LON | AIM | XLON'), ric: list('L'), bloomberg: list('LN'), currency: 'GBX' },
  { name: 'Xetra', words: list('XETRA | XETR | ETR'), ric: list('DE'), bloomberg: list('GY | GR'), currency: 'EUR' },
  { name: 'Frankfurt', words: list('FWB | FRA | XFRA'), ric: list('F'), bloomberg: list('GF | GR'), currency: 'EUR' },
  { name: 'Paris', words: list('EPA | EURONEXT PARIS | XPAR | PAR'), ric: list('PA'), bloomberg: list('FP'), currency: 'EUR' },
  { name: 'Amsterdam', words: list('AMS | EURONEXT AMSTERDAM | XAMS'), ric: list('AS'), bloomberg: list('NA'), currency: 'EUR' },
  { name: 'Brussels', words: list('EBR | EURONEXT BRUSSELS | XBRU'), ric: list('BR'), bloomberg: list('BB'), currency: 'EUR' },
  { name: 'Lisbon', words: list('ELI | EURONEXT LISBON | XLIS'), ric: list('LS'), bloomberg: list('PL'), currency: 'EUR' },
  { name: 'Dublin', words: list('ISE | EURONEXT DUBLIN | XDUB'), ric: list('I | IR'), bloomberg: list('ID'), currency: 'EUR' },
  { name: 'Milan', words: list('BIT | MIL | BORSA ITALIANA | EURONEXT MILAN | XMIL'), ric: list('MI'), bloomberg: list('IM'), currency: 'EUR' },
  { name: 'Madrid', words: list('BME | BMAD | XMAD'), ric: list('MC'), bloomberg: list('SM | SQ'), currency: 'EUR' },
  { name: 'Switzerland', words: list('SIX | SWX | VTX | XSWX'), ric: list('S | SW | VX'), bloomberg: list('SW | SE | VX'), currency: 'CHF' },
  { name: 'Vienna', words: list('VIE | WBAG | XWBO'), ric: list('VI'), bloomberg: list('AV'), currency: 'EUR' },
  { name: 'Stockholm', words: list('STO | OMX | XSTO'), ric: list('ST'), bloomberg: list('SS'), currency: 'SEK' },
  { name: 'Copenhagen', words: list('CPH | XCSE'), ric: list('CO'), bloomberg: list('DC'), currency: 'DKK' },
  { name: 'Helsinki', words: list('HEL | XHEL'), ric: list('HE'), bloomberg: list('FH'), currency: 'EUR' },
  { name: 'Oslo', words: list('OSE | OSL | OB | XOSL'), ric: list('OL'), bloomberg: list('NO'), currency: 'NOK' },
  { name: 'Warsaw', words: list('WSE | GPW | XWAR'), ric: list('WA'), bloomberg: list('PW'), currency: 'PLN' },
  { name: 'Athens', words: list('ATHEX | ASE | XATH'), ric: list('AT'), bloomberg: list('GA'), currency: 'EUR' },
  { name: 'Istanbul', words: list('BIST | IST | XIST'), ric: list('IS'), bloomberg: list('TI'), currency: 'TRY' },
  { name: 'Toronto', words: list('TSX | XTSE | TSXV'), ric: list('TO | V'), bloomberg: list('CN | CT | CV'), currency: 'CAD' },
  { name: 'São Paulo', words: list('B3 | BVMF | BOVESPA | BSP'), ric: list('SA'), bloomberg: list('BZ | BS'), currency: 'BRL' },
  { name: 'Mexico', words: list('BMV | XMEX'), ric: list('MX'), bloomberg: list('MM | MF'), currency: 'MXN' },
  { name: 'Santiago', words: list('BCS | XSGO'), ric: list('SN'), bloomberg: list('CI | CC'), currency: 'CLP' },
  { name: 'Johannesburg', words: list('JSE | XJSE'), ric: list('J'), bloomberg: list('SJ'), currency: 'ZAR' },
  { name: 'Saudi Arabia', words: list('TADAWUL | SAU | XSAU'), ric: list('SE'), bloomberg: list('AB'), currency: 'SAR' },
  { name: 'Abu Dhabi', words: list('ADX | XADS'), ric: list('AD'), bloomberg: list('UH | DH'), currency: 'AED' },
  { name: 'Dubai', words: list('DFM | XDFM'), ric: list('DU'), bloomberg: list('UH | DB'), currency: 'AED' },
  { name: 'Tel Aviv', words: list('TASE | TLV | XTAE'), ric: list('TA'), bloomberg: list('IT'), currency: 'ILS' },
];
