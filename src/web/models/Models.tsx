import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { companiesQuery } from '../api/queries.ts';
import { count } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { Trouble, Waiting } from '../parts/Notice.tsx';
import { ownModelsQuery, templatesQuery } from './queries.ts';

/** Models of one's own, and the templates that one can start from. */
export function Models() {
  const own = useQuery(ownModelsQuery);
  const templates = useQuery(templatesQuery);
  const companies = useQuery(companiesQuery).data ?? [];
  const [company, setCompany] = useState('');
  if (own.isPending || templates.isPending) return <Waiting what="Looking for models…" />;
  const error = own.error ?? templates.error;
  if (error !== null) return <Trouble error={error} again={() => (void own.refetch(), void templates.refetch())} />;
  const models = own.data!.filter(({ kind }) => kind === 'model');
  return (
    <div className="models">
      <h1>Models</h1>
      {models.length === 0 ? (
        <p className="lead">
          A model here is text of your own: lines, drivers and formulas that recalculate as you type, kept with every revision. Start from one of the templates below, with or
          without a company’s reported numbers in it.
        </p>
      ) : (
        <div className="models-scroll" role="region" aria-label="Models of your own" tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Company</th>
                <th scope="col" className="number">
                  Revision
                </th>
                <th scope="col">Saved</th>
                <th scope="col">By</th>
              </tr>
            </thead>
            <tbody>
              {models.map((one) => (
                <tr key={`${one.company} ${one.name}`}>
                  <th scope="row">
                    <Link to="/models/$company/$name" params={{ company: one.company, name: one.name }}>
                      {one.name}
                    </Link>
                  </th>
                  <td>
                    {one.title} <span className="faint">{one.title === one.company ? '' : one.company}</span>
                  </td>
                  <td className="number">{one.revision}</td>
                  <td>{formatDate(one.when.slice(0, 10))}</td>
                  <td>{one.who}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h2>Start from a template</h2>
      <p className="filters">
        <label>
          With the reported numbers of{' '}
          <select value={company} onChange={(event) => setCompany(event.target.value)}>
            <option value="">no company</option>
            {companies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name ?? id}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ul className="templates">
        {templates.data!.map((one) => (
          <li key={one.name}>
            <h3>
              <Link to="/models/start/$template" params={{ template: one.name }} search={company === '' ? {} : { company }}>
                {one.title}
              </Link>
            </h3>
            <p>{one.summary}</p>
            <p className="faint">
              {count(one.drivers, 'driver')}, {count(one.lines, 'line')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
