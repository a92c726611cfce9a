import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { postJson } from '../api/client.ts';
import { client, companiesQuery, completeQuery } from '../api/queries.ts';
import type { Change, Correction, DocumentView, StoredFact } from '../api/types.ts';
import { metricName } from '../format/metric.ts';
import { Trouble } from '../parts/Notice.tsx';
import { bases, changeOf, fieldsOf, type FieldErrors, type Fields } from './correction.ts';
import type { SourceReference } from './reference.ts';

const nameKept = 'tickmark.who';
const measures = ['level', 'growthYoY', 'growthQoQ', 'changeYoY', 'changeQoQ', 'cagr', 'surprise', 'revision', 'annualised'];
const labels: Readonly<Record<keyof Fields, string>> = {
  metric: 'Metric',
  measure: 'Measured as',
  segment: 'Segment',
  period: 'Period',
  value: 'Value',
  unit: 'Unit',
  basis: 'Kind of statement',
  speaker: 'Who states it',
  company: 'Company',
};

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly children: (props: { id: string; name: string; 'aria-invalid'?: true; 'aria-describedby'?: string }) => ReactNode;
}

function Field({ name, label, error, children }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, name, ...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {}) })}
      {error && (
        <p className="off small" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** Metric ids that fit what is typed: those of this document and those the library knows. */
function useMetrics(view: DocumentView, typed: string): readonly string[] {
  const known = useQuery({ ...completeQuery(metricName(typed)), enabled: typed.length > 1 }).data ?? [];
  return [...new Set([...view.facts.map((f) => f.metric), ...known.filter((c) => c.kind === 'metric').map((c) => c.id)])].toSorted();
}

/** The form that sets a reading right; what is sent is kept beside the reading and used from then on. */
export function Correct({
  view,
  reference,
  fact,
  close,
}: {
  readonly view: DocumentView;
  readonly reference: SourceReference;
  readonly fact: StoredFact | undefined;
  readonly close: () => void;
}) {
  const quote = view.text.slice(reference.start, reference.end);
  const [initial] = useState(() => fieldsOf(fact, quote));
  const [fields, setFields] = useState(initial);
  const [note, setNote] = useState('');
  const [who, setWho] = useState(() => localStorage.getItem(nameKept) ?? '');
  const [errors, setErrors] = useState<FieldErrors & { who?: string }>({});
  const lists = useId();
  const form = useRef<HTMLFormElement>(null);
  const companies = useQuery(companiesQuery).data ?? [];
  const metrics = useMetrics(view, fields.metric);
  const save = useMutation({
    mutationFn: (change: Change) =>
      postJson<Correction>('/corrections', {
        document: reference.document,
        start: reference.start,
        end: reference.end,
        quote,
        change,
        who: who.trim(),
        ...(note.trim() ? { note: note.trim() } : {}),
      }),
    onSuccess: async () => {
      localStorage.setItem(nameKept, who.trim());
      await client.invalidateQueries();
      close();
    },
  });

  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLInputElement>('input')?.focus();
  }, []);

  const send = (change: Change): void => {
    if (who.trim() === '') setErrors({ who: 'Say who corrects it: the name stands beside the figure.' });
    else save.mutate(change);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const result = changeOf(initial, fields, fact === undefined);
    if ('errors' in result) return setErrors(result.errors);
    setErrors({});
    if (Object.keys(result.change).length === 0) return close();
    send(result.change);
  };
  const set = (name: keyof Fields) => (event: { readonly target: { readonly value: string } }) => setFields((f) => ({ ...f, [name]: event.target.value }));
  const options: Partial<Record<keyof Fields, readonly string[]>> = {
    metric: metrics,
    measure: measures,
    period: [...new Set(view.facts.flatMap((f) => f.period ?? []))].toSorted(),
    unit: [...new Set(view.facts.map((f) => f.unit))].toSorted(),
    speaker: [...new Set(['company', ...view.facts.map((f) => f.speaker)])],
    company: companies.map((c) => c.id),
    segment: [...new Set(view.facts.flatMap((f) => f.segment ?? []))].toSorted(),
  };

  return (
    <form className="correct" ref={form} onSubmit={submit} noValidate aria-label="Correct the reading">
      <h3>{fact ? 'Correct the reading' : 'Read it as a figure'}</h3>
      <div className="grid">
        {(Object.keys(labels) as (keyof Fields)[]).map((name) => (
          <Field key={name} name={name} label={labels[name]} error={errors[name]}>
            {(props) =>
              name === 'basis' ? (
                <select {...props} value={fields.basis} onChange={set('basis')}>
                  {bases.map((b) => (
                    <option key={b}>{b}</option>
                  ))}
                </select>
              ) : (
                <input {...props} value={fields[name]} onChange={set(name)} autoComplete="off" spellCheck={false} {...(options[name] ? { list: `${lists}-${name}` } : {})} />
              )
            }
          </Field>
        ))}
        <Field name="who" label="Corrected by" error={errors.who}>
          {(props) => <input {...props} value={who} onChange={(e) => setWho(e.target.value)} autoComplete="name" />}
        </Field>
        <Field name="note" label="Note" error={undefined}>
          {(props) => <input {...props} value={note} onChange={(e) => setNote(e.target.value)} autoComplete="off" />}
        </Field>
      </div>
      {Object.entries(options).map(([name, values]) => (
        <datalist key={name} id={`${lists}-${name}`}>
          {values.map((value) => (
            <option key={value} value={value}>
              {name === 'metric' ? metricName(value) : undefined}
            </option>
          ))}
        </datalist>
      ))}
      {save.error && <Trouble error={save.error} />}
      <div className="actions">
        <button type="submit" className="press main" disabled={save.isPending}>
          {save.isPending ? 'Keeping…' : 'Keep it'}
        </button>
        <button type="button" className="press quiet" onClick={close}>
          Cancel
        </button>
        {fact && (
          <button type="button" className="press quiet end" disabled={save.isPending} onClick={() => send({ ignore: true })}>
            It is no figure
          </button>
        )}
      </div>
    </form>
  );
}
