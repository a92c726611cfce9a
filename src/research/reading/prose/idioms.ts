/**
 * Turns of phrase in which the metric is not named by its label: `worth $95.12 a share`, `shares are up 30%`,
 * `22.5% less than the price`, `one renminbi is taken as 0.139 US dollars`, `RMB0.94 loss`.
 */
import { metricById } from '../../vocabulary/metrics.ts';
import type { Figure } from '../figures/figure.ts';
import type { Item } from './items.ts';
import type { Mention } from './mentions.ts';

export interface Idiom {
  readonly metric: string;
  readonly measure: string;
  readonly sign: -1 | 1;
}

interface Rule {
  readonly kinds: readonly Figure['kind'][];
  /** Matched against the words before the figure, within its clause. */
  readonly before?: RegExp;
  /** Matched against the words after it. */
  readonly after?: RegExp;
  readonly metric: string;
  readonly measure?: string;
  readonly sign?: -1;
  /** The figure stands in brackets of its own. */
  readonly bracketed?: true;
}

const rules: readonly Rule[] = [
  { kinds: ['percent'], before: /\bgap: $/, metric: 'upside' },
  { kinds: ['money'], before: /\b(?:the )?equity (?:costs|is worth|is valued at)(?: about| around)? $/, metric: 'marketCap' },
  { kinds: ['money'], after: /^ of equity(?: value)?$/, metric: 'marketCap' },
  { kinds: ['money'], before: /\benterprise (?:costs|is worth|is valued at)(?: about| around)? $/, metric: 'enterpriseValue' },
  { kinds: ['money'], before: /\byear \w+ is worth $|\bterminal value (?:of|is|at)(?: about| around)? $/, metric: 'terminalValue' },
  { kinds: ['percent'], after: /^ discount rate$/, metric: 'wacc' },
  { kinds: ['percent'], before: /\btax (?:is|at|of|stays at|is held at) $/, metric: 'taxRate' },
  { kinds: ['percent', 'bare'], before: /\bequity (?:weighs|has a weight of|weight(?: is| of)?) $/, metric: 'equityWeight' },
  { kinds: ['multiple'], before: /\b(?:trailing )?earnings are on $/, metric: 'pe' },
  { kinds: ['money'], after: /^ (?:entry|entries)\b/, metric: 'entryPrice' },
  { kinds: ['money'], before: /\bentry (?:price )?(?:at|of|near|around)? ?$|\b(?:add|buy|adding|buying)(?: more)? (?:between|below|under|near|around|at) $/, metric: 'entryPrice' },
  { kinds: ['money'], before: /\b(?:trim|sell|take profits?|exit)(?: half| some)? (?:at|above|near|around|between|from) $/, metric: 'targetPrice' },
  { kinds: ['money'], before: /\b(?:first |second |next |final )?targets? (?:around|at|near|of)? ?$/, after: /^(?! (?:for|per))/, metric: 'targetPrice' },
  { kinds: ['money'], before: /\bstops?: $/, metric: 'stopLoss' },
  { kinds: ['money'], before: /\bday (?:moving )?(?:averages?|mas?) (?:is |at |of |stands |are )?(?:near |around |at )?$/, metric: 'movingAverage' },
  { kinds: ['percent'], before: /\bmarket (?:growing|that grows|expanding)(?: at)? $/, metric: 'totalAddressableMarket', measure: 'growthYoY' },
  { kinds: ['percent'], before: /\bvolume $/, after: /^ above average/, metric: 'volumeAboveAverage' },
  {
    kinds: ['money', 'bare'],
    before: /\bone (?:renminbi|yuan|euro|pound|us dollar|dollar|yen|franc|krone|krona|won|rupee) (?:is |equals )?(?:taken as |taken at |worth |set at |converted at )?(?:about )?$/,
    metric: 'exchangeRate',
  },
  { kinds: ['count'], before: /\b(?:offering|placing|placement|issue|sale) of $/, metric: 'sharesIssued' },
  { kinds: ['money'], after: /^ (?:upsized )?(?:share|equity|rights|follow on|secondary) (?:offering|raise|placement|placing|issue)\b/, metric: 'equityRaise' },
  {
    kinds: ['money'],
    before:
      /\b(?:shares?|stock)\b[^.;]*\b(?:closed|ended|finished|settled|traded|changed hands) (?:\w+ )?at $|\b(?:closed|ended|finished|settled) (?:on )?(?:mon|tues|wednes|thurs|fri)day at $/,
    metric: 'sharePrice',
  },
  {
    kinds: ['percent'],
    after: /^ (?:lower|down) (?:before the bell|in pre ?market|in premarket|after hours|in (?:early|late|extended) trading|at the open)/,
    metric: 'priceChange',
    sign: -1,
  },
  {
    kinds: ['percent'],
    after: /^ (?:higher|up) (?:before the bell|in pre ?market|in premarket|after hours|in (?:early|late|extended) trading|at the open)/,
    metric: 'priceChange',
  },
  { kinds: ['money'], before: /\b(?:stock|shares?) (?:gets?|goes|go|climbs?|moves?) to $/, metric: 'targetPrice' },
  { kinds: ['money'], before: /\brates? (?:the )?(?:shares?|stock|it|them)\b[^.;]*\b(?:went|goes|moved|moves|stays|stayed) (?:to|at|from) (?:\$ )?$/, metric: 'targetPrice' },
  { kinds: ['multiple'], before: /\bat (?:about |around )?$/, after: /^ (?:our|its|their|his|her) (?:estimated )?(?:number|estimate|earnings|eps)s?\b/, metric: 'targetMultiple' },
  { kinds: ['money', 'bare'], before: /\bworth (?:about |around |roughly |some )?$/, after: /^ ?(?:a|per) share|^$|^ /, metric: 'fairValue' },
  { kinds: ['money'], before: /\b(?:bear|base|bull|downside|upside|blue sky|worst|best)(?: case)?(?: value)?(?: of| at| is)? ?:? ?$/, metric: 'fairValue' },
  { kinds: ['money'], before: /\b(?:fair|intrinsic) value(?: estimate| per share)?(?: of| is| at| to| near)?(?: about| around)? $/, metric: 'fairValue' },
  {
    kinds: ['percent'],
    after:
      /^ (?:less|lower|cheaper) than (?:the |its |todays )?(?:current )?(?:share )?price|^ (?:below|under) (?:the |its )?(?:current )?(?:share )?price|^ (?:potential )?downside/,
    metric: 'upside',
    sign: -1,
  },
  {
    kinds: ['percent'],
    after:
      /^ (?:more|higher) than (?:the |its )?(?:current )?(?:share )?price|^ above (?:the |its )?(?:current )?(?:share )?price|^ against the (?:current )?price|^ above the (?:last|closing|current) (?:share )?price|^ (?:implied |potential )?upside/,
    metric: 'upside',
  },
  {
    kinds: ['percent'],
    before:
      /\b(?:shares|stock|share price|price|adrs|adss) (?:have |has |are |is |were |was |had )?(?:since )?(?:risen|rallied|gained|climbed|jumped|surged|added|advanced|up|rose|soared)(?: by)?(?: more than| about| nearly| almost| some| roughly| over| around)? $/,
    metric: 'priceChange',
  },
  {
    kinds: ['percent'],
    before:
      /\b(?:shares|stock|share price|price|adrs|adss) (?:have |has |are |is |were |was |had )?(?:since )?(?:fallen|dropped|lost|declined|slid|tumbled|plunged|down|fell|sunk|shed)(?: by)?(?: more than| about| nearly| almost| some| roughly| over| around)? $/,
    metric: 'priceChange',
    sign: -1,
  },
  {
    kinds: ['percent'],
    after:
      /^ (?:share price )?(?:correction|pullback|sell off|selloff|drawdown|slump)\b|^ drop in (?:the )?(?:shares|stock|share price|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/,
    metric: 'priceChange',
    sign: -1,
  },
  { kinds: ['percent'], after: /^ (?:share price )?(?:rally|rebound)\b/, metric: 'priceChange' },
  { kinds: ['percent'], after: /^ tax(?: rate)?\b|^ effective tax/, before: /\b(?:after|at|less|a) $|tax rate of $/, metric: 'taxRate' },
  {
    kinds: ['multiple'],
    before: /\b(?:target|apply|applying|applied|based on|exit at|sell it at|multiple of|target is)\b[^.;]*$/,
    after:
      /^ (?:our |forward |blended |average |avg |on |of |the |fy ?\d* |estimated |core |adjusted |non |ifrs |gaap |its )*(?:eps|earnings|pe\b|p e|ebitda|ev|sales|revenue|book|p b|p s|ntm|fcf)|^ (?:applied|target|on)\b/,
    metric: 'targetMultiple',
  },
  {
    kinds: ['multiple'],
    before: /\b(?:exit(?: multiple)?(?: at| of)|target (?:p e |pe |ev ebitda |p s )?multiple of|sell it at|the same|valued at|we (?:apply|use))(?: a| an| about)? $/,
    metric: 'targetMultiple',
  },
  { kinds: ['multiple'], after: /^ (?:forward |trailing |estimated |our |its |the |next years |this years |consensus |fy ?\d* ?)*(?:earnings|eps|pe\b|p e\b)/, metric: 'pe' },
  { kinds: ['multiple'], after: /^ (?:forward |trailing )?(?:sales|revenue)\b/, metric: 'ps' },
  { kinds: ['multiple'], after: /^ (?:forward |trailing )?ev ebitda\b|^ (?:forward |trailing )?ebitda\b/, metric: 'evToEbitda' },
  { kinds: ['multiple'], after: /^ (?:forward |trailing )?book\b/, metric: 'pb' },
  { kinds: ['multiple'], after: /^ (?:forward |trailing )?ev (?:sales|revenue)\b/, metric: 'evToRevenue' },
  { kinds: ['percent'], after: /^ of (?:the |net |new |equity |offering |total )*proceeds\b/, metric: 'useOfProceeds', measure: 'shareOf:equityRaise' },
  { kinds: ['count'], after: /^ ?(?:new |ordinary |common )*(?:shares|adss) (?:issued|offered|sold|placed)/, metric: 'sharesIssued' },
  { kinds: ['percent'], after: /^ drop in (?:after\b|on\b|following\b|$)|^ drop in the (?:stock|shares)/, metric: 'priceChange', sign: -1 },
  { kinds: ['money'], before: /\bdeclared (?:a )?(?:regular )?(?:quarterly )?(?:cash )?(?:dividend of )?$/, metric: 'dps' },
  { kinds: ['percent'], after: /^ (?:under|below) the base case/, metric: 'marginOfSafety' },
  { kinds: ['percent'], before: /\binterest over debt (?:is|of) $/, metric: 'costOfDebt' },
  {
    kinds: ['money', 'bare'],
    before:
      /\b(?:accumulat\w+|pullbacks?|dips?|entry (?:point|level|zone|price)s?|entries|buy zone|would buy)\b[^.;:]* (?:around|near|toward|towards|to|at|between|closer to|from) $/,
    metric: 'entryPrice',
  },
  { kinds: ['money'], before: /\bstops? (?:at|around|near|below)? ?$/, metric: 'stopLoss' },
  { kinds: ['money', 'bare'], before: /\b52 ?(?:week|wk|w) (?:range|high low)(?: of| is)?:? $/, metric: 'priceRange52w' },
  { kinds: ['percent'], before: /\b(?:position size|allocation|weight)(?: of| at)?:? $/, after: /^ (?:of (?:the )?portfolio|position)/, metric: 'positionSize' },
  { kinds: ['percent'], after: /^ (?:of (?:the )?portfolio|position size|position)\b/, metric: 'positionSize' },
  { kinds: ['percent'], after: /^ (?:market )?share$|^ (?:market )?share of (?!(?:total |net |group )?(?:revenue|sales))|^ market share/, metric: 'marketShare' },
  {
    kinds: ['percent'],
    before: /\b(?:clients|customers|users|creators|enterprises|advertisers|merchants|developers|subscribers) (?:\( ?)?$/,
    bracketed: true,
    metric: 'customerShare',
  },
];

const rulesByKind = new Map<Figure['kind'], Rule[]>();
for (const rule of rules) for (const kind of rule.kinds) rulesByKind.set(kind, [...(rulesByKind.get(kind) ?? []), rule]);

export function idiomAt(items: readonly Item[], at: number, groupEnd: number, document: string): Idiom | null {
  const figure = items[at]!.figure!;
  let before = '';
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const item = items[i]!;
    const label = item.kind === 'figure' && item.figure!.kind === 'label';
    if (item.kind === 'figure' && !label && i < at - 1 && !/worth|exit|stop/.test(before)) break;
    before = `${item.kind === 'word' || item.kind === 'sign' ? item.norm : label ? item.figure!.low : ''} ${before}`;
  }
  before = before
    .replace(/ +/g, ' ')
    .replace(/ ([,:;)])/g, '$1')
    .replace(/: ?$/, ': ');
  let after = '';
  for (let i = groupEnd + 1; i < Math.min(items.length, groupEnd + 9); i++) {
    const item = items[i]!;
    if (item.kind === 'figure' && i === groupEnd + 1 && item.figure!.kind === 'money' && figure.kind === 'money' && document[item.start] === '(') continue;
    if (item.kind === 'figure') break;
    if (item.kind === 'sign' && item.norm !== '/' && item.norm !== '-') break;
    after = `${after} ${item.kind === 'word' ? item.norm : ''}`;
  }
  after = after.replace(/ +/g, ' ');
  for (const rule of rulesByKind.get(figure.kind) ?? []) {
    if (rule.bracketed === true && !figure.bracketed && before.at(-2) !== '(') continue;
    if (rule.before !== undefined && !rule.before.test(before)) continue;
    if (rule.after !== undefined && !rule.after.test(after)) continue;
    if (!metricById.has(rule.metric) || (rule.metric === 'fairValue' && figure.scale !== 1)) continue;
    return { metric: rule.metric, measure: rule.measure ?? 'level', sign: rule.sign ?? 1 };
  }
  return null;
}

/** `an anticipated RMB0.94 loss`. */
export const lossAfter = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.norm === 'loss' || items[at + 1]?.norm === 'deficit' || (items[at + 1]?.norm === 'per' && items[at + 2]?.norm === 'share' && items[at + 3]?.norm === 'loss');

/** A mention made for an idiom's metric. */
export function idiomMention(metric: string, at: number): Mention {
  const row = metricById.get(metric)!;
  return { from: -1, to: at, metric, row, segment: null, accounting: null, negative: false, label: '', tail: at };
}
