import { keepPreviousData, queryOptions, QueryClient } from '@tanstack/react-query';
import type { ScenariosPage } from './caseTypes.ts';
import { ApiError, get } from './client.ts';
import type {
  AuditsPage,
  CompanyPage,
  CompanySummary,
  Completion,
  DocumentSummary,
  DocumentView,
  Failure,
  Listed,
  ListedTies,
  ModelPage,
  RatiosPage,
  StoredFact,
  ValuePage,
} from './types.ts';

/** What the store holds changes only when something is added or corrected; events say so (`events.ts`). */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      retry: (times, error) => error instanceof ApiError && error.status === 0 && times < 2,
    },
  },
});

export const documentsQuery = queryOptions({
  queryKey: ['documents'],
  queryFn: async ({ signal }) => (await get<Listed<DocumentSummary>>('/documents', { limit: 1000 }, signal)).items,
});

export const documentQuery = (id: string) =>
  queryOptions({ queryKey: ['document', id], queryFn: ({ signal }) => get<DocumentView>(`/documents/${encodeURIComponent(id)}`, {}, signal) });

export const companiesQuery = queryOptions({
  queryKey: ['companies'],
  queryFn: async ({ signal }) => (await get<Listed<CompanySummary>>('/companies', {}, signal)).items,
});

/** `asOf`: only what was known on that day. */
export const companyQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['company', id, asOf ?? null],
    queryFn: ({ signal }) => get<CompanyPage>(`/companies/${encodeURIComponent(id)}`, { asOf }, signal),
  });

export interface TieFilter {
  readonly standing?: string | undefined;
  readonly class?: string | undefined;
  readonly company?: string | undefined;
  readonly document?: string | undefined;
}

export const tiesQuery = (filter: TieFilter) =>
  queryOptions({
    queryKey: ['ties', filter],
    queryFn: ({ signal }) => get<ListedTies>('/ties', { ...filter, limit: 1000 }, signal),
    placeholderData: keepPreviousData,
  });

/** How many relations of the library are off for no reason of their own. */
export const offCountQuery = queryOptions({
  queryKey: ['ties', 'off count'],
  queryFn: async ({ signal }) => (await get<ListedTies>('/ties', { standing: 'off', limit: 1 }, signal)).count,
});

/** Who else states the key of a fact. */
export const sameKeyQuery = (fact: Pick<StoredFact, 'company' | 'metric' | 'period'>) =>
  queryOptions({
    queryKey: ['facts', fact.company, fact.metric, fact.period],
    queryFn: async ({ signal }) =>
      (await get<Listed<StoredFact>>('/facts', { company: fact.company ?? undefined, metric: fact.metric, period: fact.period ?? undefined, limit: 200 }, signal)).items,
  });

export const failuresQuery = queryOptions({
  queryKey: ['failures'],
  queryFn: async ({ signal }) => (await get<Listed<Failure>>('/failures', {}, signal)).items,
});

export const completeQuery = (q: string) =>
  queryOptions({
    queryKey: ['complete', q],
    queryFn: async ({ signal }) => (await get<Listed<Completion>>('/complete', { q }, signal)).items,
    placeholderData: keepPreviousData,
  });

/** Ids of every metric that figures are read as. */
export const metricsQuery = queryOptions({
  queryKey: ['metrics'],
  queryFn: async ({ signal }) => (await get<Listed<{ readonly id: string }>>('/metrics', {}, signal)).items.map(({ id }) => id),
});

/** The model of a company by one speaker's estimates; those of the one with most where none is named. */
export const modelQuery = (id: string, speaker?: string, ownCase?: string) =>
  queryOptions({
    queryKey: ['model', id, speaker ?? null, ownCase ?? null],
    queryFn: ({ signal }) => get<ModelPage>(`/models/${encodeURIComponent(id)}`, { speaker, case: ownCase }, signal),
  });

/** Its years beyond the estimates, as the value of the same assumptions discounts them, with a person's own numbers in them. */
export const farModelQuery = (id: string, asked: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['model', id, 'far', asked],
    queryFn: ({ signal }) => get<ModelPage>(`/models/${encodeURIComponent(id)}`, { ...asked, periods: 'years' }, signal),
    placeholderData: keepPreviousData,
  });

/** The cases of a company side by side. */
export const scenariosQuery = (id: string, asked: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['scenarios', id, asked],
    queryFn: ({ signal }) => get<ScenariosPage>(`/scenarios/${encodeURIComponent(id)}`, asked, signal),
    placeholderData: keepPreviousData,
  });

/** What a company is worth by every method, with a person's own assumptions and drivers. */
export const valueQuery = (id: string, own: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['value', id, own],
    queryFn: ({ signal }) => get<ValuePage>(`/values/${encodeURIComponent(id)}`, own, signal),
  });

/** What a value hangs on, what a price implies, drawn values, peers: each an answer of its own under the same assumptions. */
export const exploreQuery = <Page>(
  what: 'sensitivities' | 'tornados' | 'implied' | 'simulations' | 'peers' | 'bands',
  id: string,
  asked: Readonly<Record<string, string | undefined>>,
) =>
  queryOptions({
    queryKey: ['value', what, id, asked],
    queryFn: ({ signal }) => get<Page>(`/${what}/${encodeURIComponent(id)}`, asked, signal),
  });

/** What becomes of every stated target of a company, or of the library, worked out again. */
export const auditsQuery = (company: string | undefined) =>
  queryOptions({
    queryKey: ['audits', company],
    queryFn: ({ signal }) => get<AuditsPage>('/audits', { company }, signal),
  });

/** Every printed ratio of a company beside what the statements give. */
export const ratiosQuery = (company: string) =>
  queryOptions({
    queryKey: ['ratios', company],
    queryFn: ({ signal }) => get<RatiosPage>('/ratios', { company }, signal),
  });
