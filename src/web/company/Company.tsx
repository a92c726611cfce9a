import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { ApiError } from '../api/client.ts';
import { companiesQuery, companyQuery } from '../api/queries.ts';
import type { CompanyPage } from '../api/types.ts';
import { count } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { useKeys } from '../parts/keys.ts';
import { Empty, Trouble, Waiting } from '../parts/Notice.tsx';
import { SearchLink } from '../parts/SearchLink.tsx';
import { AsOf } from './AsOf.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Documents } from './Documents.tsx';
import { columnsOf, fullColumns, groupsOf, periodChoices, type Periods } from './lines.ts';
import { dayOfPrice, newestPrice } from './series.ts';
import { Sheet } from './Sheet.tsx';

const Charts = lazy(() => import('./Charts.tsx'));
const Value = lazy(async () => ({ default: (await import('../value/Value.tsx')).Value }));
const Audit = lazy(async () => ({ default: (await import('../audit/Audit.tsx')).Audit }));
const Compare = lazy(async () => ({ default: (await import('../compare/Compare.tsx')).Compare }));
const Model = lazy(async () => ({ default: (await import('../model/Model.tsx')).Model }));
const choiceWords: Readonly<Record<Periods, string>> = { years: 'Years', quarters: 'Quarters', other: 'Other periods' };
/** Fewer main lines than this say too little; then all are shown. */
const mainLinesMin = 5;

function Estimates({ page }: { readonly page: CompanyPage }) {
  const search = useSearch({ from: '/companies/$id' });
  const choices = useMemo(() => periodChoices(page), [page]);
  const periods = search.periods ?? choices[0]?.periods ?? 'years';
  const allColumns = useMemo(() => columnsOf(page, periods), [page, periods]);
  const full = useMemo(() => fullColumns(page, allColumns), [page, allColumns]);
  const main = useMemo(() => groupsOf(page, full, false, search.metric), [page, full, search.metric]);
  const every = useMemo(() => groupsOf(page, allColumns, true, undefined), [page, allColumns]);
  const [all, setAll] = useState(false);
  const total = every.reduce((n, g) => n + g.lines.length, 0);
  const few = main.reduce((n, g) => n + g.lines.length, 0);
  const whole = all || few < mainLinesMin;
  const [groups, columns] = whole ? [every, allColumns] : [main, full];
  return (
    <>
      <div className="filters">
        {choices.length > 0 && (
          <div className="segments" role="group" aria-label="Periods">
            {choices.map((choice) => (
              <SearchLink key={choice.periods} change={{ periods: choice.periods }} current={choice.periods === periods ? 'true' : undefined}>
                {choiceWords[choice.periods]}
              </SearchLink>
            ))}
          </div>
        )}
        {few >= mainLinesMin && few < total && (
          <button type="button" className="link" aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? 'Main lines and periods' : `All ${total} lines and ${allColumns.length} periods`}
          </button>
        )}
        <AsOf key={search.asOf ?? ''} company={page.company.id} />
      </div>
      {total === 0 ? (
        <NoFigures asOf={search.asOf} />
      ) : (
        <>
          <Sheet groups={groups} columns={columns} metric={search.metric} differing={page.contradictions} />
          <p className="faint small legend">E expected · ( ) negative · – not stated · small grey percentage: the change from what the same source said before</p>
          <Suspense fallback={<div className="charts" />}>
            <Charts page={page} metric={search.metric} />
          </Suspense>
        </>
      )}
    </>
  );
}

function NoFigures({ asOf }: { readonly asOf: string | undefined }) {
  if (asOf)
    return (
      <Empty title={`Nothing was known on ${formatDate(asOf)}`}>
        <p>No document up to that day states a figure of this company. Choose a later day, or leave the field empty for today.</p>
      </Empty>
    );
  return (
    <Empty title="No figures yet">
      <p>
        No figure of this company was read. <Link to="/">Add a note or a results release</Link> that states some.
      </p>
    </Empty>
  );
}

function Head({ page }: { readonly page: CompanyPage }) {
  const { company } = page;
  const name = company.name ?? company.ticker ?? company.id;
  const price = page.rows.find((r) => r.metric === 'sharePrice' && r.measure === 'level' && r.segment === null);
  const newest = newestPrice(price?.headline ?? []);
  return (
    <header className="head">
      <h1>{name}</h1>
      <span className="soft">
        {[company.ticker === name ? null : company.ticker, company.ticker?.endsWith(` ${company.exchange}`) ? null : company.exchange].filter((p) => p !== null).join(' · ')}
      </span>
      {newest && price && (
        <span className="price end" title={`the newest price printed, of ${formatDate(dayOfPrice(newest))}`}>
          {newest.cell.quote} <span className="faint small">{newest.cell.quote.match(/[A-Z$€£¥]/) ? '' : price.unit}</span>
        </span>
      )}
    </header>
  );
}

