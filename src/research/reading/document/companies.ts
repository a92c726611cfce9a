/** Which companies a text speaks of, from the ways in which tickers and names are printed. */
import type { CompanyMention } from '../../../kernel/records.ts';
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';

interface Candidate {
  id: string;
  ticker: string | null;
  name: string | null;
  exchange: string | null;
  first: number;
  score: number;
}

/** Capital letters in brackets that are no tickers: currencies, measures, technical terms. */
const notTickers = new Set(
  (
    'CURRENT ANNUAL REPORT FORM EXHIBIT TEST NOTES TABLE TOTAL ' +
    'AI API APAC ADR ADS ADTV AGM ARPU ARR ASP AUM B2B B2C BPS BU BVPS CAD CAGR CAPEX CAPM CCY CDN CEO CFO CFPS CNY COGS COO CPI CPU CROCI CTO DAU DCF DDM DPS DTC EBIT EBITA EBITDA EBITDAR EM EMEA EPS EQT ESG ETF EU EUR EV EVA FCF FCFE FCFF FFO FX FY FYE GAAP GBP GDP GMV GPM GPU HK HKD HQ HR IFRS IP IPO IR IRR IT JPY JV KOL KPI KRW LLC LLM LNG LTM LTV M&A MAU ML MOU MSCI MVL NAV NDR NII NIM NM NPAT NPL NR NTM OCF OECD OP OPEX OPM P&L PAT PBT PC PE PEG PP PPA PPE PPI PR PT Q&A QOQ R&D RMB ROA ROAE ROCE ROE ROI ROIC RPO RS SAAS SAM SBC SDK SEC SFV SG&A SGD SME SOE SOM SOTP SPAC SSS SSSG TAM TGR TP TSR TTM TV UK UN US USA USD VAT VIE VAR WACC YOY YTD YTM BUY SELL HOLD NYSE NASDAQ HKEX SEHK LSE TSE EPV LFL ESOP RSU CIO COVID USP UAV EPC OEM ODM SKU IDC CSP PAAS IAAS MAAS GPM OPM NPM GWM IB CET CET1 RWA ROTE ROTCE LCR CASM RASM ASM RPM EBU MW GW KW'
  ).split(' '),
);

const prefixed =
  /\(?\b(NASDAQ(?:GS|GM|CM)?|NasdaqGS|Nasdaq|NYSE(?: American| Arca)?|AMEX|HKEX|SEHK|HKSE|HKG|SSE|SZSE|SH|SZ|LSE|LON|TSE|TYO|TSX|ASX|KRX|KOSPI|KOSDAQ|TWSE|TPE|NSE|BSE|SGX|FWB|XETRA|XETR|FRA|EPA|AMS|BIT|BME|SIX|SWX|Euronext(?: [A-Z][a-z]+)?|OTC(?:MKTS|QX)?|B3|BVMF|JSE|HK)\s?:\s?([A-Z0-9][A-Z0-9.-]{0,7})\b/g;
const suffixed = /\b(\d{3,6}|[A-Z]{1,6})\.(HK|SS|SZ|SH|N|O|OQ|K|L|DE|PA|AS|MI|MC|SW|T|KS|KQ|TW|TWO|AX|SI|TO|NS|BO|SA|ST|CO|OL|HE|BR|VI|F|MX|JK|BK|KL)\b/g;
const bloomberg =
  /\b(\d{3,6}|[A-Z]{1,6}) (US|HK|LN|GY|GR|FP|JP|JT|IM|SM|NA|SW|SE|AU|IN|KS|KQ|TT|SP|CN|CT|BZ|BB|DC|NO|FH|SS|SJ|MK|TB|IJ|PM|CH|C1|C2)(?: Equity\b|(?=[\s),;|\]/]|$))/g;
