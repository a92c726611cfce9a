/** The ways in which a text prints the code of a listed company. */
import { sought } from '../matching/sought.ts';
import type { Opening } from './openings.ts';

/** Capital letters that are no tickers: currencies, measures, technical terms. */
export const notTickers: ReadonlySet<string> = new Set(
  (
    'CURRENT ANNUAL REPORT FORM EXHIBIT TEST NOTES TABLE TOTAL SOURCE ' +
    'AI API APAC ADR ADS ADTV AGM ARPU ARR ASP AUM AUD B2B B2C BPS BU BVPS BBG CAD CAGR CAPEX CAPM CCY CDN CEO CFO CFPS CHF CNY COGS COO CPI CPU CROCI CTO DAU DCF DDM DKK DPS DTC EBIT EBITA EBITDA EBITDAR EM EMEA EPS EQT ESG ETF EU EUR EV EVA FCF FCFE FCFF FFO FX FY FYE GAAP GBP GDP GMV GPM GPU HK HKD HQ HR IFRS IP IPO IR IRR IT JPY JV KOL KPI KRW LLC LLM LNG LTM LTV M&A MAU ML MOU MSCI MVL NAV NDR NII NIM NM NPAT NPL NR NTM OCF OECD OP OPEX OPM P&L PAT PBT PC PE PEG PP PPA PPE PPI PR PT Q&A QOQ R&D RIC RMB ROA ROAE ROCE ROE ROI ROIC RPO RS SAAS SAM SBC SDK SEC SEK SFV SG&A SGD SME SOE SOM SOTP SPAC SSS SSSG TAM TGR TP TSR TTM TV TWD UK UN US USA USD VAT VIE VAR WACC YOY YTD YTM BUY SELL HOLD NYSE NASDAQ HKEX SEHK LSE TSE EPV LFL ESOP RSU CIO COVID USP UAV EPC OEM ODM SKU IDC CSP PAAS IAAS MAAS NPM GWM IB CET CET1 RWA ROTE ROTCE LCR CASM RASM ASM RPM EBU MW GW KW NA INR BRL MXN ZAR NOK PLN'
  ).split(' '),
);

export interface PrintedTicker {
  readonly ticker: string;
  readonly at: number;
  /** How surely it is a ticker. */
  readonly score: number;
  readonly exchange: string | null;
  /** Offset at which the company's name ends, where it stands right before; −1 where none can. */
  readonly nameEnd: number;
  /** The name itself, where its line opens with it. */
  readonly name?: string;
  /** Words that hold for a ticker only where the text says it again or names a company it abbreviates. */
  readonly needsSupport: boolean;
}