const tabs = [
  { tab: undefined, word: 'Estimates', key: '1' },
  { tab: 'model', word: 'Model', key: '2' },
  { tab: 'value', word: 'Value', key: '3' },
  { tab: 'compare', word: 'Compare', key: '4' },
  { tab: 'audit', word: 'Audit', key: '5' },
  { tab: 'documents', word: 'Documents', key: '6' },
  { tab: 'contradictions', word: 'What differs', key: '7' },
] as const;

function Opened({ page }: { readonly page: CompanyPage }) {
  const search = useSearch({ from: '/companies/$id' });
  const navigate = useNavigate();
  const { offCount } = page.company;
  const counts = { documents: page.documents.length, contradictions: page.contradictionCount };
  useKeys(
    'Company',
    tabs.map(({ tab, word, key }) => ({ keys: key, does: word, run: () => void navigate({ to: '.', search: (before) => ({ ...before, tab }), replace: true }) })),
  );
  return (
    <div className="company">
      <Head page={page} />
      <nav className="tabs" aria-label="Parts of the company page">
        {tabs.map(({ tab, word }) => (
          <SearchLink key={word} change={{ tab, source: undefined }} current={search.tab === tab ? 'page' : undefined}>
            {word}{' '}
            {(tab === 'documents' || tab === 'contradictions') && (
              <span className="n" title={tab === 'documents' ? 'documents' : 'relations that are off, and what documents say differently for a reason'}>
                {counts[tab]}
              </span>
            )}
          </SearchLink>
        ))}
        <span className="end">
          {offCount > 0 ? (
            <Link to="/checks" search={{ company: page.company.id }} className="off">
              {count(offCount, 'relation')} off
            </Link>
          ) : (
            page.documents.length > 0 && <span className="tie">nothing off</span>
          )}
          <span className="faint">
            {page.documents.length > 0 && ' · '}
            {count(page.documents.length, 'document')}
          </span>
        </span>
      </nav>
      {search.tab === 'model' ? (
        <Suspense fallback={<Waiting what="Building the model…" />}>
          <Model company={page.company.id} />
        </Suspense>
      ) : search.tab === 'value' ? (
        <Suspense fallback={<Waiting what="Valuing the company…" />}>
          <Value company={page.company.id} />
        </Suspense>
      ) : search.tab === 'compare' ? (
        <Suspense fallback={<Waiting what="Setting the estimates side by side…" />}>
          <Compare company={page.company.id} />
        </Suspense>
      ) : search.tab === 'audit' ? (
        <Suspense fallback={<Waiting what="Working the targets out again…" />}>
          <Audit company={page.company.id} />
        </Suspense>
      ) : search.tab === 'documents' ? (
        <Documents page={page} />
      ) : search.tab === 'contradictions' ? (
        <Contradictions page={page} />
      ) : (
        <Estimates page={page} />
      )}
    </div>
  );
}

/** A company of which no document speaks: those that could be meant, and the way back. */
function Unknown({ id }: { readonly id: string }) {
  const companies = useQuery(companiesQuery).data ?? [];
  return (
    <Empty title={`No document speaks of “${id}”`}>
      {companies.length > 0 && (
        <p>
          The library knows{' '}
          {companies.slice(0, 12).map((one, i) => (
            <span key={one.id}>
              {i > 0 && ', '}
              <Link to="/companies/$id" params={{ id: one.id }}>
                {one.ticker ?? one.name ?? one.id}
              </Link>
            </span>
          ))}
          {companies.length > 12 && ' and others'}. The command bar (Ctrl K) finds the rest by ticker or name.
        </p>
      )}
      <p>
        Or add a document about it in the <Link to="/">inbox</Link>.
      </p>
    </Empty>
  );
}

/** One company: who says what for which period, what changed, what contradicts what. */
export function Company() {
  const { id } = useParams({ from: '/companies/$id' });
  const { asOf } = useSearch({ from: '/companies/$id' });
  const query = useQuery({ ...companyQuery(id, asOf), placeholderData: (before) => (before?.company.id === id ? before : undefined) });
  useEffect(() => {
    document.title = `${query.data?.company.name ?? id} · Tickmark`;
  }, [id, query.data]);
  if (query.isPending) return <Waiting what="Opening the company…" />;
  if (query.error instanceof ApiError && query.error.status === 404) return <Unknown id={id} />;
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  return <Opened key={id} page={query.data} />;
}
