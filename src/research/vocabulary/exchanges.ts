/** ISO code of the currency in which an exchange quotes ← its codes behind a ticker: `ACM AU`, `ACME.AX`. */
const quoted: Readonly<Record<string, string>> = {
  USD: 'US UN UW UQ UR N O OQ K A',
  HKD: 'HK',
  EUR: 'GR GY FP NA IM SM BB AV ID PL FH GA DE PA AS MI MC BR VI IR LS HE AT F',
  GBX: 'LN L',
  JPY: 'JP JT T',
  CHF: 'SW VX SE SZ S',
  SEK: 'SS ST',
  NOK: 'NO OL',
  DKK: 'DC CO',
  AUD: 'AU AX',
  NZD: 'NZ',
  CAD: 'CN CT TO V',
  CNY: 'CH CG CS C1 C2 SH',
  TWD: 'TT TW TWO',
  KRW: 'KS KQ KP',
  INR: 'IN IB IS NS BO',
  SGD: 'SP SI',
  MYR: 'MK KL',
  THB: 'TB BK',
  IDR: 'IJ JK',
  PHP: 'PM PS',
  ZAR: 'SJ JO J',
  BRL: 'BZ BS SA',
  MXN: 'MM MX',
  TRY: 'TI',
  SAR: 'AB SE.',
  PLN: 'PW WA',
  ILS: 'IT TA',
};

const currencyByExchange = new Map<string, string>();
for (const [currency, codes] of Object.entries(quoted)) for (const code of codes.split(' ')) if (!currencyByExchange.has(code)) currencyByExchange.set(code, currency);

/** Currency of a ticker by the exchange behind it; null where none is printed or known. */
export const currencyOfTicker = (ticker: string): string | null => currencyByExchange.get(/[ .]([A-Z0-9]{1,3})$/.exec(ticker)?.[1] ?? '') ?? null;

/** `522 HK`, `ACME US`, `7203.T`: letters or digits with the code of an exchange. */
export const isExchangeTicker = (text: string): boolean => /^[A-Z0-9&]{1,6}(?:\/[AB])?[ .][A-Z]{1,3}\d?$/.test(text) && currencyOfTicker(text) !== null;
