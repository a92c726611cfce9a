/** The words by which documents name how a target was come by, and the stretch of text around a figure that speaks of it. */
import type { Span } from '../../../kernel/records.ts';

export type MethodId =
  | 'dcf'
  | 'sumOfParts'
  | 'dividends'
  | 'residualIncome'
  | 'assetValue'
  | 'evToEbitda'
  | 'evToEbit'
  | 'evToSales'
  | 'priceToSales'
  | 'priceToBook'
  | 'cashFlowYield'
  | 'dividendYield'
  | 'earnings';

const row = (id: MethodId, name: string, ...patterns: readonly RegExp[]) => ({ id, name, patterns });

/** The more particular words first: `EV/EBITDA` is no multiple of earnings, `P/E-based DCF cross-check` names both. */
export const methodWords = [
  row(
    'dcf',
    'discounted cash flow',
    /\bDCF\b|discounted[- ]cash[- ]?flows?|discounted free cash/i,
    /现金流折现|折现现金流|自由现金流折现|貼現現金流|現金流(?:量)?折現/,
    /flux de tr[ée]sorerie (?:actualis|disponibles actualis)|flujos? de caja descontad|fluxos? de caixa descontad|flussi di cassa (?:attualizzati|scontati)|abgezinste[nr]? (?:Cash|Zahlungs)/i,
    /現金流量割引|ディスカウント[・]?キャッシュ|현금흐름할인/,
  ),
  row(
    'sumOfParts',
    'sum of the parts',
    /\bSO(?:T)?TP\b|sum[- ]of[- ](?:the[- ])?parts|part(?:s)? by part|piece by piece/i,
    /分部估值|分部加总|分部加總|分類加總|分类加总/,
    /somme des parties|suma de (?:las )?partes|soma das partes|somma delle parti|Summe der Teile/i,
    /サム[・]?オブ|사업부별 가치/,
  ),
  row(
    'residualIncome',
    'book value at a multiple from return and cost of equity',
    /Gordon(?:[- ]growth)?(?: model)?|residual income|excess returns? model|\bRIM\b|(?:warranted|justified) (?:P\/?B|price[- ]to[- ](?:tangible[- ])?book|book multiple)/i,
    /剩余收益/,
  ),
  row(
    'dividends',
    'discounted dividends',
    /\bDDM\b|dividend[- ]discount|discounted dividends?/i,
    /股利折现|股利贴现|股息折现|股息貼現|股利折現/,
    /actualisation des dividendes|descuento de dividendos|Dividendendiskont|Dividend Discount/i,
  ),
  row(
    'assetValue',
    'net asset value',
    /\bR?NAV\b|\bNPV\b|net asset value|\bRCV\b|embedded value/i,
    /资产净值|資產淨值|重估净资产/,
    /actif net r[ée][ée]valu[ée]|valor neto de (?:los )?activos|Substanzwert|Nettoverm[öo]genswert/i,
  ),
  row(
    'evToEbitda',
    'EV/EBITDA',
    /\bEV\s*\/\s*(?:adj(?:usted)?\.? ?)?EBITDAR?\b|(?:times|x)\s+(?:(?:FY|CY)?(?:20)?\d\dE?\s+)?(?:adj(?:usted)?\.? )?EBITDA\b/i,
    /企业价值倍数|企業價值倍數/,
  ),
  row('evToEbit', 'EV/EBIT', /\bEV\s*\/\s*(?:adj(?:usted)?\.? ?)?EBITA?\b/i),
  row('evToSales', 'EV/sales', /\bEV\s*\/\s*(?:sales|revenues?|S)\b/i),
  row('priceToSales', 'P/S', /\bP\/S\b|\bPSR?\b(?= (?:multiple|of))|price[- ]to[- ]sales|(?:times|x)\s+(?:(?:FY|CY)?(?:20)?\d\dE?\s+)?(?:sales|revenues?)\b/i, /市销率|市銷率/),
  row(
    'priceToBook',
    'P/B',
    /\bP\/B(?:V|VPS)?\b|(?:times|x)\s+(?:(?:FY|CY)?(?:20)?\d\dE?\s+)?BVPS\b|\bPBR?\b|price[- ]to[- ]book|(?:times|x)\s+(?:(?:FY|CY)?(?:20)?\d\dE?\s+)?(?:tangible )?book\b|book value/i,
    /市净率|市賬率|市淨率|股價淨值比/,
    /\bKBV\b|cours sur actif net|valor (?:en )?libros|PBR/i,
  ),
  row('cashFlowYield', 'free cash flow yield', /(?:FCF|free[- ]cash[- ]flow) yield/i, /自由现金流收益率/),
  row('dividendYield', 'dividend yield', /(?:target|dividend) yield of/i, /股息率/),
  row(
    'earnings',
    'P/E',
    /\bP\/E(?:R)?\b|price[- ]to[- ]earnings|times (?:our |its |the )?(?:\w+ )?(?:earnings|EPS)|(?:times|x)\s+(?:our |the )?(?:(?:FY|CY)?(?:20)?\d\dE?\s+)?(?:[\w.-]+\s+)?(?:EPS|earnings)\b|earnings multiple/i,
    // in capitals: `per share` names no multiple
    /\bPER?\b(?! SHARE| CENT)/,
    /市盈率|本益比/,
    /\bKGV\b|Kurs-Gewinn|multiple de[s]? b[ée]n[ée]fices|b[ée]n[ée]fice par action|veces (?:el )?beneficio|m[úu]ltiplo de lucro|株価収益率|주가수익비율/i,
  ),
] as const;

/** Methods named in a text, in the order in which they stand there. */
export function methodsNamed(text: string): readonly MethodId[] {
  return methodWords
    .flatMap(({ id, patterns }) => {
      const at = Math.min(...patterns.map((p) => p.exec(text)?.index ?? Infinity));
      return at === Infinity ? [] : [{ id, at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

export const methodName = (id: MethodId): string => methodWords.find((one) => one.id === id)!.name;

/** A stop behind these ends no sentence: `EV/adj. EBITDA`. */
const sentenceEnd = /(?<!\b(?:adj|est|avg|approx|incl|excl|vs|ca|resp|No|cons))[.!?]["”’)]*\s+(?=["“(]?[\p{Lu}\p{Lo}\d$€£¥•*-])|[。！？]|\n\s*\n|\n\s*[•*●-]\s/gu;
/** A stretch of running text is never looked at further than this, in characters. */
const reachMax = 500;

function ends(text: string): readonly number[] {
  return [...text.matchAll(sentenceEnd)].map((m) => m.index + m[0].length);
}

/** The sentence around a span. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - reachMax);
  const to = Math.min(text.length, end + reachMax);
  const before = ends(text.slice(from, start)).at(-1);
  const after = ends(text.slice(end, to))[0];
  return { start: before === undefined ? from : from + before, end: after === undefined ? to : end + after };
}

/** The sentence and the ones beside it. */
export function passageAround(text: string, span: Span): Span {
  const own = sentenceAround(text, span);
  const before = own.start > 0 ? sentenceAround(text, { start: own.start - 1, end: own.start - 1 }) : own;
  const after = own.end < text.length ? sentenceAround(text, { start: own.end + 1, end: own.end + 1 }) : own;
  return { start: Math.max(before.start, own.start - reachMax), end: Math.min(Math.max(after.end, own.end), own.end + reachMax) };
}

export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
