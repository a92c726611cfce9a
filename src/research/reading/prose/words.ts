/** Words that tell how a figure stands to its metric. Data for the linker. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Between a figure and the metric right after it. */
export const fillers = set(
  'for yoy y qoq q year over on annual annualized annualised compound growth increase increases decrease decline rise drop gain jump surge climb fall reduction improvement expansion in of the its their total a an quarterly adjusted adj net implied headline blended consolidated quarter sequential organic underlying worth our forward trailing average diluted share new per ' +
    'anstieg wachstum aumento crescita hausse croissance aumento',
);
/** Words right before a figure that tie it to what stands further left. */
export const leftLinks = set(
  'of at to was were is are be been reached reach totaled totalled hit stood came in by from grew grow rose rise risen increased increase fell fall declined decline dropped down up gained jumped surged climbed slipped shrank contracted expanded improved narrowed widened around about roughly approximately nearly over under just some than vs versus equals with climbing rising falling dropping sliding plunging jumping surging growing reaching totaling totalling above below posted recorded decreased soared plunged slid eased edged advanced accelerated slowed remained a beträgt lag auf um stieg sank di pari del a il zu bei du le été atteint 为 达 达到 至 增长 下降 同比 环比 约',
);
export const upVerbs = set(
  'climb climbs gains jumps surges soars advances accelerates expands improves widened widens recovered rebounded climbing jumping surging gaining advancing swelled swelling leapt leaping grew grow grows growing rose rise rises risen rising increased increase increases increasing up gained gain jumped jump surged climbed higher expanded improved soared advanced accelerated stieg crescita aumento cresciuti aumentati hausse progression 增长 上升 增加 提升',
);
export const downVerbs = set(
  'dropping sliding slipping sinking plunging tumbling shrinking easing losing slip slips slide slides sink sinks plunge plunges tumble tumbles shrink shrinks dip dips dipped dipping slump slumps slumped slumping lowered lowers cut cuts cutting trimmed trims trimming lose loses losing fell fall falls fallen falling declined decline declines declining decreased decrease decreases decreasing dropped drop drops down lower slipped shrank shrunk contracted narrowed reduced reduction lost slid plunged tumbled eased deteriorated weakened compressed compression correction sank sink sinks slip slips slide slides ease eases shrink shrinks narrows weaken weakens plunges tumbles sheds shed retreated softened rückgang calo diminuzione scesi baisse recul 下降 减少 下滑 下跌',
);
export const surpriseWords = set(
  'above below ahead beat beats beating missed miss misses missing topped topping exceeded exceeds exceeding cleared clears tops surpassed surpasses outstripped lagged lags trailed undershot better worse short shy under over higher lower',
);
export const negativeSurprise = set('below lagged lags trailed undershot missed miss misses missing worse short shy under lower');
export const comparators = set(
  'consensus cons konsens consenso estimates estimate expectations expectation street forecast forecasts guidance midpoint gse visible alpha analysts our model previous prior consensus一致',
);
/** What a house calls its own number: `5% ahead of us`, `better than modelled`. */
export const ownViews = set('us ours we modelled modeled');
export const comparisons = set('vs versus against from compared than prior previously gegenüber rispetto contre 去年同期');
/** Those that open the other side of a comparison wherever its figure stands. */
export const comparisonOpeners = set('compared compares versus vs against gegenüber rispetto contre');
export const shareVerbs = set(
  'accounted accounts accounting account represented represents representing represent contributed contributes contributing comprised comprises constituted equivalent equal made makes',
);
export const quarterOnQuarter = set('qoq sequentially sequential 环比');
export const future = set(
  'expect expects expected expecting forecast forecasts forecasting project projects projected projecting model models modeled modelled modeling modelling estimate estimates estimated anticipate anticipates see sees guide guides guided guiding guidance target targets targeting targeted aim aims plan plans planned planning outlook will should would could predict predicts assume assumes assumed assuming believe believes looking looks potentially likely projection projections prevede erwartet prévoit attend 预计 预期 指引',
);
export const guidanceVerbs = set(
  'guide guides guided guiding guidance target targets targeting outlook expects expect expected forecasts aims plans reiterated reaffirmed raised plan aim sees',
);
export const managementWords = set('management ceo cfo chairman executives mgmt management管理层 管理层');

/** What others had thought, right behind the figure. */
export const expectedOf =
  /^(?:(?:loss|profit|gain|deficit|per|a|share|that|which) )*(?:the )?(?:analysts?|street|market|wall street|economists|brokers)(?: (?:polled|surveyed|tracked|followed) by \w+)? (?:had |have |has |was |were |is |are )?(?:on average )?(?:had$|has$|expect|forecast|anticipat|pencil|predict|look|estimat|project|model|want|count|hop|carr|in mind|there|$)|^(?:that |which )?(?:\w+ )?consensus (?:had|has|was|looked|expected|implied|assumed|called)\b|^(?:per|a) share (?:that |which )?(?:was |were |had been )?(?:expected|forecast|anticipated)$|^(?:expected|forecast|anticipated|predicted|pencill?ed in|modelled|modeled|projected|looked for|penciled) by (?:the )?(?:analysts?|street|market|wall|consensus|sell side)/;

/** Behind a bare number they do not say what it counts. */
export const functionWords = new Set(
  'and or but while whereas with as at by on after before last this next from that which who is was are were has had will would could should if it its so than thanks due driven helped led reflecting against ahead above below beating missing compared implying versus vs also only just still each per total e a m bn mn k'.split(
    ' ',
  ),
);

/** Words of a forecast right before the figure. */
export const estimateBefore =
  /\b(?:analysts?|wall street|street|market) (?:consensus )?(?:estimates?|expectations?|forecasts?) (?:of|for|at)$|\b(?:tops?|topped|beats?|beating|miss(?:es|ed)?|vs|versus|against|above|below|cleared|under|over) (?:the |an |its )?(?:average |mean )?(?:est|estimates?|expectations|forecasts?) (?:of|for|at)$/;

/** Rates that are themselves told in basis points: `a cost of risk of 25bp`. */
export const inBasisPoints = set('creditCost costOfRisk creditCosts provisionsToLoans loanLossRatio netChargeOffRatio creditSpread spread');
/** Right before a figure that is a level: `of 25bp`, `stays at 27bp`. */
export const stands = /^(?:of|at|was|were|is|are|to|around|about|near|below|above|under|over|and|roughly|approximately)$/;
