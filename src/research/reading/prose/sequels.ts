/** Figures that are named by the one before them: `equity weighs 95%, debt 5%`, `USD 80m, or EUR 74m`, `$120, or +2%`. */
import type { Idiom } from './idioms.ts';
import type { Item } from './items.ts';
import type { Link } from './link.ts';

interface Sequel {
  readonly after: readonly string[];
  readonly kinds: readonly string[];
  /** The words right before the figure, from the figure before it. */
  readonly words: RegExp;
  /** The words behind it. */
  readonly behind?: RegExp;
  readonly metric: string;
  readonly measure?: string;
  readonly sign?: -1;
  /** A line stated before it in the sentence. */
  readonly given?: string;
  /** Whether the figure before it is what another was changed from. */
  readonly changed?: boolean;
}

/** `, or 0.9 times`, `, ou 2,3 vezes`. */
const orElse = /(?:^|[ ,])(?:or|ou|o|oder|ovvero|soit|equal to|equivalent to|corresponding to|pari a|that is|i ?e) (?:about |around |roughly |some |cerca di |cerca de )?$/;

const sequels: readonly Sequel[] = [
  { after: ['equityWeight'], kinds: ['percent', 'bare'], words: /^,? ?(?:and )?(?:the )?debt(?: weighs)? $/, metric: 'debtWeight' },
  { after: ['costOfDebt'], kinds: ['percent'], words: /^,? ?(?:or )?after tax(?: is| at)? $/, metric: 'afterTaxCostOfDebt' },
  // `drops to $150 from $175, which is 14.3% lower`
  {
    after: ['targetPrice'],
    kinds: ['percent'],
    words: /^(?:(?:a|per) share)?,? ?(?:or|so|i ?e|that is|which is|a (?:rise|cut|fall|lift|drop|increase|decrease|reduction) of) (?:about |some |only |just )?$/,
    metric: 'targetPrice',
    measure: 'revision',
    behind: /^(?!(?:above|below|over|under|upside|downside|(?:more|less|higher|lower) than|ahead)\b)/,
    changed: true,
  },
  {
    after: ['fairValue', 'targetPrice'],
    kinds: ['percent'],
    words: /^(?:(?:a|per) share)?,? ?(?:or|so|just|only|i ?e|that is|which is) (?:about |some |only |just )?$/,
    metric: 'upside',
  },
  {
    after: ['terminalValue'],
    kinds: ['money'],
    words: /^,? ?(?:(?:(?:which|that) )?(?:discounts to|discounted to|is worth|worth|discounted)|[→=—–] ?(?:pv|npv|present value|discounted)(?: of)?:?) (?:about )?$/,
    metric: 'presentValueOfTerminalValue',
  },
  {
    after: ['terminalValue'],
    kinds: ['multiple'],
    words: /^,? ?(?:(?:which is|or|only|just|a mere|i ?e|that is|about|some) ){0,3}$/,
    behind: /^(?:times )?(?:the |its |that )?(?:years? )?(?:ebitda\b|$)/,
    metric: 'evToEbitda',
  },
  {
    after: ['presentValueOfTerminalValue'],
    kinds: ['percent'],
    words: /^,? ?(?:so|or|which is|i ?e) (?:about |some )?$/,
    metric: 'presentValueOfTerminalValue',
    measure: 'shareOf:enterpriseValue',
  },
  { after: ['sharesOwned'], kinds: ['money'], words: /^[\w ,]{0,40}\b(?:valued at|worth) (?:about |approximately )?$/, metric: 'holdingValue' },
  {
    after: ['enterpriseValue'],
    kinds: ['multiple'],
    words: /^(?:and|, and|,? or|,|,? i ?e|\(|,? that is)(?: or)? (?:about |around |some |roughly )?$/,
    behind: /^(?:times )?(?:\w+ ){0,2}(?:sales|revenue)/,
    metric: 'evToRevenue',
  },
  {
    after: ['enterpriseValue'],
    kinds: ['multiple'],
    words: /^(?:and|, and|,? or|,|,? i ?e|\(|,? that is)(?: or)? (?:about |around |some |roughly )?$/,
    behind: /^(?:times )?(?:\w+ ){0,2}ebitda/,
    metric: 'evToEbitda',
  },
  { after: ['netDebt', 'adjustedNetDebt'], kinds: ['multiple'], words: orElse, metric: 'netDebtToEbitda' },
  // `lift our target to 56, using 22x earnings`
  {
    after: ['targetPrice', 'fairValue'],
    kinds: ['multiple'],
    words: /^[,(]? ?(?:(?:still |now )?(?:using|based on|applying|which applies|derived from|set at|valuing it at|on|at)) (?:an? |an? unchanged |the same )?$/,
    metric: 'targetMultiple',
  },
  // `…, less net debt of 0.4bn, or 52 a share`
  {
    after: ['netDebt', 'netCash', 'adjustedNetDebt', 'totalDebt', 'enterpriseValue', 'minorityInterestEquity'],
    kinds: ['money'],
    words: /^[\w ,]{0,20}(?:or|i e|which is|which gives|giving|that is|equals?|=|→|leaves|leaving|gives) (?:about |a value of |around |roughly |us )?$/,
    behind: /^(?:a|per|each|an) (?:share|ads|adr|unit|stock)\b/,
    metric: 'fairValue',
  },
  { after: ['nplRatio'], kinds: ['percent'], words: /^[\w ,()]{0,24}\b(?:coverage|cover|provision coverage)(?: ratio)? (?:of|at|was|is|stood at) $/, metric: 'nplCoverageRatio' },
  // `Net debt was 1.19bn at the end of June, 3.6x adj. EBITDA of the year`
  {
    after: ['netDebt', 'adjustedNetDebt', 'totalDebt'],
    kinds: ['multiple'],
    words: /^(?!.*\b(?:shares?|stock|trad\w+|valu\w+|ev)\b)[\w ,]{0,60}$/,
    behind: /^(?:[\w.]* ){0,5}ebitda/,
    metric: 'netDebtToEbitda',
  },
  { after: ['ebitda', 'adjustedEbitda'], given: 'netDebt', kinds: ['multiple'], words: orElse, metric: 'netDebtToEbitda' },
  // `2.4x at the end of the year and should fall below 2.0x`
  {
    after: ['netDebtToEbitda'],
    kinds: ['multiple'],
    words: /^(?!.*\b(?:shares?|stock|trad\w+|valu\w+|ev|coverage|cover)\b)[\w .,(]{0,60}\b(?:below|under|above|to|from|against|versus|vs|and) (?:about |around )?$/,
    behind: /^(?!(?:[\w.]* ){0,4}(?:ev|earnings|sales|revenue|book|interest)\b)/,
    metric: 'netDebtToEbitda',
  },
  { after: ['sharePrice'], kinds: ['multiple'], words: /^(?:[\w ]{0,30}, |or )(?:or |about |that is )?$/, metric: 'pe' },
  {
    after: ['pe'],
    kinds: ['multiple'],
    words: /^(?:times |x )?[\w ]{0,40}\band $/,
    behind: /^(?!(?:[\w.]* ){0,3}(?:ev|ebitda|ebit|sales|revenue|book|fcf|cash flow)\b)/,
    metric: 'pe',
  },
  { after: ['pe'], kinds: ['money'], words: /^(?:times|x) (?:the |its )?$/, metric: 'eps' },
  // `at 16.1 times her estimate for next year's earnings, which goes to $14.60`
  {
    after: ['targetMultiple', 'pe'],
    kinds: ['money'],
    words: /^(?:times|x)?[\w ]{0,40}\b(?:earnings|eps|profit)[\w ]{0,12}, (?:which|that|now)[\w ]{0,16}(?:to|at|is|of) $/,
    metric: 'eps',
  },
  // `plus net cash of 900 → equity 14,480`
  {
    after: ['netCash', 'netDebt', 'cash', 'cashAndShortTermInvestments', 'totalDebt', 'enterpriseValue'],
    kinds: ['money'],
    words: /^[\w ,]{0,24}(?:[→=]|\b(?:gives|leaves|leaving|makes|yields|leads to)) ?(?:an? |the )?equity(?: value)?(?: of| is| at)?:? ?$/,
    metric: 'equityValue',
  },
  { after: ['marketCap'], kinds: ['count'], words: /^ ?\(? ?$|^(?:on|with|for) (?:about |some )?$/, metric: 'sharesOutstanding' },
  {
    after: ['eps', 'adjustedEps', 'ebitda', 'adjustedEbitda', 'revenue', 'freeCashFlow', 'ebit', 'targetMultiple'],
    given: 'targetMultiple',
    kinds: ['money'],
    words: /^(?:[\w ,]{0,40}, )?(?:it is|it would be|(?:the |my )?(?:stock|shares?|it) (?:is|are|would be) worth|that is) (?:about )?$/,
    metric: 'fairValue',
  },
  {
    after: ['targetPrice'],
    kinds: ['multiple'],
    words: /^[\w ,]{0,40}\b(?:equals|equates to|represents|works out at|amounts to|corresponds to|or) (?:about )?$/,
    metric: 'targetMultiple',
  },
  { after: ['targetMultiple'], kinds: ['multiple'], words: /^[\w ]{0,24}\b(?:instead of|rather than|up from|down from|previously|before) $/, metric: 'targetMultiple' },
  {
    after: ['targetMultiple', 'eps', 'adjustedEps', 'throughCycleEps'],
    given: 'targetMultiple',
    kinds: ['money'],
    words:
      /^[\w ,]{0,60}\b(?:reach|reaches|reaching|arrive at|arrives at|get to|gets to|gives|giving|yields|yielding|comes to|produces) (?:us )?(?:to )?(?:a |our |the )?(?:(?:value|target|price target) of )?(?:about )?$/,
    metric: 'targetPrice',
  },
  {
    after: ['wacc', 'costOfEquity'],
    kinds: ['percent'],
    words: /^,? ?(?:and )?(?:a )?(?:g|tg|growth|long[- ]term growth|terminal growth|perpetual growth|perpetuity growth)(?: of| at| =|:)? ?$/,
    metric: 'terminalGrowth',
  },
  {
    after: ['capacityUtilized'],
    kinds: ['percent'],
    words: /^(?:of capacity )?(?:\w+ ){0,2}(?:in use|used|utili[sz]ed|occupied|filled|billed),? ?(?:(?:\(|or|which is|i ?e|a rate of) ?)?$/,
    metric: 'utilizationRate',
  },
  { after: ['inventory'], kinds: ['days'], words: orElse, metric: 'inventoryDays' },
  { after: ['inventory'], kinds: ['days'], words: /^,? ?(?:\( ?)?$/, metric: 'inventoryDays' },
  { after: ['accountsReceivable'], kinds: ['days'], words: /^,? ?(?:\( ?)?$/, metric: 'receivableDays' },
  {
    after: ['priceChange'],
    kinds: ['percent'],
    words:
      /^(?:ytd |year to date |this year |so far this year |on the day |this (?:week|month) |in (?:the )?\w+ |over (?:the )?(?:past |last )?(?:\w+ )?)?,? ?(?:and |or )(?:by |about )?$/,
    behind: /^(?:over|in|ytd|year to date|this|on the|since)\b|^$/,
    metric: 'priceChange',
  },
  { after: ['sharePrice'], kinds: ['percent'], words: /^,? (?:down|off|lower by|a (?:fall|drop|loss|decline) of)(?: about| some| nearly)? $/, metric: 'priceChange', sign: -1 },
  { after: ['sharePrice'], kinds: ['percent'], words: /^,? (?:up|higher by|a (?:rise|gain|advance) of)(?: about| some| nearly)? $/, metric: 'priceChange' },
  {
    after: ['shareRepurchases'],
    kinds: ['money'],
    words: /^[\w ,]{0,40}$/,
    behind: /^(?:was|has been|had been|is) (?:done|completed|spent|executed|carried out)/,
    metric: 'shareRepurchases',
  },
  {
    after: ['netDebt'],
    kinds: ['multiple'],
    words: /^[\w ,]{0,40}$/,
    behind: /^ *(?:times )?(?:trailing |forward |adjusted |annual |annualised )*ebitda/,
    metric: 'netDebtToEbitda',
  },
  {
    after: ['eps', 'adjustedEps', 'ebitda', 'revenue', 'targetMultiple'],
    kinds: ['multiple'],
    words: /^\( ?(?:before|previously|earlier|was|from) ?:? $/,
    metric: 'targetMultiple',
  },
];

export function sequel(links: readonly Link[], items: readonly Item[], at: number): Idiom | null {
  const last = links.at(-1);
  if (last === undefined) return null;
  const figure = items[at]!.figure!;
  // `allocating 80% of proceeds to plant and 20% to working capital`
  if (last.metric === 'useOfProceeds' && figure.kind === 'percent' && items[at + 1]?.norm === 'to' && items[at - 1]?.norm === 'and' && at - last.at < 18)
    return { metric: last.metric, measure: last.measure, sign: 1 };
  if (at - last.at > 12) return null;
  const words = `${items
    .slice(last.at + 1, at)
    .map((i) => i.norm)
    .join(' ')} `.replace(/ ,/g, ',');
  for (const s of sequels)
    if (
      s.after.includes(last.metric) &&
      (last.measure === 'level' || last.measure === 'revision') &&
      !(s.metric === 'sharePrice' && figure.scale > 1) &&
      s.kinds.includes(figure.kind) &&
      (s.changed === undefined || s.changed === (last.compared || last.vintage === 'old')) &&
      (s.given === undefined || links.some((l) => l.metric === s.given)) &&
      s.words.test(words) &&
      (s.behind === undefined || s.behind.test(wordsBehind(items, at)))
    )
      return {
        metric: s.metric,
        measure: s.measure ?? 'level',
        // `down 12% this year and 5% over the month`
        sign:
          (s.metric === 'upside' || s.measure === 'revision') && /^(?:less|lower|below|under|downside|cut|reduction)$/.test(items[at + 1]?.norm ?? '')
            ? -1
            : s.metric === last.metric && s.measure === undefined && figure.kind === 'percent'
              ? last.sign
              : (s.sign ?? (s.measure === 'revision' && /\b(?:cut|fall|drop|decrease|reduction) of\b/.test(words) ? -1 : 1)),
      };
  // the same amount in another currency
  if (
    figure.kind === 'money' &&
    last.figure.kind === 'money' &&
    figure.currency !== last.figure.currency &&
    /^(?:in \w+)?,? ?(?:or|i ?e|that is|equivalent to|equal to|the equivalent of)(?: about| around)? $/.test(words)
  )
    return { metric: last.metric, measure: last.measure, sign: last.sign };
  return null;
}

const wordsBehind = (items: readonly Item[], at: number): string =>
  items
    .slice(at + 1, at + 6)
    .map((i) => i.norm)
    .join(' ');

/** What a multiple of a line is called. */
export const multipleOf: Readonly<Record<string, string>> = {
  eps: 'pe',
  adjustedEps: 'pe',
  epsDiluted: 'pe',
  normalizedEps: 'pe',
  netIncome: 'pe',
  adjustedNetIncome: 'pe',
  revenue: 'evToRevenue',
  ebitda: 'evToEbitda',
  adjustedEbitda: 'evToEbitda',
  freeCashFlow: 'evToFcf',
  bookValuePerShare: 'pb',
  commonEquity: 'pb',
  embeddedValue: 'priceToEmbeddedValue',
  ebit: 'evToEbit',
};

/** Ratings as houses print them, and the words for a target. */
const ratingOrTarget =
  /\b(?:Buy|Sell|Hold|Neutral|Overweight|Underweight|Outperform|Underperform|Equal[- ]Weight|Sector Perform|Market Perform|Peer Perform|Accumulate|Reduce|Add)\b|["“](?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|sector perform|market perform|accumulate|reduce|add)["”]|\b(?:target|upside|downside)\b/;

export function speaksOfRating(items: readonly Item[], text: string): boolean {
  const last = items.at(-1);
  return last !== undefined && ratingOrTarget.test(text.slice(items[0]!.start, last.end));
}
