import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { ApiError } from '../api/client.ts';
import { compareQuery } from '../api/comparison.ts';
import { Empty, Trouble, Waiting } from '../parts/Notice.tsx';
import { SearchLink } from '../parts/SearchLink.tsx';
import { BridgeView } from './Bridge.tsx';
import { Drivers } from './Drivers.tsx';
import { Lines } from './Lines.tsx';
import { Results } from './Results.tsx';

const views = [
  { view: undefined, word: 'Lines' },
  { view: 'drivers', word: 'Drivers' },
  { view: 'bridge', word: 'Bridge' },
  { view: 'results', word: 'Results' },
] as const;

/** Broker against broker against consensus against one's own, and what new results made of it. */
export function Compare({ company }: { readonly company: string }) {
  const { view } = useSearch({ from: '/companies/$id' });
  return (
    <div className="compare">
      <div className="filters">
        <div className="segments" role="group" aria-label="What is compared">
          {views.map((one) => (
            <SearchLink key={one.word} change={{ view: one.view, source: undefined }} current={one.view === view ? 'true' : undefined}>
              {one.word}
            </SearchLink>
          ))}
        </div>
      </div>
      {view === 'results' ? <Results company={company} /> : <Estimates company={company} />}
    </div>
  );
}

function Estimates({ company }: { readonly company: string }) {
  const { view, from, to, line, period } = useSearch({ from: '/companies/$id' });
  const bridge = view === 'bridge' ? { from, to, line, period } : { from: undefined, to: undefined, line: undefined, period: undefined };
  const query = useQuery(compareQuery(company, bridge));
  if (query.isPending) return <Waiting what="Setting the estimates side by side…" />;
  if (query.error instanceof ApiError && query.error.status < 500 && query.error.status > 0)
    return (
      <Empty title="Nothing to compare yet">
        <p>{query.error.message}</p>
        <p>
          <SearchLink change={{ from: undefined, to: undefined, line: undefined, period: undefined }}>Begin anew</SearchLink>, or add notes of two houses on the company.
        </p>
      </Empty>
    );
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  const page = query.data;
  return view === 'drivers' ? <Drivers page={page} /> : view === 'bridge' ? <BridgeView page={page} /> : <Lines page={page} />;
}
