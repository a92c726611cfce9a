import type { Reading } from '../../kernel/records.ts';

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** `ABCD US` and `ABCD` are one ticker: a market of two letters may follow. */
const tickerOf = (ticker: string): string => plain(/^([A-Za-z0-9]+) [A-Z]{2}$/.exec(ticker.trim())?.[1] ?? ticker);

/** Names that stand for several tickers tell nothing. */
function sharedNames(readings: readonly Reading[]): ReadonlySet<string> {
  const tickers = new Map<string, Set<string>>();
  for (const { info } of readings) {
    for (const { name, ticker, id } of info.companies) {
      if (name === undefined) continue;
      const known = tickers.get(plain(name)) ?? new Set();
      known.add(tickerOf(ticker ?? id));
      tickers.set(plain(name), known);
    }
  }
  return new Set([...tickers].filter(([name, known]) => known.size > 1 && [...known].filter((t) => t !== name).length > 1).map(([name]) => name));
}

/**
 * One id for each company over several documents, whether they call it by ticker or by name.
 *
 * Two mentions are one company where any of id, ticker and name of one is any of the other's. The id that most
 * documents use stands for all; ties are broken by the alphabet.
 */
export function companyIds(readings: readonly Reading[]): (id: string) => string {
  const shared = sharedNames(readings);
  const parent = new Map<string, string>();
  const find = (x: string): string => {
    let root = x;
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root)!;
    return root;
  };
  const uses = new Map<string, number>();
  for (const { info } of readings) {
    for (const { id, ticker, name } of info.companies) {
      const keys = [tickerOf(id), ticker === undefined ? '' : tickerOf(ticker), name === undefined || shared.has(plain(name)) ? '' : plain(name)].filter((k) => k !== '');
      for (const key of keys) {
        if (!parent.has(key)) parent.set(key, key);
        parent.set(find(key), find(keys[0]!));
      }
      uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  }
  const names = new Map<string, string>();
  for (const [id] of [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    const root = find(tickerOf(id));
    if (!names.has(root)) names.set(root, id);
  }
  const settled = new Map<string, string>();
  return (id) => {
    let one = settled.get(id);
    if (one === undefined) settled.set(id, (one = names.get(find(tickerOf(id))) ?? id));
    return one;
  };
}