const prefixed = sought(
  /\(?\b(NASDAQ(?:GS|GM|CM)?|NasdaqGS|Nasdaq|NYSE(?: American| Arca)?|AMEX|HKEX|SEHK|HKSE|HKG|SSE|SZSE|SH|SZ|LSE|LON|AIM|TSE(?: (?:Prime|Standard|Growth))?|TYO|TSX(?:V)?|ASX|KRX|KOSPI|KOSDAQ|TWSE|TPE|NSE|BSE|SGX|FWB|XETRA|XETR|FRA|EPA|AMS|BIT|BME|SIX|SWX|Euronext(?: [A-Z][a-z]+)?|OTC(?:MKTS|QX)?|B3|BVMF|JSE|HK)\s?:\s?([A-Z0-9][A-Z0-9.&-]{0,13})\b/g,
);
/** `listed on Nasdaq (ACME)`: the name stands elsewhere. */
const listedOn = sought(
  /\b(?:Nasdaq|NASDAQ|NYSE|New York Stock Exchange|Hong Kong Stock Exchange|London Stock Exchange)(?: [A-Z][a-z]+){0,3} \((?:[Tt]icker:? )?["“]?([A-Z]{1,5})["”]?\)/g,
);
const suffixed = sought(
  /\b(\d{3,6}|[A-Z][A-Z0-9&]{0,9}[a-z]?|[A-Z]{1,5}-[A-Z])\.(HK|SS|SZ|SH|US|CH|N|O|OQ|K|L|DE|PA|AS|MI|MC|SW|VX|S|T|KS|KQ|TW|TWO|AX|SI|TO|NS|BO|SA|ST|CO|OL|HE|BR|VI|LS|IR|IS|NZ|F|MX|JK|BK|KL|DC|JO)\b(?![-.]?\p{L})/gu,
);
const bloomberg = sought(
  /\b(\d{3,6}|[A-Z][A-Z0-9]{0,5}|[A-Z]{1,5}\/[AB]?) (US|HK|LN|GY|GR|FP|JP|JT|IM|SM|NA|SW|SE|AU|IN|KS|KQ|TT|SP|CN|CT|BZ|BB|DC|NO|FH|SS|SJ|MK|TB|IJ|PM|PL|AV|ID|NZ|MM|AB|QD|UH|TI|CH|C1|C2)(?: Equity\b|(?=[\s),;|\]/]|$))/g,
);
const bracketed = sought(/\(["“]?([A-Z]{1,5}(?:\.[A-Z]{1,2})?)["”]?\)/g);
const cashtag = sought(/(?<![\w$])(?<!\b(?:in|IN|In) )\$(?![MBKTX]\b)([A-Z]{1,5})\b/g);
const named = sought(
  /\b(?:Ticker|Symbol|Trading [Ss]ymbol(?:\(s\))?|Bloomberg(?: [Cc]ode)?|Reuters(?: [Cc]ode)?|RIC|BBG)(?::|\*\*|\s\||(?= [A-Z0-9]{2,10}n?\.[A-Z]| [A-Z0-9]{2,6} [A-Z]{2}\b))\W{0,8}([A-Z0-9]{2,8}n?(?:\.[A-Z]{1,2})?(?: (?:US|HK|LN|GY|GR|FP|JP|IM|SM|NA|SW|AU|IN|KS|TT|SP|CN))?)\b/g,
);
/** `Stock Code: 1024`, `Code number: 7203`, `股份代號：2020`. */
const coded = sought(
  /(?:[Ss]tock [Cc]odes?|STOCK CODES?|[Ss]ecurities [Cc]ode|[Cc]ode [Nn]umber|[Cc]ode [Nn]o\.?|股份代[號号]|股票代[碼码]|证券代码|証券コード|コード番号)\s?[:：]?\s?(\d{3,6})\b/g,
);
/** `锐光科技（02382）`, `启明股份(600123)`: a code of five digits is of Hong Kong, one of six of the mainland exchange that its first digit names. */
const hanCoded = sought(/[\u3400-\u9fff](?:-?[A-Z]{1,3})?[（(](\d{5,6})[)）]/g);
/** `明和電装（6594）`, in a text with kana. */
const japaneseCoded = sought(/[\u3040-\u30ff\u3400-\u9fffA-Z][（(](\d{4}|\d{3}[A-Z])[)）]/g);
const hanTicker = (code: string): string =>
  code.length === 5 ? `${String(Number(code)).padStart(4, '0')}.HK` : `${code}.${code.startsWith('6') ? 'SH' : /^[03]/.test(code) ? 'SZ' : 'BJ'}`;
