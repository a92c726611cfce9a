import { useQuery } from '@tanstack/react-query';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { documentQuery } from '../api/queries.ts';
import type { DocumentView, StoredFact, Unread } from '../api/types.ts';
import { keyName, voice } from '../format/metric.ts';
import { formatInterval, formatValue, withUnit } from '../format/number.ts';
import { formatDate, longPeriod } from '../format/period.ts';
import { useKeys } from '../parts/keys.ts';
import { Trouble, Waiting } from '../parts/Notice.tsx';
import { Correct } from './Correct.tsx';
import { Corrections } from './Corrections.tsx';
import { Drawer } from './Drawer.tsx';
import { passage } from './quote.ts';
import { referenceTo, type SourceReference } from './reference.ts';
import { Relations } from './Relations.tsx';
import { SameKey } from './SameKey.tsx';
import { figureTies } from './standing.ts';

/** What a figure was read as: key, value with the interval it stands for, and voice. */
function ReadAs({ fact }: { readonly fact: StoredFact }) {
  const interval = formatInterval(fact.interval);
  return (
    <dl className="read">
      <dt>Read as</dt>
      <dd>
        <b>{keyName(fact)}</b>, {longPeriod(fact.period)}
      </dd>
      <dt>Figure</dt>
      <dd>
        {withUnit(formatValue(fact), fact.unit)} {interval && <span className="faint">({interval})</span>}
      </dd>
      <dt>Said by</dt>
      <dd>{voice(fact)}</dd>
      <dt>Company</dt>
      <dd>
        {fact.company === null ? (
          'none named'
        ) : (
          <Link to="/companies/$id" params={{ id: fact.company }}>
            {fact.company}
          </Link>
        )}
      </dd>
      {fact.supersededBy && (
        <>
          <dt>Since then</dt>
          <dd>stated again in a later document</dd>
        </>
      )}
      {fact.decided && !fact.correction && (
        <>
          <dt>Decided by</dt>
          <dd>{fact.decided}</dd>
        </>
      )}
    </dl>
  );
}

function Quote({ view, reference }: { readonly view: DocumentView; readonly reference: SourceReference }) {
  const words = useMemo(() => passage(view.text, reference.start, reference.end), [view.text, reference.start, reference.end]);
  return (
    <blockquote className="quote">
      {words.before}
      <mark>{words.figure}</mark>
      {words.after}
    </blockquote>
  );
}

function NotRead({ unread }: { readonly unread: Unread | undefined }) {
  return (
    <dl className="read">
      <dt>Read as</dt>
      <dd>{unread ? 'not read as a figure' : 'no figure stands here any more'}</dd>
      {unread && (
        <>
          <dt>Because</dt>
          <dd>{unread.reason}</dd>
        </>
      )}
    </dl>
  );
}

function Opened({ view, reference }: { readonly view: DocumentView; readonly reference: SourceReference }) {
  const [correcting, setCorrecting] = useState(false);
  const here = useMatchRoute()({ to: '/documents/$id', params: { id: reference.document } });
  const { start, end } = reference;
  const corrected = view.corrections.filter((one) => one.start === start && one.end === end);
  const { facts, unread, standings } = useMemo(() => {
    const here = view.facts.filter((f) => f.start === start && f.end === end);
    return { facts: here, unread: view.unread.find((u) => u.start === start && u.end === end), standings: figureTies(view.document.id, here, view.ties) };
  }, [view, start, end]);
  const { info, name } = view.document;
  useEffect(() => document.querySelector('.drawer')?.scrollTo({ top: 0 }), []);
  useKeys('Source', [
    { keys: 'c', does: 'Correct the reading', run: () => setCorrecting(true) },
    ...(correcting ? [{ keys: 'Escape', does: 'Leave the correction', always: true, run: () => setCorrecting(false) }] : []),
  ]);

  return (
    <>
      <p className="from">{[info.publisher ?? info.title ?? name, info.kind, formatDate(info.date)].filter((p) => p !== '–').join(' · ')}</p>
      <Quote view={view} reference={reference} />
      {correcting && <Correct view={view} reference={reference} fact={facts[0]} close={() => setCorrecting(false)} />}
      <Corrections corrections={corrected} />
      {facts.length === 0 && <NotRead unread={unread} />}
      {facts.map((fact) => (
        <section key={fact.id} aria-label={keyName(fact)}>
          <ReadAs fact={fact} />
          <Relations fact={fact} view={view} ties={standings.get(fact.id)?.ties ?? []} />
          <SameKey fact={fact} />
        </section>
      ))}
      <p className="actions">
        {!correcting && (
          <button type="button" className="link" onClick={() => setCorrecting(true)}>
            {facts.length > 0 ? 'Correct the reading' : 'Read it as a figure'}
          </button>
        )}
        {here === false && (
          <Link to="/documents/$id" params={{ id: reference.document }} search={{ source: referenceTo(reference) }}>
            Open in the document
          </Link>
        )}
      </p>
    </>
  );
}

/** Over the right edge of any page: the passage a number comes from, how it was read, and what it ties to. */
export function SourceDrawer({ reference, close }: { readonly reference: SourceReference; readonly close: () => void }) {
  const query = useQuery(documentQuery(reference.document));
  return (
    <Drawer title="Source" close={close}>
      {query.isPending && <Waiting what="Opening the document…" />}
      {query.error && <Trouble error={query.error} again={() => void query.refetch()} />}
      {query.data && <Opened key={referenceTo(reference)} view={query.data} reference={reference} />}
    </Drawer>
  );
}
