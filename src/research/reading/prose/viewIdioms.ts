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
];
