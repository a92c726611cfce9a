import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { client, companiesQuery, companyQuery, documentQuery, documentsQuery } from './api/queries.ts';
import { Checks } from './checks/Checks.tsx';
import { Company } from './company/Company.tsx';
import { DocumentPage } from './document/DocumentPage.tsx';
import { Inbox } from './inbox/Inbox.tsx';
import { Frame } from './shell/Frame.tsx';
import { Lost, Broken } from './shell/Lost.tsx';

type Search = Record<string, unknown>;
const words = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined => allowed.find((a) => a === value);
/** Drops what is not given, so that addresses stay short. */
const given = <T extends object>(search: T): Partial<T> => Object.fromEntries(Object.entries(search).filter(([, v]) => v !== undefined)) as Partial<T>;

const root = createRootRoute({
  component: Frame,
  notFoundComponent: Lost,
  validateSearch: (search: Search) => given({ source: words(search['source']), about: words(search['about']) }),
});

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Inbox,
  validateSearch: (search: Search) => given({ document: words(search['document']) }),
  loader: () => void client.prefetchQuery(documentsQuery),
});

const document = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  component: DocumentPage,
  validateSearch: (search: Search) => given({ view: oneOf(search['view'], ['page', 'text']) }),
  loader: ({ params }) => void client.prefetchQuery(documentQuery(params.id)),
});

const company = createRoute({
  getParentRoute: () => root,
  path: '/companies/$id',
  component: Company,
  validateSearch: (search: Search) =>
    given({
      tab: oneOf(search['tab'], ['model', 'value', 'compare', 'audit', 'documents', 'contradictions']),
      periods: oneOf(search['periods'], ['years', 'quarters', 'other']),
      columns: oneOf(search['columns'], ['years', 'quarters', 'both']),
      metric: words(search['metric']),
      speaker: words(search['speaker']),
      sheet: words(search['sheet']),
      set: words(search['set']),
      view: oneOf(search['view'], ['drivers', 'bridge', 'results', 'cases', 'differences']),
      from: words(search['from']),
      to: words(search['to']),
      line: words(search['line']),
      period: words(search['period']),
      arrival: words(search['arrival']),
      value: words(search['value']),
      verdict: oneOf(search['verdict'], ['follows', 'does not follow', 'cannot be recomputed']),
      method: words(search['method']),
      scenario: words(search['scenario']),
      case: words(search['case']),
      weights: oneOf(search['weights'], ['normalised', 'equal']),
      extendTo: words(search['extendTo']),
      asOf: /^\d{4}-\d{2}-\d{2}$/.test(String(search['asOf'])) ? String(search['asOf']) : undefined,
    }),
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ params, deps }) => void client.prefetchQuery(companyQuery(params.id, deps.asOf)),
});

const checks = createRoute({
  getParentRoute: () => root,
  path: '/checks',
  component: Checks,
  validateSearch: (search: Search) =>
    given({
      standing: oneOf(search['standing'], ['off', 'differs', 'unclear', 'ties']),
      class: words(search['class']),
      company: words(search['company']),
      document: words(search['document']),
    }),
  loader: () => void client.prefetchQuery(companiesQuery),
});

const audits = createRoute({
  getParentRoute: () => root,
  path: '/audits',
  component: lazyRouteComponent(() => import('./audit/Audit.tsx'), 'Audits'),
  validateSearch: (search: Search) => given({ verdict: oneOf(search['verdict'], ['follows', 'does not follow', 'cannot be recomputed']) }),
});

const models = createRoute({ getParentRoute: () => root, path: '/models', component: lazyRouteComponent(() => import('./models/Models.tsx'), 'Models') });
const startModel = createRoute({
  getParentRoute: () => root,
  path: '/models/start/$template',
  component: lazyRouteComponent(() => import('./models/OwnModel.tsx'), 'StartModel'),
  validateSearch: (search: Search) => given({ company: words(search['company']) }),
});
const ownModel = createRoute({ getParentRoute: () => root, path: '/models/$company/$name', component: lazyRouteComponent(() => import('./models/OwnModel.tsx'), 'OwnModel') });

export const router = createRouter({
  routeTree: root.addChildren([inbox, document, company, checks, audits, models, startModel, ownModel]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: false,
  defaultErrorComponent: Broken,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
