/** What a label that the vocabulary does not know says it is measured in: things, shares, a percentage, a score, money for one thing. */
import type { UnitKind } from '../../vocabulary/types.ts';

const countedNouns =
  'stores|openings|restaurants|employees|associates|projects|locations|customers|members|subscribers|clubs|warehouses|hotels|rooms|vehicles|patients|countries|states|votes|aircraft|planes|ships|vessels|trucks|cars|fleet|hours|asks?|rpks?|asms|rpms|' +
  'guests|passengers|visitors|viewers|users|households|homes|connections|towers|sites|lines|parcels|shipments|wafers|seats|trips|orders|policies|agents|advisers|advisors|clients|accounts|beds|students|branches|machines|systems|procedures|placements|' +
  'installations|deliveries|launches|wells|rigs|licences|licenses|downloads|outlets|dealers|doors|tenants|leases|containers|teus?|units sold|flights|departures|landings|doctors|physicians|hospitals|clinics|schools|campuses|engineers|stalls|chargers|stations|' +
  'patents|headcount|staff|permits|trademarks|suppliers|plants|factories|mines|ads|adss|adrs|shares|stations|farms|titles|apartments|plots|units|claims handled|pairs';

const counted = new RegExp(
  `^(?:total )?(?:number of|count of|#)|\\b(?:${countedNouns})\\b(?! (?:operating |occupancy |rental )?(?:expenses?|costs?|revenues?|sales|receivables?|deposits?|payables?|funds|equity|income|margin|accounts?|occupancy|growth|per|utili[sz]ation|prices?|rates?|capital|based|options?|premium|repurchased?))`,
  'i',
);
/** `Cost per guest`: what it is for is not what it counts. */
const isPer = /\bper\b|\//i;

/** Whether a label that the vocabulary does not know counts things: `New store openings`. */
export const countsThings = (label: string): boolean => counted.test(label) && !isPer.test(label.replace(/\(.*?\)/g, ''));

/** Words for money of the accounts: `Rate case provisions` are an amount, whatever else the label says. */
const amounts =
  /\b(?:incomes?|revenues?|sales|profits?|loss(?:es)?|expenses?|costs?|charges?|provisions?|assets|liabilit(?:y|ies)|debts?|loans?|receivables?|payables?|investments?|payments?|proceeds|cash|equity|reserves?|capital|gains?|tax(?:es)?|duties|fees?|interest|dividends?|benefits?|derivatives?|securities|contracts?|swaps?|movements?|effects?|adjustments?)\b/i;
const scores = /\b(?:scores?|nps|index|ranking|rank|rating|ratings)\s*$/i;
const percentages =
  /\b(?:utili[sz]ation|occupancy|penetration|churn|load factor|uptime|availability|attrition|retention|renewal rate|market share|win rate|hit rate|pass rate|dropout rate)\b/i;
const pricesOfOne = /\b(?:prices?|tariffs?|fares?|arpu|asp|day ?rates?|charter rates?)\b/i;
const ratesUnsaid = /\b(?:rates?|ratios?|factors?|multiples?)\s*$/i;

/** How an unknown line is measured by its own words; `one` is money for one thing, `unsaid` no money and nothing else certain; null for money of the table. */
export function ownUnit(label: string): UnitKind | 'one' | 'unsaid' | null {
  const words = label
    .replace(/[(（[].*?[)）\]]/g, ' ')
    .replace(/\b(?:assumed|assumption|held|average|avg|year[- ]end|period[- ]end|total)\b|[,:]/gi, ' ')
    .trim();
  if (countsThings(words)) return 'count';
  if (amounts.test(words)) return null;
  if (percentages.test(words)) return 'percent';
  if (pricesOfOne.test(words)) return 'one';
  if (scores.test(words)) return 'score';
  return ratesUnsaid.test(words) ? 'unsaid' : null;
}
