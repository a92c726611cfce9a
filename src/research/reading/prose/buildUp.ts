/** A cost of equity as it is built up: `4.2% + 0.95 × 5.0% = 8.95%`, a risk-free rate, a beta and a premium. */
import type { Item } from './items.ts';

const parts = ['riskFreeRate', 'beta', 'equityRiskPremium', 'costOfEquity'] as const;
/** What stands between one part and the next. */
const signs = [
  /^(?: risk[- ]free(?: rate)?)? ?\\?\+ ?(?:(?:an? |the )?beta (?:of )?)?$/i,
  /^ ?(?:×|x|\\?\*|·|times) ?(?:(?:an? |the )?(?:equity |market |risk |ERP\b)[\w -]{0,24}?(?:of )?)?$/i,
  /^(?: ERP| (?:equity |market |risk )*premium)? ?=\s?$/,
];

/** What the figure is in the build-up around it; null where it stands in none. */
export function builtUp(items: readonly Item[], at: number, text: string): (typeof parts)[number] | null {
  const { kind } = items[at]!.figure!;
  if (kind !== 'percent' && kind !== 'bare') return null;
  const figures = items.filter((x) => x.kind === 'figure');
  const place = figures.indexOf(items[at]!);
  const between = (k: number): string => (figures[k + 1] === undefined ? '' : text.slice(figures[k]!.end, figures[k + 1]!.start));
  for (let first = Math.max(0, place - 3); first <= place; first++) {
    const [rate, beta, premium] = figures.slice(first, first + 3).map((x) => x.figure!.kind);
    if (rate !== 'percent' || beta !== 'bare' || premium !== 'percent' || !signs[0]!.test(between(first)) || !signs[1]!.test(between(first + 1))) continue;
    if (place - first < 3 || signs[2]!.test(between(first + 2))) return parts[place - first] ?? null;
  }
  return null;
}
