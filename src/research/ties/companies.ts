import type { Reading } from '../../kernel/records.ts';

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * One id for each company over several documents, whether they call it by ticker or by name.
 *
 * Two mentions are one company where any of id, ticker and name of one is any of the other's. The id that most
 * documents use stands for all; ties are broken by the alphabet.
 */
export function companyIds(readings: readonly Reading[]): (id: string) => string {
  const parent = new Map<string, string>();
  const find = (x: string): string => {
    let root = x;
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root)!;
    return root;
  };
  const uses = new Map<string, number>();
  for (const { info } of readings) {
    for (const mention of info.companies) {
      const keys = [mention.id, mention.ticker, mention.name].filter((k) => k !== undefined && plain(k) !== '').map((k) => plain(k!));
      for (const key of keys) {
        if (!parent.has(key)) parent.set(key, key);
        parent.set(find(key), find(keys[0]!));
      }
      uses.set(mention.id, (uses.get(mention.id) ?? 0) + 1);
    }
  }
  const names = new Map<string, string>();
  for (const [id] of [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    const root = find(plain(id));
    if (!names.has(root)) names.set(root, id);
  }
  return (id) => names.get(find(plain(id))) ?? id;
}
