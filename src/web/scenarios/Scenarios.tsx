import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { ApiError } from '../api/client.ts';
import { scenariosQuery } from '../api/queries.ts';
import type { ScenariosPage } from '../api/caseTypes.ts';
import { formatNumber } from '../format/number.ts';
import { shortPeriod } from '../format/period.ts';
import { shownValue } from '../model/shown.ts';
import { parseOwn } from '../value/own.ts';
import { Trouble, Waiting } from '../parts/Notice.tsx';
import { messageWords } from '../format/names.ts';
import { because } from '../value/Lacking.tsx';
import { SearchLink, SourceLink } from '../parts/SearchLink.tsx';
import { CaseDetails } from './CaseDetails.tsx';

const example = 'bear:revenueGrowth=-5, bull:revenueGrowth=+3';

/** Every case of a company beside the others: what a share is worth, the key lines, and what each changes. */
export function Scenarios({ company, asBuilt }: { readonly company: string; readonly asBuilt: string }) {
  const { speaker, set, case: own, weights, extendTo, value } = useSearch({ from: '/companies/$id' });
  const query = useQuery(scenariosQuery(company, { speaker, set, case: own, weights, extendTo, ...parseOwn(value) }));
  if (query.isPending) return <Waiting what="Laying the cases over the model…" />;
  const refused = query.error instanceof ApiError && query.error.status >= 400 && query.error.status < 500 ? query.error.message : null;
  if (query.error && refused === null) return <Trouble error={query.error} again={() => void query.refetch()} />;
  const page = refused === null ? query.data : undefined;
  const labelOf = (id: string | null): string => (id === null ? asBuilt : (page?.scenarios.find((one) => one.id === id)?.label ?? id));
  return (
    <div className="cases">
      <Controls refused={refused} />
      {page !== undefined && page.scenarios.length === 0 && (
        <p className="teach">
          No document states a case for this company, and none is made up. Write one above, such as <code>{example}</code>: a driver of the model, a year where it is for one, and a
          change (=18 sets, =+3 and =-3 shift, =*0.9 scales).
        </p>
      )}
      {page !== undefined && page.scenarios.length > 0 && (
        <>
          <Values page={page} labelOf={labelOf} />
          <KeyLines page={page} labelOf={labelOf} />
          <section aria-label="What each case changes">
            <h2>What each case changes</h2>
            <div className="case-list">
              {page.scenarios.map((one) => (
                <CaseDetails key={one.id} one={one} periods={page.periods} />
              ))}
            </div>
          </section>
        </>
      )}
    </div>
  );
}

