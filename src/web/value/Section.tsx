import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api/client.ts';
import { messageWords } from '../format/names.ts';
import { because } from './Lacking.tsx';

interface Props<T> {
  readonly title: string;
  readonly note?: ReactNode;
  readonly query: UseQueryResult<T>;
  /** What stands there whether there is an answer or not: what a person chooses. */
  readonly above?: ReactNode;
  /** What must be given before anything is asked. */
  readonly lacks?: string | null;
  readonly children: (answer: T) => ReactNode;
}

/** A part of the page with an answer of its own: it says what it needs where there is none, and keeps its room while it is worked out. */
export function Section<T>({ title, note, query, above, lacks = null, children }: Props<T>) {
  return (
    <section aria-label={title} aria-busy={query.isFetching}>
      <h2>
        {title} {note !== undefined && <span className="faint small">{typeof note === 'string' ? messageWords(note) : note}</span>}
        {query.isFetching && query.data !== undefined && (
          <span className="faint small" role="status">
            {' '}
            · working it out anew…
          </span>
        )}
      </h2>
      {above}
      {lacks !== null ? (
        <p className="soft">{lacks}</p>
      ) : query.data !== undefined && !query.isError ? (
        children(query.data)
      ) : query.isError ? (
        <p className="soft">{query.error instanceof ApiError ? because(query.error.message) : 'The server did not answer. Try again in a moment.'}</p>
      ) : (
        <p className="faint waiting">Working it out…</p>
      )}
    </section>
  );
}
