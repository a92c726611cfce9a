/**
 * Turns of phrase of those who work out what a company is worth: `the model comes out at $139.75`, `the five flows are
 * worth $18.5 billion today`, `which discounts to $50 billion`, `I would start buying under $112`. Data for idioms.ts.
 */
import type { Rule } from './idiomRules.ts';

const about = '(?:about |around |roughly |some |just |only |near |close to |almost )?';

export const valuationIdioms: readonly Rule[] = [
  // what the market pays
  {
    kinds: ['money'],
    essay: true,
    before: new RegExp(
      `\\b(?:market|price tag) (?:pays|asks|wants|is) ${about}$|\\b(?:last|closing|current|reference|todays) (?:price|close|quote) (?:of|is|was|at|stands at) ${about}$`,
    ),
    metric: 'sharePrice',
  },
  {
    kinds: ['money'],
    essay: true,
    before: new RegExp(
      `\\b(?:stock|shares?|units?|adrs?) (?:now |today |currently )?(?:costs?|trades? (?:at|for)|(?:is|are) quoted at|sells? for|changes? hands at|closed at) ${about}$`,
    ),
    metric: 'sharePrice',
  },
  { kinds: ['money'], before: new RegExp(`\\benterprise (?:changes hands at|sells for|is priced at|comes to|trades at) ${about}$`), metric: 'enterpriseValue' },
  {
    kinds: ['money'],
    before: new RegExp(
      `(?:\\b(?:market value|market worth)|(?<!(?:[Tt]otal|[Cc]ommon|[Nn]et|[Ss]hareholders.|[Ss]tockholders.|minority interest|[Rr]eturn on|[Cc]ost of|[Oo]wners.|[Oo]rdinary) )\\bequity) (?:is|comes to|adds up to|works out at|of) ${about}$`,
    ),
    metric: 'marketCap',
  },
  {
    kinds: ['money'],
    before: /(?:^|[,;.:] ?)at (?:about )?$/,
    after: /^ (?:a share |per share )?(?:the |its )?(?:market cap\w*|market value|stock|shares?|adrs?) (?:is|are|cost|costs|trade|trades|yield|yields|change|sell|sells)\b/,
    metric: 'sharePrice',
  },
  // what the model answers
  { kinds: ['money'], essay: true, before: /\b(?:arrives?|lands?|comes? out|ends? up) (?:at|with) $/, after: /^ (?:a|per) share\b/, metric: 'fairValue' },
  { kinds: ['percent'], weighed: true, bracketed: true, before: /\b(?:bear|base|bull|worst|best|upside|downside|central)(?: case| scenario)? (?:\( ?)?$/, metric: 'probability' },
  {
    kinds: ['money'],
    essay: true,
    before: new RegExp(
      `\\b(?:model|valuation|dcf|ddm|method|approach|exercise|arithmetic|sum of the parts|blend|average of the \\w+|multiple)s?\\b[^.;]* (?:comes? out at|comes to|gives?(?: me| us| you)?|says|yields?|points? to|arrives? at|lands? (?:at|on)|works? out at|would (?:yield|give|be)|produces?|returns|suggests?|makes) ${about}$`,
    ),
    metric: 'fairValue',
  },
  {
    kinds: ['money'],
    essay: true,
    before: new RegExp(
      `\\bshares? and (?:you|i|we) (?:have|get|arrive at|end up with) ${about}$|^(?:hence|so|thus|therefore|that gives|that makes|this gives|this makes|the answer is|the answer) ${about}$`,
    ),
    metric: 'fairValue',
  },
  {
    kinds: ['money'],
    essay: true,
    before: new RegExp(`\\b(?:answer|result|value) (?:would be|is|falls to|rises to|drops to|climbs to|becomes) ${about}$|\\bit would be ${about}$`),
    metric: 'fairValue',
  },
  { kinds: ['money'], essay: true, before: /\b(?:my|the|our) (?:own )?(?:fair |intrinsic )?value:? $|(?:^|[;,:]) ?value:? $/, after: /^(?! (?:of|for))/, metric: 'fairValue' },
  {
    kinds: ['money'],
    essay: true,
    before: new RegExp(`\\b(?:probability|odds|risk|chance) weighted(?: (?:value|average|fair value|price))?(?:: | is | of | comes to )${about}$`),
    metric: 'fairValue',
  },
  {
    kinds: ['money'],
    before: /\b\d* ?(?:flows?|cash flows)\b[^.;]* (?:are |is |sum |add up )?(?:worth|to|adding up to) $/,
    after: /^ (?:today|now|in todays? (?:s )?(?:money|terms))|^$/,
    metric: 'presentValueOfCashFlows',
  },
  {
    kinds: ['money'],
    before: /\b(?:payments|dividends)\b[^.;]* (?:add up to|adds up to|sum to|are worth|come to) $/,
    after: /^ (?:today|now|in today|in todays|in present)/,
    metric: 'presentValueOfDividends',
  },
  { kinds: ['money'], before: /\b(?:after|beyond) (?:\w+ )?the (?:business|company|firm|rest|enterprise) is worth $/, metric: 'terminalValue' },
  { kinds: ['money'], after: /^ for (?:the )?(?:owners|shareholders|equity(?: holders)?|stockholders)\b/, metric: 'equityValue' },
  { kinds: ['money'], before: /\bequity value (?:is|of|comes to|works out at) $/, metric: 'equityValue' },
  {
    kinds: ['percent'],
    before: /\bterminal value\b[^.;]* $/,
    after: /^ of (?:the )?(?:enterprise(?: value)?|ev|total|whole|answer|value)\b/,
    metric: 'presentValueOfTerminalValue',
    measure: 'shareOf:enterpriseValue',
  },
  {
    kinds: ['percent'],
    essay: true,
    after: /^ of (?:the |my |this )?(?:answer|result|value|enterprise(?: value)?|total)\b[^.;]*\b(?:lies|sits|comes|beyond|after|terminal)\b/,
    metric: 'presentValueOfTerminalValue',
    measure: 'shareOf:enterpriseValue',
  },
  { kinds: ['percent'], essay: true, after: /^ (?:for ever|forever|in perpetuity|thereafter|into perpetuity)/, metric: 'terminalGrowth' },
  {
    kinds: ['money'],
    essay: true,
    before:
      /\b(?:market|industry|payments|spending|opportunity|demand|sector)\b[^.;,]* (?:is|are) (?:put|seen|estimated|projected|valued|expected|forecast|thought) (?:at|to (?:reach|grow to|be(?: worth)?)) $/,
    metric: 'totalAddressableMarket',
  },
  // what the price takes for granted
  {
    kinds: ['percent'],
    essay: true,
    before: /\b(?:asks? for|implies|implied|assumes?|prices? in|pricing in|discounts?|needs?|requires?|believes? in|bets? on) (?:about |roughly |some |around )?$/,
    after: /^ (?:a year |annual |yearly |of )?(?:free )?cash flow growth\b/,
    metric: 'freeCashFlowToFirm',
    measure: 'growthYoY',
  },
  {
    kinds: ['percent'],
    essay: true,
    before:
      /\b(?:believes? in|asks? for|implies|implied|assumes?|prices? in|discounts?|needs?|requires?|bets? on|takes for granted is|counts? on) (?:a |an )?(?:free )?cash flows? (?:growth (?:rate )?of|that grows?(?: by| at)?|growing(?: by| at)?|to grow(?: by| at)?) (?:about |roughly |some |around )?$/,
    metric: 'freeCashFlowToFirm',
    measure: 'growthYoY',
  },
  // what a case supposes, in its brackets
  {
    kinds: ['percent'],
    essay: true,
    before: /\( ?(?:flat |steady |slow |slower |faster |constant |sales |revenue |top line |zero )?growth (?:of|at|stays at|stuck at) (?:about |just |only )?$/,
    metric: 'revenue',
    measure: 'growthYoY',
  },
  { kinds: ['money'], essay: true, before: /(?:^|\W)(?:my |the |our )?(?:final |end |closing |bottom line )(?:figure|answer|number|result|verdict|value): $/, metric: 'fairValue' },
  {
    kinds: ['percent'],
    essay: true,
    before: /\b(?:squares?|justif\w+|explains?|reconciles?)\b[^.;]*\bprice (?:is|are|would be) (?:a )?growth (?:rate )?of (?:about |roughly |some )?$/,
    metric: 'freeCashFlowToFirm',
    measure: 'growthYoY',
  },
  // how far away the price is
  {
    kinds: ['percent'],
    essay: true,
    after: /^ (?:over|above) the (?:last |latest |closing |current |market )?(?:close|price|market)|^ more than (?:it costs|the stock costs|the price|what it costs)/,
    metric: 'upside',
  },
  {
    kinds: ['percent'],
    essay: true,
    after: /^ (?:under|below) the (?:last |latest |closing |current |market )?(?:close|price|market)|^ less than (?:it costs|the stock costs|the price)/,
    metric: 'upside',
    sign: -1,
  },
  { kinds: ['percent'], essay: true, before: /\b(?:so|leaves|leaving|still|with) (?:about |another |some )?$/, after: /^ to go\b/, metric: 'upside' },
  { kinds: ['percent'], essay: true, before: /\bgap(?: is| of|:)? $/, metric: 'upside' },
  { kinds: ['percent'], essay: true, after: /^ (?:under|below) (?:the |my |our )?(?:base|fair|intrinsic|estimated|central)(?: case)? value\b/, metric: 'marginOfSafety' },
  { kinds: ['count'], essay: true, bracketed: true, before: /\bper share ?\(? ?$/, metric: 'dilutedShares' },
  { kinds: ['money'], essay: true, before: /(?:^|[;:.] ?)per share(?: ?\( ?\))?: $/, metric: 'fairValue' },
  // what to do about it
  {
    kinds: ['money'],
    essay: true,
    before: new RegExp(
      `\\b(?:add|buy|buying|buyer|accumulate|bought|load up|back up the truck|enter)(?: more| again| back| some| only)*(?: between| below| under| near| around| at| toward| towards) ${about}$|\\bbuy (?:zone|range|level|price|limit)s?: $|\\bentry(?: price| zone| level)?: $`,
    ),
    metric: 'entryPrice',
  },
  { kinds: ['money'], essay: true, before: /\b(?:sell|seller|trim|exit|take profits?)\b[^.;:]* (?:at|above|over|near|around|between|from|beyond) $/, metric: 'targetPrice' },
  { kinds: ['money'], essay: true, before: /\b(?:price (?:objectives?|targets?)|profit targets?|objectives?)(?: \( ?\w+ months? ?\))?: $/, metric: 'targetPrice' },
  { kinds: ['percent'], essay: true, before: /\b(?:sizing|position siz(?:e|ing)|size|allocation|weight(?:ing)?|position|cap)(?: is| of| at)?:? $/, metric: 'positionSize' },
  { kinds: ['percent'], essay: true, after: /^ of (?:an? |the |my |your )?(?:equity |stock |diversified )*portfolio\b/, metric: 'positionSize' },
  { kinds: ['percent'], essay: true, before: /\b(?:siz(?:e|ing)|position|weight|allocation)\b[^.;:]*:?[^.;]* never (?:above|more than|over) $/, metric: 'positionSize' },
  { kinds: ['years'], essay: true, before: /\b(?:time |investment |holding )?(?:horizon|holding period)(?: of| is)?:? $/, metric: 'holdingPeriod' },
];
