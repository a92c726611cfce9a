import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api/client.ts';

interface Props<T> {
  readonly title: string;
  readonly note?: ReactNode;
  readonly query: UseQueryResult<T>;
  readonly children: (answer: T) => ReactNode;
}

/** A part of the page with an answer of its own: it says what it needs where there is none, and keeps its room while it is worked out. */
export function Section<T>({ title, note, query, children }: Props<T>) {
  return (
    <section aria-label={title} aria-busy={query.isFetching}>
      <h2>
        {title} {note !== undefined && <span className="faint small">{note}</span>}
      </h2>
      {query.data !== undefined && !query.isError ? (
        children(query.data)
      ) : query.isError ? (
        <p className="soft">{query.error instanceof ApiError ? query.error.message : 'The server did not answer. Try again in a moment.'}</p>
      ) : (
        <p className="faint waiting">Working it out…</p>
      )}
    </section>
  );
}
