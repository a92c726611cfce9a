/** Pairs of letters, also across the ends of words. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const padded = ` ${text.toLowerCase()} `;
  for (let at = 0; at < padded.length - 1; at++) {
    const pair = padded.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const nearnessMin = 0.25;

/** What may have been meant, nearest first: by the share of letter pairs that both have. */
export function nearest<Item>(wanted: string, candidates: readonly Item[], callingsOf: (item: Item) => readonly string[], most = 5): readonly Item[] {
  const pairs = pairsOf(wanted);
  const nearness = (name: string): number => {
    const others = pairsOf(name);
    let shared = 0;
    for (const [pair, n] of pairs) shared += Math.min(n, others.get(pair) ?? 0);
    return (2 * shared) / (wanted.length + name.length + 2);
  };
  return candidates
    .map((item) => ({ item, score: Math.max(...callingsOf(item).map(nearness)) }))
    .filter(({ score }) => score >= nearnessMin)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ item }) => item);
}
