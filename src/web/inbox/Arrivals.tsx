import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { postJson } from '../api/client.ts';
import { clearArrivals, forget, useArrivals, type Arrival } from '../api/events.ts';
import { client, failuresQuery } from '../api/queries.ts';
import { count } from '../format/number.ts';
import { Glyph, Mark } from '../parts/Mark.tsx';

const stageWord = { queued: 'waiting', reading: 'being read', added: 'read', failed: 'not read' } as const;

/** A sentence that begins with the file's name need not say it twice. */
const withoutName = (message: string, name: string): string => {
  const rest = message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
};

interface FailedFile {
  readonly name: string;
  readonly message: string;
  /** Where the server keeps the file to try it again. */
  readonly id?: string;
}

function Failed({ file }: { readonly file: FailedFile }) {
  const act = useMutation({
    mutationFn: (what: 'retry' | 'dismiss') => postJson(`/failures/${encodeURIComponent(file.id ?? '')}/${what}`, {}),
    onSuccess: () => {
      forget(file.name);
      void client.invalidateQueries({ queryKey: failuresQuery.queryKey });
    },
  });
  return (
    <li className="failed">
      <Mark standing="off" quiet />
      <div>
        <b>{file.name}</b>
        <p>{withoutName(file.message, file.name)}</p>
        {act.error && <p className="off">{act.error.message}</p>}
      </div>
      {file.id !== undefined && (
        <span className="actions">
          <button type="button" className="link" disabled={act.isPending} onClick={() => act.mutate('retry')}>
            Read again
          </button>
          <button type="button" className="link" disabled={act.isPending} onClick={() => act.mutate('dismiss')}>
            Take off the list
          </button>
        </span>
      )}
    </li>
  );
}

function OnItsWay({ arrival }: { readonly arrival: Arrival }) {
  return (
    <li className={arrival.stage}>
      {arrival.stage === 'added' ? <Mark standing="ties" quiet /> : <Glyph name="file" />}
      <div>
        {arrival.document ? (
          <Link to="/documents/$id" params={{ id: arrival.document }}>
            {arrival.name}
          </Link>
        ) : (
          arrival.name
        )}
      </div>
      <span className="stage">{arrival.known ? 'already here' : stageWord[arrival.stage]}</span>
    </li>
  );
}

/** Files on their way in, and those that could not be read, each with what to do. */
export function Arrivals() {
  const arrivals = useArrivals();
  const kept = useQuery(failuresQuery).data ?? [];
  const unsaid = 'the file was not read.';
  const failed = new Map<string, FailedFile>([
    ...arrivals.filter((a) => a.stage === 'failed').map((a) => [a.name, { name: a.name, message: a.message ?? unsaid }] as const),
    ...kept.map((f) => [f.name, { id: f.id, name: f.name, message: f.message ?? unsaid }] as const),
  ]);
  const coming = arrivals.filter((a) => a.stage !== 'failed');
  const done = coming.filter((a) => a.stage === 'added').length;
  if (coming.length === 0 && failed.size === 0) return null;
  return (
    <section className="arrivals" aria-label="Coming in">
      {coming.length > 0 && (
        <>
          <div className="progress-line">
            <span role="status">{done === coming.length ? `${count(done, 'file')} read` : `${done} of ${count(coming.length, 'file')} read`}</span>
            <progress max={coming.length} value={done} aria-label="Files read" />
            {done === coming.length && (
              <button type="button" className="link" onClick={clearArrivals}>
                Clear
              </button>
            )}
          </div>
          <ul>
            {coming.slice(-8).map((arrival) => (
              <OnItsWay key={arrival.name} arrival={arrival} />
            ))}
          </ul>
        </>
      )}
      {failed.size > 0 && (
        <details open={coming.length > 0 || failed.size <= 2}>
          <summary>{count(failed.size, 'file')} could not be read</summary>
          <ul>
            {[...failed.values()].map((file) => (
              <Failed key={file.name} file={file} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
