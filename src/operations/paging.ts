interface Paging {
  readonly limit: number;
  readonly offset: number;
}

/** Asks for one record more than wanted, to say whether there are more. */
export async function page<Query extends Paging, Item>(query: Query, fetch: (query: Query) => Promise<readonly Item[]>): Promise<{ items: Item[]; more: boolean }> {
  const found = await fetch({ ...query, limit: query.limit + 1 });
  return { items: found.slice(0, query.limit), more: found.length > query.limit };
}

/** The same over several ids of one company: each is asked for its share, and `order` puts them together; a record under two ids is one. */
export async function pageOfCompany<Query extends Paging & { readonly company?: string }, Item>(
  query: Query,
  ids: readonly string[],
  fetch: (query: Query) => Promise<readonly Item[]>,
  order: (a: Item, b: Item) => number,
  identify: (item: Item) => string,
): Promise<{ items: Item[]; more: boolean }> {
  const [only, ...others] = ids;
  if (only === undefined) return page(query, fetch);
  if (others.length === 0) return page({ ...query, company: only }, fetch);
  const distinct = new Map<string, Item>();
  for (const company of ids) {
    for (const item of await fetch({ ...query, company, offset: 0, limit: query.offset + query.limit + 1 })) distinct.set(identify(item), item);
  }
  const found = [...distinct.values()].sort(order);
  return { items: found.slice(query.offset, query.offset + query.limit), more: found.length > query.offset + query.limit };
}