/** A person's own cases, what weighs what, and how far the model is carried on. */
function Controls({ refused }: { readonly refused: string | null }) {
  const search = useSearch({ from: '/companies/$id' });
  const navigate = useNavigate();
  const take = (change: Readonly<Record<string, string | undefined>>): void =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  return (
    <>
      <div className="case-controls">
        <Typed name="case" label="Your own case" value={search.case} placeholder={example} long take={(words) => take({ case: words })} />
        <Typed
          name="extendTo"
          label="Carry on to"
          value={search.extendTo?.replace(/^FY/, '')}
          placeholder="2035"
          take={(words) => take({ extendTo: words?.replace(/^(?=\d{4}$)/, 'FY') })}
        />
        <div className="segments" role="group" aria-label="Weights">
          {(
            [
              [undefined, 'Stated odds'],
              ['normalised', 'In proportion to 100%'],
              ['equal', 'Equal'],
            ] as const
          ).map(([id, word]) => (
            <SearchLink key={word} change={{ weights: id }} current={search.weights === id ? 'true' : undefined}>
              {word}
            </SearchLink>
          ))}
        </div>
      </div>
      {refused !== null && (
        <p className="trouble" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}

interface TypedProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly placeholder: string;
  readonly long?: true;
  readonly take: (words: string | undefined) => void;
}

function Typed({ name, label, value, placeholder, long, take }: TypedProps) {
  const [typed, setTyped] = useState(value ?? '');
  const finish = (event?: FormEvent): void => {
    event?.preventDefault();
    const words = typed.trim();
    if (words !== (value ?? '')) take(words === '' ? undefined : words);
  };
  return (
    <form className={long ? 'typed-field long' : 'typed-field'} onSubmit={finish}>
      <label htmlFor={`cases-${name}`}>{label}</label>
      <input id={`cases-${name}`} value={typed} placeholder={placeholder} spellCheck={false} onChange={(event) => setTyped(event.target.value)} onBlur={() => finish()} />
    </form>
  );
}

interface Part {
  readonly page: ScenariosPage;
  readonly labelOf: (id: string | null) => string;
}

const percent = (value: number | null): string => (value === null ? '–' : `${Number(value.toFixed(1)) === 0 ? '' : value < 0 ? '−' : '+'}${formatNumber(Math.abs(value), 1)}%`);

function Values({ page, labelOf }: Part) {
  const columns = page.values[0]?.cases.map(({ scenario }) => scenario) ?? [];
  const { weights, price } = page;
  const valued = page.values.filter(({ cases }) => cases.some(({ perShare }) => perShare !== null));
  const without = page.values.filter((one) => !valued.includes(one));
  return (
    <section aria-label="Value of a share by case">
      <h2>
        Value of a share{' '}
        {price !== null && (
          <span className="faint small">
            price <SourceLink to={price.source}>{formatNumber(price.value, 2)}</SourceLink> {price.unit}
          </span>
        )}
      </h2>
      <div className="sheet-scroll" role="region" aria-label="Values" tabIndex={0}>
        <table className="sheet compared">
          <thead>
            <tr>
              <th scope="col">Method</th>
              {columns.map((id) => (
                <th key={String(id)} scope="col">
                  {labelOf(id)}
                  {probabilityOf(page, id)}
                </th>
              ))}
              <th scope="col">Weighted</th>
              <th scope="col">To price</th>
            </tr>
          </thead>
          <tbody>
            {valued.map((one) => (
              <tr key={one.method}>
                <th scope="row">{messageWords(one.method)}</th>
                {one.cases.map(({ scenario, perShare, reason }) => (
                  <td key={String(scenario)} title={reason ?? undefined}>
                    {perShare === null ? '–' : formatNumber(perShare, 2)}
                  </td>
                ))}
                <td className="strong">{one.weighted === null ? '–' : formatNumber(one.weighted, 2)}</td>
                <td>{percent(one.upside)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {weights.note !== null && <p className="soft small">{weights.note}</p>}
      {without.length > 0 && (
        <details className="small">
          <summary>Methods without a value in any case ({without.length})</summary>
          <ul>
            {without.map((one) => (
              <li key={one.method}>
                <b>{messageWords(one.method)}</b> <span className="soft">{[...new Set(one.cases.map(({ reason }) => (reason === null ? '' : because(reason))))].join(' ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function probabilityOf(page: ScenariosPage, id: string | null) {
  const probability = page.scenarios.find((one) => one.id === id)?.probability ?? null;
  return probability === null ? null : <span className="faint"> {formatNumber(probability)}%</span>;
}

function KeyLines({ page, labelOf }: Part) {
  return (
    <section aria-label="Key lines by case">
      <h2>
        Key lines <span className="faint small">{page.money} where nothing else is said</span>
      </h2>
      <div className="sheet-scroll" role="region" aria-label="Key lines" tabIndex={0}>
        <table className="sheet compared">
          <thead>
            <tr>
              <th scope="col">Line and case</th>
              {page.periods.map((period) => (
                <th key={period} scope="col">
                  {shortPeriod(period)}
                  {page.extendedFrom !== null && period >= page.extendedFrom ? '*' : page.reported.includes(period) ? '' : 'E'}
                </th>
              ))}
            </tr>
          </thead>
          {page.lines.map((line) => (
            <tbody key={line.id}>
              <tr className="group">
                <th scope="rowgroup" colSpan={page.periods.length + 1}>
                  {line.label} {line.unit !== page.money && <span className="unit">{line.unit}</span>}
                </th>
              </tr>
              {line.cases.map(({ scenario, values }) => (
                <tr key={String(scenario)}>
                  <th scope="row" className="of-case">
                    {labelOf(scenario)}
                  </th>
                  {values.map((value, i) => (
                    <td key={page.periods[i]}>{shownValue(value, line.unit)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {page.extendedFrom !== null && (
        <p className="soft small">* carried on beyond the last estimate: growth comes down to the growth for ever, and the year is nobody’s estimate.</p>
      )}
    </section>
  );
}
