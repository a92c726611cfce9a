import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError } from '../api/client.ts';
import { formatNumber } from '../format/number.ts';
import { Trouble, Waiting } from '../parts/Notice.tsx';
import { typedNumber } from '../model/overrides.ts';
import { Editor } from './Editor.tsx';
import { ownModelQuery, templateQuery, type TemplateView } from './queries.ts';

/** A model that is kept, as it stands. */
export function OwnModel() {
  const { company, name } = useParams({ from: '/models/$company/$name' });
  const query = useQuery(ownModelQuery(company, name));
  if (query.isPending) return <Waiting what="Opening the model…" />;
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  // what is typed stays while a later revision comes in
  return <Editor key={`${company} ${name}`} text={query.data.text} saved={query.data} said={null} />;
}

/** A template, with the reported numbers of a company where one is chosen: nothing is kept until it is saved. */
export function StartModel() {
  const { template } = useParams({ from: '/models/start/$template' });
  const { company } = useSearch({ from: '/models/start/$template' });
  const [rate, setRate] = useState<string | undefined>(undefined);
  const query = useQuery(templateQuery(template, company, rate));
  if (query.isPending) return <Waiting what="Starting the model…" />;
  if (query.error instanceof ApiError && query.error.status === 400 && company !== undefined) return <AskRate message={query.error.message} take={setRate} />;
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  const { model, title } = query.data;
  return (
    <Editor
      key={`${template} ${company}`}
      text={model.text}
      saved={null}
      said={<Begun view={query.data} />}
      questions={query.data.questions}
      title={company === undefined ? title : `${title}: ${model.name}`}
    />
  );
}

function AskRate({ message, take }: { readonly message: string; readonly take: (rate: string) => void }) {
  const [typed, setTyped] = useState('');
  const rate = typedNumber(typed);
  return (
    <section className="empty">
      <h2>One number is missing</h2>
      <p>{message}</p>
      <form
        className="actions"
        onSubmit={(event) => {
          event.preventDefault();
          if (rate !== null && rate > 0) take(String(rate));
        }}
      >
        <label>
          Exchange rate <input className="number" inputMode="decimal" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>{' '}
        <button type="submit" className="press" disabled={rate === null || rate <= 0}>
          Start the model
        </button>
      </form>
    </section>
  );
}

/** Where the numbers come from. */
function Begun({ view: { taken, own, rate, model } }: { readonly view: TemplateView }) {
  if (taken.length === 0) return <p className="begun">Every number is the template’s own, for show: put yours in their place. Nothing is kept until you save.</p>;
  return (
    <details className="begun">
      <summary>
        {taken.length} lines hold what is reported; {own.length} lines of the last reported year and every driver are the template’s own, for show
      </summary>
      <p>Reported, with their sources: {taken.map(({ label }) => label).join(', ')}.</p>
      <p>The template’s own: {own.map(({ label }) => label).join(', ')}.</p>
      {rate !== null && (
        <p>
          The template’s amounts were turned into {model.money} at {formatNumber(rate.value)} {rate.unit} ({rate.from}).
        </p>
      )}
    </details>
  );
}
