import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { companiesQuery, documentsQuery, offCountQuery } from '../api/queries.ts';
import { count } from '../format/number.ts';
import { Mark } from '../parts/Mark.tsx';

/** The rooms of the terminal and the companies of the library, those with most documents first. */
export function Rail() {
  const documents = useQuery(documentsQuery).data;
  const companies = useQuery(companiesQuery).data ?? [];
  const off = useQuery(offCountQuery).data ?? 0;
  const shown = companies.toSorted((a, b) => b.documentCount - a.documentCount || a.id.localeCompare(b.id)).slice(0, 40);
  return (
    <nav className="rail" aria-label="Rooms">
      <Link to="/" className="brand" aria-label="Tickmark, to the inbox">
        Tick
        <Mark standing="ties" quiet />
        mark
      </Link>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }} activeProps={{ className: 'here' }}>
        Inbox{' '}
        <span className="n" title="documents">
          {documents?.length ?? ''}
        </span>
      </Link>
      <Link to="/checks" activeOptions={{ includeSearch: false }} activeProps={{ className: 'here' }}>
        Check{' '}
        {off > 0 && (
          <span className="n off" title={`${count(off, 'relation')} off`}>
            {off}
          </span>
        )}
      </Link>
      <Link to="/audits" activeOptions={{ includeSearch: false }} activeProps={{ className: 'here' }}>
        Targets
      </Link>
      <Link to="/models" activeOptions={{ includeSearch: false }} activeProps={{ className: 'here' }}>
        Models
      </Link>
      {shown.length > 0 && (
        <div className="companies">
          <h2 className="group">Companies</h2>
          <ul>
            {shown.map((company) => (
              <li key={company.id}>
                <Link
                  to="/companies/$id"
                  params={{ id: company.id }}
                  activeOptions={{ includeSearch: false }}
                  activeProps={{ className: 'here' }}
                  title={company.name ?? company.id}
                >
                  <span className="name">{company.ticker ?? company.name ?? company.id}</span>
                  {company.offCount > 0 ? (
                    <span className="n off" title={`${count(company.offCount, 'relation')} off`}>
                      {company.offCount}
                    </span>
                  ) : (
                    <span className="n" title={count(company.documentCount, 'document')}>
                      {company.documentCount}
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  );
}
