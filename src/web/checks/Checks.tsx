import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useState } from 'react';
import { address } from '../api/client.ts';
import { companiesQuery, documentsQuery, tiesQuery } from '../api/queries.ts';
import type { StoredTie } from '../api/types.ts';
import { count } from '../format/number.ts';
import { Glyph } from '../parts/Mark.tsx';
import { Empty, Trouble, Waiting } from '../parts/Notice.tsx';
import { useListKeys } from '../parts/useListKeys.ts';
import { referenceTo } from '../source/reference.ts';
import { CauseHead, CheckRow } from './CheckRow.tsx';
import { Filters } from './Filters.tsx';
import { causeOf, grouped } from './grouping.ts';
import { labelOf } from '../format/title.ts';

type Item =
  | { readonly kind: 'group'; readonly title: string; readonly why: string; readonly n: number }
  | { readonly kind: 'tie'; readonly tie: StoredTie; readonly index: number };

function List({ ties, names }: { readonly ties: readonly StoredTie[]; readonly names: ReadonlyMap<string, string> }) {
  const navigate = useNavigate();
  const [at, setAt] = useState(-1);
  const { items, order } = useMemo(() => {
    const order: StoredTie[] = [];
    const items: Item[] = grouped(ties).flatMap(({ cause, ties: own }) => [
      { kind: 'group' as const, title: cause.title, why: cause.why, n: own.length },
      ...own.map((tie) => ({ kind: 'tie' as const, tie, index: order.push(tie) - 1 })),
    ]);
    return { items, order };
  }, [ties]);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => document.getElementById('page'),
    estimateSize: (i) => (items[i]?.kind === 'group' ? 56 : 68),
    overscan: 12,
    scrollMargin: 170,
  });
  const open = (index: number): void => {
    const member = order[index]?.members[0];
    setAt(index);
    if (member) void navigate({ to: '.', search: (before) => ({ ...before, source: referenceTo(member) }), replace: true, resetScroll: false });
  };
  const { source } = useSearch({ from: '__root__' });
  const move = (to: number): void => {
    if (source === undefined) setAt(to);
    else open(to);
    virtual.scrollToIndex(
      items.findIndex((i) => i.kind === 'tie' && i.index === to),
      { align: 'auto' },
    );
  };
  useListKeys({ title: 'Check', length: order.length, at, move, open, opens: 'Open the source' });

  const drawn = virtual.getVirtualItems();
  return (
    <div className="checks" style={{ height: virtual.getTotalSize() }}>
      <div className="window" style={{ transform: `translateY(${(drawn[0]?.start ?? 170) - 170}px)` }}>
        {drawn.map((row) => {
          const item = items[row.index] as Item;
          return (
            <div key={row.key} data-index={row.index} ref={virtual.measureElement}>
              {item.kind === 'group' ? (
                <CauseHead title={item.title} why={item.why} n={item.n} />
              ) : (
                <CheckRow tie={item.tie} names={names} here={item.index === at} open={() => open(item.index)} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const standingWords = { off: 'off', differs: 'that differ for a reason', unclear: 'unclear', ties: 'that tie' } as const;

/** All that is off in the library, worst first, by its cause. */
export function Checks() {
  const search = useSearch({ from: '/checks' });
  const filter = { standing: search.standing ?? 'off', class: search.class, company: search.company, document: search.document };
  const query = useQuery(tiesQuery(filter));
  const companies = useQuery(companiesQuery).data ?? [];
  const documents = useQuery(documentsQuery).data;
  const names = useMemo(() => new Map(documents?.map((d) => [d.id, labelOf(d)])), [documents]);
  useEffect(() => {
    document.title = 'Check · Tickmark';
  }, []);
  const ties = query.data?.items ?? [];
  return (
    <div className="check-page">
      <header className="head">
        <h1>Check</h1>
        <span className="soft" role="status">
          {query.data && `${count(query.data.count, 'relation')} ${standingWords[filter.standing]}${query.data.more ? `, the first ${ties.length} shown` : ''}`}
        </span>
        <span className="end actions">
          <a href={address('/ties.csv', filter)} download="checks.csv">
            <Glyph name="download" /> CSV
          </a>
          <a href={address('/ties.html', filter)} download="checks.html">
            <Glyph name="download" /> HTML
          </a>
        </span>
      </header>
      <Filters companies={companies} documents={documents ?? []} classes={[...new Set(ties.map((t) => causeOf(t).key))]} />
      {query.isPending && <Waiting what="Opening the checks…" />}
      {query.error && <Trouble error={query.error} again={() => void query.refetch()} />}
      {query.data && ties.length === 0 && (
        <Empty title={documents?.length === 0 ? 'Nothing to check yet' : filter.standing === 'off' ? 'Nothing is off' : 'Nothing here'}>
          <p>
            {documents?.length === 0
              ? 'Add documents in the inbox: each figure is then checked against every other, within a document and across them.'
              : 'With these filters no relation is left. Take a filter away to see more.'}
          </p>
        </Empty>
      )}
      {ties.length > 0 && <List ties={ties} names={names} />}
    </div>
  );
}
