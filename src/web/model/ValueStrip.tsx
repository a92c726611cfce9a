import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { valueQuery } from '../api/queries.ts';
import type { ValuePage } from '../api/types.ts';
import { messageWords } from '../format/names.ts';
import { formatNumber } from '../format/number.ts';
import { SearchLink } from '../parts/SearchLink.tsx';
import { FootballField } from '../value/FootballField.tsx';
import { parseOwn } from '../value/own.ts';

interface Props {
  readonly company: string;
  readonly asked: Readonly<Record<string, string | undefined>>;
  /** A person's own numbers, the one that is being typed among them. */
  readonly set: string | undefined;
  /** What stands for no own numbers. */
  readonly none: string | undefined;
  readonly value: string | undefined;
}

/** What a share is worth with the numbers of the grid, and by how much these move it. */
export function ValueStrip({ company, asked, set, none, value }: Props) {
  const [open, setOpen] = useState(false);
  const own = parseOwn(value);
  const before = useQuery({ ...valueQuery(company, { ...asked, ...own, set: none }), placeholderData: keepPreviousData });
  const now = useQuery({ ...valueQuery(company, { ...asked, ...own, set }), placeholderData: keepPreviousData });
  const page = now.data;
  return (
    <section className="value-strip" aria-label="Value of a share" aria-busy={now.isFetching}>
      <div className="strip">
        {page === undefined ? (
          <span className="faint">{now.isError ? now.error.message : 'Valuing…'}</span>
        ) : page.values.length === 0 ? (
          <span className="soft">
            No method values a share yet. <SearchLink change={{ tab: 'value' }}>{lacking(page)}</SearchLink>
          </span>
        ) : (
          <>
            <span className="soft">A share is worth</span>
            {page.values.map((one) => (
              <Worth key={one.method} method={one.method} now={one.perShare} before={before.data?.values.find(({ method }) => method === one.method)?.perShare ?? null} />
            ))}
            <span className="faint">
              {page.currency}
              {page.price !== null && ` · price ${formatNumber(page.price.value, 2)}`}
            </span>
            <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? 'Hide the football field' : 'Football field'}
            </button>
          </>
        )}
      </div>
      {open && page !== undefined && page.values.length > 0 && <FootballField page={page} />}
    </section>
  );
}

/** What would have to be said first. */
const lacking = (page: ValuePage): string => (page.assumptions.some(({ name }) => name === 'discount rate') ? 'See what is missing' : 'Give it a discount rate');

function Worth({ method, now, before }: { readonly method: string; readonly now: number; readonly before: number | null }) {
  const moved = before === null || Math.abs(now - before) < 0.005 ? null : now - before;
  return (
    <span className="worth">
      <SearchLink change={{ tab: 'value', method }}>{messageWords(method.replace('Discounted cash flow', 'DCF'))}</SearchLink> <b className="num">{formatNumber(now, 2)}</b>
      {moved !== null && (
        <span className="num moved" title={`${formatNumber(before!, 2)} before your numbers`}>
          {' '}
          {moved > 0 ? '+' : '−'}
          {formatNumber(Math.abs(moved), 2)}
        </span>
      )}
    </span>
  );
}
