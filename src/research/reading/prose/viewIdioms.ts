/**
 * Turns of phrase of houses and newsrooms about targets, multiples and shares: `the multiple is held at 23.4x`, `their
 * targets run from $132 to $265`, `over twelve months they have lost 4%`. Data for idioms.ts.
 */
import type { Rule } from './idiomRules.ts';

export const viewIdioms: readonly Rule[] = [
  {
    kinds: ['money'],
    before: /\b(?:can|may|could) (?:still )?(?:spend|buy back|repurchase) (?:up to |another |about |a further )?$/,
    after: /^ (?:of \w+ )?(?:\w+ )?(?:under|on|from) (?:its|the|an?|their) (?:\w+ ){0,2}(?:repurchase|buy ?back)/,
    metric: 'shareRepurchaseAuthorizationRemaining',
  },
  { kinds: ['money'], before: /\b(?:targets?|objectives?) (?:run|range|go|stretch|span|reach|vary|extend)s? from $/, metric: 'targetPriceRange' },
  { kinds: ['money'], before: /\b(?:bolt on|tuck in|add on) (?:deals|acquisitions|m a) (?:of|worth|costing) (?:about |around |roughly |some )?$/, metric: 'acquisitions' },
  {
    kinds: ['multiple'],
    before:
      /^(?!.*\b(?:close|price)\b).*\bmultiple(?: \w+){0,2} (?:is|was|stays|remains|stood|stands|goes) (?:now |still )?(?:(?:kept|held|left|set|unchanged|at|to|lifted|raised|cut) )*$/,
    metric: 'targetMultiple',
  },
  // `At 0.15x EBITDA, net debt was negligible`
  { kinds: ['multiple'], before: /(?:^|[;:.] ?)at $/, after: /^(?: times)? ebitda$/, metric: 'netDebtToEbitda', ahead: /^,? ?(?:the )?(?:net )?(?:debt|leverage|gearing)\b/i },
  { kinds: ['multiple'], after: /^(?: times)? applied to\b/, metric: 'targetMultiple' },
  {
    kinds: ['money'],
    before: /\b(?:dcf|ddm|sotp|sum of the parts|model|valuation)\b.{0,60}\b(?:that|which) (?:yields|gives|points to|returns|produces|comes to) $/,
    metric: 'fairValue',
  },
  {
    kinds: ['percent'],
    before: /\bover (?:the )?(?:they|it|(?:the |its )?(?:shares|stock)),? (?:has|have) (?:lost|fallen|dropped|shed|slid|declined)(?: by)?(?: about| some| nearly)? $/,
    metric: 'priceChange',
    sign: -1,
  },
  {
    kinds: ['percent'],
    before: /\bover (?:the )?(?:they|it|(?:the |its )?(?:shares|stock)),? (?:has|have) (?:gained|risen|climbed|added|advanced|returned)(?: by)?(?: about| some| nearly)? $/,
    metric: 'priceChange',
  },
  {
    kinds: ['percent'],
    before: /\b(?:shares?|stock|it|they) (?:remains?|is|are|stands?|trades?)(?: still| now)?(?: about| some)? $/,
    after: /^ (?:lower|down|below|under) (?:than |where it (?:stood|was) )?(?:at |since )?(?:the )?(?:start|beginning) of the year/,
    metric: 'priceChange',
    sign: -1,
  },
  {
    kinds: ['percent'],
    before: /\b(?:shares?|stock|it|they) (?:remains?|is|are|stands?|trades?)(?: still| now)?(?: about| some)? $/,
    after: /^ (?:higher|up|above) (?:than |where it (?:stood|was) )?(?:at |since )?(?:the )?(?:start|beginning) of the year/,
    metric: 'priceChange',
  },
  // a house's amount and how far it is from the price: `Its $58 leaves 29.3% to go`, `$32 is 28.7% below the market`
  { kinds: ['money'], after: /^ (?:leaves|offers|implies|gives)(?: only| just| about)?$/, ahead: /^\.?\d*% (?:to go|(?:of )?(?:upside|downside))\b/, metric: 'targetPrice' },
  {
    kinds: ['money'],
    after: /^ (?:is|stands|sits|lies|would be)(?: only| just| about| some)?$/,
    ahead: /^\.?\d*% (?:below|above|under|over) (?:the (?:market|price|stock|shares|last close|current price)|\w+day['’]s close)\b/,
    metric: 'targetPrice',
  },
  {
    kinds: ['percent'],
    before: /^(?:is|stands|sits|lies|would be)(?: only| just| about| some)? $/,
    after: /^ (?:below|under) the (?:market|stock|shares)\b/,
    metric: 'upside',
    sign: -1,
  },
  { kinds: ['percent'], before: /^(?:is|stands|sits|lies|would be)(?: only| just| about| some)? $/, after: /^ (?:above|over) the (?:market|stock|shares)\b/, metric: 'upside' },
  {
    kinds: ['percent'],
    before: /\b(?:sees?|means?|implies|implying|leaves?|leaving|expects?) (?:an? )?(?:further )?(?:about |some )?$/,
    after: /^ (?:decline|fall|drop|slide|slip) to (?:its|their|the|that|this|his|her)(?: (?:new |old )?(?:target|objective|number|level))?(?: of)?$/,
    metric: 'upside',
    sign: -1,
  },
  {
    kinds: ['percent'],
    before: /\b(?:sees?|means?|implies|implying|leaves?|leaving|expects?) (?:an? )?(?:further )?(?:about |some )?$/,
    after: /^ (?:rise|gain|climb|advance|increase) to (?:its|their|the|that|this|his|her)(?: (?:new |old )?(?:target|objective|number|level))?(?: of)?$/,
    metric: 'upside',
  },
  // `Together that makes $55 after $42, a target 31% higher`
  {
    kinds: ['money'],
    before: /^(?:together |so |combined )?(?:that|this|these|which|both|the two) (?:makes?|gives?|yields?) (?:him |her |them |it |the broker |the bank )?$/,
    ahead: /(?:^|, )an? (?:price )?target\b/,
    metric: 'targetPrice',
  },
  {
    kinds: ['money'],
    before:
      /\b(?:mean|average|median)(?: target)? of (?:all |the |these |those |our |its )*(?:\w+ )?(?:brokers|houses|analysts|firms|banks|targets|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: targets| brokers| houses| analysts)?(?: is| comes to| stands at| works out at|:)? ?$/,
    metric: 'targetPrice',
  },
  { kinds: ['multiple'], before: /\bmultiple (?:(?:goes|rises|falls|moves|climbs|drops) )?(?:up |down )?to $/, metric: 'targetMultiple' },
  {
    kinds: ['money'],
    before:
      /\b(?:opens?|opened|opening|authori[sz]e[sd]?|authori[sz]ing|approve[sd]?|approving|announce[sd]?|announcing|launch(?:e[sd]|ing)?|unveil(?:s|ed|ing)?|adds?|added) (?:an? )?(?:new |fresh |further |additional )?$/,
    after: /^ (?:share |stock )?(?:buy ?back|repurchase)(?! of)/,
    metric: 'shareRepurchaseAuthorization',
  },
  {
    kinds: ['money'],
    after: /^ (?:that |which )?(?:the |its )?(?:board|directors) (?:has |have |had )?(?:set aside|authori[sz]ed|approved|earmarked) (?:for|to buy)\b/,
    metric: 'shareRepurchaseAuthorization',
  },
  {
    kinds: ['percent'],
    before:
      /\b(?:adding to|extending|extends|following|after|on top of|reversing|paring) (?:an? |the |its |their |\w+day(?: ?s)? |earlier )*(?:decline|fall|drop|loss|losses|slide|slump|tumble)s? of (?:about |nearly |more than )?$/,
    metric: 'priceChange',
    sign: -1,
  },
  {
    kinds: ['percent'],
    before:
      /\b(?:adding to|extending|extends|following|after|on top of|reversing|paring) (?:an? |the |its |their |\w+day(?: ?s)? |earlier )*(?:gain|gains|rise|rally|advance|jump|climb|surge)s? of (?:about |nearly |more than )?$/,
    metric: 'priceChange',
  },
];