const bracketed = /\(["“]?([A-Z]{1,5}(?:\.[A-Z]{1,2})?)["”]?\)/g;
const cashtag = /(?<![\w$])\$([A-Z]{1,5})\b/g;
const alone = /^[ \t>*#]*([A-Z]{2,5})[ \t*]*$/gm;

/** `Acme Cloud Holdings (`: the capitalised words right before a bracket. */
export function nameBefore(text: string, at: number): string | null {
  const before = text
    .slice(Math.max(0, at - 80), at)
    .replace(/[*_]/g, '')
    .replace(/["“(]\s*$/, '')
    .trimEnd();
  // `Acme, Inc. (` and a name broken over a line
  const line = before
    .slice(before.lastIndexOf('\n\n') + 1)
    .replace(/\n/g, ' ')
    .replace(/,? (?:Inc|Corp|Ltd|Co|LLC|N\.V|S\.A|S\.p\.A|plc|PLC|AG|SE|Corporation|Company|Limited|Group Holdings)\.?$/, '')
    .replace(/,$/, '');
  const match = /((?:[\p{Lu}\d][\p{L}\d&.'’-]*|(?<![\p{L}\d])[a-z]{1,3}(?= \p{Lu})|&)(?:[ \t]+(?:[\p{Lu}\d][\p{L}\d&.'’-]*|&|of|de|the|and|do|da|del))*)$/u.exec(line);
  const name = match?.[1]
    ?.replace(/^(?:The|In|At|For|By|From|And|On|About|Buy|Sell|Hold|Upgrade|Downgrade|Why|Is|What|Executive Summary|Key Points|Summary|Overview|Introduction)\s+(?=\p{Lu})/u, '')
    .replace(/['’]s$/, '')
    .trim();
  return name !== undefined && /^\p{Lu}/u.test(name) && name.length >= 2 && name.length <= 60 ? name : null;
}

export function findCompanies(text: string, title: string): CompanyMention[] {
  const found = new Map<string, Candidate>();
  const add = (ticker: string, at: number, score: number, name: string | null, exchange: string | null): void => {
    const known = found.get(ticker);
    const early = at < 600 ? 3 : at < 2500 ? 1 : 0;
    if (known === undefined) found.set(ticker, { id: ticker, ticker, name, exchange, first: at, score: score + early });
    else {
      known.score += Math.min(2, score);
      known.name ??= name;
      known.exchange ??= exchange;
      known.first = Math.min(known.first, at);
    }
  };
  for (const m of text.matchAll(prefixed)) {
    if (m[1] === 'HK' || m[1] === 'SH' || m[1] === 'SZ' ? /^\d/.test(m[2]!) : true) add(m[1] === 'HK' ? `${m[2]}.HK` : m[2]!, m.index, 5, nameBefore(text, m.index), m[1]!);
  }
  for (const m of text.matchAll(suffixed)) {
    const ticker = `${m[1]}.${m[2]}`;
    if (/^[A-Z]$/.test(m[1]!) && m[2]!.length === 1 && text[m.index - 1] !== '(') continue;
    add(ticker, m.index, text[m.index - 1] === '(' ? 5 : 3, text[m.index - 1] === '(' ? nameBefore(text, m.index - 1) : nameBefore(text, m.index), m[2]!);
  }
  for (const m of text.matchAll(bloomberg)) {
    if (notTickers.has(m[1]!) && !/\(/.test(text[m.index - 1] ?? '')) continue;
    // `0.139 US dollars`
    if (/[\d.,]/.test(text[m.index - 1] ?? '') || /^ (?:dollars?|cents?|equit(?:y|ies)|stocks?)\b/.test(text.slice(m.index + m[0].length, m.index + m[0].length + 10))) continue;
    if (!/^\d/.test(m[1]!) && text[m.index - 1] !== '(' && !/Equity|[|(]/.test(text.slice(m.index, m.index + 16)) && !lineStartsWith(text, m.index)) continue;
    add(`${m[1]} ${m[2]}`, m.index, 4, nameBefore(text, m.index), m[2]!);
  }
  for (const m of text.matchAll(bracketed)) {
    const ticker = m[1]!;
    if (ticker.length < 2 || notTickers.has(ticker) || matchWhole(wordsIn(ticker, 0, ticker.length)) !== null) continue;
    const name = nameBefore(text, m.index);
    if (name === null || /\d$/.test(name) || (m.index > 600 && isAcronym(ticker, name))) continue;
    add(ticker, m.index, 3, name, null);
  }
  for (const m of text.matchAll(
    /\b(?:Ticker|Symbol|Trading [Ss]ymbol(?:\(s\))?|Bloomberg|Reuters|RIC)(?::|\*\*|\s\|)\W{0,8}([A-Z0-9]{2,6}(?:\.[A-Z]{1,2})?(?: (?:US|HK|LN|GY|GR|FP|JP|IM|SM|NA|SW|AU|IN|KS|TT|SP|CN))?)\b/g,
  ))
    if (!notTickers.has(m[1]!)) add(m[1]!, m.index, 5, null, null);
  const cover = /Title of each class[\s\S]{0,500}?\b([A-Z]{1,5})\b\s+(?:The )?(?:New York Stock Exchange|N(?:asdaq|ASDAQ)|NYSE)/.exec(text.slice(0, 12_000));
  if (cover !== null) add(cover[1]!, cover.index, 8, null, null);
  for (const m of text.matchAll(cashtag)) add(m[1]!, m.index, 4, null, null);
  for (const m of text.matchAll(alone)) {
    if (notTickers.has(m[1]!) || m.index > 3000) continue;
    if (matchWhole(wordsIn(m[1]!, 0, m[1]!.length)) !== null) continue;
    add(m[1]!, m.index, 2, null, null);
  }
  merge(found);
  const list = [...found.values()];
  for (const candidate of list) {
    const inTitle = candidate.name !== null && title.includes(candidate.name.split(' ')[0]!);
    candidate.score += (inTitle || title.includes(candidate.id) ? 4 : 0) + Math.min(6, countOf(text, candidate.name ?? candidate.id));
    if (candidate.name === null) candidate.name = nameForTicker(text, title, candidate.id);
  }
  list.sort((a, b) => b.score - a.score || a.first - b.first);
  return list.map((c) => ({
    id: c.id,
    ...(c.ticker !== null ? { ticker: c.ticker } : {}),
    ...(c.name !== null ? { name: c.name } : {}),
    ...(c.exchange !== null ? { exchange: c.exchange } : {}),
  }));
}

/** `Performance and Customer Excellence (PACE)`: the initials of a term, explained in passing. */
const isAcronym = (ticker: string, name: string): boolean => {
  const words = name.split(/[ -]+/).filter((w) => w !== '');
  return words.length >= 3 && words.map((w) => w[0]!.toUpperCase()).join('') === ticker;
};

const lineStartsWith = (text: string, at: number): boolean => at === 0 || /[\n|]\s*$/.test(text.slice(Math.max(0, at - 4), at));

/** `1024.HK` and `1024 HK`, `KC` and `KC.O` are one company: the form printed first is kept. */
function merge(found: Map<string, Candidate>): void {
  const root = (id: string): string => id.replace(/[. ].*$/, '').replace(/^0+/, '');
  const byRoot = new Map<string, Candidate>();
  for (const candidate of [...found.values()].sort((a, b) => b.score - a.score || a.first - b.first)) {
    const key = root(candidate.id);
    const known = byRoot.get(key) ?? (candidate.name === null ? undefined : [...byRoot.values()].find((c) => c.name !== null && sameName(c.name, candidate.name!)));
    if (known === undefined) byRoot.set(key, candidate);
    else {
      known.score += candidate.score;
      known.name ??= candidate.name;
      known.exchange ??= candidate.exchange;
      found.delete(candidate.id);
    }
  }
}

const sameName = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() || a.toLowerCase().startsWith(`${b.toLowerCase()} `) || b.toLowerCase().startsWith(`${a.toLowerCase()} `);

function countOf(text: string, needle: string): number {
  let count = 0;
  for (let i = text.indexOf(needle); i >= 0 && count < 8; i = text.indexOf(needle, i + needle.length)) count++;
  return count;
}

function nameForTicker(text: string, title: string, ticker: string): string | null {
  // the capitalised words of the title that the text repeats most
  const words = [...title.matchAll(/\p{Lu}[\p{L}&.'’-]+(?: \p{Lu}[\p{L}&.'’-]+)*/gu)].map((m) => m[0].replace(/['’]s$/, ''));
  let best: string | null = null;
  let most = 1;
  for (const word of words) {
    if (
      word === ticker ||
      /^(?:What|Why|How|When|Where|Who|The|Is|Are|Can|Will|Market|Analyst|Markets|Equity|Research|Company|First|Second|Third|Fourth|Quarter|Results|Non-IFRS|Non-GAAP)$/.test(
        word.split(' ')[0]!,
      )
    )
      continue;
    for (const part of [word, word.split(' ').slice(0, 2).join(' '), word.split(' ')[0]!]) {
      const count = countOf(text, part);
      if (count > most && part.length > 3) {
        most = count;
        best = part;
      }
    }
  }
  return best;
}
