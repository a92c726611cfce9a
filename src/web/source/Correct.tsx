import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { companiesQuery, metricsQuery } from '../api/queries.ts';
import type { Change, DocumentView, StoredFact } from '../api/types.ts';
import { measureName, metricName } from '../format/metric.ts';
import { periodOrder } from '../format/period.ts';
import { Trouble } from '../parts/Notice.tsx';
import { bases, changeOf, fieldsOf, periodTyped, type FieldErrors, type Fields } from './correction.ts';
import { Choices, Field } from './Field.tsx';
import type { SourceReference } from './reference.ts';
import { useChange, useWho, WhoField, whoMissing } from './signed.tsx';

const measures = ['level', 'growthYoY', 'growthQoQ', 'changeYoY', 'changeQoQ', 'cagr', 'surprise', 'revision', 'annualised'];
const units = ['USD mn', 'USD bn', 'USD/share', '%', 'pp', 'x', 'mn', 'count'];
const labels: Readonly<Record<keyof Fields, string>> = {
  metric: 'Metric',
  measure: 'Measured as',
  value: 'Value',
  unit: 'Unit',
  period: 'Period',
  company: 'Company',
  basis: 'Kind of statement',
  speaker: 'Who states it',
  vintage: 'Now or before',
  segment: 'Segment',
};

type Choice = readonly [value: string, words: string];
const same = (values: readonly string[]): readonly Choice[] => [...new Set(values)].filter((value) => value !== '').map((value) => [value, value]);

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
  const [initial] = useState(() => fieldsOf(fact, { quote, start: reference.start }, view));
  const [fields, setFields] = useState(initial);
  const [note, setNote] = useState('');
  const { who, setWho, keep } = useWho();
  const [errors, setErrors] = useState<FieldErrors & { who?: string }>({});
  const lists = useId();
  const form = useRef<HTMLFormElement>(null);
  const companies = useQuery(companiesQuery).data ?? [];
  const vocabulary = useQuery(metricsQuery).data ?? [];
  const metrics = [...new Set([...view.facts.map((f) => f.metric), ...vocabulary])];
  const save = useChange<object>('/corrections', () => {
    keep();
    close();
  });

  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLInputElement>('input')?.focus();
  }, []);

  const send = (change: Change): void => {
    if (who === '') setErrors({ who: whoMissing });
    else save.mutate({ document: reference.document, start: reference.start, end: reference.end, quote, change, who, ...(note.trim() ? { note: note.trim() } : {}) });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const result = changeOf(initial, fields, fact === undefined, metrics);
    if ('errors' in result) return setErrors(result.errors);
    setErrors({});
    if (Object.keys(result.change).length === 0) return close();
    send(result.change);
  };
  const set = (name: keyof Fields) => (event: { readonly target: { readonly value: string } }) => setFields((f) => ({ ...f, [name]: event.target.value }));
  // what can only be chosen
  const chosen: Partial<Record<keyof Fields, readonly Choice[]>> = {
    measure: [...new Set([...measures, initial.measure, ...view.facts.map((f) => f.measure)])].map((one): Choice => [one, measureName(one) || 'the figure itself']),
    unit: [...(initial.unit === '' ? [['', 'choose…'] as const] : []), ...same([initial.unit, ...view.facts.map((f) => f.unit), ...units])],
    basis: same(bases),
    vintage: [...(initial.vintage === '' ? [['', 'neither'] as const] : []), ['new', 'now'], ['old', 'before']],
  };
  // what is offered where something else may be typed
  const offered: Partial<Record<keyof Fields, readonly string[]>> = {
    metric: metrics.map(metricName).toSorted(),
    period: [...new Set(view.facts.flatMap((f) => f.period ?? []))].toSorted((a, b) => periodOrder(a) - periodOrder(b)).map(periodTyped),
    speaker: [...new Set(['company', ...view.facts.map((f) => f.speaker)])],
    company: companies.map((c) => c.id),
    segment: [...new Set(view.facts.flatMap((f) => f.segment ?? []))].toSorted(),
  };

  return (
    <form className="correct above" ref={form} onSubmit={submit} noValidate aria-label="Correct the reading">
      <h3>{fact ? 'Correct the reading' : 'Read it as a figure'}</h3>
      <div className="grid">
        {(Object.keys(labels) as (keyof Fields)[]).map((name) => (
          <Field key={name} name={name} label={labels[name]} error={errors[name]}>
            {(props) => {
              const choices = chosen[name];
              const list = offered[name] === undefined ? {} : { list: `${lists}-${name}` };
              return choices ? (
                <select {...props} value={fields[name]} onChange={set(name)}>
                  {choices.map(([value, words]) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </select>
              ) : (
                // selected whole, so that the list offers everything again at the first letter
                <input {...props} {...list} value={fields[name]} onChange={set(name)} onFocus={(event) => event.target.select()} autoComplete="off" spellCheck={false} />
              );
            }}
          </Field>
        ))}
        <WhoField label="Corrected by" error={errors.who} set={setWho} />
        <Field name="note" label="Note">
          {(props) => <input {...props} value={note} onChange={(e) => setNote(e.target.value)} autoComplete="off" />}
        </Field>
      </div>
      {Object.entries(offered).map(([name, values]) => (
        <Choices key={name} id={`${lists}-${name}`} values={values} />
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
