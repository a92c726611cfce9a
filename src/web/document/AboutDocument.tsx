import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { documentQuery, documentsQuery } from '../api/queries.ts';
import type { DocumentView } from '../api/types.ts';
import { Trouble, Waiting } from '../parts/Notice.tsx';
import { Corrections } from '../source/Corrections.tsx';
import { Drawer } from '../source/Drawer.tsx';
import { Choices, Field } from '../source/Field.tsx';
import { useChange, useWho, WhoField, whoMissing } from '../source/signed.tsx';

const kinds = ['broker note', 'rating news', 'results release', 'long-form analysis', 'news page', 'filing', 'other'] as const;

type Fields = Readonly<Record<'date' | 'publisher' | 'kind' | 'company' | 'ticker', string>>;

function fieldsOf({ document: { info } }: DocumentView): Fields {
  const [about] = info.companies;
  return { date: info.date ?? '', publisher: info.publisher ?? '', kind: info.kind, company: about?.name ?? (about?.ticker ? '' : (about?.id ?? '')), ticker: about?.ticker ?? '' };
}

/** Only what differs; another company is sent whole, so that nothing of the wrong one stays. */
function changeOf(before: Fields, after: Fields): Partial<Fields> {
  const differs = (name: keyof Fields): boolean => after[name].trim() !== before[name] && after[name].trim() !== '';
  const isOther = differs('company');
  const names = (Object.keys(after) as (keyof Fields)[]).filter((name) => differs(name) || (isOther && name === 'ticker' && after.ticker.trim() !== ''));
  return Object.fromEntries(names.map((name) => [name, after[name].trim()]));
}

function CorrectDocument({ view, close }: { readonly view: DocumentView; readonly close: () => void }) {
  const [initial] = useState(() => fieldsOf(view));
  const [fields, setFields] = useState(initial);
  const [note, setNote] = useState('');
  const { who, setWho, keep } = useWho();
  const [missing, setMissing] = useState(false);
  const houses = [...new Set((useQuery(documentsQuery).data ?? []).flatMap(({ info }) => info.publisher ?? []))].toSorted();
  const lists = useId();
  const save = useChange(`/documents/${view.document.id}/amend`, () => {
    keep();
    close();
  });
  const set = (name: keyof Fields) => (event: { readonly target: { readonly value: string } }) => setFields((before) => ({ ...before, [name]: event.target.value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const change = changeOf(initial, fields);
    if (Object.keys(change).length === 0) return close();
    setMissing(who === '');
    if (who !== '') save.mutate({ ...change, who, ...(note.trim() ? { note: note.trim() } : {}) });
  };
  return (
    <form className="correct" onSubmit={submit} noValidate aria-label="Correct this document">
      <h3>Correct this document</h3>
      <p className="small soft">What it says in its own voice takes the house’s name, and figures of its company follow the ticker.</p>
      <div className="grid">
        <Field name="date" label="Date">
          {(props) => <input {...props} type="date" value={fields.date} onChange={set('date')} />}
        </Field>
        <Field name="kind" label="Kind">
          {(props) => (
            <select {...props} value={fields.kind} onChange={set('kind')}>
              {kinds.map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
            </select>
          )}
        </Field>
        <Field name="publisher" label="House">
          {(props) => <input {...props} value={fields.publisher} onChange={set('publisher')} autoComplete="off" list={`${lists}-house`} />}
        </Field>
        <Field name="ticker" label="Ticker">
          {(props) => <input {...props} value={fields.ticker} onChange={set('ticker')} autoComplete="off" spellCheck={false} />}
        </Field>
        <Field name="company" label="Company">
          {(props) => <input {...props} value={fields.company} onChange={set('company')} autoComplete="off" spellCheck={false} />}
        </Field>
        <WhoField label="Corrected by" error={missing ? whoMissing : undefined} set={setWho} />
        <Field name="note" label="Note">
          {(props) => <input {...props} value={note} onChange={(event) => setNote(event.target.value)} autoComplete="off" />}
        </Field>
      </div>
      <Choices id={`${lists}-house`} values={houses} />
      {save.error && <Trouble error={save.error} />}
      <div className="actions">
        <button type="submit" className="press main" disabled={save.isPending}>
          {save.isPending ? 'Keeping…' : 'Keep it'}
        </button>
        <button type="button" className="press quiet" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function Remove({ id, close }: { readonly id: string; readonly close: () => void }) {
  const [asked, setAsked] = useState(false);
  const [missing, setMissing] = useState(false);
  const { who, setWho, keep } = useWho();
  const remove = useChange(`/documents/${id}/remove`, () => {
    keep();
    close();
  });
  if (!asked)
    return (
      <p className="actions">
        <button type="button" className="link" onClick={() => setAsked(true)}>
          Remove this document
        </button>
      </p>
    );
  return (
    <section className="correct" aria-label="Remove this document">
      <h3>Remove this document?</h3>
      <p className="small soft">Its figures and relations count no more from today. Earlier days still show it, and adding the file again brings it back.</p>
      <WhoField label="Removed by" error={missing ? whoMissing : undefined} set={setWho} />
      {remove.error && <Trouble error={remove.error} />}
      <div className="actions">
        <button type="button" className="press main" disabled={remove.isPending} onClick={() => (who === '' ? setMissing(true) : remove.mutate({ who }))}>
          {remove.isPending ? 'Removing…' : 'Remove it'}
        </button>
        <button type="button" className="press quiet" onClick={() => setAsked(false)}>
          Leave it
        </button>
      </div>
    </section>
  );
}

/** What was read of the document as a whole, to be set right, or the document to be taken out. */
export function AboutDocument({ id, close }: { readonly id: string; readonly close: () => void }) {
  const query = useQuery(documentQuery(id));
  const view = query.data;
  return (
    <Drawer title="This document" close={close}>
      {query.isPending && <Waiting what="Opening the document…" />}
      {query.error && <Trouble error={query.error} again={() => void query.refetch()} />}
      {view && (
        <>
          <p className="from">{view.document.name}</p>
          <Corrections corrections={view.documentCorrections} />
          <CorrectDocument view={view} close={close} />
          <Remove id={view.document.id} close={close} />
        </>
      )}
    </Drawer>
  );
}
