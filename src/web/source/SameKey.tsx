import { useQuery } from '@tanstack/react-query';
import { documentsQuery, sameKeyQuery } from '../api/queries.ts';
import type { StoredFact } from '../api/types.ts';
import { voice } from '../format/metric.ts';
import { formatValue, withUnit } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { SourceLink } from '../parts/SearchLink.tsx';
import { titleOf } from '../format/title.ts';

const sameKey = (a: StoredFact, b: StoredFact): boolean => a.measure === b.measure && (a.segment ?? '') === (b.segment ?? '') && (a.accounting ?? '') === (b.accounting ?? '');

/** Who else says what of the same key: other speakers, other dates, other places. */
export function SameKey({ fact }: { readonly fact: StoredFact }) {
  const keyed = fact.company !== null && fact.period !== null;
  const found = useQuery({ ...sameKeyQuery(fact), enabled: keyed }).data ?? [];
  const documents = useQuery(documentsQuery).data ?? [];
  const others = found.filter((f) => sameKey(f, fact) && !(f.document === fact.document && f.id === fact.id)).toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
  if (others.length === 0) return null;
  return (
    <section className="same-key">
      <h3>Who else says what</h3>
      <ul>
        {others.slice(0, 12).map((other) => {
          const info = documents.find((d) => d.id === other.document);
          return (
            <li key={`${other.document} ${other.id}`}>
              <SourceLink to={other}>{withUnit(formatValue(other), other.unit)}</SourceLink>
              <span>
                {voice(other)}
                <span className="faint">
                  {' '}
                  · {other.document === fact.document ? 'this document' : info ? titleOf(info) : 'another document'}, {formatDate(other.asOf)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {others.length > 12 && <p className="faint">and {others.length - 12} more on the company's page</p>}
    </section>
  );
}
