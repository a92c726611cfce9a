/** Turns of phrase of a desk's everyday sentences: leverage, what is left to buy back, where the price stands, how well profit turns to cash. Data for idioms.ts. */
import type { Rule } from './idiomRules.ts';

/** `over the past six months`, `year to date`, `since January`: over what a share moved. */
const spanBehind =
  /^ (?:over|in|during|within|across) (?:the |this )?(?:past|last|previous|prior|trailing) |^ (?:so far )?(?:this|in) (?:year|month|quarter|\d{4})\b|^ (?:on )?(?:the )?year to date\b|^ ytd\b|^ since /;

export const deskIdioms: readonly Rule[] = [
  // `leverage fell to 2.1x EBITDA`, `borrowings stand at 4.0x LTM adjusted EBITDA`
  {
    kinds: ['multiple'],
    before: /\b(?:leverage|gearing|(?:net |gross |total )?(?:debt|borrowings|indebtedness))\b(?!.*\b(?:shares?|stock|trad\w+|valu\w+|ev)\b)[^;]*$/,
    after: /^ (?:times )?(?:[\w.]* ){0,4}ebitda/,
    metric: 'netDebtToEbitda',
  },
  // `the backlog covers 1.6x our revenue`, `an order book of 2.1 times sales`
  {
    kinds: ['multiple'],
    before: /\b(?:backlog|order ?book|orders|pipeline|rpo)\b[^;]*$|\b(?:cover(?:s|ed|ing)?|equals?|equivalent to|worth) (?:about |some |nearly |almost )?$/,
    after: /^ (?:times )?(?:[\w.]* ){0,4}(?:sales|revenues?)\b/,
    metric: 'backlogCoverage',
  },
  // `We cut the multiple to 21.5x from 24.8x and arrive at $335`
  {
    kinds: ['multiple'],
    before: /\b(?:cut|raise|lift|lower|trim|keep|take|move|increase|reduce|set|leave)s?\b[^.;]{0,14}\bmultiple(?: \w+){0,2} (?:to|at) $/,
    metric: 'targetMultiple',
  },
  { kinds: ['money'], before: /\b(?:arriv(?:e|es|ing) at|derives?) (?:a |an |our |the )?(?:value of |target of |new target of )?$/, metric: 'targetPrice' },
  {
    kinds: ['multiple'],
    before: /\b(?:shares?|stock|adrs?|they|it)\b[^.;]* (?:trades? (?:at|on)|stands? (?:at|on)|changes? hands at|sells? (?:at|for)) (?:about |around |just |only )?$/,
    after: /^ (?:this|next|the current|current) (?:fiscal )?year\b/,
    metric: 'pe',
  },
  // `has $412mn left on its programme`
  {
    kinds: ['money'],
    after:
      /^ (?:is |was |are )?(?:still )?(?:left|remaining|remains?|outstanding|available|unused|to go)(?: to (?:spend|be used))? (?:on|under|in|of|from) (?:its|the|this|that|an?|their) (?:[\w.]* ){0,4}(?:programme|program|authori[sz]ation|buy ?back|repurchase|plan)\b/,
    metric: 'shareRepurchaseAuthorizationRemaining',
  },
  // `at $45.20 the stock trades on …`
  {
    kinds: ['money'],
    before: /(?:^|[;:.] ?)(?:now )?at $/,
    ahead:
      /^,? ?(?:the |its |our )?(?:shares?|stock|adrs?|adss?|name) (?:now |currently |still )?(?:trades?|stands?|is|are|offers?|changes? hands|sells?|yields?|costs?|looks?)\b/i,
    metric: 'sharePrice',
  },
  // growth taken apart: `volume of 2.1% and price of 3.5%, with FX taking off 1.8%`
  {
    kinds: ['percent'],
    before:
      /(?:^|[,;:(] ?|\b(?:and|while|with|but|plus|from) )(?:net )?(?:price|prices|pricing|price mix|mix) (?:of|was|added|adding|contributed|contributing|gave|up|rose|grew|gained)(?: by)? $/,
    after: /^(?! (?:to|of|upside|target|discount|premium|cut|cuts|below|above)\b)/,
    metric: 'priceMix',
    measure: 'growthYoY',
  },
  {
    kinds: ['percent'],
    before:
      /\b(?:fx|forex|currency|currencies|foreign exchange|exchange rates?|translation)(?: effects?| movements?| translation)? (?:taking (?:off|away)|took (?:off|away)?|subtract(?:ed|ing)|cost|costing|reduced it by|a drag of|(?:was |were |being )?an? (?:headwind|drag) of|headwinds? of) ?(?:about |another |a further )?$/,
    metric: 'currencyEffect',
    measure: 'growthYoY',
    sign: -1,
  },
  {
    kinds: ['percent'],
    before:
      /\b(?:fx|forex|currency|currencies|foreign exchange|exchange rates?|translation)(?: effects?| movements?| translation)? (?:add(?:ed|ing)|contribut(?:ed|ing)|(?:was |were |being )?an? (?:tailwind|benefit|help) of|tailwinds? of|helped by) ?(?:about |another |a further )?$/,
    metric: 'currencyEffect',
    measure: 'growthYoY',
  },
  {
    kinds: ['percent'],
    before: /\b(?:cash|fcf|profit) conversion (?:rate |ratio )?(?:of|at) $|, (?:a|an|for a|giving a|with a) (?:[\w]+ )?conversion (?:rate |ratio )?of $/,
    metric: 'cashConversion',
  },
  // `The stock, currently trading at $71.35, has fallen 18% over the past six months`
  {
    kinds: ['money'],
    before:
      /\b(?:shares?|stock|adrs?|adss?|name|company|it|they)\b[^.;]*? (?:is |are |was |were )?(?:currently |now |last |recently )?(?:trad(?:ing|es?|ed)|changing hands|chang(?:es?|ed) hands|quoted|priced) (?:at|around|near) (?:about |around |roughly |just |only )?$/,
    metric: 'sharePrice',
  },
  {
    kinds: ['percent'],
    before:
      /\b(?:shares?|stock|adrs?|adss?)\b(?!.*\b(?:price target|revenue|sales|earnings|profit|eps|margin|estimates?)\b)[^;]* (?:has|have|is|are|was|were) (?:gained|risen|climbed|added|rallied|jumped|surged|soared|advanced|returned|up|higher)(?: by)?(?: about| nearly| almost| some| more than| over| roughly)? $/,
    after: spanBehind,
    metric: 'priceChange',
  },
  {
    kinds: ['percent'],
    before:
      /\b(?:shares?|stock|adrs?|adss?)\b(?!.*\b(?:price target|revenue|sales|earnings|profit|eps|margin|estimates?)\b)[^;]* (?:has|have|is|are|was|were) (?:fallen|lost|shed|dropped|declined|slid|slipped|tumbled|plunged|sunk|given up|down|lower)(?: by)?(?: about| nearly| almost| some| more than| over| roughly)? $/,
    after: spanBehind,
    metric: 'priceChange',
    sign: -1,
  },
];
