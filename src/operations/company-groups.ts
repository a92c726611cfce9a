import type { Store, StoredCompany } from '../store/store.ts';

/** One company under all the ids that documents give it. */
export interface CompanyGroup {
  /** The id that most documents use, with what is known under any. */
  readonly company: StoredCompany;
  /** All ids, that one first. */
  readonly ids: readonly string[];
}

/** American composites: `XYZ US`, `XYZ UN`, `XYZ.N`, `XYZ.OQ` are XYZ. Elsewhere the market is part of the code. */
const american = /^([A-Z][A-Z0-9-]*)(?: U[SNWQARPV]|\.(?:N|O|OQ|K|A|US))$/;
/** `0700.HK`, `700 HK`: digits and a market. */
const numeric = /^0*(\d{1,6})[ .]([A-Z]{1,2})$/;
const code = /^[A-Z0-9][A-Z0-9-]{0,9}(?:[ .][A-Z]{1,3})?$/;

/** What a ticker comes to, however it is printed; null where it is none. */
export function tickerKey(printed: string): string | null {
  const text = printed.trim().toUpperCase();
  if (!code.test(text)) return null;
  const plain = american.exec(text)?.[1];
  if (plain !== undefined) return plain;
  const digits = numeric.exec(text);
  return digits === null ? text.replace(' ', '.') : `${digits[1]}.${digits[2]}`;
}

const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Keys that make two entries one company. A single word is a name only where the id is nothing else: words are misread for names. */
function keysOf({ id, ticker, name }: StoredCompany): readonly string[] {
  const entry = `${id}\0${ticker}\0${name}`;
  const there = known.get(entry);
  if (there !== undefined) return there;
  const tickers = [id, ticker].flatMap((one) => (one === null ? [] : (tickerKey(one) ?? [])));
  const names = [id, name].flatMap((one) => (one === null ? [] : [nameKey(one)])).filter((one) => one.includes(' ') || one === nameKey(id));
  const keys = [`id ${id}`, ...tickers.map((one) => `ticker ${one}`), ...names.map((one) => `name ${one}`)];
  if (known.size >= knownMax) known.clear();
  known.set(entry, keys);
  return keys;
}

/** Every page asks for the keys of all companies. */
const known = new Map<string, readonly string[]>();
const knownMax = 20_000;

/** Puts entries that share a ticker or a name together; the order of groups is that of their first entries. */
export function groupCompanies(all: readonly StoredCompany[]): readonly CompanyGroup[] {
  const groupOf = new Map<string, StoredCompany[]>();
  for (const one of all) {
    const keys = keysOf(one);
    const meeting = [...new Set(keys.flatMap((key) => groupOf.get(key) ?? []))];
    const group = [...meeting, one];
    for (const key of new Set([...keys, ...meeting.flatMap(keysOf)])) groupOf.set(key, group);
  }
  return [...new Set(all.map((one) => groupOf.get(`id ${one.id}`) ?? [one]))].map(merged);
}

function merged(entries: readonly StoredCompany[]): CompanyGroup {
  const ordered = [...entries].sort((a, b) => b.documentCount - a.documentCount || b.factCount - a.factCount || (a.id < b.id ? -1 : 1));
  const first = <Field extends 'name' | 'ticker' | 'exchange'>(field: Field): StoredCompany[Field] => ordered.find((one) => one[field] !== null)?.[field] ?? null;
  const total = (field: 'documentCount' | 'factCount' | 'offCount'): number => ordered.reduce((sum, one) => sum + one[field], 0);
  const ids = ordered.map((one) => one.id);
  return {
    ids,
    company: {
      id: ids[0] ?? '',
      name: first('name'),
      ticker: first('ticker'),
      exchange: first('exchange'),
      documentCount: total('documentCount'),
      factCount: total('factCount'),
      offCount: total('offCount'),
    },
  };
}

/** Without companies of which only removed documents speak: those are known to the past alone. */
export const companiesNow = async (store: Store): Promise<readonly CompanyGroup[]> => groupCompanies(await store.companies()).filter(({ company }) => company.documentCount > 0);

/** By id, ticker or name, whatever the case. */
export async function findCompany(store: Store, wanted: string): Promise<CompanyGroup | undefined> {
  const groups = groupCompanies(await store.companies());
  const low = nameKey(wanted);
  const ticker = tickerKey(wanted);
  return (
    groups.find(({ ids }) => ids.includes(wanted)) ??
    groups.find(({ ids }) => ticker !== null && ids.some((id) => tickerKey(id) === ticker)) ??
    groups.find(({ ids, company }) => [...ids, company.ticker, company.name].some((one) => one !== null && nameKey(one) === low)) ??
    theOnly(groups.filter(({ ids, company }) => [...ids, company.name].some((one) => one !== null && nameKey(one).startsWith(`${low} `))))
  );
}

/** The beginning of a name or a ticker without its market says enough where one company alone has it. */
const theOnly = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** Every id of the company that a query names; the one given where the library knows none. */
export async function idsOfCompany(store: Store, wanted: string): Promise<readonly string[]> {
  return (await findCompany(store, wanted))?.ids ?? [wanted];
}
