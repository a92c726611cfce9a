import type { ReactNode } from 'react';
import { Mark } from './Mark.tsx';

/** What to do where there is nothing yet: one action and an example. */
export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A problem with its sentence, and a way to try again where one may help. */
export function Trouble({ error, again }: { readonly error: Error; readonly again?: () => void }) {
  return (
    <section className="trouble" role="alert">
      <Mark standing="off" quiet />
      <p>{error.message || 'This page could not be drawn. Go on to another one, or load it again.'}</p>
      {again && (
        <button type="button" className="press" onClick={again}>
          Try again
        </button>
      )}
    </section>
  );
}

/** Stands where an answer is awaited; says so only when it takes longer than a moment. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <p className="waiting" role="status">
      {what}
    </p>
  );
}
