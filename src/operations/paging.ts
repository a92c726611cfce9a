/** Asks for one record more than wanted, to say whether there are more. */
export async function page<Query extends { readonly limit: number; readonly offset: number }, Item>(
  query: Query,
  fetch: (query: Query) => Promise<readonly Item[]>,
): Promise<{ items: Item[]; more: boolean }> {
  const found = await fetch({ ...query, limit: query.limit + 1 });
  return { items: found.slice(0, query.limit), more: found.length > query.limit };
}
