import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useState, type FormEvent } from 'react';
import { documentsQuery } from '../api/queries.ts';
import { formatDate, typedDay } from '../format/period.ts';

/** Shows what was known on a day: nothing that was said later counts. */
export function AsOf({ company }: { readonly company: string }) {
  const { asOf } = useSearch({ from: '/companies/$id' });
  const navigate = useNavigate();
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const documents = useQuery(documentsQuery).data ?? [];
  const days = [...new Set(documents.flatMap((d) => (d.info.date !== null && d.info.companies.some((c) => c.id === company) ? [d.info.date] : [])))].toSorted();
  const show = (day: string | undefined): void => void navigate({ to: '.', search: (before) => ({ ...before, asOf: day, source: undefined }), replace: true, resetScroll: false });
  const take = (typed: string): void => {
    const day = typedDay(typed);
    setWrong(typed.trim() !== '' && day === null);
    if (typed.trim() === '' || day !== null) show(day ?? undefined);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    take(String(new FormData(event.currentTarget).get('day') ?? ''));
  };
  return (
    <form className="as-of" onSubmit={submit}>
      <label htmlFor={id}>As of</label>
      <input
        id={id}
        key={asOf ?? ''}
        name="day"
        defaultValue={asOf ? formatDate(asOf) : ''}
        placeholder="today"
        list={`${id}-days`}
        autoComplete="off"
        size={12}
        onBlur={(event) => take(event.target.value)}
        {...(wrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : {})}
      />
      <datalist id={`${id}-days`}>
        {days.map((day) => (
          <option key={day}>{formatDate(day)}</option>
        ))}
      </datalist>
      {asOf && (
        <button type="button" className="link" onClick={() => show(undefined)}>
          Back to today
        </button>
      )}
      {wrong && (
        <span className="off small" id={`${id}-wrong`} role="alert">
          Write a day such as 6 Nov 2025.
        </span>
      )}
    </form>
  );
}
