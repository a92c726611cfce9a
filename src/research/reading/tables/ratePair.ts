/** Labels that are a rate of exchange by the two currencies they name: `Rs per US$`, `USD/INR (average)`. */
import { currencyOf } from '../figures/lexicon.ts';

const pair =
  /^(?:(?:[Aa]verage|[Aa]vg\.?|[Ss]pot|[Cc]losing|[Aa]ssumed|[Pp]eriod[- ]end|[Yy]ear[- ]end)\s+)?([A-Z]{0,3}[$€£¥₩₹]|[A-Z]{3}|Rs\.?|Rmb|yen)\s*(per|to|\/)\s*(?:1 )?([A-Z]{0,3}[$€£¥₩₹]|[A-Z]{3}|Rs\.?|Rmb|yen|(?:US )?dollar|euro|pound)(?:\s*(?:\(?(?:(?:average|avg\.?|spot|closing|assumed|period[- ]end|year[- ]end) )?(?:average|avg\.?|spot|closing|assumed|period[- ]end|year[- ]end|rate|exchange rate)\)?|[-,:].*))?$/;

/** The dearer currency is what one buys: so desks quote them. */
const dearest = ['GBP', 'EUR', 'AUD', 'NZD', 'USD'];

/** Unit of the rate: `INR/USD`; null where the label is none. */
export function ratePairOf(label: string): string | null {
  const m = pair.exec(label.trim());
  if (m === null) return null;
  const [top, bottom] = [m[1]!, m[3]!].map((word) => currencyOf(word.replace(/^Rs\.$/, 'Rs').replace(/^US dollar$/, 'USD')));
  if (top === undefined || bottom === undefined || top === bottom) return null;
  if (m[2] !== '/') return `${top}/${bottom}`;
  const rank = (code: string): number => (dearest.indexOf(code) + dearest.length + 1) % (dearest.length + 1);
  return rank(top) < rank(bottom) ? `${bottom}/${top}` : `${top}/${bottom}`;
}
