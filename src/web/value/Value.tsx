import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { ApiError } from '../api/client.ts';
import { valueQuery } from '../api/queries.ts';
import type { Assumption, ValuePage } from '../api/types.ts';
import { formatNumber } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { Empty, Trouble, Waiting } from '../parts/Notice.tsx';
import { SourceLink } from '../parts/SearchLink.tsx';
import { typedNumber } from '../model/overrides.ts';
import { FootballField } from './FootballField.tsx';

/** What a person may set, by the name under which the address keeps it. */
const fields = [
  { name: 'discountRate', label: 'Discount rate', unit: '%', says: 'discount rate' },
  { name: 'terminalGrowth', label: 'Terminal growth', unit: '%', says: 'terminal growth' },
  { name: 'costOfEquity', label: 'Cost of equity', unit: '%', says: 'cost of equity' },
  { name: 'exitMultiple', label: 'EV/EBITDA at the end', unit: 'x', says: 'exit multiple' },
  { name: 'exchangeRate', label: 'Exchange rate', unit: '', says: 'exchange rate' },
] as const;
type Field = (typeof fields)[number]['name'];

/** Assumptions on the left, what they come to on the right. */
export function Value({ company }: { readonly company: string }) {
  const search = useSearch({ from: '/companies/$id' });
  const { speaker, set, value } = search;
  const own = parseOwn(value);
  const query = useQuery({ ...valueQuery(company, { speaker, set, ...own }), placeholderData: keepPreviousData });
  if (query.isPending) return <Waiting what="Valuing the company…" />;
  if (query.error instanceof ApiError && query.error.status >= 400 && query.error.status < 500)
    return (
      <Empty title="Nothing to value yet">
        <p>{query.error.message} A value needs a model, and a model needs revenue of whole years: add a broker note with a table of annual figures.</p>
      </Empty>
    );
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  return <Opened page={query.data} own={own} />;
}

type Own = Partial<Record<Field, string>>;
/** `discountRate:10,terminalGrowth:3` */
function parseOwn(words: string | undefined): Own {
  return Object.fromEntries(
    (words ?? '').split(',').flatMap((part) => {
      const [name = '', number = ''] = part.split(':');
      return fields.some((field) => field.name === name) && /^-?\d+(?:\.\d+)?$/.test(number) ? [[name, number]] : [];
    }),
  );
}

function Opened({ page, own }: { readonly page: ValuePage; readonly own: Own }) {
  const navigate = useNavigate();
  const take = (name: Field, number: string | null): void => {
    const next = { ...own, ...(number === null ? {} : { [name]: number }) };
    if (number === null) delete next[name];
    const words = Object.entries(next)
      .map(([key, one]) => `${key}:${one}`)
      .join(',');
    void navigate({ to: '.', search: (before) => ({ ...before, value: words === '' ? undefined : words }), replace: true, resetScroll: false });
  };
  const others = page.assumptions.filter((one) => !fields.some((field) => field.says === one.name));
  return (
    <div className="value">
      <section className="assumptions" aria-label="Assumptions">
        <h2>Assumptions</h2>
        {fields.map((field) => (
          <AssumptionField
            key={`${field.name} ${own[field.name] ?? ''}`}
            field={field}
            given={own[field.name]}
            found={page.assumptions.find((one) => one.name === field.says)}
            take={(number) => take(field.name, number)}
          />
        ))}
        {others.length > 0 && (
          <ul className="stated">
            {others.map((one) => (
              <li key={one.name}>
                {one.name.charAt(0).toUpperCase() + one.name.slice(1)} <b>{one.value === null ? '–' : formatNumber(one.value)}</b>
                {one.unit} <From one={one} />
              </li>
            ))}
          </ul>
        )}
        <p className="faint small">
          Valued on {formatDate(page.valuationDate)}
          {page.speaker !== null && `, with the estimates of ${page.speaker}`}. What is changed in the model is changed here.
        </p>
      </section>
      <section className="answer" aria-label="Value of a share">
        <h2>
          Value of a share <span className="faint small">{page.currency}</span>
        </h2>
        {page.values.length + page.targets.length === 0 ? <p>No method has its inputs yet, and nobody states a target.</p> : <FootballField page={page} />}
        {page.without.length > 0 && (
          <>
            <h3>Not valued</h3>
            <ul className="without">
              {page.without.map((one) => (
                <li key={one.method}>
                  <b>{one.method}</b> <span className="soft">{one.reason}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}

function From({ one }: { readonly one: Assumption }) {
  return one.source === null ? <span className="faint small">{one.from}</span> : <SourceLink to={one.source}>{one.from}</SourceLink>;
}

interface FieldProps {
  readonly field: (typeof fields)[number];
  readonly given: string | undefined;
  readonly found: Assumption | undefined;
  readonly take: (number: string | null) => void;
}

/** A rate that a document states stands there until a person writes another; an emptied field brings it back. */
function AssumptionField({ field, given, found, take }: FieldProps) {
  const shown = given ?? (found?.value === null || found === undefined ? '' : String(Number(found.value.toPrecision(6))));
  const [typed, setTyped] = useState(shown);
  const [wrong, setWrong] = useState(false);
  const finish = (event?: FormEvent): void => {
    event?.preventDefault();
    if (typed.trim() === shown) return;
    const number = typed.trim() === '' ? null : typedNumber(typed);
    if (typed.trim() !== '' && number === null) return setWrong(true);
    setWrong(false);
    take(number === null ? null : String(number));
  };
  return (
    <form className="assumption" onSubmit={finish}>
      <label htmlFor={`assumption-${field.name}`}>{field.label}</label>
      <input
        id={`assumption-${field.name}`}
        inputMode="decimal"
        value={typed}
        aria-invalid={wrong}
        placeholder="not stated"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => finish()}
      />
      <span className="unit">{field.unit || found?.unit || ''}</span>
      <span className="from">
        {wrong ? (
          <span className="off">write a number such as 10.5</span>
        ) : given !== undefined ? (
          <span className="faint small">yours</span>
        ) : found === undefined ? null : (
          <From one={found} />
        )}
      </span>
    </form>
  );
}
