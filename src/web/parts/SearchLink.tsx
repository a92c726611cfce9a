import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { referenceTo, type SourceReference } from '../source/reference.ts';

interface Props {
  /** What of the address changes; undefined takes a part away. */
  readonly change: Readonly<Record<string, string | undefined>>;
  readonly current?: 'page' | 'true' | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that changes only the search of this page's address: a tab, a choice, an open source. */
export function SearchLink({ change, current, className, children }: Props) {
  const navigate = useNavigate();
  const search = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) search.delete(name);
    else search.set(name, value);
  }
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  };
  return (
    <a href={`?${search.toString()}`} className={className} onClick={follow} {...(current ? { 'aria-current': current } : {})}>
      {children}
    </a>
  );
}

/** Opens the source of a figure over this page. */
export function SourceLink({ to, className, children }: { readonly to: SourceReference; readonly className?: string; readonly children: ReactNode }) {
  return (
    <SearchLink change={{ source: referenceTo(to) }} {...(className ? { className } : {})}>
      {children}
    </SearchLink>
  );
}
