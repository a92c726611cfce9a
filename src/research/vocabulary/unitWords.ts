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
  KRW: '₩ KRW won Won 원 韩元',
  TWD: 'NT$ TWD NTD 台币 新台幣',
  SGD: 'S$ SGD',
  AUD: 'A$ AUD',
  CAD: 'C$ CAD',
  NZD: 'NZ$ NZD',
  CHF: 'CHF SFr Sfr francs',
  SEK: 'SEK SKr Skr kronor',
  NOK: 'NOK NKr',
  DKK: 'DKK DKr',
  INR: '₹ INR Rs rupees',
  BRL: 'R$ BRL reais',
  MXN: 'MX$ MXN Ps',
  ZAR: 'ZAR rand',
  THB: 'THB Bt ฿ baht Baht',
  IDR: 'IDR Rp rupiah',
  MYR: 'MYR RM ringgit',
  PHP: 'PHP Php ₱',
  VND: 'VND ₫ dong',
  RUB: '₽ RUB roubles rubles',
  TRY: '₺ TRY TL lira',
  PLN: 'PLN zł zloty zlotys',
  CZK: 'CZK Kč koruna',
  HUF: 'HUF Ft forint',
  RON: 'RON lei',
  SAR: 'SAR SR riyals',
  AED: 'AED Dh Dhs dirhams',
  QAR: 'QAR QR',
  KWD: 'KWD KD',
  ILS: 'ILS NIS ₪ shekels',
  EGP: 'EGP',
  NGN: '₦ NGN naira',
  KES: 'KES KSh KShs',
  PKR: 'PKR PRs',
  BDT: 'BDT Tk',
  LKR: 'LKR',
  ARS: 'ARS AR$',
  CLP: 'CLP CLP$ CH$',
  COP: 'COP COP$',
  PEN: 'PEN',
  MOP: 'MOP MOP$',
  UAH: 'UAH ₴ hryvnia',
  KZT: 'KZT ₸ tenge',
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
  1e9: 'b B bn bln billion billions mld mld. mrd mrd. miliardo miliardi milliarde milliarden milliards milliard bilhões 十亿 十億',
  1e12: 't T tn trn trillion trillions 万亿 兆 조',
};

/** Unit of a bare number ← the word or words after it. */
export const unitWords: Readonly<Record<string, string>> = {
  percent: 'pct|percent|per cent|prozent|per cento|pour cent|por ciento|por cento|％',
  points:
    'pp|pps|ppt|ppts|p.p|pts|percentage points|percentage point|percentage pts|%-points|points de|punti percentuali|prozentpunkte|puntos porcentuales|个百分点|個百分點|百分点|pt',
  basisPoints: 'bp|bps|basis points|basis point|punti base|basispunkte|个基点|基点',
  multiple: 'times|倍|mal|vez|veces|vezes|volte|fois',
  days: 'days|day|天|日|giorni|tage|jours',
  years: 'years|year|anni|jahre|ans|años',
};

/** What is counted ← the word after the number. The unit of the fact is the key. */
export const countNouns: Readonly<Record<string, string>> = {
  shares: 'shares|ordinary shares|common shares|adss|ads|adrs|adr|new shares|class a|azioni|aktien|股',
  stores:
    'stores|store|shops|cafes|bakeries|salons|studios|gyms|dealerships|pharmacies|showrooms|theatres|theaters|outlets|branches|restaurants|locations|warehouses|clubs|supermarkets|hotels|schools|clinics|negozi|filialen|magasins|门店|店',
  employees: 'employees|staff|people|headcount|dipendenti|mitarbeiter|salariés|员工',
  users: 'users|subscribers|customers|members|accounts|clients|maus|daus|mau|dau|clienti|kunden|用户|客户',
  vehicles: 'vehicles|cars|units|deliveries|辆|台',
  cabinets: 'cabinets|racks|机柜',
  aircraft: 'aircraft|planes|jets',
};

/**
 * Units of measurement ← signs and words, as printed: case tells `Mt` from a place on a map. Words of several letters
 * in lower case are also read where they begin with a capital.
 */
