/** Years of a span shared out over the figures that belong to its ends. */
import type { Link } from './link.ts';

/** `12.1% → 17.2% over 2023–24`: the first is of the first year, the second of the last; a change is of the last. */
export function spreadYears(given: readonly Link[]): Link[] {
  const links = [...given];
  // `from 39 in 2024 to 140 by 2030 (22.9% CAGR)`
  for (const [k, link] of links.entries()) {
    if (link.measure !== 'cagr' || /\.\./.test(link.period ?? '')) continue;
    const levels = links
      .slice(0, k)
      .filter((l) => l.metric === link.metric && l.measure === 'level' && /^FY\d{4}$/.test(l.period ?? ''))
      .slice(-2);
    if (levels.length === 2 && levels[0]!.period! < levels[1]!.period!) links[k] = { ...link, period: `${levels[0]!.period!}..${levels[1]!.period!}` };
  }
  for (let k = 0; k < links.length; k++) {
    const link = links[k]!;
    const span = /^(FY\d{4})\.\.(FY\d{4})$/.exec(link.period ?? '');
    if (span === null) continue;
    if (link.measure === 'cagr') continue;
    if (link.measure.startsWith('change')) links[k] = { ...link, period: span[2]! };
    const next = links[k + 1];
    if (
      link.measure === 'level' &&
      next !== undefined &&
      next.measure === 'level' &&
      next.metric === link.metric &&
      next.period === link.period &&
      next.figure.kind === link.figure.kind
    ) {
      links[k] = { ...link, period: span[1]! };
      links[k + 1] = { ...next, period: span[2]! };
    }
  }
  return links;
}