const alone = /^[ \t>*#]*([A-Z]{2,5})[ \t*]*$/gm;
/** `By Anna Berg  ACME`: a column's author and its tag. */
const tagged = /^By (?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:\p{Lu}[\p{L}'’-]+ )?([A-Z]{2,5})[ \t]*$/gmu;
/** `ACME / NAS`: a ticker and its exchange on a line. */
const listed = sought(/^[ \t]*([A-Z]{1,5}) ?[/|] ?(?:NAS|NASDAQ|NYS|NYSE|NYQ|NSQ|LSE|HKG|ETR|EPA)[ \t]*$/gm);
/** `ACME: Acme Holdings`, `ACME   Last 12.50`, `**ACME** at $97`. */
const leading = /^[ \t>*#]{0,6}([A-Z]{2,5})(?=\*{0,2}(?:: \p{Lu}|[ \t]{1,12}(?:Last|Price|Close|Quote|closed)\b|\*\* (?:at|trades|costs)\b|[ \t]{1,12}\*{0,2}\\?[$€£]\d))/gmu;

const exchangeOfCountry = new Set(['HK', 'SH', 'SZ']);

/** Every place where a ticker is printed, the surest forms first. */
export function printedTickers(text: string, openings: readonly Opening[]): PrintedTicker[] {
  const found: PrintedTicker[] = [];
  const add = (ticker: string, at: number, score: number, exchange: string | null, nameEnd = -1, needsSupport = false): void => {
    found.push({ ticker, at, score, exchange, nameEnd, needsSupport });
  };
  for (const m of prefixed.all(text)) {
    if (exchangeOfCountry.has(m[1]!) && !/^\d/.test(m[2]!)) continue;
    add(m[1] === 'HK' ? `${m[2]}.HK` : m[2]!, m.index, 5, m[1]!, m.index);
  }
  for (const m of listedOn.all(text)) add(m[1]!, m.index + m[0].lastIndexOf(m[1]!), 5, null);
  for (const m of suffixed.all(text)) {
    const bracket = text[m.index - 1] === '(';
    // `U.S`, `Q.T`: one letter each is an abbreviation
    if (/^[A-Z]$/.test(m[1]!) && m[2]!.length === 1 && !bracket) continue;
    if (/^[A-Z]+$/.test(m[1]!) && notTickers.has(m[1]!) && !bracket) continue;
    add(`${m[1]}.${m[2]}`, m.index, bracket ? 5 : 3, m[2]!, bracket ? m.index - 1 : m.index);
  }
  for (const m of bloomberg.all(text)) {
    if (notTickers.has(m[1]!) && text[m.index - 1] !== '(') continue;
    // `0.139 US dollars`
    if (
      /[\d.,]/.test(text[m.index - 1] ?? '') ||
      /^ (?:dollars?|cents?|equit(?:y|ies)|stocks?|operations?|sales|revenues?)\b/.test(text.slice(m.index + m[0].length, m.index + m[0].length + 12))
    )
      continue;
    const marked = /[(|,/]\s?$|[-–—:]\s$|BBG:? ?$|Bloomberg:? ?$|\.[A-Z]{1,2} {1,3}$/.test(text.slice(Math.max(0, m.index - 12), m.index));
    if (!/^\d/.test(m[1]!) && !marked && !/Equity|[|(]/.test(text.slice(m.index, m.index + 16)) && !lineStartsWith(text, m.index)) continue;
    // a form of company, and words of a line in capitals: `ACME SE`, `PROFIT IN THE YEAR`
    if (m[2] === 'SE' && !marked) continue;
    if (text[m.index - 1] !== '(' && /^[ \t]+\p{Lu}{2}/u.test(text.slice(m.index + m[0].length, m.index + m[0].length + 8))) continue;
    // years and house numbers: `2026 US election`
    if (/^(?:19|20)\d\d$/.test(m[1]!) && m[2] === 'US') continue;
    add(`${m[1]} ${m[2]}`, m.index, 4, m[2]!, m.index);
  }
  for (const m of bracketed.all(text)) if (m[1]!.length >= 2 && !notTickers.has(m[1]!)) add(m[1]!, m.index, 3, null, m.index, true);
  for (const o of openings)
    if (o.code !== null && /^[A-Z]{1,5}$/.test(o.code)) found.push({ ticker: o.code, at: o.at, score: 4, exchange: null, nameEnd: o.nameEnd, name: o.name, needsSupport: false });
  for (const m of named.all(text)) if (!notTickers.has(m[1]!)) add(m[1]!, m.index + m[0].length - m[1]!.length, 5, null);
  for (const m of listed.all(text)) add(m[1]!, m.index + m[0].indexOf(m[1]!), 5, null);
  for (const m of coded.all(text)) add(m[1]!, m.index, 5, null);
  if (/[\u3040-\u30ff]/.test(text)) for (const m of japaneseCoded.all(text)) add(`${m[1]}.T`, m.index + m[0].length - 1 - m[1]!.length, 5, 'T', m.index + m[0].search(/[（(]/));
  for (const m of hanCoded.all(text)) {
    const ticker = hanTicker(m[1]!);
    const at = m.index + m[0].search(/[（(]/);
    add(ticker, at + 1, 5, ticker.slice(-2), at);
  }
  const cover = /Title of each class[\s\S]{0,500}?\b([A-Z]{1,5})\b\s+(?:The )?(?:New York Stock Exchange|N(?:asdaq|ASDAQ)|NYSE)/.exec(text.slice(0, 12_000));
  if (cover !== null) add(cover[1]!, cover.index, 8, null);
  for (const m of cashtag.all(text)) if (!notTickers.has(m[1]!)) add(m[1]!, m.index, 4, null);
  const head = text.slice(0, 3000);
  for (const m of head.matchAll(leading)) if (!notTickers.has(m[1]!)) add(m[1]!, m.index + m[0].length - m[1]!.length, 3, null, -1, true);
  for (const m of head.matchAll(tagged)) if (!notTickers.has(m[1]!)) add(m[1]!, m.index + m[0].trimEnd().length - m[1]!.length, 3, null, -1, true);
  for (const m of head.matchAll(alone)) if (!notTickers.has(m[1]!)) add(m[1]!, m.index, 2, null, -1, true);
  return found;
}

const lineStartsWith = (text: string, at: number): boolean => at === 0 || /[\n|]\s*$/.test(text.slice(Math.max(0, at - 4), at));

/** `1024.HK`, `1024 HK`, `01024` and `ABCD`, `ABCD.O`, `ABCD US` name one listing each. */
export const tickerRoot = (ticker: string): string =>
  ticker
    .replace(/[. /:].*$/, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/(?<=^[A-Z]{2,})n$/, '');
