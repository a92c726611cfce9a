/** Turns of phrase and the metric they mean, the surer first. Data for idioms.ts: words before and after the figure, lower case. */
import type { Figure } from '../figures/figure.ts';

export interface Rule {
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
  /** The figure is in a unit of measurement: `316.4MW`. */
  readonly measured?: true;
  /** Only in an essay or where the text weighs its cases. */
  readonly weighed?: true;
  /** Only where a writer values a company: elsewhere the words mean other things. */
  readonly essay?: true;
  /** Matched against the text behind those words. */
  readonly ahead?: RegExp;
  /** What the figure is of, where the phrase says so. */
  readonly segment?: string;
}

export const rules: readonly Rule[] = [
  {
    kinds: ['money'],
    before: /\b(?:sees|puts|expects|pegs|sizes)\b[^.;]* (?:market|tam|opportunity) (?:at|to be(?: worth)?|worth|to reach|reaching) (?:about |around |some )?$/,
    metric: 'totalAddressableMarket',
  },
  {
    kinds: ['multiple'],
    before: /\b(?:shares?|stock|adrs?)\b[^.;]* (?:costs?|trades? (?:at|on|for)|sells? (?:at|for)|changes? hands at) (?:about |around |just |only )?$/,
    after: /^(?: times)? (?:the |that |this |our |my )?(?:same )?(?:brokers |banks |firms |houses |its |his |her )*(?:number|estimate|figure|forecast)\b/,
    metric: 'pe',
  },
  {
    kinds: ['multiple'],
    before:
      /\b(?:shares?|stock|adrs?|they|it)\b[^.;]* (?:trades? (?:at|on)|stands? (?:at|on)|changes? hands at|costs?|sells? (?:at|for)|(?:is|are) valued at) (?:about |around |just |only )?$/,
    after: /^(?: earnings)?$/,
    metric: 'pe',
  },
  { kinds: ['multiple'], before: /^at (?:about |around |just |only )?$/, after: /^ (?:they|it|the (?:shares?|stock)) (?:stands?|trades?|costs?|is|are)\b/, metric: 'pe' },
  { kinds: ['multiple'], before: /\b[Ww]e (?:now )?(?:pay|apply|attach|put|value (?:[\w.&'’-]+ ){1,4}(?:at|on|using)) (?:about )?$/, metric: 'targetMultiple' },
  { kinds: ['multiple'], before: /(?:^|[,;] ?)on $/, after: /^ (?:that|this|it) (?:makes|gives|yields|comes to|works out at)\b/, metric: 'targetMultiple' },
  { kinds: ['money'], before: /(?:^|[,;:] ?)(?:our )?(?:po|pt|tp) (?:now |goes |moves |raised |lifted |cut |lowered |trimmed |up |down )*to $/, metric: 'targetPrice' },
  // what a data service recites of a share
  {
    kinds: ['money', 'bare'],
    before: /\b(?:52|fifty two|12|twelve|1|one) ?(?:week|wk|w|month|year) (?:range|low|high|lows|highs|high low)(?: price)?(?: of| is| at| was|:)? (?:about )?$/,
    metric: 'priceRange52w',
  },
  { kinds: ['money', 'bare'], before: /\b(?:between|from) $/, after: /^ (?:in|over) the (?:past|last) (?:52|fifty two)? ?(?:weeks?|year)/, metric: 'priceRange52w' },
  { kinds: ['money'], before: /\b(?:moved|traded|ranged|swung|been) between $/, metric: 'priceRange52w' },
  {
    kinds: ['money'],
    before: /\b(?:close|closing price|last price|closing level|premarket price|pre market price|previous close|opening price)(?: of| at)? (?:about )?$/,
    metric: 'sharePrice',
  },
  { kinds: ['money'], before: /\b(?:shares?|stock)\b[^.;]* (?:opened|opens|open|started) (?:\w+ )?at $/, metric: 'sharePrice' },
  {
    kinds: ['percent'],
    before: /\b(?:shares?|stock|units?|adrs?|it)\b[^.;,]* yields?(?: about| around| some)? $/,
    after: /^(?! (?:to maturity|on invested))/,
    metric: 'dividendYield',
  },
  { kinds: ['money'], before: /\b(?:shares?|stock|adrs?|adss?|units?)(?: price)?(?: now| currently)? at $/, after: /^ (?:on|at) (?:\w+ )?close\b/, metric: 'sharePrice' },
  {
    kinds: ['percent'],
    before: /\b(?:figure|target|objective|number|level) (?:now )?(?:offers|leaves|implies|means|promises|gives)(?: only| just| some| about| around)? $/,
    after: /^(?: to (?:the )?(?:target|price))?$|^ (?:of )?(?:more|upside)/,
    metric: 'upside',
  },
  {
    kinds: ['percent'],
    before: /\b(?:shares?|stock|adrs?) (?:have |has )?(?:gained|added|risen|climbed|up)(?: by| about| some)? $/,
    after: /^ since (?:new year|the start of the year|january)/,
    metric: 'priceChange',
  },
  { kinds: ['money'], after: /^ (?:over|in|during) (?:the )?(?:past |last )?(?:52|fifty two|12|twelve) (?:weeks|months)/, metric: 'priceRange52w' },
  { kinds: ['money'], before: /\b(?:average|mean)(?: price)?(?: of| was| is| at)? $/, after: /^ (?:each|a share|per share|apiece)\b/, metric: 'averagePriceOfSharesRepurchased' },
  { kinds: ['money'], after: /^ (?:to|per|a|against|for each) (?:the )?(?:us )?(?:dollar|euro|pound|yen|renminbi|franc)\b/, metric: 'exchangeRate' },
  { kinds: ['money'], before: /\bwe (?:get|arrive|come|land) (?:to|at) $/, after: /^(?: (?:a|per) share)?$/, metric: 'targetPrice' },
  { kinds: ['money'], before: /\b(?:share |current |last |closing |stock )?price(?: ?\( ?\))?: $/, after: /^(?: (?:a|per) share)?$/, metric: 'sharePrice' },
  { kinds: ['money'], after: /^ at which (?:the |its )?(?:stock|shares?|adrs?) (?:closed|traded|ended|finished|opened|changed hands)\b/, metric: 'sharePrice' },
  { kinds: ['percent'], before: /\b(?:that|which) (?:leaves|offers|implies)(?: about| some)? $/, after: /^ (?:or so )?(?:to go|upside|of upside|more)/, metric: 'upside' },
  { kinds: ['percent'], before: /\btrading (?:up|higher) $/, metric: 'priceChange' },
  {
    kinds: ['percent'],
    before: /^(?:its |the )?(?:shares|stock),? which (?:have|has|had) (?:gained|risen|climbed|added|jumped|rallied|advanced)(?: about| nearly| some)? $/,
    metric: 'priceChange',
  },
  {
    kinds: ['percent'],
    before: /^(?:its |the )?(?:shares|stock),? which (?:have|has|had) (?:lost|fallen|dropped|shed|declined|slid|tumbled)(?: about| nearly| some)? $/,
    metric: 'priceChange',
    sign: -1,
  },
  {
    kinds: ['percent'],
    before: /\b(?:rose|gained|climbed|jumped|surged|added|up|higher)(?: by| about| nearly| as much as| more than)? $/,
    after: /^ in (?:pre ?market|early|after ?hours|extended|morning|afternoon|midday)/,
    metric: 'priceChange',
  },
  {
    kinds: ['percent'],
    before: /\b(?:fell|lost|dropped|slid|sank|tumbled|plunged|declined|down|lower)(?: by| about| nearly| as much as| more than)? $/,
    after: /^ in (?:pre ?market|early|after ?hours|extended|morning|afternoon|midday)/,
    metric: 'priceChange',
    sign: -1,
  },
  { kinds: ['percent'], before: /\b(?:is|are) up $/, after: /^ (?:over|in) (?:the (?:past|last) )?(?:\w+ )?(?:days?|weeks?|months?|quarter)?$/, metric: 'priceChange' },
  { kinds: ['percent'], before: /\b(?:is|are) down $/, after: /^ (?:over|in) (?:the (?:past|last) )?(?:\w+ )?(?:days?|weeks?|months?|quarter)?$/, metric: 'priceChange', sign: -1 },
  { kinds: ['percent'], after: /^ (?:higher|more) than (?:the|its) (?:old|previous|prior|earlier) (?:one|target|objective)\b/, metric: 'targetPrice', measure: 'revision' },
  {
    kinds: ['percent'],
    after: /^ (?:lower|less) than (?:the|its) (?:old|previous|prior|earlier) (?:one|target|objective)\b/,
    metric: 'targetPrice',
    measure: 'revision',
    sign: -1,
  },
  {
    kinds: ['multiple'],
    before:
      /\b(?:target|objective|pt|po|tp)\b.*\b(?:equals|equates to|represents|works out at|amounts to|corresponds to|implies|rests on|is based on) (?:about |around |roughly )?$/,
    metric: 'targetMultiple',
  },
  {
    kinds: ['multiple'],
    before:
      /\b(?:capitali[sz]es?|capitali[sz]ing|values?|valuing) (?:it|them|these|that|earnings|the (?:shares?|stock|company|group|business)) (?:at|on|using) (?:an? )?(?:multiple of )?(?:about |around )?$/,
    metric: 'targetMultiple',
  },
  { kinds: ['multiple'], before: /\b(?:stock|shares|it) (?:on|at) (?:about |around |roughly |some )?$/, after: /^(?: times)?$/, metric: 'pe' },
  { kinds: ['percent'], before: /\btrading (?:down|lower) $/, metric: 'priceChange', sign: -1 },
  {
    kinds: ['percent'],
    before:
      /^(?!.*\b(?:price|sales|revenue|earnings|profit|eps|outstanding|target)\b).*\b(?:shares|stock|adrs|adss) (?:of|in) (?:[\w.,:()&'-]+ ){1,9}(?:drop|drops|fell|fall|falls|lost|lose|slid|slide|slides|sank|sink|tumbled?|tumbles|plunged?|plunges|declined?|declines|were down|are down|was down|dip|dips|slip|slips|slump|slumps)(?: by)?(?: as much as| about| nearly| almost| some| more than| over)? $/,
    metric: 'priceChange',
    sign: -1,
  },
  {
    kinds: ['percent'],
    before:
      /^(?!.*\b(?:price|sales|revenue|earnings|profit|eps|outstanding|target)\b).*\b(?:shares|stock|adrs|adss) (?:of|in) (?:[\w.,:()&'-]+ ){1,9}(?:rise|rises|rose|gain|gains|gained|climbe?d?|climbs|jumpe?d?|jumps|surged?|surges|added|add|adds|advanced?|advances|were up|are up|was up|rally|rallied)(?: by)?(?: as much as| about| nearly| almost| some| more than| over)? $/,
    metric: 'priceChange',
  },
  {
    kinds: ['percent'],
    before: /\b(?:shares|stock) (?:were|was|are|is|traded|trading|closed|ended|finished) (?:up|higher|ahead)(?: by)?(?: about| nearly| almost| some| more than)? $/,
    metric: 'priceChange',
  },
  {
    kinds: ['percent'],
    before: /\b(?:shares|stock) (?:were|was|are|is|traded|trading|closed|ended|finished) (?:down|lower|off)(?: by)?(?: about| nearly| almost| some| more than)? $/,
    metric: 'priceChange',
    sign: -1,
  },
  {
    kinds: ['percent'],
    before: /\bdownside (?:potential )?(?:of|to) (?:about |around |roughly |some )?$/,
    after: /^(?! (?:in|for|to|and) )/,
    metric: 'upside',
    sign: -1,
  },
  {
    kinds: ['percent'],
    before: /\b(?:upside|room for a gain|potential gain|implied gain|implied return) (?:potential )?(?:of|to|is) (?:about |around |roughly |some )?$/,
    metric: 'upside',
  },
  {
    kinds: ['percent'],
    before: /\bimpl(?:y|ies|ying) (?:a |an )?(?:potential |possible )?(?:about |around |roughly |some )?$/,
    after: /^ (?:gain|upside|rise|increase|return|advance)\b/,
    metric: 'upside',
  },
  {
    kinds: ['percent'],
    before: /\bimpl(?:y|ies|ying) (?:a |an )?(?:potential |possible )?(?:about |around |roughly |some )?$/,
    after: /^ (?:downside|fall|decline|drop)\b/,
    metric: 'upside',
    sign: -1,
  },
  { kinds: ['percent'], before: /\b(?:so|leaving|leaves|with|still) (?:about |around |roughly |some |only |just |a mere )*$/, after: /^ to go\b/, metric: 'upside' },
  {
    kinds: ['percent'],
    after:
      /^ (?:over|above|higher than|more than|ahead of) (?:the |its |their |\w+s? )?(?:last |latest |current |previous |closing |pre ?market |share )*(?:close|price|quote)\b|^ (?:above|over|higher than|more than|ahead of) where (?:the |its )?(?:shares|stock)/,
    metric: 'upside',
  },
  {
    kinds: ['percent'],
    after:
      /^ (?:below|under|lower than|less than|short of) (?:the |its |their |\w+s? )?(?:last |latest |current |previous |closing |pre ?market |share )*(?:close|price|quote)\b|^ (?:below|under|lower than|less than) where (?:the |its )?(?:shares|stock)/,
    metric: 'upside',
    sign: -1,
  },
  {
    kinds: ['percent'],
    before: /\bown(?:s|ed)? (?:about |around |roughly |some )?$/,
    after: /^ of (?:the|its|our|this) (?:\w+ )?(?:stock|shares|company|outstanding|common|bank|equity)/,
    metric: 'ownership',
  },
  { kinds: ['percent'], after: /^ of (?:the |its |their )?(?:\w+ )?(?:stock|shares|company|equity)(?: outstanding)? (?:is|are|was|were) (?:owned|held)\b/, metric: 'ownership' },
  { kinds: ['percent'], before: /\b(?:position|stake|holdings?) in (?:(?:the )?shares of )?(?:[\w.]+ ){1,4}by $/, metric: 'sharesOwned', measure: 'growthQoQ' },
  { kinds: ['money'], before: /\b(?:average|avg) (?:share )?price of $/, metric: 'averageSalePrice' },
  {
    kinds: ['money'],
    before:
      /\b(?:shares|stock|sold|purchased|bought)\b.*\b(?:total (?:value|transaction|consideration|cost) of|valued at) (?:about |approximately )?$|\bfor a total (?:value|transaction|consideration) of (?:about |approximately )?$/,
    metric: 'transactionValue',
  },
  { kinds: ['money'], before: /\b(?:shares|stock) (?:worth|valued at)(?: about| approximately)? $/, metric: 'holdingValue' },
  {
    kinds: ['money'],
    before: /\b(?:took in|brought in sales of|sold goods worth|turned over|sales came to|generated sales of) (?:about |around |roughly |some )?$/,
    metric: 'revenue',
  },
  {
    kinds: ['money'],
    before:
      /\b(?:plant|project|facility|factory|fab|mine|smelter|refinery|terminal|pipeline|campus|centers?|centres?|expansion|complex|venture|programme|program|building|hub|mill|works|reactor|station|line|site|warehouse|shipyard|it)\b[^.;]* (?:(?:should|will|would|could|may|might) cost|(?:is|was) (?:expected|set|forecast|estimated|projected|due|planned) to cost|costing)(?: about| around| some| roughly| up to| an estimated)? $/,
    metric: 'projectCost',
  },
  {
    kinds: ['money'],
    after: /^ (?:undrawn|unused|available|of (?:undrawn|unused|available) (?:capacity|credit))\b(?: (?:on|under|from|in))?/,
    before: /\b(?:had|have|has|with|and) (?:about |another )?$/,
    metric: 'undrawnFacilities',
  },
  {
    kinds: ['percent'],
    before: /\b(?:opened|opens|open|closed|ended|finished) (?:a further |another |about |some )?$/,
    after: /^ (?:lower|weaker|softer)\b(?: at| on (?:the day|\w+day)|$)/,
    metric: 'priceChange',
    sign: -1,
  },
  {
    kinds: ['percent'],
    before: /\b(?:opened|opens|open|closed|ended|finished) (?:a further |another |about |some )?$/,
    after: /^ (?:higher|firmer|stronger)\b(?: at| on (?:the day|\w+day)|$)/,
    metric: 'priceChange',
  },
  { kinds: ['percent'], before: /\b(?:cost|costing|knocked|wiped|took) (?:the |its )?(?:shares|stock) (?:about |some )?$/, metric: 'priceChange', sign: -1 },
  { kinds: ['multiple'], before: /\b(?:close|closing price|share price)\b[^.;]*\bmultiple (?:is|was|stands at|of|would be) (?:about )?$/, metric: 'pe' },
  {
    kinds: ['money'],
    before: /\b(?:buy|hold|sell|neutral|overweight|underweight|outperform|underperform|reduce|accumulate)\b[^.;:]* (?:and )?(?:sets?|puts?) (?:it at |the shares at |them at )?$/,
    metric: 'targetPrice',
  },
  { kinds: ['money'], before: /\bhas $/, after: /^ and (?:no|an?|the) (?:\w+ )?rating\b/, metric: 'targetPrice' },
  { kinds: ['money'], after: /^ (?:share )?(?:buy ?backs?|share repurchase|repurchase program\w*)\b/, metric: 'shareRepurchases' },
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
      /\b(?:shares?|stock)\b[^.;]*\b(?:closed|ended|finished|settled|traded|changed hands) (?:\w+ ){0,2}at $|\b(?:closed|last traded|changed hands) (?:\w+ )?at $|\b(?:closed|ended|finished|settled) (?:on )?(?:mon|tues|wednes|thurs|fri)day at $/,
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
  {
    kinds: ['money'],
    before: /\bweighted\b[^.;]* (?:worth|to|at|of|is|gives?|makes) (?:about |around |roughly )?$|\bweighted(?: (?:average|value|fair value|price|by (?:those|these|the) \w+))?: $/,
    metric: 'fairValue',
    segment: 'probability-weighted',
  },
  { kinds: ['money', 'bare'], before: /\bworth (?:about |around |roughly |some )?$/, after: /^ ?(?:a|per) share|^$|^ /, metric: 'fairValue' },
  { kinds: ['money'], before: /\b(?:price|close)\b[^.;]* (?:is|are) (?:now |currently )?(?:worth|valued at) (?:about |around |some )?$/, metric: 'marketCap' },
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
      /\b(?:shares|stock|share price|price|adrs|adss) (?:have |has |are |is |were |was |had )?(?:since )?(?:risen|rallied|gained|gain|climbed|climb|jumped|jump|surged|surge|added|advanced|up|rose|rise|rises|soared|rally)(?: by)?(?: more than| about| nearly| almost| some| roughly| over| around)? $/,
    metric: 'priceChange',
  },
  {
    kinds: ['percent'],
    before:
      /\b(?:shares|stock|share price|price|adrs|adss) (?:have |has |are |is |were |was |had )?(?:since )?(?:fallen|dropped|drop|drops|lost|lose|declined|slid|slide|slides|tumbled|tumble|plunged|plunge|down|fell|fall|falls|sunk|sank|sink|shed|dip|slip|slipped)(?: by)?(?: more than| about| nearly| almost| some| roughly| over| around)? $/,
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
    before: /\b(?:pay|paying|attach|assign|put) (?:about |around |up to )?$/,
    after: /^ (?:for|on|to) (?:it|that|this|them|these)\b/,
    metric: 'targetMultiple',
  },
  {
    kinds: ['multiple'],
    before:
      /\b(?:bear|base|bull|blue sky|downside|upside)(?: case)?\b(?![^.;]*\btrad)[^.;]* (?:assumes|assuming|uses|using|applies|applying|on|at|takes|puts) (?:a )?(?:multiple of )?(?:about )?$/,
    metric: 'targetMultiple',
  },
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
  { kinds: ['multiple'], after: /^ (?:(?!sales|revenue|ebitda|ebit|book|cash|the three|its three)\w+ ){0,6}(?:earnings|eps|pe\b|p e\b)(?! growth)/, metric: 'pe' },
  { kinds: ['multiple'], before: /\benterprise value\b.*$|\bev\b.*$/, after: /^ (?:(?!ebitda|ebit|book)\w+ ){0,4}(?:sales|revenue)\b/, metric: 'evToRevenue' },
  { kinds: ['multiple'], after: /^ (?:(?!ebitda|ebit|book|ev )\w+ ){0,4}(?:sales|revenue)\b/, metric: 'ps' },
  { kinds: ['multiple'], after: /^ (?:forward |trailing )?ev (?:adj |adjusted )?ebitda\b|^ (?:forward |trailing )?(?:adj |adjusted )?ebitda\b/, metric: 'evToEbitda' },
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