export const measureWords: Readonly<Record<string, string>> = {
  kW: 'kW|KW|kilowatt|kilowatts',
  MW: 'MW|mw|megawatt|megawatts|兆瓦',
  GW: 'GW|gw|gigawatt|gigawatts|吉瓦',
  kWh: 'kWh|KWh|kwh|kilowatt hours',
  MWh: 'MWh|mwh|megawatt hours',
  GWh: 'GWh|gwh|gigawatt hours',
  TWh: 'TWh|twh|terawatt hours',
  kg: 'kg|kgs|kilogram|kilograms',
  t: 'tonne|tonnes|tons|ton|metric tons|metric tonnes|short tons|吨|噸|トン|톤',
  kt: 'kt|ktpa|ktonnes|kilotonnes',
  Mt: 'Mt|mt|Mtpa|mtpa|MMT|mmt|million tonnes',
  wmt: 'wmt',
  kwmt: 'kwmt',
  Mwmt: 'Mwmt',
  dmt: 'dmt',
  kdmt: 'kdmt',
  oz: 'oz|ozs|ounce|ounces',
  koz: 'koz|kozs',
  Moz: 'Moz|moz',
  lb: 'lb|lbs|pound weight',
  klb: 'klb|klbs',
  Mlb: 'Mlb|Mlbs|mlb|mlbs|mmlb|mmlbs',
  ct: 'carat|carats',
  kct: 'kct',
  Mct: 'Mct',
  bbl: 'bbl|bbls|barrel|barrels',
  kbbl: 'kbbl|kbbls|mbbl|mbbls',
  mmbbl: 'mmbbl|mmbbls|MMbbl|MMbbls',
  bpd: 'bpd|b/d|bbl/d|barrels a day|barrels per day',
  kbpd: 'kbpd|kb/d|kbbl/d|kbd|mbpd|mb/d|mbbl/d|mbd',
  boe: 'boe',
  kboe: 'kboe|mboe|Mboe|MBoe',
  mmboe: 'mmboe|MMboe|MMBoe',
  boepd: 'boepd|boe/d|BOE/d',
  kboepd: 'kboepd|kboe/d|mboepd|mboe/d|mboed|kboed|Mboe/d|MBOE/d|MBoe/d',
  mcf: 'mcf|Mcf',
  mmcf: 'mmcf|MMcf',
  mmcfpd: 'mmcf/d|MMcf/d|mmcfd|MMcfd|mmcfpd',
  bcf: 'bcf|Bcf',
  bcfpd: 'bcf/d|Bcf/d|bcfd|bcfpd',
  tcf: 'tcf|Tcf',
  MMBtu: 'mmbtu|MMBtu|MMBTU|mmBtu',
  PJ: 'PJ',
  TJ: 'TJ',
  GJ: 'GJ',
  sqm: 'sqm|sq m|sq. m|square metres|square meters|square metre|square meter|m²|平方米|平方公尺',
  sqft: 'sqft|sq ft|sq. ft|square feet|square foot|sf|psf|平方呎|平方英尺',
  ha: 'hectare|hectares',
  acres: 'acre|acres',
  km: 'km|kms|kilometre|kilometres|kilometer|kilometers|公里',
  m3: 'm³|cbm|cubic metres|cubic meters|cubic metre|立方米',
  l: 'litre|litres|liter|liters',
  hl: 'hl|hectolitre|hectolitres',
  khl: 'khl',
  mhl: 'mhl|mn hl',
  TEU: 'TEU|TEUs|teu',
  kTEU: 'kTEU',
  RPK: 'RPK|RPKs',
  ASK: 'ASK|ASKs',
  RTK: 'RTK|RTKs',
  ATK: 'ATK|ATKs',
};

/** Words before a number that make it the number of a thing. */
export const labelWords =
  'exhibit exhibits figure figures table tables chart charts page pages note notes item items section sections appendix part phase ph level rank vol volume no number step chapter ' +
  'article rule form schedule proposal annex footnote version release build model series category class tier type room floor suite box zip tel fax phone ext line case scenario top p nasdaq csi ftse russell fortune nikkei stoxx dax cac ' +
  'tabelle abbildung seite tabella figura pagina grafico tableau graphique 图 表 第 附注 ifrs ias ias asc sfas topic regulation act';
