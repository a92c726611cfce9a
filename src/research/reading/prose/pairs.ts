/** Two figures joined by `and` that share out what two lines or two years before them have named, place by place. */
import type { Item } from './items.ts';
import type { Link } from './linkBase.ts';

export function sharedOut(given: readonly Link[], items: readonly Item[]): Link[] {
  const links = [...given];
  for (let k = 0; k + 1 < links.length; k++) {
    const [a, b] = [links[k]!, links[k + 1]!];
    if (!isPair(a, b, items)) continue;
    const years = yearsBefore(links, k);
    if (years !== null) {
      links[k] = { ...a, period: years[0], compared: false };
      links[k + 1] = { ...b, period: years[1], compared: false };
      const [c, d] = [links[k + 2], links[k + 3]];
      // `… from 7.45 and 8.15`: each before
      if (c === undefined || d === undefined || !isPair(c, d, items) || c.metric !== a.metric || !/^(?:from|previously|before|prior)$/.test(items[c.at - 1]?.norm ?? '')) continue;
      links[k] = { ...links[k]!, vintage: 'new' };
      links[k + 1] = { ...links[k + 1]!, vintage: 'new' };
      links[k + 2] = { ...c, period: years[0], vintage: 'old', compared: false };
      links[k + 3] = { ...d, period: years[1], vintage: 'old', compared: false };
      k += 3;
      continue;
    }
    const first = linesBefore(links, k, items);
    if (first !== null) links[k] = { ...a, metric: first.metric, row: first.row, mention: first.mention, segment: first.segment, period: b.period };
  }
  return links;
}

/** `7.60 and 8.58` of one line. */
const isPair = (a: Link, b: Link, items: readonly Item[]): boolean =>
  b.at === a.at + 2 &&
  items[a.at + 1]!.norm === 'and' &&
  a.measure === 'level' &&
  b.measure === 'level' &&
  a.metric === b.metric &&
  a.figure.kind === 'money' &&
  b.figure.kind === 'money' &&
  !a.figure.range;

/** `EPS by 2.0% for 2026E and by 5.3% for 2027E, to`: the years of the two changes right before. */
function yearsBefore(links: readonly Link[], k: number): readonly [string, string] | null {
  const [one, two] = [links[k - 2], links[k - 1]];
  const isChange = (l: Link | undefined): l is Link => l !== undefined && l.figure.kind === 'percent' && l.metric === links[k]!.metric && l.period !== null;
  return isChange(one) && isChange(two) && one.period !== two.period ? [one.period!, two.period!] : null;
}

/** `1H revenue adds up to 312 and PAT to 50, so the year asks for 326 and 56`: the first of the two lines before, where no other is named since. */
function linesBefore(links: readonly Link[], k: number, items: readonly Item[]): Link | null {
  const [one, two] = [links[k - 2], links[k - 1]];
  if (one === undefined || two === undefined || one.measure !== 'level' || two.measure !== 'level' || one.metric === two.metric || two.metric !== links[k]!.metric) return null;
  if (one.figure.kind !== 'money' || two.figure.kind !== 'money' || one.compared || two.compared || one.figure.scale !== links[k]!.figure.scale) return null;
  // both named by their own words, and nothing but the pair since
  return links[k]!.mention === two.mention && items.slice(one.at + 1, two.at).some((x) => x.norm === 'and') ? one : null;
}
