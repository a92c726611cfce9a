/** Words and signs printed beside numbers. Data: adding one is adding a word. */

/** ISO 4217 code ← signs and words, as printed in several languages. */
export const currencyWords: Readonly<Record<string, string>> = {
  USD: '$ US$ U$S USD dollar dollars 美元 美金 dollari dólares',
  CNY: 'RMB Rmb rmb CNY CNH yuan renminbi 人民币 人民幣 元 元人民币',
  HKD: 'HK$ HKD 港元 港币 港幣',
  EUR: '€ EUR euro euros Euro 欧元 歐元',
  GBP: '£ GBP sterling 英镑',
  GBX: 'GBX GBp pence',
  JPY: '¥ ￥ JPY yen 円 日元',
  KRW: '₩ KRW won 원 韩元',
  TWD: 'NT$ TWD 台币 新台幣',
  SGD: 'S$ SGD',
  AUD: 'A$ AUD',
  CAD: 'C$ CAD',
  NZD: 'NZ$ NZD',
  CHF: 'CHF SFr francs',
  SEK: 'SEK SKr',
  NOK: 'NOK NKr',
  DKK: 'DKK DKr',
  INR: '₹ INR Rs rupees',
  BRL: 'R$ BRL reais',
  MXN: 'MX$ MXN Ps',
  ZAR: 'ZAR',
  THB: 'THB baht',
  IDR: 'IDR Rp',
  MYR: 'MYR RM',
  PHP: 'PHP',
  VND: 'VND',
  RUB: '₽ RUB',
  TRY: '₺ TRY',
  PLN: 'PLN zł',
  SAR: 'SAR',
  AED: 'AED',
  ILS: 'ILS NIS',
};

/** ISO 4217 code ← signs and words for its hundredth. */
export const centWords: Readonly<Record<string, string>> = {
  HKD: 'HKc HK¢ HKcents 港仙',
  USD: 'USc US¢ UScents 美仙',
  AUD: 'Ac A¢ AUc AU¢',
  SGD: 'Sc S¢ SGc SG¢',
  NZD: 'NZc NZ¢',
  CAD: 'C¢ CAc',
  EUR: 'EURc €c Eurocents',
  ZAR: 'ZARc SAc',
};

/** Power of ten ← scale words. */
export const scaleWords: Readonly<Record<string, string>> = {
  1e3: 'k K thousand thousands tsd tsd. migliaia mila mil mille 千 천',
  1e4: '万 萬 만',
  1e5: 'lakh lakhs',
  1e6: 'm M mn mln mm million millions mio mio. milione milioni millionen millones milhões milhão 百万 百萬 백만',
  1e7: 'crore crores cr 千万',
  1e8: '亿 億 억',
  1e9: 'b B bn billion billions mld mld. mrd mrd. miliardo miliardi milliarde milliarden milliards milliard bilhões 十亿 十億',
  1e12: 't T tn trn trillion trillions 万亿 兆',
};

/** Unit of a bare number ← the word or words after it. */
export const unitWords: Readonly<Record<string, string>> = {
  percent: 'pct|percent|per cent|prozent|per cento|pour cent|por ciento|por cento|％',
  points:
    'pp|pps|ppt|ppts|p.p|pts|percentage points|percentage point|percentage pts|%-points|points de|punti percentuali|prozentpunkte|puntos porcentuales|个百分点|個百分點|百分点|pt',
  basisPoints: 'bp|bps|basis points|basis point|punti base|basispunkte|个基点|基点',
  multiple: 'times|倍|mal',
  days: 'days|day|天|日|giorni|tage|jours',
  years: 'years|year|anni|jahre|ans|años',
};

/** What is counted ← the word after the number. The unit of the fact is the key. */
export const countNouns: Readonly<Record<string, string>> = {
  shares: 'shares|ordinary shares|common shares|adss|ads|adrs|adr|new shares|class a|azioni|aktien|股',
  stores: 'stores|store|outlets|branches|restaurants|locations|warehouses|clubs|supermarkets|hotels|schools|clinics|negozi|filialen|magasins|门店|店',
  employees: 'employees|staff|people|headcount|dipendenti|mitarbeiter|salariés|员工',
  MW: 'mw|megawatts|megawatt',
  GW: 'gw|gigawatts|gigawatt',
  GWh: 'gwh',
  MWh: 'mwh',
  sqm: 'sqm|sq m|square metres|square meters|平方米',
  sqft: 'sqft|sq ft|square feet|sf',
  users: 'users|subscribers|customers|members|accounts|clients|maus|daus|mau|dau|clienti|kunden|用户|客户',
  vehicles: 'vehicles|cars|units|deliveries|辆|台',
  boe: 'boe|barrels|bbl|boepd|mboe|mmboe|kboe|bpd',
  tonnes: 'tonnes|tons|kt|mt|mtpa|吨',
  cabinets: 'cabinets|racks|机柜',
  aircraft: 'aircraft|planes|jets',
};

/** Words before a number that make it the number of a thing. */
export const labelWords =
  'exhibit exhibits figure figures table tables chart charts page pages note notes item items section sections appendix part phase level rank vol volume no number step chapter ' +
  'article rule form schedule proposal annex footnote version release build model series category class tier type room floor suite box zip tel fax phone ext line case scenario top p nasdaq csi ftse russell fortune nikkei stoxx dax cac ' +
  'tabelle abbildung seite tabella figura pagina grafico tableau graphique 图 表 第 附注 ifrs ias ias asc sfas topic regulation act';
